//! The small page in an iframe posts its height to its parent.

use crate::widget::{BRIDGES, number, tab, text};
use initiative_page::server::{Reply, STRICT_POLICY, Server, Site};
use initiative_page::{Browser, Stage, Test, View, dist, tests};
use serde_json::json;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        its_height_is_posted_on_load_and_on_every_change,
        its_height_is_posted_in_every_format_and_on_request,
        its_height_is_posted_every_second_for_twenty_seconds,
        an_iframe_that_is_not_shown_posts_nothing_until_its_chart_is_there,
        a_script_that_never_comes_leaves_a_table_of_known_height,
        its_own_figures_are_never_seen_where_others_were_asked_for,
        its_address_is_passed_on_to_the_chart,
        what_its_address_says_in_vain_is_named,
    ]
}

/// A page's script that follows what the small page in its iframe posts, in the format of its own.
const LISTENER: &str = "window.posted = [];
    addEventListener('message', (event) => {
      if (event.source !== frame.contentWindow) return;
      posted.push(event.data);
      if (event.data?.type === 'initiative-height') frame.height = event.data.height;
    });
    // The heights in that format.
    window.heights = () => posted.filter((message) => message.type === 'initiative-height').map(({ height }) => height);
    // What the frame's page is high, whatever the frame is.
    window.own = () => frame.contentDocument.body.getBoundingClientRect().height;
    window.fits = () => Math.abs(frame.height - own()) <= 1;
    window.chart = () => frame.contentDocument.querySelector('initiative-charts');";

/// Has what takes five seconds or one last a twentieth of that.
const FAST: &str = "window.pauses = [];
    for (const name of ['setTimeout', 'setInterval']) {
      const own = window[name];
      window[name] = (act, pause, ...given) => {
        if (pause !== 5000 && pause !== 1000) return own(act, pause, ...given);
        pauses.push(`${name} ${pause}`);
        return own(act, pause / 20, ...given);
      };
    }";

/// Puts a page with an iframe on a server, whose address is given later. Returns its path.
fn put_host(server: &Server, name: &str, iframe: &str) -> String {
    let html = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>Host</title><link rel=icon href=/favicon.svg>\
         <script src=/frame/host.js></script><body><h1>Host</h1><iframe id=frame title=Charts width=300 height=150 {iframe}></iframe></body>"
    );
    let policy = format!("{STRICT_POLICY}; frame-src 'self'");
    let path = format!("/frame/{name}.html");
    server.put("/frame/host.js", Reply::new("text/javascript", LISTENER));
    let page = Reply::page(&html).with("Content-Security-Policy", &policy);
    server.put(&path, page);
    path
}

/// A tab with the small page in an iframe.
#[track_caller]
fn host<'stage>(stage: &'stage Stage, name: &str, query: &str) -> Browser<'stage> {
    let iframe = format!("src=\"/index.html{query}\"");
    let path = put_host(stage.server(), name, &iframe);
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
          // Listeners of Medium's kind read every text.
          posted.filter((message) => typeof message === 'string').every((text) => JSON.parse(text).height),
        ];",
    );
    assert_eq!(posted, json!([true, true, true, true, true]));
    browser.assert_quiet();
}

fn its_height_is_posted_every_second_for_twenty_seconds(stage: &Stage) {
    let path = put_host(stage.server(), "again", "src=\"/index.html?chart=returns\"");
    let browser = tab(stage, View::new(1300, 900));
    browser.before_scripts(FAST);
    browser.open(&path);
    browser.wait_until(
        "frame.contentWindow.pauses.includes('setInterval 1000') && heights().length >= 20",
    );
    // Then it is silent, until it is asked.
    let silent = "const before = heights().length;
        await new Promise((done) => setTimeout(done, 400));
        return heights().length - before;";
    browser.wait_until(&format!("await (async () => {{ {silent} }})() === 0"));
    let count = number(&browser, "heights().length");
    assert!(count < 40.0, "{count}");
    browser.run("posted.length = 0; frame.contentWindow.postMessage({ type: 'initiative-height-request' }, '*');");
    browser.wait_until("heights().length === 1");
    // A request from elsewhere is none.
    browser.run("posted.length = 0; frame.contentWindow.dispatchEvent(new MessageEvent('message', { data: { type: 'initiative-height-request' } }));");
    browser.frames();
    assert_eq!(browser.run("return posted.length;"), json!(0));
    browser.assert_quiet();
}

/// As in a tab panel, a closed `details`, a carousel.
fn an_iframe_that_is_not_shown_posts_nothing_until_its_chart_is_there(stage: &Stage) {
    let path = put_host(
        stage.server(),
        "hidden",
        "hidden src=\"/index.html?chart=projects\"",
    );
    let browser = tab(stage, View::new(1300, 900));
    browser.before_scripts(FAST);
    browser.open(&path);
    browser.wait_until("chart().matches(':defined')");
    browser.run("frame.contentWindow.postMessage({ type: 'initiative-height-request' }, '*');");
    // Longer than it waits for a chart.
    browser.run("await new Promise((done) => setTimeout(done, 400));");
    assert_eq!(browser.run("return posted;"), json!([]));
    browser.run("frame.hidden = false;");
    browser.wait_until("posted.length && fits()");
    browser.wait_until("chart().shadowRoot.querySelector('.widget')");
    browser.frames();
    browser.wait_until("fits()");
    let first_and_last = browser.run("return [heights()[0], heights().at(-1)];");
    let off = first_and_last[0].as_f64().unwrap_or_default()
        - first_and_last[1].as_f64().unwrap_or_default();
    assert!(off.abs() <= 8.0, "{first_and_last}");
    browser.assert_quiet();
}

