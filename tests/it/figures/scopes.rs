//! Amounts of a period, of a year and of the time since a programme began: what each is held against, and how years that
//! begin on any day are named.

use super::spaced;
use crate::fixtures::{id, programme, widget_on};
use initiative_charts::chart::ChartKind;
use initiative_charts::derived::{AnyFigure, Derivations};
use initiative_charts::locale::{FigureText, Locale};
use initiative_charts::reported::{Dataset, Date, Period, YearStart, parse};

/// The dataset of the programme, changed by `change`.
pub(super) fn changed(name: &str, change: impl Fn(&str) -> String) -> Dataset {
    parse(&change(programme(name))).unwrap()
}

/// What a figure is: its name, value, period, working and origin, with common spaces; `None` where the dataset has none.
pub(super) fn written(dataset: &Dataset, figure: &str) -> Option<[String; 5]> {
    let derivations = Derivations::new(dataset);
    let figure = derivations.figure(dataset, &id(figure))?;
    let text = FigureText::new(Locale::En, dataset, figure);
    let parts = [
        text.name(),
        text.value(),
        text.period(),
        text.working(),
        text.origin(),
    ];
    Some(parts.map(|part| spaced(&part)))
}

pub(super) fn value_in(locale: Locale, dataset: &Dataset, figure: &str) -> String {
    let derivations = Derivations::new(dataset);
    let figure = derivations.figure(dataset, &id(figure)).unwrap();
    spaced(&FigureText::new(locale, dataset, figure).value())
}

/// The names of what is calculated from the report.
pub(super) fn derived(dataset: &Dataset, report: &str) -> Vec<String> {
    let derivations = Derivations::new(dataset);
    let report = dataset.report(report).unwrap();
    let derived = derivations.of(dataset, report).iter();
    derived.map(|derived| derived.id.name.clone()).collect()
}

#[test]
fn the_pace_of_a_year_from_april_is_counted_from_april() {
    let water = changed("water", str::to_owned);
    let [_, value, period, working, _] = written(&water, "2023-03-09/plan.even-share").unwrap();
    assert_eq!(
        (&*value, &*period),
        ("94.0%", "1 April 2022 to 9 March 2023")
    );
    assert_eq!(working, "343 ÷ 365 = 94.0%");
    // At its end the even pace is the plan.
    let names = derived(&water, "2021-03-31");
    assert!(!names.iter().any(|name| name.contains("even")), "{names:?}");
    assert_eq!(
        written(&water, "2020-03-31/plan").unwrap()[2],
        "plan for 2019/20"
    );
}

#[test]
fn what_was_reached_so_far_is_held_against_the_whole_plan() {
    let bridges = changed("bridges", str::to_owned);
    let [name, value, period, ..] = written(&bridges, "2024-10-31/investment.of-plan").unwrap();
    assert_eq!(name, "completed investment as a share of the overall plan");
    assert_eq!(value, "about 31%");
    assert_eq!(
        period,
        "from the programme’s start to the end of October 2024"
    );
    assert_eq!(
        written(&bridges, "2024-10-31/plan").unwrap()[0],
        "planned investment"
    );
    let names = derived(&bridges, "2024-10-31");
    assert!(!names.iter().any(|name| name.contains("even")), "{names:?}");
    let widget = widget_on(bridges.clone(), &[("chart", "investment")], 720.0);
    let said = format!("{:?}", widget.scene());
    assert!(
        !said.contains("annual plan") && !said.contains("2024 plan") && !said.contains("one-year"),
        "{said}"
    );
    let widget = widget_on(bridges, &[("chart", "progress")], 720.0);
    assert!(widget.scene().missing.is_some() && widget.scene().panels.is_empty());
}

