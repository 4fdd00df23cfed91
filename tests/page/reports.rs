//! Other reports, and the figure that a page opens on.

use crate::widget::{SCRIPT, chart, drawn, element, tab, tab_to, text};
use initiative_page::{Stage, Test, View, tests};
use serde_json::json;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        a_report_is_chosen_by_keyboard_and_everything_else_stays,
        the_choice_shows_what_is_open_whoever_opened_it,
        a_press_on_the_choice_leaves_the_figure_pinned,
        keys_and_events_of_the_choice_stay_inside,
        a_missing_chart_leads_to_a_report_that_has_it,
        a_page_opens_on_a_figure_and_nothing_else_moves,
        a_figure_that_is_not_shown_is_an_error_beside_a_drawn_chart,
        the_reader_s_place_goes_before_the_figure_when_the_element_moves,
        the_small_page_opens_on_the_figure_of_its_address,
    ]
}

fn a_report_is_chosen_by_keyboard_and_everything_else_stays(stage: &Stage) {
    let inside = format!(
        "{}{SCRIPT}{}",
        element("returns"),
        "<p>More.</p>".repeat(60)
    );
    let browser = drawn(stage, "/reports/choice.html", &inside, View::new(360, 740));
    browser.run("widget().select('2019-11-30/sales'); inside('.toggle-table').click();");
    tab_to(&browser, ".choose-report");
    browser.frames();
    browser.run("window.before = [focused(), scrollY];");
    assert_eq!(
        text(&browser, "focused().labels[0].firstChild.data.trim()"),
        "Report:"
    );
    browser.press("ArrowUp");
    browser.wait_until("events.change.length");
    browser.frames();
    let seen = browser.run(
        "return [events.change.map(({ detail }) => detail), widget().getAttribute('report'), before[0] === focused(),
            scrollY === before[1], inside('.table').hidden, inside('.mark[aria-pressed=true]').dataset.figure, events.select.length,
            focused().selectedOptions[0].textContent.replace('\\u00a0', ' '), inside('.source').textContent.includes('2020')];",
    );
    let detail = json!({ "chart": "returns", "report": "2020-04-30" });
    assert_eq!(
        seen,
        json!([
            [detail],
            null,
            true,
            true,
            false,
            "2020-04-30/sales",
            1,
            "April 2020",
            true
        ])
    );
    browser.press("ArrowDown");
    browser.wait_until("events.change.length === 2");
    assert_eq!(
        text(&browser, "events.change[1].detail.report"),
        "2019-11-30"
    );
    browser.assert_quiet();
}

fn the_choice_shows_what_is_open_whoever_opened_it(stage: &Stage) {
    let browser = chart(stage, "returns", View::desktop());
    let shown = || {
        browser.frames();
        text(
            &browser,
            "inside('.choose-report').selectedOptions[0].textContent.replace('\\u00a0', ' ')",
        )
    };
    assert_eq!(shown(), "November 2019");
    browser.run("inside('.choose-report').focus();");
    browser.press("ArrowDown");
    browser.wait_until("events.change.length");
    assert_eq!(shown(), "June 2019");
    for (report, name) in [
        ("2020-06-30", "June 2020"),
        ("2019-06-30", "June 2019"),
        ("2020-09-30", "September 2020"),
    ] {
        browser.run_with("widget().report = given;", &json!(report));
        assert_eq!(shown(), name);
    }
    browser.run("widget().select('2020-06-30/sales');");
    assert_eq!(shown(), "June 2020");
    browser.run("inside('.tab[data-chart=progress]').click();");
    browser.frames();
    assert_eq!(text(&browser, "String(inside('.choose-report'))"), "null");
    browser.run("inside('.tab[data-chart=overview]').click();");
    assert_eq!(shown(), "June 2020");
    // The next widget in the element opens it again.
    browser.run("document.querySelector('main').prepend(widget());");
    browser.wait_until("inside('.choose-report')");
    assert_eq!(shown(), "June 2020");
    assert_eq!(text(&browser, "widget().report"), "2020-09-30");
    browser.assert_quiet();
}

