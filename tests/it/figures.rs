//! The calculated figures: their values, what labels show of them, and that each working is true.

mod arithmetic;
mod cells;
mod derivations;
mod increments;
mod mixing;
pub(crate) mod precision;
mod rates;
mod running_totals;
mod scopes;
mod workings;

use crate::fixtures::{REPORTS, hunan, widget};
use initiative_charts::chart::ChartKind;
use initiative_charts::derived::{AnyFigure, Derivations, Derived};
use initiative_charts::locale::{FigureText, Locale};
use initiative_charts::reported::{Dataset, Report};
use initiative_charts::theme::{Palette, Theme};
use initiative_charts::widget::Record;

/// What is known of the report of November 2019, worked out by hand: name, value for machines, value with its unit as
/// labels show it, and the working.
const NOVEMBER: [(&str, &str, &str, &str); 22] = [
    (
        "investment.since-2019-06-30",
        "4410000000",
        "4.41 billion yuan",
        "8.464 billion yuan − 4.05 billion yuan = 4.41 billion yuan",
    ),
    (
        "sales.since-2019-06-30",
        "10980000000",
        "10.98 billion yuan",
        "21.257 billion yuan − 10.28 billion yuan = 10.98 billion yuan",
    ),
    (
        "tax.since-2019-06-30",
        "489000000",
        "489 million yuan",
        "926 million yuan − 437 million yuan = 489 million yuan",
    ),
    (
        "investment.rate-per-month",
        "769500000",
        "769.5 million yuan",
        "8.464 billion yuan ÷ 11 = 769.5 million yuan",
    ),
    (
        "investment.of-plan",
        "115.9",
        "115.9%",
        "8.464 billion yuan ÷ 7.305 billion yuan = 115.9%",
    ),
    (
        "investment.over-plan",
        "1159000000",
        "1.159 billion yuan",
        "8.464 billion yuan − 7.305 billion yuan = 1.159 billion yuan",
    ),
    (
        "plan.even-pace",
        "6696000000",
        "6.696 billion yuan",
        "7.305 billion yuan × 11 ÷ 12 = 6.696 billion yuan",
    ),
    (
        "investment.over-even-pace-of-plan",
        "1768000000",
        "1.768 billion yuan",
        "8.464 billion yuan − 7.305 billion yuan × 11 ÷ 12 = 1.768 billion yuan",
    ),
    ("plan.even-share", "91.67", "91.7%", "11 ÷ 12 = 91.7%"),
    (
        "investment.of-value",
        "39.0",
        "39.0%",
        "8.464 billion yuan ÷ 21.72 billion yuan = 39.0%",
    ),
    (
        "continuing.of-projects",
        "64.96",
        "65.0%",
        "76 ÷ 117 = 65.0%",
    ),
    ("new.of-projects", "35.04", "35.0%", "41 ÷ 117 = 35.0%"),
    (
        "plan.per-projects",
        "62440000",
        "62.4 million yuan",
        "7.305 billion yuan ÷ 117 = 62.4 million yuan",
    ),
    (
        "investment.per-projects",
        "72340000",
        "72.3 million yuan",
        "8.464 billion yuan ÷ 117 = 72.3 million yuan",
    ),
    (
        "sales.per-projects",
        "181680000",
        "181.7 million yuan",
        "21.257 billion yuan ÷ 117 = 181.7 million yuan",
    ),
    (
        "tax.per-projects",
        "7910000",
        "7.9 million yuan",
        "926 million yuan ÷ 117 = 7.9 million yuan",
    ),
    (
        "technologies.per-projects",
        "2.530",
        "2.5",
        "296 ÷ 117 = 2.5",
    ),
    (
        "patent-applications.per-projects",
        "7.718",
        "7.7",
        "903 ÷ 117 = 7.7",
    ),
    (
        "patents-granted.per-projects",
        "3.231",
        "3.2",
        "378 ÷ 117 = 3.2",
    ),
    (
        "patents-granted.of-patent-applications",
        "41.86",
        "41.9",
        "378 ÷ 903 × 100 = 41.9",
    ),
    (
        "sales.of-investment",
        "2.511",
        "2.51",
        "21.257 billion yuan ÷ 8.464 billion yuan = 2.51",
    ),
    (
        "tax.of-sales",
        "4.36",
        "4.4%",
        "926 million yuan ÷ 21.257 billion yuan = 4.4%",
    ),
];

fn records() -> Vec<Record> {
    widget(&[]).figures()
}

