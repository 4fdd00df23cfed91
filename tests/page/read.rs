//! Reading with eyes, mouse and finger: sharp canvases, the reading line, what stays untouched.

use crate::widget::{CHARTS, SCRIPT, chart, drawn, element, number, text};
use initiative_page::{Ability, Stage, Test, View, tests};
use serde_json::json;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        canvases_are_sharp_at_every_pixel_ratio,
        a_new_pixel_ratio_is_painted_without_a_resize needs Ratio,
        a_chart_in_a_hidden_place_is_drawn_when_shown,
        a_tap_reads_and_a_swipe_on_a_chart_scrolls needs Touch,
        pointing_changes_neither_page_nor_chart,
        the_table_is_there_from_the_start_and_opens,
        the_overrun_passes_the_plan_mark,
        the_figure_goes_with_the_pointer_and_a_click_keeps_it,
    ]
}

/// Lines for the canvases whose bitmap is not, pixel for pixel, their extent on the page times the ratio.
const BLURRED: &str = "return [...document.querySelectorAll('initiative-charts')].flatMap((one) =>
    [...one.shadowRoot.querySelectorAll('canvas')].flatMap((canvas) => {
      // The one for what is current has pixels only while something is.
      if (canvas.matches('.light') && !canvas.width) return [];
      const { width, height } = canvas.style;
      // Engines lay out in sixty-fourths of a pixel, and say a length to six digits.
      const near = (one, other, by) => Math.abs(one - other) < by;
      const { width: across, height: down } = canvas.getBoundingClientRect();
      const laid = near(across, parseFloat(width), 0.02) && near(down, parseFloat(height), 0.02);
      const exact = near(across * devicePixelRatio, canvas.width, 0.06) && near(down * devicePixelRatio, canvas.height, 0.06);
      return laid && exact ? [] :
        [`${one.getAttribute('chart')} at ${devicePixelRatio}: ${canvas.width}×${canvas.height}; laid out ${across}×${down}, styled ${width} ${height}`];
    }));";

fn canvases_are_sharp_at_every_pixel_ratio(stage: &Stage) {
    let all = format!("{}{SCRIPT}", CHARTS.map(element).concat());
    let ratios = [1.0, 1.25, 1.35, 1.5, 2.0, 3.0];
    let possible = if stage.can(Ability::Ratio) { 6 } else { 1 };
    for &ratio in &ratios[..possible] {
        // A width that is a whole number of device pixels at no ratio but 1.
        let view = View::new(701, 800).ratio(ratio);
        let browser = drawn(stage, "/read/ratio.html", &all, view);
        assert_eq!(browser.run(BLURRED), json!([]));
        let state = "return [...document.querySelectorAll('initiative-charts')].map((one) =>
            [one.offsetHeight, ...[...one.shadowRoot.querySelectorAll('canvas')].map((canvas) => [canvas.width, canvas.height, canvas.style.width])]);";
        let before = browser.run(state);
        for _ in 0..10 {
            browser.run("document.body.style.setProperty('padding-right', '1px'); document.body.offsetWidth; document.body.style.removeProperty('padding-right'); dispatchEvent(new Event('resize'));");
            browser.frames();
        }
        assert_eq!(browser.run(state), before);
        browser.assert_quiet();
    }
}

fn a_new_pixel_ratio_is_painted_without_a_resize(stage: &Stage) {
    let mut browser = chart(stage, "investment", View::desktop());
    for (index, ratio) in [2.0, 1.25, 1.0].into_iter().enumerate() {
        browser.run("window.changed = undefined; matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener('change', () => window.changed = performance.now(), { once: true });");
        // One line more or less: where the window stays as it is, an emulated ratio sends no event. No width changes.
        let height = if index % 2 == 0 { 801 } else { 800 };
        browser.resize(View::new(1200, height).ratio(ratio));
        browser.wait_until(&format!(
            "Math.abs(devicePixelRatio - {ratio}) < 1e-6 && window.changed"
        ));
        browser.frames();
        assert_eq!(browser.run(BLURRED), json!([]));
        assert_eq!(browser.run("return painted(inside('.base'));"), json!(true));
    }
    browser.assert_quiet();
}

