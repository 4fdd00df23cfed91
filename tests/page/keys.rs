//! Reading with the keyboard alone, one stop for each group of controls.

use crate::widget::{CHARTS, SCRIPT, chart, drawn, element, text};
use initiative_page::{Browser, Stage, Test, View, tests};
use serde_json::json;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        tab_makes_one_stop_at_tabs_marks_and_controls_and_leads_out,
        arrows_walk_the_marks_and_enter_pins,
        arrows_on_the_tabs_switch_charts_and_keep_the_focus,
        every_switch_leaves_the_table_in_its_own_place,
        keys_of_the_page_stay_its_own,
    ]
}

/// Where the focus is.
#[track_caller]
fn focus(browser: &Browser<'_>) -> String {
    text(
        browser,
        "(({ localName, className, id, dataset }) => [localName, className || id, dataset.figure].filter(Boolean).join(' '))(focused())",
    )
}

fn tab_makes_one_stop_at_tabs_marks_and_controls_and_leads_out(stage: &Stage) {
    // On a phone the row of tabs scrolls.
    for view in [View::desktop(), View::new(360, 740)] {
        tab_through(stage, view);
    }
}

fn tab_through(stage: &Stage, view: View) {
    let inside = format!(
        "<button id=first>First</button>{}<button id=last>Last</button>{SCRIPT}",
        element("returns")
    );
    let browser = drawn(stage, "/keys/tab.html", &inside, view);
    browser.press("Tab");
    assert_eq!(focus(&browser), "button first");
    let mut stops = Vec::new();
    for _ in 0..20 {
        browser.press("Tab");
        let stop = focus(&browser);
        if stop == "button last" {
            break;
        }
        stops.push(stop);
    }
    let kinds: Vec<&str> = stops
        .iter()
        .map(|stop| stop.split(' ').nth(1).unwrap_or(stop))
        .collect();
    assert_eq!(focus(&browser), "button last", "{stops:?}");
    // Links stand before the toolbar, as they are seen; each of the others is one stop.
    assert_eq!(
        stops.first().map(String::as_str),
        Some("button tab"),
        "{stops:?}"
    );
    for (kind, count) in [("tab", 1), ("mark", 1), ("control", 1)] {
        assert_eq!(
            kinds.iter().filter(|found| **found == kind).count(),
            count,
            "{kind}: {stops:?}"
        );
    }
    // What unfolds the sheet is a stop where a mark has been one; and back the same way.
    assert!(stops.iter().any(|stop| stop == "button more"), "{stops:?}");
    stops.retain(|stop| stop != "button more");
    for stop in stops.iter().rev() {
        browser.press("Shift+Tab");
        assert_eq!(&focus(&browser), stop);
    }
    browser.press("Shift+Tab");
    assert_eq!(focus(&browser), "button first");
    browser.assert_quiet();
}

/// Whether the reading line says something, of the focused mark, with its value; and what describes that mark.
const READ_OF_FOCUSED: &str = "const mark = focused(), name = inside('.what').textContent.split('\\u00a0†')[0], label = mark.ariaLabel;
    const [value] = inside('.value').textContent.match(/^\\S+/);
    const described = mark.getAttribute('aria-describedby').split(' ').map((id) => inside(`#${id}`).textContent);
    // Among shares of the plan the period says which, in the name and not again.
    const when = inside('.when').textContent, origin = inside('.origin').textContent;
    // Names are as they are read out: January to April.
    const period = when.replaceAll('\u{a0}', ' ').replace('–', ' to '), date = period.split(/ to |end of /).at(-1);
    const dated = date && (label.startsWith(date) || label.toLowerCase().includes(period.toLowerCase()));
    const named = dated ? [origin] : label.toLowerCase().startsWith(name.toLowerCase()) ? [when, origin] : [];
    return [inside('.more').hidden, named.length > 0, label.includes(value),
      named.length > 0 && origin !== '' && named.every((text, index) => described[index] === text),
      all('[aria-describedby]').length];";

