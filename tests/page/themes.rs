//! Whose colours and fonts the charts take: the page's, and the system's where the page leaves it to that.

use crate::widget::{SCRIPT, chart, drawn, element, speak, text};
use initiative_page::{Browser, Stage, Test, View, tests};
use serde_json::json;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        auto_follows_the_page_as_it_changes,
        a_chart_follows_the_page_when_others_have_gone,
        auto_follows_the_system_where_the_page_does needs Media,
        custom_properties_replace_inks_and_fonts_in_every_notation,
        han_characters_are_those_of_the_language,
    ]
}

/// The colour behind the chart, and the one of its canvas's largest opaque area.
pub(crate) const PAPER: &str = "getComputedStyle(inside('.content')).backgroundColor";
pub(crate) const LIGHT: &str = "rgb(255, 255, 255)";
pub(crate) const DARK: &str = "rgb(20, 23, 27)";

/// The opaque colours of a canvas, those with most pixels first.
pub(crate) const COLORS: &str = include_str!("colors.js");

#[track_caller]
pub(crate) fn paper_becomes(browser: &Browser<'_>, color: &str, why: &str) {
    browser.frames();
    browser.frames();
    assert_eq!(text(browser, PAPER), color, "{why}");
}

fn auto_follows_the_page_as_it_changes(stage: &Stage) {
    let browser = chart(stage, "investment", View::desktop());
    paper_becomes(&browser, LIGHT, "a page that says nothing is white");
    // A page that a script turns dark by a class, a style or an attribute, on an element around the chart, or in its head; each
    // colour as another way of writing it.
    browser.run(
        "const sheet = new CSSStyleSheet();
        sheet.replaceSync('.dark { background: oklch(0.2 0.02 250); } [data-theme=dark] body { background: color(srgb 0.1 0.1 0.1); }');
        document.adoptedStyleSheets = [sheet];",
    );
    for (on, off) in [
        (
            "document.documentElement.classList.add('dark')",
            "document.documentElement.classList.remove('dark')",
        ),
        (
            "document.documentElement.setAttribute('data-theme', 'dark')",
            "document.documentElement.removeAttribute('data-theme')",
        ),
        (
            "document.body.style.setProperty('background', 'rgba(10, 20, 30, 0.98)')",
            "document.body.style.removeProperty('background')",
        ),
        (
            "document.querySelector('main').classList.add('dark')",
            "document.querySelector('main').classList.remove('dark')",
        ),
        (
            "widget().style.setProperty('--initiative-paper', '#14171b')",
            "widget().style.removeProperty('--initiative-paper')",
        ),
        (
            "document.head.append(Object.assign(document.createElement('meta'), { name: 'color-scheme', content: 'dark' }))",
            "document.head.lastChild.remove()",
        ),
        (
            "document.documentElement.style.setProperty('color-scheme', 'dark')",
            "document.documentElement.style.removeProperty('color-scheme')",
        ),
    ] {
        browser.run(&format!("{on};"));
        paper_becomes(&browser, DARK, on);
        browser.run(&format!("{off};"));
        paper_becomes(&browser, LIGHT, off);
    }
    // What is hardly there does not count; what stands nearest does.
    browser.run("document.body.style.setProperty('background', 'rgba(0, 0, 0, 0.2)');");
    paper_becomes(&browser, LIGHT, "a veil");
    browser.run("document.querySelector('main').style.setProperty('background', '#fff'); document.body.style.setProperty('background', '#111');");
    paper_becomes(&browser, LIGHT, "a white column in a dark page");
    // A background that fades is followed to its end.
    browser.run("document.querySelector('main').style.removeProperty('background'); document.body.style.setProperty('background', '#fff');");
    paper_becomes(&browser, LIGHT, "white again");
    browser.run("document.body.style.setProperty('transition', 'background-color 120ms linear'); document.body.offsetWidth; document.body.style.setProperty('background', '#101010');");
    browser.wait_until(&format!("{PAPER} === '{DARK}'"));
    // The attribute overrides all of it.
    browser.run("widget().setAttribute('theme', 'light');");
    paper_becomes(&browser, LIGHT, "theme=light");
    browser.run("widget().setAttribute('theme', 'dark'); document.body.style.setProperty('background', '#fff');");
    paper_becomes(&browser, DARK, "theme=dark");
    browser.assert_quiet();
}

