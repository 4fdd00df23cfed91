//! What headlines say of figures that are not plainly their digits.

use super::{AT_LEAST, PLAN, chart, invested, reporting};
use crate::fixtures::text_of;
use initiative_charts::chart::ChartKind;
use initiative_charts::reported::Dataset;

fn headline(dataset: &Dataset, kind: ChartKind) -> String {
    text_of(&chart(dataset, kind).view_with_parts(), "headline")
}

#[test]
fn no_headline_sets_against_the_plan_what_may_be_on_either_side() {
    for (actual, plan, outcome) in [
        // At least so much is more than planned where it is so at least.
        (
            r#""value": "4.1", "is": "at-least""#,
            PLAN,
            "at least 495 million above the plan for 2021",
        ),
        (
            r#""value": "3.5", "is": "at-least""#,
            PLAN,
            "at least 97% of the plan for 2021",
        ),
        (
            r#""value": "3.60", "is": "at-least""#,
            PLAN,
            "at least 99.8% of the plan for 2021",
        ),
        (
            r#""value": "3.60", "is": "about""#,
            PLAN,
            "about 100% of the plan for 2021",
        ),
        (PLAN, PLAN, "in line with the plan for 2021"),
        (
            r#""low": "3.50", "high": "3.80""#,
            PLAN,
            "97–106% of the plan for 2021",
        ),
        (
            r#""low": "3.70", "high": "3.80""#,
            PLAN,
            "90–210 million above the plan for 2021",
        ),
    ] {
        let dataset = invested(actual, plan);
        let found = headline(&dataset, ChartKind::Investment);
        assert!(found.ends_with(outcome), "{actual} of {plan}: {found}");
        let surely = outcome.contains("above");
        let found = headline(&dataset, ChartKind::Overview);
        assert_eq!(
            found.contains("beat"),
            surely,
            "{actual} of {plan}: {found}"
        );
    }
    // A plan of at most so much may be anything below; what is over it is at least so much.
    let found = headline(
        &invested(r#""value": "3.70""#, r#""value": "3.60", "is": "at-most""#),
        ChartKind::Investment,
    );
    assert!(
        found.ends_with("at least 95 million above the plan for 2021"),
        "{found}"
    );
    let share = |amount| {
        reporting(&[
            (
                "investment",
                r#""value": "3.70""#,
                "billion",
                "year-to-date",
            ),
            ("plan-share", amount, "%", "year-to-date"),
        ])
    };
    for (amount, passed) in [
        (r#""value": "100.0", "is": "at-least""#, false),
        (r#""value": "101", "is": "at-least""#, true),
        (r#""low": "100", "high": "110""#, false),
    ] {
        let found = headline(&share(amount), ChartKind::Overview);
        assert_eq!(found.contains("beat"), passed, "{amount}: {found}");
    }
}

/// 12.1 − 8.4235 is 3.6765: beside the amount as its label has it no difference has more places.
#[test]
fn a_difference_has_the_places_of_the_labels_beside_it() {
    let plan = r#""value": "8.4235""#;
    for (amount, headline_of_it) in [
        (
            r#""value": "12.1008""#,
            "12.1 billion yuan invested by the end of October, 3.7 billion above the plan for 2021",
        ),
        (
            r#""value": "12.108""#,
            "12.108 billion yuan invested by the end of October, 3.685 billion above the plan for 2021",
        ),
        // Rounded like the amount, it would be nothing.
        (
            r#""value": "8.42397""#,
            "8.424 billion yuan invested by the end of October, about 470,000 above the plan for 2021",
        ),
    ] {
        let found = headline(&invested(amount, plan), ChartKind::Investment);
        assert_eq!(found, headline_of_it);
    }
}

#[test]
fn a_headline_begins_with_a_capital() {
    let dataset = invested(AT_LEAST, PLAN);
    assert_eq!(
        headline(&dataset, ChartKind::Investment),
        "At least 1.2 billion yuan invested by the end of October, at least 33.2% of the plan for 2021"
    );
}
