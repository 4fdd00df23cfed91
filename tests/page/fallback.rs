//! Where no chart can be drawn: a table of the shipped figures in the reader's language, or what the page has put there.

use crate::widget::{BRIDGES, SCRIPT, article, before_scripts, child, number, tab, text};
use initiative_page::server::{Reply, STRICT_POLICY};
use initiative_page::{Ability, Browser, Stage, Test, View, tests};
use serde_json::json;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        the_bare_tag_leaves_a_table_in_the_language_of_the_page,
        a_page_that_forbids_wasm_gets_the_table,
        a_broken_module_gets_the_table,
        a_trap_gets_the_table,
        other_figures_never_get_the_table,
        what_the_page_has_put_there_stays_alone,
        it_follows_the_language_and_what_comes_into_the_element,
        it_is_legible_wherever_the_page_is,
        it_leaves_no_hole_and_is_printed,
        it_leaves_nothing_behind_where_its_element_goes,
    ]
}

/// The bare tag.
const TAG: &str = "<script async src=\"/embed.js\" data-chart=\"overview\"></script>";

/// Where the table is.
const TABLE: &str =
    "widget()?.shadowRoot.querySelector('slot + div')?.shadowRoot.querySelector('table')";

/// Browsers in lockdown: without WebAssembly.
const NONE: &str = "delete globalThis.WebAssembly;";

/// A tab with the article, in a browser that runs the script first; it has reported the error of the code, once.
#[track_caller]
fn failed<'stage>(
    stage: &'stage Stage,
    html: &str,
    first: &str,
    code: &str,
    view: View,
) -> Browser<'stage> {
    stage.server().put("/fallback/page.html", Reply::page(html));
    let browser = tab(stage, view);
    before_scripts(&browser, first);
    browser.open("/fallback/page.html");
    assert_failed(&browser, code);
    browser
}

#[track_caller]
fn assert_failed(browser: &Browser<'_>, code: &str) {
    browser.wait_until("events.error.length");
    browser.frames();
    let codes = browser.run("return events.error.map(({ detail }) => detail.code);");
    assert_eq!(codes, json!([code]));
    let seen = browser.seen();
    assert_eq!(seen.console.len(), 1, "{:?}", seen.console);
    assert_eq!((seen.errors, seen.rejections), (vec![], vec![]));
    assert_eq!(browser.run("return events.ready.length;"), json!(0));
}

/// Holds that the table is seen, with the figure as the language writes it.
#[track_caller]
fn assert_table(browser: &Browser<'_>, lang: &str, value: &str) {
    let shown = browser.run(&format!(
        "const table = {TABLE};
        return table && [table.checkVisibility(), table.offsetHeight > 200, table.lang, table.rows.length,
            [...table.querySelectorAll('td')].some((cell) => cell.textContent.replace(/\\s/g, ' ') === '{value}'),
            table.caption.querySelector('a').href.startsWith('http://www.enghunan.gov.cn/')];"
    ));
    assert_eq!(shown, json!([true, true, lang, 14, true, true]));
}

#[track_caller]
fn assert_no_table(browser: &Browser<'_>) {
    let shown = browser.run(&format!("return ({TABLE})?.checkVisibility() ?? false;"));
    assert_eq!(shown, json!(false));
}

fn the_bare_tag_leaves_a_table_in_the_language_of_the_page(stage: &Stage) {
    for (lang, written, value) in [
        ("en", "en", "8.464 billion yuan"),
        ("zh-TW", "zh-Hans", "84.64亿元"),
        ("fr", "fr", "8,464 milliards de yuans"),
        ("ko", "ko", "84.64억 위안"),
        ("ja-JP", "ja", "84.64億元"),
        ("de", "en", "8.464 billion yuan"),
    ] {
        let html = article(TAG).replace("lang=\"en\"", &format!("lang=\"{lang}\""));
        let browser = failed(stage, &html, NONE, "no-wasm", View::phone());
        assert_table(&browser, written, value);
        if lang == "en" {
            assert_eq!(browser.axe(), Vec::<String>::new());
        }
        browser.frames();
        assert_eq!(browser.seen().violations, Vec::<String>::new());
    }
    // Its own language goes before that of the page.
    let html = article(&TAG.replace("data-chart", "data-lang=\"fr\" data-chart"));
    let browser = failed(stage, &html, NONE, "no-wasm", View::desktop());
    assert_table(&browser, "fr", "8,464 milliards de yuans");
}

