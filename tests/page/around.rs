//! Around the chart: what is announced, the table, and the place that tabs keep.

use crate::widget::{SCRIPT, chart, drawn, element, number, text};
use initiative_page::{Stage, Test, View, tests};
use serde_json::json;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        one_move_is_announced_once,
        the_table_is_there_from_the_start_and_opens,
        switching_charts_keeps_the_place,
    ]
}

fn one_move_is_announced_once(stage: &Stage) {
    let browser = chart(stage, "innovation", View::desktop());
    browser.run("inside('.mark[tabindex=\"0\"]').focus();");
    browser.run("await new Promise((done) => setTimeout(done, 500)); listenToRegions();");
    browser.press("ArrowRight");
    browser.wait_until("heard.said.length === 1");
    browser.press("ArrowRight");
    browser.wait_until("heard.said.length === 2");
    let said = browser.run("return heard.said;");
    for text in said.as_array().into_iter().flatten() {
        let text = text.as_str().unwrap_or_default();
        assert!(!text.is_empty() && text.chars().count() < 120, "{text}");
    }
    assert_ne!(said[0], said[1]);
    // Twenty fast presses: at most five are heard, the last of them for certain.
    browser.run("heard.said.length = 0;");
    for press in 0..20 {
        browser.press(if press % 4 < 2 {
            "ArrowLeft"
        } else {
            "ArrowRight"
        });
    }
    browser.run("await new Promise((done) => setTimeout(done, 600));");
    let count = number(&browser, "heard.said.length");
    assert!((1.0..=5.0).contains(&count), "{count} announcements");
    // A pointer's move and a new chart are announced as well.
    browser.run("heard.said.length = 0;");
    let (x, y) = browser.middle_of("inside('.mark')");
    browser.move_to(x, y);
    browser.wait_until("heard.said.length === 1");
    browser.click_on("inside('.tab[data-chart=returns]')");
    browser.wait_until("heard.said.length === 2");
    assert!(
        text(&browser, "heard.said[1]").starts_with("Returns"),
        "{}",
        browser.run("return heard.said;")
    );
    browser.assert_quiet();
}

fn the_table_is_there_from_the_start_and_opens(stage: &Stage) {
    let browser = chart(stage, "returns", View::desktop());
    let state = "return [inside('#table').hidden, inside('#table').checkVisibility(), inside('.toggle-table').ariaExpanded, inside('.toggle-table').textContent.trim() !== ''];";
    assert_eq!(browser.run(state), json!([true, false, "false", true]));
    let rows = "return all('#table tbody tr').map((row) => [...row.cells].map((cell) => cell.innerText ?? cell.textContent));";
    let count = number(&browser, "all('#table tbody tr').length");
    assert!(count >= 3.0, "{count} rows");
    browser.click_on("inside('.toggle-table')");
    assert_eq!(browser.run(state), json!([false, true, "true", true]));
    let rows = browser.run(rows);
    for row in rows.as_array().into_iter().flatten() {
        let cells: Vec<&str> = row
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|cell| cell.as_str())
            .collect();
        assert!(
            cells.len() == 3 && cells.iter().all(|cell| !cell.trim().is_empty()),
            "{row}"
        );
    }
    browser.run("inside('.toggle-table').focus();");
    browser.press("Enter");
    assert_eq!(browser.run(state), json!([true, false, "false", true]));
    browser.press("Space");
    assert_eq!(browser.run(state), json!([false, true, "true", true]));
    browser.assert_quiet();
}

fn switching_charts_keeps_the_place(stage: &Stage) {
    let inside = format!(
        "{}{}{SCRIPT}{}",
        "<p>Before.</p>".repeat(10),
        element("investment"),
        "<p>More.</p>".repeat(80)
    );
    let browser = drawn(stage, "/keys/place.html", &inside, View::desktop());
    browser.run("scrollTo({ top: 200, behavior: 'instant' });");
    for kind in ["progress", "projects", "overview", "innovation"] {
        let before = browser.run("return [scrollY, inside('.tabs').getBoundingClientRect().top];");
        browser.run_with("inside(`.tab[data-chart=${given}]`).click();", &json!(kind));
        browser.frames();
        assert_eq!(browser.run("return scrollY;"), before[0], "{kind}");
        // The tab is where it was, so that the next one is under the same hand: a headline may take a line more or less.
        let moved = number(&browser, "inside('.tabs').getBoundingClientRect().top")
            - before[1].as_f64().unwrap_or_default();
        assert!(moved.abs() < 80.0, "{kind}: the tabs moved by {moved}");
    }
    browser.assert_quiet();
}
