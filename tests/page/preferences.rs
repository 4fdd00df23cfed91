//! What the reader asks for: colours of the system's, less motion, larger type and wider spacing, paper.

use crate::themes::{COLORS, DARK, INK, LIGHT, ink_becomes};
use crate::widget::{ARTICLES, CHARTS, SCRIPT, chart, drawn, element, tab, text};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use initiative_page::{Browser, Stage, Test, View, project, tests};
use serde_json::json;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        forced_colours_are_the_reader_s needs Media,
        nothing_moves needs Media,
        zoom_and_text_spacing_lose_nothing,
        paper_gets_a_sharp_light_chart_and_the_table needs DevTools,
        the_article_takes_few_sheets_of_paper needs DevTools,
        a_zoomed_chart_has_a_dot_for_each_of_the_screen_s needs Zoom,
        a_headline_on_paper_stays_with_its_chart needs DevTools,
    ]
}

fn forced_colours_are_the_reader_s(stage: &Stage) {
    for scheme in ["light", "dark"] {
        let all = format!("{}{SCRIPT}", CHARTS.map(element).concat());
        let path = format!("/preferences/forced-{scheme}.html");
        let browser = drawn(stage, &path, &all, View::desktop());
        browser.media(&[
            ("prefers-color-scheme", scheme),
            ("forced-colors", "active"),
        ]);
        browser.wait_until("matchMedia('(forced-colors: active)').matches");
        browser.frames();
        browser.frames();
        let system = browser.run(
            "const probe = document.body.appendChild(document.createElement('p')), colors = {};
            for (const name of ['Canvas', 'CanvasText', 'GrayText', 'LinkText']) {
              probe.style.setProperty('color', name);
              colors[name] = getComputedStyle(probe).color;
            }
            probe.remove();
            return colors;",
        );
        // The investment chart: its largest areas are the system's colours, none of ours.
        let colors = browser.run(&COLORS.replace("inside(\".base\")", "inside(\".base\", 1)"));
        let system: Vec<_> = system.as_object().into_iter().flatten().collect();
        for color in colors.as_array().into_iter().flatten().take(3) {
            assert!(
                system.iter().any(|(_, known)| *known == color),
                "{color} is none of {system:?}"
            );
        }
        for name in ["CanvasText", "LinkText"] {
            let known = system
                .iter()
                .find(|(key, _)| *key == name)
                .map(|(_, value)| *value);
            assert!(
                colors
                    .as_array()
                    .into_iter()
                    .flatten()
                    .any(|color| Some(color) == known),
                "{name} is not in {colors}"
            );
        }
        // One tab looks chosen, the reading line has an edge.
        let chrome = browser.run(
            "inside('.mark', 1).focus();
            const edges = new Set(all('.tab', 1).filter((tab) => tab.ariaSelected !== 'true').map((tab) => getComputedStyle(tab).borderBottomColor));
            const chosen = getComputedStyle(inside('.tab[aria-selected=true]', 1)).borderBottomColor;
            return [edges.size, edges.has(chosen), getComputedStyle(inside('.reading', 1)).borderTopStyle];",
        );
        assert_eq!(chrome, json!([1, false, "solid"]));
        browser.run("scrollTo(0, widget(1).offsetTop);");
        let _ = browser.screenshot(&format!("forced-{scheme}"));
        browser.assert_quiet();
    }
}

fn nothing_moves(stage: &Stage) {
    let browser = chart(stage, "overview", View::desktop());
    browser.media(&[("prefers-reduced-motion", "reduce")]);
    browser.run("inside('.mark').focus(); inside('.toggle-table').click(); inside('.tab[data-chart=progress]').click();");
    let moving = browser.run(
        "const still = (time) => !time || time.split(',').every((part) => parseFloat(part) === 0);
        return [document.getAnimations().length, all('*').filter((element) => {
          const style = getComputedStyle(element);
          return !still(style.transitionDuration) || !['', 'none'].includes(style.animationName) || !['', 'auto'].includes(style.scrollBehavior);
        }).map((element) => element.className)];",
    );
    assert_eq!(moving, json!([0, []]));
    // The pages as well.
    for page in ["/article.html", "/index.html"] {
        browser.open(page);
        browser.wait_until("drawn()");
        let moving = browser.run(
            "const still = (time) => !time || time.split(',').every((part) => parseFloat(part) === 0);
            return [...document.querySelectorAll('*')].filter((element) => {
              const style = getComputedStyle(element);
              return !still(style.transitionDuration) || !['', 'none'].includes(style.animationName) || !['', 'auto'].includes(style.scrollBehavior);
            }).map((element) => element.localName);",
        );
        assert_eq!(moving, json!([]), "{page}");
    }
    browser.assert_quiet();
}