#[test]
fn a_share_is_one_of_the_plan_that_runs_as_far() {
    for (scope, name, implied, plan) in [
        (
            "period",
            "share of the plan for the period",
            "planned investment",
            "July–September 2024",
        ),
        (
            "to-date",
            "share of the overall plan",
            "planned investment",
            "over the whole life",
        ),
    ] {
        let schools = changed("schools", |text| {
            let text = text.replace(r#""plan", "value": "12.4", "unit": {"currency": "EUR", "scale": 1000000.0}, "scope": "year-plan""#,
                &format!(r#""plan-share", "value": "55.4", "unit": "%", "scope": "{scope}""#));
            text.replace(
                r#"1000000.0}, "scope": "period""#,
                &format!(r#"1000000.0}}, "scope": "{scope}""#),
            )
        });
        assert_eq!(written(&schools, "2024-09-30/plan-share").unwrap()[0], name);
        let [found, _, period, ..] = written(&schools, "2024-09-30/plan.of-plan-share").unwrap();
        assert_eq!(
            found,
            format!("{implied}, as implied by the reported share")
        );
        assert_eq!(period, plan);
        assert_eq!(written(&schools, "2024-09-30/plan.even-share"), None);
        let widget = widget_on(schools, &[("chart", "progress")], 720.0);
        assert!(widget.scene().missing.is_some());
    }
}

#[test]
fn an_amount_of_a_period_is_held_against_a_plan_for_it() {
    let schools = changed("schools", |text| text.replace("year-plan", "period"));
    let [name, value, period, working, _] =
        written(&schools, "2024-09-30/investment.of-plan").unwrap();
    assert_eq!(
        name,
        "completed investment as a share of the plan for the period"
    );
    assert_eq!((&*value, &*period), ("29%", "July–September 2024"));
    assert_eq!(working, "3.6 million euros ÷ 12.4 million euros = 29%");
    assert_eq!(
        written(&schools, "2024-09-30/plan").unwrap()[2],
        "July–September 2024"
    );
    assert_eq!(written(&schools, "2024-09-30/plan.even-pace"), None);
}

#[test]
fn each_language_names_years_that_begin_in_any_month() {
    let name = |start: &str, end: &str, locale: Locale| {
        let start = YearStart::parse(start).unwrap();
        let end = Date::parse(end).unwrap();
        locale.year(start.year_of(end))
    };
    for (start, end, names) in [
        (
            "01-01",
            "2019-11-30",
            ["2019", "2019年", "2019", "2019년", "2019年"],
        ),
        (
            "04-01",
            "2023-03-09",
            [
                "2022/23",
                "2022/23财年",
                "2022-2023",
                "2022/23\u{a0}회계연도",
                "2022年度",
            ],
        ),
        (
            "10-01",
            "2022-11-30",
            [
                "2022/23",
                "2022/23财年",
                "2022-2023",
                "2022/23\u{a0}회계연도",
                "2022/23年度",
            ],
        ),
        (
            "07-01",
            "2000-06-30",
            [
                "1999/2000",
                "1999/2000财年",
                "1999-2000",
                "1999/2000\u{a0}회계연도",
                "1999/2000年度",
            ],
        ),
    ] {
        let found = Locale::ALL.map(|locale| name(start, end, locale));
        assert_eq!(found, names, "from {start} to {end}");
    }
}

#[test]
fn days_of_one_year_name_it_once() {
    let period = |from, to| Period {
        from: Date::parse(from),
        to: Date::parse(to).unwrap(),
    };
    for (period, written) in [
        (
            period("2019-01-01", "2019-10-15"),
            [
                "1 January to 15 October 2019",
                "2019年1月1日至10月15日",
                "du 1er janvier au 15 octobre 2019",
                "2019년 1월 1일~10월 15일",
                "2019年1月1日〜10月15日",
            ],
        ),
        (
            period("2018-04-01", "2019-03-31"),
            [
                "1 April 2018 to 31 March 2019",
                "2018年4月1日至2019年3月31日",
                "du 1er avril 2018 au 31 mars 2019",
                "2018년 4월 1일~2019년 3월 31일",
                "2018年4月1日〜2019年3月31日",
            ],
        ),
    ] {
        let found = Locale::ALL.map(|locale| spaced(&locale.period(period)));
        assert_eq!(found, written);
    }
}

#[test]
fn a_report_s_part_of_the_whole_is_no_part_of_a_year() {
    // One year against the whole life is computed, and shown in no chart.
    let text = programme("bridges")
        .replace("to-date", "year-to-date")
        .replace("2023-11-01", "2024-01-01");
    let dataset = parse(&text).unwrap();
    let derivations = Derivations::new(&dataset);
    let Some(AnyFigure::Derived(_, share)) =
        derivations.figure(&dataset, &id("2024-10-31/investment.of-plan"))
    else {
        panic!("none");
    };
    assert!(share.mixes.is_some());
    let widget = widget_on(dataset, &[("chart", ChartKind::Investment.name())], 720.0);
    assert!(widget.scene().missing.is_some());
}
