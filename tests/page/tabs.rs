//! The row of tabs: where it is, whatever chart is opened, and seen to go on where it does.

use crate::widget::{SCRIPT, drawn, element, number};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use initiative_page::{Browser, Stage, Test, View, tests};
use serde_json::{Value, json};

pub(crate) fn tests() -> Vec<Test> {
    tests![
        switching_charts_keeps_the_tabs_where_they_are,
        tabs_past_an_edge_are_seen_there,
    ]
}

fn switching_charts_keeps_the_tabs_where_they_are(stage: &Stage) {
    let inside = format!(
        "{}{}{SCRIPT}{}",
        "<p>Before.</p>".repeat(10),
        element("investment"),
        "<p>More.</p>".repeat(80)
    );
    let browser = drawn(stage, "/layout/tabs.html", &inside, View::desktop());
    browser.run("scrollTo({ top: 200, behavior: 'instant' });");
    let place = "return [scrollY, inside('.tabs').getBoundingClientRect().top];";
    let before = browser.run(place);
    for kind in ["progress", "projects", "overview", "innovation", "overview"] {
        browser.run_with("inside(`.tab[data-chart=${given}]`).click();", &json!(kind));
        browser.frames();
        assert_eq!(browser.run(place), before, "{kind}");
    }
    browser.assert_quiet();
}

/// Whether the row of tabs is shaded at its left and right edge, in a picture of the window.
fn shaded(browser: &Browser<'_>) -> Value {
    browser.run_with(
        "const picture = new Image();
        picture.src = `data:image/png;base64,${given}`;
        await picture.decode();
        const { width, height } = picture, ratio = width / innerWidth;
        const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d', { willReadFrequently: true });
        context.drawImage(picture, 0, 0);
        const { left, right, top } = inside('.tabs').getBoundingClientRect();
        const at = (x) => context.getImageData(Math.floor(x * ratio), Math.floor((top + 3) * ratio), 1, 1).data;
        return [at(left + 1), at(right - 2)].map(([red]) => red < 220);",
        &json!(BASE64_STANDARD.encode(browser.picture(false))),
    )
}

fn tabs_past_an_edge_are_seen_there(stage: &Stage) {
    let inside = format!("{}{SCRIPT}", element("overview")).replace("chart=", "lang=ko chart=");
    let browser = drawn(stage, "/layout/past.html", &inside, View::new(280, 700));
    let row = "inside('.tabs')";
    assert!(number(&browser, &format!("{row}.scrollWidth - {row}.clientWidth")) > 40.0);
    for (scroll, past) in [
        ("0", [false, true]),
        ("20", [true, true]),
        ("1e4", [true, false]),
    ] {
        browser.run(&format!(
            "{row}.scrollTo({{ left: {scroll}, behavior: 'instant' }});"
        ));
        browser.frames();
        assert_eq!(shaded(&browser), json!(past), "scrolled to {scroll}");
    }
    browser.assert_quiet();
}
