//! Widgets that come and go leave nothing behind.

use crate::memory::{assert_flat, memory};
use crate::widget::{SCRIPT, before_scripts, element, put, tab};
use initiative_page::{Stage, Test, View, tests};
use serde_json::json;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        a_widget_that_comes_and_goes_leaves_nothing,
        a_page_that_lets_go_of_the_chart_is_watched_no_more,
    ]
}

fn a_widget_that_comes_and_goes_leaves_nothing(stage: &Stage) {
    put(
        stage,
        "/lifecycle/again.html",
        &format!("{}{SCRIPT}", element("overview")),
    );
    let browser = tab(stage, View::desktop());
    before_scripts(&browser, include_str!("memories.js"));
    browser.open("/lifecycle/again.html");
    browser.wait_until("drawn()");
    // In some rounds it goes before it is drawn, in others with a figure current.
    let rounds = |count: u32| {
        browser.run_with(include_str!("rounds.js"), &json!(count));
        browser.frames();
    };
    // What is compiled and cached on the way there comes once.
    rounds(50);
    let before = memory(&browser);
    rounds(50);
    assert_flat("a hundred rounds", before, memory(&browser));
    browser.assert_quiet();
}

fn a_page_that_lets_go_of_the_chart_is_watched_no_more(stage: &Stage) {
    put(
        stage,
        "/lifecycle/gone.html",
        &format!("{}{}{SCRIPT}", element("returns"), element("progress")),
    );
    put(stage, "/lifecycle/none.html", SCRIPT);
    let browser = tab(stage, View::desktop());
    before_scripts(&browser, include_str!("watching.js"));
    // The script itself waits for what comes into the page.
    browser.open("/lifecycle/none.html");
    browser.wait_until("window.initiativeCharts");
    browser.frames();
    let before = browser.run("return watching();");
    browser.open("/lifecycle/gone.html");
    browser.wait_until("drawn()");
    browser.frames();
    browser.run_with(
        "window.before = given; window.drawnBy = watching(); window.kept = [widget(0), widget(1)];",
        &before,
    );
    assert_eq!(browser.run("return drawnBy > before;"), json!(true));
    for _ in 0..3 {
        browser.run("kept[0].remove();");
        browser.wait_until("watching() < drawnBy");
        assert_eq!(browser.run("return watching() > before;"), json!(true));
        browser.run("kept[1].remove();");
        browser.wait_until("watching() === before");
        browser.run("events.ready.length = 0; document.querySelector('main').append(...kept);");
        browser.wait_until("drawn() && watching() === drawnBy");
    }
    browser.assert_quiet();
}
