//! The tag and the element in pages whose libraries put new mark-up into the old document: on a link, on Back, when a part
//! of the page is loaded, when the page is refreshed by what has changed.

use crate::widget::{SCRIPT, article, element, host, tab};
use initiative_page::server::Reply;
use initiative_page::{Browser, Stage, Test, View, tests};
use serde_json::json;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        turbo_goes_to_the_tag_and_back_to_it,
        turbo_refreshes_by_morphing,
        turbo_loads_frames_and_streams,
        htmx_2_swaps_boosts_and_goes_back,
        htmx_4_swaps_boosts_and_goes_back,
        jquery_sets_the_mark_up_around_the_tag,
    ]
}

/// What such pages allow: their libraries set `innerHTML` and style sheets of their own.
const POLICY: &str = "script-src 'self' 'wasm-unsafe-eval'";

const TAG: &str =
    "<script async src=\"/embed.js\" data-chart=\"returns\" data-lang=\"en\"></script>";

/// The headline of the chart that the tag asks for, and that of the element.
const RETURNS: &str = "21.257";
const INVESTMENT: &str = "8.464";

/// Puts an article that loads the library on the stage.
fn put(stage: &Stage, path: &str, head: &str, inside: &str) {
    let html = article(inside).replace("</head>", &format!("{head}</head>"));
    let reply = Reply::page(&html).with("Content-Security-Policy", POLICY);
    stage.server().put(path, reply);
}

/// A tab with the page, whose library has begun.
#[track_caller]
fn open<'stage>(stage: &'stage Stage, library: &str, begun: &str, path: &str) -> Browser<'stage> {
    let code = host(library);
    let server = stage.server();
    server.put(
        &format!("/hosts/{library}"),
        Reply::new("text/javascript", code),
    );
    let browser = tab(stage, View::desktop());
    browser.open(path);
    browser.wait_until(begun);
    browser
}

/// Clicks a link of the page, and waits until its address is the page's.
#[track_caller]
fn follow(browser: &Browser<'_>, path: &str) {
    browser.run_with(
        "document.querySelector(`a[href='${given}']`).click();",
        &json!(path),
    );
    arrived(browser, path);
}

#[track_caller]
fn back(browser: &Browser<'_>, path: &str) {
    browser.run("history.back();");
    arrived(browser, path);
}

#[track_caller]
fn arrived(browser: &Browser<'_>, path: &str) {
    browser.wait_until(&format!(
        "location.pathname === '{path}' && !document.documentElement.hasAttribute('aria-busy') &&
        document.querySelector(`[data-page='${{location.pathname}}']`)"
    ));
}

/// Holds that there is one chart, with that headline, and that nothing went wrong.
#[track_caller]
fn assert_one(browser: &Browser<'_>, headline: &str, case: &str) {
    browser.wait_until(&format!(
        "document.querySelector('initiative-charts') && inside('h2')?.textContent.includes('{headline}') && painted(inside('.base'))"
    ));
    browser.frames();
    browser.frames();
    let count = browser.run("return document.querySelectorAll('initiative-charts').length;");
    assert_eq!(count, json!(1), "{case}");
    browser.assert_quiet();
}

/// A page of the site: its text, with a mark by which a test knows it, and a link to each other page.
fn site(path: &str, others: &[&str], inside: &str) -> String {
    let links: String = others
        .iter()
        .map(|other| format!("<a href=\"{other}\">{other}</a> "))
        .collect();
    format!("<p data-page=\"{path}\">{path} {links}</p>{inside}")
}

/// A site of three pages at this folder: without a chart, with the tag, with the element.
fn three_pages(stage: &Stage, folder: &str, head: &str) -> [String; 3] {
    let paths = ["plain", "tag", "element"].map(|name| format!("{folder}/{name}.html"));
    let others: Vec<&str> = paths.iter().map(String::as_str).collect();
    let with_element = format!("{}{SCRIPT}", element("investment"));
    for (path, inside) in paths.iter().zip(["", TAG, &with_element]) {
        put(stage, path, head, &site(path, &others, inside));
    }
    paths
}

/// Goes to the tag by a link, away, and back, twice.
#[track_caller]
fn goes_and_comes_back(browser: &Browser<'_>, [plain, with_tag, with_element]: &[String; 3]) {
    browser.run("window.kept = true;");
    follow(browser, with_tag);
    assert_one(browser, RETURNS, "a link to the tag");
    assert_eq!(
        browser.run("return window.kept;"),
        json!(true),
        "no other document"
    );
    follow(browser, plain);
    back(browser, with_tag);
    assert_one(browser, RETURNS, "back to the tag");
    follow(browser, with_element);
    assert_one(browser, INVESTMENT, "a link to the element");
    back(browser, with_tag);
    assert_one(browser, RETURNS, "back to the tag from the element");
    browser.run("history.forward();");
    arrived(browser, with_element);
    assert_one(browser, INVESTMENT, "forward to the element");
    follow(browser, with_tag);
    assert_one(browser, RETURNS, "a link to the tag once more");
}

const TURBO: &str = "<script defer src=\"/hosts/turbo.js\"></script>";

fn turbo_goes_to_the_tag_and_back_to_it(stage: &Stage) {
    let paths = three_pages(stage, "/turbo", TURBO);
    let browser = open(stage, "turbo.js", "window.Turbo", &paths[0]);
    goes_and_comes_back(&browser, &paths);
}

