//! What follows from a report is calculated once, when it is first needed.

use super::spaced;
use crate::fixtures::{REPORTS, hunan, id};
use initiative_charts::chart::ChartKind;
use initiative_charts::derived::{AnyFigure, Derivations, Derived, Rule};
use initiative_charts::locale::{FigureText, Language, Locale};
use initiative_charts::quantity::Unit;
use initiative_charts::reported::{hunan_json, parse};
use initiative_charts::scene::text::FixedAdvances;
use initiative_charts::widget::Widget;
use std::rc::Rc;

/// Where the calculated figures of each report are in memory: calculated again, they would be elsewhere.
fn addresses(widget: &Widget) -> Vec<*const Derived> {
    let reports = widget.dataset().reports.iter();
    let of = |report| widget.derivations().of(widget.dataset(), report).as_ptr();
    reports.map(of).collect()
}

#[test]
fn every_report_is_derived_once_and_not_before_it_is_needed() {
    let mut widget = Widget::new(hunan(), Locale::En, Rc::new(FixedAdvances));
    assert_eq!(widget.derivations().derived_reports(), 0);
    widget.resize(720.0, 16.0);
    assert_eq!(widget.derivations().derived_reports(), 1, "the open one");
    for chart in ChartKind::ALL {
        widget.set("chart", Some(chart.name())).unwrap();
    }
    // Progress holds the shares of all reports against an even pace.
    assert_eq!(widget.derivations().derived_reports(), REPORTS.len());
    let before = addresses(&widget);
    for report in REPORTS {
        for chart in ChartKind::ALL {
            widget.set("report", Some(report)).unwrap();
            widget.set("chart", Some(chart.name())).unwrap();
            assert!(!widget.view_with_parts().is_empty() && !widget.csv().is_empty());
        }
    }
    for record in widget.figures() {
        widget.select(&record.figure).unwrap();
    }
    assert_eq!(addresses(&widget), before, "as at first");
    assert_eq!(widget.derivations().derived_reports(), REPORTS.len());
}

#[test]
fn a_figure_is_found_by_its_identity() {
    let dataset = hunan();
    let derivations = Derivations::new(&dataset);
    for (report, figure) in [
        ("2019-11-30", "investment"),
        ("2020-09-30", "sales.of-investment"),
    ] {
        let id = id(&format!("{report}/{figure}"));
        let found = derivations.figure(&dataset, &id).unwrap();
        assert_eq!((found.id(), &found.report().id), (id.clone(), &id.report));
        assert!(found.is(&id));
    }
    // A class is a figure of its own.
    let class = id("2019-06-30/patent-applications.invention");
    match derivations.figure(&dataset, &class) {
        Some(AnyFigure::Reported(_, figure)) => {
            assert_eq!(figure.class.as_deref(), Some("invention"));
        }
        other => panic!("{other:?}"),
    }
    for nothing in [
        "2018-11-30/investment",
        "2019-11-30/invest",
        "2019-11-30/investment.",
    ] {
        assert!(
            derivations.figure(&dataset, &id(nothing)).is_none(),
            "{nothing}"
        );
    }
    assert_eq!(derivations.derived_reports(), 3);
}

/// What the figure of the shipped reports is, in English with common spaces: value, period, working, origin.
fn written(figure: &str) -> [String; 4] {
    let dataset = hunan();
    let derivations = Derivations::new(&dataset);
    let figure = derivations.figure(&dataset, &id(figure)).unwrap();
    let text = FigureText::new(Locale::En, &dataset, figure);
    [text.value(), text.period(), text.working(), text.origin()].map(|text| spaced(&text))
}

#[test]
fn each_report_says_what_an_even_pace_would_have_reached() {
    let dataset = hunan();
    let derivations = Derivations::new(&dataset);
    let shares = dataset.reports.iter().map(|report| {
        let share = derivations.even_share(&dataset, report, "plan").unwrap();
        FigureText::new(Locale::En, &dataset, share).value()
    });
    let shares: Vec<String> = shares.collect();
    assert_eq!(shares, ["50%", "91.7%", "33.3%", "50%", "75%"]);
    let [_, period, working, _] = written("2019-11-30/plan.even-share");
    assert_eq!(period, "by the end of November 2019");
    assert_eq!(working, "11 ÷ 12 = 91.7%");
}

