//! Datasets from elsewhere: late, endless, the same for many, and others than before.

use crate::widget::{BRIDGES, SCRIPT, child, put, tab};
use initiative_page::server::Reply;
use initiative_page::{Browser, Stage, Test, View, tests};
use serde_json::json;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        an_answer_that_does_not_come_is_an_error_and_taken_when_it_comes,
        an_answer_that_is_too_long_is_not_read_to_its_end,
        elements_with_one_address_ask_once,
        the_last_dataset_that_the_page_names_is_drawn,
        the_shipped_figures_never_stand_in_for_others,
    ]
}

const TABLE: &str = "<table><caption>Bridges</caption><tr><th>Spent<td>2.25</table>";

/// What the page shows of the shipped figures, at any time since it was loaded.
const SHIPPED: &str = include_str!("shipped.js");

/// Fifteen seconds are over in half a second.
const IMPATIENT: &str = "const wait = setTimeout; window.setTimeout = (act, time, ...more) => wait(act, time === 15000 ? 500 : time, ...more);";

fn with(attributes: &str, inside: &str) -> String {
    format!(
        "<initiative-charts chart=\"investment\" lang=\"en\" {attributes}>{TABLE}{inside}</initiative-charts>"
    )
}

fn json_reply(text: &str) -> Reply {
    Reply::new("application/json", text.to_owned())
}

#[track_caller]
fn opened<'stage>(stage: &'stage Stage, path: &str, inside: &str) -> Browser<'stage> {
    put(stage, path, &format!("{inside}{SCRIPT}"));
    let browser = tab(stage, View::desktop());
    browser.before_scripts(SHIPPED);
    if !path.contains("long") {
        browser.before_scripts(IMPATIENT);
    }
    browser.open(path);
    browser
}

/// The codes of the errors, whether the table is seen, and what was shown of the shipped figures.
const SEEN: &str = "return [events.error.map(({ detail }) => detail.code), document.querySelector('table').checkVisibility(), shipped];";

fn an_answer_that_does_not_come_is_an_error_and_taken_when_it_comes(stage: &Stage) {
    let server = stage.server();
    server.put("/sources/late.json", json_reply(BRIDGES));
    server.hold("/sources/late.json");
    let browser = opened(
        stage,
        "/sources/late.html",
        &with("src=/sources/late.json", ""),
    );
    browser.wait_until("events.error.length");
    assert_eq!(browser.run(SEEN), json!([["src"], true, []]));
    let message = browser.run("return events.error[0].detail.message;");
    assert!(message.to_string().contains("15 seconds"), "{message}");
    server.release("/sources/late.json");
    browser.wait_until("inside('h2')?.textContent.includes('2.25')");
    assert_eq!(browser.run(SEEN), json!([["src"], false, []]));
    // One that fails at last has been an error already.
    server.put("/sources/never.json", Reply::not_found());
    server.hold("/sources/never.json");
    browser.run("events.error.length = 0; widget().src = '/sources/never.json';");
    browser.wait_until("events.error.length");
    server.release("/sources/never.json");
    browser.wait_until(
        "performance.getEntriesByName(new URL('/sources/never.json', location)).length",
    );
    browser.frames();
    assert_eq!(browser.run(SEEN), json!([["src"], true, []]));
}

fn an_answer_that_is_too_long_is_not_read_to_its_end(stage: &Stage) {
    let fits = format!("{BRIDGES}{}", " ".repeat((10 << 20) - BRIDGES.len()));
    let server = stage.server();
    server.put("/sources/long.json", json_reply(&format!("{fits} ")));
    server.put("/sources/fits.json", json_reply(&fits));
    let browser = opened(
        stage,
        "/sources/long.html",
        &with("src=/sources/long.json", ""),
    );
    browser.wait_until("events.error.length");
    assert_eq!(browser.run(SEEN), json!([["src"], true, []]));
    let message = browser.run("return events.error[0].detail.message;");
    assert!(
        message.to_string().contains("larger than 10 MB"),
        "{message}"
    );
    browser.run("widget().src = '/sources/fits.json';");
    browser.wait_until("inside('h2')?.textContent.includes('2.25')");
}

