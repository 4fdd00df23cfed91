//! The space that a chart takes: held before it comes, let go where it is not needed, and unmoved after.

use crate::widget::{ARTICLES, BRIDGES, CHARTS, SCRIPT, article, child, element, number, put, tab};
use initiative_page::heights::{self, Held};
use initiative_page::server::Reply;
use initiative_page::{Ability, Browser, Engine, Stage, Test, View, dist, tests};
use serde_json::{Value, json};

pub(crate) fn tests() -> Vec<Test> {
    tests![
        nothing_moves_where_the_page_holds_the_height needs Shifts,
        the_article_does_not_move needs Shifts,
        a_bare_tag_moves_the_page_once_at_most,
        space_is_let_go_where_it_is_not_needed,
        space_is_let_go_at_the_first_switch,
        nothing_lasts_where_the_script_does_not_come,
        the_heights_that_are_held_are_those_of_the_charts,
    ]
}

/// For each widget: how much space is held for it, and how much it takes.
fn space(browser: &Browser<'_>) -> Value {
    browser.run(
        "return [...document.querySelectorAll('initiative-charts')].map((one) =>
          `${one.getAttribute('chart')}: ${getComputedStyle(one).minHeight} held, ${one.shadowRoot.querySelector('.frame').offsetHeight} needed`);",
    )
}

/// How far the element goes on below what is in it.
const BLANK: &str = "widget().getBoundingClientRect().height - inside('.frame, slot').getBoundingClientRect().height";

/// As high as a whole page: what moves far below counts too.
fn tall(width: u32) -> View {
    View::new(width, 8000)
}

/// The table of the heights that are held.
fn table() -> Value {
    let text = std::fs::read_to_string(heights::file()).expect("the heights can be read");
    serde_json::from_str(&text).expect("the heights are JSON")
}

/// What the table holds for a chart with controls in English.
fn height(chart: &str, width: u32) -> f64 {
    let mut all = Held::all().into_iter();
    let held = all.find(|held| held.controls == "full" && held.chart.name() == chart);
    held.map_or(f64::NAN, |held| held.height(&table(), width))
}

/// The README's rule for a page that holds the heights of its charts.
fn rule(heights: &[(&str, f64)]) -> Reply {
    let mut css = "initiative-charts { display: block } initiative-charts:not(:defined) { animation: let-go 0s 10s forwards } \
        @keyframes let-go { to { min-height: 0 } }"
        .to_owned();
    for (chart, height) in heights {
        css += &format!("initiative-charts[chart=\"{chart}\"] {{ min-height: {height}px }}");
    }
    Reply::new("text/css", css)
}

/// The same article with the style sheet of that rule.
fn held(inside: &str) -> String {
    let link = "<link rel=\"stylesheet\" href=\"/layout/held.css\"></head>";
    article(inside).replace("</head>", link)
}

