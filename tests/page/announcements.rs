//! What live regions announce.

use crate::widget::{chart, number, text};
use initiative_page::{Stage, Test, View, tests};

pub(crate) fn tests() -> Vec<Test> {
    tests![one_move_is_announced_once]
}

fn one_move_is_announced_once(stage: &Stage) {
    let browser = chart(stage, "innovation", View::desktop());
    browser.run("inside('.mark[tabindex=\"0\"]').focus();");
    browser.run("await new Promise((done) => setTimeout(done, 500)); listenToRegions();");
    browser.press("ArrowRight");
    browser.wait_until("events.announced.length === 1");
    browser.press("ArrowRight");
    browser.wait_until("events.announced.length === 2");
    let announced = browser.run("return events.announced;");
    for text in announced.as_array().into_iter().flatten() {
        let text = text.as_str().unwrap_or_default();
        assert!(!text.is_empty() && text.chars().count() < 120, "{text}");
    }
    assert_ne!(announced[0], announced[1]);
    // Twenty fast presses: at most five are announced, the last of them for certain.
    browser.run("events.announced.length = 0;");
    for press in 0..20 {
        browser.press(if press % 4 < 2 {
            "ArrowLeft"
        } else {
            "ArrowRight"
        });
    }
    browser.run("await new Promise((done) => setTimeout(done, 600));");
    let count = number(&browser, "events.announced.length");
    assert!((1.0..=5.0).contains(&count), "{count} announcements");
    // A pointer's move and a new chart are announced as well.
    browser.run("events.announced.length = 0;");
    let (x, y) = browser.middle_of("inside('.mark')");
    browser.move_to(x, y);
    browser.wait_until("events.announced.length === 1");
    browser.click_on("inside('.tab[data-chart=returns]')");
    browser.wait_until("events.announced.length === 2");
    assert!(
        text(&browser, "events.announced[1]").starts_with("Returns"),
        "{}",
        browser.run("return events.announced;")
    );
    browser.assert_quiet();
}
