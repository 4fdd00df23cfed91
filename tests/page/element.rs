//! The element as a part of its page: properties, languages, what it writes, and what pages do to it.

use crate::widget::{SCRIPT, chart, drawn, element, number, put, tab, text};
use initiative_page::server::Reply;
use initiative_page::{Stage, Test, View, tests};
use serde_json::json;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        properties_are_the_attributes,
        properties_that_are_set_before_the_element_is_defined_count,
        a_chart_that_a_reader_opens_is_an_event_and_no_attribute,
        what_changes_many_times_is_laid_out_once_a_frame,
        the_last_of_our_languages_stays_under_a_translator,
        each_language_is_known_by_what_pages_write_for_it,
        nothing_is_written_outside_the_shadow_root,
        whatever_makes_and_removes_elements_leaves_charts_that_work,
    ]
}

fn properties_are_the_attributes(stage: &Stage) {
    let browser = chart(stage, "overview", View::desktop());
    let seen = browser.run(
        "const one = widget(), names = ['chart', 'lang', 'theme', 'src', 'report', 'headline', 'controls'];
        const wrong = [];
        for (const name of names) {
          if (!(name in one)) wrong.push(`${name} is no property`);
          one.removeAttribute(name);
          if (name !== 'lang' && one[name] !== null) wrong.push(`${name}: ${one[name]}`);
          one[name] = 'x';
          if (one.getAttribute(name) !== 'x' || one[name] !== 'x') wrong.push(`${name} does not reflect`);
          for (const none of name === 'lang' ? [] : [null, undefined, false]) {
            one[name] = 'x';
            one[name] = none;
            if (one.hasAttribute(name)) wrong.push(`${name} = ${none} stays`);
          }
          if (name !== 'lang') one[name] = true;
          if (name !== 'lang' && one.getAttribute(name) !== '') wrong.push(`${name} = true is ${one.getAttribute(name)}`);
          one.removeAttribute(name);
        }
        one.data = null;
        if (one.hasAttribute('data')) wrong.push('data reflects');
        return wrong;",
    );
    assert_eq!(seen, json!([]));
    let browser = chart(stage, "overview", View::desktop());
    browser.run("widget().chart = 'returns'; widget().headline = 'Ours';");
    browser.wait_until("inside('h2').textContent === 'Ours'");
    assert_eq!(
        text(&browser, "inside('[aria-selected=true]').dataset.chart"),
        "returns"
    );
    browser.run(
        "widget().controls = 'none'; widget().headline = null; widget().report = '2020-09-30';",
    );
    browser.wait_until("!inside('.tabs') && inside('h2').textContent !== 'Ours'");
    browser.assert_quiet();
}

fn properties_that_are_set_before_the_element_is_defined_count(stage: &Stage) {
    let script = "const one = document.querySelector('initiative-charts');
        Object.assign(one, { chart: 'returns', theme: 'dark', headline: 'Ours', controls: 'none', report: undefined });";
    stage
        .server()
        .put("/element/set.js", Reply::new("text/javascript", script));
    let inside = format!(
        "{}<script src=\"/element/set.js\"></script>{SCRIPT}",
        element("overview")
    );
    let browser = drawn(stage, "/element/before.html", &inside, View::desktop());
    let seen = browser.run(
        "const one = widget();
        return [one.outerHTML.match(/^<[^>]*>/)[0].split(/[ <>]/).filter(Boolean).sort(), Object.keys(one), inside('h2').textContent, inside('.tabs')];",
    );
    assert_eq!(
        seen,
        json!([
            [
                "chart=\"returns\"",
                "controls=\"none\"",
                "headline=\"Ours\"",
                "initiative-charts",
                "theme=\"dark\""
            ],
            [],
            "Ours",
            null
        ])
    );
    browser.assert_quiet();
}

fn a_chart_that_a_reader_opens_is_an_event_and_no_attribute(stage: &Stage) {
    let browser = chart(stage, "overview", View::desktop());
    browser.run("inside('.tab[data-chart=returns]').click();");
    browser.wait_until("events.change.length");
    let seen = browser.run(
        "const [{ detail, bubbles, composed }] = events.change;
        return [events.change.length, detail, bubbles, composed, widget().chart];",
    );
    let detail = json!({ "chart": "returns", "report": "2019-11-30" });
    assert_eq!(seen, json!([1, detail, true, true, "overview"]));
    // It is open already; and what the page opens is known to it.
    browser.run("inside('.tab[data-chart=returns]').click(); widget().chart = 'projects'; widget().select('2019-11-30/sales');");
    browser.frames();
    assert_eq!(browser.run("return events.change.length;"), json!(1));
    browser.run("inside('.tab[data-chart=returns]').focus();");
    browser.press("ArrowRight");
    browser.wait_until("events.change.length === 2");
    browser.assert_quiet();
}

