//! What live regions announce.

use crate::widget::{chart, number, text};
use initiative_page::{Stage, Test, View, tests};
use serde_json::json;
use std::time::Instant;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        a_key_s_move_is_described_and_not_announced,
        a_pointer_s_move_and_a_new_chart_are_announced_once,
    ]
}

fn a_key_s_move_is_described_and_not_announced(stage: &Stage) {
    let browser = chart(stage, "innovation", View::desktop());
    browser.run("inside('.mark[tabindex=\"0\"]').focus(); listenToRegions();");
    let mut described = Vec::new();
    for key in ["ArrowRight", "ArrowRight", "Home"] {
        // What describes the mark is there when the focus comes.
        browser.run(
            "widget().shadowRoot.addEventListener('focusin', ({ target }) => {
              window.met = target.getAttribute('aria-describedby')?.split(' ').map((id) => inside(`#${id}`).textContent).join(' ');
            }, { once: true, capture: true });",
        );
        browser.press(key);
        let met = text(&browser, "window.met");
        assert!(met.contains("2019"), "{met}");
        described.push(met);
    }
    assert_eq!(described.len(), 3);
    browser.run("await new Promise((done) => setTimeout(done, 700));");
    assert_eq!(browser.run("return events.announced;"), json!([]));
    browser.assert_quiet();
}

fn a_pointer_s_move_and_a_new_chart_are_announced_once(stage: &Stage) {
    let browser = chart(stage, "innovation", View::desktop());
    browser.run("listenToRegions();");
    let (x, y) = browser.middle_of("inside('.mark')");
    browser.move_to(x, y);
    browser.wait_until("events.announced.length === 1");
    let announced = text(&browser, "events.announced[0]");
    assert!(announced.chars().count() < 120, "{announced}");
    browser.run("events.announced.length = 0;");
    // A fast hand moves over the marks in turn.
    let begin = Instant::now();
    for step in 0..20 {
        let (x, y) = browser.middle_of(&format!("all('.mark')[{}]", step % 3));
        browser.move_to(x, y);
    }
    let seconds = begin.elapsed().as_secs_f64().max(1.0);
    browser.run("await new Promise((done) => setTimeout(done, 700));");
    let count = number(&browser, "events.announced.length");
    assert!(
        (1.0..=5.0 * seconds).contains(&count),
        "{count} announcements in {seconds} s"
    );
    let last = text(&browser, "events.announced.at(-1)");
    let read = text(&browser, "inside('.value').textContent");
    assert!(last.contains(&read), "the last for certain: {last}, {read}");
    browser.run("events.announced.length = 0;");
    browser.click_on("inside('.tab[data-chart=returns]')");
    browser.wait_until("events.announced.length === 1");
    browser.run("await new Promise((done) => setTimeout(done, 700));");
    let announced = browser.run("return events.announced;");
    assert_eq!(announced.as_array().map(Vec::len), Some(1), "{announced}");
    assert!(text(&browser, "events.announced[0]").starts_with("Sales and tax"));
    browser.assert_quiet();
}
