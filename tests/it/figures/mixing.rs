//! Figures of amounts of two kinds: what is said with them goes wherever they go.

use super::spaced;
use crate::fixtures::{hunan, id, texts, widget};
use initiative_charts::derived::{AnyFigure, Derivations, Mixed, Rule};
use initiative_charts::export;
use initiative_charts::interaction::Event;
use initiative_charts::locale::{FigureText, Locale};
use initiative_charts::reported::{Dataset, parse};
use initiative_charts::scene::Note;
use initiative_charts::scene::text::FixedAdvances;
use initiative_charts::theme::{Palette, Theme};

/// A figure of each rule that mixes, with its note in English.
const MIXING: [(&str, &str); 4] = [
    (
        "2019-11-30/investment.of-value",
        "One year’s amount against that of the whole life: the scopes differ, so this is not a completion rate.",
    ),
    (
        "2019-11-30/patents-granted.of-patent-applications",
        "A ratio of two counts, not a success rate: the first may stem from earlier cases of the second.",
    ),
    (
        "2019-11-30/sales.of-investment",
        "Two separate amounts: how much of one comes from the other is not known.",
    ),
    (
        "2019-11-30/tax.per-projects",
        "An average: individual cases may differ widely.",
    ),
];

#[test]
fn what_mixes_has_its_note_in_every_language_and_what_does_not_has_none() {
    let dataset = hunan();
    let derivations = Derivations::new(&dataset);
    for report in &dataset.reports {
        for derived in derivations.of(&dataset, report) {
            let mixes = match derived.rule {
                Rule::OfWholeLife => Some(Mixed::Scope),
                Rule::PerHundred => Some(Mixed::Item),
                Rule::PerOne => Some(Mixed::Indicator),
                Rule::PerUnit => Some(Mixed::Unit),
                _ => None,
            };
            assert_eq!(derived.mixes, mixes, "{}", derived.id);
            for locale in Locale::ALL {
                let text = FigureText::new(locale, &dataset, AnyFigure::Derived(report, derived));
                let note = mixes.map_or("", |mixed| locale.mixed(mixed));
                assert!(mixes.is_none() || !note.is_empty());
                assert!(
                    text.caveat().contains(note),
                    "{}: {}",
                    derived.id,
                    text.caveat()
                );
            }
        }
    }
}

#[test]
fn the_note_is_in_the_reading_line_the_details_the_table_the_csv_and_figures() {
    for (figure, note) in MIXING {
        let mut widget = widget(&[]);
        widget.select(figure).unwrap();
        assert_eq!(widget.state().current, widget.scene().index_of(&id(figure)));
        assert_eq!(widget.reading().texts[5], note, "{figure}");
        let csv = spaced(&widget.csv());
        assert!(csv.contains(note), "{figure}");
        let records = widget.figures();
        let record = records.iter().find(|record| record.figure == figure);
        assert_eq!(record.unwrap().note, note);
    }
    let mut widget = widget(&[]);
    widget.handle(&Event::TableToggled);
    widget.handle(&Event::AllFiguresToggled);
    let view = widget.view_with_parts();
    let all = texts(&view).concat();
    for (figure, note) in MIXING {
        assert!(all.contains(note), "{figure}");
    }
}

#[test]
fn what_a_chart_notes_is_in_its_picture() {
    let widget = widget(&[("chart", "returns")]);
    let mut scene = widget.scene().clone();
    scene.notes.push(Note::from(MIXING[3].1.to_owned()));
    let caption = export::Caption {
        headline: "",
        programme: "",
        report: "",
    };
    let palette = Palette::of(Theme::Light);
    let svg = export::svg(&scene, caption, Locale::En, &palette, 16.0, &FixedAdvances).unwrap();
    assert!(svg.contains(MIXING[3].1), "{svg}");
}

/// Homes and what they cost, each over its own scope.
fn homes(cost: &str, built: &str) -> Dataset {
    let json = format!(
        r#"{{"id": "homes", "title": "Homes", "currency": "EUR",
        "indicators": [{{"id": "cost", "label": "cost", "counts": "money", "accumulates": true, "per": "homes"}},
            {{"id": "homes", "label": "homes built", "counts": "items", "accumulates": true}}],
        "reports": [{{"id": "2024-06-30", "title": "R", "publisher": "P", "published": "2024-07-20",
            "period": {{"from": "2024-01-01", "to": "2024-06-30"}},
            "figures": [{{"indicator": "cost", "value": "12.4", "unit": {{"currency": "EUR", "scale": 1e6}}, "scope": "{cost}"}},
                {{"indicator": "homes", "value": "117", "unit": "homes", "scope": "{built}"}}]}}]}}"#
    );
    parse(&json).unwrap()
}

#[test]
fn nothing_is_divided_by_what_is_counted_over_other_days() {
    for (cost, built, is_divided) in [
        ("period", "period", true),
        ("year-to-date", "year-to-date", true),
        ("period", "to-date", false),
        ("year-to-date", "period", false),
    ] {
        let dataset = homes(cost, built);
        let derivations = Derivations::new(&dataset);
        let average = derivations.figure(&dataset, &id("2024-06-30/cost.per-homes"));
        assert_eq!(average.is_some(), is_divided, "{cost} by {built}");
    }
}
