//! What a reader is shown: the widget on the shipped reports, and ways to look into its elements.

use initiative_charts::chart::ChartKind;
use initiative_charts::interaction::{Effect, Event};
use initiative_charts::locale::Locale;
use initiative_charts::reported::{Dataset, FigureId, hunan_json, parse};
use initiative_charts::scene::text::FixedAdvances;
use initiative_charts::widget::{Element, Node, Record, Widget};
use std::rc::Rc;

/// Ids of the shipped reports.
pub(crate) const REPORTS: [&str; 5] = [
    "2019-06-30",
    "2019-11-30",
    "2020-04-30",
    "2020-06-30",
    "2020-09-30",
];

pub(crate) fn hunan() -> Dataset {
    parse(hunan_json()).unwrap()
}

/// The dataset of another programme, adapted from what was reported of it: `bridges`, since its beginning; `schools`,
/// quarter by quarter; `trees`, by quarters of a year from April; `water`, by years from April.
pub(crate) fn programme(name: &str) -> &'static str {
    match name {
        "bridges" => include_str!("programmes/bridges.json"),
        "schools" => include_str!("programmes/schools.json"),
        "trees" => include_str!("programmes/trees.json"),
        _ => include_str!("programmes/water.json"),
    }
}

/// A widget on the dataset with the attributes, for charts of the width.
#[track_caller]
pub(crate) fn widget_on(dataset: Dataset, attributes: &[(&str, &str)], width: f64) -> Widget {
    let mut widget = Widget::new(dataset, Locale::En, Rc::new(FixedAdvances));
    for (attribute, value) in attributes {
        widget.set(attribute, Some(value)).unwrap();
    }
    widget.resize(width, 16.0);
    widget
}

/// A widget on the shipped reports with the attributes, 720 pixels wide.
#[track_caller]
pub(crate) fn widget(attributes: &[(&str, &str)]) -> Widget {
    widget_on(hunan(), attributes, 720.0)
}

/// Every chart of every shipped report, each with its name.
pub(crate) fn every_widget(width: f64) -> impl Iterator<Item = (String, Widget)> {
    ChartKind::ALL.into_iter().flat_map(move |kind| {
        REPORTS.into_iter().map(move |report| {
            let attributes = [("chart", kind.name()), ("report", report)];
            let name = format!("{} of {report}, {width} px", kind.name());
            (name, widget_on(hunan(), &attributes, width))
        })
    })
}

/// Every chart of the first two and the last report in every language, each with its name.
pub(crate) fn in_every_language(width: f64) -> impl Iterator<Item = (String, Widget)> {
    let reports = ["2019-06-30", "2019-11-30", "2020-09-30"];
    Locale::ALL.into_iter().flat_map(move |locale| {
        ChartKind::ALL.into_iter().flat_map(move |kind| {
            reports.into_iter().map(move |report| {
                let (chart, lang) = (kind.name(), locale.tag());
                let attributes = [("lang", lang), ("chart", chart), ("report", report)];
                let name = format!("{chart} of {report} in {lang}, {width} px");
                (name, widget_on(hunan(), &attributes, width))
            })
        })
    })
}

/// The events' effects, one after another.
pub(crate) fn all(widget: &mut Widget, events: impl IntoIterator<Item = Event>) -> Vec<Effect> {
    events
        .into_iter()
        .flat_map(|event| widget.handle(&event))
        .collect()
}

/// What the effects say to screen readers.
pub(crate) fn announcements(effects: &[Effect]) -> Vec<&str> {
    let announcements = |effect: &'_ Effect| matches!(effect, Effect::Announce(_));
    effects
        .iter()
        .filter(|effect| announcements(effect))
        .map(|effect| match effect {
            Effect::Announce(text) => text.as_str(),
            _ => "",
        })
        .collect()
}

/// Every element of the view, from the outside in and in the order of the page.
pub(crate) fn elements(nodes: &[Node]) -> Vec<&Element> {
    let mut found = Vec::new();
    for node in nodes {
        if let Node::Element(element) = node {
            found.push(element);
            found.extend(elements(&element.children));
        }
    }
    found
}

/// Every text of the view.
pub(crate) fn texts(nodes: &[Node]) -> Vec<&str> {
    let mut found = Vec::new();
    for node in nodes {
        match node {
            Node::Text(text) => found.push(text.as_str()),
            Node::Element(element) => found.extend(texts(&element.children)),
        }
    }
    found
}

/// The elements of the class.
pub(crate) fn of_class<'v>(nodes: &'v [Node], class: &str) -> Vec<&'v Element> {
    let has = |element: &&Element| {
        attribute(element, "class")
            .is_some_and(|classes| classes.split(' ').any(|one| one == class))
    };
    elements(nodes).into_iter().filter(has).collect()
}

pub(crate) fn attribute<'e>(element: &'e Element, name: &str) -> Option<&'e str> {
    let (_, value) = element
        .attributes
        .iter()
        .find(|(known, _)| *known == name)?;
    Some(value)
}

/// The whole text of the first element of the class, with common spaces only; empty where there is none.
pub(crate) fn text_of(nodes: &[Node], class: &str) -> String {
    of_class(nodes, class)
        .first()
        .map_or_else(String::new, |element| texts(&element.children).concat())
        .replace('\u{a0}', " ")
}

/// Every figure of the widget's dataset, reported and derived.
pub(crate) fn every_figure(widget: &Widget) -> Vec<Record> {
    widget.figures()
}

/// The identity of the figure that is written `report/name`.
#[track_caller]
pub(crate) fn id(figure: &str) -> FigureId {
    FigureId::parse(figure).unwrap()
}

/// The names of the other programmes' datasets.
pub(crate) const OTHERS: [&str; 21] = [
    "example",
    "bridges-in-parts",
    "bridges-with-a-fund",
    "chargers-by-month",
    "coarse-amounts",
    "county-without-a-plan",
    "dam-levels",
    "homes-by-tax-year",
    "hospital-fund",
    "india-water",
    "parts-above-their-whole",
    "research-grants",
    "schools",
    "schools-by-quarter",
    "share-of-plan-alone",
    "share-that-amounts-deny",
    "trains-with-a-loss",
    "trees-by-quarter",
    "trees-with-a-share",
    "trees-with-a-target",
    "vaccinations",
];

/// The dataset of another programme.
#[track_caller]
pub(crate) fn other(name: &str) -> Dataset {
    let file = match name {
        // The one of the second article.
        "example" => "www/example.json".to_owned(),
        name => format!("tests/it/data/{name}.json"),
    };
    let json = std::fs::read_to_string(file).unwrap();
    parse(&json).unwrap_or_else(|error| panic!("{name}: {error:?}"))
}

/// A dataset with these indicators and one report, of the end of 2024, with these figures, each as JSON.
pub(crate) fn one_report(indicators: &[String], figures: &[String]) -> Dataset {
    parse(&format!(
        r#"{{"id": "x", "title": "X", "currency": "EUR", "indicators": [{}], "reports": [{{"id": "2024-12-31", "title": "T",
        "publisher": "P", "published": "2025-02-01", "period": {{"to": "2024-12-31"}}, "figures": [{}]}}]}}"#,
        indicators.join(","),
        figures.join(",")
    ))
    .unwrap()
}
