//! What comes from outside is text and stays text; nothing goes out.

use crate::widget::{ARTICLES, BRIDGES, SCRIPT, drawn, element, put, tab, text};
use initiative_page::server::{Reply, Site};
use initiative_page::{Browser, Stage, Test, View, dist, tests};
use serde_json::{Value, json};

pub(crate) fn tests() -> Vec<Test> {
    tests![
        hostile_texts_of_a_dataset_are_shown_as_texts,
        hostile_attributes_are_texts_or_dropped,
        an_address_that_would_run_is_refused,
        nothing_is_asked_of_another_host_and_nothing_is_kept,
        the_small_page_takes_figures_of_its_own_host_only,
    ]
}

const HOSTILE: &str = "\"><img src=x onerror=alert(1)></script>";

/// Elements that only parsed mark-up can have made, and alerts: none.
#[track_caller]
fn assert_nothing_ran(browser: &Browser<'_>, what: &str) {
    let made = browser.run(
        "const places = [document, ...[...document.querySelectorAll('initiative-charts')].map((one) => one.shadowRoot).filter(Boolean)];
        return [places.flatMap((place) => [...place.querySelectorAll('img, iframe, object, [onerror], [onload], [href^=\"javascript:\" i]')]).length,
            document.querySelectorAll('script:not([src], [type])').length, window.alerted ?? 0];",
    );
    assert_eq!(made, json!([0, 0, 0]), "{what}");
}

/// A dataset with something hostile in every field that takes free text.
fn hostile_dataset() -> Value {
    let mut dataset: Value = serde_json::from_str(BRIDGES).expect("the dataset is JSON");
    dataset["title"] = json!({ "en": format!("title {HOSTILE}") });
    let report = &mut dataset["reports"][0];
    for field in ["title", "publisher"] {
        report[field] = json!(format!("{field} {HOSTILE}"));
    }
    report["corrected"] = json!({ "date": "2025-03-01", "what": format!("what {HOSTILE}") });
    report["notes"] = json!([format!("note {HOSTILE}")]);
    report["milestones"] = json!([{ "text": format!("milestone {HOSTILE}"), "when": "2024-06", "where": format!("where {HOSTILE}") }]);
    for figure in report["figures"].as_array_mut().expect("figures") {
        figure["caveat"] = json!(format!("caveat {HOSTILE}"));
    }
    report["figures"].as_array_mut().expect("figures").push(
        json!({ "indicator": "open", "value": "3", "unit": format!("unit {HOSTILE}"), "scope": "year-to-date" }),
    );
    dataset["indicators"] = json!([{ "id": "open", "label": format!("label {HOSTILE}"), "counts": "items", "accumulates": true }]);
    dataset
}

fn hostile_texts_of_a_dataset_are_shown_as_texts(stage: &Stage) {
    let json = hostile_dataset().to_string();
    // In a child, where the page's author has to keep the parser from ending the script; and from an address.
    let escaped = json.replace('<', "\\u003c");
    stage
        .server()
        .put("/safe/hostile.json", Reply::new("application/json", json));
    for inside in [
        format!(
            "<initiative-charts>{}</initiative-charts>{SCRIPT}",
            crate::widget::child(&escaped)
        ),
        format!("<initiative-charts src=hostile.json></initiative-charts>{SCRIPT}"),
    ] {
        put(stage, "/safe/hostile.html", &inside);
        let browser = tab(stage, View::desktop());
        browser.open("/safe/hostile.html");
        browser.wait_until("drawn()");
        let mut shown = String::new();
        for chart in crate::widget::CHARTS {
            browser.run_with(
                "widget().setAttribute('chart', given); inside('.mark')?.focus();",
                &json!(chart),
            );
            browser.frames();
            assert_nothing_ran(&browser, chart);
            shown += &text(
                &browser,
                "inside('.content').textContent + all('[title]').map(({ title }) => title).join()",
            );
            browser.run("const image = new Image(); image.src = URL.createObjectURL(new Blob([widget().svg()], { type: 'image/svg+xml' })); await image.decode();");
        }
        for field in [
            "title",
            "publisher",
            "what",
            "note",
            "milestone",
            "where",
            "caveat",
            "label",
        ] {
            assert!(
                shown
                    .to_lowercase()
                    .contains(&format!("{field} {HOSTILE}").to_lowercase()),
                "{field} is not shown as it is: {shown}"
            );
        }
        let csv = text(&browser, "widget().csv()");
        assert!(csv.contains("\"\"><img"), "{csv}");
        browser.assert_quiet();
    }
}

fn hostile_attributes_are_texts_or_dropped(stage: &Stage) {
    let browser = drawn(
        stage,
        "/safe/attributes.html",
        &format!("{}{SCRIPT}", element("investment")),
        View::desktop(),
    );
    for name in [
        "chart", "lang", "theme", "controls", "headline", "report", "figure", "article", "check",
    ] {
        let own = text(&browser, "inside('h2').textContent");
        for hostile in [
            HOSTILE,
            "javascript:alert(1)",
            "constructor",
            "__proto__",
            "\u{0}",
            "Ours\u{0}",
            "'\\\"]}",
        ] {
            browser.run_with(
                "widget().setAttribute(given[0], given[1]);",
                &json!([name, hostile]),
            );
            browser.frames();
            assert_nothing_ran(&browser, name);
            assert_eq!(
                browser.run("return inside('.widget') !== null;"),
                json!(true),
                "{name}: {hostile}"
            );
            if name == "headline" {
                // What no picture may hold is left out; where nothing is left, the headline is the chart's own.
                let wanted = match hostile {
                    "\u{0}" => own.trim(),
                    _ => hostile.trim_end_matches('\u{0}'),
                };
                assert_eq!(text(&browser, "inside('h2').textContent").trim(), wanted);
            }
        }
        browser.run_with("widget().removeAttribute(given);", &json!(name));
    }
    browser.run_with("try { widget().select(given); } catch {}", &json!(HOSTILE));
    let seen = browser.seen();
    assert_eq!(
        (seen.errors, seen.rejections, seen.violations),
        (vec![], vec![], vec![])
    );
}

