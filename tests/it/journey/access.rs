//! What is announced to those who do not see the chart, in every language.

use super::datum;
use crate::fixtures::{
    announcements, attribute, elements, every_widget, id, in_every_language, of_class, text_of,
    widget,
};
use initiative_charts::chart::title;
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
    let title = title(
        widget.dataset(),
        widget.state().chart,
        widget.locale().into(),
    );
    assert_eq!(attribute(figure, "aria-label"), Some(title));
    assert_eq!(attribute(figure, "aria-describedby"), None, "said once");
    crate::fixtures::texts(&with_id("summary").unwrap().children).concat()
}

#[test]
fn the_summary_says_what_how_much_and_compared_with_what() {
    for (language, expected) in [
        (
            "en",
            "Completed investment: 8.464 billion yuan by the end of November, 115.9% of the plan for 2019 (computed)",
        ),
        (
            "zh",
            "截至11月底完成投资84.64亿元，为2019年计划的115.9%（计算值）",
        ),
        (
            "fr",
            "Investissement réalisé : 8,464 milliards de yuans à fin novembre, soit 115,9% du plan 2019 (chiffre calculé)",
        ),
        (
            "ko",
            "11월 말까지 투자 완료액 84.64억 위안, 2019년 계획의 115.9%(계산값)",
        ),
        (
            "ja",
            "11月末までの投資実行額84.64億人民元、2019年計画の115.9%（計算値）",
        ),
    ] {
        for chart in ["investment", "overview"] {
            let widget = widget(&[("lang", language), ("chart", chart)]);
            assert_eq!(summary(&widget), expected, "{chart} in {language}");
        }
    }
    assert_eq!(
        summary(&widget(&[("chart", "returns")])),
        "Sales revenue: 21.257 billion yuan. Tax paid: 926 million yuan"
    );
}

#[test]
fn every_chart_has_a_summary_of_its_figures() {
    for (name, widget) in in_every_language(720.0) {
        let summary = summary(&widget);
        assert_eq!(
            summary.is_empty(),
            widget.scene().missing.is_some(),
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
fn a_mark_of_progress_has_date_share_and_even_share_in_its_name_and_the_plans_have_no_marks() {
    for (language, first, computed) in [
        (
            "en",
            "June 2019: 55.4%, even pace 50%",
            "November 2019 (computed): 115.9%, even pace 91.7%",
        ),
        (
            "zh",
            "2019年6月：55.4%，时间进度为50%",
            "2019年11月（计算值）：115.9%，时间进度为91.7%",
        ),
        (
            "fr",
            "Juin 2019 : 55,4%, contre 50% au rythme régulier",
            "Novembre 2019 (chiffre calculé) : 115,9%, contre 91,7% au rythme régulier",
        ),
        (
            "ko",
            "2019년 6월: 55.4%, 균등 집행 시 50%",
            "2019년 11월(계산값): 115.9%, 균등 집행 시 91.7%",
        ),
        (
            "ja",
            "2019年6月：55.4%、均等ペースなら50%",
            "2019年11月（計算値）：115.9%、均等ペースなら91.7%",
        ),
    ] {
        let mut widget = widget(&[("chart", "progress"), ("lang", language)]);
        let view = widget.view_with_parts();
        let marks = of_class(&view, "mark");
        let names: Vec<_> = marks
            .iter()
            .map(|mark| {
                attribute(mark, "aria-label")
                    .unwrap()
                    .replace('\u{a0}', " ")
            })
            .collect();
        assert_eq!(names[..2], [first, computed]);
        assert_eq!(names.len(), 5, "a mark for each report: {names:?}");
        let plan = widget.scene().index_of(&id("2019-11-30/plan")).unwrap();
        assert!(plan < widget.scene().shown && !widget.scene().order().contains(&plan));
        // The date is in the name.
        widget.handle(&Event::Pressed(Key::First));
        let view = widget.view_with_parts();
        let mut described = of_class(&view, "mark").into_iter();
        let described = described.find_map(|mark| attribute(mark, "aria-describedby"));
        assert_eq!(described, Some("origin caveat"));
    }
}

#[test]
fn the_group_of_a_panel_is_named_after_what_it_is_about() {
    for (name, widget) in in_every_language(328.0) {
        let view = widget.view_with_parts();
        let groups: Vec<_> = of_class(&view, "marks")
            .into_iter()
            .map(|group| attribute(group, "aria-label").unwrap())
            .collect();
        let different: BTreeSet<_> = groups.iter().collect();
        assert_eq!(different.len(), groups.len(), "{name}: {groups:?}");
    }
}

#[test]
fn a_script_s_choice_is_announced_once_and_briefly_and_the_focus_is_not() {
    for (name, mut widget) in in_every_language(720.0) {
        for datum in widget.scene().order() {
            let value = widget.figure_text(datum).unwrap().value();
            let value = widget.locale().spoken(&value);
            let effects = widget.handle(&Event::Selected { datum });
            let announced = announcements(&effects);
            assert_eq!(announced.len(), 1, "{name}: {announced:?}");
            let length = announced[0].chars().count();
            assert!(
                length < 120 && announced[0].contains(&value),
                "{name}: {announced:?} of {value}"
            );
            widget.handle(&Event::Pressed(Key::Escape));
            let effects = widget.handle(&Event::MarkFocused { datum });
            assert!(announcements(&effects).is_empty(), "{name}: {effects:?}");
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
            Some(locale.lang())
        );
        assert_eq!(
            text_of(&view, "headline") == headline,
            locale == Locale::En,
            "{}",
            locale.tag()
        );
    }
}

/// A point where touch finds the figure: the middle of its proxy, above which lies no other, and where nothing but the
/// figure is hit.
#[test]
fn every_figure_is_found_by_touch() {
    let mut wrong = Vec::new();
    for width in [248.0, 328.0, 480.0, 688.0, 1168.0] {
        for (name, widget) in in_every_language(width).chain(every_widget(width)) {
            let scene = widget.scene();
            let proxies = scene.proxies();
            let found: Vec<usize> = proxies.iter().map(|proxy| proxy.datum).collect();
            assert_eq!(found, scene.order(), "{name}");
            for proxy in &proxies {
                let (bounds, center) = (proxy.bounds, proxy.bounds.center());
                assert!(
                    bounds.width >= 24.0 && bounds.height >= 24.0,
                    "{name}: {proxy:?}"
                );
                let above = proxies.iter().any(|other| {
                    let later = (other.level, other.datum) > (proxy.level, proxy.datum);
                    other.panel == proxy.panel && later && other.bounds.contains(center)
                });
                if above || scene.hit(proxy.panel, center) != Some(proxy.datum) {
                    let figure = &scene.data[proxy.datum].id;
                    wrong.push(format!(
                        "{name} at {width}: {figure}, below another: {above}"
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
