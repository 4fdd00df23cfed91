//! The stage itself, and `embed.js` on it: what every other test takes for granted.

use crate::widget::{tab, text};
use initiative_page::server::{Reply, Site};
use initiative_page::{Ability, Stage, Test, View, project, tests};
use serde_json::json;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        embed_draws_under_the_strict_policy,
        bytes_in_a_script_survive_any_declared_encoding,
        the_stage_sees_what_goes_wrong,
        input_reaches_the_page,
        views_and_media_reach_the_page,
        modules_are_served_as_such,
        axe_sees_through_the_policy,
    ]
}

/// A page with one chart in it.
const PAGE: &str = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>One tag</title>\
    <main><h1>Article</h1><initiative-charts chart=\"returns\"></initiative-charts><script src=\"/embed.js\"></script></main>";

fn embed_draws_under_the_strict_policy(stage: &Stage) {
    stage.server().put("/smoke/one-tag.html", Reply::page(PAGE));
    let browser = tab(stage, View::desktop());
    browser.open("/smoke/one-tag.html");
    browser.wait_until("drawn() && all('.base').every(painted)");
    assert!(text(&browser, "inside('h2').textContent").contains("21.257"));
    assert_eq!(browser.seen().troubles(), Vec::<String>::new());
}

/// The form in which `embed.js` holds its module, with every byte there is, where page, tag and server
/// all claim another encoding – and from another origin, which sends no CORS header.
fn bytes_in_a_script_survive_any_declared_encoding(stage: &Stage) {
    let bytes: Vec<u8> = (0..=255).chain((0..=255).rev()).collect();
    let script = format!("\u{feff}globalThis.text = {};", literal(&bytes));
    let other = stage.another_server(Site::default());
    for charset in ["gbk", "shift_jis"] {
        let kind = format!("text/javascript; charset={charset}");
        other.put("/bytes.js", Reply::new(&kind, script.clone()));
        let url = other.url("/bytes.js");
        let html = format!(
            "<!doctype html><title>x</title><script src=\"{url}\" charset=\"{charset}\"></script>"
        );
        let page = Reply::new(&format!("text/html; charset={charset}"), html);
        let path = format!("/smoke/{charset}.html");
        stage.server().put(
            &path,
            page.with("Content-Security-Policy", &format!("script-src {url}")),
        );
        let browser = stage.open(&path, View::desktop());
        let read = browser.run("return Array.from(text, (character) => character.charCodeAt(0));");
        assert_eq!(read, json!(bytes), "{charset}");
    }
}

/// What `www/literal.mjs` makes of the bytes.
fn literal(bytes: &[u8]) -> String {
    let script = format!(
        "import {{ literal }} from './www/literal.mjs'; process.stdout.write(literal({bytes:?}));"
    );
    let node = std::process::Command::new("node")
        .args(["--input-type=module", "-e", &script])
        .current_dir(project())
        .output()
        .expect("node runs");
    String::from_utf8(node.stdout).expect("node writes UTF-8")
}

fn the_stage_sees_what_goes_wrong(stage: &Stage) {
    let html = "<!doctype html><title>x</title><p>A line.</p><style>b{}</style><script src=/smoke/none.js></script><script src=/smoke/bad.js></script>";
    stage.server().put("/smoke/bad.html", Reply::page(html));
    let script =
        "console.warn('careful', { a: 1 }); Promise.reject(new TypeError('left')); eval('1');";
    stage
        .server()
        .put("/smoke/bad.js", Reply::new("text/javascript", script));
    let browser = stage.open("/smoke/bad.html", View::desktop());
    browser.wait_until("__seen.read().rejections.length");
    let seen = browser.seen();
    assert_eq!(seen.console, ["warn: careful {\"a\":1}"]);
    assert_eq!(seen.rejections, ["TypeError: left"]);
    for part in ["not loaded: http://", "bad.js:1:"] {
        assert!(
            seen.errors.iter().any(|line| line.contains(part)),
            "{part}: {seen:#?}"
        );
    }
    assert!(
        seen.violations
            .iter()
            .any(|line| line.starts_with("style-src-elem blocked inline")),
        "{seen:#?}"
    );
    if stage.can(Ability::Log) {
        assert!(browser.log().iter().any(|line| line.contains("404")));
    }
    // A shift: what comes in above moves what is below.
    browser.run(
        "const box = document.createElement('div');
        box.style.setProperty('height', '300px');
        document.body.prepend(box);",
    );
    if stage.can(Ability::Shifts) {
        browser.wait_until("__seen.read().shifts.length");
        assert!(browser.seen().shifted() > 0.0);
    }
}

