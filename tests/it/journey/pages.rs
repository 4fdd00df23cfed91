//! Charts, views, tables and attributes.

use super::{announced, current, datum, on, tap_at};
use crate::fixtures::{attribute, elements, every_widget, hunan, of_class, text_of, texts, widget};
use initiative_charts::chart::ChartKind;
use initiative_charts::interaction::{Effect, Event};
use initiative_charts::locale::Locale;
use initiative_charts::scene::text::FixedAdvances;
use initiative_charts::theme::{Palette, Theme};
use initiative_charts::widget::{ErrorMessage, Widget};
use std::rc::Rc;

#[test]
fn switching_the_chart_announces_its_headline_once_and_clears_the_figure() {
    let mut widget = on("overview");
    let tap = tap_at(&widget, "sales");
    widget.handle(&tap);
    let effects = widget.handle(&Event::Opened(ChartKind::Projects));
    let text = "Projects: 117 projects: 76 continued from 2018 and 41 new in 2019";
    assert_eq!(
        effects,
        [
            Effect::LayOut,
            Effect::Change,
            Effect::Announce(text.to_owned())
        ]
    );
    assert_eq!(
        (
            widget.state().current,
            widget.state().pinned,
            widget.state().roving
        ),
        (None, false, None)
    );
    assert_eq!(
        widget.handle(&Event::Opened(ChartKind::Projects)),
        [],
        "it is open"
    );
    let view = widget.view_with_parts();
    let chosen = of_class(&view, "tab")
        .into_iter()
        .filter(|tab| attribute(tab, "aria-selected") == Some("true"));
    let chosen: Vec<_> = chosen
        .map(|tab| attribute(tab, "data-chart").unwrap())
        .collect();
    assert_eq!(chosen, ["projects"]);
}

#[test]
fn without_controls_there_are_no_tabs_and_no_way_to_get_lost() {
    let view = widget(&[("controls", "none")]).view_with_parts();
    assert!(of_class(&view, "tab").is_empty());
    assert!(of_class(&view, "controls").is_empty());
    for kept in ["plot", "reading", "source"] {
        assert_eq!(of_class(&view, kept).len(), 1, "{kept}");
    }
}

#[test]
fn the_editor_s_headline_shows_on_its_chart_alone() {
    let own = "Plan passed a month early";
    let mut widget = widget(&[("chart", "investment"), ("headline", own)]);
    let headline = |widget: &Widget| text_of(&widget.view_with_parts(), "headline");
    assert_eq!(headline(&widget), own);
    let svg = widget.svg(&Palette::of(Theme::Light)).unwrap();
    assert!(svg.contains(&format!("<title>{own}</title>")));
    widget.handle(&Event::Opened(ChartKind::Returns));
    assert_eq!(
        headline(&widget),
        "Sales of 21.257 billion yuan, tax of 926 million yuan"
    );
    widget.handle(&Event::Opened(ChartKind::Investment));
    assert_eq!(headline(&widget), own);
    widget.set("headline", Some("  ")).unwrap();
    assert!(headline(&widget).starts_with("8.464 billion yuan invested"));
}

#[test]
fn the_editor_s_headline_is_not_set_over_a_chart_or_a_report_that_no_attribute_names() {
    let own = "Plan passed a month early";
    for (attribute, value) in [("chart", "investmnt"), ("report", "2019-11-31")] {
        let mut widget = widget(&[("headline", own)]);
        widget.set(attribute, Some(value)).unwrap_err();
        assert_ne!(
            text_of(&widget.view_with_parts(), "headline"),
            own,
            "{attribute}"
        );
        widget.set(attribute, None).unwrap();
        assert_eq!(
            text_of(&widget.view_with_parts(), "headline"),
            own,
            "{attribute}"
        );
    }
}

#[test]
fn attributes_that_change_together_are_laid_out_once_and_each_mistake_is_said() {
    let mut widget = on("overview");
    let (effects, errors) = widget.set_all(&[
        ("chart", Some("returns")),
        ("theme", Some("grey")),
        ("controls", Some("some")),
        ("lang", Some("fr")),
    ]);
    assert_eq!(effects, [Effect::LayOut]);
    assert_eq!(errors.len(), 2);
    assert!(widget.scene().headline.contains("milliards"));
}

