//! How fast a plan is carried out, and how fast it has to be: by months, else by days.

use super::scopes::{changed, written};
use crate::fixtures::{OTHERS, hunan, other, widget};
use initiative_charts::derived::Derivations;
use initiative_charts::locale::{Language, Locale};
use initiative_charts::reported::{Dataset, Figure, hunan_json, parse};

/// Value, period and working of the figure.
fn rate(dataset: &Dataset, figure: &str) -> [String; 3] {
    let [_, value, period, working, _] = written(dataset, figure).unwrap();
    [value, period, working]
}

#[test]
fn a_rate_is_by_whole_months_from_the_stated_or_the_implied_plan() {
    let hunan = hunan();
    assert_eq!(
        rate(&hunan, "2019-06-30/investment.rate-per-month"),
        [
            "675 million yuan",
            "January–June 2019",
            "4.05 billion yuan ÷ 6 = 675 million yuan"
        ]
    );
    assert_eq!(
        rate(
            &hunan,
            "2019-06-30/investment.rate-needed-per-month-for-plan-share"
        ),
        [
            "540 million yuan",
            "July–December 2019",
            "(4.05 billion yuan ÷ 55.4% − 4.05 billion yuan) ÷ 6 = 540 million yuan"
        ]
    );
    let [name, ..] = written(
        &hunan,
        "2019-06-30/investment.rate-needed-per-month-for-plan-share",
    )
    .unwrap();
    assert_eq!(
        name,
        "completed investment per month needed to reach the annual plan"
    );
    assert_eq!(
        rate(
            &hunan,
            "2019-11-30/investment.rate-needed-per-month-for-plan"
        ),
        [
            "–",
            "December 2019",
            "Not calculated: by these figures nothing is left of the plan"
        ]
    );
}

#[test]
fn a_rate_is_by_days_where_months_have_not_passed_whole() {
    let schools = changed("schools", |text| {
        text.replace("\"to\": \"2024-09-30\"", "\"to\": \"2024-09-15\"")
            .replace("\"id\": \"2024-09-30\"", "\"id\": \"2024-09-15\"")
            .replace("\"from\": \"2024-10-01\"", "\"from\": \"2024-09-16\"")
    });
    let sum = "1.9 million euros + 3.3 million euros + 3.6 million euros";
    assert_eq!(
        rate(&schools, "2024-09-15/investment.rate-per-day")[2],
        format!("({sum}) ÷ 259 = 34,000 euros")
    );
    assert_eq!(
        written(&schools, "2024-09-15/investment.rate-per-month"),
        None
    );
    let [_, period, working] = rate(
        &schools,
        "2024-09-15/investment.rate-needed-per-day-for-plan",
    );
    let less = sum.replace('+', "−");
    assert_eq!(period, "16 September to 31 December 2024");
    assert!(
        working.starts_with(&format!("(12.4 million euros − {less}) ÷ 107 = ")),
        "{working}"
    );
}

#[test]
fn when_the_year_is_over_nothing_is_needed_any_more() {
    // 12.9 of 13.4 million were spent.
    let schools = changed("schools", |text| text.replace("\"12.4\"", "\"13.4\""));
    assert_eq!(
        rate(
            &schools,
            "2024-12-31/investment.rate-needed-per-month-for-plan"
        )[2],
        "Not calculated: the year of the plan is over"
    );
    assert!(
        rate(&schools, "2024-12-31/investment.rate-per-month")[2]
            .ends_with("÷ 12 = about 1.08 million euros")
    );
}

#[test]
fn rates_are_in_the_table_of_their_chart_and_in_no_headline_or_mark() {
    let widget = widget(&[("chart", "investment"), ("report", "2019-06-30")]);
    let scene = widget.scene();
    let own = scene.data.iter().take(scene.shown);
    let rates: Vec<usize> = own
        .enumerate()
        .filter(|(_, datum)| datum.id.name.contains(".rate-"))
        .map(|(index, _)| index)
        .collect();
    assert_eq!(rates.len(), 2);
    assert!(!scene.headline.contains("675") && !scene.summary.contains("675"));
    assert!(!scene.order().iter().any(|marked| rates.contains(marked)));
}

