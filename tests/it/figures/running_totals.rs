//! Amounts of periods that follow each other: added up from the year's start, and held against its plan.

use super::scopes::{changed, derived, value_in, written};
use super::spaced;
use crate::fixtures::{id, programme, widget_on};
use initiative_charts::locale::Locale;
use initiative_charts::reported::{Date, parse};
use initiative_charts::scene::Ink;

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
        "(1.9 million euros + 3.3 million euros + 3.6 million euros) ÷ 12.4 million euros = about 71%"
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
