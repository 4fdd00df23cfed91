//! The scene as a table: a row a figure.

use super::{Scene, Source};

/// A row of the table: one figure, and its source.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Row<'s> {
    /// The figure.
    pub datum: &'s super::Datum,
    /// The report that it comes from.
    pub source: Option<&'s Source>,
}

impl Scene {
    /// Every figure of the scene, in reading order.
    pub fn table(&self) -> impl Iterator<Item = Row<'_>> {
        self.data.iter().map(|datum| Row {
            datum,
            source: self.sources.get(datum.source),
        })
    }
}
