//! Every chart at every width and font size: nothing clipped, nothing too wide, nothing over something else.

use crate::widget::{ARTICLES, CHARTS, SCRIPT, drawn, element};
use initiative_page::{Browser, Engine, Stage, Test, View, project, tests};
use serde_json::json;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        every_chart_fits_every_width,
        every_chart_fits_every_width_in_large_type,
        the_pages_fit_every_width,
        targets_are_large_enough,
        a_picture_for_the_readme,
    ]
}

const WIDTHS: [u32; 10] = [280, 320, 360, 400, 480, 600, 720, 900, 1200, 1600];

/// What is too wide, clipped, or lies over something else, a line each.
const UNFIT: &str = "
    const unfit = [], page = document.scrollingElement;
    if (page.scrollWidth > page.clientWidth) unfit.push(`the page is ${page.scrollWidth} wide`);
    for (const one of document.querySelectorAll('initiative-charts')) {
      const name = (element) => `${one.getAttribute('chart')}: ${element.localName}.${element.className} “${element.textContent.slice(0, 30)}”`;
      const edge = one.getBoundingClientRect();
      for (const element of one.shadowRoot.querySelectorAll('.content *')) {
        if (element.matches('.heard, .ruler, .tabs, .tabs *, canvas, figure, #table *')) continue;
        const style = getComputedStyle(element);
        if (style.display !== 'inline' && element.scrollWidth > element.clientWidth + 1 && !element.matches('.plot, .marks, .panel, .panels, .stage, .widget'))
          unfit.push(`${name(element)} is ${element.scrollWidth} wide in ${element.clientWidth}`);
        if (style.overflowX !== 'visible' && element.scrollHeight > element.clientHeight + 1) unfit.push(`${name(element)} is clipped`);
        if (style.textOverflow !== 'clip') unfit.push(`${name(element)} ends in dots`);
        const box = element.getBoundingClientRect();
        if (box.width && !element.matches('.mark') && (box.left < edge.left - 1 || box.right > edge.right + 1)) unfit.push(`${name(element)} leaves the widget`);
      }
      // Texts in boxes that do not hold one another must not meet.
      const texts = [...one.shadowRoot.querySelectorAll('h2, .subtitle, .tabs, .keys li, .legend li, .title, .caption, .plot, .notes li, .timeline li, .foot > *, #table')]
        .filter((element) => element.checkVisibility());
      const boxes = texts.map((element) => element.getBoundingClientRect());
      for (let a = 0; a < texts.length; a += 1) for (let b = a + 1; b < texts.length; b += 1) {
        const [p, q] = [boxes[a], boxes[b]];
        if (p.left < q.right - 1 && q.left < p.right - 1 && p.top < q.bottom - 1 && q.top < p.bottom - 1)
          unfit.push(`${name(texts[a])} lies over ${name(texts[b])}`);
      }
    }
    return unfit;";

/// Looks at all charts at all widths, with the tables open.
fn look_at_all(stage: &Stage, path: &str, size: &str) {
    let all = format!("{}{SCRIPT}", CHARTS.map(element).concat());
    let mut browser = drawn(stage, path, &all, View::new(280, 900));
    browser.run_with("document.documentElement.style.setProperty('font-size', given); for (const one of document.querySelectorAll('initiative-charts')) one.shadowRoot.querySelector('.toggle-table').click();", &json!(size));
    let mut wrong = Vec::new();
    for width in WIDTHS {
        browser.resize(View::new(width, 900));
        browser.wait_until(&format!("innerWidth === {width}"));
        settled(&browser);
        let unfit = browser.run(UNFIT);
        for line in unfit.as_array().into_iter().flatten() {
            wrong.push(format!("{width} px at {size}: {line}"));
        }
    }
    browser.assert_quiet();
    assert!(
        wrong.is_empty(),
        "{} findings: {:#?}",
        wrong.len(),
        &wrong[..wrong.len().min(40)]
    );
}

/// Waits until every widget is laid out for the width that it has.
#[track_caller]
fn settled(browser: &Browser<'_>) {
    browser.frames();
    browser.frames();
}

fn every_chart_fits_every_width(stage: &Stage) {
    look_at_all(stage, "/fit/all.html", "100%");
}

fn every_chart_fits_every_width_in_large_type(stage: &Stage) {
    look_at_all(stage, "/fit/large.html", "200%");
}

fn the_pages_fit_every_width(stage: &Stage) {
    let mut wrong = Vec::new();
    for page in ARTICLES.into_iter().chain(["/index.html"]) {
        let mut browser = crate::widget::tab(stage, View::new(280, 900));
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
                settled(&browser);
                for line in browser.run(UNFIT).as_array().into_iter().flatten() {
                    wrong.push(format!("{page}, {width} px at {size}: {line}"));
                }
            }
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
              [...one.shadowRoot.querySelectorAll('button')].map((button) => [button, button.getBoundingClientRect()])
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
