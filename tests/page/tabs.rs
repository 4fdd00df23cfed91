//! The row of tabs: where it is, whatever chart is opened, and seen to go on where it does.

use crate::widget::{SCRIPT, drawn, element, is_dark, number};
use initiative_page::{Browser, Stage, Test, View, tests};
use serde_json::json;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        switching_charts_keeps_the_tabs_where_they_are,
        tabs_past_an_edge_are_seen_there,
    ]
}

fn switching_charts_keeps_the_tabs_where_they_are(stage: &Stage) {
    let inside = format!(
        "{}{}{SCRIPT}{}",
        "<p>Before.</p>".repeat(10),
        element("investment"),
        "<p>More.</p>".repeat(80)
    );
    let browser = drawn(stage, "/layout/tabs.html", &inside, View::desktop());
    browser.run("scrollTo({ top: 200, behavior: 'instant' });");
    let place = "return [scrollY, inside('.tabs').getBoundingClientRect().top];";
    let before = browser.run(place);
    for kind in ["progress", "projects", "overview", "innovation", "overview"] {
        browser.run_with("inside(`.tab[data-chart=${given}]`).click();", &json!(kind));
        browser.frames();
        assert_eq!(browser.run(place), before, "{kind}");
    }
    browser.assert_quiet();
}

/// Whether the row of tabs is shaded at its left and right edge.
fn shaded(browser: &Browser<'_>) -> Vec<bool> {
    let side = |name| format!("inside('.tabs').getBoundingClientRect().{name}");
    let [left, right, top] = ["left", "right", "top"].map(|name| number(browser, &side(name)));
    let places = [left + 1.0, right - 2.0];
    places.map(|x| is_dark(browser, x, top + 3.0)).to_vec()
}

fn tabs_past_an_edge_are_seen_there(stage: &Stage) {
    let inside = format!("{}{SCRIPT}", element("overview")).replace("chart=", "lang=ko chart=");
    let browser = drawn(stage, "/layout/past.html", &inside, View::new(280, 700));
    let row = "inside('.tabs')";
    assert!(number(&browser, &format!("{row}.scrollWidth - {row}.clientWidth")) > 40.0);
    for (scroll, past) in [
        ("0", [false, true]),
        ("20", [true, true]),
        ("1e4", [true, false]),
    ] {
        browser.run(&format!(
            "{row}.scrollTo({{ left: {scroll}, behavior: 'instant' }});"
        ));
        browser.frames();
        assert_eq!(shaded(&browser), past, "scrolled to {scroll}");
    }
    browser.assert_quiet();
}
