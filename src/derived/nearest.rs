//! Figures of the reports that are near.

use crate::reported::Figure;

/// How many reports apart figures are looked for: a report a week, through a year.
pub(super) const WEEKS: usize = 53;

/// The first such figure with its index, looked for from the index on in both directions: reports nearly always have
/// their figures in the same order.
pub(super) fn nearest<'r>(
    figures: &'r [Figure],
    at: usize,
    is: &dyn Fn(&Figure) -> bool,
) -> Option<(usize, &'r Figure)> {
    let offsets = 0..=at.max(figures.len());
    let mut indices = offsets.flat_map(|off| [at.checked_sub(off), at.checked_add(off)]);
    indices.find_map(|index| {
        let figure = figures.get(index?)?;
        is(figure).then_some((index?, figure))
    })
}
