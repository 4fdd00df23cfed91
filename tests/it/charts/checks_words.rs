//! The words of the chart of checks: they say no more than the checks found.

use super::checks::{chart, texts, two};
use super::extremes::{dataset_of, report};
use crate::fixtures::{hunan, widget_on};
use initiative_charts::locale::{Language, Locale};
use initiative_charts::reported::Dataset;
use initiative_charts::scene::TextRun;

fn headline(dataset: Dataset) -> String {
    chart(dataset).scene().headline.clone()
}

#[test]
fn figures_that_agree_only_if_cut_off_are_not_said_to_agree() {
    let plan = |value| [("plan", value, "year-plan")];
    let headline = |june, november| headline(two(&plan(june), &plan(november)));
    assert_eq!(
        headline("10", "10.7"),
        "Nothing that can be checked differs"
    );
}

#[test]
fn a_day_of_publication_is_counted_and_is_no_figure() {
    let early = |tax| {
        let june = report("2024-06-30", 6, &[("tax", "4", "year-to-date")]);
        let november = report("2024-11-30", 11, &[("tax", tax, "year-to-date")]);
        dataset_of(&[june, november.replace("2025-01-02", "2024-10-02")]).unwrap()
    };
    assert_eq!(
        headline(early("5")),
        "One report came out before its period ended"
    );
    assert_eq!(
        headline(early("1")),
        "In 2 cases the data in the reports do not agree",
        "the day is a row of what differs, and no figure"
    );
}

#[test]
fn dots_stand_behind_totals_only_where_some_are_left_out() {
    let names = [
        "tax",
        "sales",
        "technologies",
        "patents-granted",
        "investment",
    ];
    let last = |count: usize| {
        let of = |value| -> Vec<_> {
            let names = names.iter().take(count);
            names.map(|name| (*name, value, "year-to-date")).collect()
        };
        // Two comparisons of each.
        let of_month = |month, value| report(&format!("2024-{month:02}-30"), month, &of(value));
        let reports = [of_month(4, "4"), of_month(6, "5"), of_month(11, "6")];
        let widget = chart(dataset_of(&reports).unwrap());
        let named = ["tax", "sales", "technologies", "granted", "investment"];
        let texts = texts(widget.scene());
        let is_named = |text: &&&str| named.iter().any(|name| text.to_lowercase().contains(name));
        (*texts.iter().rfind(is_named).unwrap()).to_owned()
    };
    assert!(last(5).ends_with('…'), "{}", last(5));
    for count in [1, 4] {
        assert!(!last(count).ends_with('…'), "{}", last(count));
    }
}

#[test]
fn a_share_with_other_digits_is_said_to_be_within_rounding() {
    let remark = |share| {
        let figures = [
            ("plan", "3", "year-plan"),
            ("investment", "2", "year-to-date"),
            ("plan-share", share, "year-to-date"),
        ];
        let dataset = dataset_of(&[report("2024-11-30", 11, &figures)]).unwrap();
        let found = initiative_charts::derived::checks(&dataset);
        let check = &found[0];
        Language::from(Locale::En)
            .check_text(&dataset, check)
            .remark
    };
    // 1.5 to 2.5 of 2.5 to 3.5: 43% to 100%, where 2 ÷ 3 is 67%.
    assert_eq!(remark("55"), "That is within what rounding allows.");
    assert_eq!(remark("67"), "");
}

#[test]
fn reports_of_one_day_are_told_apart_by_their_sources() {
    let plan = |id, value| report(id, 11, &[("plan", value, "year-plan")]);
    let other = plan("2024-11-30-b", "9").replace("2025-01-02", "2025-01-03");
    let dataset = dataset_of(&[plan("2024-11-30", "4"), other]).unwrap();
    let found = initiative_charts::derived::checks(&dataset);
    let said = Language::from(Locale::En).check(&dataset, &found[0]);
    for source in ["; P, 2 January 2025)", "; P, 3 January 2025)"] {
        assert!(said.replace('\u{a0}', " ").contains(source), "{said}");
    }
}

#[test]
fn a_part_that_agrees_if_cut_off_stands_beside_its_whole() {
    let figures = [
        ("investment", "10", "year-to-date"),
        ("research", "10.6", "year-to-date"),
    ];
    let dataset = dataset_of(&[report("2024-11-30", 11, &figures)]).unwrap();
    let found = initiative_charts::derived::checks(&dataset);
    let text = Language::from(Locale::En).check_text(&dataset, &found[0]);
    let pieces: Vec<_> = text.pieces.into_iter().map(|piece| piece.text).collect();
    assert_eq!(
        pieces.concat().replace('\u{a0}', " "),
        "10.6 yuan ≈ 10 yuan"
    );
}