fn a_press_on_the_choice_leaves_the_figure_pinned(stage: &Stage) {
    let browser = chart(stage, "returns", View::desktop());
    browser.run("widget().select('2019-11-30/sales');");
    browser.click_on("inside('.report').firstChild.parentElement");
    browser.frames();
    assert_eq!(
        text(
            &browser,
            "inside('.mark[aria-pressed=true]')?.dataset.figure"
        ),
        "2019-11-30/sales"
    );
    browser.assert_quiet();
}

fn keys_and_events_of_the_choice_stay_inside(stage: &Stage) {
    let inside = format!("<a href=\"#elsewhere\">{}</a>{SCRIPT}", element("returns"));
    let browser = drawn(stage, "/reports/inside.html", &inside, View::desktop());
    browser.run(
        "window.heard = [];
        for (const kind of ['keydown', 'keyup', 'input', 'change', 'click']) addEventListener(kind, ({ key }) => heard.push(key ?? kind));
        inside('.choose-report').focus();",
    );
    for key in ["ArrowDown", "s", "j", "Home"] {
        browser.press(key);
    }
    browser.wait_until("events.change.length");
    browser.run("inside('.report').click(); inside('.choose-report').click();");
    browser.frames();
    assert_eq!(
        browser.run("return [heard, location.hash];"),
        json!([[], ""])
    );
    browser.press("Tab");
    assert_eq!(browser.run("return heard.includes('Tab');"), json!(true));
    browser.assert_quiet();
}

fn a_missing_chart_leads_to_a_report_that_has_it(stage: &Stage) {
    let inside = format!("{}{SCRIPT}", element("innovation"))
        .replace("chart=", "report=\"2020-04-30\" chart=");
    let browser = drawn(stage, "/reports/missing.html", &inside, View::new(360, 740));
    assert_eq!(
        browser.run("return [all('canvas').length, all('.open-report').map((one) => one.offsetHeight >= 24)];"),
        json!([0, [true, true, true, true]])
    );
    tab_to(&browser, ".open-report");
    browser.press("Tab");
    assert_eq!(
        text(&browser, "focused().textContent.replace('\\u00a0', ' ')"),
        "June 2020"
    );
    browser.press("Enter");
    browser.wait_until("events.change.length");
    browser.frames();
    let seen = browser.run(
        "return [events.change[0].detail, widget().getAttribute('report'), all('.base').length > 0, focused().dataset.chart, focused().ariaSelected];",
    );
    let detail = json!({ "chart": "innovation", "report": "2020-06-30" });
    assert_eq!(
        seen,
        json!([detail, "2020-04-30", true, "innovation", "true"])
    );
    browser.press("Tab");
    assert_eq!(text(&browser, "focused().className"), "mark");
    browser.assert_quiet();
}

/// The figure that is pinned, the chart and the report that are open, and the events and announcements so far.
const OPENED: &str = "return [inside('.mark[aria-pressed=true]')?.dataset.figure, inside('[aria-selected=true]')?.dataset.chart,
    inside('.value').textContent.replaceAll('\u{a0}', ' '), events.select.length, events.change.length, events.announced.length,
    events.error.map(({ detail }) => detail.code), focused() === document.body, scrollY];";