fn turbo_refreshes_by_morphing(stage: &Stage) {
    let head = format!("<meta name=\"turbo-refresh-method\" content=\"morph\">{TURBO}");
    let with_element = format!("{}{SCRIPT}", element("returns"));
    for (name, inside) in [("tag", TAG), ("element", &with_element)] {
        let path = format!("/turbo/morph-{name}.html");
        put(stage, &path, &head, &site(&path, &[], inside));
        let browser = open(stage, "turbo.js", "window.Turbo", &path);
        assert_one(&browser, RETURNS, name);
        for version in ["second", "third"] {
            // The page has changed on its server.
            let changed = format!("{}<p id=version>{version}</p>", site(&path, &[], inside));
            put(stage, &path, &head, &changed);
            browser.run("Turbo.session.refresh(location.href);");
            browser.wait_until(&format!(
                "document.querySelector('#version')?.textContent === '{version}'"
            ));
            assert_one(&browser, RETURNS, &format!("{name}, {version}"));
        }
    }
}

fn turbo_loads_frames_and_streams(stage: &Stage) {
    let part = format!("<turbo-frame id=part>{TAG}</turbo-frame>");
    put(stage, "/turbo/part.html", TURBO, &part);
    let path = "/turbo/frame.html";
    let inside = "<turbo-frame id=part><a href=\"/turbo/part.html\">The chart</a></turbo-frame><div id=stream></div>";
    put(stage, path, TURBO, &site(path, &[], inside));
    let browser = open(stage, "turbo.js", "window.Turbo", path);
    browser.run("document.querySelector('turbo-frame a').click();");
    assert_one(&browser, RETURNS, "a frame");
    browser.run("await document.querySelector('turbo-frame').reload();");
    assert_one(&browser, RETURNS, "a frame loaded again");
    browser.run("document.querySelector('turbo-frame').remove();");
    browser.run_with(
        "Turbo.renderStreamMessage(`<turbo-stream action=append target=stream><template>${given}</template></turbo-stream>`);",
        &json!(TAG),
    );
    assert_one(&browser, RETURNS, "a stream");
}

fn htmx_2_swaps_boosts_and_goes_back(stage: &Stage) {
    htmx(stage, "htmx-2");
}

fn htmx_4_swaps_boosts_and_goes_back(stage: &Stage) {
    htmx(stage, "htmx-4");
}

fn htmx(stage: &Stage, version: &str) {
    let folder = format!("/{version}");
    let library = format!("{version}.js");
    let head = format!("<script src=\"/hosts/{library}\"></script>");
    let paths = three_pages(stage, &folder, &head);
    let browser = open(stage, &library, "window.htmx", &paths[0]);
    // A part of the page; version 4 also changes what is there into what comes.
    browser.run(
        "document.querySelector('main').append(Object.assign(document.createElement('div'), { id: 'place' }));",
    );
    let with_element = format!("{}{SCRIPT}", element("investment"));
    let swaps = [
        ("innerHTML", TAG, RETURNS),
        ("innerMorph", TAG, RETURNS),
        ("innerHTML", &with_element, INVESTMENT),
        ("innerMorph", &with_element, INVESTMENT),
        ("innerHTML", TAG, RETURNS),
    ];
    for (index, (kind, inside, headline)) in swaps.into_iter().enumerate() {
        if kind == "innerMorph" && version == "htmx-2" {
            continue;
        }
        let part = format!("{folder}/part-{index}.html");
        let html = format!("<p>A part</p>{inside}<p id=index>{index}</p>");
        stage.server().put(&part, Reply::page(&html));
        browser.run_with(
            "await htmx.ajax('GET', given[0], { target: '#place', swap: given[1] });",
            &json!([part, kind]),
        );
        browser.wait_until(&format!(
            "document.querySelector('#index')?.textContent === '{index}'"
        ));
        assert_one(&browser, headline, &format!("{version}, {kind} {index}"));
    }
    // The whole page, by links.
    browser.run(
        "document.querySelector('#place').remove();
        for (const name of ['hx-boost', 'hx-boost:inherited']) document.body.setAttribute(name, 'true');
        htmx.process(document.body);",
    );
    goes_and_comes_back(&browser, &paths);
}

fn jquery_sets_the_mark_up_around_the_tag(stage: &Stage) {
    let path = "/jquery/page.html";
    let html = article("<div id=place></div>").replace(
        "</head>",
        "<script src=\"/hosts/jquery.js\"></script></head>",
    );
    // It evaluates what it has loaded, which needs a page without a policy of scripts.
    let reply = Reply::page(&html).with("Content-Security-Policy", "object-src 'none'");
    stage.server().put(path, reply);
    let browser = open(stage, "jquery.js", "window.jQuery", path);
    for method in ["html", "append", "html"] {
        browser.run_with(
            "jQuery('#place').empty()[given[0]](`<p>Text</p>${given[1]}`);",
            &json!([method, TAG]),
        );
        assert_one(&browser, RETURNS, method);
        assert_eq!(
            browser.run("return widget().previousElementSibling?.textContent;"),
            json!("Text"),
            "in the tag's place"
        );
    }
}
