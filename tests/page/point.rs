//! Pointing at each mark as the page shows it.

use crate::widget::{SCRIPT, drawn, element};
use initiative_page::{Ability, Browser, Stage, Test, View, tests};
use serde_json::{Value, json};

pub(crate) fn tests() -> Vec<Test> {
    tests![each_mark_is_pointed_at_however_the_page_is_scaled]
}

/// What the tooltip says, and where in the layout it stands; nothing while it is hidden.
const TOLD: &str = "const tooltip = inside('.tooltip'), { offsetLeft, offsetTop } = tooltip;
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
    let browser = drawn(stage, "/point/scaled.html", &inside, View::new(1000, 1000));
    let mut scales = vec![("1", "none"), ("1", "scale(0.5)")];
    if stage.can(Ability::Zoom) {
        scales.extend([("1.25", "none"), ("0.5", "none")]);
    }
    let mut plain: Vec<Value> = Vec::new();
    for (zoom, transform) in scales {
        // The same layout, so that the same is told at the same place.
        browser.run_with(
            "const style = document.querySelector('#around').style;
            [style.zoom, style.transform] = given;
            style.transformOrigin = '0 0';
            style.width = '700px';",
            &json!([zoom, transform]),
        );
        browser.frames();
        browser.wait_until("inside('.ruler').clientWidth === 668");
        browser.frames();
        let count = marks(&browser);
        assert!(count > 10, "{count} marks");
        for mark in 0..count {
            point_at(&browser, mark);
            let told = browser.run(TOLD);
            let name = format!("mark {mark} at zoom {zoom}, transform {transform}");
            let Some(expected) = plain.get(mark) else {
                assert!(told.is_array(), "{name} tells nothing");
                plain.push(told);
                continue;
            };
            assert_eq!(told[0], expected[0], "{name}");
            for place in [1, 2] {
                let off = told[place].as_f64().unwrap_or(f64::NAN)
                    - expected[place].as_f64().unwrap_or(f64::NAN);
                assert!(
                    off.abs() <= 2.0,
                    "{name}: the tooltip stands {told}, not {expected}"
                );
            }
        }
    }
    browser.assert_quiet();
}
