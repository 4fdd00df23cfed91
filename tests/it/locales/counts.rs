//! Counts with what they count, and names inside of sentences.

use crate::fixtures::{hunan, id, other, widget_on};
use initiative_charts::locale::Locale;
use initiative_charts::reported::{Dataset, hunan_json, parse};
use initiative_charts::scene::Shape;

/// The headline and the subtitle of the chart in the language, with plain spaces.
fn headed(dataset: Dataset, chart: &str, lang: &str) -> (String, String) {
    let widget = widget_on(dataset, &[("chart", chart), ("lang", lang)], 720.0);
    let scene = widget.scene();
    let plain = |text: &str| text.replace(['\u{a0}', '\u{202f}'], " ");
    (plain(&scene.headline), plain(&scene.subtitle))
}

#[test]
fn a_declared_name_begins_a_clause() {
    for (lang, headline, subtitle) in [
        (
            "en",
            "Schools: 23; Schools finished: 21",
            "Schools: each square is 1",
        ),
        (
            "fr",
            "Écoles : 23 ; Écoles achevées : 21",
            "Écoles : un carré = 1",
        ),
        (
            "zh",
            "Schools 23个：Schools finished 21个",
            "Schools：每格代表1个",
        ),
        (
            "ko",
            "Schools 23개: Schools finished 21개",
            "Schools: 네모 하나 = 1개",
        ),
        (
            "ja",
            "Schools 23件：Schools finished 21件",
            "Schools：1マスは1件",
        ),
    ] {
        assert_eq!(
            headed(other("schools"), "projects", lang),
            (headline.to_owned(), subtitle.to_owned())
        );
    }
    let (headline, _) = headed(other("vaccinations"), "innovation", "en");
    assert_eq!(
        headline,
        "Doses given: 1.2 million; People vaccinated: 640,000; Deaths traced to a vaccine: 0"
    );
    let (headline, _) = headed(other("research-grants"), "returns", "en");
    assert_eq!(
        headline,
        "Regular funding: 961 million Swiss francs; Horizon Europe transitional measures: 235 million Swiss francs"
    );
}

/// Hunan's projects in their parts, so many each.
fn projects(whole: &str, continuing: &str, new: &str) -> Dataset {
    let json = hunan_json().to_owned();
    let json = ["117", "76", "41"]
        .into_iter()
        .zip([whole, continuing, new])
        .fold(json, |json, (from, to)| {
            json.replace(
                &format!("\"value\": \"{from}\", \"unit\": \"projects\""),
                &format!("\"value\": \"{to}\", \"unit\": \"projects\""),
            )
        });
    parse(&json).unwrap()
}

#[test]
fn one_of_the_projects_is_no_several() {
    let dataset = projects("3", "1", "1");
    let squares = |lang| {
        let attributes = [("chart", "projects"), ("lang", lang)];
        let widget = widget_on(dataset.clone(), &attributes, 720.0);
        let marks = &widget.scene().panels[0].marks;
        let mut texts = marks.iter().filter_map(|mark| match &mark.shape {
            Shape::Text(run) => Some(run.text.replace('\u{a0}', " ")),
            _ => None,
        });
        texts.next_back().unwrap()
    };
    assert_eq!(squares("en"), "* 1 other project");
    assert_eq!(squares("fr"), "* 1 autre projet");
    assert_eq!(squares("zh"), "* 其余1个项目");
    let (_, square) = headed(projects("900000000", "1", "1"), "projects", "fr");
    assert_eq!(square, "Un carré = 5 000 000 de projets");
}

#[test]
fn a_calculated_count_has_the_measure_word_of_what_it_is_calculated_from() {
    let value = |lang: &str, figure: &str| {
        let widget = widget_on(hunan(), &[("lang", lang)], 720.0);
        let index = widget.scene().index_of(&id(figure)).unwrap();
        widget.figure_text(index).unwrap().value()
    };
    let per_project = |lang| value(lang, "2019-11-30/patents-granted.per-projects");
    assert_eq!(
        Locale::ALL.map(|locale| per_project(locale.tag())),
        ["3.2", "3.2件", "3,2", "3.2건", "3.2件"]
    );
    let per_hundred = |lang| value(lang, "2019-11-30/patents-granted.of-patent-applications");
    assert_eq!(
        Locale::ALL.map(|locale| per_hundred(locale.tag())),
        ["41.9", "41.9", "41,9", "41.9건", "41.9件"]
    );
}

#[test]
fn what_is_calculated_from_a_class_says_which() {
    let attributes = [("report", "2019-06-30"), ("chart", "overview")];
    let widget = widget_on(hunan(), &attributes, 720.0);
    let figure = id("2019-06-30/patent-applications.invention.per-projects");
    let index = widget.scene().index_of(&figure).unwrap();
    let text = widget.figure_text(index).unwrap();
    assert_eq!(text.label(), "Invention-patent applications per project");
    assert!(
        text.caveat()
            .contains("with 903 patent applications (November\u{a0}2019)"),
        "{}",
        text.caveat()
    );
}

#[test]
fn a_declared_name_with_a_capital_is_quoted_inside_of_another_one() {
    let label = |name: &str, lang: &str, figure: &str| {
        let widget = widget_on(other(name), &[("lang", lang)], 720.0);
        let index = widget.scene().index_of(&id(figure)).unwrap();
        let label = widget.figure_text(index).unwrap().label();
        label.replace('\u{a0}', " ")
    };
    let done = |lang| label("schools", lang, "2024-12-31/done.of-projects");
    assert_eq!(
        Locale::ALL.map(|locale| done(locale.tag())),
        [
            "Schools finished as a share of all “Schools”",
            "Schools finished占全部“Schools”的比重",
            "Écoles achevées, part de l’ensemble (Écoles)",
            "전체 ‘Schools’ 중 ‘Schools finished’ 비율",
            "Schoolsに占める「Schools finished」の割合",
        ]
    );
    let each = |lang| label("schools", lang, "2024-12-31/investment.per-projects");
    assert_eq!(
        Locale::ALL.map(|locale| each(locale.tag())),
        [
            "Spent on repairs per unit (Schools)",
            "Spent on repairs（平均每个“Schools”）",
            "Dépenses de travaux par unité (Écoles)",
            "Schools 1개당 ‘Spent on repairs’",
            "Schools 1件当たりの「Spent on repairs」",
        ]
    );
}
