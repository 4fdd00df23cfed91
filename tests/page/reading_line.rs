//! The reading line: where it stands, how high it is, and what a reader unfolds under it.

use crate::point::marks;
use crate::widget::{
    SCRIPT, article, before_scripts, chart, drawn, element, number, put, tab, text,
};
use initiative_page::server::{Reply, STRICT_POLICY};
use initiative_page::{Stage, Test, View, tests};
use serde_json::json;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        the_line_sticks_to_the_window_and_covers_nothing_current,
        the_line_knows_of_another_window,
        the_line_stays_in_its_place_in_frames_and_boxes,
        the_line_is_as_high_whatever_it_says,
        the_line_breaks_in_no_date_and_before_no_sign,
        the_sheet_is_unfolded_by_the_reader_alone,
    ]
}

/// Lines for what is wrong with where the reading line stands: over the current mark, or out of the window.
const STANDS: &str = "const [mark, name] = given, line = inside('.reading').getBoundingClientRect(), own = all('.mark')[mark].getBoundingClientRect();
    const wrong = [];
    if (inside('.more').hidden) wrong.push(`${name}: nothing is current`);
    if (own.top < line.bottom - 0.5 && line.top < own.bottom - 0.5) wrong.push(`${name}: over its mark: ${line.top} to ${line.bottom}, ${own.top} to ${own.bottom}`);
    // It does not leave the stage, which may begin just above the mark or its label.
    const room = own.top - Math.max(0, inside('.stage').getBoundingClientRect().top);
    const out = line.top < -0.5 || line.bottom > innerHeight + 0.5;
    if (out && room > line.height + 40) wrong.push(`${name}: from ${line.top} to ${line.bottom} of ${innerHeight}`);
    return wrong;";

