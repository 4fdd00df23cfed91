//! Amounts with their currencies: each language's words, their number, gender and place.

use crate::fixtures::widget_on;
use initiative_charts::locale::{Language, Locale};
use initiative_charts::quantity::{Decimal, Quantity, Unit};
use initiative_charts::reported::{hunan_json, parse};

fn money(locale: Locale, digits: i64, exponent: i8, code: &str) -> String {
    let amount = locale.quantity(Quantity::new(Decimal::new(digits, exponent), Unit::Money));
    Language::from(locale).money(&amount, code)
}

/// The amount with plain spaces; no space of it may break.
#[track_caller]
fn spaced(locale: Locale, digits: i64, exponent: i8, code: &str) -> String {
    let money = money(locale, digits, exponent, code);
    assert!(!money.contains(' '), "{money:?}");
    money.replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn every_language_has_words_for_the_currencies_of_many_programmes() {
    let write = |locale, code| spaced(locale, 8_464, 6, code);
    for (code, written) in [
        (
            "CNY",
            [
                "8.464 billion yuan",
                "84.64亿元",
                "8,464 milliards de yuans",
                "84.64억 위안",
                "84.64億元",
            ],
        ),
        (
            "EUR",
            [
                "8.464 billion euros",
                "84.64亿欧元",
                "8,464 milliards d’euros",
                "84.64억 유로",
                "84.64億ユーロ",
            ],
        ),
        (
            "USD",
            [
                "8.464 billion dollars",
                "84.64亿美元",
                "8,464 milliards de dollars",
                "84.64억 달러",
                "84.64億ドル",
            ],
        ),
        (
            "GBP",
            [
                "8.464 billion pounds",
                "84.64亿英镑",
                "8,464 milliards de livres sterling",
                "84.64억 파운드",
                "84.64億ポンド",
            ],
        ),
        (
            "JPY",
            [
                "8.464 billion yen",
                "84.64亿日元",
                "8,464 milliards de yens",
                "84.64억 엔",
                "84.64億円",
            ],
        ),
        (
            "KRW",
            [
                "8.464 billion won",
                "84.64亿韩元",
                "8,464 milliards de wons",
                "84.64억 원",
                "84.64億ウォン",
            ],
        ),
        (
            "CHF",
            [
                "8.464 billion Swiss francs",
                "84.64亿瑞士法郎",
                "8,464 milliards de francs suisses",
                "84.64억 스위스프랑",
                "84.64億スイスフラン",
            ],
        ),
        (
            "INR",
            [
                "8.464 billion rupees",
                "84.64亿印度卢比",
                "8,464 milliards de roupies",
                "84.64억 루피",
                "84.64億ルピー",
            ],
        ),
        // The code of any other stands apart from the number in every language.
        (
            "SEK",
            [
                "8.464 billion SEK",
                "84.64亿 SEK",
                "8,464 milliards de SEK",
                "84.64억 SEK",
                "84.64億 SEK",
            ],
        ),
        (
            "AUD",
            [
                "8.464 billion AUD",
                "84.64亿 AUD",
                "8,464 milliards d’AUD",
                "84.64억 AUD",
                "84.64億 AUD",
            ],
        ),
    ] {
        assert_eq!(Locale::ALL.map(|locale| write(locale, code)), written);
    }
}

#[test]
fn a_currency_has_the_number_of_its_amount() {
    let (en, fr) = (Locale::En, Locale::Fr);
    for (digits, exponent, english, french) in [
        (0, 0, "0 euros", "0 euro"),
        (1, 0, "1 euro", "1 euro"),
        (-1, 0, "−1 euro", "−1 euro"),
        (15, -1, "1.5 euros", "1,5 euro"),
        (926, -3, "0.926 euros", "0,926 euro"),
        (2, 0, "2 euros", "2 euros"),
        (9_876, 0, "9,876 euros", "9 876 euros"),
        (-13, 8, "−1.3 billion euros", "−1,3 milliard d’euros"),
        (1, 6, "1 million euros", "1 million d’euros"),
        (1, 12, "1 trillion euros", "1 billion d’euros"),
    ] {
        assert_eq!(spaced(en, digits, exponent, "EUR"), english);
        assert_eq!(spaced(fr, digits, exponent, "EUR"), french);
    }
    assert_eq!(spaced(fr, 1, 0, "GBP"), "1 livre sterling");
    assert_eq!(spaced(fr, 15, -1, "CHF"), "1,5 franc suisse");
    assert_eq!(spaced(fr, 2, 0, "SEK"), "2 SEK");
}

#[test]
fn a_currency_stands_where_its_language_sets_it_behind_digits() {
    for (code, written) in [
        (
            "CNY",
            [
                "9,876 yuan",
                "9,876元",
                "9 876 yuans",
                "9,876위안",
                "9,876元",
            ],
        ),
        (
            "JPY",
            ["9,876 yen", "9,876日元", "9 876 yens", "9,876엔", "9,876円"],
        ),
        (
            "SEK",
            [
                "9,876 SEK",
                "9,876 SEK",
                "9 876 SEK",
                "9,876 SEK",
                "9,876 SEK",
            ],
        ),
    ] {
        assert_eq!(
            Locale::ALL.map(|locale| spaced(locale, 9_876, 0, code)),
            written
        );
    }
}

#[test]
fn one_unit_of_a_currency_is_named_in_running_text() {
    let names = |code| Locale::ALL.map(|locale| Language::from(locale).currency(code));
    assert_eq!(names("EUR"), ["euro", "欧元", "euro", "유로", "ユーロ"]);
    assert_eq!(names("GBP")[2], "livre\u{a0}sterling");
    assert_eq!(names("SEK"), ["SEK"; 5]);
}

#[test]
fn a_french_participle_agrees_with_the_currency_and_its_number() {
    for (code, value, scale, invested) in [
        ("EUR", "1", "1", "1 euro investi"),
        ("EUR", "2", "1", "2 euros investis"),
        ("GBP", "1", "1", "1 livre sterling investie"),
        ("INR", "1.5", "1e6", "1,5 million de roupies investies"),
        ("CNY", "8.464", "1e9", "8,464 milliards de yuans investis"),
    ] {
        let json = hunan_json().replace("\"CNY\"", &format!("\"{code}\""));
        let unit = format!("\"unit\": {{\"currency\": \"{code}\", \"scale\": ");
        let json = json.replace(
            &format!("\"value\": \"8.464\", {unit}1e9"),
            &format!("\"value\": \"{value}\", {unit}{scale}"),
        );
        let attributes = [("lang", "fr"), ("chart", "investment")];
        let widget = widget_on(parse(&json).unwrap(), &attributes, 720.0);
        let headline = widget.scene().headline.replace('\u{a0}', " ");
        assert!(headline.starts_with(invested), "{headline}");
    }
}
