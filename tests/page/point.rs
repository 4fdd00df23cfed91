//! Pointing: at each mark as the page shows it, by mouse and by finger.

use crate::widget::{SCRIPT, chart, child, drawn, element, text};
use initiative_page::{Ability, Browser, Engine, Stage, Test, View, tests};
use serde_json::{Value, json};

pub(crate) fn tests() -> Vec<Test> {
    tests![
        each_mark_is_pointed_at_however_the_page_is_scaled,
        each_mark_is_pointed_at_first_however_the_page_turns_it,
        straight_down_through_the_bars_each_is_read_in_turn,
        taps_read_one_bar_after_another needs Touch,
        touch_finds_every_figure_where_it_is,
        touch_finds_each_of_very_many_figures,
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
                return inside('.more').hidden || !name.includes(value.split(/\\s/)[0]) || !name.startsWith(inside('.what').textContent.split('\\u00a0†')[0])
                  ? [name, inside('.line').textContent] : null;",
                &json!(mark),
            );
            assert_eq!(own, Value::Null, "mark {mark} at {zoom}, {transform}");
        }
    }
    browser.assert_quiet();
}

/// A page may turn or mirror what holds a chart: the first event there knows as much as the next.
fn each_mark_is_pointed_at_first_however_the_page_turns_it(stage: &Stage) {
    let inside = format!("<div id=around>{}</div>{SCRIPT}", element("investment"));
    let browser = drawn(stage, "/point/turned.html", &inside, View::new(1000, 900));
    let mut turns = vec![
        ("1", "rotate(180deg)"),
        ("1", "rotate(90deg)"),
        ("1", "rotate(4deg)"),
        ("1", "scaleX(-1)"),
    ];
    // In three dimensions WebKit's driver loses its page.
    if stage.engine() != Engine::WebKit {
        turns.push(("1", "perspective(800px) rotateY(20deg)"));
    }
    if stage.can(Ability::Zoom) {
        turns.extend([("0.6", "scale(1.4)"), ("1.25", "rotate(180deg)")]);
    }
    for (zoom, transform) in turns {
        browser.run_with(
            "const style = document.querySelector('#around').style;
            [style.zoom, style.transform] = given;
            style.width = '500px';
            style.margin = '120px auto';",
            &json!([zoom, transform]),
        );
        browser.wait_until("inside('.ruler').clientWidth === 500");
        browser.frames();
        for figure in ["investment", "investment.over-plan", "investment.of-plan"] {
            let mark = format!("inside('.mark[data-figure=\"2019-11-30/{figure}\"]')");
            for by in ["moved", "clicked"] {
                browser.move_to(1.0, 1.0);
                browser.press("Escape");
                let (x, y) = browser.middle_of(&mark);
                if by == "moved" {
                    browser.move_to(x, y);
                } else {
                    browser.click_on(&mark);
                }
                browser.frames();
                let own = browser.run(&format!(
                    "const name = {mark}.ariaLabel;
                    return inside('.more').hidden || !name.startsWith(inside('.what').textContent) ? [name, inside('.line').textContent] : null;"
                ));
                assert_eq!(own, Value::Null, "{figure} {by} at {zoom}, {transform}");
            }
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
            // What a flag says to those who see it, the name of the mark says in words.
            let read = text(&browser, "inside('.what').textContent.split('\\u00a0†')[0]");
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
            let lost = browser.run(LOST);
            assert_eq!(lost, json!([]), "{kind} at {width}");
            browser.assert_quiet();
        }
    }
}

/// A dataset of so many monthly reports, each with one figure.
fn months(count: usize) -> String {
    let reports: Vec<String> = (0..count)
        .map(|month| {
            let (year, month) = (1980 + month / 12, month % 12 + 1);
            let value = 40 + (year * 7 + month * 13) % 50;
            format!(
                r#"{{"id": "{year}-{month:02}-28", "title": "Report", "publisher": "Office", "published": "{year}-{month:02}-28",
                "period": {{"from": "{year}-{month:02}-01", "to": "{year}-{month:02}-28"}},
                "figures": [{{"indicator": "sites", "value": "{value}", "unit": "sites", "scope": "period"}}]}}"#
            )
        })
        .collect();
    format!(
        r#"{{"id": "sites", "title": "Sites", "currency": "EUR",
        "indicators": [{{"id": "sites", "label": {{"en": "open sites"}}, "counts": "items", "accumulates": false}}],
        "reports": [{}]}}"#,
        reports.join(",")
    )
}

/// Marks whose proxy is not what a finger that explores meets at its centre.
const LOST: &str = "return all('.mark').flatMap((mark) => {
    const { x, y, width, height } = mark.getBoundingClientRect();
    const found = widget().shadowRoot.elementFromPoint(x + width / 2, y + height / 2);
    return found === mark ? [] : [`${mark.ariaLabel}: ${found?.ariaLabel ?? found?.className}`];
  });";

/// Where figures stand closer than fingers are wide, each is found at its own centre.
fn touch_finds_each_of_very_many_figures(stage: &Stage) {
    for (width, count) in [(720, 40), (720, 408), (320, 408), (1200, 120)] {
        let inside = format!(
            "<initiative-charts chart=history lang=en>{}</initiative-charts>{SCRIPT}",
            child(&months(count))
        );
        let browser = drawn(stage, "/point/many.html", &inside, View::new(width, 3000));
        let found = marks(&browser);
        assert!(found >= count.min(300), "{found} marks of {count}");
        assert_eq!(browser.run(LOST), json!([]), "{count} at {width}");
        // As large as a finger needs, unless another's centre is nearer than that.
        let small = browser.run(
            "const boxes = all('.mark').map((mark) => mark.getBoundingClientRect());
            const near = (one, other) => Math.abs(one.x + one.width / 2 - other.x - other.width / 2) <= 13 &&
              Math.abs(one.y + one.height / 2 - other.y - other.height / 2) <= 13;
            return boxes.filter((one) => (one.width < 23.5 || one.height < 23.5) && boxes.every((other) => other === one || !near(one, other))).length;",
        );
        assert_eq!(small, json!(0), "{count} at {width}");
        browser.assert_quiet();
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
