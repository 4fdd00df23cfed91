//! One tag: where it may stand, how often, beside what, and whose figures it draws.

use crate::widget::{
    BRIDGES, SCRIPT, article, before_scripts, child, drawn, element, number, put, tab, text,
};
use initiative_page::server::{Reply, STRICT_POLICY, Site};
use initiative_page::{Ability, Stage, Test, View, dist, project, tests};
use serde_json::json;
use std::fs;

pub(crate) fn tests() -> Vec<Test> {
    tests![
        the_documented_tag_draws_a_chart_in_its_place,
        the_first_chart_is_there_soon_on_a_slow_processor,
        the_table_inside_is_read_before_and_replaced_after,
        two_widgets_draw_two_datasets_with_one_compilation,
        the_element_may_stand_above_and_below_the_script_and_come_later,
        src_draws_another_dataset,
        the_script_works_from_another_origin_in_any_encoding,
        the_folder_works_under_another_path,
    ]
}

fn the_documented_tag_draws_a_chart_in_its_place(stage: &Stage) {
    let tag = "<script async src=\"/embed.js\" data-chart=\"investment\" data-lang=\"en\" data-cf-beacon=\"x\"></script>";
    let browser = drawn(stage, "/embed/tag.html", tag, View::desktop());
    let position = browser.run(
        "const { previousElementSibling: before, nextElementSibling: after } = widget();
        return [before.textContent, after.localName, widget().getAttributeNames().join(' '),
            widget().getAttribute('chart'), inside('canvas').width > 0];",
    );
    assert_eq!(
        position,
        json!(["Before.", "script", "chart lang", "investment", true])
    );
    assert!(text(&browser, "inside('h2').textContent").contains("8.464\u{a0}billion"));
    browser.assert_quiet();
}

/// The goal is 1.5 seconds, on a machine that does nothing else; here the time is printed, and only what would be
/// out of all proportion fails.
fn the_first_chart_is_there_soon_on_a_slow_processor(stage: &Stage) {
    put(
        stage,
        "/embed/slow.html",
        "<script async src=\"/embed.js\" data-chart=\"investment\"></script>",
    );
    let browser = tab(stage, View::phone());
    let slow = stage.can(Ability::Throttle);
    if slow {
        browser.slow_down(4);
    }
    browser.open("/embed/slow.html");
    browser.wait_until("drawn()");
    let time = number(&browser, "events.ready[0].time");
    if slow {
        browser.slow_down(1);
        println!("ready after {time:.0} ms at 4× CPU throttle");
    }
    assert!(time < 6_000.0, "{time} ms");
    browser.assert_quiet();
}

fn the_table_inside_is_read_before_and_replaced_after(stage: &Stage) {
    // Without the script first: what readers see until it comes.
    put(stage, "/embed/table.html", &element("investment"));
    let browser = tab(stage, View::desktop());
    browser.open("/embed/table.html");
    let visible = "document.querySelector('table').checkVisibility() && document.querySelector('table').offsetHeight > 20";
    assert_eq!(browser.run(&format!("return {visible};")), json!(true));
    browser.assert_quiet();
    let inside = format!("{}{SCRIPT}", element("investment"));
    put(stage, "/embed/table.html", &inside);
    // What is painted while the wasm compiles: the table.
    before_scripts(
        &browser,
        "const own = WebAssembly.compile;
        WebAssembly.compile = async (bytes) => {
          const module = await own(bytes);
          window.before = document.querySelector('table').checkVisibility();
          return module;
        };",
    );
    browser.open("/embed/table.html");
    browser.wait_until("drawn()");
    assert_eq!(
        browser.run(&format!(
            "return [before, {visible}, document.querySelector('table').parentNode === widget()];"
        )),
        json!([true, false, true])
    );
    browser.assert_quiet();
}

fn two_widgets_draw_two_datasets_with_one_compilation(stage: &Stage) {
    let inside = format!(
        "<initiative-charts id=a chart=investment lang=en></initiative-charts>\
         <initiative-charts id=b chart=projects lang=fr-CA>{}</initiative-charts>{SCRIPT}",
        child(BRIDGES)
    );
    put(stage, "/embed/two.html", &inside);
    let browser = tab(stage, View::desktop());
    before_scripts(&browser, include_str!("compilations.js"));
    browser.open("/embed/two.html");
    browser.wait_until("drawn()");
    assert_eq!(browser.run("return compilations;"), json!(["compile"]));
    let seen = browser.run(
        "return [0, 1].map((index) => [widget(index).figures().some(({ figure, value }) => figure === '2024-12-31/investment' && value === '2250000'),
            inside('h2', index).textContent, inside('.widget', index).lang]);",
    );
    assert_eq!(seen[0][0], json!(false));
    assert_eq!(seen[1][0], json!(true));
    assert!(
        seen[0][1]
            .as_str()
            .is_some_and(|headline| headline.contains("8.464")),
        "{seen}"
    );
    assert!(
        seen[1][1]
            .as_str()
            .is_some_and(|headline| headline.contains("12")),
        "{seen}"
    );
    // What happens in one is no matter of the other.
    browser.run("widget(0).select('2019-11-30/investment');");
    browser.frames();
    let unread = "return [0, 1].map((index) => inside('.more', index).hidden);";
    assert_eq!(browser.run(unread), json!([false, true]));
    browser.run("widget(1).setAttribute('chart', 'investment');");
    browser.frames();
    assert_eq!(
        browser.run("return [0, 1].map((index) => inside('[role=tab][aria-selected=true]', index).dataset.chart);"),
        json!(["investment", "investment"])
    );
    assert_eq!(browser.run(unread), json!([false, true]));
    browser.assert_quiet();
}