#[test]
fn what_a_reader_was_on_is_found_again_in_the_widget_that_follows() {
    let mut first = on("overview");
    first.handle(&Event::Opened(ChartKind::Returns));
    first.handle(&Event::TableToggled);
    let tap = tap_at(&first, "sales");
    first.handle(&tap);
    first.handle(&Event::SheetToggled);
    let tax = datum(&first, "tax");
    first.handle(&Event::RowToggled { datum: tax });
    let follow = |snapshot: &str, attributes: &[(&str, &str)]| {
        let mut next = Widget::new(hunan(), Locale::En, Rc::new(FixedAdvances));
        for (name, value) in attributes {
            next.set(name, Some(value)).unwrap();
        }
        next.resume(snapshot);
        next.resize(720.0, 16.0);
        next
    };
    let snapshot = first.snapshot();
    assert_eq!(follow(&snapshot, &[]).state().chart, ChartKind::Returns);
    let next = follow(&snapshot, &[]);
    assert_eq!(current(&next), current(&first));
    let told = |widget: &Widget| {
        let state = widget.state();
        (state.table_open, state.pinned, state.unfolded)
    };
    assert_eq!(told(&next), (true, true, true));
    assert_eq!(next.state().row, Some(tax));
    assert_eq!(next.snapshot(), snapshot);
    // An attribute that has changed since goes before it, and a figure that is not in the chart is left out.
    let next = follow(&snapshot, &[("chart", "projects")]);
    assert_eq!(next.state().chart, ChartKind::Projects);
    assert_eq!((current(&next), told(&next).0), (None, true));
    assert_eq!(next.state().row, None);
    // What is no snapshot of ours changes nothing.
    let next = follow("overview\nnone\n", &[]);
    assert_eq!(next.state(), on("overview").state());
}

#[test]
fn the_headline_that_is_announced_is_the_one_that_is_seen() {
    let mut widget = widget(&[
        ("chart", "investment"),
        ("headline", "Plan passed a month early"),
    ]);
    widget.handle(&Event::Opened(ChartKind::Returns));
    let effects = widget.handle(&Event::Opened(ChartKind::Investment));
    assert_eq!(announced(&effects), "Investment: Plan passed a month early");
}

#[test]
fn the_table_is_in_the_page_from_the_start_and_opens_without_a_new_picture() {
    let mut widget = on("investment");
    let table = |widget: &Widget| of_class(&widget.view_with_parts(), "table")[0].clone();
    assert_eq!(attribute(&table(&widget), "hidden"), Some("until-found"));
    assert!(texts(&table(&widget).children).contains(&"8.464\u{a0}billion\u{a0}yuan"));
    assert_eq!(widget.handle(&Event::TableToggled), [Effect::Show]);
    assert_eq!(attribute(&table(&widget), "hidden"), None);
    let toggle = |widget: &Widget| text_of(&widget.view_with_parts(), "toggle-table");
    assert_eq!(toggle(&widget), "Hide table");
    widget.handle(&Event::TableToggled);
    assert_eq!(toggle(&widget), "Show table");
}

/// The fault of a value, which leaves the attribute at its default.
#[track_caller]
fn fault(attribute: &str, value: &str) -> (ErrorMessage, Widget) {
    let mut widget = widget(&[]);
    let fault = widget.set(attribute, Some(value)).unwrap_err();
    assert_eq!(fault.code(), "attribute");
    let words = fault.explain(Locale::En);
    assert_eq!(
        words.hint,
        "The default is shown instead. Correct the attribute in the page’s HTML, or for index.html the parameter in its address."
    );
    (words, widget)
}

#[test]
fn a_wrong_value_is_named_with_what_was_expected_and_the_default_shown() {
    let (of_chart, shown) = fault("chart", "pie");
    assert_eq!(
        of_chart.message,
        "The attribute chart: found “pie”, expected one of overview, investment, projects, innovation, returns, progress, history, checks."
    );
    assert_eq!(shown.state().chart, ChartKind::Overview);
    let (of_controls, shown) = fault("controls", "off");
    assert_eq!(
        of_controls.message,
        "The attribute controls: found “off”, expected one of full, none."
    );
    assert!(!of_class(&shown.view_with_parts(), "tab").is_empty());
}

#[test]
fn the_report_attribute_opens_a_report_and_refuses_one_that_is_not_there() {
    let june = widget(&[("chart", "projects"), ("report", "2019-06-30")]);
    assert_eq!(june.scene().headline, "117 projects: 7 put into production");
    let (of_report, shown) = fault("report", "2018-12-31");
    assert_eq!(
        of_report.message,
        "The attribute report: found “2018-12-31”, expected one of 2019-06-30, 2019-11-30, 2020-04-30, 2020-06-30, \
         2020-09-30."
    );
    assert_eq!(shown.scene(), widget(&[]).scene());
}