fn a_chart_in_a_hidden_place_is_drawn_when_shown(stage: &Stage) {
    let inside = format!(
        "<details><summary>More</summary>{}</details>{SCRIPT}",
        element("returns")
    );
    crate::widget::put(stage, "/read/hidden.html", &inside);
    let browser = crate::widget::tab(stage, View::desktop());
    browser.open("/read/hidden.html");
    browser.wait_until("widget().shadowRoot?.querySelector('.content')");
    browser.frames();
    browser.assert_quiet();
    browser.click_on("document.querySelector('summary')");
    browser.wait_until("drawn() && inside('.base').width > 100");
    browser.assert_quiet();
}

fn a_tap_reads_and_a_swipe_on_a_chart_scrolls(stage: &Stage) {
    let inside = format!(
        "{}{SCRIPT}{}",
        element("investment"),
        "<p>More.</p>".repeat(60)
    );
    let browser = drawn(stage, "/read/finger.html", &inside, View::phone());
    let (x, y) = browser.middle_of("inside('.mark[data-figure=\"2019-11-30/investment\"]')");
    browser.tap(x, y);
    browser.wait_until("!inside('.more').hidden");
    assert!(text(&browser, "inside('.line').textContent").contains("8.464\u{a0}billion"));
    assert_eq!(
        browser.run("return events.select.map(({ detail }) => detail.figure);"),
        json!(["2019-11-30/investment"])
    );
    // A tap in the reading line leaves it, one elsewhere does not.
    let (x, y) = browser.middle_of("inside('.line')");
    browser.tap(x, y);
    browser.frames();
    assert_eq!(browser.run("return inside('.more').hidden;"), json!(false));
    let (x, y) = browser.middle_of("document.querySelector('h1')");
    browser.tap(x, y);
    browser.wait_until("inside('.more').hidden");
    if stage.can(Ability::Swipe) {
        let (x, y) = browser.middle_of("inside('.plot')");
        browser.swipe((x, y), (0.0, -250.0));
        browser.wait_until("scrollY > 150");
    }
    assert_eq!(browser.run("return inside('.more').hidden;"), json!(true));
    browser.assert_quiet();
}

fn pointing_changes_neither_page_nor_chart(stage: &Stage) {
    for kind in ["overview", "returns"] {
        let browser = chart(stage, kind, View::desktop());
        let state = "const own = document.documentElement.cloneNode(true);
            return [document.documentElement.outerHTML, document.adoptedStyleSheets.length, inside('#table').outerHTML,
                inside('.panels').querySelectorAll('*').length, ...all('.base').map((canvas) => canvas.toDataURL())];";
        browser.run("inside('.stage').scrollIntoView({ block: 'nearest' });");
        let before = browser.run(state);
        let plots = browser.run("return all('.plot').map((plot) => { const { x, y, width, height } = plot.getBoundingClientRect(); return [x, y, width, height]; });");
        let plots = plots.as_array().cloned().unwrap_or_default();
        let mut seen = false;
        for step in 0..100 {
            let side = |index: usize| {
                plots[step % plots.len()][index]
                    .as_f64()
                    .unwrap_or_default()
            };
            // Neither in rows nor in columns: two steps that share no divisor with a hundred.
            let part = |times: usize| (step * times % 100) as f64 / 100.0;
            browser.move_to(side(0) + side(2) * part(37), side(1) + side(3) * part(61));
            seen = seen || browser.run("return !inside('.more').hidden;") == json!(true);
        }
        browser.frames();
        assert!(seen, "a hundred moves meet no mark of {kind}");
        assert_eq!(browser.run(state), before, "{kind}");
        browser.assert_quiet();
    }
}