#[test]
fn a_report_of_a_share_implies_the_plan_that_it_is_of() {
    let dataset = hunan();
    let derivations = Derivations::new(&dataset);
    let plans = dataset.reports.iter().map(|report| {
        let plan = derivations.implied_plan(&dataset, report, "plan")?;
        Some(spaced(&FigureText::new(Locale::En, &dataset, plan).value()))
    });
    let plans: Vec<Option<String>> = plans.collect();
    let plan = |plan: &str| Some(format!("{plan} billion yuan"));
    let expected = [plan("7.3"), None, plan("6.55"), plan("6.55"), plan("6.551")];
    assert_eq!(plans, expected);
    assert_eq!(
        written("2020-04-30/plan.of-plan-share"),
        [
            "6.55 billion yuan",
            "plan for 2020",
            "2.445 billion yuan ÷ 37.33% = 6.55 billion yuan",
            "Our calculation from figures of People’s Daily Online, republished by pingjiang.gov.cn, 4 June 2020",
        ]
    );
}

#[test]
fn what_divides_unlike_things_is_shown_in_no_chart() {
    let dataset = hunan();
    let derivations = Derivations::new(&dataset);
    let report = dataset.report("2019-11-30").unwrap();
    let derived = derivations.of(&dataset, report).iter();
    let aside = derived.filter(|derived| derived.mixes.is_some());
    let aside: Vec<&str> = aside.map(|derived| derived.id.name.as_str()).collect();
    assert_eq!(
        aside,
        [
            "investment.of-value",
            "plan.per-projects",
            "investment.per-projects",
            "technologies.per-projects",
            "patent-applications.per-projects",
            "patents-granted.of-patent-applications",
            "patents-granted.per-projects",
            "sales.of-investment",
            "sales.per-projects",
            "tax.per-projects",
        ]
    );
}

