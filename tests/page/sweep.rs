//! Every chart in every language at every width, font size and zoom: no text clipped, none over another, no sideways
//! scroll. Texts on canvases are measured as the browser painted them.

use crate::fit::WIDTHS;
use crate::widget::{CHARTS, SCRIPT, before_scripts, element, put, tab};
use initiative_page::{Browser, Stage, Test, View, tests};
use serde_json::json;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        every_chart_fits_every_width_in_every_language,
        every_chart_fits_in_larger_type,
        every_chart_fits_in_the_largest_type,
        every_chart_fits_with_spaced_text,
        every_chart_fits_at_every_zoom needs Ratio,
        a_font_that_comes_late_is_laid_out_anew needs FontEvents,
        a_chart_is_laid_out_for_the_width_that_it_has_when_shown_again needs Ratio,
    ]
}

const LANGUAGES: [&str; 5] = ["en", "zh", "fr", "ko", "ja"];

/// WCAG 1.4.12, as a reader's own style sheet sets it.
const SPACED: &str = "
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }');
    for (const root of [document, ...[...document.querySelectorAll('initiative-charts')].map((one) => one.shadowRoot)])
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];";

/// Every chart with its table open.
#[track_caller]
fn every_chart<'stage>(stage: &'stage Stage, name: &str) -> Browser<'stage> {
    let path = format!("/sweep/{name}.html");
    let all = format!("{}{SCRIPT}", CHARTS.map(element).concat());
    put(stage, &path, &all);
    let browser = tab(stage, View::new(720, 900));
    before_scripts(&browser, include_str!("sweep.js"));
    browser.open(&path);
    browser.wait_until("drawn()");
    browser.run("for (const one of document.querySelectorAll('initiative-charts')) one.shadowRoot.querySelector('.toggle-table').click();");
    browser
}

/// Looks at what the browser shows in each of the views, in every language.
#[track_caller]
fn sweep(mut browser: Browser<'_>, views: impl IntoIterator<Item = View>, size: &str) {
    browser.run_with(
        "document.documentElement.style.setProperty('font-size', given);",
        &json!(size),
    );
    let mut wrong = Vec::new();
    for view in views {
        browser.resize(view);
        let View { width, ratio, .. } = view;
        browser.wait_until(&format!(
            "innerWidth === {width} && Math.abs(devicePixelRatio - {ratio}) < 0.001"
        ));
        // Reading lines where they have least room, and where they have most.
        let readings = [280, 720, 1600].contains(&width);
        let found = browser.run_with(
            "return await sweep(given.languages, given.readings);",
            &json!({ "languages": LANGUAGES, "readings": readings }),
        );
        for line in found["unfit"].as_array().into_iter().flatten() {
            let line = line.as_str().unwrap_or_default();
            wrong.push(format!("{width} px × {ratio} at {size}, {line}"));
        }
        let seen = found["seen"].as_u64().unwrap_or_default();
        assert!(seen > 250, "{width} px: only {seen} texts on canvases");
    }
    browser.assert_quiet();
    assert!(
        wrong.is_empty(),
        "{} findings:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

fn every_chart_fits_every_width_in_every_language(stage: &Stage) {
    let views = WIDTHS.map(|width| View::new(width, 900));
    sweep(every_chart(stage, "usual"), views, "100%");
}

fn every_chart_fits_in_larger_type(stage: &Stage) {
    let views = WIDTHS.map(|width| View::new(width, 900));
    sweep(every_chart(stage, "larger"), views, "150%");
}

fn every_chart_fits_in_the_largest_type(stage: &Stage) {
    let views = WIDTHS.map(|width| View::new(width, 900));
    sweep(every_chart(stage, "largest"), views, "200%");
}

fn every_chart_fits_with_spaced_text(stage: &Stage) {
    let browser = every_chart(stage, "spaced");
    browser.run(SPACED);
    let views = [280, 360, 440, 720, 1200].map(|width| View::new(width, 900));
    sweep(browser, views, "100%");
}

/// A window of 1280 pixels, zoomed to 110–400%.
fn every_chart_fits_at_every_zoom(stage: &Stage) {
    let views = [1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0].map(|zoom| {
        let width = (1280.0_f64 / zoom).round() as u32;
        View::new(width, 900).ratio(zoom)
    });
    sweep(every_chart(stage, "zoom"), views, "100%");
}

fn a_font_that_comes_late_is_laid_out_anew(stage: &Stage) {
    put(
        stage,
        "/sweep/font.html",
        &format!("{}{SCRIPT}", element("overview")),
    );
    let browser = tab(stage, View::desktop());
    before_scripts(&browser, include_str!("sweep.js"));
    browser.open("/sweep/font.html");
    browser.wait_until("drawn()");
    // Named, but not there yet: the chart is painted in the next family.
    browser.run(
        "widget().style.setProperty('--initiative-font', 'Late, sans-serif'); widget().setAttribute('theme', 'light');",
    );
    browser.wait_until("advances().fresh > 8 && advances().stale === 0");
    browser.run(
        "const names = ['DejaVu Sans Mono', 'Noto Sans Mono', 'Liberation Mono', 'Menlo', 'Consolas', 'Courier New'];
        const late = new FontFace('Late', names.map((name) => `local('${name}')`).join());
        window.widths = () => inside('.base').getContext('2d').measureText('mmm').width / inside('.base').getContext('2d').measureText('iii').width;
        window.before = widths();
        document.fonts.add(late);
        await late.load();",
    );
    // Painted anew, and in the new family: as wide an i as an m.
    browser.wait_until("advances().fresh > 8 && advances().stale === 0 && widths() < before - 0.5");
    let found = browser.run("return await sweep([null], false);");
    assert_eq!(found["unfit"], json!([]));
    browser.assert_quiet();
}

fn a_chart_is_laid_out_for_the_width_that_it_has_when_shown_again(stage: &Stage) {
    put(
        stage,
        "/sweep/shown.html",
        &format!("{}{SCRIPT}", element("investment")),
    );
    let mut browser = tab(stage, View::new(1200, 800));
    before_scripts(&browser, include_str!("sweep.js"));
    browser.open("/sweep/shown.html");
    browser.wait_until("drawn() && laid()");
    browser.run("widget().style.setProperty('display', 'none');");
    browser.frames();
    browser.resize(View::new(400, 800).ratio(2.0));
    browser.wait_until("innerWidth === 400");
    browser.frames();
    browser.run("widget().style.removeProperty('display');");
    browser.wait_until("laid() && inside('.base').width > 600 && inside('.base').width < 800");
    let found = browser.run("return await sweep([null], false);");
    assert_eq!(found["unfit"], json!([]));
    browser.assert_quiet();
}
