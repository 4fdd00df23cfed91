//! The element as scripts of a page see it: its events and methods.

use crate::widget::{BRIDGES, SCRIPT, chart, child, drawn, number, text};
use initiative_page::{Engine, Stage, Test, View, tests};
use serde_json::{Value, json};

pub(crate) fn tests() -> Vec<Test> {
    tests![
        a_click_a_key_and_a_call_select_alike,
        methods_answer_while_the_widget_changes_its_elements,
        figures_are_records_of_plain_texts,
        svg_is_a_picture_and_csv_a_table,
        png_is_a_picture_of_the_asked_scale,
        each_chart_of_another_dataset_draws_and_the_others_say_what_is_missing,
    ]
}

fn a_click_a_key_and_a_call_select_alike(stage: &Stage) {
    let browser = chart(stage, "investment", View::desktop());
    let mark = "inside('.mark[data-figure=\"2019-11-30/investment\"]')";
    browser.click_on(mark);
    browser.wait_until("events.select.length === 1");
    browser.press("Escape");
    browser.run(&format!("{mark}.focus();"));
    browser.press("Enter");
    browser.wait_until("events.select.length === 2");
    browser.press("Escape");
    browser.run("widget().select('2019-11-30/investment');");
    browser.wait_until("events.select.length === 3");
    let events = browser.run("return events.select.map(({ time, ...event }) => event);");
    let wanted = json!({
        "bubbles": true, "composed": true, "id": "",
        "detail": {
            "figure": "2019-11-30/investment", "value": "8464000000", "unit": "CNY",
            "source": {
                "publisher": events[0]["detail"]["source"]["publisher"],
                "published": "2019-12-05",
                "title": "Hunan’s 100 Major Product Innovation Projects Yield Fruitful Results",
                "url": "http://www.enghunan.gov.cn/hneng/News/Localnews/LBusiness/201912/t20191205_5497020.html",
            },
        },
    });
    assert_eq!(events, json!([wanted, wanted, wanted]));
    let publisher = events[0]["detail"]["source"]["publisher"].as_str();
    assert!(publisher.is_some_and(|name| !name.is_empty()), "{events}");
    // A figure of another chart opens that one; an unknown one is an error that the caller can catch.
    browser.run("widget().select('2019-11-30/sales');");
    browser.frames();
    assert_eq!(
        browser.run("return [inside('[aria-selected=true]').dataset.chart, inside('.more').hidden, inside('.mark[aria-pressed=true]').dataset.figure];"),
        json!(["returns", false, "2019-11-30/sales"])
    );
    // One of another report opens that report, in the chart that is shown.
    browser.run("widget().select('2020-09-30/sales');");
    browser.frames();
    let seen = browser.run("const { figure, unit, source } = events.select.at(-1).detail; return [inside('[aria-selected=true]').dataset.chart, inside('.mark[aria-pressed=true]').dataset.figure, figure, unit, source.published];");
    let figure = "2020-09-30/sales";
    assert_eq!(
        seen,
        json!(["returns", figure, figure, "CNY", "2020-10-25"])
    );
    let thrown = browser.run("try { widget().select('nothing/at-all'); } catch (error) { return [error instanceof window.Error, error.code, error.message.includes('nothing/at-all'), error.hint !== '']; }");
    assert_eq!(thrown, json!([true, "figure", true, true]));
    // A listener may take the element away.
    browser.run("addEventListener('initiative-select', () => widget().remove(), { once: true }); widget().select('2019-11-30/tax');");
    browser.frames();
    assert_eq!(
        browser.run("return document.querySelector('initiative-charts');"),
        json!(null)
    );
    browser.assert_quiet();
}

/// Taking a mark away that has the focus sends `focusout` to the page in the middle of the widget's own work.
fn methods_answer_while_the_widget_changes_its_elements(stage: &Stage) {
    let browser = chart(stage, "investment", View::desktop());
    browser.run(
        "window.counts = [];
        const marks = widget().shadowRoot.querySelectorAll('.mark');
        marks[marks.length - 1].focus();
        document.addEventListener('focusout', () => counts.push(widget().figures().length, widget().csv().length));
        widget().setAttribute('chart', 'projects');",
    );
    browser.wait_until("inside('.tab[aria-selected=true]').dataset.chart === 'projects'");
    browser.frames();
    let counts = browser.run("return counts;");
    // The other two send nothing when an element with the focus goes.
    if stage.engine() == Engine::Chromium {
        assert!(
            counts[0].as_u64() > Some(50),
            "asked while it changed: {counts}"
        );
    } else {
        assert_eq!(counts, json!([]));
    }
    browser.assert_quiet();
}