fn a_page_opens_on_a_figure_and_nothing_else_moves(stage: &Stage) {
    let tag = "<script async src=\"/embed.js\" data-figure=\"2019-11-30/sales\" data-chart=\"returns\"></script>";
    let inside = format!("{}{tag}", "<p>Before.</p>".repeat(60));
    let browser = drawn(stage, "/reports/tag.html", &inside, View::desktop());
    assert_eq!(text(&browser, "widget().figure"), "2019-11-30/sales");
    let sales = "21.257 billion yuan";
    assert_eq!(
        browser.run(OPENED),
        json!(["2019-11-30/sales", "returns", sales, 0, 0, 0, [], true, 0])
    );
    // Changed live, as a property; of another report, then of another chart.
    browser.run("listenToRegions(); widget().figure = '2020-09-30/tax';");
    browser.frames();
    let seen = browser.run(OPENED);
    assert_eq!(
        seen,
        json!([
            "2020-09-30/tax",
            "returns",
            "1.168 billion yuan",
            0,
            0,
            0,
            [],
            true,
            0
        ])
    );
    browser.run("Object.assign(widget(), { chart: null, figure: '2019-11-30/projects' });");
    browser.frames();
    let seen = browser.run(OPENED);
    assert_eq!(
        (&seen[0], &seen[1]),
        (&json!("2019-11-30/projects"), &json!("overview"))
    );
    browser.run("widget().figure = undefined;");
    browser.frames();
    assert_eq!(
        browser.run("return [widget().hasAttribute('figure'), all('[aria-pressed]').length, events.announced];"),
        json!([false, 0, []])
    );
    // From there the keys go on: the figure was the tab stop.
    browser.run("widget().figure = '2019-11-30/tax';");
    browser.frames();
    tab_to(&browser, ".mark");
    assert_eq!(text(&browser, "focused().dataset.figure"), "2019-11-30/tax");
    browser.assert_quiet();
}

fn a_figure_that_is_not_shown_is_an_error_beside_a_drawn_chart(stage: &Stage) {
    for (attributes, message) in [
        (
            "figure=\"2019-11-30/profit\" chart=",
            "The attribute figure: no chart of any report shows “2019-11-30/profit”.",
        ),
        (
            "figure=\"2019-11-30/tax\" chart=",
            "The attribute figure: the chart or the report that the attributes name does not show “2019-11-30/tax”.",
        ),
    ] {
        let inside = format!("{}{SCRIPT}", element("investment")).replace("chart=", attributes);
        let browser = drawn(stage, "/reports/wrong.html", &inside, View::desktop());
        let seen = browser.run(
            "const [{ detail }] = events.error;
            return [events.error.length, detail.code, detail.message, detail.hint.length > 20, all('.base').some(painted), all('[aria-pressed]').length];",
        );
        assert_eq!(seen, json!([1, "figure", message, true, true, 0]));
        assert_eq!(browser.seen().console.len(), 1);
    }
}

fn the_reader_s_place_goes_before_the_figure_when_the_element_moves(stage: &Stage) {
    let inside = format!("{}<aside></aside>{SCRIPT}", element("returns"))
        .replace("chart=", "figure=\"2019-11-30/tax\" chart=");
    let browser = drawn(stage, "/reports/moved.html", &inside, View::desktop());
    let moved = |expected: &str| {
        browser.run("document.querySelector(widget().closest('aside') ? 'main' : 'aside').append(widget());");
        browser.wait_until("inside('.mark')");
        browser.frames();
        let now = text(
            &browser,
            "String(inside('.mark[aria-pressed=true]')?.dataset.figure)",
        );
        assert_eq!(now, expected);
    };
    moved("2019-11-30/tax");
    tab_to(&browser, ".mark");
    browser.press("ArrowLeft");
    browser.press("Enter");
    let chosen = text(
        &browser,
        "inside('.mark[aria-pressed=true]').dataset.figure",
    );
    assert_ne!(chosen, "2019-11-30/tax");
    moved(&chosen);
    browser.run("inside('.mark[aria-pressed=true]').focus();");
    browser.press("Escape");
    moved("undefined");
    browser.run("widget().figure = '2019-11-30/sales';");
    moved("2019-11-30/sales");
    browser.assert_quiet();
}

fn the_small_page_opens_on_the_figure_of_its_address(stage: &Stage) {
    let browser = tab(stage, View::desktop());
    browser.open("/index.html?lang=en&figure=2020-09-30/sales");
    browser.wait_until("drawn()");
    browser.frames();
    assert_eq!(
        browser.run(
            "return [inside('.mark[aria-pressed=true]').dataset.figure, events.error.length];"
        ),
        json!(["2020-09-30/sales", 0])
    );
    browser.assert_quiet();
}
