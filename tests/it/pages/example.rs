//! The article on an invented programme: its dataset draws in every language, and its tables give that dataset's figures.

use super::expected::evened;
use super::page::Page;
use crate::fixtures::{texts, widget_on};
use initiative_charts::chart::ChartKind;
use initiative_charts::derived::{AnyFigure, Derivations};
use initiative_charts::locale::{FigureText, Locale};
use initiative_charts::reported::{Dataset, Scope, parse};
use std::collections::BTreeSet;

/// The dataset of the article.
fn example() -> Dataset {
    parse(include_str!("../../../www/example.json")).unwrap()
}

/// The article in each language, with the word that says what it is.
const ARTICLES: [(&str, Locale, &str); 5] = [
    ("example.html", Locale::En, "invented"),
    ("example.zh.html", Locale::Zh, "虚构"),
    ("example.fr.html", Locale::Fr, "inventé"),
    ("example.ko.html", Locale::Ko, "가상"),
    ("example.ja.html", Locale::Ja, "架空"),
];

#[test]
fn it_is_of_another_shape_than_the_shipped_one() {
    let dataset = example();
    assert_eq!(dataset.currency, "GBP");
    let report = &dataset.reports[4];
    assert_eq!(dataset.year(report).calendar_years(), (2024, 2025));
    let scopes: BTreeSet<Scope> = report.figures.iter().map(|figure| figure.scope).collect();
    let others = [
        Scope::Period,
        Scope::ToDate,
        Scope::YearPlan,
        Scope::WholeLife,
    ];
    assert_eq!(scopes, others.into());
    for figure in &report.figures {
        assert_eq!(dataset.built_in(&figure.indicator), None);
    }
    for text in [&dataset.title, &report.publisher] {
        for locale in Locale::ALL {
            assert_eq!(text.tagged(locale.tag()).0, locale.tag());
        }
    }
}

#[test]
fn every_chart_is_composed_in_every_language_and_the_overview_drawn() {
    for locale in Locale::ALL {
        for kind in ChartKind::ALL {
            for report in example().reports {
                let set = [
                    ("lang", locale.tag()),
                    ("chart", kind.name()),
                    ("report", &report.id),
                ];
                for width in [328.0, 720.0] {
                    let widget = widget_on(example(), &set, width);
                    let name = format!("{set:?}, {width} px");
                    assert!(!texts(&widget.view_with_parts()).is_empty(), "{name}");
                    if kind == ChartKind::Overview {
                        let scene = widget.scene();
                        assert!(scene.missing.is_none(), "{name}");
                        assert!(scene.data.len() >= report.figures.len(), "{name}");
                    }
                }
            }
        }
    }
}

#[test]
fn each_table_gives_the_figures_of_the_dataset() {
    let dataset = example();
    let printed = |locale: Locale, indicator: &str, report: usize| {
        let figure = dataset.reports[report].figure(indicator).unwrap();
        evened(&locale.quantity(figure.quantity).digits)
    };
    for (name, locale, _) in ARTICLES {
        let page = Page::of(name);
        let [overview, money, built, spending] = page.tables()[..] else {
            panic!("{name} has not four tables");
        };
        // The digits of each figure in its order, with whatever stands before and behind them.
        let holds = |table: usize, expected: &[String]| {
            let figures = page.figures(table);
            assert_eq!(figures.len(), expected.len(), "{name}: {figures:?}");
            for (figure, digits) in figures.iter().zip(expected) {
                assert!(figure.contains(digits), "{name}: {figure} for {digits}");
            }
        };
        let last = |indicator: &&str| printed(locale, indicator, 4);
        let rows: Vec<String> = [
            "schools",
            "schools-done",
            "spending",
            "year-budget",
            "spent",
            "budget",
            "crossings",
            "crossings-planned",
        ]
        .iter()
        .map(last)
        .chain(["140".to_owned()])
        .chain(["cycle-lanes", "pupils", "walking"].iter().map(last))
        .collect();
        holds(overview, &rows);
        let amounts: Vec<String> = ["spent", "budget", "spending", "year-budget"]
            .iter()
            .map(last)
            .collect();
        holds(money, &amounts);
        let quarters: Vec<String> = (0..5)
            .flat_map(|report| {
                ["crossings", "cycle-lanes"].map(|name| printed(locale, name, report))
            })
            .collect();
        holds(built, &quarters);
        let quarters: Vec<String> = (0..5)
            .map(|report| printed(locale, "spending", report))
            .collect();
        holds(spending, &quarters);
    }
}

#[test]
fn it_says_that_it_is_invented_before_anything_else_and_names_its_other_languages() {
    let english = Page::of("example.html");
    let alternates = |page: &Page| -> Vec<String> {
        let links = page.named("link").chain(page.named("a"));
        let links = links.filter(|link| link.attribute("hreflang").is_some());
        links
            .map(|link| link.attribute("href").unwrap().to_owned())
            .collect()
    };
    for (name, locale, invented) in ARTICLES {
        let page = Page::of(name);
        let html = page.named("html").next().unwrap();
        let tag = html.attribute("lang").unwrap();
        assert_eq!(Locale::of(tag), locale, "{name}");
        let story = &page.named("article").next().unwrap().text;
        let first = story.trim_start().lines().next().unwrap();
        assert!(first.contains(invented), "{name}: {first}");
        assert_eq!(alternates(&page), alternates(&english), "{name}");
        assert!(alternates(&page).iter().any(|link| link == name));
    }
}

/// The numbers of the text that are no day and no year: those with a mark inside, and those of three digits and more.
fn amounts(text: &str) -> BTreeSet<String> {
    let numbers =
        text.split(|character: char| !character.is_ascii_digit() && !".,".contains(character));
    let numbers = numbers.map(|number| number.trim_matches(['.', ',']));
    let amounts = numbers.filter(|number| {
        let is_year = number.len() == 4 && number.starts_with("20");
        number.len() >= 3 && !is_year
    });
    amounts.map(str::to_owned).collect()
}

#[test]
fn its_text_has_no_figure_that_the_dataset_lacks() {
    let dataset = example();
    let derivations = Derivations::new(&dataset);
    for (name, locale, _) in ARTICLES {
        let mut known = BTreeSet::new();
        for report in &dataset.reports {
            let reported = report
                .figures
                .iter()
                .map(|figure| AnyFigure::Reported(report, figure));
            let derived = derivations.of(&dataset, report).iter();
            let derived = derived.map(|derived| AnyFigure::Derived(report, derived));
            for figure in reported.chain(derived) {
                let text = FigureText::new(locale, &dataset, figure);
                // As the charts print it, and with each of its digits.
                known.extend(amounts(&evened(&text.value())));
                known.extend(amounts(&text.decimal()));
            }
            let correction = report.corrected.as_ref();
            known.extend(correction.map_or_else(BTreeSet::new, |one| {
                amounts(one.what.in_language(locale.tag()))
            }));
        }
        let page = Page::of(name);
        let paragraphs = page.named("p").chain(page.named("h1"));
        let prose: Vec<_> = paragraphs.map(|one| one.text.as_str()).collect();
        let said = amounts(&evened(&prose.join("\n")));
        assert!(said.len() > 8, "{name}: {said:?}");
        let unknown: Vec<_> = said.difference(&known).collect();
        assert!(unknown.is_empty(), "{name}: {unknown:?}");
    }
}
