//! Sheets: unfolded in place from the reading line and the table, by keys, mouse and finger.

use crate::widget::{chart, tab_to, text};
use initiative_page::{Stage, Test, View, tests};
use serde_json::json;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        keys_lead_from_a_mark_through_its_inputs_and_back,
        esc_leads_back_from_a_figure_without_a_mark,
        keys_lead_from_row_to_row_of_the_table,
        a_figure_of_another_report_takes_the_focus_along,
        a_finger_unfolds_a_sheet_and_follows_an_input needs Touch,
        the_sheet_of_a_focused_mark_is_not_announced,
        a_sheet_is_printed_whole_or_not_at_all needs DevTools,
    ]
}

/// The identity of the figure whose name has the focus, or what has it.
const NAMED: &str = "focused().textContent";

fn keys_lead_from_a_mark_through_its_inputs_and_back(stage: &Stage) {
    let browser = chart(stage, "investment", View::new(360, 740));
    browser.run("inside('.mark[data-figure$=\".of-plan\"]').focus();");
    browser.press("Enter");
    browser.press("Tab");
    assert_eq!(text(&browser, "focused().className"), "more");
    browser.press("Enter");
    browser.wait_until("focused().ariaExpanded === 'true'");
    tab_to(&browser, ".to[data-figure$=\"/plan\"]");
    browser.press("Enter");
    browser.wait_until("focused().matches('.reading .what')");
    assert_eq!(text(&browser, NAMED), "Planned investment for the year");
    assert_eq!(
        text(&browser, "inside('.mark[aria-pressed]').dataset.figure"),
        "2019-11-30/plan"
    );
    // From there to what is calculated from it: both directions.
    tab_to(&browser, ".to[data-figure$=\".of-plan\"]");
    browser.press("Enter");
    browser.wait_until("focused().textContent.endsWith('share of the annual plan')");
    browser.press("Escape");
    browser.wait_until("inside('.reading .sheet').textContent === ''");
    assert_eq!(text(&browser, "focused().className"), "more");
    assert_eq!(text(&browser, "focused().ariaExpanded"), "false");
    browser.press("Escape");
    browser.wait_until("focused().matches('.mark') && inside('.more').hidden");
    browser.assert_quiet();
}

/// Shown without a mark: by a script, and from the table. The focus is never on nothing, nor on another figure's mark.
fn esc_leads_back_from_a_figure_without_a_mark(stage: &Stage) {
    for (controls, wanted) in [("full", ".tab[aria-selected=true]"), ("none", ".mark")] {
        let browser = chart(stage, "overview", View::new(720, 900));
        browser.run_with(
            "widget().setAttribute('controls', given);",
            &json!(controls),
        );
        browser.frames();
        for figure in ["plan.per-projects", "investment.of-value"] {
            browser.run_with(
                "widget().select(`2019-11-30/${given}`); inside('.more').focus();",
                &json!(figure),
            );
            browser.press("Enter");
            browser.wait_until("inside('.reading .to')");
            tab_to(&browser, ".reading .copy");
            browser.press("Escape");
            browser.wait_until("focused().matches('.more')");
            browser.press("Escape");
            browser.wait_until(&format!("focused().matches('{wanted}')"));
            assert_eq!(browser.run("return inside('.more').hidden;"), json!(true));
            assert_eq!(
                browser.run("return Boolean(inside('.mark[aria-pressed]'));"),
                json!(false)
            );
        }
        browser.assert_quiet();
    }
}

fn keys_lead_from_row_to_row_of_the_table(stage: &Stage) {
    let browser = chart(stage, "investment", View::desktop());
    browser.run("inside('.toggle-table').click(); inside('.toggle-table').focus();");
    tab_to(&browser, ".name[data-row]");
    while !text(&browser, NAMED).ends_with("share of the annual plan") {
        browser.press("Tab");
    }
    browser.press("Enter");
    browser.wait_until("inside('.table .sheet')");
    assert_eq!(text(&browser, "focused().ariaExpanded"), "true");
    assert_eq!(
        text(
            &browser,
            "inside(`#${focused().getAttribute('aria-controls')}`).className"
        ),
        "unfolded"
    );
    assert_eq!(
        text(&browser, "inside('.mark[aria-pressed]').dataset.figure"),
        "2019-11-30/investment.of-plan"
    );
    tab_to(&browser, ".table .to[data-figure$=\"/plan\"]");
    browser.press("Enter");
    browser.wait_until("focused().matches('.name[aria-expanded=true]')");
    assert_eq!(text(&browser, NAMED), "Planned investment for the year");
    assert_eq!(browser.run("return all('.table .sheet').length;"), json!(1));
    // Esc inside the sheet returns to the row, and leaves the figure current.
    tab_to(&browser, ".table .copy");
    browser.press("Escape");
    browser.wait_until("!inside('.table .sheet')");
    assert_eq!(text(&browser, NAMED), "Planned investment for the year");
    assert_eq!(browser.run("return inside('.more').hidden;"), json!(false));
    // One that the chart does not have comes with all figures.
    browser.press("Enter");
    tab_to(&browser, ".table .to[data-figure$=\"plan.per-projects\"]");
    browser.press("Enter");
    browser.wait_until("focused().matches('.name[aria-expanded=true]')");
    assert_eq!(
        text(&browser, NAMED),
        "Planned investment for the year per project"
    );
    browser.assert_quiet();
}