/// 1280 × 1024 pixels at 400% are 320 × 256; the spacing is that of WCAG 1.4.12.
fn zoom_and_text_spacing_lose_nothing(stage: &Stage) {
    for language in ["en", "fr", "ja"] {
        let all = format!("{}{SCRIPT}", CHARTS.map(element).concat());
        let all = all.replace(
            "<initiative-charts ",
            &format!("<initiative-charts lang={language} "),
        );
        let path = format!("/preferences/spacing-{language}.html");
        let browser = drawn(stage, &path, &all, View::new(320, 256));
        browser.run(
            "const spacing = new CSSStyleSheet();
            spacing.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }');
            for (const one of document.querySelectorAll('initiative-charts')) {
              one.shadowRoot.adoptedStyleSheets = [...one.shadowRoot.adoptedStyleSheets, spacing];
              one.shadowRoot.querySelector('.toggle-table').click();
              one.shadowRoot.querySelector('.mark').focus();
            }",
        );
        browser.frames();
        let lost = browser.run(include_str!("lost.js"));
        assert_eq!(lost, json!([]), "{language}");
        browser.assert_quiet();
    }
}

/// A4 with margins of 15 mm, as browsers print.
fn printed(browser: &Browser<'_>) -> Vec<u8> {
    let margin = 15.0 / 25.4;
    let paper = browser.cdp(
        "Page.printToPDF",
        json!({ "paperWidth": 8.27, "paperHeight": 11.69, "marginTop": margin, "marginBottom": margin,
            "marginLeft": margin, "marginRight": margin, "printBackground": false }),
    );
    let bytes = BASE64_STANDARD.decode(paper["data"].as_str().unwrap_or_default());
    bytes.unwrap_or_default()
}

/// What the article may take.
const SHEETS: usize = 5;

fn the_article_takes_few_sheets_of_paper(stage: &Stage) {
    let mut all = Vec::new();
    for page in ARTICLES {
        let browser = tab(stage, View::desktop());
        browser.open(page);
        browser.wait_until("drawn()");
        browser.frames();
        let bytes = printed(&browser);
        let name = page.trim_start_matches('/').replace(".html", "");
        let _ = std::fs::write(
            project().join(format!("target/screenshots/{name}.pdf")),
            &bytes,
        );
        let source = String::from_utf8_lossy(&bytes);
        let sheets = source.matches("/Type /Page\n").count();
        all.push((name, sheets));
        browser.assert_quiet();
    }
    assert!(
        all.iter().all(|(_, sheets)| (1..=SHEETS).contains(sheets)),
        "{all:?}"
    );
}

/// Columns break as sheets do, and can be looked at.
fn a_headline_on_paper_stays_with_its_chart(stage: &Stage) {
    let inside = format!(
        "<div id=columns><div id=filler></div>{}</div>{SCRIPT}",
        element("progress")
    );
    let browser = drawn(
        stage,
        "/preferences/break.html",
        &inside,
        View::new(1400, 900),
    );
    browser.cdp("Emulation.setEmulatedMedia", json!({ "media": "print" }));
    browser.wait_until("matchMedia('print').matches");
    browser.run("for (const [name, value] of [['columns', '680px'], ['column-fill', 'auto'], ['height', '1000px']]) columns.style.setProperty(name, value);");
    let mut parted = Vec::new();
    for height in (0..1000).step_by(40) {
        browser.run_with(
            "filler.style.setProperty('height', `${given}px`);",
            &json!(height),
        );
        for _ in 0..3 {
            browser.frames();
        }
        let lefts = browser.run(
            "return ['.headline', '.subtitle', '.legend', '.plot'].flatMap((part) => [...inside(part)?.getClientRects() ?? []])
              .map(({ left }) => Math.round(left / 100));",
        );
        let lefts = lefts.as_array().cloned().unwrap_or_default();
        if lefts.iter().any(|left| *left != lefts[0]) {
            parted.push(format!("after {height} px: {lefts:?}"));
        }
    }
    assert!(parted.is_empty(), "{parted:#?}");
    browser.assert_quiet();
}

