//! Ten thousand reports, and fifty thousand figures of one: drawn, in a page that stays small.

use super::extremes::{SIZE, dataset_of, make, report};
use crate::fixtures::{all, attribute, of_class, texts, widget_on};
use initiative_charts::chart::ChartKind;
use initiative_charts::interaction::{Effect, Event, Key};
use initiative_charts::locale::Locale;
use initiative_charts::reported::{Dataset, parse};
use initiative_charts::scene::TextMeasure;
use initiative_charts::scene::text::FixedAdvances;
use initiative_charts::widget::{Element, Widget};
use std::cell::Cell;
use std::collections::BTreeSet;
use std::rc::Rc;

/// So many reports, twelve a year.
fn monthly(count: u32) -> Dataset {
    let one = |index: u32| {
        let (year, day) = (1 + index / 12, index % 12 + 1);
        let figures = [
            ("plan", "90", "year-plan"),
            ("investment", "80", "year-to-date"),
            ("projects", "7", "year-to-date"),
        ];
        let text = report(&format!("{year:04}-{day:02}-28"), 11, &figures);
        text.replace("2024-01-01", &format!("{year:04}-01-01"))
            .replace("2024-11-30", &format!("{year:04}-{day:02}-28"))
    };
    let reports: Vec<String> = (0..count).map(one).collect();
    dataset_of(&reports).unwrap()
}

#[test]
fn ten_thousand_reports_are_loaded_and_drawn() {
    let dataset = monthly(10_000);
    assert_eq!(dataset.reports.len(), 10_000);
    make(&dataset, ChartKind::Overview, SIZE);
    make(&dataset, ChartKind::Progress, SIZE);
    make(&dataset, ChartKind::Checks, SIZE);
    let history = make(&dataset, ChartKind::History, SIZE);
    let marks = history.panels.iter().flat_map(|panel| &panel.marks);
    let points: BTreeSet<_> = marks.filter_map(|mark| mark.datum).collect();
    let points = points.len();
    assert!(points >= 10_000, "each of {points} is a point");
    let widget = widget_on(dataset, &[("chart", "history")], 720.0);
    assert!(
        of_class(&widget.view_with_parts(), "mark").len() <= 300,
        "a page of elements for everyone"
    );
}

/// Counts what it is asked for.
#[derive(Default)]
struct Counting(Cell<usize>);

impl TextMeasure for Counting {
    fn width(&self, text: &str, size: f64, bold: bool) -> f64 {
        self.0.set(self.0.get() + 1);
        FixedAdvances.width(text, size, bold)
    }
}

/// How many texts are measured until the widget is there.
fn measured(reports: u32) -> usize {
    let counting = Rc::new(Counting::default());
    let mut widget = Widget::new(monthly(reports), Locale::En, counting.clone());
    for (attribute, value) in [
        ("lang", "en"),
        ("chart", "progress"),
        ("controls", "full"),
        ("headline", "Ours"),
        ("theme", "light"),
    ] {
        widget.set(attribute, Some(value)).unwrap();
    }
    assert_eq!(
        counting.0.get(),
        0,
        "nothing is laid out before its size is known"
    );
    widget.resize(720.0, 16.0);
    let _ = widget.view_with_parts();
    counting.0.get()
}

#[test]
fn attributes_given_together_cost_one_layout_which_grows_with_the_reports() {
    let (hundreds, thousands) = (measured(300), measured(3_000));
    assert!(hundreds > 0);
    assert!(thousands <= 12 * hundreds, "{hundreds}, {thousands}");
}

/// So many amounts of one report, each with its plan.
fn planned(count: u32) -> Dataset {
    let (mut indicators, mut figures) = (Vec::new(), Vec::new());
    for index in 0..count {
        let money = format!(r#""label": "amount {index}", "counts": "money""#);
        indicators.push(format!(
            r#"{{"id": "a{index}", {money}, "accumulates": true}},
            {{"id": "p{index}", {money}, "accumulates": false, "plan_of": "a{index}"}}"#
        ));
        let unit = r#""unit": {"currency": "EUR", "scale": 1e6}"#;
        figures.push(format!(
            r#"{{"indicator": "a{index}", "value": "100", {unit}, "scope": "year-to-date"}},
            {{"indicator": "p{index}", "value": "200", {unit}, "scope": "year-plan"}}"#
        ));
    }
    let json = format!(
        r#"{{"id": "x", "title": "X", "currency": "EUR", "indicators": [{}], "reports": [{{"id": "2024-06-30", "title": "R",
            "publisher": "P", "published": "2024-07-10", "period": {{"from": "2024-01-01", "to": "2024-06-30"}},
            "figures": [{}]}}]}}"#,
        indicators.join(", "),
        figures.join(", ")
    );
    parse(&json).unwrap()
}

