//! Pages that listen to keys and clicks themselves: what the chart used stays with it, and everything else is theirs.

use crate::widget::{SCRIPT, drawn, element, put, tab, text};
use initiative_page::{Browser, Stage, Test, View, tests};
use serde_json::{Value, json};

pub(crate) fn tests() -> Vec<Test> {
    tests![
        escape_is_the_chart_s_first_and_then_the_dialog_s,
        escape_of_a_popover_and_of_its_page_go_on_where_nothing_is_current,
        keys_that_the_chart_used_turn_no_slide,
        a_control_is_pressed_by_key_where_the_page_takes_the_space_bar,
        a_click_in_a_chart_follows_no_link_around_it,
    ]
}

/// Whether a figure is current.
const CURRENT: &str = "!inside('.more').hidden";

/// A tab with a chart in a dialog that is open.
#[track_caller]
fn dialog(stage: &Stage) -> Browser<'_> {
    let inside = format!(
        "<dialog id=box><button id=close>Close</button> <input id=field>{}</dialog>{SCRIPT}",
        element("returns")
    );
    put(stage, "/hosts/dialog.html", &inside);
    let browser = tab(stage, View::desktop());
    browser.open("/hosts/dialog.html");
    browser.run("box.showModal();");
    browser.wait_until("drawn()");
    browser.frames();
    browser
}

fn escape_is_the_chart_s_first_and_then_the_dialog_s(stage: &Stage) {
    let browser = dialog(stage);
    let state = "return [box.open, !inside('.more').hidden];";
    let mark = "inside('.mark[data-figure=\"2019-11-30/sales\"]')";
    for (name, make_current) in [
        ("focused", &*format!("{mark}.focus();")),
        (
            "pinned, with the focus on a button",
            "document.querySelector('#close').focus(); widget().select('2019-11-30/sales');",
        ),
        (
            "pinned, with the focus in a field",
            "document.querySelector('#field').focus(); widget().select('2019-11-30/sales');",
        ),
        (
            "pinned, with the focus nowhere",
            "document.activeElement.blur(); widget().select('2019-11-30/sales');",
        ),
    ] {
        browser.run(&format!("if (!box.open) box.showModal(); {make_current}"));
        browser.wait_until(CURRENT);
        browser.press("Escape");
        browser.frames();
        assert_eq!(browser.run(state), json!([true, false]), "{name}: first");
        browser.press("Escape");
        browser.wait_until("!box.open");
    }
    // By the mouse, which gives a mark no focus.
    browser.run("box.showModal();");
    browser.frames();
    browser.click_on(mark);
    browser.wait_until("events.select.length > 3 && !inside('.more').hidden");
    browser.press("Escape");
    browser.frames();
    assert_eq!(browser.run(state), json!([true, false]), "a click");
    // Behind a dialog, a pinned figure does not hold that open.
    browser.run(
        "box.close(); document.querySelector('main').append(widget()); events.ready.length = 0;",
    );
    browser.wait_until("drawn()");
    browser.run("widget().select('2019-11-30/sales'); box.showModal();");
    browser.press("Escape");
    browser.wait_until("!box.open");
    browser.assert_quiet();
}

fn escape_of_a_popover_and_of_its_page_go_on_where_nothing_is_current(stage: &Stage) {
    let inside = format!("<div id=box popover>{}</div>{SCRIPT}", element("returns"));
    put(stage, "/hosts/popover.html", &inside);
    let browser = tab(stage, View::desktop());
    browser.open("/hosts/popover.html");
    if browser.run("return typeof box.showPopover;") != json!("function") {
        println!("popovers: this browser has none");
        return;
    }
    browser.run("box.showPopover();");
    browser.wait_until("drawn()");
    browser.run(
        "window.taken = [];
        for (const kind of ['keydown', 'keyup']) document.addEventListener(kind, ({ key }) => taken.push(`${kind} ${key}`));
        inside('.mark[tabindex=\"0\"]').focus();",
    );
    browser.wait_until(CURRENT);
    let open = "box.matches(':popover-open')";
    browser.press("Escape");
    browser.frames();
    let state = format!("return [{open}, {CURRENT}, taken.join()];");
    assert_eq!(browser.run(&state), json!([true, false, ""]));
    browser.press("Escape");
    browser.wait_until(&format!("!{open}"));
    assert!(text(&browser, "taken.join()").starts_with("keydown Escape"));
    browser.assert_quiet();
}

/// A page of slides: keys turn them, wherever the focus is.
const SLIDES: &str = "window.turned = [];
    for (const [target, kind] of [[document, 'keydown'], [document, 'keyup'], [window, 'keydown'], [document.body, 'keydown']])
      target.addEventListener(kind, (event) => {
        if (!/^Arrow|^ $|Escape|Enter|Home|End|PageDown/.test(event.key)) return;
        turned.push(`${kind} ${event.key}`);
        event.preventDefault();
      });";

#[track_caller]
fn turned(browser: &Browser<'_>) -> Value {
    browser.run("return turned.splice(0);")
}

