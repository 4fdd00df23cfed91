//! What is announced to those who do not see the chart, in every language.

use super::datum;
use crate::fixtures::{
    announcements, attribute, elements, every_widget, in_every_language, of_class, text_of, widget,
};
use initiative_charts::interaction::{Event, Key};
use initiative_charts::locale::Locale;
use initiative_charts::widget::Widget;
use std::collections::BTreeSet;

#[track_caller]
fn summary(widget: &Widget) -> String {
    let view = widget.view_with_parts();
    let elements = elements(&view);
    let with_id = |id: &str| {
        elements
            .iter()
            .copied()
            .find(|element| attribute(element, "id") == Some(id))
    };
    let figure = elements
        .iter()
        .find(|element| element.tag == "figure")
        .unwrap();
    assert_eq!(with_id("headline").unwrap().tag, "h2");
    assert_eq!(attribute(figure, "aria-labelledby"), Some("headline"));
    let described = attribute(figure, "aria-describedby").unwrap();
    assert!(described.split(' ').all(|id| with_id(id).is_some()));
    assert!(described.split(' ').any(|id| id == "summary"));
    crate::fixtures::texts(&with_id("summary").unwrap().children).concat()
}

#[test]
fn the_summary_says_what_how_much_and_compared_with_what() {
    for (language, expected) in [
        (
            "en",
            "Completed investment: 8.464 billion yuan by the end of November, 115.9% of the year’s plan (computed)",
        ),
        (
            "zh",
            "截至11月底累计完成投资84.64亿元，为年度计划的115.9%（计算值）",
        ),
        (
            "fr",
            "Investissement réalisé : 8,464 milliards de yuans à fin novembre, soit 115,9% du plan annuel (chiffre calculé)",
        ),
        (
            "ko",
            "11월 말까지 투자 완료액 84.64억 위안, 연간 계획의 115.9%(계산값)",
        ),
        (
            "ja",
            "11月末までの投資実行額84.64億元、年間計画の115.9%（計算値）",
        ),
    ] {
        for chart in ["investment", "overview"] {
            let widget = widget(&[("lang", language), ("chart", chart)]);
            assert_eq!(summary(&widget), expected, "{chart} in {language}");
        }
    }
    assert_eq!(
        summary(&widget(&[("chart", "returns")])),
        "Sales revenue: 21.257 billion yuan, reported; Tax paid: 926 million yuan, reported; Tax paid as a share of \
         sales revenue: 4.4%, computed"
    );
}

#[test]
fn every_chart_has_a_summary_of_its_figures() {
    for (name, widget) in in_every_language(720.0) {
        let summary = summary(&widget);
        assert_eq!(
            summary.is_empty(),
            widget.scene().data.is_empty(),
            "{name}: {summary}"
        );
    }
}

#[test]
fn names_are_different_and_as_speech_reads_them() {
    for (name, widget) in in_every_language(328.0) {
        let view = widget.view_with_parts();
        let names: Vec<_> = of_class(&view, "mark")
            .into_iter()
            .map(|mark| attribute(mark, "aria-label").unwrap())
            .collect();
        let different: BTreeSet<_> = names.iter().collect();
        assert_eq!(different.len(), names.len(), "{name}: {names:#?}");
        for text in names {
            // A narrow space makes two numbers of one; a code of letters is spelt out.
            assert!(!text.contains('\u{202f}'), "{name}: {text}");
            assert!(!text.contains("CNY"), "{name}: {text}");
        }
    }
}

#[test]
fn every_move_in_every_language_is_announced_once_and_briefly() {
    for (name, mut widget) in in_every_language(720.0) {
        for datum in widget.scene().order() {
            let value = widget.figure_text(datum).unwrap().value();
            let value = widget.locale().spoken(&value);
            for event in [
                Event::Selected { datum },
                Event::Pressed(Key::Escape),
                Event::MarkFocused { datum },
            ] {
                let effects = widget.handle(&event);
                let announcements = announcements(&effects);
                assert!(announcements.len() <= 1, "{name}: {announcements:?}");
                for text in announcements {
                    assert!(text.chars().count() < 120, "{name}: {text}");
                    assert!(text.contains(&value), "{name}: {text} without {value}");
                }
            }
        }
    }
}

#[test]
fn what_is_calculated_is_said_to_be() {
    for locale in Locale::ALL {
        let mut widget = widget(&[("lang", locale.tag()), ("chart", "investment")]);
        let computed = locale.text(initiative_charts::locale::Message::Computed);
        for (figure, derived) in [("investment", false), ("investment.of-plan", true)] {
            let index = datum(&widget, figure);
            let view = widget.view_with_parts();
            let proxy = of_class(&view, "mark")
                .into_iter()
                .find(|mark| attribute(mark, "data-datum") == Some(&index.to_string()));
            let name = attribute(proxy.unwrap(), "aria-label").unwrap();
            assert_eq!(name.contains(computed), derived, "{name}");
            let effects = widget.handle(&Event::Selected { datum: index });
            let text = announcements(&effects).concat();
            assert_eq!(text.contains(computed), derived, "{text}");
        }
    }
}

#[test]
fn another_language_keeps_report_chart_table_and_figure() {
    let mut widget = widget(&[("chart", "innovation"), ("report", "2019-06-30")]);
    widget.handle(&Event::TableToggled);
    widget.handle(&Event::Pressed(Key::First));
    widget.handle(&Event::Pressed(Key::Next));
    widget.handle(&Event::Pressed(Key::Enter));
    let before = widget.state().clone();
    let figure = |widget: &Widget| {
        let current = widget.state().current.unwrap();
        widget.scene().datum(current).unwrap().id.clone()
    };
    let (named, headline) = (
        figure(&widget),
        text_of(&widget.view_with_parts(), "headline"),
    );
    for locale in Locale::ALL.into_iter().rev() {
        widget.set("lang", Some(locale.tag())).unwrap();
        assert_eq!(widget.state(), &before, "{}", locale.tag());
        assert_eq!(figure(&widget), named, "{}", locale.tag());
        let view = widget.view_with_parts();
        assert_eq!(
            attribute(of_class(&view, "widget")[0], "lang"),
            Some(locale.tag())
        );
        assert_eq!(
            text_of(&view, "headline") == headline,
            locale == Locale::En,
            "{}",
            locale.tag()
        );
    }
}

#[test]
fn every_figure_is_a_target_of_24_pixels() {
    for width in [280.0, 720.0] {
        for (name, widget) in every_widget(width) {
            for mark in of_class(&widget.view_with_parts(), "mark") {
                for side in ["width", "height"] {
                    let (_, length) = mark
                        .styles
                        .iter()
                        .find(|(known, _)| *known == side)
                        .unwrap();
                    let pixels: f64 = length.strip_suffix("px").unwrap().parse().unwrap();
                    assert!(pixels >= 24.0, "{name}: {mark:?}");
                }
            }
        }
    }
}