#[test]
fn a_total_that_is_too_high_is_one_case_with_those_below_it() {
    let values = ["10", "330", "43", "55", "62", "75", "84", "96", "104"];
    let ends = [31, 29, 31, 30, 31, 30, 31, 31, 30];
    let reports: Vec<_> = (1..)
        .zip(ends.iter().zip(values))
        .map(|(month, (end, value))| {
            let id = format!("2024-{month:02}-{end}");
            report(&id, month, &[("sales", value, "year-to-date")])
        })
        .collect();
    let widget = chart(dataset_of(&reports).unwrap());
    assert_eq!(
        widget.scene().headline.replace('\u{a0}', " "),
        "In one case the figures do not agree"
    );
    let texts = texts(widget.scene()).join(" ").replace('\u{a0}', " ");
    for said in [
        "330 yuan (February 2024), 43 yuan (March 2024)",
        "104 yuan (September 2024); 2 more figures are not listed",
    ] {
        assert!(texts.contains(said), "{texts}");
    }
}

#[test]
fn a_headline_counts_the_cases_of_all_kinds() {
    let of = |plan, tax| [("plan", plan, "year-plan"), ("tax", tax, "year-to-date")];
    assert_eq!(
        headline(two(&of("10", "9"), &of("12", "4"))),
        "In 2 cases the figures do not agree"
    );
    assert_eq!(
        headline(two(&of("10", "4"), &of("12", "5"))),
        "The plans that the reports state or imply do not agree"
    );
}

#[test]
fn a_total_that_also_fell_is_not_named_among_those_that_did_not() {
    let of_month = |month, tax, sales| {
        let figures = [
            ("tax", tax, "year-to-date"),
            ("sales", sales, "year-to-date"),
        ];
        report(&format!("2024-{month:02}-30"), month, &figures)
    };
    let reports = [
        of_month(4, "9", "4"),
        of_month(6, "4", "5"),
        of_month(11, "12", "6"),
    ];
    let widget = chart(dataset_of(&reports).unwrap());
    let texts = texts(widget.scene());
    let at = texts.iter().position(|text| text.contains("no fall"));
    assert_eq!(texts[at.unwrap() + 1..], ["Sales revenue\u{a0}…"]);
}

#[test]
fn totals_that_begin_anew_and_are_not_listed_are_counted() {
    let names = ["tax", "sales", "technologies", "patents-granted"];
    let of = |value| names.map(|name| (name, value, "year-to-date"));
    let next = report("2025-03-31", 3, &of("4")).replace("2024-", "2025-");
    let next = next.replace("2025-01-02", "2025-05-01");
    let widget = chart(dataset_of(&[report("2024-11-30", 11, &of("9")), next]).unwrap());
    let notes = widget.scene().notes.iter();
    let notes: Vec<_> = notes.map(|note| note.text.as_str()).collect();
    assert_eq!(notes, ["2 more checks are not listed"]);
}

#[test]
fn nothing_stands_apart_behind_a_full_width_mark() {
    let mut followed = 0;
    // In the largest type a text at the edge begins a little inside.
    for (locale, width, font) in [
        (Locale::Zh, 480.0, 16.0),
        (Locale::Ja, 720.0, 16.0),
        (Locale::Ja, 720.0, 24.0),
        (Locale::Zh, 300.0, 32.0),
        (Locale::Ja, 300.0, 32.0),
    ] {
        let attributes = [("chart", "checks"), ("lang", locale.tag())];
        let mut widget = widget_on(hunan(), &attributes, width);
        widget.resize(width, font);
        let runs: Vec<_> = super::runs(&widget.scene().panels[0]).collect();
        for pair in runs.windows(2) {
            let [(_, one), (_, next)] = pair else {
                continue;
            };
            if one.at.y == next.at.y && one.text.ends_with(['：', '、', '；', '）']) {
                followed += 1;
                // As painted: at whole pixels.
                let start = |run: &TextRun| run.bounds().x.round();
                let apart = start(next) - start(one) - one.bounds().width;
                assert!((1.0..2.0).contains(&apart), "{apart} behind {}", one.text);
            }
        }
    }
    assert!(followed > 10, "{followed}");
}
