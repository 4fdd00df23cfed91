//! Pointing: at each mark as the page shows it, and where the reading line stands then.

use crate::widget::{SCRIPT, article, chart, drawn, element, number, text};
use initiative_page::server::{Reply, STRICT_POLICY};
use initiative_page::{Ability, Browser, Stage, Test, View, tests};
use serde_json::{Value, json};

pub(crate) fn tests() -> Vec<Test> {
    tests![
        each_mark_is_pointed_at_however_the_page_is_scaled,
        straight_down_through_the_bars_each_is_read_in_turn,
        taps_read_one_bar_after_another needs Touch,
        touch_finds_every_figure_where_it_is,
        the_line_sticks_to_the_window_and_covers_nothing_current,
        the_line_knows_of_another_window,
        a_finger_does_not_take_the_mouse_s_place,
        the_line_stays_in_its_place_in_frames_and_boxes,
        the_line_is_as_high_whatever_it_says,
        the_details_are_unfolded_by_the_reader_alone,
    ]
}

/// What the reading line says of a figure; nothing while none is current.
const READ: &str = "inside('.more').hidden ? null : inside('.line').textContent";

/// Points at the middle of a mark, coming from the page's corner with nothing shown.
#[track_caller]
fn point_at(browser: &Browser<'_>, mark: usize) -> (f64, f64) {
    browser.move_to(1.0, 1.0);
    browser.press("Escape");
    let (x, y) = browser.middle_of(&format!("all('.mark')[{mark}]"));
    browser.move_to(x, y);
    browser.frames();
    (x, y)
}

#[track_caller]
fn marks(browser: &Browser<'_>) -> usize {
    let count = browser.run("return all('.mark').length;");
    count.as_u64().unwrap_or_default() as usize
}

fn each_mark_is_pointed_at_however_the_page_is_scaled(stage: &Stage) {
    let inside = format!("<div id=around>{}</div>{SCRIPT}", element("overview"));
    let browser = drawn(stage, "/point/scaled.html", &inside, View::new(1000, 2500));
    let mut scales = vec![("1", "none"), ("1", "scale(0.5)")];
    if stage.can(Ability::Zoom) {
        scales.extend([("1.25", "none"), ("0.5", "none")]);
    }
    for (zoom, transform) in scales {
        browser.run_with(
            "const style = document.querySelector('#around').style;
            [style.zoom, style.transform] = given;
            style.transformOrigin = '0 0';
            style.width = '700px';",
            &json!([zoom, transform]),
        );
        browser.frames();
        browser.wait_until("inside('.ruler').clientWidth === 700");
        browser.frames();
        let count = marks(&browser);
        assert!(count > 5, "{count} marks");
        for mark in 0..count {
            point_at(&browser, mark);
            let own = browser.run_with(
                "const name = all('.mark')[given].ariaLabel, value = inside('.value').textContent;
                return inside('.more').hidden || !name.includes(value.split(/\\s/)[0]) || !name.startsWith(inside('.what').textContent)
                  ? [name, inside('.line').textContent] : null;",
                &json!(mark),
            );
            assert_eq!(own, Value::Null, "mark {mark} at {zoom}, {transform}");
        }
    }
    browser.assert_quiet();
}

/// The bars of a chart in the order in which they stand, as their figures, and a point in each.
const BARS: &str =
    "return all('.mark').map((mark) => [mark.dataset.figure, mark.getBoundingClientRect()])
    .sort((one, other) => one[1].top - other[1].top)
    .map(([figure, { left, top, height }]) => [figure, left + 6, top + height / 2]);";

fn straight_down_through_the_bars_each_is_read_in_turn(stage: &Stage) {
    for kind in ["innovation", "returns"] {
        let browser = chart(stage, kind, View::new(720, 900));
        browser.run("inside('.stage').scrollIntoView({ block: 'center', behavior: 'instant' });");
        let bars = browser.run(BARS);
        let bars = bars.as_array().cloned().unwrap_or_default();
        assert!(bars.len() > 1, "{bars:?}");
        let side = |bar: &Value, side: usize| bar[side].as_f64().unwrap_or_default();
        let mut last = (side(&bars[0], 1), side(&bars[0], 2) - 30.0);
        for bar in &bars {
            let to = (side(&bars[0], 1), side(bar, 2));
            browser.move_along(last, to);
            browser.frames();
            last = to;
            let read = text(&browser, "inside('.what').textContent");
            let name = text(
                &browser,
                &format!(
                    "all('.mark').find((mark) => mark.dataset.figure === {}).ariaLabel",
                    bar[0]
                ),
            );
            assert!(
                !read.is_empty() && name.starts_with(&read),
                "{kind}: {name}, not {read}"
            );
        }
        browser.assert_quiet();
    }
}

