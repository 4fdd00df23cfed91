//! What happens when something is wrong: the table stays, and one error says what to do.

use crate::widget::{BRIDGES, SCRIPT, before_scripts, child, drawn, element, put, tab, text};
use initiative_page::server::{Reply, STRICT_POLICY};
use initiative_page::{Browser, Stage, Test, View, tests};
use serde_json::{Value, json};

pub(crate) fn tests() -> Vec<Test> {
    tests![
        a_dataset_that_is_refused_leaves_the_table_and_reports_why_once,
        every_error_of_a_dataset_has_a_line_on_the_console,
        a_dataset_that_does_not_come_leaves_the_table_and_reports_why_once,
        a_page_that_forbids_wasm_keeps_the_table_and_reports_it,
        a_tag_in_the_head_reports_it,
        an_attribute_that_means_nothing_is_named,
        methods_before_the_chart_is_there_throw,
    ]
}

/// The one error of the page, as its event has it. Asserts that the console has it once, that the table
/// stays, and that there was nothing else.
#[track_caller]
fn one_error(browser: &Browser<'_>) -> Value {
    browser.wait_until("events.error.length");
    browser.frames();
    browser.frames();
    let errors = browser.run("return events.error;");
    assert_eq!(errors.as_array().map(Vec::len), Some(1), "{errors}");
    let event = &errors[0];
    assert_eq!([&event["bubbles"], &event["composed"]], [&json!(true); 2]);
    let detail = event["detail"].clone();
    for field in ["code", "message", "hint"] {
        assert!(
            detail[field].as_str().is_some_and(|text| !text.is_empty()),
            "{detail}"
        );
    }
    let seen = browser.seen();
    assert_eq!(seen.console.len(), 1, "{:?}", seen.console);
    for field in ["message", "hint"] {
        let text = detail[field].as_str().unwrap_or_default();
        assert!(
            seen.console[0].contains(text),
            "{:?} lacks {text:?}",
            seen.console
        );
    }
    assert_eq!((&seen.errors, &seen.rejections), (&vec![], &vec![]));
    detail
}

#[track_caller]
fn assert_table_stays(browser: &Browser<'_>) {
    let stays = "return [document.querySelector('table').checkVisibility(), document.querySelector('table').offsetHeight > 20, events.ready.length];";
    assert_eq!(browser.run(stays), json!([true, true, 0]));
}

/// The element with a table and a dataset in it.
fn with_dataset(json: &str) -> String {
    let element = element("investment").replace("</initiative-charts>", "");
    format!("{element}{}</initiative-charts>{SCRIPT}", child(json))
}

fn a_dataset_that_is_refused_leaves_the_table_and_reports_why_once(stage: &Stage) {
    let cases = [
        (
            "\"2.25\"",
            "\"2,25\"",
            "reports[0].figures[4].value",
            "2,25",
        ),
        ("\"2.25\"", "2.25", "reports[0].figures[4].value", "2.25"),
        ("\"2.25\"", "1e999", "line 11", "1e999"),
        // JSON.parse would keep the last.
        (
            "\"2.25\"",
            "\"2.2\", \"value\": \"2.25\"",
            "reports[0].figures[4]",
            "\"value\"",
        ),
        (
            "\"indicator\": \"new\"",
            "\"indicator\": \"newest\"",
            "reports[0].figures[2].indicator",
            "newest",
        ),
        (
            "\"publisher\"",
            "\"publischer\"",
            "reports[0]: found \"publischer\"",
            "publisher",
        ),
        (
            "\"title\": {\"en\": \"Bridges of the valley\"},",
            "\"title\": ,",
            "line 2, character 29",
            "",
        ),
    ];
    for (old, new, path, found) in cases {
        put(
            stage,
            "/errors/refused.html",
            &with_dataset(&BRIDGES.replace(old, new)),
        );
        let browser = tab(stage, View::desktop());
        browser.open("/errors/refused.html");
        let detail = one_error(&browser);
        let message = detail["message"].as_str().unwrap_or_default();
        assert_eq!(detail["code"], json!("dataset"));
        assert!(
            message.contains(path) && message.contains(found),
            "{new}: {message}"
        );
        assert_table_stays(&browser);
        assert_eq!(browser.seen().violations, Vec::<String>::new());
    }
}

fn every_error_of_a_dataset_has_a_line_on_the_console(stage: &Stage) {
    let broken = BRIDGES
        .replace("\"2.25\"", "2.25")
        .replace("\"year-plan\"", "\"plan\"");
    put(stage, "/errors/several.html", &with_dataset(&broken));
    let browser = tab(stage, View::desktop());
    browser.open("/errors/several.html");
    one_error(&browser);
    let console = browser.seen().console.concat();
    let lines: Vec<&str> = console.lines().collect();
    assert!(lines[0].ends_with("The dataset has 2 errors:"), "{console}");
    assert!(
        lines[1].starts_with("reports[0].figures[3].scope: found \"plan\""),
        "{console}"
    );
    assert!(
        lines[2].starts_with("reports[0].figures[4].value: found 2.25"),
        "{console}"
    );
    assert!(lines[3].ends_with("[dataset]"), "{console}");
    assert_table_stays(&browser);
}

