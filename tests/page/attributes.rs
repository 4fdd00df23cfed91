//! What the element's attributes do, and those of a table that becomes one.

use crate::themes::INK;
use crate::widget::{article, chart, tab, text};
use initiative_page::server::Reply;
use initiative_page::{Ability, Stage, Test, View, tests};
use serde_json::{Value, json};

pub(crate) fn tests() -> Vec<Test> {
    tests![
        attributes_are_taken_over_live,
        a_table_without_a_script_is_upgraded,
    ]
}

fn attributes_are_taken_over_live(stage: &Stage) {
    let browser = chart(stage, "overview", View::desktop());
    let set = |name: &str, value: Value| {
        let change = "given[1] === null ? widget().removeAttribute(given[0]) : widget().setAttribute(given[0], given[1]);";
        browser.run_with(change, &json!([name, value]));
        browser.frames();
    };
    set("chart", json!("investment"));
    assert_eq!(
        text(&browser, "inside('[aria-selected=true]').dataset.chart"),
        "investment"
    );
    set("headline", json!("<i>Ours</i> & yours"));
    assert_eq!(
        text(&browser, "inside('h2').textContent"),
        "<i>Ours</i> & yours"
    );
    set("headline", Value::Null);
    assert!(text(&browser, "inside('h2').textContent").contains("8.464"));
    set("report", json!("2020-09-30"));
    assert!(!text(&browser, "inside('h2').textContent").contains("8.464"));
    set("report", Value::Null);
    set("controls", json!("none"));
    assert_eq!(browser.run("return inside('.tabs');"), Value::Null);
    set("controls", Value::Null);
    assert_eq!(browser.run("return all('.tab').length;"), json!(8));
    let ink = || text(&browser, INK);
    let light = ink();
    set("theme", json!("dark"));
    let dark = ink();
    assert_ne!(light, dark);
    set("theme", Value::Null);
    assert_eq!(ink(), light);
    if !stage.can(Ability::Media) {
        browser.assert_quiet();
        return;
    }
    browser.media(&[("prefers-color-scheme", "dark")]);
    browser.frames();
    // The page itself does not say that it can be dark.
    assert_eq!(ink(), light);
    browser.run("document.documentElement.style.setProperty('color-scheme', 'light dark');");
    browser.media(&[("prefers-color-scheme", "light")]);
    browser.frames();
    browser.media(&[("prefers-color-scheme", "dark")]);
    browser.wait_until(&format!("{INK} === '{dark}'"));
    browser.assert_quiet();
}

fn a_table_without_a_script_is_upgraded(stage: &Stage) {
    let table = |class: &str, chart: &str| {
        format!(
            "<table class=\"{class}\" data-chart=\"{chart}\" data-controls=\"none\"><caption>Figures</caption><tr><td>117</td></tr></table>"
        )
    };
    // The script of the whole site stands in the head, as content systems have it.
    let inside = [
        table("wide initiative-charts", "returns"),
        table("other", "returns"),
    ]
    .concat();
    let html = article(&inside).replace("</head>", "<script src=\"/embed.js\"></script></head>");
    stage
        .server()
        .put("/attributes/table.html", Reply::page(&html));
    let browser = tab(stage, View::desktop());
    browser.open("/attributes/table.html");
    browser.wait_until("drawn()");
    let seen = browser.run(
        "return [document.querySelectorAll('initiative-charts').length, widget().getAttribute('chart'), inside('.tabs'),
            widget().firstElementChild.localName, [...document.querySelectorAll('table')].map((table) => table.checkVisibility())];",
    );
    assert_eq!(seen, json!([1, "returns", null, "table", [false, true]]));
    browser.assert_quiet();
}
