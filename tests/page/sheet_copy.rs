//! What readers copy from a sheet.

use crate::widget::{chart, text};
use initiative_page::{Browser, Stage, Test, View, tests};
use serde_json::json;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        what_is_copied_is_said_once,
        what_the_browser_answers_late_is_said_all_the_same,
        what_the_browser_does_not_copy_is_copied_by_hand,
    ]
}

/// A clipboard that keeps what it is given, or refuses it, in place of the browser's.
fn with_clipboard(browser: &Browser<'_>, code: &str) {
    browser.run(&format!(
        "window.copied = []; Object.defineProperty(navigator, 'clipboard', {{ configurable: true, value: {code} }});"
    ));
}

fn what_is_copied_is_said_once(stage: &Stage) {
    let browser = chart(stage, "investment", View::new(720, 900));
    with_clipboard(&browser, "{ async writeText(text) { copied.push(text); } }");
    browser.run("inside('.mark[data-figure$=\".of-plan\"]').click(); inside('.more').click();");
    browser.wait_until("inside('.reading .copy')");
    // What is announced of the mark comes first.
    browser.run("await new Promise((done) => setTimeout(done, 700)); listenToRegions();");
    browser.click_on("inside('.reading .copy[data-copy=cell]')");
    browser.wait_until("inside('.copied')");
    browser.wait_until("events.announced.length > 0");
    browser.click_on("inside('.reading .copy[data-copy=sentence]')");
    browser.wait_until("copied.length === 2");
    browser.run("await new Promise((done) => setTimeout(done, 700));");
    let copied = browser.run("return copied;");
    assert_eq!(copied[0], json!("=8.464/7.305"));
    assert!(
        copied[1]
            .as_str()
            .is_some_and(|text| text.contains("115.9%. Our calculation")),
        "{copied}"
    );
    let announced = browser.run("return events.announced;");
    assert_eq!(announced.as_array().map(Vec::len), Some(2), "{announced}");
    assert_eq!(announced[1], json!("Copied."));
    assert_eq!(text(&browser, "focused().dataset.copy"), "sentence");
    browser.assert_quiet();
}

/// The reader asks for another before the browser has answered.
fn what_the_browser_answers_late_is_said_all_the_same(stage: &Stage) {
    let browser = chart(stage, "investment", View::new(720, 900));
    with_clipboard(
        &browser,
        "{ writeText: () => new Promise((...answer) => copied.push(answer)) }",
    );
    browser.run("inside('.mark[data-figure$=\".of-plan\"]').click(); inside('.more').click();");
    browser.wait_until("inside('.reading .copy')");
    browser.run("for (const copy of all('.reading .copy')) copy.click();");
    browser.wait_until("copied.length === 2");
    assert_eq!(browser.run("return inside('.copied');"), json!(null));
    browser.run("copied[0][0]();");
    browser.wait_until("inside('.copied')");
    browser.run("copied[1][1](new DOMException('no', 'NotAllowedError'));");
    browser.wait_until("focused().matches('.by-hand')");
    assert_eq!(text(&browser, "focused().value"), "=8.464/7.305");
    browser.assert_quiet();
}

fn what_the_browser_does_not_copy_is_copied_by_hand(stage: &Stage) {
    for refusing in [
        "undefined",
        "{}",
        "{ writeText() { throw new TypeError('no') } }",
        "{ writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }",
    ] {
        let browser = chart(stage, "investment", View::new(720, 900));
        with_clipboard(&browser, refusing);
        browser.run("inside('.mark[data-figure$=\".of-plan\"]').click(); inside('.more').click();");
        browser.wait_until("inside('.reading .copy')");
        browser.run("inside('.reading .copy[data-copy=cell]').focus();");
        browser.press("Enter");
        browser.wait_until("focused().matches('.by-hand')");
        let selected = "(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd))(focused())";
        assert_eq!(text(&browser, selected), "=8.464/7.305", "{refusing}");
        assert!(browser.axe().is_empty(), "{:?}", browser.axe());
        // In the table as well.
        browser.run("inside('.toggle-table').click(); inside('.name').click();");
        browser.wait_until("inside('.table .copy')");
        browser.run("inside('.table .copy[data-copy=cell]').focus();");
        browser.press("Enter");
        browser.wait_until("focused().matches('.table .by-hand')");
        assert_eq!(text(&browser, selected), "8464000000", "{refusing}");
        browser.assert_quiet();
    }
}