fn a_dataset_that_does_not_come_leaves_the_table_and_reports_why_once(stage: &Stage) {
    stage.server().put(
        "/errors/page.json",
        Reply::page("<!doctype html><title>x</title>"),
    );
    let cases = [
        ("none.json", "src", "none.json"),
        (
            "http://127.0.0.1:9/x.json",
            "src",
            "http://127.0.0.1:9/x.json",
        ),
        ("http://[", "src", "http://["),
        ("javascript:alert(1)", "src", "javascript:alert(1)"),
        ("page.json", "dataset", "line 1"),
    ];
    for (src, code, found) in cases {
        let inside = element("investment").replace("chart=", &format!("src=\"{src}\" chart="));
        put(stage, "/errors/none.html", &format!("{inside}{SCRIPT}"));
        let browser = tab(stage, View::desktop());
        browser.open("/errors/none.html");
        let detail = one_error(&browser);
        assert_eq!(detail["code"], json!(code), "{detail}");
        assert!(
            detail["message"]
                .as_str()
                .is_some_and(|message| message.contains(found)),
            "{detail}"
        );
        assert_table_stays(&browser);
    }
}

fn a_page_that_forbids_wasm_keeps_the_table_and_reports_it(stage: &Stage) {
    let html = crate::widget::article(&format!("{}{SCRIPT}", element("investment")));
    let policy = STRICT_POLICY.replace(" 'wasm-unsafe-eval'", "");
    let page = Reply::page(&html).with("Content-Security-Policy", &policy);
    stage.server().put("/errors/policy.html", page);
    let browser = tab(stage, View::desktop());
    browser.open("/errors/policy.html");
    let detail = one_error(&browser);
    assert_eq!(detail["code"], json!("blocked"));
    assert!(
        detail["hint"]
            .as_str()
            .is_some_and(|hint| hint.contains("'wasm-unsafe-eval'")),
        "{detail}"
    );
    assert_table_stays(&browser);
}

fn a_tag_in_the_head_reports_it(stage: &Stage) {
    let tag = "<script src=\"/embed.js\" data-chart=\"returns\"></script></head>";
    let html = crate::widget::article("").replace("</head>", tag);
    stage.server().put("/errors/head.html", Reply::page(&html));
    let browser = tab(stage, View::desktop());
    browser.open("/errors/head.html");
    let detail = one_error(&browser);
    assert_eq!(detail["code"], json!("in-head"));
    assert_eq!(
        browser.run("return document.querySelector('initiative-charts');"),
        Value::Null
    );
}

fn an_attribute_that_means_nothing_is_named(stage: &Stage) {
    let inside = format!("<initiative-charts chart=pie></initiative-charts>{SCRIPT}");
    let browser = drawn(stage, "/errors/pie.html", &inside, View::desktop());
    let detail = one_error(&browser);
    assert_eq!(detail["code"], json!("attribute"));
    let message = detail["message"].as_str().unwrap_or_default();
    for part in ["chart", "pie", "investment", "progress"] {
        assert!(message.contains(part), "{message}");
    }
    // The chart that it shows all the same is the default one.
    assert_eq!(
        text(&browser, "inside('[aria-selected=true]').dataset.chart"),
        "overview"
    );
}

fn methods_before_the_chart_is_there_throw(stage: &Stage) {
    let thrown = |browser: &Browser<'_>| {
        browser.run(
            "const thrown = [];
            for (const name of ['figures', 'svg', 'csv', 'png', 'select']) {
              try { await widget()[name]('x'); } catch (error) { thrown.push([name, error instanceof window.Error, error.code]); }
            }
            return thrown;",
        )
    };
    let wanted =
        ["figures", "svg", "csv", "png", "select"].map(|name| json!([name, true, "not-ready"]));
    // While the dataset is on its way: the module is there.
    let reply = Reply::new("application/json", BRIDGES);
    stage.server().put("/errors/slow.json", reply);
    stage.server().hold("/errors/slow.json");
    let slow = element("investment").replace("chart=", "src=\"/errors/slow.json\" chart=");
    put(stage, "/errors/loading.html", &format!("{slow}{SCRIPT}"));
    let browser = tab(stage, View::desktop());
    before_scripts(&browser, include_str!("compilations.js"));
    browser.open("/errors/loading.html");
    browser.wait_until("compilations.length");
    assert_eq!(thrown(&browser), json!(wanted));
    assert_eq!(browser.run("return events.ready.length;"), json!(0));
    stage.server().release("/errors/slow.json");
    browser.wait_until("drawn()");
    assert_eq!(
        browser.run("return widget().figures().length > 5;"),
        json!(true)
    );
    browser.assert_quiet();
    drop(browser);
    // After a refusal as well.
    put(
        stage,
        "/errors/early.html",
        &with_dataset(&BRIDGES.replace("\"12\"", "\"-12\"")),
    );
    let browser = tab(stage, View::desktop());
    browser.open("/errors/early.html");
    one_error(&browser);
    assert_eq!(thrown(&browser), json!(wanted));
}
