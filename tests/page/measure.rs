//! `make heights`: measures how high each shipped chart is in Chromium, and writes `www/widget/heights.json`.

use initiative_charts::locale::Locale;
use initiative_charts::scene::ChartKind;
use initiative_page::heights::{Held, file, measured, page};
use initiative_page::{Engine, Stage};
use std::process::ExitCode;

/// How much heights may differ for one row of the table to do for all of them, in CSS pixels.
const ONE_ROW: f64 = 4.0;

/// How many widths one call of the browser measures.
const AT_ONCE: usize = 20;

fn main() -> ExitCode {
    let written = Stage::start(Engine::Chromium).and_then(|stage| {
        let table = table(&stage);
        let file = file();
        std::fs::write(&file, table).map_err(|error| format!("{}: {error}", file.display()))
    });
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("heights: {sentence}");
            ExitCode::FAILURE
        }
    }
}

/// The widths to measure at, in CSS pixels: each where charts are on phones, fewer where lines are long.
fn widths() -> Vec<u32> {
    let phones = 280..480;
    let columns = (480..800).step_by(2);
    let screens = (800..=1600).step_by(8);
    phones.chain(columns).chain(screens).collect()
}

fn table(stage: &Stage) -> String {
    let widths = widths();
    let browser = page(stage);
    let mut heights = Vec::new();
    for some in widths.chunks(AT_ONCE) {
        heights.extend(measured(&browser, some));
    }
    let languages: Vec<String> = Held::all()
        .into_iter()
        .enumerate()
        .map(|(index, held)| {
            let curve = heights.iter().map(|row| row[index]);
            let rows = rows(widths.iter().copied().zip(curve));
            format!("      \"{}\": {rows}", held.locale.tag())
        })
        .collect();
    let charts: Vec<String> = languages
        .chunks(Locale::ALL.len())
        .zip(ChartKind::ALL.into_iter().cycle())
        .map(|(languages, chart)| {
            let languages = languages.join(",\n");
            format!("    \"{}\": {{\n{languages}\n    }}", chart.name())
        })
        .collect();
    let (full, none) = charts.split_at(ChartKind::ALL.len());
    let [full, none] = [full, none].map(|charts| charts.join(",\n"));
    format!("{{\n  \"full\": {{\n{full}\n  }},\n  \"none\": {{\n{none}\n  }}\n}}\n")
}

/// The rows of one chart: a width, and the greatest height from there up to the next.
fn rows(curve: impl Iterator<Item = (u32, f64)>) -> String {
    let mut rows: Vec<(u32, f64, f64)> = Vec::new();
    for (width, height) in curve {
        match rows.last_mut() {
            Some((_, least, greatest)) if greatest.max(height) - least.min(height) <= ONE_ROW => {
                *least = least.min(height);
                *greatest = greatest.max(height);
            }
            _ => rows.push((width, height, height)),
        }
    }
    let row = |(width, _, greatest): &(u32, f64, f64)| format!("[{width},{:.0}]", greatest.ceil());
    let rows: Vec<String> = rows.iter().map(row).collect();
    format!("[{}]", rows.join(","))
}
