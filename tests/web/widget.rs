//! What a chart asks the browser for, and gives back.

use super::js;
use initiative_charts::browser::Chart;
use js_sys::futures::JsFuture;
use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

/// A chart in the page; see harness.js.
struct Page {
    harness: JsValue,
    chart: Option<Chart>,
}

impl Page {
    /// A page with the chart, once it is painted and its table filled.
    async fn with(chart: &str) -> Self {
        let harness = js(include_str!("harness.js"), &JsValue::UNDEFINED);
        let get = |name: &str| Reflect::get(&harness, &name.into()).unwrap();
        let attributes = get("attributes");
        Reflect::set(&attributes, &"chart".into(), &chart.into()).unwrap();
        let chart = Chart::new(
            get("host").unchecked_into(),
            None,
            attributes.unchecked_into(),
            None,
            get("guard").unchecked_into(),
            get("report").unchecked_into(),
            get("letGo").unchecked_into(),
        );
        let page = Self {
            chart: Some(chart.unwrap()),
            harness,
        };
        page.wait("await given.ready; await given.frames(3); await given.pause(20);")
            .await;
        page
    }

    fn chart(&self) -> &Chart {
        self.chart.as_ref().unwrap()
    }

    /// Has the attribute change.
    fn set(&self, attribute: &str, value: Option<&str>) {
        let attributes = Object::new();
        let value = value.map_or(JsValue::NULL, JsValue::from_str);
        Reflect::set(&attributes, &attribute.into(), &value).unwrap();
        self.chart().set(attributes);
    }

    /// What the body of a function returns that knows the harness as `given`.
    fn run(&self, body: &str) -> JsValue {
        js(body, &self.harness)
    }

    /// What the expression counts.
    fn number(&self, expression: &str) -> i64 {
        let value = self.run(&format!("return Number({expression});"));
        value.as_f64().unwrap() as i64
    }

    /// The same for the body of a function that awaits.
    async fn wait(&self, body: &str) -> JsValue {
        let body = format!("return (async () => {{ {body} }})();");
        let promise: Promise = self.run(&body).unchecked_into();
        JsFuture::from(promise).await.unwrap()
    }

    /// What has been measured since this was last asked: language, font and text of each. Every layout measures one
    /// sample, which shows whether widths have changed.
    fn measured(&self) -> Vec<String> {
        let texts: Array = self
            .run("return given.counts.measured.splice(0);")
            .unchecked_into();
        texts
            .iter()
            .map(|text: JsValue| text.as_string().unwrap())
            .filter(|text| !text.ends_with(" Measure 8"))
            .collect()
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        self.chart = None;
        self.run("given.end();");
    }
}

#[wasm_bindgen_test]
async fn each_text_is_measured_once_for_each_font() {
    let page = Page::with("overview").await;
    let first = page.measured();
    assert!(first.len() > 10, "{}", first.len());
    // A font that comes has everything measured again, as the page of these tests has one in Firefox.
    for layout in first.split(|text| text == "fonts came") {
        let mut texts = layout.to_vec();
        texts.sort();
        texts.dedup();
        assert_eq!(texts.len(), layout.len(), "a text was measured twice");
    }
    page.set("chart", Some("investment"));
    page.measured();
    page.set("chart", None);
    page.set("theme", Some("dark"));
    assert_eq!(page.measured(), Vec::<String>::new());
    // Another language may space and shape the same text in another way.
    page.set("lang", Some("fr"));
    let french = page.measured();
    assert!(french.iter().all(|text| text.starts_with("fr ")));
    assert!(french.len() > 10, "{}", french.len());
    page.run("document.fonts.dispatchEvent(new Event('loadingdone'));");
    let again = page.measured();
    assert!(
        french.iter().all(|text| again.contains(text)),
        "a font that has come is measured with"
    );
}

#[wasm_bindgen_test]
async fn everything_goes_with_the_chart() {
    let mut page = Page::with("investment").await;
    page.run("given.move(0, 0);");
    page.run("given.leave();");
    for (what, least) in [
        ("given.counts.listeners", 15),
        ("given.counts.mutations", 1),
        ("given.counts.resizes", 1),
        ("given.due()", 1),
    ] {
        assert!(page.number(what) >= least, "{what} before");
    }
    page.chart = None;
    for what in [
        "given.counts.listeners",
        "given.counts.mutations",
        "given.counts.resizes",
        "given.due()",
    ] {
        assert_eq!(page.number(what), 0, "{what}");
    }
}

