//! Which dataset an element has: the shipped one only where nothing on or in the element hints at another.

use crate::widget::{BRIDGES, SCRIPT, child, element, put, tab, text};
use initiative_page::server::Reply;
use initiative_page::{Browser, Stage, Test, View, tests};
use serde_json::json;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        a_dataset_inside_is_found_in_whatever_a_content_system_makes_of_it,
        a_hint_that_cannot_be_followed_is_refused_and_the_table_stays,
        a_dataset_as_a_property_is_drawn_before_and_after_the_upgrade,
        a_child_that_comes_later_is_drawn_and_the_shipped_figures_never,
        what_changes_inside_is_read_again,
        the_tag_takes_an_address_that_lazy_loaders_do_not_claim,
        text_inside_that_is_no_dataset_is_no_hint,
        the_article_on_an_invented_programme_draws_it_alone,
    ]
}

/// A table of other figures than the shipped ones, as it stands in a newspaper's page.
const TABLE: &str = "<table><caption>Bridges</caption><tr><th>Spent<td>2.25</table>";

/// What the page shows of the shipped figures, at any time since it was loaded.
pub(crate) const SHIPPED: &str = include_str!("shipped.js");

/// An element with these attributes and this inside, beside a table.
fn with(attributes: &str, inside: &str) -> String {
    format!(
        "<initiative-charts chart=\"investment\" lang=\"en\" {attributes}>{TABLE}{inside}</initiative-charts>"
    )
}

#[track_caller]
fn opened<'stage>(stage: &'stage Stage, path: &str, inside: &str) -> Browser<'stage> {
    stage.server().put(
        "/dataset/bridges.json",
        Reply::new("application/json", BRIDGES),
    );
    put(stage, path, inside);
    let browser = tab(stage, View::desktop());
    browser.before_scripts(SHIPPED);
    browser.open(path);
    browser
}

/// Holds that the bridges are drawn, and that Hunan's figures never were.
#[track_caller]
fn assert_bridges(browser: &Browser<'_>, case: &str) {
    browser.wait_until("events.ready.length + events.error.length");
    let seen = browser.run(
        "return [events.error.map(({ detail }) => detail.message), inside('h2')?.textContent];",
    );
    let headline = seen[1].as_str().unwrap_or_default();
    assert!(headline.contains("2.25"), "{case}: {seen}");
    assert_eq!(browser.run("return shipped;"), json!([]), "{case}");
}

fn a_dataset_inside_is_found_in_whatever_a_content_system_makes_of_it(stage: &Stage) {
    let script = |kind: &str| format!("<script{kind}>{BRIDGES}</script>");
    for (case, inside) in [
        ("child", child(BRIDGES)),
        ("paragraph", format!("<p>{}</p>", child(BRIDGES))),
        (
            "deep",
            format!("<div><div><p>{}</p></div></div>", child(BRIDGES)),
        ),
        (
            "parameter",
            script(" type=\"application/json; charset=utf-8\""),
        ),
        ("linked data", script(" type=\"application/ld+json\"")),
        ("no type", script("")),
        ("capitals", script(" type=\"Application/JSON\"")),
        ("pre", format!("<pre>{BRIDGES}</pre>")),
        ("code", format!("<pre><code>{BRIDGES}</code></pre>")),
        ("template", format!("<template>{BRIDGES}</template>")),
        ("stripped", format!("<p>{BRIDGES}</p>")),
        ("bare", BRIDGES.to_owned()),
        (
            "beside others",
            format!(
                "<script type=\"application/ld+json\">{{\"@type\": \"Dataset\"}}</script>{}",
                child(BRIDGES)
            ),
        ),
    ] {
        let inside = with("", &inside);
        let browser = opened(stage, "/dataset/inside.html", &format!("{inside}{SCRIPT}"));
        assert_bridges(&browser, case);
    }
    for attributes in [
        "src=\"bridges.json\"",
        "data-src=\"/dataset/bridges.json\"",
        "data-dataset=\"/dataset/bridges.json\"",
    ] {
        let inside = format!("{}{SCRIPT}", with(attributes, ""));
        let browser = opened(stage, "/dataset/address.html", &inside);
        assert_bridges(&browser, attributes);
        browser.assert_quiet();
    }
}