fn what_changes_many_times_is_laid_out_once_a_frame(stage: &Stage) {
    let browser = chart(stage, "overview", View::desktop());
    let seen = browser.run(
        "const one = widget();
        let frames = 0, headlines = 0, over = false;
        new MutationObserver(() => (headlines += 1)).observe(inside('h2'), { childList: true, characterData: true, subtree: true });
        const count = () => { frames += 1; if (!over) requestAnimationFrame(count); };
        requestAnimationFrame(count);
        for (let index = 0; index < 1000; index += 1) one.headline = `Number ${index}`;
        const drawn = one.svg().includes('Number 999');
        for (let task = 0; task < 30; task += 1) {
          for (let index = 0; index < 100; index += 1) {
            one.headline = `${task}/${index}`;
            one.setAttribute('theme', index % 2 ? 'dark' : 'light');
          }
          await new Promise((done) => setTimeout(done));
        }
        over = true;
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        return [drawn, headlines <= frames + 2, inside('h2').textContent, `${headlines} headlines in ${frames} frames`];",
    );
    assert_eq!(
        (&seen[0], &seen[1], &seen[2]),
        (&json!(true), &json!(true), &json!("29/99")),
        "{seen}"
    );
    // A page that is not painted sees the last state all the same.
    let seen = browser.run(
        "const own = window.requestAnimationFrame;
        window.requestAnimationFrame = () => 0;
        widget().chart = 'returns';
        widget().removeAttribute('headline');
        const csv = widget().csv();
        window.requestAnimationFrame = own;
        return csv;",
    );
    assert!(seen.to_string().contains("21.257"), "{seen}");
    browser.assert_quiet();
}

fn the_last_of_our_languages_stays_under_a_translator(stage: &Stage) {
    let browser = chart(stage, "investment", View::desktop());
    let lang = |tag: &str| {
        browser.run_with("document.documentElement.lang = given;", &json!(tag));
        browser.frames();
        browser.frames();
        text(&browser, "inside('.widget').lang")
    };
    assert_eq!(lang("fr"), "fr");
    assert_eq!(lang("de"), "fr");
    assert!(text(&browser, "inside('h2').textContent").contains("milliards"));
    // Moved meanwhile.
    browser.run("document.querySelector('main').prepend(widget());");
    browser.wait_until("inside('.widget')");
    assert_eq!(text(&browser, "inside('.widget').lang"), "fr");
    assert_eq!(lang("ja"), "ja");
    browser.assert_quiet();
}

fn each_language_is_known_by_what_pages_write_for_it(stage: &Stage) {
    let browser = chart(stage, "investment", View::desktop());
    for (tag, language) in [
        ("jp", "ja"),
        ("cn", "zh-Hans"),
        ("kr", "ko"),
        ("EN-us", "en"),
        ("yue", "zh-Hans"),
        (" fr ", "fr"),
        ("ja_JP", "ja"),
        ("cmn-Hans", "zh-Hans"),
        // Of none of ours the last one stays; of nothing, the page's is.
        ("de", "zh-Hans"),
        ("", "en"),
    ] {
        browser.run_with("widget().lang = given;", &json!(tag));
        browser.frames();
        let found = text(&browser, "inside('.widget').lang");
        assert_eq!(found, language, "{tag:?}");
    }
    // The space that is held is that of the language.
    for (tag, same) in [("jp", "ja"), ("yue", "zh"), ("fra", "fr")] {
        let held = |tag: &str| {
            browser.run_with(
                "const made = document.createElement('initiative-charts');
                made.lang = given;
                made.append(document.createElement('p'));
                document.querySelector('main').append(made);
                await null; await null;
                const { minHeight } = getComputedStyle(made);
                made.remove();
                return minHeight;",
                &json!(tag),
            )
        };
        assert_eq!(held(tag), held(same), "{tag}");
    }
    browser.assert_quiet();
}

