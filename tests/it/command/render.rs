//! `render`: a chart as a picture or a table, the main figures where none is named.

use super::{said, written};
use crate::fixtures::{hunan, widget_on};
use crate::xml;
use initiative_charts::chart::ChartKind;
use initiative_charts::export;
use initiative_charts::theme::{Palette, Theme};

#[test]
fn a_chart_is_the_page_s_picture_table_and_csv() {
    let render = |kind: ChartKind, format: &str| {
        let (chart, report) = (kind.name(), "2019-11-30");
        written(
            &[
                "render", "--chart", chart, "--report", report, "--lang", "fr", "--format", format,
            ],
            "",
        )
    };
    for kind in ChartKind::ALL {
        let attributes = [
            ("lang", "fr"),
            ("report", "2019-11-30"),
            ("chart", kind.name()),
        ];
        let widget = widget_on(hunan(), &attributes, 640.0);
        assert_eq!(render(kind, "csv"), widget.csv());
        assert_eq!(render(kind, "html"), export::html(&widget.figure_table()));
        assert_eq!(render(kind, "json"), export::json(&widget.figure_table()));
        assert_eq!(
            render(kind, "svg"),
            widget.svg(&Palette::of(Theme::Light)).unwrap()
        );
    }
}

#[test]
fn a_picture_has_the_width_and_the_colours_that_are_asked_for() {
    let svg = |arguments: &[&str]| {
        let all = [
            &["render", "--format", "svg", "--chart", "investment"],
            arguments,
        ]
        .concat();
        written(&all, "")
    };
    for width in ["328", "720", "2048"] {
        let svg = svg(&["--width", width]);
        let tags = xml::read(&svg).unwrap();
        assert_eq!(tags[0].attribute("width"), Some(width));
    }
    assert_ne!(svg(&["--theme", "dark"]), svg(&["--theme", "light"]));
    for width in ["327", "2049", "wide", "-1"] {
        let (code, _) = said(&["render", "--format", "svg", "--width", width], b"");
        assert_eq!(code, 2);
    }
}

#[test]
fn a_chart_without_figures_is_not_written_but_explained() {
    for format in ["svg", "html", "csv", "json"] {
        let arguments = [
            "render",
            "--chart",
            "innovation",
            "--report",
            "2020-04-30",
            "--format",
            format,
        ];
        let (code, said) = said(&arguments, b"");
        assert_eq!(code, 2);
        assert!(said.contains("2019"), "which reports have them: {said}");
    }
}

#[test]
fn charts_and_reports_that_there_are_not_are_named() {
    let (code, kind) = said(&["render", "--chart", "pie"], b"");
    assert_eq!(code, 2);
    assert!(
        kind.contains("pie") && kind.contains("investment"),
        "{kind}"
    );
    let (code, report) = said(&["render", "--report", "2021-12-31"], b"");
    assert_eq!(code, 2);
    assert!(
        report.contains("2021-12-31") && report.contains("2020-09-30"),
        "{report}"
    );
}
