//! The pages of `www/` in every language: one structure, the figures of the dataset, and no other language.

mod articles;
mod example;
mod expected;
mod page;
mod texts;

use crate::fixtures::hunan;
use expected::{Written, evened};
use initiative_charts::locale::Locale;
use page::{Page, address};
use std::collections::BTreeSet;

/// What the tables of the overview give, but for the share of the plan.
const OVERVIEW: [&str; 11] = [
    "projects",
    "continuing",
    "new",
    "value",
    "plan",
    "investment",
    "technologies",
    "patent-applications",
    "patents-granted",
    "sales",
    "tax",
];

#[test]
fn every_article_names_itself_and_the_others() {
    let addresses: Vec<_> = Locale::ALL
        .map(|locale| (locale.lang(), address(locale)))
        .into();
    for locale in Locale::ALL {
        let (page, tag) = (Page::article(locale), locale.lang());
        assert_eq!(
            page.named("html").next().unwrap().attribute("lang"),
            Some(tag)
        );
        let alternates: Vec<_> = page
            .named("link")
            .filter(|link| link.attribute("rel") == Some("alternate"))
            .map(|link| {
                (
                    link.attribute("hreflang").unwrap(),
                    link.attribute("href").unwrap().to_owned(),
                )
            })
            .collect();
        let with_default = [addresses.clone(), vec![("x-default", address(Locale::En))]].concat();
        assert_eq!(alternates, with_default, "{tag}");
        let links: Vec<_> = page
            .named("a")
            .filter(|link| link.attribute("href").unwrap().starts_with("article"))
            .collect();
        let named: Vec<_> = links
            .iter()
            .map(|link| {
                (
                    link.attribute("hreflang").unwrap(),
                    link.attribute("href").unwrap().to_owned(),
                )
            })
            .collect();
        assert_eq!(named, addresses, "{tag}");
        for link in links {
            assert_eq!(link.attribute("lang"), link.attribute("hreflang"));
            let current = (link.attribute("hreflang") == Some(tag)).then_some("page");
            assert_eq!(link.attribute("aria-current"), current, "{tag}: {link:?}");
        }
    }
}

#[test]
fn every_article_is_built_like_the_english_one() {
    let built = |page: &Page| -> Vec<String> {
        let attributes = [
            "id",
            "class",
            "chart",
            "data-chart",
            "data-article",
            "controls",
            "scope",
            "colspan",
            "datetime",
        ];
        // What holds an amount or a date together is needed where there are no spaces.
        let shared = page
            .0
            .iter()
            .filter(|element| element.attribute("class") != Some("whole"));
        let elements = shared.map(|element| {
            let known = attributes.map(|name| element.attribute(name).unwrap_or_default());
            format!("{} {}", element.name, known.join(" "))
        });
        elements.collect()
    };
    let english = Page::article(Locale::En);
    for locale in Locale::ALL {
        let page = Page::article(locale);
        assert_eq!(built(&page), built(&english), "{}", locale.tag());
        assert_eq!(page.sources(), english.sources(), "{}", locale.tag());
        // The charts take the page's language.
        assert!(
            page.named("initiative-charts")
                .all(|chart| chart.attribute("lang").is_none())
        );
        assert!(
            page.named("script")
                .all(|tag| tag.attribute("data-lang").is_none())
        );
    }
    let addresses: BTreeSet<_> = hunan()
        .reports
        .into_iter()
        .filter_map(|report| report.url)
        .collect();
    let linked = english.sources().into_iter().map(str::to_owned).collect();
    assert_eq!(addresses, linked);
}

/// What a table of the overview has to say.
fn overview(written: &Written) -> Vec<String> {
    let mut figures: Vec<_> = OVERVIEW.map(|name| written.whole(name)).into();
    figures.insert(6, written.label("investment.of-plan"));
    figures
}

