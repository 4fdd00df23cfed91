//! The element in pages that a framework renders: on its server first, and then in the browser, where it takes the
//! mark-up over, sets properties, listens, moves and removes.

use crate::dataset::SHIPPED;
use crate::themes::{DARK, INK, LIGHT};
use crate::widget::{BRIDGES, SCRIPT, host, number, put, tab, text};
use initiative_page::server::Reply;
use initiative_page::{Browser, Stage, Test, View, tests};
use serde_json::{Value, json};

pub(crate) fn tests() -> Vec<Test> {
    tests![
        react_18_takes_over_the_mark_up_of_its_server,
        react_19_takes_over_the_mark_up_of_its_server,
        vue_takes_over_the_mark_up_of_its_server,
        svelte_takes_over_the_mark_up_of_its_server,
        react_18_sets_properties_before_the_element_is_defined,
        react_19_sets_properties_before_the_element_is_defined,
        vue_sets_properties_before_the_element_is_defined,
        svelte_sets_properties_before_the_element_is_defined,
    ]
}

fn react_18_takes_over_the_mark_up_of_its_server(stage: &Stage) {
    takes_over(stage, "react-18");
}

fn react_19_takes_over_the_mark_up_of_its_server(stage: &Stage) {
    takes_over(stage, "react-19");
}

fn vue_takes_over_the_mark_up_of_its_server(stage: &Stage) {
    takes_over(stage, "vue");
}

fn svelte_takes_over_the_mark_up_of_its_server(stage: &Stage) {
    takes_over(stage, "svelte");
}

fn react_18_sets_properties_before_the_element_is_defined(stage: &Stage) {
    sets_before(stage, "react-18");
}

fn react_19_sets_properties_before_the_element_is_defined(stage: &Stage) {
    sets_before(stage, "react-19");
}

fn vue_sets_properties_before_the_element_is_defined(stage: &Stage) {
    sets_before(stage, "vue");
}

fn svelte_sets_properties_before_the_element_is_defined(stage: &Stage) {
    sets_before(stage, "svelte");
}

/// A tab with the framework's page, before it does anything.
#[track_caller]
fn page<'stage>(stage: &'stage Stage, name: &str, root: &str, script: &str) -> Browser<'stage> {
    let server = stage.server();
    let code = format!("/hosts/{name}.js");
    server.put(
        &code,
        Reply::new("text/javascript", host(&format!("{name}.js"))),
    );
    server.put(
        "/hosts/bridges.json",
        Reply::new("application/json", BRIDGES),
    );
    let path = format!("/hosts/{name}.html");
    let inside = format!("<div id=root>{root}</div>{script}<script src=\"{code}\"></script>");
    put(stage, &path, &inside);
    let browser = tab(stage, View::desktop());
    browser.before_scripts(SHIPPED);
    browser.open(&path);
    browser
}

/// Has the framework put properties on the page.
#[track_caller]
fn set(browser: &Browser<'_>, properties: &Value) {
    // What JSON lacks stands for a property that the framework's state lacks.
    browser.run_with(
        "for (const name in given) if (given[name] === null) given[name] = undefined;
        await host.set(given);",
        properties,
    );
    browser.frames();
}

/// How many of those events the framework's listener received.
fn received(kind: &str) -> String {
    format!("host.received.filter(({{ type }}) => type === 'initiative-{kind}').length")
}

/// Another dataset than [`BRIDGES`], as an object, which only a property holds.
fn other() -> Value {
    let text = BRIDGES.replace("2.25", "2.75");
    serde_json::from_str(&text).expect("the dataset is JSON")
}

const CHART: &str = "inside('[aria-selected=true]').dataset.chart";
const LANGUAGE: &str = "inside('.widget').lang";
const HEADLINE: &str = "inside('h2').textContent";

fn takes_over(stage: &Stage, name: &str) {
    let browser = page(stage, name, &host(&format!("{name}.html")), SCRIPT);
    browser.wait_until("drawn()");
    browser.run(
        "window.kept = [widget(), inside('.widget'), inside('.base'), widget().firstElementChild];
        await host.hydrate();",
    );
    browser.frames();
    let same = "return [widget(), inside('.widget'), inside('.base'), widget().firstElementChild].map((node, index) => node === kept[index]);";
    assert_eq!(browser.run(same), json!([true, true, true, true]), "{name}");
    browser.assert_quiet();
    assert!(text(&browser, HEADLINE).contains("2,25"), "{name}");
    follows_the_state(&browser);
    hears_events(&browser);
    keeps_a_chart_that_moves(&browser);
    comes_and_goes(&browser);
}

/// Properties that the framework's state changes are followed, and their absence too.
#[track_caller]
fn follows_the_state(browser: &Browser<'_>) {
    let becomes = |properties: Value, expression: &str, expected: &str| {
        set(browser, &properties);
        browser.wait_until(&format!("{expression}.includes('{expected}')"));
    };
    becomes(json!({ "chart": "projects" }), CHART, "projects");
    becomes(json!({ "lang": "en" }), LANGUAGE, "en");
    becomes(json!({ "theme": "light" }), INK, LIGHT);
    becomes(json!({ "theme": "dark" }), INK, DARK);
    becomes(json!({ "headline": "Ours" }), HEADLINE, "Ours");
    let generated = format!("String({HEADLINE} !== 'Ours')");
    becomes(json!({ "headline": null }), &generated, "true");
    becomes(json!({ "theme": null }), INK, LIGHT);
    becomes(
        json!({ "chart": "investment", "data": other() }),
        HEADLINE,
        "2.75",
    );
    becomes(
        json!({ "data": null, "src": "/hosts/bridges.json" }),
        HEADLINE,
        "2.25",
    );
    becomes(json!({ "data": other() }), HEADLINE, "2.75");
    becomes(json!({ "data": BRIDGES, "src": null }), HEADLINE, "2.25");
    assert_eq!(
        browser.run("return events.error;"),
        json!([]),
        "none of it is an error"
    );
    browser.assert_quiet();
}

