//! What comes into a page later: tags and tables as text, in shadow roots and other documents, and after a morph.

use crate::tags::{CHARTS, assert_charts, open, tag};
use crate::widget::{SCRIPT, article, number, tab};
use initiative_page::server::Reply;
use initiative_page::{Stage, Test, View, tests};
use serde_json::json;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        tags_that_come_as_text_are_drawn,
        a_script_that_does_not_run_is_not_drawn,
        tables_that_come_later_are_drawn,
        a_tag_in_a_shadow_root_is_drawn,
        scan_draws_what_is_not_watched,
        a_morph_to_what_the_server_has_leaves_the_chart,
        watching_costs_a_busy_page_next_to_nothing,
    ]
}

/// The script that a page has anyway, and what a soft navigation puts in.
fn tags_that_come_as_text_are_drawn(stage: &Stage) {
    let soft = format!(
        "<p>Two.</p>{}<p>Three.</p>{}<script data-chart=progress type=\"text/javascript\"></script>",
        tag("data-chart=returns data-lang=fr"),
        // Of the script's own address any of its attributes will do.
        tag("data-lang=ja"),
    );
    for first in [
        SCRIPT.to_owned(),
        tag("data-chart=projects"),
        SCRIPT.replace("async", "type=module"),
    ] {
        let module = first.contains("module");
        let browser = open(stage, &first);
        browser.wait_until("window.initiativeCharts");
        browser.run("for (const one of document.querySelectorAll('initiative-charts')) one.remove(); events.ready.length = 0;");
        for _ in 0..2 {
            browser.run_with(
                "events.ready.length = 0; document.querySelector('main').innerHTML = given;",
                &json!(soft),
            );
            // A module does not know where it came from.
            if module {
                assert_charts(&browser, &["returns in main", "progress in main"]);
            } else {
                assert_charts(
                    &browser,
                    &["returns in main", "null in main", "progress in main"],
                );
                assert_eq!(
                    browser.run("return [0, 1].map((index) => inside('.widget', index).lang);"),
                    json!(["fr", "ja"])
                );
            }
        }
        // And each alone, by every way in.
        for way in [
            "main.insertAdjacentHTML('beforeend', given);",
            "main.append(document.createRange().createContextualFragment(given));",
            "const made = document.createElement('div'); main.append(made); await null; made.innerHTML = given;",
            "main.append(document.importNode(new DOMParser().parseFromString(given, 'text/html').querySelector('script'), true));",
        ] {
            let body = format!(
                "events.ready.length = 0; const main = document.querySelector('main'); main.replaceChildren(); {way}"
            );
            browser.run_with(&body, &json!(tag("data-chart=history")));
            browser.wait_until(&format!(
                "{CHARTS}.length === 1 && drawn() && widget().getAttribute('chart') === 'history'"
            ));
            browser.frames();
            assert_eq!(
                browser.run(&format!("return {CHARTS}.length;")),
                json!(1),
                "{way}"
            );
        }
        browser.assert_quiet();
    }
}

fn a_script_that_does_not_run_is_not_drawn(stage: &Stage) {
    let browser = open(stage, SCRIPT);
    browser.wait_until("window.initiativeCharts");
    let asleep = "<script type=text/plain data-chart=returns></script><script type=application/json data-chart=returns></script>
        <script nomodule data-chart=returns></script><template><script data-chart=returns></script></template>
        <script src=\"/other.js\" data-lang=fr data-theme=dark type=module></script><table data-chart=returns><tr><td>1</td></tr></table>
        <div data-chart=returns class=initiative-charts></div>";
    let put = "const main = document.querySelector('main'); main.innerHTML = given;
        // A document without scripts has elements there.
        const made = document.createElement('noscript');
        const tag = document.createElement('script');
        tag.type = 'text/javascript; x'; tag.dataset.chart = 'returns';
        made.append(tag); tag.type = ''; main.append(made);
        initiativeCharts.scan();";
    browser.run_with(put, &json!(asleep));
    browser.frames();
    assert_charts(&browser, &[]);
    browser.assert_quiet();
}

