//! Pages that keep a dataset where no one expects it, copy elements, take them into documents that are not shown, or change
//! what every script inherits.

use crate::dataset::SHIPPED;
use crate::tags::tag;
use crate::widget::{BRIDGES, SCRIPT, article, child, tab, text};
use initiative_page::server::Reply;
use initiative_page::{Browser, Stage, Test, View, tests};
use serde_json::json;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        a_dataset_in_a_strange_place_keeps_the_shipped_figures_away,
        an_attribute_that_is_no_hint_leaves_the_shipped_figures,
        a_dataset_on_or_in_the_tag_is_drawn,
        a_copy_of_an_element_with_a_property_has_not_the_shipped_figures,
        a_child_that_gets_another_address_is_read_again,
        a_dataset_in_another_encoding_is_refused,
        an_element_bears_documents_that_are_not_shown,
        what_scripts_inherit_does_not_stop_the_chart,
        a_page_in_xml_has_its_language,
    ]
}

const TABLE: &str = "<table><caption>Bridges</caption><tr><th>Spent<td>2.25</table>";

fn with(attributes: &str, inside: &str) -> String {
    format!(
        "<initiative-charts chart=investment lang=en {attributes}>{TABLE}{inside}</initiative-charts>"
    )
}

/// A tab with an article, without a policy, in a browser that runs the script first.
#[track_caller]
fn opened<'stage>(stage: &'stage Stage, inside: &str, first: &str) -> Browser<'stage> {
    let server = stage.server();
    server.put(
        "/strange/bridges.json",
        Reply::new("application/json", BRIDGES),
    );
    let reply = Reply::page(&article(inside)).with("Content-Security-Policy", "object-src 'self'");
    server.put("/strange/page.html", reply);
    let browser = tab(stage, View::desktop());
    browser.before_scripts(SHIPPED);
    browser.before_scripts(first);
    browser.open("/strange/page.html");
    browser
}

/// Waits until the bridges are drawn; Hunan's figures never were.
#[track_caller]
fn assert_bridges(browser: &Browser<'_>, case: &str) {
    browser.wait_until("events.ready.length + events.error.length");
    let headline = text(
        browser,
        "inside('h2')?.textContent ?? events.error[0].detail.message",
    );
    assert!(headline.contains("2.25"), "{case}: {headline}");
    assert_eq!(browser.run("return shipped;"), json!([]), "{case}");
}

fn a_dataset_in_a_strange_place_keeps_the_shipped_figures_away(stage: &Stage) {
    let quoted = BRIDGES.replace('\'', "&#39;");
    let attribute = |name: &str| (format!("{name}='{quoted}'"), String::new());
    let address = |name: &str| (format!("{name}=/strange/bridges.json"), String::new());
    let inside = |html: String| (String::new(), html);
    for (attributes, html) in [
        attribute("data-json"),
        attribute("figures"),
        address("data-lazy-src"),
        address("data-cfsrc"),
        address("data-url"),
        address("href"),
        inside(
            "<link rel=alternate type=\"application/json\" href=\"/strange/bridges.json\">"
                .to_owned(),
        ),
    ] {
        let browser = opened(stage, &format!("{}{SCRIPT}", with(&attributes, &html)), "");
        assert_bridges(&browser, &format!("{attributes} {html}"));
    }
    // What cannot be followed leaves the table.
    for (attributes, html) in [
        (":src=\"address\"".to_owned(), String::new()),
        ("v-bind:data.prop=\"figures\"".to_owned(), String::new()),
        ("[data]=\"figures\"".to_owned(), String::new()),
        inside(format!("<!-- {BRIDGES} -->")),
        inside(format!("<noscript>{}</noscript>", child(BRIDGES))),
        inside(format!("<input type=hidden value='{quoted}'>")),
        inside(format!("<p>[{BRIDGES}]</p>")),
        inside(format!("<p>var figures = {BRIDGES};</p>")),
    ] {
        let browser = opened(stage, &format!("{}{SCRIPT}", with(&attributes, &html)), "");
        browser.wait_until("events.ready.length + events.error.length");
        let seen = browser.run(
            "return [events.error.map(({ detail }) => detail.code), shipped, document.querySelector('table').checkVisibility()];",
        );
        assert_eq!(seen, json!([["dataset"], [], true]), "{attributes} {html}");
    }
}

