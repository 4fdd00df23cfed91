//! Where an unfolded sheet stands in the window, and what moves for it.

use crate::widget::{SCRIPT, article, drawn, element, is_dark, number, tab};
use initiative_page::server::{Reply, STRICT_POLICY};
use initiative_page::{Browser, Stage, Test, View, tests};
use serde_json::json;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        nothing_moves_when_a_sheet_unfolds,
        a_sheet_fits_small_windows_and_large_letters,
        a_sheet_leaves_the_mark_and_the_page_where_they_are,
        near_the_lower_end_a_sheet_is_whole_in_the_window_and_covers_no_mark,
        a_sheet_that_goes_on_is_shaded_at_its_end,
        a_frame_grows_with_a_sheet,
    ]
}

/// Where the element stands in the window, by its upper edge.
#[track_caller]
fn top(browser: &Browser<'_>, element: &str) -> f64 {
    number(browser, &format!("{element}.getBoundingClientRect().top"))
}

fn nothing_moves_when_a_sheet_unfolds(stage: &Stage) {
    let inside = format!(
        "{}{}{SCRIPT}",
        element("investment"),
        "<p>More.</p>".repeat(40)
    );
    let browser = drawn(stage, "/sheet/moves.html", &inside, View::new(720, 900));
    browser.run("inside('.toggle-table').click(); inside('.table').scrollIntoView({ block: 'start', behavior: 'instant' });");
    browser.frames();
    let names = browser
        .run("return all('.name').length;")
        .as_u64()
        .unwrap_or_default();
    assert!(names > 3, "{names} rows");
    for row in 0..names.min(4) {
        let name = format!("all('.name')[{row}]");
        let before = top(&browser, &name);
        for _ in 0..2 {
            browser.run(&format!("{name}.click();"));
            browser.frames();
            let moved = top(&browser, &name) - before;
            assert!(moved.abs() < 1.0, "row {row} moved by {moved}");
        }
    }
    // In the reading line, with room below it in the window; and a press elsewhere folds nothing.
    browser.press("Escape");
    browser.run("inside('.mark[data-figure$=\".of-plan\"]').click(); scrollTo({ top: 0, behavior: 'instant' });");
    browser.run("const { bottom } = inside('.line').getBoundingClientRect(); scrollBy({ top: bottom - 300, behavior: 'instant' });");
    browser.frames();
    let before = top(&browser, "inside('.line')");
    browser.click_on("inside('.more')");
    browser.wait_until("inside('.reading .to')");
    browser.frames();
    assert!((top(&browser, "inside('.line')") - before).abs() < 1.0);
    let scrolled = browser.run("return scrollY;");
    browser.click(4.0, 850.0);
    browser.frames();
    assert_eq!(
        browser.run("return [Boolean(inside('.reading .to')), scrollY];"),
        json!([true, scrolled])
    );
    browser.assert_quiet();
}

/// What of an unfolded sheet in the reading line is out of the window or beside it; nothing where it is whole, or scrolls.
const OUT: &str = "const sheet = inside('.reading .sheet'), box = inside('.reading').getBoundingClientRect(), out = [];
    if (box.top < -0.5 || box.bottom > innerHeight + 0.5) out.push(`the line: ${box.top} to ${box.bottom} of ${innerHeight}`);
    if (sheet.scrollWidth > sheet.clientWidth + 1) out.push(`${sheet.scrollWidth} wide in ${sheet.clientWidth}`);
    if (sheet.clientHeight < 40) out.push(`${sheet.clientHeight} high`);
    if (sheet.scrollHeight > sheet.clientHeight + 1 && getComputedStyle(sheet).overflowY !== 'auto') out.push('cut');
    for (const part of sheet.querySelectorAll('*')) {
      const { left, right } = part.getBoundingClientRect();
      if (left < box.left - 7 || right > box.right + 7) out.push(`${part.className} “${part.textContent.slice(0, 30)}” leaves it`);
    }
    if (document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth) out.push('the page scrolls sideways');
    return out;";

