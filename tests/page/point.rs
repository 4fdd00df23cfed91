//! Pointing: at each mark as the page shows it, and along the way to its tooltip.

use crate::widget::{SCRIPT, chart, drawn, element};
use initiative_page::{Ability, Browser, Stage, Test, View, tests};
use serde_json::{Value, json};

pub(crate) fn tests() -> Vec<Test> {
    tests![
        each_mark_is_pointed_at_however_the_page_is_scaled,
        a_tooltip_stands_where_the_window_shows_it,
        the_way_from_each_mark_leads_into_its_tooltip,
    ]
}

/// The text of the tooltip, and where in the layout it stands; nothing while it is hidden.
const SHOWN: &str = "const tooltip = inside('.tooltip'), { offsetLeft, offsetTop } = tooltip;
    return tooltip.hidden ? null : [tooltip.textContent, offsetLeft, offsetTop];";

/// Points at the middle of a mark, coming from the page's corner with nothing shown.
#[track_caller]
fn point_at(browser: &Browser<'_>, mark: usize) -> (f64, f64) {
    browser.move_to(1.0, 1.0);
    browser.press("Escape");
    let (x, y) = browser.middle_of(&format!("all('.mark')[{mark}]"));
    browser.move_to(x, y);
    browser.frames();
    (x, y)
}

#[track_caller]
fn marks(browser: &Browser<'_>) -> usize {
    let count = browser.run("return all('.mark').length;");
    count.as_u64().unwrap_or_default() as usize
}

fn each_mark_is_pointed_at_however_the_page_is_scaled(stage: &Stage) {
    let inside = format!("<div id=around>{}</div>{SCRIPT}", element("overview"));
    let browser = drawn(stage, "/point/scaled.html", &inside, View::new(1000, 2500));
    let mut scales = vec![("1", "none"), ("1", "scale(0.5)")];
    if stage.can(Ability::Zoom) {
        scales.extend([("1.25", "none"), ("0.5", "none")]);
    }
    let mut plain: Vec<Value> = Vec::new();
    for (zoom, transform) in scales {
        // The same layout, so that the same is shown in the same position.
        browser.run_with(
            "const style = document.querySelector('#around').style;
            [style.zoom, style.transform] = given;
            style.transformOrigin = '0 0';
            style.width = '700px';",
            &json!([zoom, transform]),
        );
        browser.frames();
        browser.wait_until("inside('.ruler').clientWidth === 700");
        browser.frames();
        let count = marks(&browser);
        assert!(count > 10, "{count} marks");
        for mark in 0..count {
            point_at(&browser, mark);
            let shown = browser.run(SHOWN);
            let name = format!("mark {mark} at zoom {zoom}, transform {transform}");
            let Some(expected) = plain.get(mark) else {
                assert!(shown.is_array(), "{name} shows nothing");
                plain.push(shown);
                continue;
            };
            assert_eq!(shown[0], expected[0], "{name}");
            for side in [1, 2] {
                let off = shown[side].as_f64().unwrap_or(f64::NAN)
                    - expected[side].as_f64().unwrap_or(f64::NAN);
                assert!(
                    off.abs() <= 2.0,
                    "{name}: the tooltip stands {shown}, not {expected}"
                );
            }
        }
    }
    browser.assert_quiet();
}

fn a_tooltip_stands_where_the_window_shows_it(stage: &Stage) {
    let inside = format!(
        "{}{}{SCRIPT}",
        element("returns"),
        "<p>A paragraph.</p>".repeat(30)
    );
    let browser = drawn(stage, "/point/edge.html", &inside, View::new(360, 520));
    for edge in ["start", "end"] {
        for mark in 0..marks(&browser) {
            browser.run_with(
                "const [mark, block] = given;
                all('.mark')[mark].scrollIntoView({ block, behavior: 'instant' });",
                &json!([mark, edge]),
            );
            point_at(&browser, mark);
            let room = browser.run(
                "const { top, bottom } = inside('.tooltip').getBoundingClientRect(); return [top, innerHeight - bottom];",
            );
            for side in [0, 1] {
                let inside = room[side].as_f64() >= Some(0.0);
                assert!(inside, "mark {mark} at the {edge}: {room}");
            }
        }
    }
    browser.assert_quiet();
}

fn the_way_from_each_mark_leads_into_its_tooltip(stage: &Stage) {
    let mut lost = Vec::new();
    for (kind, width) in [("investment", 360), ("investment", 700), ("overview", 700)] {
        let browser = chart(stage, kind, View::new(width, 1400));
        for mark in 0..marks(&browser) {
            let from = point_at(&browser, mark);
            let shown = browser.run(SHOWN);
            // Straight to where the tooltip is nearest, and a little into it.
            let to = browser.run_with(
                "const [x, y] = given, { left, right, top, bottom } = inside('.tooltip').getBoundingClientRect();
                return [Math.max(left + 8, Math.min(x, right - 8)), Math.max(top + 8, Math.min(y, bottom - 8))];",
                &json!([from.0, from.1]),
            );
            let to = [0, 1].map(|side| to[side].as_f64().unwrap_or_default());
            browser.move_along(from, (to[0], to[1]));
            browser.frames();
            let entered = browser.run("return inside('.tooltip').matches(':hover');");
            let after = browser.run(SHOWN);
            if after != shown || entered != json!(true) {
                lost.push(format!("{kind} at {width}: mark {mark}: {shown} → {after}"));
            }
        }
        browser.assert_quiet();
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}
