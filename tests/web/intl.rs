//! Our numbers, dates and plural forms beside those of the browser's `Intl`.

use initiative_charts::locale::{Category, Locale};
use initiative_charts::quantity::{Decimal, Quantity, Unit};
use initiative_charts::reported::Date;
use js_sys::{Array, Function};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

/// How many random numbers each language is held to.
const MANY: u32 = 2_000;

/// The browser's own formatters, made once a language: `given` is the language's tag.
fn formatter(body: &str, locale: Locale) -> Function {
    // English days have their day first here, as in the United Kingdom.
    let tag = if locale == Locale::En {
        "en-GB"
    } else {
        locale.tag()
    };
    let made = Function::new_with_args("given", body)
        .call1(&JsValue::UNDEFINED, &JsValue::from_str(tag))
        .unwrap();
    Function::from(made)
}

fn call(function: &Function, values: &[JsValue]) -> String {
    let values: Array = values.iter().cloned().collect();
    function
        .apply(&JsValue::UNDEFINED, &values)
        .unwrap()
        .as_string()
        .unwrap()
}

/// Holds that ours is theirs, letter by letter and space by space, but for what we do better: a minus is a sign of its own,
/// the space before a French word of scale does not break, and that before its percent sign is narrow in every browser.
#[track_caller]
fn assert_written(ours: &str, theirs: &str, what: &str) {
    let is_same = |(ours, theirs): (char, char)| {
        ours == theirs
            || matches!(
                (ours, theirs),
                ('−', '-') | ('\u{a0}', ' ') | ('\u{202f}', '\u{a0}')
            )
    };
    assert!(
        ours.chars().count() == theirs.chars().count()
            && ours.chars().zip(theirs.chars()).all(is_same),
        "{what}: {ours:?} is not {theirs:?}"
    );
}

/// A sequence of numbers that looks random and is the same in every run.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self, below: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % below
    }

    /// A decimal of up to nine digits, one in four below zero, its size between 10^`low` and 10^15, exact in a double.
    fn amount(&mut self, low: u32) -> Decimal {
        let digits = self.next(9) as u32 + 1;
        let least = 10_u64.pow(digits - 1);
        let value = least + self.next(9 * least);
        let sign = if self.next(4) == 0 { -1 } else { 1 };
        let power = low.max(digits) + self.next(u64::from(15 - low.max(digits))) as u32;
        Decimal::new(sign * value as i64, (power - digits + 1) as i8)
    }
}

/// The least amount that has a word, as a power of ten: below, `Intl` has words that we do not use.
fn least(locale: Locale) -> u32 {
    match locale {
        Locale::En | Locale::Fr => 6,
        Locale::Zh | Locale::Ko | Locale::Ja => 4,
    }
}

#[wasm_bindgen_test]
fn amounts_are_written_as_intl_writes_them() {
    let body = "return (value, places) => new Intl.NumberFormat(given, { notation: 'compact', compactDisplay: 'long',
        minimumFractionDigits: places, maximumFractionDigits: places }).format(value);";
    for locale in Locale::ALL {
        let formatter = formatter(body, locale);
        let mut numbers = Numbers(0x2019_1130);
        for _ in 0..MANY {
            let amount = numbers.amount(least(locale));
            let ours = locale.quantity(Quantity::new(amount, Unit::Money)).plain();
            let places = (i32::from(locale.money_power(amount.ratio()))
                - i32::from(amount.exponent()))
            .max(0);
            let theirs = call(&formatter, &[amount.ratio().to_f64().into(), places.into()]);
            assert_written(&ours, &theirs, &format!("{amount} in {}", locale.tag()));
        }
    }
}

#[wasm_bindgen_test]
fn counts_and_decimals_are_written_as_intl_writes_them() {
    let body = "return (value, places) => new Intl.NumberFormat(given, {
        minimumFractionDigits: places, maximumFractionDigits: places }).format(value);";
    for locale in Locale::ALL {
        let formatter = formatter(body, locale);
        let mut numbers = Numbers(0x2019_1203);
        for _ in 0..MANY {
            let places = numbers.next(4) as i8;
            let sign = if numbers.next(2) == 0 { 1 } else { -1 };
            let number = Decimal::new(sign * (1 + numbers.next(10_000_000) as i64), -places);
            let theirs = call(&formatter, &[number.ratio().to_f64().into(), places.into()]);
            let ours = locale.decimal(number);
            assert_written(&ours, &theirs, &format!("{number} in {}", locale.tag()));
        }
    }
}

#[wasm_bindgen_test]
fn shares_are_written_as_intl_writes_them() {
    let body = "return (value) => new Intl.NumberFormat(given, { style: 'percent', minimumFractionDigits: 1 }).format(value);";
    for locale in Locale::ALL {
        let formatter = formatter(body, locale);
        let mut numbers = Numbers(0x0376_0117);
        for _ in 0..200 {
            let tenths = numbers.next(2_000) as i64;
            let ours = locale.percent(&locale.decimal(Decimal::new(tenths, -1)));
            let theirs = call(&formatter, &[(tenths as f64 / 1000.0).into()]);
            assert_written(&ours, &theirs, locale.tag());
        }
    }
}

#[wasm_bindgen_test]
fn days_are_written_as_intl_writes_them() {
    let body = "return (year, month, day) => new Intl.DateTimeFormat(given, { dateStyle: 'long', timeZone: 'UTC' })
        .format(Date.UTC(year, month - 1, day));";
    for locale in Locale::ALL {
        let formatter = formatter(body, locale);
        for month in 1..=12_u8 {
            for day in [1_u8, 2, 15, 28] {
                if (locale, day) == (Locale::Fr, 1) {
                    // `Intl` has no ordinals; the first of a month has one in French.
                    continue;
                }
                let date = Date::new(2019, month, day).unwrap();
                let theirs = call(&formatter, &[2019.into(), month.into(), day.into()]);
                assert_written(&locale.day(date), &theirs, locale.tag());
            }
        }
    }
}

#[wasm_bindgen_test]
fn numbers_are_in_the_plural_categories_of_intl() {
    let body = "const rules = new Map(); return (value, places) => {
        if (!rules.has(places)) rules.set(places, new Intl.PluralRules(given, { minimumFractionDigits: places }));
        return rules.get(places).select(value);
    };";
    for locale in Locale::ALL {
        let formatter = formatter(body, locale);
        let mut numbers = Numbers(0x0378_0903);
        let few = (0..30).flat_map(|digits| (0..3).map(move |places| (digits, places)));
        let millions = (1..4).map(|digits| (digits * 1_000_000, 0));
        let mut all: Vec<(i64, i8)> = few.chain(millions).collect();
        all.extend((0..500).map(|_| (numbers.next(10_000_000) as i64, numbers.next(3) as i8)));
        for (digits, places) in all {
            let number = Decimal::new(digits, -places);
            let ours = match locale.category(number) {
                Category::One => "one",
                Category::Other => "other",
                Category::Many => "many",
            };
            let theirs = call(&formatter, &[number.ratio().to_f64().into(), places.into()]);
            assert_eq!(ours, theirs, "{number} in {}", locale.tag());
        }
    }
}
