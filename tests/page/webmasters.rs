//! What the README tells webmasters: each piece of HTML draws, under the policy that is there.

use crate::widget::tab;
use initiative_page::server::Reply;
use initiative_page::{Browser, Stage, Test, View, tests};
use serde_json::json;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        every_piece_of_html_draws,
        the_policy_is_enough_for_the_tag_and_for_the_element,
        the_iframe_takes_its_parameters_and_no_others,
    ]
}

/// The README's section for webmasters.
fn section() -> &'static str {
    let (_, rest) = include_str!("../../README.md")
        .split_once("\n## For webmasters\n")
        .expect("the README has a section for webmasters");
    rest.split("\n## ").next().unwrap_or(rest)
}

/// Its pieces of code in a language.
fn pieces(language: &str) -> Vec<&'static str> {
    let begin = format!("```{language}\n");
    let pieces = section().split(&begin).skip(1);
    pieces
        .map(|piece| piece.split("```").next().unwrap_or(piece))
        .collect()
}

/// A tab with a piece of HTML in a page, beside `dist/` as it is uploaded.
#[track_caller]
fn opened<'stage>(stage: &'stage Stage, piece: &str, policy: &str) -> Browser<'stage> {
    let html = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>A page</title><link rel=icon href=favicon.svg><body>{piece}</body>"
    );
    let page = Reply::page(&html).with("Content-Security-Policy", policy);
    stage.server().put("/webmasters.html", page);
    let browser = tab(stage, View::desktop());
    browser.open("/webmasters.html");
    browser
}

fn every_piece_of_html_draws(stage: &Stage) {
    let pieces = pieces("html");
    assert_eq!(pieces.len(), 6);
    for piece in pieces {
        // Pages that allow scripts in themselves.
        let browser = opened(stage, piece, "object-src 'none'");
        if piece.contains("<iframe") {
            browser.wait_until("charts.contentDocument.querySelector('initiative-charts')?.shadowRoot?.querySelector('.widget')");
            browser.wait_until(
                "charts.height !== '600' && Math.abs(charts.height - charts.contentDocument.body.getBoundingClientRect().height) <= 1",
            );
        } else {
            browser.wait_until("events.ready.length === 1");
        }
        if piece.contains("initiative-select") {
            browser.wait_until("document.title.startsWith('2019-11-30/investment is 8')");
        }
        if piece.contains("data-target") {
            browser.wait_until("document.querySelector('#chart > initiative-charts')");
        }
        browser.assert_quiet();
    }
}

fn the_policy_is_enough_for_the_tag_and_for_the_element(stage: &Stage) {
    let policies = pieces("text");
    let policy = policies[0]
        .trim()
        .strip_prefix("Content-Security-Policy: ")
        .expect("a policy");
    // What the page itself is made of.
    let policy = format!("{policy}; img-src 'self'");
    for piece in pieces("html") {
        if piece.contains("<script>") || piece.contains("<iframe") {
            continue;
        }
        let browser = opened(stage, piece, &policy);
        browser.wait_until("events.ready.length === 1");
        browser.assert_quiet();
    }
}

/// The table of parameters names those that the page reads.
fn the_iframe_takes_its_parameters_and_no_others(stage: &Stage) {
    let rows = section()
        .lines()
        .skip_while(|line| !line.starts_with("| parameter"));
    let rows = rows.skip(2).take_while(|line| line.starts_with('|'));
    let names = rows.filter_map(|row| row.split('|').nth(1));
    let mut names: Vec<&str> = names
        .flat_map(str::split_whitespace)
        .map(|name| name.trim_matches('`'))
        .collect();
    names.sort_unstable();
    let browser = tab(stage, View::desktop());
    browser.before_scripts(
        "window.read = new Set();
        const own = URLSearchParams.prototype.get;
        URLSearchParams.prototype.get = function (name) { read.add(name); return own.call(this, name); };",
    );
    // The parent's script may name the iframe.
    browser.open("/index.html?src=example.json&childId=pym");
    browser.wait_until("drawn()");
    assert_eq!(
        browser.run("return [...read].filter((name) => name !== 'childId').sort();"),
        json!(names)
    );
}
