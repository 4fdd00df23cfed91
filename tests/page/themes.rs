//! Whose colours and fonts the charts take: the page's, and the system's where the page leaves it to that.

use crate::widget::{SCRIPT, chart, drawn, element, number, speak, text};
use initiative_page::{Browser, Stage, Test, View, tests};
use serde_json::json;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        auto_follows_the_page_as_it_changes,
        what_fills_the_screen_is_legible_and_scrolls needs DevTools,
        paper_is_the_page_s_where_inks_stand_out_from_it,
        a_chart_follows_the_page_when_others_have_gone,
        auto_follows_the_system_where_the_page_does needs Media,
        custom_properties_replace_inks_and_fonts_in_every_notation,
        han_characters_are_those_of_the_language,
    ]
}

/// The colour of texts, and what it is in each theme.
pub(crate) const INK: &str = "getComputedStyle(inside('.content')).color";
pub(crate) const LIGHT: &str = "rgb(22, 25, 29)";
pub(crate) const DARK: &str = "rgb(236, 238, 241)";

/// The opaque colours of a canvas, those with most pixels first.
pub(crate) const COLORS: &str = include_str!("colors.js");

#[track_caller]
pub(crate) fn ink_becomes(browser: &Browser<'_>, color: &str, why: &str) {
    browser.frames();
    browser.frames();
    assert_eq!(text(browser, INK), color, "{why}");
}

fn auto_follows_the_page_as_it_changes(stage: &Stage) {
    let browser = chart(stage, "investment", View::desktop());
    ink_becomes(&browser, LIGHT, "a page that says nothing is white");
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
            "document.head.append(Object.assign(document.createElement('meta'), { name: 'color-scheme', content: 'dark' }))",
            "document.head.lastChild.remove()",
        ),
        (
            "document.documentElement.style.setProperty('color-scheme', 'dark')",
            "document.documentElement.style.removeProperty('color-scheme')",
        ),
    ] {
        browser.run(&format!("{on};"));
        ink_becomes(&browser, DARK, on);
        browser.run(&format!("{off};"));
        ink_becomes(&browser, LIGHT, off);
    }
    // What is hardly there does not count; what stands nearest does.
    browser.run("document.body.style.setProperty('background', 'rgba(0, 0, 0, 0.2)');");
    ink_becomes(&browser, LIGHT, "a veil");
    browser.run("document.querySelector('main').style.setProperty('background', '#fff'); document.body.style.setProperty('background', '#111');");
    ink_becomes(&browser, LIGHT, "a white column in a dark page");
    // A background that fades is followed to its end.
    browser.run("document.querySelector('main').style.removeProperty('background'); document.body.style.setProperty('background', '#fff');");
    ink_becomes(&browser, LIGHT, "white again");
    browser.run("document.body.style.setProperty('transition', 'background-color 120ms linear'); document.body.offsetWidth; document.body.style.setProperty('background', '#101010');");
    browser.wait_until(&format!("{INK} === '{DARK}'"));
    // The attribute overrides all of it.
    browser.run("widget().setAttribute('theme', 'light');");
    ink_becomes(&browser, LIGHT, "theme=light");
    browser.run("widget().setAttribute('theme', 'dark'); document.body.style.setProperty('background', '#fff');");
    ink_becomes(&browser, DARK, "theme=dark");
    browser.assert_quiet();
}

/// No box around the chart that the page does not have; where there is one, texts and charts stay where they are.
fn what_fills_the_screen_is_legible_and_scrolls(stage: &Stage) {
    let inside = format!("<div id=around>{}</div>{SCRIPT}", element("overview"));
    let browser = drawn(stage, "/themes/screen.html", &inside, View::new(800, 500));
    ink_becomes(&browser, LIGHT, "in the page");
    for (what, fills) in [
        ("widget()", "the element"),
        ("document.querySelector('#around')", "a box"),
    ] {
        browser.run(&format!(
            "addEventListener('click', (event) => {{ event.preventDefault(); {what}.requestFullscreen(); }}, {{ once: true, capture: true }});"
        ));
        browser.click_on("inside('.headline')");
        browser.wait_until("document.fullscreenElement");
        browser.wait_until(&format!("{INK} === '{DARK}'"));
        if fills == "the element" {
            browser.run("widget().scrollTop = 1e6;");
            browser.frames();
            let end = number(
                &browser,
                "inside('.foot').getBoundingClientRect().bottom - innerHeight",
            );
            assert!(end <= 0.0, "{end} px of it cannot be reached");
        }
        browser.run("document.exitFullscreen();");
        browser.wait_until("!document.fullscreenElement");
        browser.wait_until(&format!("{INK} === '{LIGHT}'"));
    }
    browser.assert_quiet();
}

fn paper_is_the_page_s_where_inks_stand_out_from_it(stage: &Stage) {
    let browser = chart(stage, "investment", View::desktop());
    let set = "const { style } = document.body; style.removeProperty('background'); widget().setAttribute('theme', given[0]); style.setProperty('background', given[1]);";
    let edge = "inside('.base').getBoundingClientRect().left";
    let left = number(&browser, edge);
    let none = "rgba(0, 0, 0, 0)";
    for (theme, page, paper, behind) in [
        ("auto", "#fff", "#ffffff", none),
        ("auto", "#fff1e5", "#fff1e5", none),
        ("auto", "#16191d", "#16191d", none),
        ("auto", "#000", "#000000", none),
        ("dark", "#16191d", "#16191d", none),
        ("dark", "#fff", "#14171b", "rgb(20, 23, 27)"),
        ("light", "#16191d", "#ffffff", "rgb(255, 255, 255)"),
        // Too dark for the inks of the light theme, too light for those of the dark one.
        ("auto", "#999", "#ffffff", "rgb(255, 255, 255)"),
        (
            "auto",
            "#fff linear-gradient(#fff, #ccc)",
            "#ffffff",
            "rgb(255, 255, 255)",
        ),
    ] {
        browser.run_with(set, &json!([theme, page]));
        browser.frames();
        browser.frames();
        let found = browser.run(
            "const style = getComputedStyle(inside('.content'));
            return [style.getPropertyValue('--paper'), style.backgroundColor, style.boxShadow !== 'none'];",
        );
        assert_eq!(
            found,
            json!([paper, behind, behind != none]),
            "{theme} on {page}"
        );
        assert_eq!(number(&browser, edge), left, "{theme} on {page}");
    }
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
        ink_becomes(&browser, paper, gone);
    }
    browser.run("document.body.style.setProperty('background', '#111');");
    ink_becomes(&browser, DARK, "the last one");
    browser.assert_quiet();
}

fn auto_follows_the_system_where_the_page_does(stage: &Stage) {
    let browser = chart(stage, "investment", View::desktop());
    browser.run("document.documentElement.style.setProperty('color-scheme', 'light dark');");
    for (scheme, color) in [("dark", DARK), ("light", LIGHT), ("dark", DARK)] {
        browser.media(&[("prefers-color-scheme", scheme)]);
        ink_becomes(&browser, color, scheme);
    }
    browser.run("document.documentElement.style.setProperty('color-scheme', 'only light');");
    ink_becomes(
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
        ("zh-Hans", "PingFang SC"),
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
