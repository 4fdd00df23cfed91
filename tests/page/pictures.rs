//! SVG, PNG and canvas of `dist/` are of one scene: as the goldens have it, and as one another.

use crate::widget::{CHARTS, SCRIPT, before_scripts, element, put, tab, text};
use initiative_charts::scene::text::{FixedAdvances, TextMeasure};
use initiative_page::{Browser, Engine, Stage, Test, View, project, tests};
use serde_json::json;
use std::fs;

pub(crate) fn tests() -> Vec<Test> {
    tests![svg_is_that_of_the_goldens, svg_and_png_show_the_same,]
}

/// A tab with one chart in a box of the width.
#[track_caller]
fn boxed<'stage>(stage: &'stage Stage, ahead: &str, width: u32) -> Browser<'stage> {
    let inside = format!(
        "<div id=box lang=en>{}</div>{SCRIPT}",
        element("investment")
    );
    put(stage, "/pictures/box.html", &inside);
    let browser = tab(stage, View::new(1000, 800));
    before_scripts(
        &browser,
        &format!("{};{ahead}", include_str!("pictures.js")),
    );
    browser.open("/pictures/box.html");
    browser.wait_until("drawn()");
    browser.run_with(
        "box.style.setProperty('width', `${given}px`);",
        &json!(width),
    );
    browser.wait_until(&format!("inside('.ruler').clientWidth === {width}"));
    browser.frames();
    browser.frames();
    browser
}

/// The advances of the goldens' texts, as ranges of code points.
fn advances() -> Vec<(u32, u32, f64)> {
    let mut ranges: Vec<(u32, u32, f64)> = Vec::new();
    for point in 0..=u32::from(char::MAX) {
        let character = char::from_u32(point).unwrap_or('a');
        let advance = FixedAdvances.width(character.encode_utf8(&mut [0; 4]), 1.0, false);
        match ranges.last_mut() {
            Some((_, to, known)) if *known == advance => *to = point,
            _ => ranges.push((point, point, advance)),
        }
    }
    ranges
}

/// The attributes that a golden's name speaks of: `CHART[-SUFFIX]-WIDTH.svg`.
fn attributes(stem: &str) -> Vec<(&'static str, String)> {
    let (chart, suffix) = stem.split_once('-').unwrap_or((stem, ""));
    let mut attributes = vec![("chart", chart.to_owned())];
    match suffix {
        "" => {}
        "dark" => attributes.push(("theme", "dark".to_owned())),
        _ => match suffix.strip_prefix("of-") {
            Some(report) => attributes.push(("report", report.to_owned())),
            None => attributes.push(("lang", suffix.to_owned())),
        },
    }
    attributes
}

/// The document with the fonts of the goldens: a page names its own.
fn in_one_font(svg: &str) -> String {
    let mut parts = svg.split("font-family=\"");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let rest = part.split_once('"').map_or("", |(_, rest)| rest);
        plain.push_str("font-family=\"\"");
        plain.push_str(rest);
    }
    plain
}

/// Only fonts differ. So texts get the goldens' advances here, and the documents are the same, letter by letter.
fn svg_is_that_of_the_goldens(stage: &Stage) {
    let folder = project().join("tests/golden");
    let mut wrong = Vec::new();
    let mut count = 0;
    for width in [328, 720] {
        let ahead = format!("measureAsGoldens({});", json!(advances()));
        let browser = boxed(stage, &ahead, width);
        let ending = format!("-{width}.svg");
        let mut names: Vec<String> = fs::read_dir(&folder)
            .expect("the goldens can be read")
            .flatten()
            .filter_map(|file| file.file_name().into_string().ok())
            .filter(|name| {
                name.ends_with(&ending) && !name.contains(".changed") && !name.contains("rough")
            })
            .collect();
        names.sort();
        for name in names {
            let golden = fs::read_to_string(folder.join(&name)).expect("a golden can be read");
            browser.run_with(
                "for (const name of ['theme', 'view', 'report', 'lang']) widget().removeAttribute(name);
                for (const [name, value] of given) widget().setAttribute(name, value);",
                &json!(attributes(name.trim_end_matches(&ending))),
            );
            browser.frames();
            let svg = text(&browser, "widget().svg()");
            count += 1;
            let (golden, svg) = (in_one_font(&golden), in_one_font(&svg));
            let mut lines = golden.lines().zip(svg.lines());
            if let Some((accepted, found)) = lines.find(|(accepted, found)| accepted != found) {
                wrong.push(format!("{name}:\n  golden: {accepted}\n    dist: {found}"));
            } else if golden.trim_end() != svg.trim_end() {
                wrong.push(format!("{name}: another length"));
            }
        }
        browser.assert_quiet();
    }
    assert!(count >= 40, "{count} goldens");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Of a thousand squares of 4 × 4 pixels, how many may differ: text is smoothed and hinted in two ways.
fn tolerance(engine: Engine) -> f64 {
    match engine {
        Engine::Chromium | Engine::Firefox => 12.0,
        // Its canvas sets the middle of a text one to three pixels lower than half an x-height above the baseline.
        Engine::WebKit => 48.0,
    }
}

fn svg_and_png_show_the_same(stage: &Stage) {
    let tolerance = tolerance(stage.engine());
    let browser = boxed(stage, "", 720);
    let mut wrong = Vec::new();
    for theme in ["light", "dark"] {
        for chart in CHARTS {
            browser.run_with(
                "widget().setAttribute('theme', given[0]); widget().setAttribute('chart', given[1]);",
                &json!([theme, chart]),
            );
            browser.frames();
            browser.frames();
            let found = browser.run("return await comparePictures(widget());");
            let [ink, far] = ["ink", "far"].map(|name| found[name].as_f64().unwrap_or(f64::NAN));
            let sizes = &found["sizes"];
            if sizes[0] != sizes[2] || sizes[1] != sizes[3] {
                wrong.push(format!("{chart}, {theme}: of other sizes: {sizes}"));
            }
            if !(ink > 30.0 && far <= tolerance) {
                wrong.push(format!("{chart}, {theme}: {found}"));
            }
        }
    }
    // What would be missed is seen: without its largest bar the picture is another one.
    browser.run(
        "widget().setAttribute('theme', 'light'); widget().setAttribute('chart', 'projects');",
    );
    browser.frames();
    let found = browser.run(
        "const size = (rect) => rect.match(/ (?:width|height)=\"([\\d.]+)\"/g).map((side) => parseFloat(side.match(/[\\d.]+/))).reduce((a, b) => a * b);
        return await comparePictures(widget(), (svg) => {
          const marks = svg.match(/<(rect|circle|polygon|polyline)[^>]*>/g).slice(2);
          return marks.slice(0, Math.ceil(marks.length / 4)).reduce((text, mark) => text.replace(mark, ''), svg);
        });",
    );
    assert!(found["far"].as_f64() > Some(tolerance), "{found}");
    browser.assert_quiet();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