#[test]
fn plans_that_share_a_scale_cost_as_many_measurings_as_there_are() {
    let measured = |plans| {
        let counting = Rc::new(Counting::default());
        let mut widget = Widget::new(planned(plans), Locale::En, counting.clone());
        widget.set("chart", Some("investment")).unwrap();
        widget.resize(720.0, 16.0);
        counting.0.get()
    };
    let (some, more) = (measured(20), measured(80));
    assert!(some > 0 && more <= 5 * some, "{some}, {more}");
}

#[test]
fn beyond_the_figures_that_can_be_focused_tab_still_leads_into_the_chart() {
    let mut widget = widget_on(monthly(400), &[("chart", "history")], 720.0);
    let tab_stop = |widget: &Widget| {
        let stops = |mark: &&Element| attribute(mark, "tabindex") != Some("-1");
        let page = widget.view_with_parts();
        let marks = of_class(&page, "mark");
        let stops: Vec<_> = marks.into_iter().filter(stops).collect();
        assert_eq!(stops.len(), 1, "tab stops among the marks");
        attribute(stops[0], "data-datum").unwrap().parse().unwrap()
    };
    let (first, last) = (widget.scene().order()[0], widget.scene().order()[299]);
    let datum =
        (last..).find(|datum| *datum > last + 40 && widget.scene().bounds(*datum).is_some());
    let datum = datum.unwrap();
    let _ = widget.handle(&Event::Selected { datum });
    let current = |widget: &Widget| (widget.state().current, tab_stop(widget));
    assert_eq!(current(&widget), (Some(datum), first));
    // The keys go as far as there is something to focus.
    let effects = all(&mut widget, [Key::Last, Key::Next].map(Event::Pressed));
    assert_eq!(current(&widget), (Some(last), last));
    assert!(effects.contains(&Effect::Focus { datum: last }));
}

#[test]
fn keyboard_and_screen_reader_are_sent_to_the_table_for_what_they_do_not_reach() {
    let sent = |language: &str, count| {
        let attributes = [
            ("chart", "history"),
            ("lang", language),
            ("controls", "none"),
        ];
        let widget = widget_on(monthly(count), &attributes, 720.0);
        let page = widget.view_with_parts();
        let paragraph = of_class(&page, "beyond").first().copied().cloned();
        let marked: BTreeSet<_> = widget
            .scene()
            .panels
            .iter()
            .flat_map(|panel| &panel.marks)
            .filter_map(|mark| mark.datum)
            .collect();
        (paragraph, marked.len().saturating_sub(300), widget)
    };
    assert_eq!(sent("en", 20).0, None);
    for language in ["en", "zh", "fr", "ko", "ja"] {
        let (paragraph, beyond, mut widget) = sent(language, 400);
        let paragraph = paragraph.unwrap();
        let text = texts(&paragraph.children).concat();
        assert!(
            beyond > 0 && text.contains(&beyond.to_string()),
            "{language}: {text}"
        );
        // Without controls too there is a button, and it opens the table.
        let button = of_class(&paragraph.children, "toggle-table")[0].clone();
        assert_eq!(attribute(&button, "aria-expanded"), Some("false"));
        let _ = widget.handle(&Event::TableToggled);
        let page = widget.view_with_parts();
        assert_eq!(
            attribute(of_class(&page, "toggle-table")[0], "aria-expanded"),
            Some("true")
        );
    }
}

/// A report of so many classes of patents, and of a count of projects where there is one.
pub(super) fn classes(count: usize, projects: &[&'static str]) -> Dataset {
    let class = |index: usize| {
        format!(
            r#",{{"indicator": "patent-applications", "value": "{}", "unit": "patents", "scope": "year-to-date", "class":
                "class-{index}"}}"#,
            index % 997
        )
    };
    let figures: String = (0..count).map(class).collect();
    let whole = |count: &&'static str| ("projects", *count, "year-to-date");
    let projects: Vec<_> = projects.iter().map(whole).collect();
    let text = report("2024-11-30", 11, &projects);
    let figures = figures.trim_start_matches(if projects.is_empty() { "," } else { "" });
    dataset_of(&[text.replace("]}", &format!("{figures}]}}"))]).unwrap()
}

/// Each figure held against each of the others would take minutes.
#[test]
fn fifty_thousand_figures_of_one_report_are_loaded_and_drawn() {
    for projects in [&["120"][..], &[]] {
        let dataset = classes(50_000, projects);
        let scene = make(&dataset, ChartKind::Innovation, SIZE);
        assert_eq!(scene.shown, 50_000, "in the chart or its table");
    }
}
