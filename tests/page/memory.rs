//! What widgets take of a machine's memory, and what they give back.

use crate::widget::{BRIDGES, SCRIPT, before_scripts, child, drawn, element, number, put, tab};
use initiative_page::{Ability, Browser, Engine, Stage, Test, View, tests};
use serde_json::json;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        twelve_overviews_on_a_phone_stay_far_below_its_limit,
        an_element_that_goes_gives_its_bitmaps_back_at_once,
        an_element_that_is_hidden_has_no_bitmap,
        a_thousand_charts_that_come_and_go_leave_nothing,
        a_picture_of_any_scale_is_one_that_every_phone_holds,
    ]
}

/// In the page: the canvases of all widgets, in trees within their trees too, and the bytes of their bitmaps.
const CANVASES: &str = "window.canvases = () => {
    const found = [], look = (root) => {
      found.push(...root.querySelectorAll('canvas'));
      for (const one of root.querySelectorAll('*')) if (one.shadowRoot) look(one.shadowRoot);
    };
    look(document);
    return found;
  };
  window.bytes = (canvases) => canvases.reduce((sum, { width, height }) => sum + width * height * 4, 0);";

/// Of twelve overviews, as phones show them, all canvases of one page: iOS ends a page that has more.
const LIMIT: f64 = 128e6;

fn twelve_overviews_on_a_phone_stay_far_below_its_limit(stage: &Stage) {
    let view = View {
        width: 390,
        height: 844,
        ..View::phone()
    };
    // Browsers that set no ratio paint a ninth of that.
    let times = if stage.can(Ability::Ratio) {
        1.0
    } else {
        view.ratio * view.ratio
    };
    for language in ["en", "fr", "ja"] {
        let inside = element("overview").repeat(12);
        let inside = format!("<div lang={language}>{inside}</div>{SCRIPT}");
        put(stage, "/memory/twelve.html", &inside);
        let browser = tab(stage, view);
        before_scripts(&browser, CANVASES);
        browser.open("/memory/twelve.html");
        browser.wait_until("drawn()");
        browser.frames();
        let idle = number(&browser, "bytes(canvases())") * times;
        // A script pins a figure in every one of them.
        browser.run("for (const one of document.querySelectorAll('initiative-charts')) one.select('2019-11-30/investment');");
        browser.frames();
        let lit = number(&browser, "bytes(canvases())") * times;
        println!(
            "{language}: {:.0} MB, with a figure current in each {:.0}",
            idle / 1e6,
            lit / 1e6
        );
        assert!(
            idle > 10e6 && lit > idle,
            "what is painted is counted: {idle}, {lit}"
        );
        assert!(idle < LIMIT && lit < LIMIT, "{language}: {idle}, {lit}");
        browser.assert_quiet();
    }
}

fn an_element_that_goes_gives_its_bitmaps_back_at_once(stage: &Stage) {
    put(
        stage,
        "/memory/goes.html",
        &format!("{}{SCRIPT}", element("overview")),
    );
    let browser = tab(stage, View::desktop());
    before_scripts(&browser, CANVASES);
    browser.open("/memory/goes.html");
    browser.wait_until("drawn()");
    let left = browser.run(
        "const one = widget(), kept = [];
        one.select('2019-11-30/investment');
        kept.push(...one.shadowRoot.querySelectorAll('canvas'));
        const before = bytes(kept);
        one.remove();
        await null;
        await null;
        return [before > 0, bytes(kept)];",
    );
    assert_eq!(left, json!([true, 0]));
    // The panels of a chart that the reader leaves give theirs back as well.
    let left = browser.run(
        "document.querySelector('#after').before(widget() ?? Object.assign(document.createElement('initiative-charts'), { lang: 'en' }));
        return true;",
    );
    assert_eq!(left, json!(true));
    browser.wait_until("widget()?.shadowRoot.querySelector('.base')");
    browser.frames();
    browser.run("window.kept = canvases(); inside('.tab[data-chart=investment]').click();");
    browser.frames();
    assert_eq!(
        browser.run("return bytes(kept.filter((one) => !one.isConnected));"),
        json!(0)
    );
    browser.assert_quiet();
}

