//! A contradiction of each kind, planted into reports that have none: found, and nothing is found without it.

use super::{Document, dataset, found};
use initiative_charts::derived::{CheckKind, Reason, Verdict};
use proptest::prelude::*;

type Figures<'a> = &'a [(&'a str, &'a str, &'a str)];

/// The verdicts on checks of the kind.
fn verdicts(reports: &[Document<'_>], kind: CheckKind) -> Vec<Verdict> {
    let found = found(&dataset(reports)).into_iter();
    found
        .filter(|check| check.0 == kind)
        .map(|check| check.1)
        .collect()
}

/// Whether anything differs at all.
fn differs(reports: &[Document<'_>]) -> bool {
    found(&dataset(reports))
        .iter()
        .any(|check| check.1 == Verdict::Differs)
}

/// Two reports of one year.
fn two<'a>(june: Figures<'a>, november: Figures<'a>) -> [Document<'a>; 2] {
    [
        Document::to("2024-06-30", june),
        Document::to("2024-11-30", november),
    ]
}

proptest! {
    #[test]
    fn parts_above_their_whole(new in 1_i64..5_000, continuing in 1_i64..5_000, more in 1_i64..500) {
        let parts = [new, continuing].map(|part| part.to_string());
        let report = |whole: i64| {
            let whole = whole.to_string();
            let figures = [("projects", &*whole, "year-to-date"), ("new", &parts[0], "year-to-date"), ("continuing", &parts[1], "year-to-date")];
            verdicts(&[Document::to("2024-11-30", &figures)], CheckKind::Parts)
        };
        prop_assert_eq!(report(new + continuing), [Verdict::Agrees]);
        prop_assert_eq!(report(new + continuing + more), [], "a rest");
        let less = (new + continuing - more).max(new).max(continuing);
        prop_assert_eq!(report(less), [Verdict::Differs]);
    }

    #[test]
    fn a_part_above_its_whole(whole in 1_i64..5_000, more in 1_i64..500) {
        let report = |part: i64| {
            let [whole, part] = [whole, part].map(|count| count.to_string());
            let figures = [("projects", &*whole, "year-to-date"), ("new", &*part, "year-to-date")];
            verdicts(&[Document::to("2024-11-30", &figures)], CheckKind::Part)
        };
        prop_assert_eq!(report(whole), []);
        prop_assert_eq!(report(whole + more), [Verdict::Differs]);
    }

    /// The share of a plan, and that of an amount, rounded to whole percents; off by more than any rounding, or cut off.
    #[test]
    fn a_share_that_its_amounts_do_not_give(plan in 1_000_i64..9_000, percent in 2_i64..150, tenths in 0_i64..10, off in 2_i64..40) {
        let exact = percent * 10 + tenths;
        let amount = (plan * exact + 500) / 1_000;
        let texts = [plan, amount].map(|amount| format!("{}.{:03}", amount / 1_000, amount % 1_000));
        for (of, own, share) in [("plan", "investment", "plan-share"), ("investment", "research", "research-share")] {
            let verdict = |stated: i64| {
                let stated = stated.to_string();
                let scope = if of == "plan" { "year-plan" } else { "year-to-date" };
                let figures = [(of, &*texts[0], scope), (own, &texts[1], "year-to-date"), (share, &stated, "year-to-date")];
                verdicts(&[Document::to("2024-11-30", &figures)], CheckKind::Share)
            };
            let rounded = (exact + 5) / 10;
            prop_assert_eq!(verdict(rounded), [Verdict::Agrees]);
            prop_assert_eq!(verdict(rounded + off), [Verdict::Differs]);
            if (7..=8).contains(&tenths) {
                prop_assert_eq!(verdict(percent), [Verdict::AgreesIfCutOff]);
            }
        }
    }

    #[test]
    fn a_total_that_falls(before in 2_i64..5_000, rise in 0_i64..500, fall in 1_i64..500, is_money in any::<bool>()) {
        let indicator = if is_money { "sales" } else { "technologies" };
        let reports = |after: i64, from| {
            let [before, after] = [before, after.max(0)].map(|count| count.to_string());
            let (june, november) = ([(indicator, &*before, "year-to-date")], [(indicator, &*after, "year-to-date")]);
            let mut reports = two(&june, &november);
            reports[1].from = from;
            verdicts(&reports, CheckKind::Total)
        };
        // Amounts of money are rounded to billions, counts are exact.
        let falls = if is_money { fall + 1 } else { fall };
        for from in [Some("2024-01-01"), None] {
            prop_assert_eq!(reports(before + rise, from), [Verdict::Agrees]);
            if before - falls >= 0 {
                prop_assert_eq!(reports(before - falls, from), [Verdict::Differs]);
            }
        }
    }

    #[test]
    fn two_figures_for_one_day(tenths in 20_i64..5_000, off in 2_i64..90) {
        let verdict = |first: &str, second: &str| {
            let [first, second] = [first, second].map(|value| [("sales", value, "year-to-date")]);
            let reports = [Document::to("2024-06-30", &first), Document::to("2024-06-30-b", &second)];
            verdicts(&reports, CheckKind::Again)
        };
        let text = |tenths: i64| format!("{}.{}", tenths / 10, tenths % 10);
        let rounded = ((tenths + 5) / 10).to_string();
        prop_assert_eq!(verdict(&rounded, &text(tenths)), [Verdict::Agrees]);
        prop_assert_eq!(verdict(&text(tenths), &text(tenths + off)), [Verdict::Differs]);
        if matches!(tenths % 10, 7..=9) {
            prop_assert_eq!(verdict(&(tenths / 10).to_string(), &text(tenths)), [Verdict::AgreesIfCutOff]);
        }
    }

    #[test]
    fn plans_that_reports_imply(plan in 3_000_i64..9_000, first in 10_i64..50, second in 51_i64..99, off in 20_i64..900) {
        let text = |amount: i64| format!("{}.{:03}", amount / 1_000, amount % 1_000);
        let implied = |plan: i64, share: i64| (text((plan * share + 50) / 100), format!("{share}"));
        let verdict = |one: i64, other: i64, stated: Option<i64>| {
            let ((early, early_share), (late, late_share)) = (implied(one, first), implied(other, second));
            let june = [("investment", &*early, "year-to-date"), ("plan-share", &*early_share, "year-to-date")];
            let plan = stated.map(text).unwrap_or_default();
            let november = match stated {
                Some(_) => vec![("plan", &*plan, "year-plan")],
                None => vec![("investment", &*late, "year-to-date"), ("plan-share", &*late_share, "year-to-date")],
            };
            verdicts(&two(&june, &november), CheckKind::Plan)
        };
        prop_assert_eq!(verdict(plan, plan, None), [Verdict::Agrees]);
        prop_assert_eq!(verdict(plan, plan, Some(plan)), [Verdict::Agrees]);
        // A share of 10% stands for 9.5 to 10.5: a twentieth to either side, and as much again for the other one.
        let far = plan + plan / 4 + off;
        prop_assert_eq!(verdict(plan, far, None), [Verdict::Differs]);
        prop_assert_eq!(verdict(plan, far, Some(far)), [Verdict::Differs]);
    }

    #[test]
    fn a_plan_that_changed(plan in 2_i64..5_000, off in 2_i64..500) {
        let reports = |other: i64| {
            let [one, other] = [plan, other].map(|plan| plan.to_string());
            let (june, november) = ([("plan", &*one, "year-plan")], [("plan", &*other, "year-plan")]);
            let reports = two(&june, &november);
            (verdicts(&reports, CheckKind::PlanChange), differs(&reports))
        };
        prop_assert_eq!(reports(plan), (vec![], false));
        prop_assert_eq!(reports(plan + off), (vec![Verdict::Differs], true));
    }

    #[test]
    fn counts_of_different_classes(one in 1_i64..5_000, other in 1_i64..5_000) {
        let [one, other] = [one, other].map(|count| count.to_string());
        let reports = |class: &str| {
            let june = [("patent-applications.invention", &*one, "year-to-date")];
            let name = ["patent-applications", class].concat();
            let november = [(&*name, &*other, "year-to-date")];
            let reports = two(&june, &november);
            let found = verdicts(&reports, CheckKind::Total);
            (found, differs(&reports))
        };
        let refused = vec![Verdict::NotComparable(Reason::Class)];
        prop_assert_eq!(reports(""), (refused.clone(), false));
        prop_assert_eq!(reports(".design"), (refused, false));
    }
}

#[test]
fn a_report_from_before_the_end_of_its_period() {
    let report = |published| Document {
        published,
        ..Document::to("2024-11-30", &[("projects", "7", "year-to-date")])
    };
    assert_eq!(verdicts(&[report("2024-11-30")], CheckKind::Day), []);
    assert_eq!(
        verdicts(&[report("2024-11-29")], CheckKind::Day),
        [Verdict::Differs]
    );
}

#[test]
fn totals_over_other_days_are_not_compared() {
    let (june, november) = (
        [("technologies", "9", "period")],
        [("technologies", "4", "year-to-date")],
    );
    let refused = Verdict::NotComparable(Reason::Scope);
    let mut reports = two(&june, &november);
    reports[0].from = Some("2024-04-01");
    assert_eq!(verdicts(&reports, CheckKind::Total), [refused]);
    // Each counts from its own first day.
    let periods = [("technologies", "9", "period")];
    let later = [("technologies", "4", "period")];
    let mut reports = two(&periods, &later);
    reports[1].from = Some("2024-07-01");
    assert_eq!(verdicts(&reports, CheckKind::Total), []);
    reports[1].from = Some("2024-01-01");
    assert_eq!(verdicts(&reports, CheckKind::Total), [Verdict::Differs]);
}

#[test]
fn a_share_of_what_the_first_period_of_a_year_brought() {
    let verdict = |share| {
        let june = [
            ("plan", "100", "year-plan"),
            ("investment", "30", "period"),
            ("plan-share", share, "year-to-date"),
        ];
        verdicts(&[Document::to("2024-06-30", &june)], CheckKind::Share)
    };
    assert_eq!(verdict("30"), [Verdict::Agrees]);
    assert_eq!(verdict("40"), [Verdict::Differs]);
}