#[test]
fn what_came_of_an_investment_is_no_share_of_it() {
    let text = hunan_json().replacen(r#""value": "21.257""#, r#""value": "2.125""#, 1);
    let dataset = parse(&text).unwrap();
    let derivations = Derivations::new(&dataset);
    let sales = derivations.figure(&dataset, &id("2019-11-30/sales.of-investment"));
    let Some(AnyFigure::Derived(_, sales)) = sales else {
        panic!("{sales:?}");
    };
    assert_eq!((sales.rule, sales.unit), (Rule::PerOne, Unit::Ratio));
}

#[test]
fn figures_run_over_what_their_reports_say() {
    for (figure, period) in [
        ("2019-06-30/investment", "January–June 2019"),
        ("2019-11-30/investment", "by the end of November 2019"),
        (
            "2019-11-30/investment.of-plan",
            "by the end of November 2019",
        ),
        ("2019-11-30/projects", "in 2019"),
        ("2019-11-30/continuing", "in 2019"),
        ("2019-11-30/new.of-projects", "in 2019"),
        ("2019-11-30/plan", "plan for 2019"),
        ("2020-06-30/firms-done", "as of 30 June 2020"),
        // Parts that leave a rest are no division of the year's programme.
        ("2019-06-30/projects", "in 2019"),
        ("2019-06-30/in-production", "as of 30 June 2019"),
        // As what it is taken is said by its caveat.
        ("2019-11-30/value", ""),
    ] {
        let dataset = hunan();
        let derivations = Derivations::new(&dataset);
        let found = derivations.figure(&dataset, &id(figure)).unwrap();
        let text = FigureText::new(Locale::En, &dataset, found);
        assert_eq!(spaced(&text.period()), period, "{figure}");
    }
}

#[test]
fn a_count_has_its_measure_word_and_a_unit_the_form_of_its_number() {
    let text = hunan_json().replacen(
        r#""value": "7", "unit": "projects""#,
        r#""value": "1", "unit": "projects""#,
        1,
    );
    let dataset = parse(&text).unwrap();
    let derivations = Derivations::new(&dataset);
    let written = |locale, figure: &str| {
        let figure = derivations.figure(&dataset, &id(figure)).unwrap();
        let text = FigureText::new(locale, &dataset, figure);
        (text.value(), text.unit_name().to_owned())
    };
    for (locale, value, unit) in [
        (Locale::En, "1", "project"),
        (Locale::Zh, "1个", "个"),
        (Locale::Fr, "1", "projet"),
        (Locale::Ko, "1개", "개"),
        (Locale::Ja, "1件", "件"),
    ] {
        let one = (value.to_owned(), unit.to_owned());
        assert_eq!(written(locale, "2019-06-30/in-production"), one);
    }
    let (value, unit) = written(Locale::En, "2019-06-30/projects");
    assert_eq!((value.as_str(), unit.as_str()), ("117", "projects"));
    assert_eq!(written(Locale::Zh, "2019-11-30/technologies").0, "296项");
}

#[test]
fn what_follows_from_the_calendar_is_no_publisher_s() {
    let dataset = hunan();
    let derivations = Derivations::new(&dataset);
    let report = dataset.report("2019-06-30").unwrap();
    let even = derivations.even_share(&dataset, report, "plan").unwrap();
    let text = FigureText::new(Locale::En, &dataset, even);
    assert_eq!(
        (text.origin().as_str(), text.has_source()),
        ("Our calculation", false)
    );
}

#[test]
fn a_class_is_named_in_what_is_computed_of_it() {
    let dataset = hunan();
    let derivations = Derivations::new(&dataset);
    let name = "2019-06-30/patent-applications.invention.per-projects";
    let figure = derivations.figure(&dataset, &id(name)).unwrap();
    assert_eq!(
        FigureText::new(Locale::En, &dataset, figure).name(),
        "invention-patent applications per project"
    );
}

#[test]
fn what_is_assumed_of_a_period_without_a_beginning_is_said_once() {
    let assumed = "The report gives only an end date; ";
    let shipped = hunan_json();
    // Beside reports of quarters.
    let of_parts = shipped
        .replace(r#""scope": "year-to-date""#, r#""scope": "to-date""#)
        .replacen(
            r#""8.464", "unit": {"currency": "CNY", "scale": 1e9}, "scope": "to-date""#,
            r#""8.464", "unit": {"currency": "CNY", "scale": 1e9}, "scope": "year-to-date""#,
            1,
        )
        .replace("\"from\": \"2020-01-01\"", "\"from\": \"2019-12-01\"");
    let from_april = shipped
        .replace(
            "\"currency\": \"CNY\",\n",
            "\"currency\": \"CNY\", \"year_starts\": \"04-01\",\n",
        )
        .replace("20-01-01\"", "20-04-01\"")
        .replace("19-01-01\"", "19-04-01\"");
    for (text, said) in [
        (
            shipped.to_owned(),
            "we assume that the count starts in January, as in the other reports.",
        ),
        (of_parts, "we assume that the count starts in January."),
        (
            from_april,
            "we assume that the count starts in April, as in the other reports.",
        ),
    ] {
        let dataset = parse(&text).unwrap();
        for report in &dataset.reports {
            let notes = Language::from(Locale::En).notes(&dataset, report);
            let said: Vec<String> = notes
                .into_iter()
                .filter_map(|(note, _)| Some(note.strip_prefix(assumed)?.to_owned()))
                .filter(|note| note == said)
                .collect();
            assert_eq!(
                said.len(),
                usize::from(report.id == "2019-11-30"),
                "{}",
                report.id
            );
        }
    }
}

#[test]
fn nothing_is_assumed_where_nothing_runs_from_a_beginning() {
    let text = hunan_json().replace(r#""scope": "year-to-date""#, r#""scope": "to-date""#);
    let dataset = parse(&text).unwrap();
    for report in &dataset.reports {
        for (note, _) in Language::from(Locale::En).notes(&dataset, report) {
            assert!(!note.contains("we assume"), "{}: {note}", report.id);
        }
    }
}
