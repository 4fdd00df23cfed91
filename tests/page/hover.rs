//! What hovering costs: calls into the DOM and paints on canvases, counted.

use crate::widget::{SCRIPT, before_scripts, element, put, tab, text};
use initiative_page::{Browser, Stage, Test, View, tests};
use serde_json::{Value, json};

pub(crate) fn tests() -> Vec<Test> {
    tests![
        a_move_within_the_current_mark_does_nothing,
        a_move_to_another_mark_writes_texts_and_paints_the_highlight,
    ]
}

#[track_caller]
fn chart<'stage>(stage: &'stage Stage, kind: &str) -> Browser<'stage> {
    put(
        stage,
        "/hover/chart.html",
        &format!("{}{SCRIPT}", element(kind)),
    );
    let browser = tab(stage, View::desktop());
    before_scripts(&browser, include_str!("costs.js"));
    browser.open("/hover/chart.html");
    browser.wait_until("drawn()");
    browser.frames();
    browser.run("inside('.plot').scrollIntoView({ block: 'center', behavior: 'instant' });");
    browser
}

/// Points at a part of the box of a mark, by its index, and waits until what follows from that is over: it is announced last.
#[track_caller]
fn rest_on(browser: &Browser<'_>, mark: i32, (across, down): (f64, f64)) -> (f64, f64) {
    let at = browser.run_with(
        "const { x, y, width, height } = all('.mark').at(given[0]).getBoundingClientRect();
        return [x + width * given[1], y + height * given[2]];",
        &json!([mark, across, down]),
    );
    let at = [0, 1].map(|side| at[side].as_f64().unwrap_or_default());
    browser.run("listenToRegions();");
    browser.move_to(at[0], at[1]);
    browser.wait_until("events.announced.length");
    browser.frames();
    (at[0], at[1])
}

fn count(counts: &Value, name: &str) -> usize {
    counts[name].as_array().map_or(usize::MAX, Vec::len)
}

fn a_move_within_the_current_mark_does_nothing(stage: &Stage) {
    for kind in ["investment", "returns"] {
        let browser = chart(stage, kind);
        let (x, y) = rest_on(&browser, 0, (0.2, 0.5));
        let shown = text(&browser, "inside('.line').textContent");
        browser.run("costs.reset(); window.moves = 0; addEventListener('pointermove', () => window.moves += 1, true);");
        for step in 1..=20 {
            browser.move_to(x + f64::from(step), y + f64::from(step % 3));
        }
        browser.frames();
        let counts = browser.run("return costs.counts();");
        let moves = browser
            .run("return window.moves;")
            .as_u64()
            .unwrap_or_default() as usize;
        assert!(moves >= 10, "{moves} moves");
        assert_eq!(text(&browser, "inside('.line').textContent"), shown);
        for name in ["changes", "paints", "reads", "changed"] {
            assert_eq!(counts[name], json!([]), "{kind}: {name}");
        }
        browser.assert_quiet();
    }
}

fn a_move_to_another_mark_writes_texts_and_paints_the_highlight(stage: &Stage) {
    for kind in ["investment", "overview"] {
        let browser = chart(stage, kind);
        rest_on(&browser, 0, (0.2, 0.5));
        let shown = text(&browser, "inside('.line').textContent");
        browser.run("window.kept = [...all('.mark, .base, .light, tr, h2, .tab')]; costs.reset();");
        rest_on(&browser, -1, (0.5, 0.5));
        let counts = browser.run("return costs.counts();");
        assert_ne!(text(&browser, "inside('.line').textContent"), shown);
        let changed: Vec<&str> = counts["changed"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let others: Vec<&&str> = changed
            .iter()
            .filter(|one| {
                let live = one.contains(".heard") || one.starts_with("div.live");
                !(one.contains(".reading")
                    || one.contains(".line")
                    || one.starts_with("canvas.light")
                    || live)
            })
            .collect();
        assert!(others.is_empty(), "{kind}: changes {others:?}");
        let beside: Vec<&str> = counts["paints"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .filter(|one| !one.starts_with("canvas.light "))
            .collect();
        assert!(beside.is_empty(), "{kind}: paints {beside:?}");
        assert!(
            count(&counts, "paints") > 0,
            "{kind}: the highlight is painted"
        );
        // Nothing is laid out or made anew: no text is measured, and few elements are touched or looked for.
        let measured = counts["reads"].to_string().matches("measureText").count();
        assert_eq!(measured, 0, "{kind}: texts are measured");
        // A text for each part of the line that differs, the highlight's bitmap, a live region.
        assert!(
            count(&counts, "changes") < 20,
            "{kind}: {}",
            counts["changes"]
        );
        assert!(count(&counts, "reads") < 30, "{kind}: {}", counts["reads"]);
        assert_eq!(
            browser.run("return kept.every((one) => one.isConnected);"),
            json!(true)
        );
        browser.assert_quiet();
    }
}
