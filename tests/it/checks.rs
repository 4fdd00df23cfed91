//! Reports held against themselves and each other.

mod bounds;
mod chains;
mod cut_off;
mod days;
mod every;
mod plans;
mod planted;
mod printing;
mod texts;

use crate::fixtures::hunan;
use initiative_charts::derived::{Check, CheckKind, Reason, Verdict, checks};
use initiative_charts::reported::{Dataset, parse};

/// A report with figures of indicator, value and scope; amounts of money are in billions. How exact a value is may stand
/// before it: `at-least 50`.
struct Document<'a> {
    id: &'a str,
    from: Option<&'a str>,
    published: &'a str,
    figures: &'a [(&'a str, &'a str, &'a str)],
}

impl<'a> Document<'a> {
    /// A report from New Year's Day to the day, published a year later.
    const fn to(id: &'a str, figures: &'a [(&'a str, &'a str, &'a str)]) -> Self {
        Self {
            id,
            from: Some("2024-01-01"),
            published: "2029-12-31",
            figures,
        }
    }

    fn json(&self) -> String {
        let figure = |(indicator, value, scope): &(&str, &str, &str)| {
            let (indicator, class) = indicator.split_once('.').unwrap_or((indicator, ""));
            let unit = match indicator {
                "plan" | "investment" | "sales" | "research" | "x" | "y" | "z" => {
                    r#"{"currency": "CNY", "scale": 1e9}"#
                }
                "plan-share" | "research-share" => r#""%""#,
                _ => r#""things""#,
            };
            let class = match class {
                "" => String::new(),
                class => format!(r#", "class": "{class}""#),
            };
            let (is, value) = value.split_once(' ').unwrap_or(("exact", value));
            format!(
                r#"{{"indicator": "{indicator}", "value": "{value}", "is": "{is}", "unit": {unit}, "scope": "{scope}"{class}}}"#
            )
        };
        let figures: Vec<String> = self.figures.iter().map(figure).collect();
        let to = self.id.get(..10).unwrap();
        let from = self
            .from
            .map(|from| format!(r#""from": "{from}", "#))
            .unwrap_or_default();
        format!(
            r#"{{"id": "{}", "title": "T", "publisher": "P", "published": "{}", "period": {{{from}"to": "{to}"}}, "figures": [{}]}}"#,
            self.id,
            self.published,
            figures.join(",")
        )
    }
}

fn dataset(reports: &[Document<'_>]) -> Dataset {
    let reports: Vec<String> = reports.iter().map(Document::json).collect();
    // Parts of the investment.
    let part = |id| {
        format!(
            r#"{{"id": "{id}", "label": "{id}", "counts": "money", "accumulates": true, "part_of": "investment"}}"#
        )
    };
    let json = format!(
        r#"{{"id": "x", "title": "X", "currency": "CNY", "indicators": [{}], "reports": [{}]}}"#,
        ["x", "y", "z"].map(part).join(","),
        reports.join(",")
    );
    parse(&json).unwrap_or_else(|error| panic!("{error:?}"))
}

/// What is held against what, what comes of it, and the amounts in digits.
fn found(dataset: &Dataset) -> Vec<(CheckKind, Verdict, Vec<i64>)> {
    let digits = |check: &Check<'_>| {
        let figures = check.figures.iter();
        figures
            .map(|held| held.figure.quantity.amount.digits())
            .collect()
    };
    let checks = checks(dataset).into_iter();
    checks
        .map(|check| (check.kind, check.verdict, digits(&check)))
        .collect()
}

/// Reports that each give one figure, by their ids.
fn chain(of: &[(&str, &str, &str)], indicator: &str) -> Dataset {
    let figures: Vec<_> = (of.iter())
        .map(|(_, value, scope)| [(indicator, *value, *scope)])
        .collect();
    let reports = of.iter().zip(&figures);
    let reports: Vec<_> = reports
        .map(|((id, ..), figures)| Document {
            from: None,
            ..Document::to(id, figures)
        })
        .collect();
    dataset(&reports)
}

#[test]
fn the_shipped_reports_agree_but_for_one_count() {
    let dataset = hunan();
    let found = found(&dataset);
    let differs: Vec<_> = found
        .iter()
        .filter(|(_, verdict, _)| *verdict == Verdict::Differs)
        .collect();
    assert_eq!(
        differs,
        [&(CheckKind::Total, Verdict::Differs, vec![358, 296])]
    );
    for agrees in [
        (CheckKind::Parts, vec![76, 41, 117]),
        (CheckKind::Share, vec![26, 1_127, 4_262]),
        (CheckKind::Share, vec![24, 1_571, 6_533]),
        (CheckKind::Plan, vec![554, 7_305]),
        (CheckKind::Plan, vec![3_733, 6_506, 9_972]),
        (CheckKind::Total, vec![405, 8_464]),
        (CheckKind::Total, vec![347, 385]),
    ] {
        assert!(
            found.contains(&(agrees.0, Verdict::Agrees, agrees.1.clone())),
            "{agrees:?} in {found:?}"
        );
    }
    for (kind, reason, digits) in [
        (CheckKind::Total, Reason::Class, vec![607, 903]),
        (CheckKind::Stage, Reason::Stage, vec![378, 903]),
        (CheckKind::Total, Reason::Period, vec![378, 303]),
    ] {
        let refused = (kind, Verdict::NotComparable(reason), digits);
        assert!(found.contains(&refused), "{refused:?} in {found:?}");
    }
}

#[test]
fn grants_above_applications_are_not_compared() {
    let found = found(&dataset(&[Document::to(
        "2024-11-30",
        &[
            ("patent-applications", "7", "year-to-date"),
            ("patents-granted", "70", "year-to-date"),
        ],
    )]));
    let refused = Verdict::NotComparable(Reason::Stage);
    assert_eq!(found, [(CheckKind::Stage, refused, vec![70, 7])]);
}

#[test]
fn totals_of_two_years_are_compared_only_where_as_much_of_both_has_passed() {
    let of = |id, value| Document {
        from: None,
        ..Document::to(id, value)
    };
    let [more, less] = [
        [("technologies", "9", "year-to-date")],
        [("technologies", "4", "year-to-date")],
    ];
    let anew = dataset(&[of("2024-11-30", &more), of("2025-06-30", &less)]);
    let refused = Verdict::NotComparable(Reason::Period);
    assert_eq!(found(&anew), [(CheckKind::Total, refused, vec![9, 4])]);
    // A reader rightly compares whole years, and nobody takes a rise for a fall.
    assert_eq!(
        found(&dataset(&[
            of("2024-12-31", &more),
            of("2025-12-31", &less)
        ])),
        []
    );
    assert_eq!(
        found(&dataset(&[
            of("2024-11-30", &less),
            of("2025-06-30", &more)
        ])),
        []
    );
}

#[test]
fn what_is_as_of_a_day_may_fall() {
    let [more, less] = [
        [("projects", "9", "year-to-date")],
        [("projects", "4", "year-to-date")],
    ];
    let levels = dataset(&[
        Document::to("2024-06-30", &more),
        Document::to("2024-11-30", &less),
    ]);
    assert_eq!(found(&levels), []);
}

#[test]
fn a_declared_share_is_not_said_to_be_of_a_part_that_it_does_not_fit() {
    let json = |share: &str| {
        format!(
            r#"{{"id": "x", "title": "X", "currency": "EUR", "indicators": [
            {{"id": "jobs", "label": "jobs", "counts": "items", "accumulates": false}},
            {{"id": "new-jobs", "label": "new jobs", "counts": "items", "accumulates": false, "part_of": "jobs"}},
            {{"id": "share", "label": "share", "counts": "share", "accumulates": false, "share_of": "jobs"}}],
            "reports": [{{"id": "2024-12-31", "title": "T", "publisher": "P", "published": "2025-02-01", "period": {{"to": "2024-12-31"}},
            "figures": [{{"indicator": "jobs", "value": "200", "unit": "jobs", "scope": "to-date"}},
            {{"indicator": "new-jobs", "value": "50", "unit": "jobs", "scope": "to-date"}},
            {{"indicator": "share", "value": "{share}", "unit": "%", "scope": "to-date"}}]}}]}}"#
        )
    };
    let verdict = |share| found(&parse(&json(share)).unwrap()).pop().unwrap().1;
    assert_eq!(verdict("25"), Verdict::Agrees);
    assert_eq!(verdict("40"), Verdict::NotComparable(Reason::Definition));
}
