//! The attribute `figure`: a page opens on a figure, pinned.

use super::on;
use crate::fixtures::{attribute, hunan, of_class, text_of, widget, widget_on};
use initiative_charts::chart::ChartKind;
use initiative_charts::interaction::{Effect, Event, Key};
use initiative_charts::locale::Locale;
use initiative_charts::scene::text::FixedAdvances;
use initiative_charts::widget::{Widget, WidgetError};
use std::rc::Rc;

type Attributes<'a> = &'a [(&'a str, Option<&'a str>)];

/// A widget that gets its attributes before it is laid out, as in a page; and what is wrong with them.
fn opened(attributes: Attributes<'_>) -> (Widget, Vec<WidgetError>) {
    let mut widget = Widget::new(hunan(), Locale::En, Rc::new(FixedAdvances));
    let (_, errors) = widget.set_all(attributes);
    widget.resize(720.0, 16.0);
    (widget, errors)
}

/// Chart, report, and the figure that the reader is on with whether it is pinned.
fn place(widget: &Widget) -> (&str, &str, Option<(String, bool)>) {
    let state = widget.state();
    let datum = state.current.and_then(|datum| widget.scene().datum(datum));
    let current = datum.map(|datum| (datum.id.to_string(), state.pinned));
    (state.chart.name(), widget.report_id(), current)
}

fn pinned(name: &str) -> Option<(String, bool)> {
    Some((name.to_owned(), true))
}

/// The name of the first figure of the report that is of the kind.
fn hunan_figure(report: &str, kind: &str) -> String {
    let mut figures = widget(&[]).figures().into_iter();
    let found = figures.find(|record| record.report == report && record.kind == kind);
    found.unwrap().figure
}

#[test]
fn a_figure_opens_the_chart_that_shows_it_and_is_pinned_there() {
    for (attributes, chart, report) in [
        (&[][..], "overview", "2019-11-30"),
        (
            &[("chart", Some("investment"))][..],
            "investment",
            "2019-11-30",
        ),
        (&[("chart", Some("history"))][..], "history", "2019-11-30"),
        (
            &[("report", Some("2019-11-30"))][..],
            "overview",
            "2019-11-30",
        ),
    ] {
        let name = "2019-11-30/investment";
        // In whatever order they come.
        let figure = [("figure", Some(name))];
        for attributes in [
            [attributes, &figure].concat(),
            [&figure, attributes].concat(),
        ] {
            let (widget, errors) = opened(&attributes);
            assert_eq!(errors, []);
            assert_eq!(
                place(&widget),
                (chart, report, pinned(name)),
                "{attributes:?}"
            );
            assert_eq!(widget.reading().texts[1], "8.464\u{a0}billion\u{a0}yuan");
            let view = widget.view_with_parts();
            let pressed = of_class(&view, "mark");
            let pressed = pressed
                .iter()
                .find(|mark| attribute(mark, "aria-pressed").is_some());
            assert_eq!(
                pressed.and_then(|mark| attribute(mark, "data-figure")),
                Some(name)
            );
            assert_eq!(widget.state().focused, None);
        }
    }
    // Of another report, and computed.
    let (widget, _) = opened(&[("figure", Some("2020-09-30/sales"))]);
    assert_eq!(
        place(&widget),
        ("overview", "2020-09-30", pinned("2020-09-30/sales"))
    );
    let computed = hunan_figure("2020-09-30", "derived");
    let (widget, errors) = opened(&[("figure", Some(&computed)), ("report", Some("2020-09-30"))]);
    assert_eq!((place(&widget).2, errors), (pinned(&computed), Vec::new()));
}

#[test]
fn what_is_not_shown_is_an_error_and_the_chart_is_drawn_all_the_same() {
    let said = |attributes: Attributes<'_>| {
        let (widget, errors) = opened(attributes);
        let [error] = &errors[..] else {
            panic!("{attributes:?}: {errors:?}")
        };
        assert_eq!(error.code(), "figure");
        let (chart, report, current) = place(&widget);
        assert_eq!(current, None);
        assert!(!widget.scene().panels.is_empty());
        (
            chart.to_owned(),
            report.to_owned(),
            error.explain(Locale::En),
        )
    };
    for name in [
        "2019-11-30/profit",
        "2018-11-30/investment",
        "investment",
        "/",
        "<b>",
    ] {
        let (chart, report, error) = said(&[("figure", Some(name))]);
        assert_eq!((&*chart, &*report), ("overview", "2019-11-30"));
        assert_eq!(
            error.message,
            format!("The attribute figure: no chart of any report shows “{name}”.")
        );
        assert!(error.hint.starts_with("figures() lists"));
    }
    for (name, value) in [("chart", "projects"), ("report", "2020-09-30")] {
        let (chart, report, error) =
            said(&[("figure", Some("2019-11-30/tax")), (name, Some(value))]);
        assert!(
            [chart, report].contains(&value.to_owned()),
            "{name} goes before it"
        );
        assert_eq!(
            error.message,
            "The attribute figure: the chart or the report that the attributes name does not show “2019-11-30/tax”."
        );
    }
    // A mistake in another attribute is another error.
    let (widget, errors) = opened(&[("chart", Some("pie")), ("figure", Some("2019-11-30/tax"))]);
    assert_eq!(
        errors.iter().map(WidgetError::code).collect::<Vec<_>>(),
        ["attribute"]
    );
    assert_eq!(place(&widget).2, pinned("2019-11-30/tax"));
}

