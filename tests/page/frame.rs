//! The small page in an iframe posts its height to its parent.

use crate::widget::tab;
use initiative_page::server::{Reply, STRICT_POLICY};
use initiative_page::{Browser, Stage, Test, View, tests};
use serde_json::json;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        its_height_is_posted_on_load_and_on_every_change,
        its_height_is_posted_in_every_format_and_on_request,
    ]
}

/// A page with the small page in an iframe, whose listener follows what it is posted in the format of its own.
#[track_caller]
fn host<'stage>(stage: &'stage Stage, name: &str, query: &str) -> Browser<'stage> {
    let html = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>Host</title><link rel=icon href=/favicon.svg>\
         <script src=/frame/host.js></script><body><h1>Host</h1><iframe id=frame title=Charts src=\"/index.html{query}\" width=300 height=150></iframe></body>"
    );
    let script = "window.posted = [];
        addEventListener('message', (event) => {
          if (event.source !== frame.contentWindow) return;
          posted.push(event.data);
          if (event.data?.type === 'initiative-height') frame.height = event.data.height;
        });
        // What the frame's page is high, whatever the frame is.
        window.own = () => frame.contentDocument.body.getBoundingClientRect().height;
        window.fits = () => Math.abs(frame.height - own()) <= 1;
        window.chart = () => frame.contentDocument.querySelector('initiative-charts');";
    let policy = format!("{STRICT_POLICY}; frame-src 'self'");
    let path = format!("/frame/{name}.html");
    stage
        .server()
        .put("/frame/host.js", Reply::new("text/javascript", script));
    let page = Reply::page(&html).with("Content-Security-Policy", &policy);
    stage.server().put(&path, page);
    let browser = tab(stage, View::new(1300, 900));
    browser.open(&path);
    browser
}

fn its_height_is_posted_on_load_and_on_every_change(stage: &Stage) {
    let browser = host(stage, "height", "?chart=returns&lang=en");
    browser.wait_until("posted.length && fits()");
    let height = || {
        browser
            .run("return Number(frame.height);")
            .as_f64()
            .unwrap_or_default()
    };
    let first = height();
    assert!(first > 300.0, "{first}");
    // The first height posted is that of the chart: no page jumps twice.
    assert_eq!(
        browser
            .run("return posted.find(({ type }) => type === 'initiative-height').height;")
            .as_f64(),
        Some(first)
    );
    for width in [1200, 320, 300] {
        browser.run_with("frame.width = given;", &json!(width));
        browser.wait_until("fits() && frame.contentWindow.innerWidth === Number(frame.width)");
        browser.frames();
        browser.frames();
        browser.wait_until("fits()");
    }
    let closed = height();
    assert!(
        (closed - first).abs() <= 1.0,
        "{first}, back at its width {closed}"
    );
    browser.run("chart().shadowRoot.querySelector('.toggle-table').click();");
    browser.wait_until(&format!("fits() && Number(frame.height) > {closed} + 100"));
    browser.run("chart().shadowRoot.querySelector('.toggle-table').click();");
    browser.wait_until("fits()");
    browser.wait_until(&format!("Math.abs(Number(frame.height) - {closed}) <= 1"));
    for kind in ["overview", "projects"] {
        browser.run_with(
            "chart().shadowRoot.querySelector(`.tab[data-chart=${given}]`).click();",
            &json!(kind),
        );
        browser.frames();
        browser.wait_until("fits()");
    }
    // Nothing is left to scroll inside.
    assert_eq!(browser.run("const page = frame.contentDocument.scrollingElement; return page.scrollHeight <= page.clientHeight + 1 && page.scrollWidth <= page.clientWidth;"), json!(true));
    assert_eq!(
        browser.run("return frame.contentWindow.__seen.read();")["violations"],
        json!([])
    );
    browser.assert_quiet();
}

fn its_height_is_posted_in_every_format_and_on_request(stage: &Stage) {
    let browser = host(stage, "formats", "?chart=projects&id=chart-7");
    browser.wait_until("posted.length >= 4");
    let posted = browser.run(
        "const height = posted.find(({ type }) => type === 'initiative-height').height;
        const medium = posted.filter((message) => typeof message === 'string').map((text) => JSON.parse(text))[0];
        return [
          posted.some((message) => message['datawrapper-height']?.['chart-7'] === height),
          posted.some(({ sentinel, type, height: amp }) => sentinel === 'amp' && type === 'embed-size' && amp === height),
          medium.context === 'iframe.resize' && medium.height === height && medium.src === frame.contentWindow.location.href,
          Number.isInteger(height),
        ];",
    );
    assert_eq!(posted, json!([true, true, true, true]));
    browser.frames();
    browser.run("posted.length = 0; frame.contentWindow.postMessage({ type: 'initiative-height-request' }, '*');");
    browser.wait_until("posted.some(({ type }) => type === 'initiative-height')");
    // A request from elsewhere is none.
    browser.run("posted.length = 0; frame.contentWindow.dispatchEvent(new MessageEvent('message', { data: { type: 'initiative-height-request' } }));");
    browser.frames();
    assert_eq!(browser.run("return posted.length;"), json!(0));
    browser.assert_quiet();
}
