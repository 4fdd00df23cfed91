//! The element that a tag names by `data-target` gets the chart, whenever it comes.

use crate::tags::{assert_charts, open, open_page, tag};
use crate::widget::{article, text};
use initiative_page::server::Reply;
use initiative_page::{Stage, Test, tests};
use serde_json::json;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        a_target_gets_the_chart_wherever_the_tag_stands,
        a_target_may_come_after_the_page_and_come_anew,
        a_target_that_is_not_there_is_reported_once,
    ]
}

fn a_target_gets_the_chart_wherever_the_tag_stands(stage: &Stage) {
    let place = "<div id=place><p>Own.</p></div>";
    let own = tag("data-chart=returns data-target=\"#place\"");
    let later = "for (const parent of [document.head, document.body]) {
        const tag = document.createElement('script');
        tag.src = '/embed.js';
        tag.dataset.chart = 'returns';
        tag.dataset.target = '#place';
        parent.append(tag);
    }";
    stage
        .server()
        .put("/tags/manager.js", Reply::new("text/javascript", later));
    let plain = article(place);
    for html in [
        plain.replace("</body>", &format!("{own}</body>")),
        plain.replace("</head>", &format!("{own}</head>")),
        plain.replace("</head>", &format!("{}</head>", own.replace("async", ""))),
        plain.replace("<main>", &format!("{}<main>", own.replace("async", ""))),
        // Injected twice by a tag manager.
        plain.replace(
            "</head>",
            "<script src=\"/tags/manager.js\" defer></script></head>",
        ),
        plain.replace("</body>", &format!("{own}{own}</body>")),
    ] {
        let browser = open_page(stage, &html);
        assert_charts(&browser, &["returns in place"]);
        // What stands in the target stays.
        let inside = "[...document.querySelector('#place').children].map(({ localName }) => localName).join()";
        assert_eq!(text(&browser, inside), "p,initiative-charts");
        browser.assert_quiet();
    }
}

fn a_target_may_come_after_the_page_and_come_anew(stage: &Stage) {
    let own = tag("data-chart=returns data-target=\"main .place\"");
    let browser = open_page(
        stage,
        &article("").replace("</body>", &format!("{own}</body>")),
    );
    browser.wait_until("document.readyState === 'complete' && window.initiativeCharts");
    let place = "document.querySelector('main').innerHTML = '<section><div class=place id=place></div></section>';";
    browser.run(place);
    assert_charts(&browser, &["returns in place"]);
    // A page that renders the place anew has the chart in it, one that takes the chart out has not.
    browser.run(&format!(
        "document.querySelector('.place').id = 'former'; events.ready.length = 0; {place}"
    ));
    assert_charts(&browser, &["returns in place"]);
    browser.run("widget().remove(); document.querySelector('main').append('More.', document.createElement('p'));");
    assert_charts(&browser, &[]);
    browser.assert_quiet();
}

fn a_target_that_is_not_there_is_reported_once(stage: &Stage) {
    for (target, found) in [("#none", "#none"), ("#1", "#1"), ("", "")] {
        let own = tag(&format!("data-chart=returns data-target=\"{target}\""));
        let browser = open(stage, &own);
        browser.wait_until("events.error.length");
        browser.run("document.querySelector('main').append(document.createElement('p'));");
        browser.frames();
        let seen = browser.run("return [events.error.length, events.error[0].detail];");
        assert_eq!(
            [&seen[0], &seen[1]["code"]],
            [&json!(1), &json!("no-target")]
        );
        let message = seen[1]["message"].as_str().unwrap_or_default();
        assert!(message.contains(found), "{message}");
        assert_eq!(browser.seen().console.len(), 1);
        assert_charts(&browser, &[]);
        // A page that corrects it has the chart; one that breaks it later keeps that.
        let name = |target: &str| {
            browser.run_with(
                "document.querySelector('script[data-target]').dataset.target = given;
                document.body.append(document.createElement('p'));",
                &json!(target),
            );
        };
        name("main");
        assert_charts(&browser, &["returns in main"]);
        name("#1");
        assert_charts(&browser, &["returns in main"]);
        assert_eq!(browser.seen().errors, Vec::<String>::new());
    }
}
