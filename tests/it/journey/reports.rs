//! Other reports: chosen below the chart, or from the sentence that stands where the open one lacks the chart's figures.

use super::{announced, current, current_id, datum, on, tap_at};
use crate::fixtures::{
    REPORTS, attribute, elements, hunan, id, of_class, text_of, widget, widget_on,
};
use initiative_charts::chart::ChartKind;
use initiative_charts::interaction::{Effect, Event};
use initiative_charts::locale::Locale;
use initiative_charts::reported::{Dataset, parse};
use initiative_charts::scene::text::FixedAdvances;
use initiative_charts::widget::Widget;
use std::rc::Rc;

/// What the choice offers: the index and the name of each report, and the index of the one that it shows.
fn offered(widget: &Widget) -> (Vec<(usize, String)>, Option<usize>) {
    let view = widget.view_with_parts();
    let choices = of_class(&view, "choose-report");
    assert!(choices.len() <= 1);
    let mut shown = None;
    let mut reports = Vec::new();
    for choice in choices {
        for option in elements(&choice.children) {
            let index = attribute(option, "value").unwrap().parse().unwrap();
            let text = crate::fixtures::texts(&option.children).concat();
            reports.push((index, text.replace('\u{a0}', " ")));
            if attribute(option, "selected").is_some() {
                assert_eq!(shown.replace(index), None, "one alone is chosen");
            }
        }
    }
    (reports, shown)
}

fn names(widget: &Widget) -> Vec<String> {
    offered(widget)
        .0
        .into_iter()
        .map(|(_, name)| name)
        .collect()
}

/// Reports of the months, as (id, end of the period, figures).
fn monthly(reports: &[(&str, &str, &str)]) -> Dataset {
    let reports: Vec<String> = reports
        .iter()
        .map(|(id, end, figures)| {
            format!(
                r#"{{"id": "{id}", "title": "T", "publisher": "Paper of {id}", "published": "2025-07-01",
                "period": {{"to": "{end}"}}, "figures": [{figures}]}}"#
            )
        })
        .collect();
    let json = format!(
        r#"{{"id": "x", "title": "T", "currency": "EUR", "reports": [{}]}}"#,
        reports.join(",")
    );
    parse(&json).unwrap_or_else(|errors| panic!("{errors:?}"))
}

const SALES: &str = r#"{"indicator": "sales", "value": "5", "unit": {"currency": "EUR", "scale": 1e6}, "scope": "year-to-date"}"#;

#[test]
fn every_report_is_offered_the_newest_first_and_the_open_one_is_chosen() {
    let mut widget = on("returns");
    let (reports, shown) = offered(&widget);
    let expected = [
        "September 2020",
        "June 2020",
        "April 2020",
        "November 2019",
        "June 2019",
    ];
    assert_eq!(names(&widget), expected);
    assert_eq!(shown, Some(1));
    assert_eq!(
        text_of(&widget.view_with_parts(), "report"),
        // Of the list itself the name that is chosen is seen.
        format!("Report: {}November 2019", expected.concat())
    );
    for (index, _) in reports {
        let effects = widget.handle(&Event::ReportOpened(index));
        assert_eq!(widget.report_id(), REPORTS[index]);
        assert_eq!(offered(&widget).1, Some(index));
        let mut set = on("returns");
        set.set("report", Some(REPORTS[index])).unwrap();
        assert_eq!(widget.scene(), set.scene());
        assert_eq!(effects[..2], [Effect::LayOut, Effect::Change], "{index}");
        assert_eq!(announced(&effects).split(':').next(), Some("Sales and tax"));
    }
    assert_eq!(widget.handle(&Event::ReportOpened(0)), [], "it is open");
    assert_eq!(widget.handle(&Event::ReportOpened(5)), [], "there is none");
}

#[test]
fn what_changes_nothing_is_not_offered() {
    for kind in ChartKind::ALL {
        let of_all = matches!(
            kind,
            ChartKind::Progress | ChartKind::History | ChartKind::Checks
        );
        assert_eq!(names(&on(kind.name())).is_empty(), of_all, "{kind:?}");
        let without = widget(&[("chart", kind.name()), ("controls", "none")]);
        assert!(names(&without).is_empty(), "{kind:?}");
    }
    let one = monthly(&[("2025-01-31", "2025-01-31", SALES)]);
    assert!(names(&widget_on(one, &[], 328.0)).is_empty());
    // A report without figures has nothing to open, unless it is the open one.
    let empty = [
        ("2025-01-31", "2025-01-31", SALES),
        ("2025-02-28", "2025-02-28", ""),
    ];
    assert!(names(&widget_on(monthly(&empty), &[], 328.0)).is_empty());
    let opened = widget_on(monthly(&empty), &[("report", "2025-02-28")], 328.0);
    assert_eq!(names(&opened), ["February 2025", "January 2025"]);
}

#[test]
fn reports_of_one_day_are_told_apart_by_their_sources() {
    let both = [
        ("2025-01-31", "2025-01-31", SALES),
        ("2025-01-31-b", "2025-01-31", SALES),
        ("2025-02-14", "2025-02-14", SALES),
    ];
    assert_eq!(
        names(&widget_on(monthly(&both), &[], 328.0)),
        [
            "14 February 2025",
            "January 2025 (Paper of 2025-01-31-b, 1 July 2025)",
            "January 2025 (Paper of 2025-01-31, 1 July 2025)"
        ]
    );
}

