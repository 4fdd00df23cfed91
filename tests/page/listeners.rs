//! The small page in an iframe, and the scripts of other makers that listen for its height.

use crate::widget::tab;
use initiative_page::server::Reply;
use initiative_page::{Browser, Stage, Test, View, project, tests};
use serde_json::json;
use std::fs;

pub(crate) fn tests() -> Vec<Test> {
    tests![every_listener_is_right_at_once_and_follows_what_changes,]
}

/// The makers of the listeners, as `listeners.js` knows them.
const PARENTS: [&str; 8] = [
    "datawrapper-old",
    "datawrapper-new",
    "amp",
    "medium",
    "own",
    "pym",
    "resizer-4",
    "resizer-5",
];

/// What `tests/page/hosts/build.mjs` copied.
#[track_caller]
fn library(name: &str) -> String {
    let file = project().join("target/hosts").join(name);
    fs::read_to_string(&file)
        .unwrap_or_else(|error| panic!("{}: {error}; `make hosts` builds it", file.display()))
}

/// A page with an iframe for each listener, none of which has begun. All iframes have told their heights before.
#[track_caller]
fn host(stage: &Stage) -> Browser<'_> {
    let server = stage.server();
    // Both versions of one library would have one name.
    let named = |name: &str, given: &str, kept: &str| {
        format!("{}\n;window.{kept} = window.{given};", library(name))
    };
    let script = [
        library("pym.js"),
        named("iframe-resizer-4.js", "iFrameResize", "iFrameResize4"),
        named("iframe-resizer-5.js", "iframeResize", "iframeResize5"),
        include_str!("listeners.js").to_owned(),
    ]
    .join("\n;");
    server.put(
        "/listeners/host.js",
        Reply::new("text/javascript; charset=utf-8", script),
    );
    let html = "<!doctype html><html lang=en><meta charset=utf-8><title>Host</title><link rel=icon href=/favicon.svg>\
         <body><div id=pym-box></div><script src=/listeners/host.js></script></body>";
    // The libraries' own page, whose policy is none of ours.
    let page = Reply::page(html).with("Content-Security-Policy", "script-src 'self'");
    server.put("/listeners/host.html", page);
    let browser = tab(stage, View::new(1300, 900));
    browser.before_scripts(
        "window.heights = new Map();
        addEventListener('message', ({ source, data }) => data?.type === 'initiative-height' && heights.set(source, data.height));",
    );
    browser.open("/listeners/host.html");
    // One after the other: the server does not get on with many new connections at once.
    for (index, name) in PARENTS.into_iter().enumerate() {
        let address = server.url(&format!("/index.html?chart=returns&lang=en&id=the-{name}"));
        browser.run_with("parents.add(...given);", &json!([name, address]));
        browser.wait_until(&format!("heights.size === {}", index + 1));
    }
    assert_eq!(
        browser.run("return parents.wrong().length === parents.all.length;"),
        json!(true)
    );
    browser.run("parents.begin();");
    browser.wait_until("parents.wrong().length === 0");
    browser
}

/// They begin long after the heights were told first: nothing changes any more that could be a reason to tell them.
fn every_listener_is_right_at_once_and_follows_what_changes(stage: &Stage) {
    let browser = host(stage);
    let late = browser.run("return right - began;").as_f64();
    assert!(late < Some(3000.0), "{late:?} ms");
    // iframe-resizer has no word against the answer.
    let console = browser.seen().console;
    let mut against = console
        .iter()
        .filter(|line| line.contains("Legacy") || line.contains("respond"));
    assert_eq!(against.next(), None);
    let change = "for (const name of parents.all) {
        const table = document.getElementById(name).contentDocument.querySelector('initiative-charts').shadowRoot.querySelector('.toggle-table');
        table.click();
    }
    window.before = parents.all.map((name) => document.getElementById(name).clientHeight);";
    let all = |changed: &str| {
        format!(
            "parents.wrong().length === 0 && parents.all.every((name, index) => document.getElementById(name).clientHeight {changed})"
        )
    };
    browser.run(change);
    browser.wait_until(&all("> before[index] + 50"));
    browser.run(change);
    browser.wait_until(&all("< before[index] - 50"));
    browser.run(
        "for (const name of parents.all) document.getElementById(name).style.width = '900px';",
    );
    browser.wait_until("parents.all.every((name) => document.getElementById(name).contentWindow.innerWidth === 900)");
    browser.wait_until("parents.wrong().length === 0");
}
