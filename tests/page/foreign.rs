//! Others change the widget's own elements: translators, extensions, scripts. Nothing is lost, and the next event finds
//! every text as it is to be.

use crate::widget::{SCRIPT, before_scripts, element, put, tab, text};
use initiative_page::{Browser, Stage, Test, View, tests};
use serde_json::json;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        a_translated_page_shows_the_next_figure,
        elements_of_others_among_the_widget_s_own_lose_nothing,
        after_any_changes_of_others_the_next_event_finds_the_widget_whole,
        the_focus_stays_with_a_mark_whose_place_others_changed,
        what_shows_nothing_is_left_to_others,
    ]
}

/// A tab with so many equal charts.
#[track_caller]
fn charts<'stage>(stage: &'stage Stage, name: &str, chart: &str, count: usize) -> Browser<'stage> {
    let path = format!("/foreign/{name}.html");
    let inside = format!("{}{SCRIPT}", element(chart).repeat(count));
    put(stage, &path, &inside);
    let browser = tab(stage, View::desktop());
    before_scripts(&browser, include_str!("foreign.js"));
    browser.open(&path);
    browser.wait_until("drawn() && all('tbody tr').length");
    browser.frames();
    browser
}

/// Points at the mark of a figure.
#[track_caller]
fn point_at(browser: &Browser<'_>, figure: &str) {
    let mark = format!("inside('.mark[data-figure=\"2019-11-30/{figure}\"]')");
    browser.run(&format!(
        "{mark}.scrollIntoView({{ block: 'center', behavior: 'instant' }});"
    ));
    let (x, y) = browser.middle_of(&mark);
    browser.move_to(x, y);
}

fn a_translated_page_shows_the_next_figure(stage: &Stage) {
    let browser = charts(stage, "translated", "investment", 1);
    let headline = text(&browser, "inside('.headline').textContent");
    // No pointer, which would be on other marks while the texts are longer.
    browser.run("widget().select('2019-11-30/investment');");
    browser.wait_until("inside('.line').textContent.includes('8.464')");
    let wrapped = browser.run("foreign.texts(widget().shadowRoot).forEach(foreign.wrap); return inside('.headline').textContent;");
    assert_ne!(wrapped, json!(headline));
    browser.run("widget().select('2019-11-30/plan');");
    browser.wait_until("inside('.line').textContent.includes('7.305')");
    assert_eq!(
        browser.run("return inside('.line').textContent.includes('8.464');"),
        json!(false)
    );
    assert_eq!(text(&browser, "inside('.headline').textContent"), headline);
    assert_eq!(browser.run("return all('font').length;"), json!(0));
    browser.assert_quiet();
}

fn elements_of_others_among_the_widget_s_own_lose_nothing(stage: &Stage) {
    let browser = charts(stage, "spans", "overview", 1);
    let texts = "all('.headline, .tab, td, th').map((one) => one.textContent)";
    let before = browser.run(&format!("return {texts};"));
    browser.run(
        "for (const one of all('*')) {
           one.before(Object.assign(document.createElement('span'), { textContent: 'foreign' }));
           one.prepend(Object.assign(document.createElement('span'), { className: 'plot mark' }));
         }",
    );
    browser.run("inside('.toggle-table').click();");
    browser.wait_until("inside('#table').checkVisibility()");
    point_at(&browser, "plan");
    browser.wait_until("inside('.line').textContent.includes('7.305')");
    assert_eq!(browser.run(&format!("return {texts};")), before);
    assert_eq!(
        browser.run("return widget().shadowRoot.textContent.includes('foreign');"),
        json!(false)
    );
    browser.run("widget().setAttribute('chart', 'returns');");
    browser.wait_until("inside('.headline').textContent.includes('21.257')");
    browser.assert_quiet();
}

fn after_any_changes_of_others_the_next_event_finds_the_widget_whole(stage: &Stage) {
    for seed in [1, 2019, 20_191_203] {
        let browser = charts(stage, "fuzz", "overview", 2);
        let given = json!({ "seed": seed, "rounds": 40 });
        let wrong = browser.run_with(include_str!("fuzz.js"), &given);
        assert_eq!(wrong, json!([]), "seed {seed}");
        browser.assert_quiet();
    }
}

fn the_focus_stays_with_a_mark_whose_place_others_changed(stage: &Stage) {
    let browser = charts(stage, "focus", "investment", 1);
    browser.run("inside('.mark').focus();");
    browser.wait_until("inside('.line').textContent.includes('8.464')");
    browser.run(
        "const marks = inside('.marks');
         marks.prepend(document.createElement('span'), 'foreign');
         focused().setAttribute('aria-label', 'foreign');
         for (const one of all('.mark').slice(1)) marks.prepend(one);",
    );
    browser.press("ArrowRight");
    browser.wait_until("focused() === all('.mark')[1]");
    browser.press("ArrowLeft");
    browser.wait_until("focused() === all('.mark')[0]");
    assert!(
        text(
            &browser,
            "focused().ariaLabel ?? focused().getAttribute('aria-label')"
        )
        .contains("8.464")
    );
    browser.assert_quiet();
}

fn what_shows_nothing_is_left_to_others(stage: &Stage) {
    let browser = charts(stage, "left", "investment", 1);
    browser.run(
        "widget().shadowRoot.append(document.createElement('template'), document.createComment('theirs'));
         const { style, dataset } = inside('.headline');
         dataset.gramm = 'false';
         style.setProperty('--theirs', '1');
         inside('.headline').firstChild.data = 'foreign';",
    );
    point_at(&browser, "plan");
    browser.wait_until("!inside('.headline').textContent.includes('foreign')");
    assert_eq!(
        browser.run(
            "const { lastChild } = widget().shadowRoot, { style, dataset } = inside('.headline');
             return [lastChild.data, lastChild.previousSibling.localName, dataset.gramm, style.getPropertyValue('--theirs')];"
        ),
        json!(["theirs", "template", "false", "1"])
    );
    browser.assert_quiet();
}