/// The shipped reports, changed, with a second indicator like the one after which it is named.
fn with_another(indicator: &str, change: impl Fn(&str) -> String) -> Dataset {
    let json = change(hunan_json());
    let json = json.replace(
        "\"indicators\": [",
        &format!("\"indicators\": [{indicator},"),
    );
    parse(&json).unwrap_or_else(|error| panic!("{error:?}"))
}

fn with_two_plans() -> Dataset {
    let another = r#"{"id": "budget", "label": "budget", "counts": "money", "accumulates": false, "plan_of": "investment"}"#;
    let figure = r#"{"indicator": "budget", "value": "9.000", "unit": {"currency": "CNY", "scale": 1e9}, "scope": "year-plan"},"#;
    with_another(another, |json| {
        json.replace("\"figures\": [", &format!("\"figures\": [{figure}"))
    })
}

fn with_two_shares() -> Dataset {
    let another = r#"{"id": "budget-share", "label": "share", "counts": "share", "accumulates": false, "share_of": "plan"}"#;
    let figure =
        r#"{"indicator": "budget-share", "value": "50.0", "unit": "%", "scope": "year-to-date"},"#;
    with_another(another, |json| {
        json.replace("\"figures\": [", &format!("\"figures\": [{figure}"))
    })
}

#[test]
fn each_plan_of_an_amount_has_rates_of_its_own() {
    let plans = with_two_plans();
    let needed = |figure: &str| rate(&plans, figure)[2].clone();
    assert_eq!(
        needed("2019-11-30/investment.rate-needed-per-month-for-budget"),
        "(9.000 billion yuan − 8.464 billion yuan) ÷ 1 = 536 million yuan"
    );
    assert_eq!(
        needed("2019-11-30/investment.rate-needed-per-month-for-plan"),
        "Not calculated: by these figures nothing is left of the plan"
    );
    for plan in ["plan", "budget"] {
        let over = format!("2019-11-30/investment.over-even-pace-of-{plan}");
        assert!(written(&plans, &over).is_some());
    }
    let shares = with_two_shares();
    for share in ["plan-share", "budget-share"] {
        let needed = format!("2019-06-30/investment.rate-needed-per-month-for-{share}");
        assert!(written(&shares, &needed).is_some());
    }
}

#[test]
fn what_is_of_one_plan_among_several_is_called_by_it() {
    for language in Locale::ALL.map(Language::from) {
        for dataset in [with_two_plans(), with_two_shares()] {
            let derivations = Derivations::new(&dataset);
            for report in &dataset.reports {
                let derived = derivations.of(&dataset, report).iter();
                let mut names: Vec<String> = derived
                    .map(|derived| language.derived(&dataset, derived))
                    .collect();
                names.sort();
                let twice = names.windows(2).find(|pair| pair[0] == pair[1]);
                assert_eq!(twice, None, "{} in {language:?}", report.id);
            }
        }
    }
}

#[test]
fn what_is_of_the_only_plan_of_its_scope_is_not_called_by_it() {
    // Of the investment there is a plan for the year, and what the projects are worth.
    for figure in ["investment.of-plan", "investment.over-plan"] {
        let [label, ..] = written(&hunan(), &format!("2019-11-30/{figure}")).unwrap();
        assert!(!label.contains('('), "{label}");
    }
}

#[test]
fn no_two_figures_of_a_report_have_one_name() {
    let datasets =
        OTHERS
            .map(other)
            .into_iter()
            .chain([hunan(), with_two_plans(), with_two_shares()]);
    for dataset in datasets {
        let derivations = Derivations::new(&dataset);
        for report in &dataset.reports {
            let mut names: Vec<String> = report.figures.iter().map(Figure::name).collect();
            let derived = derivations.of(&dataset, report).iter();
            names.extend(derived.map(|derived| derived.id.name.clone()));
            names.sort();
            let twice = names.windows(2).find(|pair| pair[0] == pair[1]);
            assert_eq!(twice, None, "{} of {}", report.id, dataset.id);
        }
    }
}
