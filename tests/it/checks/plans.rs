//! Plans that several reports state or imply: which are held against each other, and which of them readers meet.

use super::{Document, chain, dataset, found};
use initiative_charts::derived::{CheckKind, Verdict, checks, checks_of, contradiction};
use initiative_charts::locale::{Language, Locale};
use initiative_charts::reported::{Dataset, parse};

/// Two reports of planned and finished works, each with figures of indicator, value, unit and scope.
fn works(june: &str, november: &str) -> Dataset {
    let report = |(id, figures): (&str, &str)| {
        let figures = figures.split(", ").map(|figure| {
            let fields: Vec<&str> = figure.split(' ').collect();
            let [indicator, value, unit, scope] = fields[..] else {
                panic!("{figure}")
            };
            format!(r#"{{"indicator": "{indicator}", "value": "{value}", "unit": "{unit}", "scope": "{scope}"}}"#)
        });
        let figures: Vec<String> = figures.collect();
        format!(
            r#"{{"id": "{id}", "title": "T", "publisher": "P", "published": "2025-01-02", "period": {{"from": "2024-01-01", "to": "{id}"}},
            "figures": [{}]}}"#,
            figures.join(",")
        )
    };
    let json = format!(
        r#"{{"id": "x", "title": "X", "currency": "EUR", "indicators": [
        {{"id": "done", "label": "finished works", "counts": "items", "accumulates": true}},
        {{"id": "target", "label": "planned works", "counts": "items", "accumulates": false, "plan_of": "done"}},
        {{"id": "share", "label": "share", "counts": "share", "accumulates": false, "share_of": "target"}}],
        "reports": [{}, {}]}}"#,
        report(("2024-06-30", june)),
        report(("2024-11-30", november))
    );
    parse(&json).unwrap_or_else(|error| panic!("{error:?}"))
}

fn of_plans(dataset: &Dataset) -> Vec<CheckKind> {
    let kinds = found(dataset).into_iter().map(|check| check.0);
    kinds
        .filter(|kind| matches!(kind, CheckKind::Plan | CheckKind::PlanChange))
        .collect()
}

#[test]
fn plans_of_other_things_are_not_held_against_each_other() {
    for scope in ["year-plan", "whole-life"] {
        let of = |one: &str, other: &str| {
            of_plans(&works(
                &format!("target 40 {one} {scope}"),
                &format!("target 9 {other} {scope}"),
            ))
        };
        assert_eq!(of("trees", "trees"), [CheckKind::PlanChange]);
        assert_eq!(of("trees", "hectares"), []);
    }
    // Nor with one that a share implies.
    let half = "done 20 trees year-to-date, share 50 % year-to-date";
    let of = |item: &str| of_plans(&works(half, &format!("target 9 {item} year-plan")));
    assert_eq!(of("trees"), [CheckKind::Plan]);
    assert_eq!(of("hectares"), []);
}

/// A report for each month with the overall plan.
fn monthly(plans: &[String]) -> Dataset {
    let ids: Vec<String> = (0..plans.len())
        .map(|index| format!("{}-{:02}-28", 2015 + index / 12, index % 12 + 1))
        .collect();
    let of: Vec<_> = (ids.iter().zip(plans))
        .map(|(id, plan)| (&**id, &**plan, "whole-life"))
        .collect();
    chain(&of, "plan")
}

#[test]
fn a_change_is_found_once_wherever_it_is_and_from_each_of_its_figures() {
    for before in [1, 30, 53, 54, 107, 118] {
        let mut plans = vec!["9".to_owned(); 120];
        plans[..before].fill("5".to_owned());
        let dataset = monthly(&plans);
        let all = checks(&dataset);
        assert_eq!(all.len(), 1, "{before}");
        let mut flagged = 0;
        for report in &dataset.reports {
            let figure = &report.figures[0];
            let own = checks_of(&dataset, report, figure);
            let is_in = all[0].flags(report, figure);
            assert_eq!(own, all[..usize::from(is_in)], "{before}: {}", report.id);
            assert_eq!(contradiction(&dataset, report, figure).is_some(), is_in);
            flagged += usize::from(is_in);
        }
        assert_eq!(flagged, all[0].figures.len());
    }
}