fn tables_that_come_later_are_drawn(stage: &Stage) {
    let table = |chart: &str| {
        format!(
            "<table class=\"wide initiative-charts\" data-chart={chart} data-controls=none><tr><td>117</td></tr></table>"
        )
    };
    let browser = open(stage, SCRIPT);
    browser.wait_until("window.initiativeCharts");
    let put = "for (const html of given) { const made = document.createElement('div'); made.innerHTML = html; document.querySelector('main').append(made); await null; }";
    browser.run_with(
        put,
        &json!([
            table("returns"),
            format!("<section><div>{}</div></section>", table("progress"))
        ]),
    );
    assert_charts(&browser, &["returns in div", "progress in div"]);
    let seen = browser.run("return [0, 1].map((index) => [widget(index).firstElementChild.localName, inside('.tabs', index), widget(index).firstElementChild.checkVisibility()]);");
    assert_eq!(
        seen,
        json!([["table", null, false], ["table", null, false]])
    );
    // Moved, it stays in its element.
    browser.run("document.querySelector('main').prepend(widget(1));");
    assert_charts(&browser, &["progress in main", "returns in div"]);
    browser.assert_quiet();
}

fn a_tag_in_a_shadow_root_is_drawn(stage: &Stage) {
    let script = "customElements.define('a-card', class extends HTMLElement {
          connectedCallback() {
            const made = document.querySelector('template');
            const root = this.attachShadow({ mode: 'open' });
            root.append(document.importNode(made.content, true));
          }
        });";
    stage
        .server()
        .put("/tags/card.js", Reply::new("text/javascript", script));
    for inside in [
        "<template><p>Inside.</p><script src=\"/embed.js\" data-chart=\"returns\"></script></template>
            <script src=/tags/card.js></script><a-card></a-card>",
        "<div id=host><template shadowrootmode=open><p>Inside.</p><script src=\"/embed.js\" data-chart=\"returns\"></script></template></div>",
    ] {
        let browser = open(stage, inside);
        let host = "document.querySelector('a-card, #host').shadowRoot";
        browser.wait_until(&format!(
            "{host}.querySelector('initiative-charts')?.shadowRoot.querySelector('.widget')"
        ));
        browser.wait_until("events.ready.length");
        browser.frames();
        let names =
            format!("return [...{host}.children].map(({{ localName }}) => localName).join();");
        assert_eq!(browser.run(&names), json!("p,initiative-charts,script"));
        browser.assert_quiet();
    }
}

fn scan_draws_what_is_not_watched(stage: &Stage) {
    let browser = open(
        stage,
        &format!("<div id=host></div><iframe id=frame title=F></iframe>{SCRIPT}"),
    );
    browser.wait_until("window.initiativeCharts");
    let html = format!(
        "<div id=place></div>{}<table class=initiative-charts data-chart=history><tr><td>117</td></tr></table>{}",
        tag("data-chart=returns"),
        tag("data-chart=progress data-target=\"#place\"")
    );
    let seen = browser.run_with(
        "const charts = (root) => [...root.querySelectorAll('initiative-charts')];
        const root = host.attachShadow({ mode: 'open' });
        const body = frame.contentDocument.body;
        const fragment = document.createRange().createContextualFragment(given);
        root.innerHTML = body.innerHTML = given;
        await null;
        return [root, body, frame.contentDocument, fragment].map((root) => {
          const before = charts(root).length;
          const made = initiativeCharts.scan(root);
          const again = initiativeCharts.scan(root);
          return [before, made.map((one) => `${one.getAttribute('chart')} ${charts(root).includes(one)}`).join(), again.length, charts(root).length];
        });",
        &json!(html),
    );
    let all = json!([0, "returns true,history true,progress true", 0, 3]);
    // What the body's scan drew the document's has.
    assert_eq!(seen, json!([all, all, [3, "", 0, 3], all]));
    // A tag or a table itself is a root too, and none at all is the page.
    let seen = browser.run(
        "const tag = document.createElement('script'), made = document.createElement('section');
        tag.dataset.chart = 'projects';
        made.append(tag);
        const one = initiativeCharts.scan(tag);
        return [one.length, made.firstElementChild === one[0], initiativeCharts.scan().length, customElements.get('initiative-charts') === one[0].constructor];",
    );
    assert_eq!(seen, json!([1, true, 0, true]));
}

