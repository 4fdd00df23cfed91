//! The sources of a scene by their publishers.

use super::{Scene, Source};

/// The most reports that are named as sources, and the most corrections of them.
pub const MAX_SOURCES: usize = 12;

impl Scene {
    /// The sources of the first reports, each page once, in the order of the scene; a publisher's other ones follow its
    /// first.
    #[must_use]
    pub fn by_publisher(&self) -> Vec<&Source> {
        let mut sorted: Vec<&Source> = Vec::new();
        for source in self.sources.iter().take(MAX_SOURCES) {
            // Reports of one page are one source.
            let is_same =
                |other: &&Source| (&other.text, &other.url) == (&source.text, &source.url);
            if !sorted.iter().any(is_same) {
                let is_own = |other: &&Source| other.publisher == source.publisher;
                let last = sorted.iter().rposition(is_own);
                sorted.insert(last.map_or(sorted.len(), |last| last + 1), source);
            }
        }
        sorted
    }
}