/// The only check in one sentence.
fn said(dataset: &Dataset, locale: Locale) -> String {
    let checks = checks(dataset);
    assert_eq!(checks.len(), 1);
    let said = Language::from(locale).check(dataset, &checks[0]);
    said.replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn a_change_is_told_however_many_reports_state_the_plan() {
    let mut plans = vec!["9".to_owned(); 30];
    plans[24..].fill("12".to_owned());
    let dataset = monthly(&plans);
    assert_eq!(
        Locale::ALL.map(|locale| said(&dataset, locale)),
        [
            "Overall plan: 9 billion yuan (28 January 2015), 12 billion yuan (28 January 2017), 12 billion yuan (28 June 2017); 27 more figures are not listed. The plan may have been changed, or one figure may be wrong.",
            "总计划：90亿元（2015年1月28日）、120亿元（2017年1月28日）、120亿元（2017年6月28日）；另有27个数字未列出。计划可能有调整，或某个数字有误。",
            "Plan d’ensemble : 9 milliards de yuans (28 janvier 2015), 12 milliards de yuans (28 janvier 2017), 12 milliards de yuans (28 juin 2017) ; 27 autres chiffres ne sont pas repris ici. Le plan a pu être modifié, ou l’un des chiffres est peut-être faux.",
            "전체 계획: 90억 위안(2015년 1월 28일), 120억 위안(2017년 1월 28일), 120억 위안(2017년 6월 28일), 그 밖의 수치 27개는 생략. 계획이 바뀌었거나 일부 수치가 틀렸을 수 있습니다.",
            "全体計画：90億元（2015年1月28日）、120億元（2017年1月28日）、120億元（2017年6月28日）、ほかの数値27件は省略。計画が変更されたか、いずれかの数値が誤っている可能性がある。",
        ]
    );
    // One that changes all the time is told by its first figures and the newest ones.
    let rising: Vec<String> = (1..=30).map(|plan| format!("{plan}0")).collect();
    let said = said(&monthly(&rising), Locale::En);
    for told in [
        "10 billion yuan (28 January 2015), 20 billion",
        "30 billion yuan (28 March 2015), 280 billion",
        "300 billion yuan (28 June 2017); 24 more",
    ] {
        assert!(said.contains(told), "{said}");
    }
}

#[test]
fn of_many_plans_that_may_be_one_those_are_left_out_that_change_nothing() {
    // Each month implies 10 billion, or nearly so; April implies 20.
    let figures: Vec<_> = (1..=12)
        .map(|month| (format!("{month}.0{month:02}"), format!("{month}0")))
        .collect();
    let figures: Vec<_> = figures
        .iter()
        .map(|(amount, share)| {
            let share = if share == "40" { "20" } else { share };
            [
                ("investment", amount.as_str(), "year-to-date"),
                ("plan-share", share, "year-to-date"),
            ]
        })
        .collect();
    let ids: Vec<String> = (1..=12)
        .map(|month| format!("2024-{month:02}-28"))
        .collect();
    let reports: Vec<_> = ids
        .iter()
        .zip(&figures)
        .map(|(id, figures)| Document::to(id, figures))
        .collect();
    let dataset = dataset(&reports);
    let checks = checks(&dataset);
    let plan = checks
        .iter()
        .find(|check| check.kind == CheckKind::Plan)
        .unwrap();
    assert_eq!((plan.verdict, plan.figures.len()), (Verdict::Differs, 12));
    let said = Language::from(Locale::En).check(&dataset, plan);
    for month in ["January", "April", "May", "December"] {
        assert!(said.contains(month), "{said}");
    }
    assert!(
        !said.contains("February") && said.contains("8 more figures"),
        "{said}"
    );
}