fn the_element_may_stand_above_and_below_the_script_and_come_later(stage: &Stage) {
    let other = BRIDGES
        .replace("\"12\"", "\"24\"")
        .replace("\"7\"", "\"19\"");
    let inside = format!(
        "<initiative-charts chart=projects>{}</initiative-charts><script src=\"/embed.js\"></script>\
         <initiative-charts chart=projects>{}</initiative-charts><button id=later>More</button><script src=\"/embed/later.js\"></script>",
        child(BRIDGES),
        child(&other)
    );
    // Under Trusted Types a script's text, be it only JSON, has to come from a policy of the page's own.
    let script = format!(
        "const json = trustedTypes.createPolicy('figures', {{ createScript: (text) => text }}).createScript({});
        later.addEventListener('click', () => {{
            const made = document.createElement('initiative-charts');
            made.setAttribute('chart', 'projects');
            const script = document.createElement('script');
            script.type = 'application/json';
            script.text = json;
            made.append(script);
            document.querySelector('main').append(made);
        }});",
        json!(BRIDGES.replace("\"12\"", "\"36\"").replace("\"7\"", "\"31\""))
    );
    stage
        .server()
        .put("/embed/later.js", Reply::new("text/javascript", script));
    let browser = drawn(stage, "/embed/places.html", &inside, View::desktop());
    browser.click_on("later");
    browser.wait_until("document.querySelectorAll('initiative-charts').length === 3 && drawn()");
    let counts = browser.run(
        "return [0, 1, 2].map((index) => widget(index).figures().find(({ indicator }) => indicator === 'projects').value);",
    );
    assert_eq!(counts, json!(["12", "24", "36"]));
    browser.assert_quiet();
}

fn src_draws_another_dataset(stage: &Stage) {
    stage.server().put(
        "/embed/bridges.json",
        Reply::new("application/json", BRIDGES),
    );
    let inside = format!(
        "<initiative-charts src=bridges.json chart=investment></initiative-charts>{SCRIPT}"
    );
    let browser = drawn(stage, "/embed/src.html", &inside, View::desktop());
    assert!(text(&browser, "inside('h2').textContent").contains("2.25"));
    // Live: the address of the shipped figures.
    browser.run("widget().setAttribute('src', '/hunan-2019.json');");
    browser.wait_until("inside('h2')?.textContent.includes('8.464')");
    // Without one the shipped figures are drawn: from another dataset, so that the change is seen.
    browser.run("widget().setAttribute('src', 'bridges.json');");
    browser.wait_until("inside('h2')?.textContent.includes('2.25')");
    browser.run("widget().removeAttribute('src');");
    browser.wait_until("inside('h2')?.textContent.includes('8.464')");
    browser.assert_quiet();
}

fn the_script_works_from_another_origin_in_any_encoding(stage: &Stage) {
    // No CORS header, no policy of its own: a plain static host.
    let host = stage.another_server(Site {
        root: Some(dist()),
        ..Site::default()
    });
    let url = host.url("/embed.js");
    let policy = STRICT_POLICY.replace("script-src 'self'", &format!("script-src {url}"));
    for charset in ["utf-8", "gbk", "shift_jis"] {
        let html = article(&format!(
            "<script async src=\"{url}\" data-chart=\"overview\"></script>"
        ));
        let html = html.replace("<meta charset=\"utf-8\">", "");
        let page = Reply::new(&format!("text/html; charset={charset}"), html)
            .with("Content-Security-Policy", &policy);
        let path = format!("/embed/{charset}.html");
        stage.server().put(&path, page);
        let browser = tab(stage, View::desktop());
        browser.open(&path);
        browser.wait_until("drawn()");
        let seen = browser.run("return [document.characterSet.toLowerCase(), inside('h2').textContent, inside('.widget').textContent.includes('\\ufffd')];");
        assert_eq!(seen[0], json!(charset));
        assert!(
            seen[1]
                .as_str()
                .is_some_and(|headline| headline.contains("Hunan’s")),
            "{seen}"
        );
        assert_eq!(seen[2], json!(false));
        browser.assert_quiet();
    }
}

fn the_folder_works_under_another_path(stage: &Stage) {
    let root = project().join(format!("target/page-copy-{}", stage.engine()));
    let folder = root.join("some/where/else");
    fs::create_dir_all(&folder).expect("a folder for the copy");
    for file in fs::read_dir(dist()).expect("dist/ can be read").flatten() {
        if file.path().is_file() {
            fs::copy(file.path(), folder.join(file.file_name())).expect("a file is copied");
        }
    }
    let server = stage.another_server(Site::of(root));
    let browser = tab(stage, View::desktop());
    for page in ["article.html", "index.html?chart=progress"] {
        server.forget();
        browser.open(&server.url(&format!("/some/where/else/{page}")));
        browser.wait_until("drawn()");
        browser.assert_quiet();
        for seen in server.seen() {
            assert!(
                seen.path.starts_with("/some/where/else/") && seen.status == 200,
                "{seen:?}"
            );
        }
    }
}
