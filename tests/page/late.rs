//! The sample articles where embed.js does not come: their tables, and no hole for long.

use crate::widget::tab;
use initiative_page::server::{Reply, STRICT_POLICY, Server, Site};
use initiative_page::{Browser, Stage, Test, View, dist, tests};
use serde_json::{Value, json};
use std::fs;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        an_article_whose_script_is_missing_has_tables_and_no_hole,
        an_article_whose_script_is_forbidden_has_tables_and_no_hole,
        an_article_whose_script_is_awaited_has_tables_and_no_hole,
        an_article_whose_dataset_is_missing_has_tables_and_no_hole,
    ]
}

/// The sample articles, in every language.
fn articles() -> Vec<String> {
    let files = fs::read_dir(dist()).expect("dist/ can be read").flatten();
    let names = files.map(|file| file.file_name().to_string_lossy().into_owned());
    let mut articles: Vec<String> = names
        .filter(|name| name.ends_with(".html") && name != "index.html")
        .collect();
    articles.sort();
    assert_eq!(articles.len(), 10, "{articles:?}");
    articles
}

/// A tab with a page in which articles are opened, as wide as a phone. The page has loaded: what an article waits for, the
/// driver does not wait for.
#[track_caller]
fn phone<'stage>(stage: &'stage Stage, server: &Server) -> Browser<'stage> {
    let html = "<!doctype html><html lang=en><title>A phone</title><link rel=icon href=/favicon.svg><body></body>";
    let policy = format!("{STRICT_POLICY}; frame-src 'self'");
    let page = Reply::page(html).with("Content-Security-Policy", &policy);
    server.put("/late.html", page);
    let browser = tab(stage, View::new(500, 900));
    browser.open(&server.url("/late.html"));
    browser
}

/// Opens an article and lets ten seconds pass for its style sheet. Returns what the article would hold for its charts
/// meanwhile, and then for each place of a chart whether its table is seen, and how much of it is blank.
#[track_caller]
fn after_ten_seconds(browser: &Browser<'_>, article: &str, until: &str) -> [Value; 2] {
    browser.run_with(
        "document.body.replaceChildren(Object.assign(document.createElement('iframe'), { src: given, title: given, width: 360, height: 3000 }));
        window.page = () => document.querySelector('iframe').contentDocument;
        window.places = () => [...page().querySelectorAll('.chart')].map((place) => {
          const table = place.querySelector('table');
          return [table.checkVisibility(), Math.max(0, Math.round(place.getBoundingClientRect().bottom - table.getBoundingClientRect().bottom))];
        });",
        &json!(article),
    );
    browser.wait_until(
        "page()?.querySelector('.imprint + *, .imprint') && page().styleSheets.length && page().readyState !== 'loading'",
    );
    browser.wait_until(until);
    browser.frames();
    let before = browser.run("return places();");
    browser.run(
        "for (const animation of page().getAnimations()) {
          const { delay, duration } = animation.effect.getComputedTiming();
          if (delay + duration > 10_000) throw new Error(`it takes ${delay} and ${duration} ms`);
          animation.currentTime = 10_000;
        }",
    );
    browser.frames();
    [before, browser.run("return places();")]
}

/// Holds that each of the article's tables is seen, and nothing blank below it.
#[track_caller]
fn assert_no_hole(article: &str, places: &Value) {
    let places = places.as_array().cloned().unwrap_or_default();
    let whole = |place: &Value| place[0] == json!(true) && place[1].as_f64() < Some(8.0);
    assert!(
        places.len() >= 3 && places.iter().all(whole),
        "{article}: {places:?}"
    );
}

/// Holds all of that of every article.
#[track_caller]
fn assert_articles(browser: &Browser<'_>, until: &str) {
    for article in articles() {
        let [_, places] = after_ten_seconds(browser, &format!("/{article}"), until);
        assert_no_hole(&article, &places);
    }
}

fn an_article_whose_script_is_missing_has_tables_and_no_hole(stage: &Stage) {
    let server = stage.another_server(Site::of(dist()));
    server.put("/embed.js", Reply::not_found());
    assert_articles(&phone(stage, &server), "page().readyState === 'complete'");
}

fn an_article_whose_script_is_forbidden_has_tables_and_no_hole(stage: &Stage) {
    let server = stage.another_server(Site::of(dist()));
    for article in articles() {
        let html = fs::read_to_string(dist().join(&article)).expect("an article");
        let policy =
            STRICT_POLICY.replace("script-src 'self' 'wasm-unsafe-eval'", "script-src 'none'");
        let page = Reply::page(&html).with("Content-Security-Policy", &policy);
        server.put(&format!("/{article}"), page);
    }
    assert_articles(&phone(stage, &server), "page().readyState === 'complete'");
}

fn an_article_whose_script_is_awaited_has_tables_and_no_hole(stage: &Stage) {
    let server = stage.another_server(Site::of(dist()));
    let browser = phone(stage, &server);
    for article in articles() {
        server.hold("/embed.js");
        let [before, after] = after_ten_seconds(&browser, &format!("/{article}"), "true");
        // Until then the space of the charts is held.
        assert!(
            before
                .as_array()
                .is_some_and(|places| places.iter().any(|place| place[1].as_f64() > Some(20.0))),
            "{article}: {before}"
        );
        assert_no_hole(&article, &after);
        // It comes after all.
        server.release("/embed.js");
        browser.wait_until(
            "[...page().querySelectorAll('initiative-charts')].length >= 3 &&
            [...page().querySelectorAll('initiative-charts')].every((one) => one.shadowRoot?.querySelector('.widget'))",
        );
    }
}

/// With a dataset of its own, which cannot be had.
fn an_article_whose_dataset_is_missing_has_tables_and_no_hole(stage: &Stage) {
    let server = stage.another_server(Site::of(dist()));
    server.put("/example.json", Reply::not_found());
    let browser = phone(stage, &server);
    browser.run("window.errors = 0;");
    for article in articles().iter().filter(|name| name.starts_with("example")) {
        let failed = "page().readyState === 'complete' && [...page().querySelectorAll('initiative-charts')].every((one) => one.shadowRoot?.querySelector('slot') && getComputedStyle(one).minHeight === '0px')";
        let [_, places] = after_ten_seconds(&browser, &format!("/{article}"), failed);
        assert_no_hole(article, &places);
    }
}