fn an_address_that_would_run_is_refused(stage: &Stage) {
    for address in [
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "data:text/html,x",
        "https://a.b/\"><img src=x onerror=alert(1)>",
    ] {
        let mut dataset: Value = serde_json::from_str(BRIDGES).expect("the dataset is JSON");
        dataset["reports"][0]["url"] = json!(address);
        let child = crate::widget::child(&dataset.to_string().replace('<', "\\u003c"));
        put(
            stage,
            "/safe/address.html",
            &format!(
                "<initiative-charts><table><tr><td>12</td></tr></table>{child}</initiative-charts>{SCRIPT}"
            ),
        );
        let browser = tab(stage, View::desktop());
        browser.open("/safe/address.html");
        browser.wait_until("events.error.length");
        assert_eq!(browser.run("return [events.error.length, events.error[0].detail.code, events.error[0].detail.message.includes('reports[0].url'), document.querySelector('table').checkVisibility()];"), json!([1, "dataset", true, true]), "{address}");
        assert_nothing_ran(&browser, address);
        let seen = browser.seen();
        assert_eq!(
            (seen.errors, seen.rejections, seen.violations),
            (vec![], vec![], vec![])
        );
    }
}

fn nothing_is_asked_of_another_host_and_nothing_is_kept(stage: &Stage) {
    let server = stage.another_server(Site::of(dist()));
    let browser = tab(stage, View::desktop());
    for page in ARTICLES.into_iter().chain(["/index.html"]) {
        server.forget();
        browser.open(&server.url(page));
        browser.wait_until("drawn()");
        browser.run(
            "for (const chart of ['investment', 'projects', 'innovation', 'returns', 'progress', 'history', 'overview']) {
              widget().setAttribute('chart', chart);
              inside('.toggle-table').click();
              inside('.mark').focus();
              widget().svg(); widget().csv(); await widget().png(1);
            }",
        );
        browser.frames();
        let kept = browser.run(
            "return [document.cookie, localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length,
                performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => new URL(name).origin !== location.origin && !name.startsWith('blob:'))];",
        );
        assert_eq!(kept, json!(["", 0, 0, 0, 0, []]), "{page}");
        let file = |path: &str| path.split('?').next().unwrap_or_default().to_owned();
        let mut asked: Vec<String> = server.seen().iter().map(|seen| file(&seen.path)).collect();
        asked.sort();
        asked.dedup();
        let texts = page.replace("/article", "/texts").replace(".html", ".js");
        let allowed = [
            "/embed.js",
            "/pages.css",
            "/favicon.svg",
            "/index.js",
            page,
            &texts,
        ];
        assert!(
            asked.iter().all(|path| allowed.contains(&path.as_str())),
            "{asked:?}"
        );
        assert!(
            server
                .seen()
                .iter()
                .all(|seen| seen.header("cookie").is_none())
        );
        browser.assert_quiet();
    }
}

fn the_small_page_takes_figures_of_its_own_host_only(stage: &Stage) {
    stage.server().put(
        "/safe/bridges.json",
        Reply::new("application/json", BRIDGES),
    );
    let other = stage.another_server(Site::default());
    let cors = Reply::new("application/json", BRIDGES).with("Access-Control-Allow-Origin", "*");
    other.put("/bridges.json", cors);
    let browser = tab(stage, View::desktop());
    browser.open("/index.html?chart=investment&src=/safe/bridges.json");
    browser.wait_until("drawn()");
    assert!(text(&browser, "inside('h2').textContent").contains("2.25"));
    browser.assert_quiet();
    let foreign = other.url("/bridges.json");
    for (address, found) in [
        (foreign.as_str(), "an address on http://127.0.0.1:"),
        (
            &foreign.replace("http:", ""),
            "an address on http://127.0.0.1:",
        ),
        ("data:application/json,{}", "data:"),
        ("blob:http://127.0.0.1/x", "blob:"),
        ("javascript:alert(1)", "javascript:"),
        ("http://[", "not an address"),
        (HOSTILE, ""),
    ] {
        // The page before is marked, since its address may change before it goes.
        browser.run_with(
            "document.body.id = 'before'; location.href = `/index.html?src=${encodeURIComponent(given)}`;",
            &json!(address),
        );
        browser
            .wait_until("!document.querySelector('#before') && document.querySelector('main p')");
        if address == HOSTILE {
            // An address on this host, where there is nothing: the notice and no more.
            browser.wait_until("events.error.length");
            assert_nothing_ran(&browser, address);
            continue;
        }
        browser.wait_until("document.querySelector('[role=alert]')");
        let notice = text(
            &browser,
            "document.querySelector('[role=alert]').textContent",
        );
        assert!(
            notice.contains(found)
                && notice.contains(address)
                && notice.contains("only addresses on"),
            "{address}: {notice}"
        );
        assert!(!text(&browser, "document.body.innerText").contains("Hunan"));
        assert_nothing_ran(&browser, address);
        // The console names it for the page's owner.
        let troubles = browser.seen().troubles();
        assert!(
            matches!(&*troubles, [one] if one.contains(address) && one.ends_with("[parameter]")),
            "{troubles:?}"
        );
    }
    assert!(other.seen().is_empty(), "{:?}", other.seen());
}
