//! Pages with widgets in them, as the tests put them on the stage.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use initiative_page::server::Reply;
use initiative_page::{Browser, Stage, View, project};
use serde_json::json;

/// The charts, in the order of the tabs.
pub(crate) const CHARTS: [&str; 8] = [
    "overview",
    "investment",
    "projects",
    "innovation",
    "returns",
    "progress",
    "history",
    "checks",
];

/// The sample article in each language.
pub(crate) const ARTICLES: [&str; 5] = [
    "/article.html",
    "/article.zh.html",
    "/article.fr.html",
    "/article.ko.html",
    "/article.ja.html",
];

/// The tag that only defines the element.
pub(crate) const SCRIPT: &str = "<script async src=\"/embed.js\"></script>";

/// Another initiative's figures in the public format.
pub(crate) const BRIDGES: &str = include_str!("bridges.json");

/// An article in whose text stands what is given.
pub(crate) fn article(inside: &str) -> String {
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>An article</title>\
         <link rel=\"icon\" href=\"/favicon.svg\"></head>\
         <body><main><h1>An article</h1><p>Before.</p>{inside}<p id=\"after\">After.</p></main></body></html>"
    )
}

/// The element with a chart and a table in it.
pub(crate) fn element(chart: &str) -> String {
    format!(
        "<initiative-charts chart=\"{chart}\"><table><caption>Figures</caption><tr><th scope=\"row\">Projects</th>\
         <td>117</td></tr></table></initiative-charts>"
    )
}

/// A script with a dataset in it, as a child of the element.
pub(crate) fn child(json: &str) -> String {
    format!("<script type=\"application/json\">{json}</script>")
}

/// A file that `tests/page/hosts/build.mjs` made.
#[track_caller]
pub(crate) fn host(name: &str) -> String {
    let file = project().join("target/hosts").join(name);
    std::fs::read_to_string(&file)
        .unwrap_or_else(|error| panic!("{}: {error}; `make hosts` builds it", file.display()))
}

/// An empty tab that listens to widgets.
#[track_caller]
pub(crate) fn tab(stage: &Stage, view: View) -> Browser<'_> {
    let browser = stage.browser(view);
    before_scripts(&browser, include_str!("widget.js"));
    browser
}

/// Has the widget speak a language, and waits until it does: its texts may have to come first.
#[track_caller]
pub(crate) fn speak(browser: &Browser<'_>, language: &str) {
    browser.run_with("widget().setAttribute('lang', given);", &json!(language));
    browser.wait_until(&format!("inside('.widget').lang === '{language}'"));
    browser.frames();
}

/// Has a script run in every document before its own.
#[track_caller]
pub(crate) fn before_scripts(browser: &Browser<'_>, script: &str) {
    browser.before_scripts(script);
}

/// Puts an article on the stage, at a path of its own that begins with a slash.
pub(crate) fn put(stage: &Stage, path: &str, inside: &str) {
    stage.server().put(path, Reply::page(&article(inside)));
}

/// A tab with an article whose widgets are drawn.
#[track_caller]
pub(crate) fn drawn<'stage>(
    stage: &'stage Stage,
    path: &str,
    inside: &str,
    view: View,
) -> Browser<'stage> {
    put(stage, path, inside);
    let browser = tab(stage, view);
    browser.open(path);
    browser.wait_until("drawn()");
    browser.frames();
    browser
}

/// A tab with one chart, drawn.
#[track_caller]
pub(crate) fn chart<'stage>(stage: &'stage Stage, chart: &str, view: View) -> Browser<'stage> {
    let path = format!("/widget/{chart}.html");
    drawn(stage, &path, &format!("{}{SCRIPT}", element(chart)), view)
}

/// The text that the expression comes to.
#[track_caller]
pub(crate) fn text(browser: &Browser<'_>, expression: &str) -> String {
    let value = browser.run(&format!("return ({expression});"));
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// The number that the expression comes to; not a number where it is none.
#[track_caller]
pub(crate) fn number(browser: &Browser<'_>, expression: &str) -> f64 {
    browser
        .run(&format!("return ({expression});"))
        .as_f64()
        .unwrap_or(f64::NAN)
}

/// Presses Tab until what the selector names has the focus.
#[track_caller]
pub(crate) fn tab_to(browser: &Browser<'_>, selector: &str) {
    let arrived = format!("return focused().matches({});", json!(selector));
    for _ in 0..30 {
        browser.press("Tab");
        if browser.run(&arrived) == json!(true) {
            return;
        }
    }
    panic!(
        "{selector} is not reached, but {}",
        text(browser, "focused().outerHTML")
    );
}

/// Whether the window is darker than paper at the place, in a picture of it.
#[track_caller]
pub(crate) fn is_dark(browser: &Browser<'_>, x: f64, y: f64) -> bool {
    let picture = BASE64_STANDARD.encode(browser.picture(false));
    let dark = browser.run_with(
        "const [source, x, y] = given, picture = new Image();
        picture.src = `data:image/png;base64,${source}`;
        await picture.decode();
        const { width, height } = picture, ratio = width / innerWidth;
        const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d', { willReadFrequently: true });
        context.drawImage(picture, 0, 0);
        return context.getImageData(Math.floor(x * ratio), Math.floor(y * ratio), 1, 1).data[0] < 220;",
        &json!([picture, x, y]),
    );
    dark == json!(true)
}
