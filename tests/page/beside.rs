//! The files beside embed.js, which only some pages need: loaded by those alone, and what happens where one does not come.

use crate::widget::{BRIDGES, SCRIPT, article, before_scripts, child, element, put, tab, text};
use initiative_page::{Browser, Stage, Test, View, dist, tests};
use initiative_tools::server::Reply;
use serde_json::json;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        only_a_page_with_a_dataset_of_its_own_loads_the_reader_and_once,
        without_the_reader_the_table_stays_until_it_is_there,
        a_reader_of_another_build_is_none,
        a_refusal_is_named_where_its_explanation_does_not_come,
        a_reader_loads_the_texts_of_one_language_and_in_english_none,
        without_a_language_s_texts_a_chart_is_in_english_and_says_so,
        a_file_that_does_not_come_is_waited_for_ten_seconds_and_no_longer,
        a_language_waits_for_its_texts_and_the_last_one_asked_for_counts,
    ]
}

/// A file of the build.
fn built(name: &str) -> String {
    std::fs::read_to_string(dist().join(name)).unwrap_or_default()
}

/// Puts a script into a folder of its own.
fn put_script(stage: &Stage, address: &str, script: &str) {
    let reply = Reply::new("text/javascript", script.to_owned());
    stage.server().put(address, reply);
}

/// How often the page has asked for scripts of that name.
fn loaded(browser: &Browser<'_>, name: &str) -> String {
    let script = format!(
        "performance.getEntriesByType('resource').filter(({{ name }}) => name.includes('/{name}.js')).length"
    );
    text(browser, &script)
}

/// The element with a dataset in it.
fn with_dataset(json: &str) -> String {
    element("investment").replace(
        "</initiative-charts>",
        &format!("{}</initiative-charts>", child(json)),
    )
}

/// Puts a page of this body whose embed.js lies in a folder with nothing but the given files; returns its address.
fn put_alone(stage: &Stage, folder: &str, files: &[(&str, String)], inside: &str) -> String {
    put_script(stage, &format!("/{folder}/embed.js"), &built("embed.js"));
    for (name, script) in files {
        put_script(stage, &format!("/{folder}/{name}"), script);
    }
    let page = format!("/{folder}.html");
    let inside = format!("{inside}<script async src=\"{folder}/embed.js\"></script>");
    stage.server().put(&page, Reply::page(&article(&inside)));
    page
}

/// The same, opened.
fn alone<'a>(
    stage: &'a Stage,
    folder: &str,
    files: &[(&str, String)],
    inside: &str,
) -> Browser<'a> {
    let page = put_alone(stage, folder, files, inside);
    let browser = tab(stage, View::desktop());
    browser.open(&page);
    browser
}

fn only_a_page_with_a_dataset_of_its_own_loads_the_reader_and_once(stage: &Stage) {
    for (inside, times) in [
        (element("investment"), "0"),
        (with_dataset(BRIDGES).repeat(2), "1"),
    ] {
        put(stage, "/beside/reader.html", &format!("{inside}{SCRIPT}"));
        let browser = tab(stage, View::desktop());
        browser.open("/beside/reader.html");
        browser.wait_until("drawn()");
        assert_eq!(loaded(&browser, "reader"), times);
        browser.assert_quiet();
    }
}

fn without_the_reader_the_table_stays_until_it_is_there(stage: &Stage) {
    let browser = alone(stage, "no-reader", &[], &with_dataset(BRIDGES));
    browser.wait_until("heard.error.length");
    let detail = browser.run("return heard.error[0].detail;");
    assert_eq!(detail["code"], json!("missing-file"), "{detail}");
    // Its explanation is not there either: it is named all the same.
    assert_eq!(
        detail["message"],
        json!("missing-file: reader.js"),
        "{detail}"
    );
    let table = "document.querySelector('table').checkVisibility()";
    assert_eq!(text(&browser, table), "true");
    // Uploaded meanwhile, it is found by the next who asks.
    put_script(stage, "/no-reader/reader.js", &built("reader.js"));
    browser.run("const one = widget(); one.remove(); document.querySelector('main').append(one);");
    browser.wait_until("drawn()");
    assert_eq!(loaded(&browser, "reader"), "2");
}

fn a_reader_of_another_build_is_none(stage: &Stage) {
    let script = built("reader.js");
    let key = built("diagnosis.en.js");
    let key = key
        .split_once("[\"")
        .and_then(|(_, rest)| rest.split_once('/'))
        .map(|(key, _)| key)
        .unwrap_or_default();
    assert_eq!((key.len(), script.contains(key)), (8, true));
    let files = [
        ("reader.js", script.replace(key, "0123abcd")),
        ("diagnosis.en.js", built("diagnosis.en.js")),
    ];
    let browser = alone(stage, "other-reader", &files, &with_dataset(BRIDGES));
    browser.wait_until("heard.error.length");
    let message = text(&browser, "heard.error[0].detail.message");
    assert_eq!(
        message,
        "reader.js did not come from beside embed.js, or not from the same build."
    );
    assert_eq!(text(&browser, "heard.ready.length"), "0");
}

fn a_refusal_is_named_where_its_explanation_does_not_come(stage: &Stage) {
    let broken = BRIDGES.replace("\"2.25\"", "\"2,25\"");
    let files = [("reader.js", built("reader.js"))];
    let browser = alone(stage, "no-words", &files, &with_dataset(&broken));
    browser.wait_until("heard.error.length");
    let message = text(&browser, "heard.error[0].detail.message");
    assert_eq!(message, "dataset: reports[0].figures[4].value: \"2,25\"");
}

