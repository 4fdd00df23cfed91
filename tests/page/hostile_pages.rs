//! Pages that are not as one would wish: the chart is drawn all the same, and looks as it does elsewhere.

use crate::widget::{SCRIPT, article, element, number, put, tab, text};
use initiative_page::server::{Reply, Site};
use initiative_page::{Browser, Stage, Test, View, dist, tests};
use serde_json::json;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        a_file_of_the_tag_alone_is_a_page,
        style_sheets_that_never_come_do_not_hold_the_chart_up,
        a_place_as_wide_as_what_is_inside_gets_a_chart,
        a_page_that_runs_from_right_to_left_leaves_the_chart_as_it_is,
        a_page_that_counts_in_tens_does_not_make_it_small,
        rules_for_all_elements_end_at_the_chart,
        an_element_that_the_page_hides_by_its_own_attributes_is_not_seen,
        the_small_page_follows_no_address_to_another_host,
    ]
}

/// Popovers, and what the browser's search may open.
fn an_element_that_the_page_hides_by_its_own_attributes_is_not_seen(stage: &Stage) {
    let hidden = |attribute: &str| {
        format!("<initiative-charts chart=returns lang=en {attribute}></initiative-charts>")
    };
    let inside = [
        element("returns"),
        hidden("popover"),
        hidden("hidden=until-found"),
    ]
    .concat();
    put(stage, "/hostile/hidden.html", &format!("{inside}{SCRIPT}"));
    let browser = tab(stage, View::desktop());
    browser.open("/hostile/hidden.html");
    browser.wait_until("events.ready.length && inside('.widget')");
    browser.frames();
    if browser.run("return typeof widget(1).showPopover;") == json!("function") {
        assert_eq!(number(&browser, "widget(1).offsetHeight"), 0.0, "closed");
        browser.run("widget(1).showPopover();");
        browser.wait_until("inside('.widget', 1)?.getBoundingClientRect().height > 200");
        browser.run("widget(1).hidePopover();");
        assert_eq!(
            number(&browser, "widget(1).offsetHeight"),
            0.0,
            "closed again"
        );
    }
    let seen = "inside('.frame', 2)?.checkVisibility?.({ contentVisibilityAuto: true }) ?? false";
    assert_eq!(text(&browser, seen), "false", "until found");
    // Where the browser can search what is hidden, it has the element laid out.
    let searched = browser
        .run("return 'onbeforematch' in window && CSS.supports('content-visibility', 'hidden');");
    if searched == json!(true) {
        assert_eq!(
            text(&browser, "getComputedStyle(widget(2)).display"),
            "block"
        );
    }
    browser.run("widget(2).removeAttribute('hidden');");
    browser.wait_until("inside('.widget', 2)?.getBoundingClientRect().height > 200");
    browser.assert_quiet();
}

/// A tab with an article that has more in its head, whose widget is drawn.
#[track_caller]
fn page<'stage>(
    stage: &'stage Stage,
    name: &str,
    head: &str,
    inside: &str,
    view: View,
) -> Browser<'stage> {
    let path = format!("/hostile/{name}.html");
    let html = article(inside).replace("</head>", &format!("{head}</head>"));
    stage.server().put(&path, Reply::page(&html));
    let browser = tab(stage, view);
    browser.open(&path);
    browser.wait_until("drawn()");
    browser.frames();
    browser
}

/// The page's own style sheet, at an address of its own.
fn sheet(stage: &Stage, name: &str, css: &str) -> String {
    let path = format!("/hostile/{name}.css");
    stage.server().put(&path, Reply::new("text/css", css));
    format!("<link rel=stylesheet href=\"{path}\">")
}

fn a_file_of_the_tag_alone_is_a_page(stage: &Stage) {
    stage
        .server()
        .put("/favicon.ico", Reply::new("image/x-icon", ""));
    let tag = "<script async src=\"/embed.js\" data-chart=\"returns\" data-lang=\"en\"></script>";
    for html in [
        tag.to_owned(),
        format!("<!doctype html><title>A chart</title>{tag}\n"),
    ] {
        stage
            .server()
            .put("/hostile/alone.html", Reply::page(&html));
        let browser = tab(stage, View::desktop());
        browser.open("/hostile/alone.html");
        browser.wait_until("drawn()");
        assert_eq!(text(&browser, "widget().parentElement.localName"), "body");
        browser.assert_quiet();
    }
}

