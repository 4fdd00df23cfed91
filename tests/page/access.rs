//! What axe-core finds, which is nothing; and what screen readers read.

use crate::widget::{ARTICLES, CHARTS, SCRIPT, chart, drawn, element, number, speak, tab, text};
use initiative_page::{Ability, Browser, Stage, Test, View, project, tests};
use serde_json::{Value, json};
use std::fmt::Write;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        the_pages_have_no_violation,
        no_chart_has_a_violation_in_english,
        no_chart_has_a_violation_in_chinese,
        no_chart_has_a_violation_in_french,
        no_chart_has_a_violation_in_korean,
        no_chart_has_a_violation_in_japanese,
        screen_readers_get_every_figure needs DevTools,
        few_words_are_heard_before_the_table needs DevTools,
        another_language_keeps_focus_scroll_and_figure,
    ]
}

const LANGUAGES: [&str; 5] = ["en", "zh", "fr", "ko", "ja"];

/// Adds what axe finds in both themes.
#[track_caller]
fn look(browser: &Browser<'_>, what: &str, found: &mut Vec<String>) {
    // WebKit keeps the scheme that it has.
    let schemes = ["light", "dark"];
    let possible = if browser.can(Ability::Media) { 2 } else { 1 };
    for scheme in &schemes[..possible] {
        if possible > 1 {
            browser.media(&[("prefers-color-scheme", scheme)]);
        }
        browser.frames();
        browser.frames();
        found.extend(
            browser
                .axe()
                .into_iter()
                .map(|line| format!("{what}, {scheme}: {line}")),
        );
    }
}

/// Opens every table and has the reader on a figure of every chart, in the reading line; the sheets of both too.
const OPEN: &str = "for (const one of document.querySelectorAll('initiative-charts')) {
      one.shadowRoot.querySelector('.toggle-table')?.click();
      one.shadowRoot.querySelector('.mark').click();
      one.shadowRoot.querySelector('.more').click();
      one.shadowRoot.querySelector('.name')?.click();
    }";

