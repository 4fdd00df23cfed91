//! The chart of checks: what differs first, plans on axes of their own, everything else in words.

use super::extremes::{dataset_of, report};
use super::runs;
use crate::fixtures::{attribute, of_class, widget, widget_on};
use initiative_charts::locale::Locale;
use initiative_charts::reported::Dataset;
use initiative_charts::scene::Scene;
use initiative_charts::widget::Widget;

pub(super) fn chart(dataset: Dataset) -> Widget {
    widget_on(dataset, &[("chart", "checks")], 720.0)
}

pub(super) fn texts(scene: &Scene) -> Vec<&str> {
    runs(&scene.panels[0])
        .map(|(_, run)| run.text.as_str())
        .collect()
}

/// Two reports of one year with such figures of indicator, value and scope.
pub(super) fn two(june: &[(&str, &str, &str)], november: &[(&str, &str, &str)]) -> Dataset {
    dataset_of(&[
        report("2024-06-30", 6, june),
        report("2024-11-30", 11, november),
    ])
    .unwrap()
}

const RISES: [(&str, &str, &str); 2] = [
    ("technologies", "4", "year-to-date"),
    ("sales", "9", "year-to-date"),
];

#[test]
fn the_headline_says_what_was_found() {
    let later = |technologies, sales| {
        [
            ("technologies", technologies, "year-to-date"),
            ("sales", sales, "year-to-date"),
        ]
    };
    let share = |share| {
        [
            ("investment", "50", "year-to-date"),
            ("plan-share", share, "year-to-date"),
        ]
    };
    for (june, november, headline) in [
        (
            &RISES[..],
            &later("5", "12")[..],
            "Everything that can be checked agrees",
        ),
        (
            &RISES,
            &later("3", "12"),
            "In one case the figures do not agree",
        ),
        (
            &RISES,
            &later("3", "7"),
            "In 2 cases the figures do not agree",
        ),
        (
            &share("50.0"),
            &share("50"),
            "The plans that the reports state or imply agree",
        ),
        (
            &share("50.0"),
            &share("80"),
            "The plans that the reports state or imply do not agree",
        ),
        (
            &[("technologies.foreign", "4", "year-to-date")],
            &later("3", "7")[..1],
            "What the reports give cannot be compared",
        ),
    ] {
        let dataset = classed(&two_texts(june, november));
        assert_eq!(chart(dataset).scene().headline, headline);
    }
    for (locale, headline) in Locale::ALL.into_iter().zip([
        "The plans that the reports state or imply agree; in one other case the figures do not",
        "各报告公布或据其推算的计划数一致，另有1处数据不一致",
        "Les plans annoncés ou déduits concordent\u{202f}; dans un autre cas, les chiffres ne concordent pas",
        "발표되거나 역산한 계획은 일치, 그 밖에 1건은 불일치",
        "公表または逆算された計画は一致、ほかに1カ所で不一致",
    ]) {
        let widget = widget(&[("chart", "checks"), ("lang", locale.tag())]);
        assert_eq!(widget.scene().headline, headline);
    }
}

#[test]
fn the_headline_counts_every_row_that_differs() {
    let fall = two_texts(&RISES, &[("technologies", "3", "year-to-date")]);
    let early = fall
        .clone()
        .map(|text| text.replace("2025-01-02", "2024-11-29"));
    let headline = |texts: &[String], locale: Locale| {
        let attributes = [("chart", "checks"), ("lang", locale.tag())];
        let widget = widget_on(dataset_of(texts).unwrap(), &attributes, 720.0);
        let scene = widget.scene();
        let differs = locale.text(initiative_charts::locale::Message::VerdictDiffers);
        let rows = scene
            .verdicts
            .iter()
            .filter(|(verdict, _)| *verdict == differs);
        (rows.count(), scene.headline.clone())
    };
    assert_eq!(
        headline(&fall, Locale::En),
        (1, "In one case the figures do not agree".to_owned())
    );
    for (locale, said) in Locale::ALL.into_iter().zip([
        "In 2 cases the data in the reports do not agree",
        "报告内容有2处不一致",
        "Dans 2 cas, les données des rapports ne concordent pas",
        "2건에서 보고서 내용이 불일치",
        "報告の内容が2カ所で一致しない",
    ]) {
        assert_eq!(headline(&early, locale), (2, said.to_owned()));
    }
    // A day alone is no figure; nor do plans that agree hide it.
    let plans = [
        ("investment", "50", "year-to-date"),
        ("plan-share", "50.0", "year-to-date"),
    ];
    let [june, november] = two_texts(&plans, &plans);
    let november = november.replace("2025-01-02", "2024-11-29");
    assert_eq!(
        headline(&[june, november], Locale::En),
        (1, "One report came out before its period ended".to_owned())
    );
}

