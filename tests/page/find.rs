//! The browser's own search, and what a reader copies.

use crate::widget::{SCRIPT, chart, drawn, element, number, text};
use initiative_page::{Browser, Stage, Test, View, tests};
use serde_json::json;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        the_closed_table_is_found_and_opens,
        the_closed_table_has_no_room_and_no_voice needs DevTools,
        a_copy_of_the_page_is_what_is_seen,
    ]
}

/// Has the browser's search find something in the table: it says so to the element, and then shows it.
#[track_caller]
fn find(browser: &Browser<'_>) {
    browser.run(
        "inside('td').dispatchEvent(new Event('beforematch', { bubbles: true }));
         inside('#table').removeAttribute('hidden');",
    );
}

fn the_closed_table_is_found_and_opens(stage: &Stage) {
    let browser = chart(stage, "investment", View::desktop());
    browser.wait_until("all('tbody tr').length");
    assert_eq!(text(&browser, "inside('#table').hidden"), "until-found");
    assert_eq!(number(&browser, "inside('#table').offsetHeight"), 0.0);
    find(&browser);
    browser.wait_until("inside('.toggle-table').getAttribute('aria-expanded') === 'true'");
    assert!(number(&browser, "inside('table').getBoundingClientRect().height") > 100.0);
    // It closes again, and is found again.
    browser.run("inside('.toggle-table').click();");
    assert_eq!(text(&browser, "inside('#table').hidden"), "until-found");
    find(&browser);
    browser.wait_until("inside('.toggle-table').getAttribute('aria-expanded') === 'true'");
    browser.assert_quiet();
}

fn the_closed_table_has_no_room_and_no_voice(stage: &Stage) {
    let browser = chart(stage, "investment", View::desktop());
    browser.wait_until("all('tbody tr').length");
    assert_eq!(number(&browser, "inside('#table').offsetHeight"), 0.0);
    let gap = "inside('.content').getBoundingClientRect().bottom - inside('.foot').getBoundingClientRect().bottom - parseFloat(getComputedStyle(inside('.content')).paddingBottom)";
    assert!(number(&browser, gap).abs() < 1.0);
    let tree = browser
        .cdp("Accessibility.getFullAXTree", json!({}))
        .to_string();
    assert!(tree.contains("tabpanel") && !tree.contains("columnheader"));
}

fn a_copy_of_the_page_is_what_is_seen(stage: &Stage) {
    let inside = format!("{}{SCRIPT}", element("investment"));
    let browser = drawn(stage, "/find/copied.html", &inside, View::desktop());
    browser.wait_until("all('tbody tr').length");
    // What is heard alone: the summary, the table while it is closed, and what was announced.
    browser.run("listenToRegions(); widget().select('2019-11-30/plan');");
    browser.wait_until("events.announced.length");
    let unseen = "all('.heard').map((one) => one.textContent).filter(Boolean)";
    assert!(number(&browser, &format!("{unseen}.length")) >= 2.0);
    for select in [
        "getSelection().selectAllChildren(document.body);",
        "getSelection().setBaseAndExtent(inside('.headline'), 0, inside('.source'), 1);",
        "getSelection().setBaseAndExtent(document.querySelector('h1'), 0, document.querySelector('#after'), 1);",
    ] {
        let copied = text(
            &browser,
            &format!(
                "(() => {{ getSelection().removeAllRanges(); {select} return getSelection().toString(); }})()"
            ),
        );
        let heard = browser.run_with(
            &format!("return [...{unseen}, 'Figures behind this chart'].filter((one) => given.includes(one));"),
            &json!(copied),
        );
        assert_eq!(heard, json!([]), "{select} {copied}");
    }
    browser.assert_quiet();
}