fn the_table_is_there_from_the_start_and_opens(stage: &Stage) {
    let browser = chart(stage, "returns", View::desktop());
    browser.wait_until("inside('#table tbody tr')");
    let state = "return [inside('#table').hidden !== false, inside('#table tbody tr').checkVisibility(), inside('.toggle-table').ariaExpanded, inside('.toggle-table').textContent.trim() !== ''];";
    assert_eq!(browser.run(state), json!([true, false, "false", true]));
    let rows = "return all('#table tbody tr').map((row) => [...row.cells].map((cell) => cell.innerText ?? cell.textContent));";
    let count = number(&browser, "all('#table tbody tr').length");
    assert!(count >= 3.0, "{count} rows");
    browser.click_on("inside('.toggle-table')");
    assert_eq!(browser.run(state), json!([false, true, "true", true]));
    let rows = browser.run(rows);
    for row in rows.as_array().into_iter().flatten() {
        let cells: Vec<&str> = row
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|cell| cell.as_str())
            .collect();
        assert!(
            cells.len() == 3 && cells.iter().all(|cell| !cell.trim().is_empty()),
            "{row}"
        );
    }
    browser.run("inside('.toggle-table').focus();");
    browser.press("Enter");
    assert_eq!(browser.run(state), json!([true, false, "false", true]));
    browser.press("Space");
    assert_eq!(browser.run(state), json!([false, true, "true", true]));
    browser.assert_quiet();
}

fn the_overrun_passes_the_plan_mark(stage: &Stage) {
    for width in [360, 1200] {
        let browser = chart(stage, "investment", View::new(width, 800));
        let edges = |figure: &str| {
            let mark = format!(
                "inside('.mark[data-figure=\"2019-11-30/{figure}\"]').getBoundingClientRect()"
            );
            ["left", "right"].map(|side| number(&browser, &format!("{mark}.{side}")))
        };
        let [plan_left, plan_right] = edges("plan");
        let over = edges("investment.over-plan");
        let plan = f64::midpoint(plan_left, plan_right);
        assert!(
            over[1] > plan + 5.0,
            "{width}: from {over:?}, plan at {plan}"
        );
        browser.assert_quiet();
    }
}

fn the_figure_goes_with_the_pointer_and_a_click_keeps_it(stage: &Stage) {
    let browser = chart(stage, "returns", View::desktop());
    let none = "inside('.more').hidden";
    let move_to = |element: &str| {
        let (x, y) = browser.middle_of(element);
        browser.move_to(x, y);
    };
    let figure = "inside('.mark[data-figure=\"2019-11-30/sales\"]')";
    let point_at = || {
        move_to(figure);
        browser.wait_until(&format!("!{none}"));
    };
    assert_eq!(
        text(&browser, "getComputedStyle(inside('.marks')).cursor"),
        "pointer"
    );
    point_at();
    // Over the reading line it stays.
    move_to("inside('.line')");
    browser.frames();
    assert_eq!(browser.run(&format!("return {none};")), json!(false));
    move_to("document.querySelector('h1')");
    browser.wait_until(none);
    point_at();
    browser.press("Escape");
    browser.wait_until(none);
    // Pinned by a click, it stays when the pointer goes, and over other marks.
    browser.click_on(figure);
    let read = text(&browser, "inside('.line').textContent");
    move_to("inside('.mark[data-figure=\"2019-11-30/tax\"]')");
    move_to("document.querySelector('h1')");
    browser.frames();
    assert_eq!(text(&browser, "inside('.line').textContent"), read);
    browser.press("Escape");
    browser.wait_until(none);
    // A second click on the same figure takes it away.
    browser.click_on(figure);
    browser.click_on(figure);
    browser.frames();
    assert_eq!(
        browser.run("return inside('[aria-pressed]');"),
        serde_json::Value::Null
    );
    browser.assert_quiet();
}