fn elements_with_one_address_ask_once(stage: &Stage) {
    let server = stage.server();
    server.put("/sources/shared.json", json_reply(BRIDGES));
    let asked = || {
        let seen = server.seen();
        let those = seen
            .iter()
            .filter(|seen| seen.path == "/sources/shared.json");
        those.count()
    };
    server.forget();
    let one = with("src=\"shared.json#bridges\"", "");
    let browser = opened(stage, "/sources/shared.html", &one.repeat(6));
    browser.wait_until("drawn()");
    assert_eq!(asked(), 1);
    // Moved elements and later ones use what is there; what nobody uses any more is asked for anew.
    browser.run("events.ready.length = 5; document.querySelector('main').append(widget()); ");
    browser.wait_until("drawn()");
    assert_eq!(asked(), 1);
    browser.run(
        "window.kept = [...document.querySelectorAll('initiative-charts')];
        for (const one of kept) one.remove();
        events.ready.length = 0;
        await new Promise((done) => setTimeout(done, 50));
        document.querySelector('main').append(kept[0]);",
    );
    browser.wait_until("drawn()");
    assert_eq!(asked(), 2);
    browser.assert_quiet();
    // A failure is not kept.
    server.put("/sources/down.json", Reply::not_found());
    browser.run("widget().src = 'down.json';");
    browser.wait_until("events.error.length");
    server.put(
        "/sources/down.json",
        json_reply(&BRIDGES.replace("2.25", "3.25")),
    );
    browser.run("document.querySelector('main').append(widget());");
    browser.wait_until("inside('h2')?.textContent.includes('3.25')");
}

fn the_last_dataset_that_the_page_names_is_drawn(stage: &Stage) {
    let server = stage.server();
    server.put(
        "/sources/first.json",
        json_reply(&BRIDGES.replace("2.25", "1.25")),
    );
    server.put("/sources/slow.json", json_reply(BRIDGES));
    server.put(
        "/sources/second.json",
        json_reply(&BRIDGES.replace("2.25", "3.25")),
    );
    server.hold("/sources/slow.json");
    let browser = opened(
        stage,
        "/sources/long-last.html",
        &with("src=/sources/first.json", ""),
    );
    browser.wait_until("inside('h2')?.textContent.includes('1.25')");
    // The chart stands until the next one is there.
    browser.run("widget().src = '/sources/slow.json';");
    browser.frames();
    assert_eq!(
        browser.run("return inside('h2').textContent.includes('1.25');"),
        json!(true)
    );
    browser.run("widget().src = '/sources/second.json';");
    browser.wait_until("inside('h2').textContent.includes('3.25')");
    server.release("/sources/slow.json");
    browser.frames();
    browser.run("await new Promise((done) => fetch('/sources/slow.json').then(done));");
    browser.frames();
    assert_eq!(
        browser.run("return inside('h2').textContent.includes('3.25');"),
        json!(true)
    );
    // One that is refused leaves the table, and no old figures.
    browser.run("widget().data = '{}';");
    browser.wait_until("events.error.length");
    assert_eq!(browser.run(SEEN), json!([["dataset"], true, []]));
}

fn the_shipped_figures_never_stand_in_for_others(stage: &Stage) {
    // A page that renders anew takes the script out and puts another one in later.
    let browser = opened(stage, "/sources/child.html", &with("", &child(BRIDGES)));
    browser.wait_until("inside('h2')?.textContent.includes('2.25')");
    browser.run(
        "window.script = document.querySelector('initiative-charts script'); script.remove();",
    );
    browser.wait_until("document.querySelector('table').checkVisibility()");
    browser.wait_until("events.error.length");
    assert_eq!(browser.run(SEEN), json!([["no-dataset"], true, []]));
    browser.run("widget().append(script);");
    browser.wait_until("inside('h2')?.textContent.includes('2.25')");
    assert_eq!(browser.run(SEEN), json!([["no-dataset"], false, []]));
    // A property without a value is a dataset that is to come; so is an attribute that a framework makes of an object.
    for (case, hint) in [
        ("property", "widget().data = null;"),
        (
            "attribute",
            "widget().setAttribute('data', '[object Object]');",
        ),
        (
            "address",
            "widget().setAttribute('dataset', '/sources/none.json');",
        ),
        (
            "escaped",
            "widget().append('<script type=\"application/json\">{}');",
        ),
    ] {
        put(
            stage,
            "/sources/hint.html",
            &format!("{}{SCRIPT}", with("", "")),
        );
        let browser = tab(stage, View::desktop());
        browser.before_scripts(IMPATIENT);
        browser.open("/sources/hint.html");
        browser.wait_until("drawn()");
        let seen = browser.run(&format!(
            "{hint} await null; return [inside('.widget'), document.querySelector('table').checkVisibility()];"
        ));
        assert_eq!(seen, json!([null, true]), "{case}");
        browser.wait_until("events.error.length");
    }
}
