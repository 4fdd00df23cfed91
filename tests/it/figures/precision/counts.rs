//! Counts in millions, long numbers, and parts of rough wholes.

use super::{chart, record, reporting, value};
use crate::figures::spaced;
use crate::fixtures::widget_on;
use initiative_charts::chart::ChartKind;
use initiative_charts::locale::Locale;
use initiative_charts::reported::Dataset;
use initiative_charts::scene::Shape;
use initiative_charts::theme::{Palette, Theme};

#[test]
fn counts_are_written_in_millions_or_in_ten_thousands_where_no_digit_is_lost() {
    for (amount, unit, written) in [
        (
            r#""value": "1.6""#,
            "million",
            [
                "1.6 million",
                "160万个",
                "1,6 million",
                "160만 개",
                "160万件",
            ],
        ),
        (
            r#""value": "1.60""#,
            "million",
            [
                "1.60 million",
                "160万个",
                "1,60 million",
                "160만 개",
                "160万件",
            ],
        ),
        (
            r#""value": "200000""#,
            "ones",
            ["200,000", "20万个", "200\u{202f}000", "20만 개", "20万件"],
        ),
        (
            r#""value": "1250000""#,
            "ones",
            [
                "1.25 million",
                "125万个",
                "1,25 million",
                "125만 개",
                "125万件",
            ],
        ),
        (
            r#""value": "1234567""#,
            "ones",
            [
                "1,234,567",
                "1,234,567个",
                "1\u{202f}234\u{202f}567",
                "1,234,567개",
                "1,234,567件",
            ],
        ),
        (
            r#""value": "12340""#,
            "ones",
            [
                "12,340",
                "12,340个",
                "12\u{202f}340",
                "12,340개",
                "12,340件",
            ],
        ),
        (
            r#""value": "1200000", "is": "at-least""#,
            "ones",
            [
                "at least 1.2 million",
                "至少120万个",
                "au moins 1,2 million",
                "최소 120만 개",
                "120万件以上",
            ],
        ),
        (
            r#""low": "1.2", "high": "1.5""#,
            "million",
            [
                "1.2–1.5 million",
                "120万至150万个",
                "1,2–1,5 million",
                "120만~150만 개",
                "120万〜150万件",
            ],
        ),
    ] {
        let dataset = reporting(&[("trees", amount, unit, "year-to-date")]);
        for (locale, written) in Locale::ALL.into_iter().zip(written) {
            assert_eq!(value(&dataset, locale, "trees"), written, "{amount}");
        }
    }
}

#[test]
fn what_is_divided_among_a_count_in_millions_is_as_exact_as_the_count() {
    let per_tree = |trees| {
        let dataset = reporting(&[
            ("grants", r#""value": "1.20""#, "billion", "year-to-date"),
            ("trees", trees, "million", "year-to-date"),
        ]);
        value(&dataset, Locale::En, "grants.per-trees")
    };
    // 727–774 yuan.
    assert_eq!(per_tree(r#""value": "1.6""#), "about 750 yuan");
    assert_eq!(
        per_tree(r#""value": "1.6", "is": "at-most""#),
        "at least 746.8 yuan"
    );
    assert_eq!(
        per_tree(r#""value": "1.6", "is": "at-least""#),
        "at most 753.2 yuan"
    );
}

#[test]
fn long_numbers_are_short_on_labels_and_whole_elsewhere() {
    let dataset = reporting(&[
        (
            "investment",
            r#""value": "381.9523""#,
            "billion",
            "year-to-date",
        ),
        ("plan", r#""value": "550.0000""#, "billion", "year-plan"),
        ("trees", r#""value": "1234567""#, "ones", "year-to-date"),
    ]);
    let widget = chart(&dataset, ChartKind::Overview);
    let svg = spaced(&widget.svg(&Palette::of(Theme::Light)).unwrap());
    for label in ["382 billion yuan", "550 billion yuan", "1.235 million"] {
        assert!(svg.contains(label), "{label}");
    }
    assert!(!svg.contains("381.9") && !svg.contains("550.0"));
    assert_eq!(
        value(&dataset, Locale::En, "investment"),
        "381.9523 billion yuan"
    );
    assert!(widget.csv().contains(",381952300000,"));
    assert_eq!(record(&dataset, "trees").value, "1234567");
    // In the table that a reader opens too.
    let view = widget.view_with_parts();
    let page = crate::fixtures::texts(&view)
        .concat()
        .replace('\u{a0}', " ");
    assert!(page.contains("381.9523 billion yuan"), "{page}");
}

/// Squares can be counted; what is *at most* so many cannot.
#[test]
fn a_count_that_is_not_sure_has_no_squares() {
    for (projects, squares) in [
        (r#""value": "320""#, true),
        (r#""value": "320", "is": "about""#, false),
        (r#""value": "320", "is": "at-most""#, false),
        (r#""low": "300", "high": "320""#, false),
    ] {
        let dataset = reporting(&[("projects", projects, "projects", "whole-life")]);
        let widget = chart(&dataset, ChartKind::Projects);
        let marks = widget.scene().panels[0].marks.iter();
        let blocks = marks.filter(|mark| matches!(mark.shape, Shape::Block(_)));
        assert_eq!(blocks.count() > 100, squares, "{projects}");
    }
}

#[test]
fn what_rough_parts_leave_of_a_rough_whole_is_said_as_roughly() {
    let of = |projects, continuing| {
        reporting(&[
            ("projects", projects, "projects", "whole-life"),
            ("continuing", continuing, "projects", "whole-life"),
            ("new", r#""value": "76""#, "projects", "whole-life"),
        ])
    };
    let all = |dataset: &Dataset, lang: &str| {
        let svgs = ["projects", "overview"].map(|chart| {
            let attributes = [("chart", chart), ("lang", lang)];
            let widget = widget_on(dataset.clone(), &attributes, 720.0);
            widget.svg(&Palette::of(Theme::Light)).unwrap()
        });
        spaced(&svgs.concat())
    };
    let rough = of(r#""value": "320""#, r#""value": "120", "is": "at-least""#);
    for (lang, part, rest) in [
        (
            "en",
            "At least 120 continuing projects",
            "* the rest: at most 124",
        ),
        ("zh", "续建项目至少120个", "* 其余至多124个"),
        (
            "fr",
            "au moins 120 projets poursuivis",
            "* le reste : au plus 124",
        ),
        ("ko", "계속 프로젝트 최소 120개", "* 나머지 최대 124개"),
        ("ja", "継続プロジェクト120件以上", "* その他124件以下"),
    ] {
        let svg = all(&rough, lang);
        for text in [part, rest].map(str::to_lowercase) {
            assert!(svg.to_lowercase().contains(&text), "{lang}: {text}: {svg}");
        }
    }
    let about = of(r#""value": "320", "is": "about""#, r#""value": "120""#);
    let svg = all(&about, "en");
    assert!(svg.contains("About 320 projects: ") && svg.contains("* the rest: about 120"));
    let exact = of(r#""value": "320""#, r#""value": "120""#);
    assert!(all(&exact, "en").contains("* 124 other projects"));
}
