//! What was found to be wrong: each cause once, with its places.

use crate::reported::error::{DatasetError, DatasetErrors};
use std::cell::Cell;
use std::collections::BTreeMap;

/// The most errors that a page names; the others are counted.
pub(in crate::reported) const MAX_ERRORS: usize = 20;
/// The most other places that an error names; further ones are counted.
const MAX_PLACES: usize = 20;

/// The first errors in the order of the text, that is, of their places.
pub(super) struct Errors {
    kept: Cell<Vec<DatasetError>>,
    /// Where each cause of a kept one was met.
    causes: Cell<BTreeMap<String, Met>>,
    more: Cell<usize>,
    max: usize,
}

/// Where a cause was met.
#[derive(Default)]
struct Met {
    /// In how many places; 0 for a cause whose error is kept no more.
    places: usize,
    /// The first of them but for that of the kept error.
    others: Vec<DatasetError>,
}

impl Errors {
    /// Room for so many; the others are counted.
    pub(super) const fn of_at_most(max: usize) -> Self {
        Self {
            kept: Cell::new(Vec::new()),
            causes: Cell::new(BTreeMap::new()),
            more: Cell::new(0),
            max,
        }
    }

    /// What was wrong; nothing where nothing was.
    pub(super) fn into_found(self) -> Option<DatasetErrors> {
        let mut errors = self.kept.into_inner();
        let mut causes = self.causes.into_inner();
        for error in &mut errors {
            if let Some(met) = error.cause().and_then(|cause| causes.remove(&cause)) {
                error.more_places = met.places.saturating_sub(1);
                error.others = met.others;
                error
                    .others
                    .sort_by(|one, other| one.place.cmp(&other.place));
            }
        }
        let more = self.more.get();
        (!errors.is_empty()).then_some(DatasetErrors { errors, more })
    }

    /// Notes an error.
    pub(super) fn add(&self, error: DatasetError) {
        let mut causes = self.causes.take();
        let met = error.cause().map(|cause| causes.entry(cause).or_default());
        let kept = match met {
            Some(met) => met.add(error),
            None => Some(error),
        };
        if let Some(error) = kept
            && let Some(cause) = self.keep(error).and_then(|last| last.cause())
        {
            causes.insert(cause, Met::default());
        }
        self.causes.set(causes);
    }

    /// Keeps the error in its order; returns the last one where there is no room for all.
    fn keep(&self, error: DatasetError) -> Option<DatasetError> {
        let mut kept = self.kept.take();
        let at = kept.partition_point(|earlier| earlier.place <= error.place);
        kept.insert(at, error);
        let is_full = kept.len() > self.max;
        let last = if is_full { kept.pop() } else { None };
        self.more.set(self.more.get() + usize::from(is_full));
        self.kept.set(kept);
        last
    }
}

impl Met {
    /// Counts the place of the error; returns the error where it is the first one.
    fn add(&mut self, error: DatasetError) -> Option<DatasetError> {
        self.places += 1;
        if self.places == 1 {
            return Some(error);
        }
        if self.others.len() < MAX_PLACES {
            self.others.push(error);
        }
        None
    }
}