#[test]
fn attributes_that_are_taken_away_or_unknown_leave_the_default() {
    let mut taken = widget(&[("chart", "returns"), ("report", "2020-09-30")]);
    for attribute in ["chart", "report", "headline", "controls", "lang"] {
        taken.set(attribute, None).unwrap();
    }
    assert_eq!(taken.view_with_parts(), widget(&[]).view_with_parts());
    assert_eq!(taken.set("colour", Some("red")), Ok(Vec::new()));
}

#[test]
fn a_chart_without_figures_says_which_it_lacks_and_where_they_are() {
    let lacking = widget(&[("chart", "innovation"), ("report", "2020-04-30")]);
    assert!(of_class(&lacking.view_with_parts(), "plot").is_empty());
    let figures = lacking.figures().into_iter();
    let given = figures.filter(|record| record.report == "2020-04-30");
    assert_eq!(lacking.scene().data.len(), given.count());
    assert_eq!(
        text_of(&lacking.view_with_parts(), "missing"),
        "This report gives no separate running totals of counts. See the reports up to September 2020, June 2020, November 2019 and June \
         2019."
    );
}

#[test]
fn the_source_line_names_every_report_drawn() {
    let line = text_of(&on("progress").view_with_parts(), "source");
    for name in [
        "31 July 2019",
        "5 December 2019",
        "4 June 2020",
        "27 July 2020",
        "25 October 2020",
    ] {
        assert!(line.contains(name), "{name}: {line}");
    }
    assert_eq!(
        text_of(&on("returns").view_with_parts(), "source"),
        "Source: Hunan Provincial Government, 5 December 2019"
    );
}

#[test]
fn opening_a_chart_forgets_a_figure_of_the_other_one() {
    let mut widget = on("investment");
    let tap = tap_at(&widget, "plan");
    widget.handle(&tap);
    widget.handle(&Event::Opened(ChartKind::Innovation));
    assert_eq!(current(&widget), None);
    assert!(!widget.reading().is_current);
}

#[test]
fn every_figure_with_a_mark_has_a_proxy_for_assistive_technology() {
    for (name, widget) in every_widget(328.0) {
        let view = widget.view_with_parts();
        let proxies = of_class(&view, "mark");
        let order = widget.scene().order();
        assert_eq!(proxies.len(), order.len(), "{name}");
        for datum in order {
            let text = widget.figure_text(datum).unwrap();
            let figure = text.figure().id().to_string();
            let proxy = proxies
                .iter()
                .find(|proxy| attribute(proxy, "data-figure") == Some(&figure));
            let label = attribute(proxy.unwrap(), "aria-label").unwrap();
            let computed = if text.figure().is_derived() {
                " (computed)"
            } else {
                ""
            };
            // Among shares of the plan the date says which, and an even share follows.
            let shares = widget.state().chart == ChartKind::Progress;
            if widget.state().chart == ChartKind::Checks {
                // Figures of many reports have their names and dates.
                let date = &text.figure().id().report[..4];
                let whole = label.starts_with(&text.label().replace("\u{a0}†", ""))
                    && label.contains(date)
                    && label.ends_with(&text.value().replace('\u{a0}', " "));
                assert!(whole, "{name}: {label}");
                continue;
            }
            let followed = widget.state().chart == ChartKind::History;
            let what = if followed && text.figure().indicator() == "investment" {
                let period = text.period().replacen("by the", "By the", 1);
                widget.locale().spoken(&period)
            } else if followed {
                format!("{} ({})", text.label(), text.period())
            } else if shares {
                let period = text.period();
                period[period.find('–').map_or(0, |dash| dash + '–'.len_utf8())..]
                    .replace("By the end of ", "")
                    .replace("by the end of ", "")
            } else {
                // A word stands for the flag.
                let (word, flag) = (" (reports differ)", "\u{a0}†");
                text.label().replace(flag, word)
            };
            let expected = format!("{what}{computed}: {}", text.value()).replace('\u{a0}', " ");
            let even = label.strip_prefix(&expected);
            let even = even.unwrap_or_else(|| panic!("{name}: {label}, not {expected}"));
            assert!(
                if shares {
                    even.starts_with(", even pace ")
                } else {
                    even.is_empty()
                },
                "{name}: {label}"
            );
        }
        let rows = elements(&view)
            .iter()
            .filter(|element| attribute(element, "scope") == Some("row"))
            .count();
        let scene = widget.scene();
        assert_eq!(
            rows, scene.shown,
            "{name}: the chart's own figures stand in the table"
        );
    }
}