fn paper_gets_a_sharp_light_chart_and_the_table(stage: &Stage) {
    let inside = format!("{}{SCRIPT}", element("investment"));
    let browser = drawn(
        stage,
        "/preferences/paper.html",
        &inside,
        View::new(1400, 900),
    );
    browser.run("document.body.style.setProperty('background', '#111');");
    ink_becomes(&browser, DARK, "a dark page");
    let screen = browser
        .run("return inside('.base').width;")
        .as_f64()
        .unwrap_or_default();
    browser.cdp("Emulation.setEmulatedMedia", json!({ "media": "print" }));
    browser.wait_until("matchMedia('print').matches");
    browser.frames();
    browser.frames();
    let shown = "return ['.tabs', '.controls', '.reading', '#table', '.base', '.source'].map((part) => inside(part).checkVisibility());";
    assert_eq!(
        browser.run(shown),
        json!([false, false, false, true, true, true])
    );
    assert_eq!(text(&browser, INK), LIGHT);
    let ratio = browser
        .run("const box = inside('.base'); return box.width / box.getBoundingClientRect().width;");
    assert!(
        ratio.as_f64() >= Some(3.0),
        "{ratio} device pixels for each"
    );
    browser.cdp("Emulation.setEmulatedMedia", json!({ "media": "" }));
    browser.wait_until("!matchMedia('print').matches");
    browser.frames();
    browser.frames();
    assert_eq!(text(&browser, INK), DARK);
    assert_eq!(
        browser.run("return inside('.base').width;").as_f64(),
        Some(screen)
    );
    // On real paper Chromium draws a canvas as lines and letters; were it a picture, it would need the dots.
    let bytes = printed(&browser);
    let file = project().join("target/screenshots/paper.pdf");
    let _ = std::fs::write(&file, &bytes);
    let source = String::from_utf8_lossy(&bytes);
    assert!(source.starts_with("%PDF") && bytes.len() > 20_000);
    let blurred: Vec<&str> = source
        .split("/Subtype /Image")
        .skip(1)
        .filter_map(|rest| rest.split("/Width ").nth(1)?.split_whitespace().next())
        .filter(|width| width.parse::<u32>().unwrap_or_default() < 1454)
        .collect();
    assert!(blurred.is_empty(), "{blurred:?}");
    browser.assert_quiet();
}

/// However the page comes to zoom what holds it.
fn a_zoomed_chart_has_a_dot_for_each_of_the_screen_s(stage: &Stage) {
    let inside = format!("<div id=around>{}</div>{SCRIPT}", element("investment"));
    let mut browser = drawn(
        stage,
        "/preferences/zoom.html",
        &inside,
        View::new(1400, 900),
    );
    browser.run("widget().select('2019-11-30/investment');");
    let by_rule = "around.style.zoom = '';
        window.rules = new CSSStyleSheet();
        rules.replaceSync('#around.large { zoom: 1.25 }');
        document.adoptedStyleSheets = [rules];
        around.className = 'large';";
    let by_width = "document.body.style.zoom = '';
        rules.replaceSync('@media (max-width: 900px) { #around { zoom: 1.2 } }');";
    for (width, zoom, how) in [
        (1400, 1.0, ""),
        (1400, 1.5, "around.style.zoom = 1.5;"),
        (1400, 0.75, "around.style.zoom = 0.75;"),
        (1400, 1.25, by_rule),
        (1400, 2.5, "document.body.style.zoom = 2;"),
        (1400, 1.0, by_width),
        (800, 1.2, ""),
    ] {
        browser.run(how);
        browser.resize(View::new(width, 900));
        browser.wait_until(&format!("innerWidth === {width}"));
        browser.frames();
        browser.frames();
        let wanted = format!(
            "['.base', '.light'].every((name) => {{
              const {{ width, height }} = inside('.plot').style, dots = devicePixelRatio * {zoom};
              return [[width, inside(name).width], [height, inside(name).height]].every(([own, is]) => Math.abs((parseFloat(own) + 12) * dots - is) <= 1);
            }})"
        );
        browser.wait_until(&wanted);
    }
    browser.assert_quiet();
}
