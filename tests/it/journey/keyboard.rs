//! The keyboard, and what scripts do in its place.

use super::{announced, current, datum, on, pointing_at};
use crate::fixtures::{all, announcements, attribute, every_widget, id, of_class};
use initiative_charts::interaction::{Effect, Event, Key};
use initiative_charts::locale::Locale;
use initiative_charts::widget::Widget;

fn press(widget: &mut Widget, key: Key) -> Vec<Effect> {
    widget.handle(&Event::Pressed(key))
}

#[test]
fn arrows_home_and_end_go_through_the_figures_in_reading_order_and_stop_at_the_ends() {
    for (name, mut widget) in every_widget(720.0) {
        let order = widget.scene().order();
        if order.is_empty() {
            assert!(widget.scene().missing.is_some(), "{name}");
            continue;
        }
        assert!(order.is_sorted(), "{name}: {order:?}");
        let mut walked = Vec::new();
        for _ in 0..order.len() + 3 {
            press(&mut widget, Key::Next);
            walked.push(widget.state().current.unwrap());
        }
        walked.dedup();
        assert_eq!(walked, order, "{name}");
        press(&mut widget, Key::First);
        assert_eq!(widget.state().current, order.first().copied(), "{name}");
        assert_eq!(press(&mut widget, Key::Previous), [], "{name}");
        press(&mut widget, Key::Last);
        assert_eq!(widget.state().current, order.last().copied(), "{name}");
        assert_eq!(press(&mut widget, Key::Next), [], "{name}");
        for expected in order.iter().rev().skip(1) {
            press(&mut widget, Key::Previous);
            assert_eq!(widget.state().current, Some(*expected), "{name}");
        }
    }
}

#[test]
fn a_move_describes_the_mark_and_takes_the_focus_along_without_an_announcement() {
    let mut widget = on("investment");
    let (first, second) = (widget.scene().order()[0], widget.scene().order()[1]);
    for (key, datum) in [(Key::First, first), (Key::Next, second)] {
        assert_eq!(
            press(&mut widget, key),
            [
                Effect::Reading,
                Effect::Highlight,
                Effect::Marks,
                Effect::Focus { datum },
            ]
        );
        let view = widget.view_with_parts();
        let described: Vec<_> = of_class(&view, "mark")
            .into_iter()
            .filter_map(|mark| {
                Some((
                    attribute(mark, "data-datum")?,
                    attribute(mark, "aria-describedby")?,
                ))
            })
            .collect();
        assert_eq!(described, [(&*datum.to_string(), "when origin caveat")]);
        assert_eq!(
            widget.handle(&Event::MarkFocused { datum }),
            [],
            "the focus that follows says nothing again"
        );
    }
    // The line speaks of another figure now.
    let moved = pointing_at(&widget, "investment.of-plan");
    widget.handle(&moved);
    let view = widget.view_with_parts();
    assert!(
        of_class(&view, "mark")
            .into_iter()
            .all(|mark| attribute(mark, "aria-describedby").is_none())
    );
}

#[test]
fn escape_clears_and_keeps_the_place_for_the_arrow_keys() {
    let mut widget = on("investment");
    let keys = [Key::First, Key::Next];
    all(&mut widget, keys.map(Event::Pressed));
    assert_eq!(current(&widget), Some("plan"));
    assert_eq!(
        press(&mut widget, Key::Escape),
        [Effect::Reading, Effect::Highlight, Effect::Marks]
    );
    assert_eq!(current(&widget), None);
    assert_eq!(
        press(&mut widget, Key::Escape),
        [],
        "nothing is left to clear"
    );
    press(&mut widget, Key::Next);
    assert_eq!(current(&widget), Some("investment.over-plan"));
}

#[test]
fn enter_pins_the_figure_and_selects_it() {
    let mut widget = on("investment");
    press(&mut widget, Key::First);
    let investment = datum(&widget, "investment");
    let effects = press(&mut widget, Key::Enter);
    assert_eq!(
        effects,
        [
            Effect::Reading,
            Effect::Marks,
            Effect::Select { datum: investment },
        ]
    );
    assert!(widget.reading().pinned, "the line shows that it stays");
    assert!(widget.state().pinned);
    let proxy = of_class(&widget.view_with_parts(), "mark")[0].clone();
    assert_eq!(attribute(&proxy, "aria-pressed"), Some("true"));
    let elsewhere = pointing_at(&widget, "plan");
    assert_eq!(widget.handle(&elsewhere), []);
    assert_eq!(
        widget.handle(&Event::MarksBlurred),
        [Effect::Marks],
        "a pinned figure outlives the focus; nothing is described then"
    );
    assert_eq!(
        press(&mut widget, Key::Enter),
        [Effect::Reading, Effect::Marks]
    );
    assert!(!widget.state().pinned);
    assert_eq!(current(&widget), Some("investment"));
}