fn a_hint_that_cannot_be_followed_is_refused_and_the_table_stays(stage: &Stage) {
    for (attributes, inside, code) in [
        ("src=\"\"", "", "src"),
        ("src", "", "src"),
        ("data-src=\" \"", "", "src"),
        ("src=\"/dataset/nowhere.json\"", "", "src"),
        ("src=\"http://[\"", "", "src"),
        ("", "<script type=\"application/json\"></script>", "dataset"),
        (
            "",
            "<script type=\"application/json\">{}</script>",
            "dataset",
        ),
        ("", "<script type=\"text/csv\">a,b</script>", "dataset"),
        ("", "<script>window.counted = 1;</script>", "dataset"),
        (
            "",
            "<p>{\u{201c}id\u{201d}: \u{201c}curly\u{201d}}</p>",
            "dataset",
        ),
        (
            "",
            "<script type=\"application/json\" src=\"/dataset/nowhere.json\"></script>",
            "src",
        ),
        (
            "",
            "<template><!-- {\"reports\": []} --></template>",
            "dataset",
        ),
        (
            "",
            "<template><p data-figures='{\"reports\": []}'>Figures</p></template>",
            "dataset",
        ),
        (
            "",
            "<template><p>Figures</p><template><script type=\"application/json\">{\"reports\": []}</script></template></template>",
            "dataset",
        ),
        (
            "",
            "<template><script src=\"/dataset/nowhere.json\"></script></template>",
            "src",
        ),
        (
            "",
            "<template><link rel=preload href=\"/dataset/nowhere.json\"></template>",
            "src",
        ),
    ] {
        let case = format!("{attributes} {inside}");
        let inside = with(attributes, inside);
        let browser = opened(stage, "/dataset/refused.html", &format!("{inside}{SCRIPT}"));
        browser.wait_until("events.ready.length + events.error.length");
        browser.frames();
        let seen = browser.run(
            "return [events.error.map(({ detail }) => detail.code), events.ready.length,
                document.querySelector('table').checkVisibility(), shipped,
                events.error.every(({ detail }) => detail.message && detail.hint)];",
        );
        assert_eq!(seen, json!([[code], 0, true, [], true]), "{case}");
    }
}

fn a_dataset_as_a_property_is_drawn_before_and_after_the_upgrade(stage: &Stage) {
    let script = |name: &str, text: &str| {
        let path = format!("/dataset/{name}.js");
        stage
            .server()
            .put(&path, Reply::new("text/javascript", text.to_owned()));
        format!("<script src=\"{path}\"></script>")
    };
    let one = "document.querySelector('initiative-charts')";
    for (case, set) in [
        ("object", format!("{one}.data = {BRIDGES};")),
        ("text", format!("{one}.data = JSON.stringify({BRIDGES});")),
        ("address", format!("{one}.src = '/dataset/bridges.json';")),
    ] {
        let before = format!("{}{}{SCRIPT}", with("", ""), script("before", &set));
        let browser = opened(stage, "/dataset/before.html", &before);
        assert_bridges(&browser, &format!("{case} before"));
        // Made, filled and inserted by a script that has the element's class.
        let browser = opened(stage, "/dataset/after.html", SCRIPT);
        browser.wait_until("customElements.get('initiative-charts')");
        browser.run(&format!(
            "const made = document.createElement('initiative-charts');
            made.setAttribute('chart', 'investment');
            {}
            document.querySelector('main').append(made);",
            set.replace(one, "made")
        ));
        assert_bridges(&browser, &format!("{case} after"));
    }
    // An object that is no JSON is refused as one; so is a text.
    for given in [
        "(() => { const a = {}; a.a = a; return a; })()",
        "'no JSON'",
        "7n",
        "0",
    ] {
        let set = format!("{one}.data = {given};");
        let inside = format!("{}{}{SCRIPT}", with("", ""), script("broken", &set));
        let browser = opened(stage, "/dataset/broken.html", &inside);
        browser.wait_until("events.ready.length + events.error.length");
        let seen = browser.run("return [events.error.map(({ detail }) => detail.code), shipped];");
        assert_eq!(seen, json!([["dataset"], []]), "{given}");
    }
}

