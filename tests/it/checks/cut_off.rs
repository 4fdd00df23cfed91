//! Digits that were cut off, in every check; and parts below zero.

use super::{Document, dataset, found};
use initiative_charts::derived::{CheckKind, Verdict};
use proptest::prelude::*;

type Found = Vec<(CheckKind, Verdict)>;

fn within(figures: &[(&str, &str)]) -> Found {
    let figures: Vec<_> = (figures.iter())
        .map(|(indicator, value)| (*indicator, *value, "year-to-date"))
        .collect();
    kinds(&[Document::to("2024-12-31", &figures)])
}

fn total(one: &str, other: &str) -> Found {
    let [one, other] = [one, other].map(|value| [("sales", value, "to-date")]);
    kinds(&[
        Document::to("2024-06-30", &one),
        Document::to("2024-09-30", &other),
    ])
}

fn kinds(reports: &[Document<'_>]) -> Found {
    let found = found(&dataset(reports)).into_iter();
    found.map(|(kind, verdict, _)| (kind, verdict)).collect()
}

#[test]
fn a_total_that_falls_by_digits_that_were_cut_off() {
    assert_eq!(
        total("12.29", "12.2"),
        [(CheckKind::Total, Verdict::AgreesIfCutOff)]
    );
    assert_eq!(
        total("12.31", "12.2"),
        [(CheckKind::Total, Verdict::Differs)]
    );
    assert_eq!(
        total("12.25", "12.2"),
        [(CheckKind::Total, Verdict::Agrees)]
    );
}

#[test]
fn a_part_above_a_whole_whose_digits_were_cut_off() {
    let part = |value| within(&[("investment", "10"), ("x", value)]);
    assert_eq!(part("10.6"), [(CheckKind::Part, Verdict::AgreesIfCutOff)]);
    assert_eq!(part("11.0"), [(CheckKind::Part, Verdict::Differs)]);
    assert_eq!(part("10.4"), []);
}

#[test]
fn parts_above_a_whole_whose_digits_were_cut_off() {
    let parts = |value| {
        within(&[
            ("investment", "10"),
            ("x", "3.33"),
            ("y", "3.33"),
            ("z", value),
        ])
    };
    assert_eq!(parts("4.00"), [(CheckKind::Parts, Verdict::AgreesIfCutOff)]);
    assert_eq!(parts("4.34"), [(CheckKind::Parts, Verdict::Differs)]);
    assert_eq!(parts("3.34"), [(CheckKind::Parts, Verdict::Agrees)]);
    // A part that may be above the whole does not hide that all of them are.
    let found = within(&[("investment", "10"), ("x", "10.6"), ("y", "3")]);
    let expected = [
        (CheckKind::Parts, Verdict::Differs),
        (CheckKind::Part, Verdict::AgreesIfCutOff),
    ];
    assert_eq!(found, expected);
}

#[test]
fn a_part_may_be_above_a_whole_that_has_a_part_below_zero() {
    let parts = |whole, one, other| within(&[("investment", whole), ("x", one), ("y", other)]);
    let agrees = [(CheckKind::Parts, Verdict::Agrees)];
    assert_eq!(parts("10.0", "12.0", "-2.0"), agrees);
    assert_eq!(parts("-5.0", "-3.0", "-2.0"), agrees);
    assert_eq!(parts("-5.0", "3.0", "-8.0"), agrees);
    assert_eq!(within(&[("investment", "-5.0"), ("x", "3.0")]), []);
    // Nothing below zero, and no zero, lets a part be above.
    assert!(parts("10.0", "12.0", "2.0").contains(&(CheckKind::Part, Verdict::Differs)));
    assert!(parts("10.0", "12.0", "0.0").contains(&(CheckKind::Part, Verdict::Differs)));
}

proptest! {
    /// What is cut off from a truth never differs: not parts from their whole, and not totals from those before them.
    #[test]
    fn what_was_cut_off_is_never_said_to_differ(
        parts in prop::collection::vec((0_i64..90_000, 0_usize..4), 3), rise in 0_i64..500, places in (0_usize..4, 0_usize..4),
    ) {
        let text = |thousandths: i64, places: usize| {
            let text = format!("{}.{:03}", thousandths / 1_000, thousandths % 1_000);
            let kept = if places == 0 { text.len() - 4 } else { text.len() - 3 + places };
            text[..kept].to_owned()
        };
        let whole: i64 = parts.iter().map(|(part, _)| part).sum();
        let printed: Vec<String> = parts.iter().map(|(part, places)| text(*part, *places)).collect();
        let [one, other] = [text(whole, places.0), text(whole + rise, places.1)];
        let found = within(&[("investment", &*one), ("x", &*printed[0]), ("y", &*printed[1]), ("z", &*printed[2])]);
        prop_assert!(found.iter().all(|(_, verdict)| *verdict != Verdict::Differs), "{found:?}");
        let found = total(&one, &other);
        prop_assert!(found.iter().all(|(_, verdict)| *verdict != Verdict::Differs), "{found:?}");
    }
}
