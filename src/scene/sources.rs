//! The sources of a scene by their publishers.

use super::{Scene, Source};

/// The most reports that are named as sources, and the most corrections of them.
pub const MAX_SOURCES: usize = 12;

impl Scene {
    /// What was corrected in these, from the oldest to the newest; among several with the name of each.
    #[must_use]
    pub fn corrections(&self) -> Vec<&str> {
        let sources = self.first_sources();
        let several = sources.len() > 1;
        let corrections = sources.into_iter().map(|source| {
            if several {
                &*source.named_correction
            } else {
                &*source.correction
            }
        });
        let mut corrections: Vec<_> = corrections.collect();
        corrections.retain(|correction| !correction.is_empty());
        corrections.dedup();
        corrections
    }

    /// The scene's first reports, from the oldest to the newest.
    fn first_sources(&self) -> Vec<&Source> {
        let mut sources: Vec<&Source> = self.sources.iter().take(MAX_SOURCES).collect();
        sources.sort_by(|one, other| one.published.cmp(&other.published));
        sources
    }

    /// The sources of the first reports, each page once, from the oldest to the newest; a publisher's other ones follow its
    /// first.
    #[must_use]
    pub fn by_publisher(&self) -> Vec<&Source> {
        let mut sorted: Vec<&Source> = Vec::new();
        for source in self.first_sources() {
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