fn style_sheets_that_never_come_do_not_hold_the_chart_up(stage: &Stage) {
    for (name, link) in [
        ("empty", "<link rel=stylesheet href=\"\">"),
        ("nowhere", "<link rel=stylesheet>"),
        (
            "kind",
            "<link rel=stylesheet type=text/less href=/hostile/a.less>",
        ),
        // Refused by the page's own policy, which Firefox reports to no one.
        (
            "refused",
            "<link rel=stylesheet href=http://example.invalid/a.css>",
        ),
    ] {
        let inside = format!("{}{SCRIPT}", element("returns"));
        let browser = page(stage, name, link, &inside, View::desktop());
        assert!(
            text(&browser, "inside('h2').textContent").contains("21.257"),
            "{name}"
        );
    }
}

fn a_place_as_wide_as_what_is_inside_gets_a_chart(stage: &Stage) {
    let css = ".row { display: flex } .left { float: left } .narrow { width: 320px }";
    let css = sheet(stage, "boxes", css);
    let chart = element("investment");
    for (name, around) in [
        ("row", format!("<div class=row>{chart}</div>")),
        ("float", format!("<div class=left>{chart}</div>")),
        ("cell", format!("<table><tr><td>{chart}</td></tr></table>")),
        (
            "column",
            format!("<div class=\"row narrow\"><p>A</p>{chart}</div>"),
        ),
    ] {
        for width in [360, 1200] {
            let inside = format!("{around}{SCRIPT}");
            let browser = page(stage, name, &css, &inside, View::new(width, 900));
            let widths = browser.run(
                "return [widget().offsetWidth, document.documentElement.scrollWidth - innerWidth];",
            );
            let (wide, over) = (widths[0].as_f64().unwrap_or_default(), &widths[1]);
            assert!(wide >= 270.0, "{name} at {width} px: {widths}");
            assert!(over.as_f64() <= Some(0.0), "{name} at {width} px: {widths}");
            browser.assert_quiet();
        }
    }
}

fn a_page_that_runs_from_right_to_left_leaves_the_chart_as_it_is(stage: &Stage) {
    let left = element("investment");
    let right = format!("<div dir=rtl>{left}</div>");
    let offsets = "const box = widget().getBoundingClientRect();
        return all('.headline, .tab, .source, canvas').map((one) => Math.round(one.getBoundingClientRect().left - box.left));";
    let mut both = [left, right].map(|inside| {
        let inside = format!("{inside}{SCRIPT}");
        let browser = page(stage, "right", "", &inside, View::desktop());
        browser.run(offsets)
    });
    let right = both[1].take();
    assert_eq!(both[0], right);
}

fn a_page_that_counts_in_tens_does_not_make_it_small(stage: &Stage) {
    let css = sheet(stage, "tens", "html { font-size: 62.5% }");
    let inside = format!("{}{SCRIPT}", element("investment"));
    let heights = ["", &css].map(|css| {
        let browser = page(stage, "tens", css, &inside, View::phone());
        assert_eq!(
            text(&browser, "getComputedStyle(inside('.content')).fontSize"),
            "16px"
        );
        number(&browser, "inside('.widget').offsetHeight")
    });
    assert!((heights[0] - heights[1]).abs() < 1.0, "{heights:?}");
}

fn rules_for_all_elements_end_at_the_chart(stage: &Stage) {
    let css = "initiative-charts, initiative-charts * { font: italic 40px/3 cursive; text-transform: uppercase; text-indent: 3em; text-align: center; white-space: pre }";
    let css = sheet(stage, "all", css);
    let inside = format!("{}{SCRIPT}", element("investment"));
    let heights = ["", &css].map(|css| {
        let browser = page(stage, "all", css, &inside, View::desktop());
        number(&browser, "inside('.frame').offsetHeight")
    });
    assert!((heights[0] - heights[1]).abs() < 1.0, "{heights:?}");
}

fn the_small_page_follows_no_address_to_another_host(stage: &Stage) {
    let json = crate::widget::BRIDGES;
    let other = stage.another_server(Site::default());
    let cors = Reply::new("application/json", json).with("Access-Control-Allow-Origin", "*");
    other.put("/bridges.json", cors);
    // A host that sends no policy of its own.
    let server = stage.another_server(Site {
        policy: None,
        ..Site::of(dist())
    });
    let moved = Reply::page("")
        .status(302)
        .with("Location", &other.url("/bridges.json"));
    server.put("/moved.json", moved);
    let browser = tab(stage, View::desktop());
    browser.open(&server.url("/index.html?chart=investment&src=/moved.json"));
    browser.wait_until("events.error.length");
    assert_eq!(
        browser.run("return events.error[0].detail.code;"),
        json!("src")
    );
    assert!(other.seen().is_empty(), "{:?}", other.seen());
}