/// One observer sees the page for all charts: whoever goes, it stays.
fn a_chart_follows_the_page_when_others_have_gone(stage: &Stage) {
    let all = format!("{}{SCRIPT}", element("returns").repeat(3));
    let browser = drawn(stage, "/themes/others.html", &all, View::desktop());
    for (gone, color, paper) in [("widget(0)", "#111", DARK), ("widget(1)", "#fff", LIGHT)] {
        // While a change is still to be looked at.
        browser.run(&format!(
            "document.body.style.setProperty('background', '{color}'); {gone}.remove();"
        ));
        paper_becomes(&browser, paper, gone);
    }
    browser.run("document.body.style.setProperty('background', '#111');");
    paper_becomes(&browser, DARK, "the last one");
    browser.assert_quiet();
}

fn auto_follows_the_system_where_the_page_does(stage: &Stage) {
    let browser = chart(stage, "investment", View::desktop());
    browser.run("document.documentElement.style.setProperty('color-scheme', 'light dark');");
    for (scheme, color) in [("dark", DARK), ("light", LIGHT), ("dark", DARK)] {
        browser.media(&[("prefers-color-scheme", scheme)]);
        paper_becomes(&browser, color, scheme);
    }
    browser.run("document.documentElement.style.setProperty('color-scheme', 'only light');");
    paper_becomes(
        &browser,
        LIGHT,
        "a page that is light whatever the system is",
    );
    // The canvas is painted anew as well: its ink is that of the theme.
    let light = browser.run(COLORS);
    browser.run("widget().setAttribute('theme', 'dark');");
    browser.frames();
    let dark = browser.run(COLORS);
    assert!(light.to_string().contains("rgb(29, 95, 153)"), "{light}");
    assert!(dark.to_string().contains("rgb(116, 176, 234)"), "{dark}");
    browser.assert_quiet();
}

fn custom_properties_replace_inks_and_fonts_in_every_notation(stage: &Stage) {
    let browser = chart(stage, "investment", View::desktop());
    let known = text(&browser, "getComputedStyle(inside('.headline')).color");
    for (value, expected) in [
        ("#804000", "rgb(128, 64, 0)"),
        ("rgb(1 2 3)", "rgb(1, 2, 3)"),
        ("rebeccapurple", "rgb(102, 51, 153)"),
        ("hsl(120 100% 25%)", "rgb(0, 128, 0)"),
        ("color(srgb 1 0 0)", "rgb(255, 0, 0)"),
        ("var(--brand)", "rgb(17, 34, 51)"),
        ("no colour", known.as_str()),
        ("transparent", known.as_str()),
    ] {
        browser.run_with(
            "const { style } = document.documentElement; style.setProperty('--brand', '#112233'); style.setProperty('--initiative-ink', given);",
            &json!(value),
        );
        browser.frames();
        assert_eq!(
            text(&browser, "getComputedStyle(inside('.headline')).color"),
            expected,
            "{value}"
        );
    }
    // A wide gamut's colour is what the screen makes of it.
    browser.run(
        "document.documentElement.style.setProperty('--initiative-reported', 'oklch(0.6 0.2 30)');",
    );
    browser.frames();
    let colors = browser.run(COLORS);
    let red = colors.as_array().into_iter().flatten().any(|color| {
        let parts: Vec<u32> = color
            .as_str()
            .unwrap_or_default()
            .split(|letter: char| !letter.is_ascii_digit())
            .filter_map(|part| part.parse().ok())
            .collect();
        matches!(parts[..], [red, green, blue] if red > 190 && green < 110 && blue < 90)
    });
    assert!(red, "{colors}");
    browser.run("document.documentElement.style.setProperty('--initiative-font', 'monospace');");
    browser.frames();
    assert_eq!(
        text(&browser, "getComputedStyle(inside('.headline')).fontFamily"),
        "monospace"
    );
    browser.assert_quiet();
}

fn han_characters_are_those_of_the_language(stage: &Stage) {
    let browser = chart(stage, "returns", View::desktop());
    for (language, first) in [
        ("zh", "PingFang SC"),
        ("ja", "Hiragino Sans"),
        ("ko", "Apple SD Gothic Neo"),
        ("en", "system-ui"),
    ] {
        speak(&browser, language);
        let found = browser.run(
            "const { fontFamily } = getComputedStyle(inside('.headline'));
            return [fontFamily.split(',')[0].replaceAll('\"', ''), inside('.base').closest('[lang]').lang, inside('#live-a').closest('[lang]').lang,
              inside('.base').getContext('2d').font.includes(fontFamily.split(',')[0].replaceAll('\"', ''))];",
        );
        assert_eq!(found, json!([first, language, language, true]));
    }
    browser.assert_quiet();
}