#[test]
fn what_differs_comes_first_and_what_cannot_be_compared_last() {
    let widget = widget(&[("chart", "checks")]);
    let texts = texts(widget.scene());
    let at = |text: &str| {
        texts
            .iter()
            .position(|one| *one == text)
            .unwrap_or_else(|| panic!("{text} in {texts:?}"))
    };
    let order = [
        "Differs",
        "358 (June\u{a0}2019),",
        "Agrees",
        "Plan for 2019 (billion\u{a0}yuan)",
        "* 7.295–7.326",
        "7.305",
        "Plan for 2020 (billion\u{a0}yuan)",
        "* 6.5475–6.5519",
        "* 24.0%;",
        "Cannot be compared",
        "378 patents granted,",
    ];
    let found = order.map(at);
    assert!(found.is_sorted(), "{found:?} of {texts:?}");
    assert_eq!(
        texts.iter().filter(|text| **text == "Agrees").count(),
        1,
        "once for all of them"
    );
}

#[test]
fn checks_of_a_verdict_are_in_the_order_of_their_reports() {
    let widget = widget(&[("chart", "checks")]);
    let texts = texts(widget.scene());
    let shares = texts.iter().filter(|text| text.starts_with("R&D share"));
    let shares: Vec<_> = shares.collect();
    let reports = ["(June\u{a0}2020):", "(September\u{a0}2020):"];
    assert_eq!(shares.len(), reports.len(), "{texts:?}");
    for (share, report) in shares.iter().zip(reports) {
        assert!(share.ends_with(report), "{shares:?}");
    }
}

#[test]
fn a_check_that_nothing_is_held_against_is_missing_and_no_tab() {
    let one = dataset_of(&[report("2024-11-30", 11, &RISES)]).unwrap();
    let widget = chart(one.clone());
    let missing = widget.scene().missing.clone().unwrap();
    assert!(
        missing.starts_with("Checking these reports gives nothing to show."),
        "{missing}"
    );
    let tabs = |widget: &Widget| {
        let view = widget.view_with_parts();
        let tabs = of_class(&view, "tab");
        tabs.iter()
            .any(|tab| attribute(tab, "data-chart") == Some("checks"))
    };
    assert!(!tabs(&widget_on(one, &[], 720.0)));
    assert!(tabs(&widget_on(two(&RISES, &RISES), &[], 720.0)));
}

#[test]
fn the_chart_is_the_same_for_every_report() {
    let charts = ["2019-06-30", "2020-09-30"].map(|report| {
        let widget = widget(&[("chart", "checks"), ("report", report)]);
        let scene = widget.scene();
        (
            scene.headline.clone(),
            scene.panels.clone(),
            scene.summary.clone(),
        )
    });
    assert_eq!(charts[0], charts[1]);
}

#[test]
fn what_is_not_listed_is_counted() {
    let names: Vec<String> = (0..40)
        .map(|index| format!("technologies.c{index}"))
        .collect();
    let of = |value| -> Vec<(&str, &str, &str)> {
        names
            .iter()
            .map(|name| (name.as_str(), value, "year-to-date"))
            .collect()
    };
    let widget = chart(classed(&two_texts(&of("9"), &of("4"))));
    assert_eq!(
        widget.scene().headline,
        "In 40 cases the figures do not agree"
    );
    let notes: Vec<_> = widget
        .scene()
        .notes
        .iter()
        .map(|note| note.text.as_str())
        .collect();
    assert_eq!(notes, ["28 more checks are not listed"]);
}

pub(super) fn two_texts(
    june: &[(&str, &str, &str)],
    november: &[(&str, &str, &str)],
) -> [String; 2] {
    [
        report("2024-06-30", 6, june),
        report("2024-11-30", 11, november),
    ]
}

/// The dataset of reports whose indicators have classes behind a full stop.
fn classed(reports: &[String]) -> Dataset {
    let with_class = |text: &String| {
        let mut parts = text.split("\"technologies.").map(str::to_owned);
        let mut whole = parts.next().unwrap();
        for part in parts {
            let (class, rest) = part.split_once('"').unwrap();
            whole += &format!("\"technologies\", \"class\": \"{class}\"{rest}");
        }
        whole
    };
    dataset_of(&reports.iter().map(with_class).collect::<Vec<_>>()).unwrap()
}

#[test]
fn those_who_do_not_see_the_rows_hear_them() {
    let widget = widget(&[("chart", "checks")]);
    let summary = &widget.scene().summary;
    for said in [
        "Differs · Breakthroughs in key technologies: 358",
        "Agrees · Plan for 2020: ",
        "Cannot be compared · Patent applications: 607",
    ] {
        assert!(summary.replace('\u{a0}', " ").contains(said), "{summary}");
    }
}
