//! The view in parts: what changes of the page when nothing but the current figure does.

use super::{bounds, datum, on, pointing_at};
use crate::fixtures::{
    attribute, elements, every_widget, in_every_language, of_class, text_of, texts,
};
use initiative_charts::interaction::{Effect, Event, Key, Sheet};
use initiative_charts::widget::{DATA_NAMES, Node, Widget};

/// How many marks of the view are others than before.
fn changed(before: &[Node], after: &[Node]) -> usize {
    let (before, after) = (of_class(before, "mark"), of_class(after, "mark"));
    assert_eq!(before.len(), after.len());
    let pairs = before.into_iter().zip(after);
    pairs.filter(|(before, after)| before != after).count()
}

/// The view without tab stops and pressed marks.
fn without_states(nodes: Vec<Node>) -> Vec<Node> {
    let strip = |node| match node {
        Node::Element(mut element) => {
            element.children = without_states(element.children);
            let is_mark = attribute(&element, "class") == Some("mark");
            element.attributes.retain(|(name, _)| {
                !is_mark || !["tabindex", "aria-pressed", "aria-describedby"].contains(name)
            });
            Node::Element(element)
        }
        text @ Node::Text(_) => text,
    };
    nodes.into_iter().map(strip).collect()
}

#[test]
fn a_figure_that_becomes_current_changes_the_reading_line_the_highlight_and_two_marks() {
    for (name, mut widget) in every_widget(720.0) {
        for datum in widget.scene().order() {
            for event in [
                Event::MarkFocused { datum },
                Event::MarkActivated { datum },
                Event::Pressed(Key::Next),
                Event::Pressed(Key::Escape),
            ] {
                let (before, table) = (widget.view(), widget.table());
                let effects = widget.handle(&event);
                let lays_out = |effect: &Effect| matches!(effect, Effect::LayOut | Effect::Show);
                assert!(
                    !effects.iter().any(lays_out),
                    "{name}: {event:?}: {effects:?}"
                );
                let after = widget.view();
                let marks = changed(&before, &after);
                assert!(marks <= 2, "{name}: {event:?}: {marks} marks");
                assert!(
                    marks == 0 || effects.contains(&Effect::Marks),
                    "{name}: {event:?}: {effects:?}"
                );
                assert_eq!(without_states(before), without_states(after), "{name}");
                assert_eq!(widget.table(), table, "{name}");
            }
        }
    }
}

#[test]
fn within_the_current_mark_nothing_happens() {
    for chart in ["overview", "investment", "progress"] {
        let mut widget = on(chart);
        let name = if chart == "progress" {
            "investment.of-plan"
        } else {
            "investment"
        };
        let event = pointing_at(&widget, name);
        assert!(!widget.handle(&event).is_empty());
        assert_eq!(widget.handle(&event), [], "{chart}");
        let current = datum(&widget, name);
        let (panel, around) = bounds(&widget, name);
        for step in 0..40 {
            let mut at = around.center();
            at.x = around.x + around.width * (f64::from(step) + 0.5) / 40.0;
            if widget.scene().hit(panel, at) == Some(current) {
                let moved = Event::PointerMoved { panel, at };
                assert_eq!(widget.handle(&moved), [], "{chart}");
            }
        }
    }
}

#[test]
fn the_parts_fill_the_places_that_the_view_keeps_for_them() {
    let mut widget = on("investment");
    let text = |nodes: &[Node]| texts(nodes).concat();
    widget.handle(&pointing_at(&widget, "investment"));
    widget.handle(&Event::SheetToggled);
    for place in ["table", "reading"] {
        let view = widget.view();
        let part = of_class(&view, place)[0];
        assert!(part.is_part && part.children.is_empty(), "{place}");
    }
    let whole = widget.view_with_parts();
    let spaced = |nodes: &[Node]| text(nodes).replace('\u{a0}', " ");
    let reading = widget.reading();
    let line = text_of(&whole, "line");
    let texts = reading.texts.join(" ").replace('\u{a0}', " ");
    assert_eq!(line.trim_end(), texts.trim_end());
    assert_eq!(reading.more, text_of(&whole, "more"));
    assert_eq!(spaced(&widget.reading_line()), text_of(&whole, "reading"));
    assert_eq!(spaced(&widget.sheet(Sheet::Line)), text_of(&whole, "sheet"));
    assert_eq!(spaced(&widget.table()), text_of(&whole, "table"));
    assert!(spaced(&widget.table()).contains("8.464 billion yuan"));
}

/// Opens the sheet of the chart's first figure, if it has one.
fn unfold_first(widget: &mut Widget) {
    if let Some(datum) = widget.scene().order().first().copied() {
        widget.handle(&Event::MarkActivated { datum });
        widget.handle(&Event::SheetToggled);
    }
}

#[test]
fn no_mark_stands_apart_from_what_no_line_breaks_in() {
    let is_mark = |first: char| "，、；：／·".contains(first);
    for (name, mut widget) in in_every_language(328.0) {
        unfold_first(&mut widget);
        let view = widget.view_with_parts();
        for element in elements(&view) {
            for pair in element.children.windows(2) {
                let [Node::Element(before), Node::Text(text)] = pair else {
                    continue;
                };
                let last = elements(&before.children).pop().unwrap_or(before);
                let parted = last.class() == "whole" && text.trim().starts_with(is_mark);
                assert!(
                    !parted,
                    "{name}: {:?} before {text}",
                    texts(&before.children)
                );
            }
        }
        // What follows a part of the reading line is a sign at that part's end.
        let signs = elements(&view).into_iter().filter(|element| {
            attribute(element, "class").is_some_and(|class| class.ends_with(" followed"))
        });
        let parts = widget.reading().texts;
        let following = parts[2..5].iter().filter(|text| !text.is_empty()).count();
        assert_eq!(signs.count(), following.saturating_sub(1), "{name}");
    }
}

#[test]
fn others_change_none_of_the_names_that_the_widget_knows_elements_by() {
    let mut seen = Vec::new();
    for (_, mut widget) in every_widget(720.0) {
        unfold_first(&mut widget);
        let view = widget.view_with_parts();
        for element in elements(&view) {
            seen.extend(element.attributes.iter().map(|(name, _)| *name));
        }
    }
    seen.retain(|name| name.starts_with("data-"));
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen, DATA_NAMES);
}