fn a_figure_of_another_report_takes_the_focus_along(stage: &Stage) {
    let browser = chart(stage, "returns", View::new(720, 800));
    browser.run("inside('.mark[data-figure$=\"/sales\"]').focus();");
    browser.press("Enter");
    browser.press("Tab");
    browser.press("Enter");
    tab_to(&browser, ".to[data-figure=\"2019-06-30/sales\"]");
    browser.press("Enter");
    browser.wait_until("inside('.mark[data-figure=\"2019-06-30/sales\"][aria-pressed]')");
    browser.wait_until("focused().matches('.reading .what')");
    let sheet = text(&browser, "inside('.reading .sheet').textContent");
    assert!(sheet.contains("10.28\u{a0}billion"), "{sheet}");
    // In the table too.
    browser.run("inside('.toggle-table').click(); inside('.name').click();");
    browser.wait_until("inside('.table .sheet')");
    browser.run("inside('.table .to[data-figure=\"2020-09-30/sales\"]').focus();");
    browser.press("Enter");
    browser.wait_until("focused().matches('.name[aria-expanded=true]')");
    let sheet = text(&browser, "inside('.table .sheet').textContent");
    assert!(sheet.contains("In other reports"), "{sheet}");
    assert!(text(&browser, "inside('.table').textContent").contains("21.219"));
    browser.assert_quiet();
}

fn a_finger_unfolds_a_sheet_and_follows_an_input(stage: &Stage) {
    let browser = chart(stage, "investment", View::phone());
    for (target, then) in [
        (
            "inside('.mark[data-figure$=\".of-plan\"]')",
            "inside('.mark[aria-pressed]')",
        ),
        ("inside('.more')", "inside('.reading .to')"),
        (
            "inside('.reading .to[data-figure$=\"/plan\"]')",
            "inside('.mark[aria-pressed]').dataset.figure === '2019-11-30/plan'",
        ),
        ("inside('.more')", "!inside('.reading .to')"),
        ("inside('.toggle-table')", "!inside('#table').hidden"),
        ("inside('.name')", "inside('.table .to')"),
        ("inside('.name')", "!inside('.table .to')"),
    ] {
        let (x, y) = browser.middle_of(target);
        browser.tap(x, y);
        browser.wait_until(then);
    }
    browser.assert_quiet();
}

fn the_sheet_of_a_focused_mark_is_not_announced(stage: &Stage) {
    let browser = chart(stage, "innovation", View::desktop());
    browser.run("inside('.mark[tabindex=\"0\"]').focus(); listenToRegions();");
    browser.press("Tab");
    browser.press("Enter");
    browser.wait_until("inside('.reading .to, .reading .copy')");
    browser.run("await new Promise((done) => setTimeout(done, 700));");
    // Unfolding pins the figure, which a pointer's press would announce.
    let announced = browser.run("return events.announced;");
    assert_eq!(announced, json!([]), "{announced}");
    assert_eq!(
        browser.run("return Boolean(inside('[aria-live] .sheet, .sheet [aria-live]'));"),
        json!(false)
    );
    browser.assert_quiet();
}

/// That of a row is part of the table; that of the reading line goes with the line. Nothing that copies is on paper.
fn a_sheet_is_printed_whole_or_not_at_all(stage: &Stage) {
    let browser = chart(stage, "investment", View::new(720, 900));
    browser.run(
        "Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
        inside('.toggle-table').click();
        all('.name')[2].click();
        inside('.table .copy').click();
        widget().select('2019-11-30/investment.of-plan');
        inside('.more').click();",
    );
    browser.wait_until("inside('.table .by-hand') && inside('.reading .to')");
    browser.cdp("Emulation.setEmulatedMedia", json!({ "media": "print" }));
    browser.wait_until("matchMedia('print').matches");
    browser.frames();
    let found = browser.run(
        "const sheet = inside('.table .sheet'), { overflow, maxHeight } = getComputedStyle(sheet);
        const shown = ['.reading', '.table .sheet', '.table .sheet .derived', '.table .sheet .to', '.table .by-hand', '.table .take', '.table .take ~ .head'];
        return [overflow, maxHeight, sheet.scrollHeight - sheet.clientHeight > 1, ...shown.map((part) => inside(part).checkVisibility())];",
    );
    let wanted = json!([
        "visible", "none", false, false, true, true, true, false, false, false
    ]);
    assert_eq!(found, wanted);
    browser.assert_quiet();
}
