//! The script where the browser does not say which tag it runs in: modules, bundles, and what libraries evaluate.

use crate::packaging::{embed, minified};
use crate::tags::{assert_charts, open, tag};
use crate::widget::{BRIDGES, SCRIPT, child};
use initiative_page::server::Reply;
use initiative_page::{Browser, Stage, Test, tests};
use serde_json::json;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        a_script_that_does_not_know_its_tag_draws_every_tag,
        a_library_that_evaluates_the_script_has_the_tag_drawn,
    ]
}

/// A page whose script has no tag that the browser would name, with a tag and with an element of own data.
#[track_caller]
fn assert_draws_both(browser: &Browser<'_>, language: &str, case: &str) {
    browser.wait_until("document.querySelectorAll('initiative-charts').length === 3 && drawn()");
    let seen = browser.run(
        "return [0, 1, 2].map((index) => [inside('.widget', index).lang.slice(0, 2), widget(index).figures().find(({ figure }) => /^(2019-11-30|2024-12-31).investment$/.test(figure)).value]);",
    );
    let wanted = ["2250000", "8464000000", "2250000"].map(|value| json!([language, value]));
    assert_eq!(seen, json!(wanted), "{case}");
    browser.assert_quiet();
}

fn a_script_that_does_not_know_its_tag_draws_every_tag(stage: &Stage) {
    let put = |path: &str, text: String| {
        stage
            .server()
            .put(path, Reply::new("text/javascript", text))
    };
    stage.server().put(
        "/tags/bridges.json",
        Reply::new("application/json", BRIDGES),
    );
    let (script, module) = (
        embed(),
        minified(&embed(), &["--format=esm", "--charset=utf8"]),
    );
    put(
        "/tags/bundle.js",
        format!("window.first = 1;\n{script}\nwindow.last = 1;"),
    );
    put(
        "/tags/module.js",
        format!("export const first = 1;\n{module}\nexport const last = 1;"),
    );
    put("/tags/late.js", "import('/tags/module.js');".to_owned());
    for (index, language) in ["en", "zh", "fr", "ko", "ja"].into_iter().enumerate() {
        let own = format!(
            "<initiative-charts chart=investment lang={language}>{}</initiative-charts>",
            child(BRIDGES)
        );
        let attributes = format!("data-chart=investment data-lang={language}");
        let from_address = format!("{attributes} data-dataset=/tags/bridges.json");
        // The tags are scripts of that kind, with the script itself or without, and the script may stand elsewhere.
        let cases = [
            (
                "a module",
                format!(
                    "<script type=module src=/embed.js {attributes}></script><script type=module src=/embed.js {from_address}></script>"
                ),
            ),
            (
                "a module inside",
                format!(
                    "<script type=module {attributes}>{module}</script><script type=module {from_address}></script>"
                ),
            ),
            (
                "a bundle",
                format!(
                    "<script {attributes}></script><script {from_address}></script><script src=/tags/bundle.js></script>"
                ),
            ),
            (
                "a bundle before",
                format!(
                    "<script src=/tags/bundle.js></script><p>Between.</p><script {attributes}></script><script {from_address}></script>"
                ),
            ),
            (
                "a module of a bundle",
                format!(
                    "<script {attributes}></script><script {from_address}></script><script type=module src=/tags/module.js></script>"
                ),
            ),
            (
                "a module that another imports",
                format!(
                    "<script {attributes}></script><script {from_address}></script><script type=module src=/tags/late.js></script>"
                ),
            ),
        ];
        for (case, tags) in &cases[if index == 0 {
            0..6
        } else {
            index - 1..index + 1
        }] {
            let browser = open(stage, &format!("{own}{tags}"));
            assert_draws_both(&browser, language, &format!("{case}, {language}"));
        }
    }
}

fn a_library_that_evaluates_the_script_has_the_tag_drawn(stage: &Stage) {
    // As jQuery's `html()` does it: types are changed, put in, changed back, and the text of each is evaluated by a script
    // in the head that knows nothing of the tag. All of it in one task of the page's own.
    let html = "const made = document.createElement('div');
        made.innerHTML = given;
        const scripts = [...made.querySelectorAll('script')];
        for (const script of scripts) script.type = `${script.getAttribute('type') !== null}/${script.type}`;
        document.querySelector('main').replaceChildren(...made.childNodes);
        for (const script of scripts) script.removeAttribute('type');
        for (const { src } of scripts) {
          const request = new XMLHttpRequest();
          request.open('GET', src, false);
          request.send();
          const made = document.createElement('script');
          made.text = request.responseText;
          document.head.append(made);
          made.remove();
        }";
    for before in ["", SCRIPT] {
        let browser = open(stage, before);
        browser.frames();
        let tags = format!(
            "<p>One.</p>{}<p>Two.</p>{}",
            tag("data-chart=returns"),
            tag("data-chart=progress")
        );
        for _ in 0..2 {
            browser.run_with(&format!("events.ready.length = 0; await new Promise((done) => setTimeout(() => {{ {html} done(); }}));"), &json!(tags));
            assert_charts(&browser, &["returns in main", "progress in main"]);
        }
        browser.assert_quiet();
    }
}