/// A tab with the small page in an iframe, to which embed.js does not come.
#[track_caller]
fn without_script<'stage>(stage: &'stage Stage, server: &Server, query: &str) -> Browser<'stage> {
    server.hold("/embed.js");
    let path = put_host(server, "held", "");
    let browser = tab(stage, View::new(1300, 900));
    browser.before_scripts(FAST);
    browser.open(&server.url(&path));
    // Not before: the page would wait for its iframe, and the driver for the page.
    browser.run_with("frame.src = given;", &json!(format!("/index.html{query}")));
    browser
}

fn a_script_that_never_comes_leaves_a_table_of_known_height(stage: &Stage) {
    let server = stage.another_server(Site::of(dist()));
    let browser = without_script(stage, &server, "?lang=fr");
    browser.wait_until("heights().length && fits()");
    let shown = "[...frame.contentDocument.querySelectorAll('table')].map((one) => `${one.lang} ${one.checkVisibility()}`).join()";
    assert_eq!(text(&browser, shown), "fr true");
    server.release("/embed.js");
    browser.wait_until("chart().shadowRoot?.querySelector('.widget') && fits()");
}

fn its_own_figures_are_never_seen_where_others_were_asked_for(stage: &Stage) {
    let server = stage.another_server(Site::of(dist()));
    server.put("/bridges.json", Reply::new("application/json", BRIDGES));
    let seen = "frame.contentDocument.body.innerText + frame.contentDocument.title";
    for source in [
        "/bridges.json",
        "/nowhere.json",
        "",
        " ",
        "https://example.org/x.json",
    ] {
        let browser = without_script(
            stage,
            &server,
            &format!("?chart=investment&lang=en&src={source}"),
        );
        browser.wait_until("frame.contentDocument.querySelector('.notice')");
        let figures = text(&browser, seen);
        assert!(
            !figures.contains("8.464") && !figures.contains("Hunan"),
            "{source}: {figures}"
        );
        // While they may still come, nothing is said of the browser.
        if source.ends_with("json") && source.starts_with('/') {
            assert!(!figures.contains("newer browser"), "{figures}");
        } else {
            assert!(figures.contains("were not loaded"), "{figures}");
            browser.wait_until("heights().length && fits()");
        }
        server.release("/embed.js");
        if source == "/bridges.json" {
            browser.wait_until(
                "chart().shadowRoot?.querySelector('h2')?.textContent.includes('2.25')",
            );
        } else if source == "/nowhere.json" {
            browser.wait_until("frame.contentDocument.querySelector('[role=alert]')");
            assert!(text(&browser, seen).contains("cannot be shown"));
        }
        let figures = text(&browser, seen);
        assert!(
            !figures.contains("8.464") && !figures.contains("Hunan"),
            "{source}: {figures}"
        );
    }
}

/// What the chart of the small page shows, when it has been drawn.
#[track_caller]
fn shown(browser: &Browser<'_>, query: &str) -> serde_json::Value {
    browser.open(&format!("/index.html?{query}"));
    browser.wait_until("drawn()");
    browser.frames();
    browser.run(
        "return [inside('.widget').lang, inside('[aria-selected=true]')?.dataset.chart ?? null, inside('h2').textContent, document.title,
            document.documentElement.lang, document.documentElement.dataset.theme ?? null];",
    )
}

fn its_address_is_passed_on_to_the_chart(stage: &Stage) {
    let browser = tab(stage, View::desktop());
    let own = "<i>Ours</i> & yours";
    assert_eq!(
        shown(
            &browser,
            "chart=returns&lang=fr&theme=dark&headline=%3Ci%3EOurs%3C/i%3E%20%26%20yours&utm_source=letter&initialWidth=300"
        ),
        json!(["fr", "returns", own, own, "fr", "dark"])
    );
    browser.assert_quiet();
    let seen = shown(
        &browser,
        "chart=investment&amp;controls=none&amp;report=2020-09-30&amp;lang=en",
    );
    assert_eq!((&seen[0], &seen[1]), (&json!("en"), &json!(null)));
    assert!(!seen[2].to_string().contains("8.464"), "{seen}");
    browser.assert_quiet();
    for (asked, page) in [
        ("jp", "ja"),
        ("CN", "zh-Hans"),
        ("kr", "ko"),
        ("zh_CN", "zh-Hans"),
        ("yue", "zh-Hans"),
        ("cmn-Hans", "zh-Hans"),
        ("fr_CA", "fr"),
    ] {
        let seen = shown(&browser, &format!("lang={asked}"));
        assert_eq!(seen[4], json!(page), "{asked}: {seen}");
        browser.assert_quiet();
    }
}

fn what_its_address_says_in_vain_is_named(stage: &Stage) {
    let browser = tab(stage, View::desktop());
    for (name, value) in [
        ("chart", "foo"),
        ("theme", "blue"),
        ("report", "2001-01-01"),
        ("controls", "maybe"),
        ("lang", "!"),
        ("id", "a/b"),
    ] {
        shown(&browser, &format!("{name}={value}"));
        let errors = browser.run("return events.error.map(({ detail }) => detail.message);");
        let console = browser.seen().console;
        assert_eq!(console.len(), 1, "{name}: {console:?}");
        let said = format!("{name}: found “{value}”");
        assert!(
            console[0].contains(&said) && errors[0].to_string().contains(&said),
            "{console:?}, {errors}"
        );
    }
    // Nor does the height come before the chart.
    let browser = host(stage, "vain", "?chart=foo&theme=blue&lang=en");
    browser.wait_until("heights().length && fits()");
    assert_eq!(
        browser.run("return heights()[0] > 300 && heights()[0] === heights().at(-1);"),
        json!(true)
    );
}
