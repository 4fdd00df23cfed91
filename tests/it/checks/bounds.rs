//! Figures that are only *at least* or *at most* so much: they agree with nothing, and contradict where they surely do.
//! Totals of what comes less what goes may fall.

use super::{Document, dataset, found};
use initiative_charts::derived::{CheckKind, Verdict};

type Figures<'a> = &'a [(&'a str, &'a str, &'a str)];

/// What comes of the checks of one report.
fn alone(figures: Figures<'_>) -> Vec<(CheckKind, Verdict)> {
    verdicts(&[Document::to("2024-11-30", figures)])
}

/// What comes of the checks of a report and of the one after it.
fn two(june: Figures<'_>, november: Figures<'_>) -> Vec<(CheckKind, Verdict)> {
    verdicts(&[
        Document::to("2024-06-30", june),
        Document::to("2024-11-30", november),
    ])
}

fn verdicts(reports: &[Document<'_>]) -> Vec<(CheckKind, Verdict)> {
    let found = found(&dataset(reports)).into_iter();
    found.map(|(kind, verdict, _)| (kind, verdict)).collect()
}

#[test]
fn parts_of_which_one_is_a_bound_add_up_to_no_whole() {
    let parts = |new, continuing, whole| {
        alone(&[
            ("projects", whole, "to-date"),
            ("new", new, "to-date"),
            ("continuing", continuing, "to-date"),
        ])
    };
    let differs = (CheckKind::Parts, Verdict::Differs);
    assert_eq!(
        parts("400", "350", "750"),
        [(CheckKind::Parts, Verdict::Agrees)]
    );
    for (new, continuing, whole) in [
        ("at-least 400", "at-most 350", "1200"),
        ("at-least 400", "350", "750"),
        ("400", "at-most 350", "750"),
        ("400", "350", "at-least 750"),
        ("400", "350", "at-most 750"),
    ] {
        assert_eq!(parts(new, continuing, whole), [], "{new} {continuing}");
    }
    assert_eq!(parts("at-least 400", "350", "749"), [differs]);
    assert_eq!(parts("400", "350", "at-most 749"), [differs]);
    // At most none are none.
    assert_eq!(
        parts("750", "at-most 0", "750"),
        [(CheckKind::Parts, Verdict::Agrees)]
    );
}

#[test]
fn a_share_of_a_bound_agrees_with_none() {
    let share = |amount, plan, share| {
        let mut found = alone(&[
            ("investment", amount, "year-to-date"),
            ("plan", plan, "year-plan"),
            ("plan-share", share, "year-to-date"),
        ]);
        found.retain(|(kind, _)| *kind == CheckKind::Share);
        found
    };
    assert_eq!(
        share("40", "80", "50"),
        [(CheckKind::Share, Verdict::Agrees)]
    );
    for (amount, plan, stated) in [
        ("at-least 40", "80", "60"),
        ("at-most 40", "80", "40"),
        ("40", "at-least 80", "40"),
        ("40", "80", "at-least 50"),
    ] {
        assert_eq!(share(amount, plan, stated), [], "{amount} of {plan}");
    }
    let differs = [(CheckKind::Share, Verdict::Differs)];
    assert_eq!(share("at-least 40", "80", "30"), differs);
    assert_eq!(share("40", "80", "at-least 60"), differs);
}

#[test]
fn plans_of_which_all_but_one_are_bounds_do_not_agree() {
    let plans = |june, november| {
        two(
            &[("plan", june, "year-plan")],
            &[("plan", november, "year-plan")],
        )
    };
    for (june, november) in [
        ("at-least 90", "95"),
        ("at-least 90", "at-least 95"),
        ("at-most 95", "90"),
        ("at-least 90", "at-most 95"),
    ] {
        assert_eq!(plans(june, november), [], "{june} {november}");
    }
    let changed = [(CheckKind::PlanChange, Verdict::Differs)];
    assert_eq!(plans("at-least 95", "90"), changed);
    assert_eq!(plans("at-most 90", "at-least 95"), changed);
    // What a bound and a share imply is a bound, too.
    let implied = |amount| {
        two(
            &[
                ("investment", amount, "year-to-date"),
                ("plan-share", "50.0", "year-to-date"),
            ],
            &[("plan", "90", "year-plan")],
        )
    };
    assert_eq!(implied("45"), [(CheckKind::Plan, Verdict::Agrees)]);
    assert_eq!(implied("at-least 40"), []);
    assert_eq!(implied("at-most 50"), []);
    assert_eq!(
        implied("at-least 50"),
        [(CheckKind::Plan, Verdict::Differs)]
    );
}

#[test]
fn figures_of_one_day_agree_with_no_bound() {
    let again = |one, other| {
        let [one, other] = [one, other].map(|value| [("sales", value, "year-to-date")]);
        verdicts(&[
            Document::to("2024-11-30", &one),
            Document::to("2024-11-30-b", &other),
        ])
    };
    assert_eq!(again("50", "50"), [(CheckKind::Again, Verdict::Agrees)]);
    assert_eq!(again("at-least 50", "60"), []);
    assert_eq!(again("60", "at-most 70"), []);
    let differs = [(CheckKind::Again, Verdict::Differs)];
    assert_eq!(again("at-least 50", "40"), differs);
}

#[test]
fn a_total_has_not_fallen_where_bounds_leave_no_other_way() {
    let total = |june, november| {
        two(
            &[("technologies", june, "year-to-date")],
            &[("technologies", november, "year-to-date")],
        )
    };
    let no_fall = [(CheckKind::Total, Verdict::Agrees)];
    assert_eq!(total("0", "at-least 9"), no_fall);
    assert_eq!(total("at-most 9", "9"), no_fall);
    assert_eq!(total("at-most 9", "at-least 10"), no_fall);
    // It may have been 30.
    assert_eq!(total("at-least 9", "25"), []);
    assert_eq!(total("at-least 9", "at-least 25"), []);
    assert_eq!(total("9", "at-most 25"), []);
    let fell = [(CheckKind::Total, Verdict::Differs)];
    assert_eq!(total("at-least 9", "8"), fell);
    assert_eq!(total("9", "at-most 8"), fell);
}

#[test]
fn what_comes_less_what_goes_may_fall() {
    let months = |values: [&str; 4]| {
        let figures = values.map(|value| [("sales", value, "year-to-date")]);
        let ids = ["2024-03-31", "2024-06-30", "2024-09-30", "2024-12-31"];
        let reports = ids.into_iter().zip(&figures);
        let reports: Vec<_> = reports.map(|(id, of)| Document::to(id, of)).collect();
        verdicts(&reports)
    };
    assert_eq!(months(["-3.1", "-16.6", "-12.4", "-12.0"]), []);
    assert_eq!(months(["0.0", "-0.3", "-0.8", "-0.9"]), []);
    // One value below zero, wherever it stands.
    assert_eq!(months(["9", "4", "8", "-1"]), []);
    let fell = (CheckKind::Total, Verdict::Differs);
    assert!(months(["9", "4", "8", "0.0"]).contains(&fell));
}
