//! Text from strangers stays text.

use crate::fixtures::{announcements, attribute, elements, of_class, text_of, texts, widget_on};
use crate::xml;
use initiative_charts::chart::ChartKind;
use initiative_charts::interaction::Event;
use initiative_charts::reported::{Dataset, parse};
use initiative_charts::theme::{Palette, Theme};
use initiative_charts::widget::Widget;

const HOSTILE: &str = r#""><img src=x onerror=alert(1)>{value}]]>&lt;"#;

/// A dataset whose every free text is hostile, so that each chart has something to draw.
fn hostile() -> Dataset {
    let text = HOSTILE.replace('"', "\\\"");
    let figure = |indicator: &str, value: &str, unit: &str, scope: &str| {
        format!(
            r#"{{"indicator": "{indicator}", "value": "{value}", "unit": {unit}, "scope": "{scope}", "caveat": "{text}"}}"#
        )
    };
    let money = r#"{"currency": "CNY", "scale": 1e9}"#;
    let item = format!("\"{}\"", "\\\"><img src=x>");
    let figures = [
        figure("things", "12", &item, "year-to-date"),
        figure("parts", "5", &item, "year-to-date"),
        figure("rest", "7", &item, "year-to-date"),
        figure("counts", "7", &item, "year-to-date"),
        figure("goal", "1.5", money, "year-plan"),
        figure("spent", "2.5", money, "year-to-date"),
        figure("earned", "3.5", money, "year-to-date"),
    ];
    let indicator =
        |id: &str, rest: &str| format!(r#"{{"id": "{id}", "label": "{text}", {rest}}}"#);
    let indicators = [
        indicator("things", r#""counts": "items", "accumulates": false"#),
        indicator(
            "parts",
            r#""counts": "items", "accumulates": false, "part_of": "things""#,
        ),
        indicator(
            "rest",
            r#""counts": "items", "accumulates": false, "part_of": "things""#,
        ),
        indicator(
            "counts",
            r#""counts": "items", "accumulates": true, "per": "things""#,
        ),
        indicator(
            "goal",
            r#""counts": "money", "accumulates": false, "plan_of": "spent", "per": "things""#,
        ),
        indicator(
            "spent",
            r#""counts": "money", "accumulates": true, "per": "things""#,
        ),
        indicator(
            "earned",
            r#""counts": "money", "accumulates": true, "share_of": "spent", "per": "things""#,
        ),
    ];
    let figures = figures.join(",");
    let json = format!(
        r#"{{"id": "x", "title": "{text}", "currency": "CNY", "indicators": [{}], "reports": [{{
            "id": "2023-12-31", "title": "{text}", "publisher": "{text}", "published": "2024-01-02",
            "period": {{"from": "2023-01-01", "to": "2023-12-31"}}, "figures": [{figures}]}}, {{
            "id": "2024-12-31", "title": "{text}", "publisher": "{text}", "published": "2025-01-02",
            "corrected": {{"date": "2025-02-01", "what": "{text}"}}, "url": "https://example.org/?a=%22&b=1",
            "period": {{"from": "2024-01-01", "to": "2024-12-31"}}, "figures": [{figures}],
            "milestones": [{{"text": "{text}", "when": "2024", "where": "{text}"}}], "notes": ["{text}"]}}]}}"#,
        indicators.join(","),
    );
    parse(&json).unwrap()
}

fn every_widget() -> impl Iterator<Item = Widget> {
    ChartKind::ALL.into_iter().map(|kind| {
        let attributes = [("chart", kind.name()), ("headline", HOSTILE)];
        widget_on(hostile(), &attributes, 328.0)
    })
}

#[test]
fn hostile_text_stays_text_in_the_page() {
    let tags = [
        "div", "figure", "h2", "h3", "p", "button", "canvas", "ul", "ol", "li", "b", "span", "a",
        "small", "table", "caption", "thead", "tbody", "tr", "th", "td", "label", "select",
        "option",
    ];
    for mut widget in every_widget() {
        assert!(
            widget.scene().missing.is_none(),
            "{:?}",
            widget.scene().missing
        );
        for datum in widget.scene().order() {
            let _ = widget.handle(&Event::MarkActivated { datum });
            let view = widget.view_with_parts();
            assert!(
                texts(&view).iter().any(|text| text.contains(HOSTILE)),
                "as it stands, braces and all"
            );
            for element in elements(&view) {
                assert!(tags.contains(&element.tag), "<{}>", element.tag);
                let handlers = element
                    .attributes
                    .iter()
                    .filter(|(name, _)| name.starts_with("on"));
                assert_eq!(handlers.count(), 0);
                let href = attribute(element, "href").unwrap_or("https://example.org/?a=%22&b=1");
                assert_eq!(href, "https://example.org/?a=%22&b=1");
            }
            assert_eq!(of_class(&view, "correction").len(), 1);
        }
    }
}

#[test]
fn hostile_text_is_escaped_in_a_picture() {
    for widget in every_widget() {
        let svg = widget.svg(&Palette::of(Theme::Dark)).unwrap();
        let tags = xml::read(&svg).unwrap();
        assert!(tags.iter().all(|tag| tag.name != "img"));
        assert_eq!((tags[1].name, tags[1].text.as_str()), ("title", HOSTILE));
        assert!(!svg.contains("<img"));
        let texts = tags
            .iter()
            .filter(|tag| tag.name == "text")
            .map(|tag| tag.text.trim());
        assert!(
            texts.collect::<String>().contains("onerror=alert(1)>"),
            "readers see what was written"
        );
    }
}

#[test]
fn hostile_text_is_one_inert_cell_of_the_exported_table() {
    for widget in every_widget() {
        let csv = widget.csv();
        for line in csv.trim_start_matches('\u{feff}').split_terminator("\r\n") {
            let mut quoted = false;
            let separators = line.chars().filter(|character| {
                quoted ^= *character == '"';
                *character == ',' && !quoted
            });
            assert_eq!(separators.count(), 11, "{line}");
            assert!(!quoted, "{line}");
        }
    }
}

#[test]
fn announcements_of_long_names_are_cut() {
    let mut cut = 0;
    for mut widget in every_widget() {
        for datum in 0..widget.scene().data.len() {
            let effects = widget.handle(&Event::MarkActivated { datum });
            for text in announcements(&effects) {
                assert!(text.chars().count() < 120, "{text}");
                cut += usize::from(text.ends_with('…'));
            }
        }
        let effects = widget.handle(&Event::Opened(ChartKind::Returns));
        assert!(
            announcements(&effects)
                .iter()
                .all(|text| text.chars().count() < 120)
        );
    }
    assert!(cut > 0);
}

#[test]
fn a_headline_that_no_picture_can_hold_is_taken_without_what_it_cannot() {
    let set = [
        ("chart", "returns"),
        ("headline", "Plan\u{b}\u{1}\u{fffe} passed\u{ffff}"),
    ];
    let mut widget = widget_on(hostile(), &set, 720.0);
    let svg = widget.svg(&Palette::of(Theme::Light)).unwrap();
    let unfit = |character: char| character.is_control() && character != '\n';
    assert!(!svg.contains(unfit) && !svg.contains(['\u{fffe}', '\u{ffff}']));
    assert_eq!(xml::read(&svg).unwrap()[1].text, "Plan passed");
    // Where nothing is left, the generated one stands.
    widget.set("headline", Some("\u{1} \u{1}")).unwrap();
    let generated = widget.scene().headline.replace('\u{a0}', " ");
    let page = widget.view_with_parts();
    assert_eq!(text_of(&page, "headline"), generated);
}
