//! A trap in the wasm: the table is back, one error says so, and every other chart stays or falls back in peace.

use crate::widget::{SCRIPT, before_scripts, element, put, tab, text};
use initiative_page::{Browser, Stage, Test, View, tests};
use serde_json::{Value, json};

pub(crate) fn tests() -> Vec<Test> {
    tests![
        a_trap_in_a_method_leaves_the_table_and_other_charts,
        a_trap_in_a_listener_leaves_the_table_and_other_charts,
        a_trap_while_an_attribute_changes_leaves_the_table,
        a_trap_while_another_chart_waits_for_its_dataset_leaves_that,
    ]
}

/// Two charts whose instance traps on demand.
#[track_caller]
fn two_charts<'stage>(stage: &'stage Stage, for_good: bool) -> Browser<'stage> {
    let inside = [("returns", "first"), ("investment", "second")]
        .map(|(chart, id)| element(chart).replace(" chart=", &format!(" id=\"{id}\" chart=")));
    let inside = format!("{}{SCRIPT}", inside.concat());
    put(stage, "/traps/two.html", &inside);
    let browser = tab(stage, View::desktop());
    let scripts = [include_str!("compilations.js"), include_str!("traps.js")].join(";\n");
    before_scripts(&browser, &scripts);
    browser.open("/traps/two.html");
    browser.wait_until("drawn()");
    browser.frames();
    browser.run_with("traps.forGood = given;", &json!(for_good));
    browser
}

/// Whether each chart is there, and else its table.
#[track_caller]
fn shown(browser: &Browser<'_>) -> Value {
    browser.run(
        "return [...document.querySelectorAll('initiative-charts')].map((one) =>
            one.shadowRoot.querySelector('.widget') ? 'chart' : one.querySelector('table').checkVisibility() ? 'table' : 'nothing');",
    )
}

/// The codes of the errors of the chart with the id.
#[track_caller]
fn errors(browser: &Browser<'_>, id: &str) -> Value {
    browser.run_with(
        "return events.error.filter(({ id }) => id === given).map(({ detail }) => detail.code);",
        &json!(id),
    )
}

/// Holds what every trap in the first chart leaves, but for its own error.
#[track_caller]
fn assert_others_go_on(browser: &Browser<'_>, for_good: bool) {
    browser.frames();
    browser.frames();
    assert_eq!(shown(browser)[0], "table");
    // The second chart lives in the same instance: it goes on, or falls back where that is broken for good.
    browser.run("(inside('.mark[tabindex=\"0\"]', 1) ?? document.body).focus();");
    browser.press("ArrowRight");
    browser.frames();
    browser.frames();
    if for_good {
        assert_eq!(shown(browser)[1], "table");
        assert_eq!(errors(browser, "second"), json!(["trap"]));
    } else {
        assert_eq!(shown(browser)[1], "chart");
        assert_eq!(errors(browser, "second"), json!([]));
        assert!(text(browser, "focused().ariaLabel").contains("yuan"));
    }
    // One that comes later gets a fresh instance of the same module, and so does the first when it comes again.
    browser.run(
        "events.ready.length = 0;
        const later = document.createElement('initiative-charts');
        later.setAttribute('chart', 'progress');
        const first = widget();
        first.remove();
        document.querySelector('main').prepend(later, first);",
    );
    browser.wait_until("events.ready.length === 2 && all('.base', 0).some(painted) && all('.base', 1).some(painted)");
    assert_eq!(
        browser.run("return [traps.instances, compilations, widget(1).figures().length > 50];"),
        json!([2, ["compile"], true])
    );
    // Whatever is left of the broken instance goes in peace.
    browser.run("for (const one of document.querySelectorAll('initiative-charts')) one.remove();");
    browser.frames();
    let seen = browser.seen();
    assert_eq!((seen.errors, seen.rejections), (vec![], vec![]));
    // The console has each error once, and nothing else.
    let count = browser.run("return events.error.length;");
    assert_eq!(json!(seen.console.len()), count, "{:?}", seen.console);
    assert_eq!(seen.violations, Vec::<String>::new());
}

fn a_trap_in_a_method_leaves_the_table_and_other_charts(stage: &Stage) {
    for for_good in [false, true] {
        let browser = two_charts(stage, for_good);
        let thrown = browser.run(
            "traps.armed = true;
            try { widget().figures(); } catch (error) { return [error instanceof window.Error, error.code, error.hint !== '']; }",
        );
        assert_eq!(thrown, json!([true, "trap", true]));
        // Whoever called has the error: no event says it again.
        assert_eq!(errors(&browser, "first"), json!([]));
        let next = browser.run("try { widget().csv(); } catch ({ code }) { return code; }");
        assert_eq!(next, json!("not-ready"));
        assert_others_go_on(&browser, for_good);
    }
}

fn a_trap_in_a_listener_leaves_the_table_and_other_charts(stage: &Stage) {
    for for_good in [false, true] {
        let browser = two_charts(stage, for_good);
        browser.run(
            "const mark = inside('.mark[tabindex=\"0\"]');
            mark.focus();
            traps.armed = true;
            mark.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true, cancelable: true }));",
        );
        browser.wait_until("events.error.length");
        assert_eq!(browser.run("return traps.armed;"), json!(false));
        let detail = browser.run("return events.error[0].detail;");
        assert_eq!(detail["code"], "trap");
        assert!(
            detail["message"]
                .as_str()
                .is_some_and(|text| text.contains("unreachable")),
            "{detail}"
        );
        assert_eq!(errors(&browser, "first"), json!(["trap"]));
        assert_others_go_on(&browser, for_good);
    }
}

fn a_trap_while_an_attribute_changes_leaves_the_table(stage: &Stage) {
    for change in [
        "widget().setAttribute('chart', 'projects');",
        "widget().setAttribute('lang', 'fr');",
        "document.documentElement.lang = 'ja';",
    ] {
        let browser = two_charts(stage, false);
        browser.run(&format!("traps.armed = true; {change}"));
        browser.wait_until("events.error.length");
        assert_eq!(errors(&browser, "first"), json!(["trap"]), "{change}");
        assert_eq!(shown(&browser), json!(["table", "chart"]), "{change}");
        let seen = browser.seen();
        assert_eq!((seen.errors, seen.rejections), (vec![], vec![]), "{change}");
        assert_eq!(seen.console.len(), 1, "{:?}", seen.console);
    }
}

fn a_trap_while_another_chart_waits_for_its_dataset_leaves_that(stage: &Stage) {
    let browser = two_charts(stage, true);
    browser.run(
        "const json = await (await fetch('/hunan-2019.json')).text();
        window.fetch = () => new Promise((done) => { window.answer = () => done(new Response(json)); });
        document.body.append(Object.assign(document.createElement('initiative-charts'), { src: '/late.json' }));",
    );
    browser.wait_until("window.answer");
    browser.frames();
    browser.run("traps.armed = true; try { widget().figures(); } catch {} answer();");
    browser.wait_until("events.ready.length === 3");
    assert_eq!(shown(&browser)[2], "chart");
    assert_eq!(browser.run("return traps.instances;"), json!(2));
}