fn a_sheet_leaves_the_mark_and_the_page_where_they_are(stage: &Stage) {
    for (width, height, plot) in [(360, 640, 350), (360, 640, 100), (1000, 640, 380)] {
        let more = "<p>More.</p>".repeat(60);
        let inside = format!("{more}{}{more}{SCRIPT}", element("investment"));
        let path = format!("/sheet/still-{width}-{plot}.html");
        let browser = drawn(stage, &path, &inside, View::new(width, height));
        browser.run_with(
            "scrollBy({ top: inside('.plot').getBoundingClientRect().top - given, behavior: 'instant' });
             widget().select('2019-11-30/investment');",
            &json!(plot),
        );
        browser.frames();
        let before = browser.run("return Math.round(scrollY);");
        browser.run("inside('.more').click();");
        browser.wait_until("inside('.reading .sheet').textContent");
        browser.frames();
        assert_eq!(browser.run("return Math.round(scrollY);"), before, "{plot}");
        let ends = browser.run(
            "const box = (name) => inside(name).getBoundingClientRect();
             return [box('.mark[aria-pressed]').bottom, box('.reading').top, box('.reading').bottom, box('.sheet').height].map(Math.round);",
        );
        let [mark, top, bottom, sheet] = [0, 1, 2, 3].map(|index| ends[index].as_i64().unwrap());
        assert!(mark <= top, "{width}, {plot}: {ends}");
        assert!(
            bottom <= i64::from(height) + 1 && sheet >= 100,
            "{width}, {plot}: {ends}"
        );
    }
}

/// Where the unfolded sheet, its line, the mark and the stage are.
const PLACES: &str =
    "const box = (name) => inside(name).getBoundingClientRect(), sheet = inside('.reading .sheet');
    const line = box('.reading'), mark = box('.mark[aria-pressed]'), { overflowY } = getComputedStyle(sheet);
    const least = line.height - sheet.offsetHeight + Math.min(sheet.scrollHeight, 7 * 16) + 8;
    const above = mark.top - Math.max(box('.stage').top, 0), below = innerHeight - mark.bottom, wrong = [];
    if (line.top < -0.6 || line.bottom > innerHeight + 0.6) wrong.push(`the line from ${line.top} to ${line.bottom}`);
    if (Math.max(above, below) > least && mark.bottom > line.top + 1 && mark.top < line.bottom - 1)
      wrong.push(`it covers the mark, with ${above} above and ${below} below`);
    if (sheet.scrollHeight > sheet.clientHeight + 1 && overflowY !== 'auto') wrong.push('it is cut');
    if (sheet.clientHeight < Math.min(sheet.scrollHeight, 7 * 16) - 1) wrong.push(`it is ${sheet.clientHeight} high`);
    return wrong;";

/// Unfolds the sheet of the mark, which ends so far above the window's lower end; then that of another figure; then has
/// something of it copied by hand. What is wrong meanwhile.
fn unfold_low(browser: &Browser<'_>, mark: i32, below: i32) -> Vec<String> {
    browser.run("inside('.mark').focus({ preventScroll: true });");
    browser.press("Escape");
    browser.press("Escape");
    browser.run_with(
        "const [place, below] = given, mark = all('.mark').at(place);
        scrollBy({ top: mark.getBoundingClientRect().bottom - innerHeight + below, behavior: 'instant' });
        Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
        widget().select(mark.dataset.figure);",
        &json!([mark, below]),
    );
    browser.frames();
    let mut wrong = Vec::new();
    for step in [
        "inside('.more').click();",
        "all('.reading .to').find(({ dataset }) => inside(`.mark[data-figure='${dataset.figure}']`))?.click();",
        "inside('.reading .copy').click();",
    ] {
        browser.run(step);
        browser.frames();
        let found = browser.run(PLACES);
        let found = found.as_array().cloned().unwrap_or_default();
        wrong.extend(found.iter().map(|line| format!("{step} {line}")));
    }
    wrong
}

