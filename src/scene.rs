//! The picture before it is painted: the only truth about it.
//!
//! Painting, pointing, keyboard order, table, CSV and SVG all read the scene, so they cannot disagree.

mod hit;
mod mark;
mod table;
pub mod text;

pub use hit::MOST_STOPS;
pub use mark::{Anchor, Ink, Mark, Shape, TextRun};
pub use table::Row;
pub use text::TextMeasure;

use crate::geometry::{Rect, Size};

/// One chart, or the overview of several: texts for HTML, panels of marks, and the figures that they show.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    /// What the figures say, in one sentence.
    pub headline: String,
    /// Scope, subject and unit.
    pub subtitle: String,
    /// The main comparison in a sentence, for those who do not see it; empty where a list of the figures says as much.
    pub summary: String,
    /// Figures in large type; on the overview alone.
    pub key_figures: Vec<KeyFigure>,
    /// What the inks stand for, where labels on the marks do not say it.
    pub legend: Vec<Legend>,
    /// The canvases, from top to bottom.
    pub panels: Vec<Panel>,
    /// Caveats and remarks, a sentence each.
    pub notes: Vec<String>,
    /// What the report says without numbers; on the overview alone.
    pub timeline: Vec<Station>,
    /// Every figure of the scene in reading order; marks refer to them by their place here.
    pub data: Vec<Datum>,
    /// Every report from which a figure was drawn.
    pub sources: Vec<Source>,
    /// Whether the panels stand two by two.
    pub in_columns: bool,
    /// Why nothing is drawn, and which reports have what is missing.
    pub missing: Option<String>,
}

/// A canvas of the scene.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Panel {
    /// The chart that a click on the title opens: its name, and its title for readers.
    pub opens: Option<(&'static str, String)>,
    /// One line under the title.
    pub caption: String,
    /// Extent in CSS pixels.
    pub size: Size,
    /// The marks, from back to front.
    pub marks: Vec<Mark>,
}

/// A figure in large type with what it is and one comparison.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeyFigure {
    /// The number.
    pub value: String,
    /// What it is.
    pub label: String,
    /// A calculated comparison; empty where there is none.
    pub comparison: String,
}

/// An entry of the legend.
#[derive(Clone, Debug, PartialEq)]
pub struct Legend {
    /// The ink that the entry explains.
    pub ink: Ink,
    /// Whether its marks are hollow.
    pub hollow: bool,
    /// What it stands for.
    pub text: String,
}

/// An entry of the timeline.
#[derive(Clone, Debug, PartialEq)]
pub struct Station {
    /// When, as the language writes it.
    pub when: String,
    /// What happened.
    pub text: String,
    /// Where; empty where the report names no place.
    pub place: String,
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
    /// When: `2019-12-05`.
    pub published: String,
    /// Title of the document.
    pub title: String,
    /// Its address; http or https.
    pub url: Option<String>,
    /// What was corrected and when; empty where nothing was.
    pub correction: String,
}

/// One figure of a scene, in the words and digits in which it is shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Datum {
    /// `report/name`, unique in the dataset.
    pub figure: String,
    /// Whether it was calculated.
    pub derived: bool,
    /// What it is.
    pub label: String,
    /// Its value with unit.
    pub value: String,
    /// Over what it runs.
    pub period: String,
    /// Who reported it and when, or the formula with its result.
    pub origin: String,
    /// What must be said with it; empty where nothing must.
    pub caveat: String,
    /// The value for machines: ungrouped, `.` as decimal mark; empty where there is none.
    pub decimal: String,
    /// The unit for machines: the currency's code, `%`, or the name of the counted things.
    pub unit: String,
    /// Place of its report among [`Scene::sources`].
    pub source: usize,
}

/// Where a datum stands: the datum, the first panel that has marks of it, and the least rectangle around them there.
pub type Place = (usize, usize, Rect);

impl Scene {
    /// The datum at the place; `None` where there is none.
    #[must_use]
    pub fn datum(&self, index: usize) -> Option<&Datum> {
        self.data.get(index)
    }

    /// Whether something calculated is shown that no legend explains.
    #[must_use]
    pub fn shows_computed(&self) -> bool {
        let computed = |panel: &Panel| panel.marks.iter().any(|mark| mark.ink == Ink::Derived);
        self.legend.is_empty() && self.panels.iter().any(computed)
    }

    /// The place of the figure among the data.
    #[must_use]
    pub fn position(&self, figure: &str) -> Option<usize> {
        self.data.iter().position(|datum| datum.figure == figure)
    }

    /// Where the data that have marks stand, in reading order.
    #[must_use]
    pub fn places(&self) -> Vec<Place> {
        let mut boxes = vec![None; self.data.len()];
        for (index, panel) in self.panels.iter().enumerate() {
            for mark in &panel.marks {
                if let Some(slot) = mark.datum.and_then(|datum| boxes.get_mut(datum)) {
                    let (of, bounds) = slot.get_or_insert((index, mark.bounds()));
                    if *of == index {
                        *bounds = bounds.hull(mark.bounds());
                    }
                }
            }
        }
        let mut places = Vec::new();
        for (datum, place) in boxes.iter().enumerate() {
            if let Some((panel, bounds)) = place {
                places.push((datum, *panel, *bounds));
            }
        }
        places
    }

    /// The panel and the least rectangle around the marks of the datum; `None` where it is in the table alone.
    #[must_use]
    pub fn bounds(&self, datum: usize) -> Option<(usize, Rect)> {
        for (marked, panel, bounds) in self.places() {
            if marked == datum {
                return Some((panel, bounds));
            }
        }
        None
    }
}
