//! The pages of `www/` in every language: one structure, the figures of the dataset, and no other language.

mod expected;
mod page;

use crate::fixtures::hunan;
use expected::Written;
use initiative_charts::locale::Locale;
use page::{Element, Page, address};
use std::collections::BTreeSet;

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
        .map(|locale| (locale.tag(), address(locale)))
        .into();
    for locale in Locale::ALL {
        let (page, tag) = (Page::article(locale), locale.tag());
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
        let elements = page.0.iter().map(|element| {
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

#[test]
fn the_tables_of_every_article_have_the_figures_of_the_dataset() {
    for written in Written::all() {
        let (locale, page) = (written.locale, Page::article(written.locale));
        let [overview, investment, progress] = page.tables()[..] else {
            panic!("{} has not three tables", locale.tag());
        };
        assert_eq!(
            page.figures(overview),
            OVERVIEW.map(|name| written.whole(name))
        );
        let share = written.label("investment.of-plan");
        let (plan, invested) = (written.digits("plan"), written.digits("investment"));
        assert_eq!(
            page.figures(investment),
            [plan, invested, written.over_plan(), share]
        );
        let power = locale.money_power(
            written
                .report()
                .figure("plan")
                .unwrap()
                .quantity
                .amount
                .ratio(),
        );
        let unit = locale.money(locale.power_word(power), "CNY");
        let caption = page.inside(investment, "caption").next().unwrap();
        assert!(caption.text.contains(&unit), "{}", caption.text);
        let origins: Vec<_> = page
            .inside(investment, "td")
            .map(|cell| cell.text.as_str())
            .collect();
        for (name, cell) in [
            ("investment.over-plan", origins[5]),
            ("investment.of-plan", origins[7]),
        ] {
            assert!(
                cell.starts_with("* ") && cell.ends_with(&written.formula(name)),
                "{cell}"
            );
        }
        assert_eq!(page.figures(progress), written.shares());
        let cells: Vec<_> = page.inside(progress, "td").collect();
        for (row, report) in written.dataset.reports.iter().enumerate() {
            let origin = &cells[2 * row + 1].text;
            assert!(origin.contains(&locale.day(report.published)), "{origin}");
        }
    }
}

/// Numbers with a mark inside, as `8.464`, `21,72` and `1,159`.
fn marked_numbers(text: &str) -> impl Iterator<Item = &str> {
    let numbers =
        text.split(|character: char| !character.is_ascii_digit() && !".,".contains(character));
    let numbers = numbers.map(|number| number.trim_matches(['.', ',']));
    numbers.filter(|number| number.contains(['.', ',']))
}

#[test]
fn the_text_of_every_article_has_each_figure_and_no_other() {
    for written in Written::all() {
        let page = Page::article(written.locale);
        let paragraphs: Vec<_> = page.named("p").map(|one| one.text.as_str()).collect();
        let prose = paragraphs.join("\n");
        let mut expected: Vec<String> = OVERVIEW.map(|name| written.reported(name).0).into();
        expected.extend(written.shares());
        expected.push(written.label("investment.over-plan"));
        expected.push("358".to_owned());
        for figure in &expected {
            assert!(
                prose.contains(figure.as_str()),
                "{} lacks {figure}",
                address(written.locale)
            );
        }
        let known: BTreeSet<_> = expected
            .iter()
            .flat_map(|figure| marked_numbers(figure))
            .collect();
        let mut texts = page.own_texts(written.locale.tag());
        let described = |meta: &&Element| meta.attribute("name") == Some("description");
        let description = page.named("meta").find(described).unwrap();
        texts.extend(description.attribute("content"));
        for number in texts.into_iter().flat_map(marked_numbers) {
            assert!(
                known.contains(number),
                "{} has {number}",
                address(written.locale)
            );
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
        assert_eq!(element.attribute("lang"), Some(tag));
        // The one that stays where nothing chooses.
        assert_eq!(element.attribute("hidden").is_none(), tag == "en");
        let mut expected: Vec<_> = OVERVIEW.map(|name| written.whole(name)).into();
        expected.insert(6, written.label("investment.of-plan"));
        assert_eq!(page.figures(table), expected, "{tag}");
        let computed = page
            .inside(table, "tr")
            .find(|row| row.attribute("class") == Some("computed"));
        assert!(computed.unwrap().text.starts_with("* "), "{tag}");
        let links: Vec<_> = page.inside(table, "a").collect();
        assert_eq!(links.len(), 1, "{tag}");
        assert_eq!(links[0].attribute("href"), written.report().url.as_deref());
        assert_eq!(links[0].attribute("target"), Some("_top"));
        let day = written.locale.day(written.report().published);
        assert!(links[0].text.ends_with(&day), "{}", links[0].text);
        // The note for readers without script, with a way to the table where it is not shown.
        let notes = page.named("p").filter(|note| note.lang == tag);
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

#[test]
fn no_english_is_left_in_the_other_languages() {
    let english = Page::article(Locale::En);
    let small = Page::of("index.html");
    let mut known: BTreeSet<&str> = english.own_texts("en").into_iter().collect();
    known.extend(small.own_texts("en"));
    let is_words = |text: &str| text.chars().any(char::is_alphabetic);
    for locale in [Locale::Zh, Locale::Fr, Locale::Ko, Locale::Ja] {
        let (page, tag) = (Page::article(locale), locale.tag());
        let foreign = page
            .0
            .iter()
            .filter(|element| element.lang != tag && element.name == "a");
        let quoted: Vec<_> = foreign.map(|element| element.text.as_str()).collect();
        for text in [page.own_texts(tag), small.own_texts(tag)].concat() {
            assert!(!known.contains(text) || !is_words(text), "{tag}: {text}");
            let own = quoted
                .iter()
                .fold(text.to_owned(), |text, quoted| text.replace(quoted, ""));
            for word in own.split(|character: char| !character.is_alphabetic()) {
                let english = [
                    "the", "of", "and", "by", "with", "is", "billion", "CNY", "reported", "planned",
                ];
                assert!(!english.contains(&word), "{tag}: {text}");
            }
            let script = match locale {
                Locale::Zh | Locale::Ja => '\u{3040}'..='\u{9fff}',
                Locale::Ko => '가'..='힣',
                Locale::En | Locale::Fr => 'a'..='z',
            };
            let in_script = text.chars().any(|character| script.contains(&character));
            assert!(in_script || !is_words(text), "{tag}: {text}");
        }
    }
}
