//! Pictures for elsewhere: what they name beside the chart.

use crate::fixtures::{hunan, widget_on};
use crate::xml;
use initiative_charts::chart::ChartKind;
use initiative_charts::locale::Locale;
use initiative_charts::theme::{Palette, Theme};

/// The texts of the picture of a chart, one after another.
fn texts(attributes: &[(&str, &str)], width: f64) -> String {
    let widget = widget_on(hunan(), attributes, width);
    let svg = widget.svg(&Palette::of(Theme::Light)).unwrap();
    let tags = xml::read(&svg).unwrap();
    let texts = tags.iter().filter(|tag| tag.name == "text");
    let texts: Vec<&str> = texts.map(|tag| tag.text.trim()).collect();
    texts.join(" ").replace('\u{a0}', " ")
}

#[test]
fn a_picture_names_the_programme_once_and_its_report_with_its_date() {
    for kind in ChartKind::ALL {
        for locale in Locale::ALL {
            for width in [328.0, 720.0] {
                let name = hunan().title.in_language(locale.tag()).to_owned();
                let attributes = [("chart", kind.name()), ("lang", locale.tag())];
                let texts = texts(&attributes, width).replace(' ', "");
                let case = format!("{kind:?} in {locale:?}, {width} px: {texts}");
                let name = name.replace(['\u{a0}', ' '], "");
                assert_eq!(texts.matches(&name).count(), 1, "{case}");
                let date = locale.month_or_day(hunan().report("2019-11-30").unwrap().period.to);
                assert!(texts.contains(&date.replace(['\u{a0}', ' '], "")), "{case}");
            }
        }
    }
    let texts = texts(&[("chart", "projects")], 720.0);
    assert!(
        texts.starts_with("Hunan’s “100 projects” 117 projects"),
        "{texts}"
    );
    assert!(
        texts.contains("Yield Fruitful Results (November 2019) Source: Hunan Provincial Government, 5 December 2019"),
        "{texts}"
    );
}

#[test]
fn the_editor_s_headline_does_not_hide_the_programme() {
    let texts = texts(&[("headline", "Money well spent")], 720.0);
    assert!(
        texts.starts_with("Hunan’s “100 projects” Money well spent"),
        "{texts}"
    );
}

#[test]
fn a_publisher_of_several_reports_is_named_once() {
    let texts = texts(&[("chart", "progress")], 720.0);
    assert_eq!(
        texts.matches("Hunan Provincial Government").count(),
        1,
        "{texts}"
    );
    assert!(
        texts.contains("31 July 2019, 5 December 2019, 27 July 2020;"),
        "{texts}"
    );
}