fn the_line_sticks_to_the_window_and_covers_nothing_current(stage: &Stage) {
    let mut wrong = Vec::new();
    for kind in ["overview", "returns", "progress"] {
        let inside = format!(
            "{}{}{SCRIPT}",
            element(kind),
            "<p>A paragraph.</p>".repeat(40)
        );
        let browser = drawn(
            stage,
            &format!("/point/edge-{kind}.html"),
            &inside,
            View::new(360, 420),
        );
        for (edge, offset) in [("start", 100), ("center", 0), ("end", -4)] {
            for mark in 0..marks(&browser) {
                browser.move_to(1.0, 1.0);
                browser.press("Escape");
                // By its box alone, which the line may stand below.
                let at = browser.run_with(
                    "const [mark, block, by] = given, element = all('.mark')[mark];
                    element.style.scrollMargin = '0px';
                    element.scrollIntoView({ block, behavior: 'instant' });
                    scrollBy({ top: -by, behavior: 'instant' });
                    const { x, y, width, height } = element.getBoundingClientRect();
                    return [x + width / 2, y + height / 2];",
                    &json!([mark, edge, offset]),
                );
                let [x, y] = [0, 1].map(|side| at[side].as_f64().unwrap_or_default());
                browser.move_to(x, y);
                browser.frames();
                let name = format!("{kind}, mark {mark} at the {edge}");
                let found = browser.run_with(STANDS, &json!([mark, name]));
                wrong.extend(found.as_array().cloned().unwrap_or_default());
            }
        }
        // Keys bring the page along.
        browser.move_to(1.0, 1.0);
        browser.run("inside('.mark[tabindex=\"0\"]').focus();");
        browser.press("Home");
        for mark in 0..marks(&browser) {
            browser.frames();
            let name = format!("{kind}, mark {mark} by keys");
            let found = browser.run_with(STANDS, &json!([mark, name]));
            wrong.extend(found.as_array().cloned().unwrap_or_default());
            browser.press("ArrowRight");
        }
        browser.assert_quiet();
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// A script and keys make figures current without a pointer: the window may be another one each time.
fn the_line_knows_of_another_window(stage: &Stage) {
    let inside = format!(
        "{}{}{SCRIPT}",
        element("overview"),
        "<p>A paragraph.</p>".repeat(40)
    );
    let mut browser = drawn(stage, "/point/window.html", &inside, View::new(700, 900));
    let select = "widget().select(given);";
    browser.run_with(select, &json!("2019-11-30/investment"));
    browser.wait_until("!inside('.more').hidden");
    browser.resize(View::new(700, 420));
    browser.wait_until("innerHeight < 500");
    let mut wrong = Vec::new();
    for mark in 0..marks(&browser) {
        for edge in ["start", "end"] {
            let figure = browser.run_with(
                "const [mark, block] = given, element = all('.mark')[mark];
                element.style.scrollMargin = '0px';
                element.scrollIntoView({ block, behavior: 'instant' });
                return element.dataset.figure;",
                &json!([mark, edge]),
            );
            browser.press("Escape");
            browser.run_with(select, &figure);
            browser.frames();
            let name = format!("mark {mark} at the {edge}");
            let found = browser.run_with(STANDS, &json!([mark, name]));
            wrong.extend(found.as_array().cloned().unwrap_or_default());
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    browser.assert_quiet();
}

fn the_line_stays_in_its_place_in_frames_and_boxes(stage: &Stage) {
    let inside = format!(
        "<div id=around>{}</div>{}{SCRIPT}",
        element("overview"),
        "<p>A paragraph.</p>".repeat(40)
    );
    for (overflow, wanted) in [
        ("auto", "static"),
        ("hidden", "static"),
        ("clip", "sticky"),
        ("visible", "sticky"),
    ] {
        let browser = drawn(stage, "/point/box.html", &inside, View::new(360, 420));
        browser.run_with(
            "const { style } = document.querySelector('#around');
            style.overflow = given;
            if (given === 'auto') style.height = '300px';",
            &json!(overflow),
        );
        browser.move_to(1.0, 1.0);
        browser.run("all('.mark')[0].scrollIntoView({ block: 'center', behavior: 'instant' });");
        let (x, y) = browser.middle_of("all('.mark')[0]");
        browser.move_to(x, y);
        browser.wait_until("!inside('.more').hidden");
        let position = text(&browser, "getComputedStyle(inside('.reading')).position");
        assert_eq!(position, wanted, "{overflow}");
        browser.assert_quiet();
    }
    let frame = "<iframe id=frame src='/index.html?chart=overview' width=340 height=300></iframe>";
    let policy = format!("{STRICT_POLICY}; frame-src 'self'");
    let page = Reply::page(&article(frame)).with("Content-Security-Policy", &policy);
    stage.server().put("/point/frame.html", page);
    let browser = tab(stage, View::new(400, 420));
    browser.open("/point/frame.html");
    let root = "document.querySelector('#frame').contentDocument?.querySelector('initiative-charts')?.shadowRoot";
    browser.wait_until(&format!("{root}?.querySelector('.mark')"));
    browser.run(&format!("{root}.querySelector('.mark').click();"));
    browser.wait_until(&format!("!{root}.querySelector('.more').hidden"));
    let position = text(
        &browser,
        &format!("getComputedStyle({root}.querySelector('.reading')).position"),
    );
    assert_eq!(position, "static");
    browser.assert_quiet();
}

fn the_line_is_as_high_whatever_it_says(stage: &Stage) {
    for (width, lines) in [(320, 3.0), (360, 3.0), (720, 2.0)] {
        for language in ["en", "fr", "ko"] {
            let inside = format!("{}{SCRIPT}", element("overview"));
            let inside = inside.replace(
                "<initiative-charts ",
                &format!("<initiative-charts lang={language} "),
            );
            let browser = drawn(
                stage,
                &format!("/point/high-{language}.html"),
                &inside,
                View::new(width, 2600),
            );
            let height = number(
                &browser,
                "inside('.reading').getBoundingClientRect().height",
            );
            let line = number(&browser, "inside('.line').clientHeight");
            let font = number(
                &browser,
                "parseFloat(getComputedStyle(inside('.line')).fontSize)",
            );
            assert!((line - lines * 1.4 * font).abs() < 1.5, "{width}: {line}");
            let heights = "const heights = [];
                for (const mark of all('.mark')) {
                  mark.focus();
                  heights.push(inside('.reading').getBoundingClientRect().height, widget().offsetHeight);
                }
                return [...new Set(heights)].length;";
            assert_eq!(
                browser.run(heights),
                json!(2),
                "{language} at {width}: {height}"
            );
            browser.assert_quiet();
        }
    }
}

/// Amounts, dates and spans of time, as they are written.
const WHOLE: &str = "[\\d.,]+ (billion|million) yuan|\\d+ [A-Z]\\w+ \\d{4}|[A-Z]\\w+–[A-Z]\\w+ \\d{4}\
    |[\\d,]+ milliards? de yuans|\\d+ [\\wéû]+ \\d{4}\
    |[\\d.,]+[亿億万]元|(截至)?\\d+年(\\d+月(\\d+日)?)?([至〜](\\d+年)?\\d+月)?[底末]?\
    |[\\d.]+억 위안|\\d+년 \\d+월(~\\d+월| \\d+일)?";

fn the_line_breaks_in_no_date_and_before_no_sign(stage: &Stage) {
    let mut wrong = Vec::new();
    for language in ["en", "zh", "fr", "ko", "ja"] {
        let inside = format!("{}{SCRIPT}", element("overview"));
        let inside = inside.replace("chart=", &format!("lang={language} chart="));
        let path = format!("/point/breaks-{language}.html");
        put(stage, &path, &inside);
        let mut browser = tab(stage, View::new(280, 900));
        before_scripts(&browser, include_str!("lines.js"));
        browser.open(&path);
        browser.wait_until("drawn()");
        for (width, size) in [(280, 100), (280, 150), (320, 100), (360, 200), (480, 100)] {
            browser.resize(View::new(width, 900));
            browser.wait_until(&format!("innerWidth === {width}"));
            let found = browser.run_with(
                "const [size, whole] = given, found = [];
                document.documentElement.style.setProperty('font-size', `${size}%`);
                for (const chart of ['overview', 'history', 'progress']) {
                  widget().setAttribute('chart', chart);
                  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
                  for (const mark of all('.mark')) {
                    mark.focus({ preventScroll: true });
                    const line = inside('.line');
                    found.push(...brokenIn(line, whole), ...partedSigns(line));
                  }
                }
                return [...new Set(found)];",
                &json!([size, WHOLE.replace(' ', "[\\s\u{a0}]")]),
            );
            let found = found.as_array().cloned().unwrap_or_default();
            wrong.extend(
                found
                    .iter()
                    .map(|line| format!("{width} at {size}%: {line}")),
            );
        }
        browser.assert_quiet();
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn the_sheet_is_unfolded_by_the_reader_alone(stage: &Stage) {
    let browser = chart(stage, "investment", View::new(360, 800));
    let sheet = "inside('.reading .sheet').textContent";
    browser.click_on("inside('.mark[data-figure=\"2019-11-30/investment.of-plan\"]')");
    browser.wait_until("inside('.mark[aria-pressed]')");
    assert_eq!(text(&browser, sheet), "");
    let before = number(&browser, "inside('.line').clientHeight");
    browser.click_on("inside('.more')");
    browser.wait_until(&format!("{sheet} !== ''"));
    assert!(
        text(&browser, sheet).contains("÷"),
        "{}",
        text(&browser, sheet)
    );
    assert_eq!(text(&browser, "inside('.more').ariaExpanded"), "true");
    assert_eq!(number(&browser, "inside('.line').clientHeight"), before);
    assert_eq!(
        browser.run("return inside('.reading .sheet a').target;"),
        json!("_top")
    );
    let seen = browser.run("const { top, bottom } = inside('.reading').getBoundingClientRect(); return top >= 0 && bottom <= innerHeight + 0.5;");
    assert_eq!(seen, json!(true), "in the window");
    // Another figure folds it, and the next is folded too.
    let plan = "inside('.mark[data-figure=\"2019-11-30/plan\"]')";
    browser.run(&format!(
        "{plan}.style.scrollMargin = '0px'; {plan}.scrollIntoView({{ block: 'start', behavior: 'instant' }});"
    ));
    browser.click_on(plan);
    browser.wait_until(&format!("{sheet} === ''"));
    // Esc hides the button, and gives the focus to the mark.
    browser.press("Escape");
    assert_eq!(
        text(&browser, "focused().dataset.figure"),
        "2019-11-30/plan"
    );
    // By keys: from the mark to the button, where the figure stays.
    browser.press("ArrowLeft");
    browser.wait_until("inside('.more').checkVisibility()");
    browser.press("Tab");
    assert_eq!(text(&browser, "focused().className"), "more");
    browser.press("Enter");
    browser.wait_until(&format!("{sheet} !== ''"));
    // Firefox stops at what scrolls.
    while text(&browser, "focused().className") == "sheet"
        || text(&browser, "focused().className") == "more"
    {
        browser.press("Tab");
    }
    assert!(
        browser.run("return Boolean(focused().closest('.sheet'));") == json!(true),
        "{}",
        text(&browser, "focused().outerHTML")
    );
    // Esc folds the sheet and returns to what unfolded it; the figure goes with the next.
    browser.press("Escape");
    browser.wait_until(&format!("{sheet} === '' && focused().matches('.more')"));
    browser.press("Escape");
    browser.wait_until("inside('.more').hidden && focused().matches('.mark')");
    browser.assert_quiet();
}