fn an_attribute_that_is_no_hint_leaves_the_shipped_figures(stage: &Stage) {
    let attributes = "data-v-7ba5bd90 data-reactroot class=wide x-data=\"{ open: false }\" data-metadata=1 :class=\"{}\"
        data-wp-context='{\"id\": 1}' @click=\"open = true\" headline=\"The &quot;reports&quot;\"";
    let inside = with(
        attributes,
        "<p>The annual reports: <a href=\"/hunan-2019.json\">figures</a>.</p>",
    );
    let browser = opened(stage, &format!("{inside}{SCRIPT}"), "");
    browser.wait_until("drawn()");
    let sources = text(&browser, "inside('.source').textContent");
    assert!(sources.contains("Hunan"), "{sources}");
    browser.assert_quiet();
}

fn a_dataset_on_or_in_the_tag_is_drawn(stage: &Stage) {
    let own = tag("data-chart=investment data-lang=en");
    for inside in [
        own.replace("></", &format!(">{BRIDGES}</")),
        own.replace(
            "></",
            &format!(" data-json='{}'></", BRIDGES.replace('\'', "&#39;")),
        ),
        own.replace("></", " data-url=/strange/bridges.json></"),
    ] {
        let browser = opened(stage, &inside, "");
        assert_bridges(&browser, &inside);
        // A saved page has one chart, and the same.
        let saved = text(&browser, "document.querySelector('main').innerHTML");
        drop(browser);
        let browser = opened(stage, &saved, "");
        assert_bridges(&browser, &saved);
        assert_eq!(
            text(
                &browser,
                "document.querySelectorAll('initiative-charts').length"
            ),
            "1"
        );
        browser.assert_quiet();
    }
}

fn a_copy_of_an_element_with_a_property_has_not_the_shipped_figures(stage: &Stage) {
    for copy in [
        "main.append(widget().cloneNode(true));",
        "main.innerHTML = main.innerHTML;",
        "const kept = main.cloneNode(true); main.replaceWith(kept);",
    ] {
        let set = format!("document.querySelector('initiative-charts').data = {BRIDGES};");
        let server = stage.server();
        server.put("/strange/set.js", Reply::new("text/javascript", set));
        let inside = format!(
            "{}<script src=/strange/set.js></script>{SCRIPT}",
            with("", "")
        );
        let browser = opened(stage, &inside, "");
        assert_bridges(&browser, copy);
        browser.run(&format!(
            "const main = document.querySelector('main'); {copy}"
        ));
        browser.run("await new Promise((done) => setTimeout(done, 300));");
        assert_eq!(browser.run("return shipped;"), json!([]), "{copy}");
        let seen = "const last = document.querySelector('main > initiative-charts:last-of-type'); return last.querySelector('table').checkVisibility();";
        assert_eq!(browser.run(seen), json!(true), "{copy}");
        // Who gives it one has it drawn.
        browser.run_with(
            "document.querySelector('main > initiative-charts:last-of-type').data = given;",
            &json!(BRIDGES),
        );
        browser.wait_until("inside('h2', -1)?.textContent.includes('2.25')");
        browser.assert_quiet();
    }
}

fn a_child_that_gets_another_address_is_read_again(stage: &Stage) {
    let first = BRIDGES.replace("2.25", "1.25");
    stage
        .server()
        .put("/strange/first.json", Reply::new("application/json", first));
    let inside = with(
        "",
        "<script type=\"application/json\" src=/strange/first.json></script>",
    );
    let browser = opened(stage, &format!("{inside}{SCRIPT}"), "");
    browser.wait_until("inside('h2')?.textContent.includes('1.25')");
    browser.run("widget().querySelector('script').setAttribute('src', '/strange/bridges.json');");
    browser.wait_until("inside('h2')?.textContent.includes('2.25')");
}