fn an_element_that_is_hidden_has_no_bitmap(stage: &Stage) {
    let inside = format!("<div id=panel>{}</div>{SCRIPT}", element("returns"));
    let browser = drawn(stage, "/memory/hidden.html", &inside, View::desktop());
    browser.run(CANVASES);
    browser.run("widget().select('2019-11-30/sales'); window.shown = bytes(canvases());");
    for (hide, show) in [
        ("panel.style.display = 'none';", "panel.style.display = '';"),
        ("widget().hidden = true;", "widget().hidden = false;"),
    ] {
        browser.run(hide);
        browser.wait_until("bytes(canvases()) === 0");
        // What would have it painted anew waits until it is seen.
        browser.run("document.body.style.background = '#111'; widget().select('2019-11-30/tax');");
        browser.frames();
        browser.frames();
        assert_eq!(number(&browser, "bytes(canvases())"), 0.0, "{hide}");
        browser.run(show);
        browser.wait_until("bytes(canvases()) === shown");
        let seen = "return [all('.base').every(painted), all('.light').some(painted), inside('.mark[aria-pressed=true]').dataset.figure];";
        assert_eq!(
            browser.run(seen),
            json!([true, true, "2019-11-30/tax"]),
            "{show}"
        );
    }
    browser.assert_quiet();
}

/// Bytes of the heap after a collection, if they can be counted, and of the wasm's memory.
pub(crate) fn memory(browser: &Browser<'_>) -> (f64, f64) {
    let wasm = number(
        browser,
        "memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0)",
    );
    if !browser.can(Ability::Heap) {
        return (f64::INFINITY, wasm);
    }
    browser.cdp("HeapProfiler.collectGarbage", json!({}));
    browser.cdp("HeapProfiler.collectGarbage", json!({}));
    let heap = browser.cdp("Runtime.getHeapUsage", json!({}));
    (heap["usedSize"].as_f64().unwrap_or_default(), wasm)
}

/// Holds that as much is taken of the heap, within what a collection leaves, and of the wasm's memory.
#[track_caller]
pub(crate) fn assert_flat(what: &str, before: (f64, f64), after: (f64, f64)) {
    let [heap, wasm] = [(before.0, after.0), (before.1, after.1)]
        .map(|(before, after)| format!("{:.0} → {:.0} KB", before / 1e3, after / 1e3));
    println!("{what}: heap {heap}, wasm {wasm}");
    assert!(before.1 > 0.0, "the wasm's memory is seen");
    assert!(after.0 <= before.0 * 1.05, "heap: {before:?} → {after:?}");
    assert!(after.1 <= before.1, "wasm: {before:?} → {after:?}");
}

/// The body of a function in a page: makes so many charts, in groups, of which some have their own figures, and some go
/// before they are drawn.
const MOUNTS: &str = "const [count, own] = given, group = 20;
    for (let made = 0; made < count; made += group) {
      const some = [];
      for (let index = 0; index < group; index += 1) {
        const one = document.createElement('initiative-charts');
        one.setAttribute('chart', 'projects');
        one.setAttribute('controls', 'none');
        // An element that looks like one with figures of its own is taken for its copy.
        if (index % 2) Object.assign(one, { data: own, lang: 'en' });
        some.push(one);
      }
      const ready = some.map((one, index) => index % 5 ? new Promise((done) => one.addEventListener('initiative-ready', done, { once: true })) : null);
      document.querySelector('main').append(...some);
      // They are not held up by what has begun.
      for (let index = 0; index < group; index += 5) some[index].remove();
      await Promise.all(ready);
      for (const one of some) one.remove();
      events.ready.length = 0;
    }
    await new Promise((done) => setTimeout(done, 300));";

