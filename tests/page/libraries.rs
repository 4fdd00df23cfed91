//! Pages whose libraries replace or lack what scripts take for granted, and that use our names for something else.

use crate::tags::{assert_charts, open_page, tag};
use crate::widget::{BRIDGES, SCRIPT, article, child};
use initiative_page::{Stage, Test, tests};
use serde_json::json;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        libraries_that_replace_built_in_functions_leave_the_charts,
        a_browser_that_names_no_language_gets_a_chart,
        whoever_has_our_name_keeps_it_and_gets_a_chart,
    ]
}

/// What Prototype.js, `MooTools`, date.js and their like do to every page that they are in.
const LIBRARIES: &str = include_str!("libraries.js");

fn libraries_that_replace_built_in_functions_leave_the_charts(stage: &Stage) {
    let inside = format!(
        "<initiative-charts chart=overview>{}</initiative-charts>{}<div id=place></div>{}\
         <table class=initiative-charts data-chart=progress><tr><td>117</td></tr></table>",
        child(BRIDGES),
        tag("data-chart=returns"),
        tag("data-chart=history data-target=\"#place\"")
    );
    let html = article(&inside).replace("</head>", &format!("<script>{LIBRARIES}</script></head>"));
    let browser = open_page(stage, &html);
    let wanted = [
        "overview in main",
        "returns in main",
        "history in place",
        "progress in main",
    ];
    assert_charts(&browser, &wanted);
    // In use as well.
    browser.run(
        "widget(0).setAttribute('chart', 'investment'); widget(1).setAttribute('lang', 'fr'); inside('.toggle-table').click();
        const figure = widget(2).figures()[0].figure; widget(2).select(figure); widget(2).csv(); widget(2).svg(); await widget(2).png(1);",
    );
    browser.frames();
    assert_eq!(
        browser.run("return [inside('.widget', 1).lang, inside('[aria-selected=true]').dataset.chart, inside('table') !== null];"),
        json!(["fr", "investment", true])
    );
    // Prototype.js turns lists in JSON into texts; WebKit's driver cannot work beside that.
    let given = serde_json::from_str(BRIDGES).expect("the dataset is JSON");
    let taken = browser.run_with(
        "const event = (name) => new Promise((done) => widget(2).addEventListener(name, done, { once: true }));
        const outcome = Promise.race([event('initiative-ready'), event('initiative-error')]);
        Array.prototype.toJSON = function () { return `[${this.map((one) => JSON.stringify(one)).join(', ')}]`; };
        widget(2).data = given;
        await outcome;
        delete Array.prototype.toJSON;
        return widget(2).figures().some(({ value }) => value === '2250000');",
        &given,
    );
    assert_eq!(taken, json!(true));
    browser.assert_quiet();
}

fn a_browser_that_names_no_language_gets_a_chart(stage: &Stage) {
    for language in ["undefined", "null", "''"] {
        let none = format!(
            "<script>for (const name of ['language', 'languages']) Object.defineProperty(navigator, name, {{ value: {language}, configurable: true }});</script></head>"
        );
        let html = article(&format!(
            "<initiative-charts chart=projects></initiative-charts>{}",
            tag("data-chart=returns")
        ));
        let html = html.replace(" lang=\"en\"", "").replace("</head>", &none);
        let browser = open_page(stage, &html);
        assert_charts(&browser, &["projects in main", "returns in main"]);
        assert_eq!(browser.run("return inside('.widget').lang;"), json!("en"));
        browser.assert_quiet();
    }
}

fn whoever_has_our_name_keeps_it_and_gets_a_chart(stage: &Stage) {
    let own = "return [typeof initiativeCharts.scan, initiativeCharts.scan(document).length];";
    for (name, inside) in [
        ("a frame", "<iframe name=initiativeCharts title=F></iframe>"),
        ("an element", "<p id=initiativeCharts>Text</p>"),
        (
            "a form",
            "<form name=initiativeCharts><input name=children><input name=parentNode></form><img id=initiativeCharts alt=\"\">",
        ),
    ] {
        let browser = open_page(
            stage,
            &article(&format!("{inside}{}{SCRIPT}", tag("data-chart=returns"))),
        );
        assert_charts(&browser, &["returns in main"]);
        assert_eq!(browser.run(own), json!(["function", 0]), "{name}");
        browser.assert_quiet();
    }
    for (name, before) in [
        ("a variable", "var initiativeCharts = 'own';"),
        ("a constant", "const initiativeCharts = 'own';"),
        (
            "a function",
            "function initiativeCharts() {} initiativeCharts.toString = () => 'own';",
        ),
    ] {
        let html = article(&tag("data-chart=returns"));
        for html in [
            html.replace("</head>", &format!("<script>{before}</script></head>")),
            html.replace("async", "")
                .replace("</main>", &format!("<script>{before}</script></main>")),
        ] {
            let browser = open_page(stage, &html);
            assert_charts(&browser, &["returns in main"]);
            // As a script of the page sees it: one of a driver does not see constants.
            let found = "const script = document.createElement('script'); script.text = 'window.found = String(initiativeCharts)';
                document.head.append(script); script.remove(); return found;";
            assert_eq!(browser.run(found), json!("own"), "{name}");
            // What comes later is drawn all the same.
            browser.run_with(
                "events.ready.length = 0; document.querySelector('main').innerHTML = given;",
                &json!(tag("data-chart=progress")),
            );
            assert_charts(&browser, &["progress in main"]);
            browser.assert_quiet();
        }
    }
}