/// The framework's own listeners receive what the chart says.
#[track_caller]
fn hears_events(browser: &Browser<'_>) {
    for (kind, act) in [
        ("ready", "await host.set({ data: given });"),
        ("select", "widget().select('2024-12-31/investment');"),
        ("change", "inside('.tab[data-chart=projects]').click();"),
    ] {
        let before = browser.run(&format!("return {};", received(kind)));
        browser.run_with(act, &other());
        browser.wait_until(&format!("{} > {before}", received(kind)));
        browser.frames();
    }
    assert_eq!(text(browser, CHART), "projects");
}

/// A list in another order has the same chart, table and current figure.
#[track_caller]
fn keeps_a_chart_that_moves(browser: &Browser<'_>) {
    browser.run(
        "inside('.toggle-table').click();
        widget().select('2024-12-31/new');
        let moves = 0;
        new MutationObserver((changes) => {
          for (const { addedNodes } of changes) moves += [...addedNodes].includes(widget());
          document.documentElement.dataset.moves = moves;
        }).observe(widget().parentElement, { childList: true });",
    );
    browser.frames();
    let state = || {
        browser.run(
            "return [inside('[aria-selected=true]').dataset.chart, inside('.toggle-table').ariaExpanded, inside('.reading').textContent];",
        )
    };
    let before = state();
    for order in [
        ["after", "before", "chart"],
        ["chart", "before", "after"],
        ["before", "after", "chart"],
        ["after", "chart", "before"],
        ["before", "chart", "after"],
    ] {
        browser.run_with("await host.order(given);", &json!(order));
        browser.wait_until("inside('.reading')");
        browser.frames();
        assert_eq!(state(), before, "{order:?}");
    }
    let moves = number(browser, "Number(document.documentElement.dataset.moves)");
    assert!(moves > 0.0, "the chart was moved: {moves}");
    browser.assert_quiet();
}

/// Without the chart, and with it again; and at last without a dataset, and with one that is none.
#[track_caller]
fn comes_and_goes(browser: &Browser<'_>) {
    for _ in 0..2 {
        browser.run("await host.order(['before', 'after']);");
        browser.frames();
        assert_eq!(browser.run("return !widget();"), json!(true));
        browser.run("await host.order(['before', 'chart', 'after']);");
        browser.wait_until("inside('h2')?.textContent.includes('2.75')");
    }
    browser.assert_quiet();
    set(browser, &json!({ "data": null }));
    browser.wait_until("widget().querySelector('table').checkVisibility()");
    browser.assert_quiet();
    set(browser, &json!({ "data": "{" }));
    browser.wait_until(&received("error"));
    assert_eq!(browser.run("return shipped;"), json!([]));
}

fn sets_before(stage: &Stage, name: &str) {
    let browser = page(stage, name, "", "");
    draws_after_the_framework(
        &browser,
        &json!({ "chart": "projects", "lang": "ko", "theme": "dark", "headline": "Ours", "data": BRIDGES }),
    );
    let seen = browser.run(&format!("return [{CHART}, {LANGUAGE}, {INK}, {HEADLINE}];"));
    assert_eq!(seen, json!(["projects", "ko", DARK, "Ours"]), "{name}");
    set(&browser, &json!({ "headline": "Next" }));
    browser.wait_until(&format!("{HEADLINE} === 'Next'"));
    browser.assert_quiet();
    for (property, value) in [("src", json!("/hosts/bridges.json")), ("data", other())] {
        let case = format!("{name}, {property}");
        browser.open(&format!("/hosts/{name}.html"));
        draws_after_the_framework(&browser, &json!({ "chart": "investment", property: value }));
        // Some set an object as an attribute, where nothing is left of it, before the element is defined.
        if browser.run("return widget().getAttribute('data') === '[object Object]';") == json!(true)
        {
            assert_eq!(
                browser.run("return events.ready.length;"),
                json!(0),
                "{case}"
            );
        } else {
            let headline = text(&browser, HEADLINE);
            let wanted = if value.is_object() { "2.75" } else { "2.25" };
            assert!(headline.contains(wanted), "{case}: {headline}");
            browser.assert_quiet();
        }
        set(&browser, &json!({ "data": BRIDGES.replace("2.25", "2.5") }));
        browser.wait_until("inside('h2')?.textContent.includes('2.5')");
        assert_eq!(browser.run("return shipped;"), json!([]), "{case}");
    }
}

/// Has the framework render the element, and then the script come that defines it.
#[track_caller]
fn draws_after_the_framework(browser: &Browser<'_>, properties: &Value) {
    browser.run_with("await host.mount(given);", properties);
    browser.run(
        "const script = document.createElement('script');
        const policy = window.trustedTypes?.createPolicy('test', { createScriptURL: String });
        script.src = policy?.createScriptURL('/embed.js') ?? '/embed.js';
        document.body.append(script);",
    );
    browser.wait_until("events.ready.length + events.error.length");
    browser.frames();
}
