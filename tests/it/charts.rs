//! What holds of every chart: at any width, in any font size, of any report and every language.

mod any;
mod axes;
mod bars;
mod below_zero;
mod checks;
mod checks_plans;
mod checks_words;
mod coarse;
mod contradictions;
mod days;
mod extremes;
mod flags;
pub(crate) mod history;
mod many_figures;
mod many_parts;
mod marks;
mod missing_figures;
mod names;
mod open_label;
mod other_datasets;
mod pace;
mod plans;
pub(crate) mod progress;
mod progress_ends;
mod progress_labels;
mod rounding;
mod sentences;
mod shows;
mod texts;

use crate::fixtures::{REPORTS, widget};
use initiative_charts::chart::ChartKind;
use initiative_charts::locale::Locale;
use initiative_charts::scene::{Mark, Panel, Scene, Shape, TextRun};
use std::sync::OnceLock;

/// One picture of a chart of a shipped report.
#[derive(Clone, Copy, Debug)]
struct Case {
    locale: Locale,
    kind: ChartKind,
    report: &'static str,
    width: f64,
    font: f64,
}

impl std::fmt::Display for Case {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (kind, report) = (self.kind.name(), self.report);
        let (language, width, font) = (self.locale.tag(), self.width, self.font);
        write!(
            formatter,
            "{kind} of {report} in {language}, {width} px, font {font} px"
        )
    }
}

/// Every chart of every shipped report in English, at many widths and font sizes.
fn every_case() -> impl Iterator<Item = &'static (Case, Scene)> {
    in_every_language().filter(|(case, _)| case.locale == Locale::En)
}

/// The same, and the first and the last report in every other language at fewer sizes.
fn in_every_language() -> impl Iterator<Item = &'static (Case, Scene)> {
    static CASES: OnceLock<Vec<(Case, Scene)>> = OnceLock::new();
    CASES.get_or_init(built).iter()
}

fn built() -> Vec<(Case, Scene)> {
    let mut cases = Vec::new();
    for locale in Locale::ALL {
        for kind in ChartKind::ALL {
            for report in REPORTS {
                let other = locale != Locale::En;
                if !other || ["2019-11-30", "2020-09-30"].contains(&report) {
                    cases.extend(in_every_size(locale, kind, report));
                }
            }
        }
    }
    cases
}

fn in_every_size(
    locale: Locale,
    kind: ChartKind,
    report: &'static str,
) -> impl Iterator<Item = (Case, Scene)> {
    let attributes = [
        ("lang", locale.tag()),
        ("chart", kind.name()),
        ("report", report),
    ];
    let mut widget = widget(&attributes);
    let (widths, fonts): (&[u32], &[f64]) = if locale == Locale::En {
        let widths = &[
            232, 256, 280, 300, 320, 328, 340, 360, 380, 400, 440, 480, 520, 580, 620, 660, 720,
            800, 1_000, 1_200, 1_600,
        ];
        (widths, &[12.0, 16.0, 20.0, 24.0, 32.0])
    } else {
        let widths = &[232, 280, 328, 360, 400, 480, 560, 620, 720, 1_000, 1_600];
        (widths, &[16.0, 24.0, 32.0])
    };
    let sizes = widths
        .iter()
        .flat_map(|width| fonts.iter().map(|font| (f64::from(*width), *font)));
    sizes.map(move |(width, font)| {
        widget.resize(width, font);
        let case = Case {
            locale,
            kind,
            report,
            width,
            font,
        };
        (case, widget.scene().clone())
    })
}

/// The text marks of a panel.
fn runs(panel: &Panel) -> impl Iterator<Item = (&Mark, &TextRun)> {
    panel.marks.iter().filter_map(|mark| match &mark.shape {
        Shape::Text(run) => Some((mark, run)),
        _ => None,
    })
}

/// Fails with the first few of the claims that do not hold, and their number.
#[track_caller]
fn assert_none(wrong: &[String]) {
    let first: Vec<&str> = wrong.iter().take(12).map(String::as_str).collect();
    assert!(
        wrong.is_empty(),
        "{} times, first:\n{}",
        wrong.len(),
        first.join("\n")
    );
}