/// Also what an editor, a framework or a saved page would find: the element's own attributes.
fn nothing_is_written_outside_the_shadow_root(stage: &Stage) {
    let inside = format!(
        "<div id=article contenteditable>{}<p>Beside.</p></div>{SCRIPT}",
        element("overview")
    );
    put(stage, "/element/written.html", &inside);
    let browser = tab(stage, View::desktop());
    browser.before_scripts(
        "window.written = [];
        document.addEventListener('DOMContentLoaded', () => {
          window.before = document.documentElement.outerHTML;
          new MutationObserver((records) => records.forEach(({ type, target, attributeName }) =>
            written.push(`${type} ${target.localName ?? target.nodeName} ${attributeName}`)))
            .observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
        });",
    );
    browser.open("/element/written.html");
    browser.wait_until("drawn()");
    browser.frames();
    browser.run("inside('.tab[data-chart=investment]').click(); inside('.toggle-table').click();");
    let (x, y) = (
        number(
            &browser,
            "inside('.plot').getBoundingClientRect().left + 60",
        ),
        number(&browser, "inside('.plot').getBoundingClientRect().top + 20"),
    );
    browser.move_to(x, y);
    browser.run("widget().select('2019-11-30/sales'); window.dispatchEvent(new Event('beforeprint')); window.dispatchEvent(new Event('afterprint'));");
    browser.frames();
    assert_eq!(
        browser.run("return [written, document.documentElement.outerHTML === before];"),
        json!([[], true])
    );
    let seen = browser.run(
        "const one = widget(), html = one.outerHTML;
        one.remove();
        await new Promise((done) => setTimeout(done));
        return [html === one.outerHTML, one.style.length, one.className];",
    );
    assert_eq!(seen, json!([true, 0, ""]));
    browser.assert_quiet();
}

fn whatever_makes_and_removes_elements_leaves_charts_that_work(stage: &Stage) {
    let inside = format!(
        "{}<template id=template>{}</template><div id=hidden hidden></div>{SCRIPT}",
        element("overview"),
        element("returns")
    );
    let browser = drawn(stage, "/element/made.html", &inside, View::desktop());
    let wait = |count: usize| {
        browser.wait_until(&format!(
            "[...document.querySelectorAll('initiative-charts')].filter((one) => one.shadowRoot?.querySelector('.widget h2').textContent).length === {count}"
        ));
    };
    // Copies, of a drawn one as well, and elements that go before they start.
    browser.run(
        "const main = document.querySelector('main'), { content } = document.querySelector('#template');
        const host = main.appendChild(document.createElement('div'));
        host.id = 'host';
        main.append(widget().cloneNode(true), document.importNode(content, true));
        host.attachShadow({ mode: 'open' }).append(content.cloneNode(true));
        for (let index = 0; index < 1000; index += 1) {
          const made = document.createElement('initiative-charts');
          main.append(made);
          made.remove();
        }",
    );
    wait(3);
    browser.wait_until(
        "document.querySelector('#host').shadowRoot.querySelector('initiative-charts').shadowRoot.querySelector('.widget')",
    );
    browser.assert_quiet();
    // Where nothing is seen of it, the figures can be asked for; once it is seen it is drawn.
    browser.run("document.querySelector('#hidden').append(widget(2));");
    browser.wait_until("widget(2).shadowRoot.querySelector('.widget')");
    let seen = browser.run(
        "const one = document.querySelector('#hidden initiative-charts');
        const count = one.figures().length;
        document.querySelector('#hidden').hidden = false;
        return count > 10;",
    );
    assert_eq!(seen, json!(true));
    browser.wait_until(
        "[...document.querySelector('#hidden initiative-charts').shadowRoot.querySelectorAll('.base')].every(painted)",
    );
    // A listener may throw, and may take the element away.
    browser.run(
        "addEventListener('error', (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, true);
        const one = widget(0);
        one.addEventListener('initiative-change', () => { throw new Error('ours'); });
        inside('.tab[data-chart=projects]').click();
        one.addEventListener('initiative-select', () => one.remove());
        window.one = one;
        one.select('2019-11-30/sales');",
    );
    assert_eq!(browser.run("return events.change.length;"), json!(1));
    browser.run("document.querySelector('main').prepend(one);");
    browser.wait_until("widget(0) === one && inside('.widget h2').textContent");
    assert_eq!(
        text(&browser, "inside('[aria-selected=true]').dataset.chart"),
        "returns"
    );
}