fn a_dataset_in_another_encoding_is_refused(stage: &Stage) {
    // As a spreadsheet in Europe and one in China write it.
    for accents in [&b"vall\xe9e"[..], b"\xc7\xc5\xc1\xba"] {
        let [before, after] = BRIDGES.split("valley").take(2).collect::<Vec<_>>()[..] else {
            panic!("the title");
        };
        let bytes = [before.as_bytes(), accents, after.as_bytes()].concat();
        stage
            .server()
            .put("/strange/other.json", Reply::new("application/json", bytes));
        let browser = opened(
            stage,
            &format!("{}{SCRIPT}", with("src=/strange/other.json", "")),
            "",
        );
        browser.wait_until("events.ready.length + events.error.length");
        let message = text(&browser, "events.error[0]?.detail.message");
        assert!(message.contains("not in UTF-8"), "{message}");
    }
}

fn an_element_bears_documents_that_are_not_shown(stage: &Stage) {
    let browser = opened(
        stage,
        &format!("{}<iframe></iframe>{SCRIPT}", with("", "")),
        "",
    );
    browser.wait_until("drawn()");
    // As routers keep an element: in the parsed page that replaces this one.
    browser.run(
        "window.one = widget();
        const next = new DOMParser().parseFromString('<main><p>Next.</p></main>', 'text/html');
        next.querySelector('main').append(one);
        one.chart = 'returns';
        document.body.replaceWith(next.body);",
    );
    browser.wait_until("inside('h2')?.textContent.includes('21.257')");
    // A frame, or a window, that goes with the element in it.
    browser.run(
        "const frame = document.body.appendChild(document.createElement('iframe'));
        frame.contentDocument.body.append(one);
        await new Promise((done) => setTimeout(done, 200));
        frame.remove();
        one.chart = 'progress';
        one.lang = 'fr';
        one.data = '{}';
        one.data = null;
        one.src = '/strange/bridges.json';
        one.chart = 'investment';
        document.body.append(one);",
    );
    browser.wait_until("inside('h2')?.textContent.includes('2,25')");
    browser.assert_quiet();
}

fn what_scripts_inherit_does_not_stop_the_chart(stage: &Stage) {
    for first in [
        "Object.prototype.each = 1; Array.prototype.first = () => {}; Object.prototype.bind = 'x';",
        "Object.prototype.text = 'x'; Object.prototype.address = '/none.json'; Object.prototype.code = 'x';",
        "Object.prototype.get = () => {};",
        "for (const one of [Object, Array, Function, Error, Promise, HTMLElement, Element, Node]) Object.freeze(one.prototype);",
    ] {
        let inside = format!(
            "{}{}",
            tag("data-chart=returns data-lang=en"),
            with("", &child(BRIDGES))
        );
        let browser = opened(stage, &inside, "");
        drop(browser);
        let browser = tab(stage, View::desktop());
        browser.before_scripts(first);
        browser.open("/strange/page.html");
        browser.wait_until("events.error.length || (document.querySelectorAll('initiative-charts').length === 2 && drawn())");
        let seen = browser.run("return [events.error.length, inside('h2')?.textContent.includes('21.257'), inside('h2', 1)?.textContent.includes('2.25')];");
        assert_eq!(seen, json!([0, true, true]), "{first}");
    }
}

fn a_page_in_xml_has_its_language(stage: &Stage) {
    let html = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><html xmlns=\"http://www.w3.org/1999/xhtml\" xml:lang=\"fr\"><head><title>X</title><link rel=\"icon\" href=\"/favicon.svg\"/></head>\
        <body><main><p>Avant.</p><script async=\"async\" src=\"/embed.js\" data-chart=\"returns\"></script></main></body></html>";
    stage.server().put(
        "/strange/page.xhtml",
        Reply::new("application/xhtml+xml", html),
    );
    let browser = tab(stage, View::desktop());
    browser.open("/strange/page.xhtml");
    // Not by the tests' own words: the server puts those into pages in HTML only.
    let root = "document.querySelector('initiative-charts')?.shadowRoot";
    browser.wait_until(&format!("{root}?.querySelector('.widget h2')"));
    let page = browser.run(&format!(
        "const root = {root}; return [root.querySelector('.widget').lang, root.querySelector('h2').textContent.includes('21,257'), root.host.previousElementSibling.textContent];"
    ));
    assert_eq!(page, json!(["fr", true, "Avant."]));
}