fn the_pages_have_no_violation(stage: &Stage) {
    let mut found = Vec::new();
    let frames = LANGUAGES.map(|language| format!("/index.html?lang={language}"));
    for page in frames.iter().map(String::as_str).chain(ARTICLES) {
        let browser = tab(stage, View::desktop());
        browser.open(page);
        browser.wait_until("drawn()");
        look(&browser, page, &mut found);
        browser.run(OPEN);
        look(&browser, &format!("{page}, tables open"), &mut found);
        browser.assert_quiet();
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// Every chart in the language, with its table closed and open, light and dark; a few on a page, since axe takes long.
fn examine(stage: &Stage, language: &str) {
    let mut found = Vec::new();
    for (part, kinds) in CHARTS.chunks(2).enumerate() {
        let tag = format!("<initiative-charts lang={language} ");
        let charts: String = kinds.iter().copied().map(element).collect();
        let inside = charts.replace("<initiative-charts ", &tag) + SCRIPT;
        let path = format!("/access/axe-{language}-{part}.html");
        let browser = drawn(stage, &path, &inside, View::desktop());
        // A page that follows the system.
        browser.run("document.documentElement.style.setProperty('color-scheme', 'light dark'); document.documentElement.style.setProperty('background-color', 'Canvas');");
        look(&browser, language, &mut found);
        browser.run(OPEN);
        let open = format!("{language}, tables and sheets open");
        look(&browser, &open, &mut found);
        browser.assert_quiet();
    }
    assert!(found.is_empty(), "{found:#?}");
}

fn no_chart_has_a_violation_in_english(stage: &Stage) {
    examine(stage, "en");
}

fn no_chart_has_a_violation_in_chinese(stage: &Stage) {
    examine(stage, "zh");
}

fn no_chart_has_a_violation_in_french(stage: &Stage) {
    examine(stage, "fr");
}

fn no_chart_has_a_violation_in_korean(stage: &Stage) {
    examine(stage, "ko");
}

fn no_chart_has_a_violation_in_japanese(stage: &Stage) {
    examine(stage, "ja");
}

/// The accessibility tree as the browser gives it to screen readers.
struct Tree(Vec<Value>);

impl Tree {
    #[track_caller]
    fn of(browser: &Browser<'_>) -> Self {
        browser.cdp("Accessibility.enable", json!({}));
        let tree = browser.cdp("Accessibility.getFullAXTree", json!({}));
        Self(tree["nodes"].as_array().cloned().unwrap_or_default())
    }

    fn node(&self, id: &Value) -> Option<&Value> {
        self.0.iter().find(|node| node["nodeId"] == *id)
    }

    fn with_role(&self, role: &str) -> Vec<&Value> {
        let of_role =
            |node: &&Value| node["ignored"] != true && node["role"]["value"] == json!(role);
        self.0.iter().filter(of_role).collect()
    }

    /// The node and what is in it, a line each: role, name, description in brackets, states.
    fn write(&self, node: &Value, depth: usize, around: &str, lines: &mut String) {
        let word = |field: &str| node[field]["value"].as_str().unwrap_or_default();
        let (role, name) = (word("role"), word("name"));
        // Texts that are their parent's name say nothing new; boxes of lines say it again.
        let silent = node["ignored"] == true
            || matches!(role, "none" | "generic" | "InlineTextBox" | "ListMarker")
            || (role == "StaticText" && around.contains(name));
        if !silent {
            let _ = write!(lines, "{}{role}", "  ".repeat(depth));
            if !name.is_empty() {
                let _ = write!(lines, " “{name}”");
            }
            if !word("description").is_empty() {
                let _ = write!(lines, " ({})", word("description"));
            }
            for property in node["properties"].as_array().into_iter().flatten() {
                let state = property["name"].as_str().unwrap_or_default();
                let value = &property["value"]["value"];
                if ["level", "selected", "pressed", "expanded", "live"].contains(&state) {
                    let value = value
                        .as_str()
                        .map_or_else(|| value.to_string(), str::to_owned);
                    let _ = write!(lines, " {state}={value}");
                }
            }
            lines.push('\n');
        }
        for child in node["childIds"].as_array().into_iter().flatten() {
            if let Some(child) = self.node(child) {
                let around = if silent { around } else { name };
                self.write(child, depth + usize::from(!silent), around, lines);
            }
        }
    }

    /// What is heard of the node and of what is in it: names, values and descriptions, each where it is said.
    fn hear<'t>(&'t self, node: &'t Value, around: &str, heard: &mut Vec<&'t str>) {
        let word = |field: &str| node[field]["value"].as_str().unwrap_or_default();
        let (role, name) = (word("role"), word("name"));
        // What a choice offers is heard once it is open.
        if role == "MenuListPopup" {
            return;
        }
        let counts = node["ignored"] != true
            && role != "InlineTextBox"
            && !(role == "StaticText" && around.contains(name));
        if counts {
            heard.extend([name, word("value"), word("description")]);
        }
        for child in node["childIds"].as_array().into_iter().flatten() {
            if let Some(child) = self.node(child) {
                self.hear(child, if counts { name } else { around }, heard);
            }
        }
    }
}

/// The tree of a chart that no one has touched yet, in each language as it was read and accepted.
fn screen_readers_get_every_figure(stage: &Stage) {
    let mut differ = Vec::new();
    for language in LANGUAGES {
        let inside = format!("{}{SCRIPT}", element("investment"));
        let inside = inside.replace(
            "<initiative-charts ",
            &format!("<initiative-charts lang={language} "),
        );
        let path = format!("/access/tree-{language}.html");
        let browser = drawn(stage, &path, &inside, View::desktop());
        let tree = Tree::of(&browser);
        let figures = tree.with_role("figure");
        assert_eq!(figures.len(), 1, "{language}");
        let mut lines = String::new();
        tree.write(figures[0], 0, "", &mut lines);
        // Every figure that is drawn is read, with a value.
        let buttons = tree.with_role("button");
        let marks = browser.run("return all('.mark').map((mark) => mark.ariaLabel);");
        let marks = marks.as_array().cloned().unwrap_or_default();
        assert_eq!(marks.len(), 4, "{language}");
        for mark in &marks {
            let read = buttons
                .iter()
                .filter(|button| button["name"]["value"] == *mark);
            assert_eq!(read.count(), 1, "{language}: {mark}");
            let name = mark.as_str().unwrap_or_default();
            assert!(name.chars().any(|letter| letter.is_ascii_digit()), "{name}");
        }
        // The table says the same again, and more, to those who open it.
        browser.run("inside('.toggle-table').click();");
        browser.frames();
        let rows = number(&browser, "all('#table tbody tr').length");
        let read = Tree::of(&browser).with_role("rowheader").len();
        assert!(
            read as f64 >= rows && rows >= 4.0,
            "{language}: {read} of {rows}"
        );
        let file = project().join(format!("tests/golden/tree-{language}.txt"));
        if std::env::var_os("UPDATE_GOLDEN").is_some_and(|value| value == "1") {
            std::fs::write(&file, &lines).expect("the tree can be kept");
        }
        if std::fs::read_to_string(&file).unwrap_or_default() != lines {
            differ.push(format!("{}:\n{lines}", file.display()));
        }
        browser.assert_quiet();
    }
    assert!(
        differ.is_empty(),
        "read them, then accept them with UPDATE_GOLDEN=1:\n{}",
        differ.join("\n")
    );
}

/// How many words a chart's names, values and descriptions have at most, its table closed.
const MAX_WORDS: [(&str, usize); 2] = [("overview", 200), ("progress", 120)];

fn few_words_are_heard_before_the_table(stage: &Stage) {
    for (kind, most) in MAX_WORDS {
        let browser = chart(stage, kind, View::new(360, 800));
        let tree = Tree::of(&browser);
        let figures = tree.with_role("figure");
        let mut heard = Vec::new();
        tree.hear(figures[0], "", &mut heard);
        let heard = heard.join(" ");
        let is_word = |text: &&str| text.contains(char::is_alphanumeric);
        let words = heard.split_whitespace().filter(is_word).count();
        assert!(words < most, "{kind}: {words} words: {heard}");
        browser.assert_quiet();
    }
}

fn another_language_keeps_focus_scroll_and_figure(stage: &Stage) {
    let inside = format!(
        "{}{}{SCRIPT}{}",
        "<p>Before.</p>".repeat(10),
        element("overview"),
        "<p>More.</p>".repeat(80)
    );
    let browser = drawn(stage, "/access/switch.html", &inside, View::desktop());
    browser.run("inside('.tab[data-chart=innovation]').click(); inside('.toggle-table').click(); inside('.mark[tabindex=\"0\"]').focus();");
    browser.press("ArrowRight");
    browser.press("Enter");
    browser.run("scrollTo({ top: 230, behavior: 'instant' });");
    browser.frames();
    let state = "return [scrollY, focused().dataset.figure, focused().ariaPressed, inside('.tab[aria-selected=true]').dataset.chart,
        inside('#table').hidden, inside('.more').hidden, all('.light').some(painted)];";
    let before = browser.run(state);
    assert_eq!(before[4], json!(false));
    assert_eq!(before[5], json!(false));
    let mut headlines = Vec::new();
    for language in ["zh-Hans", "fr", "ko", "ja", "en"] {
        speak(&browser, language);
        assert_eq!(browser.run(state), before, "{language}");
        headlines.push(text(&browser, "inside('.headline').textContent"));
    }
    headlines.sort();
    headlines.dedup();
    assert_eq!(headlines.len(), 5, "{headlines:?}");
    browser.assert_quiet();
}
