//! Datasets of every currency, of none, one, some and very many, with names in every language and in English alone.

use initiative_charts::reported::{Dataset, parse};

/// What is declared in English alone: names with and without capitals, one that ends with a number.
const ENGLISH: &str = r#"
    {"id": "homes", "label": "Homes renovated", "counts": "items", "accumulates": false},
    {"id": "council", "label": "council homes", "counts": "items", "accumulates": false, "part_of": "homes"},
    {"id": "grants", "label": "Grants paid", "counts": "money", "accumulates": true, "per": "homes"},
    {"id": "budget", "label": "budget of phase 2", "counts": "money", "accumulates": false, "plan_of": "grants"},
    {"id": "works", "label": "Value of the works", "counts": "money", "accumulates": true, "per": "homes"},
    {"id": "rents", "label": "rents", "counts": "money", "accumulates": true},
    {"id": "asked", "label": "Asked in phase 2", "counts": "items", "accumulates": true, "per": "homes"},
    {"id": "granted", "label": "granted", "counts": "items", "accumulates": true, "share_of": "asked"}"#;

/// The same in every language.
const TRANSLATED: &str = r#"
    {"id": "homes", "label": {"en": "Homes renovated", "zh": "改造住房", "fr": "Logements rénovés", "ko": "개조 주택", "ja": "改修住宅"}, "counts": "items", "accumulates": false},
    {"id": "council", "label": {"en": "Council homes", "zh": "保障房", "fr": "Logements sociaux", "ko": "공공주택", "ja": "公営住宅"}, "counts": "items", "accumulates": false, "part_of": "homes"},
    {"id": "grants", "label": {"en": "Grants paid", "zh": "发放补贴", "fr": "Subventions versées", "ko": "보조금 지급액", "ja": "補助金支給額"}, "counts": "money", "accumulates": true, "per": "homes"},
    {"id": "budget", "label": {"en": "Budget", "zh": "预算", "fr": "Budget", "ko": "예산", "ja": "予算"}, "counts": "money", "accumulates": false, "plan_of": "grants"},
    {"id": "works", "label": {"en": "Value of the works", "zh": "工程造价", "fr": "Montant des travaux", "ko": "공사비", "ja": "工事費"}, "counts": "money", "accumulates": true, "per": "homes"},
    {"id": "rents", "label": {"en": "Rents", "zh": "租金", "fr": "Loyers", "ko": "임대료", "ja": "家賃"}, "counts": "money", "accumulates": true},
    {"id": "asked", "label": {"en": "Applications", "zh": "申请", "fr": "Demandes", "ko": "신청", "ja": "申請"}, "counts": "items", "accumulates": true, "per": "homes"},
    {"id": "granted", "label": {"en": "Approvals", "zh": "批准", "fr": "Accords", "ko": "승인", "ja": "承認"}, "counts": "items", "accumulates": true, "share_of": "asked"}"#;

/// The built-in indicators in the same places.
const BUILT_IN: [&str; 8] = [
    "projects",
    "new",
    "investment",
    "plan",
    "sales",
    "tax",
    "patent-applications",
    "patents-granted",
];

const DECLARED: [&str; 8] = [
    "homes", "council", "grants", "budget", "works", "rents", "asked", "granted",
];

/// A report to a month's end: so many things with so many parts, and an amount with a plan and two others, in whole units.
fn report(
    (month, days): (u8, u8),
    names: &[&str; 8],
    currency: &str,
    (whole, part): (&str, &str),
    amounts: [&str; 4],
) -> String {
    let [units, parts, actual, plan, large, small, asked, granted] = names;
    let count = |name: &str, value: &str, unit: &str| {
        format!(
            r#"{{"indicator": "{name}", "value": "{value}", "unit": "{unit}", "scope": "year-to-date"}}"#
        )
    };
    let money = |name: &str, value: &str, scope: &str| {
        format!(
            r#"{{"indicator": "{name}", "value": "{value}", "unit": {{"currency": "{currency}", "scale": 1}}, "scope": "{scope}"}}"#
        )
    };
    let [a, b, c, d] = amounts;
    let figures = [
        count(units, whole, "homes"),
        count(parts, part, "homes"),
        money(actual, a, "year-to-date"),
        money(plan, b, "year-plan"),
        money(large, c, "year-to-date"),
        money(small, d, "year-to-date"),
        count(asked, whole, "forms"),
        count(granted, part, "forms"),
    ];
    format!(
        r#"{{"id": "2024-{month:02}-{days}", "title": "Report", "publisher": "Office", "published": "2024-12-31",
            "period": {{"from": "2024-01-01", "to": "2024-{month:02}-{days}"}}, "figures": [{}]}}"#,
        figures.join(",\n")
    )
}

/// The datasets, each with its name.
pub(super) fn datasets() -> impl Iterator<Item = (String, Dataset)> {
    let cases = [
        ("CNY", ("2", "1"), ["1", "2", "1.5", "0"]),
        ("EUR", ("1", "0"), ["0", "1", "1", "0.5"]),
        ("EUR", ("3", "1"), ["2", "1", "1000000", "1500000"]),
        (
            "USD",
            ("1000000000000", "1"),
            ["1000000000000", "1", "2000000", "1000000"],
        ),
        ("GBP", ("2", "2"), ["1.5", "1", "2", "1"]),
        ("JPY", ("412", "90"), ["-13000", "84640000", "1", "0"]),
        (
            "KRW",
            ("1000000", "2"),
            ["8464000000", "7305000000", "-1", "-2"],
        ),
        ("CHF", ("1", "1"), ["1", "1", "1", "1"]),
        ("INR", ("0", "0"), ["-1.5", "1", "0", "0"]),
        (
            "SEK",
            ("12345", "1"),
            ["8464000000", "7305000000", "1", "926000000"],
        ),
    ];
    let names = [
        ("in English", ENGLISH, DECLARED),
        ("translated", TRANSLATED, DECLARED),
        ("built in", "", BUILT_IN),
    ];
    names.into_iter().flat_map(move |(language, declared, names)| {
        cases.into_iter().map(move |(currency, counts, amounts)| {
            let reports = [(6, 30), (12, 31)]
                .map(|end| report(end, &names, currency, counts, amounts))
                .join(",\n");
            let json = format!(
                r#"{{"id": "x", "title": "Programme", "currency": "{currency}", "indicators": [{declared}], "reports": [{reports}]}}"#
            );
            let dataset = parse(&json).unwrap_or_else(|error| panic!("{error:?} in {json}"));
            (format!("{currency} {counts:?} {language}"), dataset)
        })
    })
}