fn nothing_moves_where_the_page_holds_the_height(stage: &Stage) {
    let mut wrong = Vec::new();
    for width in [360, 800] {
        let heights = CHARTS.map(|chart| (chart, height(chart, width - 16)));
        stage.server().put("/layout/held.css", rule(&heights));
        for chart in CHARTS {
            let html = held(&format!("{}{SCRIPT}", element(chart)));
            stage.server().put("/layout/held.html", Reply::page(&html));
            let browser = tab(stage, tall(width));
            browser.open("/layout/held.html");
            browser.wait_until("drawn()");
            browser.frames();
            browser.frames();
            let seen = browser.seen();
            if seen.shifted() > 0.0 {
                wrong.push(format!(
                    "{width} px: {:?}, {}",
                    seen.shifts,
                    space(&browser)
                ));
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
                let (shifts, space) = (&seen.shifts, space(&browser));
                wrong.push(format!("{page}, {width} px: {shifts:?}, {space}"));
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

fn space_is_let_go_where_it_is_not_needed(stage: &Stage) {
    let own = element("overview").replace(
        "</initiative-charts>",
        &format!("{}</initiative-charts>", child(BRIDGES)),
    );
    let with = |attribute: &str| {
        element("overview").replace(
            "<initiative-charts",
            &format!("<initiative-charts {attribute}"),
        )
    };
    for (name, inside) in [
        ("own", own),
        ("report", with("report=2020-04-30")),
        ("figure", with("figure=2020-04-30/investment")),
        ("headline", with("headline=Ours")),
    ] {
        let path = format!("/layout/{name}.html");
        put(stage, &path, &format!("{inside}{SCRIPT}"));
        let browser = tab(stage, tall(500));
        browser.open(&path);
        browser.wait_until("drawn()");
        browser.frames();
        let blank = number(&browser, BLANK);
        assert!(blank.abs() < 1.0, "{name}: {blank} px");
        if browser.can(Ability::Shifts) {
            // When embed.js ran, and when the chart came.
            let shifts = browser.seen().shifts;
            assert!(shifts.len() <= 2, "{name}: {shifts:?}");
        }
        browser.assert_quiet();
    }
    // Where no chart comes, the table has no hole under it, whatever the page holds.
    stage
        .server()
        .put("/layout/held.css", rule(&[("overview", 2000.0)]));
    let refused = held(&format!("{}{SCRIPT}", with("src=\"\"")));
    stage
        .server()
        .put("/layout/refused.html", Reply::page(&refused));
    let browser = tab(stage, tall(500));
    browser.open("/layout/refused.html");
    browser.wait_until("events.error.length");
    let needed = number(&browser, "document.querySelector('table').offsetHeight");
    let height = number(&browser, "widget().offsetHeight");
    assert!(height - needed < 8.0, "{height} for a table of {needed}");
}

/// Even the space that the page holds: it was for the first chart. The element's own attributes stay as they are.
fn space_is_let_go_at_the_first_switch(stage: &Stage) {
    stage
        .server()
        .put("/layout/held.css", rule(&[("overview", 3000.0)]));
    let html = held(&format!("{}{SCRIPT}", element("overview")));
    stage
        .server()
        .put("/layout/switch.html", Reply::page(&html));
    let browser = tab(stage, tall(500));
    browser.open("/layout/switch.html");
    browser.wait_until("drawn()");
    browser.frames();
    assert_eq!(number(&browser, "widget().offsetHeight"), 3000.0);
    browser.run("inside('.tab[data-chart=projects]').click();");
    browser.frames();
    let blank = number(&browser, BLANK);
    assert!(blank.abs() < 1.0, "{blank} px");
    let attributes = browser.run("return widget().getAttributeNames();");
    assert_eq!(attributes, json!(["chart"]));
    browser.assert_quiet();
}

/// The article whose script cannot be had: its space goes by itself.
fn nothing_lasts_where_the_script_does_not_come(stage: &Stage) {
    let html = std::fs::read_to_string(dist().join("article.html")).expect("the article");
    let html = html.replace("src=\"embed.js\"", "src=\"/layout/nowhere.js\"");
    stage.server().put(
        "/layout/article.html",
        Reply::page(&html.replace("href=\"pages.css", "href=\"/pages.css")),
    );
    let browser = tab(stage, tall(360));
    browser.open("/layout/article.html");
    let heights =
        "return ['.chart-overview', 'initiative-charts'].map((one) => document.querySelector(one))
        .map((one) => Math.round(one.offsetHeight - one.querySelector('table').offsetHeight));";
    let before = browser.run(heights);
    let held = |heights: &Value| {
        heights
            .as_array()
            .is_some_and(|all| all.iter().all(|height| height.as_f64() > Some(20.0)))
    };
    assert!(held(&before), "{before}");
    // The time of ten seconds, at once.
    let delays = browser.run(
        "const animations = document.getAnimations();
        for (const animation of animations) animation.currentTime = 10_000;
        return animations.map((animation) => animation.effect.getComputedTiming().delay);",
    );
    assert!(
        delays
            .as_array()
            .is_some_and(|all| !all.is_empty() && all.iter().all(|delay| delay == 10_000)),
        "{delays}"
    );
    browser.frames();
    let after = browser.run(heights);
    assert!(
        after
            .as_array()
            .is_some_and(|all| all.iter().all(|height| height.as_f64() < Some(8.0))),
        "{after}"
    );
}

/// Widths in CSS pixels: of phones, of columns, of screens.
const WIDTHS: [u32; 9] = [288, 328, 358, 380, 480, 608, 640, 720, 1200];

/// They are measured in Chromium. A text that just fits there may need one line more in another engine: Firefox breaks
/// Japanese headlines anywhere, and WebKit hints small type to 2% more width.
fn the_heights_that_are_held_are_those_of_the_charts(stage: &Stage) {
    let table = table();
    let browser = heights::page(stage);
    let (mut wrong, mut count) = (Vec::new(), 0);
    for (width, row) in WIDTHS.into_iter().zip(heights::measured(&browser, &WIDTHS)) {
        for (held, height) in Held::all().into_iter().zip(row) {
            let known = held.height(&table, width);
            let off = (known - height).abs();
            count += 1;
            if off.is_nan() || off > 8.0 {
                wrong.push((
                    off,
                    format!("{held:?} at {width}: {height} high, {known} held"),
                ));
            }
        }
    }
    browser.assert_quiet();
    let (share, most) = match stage.engine() {
        Engine::Chromium => (0, 8.0),
        Engine::Firefox | Engine::WebKit => (15, 48.0),
    };
    let far = wrong.iter().any(|(off, _)| off.is_nan() || *off > most);
    assert!(
        wrong.len() * 100 <= count * share && !far,
        "of {count}, measure them by `make heights`: {wrong:#?}"
    );
}