fn figures_are_records_of_plain_texts(stage: &Stage) {
    let browser = chart(stage, "investment", View::desktop());
    let figures = browser.run("return widget().figures();");
    let figures = figures.as_array().cloned().unwrap_or_default();
    let count = |kind: &str| {
        figures
            .iter()
            .filter(|figure| figure["kind"] == json!(kind))
            .count()
    };
    assert_eq!(count("reported"), 50);
    assert!(count("derived") > 30, "{}", count("derived"));
    let fields = "figure report indicator kind value low high unit label formula inputs working \
                  result note source";
    for figure in &figures {
        let record = figure.as_object().cloned().unwrap_or_default();
        let mut names: Vec<&str> = record.keys().map(String::as_str).collect();
        let mut wanted: Vec<&str> = fields.split(' ').collect();
        names.sort_unstable();
        wanted.sort_unstable();
        assert_eq!(names, wanted, "{figure}");
        let is_derived = figure["kind"] == json!("derived");
        if is_derived && figure["value"].is_null() {
            // A rate that is needed where nothing is left to do.
            assert_eq!(
                (&figure["result"], &figure["formula"]),
                (&Value::Null, &json!(""))
            );
            continue;
        }
        assert_eq!(figure["result"].is_object(), is_derived, "{figure}");
        assert_eq!(figure["working"].is_object(), is_derived, "{figure}");
        let decimal = |text: &str| {
            !text.is_empty()
                && text
                    .chars()
                    .all(|c| c.is_ascii_digit() || c == '.' || c == '-')
        };
        for name in ["value", "low", "high"] {
            assert!(
                figure[name].as_str().is_some_and(decimal),
                "{name}: {figure}"
            );
        }
        for name in ["publisher", "title", "published", "url"] {
            assert!(figure["source"][name].is_string(), "{name}: {figure}");
        }
        assert_eq!(
            figure["formula"]
                .as_str()
                .is_some_and(|text| !text.is_empty()),
            is_derived,
            "{figure}"
        );
    }
    let by_name = |name: &str| {
        figures
            .iter()
            .find(|figure| figure["figure"] == json!(name))
            .cloned()
            .unwrap_or_default()
    };
    let tax = by_name("2019-11-30/tax");
    assert_eq!(
        [&tax["value"], &tax["low"], &tax["high"], &tax["unit"]],
        ["926000000", "925500000", "926500000", "CNY"]
    );
    browser.assert_quiet();
}

fn svg_is_a_picture_and_csv_a_table(stage: &Stage) {
    for kind in crate::widget::CHARTS {
        let browser = chart(stage, kind, View::new(700, 800));
        let picture = browser.run(
            "const text = widget().svg(), image = new Image();
            image.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
            await image.decode();
            return [text.includes('<title'), text.includes('<desc'), image.naturalWidth, image.naturalHeight, /(href|src)=|url\\(/.test(text)];",
        );
        assert_eq!(
            [&picture[0], &picture[1], &picture[4]],
            [&json!(true), &json!(true), &json!(false)],
            "{kind}: {picture}"
        );
        assert!(
            (2..4).all(|side| picture[side].as_u64().is_some_and(|length| length > 100)),
            "{kind}: {picture}"
        );
        let csv = text(&browser, "widget().csv()");
        assert!(
            csv.starts_with('\u{feff}') && csv.matches('\u{feff}').count() == 1,
            "{kind}"
        );
        assert!(
            csv.ends_with("\r\n") && csv.matches('\n').count() == csv.matches("\r\n").count(),
            "{kind}"
        );
        let rows = number(&browser, "all('#table tbody tr').length");
        assert!(
            csv.matches("\r\n").count() as f64 >= rows + 1.0,
            "{kind}: {csv}"
        );
        browser.assert_quiet();
    }
}

fn png_is_a_picture_of_the_asked_scale(stage: &Stage) {
    let browser = chart(stage, "innovation", View::new(700, 800));
    let sizes = browser.run(
        "const sizes = [];
        for (const scale of [1, 2, undefined, 0, NaN, 99]) {
          const blob = await widget().png(scale);
          const { width, height } = await createImageBitmap(blob);
          sizes.push([blob.type, width, height, blob.size > 1000]);
        }
        return sizes;",
    );
    let side = |row: usize, column: usize| sizes[row][column].as_f64().unwrap_or(f64::NAN);
    for row in 0..6 {
        assert_eq!(
            [&sizes[row][0], &sizes[row][3]],
            [&json!("image/png"), &json!(true)],
            "{sizes}"
        );
        let times = [1.0, 2.0, 2.0, 1.0, 2.0, 4.0][row];
        for column in [1, 2] {
            assert!(
                (side(row, column) - side(0, column) * times).abs() <= times,
                "{row}: {sizes}"
            );
        }
    }
    browser.assert_quiet();
}

fn each_chart_of_another_dataset_draws_and_the_others_say_what_is_missing(stage: &Stage) {
    let inside = format!(
        "<initiative-charts>{}</initiative-charts>{SCRIPT}",
        child(BRIDGES)
    );
    let browser = drawn(stage, "/methods/bridges.html", &inside, View::desktop());
    for kind in crate::widget::CHARTS {
        browser.run_with("widget().setAttribute('chart', given);", &json!(kind));
        browser.frames();
        // The bridges have no figures of the returns, nor of the innovation, and one report: such charts are no tabs.
        let missing = matches!(kind, "innovation" | "returns" | "history");
        let seen = browser.run("return [inside('[aria-selected=true]')?.dataset.chart ?? '', all('.base').some(painted), inside('.missing')?.textContent ?? ''];");
        let reason = seen[2].as_str().unwrap_or_default();
        let wanted = [json!(if missing { "" } else { kind }), json!(!missing)];
        assert_eq!([&seen[0], &seen[1]], [&wanted[0], &wanted[1]], "{seen}");
        assert_eq!(
            reason.starts_with("This report gives no"),
            missing,
            "{seen}"
        );
        // Nothing is borrowed from the shipped figures.
        assert!(
            !text(&browser, "inside('.content').textContent").contains("Hunan"),
            "{kind}"
        );
    }
    browser.assert_quiet();
}
