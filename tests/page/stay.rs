//! What a page must not notice: widgets that come and go, and the room that they take.

use crate::widget::{
    ARTICLES, BRIDGES, CHARTS, SCRIPT, article, before_scripts, child, drawn, element, number, put,
    tab,
};
use initiative_page::server::Reply;
use initiative_page::{Ability, Browser, Stage, Test, View, project, tests};
use serde_json::{Value, json};

pub(crate) fn tests() -> Vec<Test> {
    tests![
        a_widget_that_comes_and_goes_leaves_nothing,
        nothing_moves_where_the_page_holds_the_height needs Shifts,
        the_article_does_not_move needs Shifts,
        a_bare_tag_moves_the_page_once_at_most needs Shifts,
        room_that_is_not_needed_is_given_back_where_no_one_sees_it,
        the_reserved_heights_are_those_of_the_charts,
    ]
}

/// Bytes of the heap after a collection, if they can be counted, and of the wasm's memory.
fn memory(browser: &Browser<'_>) -> (f64, f64) {
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

fn a_widget_that_comes_and_goes_leaves_nothing(stage: &Stage) {
    put(
        stage,
        "/stay/again.html",
        &format!("{}{SCRIPT}", element("overview")),
    );
    let browser = tab(stage, View::desktop());
    before_scripts(
        &browser,
        "window.memories = [];
        const Own = WebAssembly.Instance;
        WebAssembly.Instance = class extends Own {
          constructor(...given) {
            super(...given);
            memories.push(...Object.values(this.exports).filter((one) => one instanceof WebAssembly.Memory));
          }
        };",
    );
    browser.open("/stay/again.html");
    browser.wait_until("drawn()");
    // In some rounds it goes before it is drawn, in others with a figure current.
    let rounds = |count: u32| {
        browser.run(&format!(
            "const one = widget(), place = one.nextSibling;
            const ready = () => new Promise((done) => one.addEventListener('initiative-ready', done, {{ once: true }}));
            for (let round = 0; round < {count}; round += 1) {{
              one.remove();
              if (round % 5 === 4) {{ place.before(one); one.remove(); }}
              const drawn = ready();
              place.before(one);
              await drawn;
              one.select('2019-11-30/investment');
            }}
            one.remove();
            heard.ready.length = heard.select.length = 0;
            await new Promise((done) => setTimeout(done, 400));
            const drawn = ready();
            place.before(one);
            await drawn;"
        ));
        browser.frames();
    };
    // What is compiled and cached on the way there comes once.
    rounds(50);
    let before = memory(&browser);
    assert!(before.1 > 0.0, "the wasm's memory is seen");
    rounds(50);
    let after = memory(&browser);
    println!(
        "heap {:.0} → {:.0} KB, wasm {:.0} → {:.0} KB",
        before.0 / 1e3,
        after.0 / 1e3,
        before.1 / 1e3,
        after.1 / 1e3
    );
    assert!(after.0 <= before.0 * 1.05, "heap: {before:?} → {after:?}");
    assert!(after.1 <= before.1, "wasm: {before:?} → {after:?}");
    browser.assert_quiet();
}

/// For each widget that the page holds too little or too much room for: how much, and how much it takes.
fn room(browser: &Browser<'_>) -> Value {
    browser.run(
        "return [...document.querySelectorAll('initiative-charts')].map((one) => {
          const holder = one.closest('.chart-overview') ?? one;
          const held = parseFloat(getComputedStyle(holder).minHeight);
          const { style } = holder;
          style.setProperty('min-height', '0');
          one.style.setProperty('min-height', '0');
          one.style.setProperty('--initiative-reserve', '0px');
          return `${one.getAttribute('chart')}: ${held} held, ${holder.offsetHeight} needed`;
        });",
    )
}

/// As high as a whole page: what moves far below counts too.
fn tall(width: u32) -> View {
    View::new(width, 8000)
}