fn arrows_walk_the_marks_and_enter_pins(stage: &Stage) {
    for kind in CHARTS {
        let browser = chart(stage, kind, View::desktop());
        let marks = browser
            .run("return all('.mark').length;")
            .as_u64()
            .unwrap_or_default();
        assert!(marks > 1, "{kind}: {marks} marks");
        browser.run("inside('.mark[tabindex=\"0\"]').focus();");
        browser.press("Home");
        let mut walked = vec![focus(&browser)];
        for _ in 0..marks + 2 {
            browser.press(if walked.len() % 2 == 0 {
                "ArrowRight"
            } else {
                "ArrowDown"
            });
            let next = focus(&browser);
            if walked.last() == Some(&next) {
                break;
            }
            assert!(
                !walked.contains(&next),
                "{kind}: {next} twice in {walked:?}"
            );
            // The reading line is that mark's, and has its value.
            let shown = browser.run(READ_OF_FOCUSED);
            assert_eq!(
                shown,
                json!([false, true, true, true, 1]),
                "{kind}: {next}, {}",
                text(&browser, "inside('.line').textContent")
            );
            walked.push(next);
        }
        assert_eq!(walked.len() as u64, marks, "{kind}: {walked:?}");
        let lit = "return all('.light').some(painted);";
        assert_eq!(browser.run(lit), json!(true), "{kind}");
        browser.press("Home");
        assert_eq!(Some(&focus(&browser)), walked.first(), "{kind}");
        browser.press("End");
        assert_eq!(Some(&focus(&browser)), walked.last(), "{kind}");
        browser.press("ArrowLeft");
        browser.press("ArrowUp");
        assert_eq!(
            Some(&focus(&browser)),
            walked.iter().rev().nth(2).or(walked.first()),
            "{kind}"
        );
        browser.press("Enter");
        assert_eq!(text(&browser, "focused().ariaPressed"), "true", "{kind}");
        assert_eq!(
            browser.run("return events.select.length;"),
            json!(1),
            "{kind}"
        );
        browser.press("Escape");
        assert_eq!(
            browser.run("return [inside('.more').hidden, focused().ariaPressed];"),
            json!([true, null]),
            "{kind}"
        );
        assert_eq!(browser.run(lit), json!(false), "{kind}");
        // The next arrow goes on from there; leaving by Tab puts everything out.
        browser.press("ArrowRight");
        assert_eq!(
            browser.run("return inside('.more').hidden;"),
            json!(false),
            "{kind}"
        );
        browser.press("Tab");
        assert_eq!(text(&browser, "focused().className"), "more", "{kind}");
        // Esc hides the button, and leaves the focus on the mark.
        let left = text(&browser, "inside('.mark[tabindex=\"0\"]').dataset.figure");
        browser.press("Escape");
        browser.frames();
        let state = "return [inside('.more').hidden, focused().dataset.figure];";
        assert_eq!(browser.run(state), json!([true, left]), "{kind}");
        browser.press("ArrowLeft");
        browser.press("Tab");
        browser.press("Tab");
        assert_eq!(
            browser.run("return [inside('.more').hidden, focused().matches('.mark, .more')];"),
            json!([true, false]),
            "{kind}"
        );
        browser.assert_quiet();
    }
}

/// Parts come and go from chart to chart: none becomes another, with what was in it.
fn every_switch_leaves_the_table_in_its_own_place(stage: &Stage) {
    let browser = chart(stage, "overview", View::desktop());
    for open in [false, true] {
        let wrong = browser.run_with(
            "const frame = () => new Promise(requestAnimationFrame), wrong = [];
            const charts = all('.tab').map((tab) => tab.dataset.chart);
            for (const from of charts) for (const to of charts) {
              for (const chart of [from, to]) inside(`.tab[data-chart=${chart}]`).click();
              if (given !== (inside('.toggle-table').ariaExpanded === 'true')) inside('.toggle-table').click();
              await frame();
              await frame();
              await new Promise((done) => setTimeout(done));
              const tables = all('table'), shown = tables.filter((table) => table.checkVisibility());
              const seen = [tables.length, shown.length, tables[0].parentElement.id, inside('.foot').querySelectorAll('table').length].join();
              if (seen !== [1, given ? 1 : 0, 'table', 0].join()) wrong.push(`${from} to ${to}: ${seen}`);
            }
            return wrong;",
            &json!(open),
        );
        assert_eq!(wrong, json!([]), "table open: {open}");
    }
    browser.assert_quiet();
}

fn arrows_on_the_tabs_switch_charts_and_keep_the_focus(stage: &Stage) {
    let browser = chart(stage, "overview", View::new(360, 740));
    browser.run("inside('.tab[tabindex=\"0\"]').focus();");
    let mut seen = Vec::new();
    for key in ["ArrowRight", "End", "ArrowRight", "ArrowLeft", "Home"] {
        browser.press(key);
        let state = browser.run(
            "const tab = focused(), { left, right } = tab.getBoundingClientRect();
            return [tab.dataset.chart, tab.ariaSelected, all('.tab[tabindex=\"0\"]').length, all('[aria-selected=true]').length, left >= 0 && right <= innerWidth,
              inside('#stage').getAttribute('aria-labelledby') === tab.id];",
        );
        assert_eq!(
            state.as_array().map(|state| &state[1..]),
            Some(&[json!("true"), json!(1), json!(1), json!(true), json!(true)][..]),
            "{state}"
        );
        seen.push(state[0].clone());
    }
    assert_eq!(
        json!(seen),
        json!(["investment", "checks", "overview", "checks", "overview"])
    );
    browser.assert_quiet();
}

fn keys_of_the_page_stay_its_own(stage: &Stage) {
    let inside = format!("<input id=field>{}{SCRIPT}", element("overview"));
    let browser = drawn(stage, "/keys/page.html", &inside, View::desktop());
    browser.run("window.taken = []; addEventListener('keydown', (event) => taken.push(event.defaultPrevented)); document.querySelector('#field').focus();");
    for key in ["a", "Escape", "Home", "ArrowLeft", "Enter", "End"] {
        browser.press(key);
    }
    assert_eq!(
        browser.run("return [taken.some(Boolean), document.querySelector('#field').value];"),
        json!([false, "a"])
    );
    // On a mark, keys that it does not know and keys with a modifier are the page's as well.
    browser.run("taken.length = 0; inside('.mark[tabindex=\"0\"]').focus();");
    for key in ["a", "PageDown", "Control+ArrowRight", "Control+End"] {
        browser.press(key);
    }
    assert_eq!(browser.run("return taken.some(Boolean);"), json!(false));
    browser.assert_quiet();
}