fn a_thousand_charts_that_come_and_go_leave_nothing(stage: &Stage) {
    put(
        stage,
        "/memory/thousand.html",
        &format!("{}{SCRIPT}", element("projects")),
    );
    let browser = tab(stage, View::desktop());
    before_scripts(&browser, include_str!("memories.js"));
    browser.open("/memory/thousand.html");
    browser.wait_until("drawn()");
    let begun = std::time::Instant::now();
    // A driver waits half a minute for a script, and a busy machine is slow.
    let mount = |count: u32| {
        for _ in 0..5 {
            browser.run_with(MOUNTS, &json!([count / 5, BRIDGES]));
        }
        browser.frames();
        browser.frames();
    };
    // What is compiled and cached on the way there comes once. Where no heap can be counted, fewer show what the wasm keeps.
    let (first, rounds) = if stage.engine() == Engine::Chromium {
        (5, 2)
    } else {
        (1, 1)
    };
    for _ in 0..first {
        mount(200);
    }
    let mut found = vec![memory(&browser)];
    for _ in 0..2 {
        for _ in 0..rounds {
            mount(200);
        }
        found.push(memory(&browser));
    }
    println!("{found:?} in {} s", begun.elapsed().as_secs());
    let heaps = found.windows(2).map(|pair| (pair[0].0, pair[1].0));
    for (before, after) in heaps {
        assert!(after <= before * 1.05, "heap: {before} → {after}");
    }
    // On a busy machine more charts stand at once than before, and the wasm's memory grows for them, once. For what is left
    // behind it grows each time.
    assert!(found[0].1 > 0.0, "the wasm's memory is seen");
    let grows = found.windows(2).all(|pair| pair[1].1 > pair[0].1);
    assert!(!grows, "wasm: {found:?}");
    browser.assert_quiet();
}

/// The most pixels of a canvas in iOS's Safari.
const MOST_PIXELS: f64 = 16_777_216.0;

fn a_picture_of_any_scale_is_one_that_every_phone_holds(stage: &Stage) {
    for (chart, width) in [("progress", 1600), ("overview", 390)] {
        let inside = format!("<div id=box>{}</div>{SCRIPT}", element(chart));
        let browser = drawn(stage, "/memory/picture.html", &inside, View::new(1800, 900));
        browser.run_with(
            "box.style.setProperty('width', `${given}px`);",
            &json!(width),
        );
        browser.wait_until(&format!("inside('.ruler').clientWidth === {width}"));
        browser.frames();
        let sizes = browser.run(
            "const sizes = [];
            for (const scale of [1, 4, 1e9]) {
              const { width, height } = await createImageBitmap(await widget().png(scale));
              sizes.push([width, height]);
            }
            return sizes;",
        );
        let side = |row: usize, side: usize| sizes[row][side].as_f64().unwrap_or(f64::NAN);
        let pixels = |row: usize| side(row, 0) * side(row, 1);
        for row in 0..3 {
            assert!(pixels(row) <= MOST_PIXELS, "{chart} at {width}: {sizes}");
            assert!(side(row, 0) <= 8192.0 && side(row, 1) <= 8192.0, "{sizes}");
            // In the proportions of the picture at scale 1.
            let (wide, high) = (side(row, 0) / side(0, 0), side(row, 1) / side(0, 1));
            assert!((wide - high).abs() < 0.01, "{chart} at {width}: {sizes}");
        }
        // No smaller than need be.
        let most = (16.0 * pixels(0)).min(0.98 * MOST_PIXELS);
        assert!(pixels(1) >= most - 9000.0, "{chart} at {width}: {sizes}");
        browser.assert_quiet();
    }
    // A dataset of its own is one too.
    let inside = format!(
        "<initiative-charts>{}</initiative-charts>{SCRIPT}",
        child(BRIDGES)
    );
    let browser = drawn(stage, "/memory/own.html", &inside, View::new(1600, 900));
    assert!(number(&browser, "(await widget().png(4)).size") > 1000.0);
}
