//! The heights of the shipped charts: as they are in a browser, and as `www/widget/heights.json` has them.

use crate::browser::Browser;
use crate::server::Reply;
use crate::stage::{Stage, project};
use crate::view::View;
use initiative_charts::locale::Locale;
use initiative_charts::scene::ChartKind;
use serde_json::{Value, json};
use std::path::PathBuf;

/// One chart in one language, with or without controls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held {
    /// The attribute `controls`: `full` or `none`.
    pub controls: &'static str,
    /// Which chart.
    pub chart: ChartKind,
    /// The language.
    pub locale: Locale,
}

impl Held {
    /// Every chart in every language, with and without controls.
    pub fn all() -> Vec<Self> {
        let mut all = Vec::new();
        for controls in ["full", "none"] {
            for chart in ChartKind::ALL {
                let each = Locale::ALL.map(|locale| Self {
                    controls,
                    chart,
                    locale,
                });
                all.extend(each);
            }
        }
        all
    }

    /// What the table has for it at a width, in CSS pixels; not a number where it has nothing.
    pub fn height(self, table: &Value, width: u32) -> f64 {
        let rows = &table[self.controls][self.chart.name()][self.locale.tag()];
        let rows = rows.as_array().map_or(&[][..], Vec::as_slice);
        let from = |row: &&Value| row[0].as_u64() <= Some(width.into());
        let row = rows.iter().rfind(from).or(rows.first());
        row.and_then(|row| row[1].as_f64()).unwrap_or(f64::NAN)
    }
}

/// The file of the table: controls → chart → language → rows of a width and the height from there on, in CSS pixels.
pub fn file() -> PathBuf {
    project().join("www/widget/heights.json")
}

/// A tab with all of [`Held::all`], in that order, drawn.
#[track_caller]
pub fn page(stage: &Stage) -> Browser<'_> {
    let element = |held: Held| {
        format!(
            "<initiative-charts controls={} chart={} lang={}></initiative-charts>",
            held.controls,
            held.chart.name(),
            held.locale.tag()
        )
    };
    let all: String = Held::all().into_iter().map(element).collect();
    let html = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>Heights</title><link rel=icon href=/favicon.svg>\
         <script async src=/embed.js></script><div id=box>{all}</div></html>"
    );
    stage.server().put("/heights.html", Reply::page(&html));
    let browser = stage.browser(View::new(1700, 900));
    browser.open("/heights.html");
    browser.wait_until(
        "[...document.querySelectorAll('initiative-charts')].every((one) => one.shadowRoot?.querySelector('canvas'))",
    );
    browser
}

/// How high each is on that page at each of the widths, in CSS pixels: a row a width.
#[track_caller]
pub fn measured(browser: &Browser<'_>, widths: &[u32]) -> Vec<Vec<f64>> {
    let rows = browser.run_with(include_str!("heights.js"), &json!(widths));
    let rows = rows.as_array().into_iter().flatten();
    let row = |row: &Value| {
        let heights = row.as_array().into_iter().flatten();
        heights
            .map(|height| height.as_f64().unwrap_or(f64::NAN))
            .collect()
    };
    rows.map(row).collect()
}
