//! What follows from amounts of a period, of a year and of the time since a programme began, and from years that begin
//! on any day.

use super::spaced;
use crate::fixtures::{id, programme, widget_on};
use initiative_charts::chart::ChartKind;
use initiative_charts::derived::{AnyFigure, Derivations};
use initiative_charts::locale::{FigureText, Locale};
use initiative_charts::reported::{Dataset, Date, Period, YearStart, parse};
use initiative_charts::scene::Ink;

/// The dataset of the programme, changed by `change`.
fn changed(name: &str, change: impl Fn(&str) -> String) -> Dataset {
    parse(&change(programme(name))).unwrap()
}

/// What a figure is: its name, value, period, working and origin, with common spaces; `None` where the dataset has none.
fn written(dataset: &Dataset, figure: &str) -> Option<[String; 5]> {
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

fn value_in(locale: Locale, dataset: &Dataset, figure: &str) -> String {
    let derivations = Derivations::new(dataset);
    let figure = derivations.figure(dataset, &id(figure)).unwrap();
    spaced(&FigureText::new(locale, dataset, figure).value())
}

/// The names of what is calculated from the report.
fn derived(dataset: &Dataset, report: &str) -> Vec<String> {
    let derivations = Derivations::new(dataset);
    let report = dataset.report(report).unwrap();
    let derived = derivations.of(dataset, report).iter();
    derived.map(|derived| derived.id.name.clone()).collect()
}

#[test]
fn quarters_add_up_to_what_the_year_s_plan_is_held_against() {
    let schools = changed("schools", str::to_owned);
    let [name, value, period, working, origin] =
        written(&schools, "2024-06-30/investment.year-to-date").unwrap();
    assert_eq!(name, "completed investment, year to date");
    assert_eq!(value, "5.2 million euros");
    assert_eq!(period, "January–June 2024");
    assert_eq!(
        working,
        "1.9 million euros + 3.3 million euros = 5.2 million euros"
    );
    assert_eq!(
        origin,
        "Our calculation from figures of City of Example, 20 April 2024; City of Example, 20 July 2024"
    );
    // Readers add the digits up, though four roundings leave the last one open.
    let [_, year, ..] = written(&schools, "2024-12-31/investment.year-to-date").unwrap();
    assert_eq!(year, "about 12.9 million euros");
    assert_eq!(
        value_in(Locale::Ko, &schools, "2024-12-31/investment.year-to-date"),
        "약 1290만 유로"
    );
    let [.., period, working, _] = written(&schools, "2024-09-30/investment.of-plan").unwrap();
    assert_eq!(period, "January–September 2024");
    assert_eq!(
        working,
        "(1.9 million euros + 3.3 million euros + 3.6 million euros) ÷ 12.4 million euros = 70%"
    );
    let [_, even, period, ..] = written(&schools, "2024-09-30/plan.even-pace").unwrap();
    assert_eq!(
        (&*even, &*period),
        ("9.3 million euros", "January–September 2024")
    );
    let [_, own, period, ..] = written(&schools, "2024-09-30/investment").unwrap();
    assert_eq!(
        (&*own, &*period),
        ("3.6 million euros", "July–September 2024")
    );
    // The first period of a year is all of it so far.
    let first = derived(&schools, "2024-03-31");
    assert!(
        first.contains(&"investment.of-plan".to_owned()),
        "{first:?}"
    );
    assert!(
        !first.iter().any(|name| name.ends_with("year-to-date")),
        "{first:?}"
    );
    assert_eq!(
        written(&schools, "2024-12-31/done.year-to-date").unwrap()[1],
        "21"
    );
}

#[test]
fn a_year_may_go_on_from_what_was_reported_to_date() {
    let schools = changed("schools", |text| {
        text.replacen(
            r#""1.9", "unit": {"currency": "EUR", "scale": 1000000.0}, "scope": "period""#,
            r#""1.9", "unit": {"currency": "EUR", "scale": 1000000.0}, "scope": "year-to-date""#,
            1,
        )
    });
    assert_eq!(
        written(&schools, "2024-06-30/investment.year-to-date").unwrap()[1],
        "5.2 million euros"
    );
}

#[test]
fn reports_that_leave_a_gap_or_count_something_else_say_nothing_of_the_year() {
    for (what, from, to) in [
        (
            "a gap of a day",
            r#""from": "2024-04-01""#,
            r#""from": "2024-04-02""#,
        ),
        (
            "days counted twice",
            r#""from": "2024-07-01""#,
            r#""from": "2024-06-30""#,
        ),
        (
            "a quarter without the amount",
            r#""investment", "value": "3.3""#,
            r#""sales", "value": "3.3""#,
        ),
        (
            "a class",
            r#""indicator": "investment", "value": "3.3""#,
            r#""indicator": "investment", "class": "roofs", "value": "3.3""#,
        ),
        (
            "an amount since the beginning",
            r#""3.3", "unit": {"currency": "EUR", "scale": 1000000.0}, "scope": "period""#,
            r#""3.3", "unit": {"currency": "EUR", "scale": 1000000.0}, "scope": "to-date""#,
        ),
    ] {
        assert!(programme("schools").contains(from), "{what}");
        let schools = changed("schools", |text| text.replacen(from, to, 1));
        let names = derived(&schools, "2024-12-31");
        let of_year = |name: &&String| {
            [
                "year-to-date",
                "of-plan",
                "over-plan",
                "even-pace",
                "even-share",
            ]
            .iter()
            .any(|verb| name.ends_with(verb))
                && !name.starts_with("done")
        };
        let of_year: Vec<_> = names.iter().filter(of_year).collect();
        assert!(of_year.is_empty(), "{what}: {of_year:?}");
        let widget = widget_on(schools, &[("report", "2024-12-31")], 720.0);
        assert!(
            !widget.scene().headline.contains("plan"),
            "{what}: {}",
            widget.scene().headline
        );
    }
}

#[test]
fn a_level_is_not_added_up() {
    let schools = changed("schools", |text| {
        text.replace(r#""accumulates": true"#, r#""accumulates": false"#)
    });
    assert_eq!(written(&schools, "2024-12-31/done.year-to-date"), None);
    assert_eq!(
        written(&schools, "2024-12-31/done").unwrap()[2],
        "as of 31 December 2024"
    );
}

#[test]
fn the_quarters_of_a_year_from_april_add_up_over_new_year() {
    let trees = changed("trees", str::to_owned);
    let [_, value, period, ..] = written(&trees, "2019-03-31/trees.year-to-date").unwrap();
    assert_eq!(
        (&*value, &*period),
        ("1.607 million", "1 April 2018 to 31 March 2019")
    );
    assert_eq!(
        written(&trees, "2018-12-31/target.even-share").unwrap()[3],
        "9 ÷ 12 = 75%"
    );
    assert_eq!(
        written(&trees, "2018-12-31/target").unwrap()[2],
        "plan for 2018/19"
    );
    // In years from January the quarter is the first one of its own.
    let trees = changed("trees", |text| {
        text.replace(r#""year_starts": "04-01","#, "")
    });
    assert_eq!(written(&trees, "2019-03-31/trees.year-to-date"), None);
    assert_eq!(
        written(&trees, "2018-12-31/trees.of-target"),
        None,
        "from April on"
    );
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
    assert_eq!(value, "30%");
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
fn the_bar_of_a_running_total_is_hollow_and_says_that_it_is_one() {
    for chart in ["investment", "overview"] {
        let attributes = [("report", "2024-06-30"), ("chart", chart)];
        let widget = widget_on(changed("schools", str::to_owned), &attributes, 720.0);
        let marks = &widget.scene().panels[0].marks;
        let total = widget
            .scene()
            .index_of(&id("2024-06-30/investment.year-to-date"));
        assert!(total.is_some(), "{chart}");
        let own = marks.iter().filter(|mark| mark.datum == total);
        let inks: Vec<Ink> = own.map(|mark| mark.ink).collect();
        assert!(
            inks.contains(&Ink::Derived) && !inks.contains(&Ink::Reported),
            "{inks:?}"
        );
        let said = format!("{marks:?}").replace("\\u{a0}", " ");
        assert!(
            said.contains("* Completed investment, year to date: 5.2 million euros"),
            "{said}"
        );
    }
}

#[test]
fn a_chart_names_every_report_that_it_adds_up() {
    let schools = changed("schools", str::to_owned);
    let attributes = [("report", "2024-09-30"), ("chart", "investment")];
    let widget = widget_on(schools, &attributes, 720.0);
    let sources = widget
        .scene()
        .sources
        .iter()
        .map(|source| source.report.as_str());
    let sources: Vec<_> = sources.collect();
    assert_eq!(sources, ["2024-09-30", "2024-03-31", "2024-06-30"]);
    let csv = widget.csv();
    let total = csv.lines().find(|line| line.contains("year to date"));
    let total = total.map(spaced).unwrap_or_default();
    let cited = "City of Example, 20 April 2024; City of Example, 20 July 2024; City of Example, 20 October 2024";
    assert!(total.contains(cited), "{total}");
}

/// A report of each day of a year, which are more than anyone adds up.
#[test]
fn days_of_a_year_are_not_added_up_beyond_so_many() {
    let mut day = Date::parse("2024-01-01").unwrap();
    let mut reports = Vec::new();
    for _ in 0..366 {
        reports.push(format!(
            r#"{{"id": "{day}", "title": "T", "publisher": "P", "published": "{day}", "period": {{"from": "{day}", "to": "{day}"}},
            "figures": [{{"indicator": "sales", "value": "100", "unit": {{"currency": "EUR", "scale": 1}}, "scope": "period"}}]}}"#
        ));
        day = day.next().unwrap();
    }
    let text = format!(
        r#"{{"id": "x", "title": "X", "currency": "EUR", "reports": [{}]}}"#,
        reports.join(",")
    );
    let dataset = parse(&text).unwrap();
    assert_eq!(
        written(&dataset, "2024-02-22/sales.year-to-date").unwrap()[1],
        "5,300 euros"
    );
    assert_eq!(written(&dataset, "2024-02-23/sales.year-to-date"), None);
    let [.., origin] = written(&dataset, "2024-02-22/sales.year-to-date").unwrap();
    assert!(origin.ends_with("and 49 more reports"), "{origin}");
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
    assert!(!share.rule.is_shown());
    let widget = widget_on(dataset, &[("chart", ChartKind::Investment.name())], 720.0);
    assert!(widget.scene().missing.is_some());
}

/// Two reports of very many figures, in another order: looked for one after another, they would take minutes.
#[test]
fn very_many_figures_of_two_quarters_are_added_up() {
    let report = |from: &str, to: &str, classes: Vec<u32>| {
        let figures = classes.iter().map(|class| {
            format!(
                r#"{{"indicator": "patents-granted", "class": "c{class}", "value": "1", "unit": "patents", "scope": "period"}}"#
            )
        });
        format!(
            r#"{{"id": "{to}", "title": "T", "publisher": "P", "published": "2025-01-01", "period": {{"from": "{from}", "to": "{to}"}},
            "figures": [{}]}}"#,
            figures.collect::<Vec<_>>().join(",")
        )
    };
    let text = format!(
        r#"{{"id": "x", "title": "X", "currency": "EUR", "reports": [{},{}]}}"#,
        report("2024-01-01", "2024-03-31", (3..20_000).collect()),
        report("2024-04-01", "2024-06-30", (0..20_000).collect())
    );
    let dataset = parse(&text).unwrap();
    let names = derived(&dataset, "2024-06-30");
    let totals = names.iter().filter(|name| name.ends_with("year-to-date"));
    assert_eq!(totals.count(), 19_997);
}
