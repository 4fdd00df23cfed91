//! The days decide what can be compared, not the word that a report has for them.

use super::{Document, dataset, found};
use initiative_charts::derived::{CheckKind, Reason, Verdict};

type Figures<'a> = &'a [(&'a str, &'a str, &'a str)];

/// The kinds and verdicts of one report from the day to the end of the year.
fn within(from: &'static str, figures: Figures<'_>) -> Vec<(CheckKind, Verdict)> {
    let from = Some(from);
    let report = Document {
        from,
        ..Document::to("2024-12-31", figures)
    };
    kinds(&[report])
}

/// Those of two reports of one year, the second from the day on.
fn twice(
    ids: [&str; 2],
    from: &str,
    one: (&str, &str, &str),
    other: (&str, &str, &str),
) -> Vec<(CheckKind, Verdict)> {
    let (one, other) = ([one], [other]);
    let later = Document {
        from: Some(from),
        ..Document::to(ids[1], &other)
    };
    kinds(&[Document::to(ids[0], &one), later])
}

fn kinds(reports: &[Document<'_>]) -> Vec<(CheckKind, Verdict)> {
    let found = found(&dataset(reports)).into_iter();
    found.map(|(kind, verdict, _)| (kind, verdict)).collect()
}

const NEW_YEAR: &str = "2024-01-01";
const APRIL: &str = "2024-04-01";
const ONE_DAY: [&str; 2] = ["2024-12-31", "2024-12-31-b"];
const TWO_DAYS: [&str; 2] = ["2024-06-30", "2024-12-31"];

#[test]
fn a_period_from_the_years_start_is_the_year_to_date() {
    for [scope, other] in [
        ["period", "year-to-date"],
        ["year-to-date", "period"],
        ["period", "period"],
    ] {
        let part = |value| {
            within(
                NEW_YEAR,
                &[("investment", "10.0", scope), ("research", value, other)],
            )
        };
        assert_eq!(part("12.0"), [(CheckKind::Part, Verdict::Differs)]);
        assert_eq!(part("8.0"), []);
        let parts = within(
            NEW_YEAR,
            &[
                ("investment", "10.0", scope),
                ("x", "6.0", other),
                ("y", "4.0", scope),
            ],
        );
        assert_eq!(parts, [(CheckKind::Parts, Verdict::Agrees)]);
        let again = |value| {
            twice(
                ONE_DAY,
                NEW_YEAR,
                ("sales", "12.3", scope),
                ("sales", value, other),
            )
        };
        assert_eq!(again("15.1"), [(CheckKind::Again, Verdict::Differs)]);
        assert_eq!(again("12.3"), [(CheckKind::Again, Verdict::Agrees)]);
        let total = |value| {
            twice(
                TWO_DAYS,
                NEW_YEAR,
                ("sales", "12.3", scope),
                ("sales", value, other),
            )
        };
        assert_eq!(total("11.1"), [(CheckKind::Total, Verdict::Differs)]);
        assert_eq!(total("15.1"), [(CheckKind::Total, Verdict::Agrees)]);
        let share = |value| {
            within(
                NEW_YEAR,
                &[
                    ("investment", "4.5", scope),
                    ("plan", "9.0", "year-plan"),
                    ("plan-share", value, other),
                ],
            )
        };
        assert_eq!(share("80"), [(CheckKind::Share, Verdict::Differs)]);
        assert_eq!(share("50"), [(CheckKind::Share, Verdict::Agrees)]);
    }
}

#[test]
fn a_period_from_another_day_is_not_the_year_to_date() {
    let part = within(
        APRIL,
        &[
            ("investment", "10.0", "period"),
            ("research", "12.0", "to-date"),
        ],
    );
    let refused = Verdict::NotComparable(Reason::Scope);
    assert_eq!(part, [(CheckKind::Part, refused)]);
    for ids in [ONE_DAY, TWO_DAYS] {
        let found = twice(
            ids,
            APRIL,
            ("sales", "12.3", "year-to-date"),
            ("sales", "4.0", "period"),
        );
        assert_eq!(found, [(CheckKind::Total, refused)]);
    }
}

/// A year to date and the first quarter of the next year: the total begins anew.
#[test]
fn a_period_that_begins_a_year_begins_anew() {
    let ids = ["2024-12-31", "2025-03-31"];
    let found = twice(
        ids,
        "2025-01-01",
        ("sales", "12.3", "year-to-date"),
        ("sales", "4.0", "period"),
    );
    let refused = Verdict::NotComparable(Reason::Period);
    assert_eq!(found, [(CheckKind::Total, refused)]);
}

#[test]
fn levels_are_compared_as_of_the_day_whatever_their_scope() {
    for scope in ["year-to-date", "to-date", "period"] {
        for other in ["year-to-date", "to-date", "period"] {
            let part = |value| {
                within(
                    NEW_YEAR,
                    &[("projects", "204", scope), ("new", value, other)],
                )
            };
            assert_eq!(
                part("300"),
                [(CheckKind::Part, Verdict::Differs)],
                "{scope}, {other}"
            );
            assert_eq!(part("30"), [], "{scope}, {other}");
            let parts = within(
                NEW_YEAR,
                &[
                    ("projects", "204", scope),
                    ("new", "200", other),
                    ("continuing", "4", "to-date"),
                ],
            );
            assert_eq!(parts, [(CheckKind::Parts, Verdict::Agrees)]);
            let from = if other == "period" {
                "2024-10-01"
            } else {
                NEW_YEAR
            };
            let again = |value| {
                twice(
                    ONE_DAY,
                    from,
                    ("projects", "12", scope),
                    ("projects", value, other),
                )
            };
            assert_eq!(
                again("15"),
                [(CheckKind::Again, Verdict::Differs)],
                "{scope}, {other}"
            );
            assert_eq!(
                again("12"),
                [(CheckKind::Again, Verdict::Agrees)],
                "{scope}, {other}"
            );
            // Of another day a level may be any.
            assert_eq!(
                twice(
                    TWO_DAYS,
                    from,
                    ("projects", "12", scope),
                    ("projects", "7", other)
                ),
                []
            );
        }
    }
}

#[test]
fn a_share_as_of_the_day_is_one_of_the_amounts_up_to_it() {
    let share = |value, scope| {
        within(
            NEW_YEAR,
            &[
                ("investment", "10.0", "year-to-date"),
                ("research", "2.0", "year-to-date"),
                ("research-share", value, scope),
            ],
        )
    };
    for scope in ["to-date", "year-to-date", "period"] {
        assert_eq!(
            share("30", scope),
            [(CheckKind::Share, Verdict::Differs)],
            "{scope}"
        );
        assert_eq!(
            share("20", scope),
            [(CheckKind::Share, Verdict::Agrees)],
            "{scope}"
        );
    }
    // A share of what runs up is for the days that its scope says: of a quarter it is not that of the year.
    let quarter = |scope| {
        twice(
            ONE_DAY,
            "2024-10-01",
            ("research-share", "30", "year-to-date"),
            ("research-share", "20", scope),
        )
    };
    assert_eq!(quarter("period"), []);
}
