//! Pointing: at each mark as the page shows it, by mouse and by finger.

use crate::widget::{SCRIPT, chart, drawn, element, text};
use initiative_page::{Ability, Browser, Stage, Test, View, tests};
use serde_json::{Value, json};

pub(crate) fn tests() -> Vec<Test> {
    tests![
        each_mark_is_pointed_at_however_the_page_is_scaled,
        straight_down_through_the_bars_each_is_read_in_turn,
        taps_read_one_bar_after_another needs Touch,
        touch_finds_every_figure_where_it_is,
        a_finger_does_not_take_the_mouse_s_place,
    ]
}

/// What the reading line says of a figure; nothing while none is current.
const READ: &str = "inside('.more').hidden ? null : inside('.line').textContent";

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
pub(crate) fn marks(browser: &Browser<'_>) -> usize {
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
    for (zoom, transform) in scales {
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
        assert!(count > 5, "{count} marks");
        for mark in 0..count {
            point_at(&browser, mark);
            let own = browser.run_with(
                "const name = all('.mark')[given].ariaLabel, value = inside('.value').textContent;
                return inside('.more').hidden || !name.includes(value.split(/\\s/)[0]) || !name.startsWith(inside('.what').textContent)
                  ? [name, inside('.line').textContent] : null;",
                &json!(mark),
            );
            assert_eq!(own, Value::Null, "mark {mark} at {zoom}, {transform}");
        }
    }
    browser.assert_quiet();
}

/// The bars of a chart in the order in which they stand, as their figures, and a point in each.
const BARS: &str =
    "return all('.mark').map((mark) => [mark.dataset.figure, mark.getBoundingClientRect()])
    .sort((one, other) => one[1].top - other[1].top)
    .map(([figure, { left, top, height }]) => [figure, left + 6, top + height / 2]);";

fn straight_down_through_the_bars_each_is_read_in_turn(stage: &Stage) {
    for kind in ["innovation", "returns"] {
        let browser = chart(stage, kind, View::new(720, 900));
        browser.run("inside('.stage').scrollIntoView({ block: 'center', behavior: 'instant' });");
        let bars = browser.run(BARS);
        let bars = bars.as_array().cloned().unwrap_or_default();
        assert!(bars.len() > 1, "{bars:?}");
        let side = |bar: &Value, side: usize| bar[side].as_f64().unwrap_or_default();
        let mut last = (side(&bars[0], 1), side(&bars[0], 2) - 30.0);
        for bar in &bars {
            let to = (side(&bars[0], 1), side(bar, 2));
            browser.move_along(last, to);
            browser.frames();
            last = to;
            let read = text(&browser, "inside('.what').textContent");
            let name = text(
                &browser,
                &format!(
                    "all('.mark').find((mark) => mark.dataset.figure === {}).ariaLabel",
                    bar[0]
                ),
            );
            assert!(
                !read.is_empty() && name.starts_with(&read),
                "{kind}: {name}, not {read}"
            );
        }
        browser.assert_quiet();
    }
}

fn taps_read_one_bar_after_another(stage: &Stage) {
    for kind in ["innovation", "returns"] {
        let browser = chart(stage, kind, View::phone());
        for mark in 0..marks(&browser) {
            let (x, y) = browser.middle_of(&format!("all('.mark')[{mark}]"));
            browser.tap(x, y);
            browser.wait_until(&format!("all('.mark')[{mark}].ariaPressed === 'true'"));
            let read = text(&browser, READ);
            assert!(!read.is_empty(), "{kind}: {mark}");
        }
        let (x, y) = browser.middle_of("inside('.mark[aria-pressed]')");
        browser.tap(x, y);
        browser.wait_until("inside('.more').hidden");
        browser.assert_quiet();
    }
}

fn touch_finds_every_figure_where_it_is(stage: &Stage) {
    for width in [320, 720] {
        for kind in crate::widget::CHARTS {
            let browser = chart(stage, kind, View::new(width, 3000));
            let lost = browser.run(
                "return all('.mark').flatMap((mark) => {
                  const { x, y, width, height } = mark.getBoundingClientRect();
                  const found = widget().shadowRoot.elementFromPoint(x + width / 2, y + height / 2);
                  return found === mark ? [] : [`${mark.ariaLabel}: ${found?.ariaLabel ?? found?.className}`];
                });",
            );
            assert_eq!(lost, json!([]), "{kind} at {width}");
            browser.assert_quiet();
        }
    }
}

/// On a machine with both, a finger beside the mouse leaves the mouse where it is.
fn a_finger_does_not_take_the_mouse_s_place(stage: &Stage) {
    let browser = chart(stage, "returns", View::desktop());
    point_at(&browser, 0);
    browser.wait_until("!inside('.more').hidden");
    browser.run(
        "inside('.headline').dispatchEvent(new PointerEvent('pointermove', { pointerType: 'touch', bubbles: true, composed: true }));",
    );
    assert_eq!(browser.run("return inside('.more').hidden;"), json!(false));
    browser.move_to(1.0, 1.0);
    browser.wait_until("inside('.more').hidden");
    browser.assert_quiet();
}
