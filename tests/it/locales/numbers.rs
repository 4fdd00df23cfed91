//! Numbers, amounts and days as each language writes them.

use crate::fixtures::widget_on;
use initiative_charts::locale::{Category, Language, Locale};
use initiative_charts::quantity::{Decimal, Quantity, Unit};
use initiative_charts::reported::{Date, PartialDate, Period, hunan_json, parse};

fn money(locale: Locale, digits: i64, exponent: i8) -> String {
    let amount = locale.quantity(Quantity::new(Decimal::new(digits, exponent), Unit::Money));
    Language::from(locale)
        .money(&amount, "CNY")
        .replace('\u{a0}', " ")
}

#[test]
fn the_same_amount_has_the_digits_that_belong_to_each_language_s_unit() {
    for (locale, billions, millions) in [
        (Locale::En, "8.464 billion yuan", "926 million yuan"),
        (Locale::Zh, "84.64亿元", "9.26亿元"),
        (
            Locale::Fr,
            "8,464 milliards de yuans",
            "926 millions de yuans",
        ),
        (Locale::Ko, "84.64억 위안", "9.26억 위안"),
        (Locale::Ja, "84.64億元", "9.26億元"),
    ] {
        assert_eq!(money(locale, 8_464, 6), billions);
        assert_eq!(money(locale, 926, 6), millions);
    }
}

#[test]
fn amounts_below_the_least_word_are_written_in_whole_units() {
    let write = |locale| money(locale, 9_876, 0);
    assert_eq!(write(Locale::En), "9,876 yuan");
    assert_eq!(write(Locale::Zh), "9,876元");
    assert_eq!(write(Locale::Fr), "9\u{202f}876 yuans");
    assert_eq!(write(Locale::Ko), "9,876위안");
    assert_eq!(write(Locale::Ja), "9,876元");
}

#[test]
fn four_digits_before_a_word_are_not_grouped_and_five_are() {
    assert_eq!(money(Locale::Zh, 7_230, 4), "7230万元");
    assert_eq!(money(Locale::Ja, 7_230, 4), "7230万元");
    assert_eq!(money(Locale::Zh, 12_345, 12), "12,345万亿元");
}

#[test]
fn french_counts_less_than_two_as_one() {
    assert_eq!(money(Locale::Fr, 1, 9), "1 milliard de yuans");
    assert_eq!(money(Locale::Fr, 199, 7), "1,99 milliard de yuans");
    assert_eq!(money(Locale::Fr, -15, 8), "−1,5 milliard de yuans");
    assert_eq!(money(Locale::Fr, 2, 9), "2 milliards de yuans");
    assert_eq!(Locale::Fr.category(Decimal::new(0, 0)), Category::One);
    assert_eq!(Locale::Fr.category(Decimal::new(117, 0)), Category::Other);
    assert_eq!(Locale::Fr.category(Decimal::new(1, 6)), Category::Many);
    assert_eq!(Locale::Ko.category(Decimal::new(1, 0)), Category::Other);
}

#[test]
fn shares_have_the_sign_where_the_language_sets_it() {
    assert_eq!(Locale::En.percent("55.4"), "55.4%");
    assert_eq!(Locale::Fr.percent("55,4"), "55,4\u{202f}%");
    assert_eq!(Locale::Zh.percent("55.4"), "55.4%");
}

#[test]
fn days_and_periods_have_the_language_s_own_form() {
    let date = |year, month, day| Date::new(year, month, day).unwrap();
    let period = Period {
        from: Some(date(2019, 1, 1)),
        to: date(2019, 11, 30),
    };
    let one_day = Period {
        from: Some(period.to),
        ..period
    };
    for (locale, day, first, by, months, year) in [
        (
            Locale::En,
            "30\u{a0}November\u{a0}2019",
            "1\u{a0}November\u{a0}2019",
            "by the end of November",
            "January–November\u{a0}2019",
            "2018",
        ),
        (
            Locale::Zh,
            "2019年11月30日",
            "2019年11月1日",
            "截至11月底",
            "2019年1月至11月",
            "2018年",
        ),
        (
            Locale::Fr,
            "30\u{a0}novembre\u{a0}2019",
            "1er\u{a0}novembre\u{a0}2019",
            "à fin novembre",
            "janvier à novembre\u{a0}2019",
            "2018",
        ),
        (
            Locale::Ko,
            "2019년\u{a0}11월\u{a0}30일",
            "2019년\u{a0}11월\u{a0}1일",
            "11월\u{a0}말까지",
            "2019년\u{a0}1월~11월",
            "2018년",
        ),
        (
            Locale::Ja,
            "2019年11月30日",
            "2019年11月1日",
            "11月末まで",
            "2019年1月〜11月",
            "2018年",
        ),
    ] {
        assert_eq!(locale.day(period.to), day);
        assert_eq!(locale.day(date(2019, 11, 1)), first);
        assert_eq!(locale.by(period.to), by);
        assert_eq!(locale.period(period), months);
        assert_eq!(locale.period(one_day), day);
        assert_eq!(locale.partial_date(PartialDate::Year(2018)), year);
    }
}

#[test]
fn the_first_of_a_month_is_an_ordinal_in_french() {
    let first = Date::parse("2019-12-01").unwrap();
    assert_eq!(Locale::Fr.to(first), "au 1er\u{a0}décembre\u{a0}2019");
    let dataset = parse(&hunan_json().replace("2019-11-30", "2019-12-01")).unwrap();
    let widget = widget_on(dataset, &[("chart", "returns"), ("lang", "fr")], 720.0);
    let subtitle = &widget.scene().subtitle;
    assert!(
        subtitle.contains("au 1er\u{a0}décembre\u{a0}2019"),
        "{subtitle}"
    );
}

#[test]
fn a_period_without_a_beginning_names_its_end_alone() {
    let to = |day| Period {
        from: None,
        to: Date::new(2019, 11, day).unwrap(),
    };
    for (locale, month, day) in [
        (
            Locale::En,
            "by the end of November\u{a0}2019",
            "by 15\u{a0}November\u{a0}2019",
        ),
        (Locale::Zh, "截至2019年11月底", "截至2019年11月15日"),
        (
            Locale::Fr,
            "à fin novembre\u{a0}2019",
            "au 15\u{a0}novembre\u{a0}2019",
        ),
        (
            Locale::Ko,
            "2019년\u{a0}11월\u{a0}말까지",
            "2019년\u{a0}11월\u{a0}15일까지",
        ),
        (Locale::Ja, "2019年11月末まで", "2019年11月15日まで"),
    ] {
        assert_eq!(locale.period(to(30)), month);
        assert_eq!(locale.period(to(15)), day);
    }
}
