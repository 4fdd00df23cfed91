//! Where a tag's chart stands, and that there is one of it: saved, moved, copied and run twice.

use crate::widget::{BRIDGES, article, child, tab, text};
use initiative_page::server::Reply;
use initiative_page::{Browser, Stage, Test, View, tests};
use serde_json::json;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        a_saved_page_has_each_chart_once,
        an_element_before_the_tag_that_is_another_stays_beside_it,
        a_tag_that_is_moved_or_copied_has_one_chart,
        a_copy_of_a_tag_that_does_not_run_is_drawn_in_its_place,
        a_chart_that_the_page_takes_out_stays_out,
        a_tag_is_drawn_wherever_a_script_may_stand,
        the_tag_writes_nothing_but_its_element,
    ]
}

/// A tag with more attributes.
pub(crate) fn tag(attributes: &str) -> String {
    format!("<script async src=\"/embed.js\" {attributes}></script>")
}

/// A tab with an article, without a policy: its scripts put mark-up in as text.
#[track_caller]
pub(crate) fn open<'stage>(stage: &'stage Stage, inside: &str) -> Browser<'stage> {
    open_page(stage, &article(inside))
}

/// A tab with a page, without a policy.
#[track_caller]
pub(crate) fn open_page<'stage>(stage: &'stage Stage, html: &str) -> Browser<'stage> {
    let reply = Reply::page(html).with("Content-Security-Policy", "object-src 'none'");
    stage.server().put("/tags/page.html", reply);
    let browser = tab(stage, View::desktop());
    browser.open("/tags/page.html");
    browser
}

/// The charts of the page in its order, each with the id of what it stands in, or that one's name.
pub(crate) const CHARTS: &str = "[...document.querySelectorAll('initiative-charts')].map((one) =>
    `${one.getAttribute('chart')} in ${one.parentElement.id || one.parentElement.localName}`)";

/// Waits until these are the page's charts, and holds that they are still when all has been drawn.
#[track_caller]
pub(crate) fn assert_charts(browser: &Browser<'_>, wanted: &[&str]) {
    browser.wait_until(&format!("`${{{CHARTS}}}` === '{}'", wanted.join(",")));
    if !wanted.is_empty() {
        browser.wait_until("drawn()");
    }
    browser.frames();
    let charts = browser.run(&format!("return {CHARTS};"));
    assert_eq!(charts, json!(wanted));
}

fn a_saved_page_has_each_chart_once(stage: &Stage) {
    stage.server().put(
        "/tags/figures.json",
        Reply::new("application/json", BRIDGES),
    );
    let inside = [
        tag("data-chart=returns data-lang=fr"),
        "<p>Between.</p>".to_owned(),
        tag("data-chart=investment data-dataset=figures.json data-headline=\"A &amp; B\""),
        // Twice the same, one behind the other, are two.
        tag("data-chart=progress"),
        tag("data-chart=progress"),
        "<div id=place></div>".to_owned(),
        tag("data-chart=projects data-target=\"#place\""),
        "<table class=initiative-charts data-chart=history><tr><td>117</td></tr></table>"
            .to_owned(),
    ]
    .concat();
    let browser = open(stage, &inside);
    let wanted = [
        "returns in main",
        "investment in main",
        "progress in main",
        "progress in main",
        "projects in place",
        "history in main",
    ];
    assert_charts(&browser, &wanted);
    // As a browser, a prerenderer or a reading list saves it; some break the lines anew, or leave a word behind.
    let saved = text(&browser, "document.documentElement.outerHTML");
    drop(browser);
    let loose = saved.replace(
        "</initiative-charts>",
        "</initiative-charts>\n  <!-- saved -->\n",
    );
    for html in [saved, loose] {
        let browser = open_page(stage, &format!("<!doctype html>{html}"));
        assert_charts(&browser, &wanted);
        // Nor by what a history or a cache puts back.
        browser.run("document.body.replaceWith(document.body.cloneNode(true));");
        browser.run("events.ready.length = 0; document.body.innerHTML = document.body.innerHTML;");
        assert_charts(&browser, &wanted);
        browser.assert_quiet();
    }
}