fn keys_that_the_chart_used_turn_no_slide(stage: &Stage) {
    let inside = format!(
        "<section id=slide tabindex=-1>{}</section>{SCRIPT}",
        element("returns")
    );
    put(stage, "/hosts/slides.html", &inside);
    let browser = tab(stage, View::desktop());
    // Before the script, and so before any listener of ours.
    browser.open("/hosts/slides.html");
    browser.wait_until("drawn()");
    browser.run(SLIDES);
    browser.run("inside('.mark[tabindex=\"0\"]').focus();");
    for key in [
        "Home",
        "ArrowRight",
        "ArrowDown",
        "ArrowLeft",
        "ArrowUp",
        "End",
        "ArrowRight",
        "Enter",
        "Space",
        "Space",
        "Escape",
    ] {
        browser.press(key);
        browser.frames();
        assert_eq!(turned(&browser), json!([]), "{key} on a mark");
    }
    // Enter pins, the space bar takes it away and pins again: each once.
    assert_eq!(browser.run("return events.select.length;"), json!(2));
    browser.run("inside('.tab[tabindex=\"0\"]').focus();");
    for key in ["ArrowRight", "Home", "End", "ArrowLeft"] {
        browser.press(key);
        browser.frames();
        assert_eq!(turned(&browser), json!([]), "{key} on a tab");
    }
    // What is pinned by the mouse has no focus.
    browser.run("document.activeElement.blur(); inside('.tab[data-chart=returns]').click(); document.activeElement.blur();");
    for place in [
        "document.activeElement.blur();",
        "document.querySelector('#slide').focus();",
    ] {
        browser.run(&format!("{place} widget().select('2019-11-30/sales');"));
        browser.wait_until(CURRENT);
        browser.press("Escape");
        browser.frames();
        assert_eq!(
            turned(&browser),
            json!([]),
            "Escape, with the focus elsewhere"
        );
        assert_eq!(browser.run(&format!("return {CURRENT};")), json!(false));
    }
    // Keys that nothing of the chart answers to turn the slides.
    for (place, key) in [
        ("document.activeElement.blur();", "ArrowRight"),
        ("document.activeElement.blur();", "Escape"),
        (
            "inside('.mark[tabindex=\"0\"]').focus(); widget().select('2019-11-30/sales');",
            "PageDown",
        ),
        ("inside('.toggle-table').focus();", "ArrowRight"),
        ("inside('.tab[tabindex=\"0\"]').focus();", "ArrowDown"),
    ] {
        browser.run(place);
        browser.frames();
        browser.press(key);
        browser.frames();
        let heard = turned(&browser);
        let key = if key == "Space" { " " } else { key };
        assert!(
            heard.to_string().contains(&format!("keydown {key}")),
            "{place} {key}: {heard}"
        );
    }
    browser.assert_quiet();
}

fn a_control_is_pressed_by_key_where_the_page_takes_the_space_bar(stage: &Stage) {
    let inside = format!("{}{SCRIPT}", element("returns"));
    let browser = drawn(stage, "/hosts/space.html", &inside, View::desktop());
    browser.run(SLIDES);
    let open = "inside('.toggle-table').ariaExpanded";
    for (key, wanted) in [("Space", "true"), ("Enter", "false")] {
        browser.run("inside('.toggle-table').focus();");
        browser.press(key);
        browser.frames();
        assert_eq!(text(&browser, open), wanted, "{key}");
        assert_eq!(turned(&browser), json!([]), "{key}");
    }
    browser.run("inside('.source a').addEventListener('click', (event) => { window.followed = true; event.preventDefault(); }); inside('.source a').focus();");
    browser.press("Enter");
    browser.frames();
    assert_eq!(
        browser.run("return [window.followed, turned];"),
        json!([true, []])
    );
    browser.assert_quiet();
}

fn a_click_in_a_chart_follows_no_link_around_it(stage: &Stage) {
    for (name, around) in [
        ("link", ["<a id=card href=#followed>", "</a>"]),
        ("listener", ["<div id=card>", "</div>"]),
        (
            "label",
            ["<label id=card><input type=checkbox>", "</label>"],
        ),
        (
            "summary",
            ["<details id=card><summary>", "</summary></details>"],
        ),
    ] {
        let [open, close] = around;
        let inside = format!("{open}{}{close}{SCRIPT}", element("returns"));
        let browser = drawn(stage, "/hosts/card.html", &inside, View::desktop());
        browser.run(
            "window.clicks = [];
            document.querySelector('#card').addEventListener('click', ({ defaultPrevented }) => clicks.push(defaultPrevented));",
        );
        let state = "return [location.hash, clicks.length, document.querySelector('#card input')?.checked ?? false, document.querySelector('#card').open ?? false];";
        let untouched = json!(["", 0, false, false]);
        let mark = "inside('.mark[data-figure=\"2019-11-30/sales\"]')";
        browser.click_on(mark);
        browser.wait_until("inside('.mark[aria-pressed=true]')");
        assert_eq!(browser.run(state), untouched, "{name}: a mark");
        for (part, done) in [
            (".more", "inside('.more').ariaExpanded === 'true'"),
            (
                ".toggle-table",
                "inside('.toggle-table').ariaExpanded === 'true'",
            ),
            (".toggle-all", "all('tbody tr').length > 20"),
            (
                ".tab[data-chart=projects]",
                "inside('[aria-selected=true]').dataset.chart === 'projects'",
            ),
        ] {
            browser.click_on(&format!("inside('{part}')"));
            browser.frames();
            let is_done = browser.run(&format!("return {done};"));
            assert_eq!(is_done, json!(true), "{name}: {part}");
            assert_eq!(browser.run(state), untouched, "{name}: {part}");
        }
        // By key and by a screen reader's click.
        browser.run("inside('.mark[tabindex=\"0\"]').focus();");
        browser.press("Enter");
        browser.run("inside('.mark:not([aria-pressed])').click();");
        browser.run(
            "inside('.source a').addEventListener('click', (event) => event.preventDefault());",
        );
        browser.click_on("inside('.source a')");
        browser.frames();
        assert_eq!(browser.run(state), untouched, "{name}: by key");
        // A text of the chart is the card's.
        browser.click_on("inside('.headline')");
        browser.wait_until("clicks.length");
        assert_eq!(browser.run("return clicks[0];"), json!(false), "{name}");
        browser.assert_quiet();
    }
}