fn a_page_that_forbids_wasm_gets_the_table(stage: &Stage) {
    let policy = STRICT_POLICY.replace(" 'wasm-unsafe-eval'", "");
    let page = Reply::page(&article(TAG)).with("Content-Security-Policy", &policy);
    stage.server().put("/fallback/policy.html", page);
    let browser = tab(stage, View::desktop());
    browser.open("/fallback/policy.html");
    assert_failed(&browser, "blocked");
    assert_table(&browser, "en", "8.464 billion yuan");
}

fn a_broken_module_gets_the_table(stage: &Stage) {
    let first =
        "WebAssembly.compile = () => Promise.reject(new WebAssembly.CompileError('cut short'));";
    let browser = failed(stage, &article(TAG), first, "broken", View::desktop());
    assert_table(&browser, "en", "8.464 billion yuan");
}

fn a_trap_gets_the_table(stage: &Stage) {
    stage
        .server()
        .put("/fallback/trap.html", Reply::page(&article(TAG)));
    let browser = tab(stage, View::desktop());
    let scripts = [include_str!("compilations.js"), include_str!("traps.js")].join(";\n");
    before_scripts(&browser, &scripts);
    browser.open("/fallback/trap.html");
    browser.wait_until("drawn()");
    browser.run("traps.forGood = true; traps.armed = true; try { widget().figures(); } catch {}");
    browser.frames();
    assert_table(&browser, "en", "8.464 billion yuan");
    // In its place is a chart again when it comes again.
    browser.run("const one = widget(); one.remove(); document.querySelector('main').append(one);");
    browser.wait_until("drawn()");
    assert_no_table(&browser);
}

fn other_figures_never_get_the_table(stage: &Stage) {
    let empty = "<initiative-charts></initiative-charts>";
    let with = |attribute: &str| empty.replace("></", &format!(" {attribute}></"));
    let holding = |inside: &str| empty.replace("></", &format!(">{inside}</"));
    for inside in [
        with("src=\"/fallback/own.json\""),
        with("src=\"\""),
        with("data-src=\"/fallback/own.json\""),
        holding(&child(BRIDGES)),
        holding("<script type=\"application/ld+json\">{}</script>"),
        holding(&format!("<template>{BRIDGES}</template>")),
    ] {
        let html = article(&format!("{inside}{SCRIPT}"));
        let browser = failed(stage, &html, NONE, "no-wasm", View::desktop());
        assert_no_table(&browser);
        assert_eq!(number(&browser, "widget().offsetHeight"), 0.0, "{inside}");
    }
    // Nor where a script gives them.
    let html = article(&format!("{empty}{SCRIPT}"));
    let first = [NONE, "addEventListener('DOMContentLoaded', () => { document.querySelector('initiative-charts').data = {}; });"].concat();
    let browser = failed(stage, &html, &first, "no-wasm", View::desktop());
    assert_no_table(&browser);
}

fn what_the_page_has_put_there_stays_alone(stage: &Stage) {
    for inside in [
        "<table id=own><tr><td>Own</td></tr></table>",
        "<p id=own>Own</p>",
        "<img id=own alt=Own src=/favicon.svg width=20 height=20>",
    ] {
        let html = article(&format!(
            "<initiative-charts>{inside}</initiative-charts>{SCRIPT}"
        ));
        let browser = failed(stage, &html, NONE, "no-wasm", View::desktop());
        assert_no_table(&browser);
        assert_eq!(
            browser.run("return document.querySelector('#own').checkVisibility();"),
            json!(true)
        );
    }
    // What shows nothing is nothing.
    for inside in [
        "\n  ",
        "<!-- the chart -->",
        "<p>\u{a0}</p>",
        "<noscript><p>No script.</p></noscript>",
    ] {
        let html = article(&format!(
            "<initiative-charts>{inside}</initiative-charts>{SCRIPT}"
        ));
        let browser = failed(stage, &html, NONE, "no-wasm", View::desktop());
        assert_table(&browser, "en", "8.464 billion yuan");
    }
}

fn it_follows_the_language_and_what_comes_into_the_element(stage: &Stage) {
    let browser = failed(stage, &article(TAG), NONE, "no-wasm", View::desktop());
    let lang = format!("{TABLE}.lang");
    browser.run("document.documentElement.lang = 'ko';");
    browser.wait_until(&format!("{lang} === 'ko'"));
    assert_table(&browser, "ko", "84.64억 위안");
    browser.run("widget().setAttribute('lang', 'ja');");
    browser.wait_until(&format!("{lang} === 'ja'"));
    // A translator's language is none of ours.
    browser.run("widget().setAttribute('lang', 'de');");
    browser.frames();
    assert_eq!(text(&browser, &lang), "ja");
    browser.run("widget().append(document.createElement('p')); widget().firstChild.textContent = 'Own'; widget().append('');");
    browser.frames();
    assert_no_table(&browser);
    browser.run("widget().replaceChildren();");
    browser.frames();
    assert_table(&browser, "ja", "84.64億元");
    // Figures of its own are not drawn here, and not ours either.
    browser.run("widget().setAttribute('src', '/fallback/own.json');");
    browser.wait_until("events.error.length === 2");
    assert_no_table(&browser);
}