fn near_the_lower_end_a_sheet_is_whole_in_the_window_and_covers_no_mark(stage: &Stage) {
    let mut wrong = Vec::new();
    for (width, chart) in [(360, "overview"), (720, "overview"), (1000, "investment")] {
        let more = "<p>More.</p>".repeat(60);
        let inside = format!("{more}{}{more}{SCRIPT}", element(chart));
        let path = format!("/sheet/low-{width}.html");
        let browser = drawn(stage, &path, &inside, View::new(width, 640));
        for mark in [0, -4, -1] {
            for below in [150, 110, 60] {
                let found = unfold_low(&browser, mark, below);
                let name = format!("{chart}, {width} wide, mark {mark} {below} above the end");
                wrong.extend(found.iter().map(|line| format!("{name}: {line}")));
            }
        }
        browser.assert_quiet();
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn a_sheet_fits_small_windows_and_large_letters(stage: &Stage) {
    for (width, height, size, language) in [
        (320, 568, 100, "en"),
        (320, 640, 200, "fr"),
        (360, 420, 100, "zh"),
        (720, 500, 150, "ko"),
        (1200, 420, 100, "ja"),
    ] {
        let inside = format!(
            "{}{}{SCRIPT}",
            element("overview"),
            "<p>More.</p>".repeat(60)
        );
        let inside = inside.replace(
            "<initiative-charts ",
            &format!("<initiative-charts lang={language} "),
        );
        let path = format!("/sheet/fits-{language}.html");
        let browser = drawn(stage, &path, &inside, View::new(width, height));
        browser.run_with(
            "document.documentElement.style.fontSize = `${given}%`;",
            &json!(size),
        );
        browser.frames();
        browser.frames();
        let mut wrong = Vec::new();
        for figure in ["investment.of-plan", "sales"] {
            for edge in ["start", "center", "end"] {
                browser.run("inside('.mark').focus({ preventScroll: true });");
                browser.press("Escape");
                browser.press("Escape");
                browser.run_with(
                    "const [figure, block] = given, mark = inside(`.mark[data-figure$=\"/${figure}\"]`);
                    mark.scrollIntoView({ block, behavior: 'instant' });
                    mark.click();
                    inside('.more').click();",
                    &json!([figure, edge]),
                );
                browser.frames();
                browser.frames();
                let found = browser.run(OUT);
                let found = found.as_array().cloned().unwrap_or_default();
                let name =
                    format!("{figure} at the {edge}, {language} {width} × {height}, {size}%");
                wrong.extend(found.into_iter().map(|line| format!("{name}: {line}")));
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
        browser.assert_quiet();
    }
}

fn a_sheet_that_goes_on_is_shaded_at_its_end(stage: &Stage) {
    let inside = format!(
        "{}{}{SCRIPT}",
        element("investment"),
        "<p>More.</p>".repeat(60)
    );
    let browser = drawn(stage, "/sheet/goes-on.html", &inside, View::new(1000, 420));
    browser.run("widget().select('2019-11-30/plan'); inside('.more').click();");
    browser.wait_until("inside('.reading .to')");
    let sheet = "inside('.reading .sheet')";
    assert!(
        number(
            &browser,
            &format!("{sheet}.scrollHeight - {sheet}.clientHeight")
        ) > 40.0
    );
    for (scroll, shaded) in [("0", true), ("10", true), ("1e4", false)] {
        browser.run(&format!(
            "{sheet}.scrollTo({{ top: {scroll}, behavior: 'instant' }});"
        ));
        browser.frames();
        // Right of all texts, which are 50 em wide at most.
        let side = |name| number(&browser, &format!("{sheet}.getBoundingClientRect().{name}"));
        let dark = is_dark(&browser, side("right") - 60.0, side("bottom") - 2.0);
        assert_eq!(dark, shaded, "scrolled to {scroll}");
    }
    browser.assert_quiet();
}

fn a_frame_grows_with_a_sheet(stage: &Stage) {
    let frame =
        "<iframe id=frame src='/index.html?chart=investment' width=340 height=900></iframe>";
    let policy = format!("{STRICT_POLICY}; frame-src 'self'");
    let page = Reply::page(&article(frame)).with("Content-Security-Policy", &policy);
    stage.server().put("/sheet/frame.html", page);
    let browser = tab(stage, View::new(400, 700));
    browser.open("/sheet/frame.html");
    let page = "document.querySelector('#frame').contentDocument";
    let root = format!("{page}?.querySelector('initiative-charts')?.shadowRoot");
    browser.wait_until(&format!("{root}?.querySelector('.mark')"));
    browser.run(&format!(
        "{root}.querySelector('.mark').click(); {root}.querySelector('.more').click();"
    ));
    browser.wait_until(&format!("{root}.querySelector('.reading .to')"));
    // All of it, with nothing that scrolls in what scrolls.
    let whole = format!(
        "(({{ scrollHeight, clientHeight }}) => scrollHeight <= clientHeight + 1)({root}.querySelector('.reading .sheet'))"
    );
    browser.wait_until(&whole);
    browser.assert_quiet();
}
