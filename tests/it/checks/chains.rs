//! Figures of more than two reports: each is held against the earlier one that decides, not against its neighbour alone.

use super::every::each_figure_has_its_checks;
use super::{chain, found};
use initiative_charts::derived::{Check, CheckKind, Reason, Verdict, checks, join_falls, totals};
use initiative_charts::reported::Dataset;
use proptest::prelude::*;
use std::time::{Duration, Instant};

/// The totals of the months from January on.
fn months(values: &[&str]) -> Dataset {
    let ids: Vec<String> = (1..=values.len())
        .map(|month| format!("2024-{month:02}-28"))
        .collect();
    let of: Vec<_> = (ids.iter().zip(values))
        .map(|(id, value)| (&**id, *value, "to-date"))
        .collect();
    chain(&of, "sales")
}

/// The figures of what differs, by their places among the reports.
fn differing(dataset: &Dataset) -> Vec<(CheckKind, Vec<usize>)> {
    let place = |id: &str| dataset.report_index(id).unwrap();
    let differs = checks(dataset).into_iter();
    let differs = differs.filter(|check| check.verdict == Verdict::Differs);
    differs
        .map(|check| {
            let figures = check.figures.iter();
            let places = figures.map(|held| place(&held.report.id)).collect();
            (check.kind, places)
        })
        .collect()
}

#[test]
fn a_total_that_falls_slowly_is_held_against_the_greatest_one_before() {
    let total = |one, other| (CheckKind::Total, vec![one, other]);
    let slow = months(&["12.3", "12.2", "12.1", "12.0", "11.9"]);
    assert_eq!(differing(&slow), [total(0, 2), total(0, 3), total(0, 4)]);
    // What says little does not stand between.
    let open = months(&["100", "at-least 50", "60"]);
    assert_eq!(differing(&open), [total(0, 2)]);
    let vague = months(&["100", "about 100", "95"]);
    assert_eq!(differing(&vague), [total(0, 2)]);
    // Of two that are above it, it is the greater one, and of equals the nearest.
    assert_eq!(
        differing(&months(&["20", "15", "10"])),
        [total(0, 1), total(0, 2)]
    );
    assert_eq!(differing(&months(&["20", "20", "10"])), [total(1, 2)]);
}

#[test]
fn a_total_that_is_too_high_is_one_case() {
    let dataset = months(&["10", "330", "43", "55", "62", "75", "84", "96", "104"]);
    let joined = join_falls(checks(&dataset));
    let falls: Vec<_> = (joined.iter())
        .filter(|check| check.verdict == Verdict::Differs)
        .collect();
    let digits = |check: &Check<'_>| -> Vec<i64> {
        let figures = check.figures.iter();
        figures
            .map(|held| held.figure.quantity.amount.digits())
            .collect()
    };
    assert_eq!(falls.len(), 1);
    assert_eq!(digits(falls[0]), [330, 43, 55, 62, 75, 84, 96, 104]);
    assert_eq!(falls[0].report.id, "2024-09-28");
    let (telling, left_out) = falls[0].telling(4);
    let telling: Vec<_> = (telling.iter())
        .map(|held| held.figure.quantity.amount.digits())
        .collect();
    assert_eq!((telling, left_out), (vec![330, 43, 96, 104], 4));
    // Other totals fall on their own.
    let two = months(&["20", "10", "30", "25"]);
    assert_eq!(
        join_falls(checks(&two))
            .iter()
            .filter(|check| check.verdict == Verdict::Differs)
            .count(),
        2
    );
}

#[test]
fn a_total_that_does_not_fall_is_held_against_its_neighbour() {
    let total = |digits: [i64; 2]| (CheckKind::Total, Verdict::Agrees, digits.to_vec());
    let held = |values: &[&str]| found(&months(values));
    assert_eq!(
        held(&["20", "25", "30"]),
        [total([20, 25]), total([25, 30])]
    );
    // Nobody knows whether it fell to at least so much, or from there.
    assert_eq!(held(&["20", "at-least 10", "30"]), [total([20, 30])]);
}

#[test]
fn figures_of_one_day_are_held_against_each_other_all_together() {
    let day = |values: [&str; 3]| {
        let ids = ["2024-12-31", "2024-12-31-b", "2024-12-31-c"];
        let of = [0, 1, 2].map(|index| (ids[index], values[index], "year-to-date"));
        differing(&chain(&of, "sales"))
    };
    let again = [(CheckKind::Again, vec![0, 2])];
    assert_eq!(day(["12.3", "12.2", "12.1"]), again);
    assert_eq!(day(["12.3", "at-least 5", "12.9"]), again);
    assert_eq!(day(["12.1", "at-most 20", "11.9"]), again);
    assert_eq!(day(["12.3", "12.2", "12.2"]), []);
}