/// Every calculated figure of every report.
fn every_derived(dataset: &Dataset) -> Vec<(&Report, Derived)> {
    let of = |report| {
        Derivations::new(dataset)
            .of(dataset, report)
            .to_vec()
            .into_iter()
            .map(move |derived| (report, derived))
    };
    dataset.reports.iter().flat_map(of).collect()
}

/// The text with common spaces only.
fn spaced(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

/// The figure in English.
fn text_of<'a>(dataset: &'a Dataset, report: &'a Report, derived: &'a Derived) -> FigureText<'a> {
    FigureText::new(Locale::En, dataset, AnyFigure::Derived(report, derived))
}

#[test]
fn the_calculated_figures_of_november_2019_are_those_worked_out_by_hand() {
    let dataset = hunan();
    let report = dataset.report("2019-11-30").unwrap();
    let records = records();
    let derivations = Derivations::new(&dataset);
    let all = derivations.of(&dataset, report);
    for (name, value, label, working) in NOVEMBER {
        let figure = format!("2019-11-30/{name}");
        let record = records
            .iter()
            .find(|record| record.figure == figure)
            .unwrap_or_else(|| panic!("{figure}"));
        assert_eq!(
            (record.kind, record.value.as_str(), spaced(&record.formula)),
            ("derived", value, working.to_owned()),
            "{name}"
        );
        let derived = all.iter().find(|derived| derived.id.name == name).unwrap();
        let text = text_of(&dataset, report, derived);
        assert_eq!(spaced(&text.value()), label, "{name}");
        assert!(
            working.ends_with(&format!(" = {label}")),
            "{name}: one form"
        );
    }
    let without: Vec<_> = all.iter().filter(|one| one.result.is_err()).collect();
    let without: Vec<_> = without.iter().map(|one| &*one.id.name).collect();
    assert_eq!(without, ["investment.rate-needed-per-month-for-plan"]);
    assert_eq!(
        all.len(),
        NOVEMBER.len() + without.len(),
        "each one was worked out: {:?}",
        all.iter().map(|one| &one.id.name).collect::<Vec<_>>()
    );
}

#[test]
fn what_the_charts_say_of_november_2019_are_those_figures() {
    for (chart, texts) in [
        (
            ChartKind::Investment,
            &["115.9%", "+1.159", "7.305", "21.72 billion"][..],
        ),
        (ChartKind::Innovation, &["296", "903", "378"]),
        (
            ChartKind::Returns,
            &["21.257 billion", "926 million", "* Tax paid equals 4.4%"],
        ),
        (
            ChartKind::Progress,
            &[
                "* 115.9%",
                "55.4%",
                "37.33%",
                "65.06%",
                "99.72%",
                "2019 plan: 7.305 billion",
            ],
        ),
    ] {
        let widget = widget(&[("chart", chart.name())]);
        let svg = spaced(&widget.svg(&Palette::of(Theme::Light)).unwrap());
        for text in texts {
            assert!(svg.contains(text), "{}: {text}", chart.name());
        }
    }
}

#[test]
fn the_completion_of_each_report_is_its_own() {
    let completions: Vec<(String, String)> = records()
        .into_iter()
        .filter(|record| {
            record.figure.ends_with("/plan-share") || record.figure.ends_with("/investment.of-plan")
        })
        .map(|record| (record.figure, record.value))
        .collect();
    let expected = [
        ("2019-06-30/plan-share", "55.4"),
        ("2019-11-30/investment.of-plan", "115.9"),
        ("2020-04-30/plan-share", "37.33"),
        ("2020-06-30/plan-share", "65.06"),
        ("2020-09-30/plan-share", "99.72"),
    ];
    assert_eq!(
        completions,
        expected.map(|(figure, value)| (figure.to_owned(), value.to_owned()))
    );
}

#[test]
fn every_figure_for_scripts_is_named_once_and_has_a_label() {
    let records = records();
    let mut names: Vec<&str> = records
        .iter()
        .map(|record| record.figure.as_str())
        .collect();
    names.sort_unstable();
    let all = names.len();
    names.dedup();
    assert_eq!(names.len(), all);
    for record in &records {
        assert!(
            !record.label.is_empty() && record.figure.starts_with(&format!("{}/", record.report)),
            "{record:?}"
        );
        assert_eq!(REPORTS[record.source], record.report);
        assert_eq!(
            record.formula.is_empty(),
            record.kind == "reported" || record.value.is_empty(),
            "{record:?}"
        );
    }
}
