//! The script more than once in a page, and in several versions.

use crate::widget::{SCRIPT, drawn, element, put, tab};
use initiative_page::server::Reply;
use initiative_page::{Stage, Test, View, dist, tests};
use serde_json::{Value, json};
use std::fs;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        the_script_may_run_twice_and_in_two_versions,
        an_older_definition_of_the_element_stays,
    ]
}

fn the_script_may_run_twice_and_in_two_versions(stage: &Stage) {
    let script =
        fs::read_to_string(dist().join("embed.js")).expect("dist/embed.js can be read as UTF-8");
    // Another version: its element's class has a mark of its own, and another text.
    let other = script
        .replacen(
            "extends HTMLElement{",
            "extends HTMLElement{static version=\"other\";",
            1,
        )
        .replacen("The chart is not there yet.", "Not yet.", 1);
    assert!(other.contains("version=\"other\"") && other.contains("Not yet."));
    stage
        .server()
        .put("/versions/other.js", Reply::new("text/javascript", other));
    let own = "<script src=\"/embed.js\" data-chart=\"returns\"></script>";
    let other = "<script src=\"/versions/other.js\" data-chart=\"projects\"></script>";
    for (tags, version) in [
        ([own, own, other], Value::Null),
        ([other, own, other], json!("other")),
    ] {
        let inside = format!("{}{SCRIPT}", tags.concat());
        let browser = drawn(stage, "/versions/twice.html", &inside, View::desktop());
        browser
            .wait_until("document.querySelectorAll('initiative-charts').length === 3 && drawn()");
        let charts = browser.run(
            "return [0, 1, 2].map((index) => [widget(index).getAttribute('chart'), painted(inside('.base', index))]);",
        );
        let wanted = tags.map(|tag| json!([if tag == own { "returns" } else { "projects" }, true]));
        assert_eq!(charts, json!(wanted));
        // The first to define the element stays.
        let found = "return customElements.get('initiative-charts').version ?? null;";
        assert_eq!(browser.run(found), version);
        browser.assert_quiet();
    }
}

fn an_older_definition_of_the_element_stays(stage: &Stage) {
    let script = "customElements.define('initiative-charts', class extends HTMLElement {
        connectedCallback() { this.title = 'older'; }
    });";
    stage
        .server()
        .put("/versions/older.js", Reply::new("text/javascript", script));
    let inside = format!(
        "<script src=\"/versions/older.js\"></script>{}<script src=\"/embed.js\" data-chart=\"progress\"></script>",
        element("projects")
    );
    put(stage, "/versions/older.html", &inside);
    let browser = tab(stage, View::desktop());
    browser.open("/versions/older.html");
    browser.frames();
    let titles = browser.run("return [0, 1].map((index) => widget(index).title);");
    assert_eq!(titles, json!(["older", "older"]));
    browser.assert_quiet();
}