#[test]
fn a_page_that_changes_it_moves_neither_focus_nor_voice() {
    let mut widget = on("overview");
    for (name, chart) in [
        ("2019-11-30/tax", "overview"),
        ("2019-06-30/investment", "overview"),
        ("2019-11-30/projects", "overview"),
    ] {
        let (effects, errors) = widget.set_all(&[("figure", Some(name)), ("chart", None)]);
        assert_eq!((effects, errors), (vec![Effect::LayOut], Vec::new()));
        let (open, report, current) = place(&widget);
        assert_eq!((open, current), (chart, pinned(name)));
        assert!(name.starts_with(report));
    }
    // Taken away, it lets go of its own figure alone.
    widget.set("figure", None).unwrap();
    assert_eq!(place(&widget), ("overview", "2019-11-30", None));
    widget.set("figure", Some("2019-11-30/tax")).unwrap();
    widget.select("2019-11-30/sales").unwrap();
    widget.set("figure", None).unwrap();
    assert_eq!(place(&widget).2, pinned("2019-11-30/sales"));
}

#[test]
fn a_figure_that_is_not_shown_lets_go_of_the_one_before() {
    for other in ["2019-11-30/profit", "<b>"] {
        let mut widget = on("overview");
        widget.set("figure", Some("2019-11-30/tax")).unwrap();
        let refused = widget.set("figure", Some(other)).unwrap_err();
        assert_eq!(refused.code(), "figure");
        assert_eq!(place(&widget), ("overview", "2019-11-30", None), "{other}");
        assert!(!widget.state().pinned);
        // What the reader has gone to stays.
        widget.set("figure", Some("2019-11-30/tax")).unwrap();
        widget.select("2019-11-30/sales").unwrap();
        widget.set("figure", Some(other)).unwrap_err();
        assert_eq!(place(&widget).2, pinned("2019-11-30/sales"));
    }
    // Before anything is laid out, too.
    for other in [Some("2019-11-30/profit"), None] {
        let mut widget = Widget::new(hunan(), Locale::En, Rc::new(FixedAdvances));
        widget.set("figure", Some("2019-11-30/tax")).unwrap();
        assert_eq!(widget.set("figure", other).is_err(), other.is_some());
        widget.resize(720.0, 16.0);
        assert_eq!(place(&widget).2, None, "{other:?}");
    }
}

#[test]
fn the_page_s_chart_and_figure_are_taken_together_whichever_changes() {
    let mut widget = widget(&[("chart", "projects")]);
    let refused = widget.set("figure", Some("2019-11-30/tax")).unwrap_err();
    assert_eq!(refused.code(), "figure");
    widget.set("chart", Some("returns")).unwrap();
    assert_eq!(
        place(&widget),
        ("returns", "2019-11-30", pinned("2019-11-30/tax"))
    );
    // Another language, another width: nothing is asked for anew.
    widget.handle(&Event::Pressed(Key::Escape));
    widget.set("lang", Some("fr")).unwrap();
    widget.resize(328.0, 16.0);
    assert_eq!(place(&widget).2, None);
}

#[test]
fn the_reader_s_place_goes_before_the_figure_until_the_page_names_another() {
    let figure = ("figure", Some("2019-11-30/tax"));
    let (mut first, _) = opened(&[figure]);
    let follow = |first: &Widget, attributes: Attributes<'_>| {
        let mut next = Widget::new(hunan(), Locale::En, Rc::new(FixedAdvances));
        next.set_all(attributes);
        next.resume(&first.snapshot());
        next.resize(720.0, 16.0);
        let (chart, report, current) = place(&next);
        (chart.to_owned(), report.to_owned(), current)
    };
    let tax = pinned("2019-11-30/tax");
    assert_eq!(follow(&first, &[figure]).2, tax);
    first.handle(&Event::Pressed(Key::Escape));
    assert_eq!(
        follow(&first, &[figure]).2,
        None,
        "the reader has let go of it"
    );
    first.handle(&Event::Opened(ChartKind::Projects));
    first.handle(&Event::ReportOpened(4));
    let gone = ("projects".to_owned(), "2020-09-30".to_owned(), None);
    assert_eq!(follow(&first, &[figure]), gone);
    let other = ("figure", Some("2020-06-30/sales"));
    let expected = (
        "overview".to_owned(),
        "2020-06-30".to_owned(),
        pinned("2020-06-30/sales"),
    );
    assert_eq!(follow(&first, &[other]), expected);
}

#[test]
fn the_editor_s_headline_is_that_of_the_chart_that_the_figure_opens() {
    let own = "Sales almost trebled";
    let attributes = [("headline", own), ("figure", "2020-09-30/sales")];
    let mut widget = widget_on(hunan(), &attributes, 720.0);
    let headline = |widget: &Widget| text_of(&widget.view_with_parts(), "headline");
    assert_eq!(headline(&widget), own);
    widget.handle(&Event::ReportOpened(1));
    assert_ne!(headline(&widget), own);
}