fn taps_read_one_bar_after_another(stage: &Stage) {
    for kind in ["innovation", "returns"] {
        let browser = chart(stage, kind, View::phone());
        for mark in 0..marks(&browser) {
            let (x, y) = browser.middle_of(&format!("all('.mark')[{mark}]"));
            browser.tap(x, y);
            browser.wait_until(&format!("all('.mark')[{mark}].ariaPressed === 'true'"));
            let read = text(&browser, READ);
            assert!(!read.is_empty(), "{kind}: {mark}");
        }
        let (x, y) = browser.middle_of("inside('.mark[aria-pressed]')");
        browser.tap(x, y);
        browser.wait_until("inside('.more').hidden");
        browser.assert_quiet();
    }
}

fn touch_finds_every_figure_where_it_is(stage: &Stage) {
    for width in [320, 720] {
        for kind in crate::widget::CHARTS {
            let browser = chart(stage, kind, View::new(width, 3000));
            let lost = browser.run(
                "return all('.mark').flatMap((mark) => {
                  const { x, y, width, height } = mark.getBoundingClientRect();
                  const found = widget().shadowRoot.elementFromPoint(x + width / 2, y + height / 2);
                  return found === mark ? [] : [`${mark.ariaLabel}: ${found?.ariaLabel ?? found?.className}`];
                });",
            );
            assert_eq!(lost, json!([]), "{kind} at {width}");
            browser.assert_quiet();
        }
    }
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

/// On a machine with both, a finger beside the mouse leaves the mouse where it is.
fn a_finger_does_not_take_the_mouse_s_place(stage: &Stage) {
    let browser = chart(stage, "returns", View::desktop());
    point_at(&browser, 0);
    browser.wait_until("!inside('.more').hidden");
    browser.run(
        "inside('.headline').dispatchEvent(new PointerEvent('pointermove', { pointerType: 'touch', bubbles: true, composed: true }));",
    );
    assert_eq!(browser.run("return inside('.more').hidden;"), json!(false));
    browser.move_to(1.0, 1.0);
    browser.wait_until("inside('.more').hidden");
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
    let browser = crate::widget::tab(stage, View::new(400, 420));
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

fn the_details_are_unfolded_by_the_reader_alone(stage: &Stage) {
    let browser = chart(stage, "investment", View::new(360, 800));
    let details = "inside('.details').textContent";
    browser.click_on("inside('.mark[data-figure=\"2019-11-30/investment.of-plan\"]')");
    browser.wait_until("inside('.mark[aria-pressed]')");
    assert_eq!(text(&browser, details), "");
    let before = number(&browser, "inside('.line').clientHeight");
    browser.click_on("inside('.more')");
    browser.wait_until(&format!("{details} !== ''"));
    assert!(
        text(&browser, details).contains("÷"),
        "{}",
        text(&browser, details)
    );
    assert_eq!(text(&browser, "inside('.more').ariaExpanded"), "true");
    assert_eq!(number(&browser, "inside('.line').clientHeight"), before);
    assert_eq!(
        browser.run("return inside('.details a').target;"),
        json!("_top")
    );
    let seen = browser.run("const { top, bottom } = inside('.reading').getBoundingClientRect(); return top >= 0 && bottom <= innerHeight + 0.5;");
    assert_eq!(seen, json!(true), "in the window");
    // Another figure folds them, and the next is folded too.
    browser.click_on("inside('.mark[data-figure=\"2019-11-30/plan\"]')");
    browser.wait_until(&format!("{details} === ''"));
    // Esc hides the button, and gives the focus to the mark.
    browser.press("Escape");
    assert_eq!(
        text(&browser, "focused().dataset.figure"),
        "2019-11-30/plan"
    );
    // By keys: from the mark to the button, where the figure stays.
    browser.press("ArrowLeft");
    browser.press("Tab");
    assert_eq!(text(&browser, "focused().className"), "more");
    browser.press("Enter");
    browser.wait_until(&format!("{details} !== ''"));
    // Firefox stops at what scrolls.
    while text(&browser, "focused().className") == "details"
        || text(&browser, "focused().className") == "more"
    {
        browser.press("Tab");
    }
    assert_eq!(text(&browser, "focused().localName"), "a");
    browser.press("Escape");
    browser.wait_until(&format!("{details} === '' && inside('.more').hidden"));
    browser.assert_quiet();
}