/// The languages whose texts the page has asked for.
const TEXTS: &str = "performance.getEntriesByType('resource')
    .map(({ name }) => name.match(/texts\\.(\\w+)\\.js/)?.[1]).filter(Boolean).join()";

/// The language of the widget, by itself and by its headline and its source line, which the dataset gives the words of.
fn shown(browser: &Browser<'_>) -> String {
    text(
        browser,
        "[inside('.widget').lang, inside('h2').textContent, inside('p.source').textContent].join(' – ')",
    )
}

fn a_reader_loads_the_texts_of_one_language_and_in_english_none(stage: &Stage) {
    for (tag, texts, publisher) in [
        ("en-GB", "", "Hunan Provincial Government"),
        ("zh-Hant-TW", "zh", "湖南省人民政府"),
        ("fr", "fr", "Gouvernement provincial du Hunan"),
        ("tlh", "", "Hunan Provincial Government"),
    ] {
        let one = element("investment").replace("chart=", &format!("lang=\"{tag}\" chart="));
        put(
            stage,
            "/beside/texts.html",
            &format!("{}{SCRIPT}", one.repeat(2)),
        );
        let browser = tab(stage, View::desktop());
        browser.open("/beside/texts.html");
        browser.wait_until("drawn()");
        assert_eq!(text(&browser, TEXTS), texts, "{tag}");
        let shown = shown(&browser);
        assert!(shown.contains(publisher), "{tag}: {shown}");
        browser.assert_quiet();
    }
}

fn without_a_language_s_texts_a_chart_is_in_english_and_says_so(stage: &Stage) {
    let korean = element("investment").replace("chart=", "lang=\"ko\" chart=");
    let files = [
        ("diagnosis.ko.js", built("diagnosis.ko.js")),
        ("texts.fr.js", built("texts.fr.js")),
    ];
    let browser = alone(stage, "no-texts", &files, &korean);
    browser.wait_until("drawn() && heard.error.length");
    let detail = browser.run("return heard.error.map(({ detail }) => detail);");
    assert_eq!(detail.as_array().map(Vec::len), Some(1), "{detail}");
    assert_eq!(detail[0]["code"], json!("missing-file"), "{detail}");
    let message = detail[0]["message"].as_str().unwrap_or_default();
    assert!(message.contains("texts.ko.js"), "{message}");
    let english = shown(&browser);
    assert!(
        english.starts_with("en – ") && english.contains("8.464 billion"),
        "{english}"
    );
    // A language that is there can be asked for all the same; after one that is not, the chart stays as it is.
    browser.run("widget().lang = 'fr';");
    browser.wait_until("inside('.widget').lang === 'fr'");
    browser.run("widget().lang = 'ja';");
    browser.wait_until("heard.error.length === 2");
    let french = shown(&browser);
    assert!(
        french.starts_with("fr – ") && french.contains("Gouvernement"),
        "{french}"
    );
}

fn a_file_that_does_not_come_is_waited_for_ten_seconds_and_no_longer(stage: &Stage) {
    let files = ["texts.ko.js", "diagnosis.ko.js"].map(|name| (name, built(name)));
    let page = put_alone(stage, "stalled", &files, &element("investment"));
    let texts = "/stalled/texts.ko.js";
    stage.server().hold(texts);
    let browser = tab(stage, View::desktop());
    // Ten seconds are over when the test says so.
    before_scripts(
        &browser,
        "const own = setTimeout;
        window.waiting = [];
        window.setTimeout = (done, after, ...given) => (after === 10000 ? waiting.push(done) : own(done, after, ...given));",
    );
    browser.open(&page);
    browser.wait_until("drawn()");
    // One that is taken out and put in again has no chart until its texts are there.
    browser.run("const one = widget(); one.remove(); one.lang = 'ko'; heard.ready.length = 0; document.querySelector('main').append(one);");
    browser.wait_until("waiting.length === 1");
    browser.frames();
    assert_eq!(
        text(&browser, "heard.ready.length + heard.error.length"),
        "0"
    );
    browser.run("waiting[0]();");
    browser.wait_until("drawn() && heard.error.length");
    let message = text(&browser, "heard.error[0].detail.message");
    assert!(message.contains("texts.ko.js"), "{message}");
    let english = shown(&browser);
    assert!(english.starts_with("en – "), "{english}");
    // It comes after all: the next who asks has it.
    stage.server().release(texts);
    browser.run("widget().lang = 'en'; widget().lang = 'ko';");
    browser.wait_until("inside('.widget').lang === 'ko'");
}

fn a_language_waits_for_its_texts_and_the_last_one_asked_for_counts(stage: &Stage) {
    put(
        stage,
        "/beside/switch.html",
        &format!("{}{SCRIPT}", element("investment")),
    );
    let browser = tab(stage, View::desktop());
    browser.open("/beside/switch.html");
    browser.wait_until("drawn()");
    browser.run("widget().lang = 'ko';");
    browser.wait_until("inside('.widget').lang === 'ko'");
    // The Korean texts are there, so that French ones come after them.
    browser.run("widget().lang = 'fr'; widget().lang = 'ko';");
    browser.wait_until(
        "performance.getEntriesByType('resource').some(({ name }) => name.includes('texts.fr'))",
    );
    browser.frames();
    let korean = shown(&browser);
    assert!(
        korean.starts_with("ko – ") && korean.contains("후난성"),
        "{korean}"
    );
    browser.run("widget().lang = 'en';");
    browser.wait_until("inside('.widget').lang === 'en'");
    let english = shown(&browser);
    assert!(english.contains("Hunan Provincial Government"), "{english}");
    browser.assert_quiet();
}