fn nothing_moves_where_the_page_holds_the_height(stage: &Stage) {
    put_reserve(stage);
    let mut wrong = Vec::new();
    for width in [360, 800] {
        let mut css = String::new();
        let browser = tab(stage, tall(width));
        browser.open("/favicon.svg");
        for chart in CHARTS {
            let height = browser.run_with("const { reserved } = await import('/stay/reserve.js'); return reserved(given[0], given[1]).height;", &json!([chart, width - 16]));
            css += &format!(
                "initiative-charts[chart=\"{chart}\"] {{ display: block; min-height: {height}px }}\n"
            );
        }
        drop(browser);
        stage
            .server()
            .put("/stay/held.css", Reply::new("text/css", css));
        for chart in CHARTS {
            let html = article(&format!("{}{SCRIPT}", element(chart)));
            let link = "<link rel=\"stylesheet\" href=\"/stay/held.css\"></head>";
            let html = html.replace("</head>", link);
            stage.server().put("/stay/held.html", Reply::page(&html));
            let browser = tab(stage, tall(width));
            browser.open("/stay/held.html");
            browser.wait_until("drawn()");
            browser.frames();
            browser.frames();
            let seen = browser.seen();
            if seen.shifted() > 0.0 {
                wrong.push(format!("{width} px: {:?}, {}", seen.shifts, room(&browser)));
            }
            browser.assert_quiet();
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn the_article_does_not_move(stage: &Stage) {
    let mut wrong = Vec::new();
    for page in ARTICLES {
        for width in [320, 375, 660, 720, 1200] {
            let browser = tab(stage, tall(width));
            browser.open(page);
            browser.wait_until("drawn()");
            browser.frames();
            let seen = browser.seen();
            if seen.shifted() > 0.0 {
                let (shifts, room) = (&seen.shifts, room(&browser));
                wrong.push(format!("{page}, {width} px: {shifts:?}, {room}"));
            }
            browser.assert_quiet();
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn a_bare_tag_moves_the_page_once_at_most(stage: &Stage) {
    put(
        stage,
        "/stay/bare.html",
        "<p id=place>Between.</p><p>A paragraph.</p>",
    );
    let mut wrong = Vec::new();
    for (width, language) in [(360, "en"), (800, "en"), (360, "fr"), (800, "fr")] {
        for chart in CHARTS {
            let browser = tab(stage, tall(width));
            browser.open("/stay/bare.html");
            browser.frames();
            // The tag as it comes from the network: after the first paint.
            browser.run_with(
                "const policy = trustedTypes.createPolicy('later', { createScriptURL: (url) => url });
                const tag = document.createElement('script');
                tag.async = true;
                [tag.dataset.chart, tag.dataset.lang] = given;
                tag.src = policy.createScriptURL('/embed.js');
                place.after(tag);",
                &json!([chart, language]),
            );
            browser.wait_until("drawn()");
            browser.frames();
            browser.frames();
            let shifts = browser.seen().shifts;
            if shifts.len() > 1 {
                let ran = number(&browser, "heard.ran");
                wrong.push(format!(
                    "{chart} at {width} in {language}: embed.js ran at {ran:.0}, {shifts:?}"
                ));
            }
            browser.assert_quiet();
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn room_that_is_not_needed_is_given_back_where_no_one_sees_it(stage: &Stage) {
    let own = element("overview").replace(
        "</initiative-charts>",
        &format!("{}</initiative-charts>", child(BRIDGES)),
    );
    put(stage, "/stay/own.html", &format!("{own}{SCRIPT}"));
    // How far the chart ends above the end of its element.
    let blank = "widget().getBoundingClientRect().bottom - inside('.widget').getBoundingClientRect().bottom";
    for (height, held) in [(400, false), (8000, true)] {
        let browser = tab(stage, View::new(500, height));
        browser.open("/stay/own.html");
        browser.wait_until("drawn()");
        browser.frames();
        let blank = number(&browser, blank);
        assert_eq!(blank > 100.0, held, "{blank} px in {height}");
        if browser.can(Ability::Shifts) {
            // When embed.js ran, and not again.
            let shifts = browser.seen().shifts;
            assert!(shifts.len() <= 1, "in {height}: {shifts:?}");
        }
        browser.assert_quiet();
    }
    // Of the small page the chart is all there is, and the height that it holds by itself the shipped report's.
    let browser = tab(stage, View::new(500, 8000));
    browser.open("/index.html?report=2020-04-30");
    browser.wait_until("drawn()");
    browser.frames();
    let blank = number(&browser, blank);
    assert!(blank < 100.0, "{blank} px");
}

const WIDTHS: [u32; 12] = [280, 320, 360, 420, 480, 560, 640, 700, 760, 900, 1200, 1600];

fn put_reserve(stage: &Stage) {
    let file = project().join("www/widget/reserve.js");
    let source = std::fs::read_to_string(file).expect("reserve.js can be read");
    stage
        .server()
        .put("/stay/reserve.js", Reply::new("text/javascript", source));
}

/// `www/widget/reserve.js` is held against the widget here. What it has to say is printed when it is wrong, and left
/// in `target/heights-ENGINE.json`: for each width the greatest height from there up to the next.
fn the_reserved_heights_are_those_of_the_charts(stage: &Stage) {
    put_reserve(stage);
    let mut wrong = Vec::new();
    let table = heights(stage, "en", 4, &mut wrong);
    let file = project().join(format!("target/heights-{}.json", stage.engine()));
    std::fs::write(&file, &table).expect("the heights can be written");
    for language in ["zh", "fr", "ko", "ja"] {
        heights(stage, language, 1, &mut wrong);
    }
    assert!(
        wrong.is_empty(),
        "{wrong:#?}\nas measured, in {}:\n{table}",
        file.display()
    );
}

/// The greatest heights from each width up to the next, looked at in so many parts. What is reserved too little is
/// wrong, and in English, in which the table speaks, what is reserved far too much.
fn heights(stage: &Stage, language: &str, parts: u32, wrong: &mut Vec<String>) -> String {
    let all: String = CHARTS.map(element).concat();
    let inside = format!("<div id=box lang={language}>{all}</div>{SCRIPT}");
    let browser = drawn(stage, "/stay/heights.html", &inside, View::new(1700, 1000));
    let mut table = serde_json::Map::new();
    let next = WIDTHS.into_iter().skip(1).chain([1700]);
    for (from, to) in WIDTHS.into_iter().zip(next) {
        let mut greatest = [0.0_f64; CHARTS.len()];
        for width in (0..parts).map(|part| from + (to - from) * part / parts) {
            browser.run_with(
                "box.style.setProperty('width', `${given}px`);",
                &json!(width),
            );
            browser.wait_until(&format!(
                "all('.ruler').every((ruler) => ruler.clientWidth === {width} - 32)"
            ));
            browser.frames();
            browser.frames();
            let rows = browser.run_with(
                "const { reserved } = await import('/stay/reserve.js');
                const [width, language] = given;
                return [...document.querySelectorAll('initiative-charts')].map((one) => {
                  one.style.setProperty('--initiative-reserve', '0px');
                  const { height } = one.getBoundingClientRect();
                  return [height, reserved(one.getAttribute('chart'), width, true, language).height];
                });",
                &json!([width, language]),
            );
            for (place, chart) in CHARTS.iter().enumerate() {
                let [height, reserved] =
                    [0, 1].map(|column| rows[place][column].as_f64().unwrap_or(f64::NAN));
                greatest[place] = greatest[place].max(height.ceil());
                let much = language == "en" && width == from && reserved - height > 80.0;
                if height > reserved || much {
                    wrong.push(format!(
                        "{chart} at {width} in {language}: {height} high, {reserved} reserved"
                    ));
                }
            }
        }
        for (chart, height) in CHARTS.into_iter().zip(greatest) {
            if let Value::Array(rows) = table.entry(chart).or_insert_with(|| json!([])) {
                rows.push(json!([from, height as u32]));
            }
        }
    }
    browser.assert_quiet();
    json!(table).to_string()
}