fn a_child_that_comes_later_is_drawn_and_the_shipped_figures_never(stage: &Stage) {
    // The module runs already: nothing but the rule holds the shipped figures back.
    let inside = format!(
        "{}<template id=later>{}</template>{SCRIPT}",
        with("src=/dataset/bridges.json", ""),
        child(BRIDGES)
    );
    let browser = opened(stage, "/dataset/later.html", &inside);
    browser.wait_until("drawn()");
    browser.run(
        "document.querySelector('initiative-charts').remove();
        events.ready.length = 0;
        const made = document.createElement('initiative-charts');
        made.setAttribute('chart', 'investment');
        document.querySelector('main').append(made);
        setTimeout(() => made.append(document.querySelector('#later').content.cloneNode(true)), 50);",
    );
    // Not quiet: to fill a script that way breaks the page's own policy of trusted types.
    assert_bridges(&browser, "50 ms later");
}

fn what_changes_inside_is_read_again(stage: &Stage) {
    let browser = opened(
        stage,
        "/dataset/change.html",
        &format!("{}{SCRIPT}", with("", &child(BRIDGES))),
    );
    assert_bridges(&browser, "at first");
    browser.run("document.querySelector('initiative-charts script').firstChild.data = document.querySelector('initiative-charts script').textContent.replace('2.25', '2.75');");
    browser.wait_until("inside('h2')?.textContent.includes('2.75')");
    browser.run("widget().data = JSON.parse(document.querySelector('initiative-charts script').textContent.replace('2.75', '3.25'));");
    browser.wait_until("inside('h2')?.textContent.includes('3.25')");
    browser.run("widget().data = null;");
    browser.wait_until("inside('h2')?.textContent.includes('2.75')");
    // A table that the page changes is no dataset.
    browser.run("widget().kept = inside('.widget'); document.querySelector('initiative-charts td').textContent = '{';");
    browser.frames();
    assert_eq!(
        text(&browser, "widget().kept === inside('.widget')"),
        "true"
    );
    assert_eq!(browser.run("return shipped;"), json!([]));
    // Not quiet: to Firefox the test's own change of a script breaks the page's policy of trusted types.
    let seen = browser.seen();
    assert_eq!(
        (seen.errors, seen.rejections, seen.console),
        (vec![], vec![], vec![])
    );
}

fn the_tag_takes_an_address_that_lazy_loaders_do_not_claim(stage: &Stage) {
    let tag = |more: &str| {
        format!(
            "<script async src=\"/embed.js\" data-chart=\"investment\" data-lang=\"en\" {more}></script>"
        )
    };
    for more in [
        "data-dataset=\"/dataset/bridges.json\"",
        "data-src=\"/dataset/bridges.json\"",
    ] {
        let browser = opened(stage, "/dataset/tag.html", &tag(more));
        assert_bridges(&browser, more);
    }
    // What a lazy loader leaves of its own.
    let browser = opened(stage, "/dataset/lazy.html", &tag("data-src=\"/embed.js\""));
    browser.wait_until("drawn()");
    assert!(text(&browser, "inside('h2').textContent").contains("8.464"));
    browser.assert_quiet();
}

fn text_inside_that_is_no_dataset_is_no_hint(stage: &Stage) {
    let inside = element("investment").replace(
        "</initiative-charts>",
        "<p>[1] A footnote.</p><noscript>{}</noscript></initiative-charts>",
    );
    let browser = opened(stage, "/dataset/text.html", &format!("{inside}{SCRIPT}"));
    browser.wait_until("drawn()");
    assert!(text(&browser, "inside('h2').textContent").contains("8.464"));
    browser.assert_quiet();
}

fn the_article_on_an_invented_programme_draws_it_alone(stage: &Stage) {
    for (page, invented) in [
        ("/example.html", "invented"),
        ("/example.fr.html", "inventé"),
    ] {
        let browser = tab(stage, View::desktop());
        browser.before_scripts(SHIPPED);
        browser.open(page);
        browser.wait_until("drawn() && all('.base').every(painted)");
        let seen = browser.run(
            "return [...document.querySelectorAll('initiative-charts')].map((one, index) => [
                inside('.source', index).textContent, one.querySelector('table')?.checkVisibility() ?? false]);",
        );
        let charts = seen.as_array().map(Vec::len);
        assert_eq!(charts, Some(4), "{page}: {seen}");
        for chart in seen.as_array().into_iter().flatten() {
            let source = chart[0].as_str().unwrap_or_default();
            assert!(
                source.contains("Wetherdale") && source.contains(invented),
                "{page}: {chart}"
            );
            assert_eq!(chart[1], json!(false), "{page}");
        }
        assert_eq!(
            browser.run("return [shipped, events.error];"),
            json!([[], []])
        );
        browser.assert_quiet();
    }
}