/// The names of the rows that are computed.
fn computed(page: &Page, table: usize) -> Vec<&str> {
    let rows = page.0.iter().enumerate().filter(|(_, row)| {
        row.within.contains(&table) && row.attribute("class") == Some("computed")
    });
    rows.filter_map(|(row, _)| page.inside(row, "th").next())
        .map(|name| name.text.as_str())
        .collect()
}

/// Whether each figure is the expected one; a count may have its measure word.
fn are(figures: &[String], expected: &[String]) -> bool {
    let pairs = figures.iter().zip(expected);
    figures.len() == expected.len()
        && pairs.into_iter().all(|(figure, expected)| {
            let rest = figure.strip_prefix(expected.as_str());
            rest.is_some_and(|rest| !rest.contains(|one: char| one.is_ascii_digit() || one == ' '))
        })
}

#[test]
fn the_tables_of_every_article_have_the_figures_of_the_dataset() {
    for written in Written::all() {
        let (locale, page) = (written.locale, Page::article(written.locale));
        let [of_overview, investment, progress] = page.tables()[..] else {
            panic!("{} has not three tables", locale.tag());
        };
        let (found, expected) = (page.figures(of_overview), overview(&written));
        assert!(are(&found, &expected), "{found:?}, not {expected:?}");
        let (plan, invested) = (written.digits("plan"), written.digits("investment"));
        assert_eq!(
            page.figures(investment),
            [
                written.whole("plan"),
                written.whole("investment"),
                written.over_plan(),
                written.label("investment.of-plan")
            ]
        );
        let shares = written.shares().into_iter().zip(written.even_shares());
        let expected: Vec<_> = shares.flat_map(<[String; 2]>::from).collect();
        assert_eq!(page.figures(progress), expected);
        // Each computed row says by what.
        let (over, share) = (
            format!("{invested} − {plan}"),
            format!("{invested} ÷ {plan}"),
        );
        for (table, formulas) in [
            (of_overview, vec![""]),
            (investment, vec![&over, &share]),
            (progress, vec![""]),
        ] {
            let names = computed(&page, table);
            assert_eq!(names.len(), formulas.len(), "{names:?}");
            for (name, formula) in names.into_iter().zip(formulas) {
                assert!(name.starts_with("* "), "{name}");
                assert!(evened(name).contains(formula), "{name} lacks {formula}");
            }
        }
        let even = page.inside(progress, "th").nth(2).unwrap();
        assert!(even.text.starts_with("* "), "{}", even.text);
        let sources = evened(&page.inside(progress, "td").last().unwrap().text);
        assert!(sources.starts_with("* "), "{sources}");
        for report in &written.dataset.reports {
            let day = evened(&locale.day(report.published));
            assert!(sources.contains(&day), "{sources} lacks {day}");
        }
    }
}

#[test]
fn the_small_page_has_a_table_in_every_language() {
    let page = Page::of("index.html");
    let tables = page.tables();
    assert_eq!(tables.len(), Locale::ALL.len());
    for (written, table) in Written::all().iter().zip(tables) {
        let (tag, element) = (written.locale.tag(), &page.0[table]);
        let lang = written.locale.lang();
        assert_eq!(element.attribute("lang"), Some(lang));
        // The one that stays where nothing chooses.
        assert_eq!(element.attribute("hidden").is_none(), tag == "en");
        // The build fills it.
        assert_eq!(
            page.0
                .iter()
                .filter(|inner| inner.within.contains(&table))
                .count(),
            0
        );
        assert_eq!(element.text, "");
        // The note for readers without script, with a way to the table where it is not shown.
        let notes = page.named("p").filter(|note| note.lang == lang);
        assert_eq!(notes.count(), 1, "{tag}");
        let way = format!("#figures-{tag}");
        let leads = page
            .named("a")
            .any(|link| link.attribute("href") == Some(&way));
        assert_eq!(leads, tag != "en", "{tag}");
        assert_eq!(
            element.attribute("id").is_some_and(|id| way.ends_with(id)),
            tag != "en"
        );
        assert_eq!(element.attribute("data-description").is_some(), tag != "en");
    }
}