/// The contrast of the table's text with what is behind it.
const CONTRAST: &str = "const channels = (color) => color.match(/[\\d.]+/g).slice(0, 3).map(Number);
    const luminance = (color) => channels(color).map((value) => value / 255)
        .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
        .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
    const [paper, ...inks] = [getComputedStyle(document.body).backgroundColor,
        ...[...given.split(',')].flatMap((selector) => [...(table ?? document).querySelectorAll(selector)]).map((one) => getComputedStyle(one).color)].map(luminance);
    return Math.min(...inks.map((ink) => (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05)));";

/// Holds that the texts which the selector names stand out from the page, of the table in it that the expression is, or of
/// the page itself.
#[track_caller]
fn assert_legible(stage: &Stage, html: &str, table: &str, texts: &str) {
    let page = Reply::page(html).with("Content-Security-Policy", "object-src 'none'");
    stage.server().put("/fallback/dark.html", page);
    let browser = tab(stage, View::desktop());
    before_scripts(&browser, NONE);
    browser.open("/fallback/dark.html");
    browser.wait_until("events.error.length");
    browser.frames();
    let contrast = browser.run_with(&format!("const table = {table}; {CONTRAST}"), &json!(texts));
    assert!(
        contrast.as_f64().is_some_and(|contrast| contrast >= 4.5),
        "{contrast}"
    );
}

fn it_is_legible_wherever_the_page_is(stage: &Stage) {
    let dark = "<style nonce=x>body { background: rgb(18, 18, 18); color: rgb(235, 235, 235); }</style></head>";
    for doctype in ["<!doctype html>", ""] {
        let html = article(TAG)
            .replace("</head>", dark)
            .replace("<!doctype html>", doctype);
        assert_legible(stage, &html, TABLE, "caption,a,small,th,td");
    }
    // What the page has put into the element has the page's colour, too.
    let own = format!(
        "<initiative-charts><p id=own>Own</p><ul><li>Own</li></ul></initiative-charts>{SCRIPT}"
    );
    let html = article(&own).replace("</head>", dark);
    assert_legible(stage, &html, "undefined", "#own,li");
}

fn it_leaves_no_hole_and_is_printed(stage: &Stage) {
    let browser = failed(stage, &article(TAG), NONE, "no-wasm", View::phone());
    let hole = number(
        &browser,
        &format!(
            "document.querySelector('#after').getBoundingClientRect().top - {TABLE}.getBoundingClientRect().bottom"
        ),
    );
    assert!((0.0..60.0).contains(&hole), "{hole}");
    // Nothing is wider than the page, in the language of the longest amounts neither.
    for width in ["", "20rem"] {
        browser.run_with("document.querySelector('main').style.width = given; document.documentElement.lang = 'fr';", &json!(width));
        browser.wait_until(&format!("{TABLE}.lang === 'fr'"));
        assert_eq!(
            browser.run(&format!("return [document.scrollingElement.scrollWidth <= innerWidth, {TABLE}.offsetWidth <= widget().offsetWidth];")),
            json!([true, true])
        );
    }
    browser.run("document.documentElement.lang = 'en';");
    browser.wait_until(&format!("{TABLE}.lang === 'en'"));
    if !browser.can(Ability::DevTools) {
        return;
    }
    browser.cdp("Emulation.setEmulatedMedia", json!({ "media": "print" }));
    assert_table(&browser, "en", "8.464 billion yuan");
}

fn it_leaves_nothing_behind_where_its_element_goes(stage: &Stage) {
    // Keeps who follows the languages of the page.
    let first = "const Own = MutationObserver, following = window.following = new Set();
        window.MutationObserver = class extends Own {
            observe(node, options) {
                super.observe(node, options);
                if (options.attributeFilter?.includes('lang')) following.add(this);
            }
            disconnect() {
                super.disconnect();
                following.delete(this);
            }
        };";
    let first = [NONE, first].concat();
    let browser = failed(stage, &article(TAG), &first, "no-wasm", View::desktop());
    assert_eq!(number(&browser, "following.size"), 1.0);
    browser.run("widget().remove();");
    assert_eq!(number(&browser, "following.size"), 0.0);
}