#[test]
fn a_figure_without_a_mark_leaves_the_tab_stop_where_the_reader_was() {
    let mut widget = on("overview");
    let without = widget.scene().index_of(&id("2019-11-30/plan.per-projects"));
    assert_eq!(widget.scene().bounds(without.unwrap()), None);
    widget.select("2019-11-30/plan.per-projects").unwrap();
    assert_eq!(widget.state().roving, None);
    let sales = datum(&widget, "sales");
    widget.handle(&Event::MarkFocused { datum: sales });
    widget.select("2019-11-30/plan.per-projects").unwrap();
    assert_eq!(
        (widget.state().current, widget.state().roving),
        (without, Some(sales))
    );
}

#[test]
fn enter_without_a_figure_does_nothing() {
    let mut widget = on("investment");
    assert_eq!(press(&mut widget, Key::Enter), []);
    assert!(!widget.state().pinned);
}

#[test]
fn leaving_the_marks_clears_the_figure_and_keeps_its_place() {
    let mut widget = on("investment");
    widget.handle(&Event::MarkFocused { datum: 3 });
    assert_eq!(
        widget.handle(&Event::MarksBlurred),
        [Effect::Reading, Effect::Highlight, Effect::Marks]
    );
    assert_eq!(
        (widget.state().current, widget.state().roving),
        (None, Some(3))
    );
}

#[test]
fn a_screen_reader_s_click_pins_and_selects() {
    let mut widget = on("innovation");
    let datum = datum(&widget, "patents-granted");
    let effects = widget.handle(&Event::MarkActivated { datum });
    assert_eq!(
        announced(&effects),
        "378: Patents granted. By the end of November 2019"
    );
    assert_eq!(effects.last(), Some(&Effect::Select { datum }));
}

/// The figures of the marks that Tab leads to.
fn tab_stops(widget: &Widget) -> Vec<String> {
    let view = widget.view_with_parts();
    let marks = of_class(&view, "mark").into_iter();
    let stops = marks.filter(|mark| attribute(mark, "tabindex") == Some("0"));
    stops
        .map(|mark| attribute(mark, "data-figure").unwrap().to_owned())
        .collect()
}

#[test]
fn the_marks_are_one_tab_stop_wherever_the_reader_is() {
    for (name, mut widget) in every_widget(720.0) {
        let order = widget.scene().order();
        for datum in order {
            assert_eq!(tab_stops(&widget).len(), 1, "{name}");
            widget.handle(&Event::MarkFocused { datum });
            assert_eq!(
                tab_stops(&widget),
                [widget.scene().datum(datum).unwrap().id.to_string()],
                "{name}"
            );
        }
    }
}

#[test]
fn selecting_a_figure_of_the_table_alone_leaves_the_marks_a_tab_stop() {
    let mut widget = on("investment");
    let figure = "2019-11-30/investment.of-value";
    let datum = widget.scene().index_of(&id(figure)).unwrap();
    assert_eq!(widget.scene().bounds(datum), None, "it has no mark");
    widget.select(figure).unwrap();
    assert_eq!(tab_stops(&widget).len(), 1);
}

#[test]
fn select_shows_a_figure_of_the_open_chart_where_it_is() {
    let mut widget = on("overview");
    let effects = widget.select("2019-11-30/sales").unwrap();
    let datum = datum(&widget, "sales");
    assert_eq!(
        announced(&effects),
        "21.257 billion yuan: Sales revenue. By the end of November 2019"
    );
    assert_eq!(effects.last(), Some(&Effect::Select { datum }));
    assert_eq!(widget.state().chart.name(), "overview");
    assert!(widget.state().pinned);
}

#[test]
fn select_opens_the_chart_that_shows_the_figure() {
    let mut widget = on("projects");
    let effects = widget.select("2019-11-30/tax.of-sales").unwrap();
    assert_eq!(widget.state().chart.name(), "returns");
    assert_eq!(effects[0], Effect::LayOut);
    assert_eq!(current(&widget), Some("tax.of-sales"));
    assert_eq!(
        effects.last(),
        Some(&Effect::Select {
            datum: datum(&widget, "tax.of-sales")
        })
    );
    let effects = widget.select("2020-09-30/plan-share").unwrap();
    assert_eq!(widget.state().chart.name(), "progress");
    assert!(
        announcements(&effects)
            .iter()
            .any(|text| text.starts_with("99.72%")),
        "{effects:?}"
    );
}

#[test]
fn select_refuses_a_name_that_no_chart_shows() {
    let mut widget = on("projects");
    let before = widget.state().clone();
    let fault = widget.select("2019-11-30/profit").unwrap_err();
    assert_eq!(fault.code(), "figure");
    let words = fault.explain(Locale::En);
    assert_eq!(
        words.message,
        "No chart of any report shows a figure called “2019-11-30/profit”."
    );
    assert_eq!(
        words.hint,
        "figures() lists every figure by its name, such as 2019-11-30/projects."
    );
    assert_eq!(widget.state(), &before);
}