fn an_element_before_the_tag_that_is_another_stays_beside_it(stage: &Stage) {
    for before in [
        "<initiative-charts chart=projects></initiative-charts>".to_owned(),
        "<initiative-charts chart=returns lang=fr></initiative-charts>".to_owned(),
        "<initiative-charts chart=returns></initiative-charts>Text.".to_owned(),
        // The tag has the shipped figures.
        format!(
            "<initiative-charts chart=returns>{}</initiative-charts>",
            child(BRIDGES)
        ),
    ] {
        let browser = open(stage, &format!("{before}{}", tag("data-chart=returns")));
        browser
            .wait_until("document.querySelectorAll('initiative-charts').length === 2 && drawn()");
        let headlines = text(&browser, "inside('h2', 1).textContent");
        assert!(headlines.contains("21.257"), "{before}: {headlines}");
        browser.assert_quiet();
    }
}

fn a_tag_that_is_moved_or_copied_has_one_chart(stage: &Stage) {
    let copy = "const tag = document.querySelector('script[data-chart]');
        const copy = document.createElement('script');
        for (const { name, value } of tag.attributes) copy.setAttribute(name, value);
        const ran = new Promise((done) => { copy.onload = done; });";
    let cases = [
        ("moved", "document.body.append(document.querySelector('script[data-chart]'));".to_owned()),
        ("away and back", "const main = document.querySelector('main'); main.remove(); await null; document.body.append(main);".to_owned()),
        ("replaced", format!("{copy} tag.replaceWith(copy); await ran;")),
        ("in the head", format!("{copy} document.head.append(copy); await ran; copy.remove();")),
        ("in the head, the first gone", format!("{copy} tag.remove(); document.head.append(copy); await ran;")),
        ("below the page", format!("{copy} document.body.append(copy); await ran;")),
        ("below the page, the first elsewhere", format!("{copy} document.querySelector('h1').before(tag); document.body.append(copy); await ran;")),
        ("evaluated", "(0, eval)(await (await fetch('/embed.js')).text());".to_owned()),
        ("written out", "const main = document.querySelector('main'); main.outerHTML = main.outerHTML;".to_owned()),
        ("run by hand", format!("{copy} tag.remove(); document.querySelector('#after').before(copy); await ran;")),
    ];
    for (name, change) in cases {
        let browser = open(stage, &tag("data-chart=returns"));
        assert_charts(&browser, &["returns in main"]);
        let around =
            "const { previousElementSibling: before } = widget(); return before.textContent;";
        browser.run("events.ready.length = 0; events.ready.push(0);");
        browser.run(&change);
        browser.frames();
        let charts = browser.run(&format!("return {CHARTS};"));
        assert_eq!(charts, json!(["returns in main"]), "{name}");
        assert_eq!(browser.run(around), json!("Before."), "{name}");
        let seen = browser.seen();
        assert_eq!((seen.errors, seen.console), (vec![], vec![]), "{name}");
    }
}

fn a_copy_of_a_tag_that_does_not_run_is_drawn_in_its_place(stage: &Stage) {
    let asleep = [
        "<script type=text/plain data-category=statistics data-src=/embed.js data-chart=returns></script>",
        "<script type=\"abc-text/javascript\" async src=/embed.js data-chart=returns></script>",
    ];
    // Consent is given, or the reader scrolls.
    let wake = "const asleep = document.querySelector('script[type]');
        const tag = document.createElement('script');
        for (const { name, value } of asleep.attributes) if (name !== 'type') tag.setAttribute(name, value);
        tag.src = '/embed.js';";
    for inside in asleep {
        for put in [
            "asleep.replaceWith(tag);",
            "asleep.after(tag);",
            "document.head.append(tag);",
            "document.body.append(tag);",
        ] {
            // The script is there, for another chart: what may not run is not drawn for all that.
            let browser = open(
                stage,
                &format!("{inside}<p id=last>{}</p>", tag("data-chart=progress")),
            );
            assert_charts(&browser, &["progress in last"]);
            browser.run(&format!("{wake} {put}"));
            assert_charts(&browser, &["returns in main", "progress in last"]);
            let around = "const { previousElementSibling: before, nextElementSibling: after } = widget(); return [before.textContent, after.localName];";
            assert_eq!(
                browser.run(around),
                json!(["Before.", "script"]),
                "{inside} {put}"
            );
            browser.assert_quiet();
        }
    }
}

