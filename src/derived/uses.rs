//! From a reported figure on: what is calculated from it, and where else its indicator is reported.

use super::nearest::WEEKS;
use super::{AnyFigure, Derivations, are_comparable};
use crate::reported::{Dataset, Figure, Report};

/// The same indicator in another report.
#[derive(Clone, Copy, Debug)]
pub struct Elsewhere<'d> {
    /// The report.
    pub report: &'d Report,
    /// Its figure.
    pub figure: &'d Figure,
    /// Whether it counts the same, over the same scope.
    pub is_comparable: bool,
}

impl Derivations {
    /// What is calculated from the figure of the report: in the report itself, then in later ones of the same year, and in
    /// the next one that gives its indicator. No more than 54 of those are derived.
    #[must_use]
    pub fn uses<'d>(
        &'d self,
        dataset: &'d Dataset,
        report: &'d Report,
        figure: &Figure,
    ) -> Vec<AnyFigure<'d>> {
        let year = dataset.year(report);
        let from = dataset.report_index(&report.id).unwrap_or(usize::MAX);
        let reports = dataset.reports.get(from..).unwrap_or_default();
        let same_year = reports.iter().take(1 + WEEKS);
        let same_year = same_year.take_while(|later| dataset.year(later) == year);
        // A total since the programme began grows from year to year.
        let mut next = reports.iter().skip(1).take(WEEKS);
        let next = next.find(|later| {
            let mut figures = later.figures.iter();
            figures.any(|other| other.indicator == figure.indicator)
        });
        let next = next.filter(|next| dataset.year(next) != year);
        let mut uses = Vec::new();
        for later in same_year.chain(next) {
            for derived in self.of(dataset, later) {
                let mut inputs = derived.formula.inputs().into_iter();
                if inputs
                    .any(|input| input.id.report == report.id && figure.is_named(&input.id.name))
                {
                    uses.push(AnyFigure::Derived(later, derived));
                }
            }
        }
        uses
    }
}

/// The figures of the indicator in the other reports, the newest report first, and how many more reports have one: at most
/// `max` that can be compared with the figure, and as many that cannot.
#[must_use]
pub fn elsewhere<'d>(
    dataset: &'d Dataset,
    report: &Report,
    figure: &Figure,
    max: usize,
) -> (Vec<Elsewhere<'d>>, usize) {
    let (mut found, mut more) = (Vec::new(), 0);
    let mut room = [max, max];
    let others = dataset.reports.iter().rev();
    for other in others.filter(|other| other.id != report.id) {
        let mut left_out = false;
        for same in &other.figures {
            if same.indicator != figure.indicator {
                continue;
            }
            let is_comparable = are_comparable(dataset, figure, same);
            let [comparable, apart] = &mut room;
            let room = if is_comparable { comparable } else { apart };
            match room.checked_sub(1) {
                Some(left) => {
                    *room = left;
                    found.push(Elsewhere {
                        report: other,
                        figure: same,
                        is_comparable,
                    });
                }
                None => left_out = true,
            }
        }
        more += usize::from(left_out);
    }
    (found, more)
}
