//! The sentences: numbers as readers meet them elsewhere, in words that take no side.

use crate::fixtures::{OTHERS, hunan, other};
use initiative_charts::derived::{AnyFigure, Check, CheckKind, Verdict, checks};
use initiative_charts::locale::{FigureText, Language, Locale};
use initiative_charts::reported::Dataset;

fn sentence(dataset: &Dataset, locale: Locale, is: impl Fn(&Check<'_>) -> bool) -> String {
    let check = checks(dataset).into_iter().find(is).unwrap();
    let text = Language::from(locale).check(dataset, &check);
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn a_total_that_falls_is_said_with_both_numbers_and_what_is_open() {
    let said = Locale::ALL
        .map(|locale| sentence(&hunan(), locale, |check| check.verdict == Verdict::Differs));
    assert_eq!(
        said,
        [
            "Breakthroughs in key technologies: 358 (June 2019), 296 (November 2019). A running total cannot fall: its start \
             (not stated in one report) or what is counted may differ, or one figure may be wrong.",
            "突破关键技术：358项（2019年6月）、296项（2019年11月）。累计数不会减少：起始日期（一份报告未注明）或统计口径可能不同，或某个数字有误。",
            "Percées dans des technologies clés : 358 (juin 2019), 296 (novembre 2019). Un cumul ne peut pas baisser : le point \
             de départ (absent d’un rapport) ou ce qui est compté diffère, ou l’un des chiffres est faux.",
            "핵심기술 확보: 358건(2019년 6월), 296건(2019년 11월). 누계는 줄어들 수 없습니다. 집계 시작일(한 보고서에는 없음)이나 집계 \
             대상이 다르거나, 한쪽 수치가 틀렸을 수 있습니다.",
            "重要技術のブレークスルー：358件（2019年6月）、296件（2019年11月）。累計は減らないはずで、集計の始まり（一方の報告には記載なし）や数え方が\
             異なるか、いずれかの数値が誤っている可能性がある。",
        ]
    );
}

#[test]
fn the_plans_that_reports_imply_are_said_as_intervals() {
    let of_year = |year: i32| {
        move |check: &Check<'_>| {
            check.kind == CheckKind::Plan && check.report.period.to.year() == year
        }
    };
    let said = sentence(&hunan(), Locale::En, of_year(2019));
    assert_eq!(
        said,
        "Plan for 2019: 7.295–7.326 billion yuan (June 2019), 7.305 billion yuan (November 2019). One plan fits them all: 7.305 \
         billion yuan."
    );
    let said = sentence(&hunan(), Locale::En, of_year(2020));
    for interval in [
        "6.5475–6.5519",
        "6.5496–6.5521",
        "6.5505–6.5522",
        "fits them all: 6.5505–6.5519 billion yuan.",
    ] {
        assert!(said.contains(interval), "{said}");
    }
    let said = sentence(&hunan(), Locale::Zh, of_year(2020));
    assert!(said.contains("65.505亿至65.519亿元"), "{said}");
}

#[test]
fn every_sentence_is_whole_in_every_language() {
    let datasets = OTHERS.into_iter().map(other).chain([hunan()]);
    for dataset in datasets {
        for check in checks(&dataset) {
            for locale in Locale::ALL {
                let language = Language::from(locale);
                let said = language.check(&dataset, &check);
                assert!(!said.contains(['{', '}']) && !said.contains("  "), "{said}");
                let text = language.check_text(&dataset, &check);
                for (held, piece) in check
                    .figures
                    .iter()
                    .zip(text.pieces.iter().filter(|piece| piece.figure.is_some()))
                {
                    let figure = AnyFigure::Reported(held.report, held.figure);
                    let value = FigureText::new(locale, &dataset, figure).value();
                    let own = piece.figure == Some(figure.id());
                    assert!(
                        !own || held.is_implied || piece.text.contains(&value),
                        "{value} in {piece:?}"
                    );
                }
            }
        }
    }
}