fn input_reaches_the_page(stage: &Stage) {
    let html = "<!doctype html><title>x</title><script src=/smoke/input.js></script>\
        <body><button id=a>A</button><button id=b>B</button><p id=tall>tall</p>";
    stage.server().put("/smoke/input.html", Reply::page(html));
    let script = "window.got = []; for (const kind of ['keydown', 'click', 'pointermove', 'touchstart'])
        addEventListener(kind, (event) => got.push([kind, event.target.id ?? '', event.key ?? event.pointerType ?? '']));";
    stage
        .server()
        .put("/smoke/input.js", Reply::new("text/javascript", script));
    let browser = stage.open("/smoke/input.html", View::phone());
    let got = || browser.run("return got.splice(0).map((event) => event.join(' '));");
    browser.press("Tab");
    browser.press("Tab");
    browser.press("Enter");
    browser.press("Shift+Tab");
    browser.press("ArrowDown");
    // GTK calls the key that goes back by another name than the one that goes on.
    browser.run("for (const event of got) if (event[2] === 'Unidentified') event[2] = 'Tab';");
    assert_eq!(browser.run("return document.activeElement.id;"), "a");
    assert_eq!(
        got(),
        json!([
            "keydown  Tab",
            "keydown a Tab",
            "keydown b Enter",
            "click b ",
            "keydown b Shift",
            "keydown b Tab",
            "keydown a ArrowDown"
        ])
    );
    let (x, y) = browser.middle_of("document.querySelector('#b')");
    if stage.can(Ability::Touch) {
        browser.tap(x, y);
        browser.wait_until("got.length >= 2");
        assert_eq!(got(), json!(["touchstart b ", "click b touch"]));
    } else {
        browser.click(x, y);
        browser.wait_until("got.length >= 2");
        assert_eq!(got(), json!(["pointermove b mouse", "click b mouse"]));
    }
    if !stage.can(Ability::Swipe) {
        return;
    }
    browser.run("document.querySelector('#tall').style.setProperty('height', '3000px');");
    browser.swipe((180.0, 600.0), (0.0, -300.0));
    browser.wait_until("scrollY > 200");
}

fn views_and_media_reach_the_page(stage: &Stage) {
    let ratio = |ratio: f64| {
        if stage.can(Ability::Ratio) {
            ratio
        } else {
            1.0
        }
    };
    let view = View::new(640, 480).ratio(ratio(1.5));
    let mut browser = stage.open("/smoke/none.html", view);
    let view = format!(
        "return [devicePixelRatio === {}, innerWidth, innerHeight, document.visibilityState, document.hasFocus(), navigator.language];",
        ratio(1.5)
    );
    assert_eq!(
        browser.run(&view),
        json!([true, 640, 480, "visible", true, "en-US"])
    );
    browser.resize(View::new(280, 500).ratio(ratio(2.0)));
    browser.wait_until(&format!(
        "innerWidth === 280 && devicePixelRatio === {}",
        ratio(2.0)
    ));
    if stage.can(Ability::Media) {
        browser.media(&[
            ("prefers-color-scheme", "dark"),
            ("forced-colors", "active"),
        ]);
        browser.wait_until(
            "matchMedia('(prefers-color-scheme: dark) and (forced-colors: active)').matches",
        );
    }
    // The eight bytes that every PNG begins with.
    assert_eq!(
        browser.picture(true).get(..8),
        Some(b"\x89PNG\r\n\x1a\n".as_slice())
    );
}

fn modules_are_served_as_such(stage: &Stage) {
    stage.server().put(
        "/smoke/empty.wasm",
        Reply::new("application/wasm", *b"\0asm\x01\0\0\0"),
    );
    let browser = stage.open("/smoke/one-tag-less.html", View::desktop());
    let kind = browser.run(
        "const module = await WebAssembly.compileStreaming(fetch('/smoke/empty.wasm'));
        return Object.prototype.toString.call(module);",
    );
    assert_eq!(kind, "[object WebAssembly.Module]");
}

fn axe_sees_through_the_policy(stage: &Stage) {
    stage.server().put(
        "/smoke/axe.html",
        Reply::page("<!doctype html><title>x</title><img src=data:,>"),
    );
    let found = stage.open("/smoke/axe.html", View::desktop()).axe();
    assert!(
        found.iter().any(|line| line.starts_with("image-alt:")),
        "{found:#?}"
    );
}
