//! Widgets that come and go leave nothing behind.

use crate::widget::{SCRIPT, before_scripts, element, number, put, tab};
use initiative_page::{Ability, Browser, Stage, Test, View, tests};
use serde_json::json;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        a_widget_that_comes_and_goes_leaves_nothing,
        a_page_that_lets_go_of_the_chart_is_watched_no_more,
    ]
}

/// Bytes of the heap after a collection, if they can be counted, and of the wasm's memory.
fn memory(browser: &Browser<'_>) -> (f64, f64) {
    let wasm = number(
        browser,
        "memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0)",
    );
    if !browser.can(Ability::Heap) {
        return (f64::INFINITY, wasm);
    }
    browser.cdp("HeapProfiler.collectGarbage", json!({}));
    browser.cdp("HeapProfiler.collectGarbage", json!({}));
    let heap = browser.cdp("Runtime.getHeapUsage", json!({}));
    (heap["usedSize"].as_f64().unwrap_or_default(), wasm)
}

fn a_widget_that_comes_and_goes_leaves_nothing(stage: &Stage) {
    put(
        stage,
        "/lifecycle/again.html",
        &format!("{}{SCRIPT}", element("overview")),
    );
    let browser = tab(stage, View::desktop());
    before_scripts(
        &browser,
        "window.memories = [];
        const Own = WebAssembly.Instance;
        WebAssembly.Instance = class extends Own {
          constructor(...given) {
            super(...given);
            memories.push(...Object.values(this.exports).filter((one) => one instanceof WebAssembly.Memory));
          }
        };",
    );
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
    assert!(before.1 > 0.0, "the wasm's memory is seen");
    rounds(50);
    let after = memory(&browser);
    println!(
        "heap {:.0} → {:.0} KB, wasm {:.0} → {:.0} KB",
        before.0 / 1e3,
        after.0 / 1e3,
        before.1 / 1e3,
        after.1 / 1e3
    );
    assert!(after.0 <= before.0 * 1.05, "heap: {before:?} → {after:?}");
    assert!(after.1 <= before.1, "wasm: {before:?} → {after:?}");
    browser.assert_quiet();
}

fn a_page_that_lets_go_of_the_chart_is_watched_no_more(stage: &Stage) {
    put(
        stage,
        "/lifecycle/gone.html",
        &format!("{}{}{SCRIPT}", element("returns"), element("progress")),
    );
    let browser = tab(stage, View::desktop());
    before_scripts(
        &browser,
        &format!(
            "{};window.before = watching();",
            include_str!("watching.js")
        ),
    );
    browser.open("/lifecycle/gone.html");
    browser.wait_until("drawn()");
    browser.frames();
    browser.run("window.drawnBy = watching(); window.kept = [widget(0), widget(1)];");
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
