//! The pages at every width and font size: nothing clipped, nothing too wide, nothing over something else. The charts by
//! themselves are swept in `sweep.rs`.

use crate::widget::{ARTICLES, CHARTS, SCRIPT, before_scripts, drawn, element, put, tab};
use initiative_page::{Engine, Stage, Test, View, project, tests};
use serde_json::json;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        the_pages_fit_every_width,
        headlines_break_between_short_clauses,
        targets_are_large_enough,
        a_picture_for_the_readme,
    ]
}

pub(crate) const WIDTHS: [u32; 14] = [
    280, 300, 320, 360, 400, 440, 480, 540, 600, 660, 720, 900, 1200, 1600,
];

fn the_pages_fit_every_width(stage: &Stage) {
    let mut wrong = Vec::new();
    for page in ARTICLES.into_iter().chain(["/index.html"]) {
        let mut browser = tab(stage, View::new(280, 900));
        before_scripts(&browser, include_str!("sweep.js"));
        browser.open(page);
        browser.wait_until("drawn()");
        for size in ["100%", "200%"] {
            browser.run_with(
                "document.documentElement.style.setProperty('font-size', given);",
                &json!(size),
            );
            for width in WIDTHS {
                browser.resize(View::new(width, 900));
                browser.wait_until(&format!("innerWidth === {width}"));
                let found = browser.run("return await sweep([null], false);");
                for line in found["unfit"].as_array().into_iter().flatten() {
                    wrong.push(format!("{page}, {width} px at {size}: {line}"));
                }
            }
        }
        browser.assert_quiet();
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// In Chinese and Japanese, whose words have no spaces between them: nor in an amount, a date or a name.
fn headlines_break_between_short_clauses(stage: &Stage) {
    let parts = "(?<=^|[，、：；])[^，、：；。]{1,9}(?=$|[，、：；。])|[\\d.]+[亿億]元|\\d+年(\\d+月([底末]|\\d+日)?)?|[“「][^”」]{1,14}[”」]";
    let mut wrong = Vec::new();
    for language in ["zh", "ja"] {
        let all = CHARTS.map(element).concat();
        let all = all.replace("chart=", &format!("lang={language} chart="));
        let path = format!("/fit/headlines-{language}.html");
        put(stage, &path, &format!("{all}{SCRIPT}"));
        let mut browser = tab(stage, View::new(328, 900));
        before_scripts(&browser, include_str!("lines.js"));
        browser.open(&path);
        browser.wait_until("drawn()");
        for width in [328, 360, 480, 640, 1000] {
            browser.resize(View::new(width, 900));
            browser.wait_until(&format!("innerWidth === {width}"));
            browser.frames();
            let found = browser.run_with(
                "return [...document.querySelectorAll('initiative-charts')].flatMap(({ shadowRoot }) =>
                  [...shadowRoot.querySelectorAll('.headline, .subtitle, .source')].flatMap((text) =>
                    brokenIn(text, text.matches('.source') ? '年\\\\d+月' : given)));",
                &json!(parts),
            );
            let found = found.as_array().cloned().unwrap_or_default();
            wrong.extend(found.iter().map(|line| format!("{width}: {line}")));
        }
        browser.assert_quiet();
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// 24 pixels, or a gap that makes up for what is missing; links in running text are exempt (WCAG 2.2, 2.5.8).
fn targets_are_large_enough(stage: &Stage) {
    let all = format!("{}{SCRIPT}", CHARTS.map(element).concat());
    for width in [320, 1200] {
        let browser = drawn(stage, "/fit/targets.html", &all, View::new(width, 900));
        let small = browser.run(
            "return [...document.querySelectorAll('initiative-charts')].flatMap((one) =>
              [...one.shadowRoot.querySelectorAll('button')].filter((button) => button.checkVisibility({ visibilityProperty: true })).map((button) => [button, button.getBoundingClientRect()])
                .filter(([, { width, height }]) => width < 24 || height < 24)
                .map(([button, { width, height }]) => `${one.getAttribute('chart')}: ${button.className} ${button.textContent} is ${width} × ${height}`));",
        );
        assert_eq!(small, json!([]), "{width}");
        browser.assert_quiet();
    }
}

fn a_picture_for_the_readme(stage: &Stage) {
    let browser = drawn(
        stage,
        "/fit/readme.html",
        &format!("<initiative-charts theme=light></initiative-charts>{SCRIPT}"),
        View::new(1200, 1100),
    );
    // The widget and nothing else.
    browser.run("document.querySelectorAll('h1, p').forEach((element) => element.remove()); document.body.style.setProperty('margin', '0'); document.body.style.setProperty('padding', '16px');");
    let mut browser = browser;
    browser.frames();
    let height = browser.run("return Math.ceil(widget().getBoundingClientRect().bottom) + 16;");
    let height = height
        .as_u64()
        .and_then(|height| u32::try_from(height).ok())
        .unwrap_or(1100);
    browser.resize(View::new(1200, height));
    browser.wait_until(&format!("innerHeight === {height}"));
    browser.frames();
    let file = browser.screenshot(&format!("readme-{}", stage.engine()));
    let size = std::fs::metadata(&file)
        .map(|file| file.len())
        .unwrap_or_default();
    assert!(size > 20_000, "{size} bytes");
    // The README shows the one that is kept; `UPDATE_GOLDEN=1` takes Chromium's over.
    let kept = project().join("tests/page/readme.png");
    if stage.engine() == Engine::Chromium && std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::copy(&file, &kept).expect("the picture can be kept");
    }
    assert!(kept.exists(), "keep the picture with UPDATE_GOLDEN=1");
    browser.assert_quiet();
}
