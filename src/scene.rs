//! The picture before it is painted: the only truth about it.
//!
//! Painting, pointing, keyboard order, table, CSV and SVG all read the scene, so they cannot disagree.

mod chart_kind;
mod hit;
mod mark;
mod proxies;
mod sources;
pub mod text;

pub use chart_kind::ChartKind;
pub use hit::MAX_TAB_STOPS;
pub use mark::{Anchor, Ink, Mark, Shape, TextRun};
pub use proxies::Proxy;
pub use sources::MAX_SOURCES;
pub use text::TextMeasure;

use crate::geometry::{Rect, Size};
use crate::reported::FigureId;
use std::ops::Range;

/// What stands before the value of something calculated.
pub(crate) const SIGN: &str = "* ";

/// One chart, or the overview of the report: texts for HTML, panels of marks, and the figures that they show.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    /// What the figures say, in one sentence.
    pub headline: String,
    /// Scope, subject and unit.
    pub subtitle: String,
    /// The main comparison in a sentence, for those who do not see it; empty where a list of the figures says as much.
    pub summary: String,
    /// Whether the sign of what is calculated is explained.
    pub legend: bool,
    /// The canvases, from top to bottom.
    pub panels: Vec<Panel>,
    /// What the figures say beside the marks, a sentence each.
    pub sentences: Vec<Sentence>,
    /// Remarks, and caveats of one figure each.
    pub notes: Vec<Note>,
    /// The caveats of many figures, a line each; who does not see them hears each with its figure.
    pub caveats: Vec<String>,
    /// What came of each check, and what was held against what; of the checks alone.
    pub verdicts: Vec<(&'static str, String)>,
    /// What the report says without numbers; on the overview alone.
    pub statements: Vec<Statement>,
    /// Every figure of the scene in reading order; marks refer to them by their index here. First the chart's own, then
    /// what else the open report has.
    pub data: Vec<Datum>,
    /// How many of the data are the chart's own figures: those of its marks, its sentences and its table.
    pub shown: usize,
    /// Every report that a figure comes from.
    pub sources: Vec<Source>,
    /// Why nothing is drawn, and which reports have what is missing.
    pub missing: Option<String>,
    /// Those reports, in the order in which [`Scene::missing`] names them.
    pub named: Vec<NamedReport>,
}

/// A report that a text names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedReport {
    /// Index of the report in the dataset.
    pub report: usize,
    /// Where its name stands in the text, in bytes.
    pub at: Range<usize>,
}

/// A canvas of the scene.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Panel {
    /// Extent in CSS pixels.
    pub size: Size,
    /// The marks, from back to front.
    pub marks: Vec<Mark>,
    /// Where a datum is found besides at its marks, such as in its whole row; the first that holds a point counts.
    pub zones: Vec<(Rect, usize)>,
}

/// A sentence under the plots.
#[derive(Clone, Debug, PartialEq)]
pub struct Sentence {
    /// What it says, without the sign of what is calculated.
    pub text: String,
    /// Whether its figure is calculated.
    pub derived: bool,
}

/// A remark.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Note {
    /// What it says.
    pub text: String,
    /// The address of what it speaks of; http or https.
    pub url: Option<String>,
}

/// Something reported without a number.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// When, as the language writes it; empty where the report gives no date.
    pub when: String,
    /// What happened, with its location where the report names one.
    pub text: String,
}

/// A report named as a source.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// Id of the report.
    pub report: String,
    /// Publisher and date, as the language writes them.
    pub text: String,
    /// Who published it.
    pub publisher: String,
    /// When, as the language writes it.
    pub day: String,
    /// When: `2019-12-05`.
    pub published: String,
    /// Title of the document.
    pub title: String,
    /// Its address; http or https.
    pub url: Option<String>,
    /// What was corrected and when; empty where nothing was.
    pub correction: String,
    /// The same with the report's name, for among others.
    pub named_correction: String,
}

/// One figure of a scene. What it is called and how it is written is looked up by its identity when it is needed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Datum {
    /// The figure's identity.
    pub id: FigureId,
    /// Whether it was calculated.
    pub derived: bool,
    /// Index of its report among [`Scene::sources`].
    pub source: usize,
}

impl From<String> for Sentence {
    /// A sentence whose figure is not calculated, or that has none.
    fn from(text: String) -> Self {
        Self {
            text,
            derived: false,
        }
    }
}

impl From<String> for Note {
    /// A remark without an address.
    fn from(text: String) -> Self {
        Self { text, url: None }
    }
}

impl Scene {
    /// The datum with the index; `None` where there is none.
    #[must_use]
    pub fn datum(&self, index: usize) -> Option<&Datum> {
        self.data.get(index)
    }

    /// Whether a mark or a sentence shows something calculated.
    #[must_use]
    pub fn shows_computed(&self) -> bool {
        let computed = |mark: &Mark| {
            let datum = mark.datum.and_then(|datum| self.datum(datum));
            let signed = matches!(&mark.shape, Shape::Text(run) if run.text.starts_with(SIGN));
            signed || mark.ink == Ink::Derived || datum.is_some_and(|datum| datum.derived)
        };
        let mut marks = self.panels.iter().flat_map(|panel| &panel.marks);
        marks.any(computed) || self.sentences.iter().any(|sentence| sentence.derived)
    }

    /// The index of the figure among the data.
    #[must_use]
    pub fn index_of(&self, id: &FigureId) -> Option<usize> {
        self.data.iter().position(|datum| datum.id == *id)
    }
}