#[test]
fn the_open_table_and_the_figure_stay_where_the_other_report_has_it() {
    let mut widget = on("returns");
    widget.handle(&Event::TableToggled);
    let tap = tap_at(&widget, "sales");
    widget.handle(&tap);
    widget.handle(&Event::SheetToggled);
    let tax = datum(&widget, "tax");
    widget.handle(&Event::RowToggled { datum: tax });
    widget.handle(&Event::ReportOpened(4));
    let row = widget.state().row.unwrap();
    assert_eq!(widget.scene().data[row].id, id("2020-09-30/tax"));
    assert_eq!(current_id(&widget).as_deref(), Some("2020-09-30/sales"));
    let told = |widget: &Widget| {
        let state = widget.state();
        (
            state.table_open,
            state.pinned,
            state.unfolded,
            state.roving == state.current,
        )
    };
    assert_eq!(told(&widget), (true, true, true, true));
    assert_eq!(widget.reading().texts[1], "21.219\u{a0}billion\u{a0}yuan");
    // The report of April 2020 has no patents.
    let mut counts = on("innovation");
    let tap = tap_at(&counts, "patents-granted");
    counts.handle(&tap);
    counts.handle(&Event::ReportOpened(2));
    assert_eq!((current_id(&counts), counts.state().pinned), (None, false));
    assert!(counts.scene().missing.is_some());
}

/// A chart of every report still has the figure itself.
#[test]
fn a_figure_of_another_report_stays_itself_where_the_chart_has_it() {
    let mut widget = on("history");
    widget.select("2019-06-30/investment").unwrap();
    widget.handle(&Event::ReportOpened(4));
    assert_eq!(
        current_id(&widget).as_deref(),
        Some("2019-06-30/investment")
    );
}

#[test]
fn the_attribute_wins_when_the_page_changes_it_and_the_next_widget_knows_the_reader_s_choice() {
    let mut first = on("investment");
    first.handle(&Event::ReportOpened(0));
    let follow = |attributes: &[(&str, Option<&str>)]| {
        let mut next = Widget::new(hunan(), Locale::En, Rc::new(FixedAdvances));
        let (_, errors) = next.set_all(attributes);
        assert_eq!(errors, []);
        next.resume(&first.snapshot());
        next.resize(720.0, 16.0);
        next
    };
    let chart = ("chart", Some("investment"));
    assert_eq!(follow(&[chart]).report_id(), "2019-06-30");
    let changed = follow(&[chart, ("report", Some("2020-06-30"))]);
    assert_eq!(changed.report_id(), "2020-06-30");
    first.set("report", Some("2020-04-30")).unwrap();
    assert_eq!(first.report_id(), "2020-04-30");
}

#[test]
fn a_report_that_has_what_the_open_one_lacks_is_a_button() {
    let mut lacking = widget(&[("chart", "innovation"), ("report", "2020-04-30")]);
    let view = lacking.view_with_parts();
    let buttons = of_class(&view, "open-report");
    let said: Vec<_> = buttons
        .iter()
        .map(|button| {
            let text = crate::fixtures::texts(&button.children).concat();
            (
                attribute(button, "data-report").unwrap(),
                text.replace('\u{a0}', " "),
            )
        })
        .collect();
    let expected = [
        ("4", "September 2020"),
        ("3", "June 2020"),
        ("1", "November 2019"),
        ("0", "June 2019"),
    ];
    assert_eq!(said, expected.map(|(index, name)| (index, name.to_owned())));
    assert_eq!(
        text_of(&view, "missing"),
        lacking
            .scene()
            .missing
            .clone()
            .unwrap()
            .replace('\u{a0}', " ")
    );
    lacking.handle(&Event::ReportOpened(1));
    assert_eq!(lacking.scene(), on("innovation").scene());
    assert_eq!(current(&lacking), None);
    // One chart, and no way to get lost.
    lacking.set("controls", Some("none")).unwrap();
    lacking.set("report", Some("2020-04-30")).unwrap();
    let view = lacking.view_with_parts();
    assert!(of_class(&view, "open-report").is_empty());
    assert!(text_of(&view, "missing").ends_with("November 2019 and June 2019."));
}

#[test]
fn in_every_language_each_name_is_a_button_and_the_sentence_is_whole() {
    for locale in Locale::ALL {
        let lacking = widget(&[
            ("lang", locale.tag()),
            ("chart", "innovation"),
            ("report", "2020-04-30"),
        ]);
        let view = lacking.view_with_parts();
        assert_eq!(of_class(&view, "open-report").len(), 4, "{}", locale.tag());
        let missing = lacking.scene().missing.clone().unwrap();
        assert_eq!(text_of(&view, "missing"), missing.replace('\u{a0}', " "));
    }
}

#[test]
fn ten_thousand_reports_are_a_short_choice_and_none_is_derived_for_it() {
    let mut reports = Vec::new();
    for index in 0..10_000 {
        let (year, month, day) = (1900 + index / 336, index / 28 % 12 + 1, index % 28 + 1);
        reports.push(format!("{year}-{month:02}-{day:02}"));
    }
    let rows: Vec<_> = reports
        .iter()
        .map(|id| (id.as_str(), id.as_str(), SALES))
        .collect();
    let mut widget = widget_on(monthly(&rows), &[("chart", "returns")], 328.0);
    let derived = widget.derivations().derived_reports();
    let (all, shown) = offered(&widget);
    assert_eq!(shown, Some(9_999));
    assert!((20..80).contains(&all.len()), "{}", all.len());
    assert_eq!((all[0].0, all[all.len() - 1].0), (9_999, 0));
    assert_eq!(widget.derivations().derived_reports(), derived);
    // From the newest to one in the middle.
    let (wanted, mut choices) = (5_432_usize, 0);
    while widget.state().report != wanted {
        let (all, _) = offered(&widget);
        let nearest = all.iter().min_by_key(|(index, _)| index.abs_diff(wanted));
        widget.handle(&Event::ReportOpened(nearest.unwrap().0));
        choices += 1;
    }
    assert!(choices <= 6, "{choices}");
}