fn a_morph_to_what_the_server_has_leaves_the_chart(stage: &Stage) {
    let inside = format!(
        "<section>{}</section><div id=place></div>{}",
        tag("data-chart=returns"),
        tag("data-chart=progress data-target=\"#place\"")
    );
    for event in ["turbo:morph-element", "htmx:afterSwap"] {
        let browser = open(stage, &inside);
        assert_charts(&browser, &["returns in section", "progress in place"]);
        browser.run_with(
            "window.kept = [widget(0), widget(1)];
            events.ready.length = 0;
            for (const one of kept) one.remove();
            document.querySelector('section').dispatchEvent(new CustomEvent(given, { bubbles: true }));",
            &json!(event),
        );
        assert_charts(&browser, &["returns in section", "progress in place"]);
        assert_eq!(
            browser.run("return [widget(0) === kept[0], widget(1) === kept[1]];"),
            json!([true, true])
        );
        // Where the server has another chart now, that is drawn.
        browser.run_with(
            "events.ready.length = 0;
            widget().remove();
            const tag = document.querySelector('script[data-chart]');
            tag.dataset.chart = 'projects';
            tag.dispatchEvent(new CustomEvent(given, { bubbles: true }));",
            &json!(event),
        );
        browser.wait_until(&format!("{CHARTS}[0] === 'projects in section'"));
        browser.assert_quiet();
    }
}

fn watching_costs_a_busy_page_next_to_nothing(stage: &Stage) {
    // The time of every callback of an observer of the page, as the page itself has it.
    let ahead = "const Own = window.MutationObserver;
        window.spent = 0;
        window.calls = 0;
        window.MutationObserver = class extends Own {
          constructor(callback) {
            super((...given) => {
              const begun = performance.now();
              callback(...given);
              window.spent += performance.now() - begun;
              window.calls += 1;
            });
          }
        };";
    let html = article(SCRIPT);
    let reply = Reply::page(&html).with("Content-Security-Policy", "object-src 'none'");
    stage.server().put("/tags/busy.html", reply);
    let browser = tab(stage, View::desktop());
    browser.before_scripts(ahead);
    browser.open("/tags/busy.html");
    browser.wait_until("window.initiativeCharts");
    // Beside what the page itself takes to put ten thousand nodes in and lay them out, in the best of some rounds: one by
    // one, and as text.
    let round = "const main = document.querySelector('main');
        const best = [Infinity, Infinity];
        for (let round = 0; round < 8; round += 1) {
          spent = 0;
          const begun = performance.now();
          for (let node = 0; node < 5000; node += 1) main.appendChild(document.createElement('i')).append('One');
          main.insertAdjacentHTML('beforeend', '<p><b>Two</b></p>'.repeat(2500));
          main.getBoundingClientRect();
          const own = performance.now() - begun;
          await null;
          best[0] = Math.min(best[0], own);
          best[1] = Math.min(best[1], spent);
          main.replaceChildren();
          await null;
        }
        return best;";
    let best = browser.run(round);
    println!("ten thousand nodes, and watching them come, in ms: {best}");
    assert!(
        best[1].as_f64() < best[0].as_f64().map(|own| own / 4.0),
        "{best}"
    );
    // Attributes and texts that change are none of its business.
    let calls =
        "const text = document.querySelector('main').appendChild(document.createTextNode(''));
        await null;
        calls = 0;
        for (let frame = 0; frame < 20; frame += 1) {
          document.body.style.setProperty('--frame', frame);
          document.body.className = `frame-${frame}`;
          text.data = `Frame ${frame}`;
          await new Promise(requestAnimationFrame);
        }
        return calls;";
    assert_eq!(
        number(&browser, &format!("await (async () => {{ {calls} }})()")),
        0.0
    );
    browser.assert_quiet();
}
