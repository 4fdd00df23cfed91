//! The module that `wasm-pack build --target web` makes, as developers run it: without the element and `embed.js`.

use crate::widget::{before_scripts, put, tab, text};
use initiative_page::server::{Reply, media_type};
use initiative_page::{Stage, Test, View, project, tests};
use serde_json::json;

pub(crate) fn tests() -> Vec<Test> {
    tests![a_chart_is_painted_by_the_module_of_wasm_pack]
}

fn a_chart_is_painted_by_the_module_of_wasm_pack(stage: &Stage) {
    for (name, file) in [
        (
            "initiative_charts.js",
            "target/wasm-pack/initiative_charts.js",
        ),
        (
            "initiative_charts_bg.wasm",
            "target/wasm-pack/initiative_charts_bg.wasm",
        ),
        ("widget.css", "www/widget.css"),
        ("page.js", "tests/page/wasm_pack.js"),
    ] {
        let path = project().join(file);
        let bytes = std::fs::read(&path).unwrap_or_else(|error| {
            panic!("{file}: {error}; tests/all.sh builds it by `wasm-pack build --target web --out-dir target/wasm-pack`")
        });
        let reply = Reply::new(media_type(&path), bytes);
        stage.server().put(&format!("/wasm-pack/{name}"), reply);
    }
    let inside = "<div id=host></div><script type=module src=\"/wasm-pack/page.js\"></script>";
    put(stage, "/wasm-pack/page.html", inside);
    let browser = tab(stage, View::desktop());
    before_scripts(
        &browser,
        &format!(
            "{};window.before = watching();",
            include_str!("watching.js")
        ),
    );
    browser.open("/wasm-pack/page.html");
    browser.wait_until("window.chart && events.ready.length");
    browser.frames();
    let seen = browser.run(
        "return [root.querySelector('h2').textContent.includes('8.464\u{a0}billion'), painted(root.querySelector('.base')),
            chart.figures().length > 50, chart.csv().includes('8464000000'), chart.svg().startsWith('<svg'), reported];",
    );
    assert_eq!(seen, json!([true, true, true, true, true, []]));
    // Its methods and its listeners work as those of the element do.
    browser.run("chart.select('2019-11-30/sales');");
    browser.frames();
    assert_eq!(
        text(
            &browser,
            "root.querySelector('[aria-selected=true]').dataset.chart"
        ),
        "returns"
    );
    assert_eq!(
        browser.run("return events.select[0].detail.figure;"),
        "2019-11-30/sales"
    );
    let (x, y) = browser.middle_of("root.querySelector('.tab[data-chart=projects]')");
    browser.click(x, y);
    browser.wait_until("root.querySelector('[aria-selected=true]').dataset.chart === 'projects'");
    browser.wait_until("painted(root.querySelector('.base'))");
    // Freed, it watches nothing any more.
    assert_eq!(browser.run("return watching() > before;"), json!(true));
    browser.run("chart.free();");
    browser.wait_until("watching() === before");
    browser.assert_quiet();
}
