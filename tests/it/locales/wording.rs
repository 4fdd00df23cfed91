//! Sentences that were put together wrong once.

use crate::fixtures::{all, announcements, of_class, other, programme, texts, widget_on};
use initiative_charts::interaction::Event;
use initiative_charts::locale::Locale;
use initiative_charts::reported::{Dataset, parse};
use initiative_charts::widget::Widget;

/// The overview of the report in the language.
fn overview(dataset: Dataset, report: &str, locale: Locale) -> Widget {
    let attributes = [("lang", locale.tag()), ("report", report)];
    widget_on(dataset, &attributes, 720.0)
}

/// What is announced of each figure.
fn announced(mut widget: Widget) -> Vec<String> {
    let data = 0..widget.scene().data.len();
    let effects = all(
        &mut widget,
        data.map(|datum| Event::MarkActivated { datum }),
    );
    announcements(&effects)
        .into_iter()
        .map(str::to_owned)
        .collect()
}

#[test]
fn a_figure_without_a_value_is_said_to_have_none() {
    for (locale, said) in Locale::ALL.into_iter().zip([
        "not calculated: Spending minus the annual plan (computed). 1 April 2023 to 31 March 2024",
        "支出与年度计划之差（计算值）：未计算。2023年4月1日至2024年3月31日",
        "non calculé : Dépenses, écart au plan annuel (chiffre calculé). Du 1er avril 2023 au 31 mars 2024",
        "계산 불가: 지출, 연간 계획과의 차이(계산값). 2023년 4월 1일부터 2024년 3월 31일까지",
        "支出と年間計画の差（計算値）：算出不可。2023年4月1日から2024年3月31日",
    ]) {
        let announced = announced(overview(other("example"), "2024-03-31", locale));
        assert!(announced.iter().any(|text| text == said), "{announced:#?}");
    }
}

#[test]
fn what_is_too_long_to_say_leaves_out_the_days_and_no_half_of_them() {
    let announced = announced(overview(other("example"), "2023-12-31", Locale::En));
    let said = "0.4: Crossings made safe per unit (schools taking part; computed).";
    assert!(announced.iter().any(|text| text == said), "{announced:#?}");
}

#[test]
fn a_range_is_said_as_its_ends_are() {
    for (locale, text, said) in [
        (Locale::Ko, "140~160곳", "140에서 160곳"),
        (Locale::Ko, "10~20%", "10에서 20%"),
        (Locale::Ko, "4월~6월", "4월부터 6월까지"),
        (Locale::Fr, "janv.–mars\u{a0}2024", "janv. à mars 2024"),
        (Locale::Zh, "差额：–。", "差额：–。"),
        (Locale::Ja, "差：–。", "差：–。"),
    ] {
        assert_eq!(locale.spoken(text), said);
    }
}

#[test]
fn a_publication_that_gives_all_parts_is_named_once() {
    let trees = parse(programme("trees")).unwrap();
    let widget = overview(trees, "2019-03-31", Locale::En);
    let total = (0..widget.scene().data.len())
        .filter_map(|datum| widget.figure_text(datum))
        .find(|text| text.name().ends_with("year to date"));
    let origin = total.unwrap().origin();
    assert_eq!(
        origin.replace('\u{a0}', " "),
        "Our calculation from figures of Defra, 20 June 2019"
    );
}

#[test]
fn a_french_participle_agrees_with_a_total_that_is_calculated() {
    let schools = parse(programme("schools")).unwrap();
    let attributes = [
        ("lang", "fr"),
        ("chart", "investment"),
        ("report", "2024-06-30"),
    ];
    let widget = widget_on(schools, &attributes, 720.0);
    let headline = widget.scene().headline.replace('\u{a0}', " ");
    assert!(
        headline.starts_with("5,2 millions d’euros investis à fin juin"),
        "{headline}"
    );
}

#[test]
fn what_french_counts_by_millions_follows_de() {
    for (item, said) in [
        ("arbres", "1,6 million d’arbres"),
        ("élèves", "1,6 million d’élèves"),
        ("hectares", "1,6 million d’hectares"),
        ("hêtres", "1,6 million de hêtres"),
        ("pins", "1,6 million de pins"),
    ] {
        let json = std::fs::read_to_string("www/example.json").unwrap();
        let json = json.replace("\"4.3\", \"unit\": {\"item\": \"trees\", \"scale\": 1e3}, \"scope\": \"period\", \"is\": \"about\"", "\"1.6\", \"unit\": {\"item\": \"trees\", \"scale\": 1e6}, \"scope\": \"period\"")
            .replace("\"arbres\"", &format!("\"{item}\""));
        let widget = overview(parse(&json).unwrap(), "2023-12-31", Locale::Fr);
        let view = widget.view_with_parts();
        let cells = of_class(&view, "number").into_iter();
        let mut cells = cells.map(|cell| texts(&cell.children).join(" "));
        assert!(
            cells.any(|cell| cell.replace('\u{a0}', " ") == said),
            "{said}"
        );
    }
}

#[test]
fn an_axis_of_what_has_no_name_in_the_language_counts_with_its_measure_word() {
    for (lang, subtitle) in [
        ("zh", "Trees planted（万个），各年度年初以来累计"),
        ("ko", "Trees planted(만 개), 해마다 연초부터의 누계"),
        ("ja", "植樹本数（万件）、各年度の初めからの累計"),
    ] {
        let attributes = [("lang", lang), ("chart", "history")];
        let widget = widget_on(other("trees-with-a-target"), &attributes, 720.0);
        assert_eq!(widget.scene().subtitle, subtitle);
    }
}

#[test]
fn what_is_computed_and_contradicted_is_said_in_one_bracket() {
    let widget = overview(other("share-that-amounts-deny"), "2024-10-31", Locale::En);
    let labels = (0..widget.scene().data.len())
        .filter_map(|datum| widget.figure_text(datum))
        .map(|text| text.label_with_kind());
    let labels: Vec<_> = labels.collect();
    let said =
        "Completed investment as a share of the annual plan (computed, contradicted in the report)";
    assert!(labels.iter().any(|label| label == said), "{labels:#?}");
}
