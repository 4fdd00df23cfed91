//! The room that a chart takes: reserved before it comes, and unmoved after.

use crate::widget::{
    ARTICLES, BRIDGES, CHARTS, SCRIPT, article, child, drawn, element, number, put, tab,
};
use initiative_page::server::Reply;
use initiative_page::{Ability, Browser, Stage, Test, View, project, tests};
use serde_json::{Value, json};

pub(crate) fn tests() -> Vec<Test> {
    tests![
        switching_charts_keeps_the_tabs_where_they_are,
        nothing_moves_where_the_page_holds_the_height needs Shifts,
        the_article_does_not_move needs Shifts,
        a_bare_tag_moves_the_page_once_at_most needs Shifts,
        room_that_is_not_needed_is_given_back_where_no_one_sees_it,
        the_reserved_heights_are_those_of_the_charts,
    ]
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
            let height = browser.run_with("const { reserved } = await import('/layout/reserve.js'); return reserved(given[0], given[1]).height;", &json!([chart, width - 16]));
            css += &format!(
                "initiative-charts[chart=\"{chart}\"] {{ display: block; min-height: {height}px }}\n"
            );
        }
        drop(browser);
        stage
            .server()
            .put("/layout/held.css", Reply::new("text/css", css));
        for chart in CHARTS {
            let html = article(&format!("{}{SCRIPT}", element(chart)));
            let link = "<link rel=\"stylesheet\" href=\"/layout/held.css\"></head>";
            let html = html.replace("</head>", link);
            stage.server().put("/layout/held.html", Reply::page(&html));
            let browser = tab(stage, tall(width));
            browser.open("/layout/held.html");
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
        "/layout/bare.html",
        "<p id=between>Between.</p><p>A paragraph.</p>",
    );
    let mut wrong = Vec::new();
    for (width, language) in [(360, "en"), (800, "en"), (360, "fr"), (800, "fr")] {
        for chart in CHARTS {
            let browser = tab(stage, tall(width));
            browser.open("/layout/bare.html");
            browser.frames();
            // The tag as it comes from the network: after the first paint.
            browser.run_with(
                "const policy = trustedTypes.createPolicy('later', { createScriptURL: (url) => url });
                const tag = document.createElement('script');
                tag.async = true;
                [tag.dataset.chart, tag.dataset.lang] = given;
                tag.src = policy.createScriptURL('/embed.js');
                between.after(tag);",
                &json!([chart, language]),
            );
            browser.wait_until("drawn()");
            browser.frames();
            browser.frames();
            let shifts = browser.seen().shifts;
            if shifts.len() > 1 {
                let ran = number(&browser, "events.scriptRan");
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
    put(stage, "/layout/own.html", &format!("{own}{SCRIPT}"));
    // How far the chart ends above the end of its element.
    let blank = "widget().getBoundingClientRect().bottom - inside('.widget').getBoundingClientRect().bottom";
    for (height, held) in [(400, false), (8000, true)] {
        let browser = tab(stage, View::new(500, height));
        browser.open("/layout/own.html");
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
        .put("/layout/reserve.js", Reply::new("text/javascript", source));
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
    let browser = drawn(
        stage,
        "/layout/heights.html",
        &inside,
        View::new(1700, 1000),
    );
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
                "const { reserved } = await import('/layout/reserve.js');
                const [width, language] = given;
                return [...document.querySelectorAll('initiative-charts')].map((one) => {
                  one.style.setProperty('--initiative-reserve', '0px');
                  const { height } = one.getBoundingClientRect();
                  return [height, reserved(one.getAttribute('chart'), width, true, language).height];
                });",
                &json!([width, language]),
            );
            for (index, chart) in CHARTS.iter().enumerate() {
                let [height, reserved] =
                    [0, 1].map(|column| rows[index][column].as_f64().unwrap_or(f64::NAN));
                greatest[index] = greatest[index].max(height.ceil());
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

fn switching_charts_keeps_the_tabs_where_they_are(stage: &Stage) {
    let inside = format!(
        "{}{}{SCRIPT}{}",
        "<p>Before.</p>".repeat(10),
        element("investment"),
        "<p>More.</p>".repeat(80)
    );
    let browser = drawn(stage, "/layout/tabs.html", &inside, View::desktop());
    browser.run("scrollTo({ top: 200, behavior: 'instant' });");
    for kind in ["progress", "projects", "overview", "innovation"] {
        let before = browser.run("return [scrollY, inside('.tabs').getBoundingClientRect().top];");
        browser.run_with("inside(`.tab[data-chart=${given}]`).click();", &json!(kind));
        browser.frames();
        assert_eq!(browser.run("return scrollY;"), before[0], "{kind}");
        // The tab is where it was, so that the next one is under the same hand: a headline may take a line more or less.
        let moved = number(&browser, "inside('.tabs').getBoundingClientRect().top")
            - before[1].as_f64().unwrap_or_default();
        assert!(moved.abs() < 80.0, "{kind}: the tabs moved by {moved}");
    }
    browser.assert_quiet();
}
