//! What charts, squares and counted things are called in other programmes.

use super::extremes::{dataset_of, report};
use super::plans::{chart, programme};
use crate::fixtures::{hunan, texts, widget_on};
use initiative_charts::chart::{ChartKind, title};
use initiative_charts::locale::Locale;
use initiative_charts::reported::{Dataset, parse};

const OF_RELATIONS: [(ChartKind, [&str; 5]); 4] = [
    (
        ChartKind::Investment,
        [
            "Against plan",
            "与计划对比",
            "Face au plan",
            "계획 대비",
            "計画との比較",
        ],
    ),
    (
        ChartKind::Projects,
        ["Parts", "构成", "Répartition", "구성", "内訳"],
    ),
    (
        ChartKind::Innovation,
        ["Counts", "数量", "Décomptes", "건수", "件数"],
    ),
    (
        ChartKind::Returns,
        ["Amounts", "金额", "Montants", "금액", "金額"],
    ),
];

#[test]
fn charts_of_declared_indicators_are_called_by_their_relations() {
    let dataset = programme(&[
        ("grants", "39.7", "money", "year-to-date"),
        ("budget", "55", "money", "year-plan"),
        ("trees", "3", "trees", "year-to-date"),
    ]);
    for (kind, names) in OF_RELATIONS {
        for (locale, name) in Locale::ALL.into_iter().zip(names) {
            assert_eq!(title(&dataset, kind, locale.into()), name);
            assert!(name.chars().count() <= 12, "{name} is a tab");
        }
    }
}

#[test]
fn charts_of_the_built_in_indicators_alone_are_called_by_them() {
    let titles = |dataset: &Dataset| {
        let kinds = ChartKind::ALL.into_iter();
        let titles = kinds.map(|kind| title(dataset, kind, Locale::En.into()).to_owned());
        titles.collect::<Vec<_>>()
    };
    let own = [
        "Overview",
        "Investment",
        "Projects",
        "Innovation",
        "Sales and tax",
        "Progress",
        "Over time",
        "Checks",
    ];
    assert_eq!(titles(&hunan()), own);
    // The same indicators under names of the dataset's own.
    let mut renamed = hunan();
    for indicator in &mut renamed.indicators {
        indicator.label.versions = vec![("en".to_owned(), "own".to_owned())];
    }
    let neutral = [
        "Overview",
        "Against plan",
        "Parts",
        "Counts",
        "Amounts",
        "Progress",
        "Over time",
        "Checks",
    ];
    assert_eq!(titles(&renamed), neutral);
    // One of its own among them.
    let mut with_other = hunan();
    let mut other = with_other
        .indicators
        .iter()
        .find(|one| one.id == "technologies")
        .unwrap()
        .clone();
    other.id = "wells".to_owned();
    other.label.versions = vec![("en".to_owned(), "Wells".to_owned())];
    with_other.indicators.push(other);
    assert_eq!(titles(&with_other)[3], "Counts");
    assert_eq!(titles(&with_other)[1], "Investment");
}

#[test]
fn a_dataset_names_its_charts_itself() {
    let mut dataset = hunan();
    let text = [("en".to_owned(), "Budget".to_owned())];
    let text = initiative_charts::reported::Text {
        versions: text.to_vec(),
    };
    dataset.titles = vec![("investment".to_owned(), text)];
    assert_eq!(
        title(&dataset, ChartKind::Investment, Locale::En.into()),
        "Budget"
    );
    assert_eq!(
        title(&dataset, ChartKind::Projects, Locale::En.into()),
        "Projects"
    );
    let view = widget_on(dataset, &[], 720.0).view_with_parts();
    assert!(texts(&view).contains(&"Budget"), "a tab");
}

#[test]
fn a_share_of_a_plan_alone_speaks_of_no_investment() {
    let figures = [("plan-share", "71.4", "year-to-date")];
    let dataset = dataset_of(&[report("2024-11-30", 11, &figures)]).unwrap();
    for kind in [ChartKind::Overview, ChartKind::Investment] {
        let widget = chart(&dataset, kind);
        let view = widget.view_with_parts();
        let said = texts(&view).concat().to_lowercase();
        assert!(!said.contains("invest"), "{kind:?}: {said}");
        assert!(widget.scene().headline.contains("71.4%"));
    }
}

/// A programme of so many schools, `finished` of them done; the things are named or not.
fn schools(count: &str, items: &str) -> Dataset {
    let figure = |id: &str, value: &str| {
        format!(
            r#"{{"indicator": "{id}", "value": "{value}", "unit": "schools", "scope": "to-date"}}"#
        )
    };
    let json = format!(
        r#"{{"id": "x", "title": "X", "currency": "CNY", {items} "indicators": [
            {{"id": "projects", "label": {{"en": "Schools", "fr": "Écoles", "zh": "学校"}}, "counts": "items", "accumulates": false}},
            {{"id": "done", "label": {{"en": "Finished", "fr": "Terminées", "zh": "已完工"}}, "counts": "items",
              "accumulates": false, "part_of": "projects"}}],
            "reports": [{{"id": "2024-11-30", "title": "T", "publisher": "P", "published": "2024-12-05", "period":
            {{"from": "2024-01-01", "to": "2024-11-30"}}, "figures": [{}, {}]}}]}}"#,
        figure("projects", count),
        figure("done", "21")
    );
    parse(&json).unwrap()
}

const NAMED: &str = r#""items": {"schools": {"en": {"one": "school", "other": "schools"}, "fr": {"one": "école",
    "other": "écoles"}, "zh": "所"}},"#;

#[test]
fn squares_are_called_as_the_things_that_they_stand_for() {
    for (count, items, lang, subtitle) in [
        ("23", NAMED, "en", "Each square is 1\u{a0}school"),
        ("700", NAMED, "en", "Each square is 5\u{a0}schools"),
        ("23", NAMED, "fr", "Un carré = 1\u{a0}école"),
        ("700", NAMED, "fr", "Un carré = 5\u{a0}écoles"),
        ("23", NAMED, "zh", "学校：每格代表1所"),
        ("23", "", "en", "Schools: each square is 1"),
        ("700", "", "fr", "Écoles\u{a0}: un carré = 5"),
    ] {
        let attributes = [("chart", "projects"), ("lang", lang)];
        let widget = widget_on(schools(count, items), &attributes, 720.0);
        assert_eq!(widget.scene().subtitle, subtitle);
        let view = widget.view_with_parts();
        let said = texts(&view).concat();
        for word in ["project", "projet", "项目"] {
            assert!(!said.contains(word), "{word} in {said}");
        }
    }
}

#[test]
fn counted_things_have_the_names_of_the_dataset() {
    let of = |lang: &str, count: &str| {
        let attributes = [("chart", "projects"), ("lang", lang)];
        let widget = widget_on(schools(count, NAMED), &attributes, 720.0);
        let text = widget.figure_text(0).unwrap();
        (text.value(), text.unit_name().to_owned())
    };
    let expected = |value: &str, unit: &str| (value.to_owned(), unit.to_owned());
    assert_eq!(of("en", "23"), expected("23", "schools"));
    assert_eq!(of("fr", "23"), expected("23", "écoles"));
    assert_eq!(of("zh", "23"), expected("23所", "所"));
    // No measure word of another language, but the most general one.
    assert_eq!(of("ko", "23"), expected("23개", "schools"));
}
