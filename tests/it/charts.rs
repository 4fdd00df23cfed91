//! What holds of every chart: at any width, in any font size, of any report, in both views.

mod any;
mod extremes;
mod many;
mod marks;
mod texts;

use crate::shown::{REPORTS, widget};
use initiative_charts::chart::{ChartKind, View};
use initiative_charts::scene::{Mark, Panel, Scene, Shape, TextRun};
use std::sync::OnceLock;

/// One picture of a chart of a shipped report.
#[derive(Clone, Copy, Debug)]
struct Case {
    kind: ChartKind,
    report: &'static str,
    view: View,
    width: f64,
    font: f64,
}

impl std::fmt::Display for Case {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (kind, view, report) = (self.kind.name(), self.view.name(), self.report);
        let (width, font) = (self.width, self.font);
        write!(
            formatter,
            "{kind} of {report}, {view}, {width} px, font {font} px"
        )
    }
}

const VIEWS: [View; 2] = [View::Totals, View::PerProject];
const FONTS: [f64; 5] = [12.0, 16.0, 20.0, 24.0, 32.0];

/// Every chart of every shipped report, in both views, at many widths and font sizes.
fn every_case() -> impl Iterator<Item = &'static (Case, Scene)> {
    static CASES: OnceLock<Vec<(Case, Scene)>> = OnceLock::new();
    CASES.get_or_init(built).iter()
}

fn built() -> Vec<(Case, Scene)> {
    let mut cases = Vec::new();
    for kind in ChartKind::ALL {
        for report in REPORTS {
            for view in VIEWS {
                cases.extend(in_every_size(kind, report, view));
            }
        }
    }
    cases
}

fn in_every_size(
    kind: ChartKind,
    report: &'static str,
    view: View,
) -> impl Iterator<Item = (Case, Scene)> {
    let attributes = [
        ("chart", kind.name()),
        ("report", report),
        ("view", view.name()),
    ];
    let mut widget = widget(&attributes);
    let narrow = (280..=660).step_by(20);
    let widths = narrow.chain([328, 720, 800, 1_000, 1_200, 1_600]);
    let sizes = widths.flat_map(|width| FONTS.map(|font| (f64::from(width), font)));
    sizes.map(move |(width, font)| {
        widget.resize(width, font);
        let case = Case {
            kind,
            report,
            view,
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
