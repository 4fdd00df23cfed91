//! Every sentence that a chart composes, over datasets of many shapes, in every language: none is one that no editor would
//! print.

mod faults;
mod generated;

use crate::fixtures::{OTHERS, announcements, attribute, elements, hunan, other, texts, widget_on};
use faults::{faults_of_heard, faults_of_seen};
use initiative_charts::chart::ChartKind;
use initiative_charts::derived::AnyFigure;
use initiative_charts::interaction::{Event, Sheet};
use initiative_charts::locale::Locale;
use initiative_charts::reported::Dataset;
use initiative_charts::scene::Shape;
use initiative_charts::widget::{Element, Node, Widget};
use std::collections::BTreeSet;

/// What a reader meets of a chart: what is seen, and what is heard in its place.
#[derive(Default)]
struct Met {
    seen: BTreeSet<String>,
    heard: BTreeSet<String>,
}

/// The elements whose text is a line of its own.
const LINES: [&str; 10] = [
    "p", "h2", "li", "th", "td", "caption", "button", "small", "span", "b",
];

impl Met {
    fn see(&mut self, text: String) {
        if !text.trim().is_empty() {
            self.seen.insert(text);
        }
    }

    /// The element's text, and its name where it has one of its own.
    fn meet(&mut self, element: &Element) {
        if let Some(name) = attribute(element, "aria-label") {
            self.heard.insert(name.to_owned());
        }
        if !LINES.contains(&element.tag) {
            return;
        }
        let own = element.children.iter().filter(|child| {
            // A small text is a line below.
            !matches!(child, Node::Element(inner) if inner.tag == "small")
        });
        let own: Vec<Node> = own.cloned().collect();
        let text = texts(&own).concat();
        let is_heard = ["h2", "td"].contains(&element.tag);
        if is_heard && attribute(element, "aria-label").is_none() {
            self.heard.insert(text.clone());
        }
        self.see(text);
    }
}

/// Everything that the chart says: its sentences, labels and tables, and what is said of each figure when a reader comes to
/// it.
fn met(mut widget: Widget) -> Met {
    let mut met = Met::default();
    for panel in &widget.scene().panels {
        for mark in &panel.marks {
            if let Shape::Text(run) = &mark.shape {
                met.see(run.text.clone());
            }
        }
    }
    for datum in 0..widget.scene().data.len() {
        let effects = widget.handle(&Event::MarkActivated { datum });
        for announced in announcements(&effects) {
            met.heard.insert(announced.to_owned());
        }
        for text in widget.reading().texts {
            met.see(text);
        }
        let text = widget.figure_text(datum).unwrap();
        met.see(text.label_with_kind());
        met.see(text.working());
        if widget.state().chart == ChartKind::Overview {
            // An address and the words of a source are not ours.
            let sentence = text.sentence();
            met.see(sentence.split("http").next().unwrap().to_owned());
            let quote = match text.figure() {
                AnyFigure::Reported(_, figure) => figure.quote.clone(),
                AnyFigure::Derived(..) => None,
            };
            widget.handle(&Event::SheetToggled);
            for element in elements(&widget.sheet(Sheet::Line)) {
                let text = texts(&element.children).concat();
                if !quote.as_ref().is_some_and(|quote| text.contains(quote)) {
                    met.meet(element);
                }
            }
        }
    }
    for event in [Event::AllFiguresToggled, Event::AllFiguresToggled] {
        let _ = widget.handle(&event);
        for element in elements(&widget.view_with_parts()) {
            met.meet(element);
        }
    }
    met
}

/// Every chart of the dataset's last two reports in the language.
fn every_chart(dataset: &Dataset, locale: Locale) -> Met {
    let mut all = Met::default();
    for kind in ChartKind::ALL {
        for report in dataset.reports.iter().rev().take(2) {
            let attributes = [
                ("lang", locale.tag()),
                ("chart", kind.name()),
                ("report", report.id.as_str()),
            ];
            let met = met(widget_on(dataset.clone(), &attributes, 720.0));
            all.seen.extend(met.seen);
            all.heard.extend(met.heard);
        }
    }
    all
}

#[track_caller]
fn assert_printable(datasets: impl Iterator<Item = (String, Dataset)>) {
    let mut refused = BTreeSet::new();
    for (name, dataset) in datasets {
        for locale in Locale::ALL {
            let met = every_chart(&dataset, locale);
            let tag = locale.tag();
            assert!(
                met.seen.len() > 30 && met.heard.len() > 10,
                "{name} in {tag}"
            );
            for text in &met.seen {
                for fault in faults_of_seen(text, locale) {
                    refused.insert(format!("{name} in {tag}: {fault}: {text:?}"));
                }
            }
            for text in &met.heard {
                for fault in faults_of_heard(text, locale) {
                    refused.insert(format!("{name} in {tag}: heard: {fault}: {text:?}"));
                }
            }
        }
    }
    let some: Vec<_> = refused.iter().take(60).collect();
    assert!(refused.is_empty(), "{} in all: {some:#?}", refused.len());
}

#[test]
fn every_sentence_over_the_programmes_of_others_can_be_printed() {
    let others = OTHERS.map(|name| (name.to_owned(), other(name)));
    assert_printable(others.into_iter().chain([("hunan".to_owned(), hunan())]));
}

#[test]
fn every_sentence_over_made_up_figures_can_be_printed() {
    assert_printable(generated::datasets());
}