fn a_chart_that_the_page_takes_out_stays_out(stage: &Stage) {
    let inside = format!(
        "{}<div id=place></div>{}",
        tag("data-chart=returns"),
        tag("data-chart=progress data-target=\"#place\"")
    );
    let browser = open(stage, &inside);
    assert_charts(&browser, &["returns in main", "progress in place"]);
    browser.run("window.first = widget(); for (const one of document.querySelectorAll('initiative-charts')) one.remove();");
    browser.run(
        "document.querySelector('main').append(document.createElement('section')); await null;",
    );
    assert_charts(&browser, &[]);
    // Put in anew by the page, its tag is as well: the same chart comes back.
    browser.run("events.ready.length = 0; const tag = document.querySelector('script[data-chart]'); tag.remove(); document.querySelector('#after').before(tag);");
    assert_charts(&browser, &["returns in main"]);
    assert_eq!(browser.run("return widget() === first;"), json!(true));
    browser.assert_quiet();
}

fn a_tag_is_drawn_wherever_a_script_may_stand(stage: &Stage) {
    for (around, parent) in [
        ("<p id=in>Text {}</p>", "in"),
        ("<ul><li id=in>{}</li></ul>", "in"),
        ("<table><tr><td id=in>{}</td></tr></table>", "in"),
        ("<figure id=in>{}<figcaption>F</figcaption></figure>", "in"),
        ("<blockquote id=in>{}</blockquote>", "in"),
        ("<a href=\"#x\" id=in>{}</a>", "in"),
        ("<picture id=in>{}<img alt=\"\"></picture>", "in"),
        ("<details open id=in><summary>S</summary>{}</details>", "in"),
        (
            "<div id=in></div><script>document.getElementById('in').appendChild(document.createElement('b')); document.write('<div id=written>{}</div>')</script>",
            "written",
        ),
    ] {
        // The tag inside a string of a script.
        let own = tag("data-chart=returns");
        let own = if around.contains("document.write") {
            own.replace('/', "\\/")
        } else {
            own
        };
        let browser = open(stage, &around.replace("{}", &own));
        assert_charts(&browser, &[&format!("returns in {parent}")]);
        let wide = browser.run("return widget().offsetWidth;").as_f64();
        assert!(wide > Some(270.0), "{around}: {wide:?}");
        browser.assert_quiet();
    }
}

fn the_tag_writes_nothing_but_its_element(stage: &Stage) {
    let inside = format!(
        "<div contenteditable id=own><p>One.</p>{}</div><div id=place>Two.</div>{}",
        tag("data-chart=returns"),
        tag("data-chart=progress data-target=\"#place\"")
    );
    let html = article(&inside);
    let browser = open_page(stage, &html);
    assert_charts(&browser, &["returns in own", "progress in place"]);
    browser.run("widget().setAttribute('lang', 'fr'); inside('.toggle-table').click(); inside('.mark').focus(); widget().removeAttribute('lang');");
    browser.frames();
    // Without its two elements the page is what it was.
    let left = "const main = document.querySelector('main').cloneNode(true);
        for (const one of main.querySelectorAll('initiative-charts')) one.remove();
        const before = new DOMParser().parseFromString(given, 'text/html').querySelector('main');
        return [main.outerHTML === before.outerHTML, document.documentElement.getAttributeNames(), document.body.attributes.length,
            [...document.querySelectorAll('initiative-charts')].map(({ outerHTML }) => outerHTML)];";
    let seen = browser.run_with(left, &json!(html));
    assert_eq!(
        seen,
        json!([
            true,
            ["lang"],
            0,
            [
                "<initiative-charts chart=\"returns\"></initiative-charts>",
                "<initiative-charts chart=\"progress\"></initiative-charts>"
            ]
        ])
    );
    browser.assert_quiet();
}