#[wasm_bindgen_test]
async fn two_charts_share_what_watches_the_page() {
    let page = Page::with("investment").await;
    let mutations = page.number("given.counts.mutations");
    let host = page.run(
        "const host = document.createElement('div'); given.host.after(host);
        return [host, host.attachShadow({ mode: 'open' }), () => host.remove()];",
    );
    let part = |index: u32| Reflect::get_u32(&host, index).unwrap();
    let get = |name: &str| Reflect::get(&page.harness, &name.into()).unwrap();
    let second = Chart::new(
        part(0).unchecked_into(),
        None,
        get("attributes").unchecked_into(),
        None,
        get("guard").unchecked_into(),
        get("report").unchecked_into(),
        get("letGo").unchecked_into(),
    );
    // Each watches what is inside it for itself.
    assert_eq!(page.number("given.counts.mutations"), mutations + 1);
    drop(second.unwrap());
    assert_eq!(page.number("given.counts.mutations"), mutations);
    // The first one is still told.
    let ink = "getComputedStyle(given.root.querySelector('.content')).getPropertyValue('--ink') === '#eceef1'";
    assert_eq!(page.number(ink), 0);
    page.wait("document.documentElement.style.background = '#111'; await given.frames(2);")
        .await;
    assert_eq!(page.number(ink), 1);
    page.wait("document.documentElement.style.background = ''; await given.frames(2);")
        .await;
    assert_eq!(page.number(ink), 0);
    part(2)
        .unchecked_into::<Function>()
        .call0(&JsValue::NULL)
        .unwrap();
}

#[wasm_bindgen_test]
async fn a_second_canvas_has_pixels_only_while_something_is_current() {
    let page = Page::with("investment").await;
    let lights = "[...given.root.querySelectorAll('.light')].reduce((sum, { width, height }) => sum + width * height, 0)";
    assert_eq!(page.number(lights), 0);
    page.run("given.move(0, 0);");
    assert!(page.number(lights) > 10_000);
    // What is current stays so while the table is opened, and so does its outline.
    page.run("given.root.querySelector('.toggle-table').click();");
    assert!(page.number(lights) > 10_000);
    page.wait("given.leave(); await given.pause(400);").await;
    assert_eq!(page.number(lights), 0);
}

#[wasm_bindgen_test]
async fn a_move_within_the_mark_asks_the_page_for_nothing() {
    let page = Page::with("investment").await;
    let more = "Number(given.root.querySelector('.more').hidden)";
    page.run("given.move(0, 0);");
    assert_eq!(page.number(more), 0, "something is current");
    page.run(
        "given.counts.on = true; for (const beside of [1, 2, 3, 2, 1]) given.move(0, beside);",
    );
    page.run("given.counts.on = false;");
    assert_eq!(page.number("given.counts.dom"), 0);
    page.wait("given.leave(); await given.pause(400); given.counts.on = true; given.move(1, 0);")
        .await;
    assert!(page.number("given.counts.dom") > 3);
}

#[wasm_bindgen_test]
async fn a_page_that_never_rests_is_seldom_looked_at_but_to_the_end() {
    let page = Page::with("investment").await;
    page.run("given.counts.styles = 0;");
    page.wait("document.body.style.left = '1px'; await given.frames(3);")
        .await;
    let look = page.number("given.counts.styles");
    assert!(look > 0);
    page.wait(
        "await given.pause(600); given.counts.styles = 0; const end = performance.now() + 2000;
        for (let turn = 0; performance.now() < end; turn += 1) {
            document.body.style.left = `${turn % 2}px`;
            await given.frames(1);
        }",
    )
    .await;
    let looks = page.number("given.counts.styles") / look;
    // A slow machine paints fewer frames in that time.
    assert!((1..=24).contains(&looks), "{looks} looks in two seconds");
    // The last change counts, however many came before it.
    let is_dark = "getComputedStyle(given.root.querySelector('.content')).getPropertyValue('--ink') === '#eceef1'";
    for (change, dark) in [
        ("document.body.style.background = '#111';", true),
        // Not by the attribute: WebKit does not report the removal of a style attribute that nothing has read.
        ("document.body.style.background = '';", false),
    ] {
        page.wait(&format!(
            "{change}
            const end = performance.now() + 5000;
            while (({is_dark}) !== {dark} && performance.now() < end) await given.frames(1);"
        ))
        .await;
        assert_eq!(page.number(is_dark) == 1, dark, "{change}");
    }
}

#[wasm_bindgen_test]
async fn figures_and_errors_are_plain_objects() {
    let page = Page::with("investment").await;
    let figures = page.chart().figures().unwrap();
    let found = js(
        "const { source, ...figure } = given.find(({ figure }) => figure === '2019-11-30/investment');
        return JSON.stringify([Object.keys(figure).join(), figure.value, source.published, source instanceof Map]);",
        &figures,
    );
    assert_eq!(
        found,
        r#"["figure,report,indicator,kind,value,low,high,unit,label,formula,inputs,working,result,note","8464000000","2019-12-05",false]"#
    );
    let error = page.chart().select("2019-11-30/none").unwrap_err();
    let found = js("return `${Object.keys(given)} ${given.code}`;", &error);
    assert_eq!(found, "code,message,hint figure");
    page.set("controls", Some("some"));
    assert_eq!(page.number("given.errors.length"), 1);
}