#[test]
fn a_total_given_again_is_held_against_earlier_days_too() {
    let of = [
        ("2024-10-31", "100", "to-date"),
        ("2024-11-30", "at-least 50", "to-date"),
        ("2024-11-30-b", "60", "to-date"),
    ];
    let found = found(&chain(&of, "sales"));
    assert_eq!(
        found,
        [
            // At least 50 is neither a fall from 100 nor denied by 60.
            (CheckKind::Total, Verdict::Differs, vec![100, 60]),
        ]
    );
}

#[test]
fn a_figure_over_other_days_does_not_replace_the_one_to_compare_with() {
    let of = [
        ("2024-01-31", "100", "to-date"),
        ("2024-02-28", "10", "year-to-date"),
        ("2024-03-31", "90", "to-date"),
    ];
    let refused = Verdict::NotComparable(Reason::Scope);
    assert_eq!(
        found(&chain(&of, "sales")),
        [
            (CheckKind::Total, refused, vec![100, 10]),
            (CheckKind::Total, Verdict::Differs, vec![100, 90]),
        ]
    );
}

/// So many reports, each with a total that is below all those before it.
fn falling(count: usize) -> Dataset {
    let id = |index| format!("{:04}-{:02}-28", 1 + index / 12, index % 12 + 1);
    let ids: Vec<String> = (0..count).map(id).collect();
    let values: Vec<String> = (0..count)
        .map(|index| (2_000 - index).to_string())
        .collect();
    let of: Vec<_> = (ids.iter().zip(&values))
        .map(|(id, value)| (&**id, &**value, "to-date"))
        .collect();
    chain(&of, "sales")
}

#[test]
fn a_thousand_chained_reports_are_checked() {
    let dataset = falling(1_000);
    let begun = Instant::now();
    let differing = differing(&dataset);
    let took = begun.elapsed();
    assert!(took < Duration::from_secs(5), "{took:?}");
    // Neighbours agree, by half a unit each; the greatest one is as far off as reports are compared.
    assert_eq!(differing.len(), 998);
    assert_eq!(differing.last(), Some(&(CheckKind::Total, vec![946, 999])));
}

#[test]
fn what_is_said_of_a_figure_in_a_long_chain_is_what_is_said_of_all() {
    each_figure_has_its_checks("chain", &falling(70));
}

/// A value as exact as this.
fn any_value() -> impl Strategy<Value = String> {
    let is = prop::sample::select(vec!["", "", "", "about ", "at-least ", "at-most "]);
    (is, 1_000_i64..1_060, 0_usize..3).prop_map(|(is, tenths, places)| {
        let digits = match places {
            0 => (tenths / 10).to_string(),
            1 => format!("{}.{}", tenths / 10, tenths % 10),
            _ => format!("{}.{}5", tenths / 10, tenths % 10),
        };
        [is, &*digits].concat()
    })
}

proptest! {
    /// A figure is flagged with an earlier one exactly where it is in conflict with any that is near, and then with the
    /// greatest of those.
    #[test]
    fn a_figure_in_conflict_with_any_earlier_one_is_flagged(
        of in prop::collection::vec((any_value(), 0_usize..4, any::<bool>()), 2..12),
    ) {
        let mut month = 0;
        let ids: Vec<String> = of.iter().enumerate().map(|(index, (_, step, _))| {
            month += step;
            format!("{:04}-{:02}-28-{index:02}", 2024 + month / 12, month % 12 + 1)
        }).collect();
        let given = of.iter().zip(&ids);
        let given: Vec<_> = given
            .map(|((value, _, is_to_date), id)| (&**id, &**value, if *is_to_date { "to-date" } else { "year-to-date" }))
            .collect();
        let dataset = chain(&given, "sales");
        each_figure_has_its_checks("chain", &dataset);
        let found = differing(&dataset);
        let of = |index: usize| (&dataset.reports[index], &dataset.reports[index].figures[0]);
        let low = |index: usize| of(index).1.quantity.interval().low;
        for later in 0..ids.len() {
            for kind in [CheckKind::Total, CheckKind::Again] {
                let conflicts: Vec<usize> = (0..later)
                    .filter(|earlier| {
                        let check = totals(&dataset, of(*earlier), of(later));
                        check.is_some_and(|check| (check.kind, check.verdict) == (kind, Verdict::Differs))
                    })
                    .collect();
                let named: Vec<usize> = found.iter()
                    .filter(|(of, places)| *of == kind && places[1] == later)
                    .map(|(_, places)| places[0])
                    .collect();
                prop_assert_eq!(named.len(), usize::from(!conflicts.is_empty()));
                for earlier in named {
                    prop_assert!(conflicts.contains(&earlier));
                    let greatest = conflicts.iter().map(|index| low(*index)).max();
                    prop_assert!(kind == CheckKind::Again || Some(low(earlier)) == greatest);
                }
            }
        }
    }
}
