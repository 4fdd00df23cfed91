//! What only a browser can show, below the page: run by tests/all.sh in Chromium, Firefox and WebKit.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "these tests carry another attribute than the one that the lints know tests by"
)]

#[path = "web/intl.rs"]
mod intl;

use initiative_charts::chart::{ChartKind, Setting, View, build};
use initiative_charts::geometry::{Rect, point};
use initiative_charts::locale::Locale;
use initiative_charts::paint::{Brush, Surface, paint};
use initiative_charts::reported::{Dataset, Node, Problem, Refusal, hunan_json, read};
use initiative_charts::scene::{Ink, Shape, TextMeasure};
use initiative_charts::theme::{Palette, Theme};
use js_sys::{Function, JSON};
use plotters_canvas::CanvasBackend;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// What the body of a function returns that knows a value as `given`.
fn js(body: &str, given: &JsValue) -> JsValue {
    Function::new_with_args("given", body)
        .call1(&JsValue::UNDEFINED, given)
        .unwrap()
}

/// The way of every dataset in the browser.
fn node(value: JsValue) -> Result<Node, String> {
    serde_wasm_bindgen::from_value(value).map_err(|error| error.to_string())
}

/// Half an em a character: only bars are looked at.
struct HalfEms;

impl TextMeasure for HalfEms {
    fn width(&self, text: &str, size: f64, _bold: bool) -> f64 {
        text.chars().count() as f64 * size / 2.0
    }
}

fn dataset(text: &str) -> Result<Dataset, Refusal> {
    read(node(JSON::parse(text).unwrap()).unwrap())
}

#[wasm_bindgen_test]
fn the_shipped_dataset_is_read_in_full() {
    let dataset = dataset(hunan_json()).unwrap();
    let figures: Vec<usize> = dataset
        .reports
        .iter()
        .map(|report| report.figures.len())
        .collect();
    assert_eq!((figures.len(), figures.iter().sum::<usize>()), (5, 50));
    // Digits keep their printed places, scales are numbers, texts are UTF-8.
    let report = dataset
        .reports
        .iter()
        .find(|report| report.id == "2019-11-30")
        .unwrap();
    let investment = report.figure("investment").unwrap();
    assert_eq!(investment.quantity.amount.to_string(), "8464000000");
    assert_eq!(investment.quantity.amount.exponent(), 6);
    assert!(dataset.title.in_language("zh").contains("湖南省"));
}

#[wasm_bindgen_test]
fn a_field_that_no_one_knows_is_refused_by_name() {
    for (old, new) in [
        ("\"publisher\"", "\"publischer\""),
        ("\"caveat\"", "\"caveats\""),
    ] {
        let refusal = dataset(&hunan_json().replacen(old, new, 1)).unwrap_err();
        assert!(
            matches!(refusal.problem, Problem::UnknownField { .. }),
            "{refusal:?}"
        );
        assert_eq!(refusal.found, new);
    }
}

#[wasm_bindgen_test]
fn what_others_added_to_every_object_is_not_read() {
    js(
        "Object.prototype.corrected = { date: '2020-01-01', what: 'polluted' };
        Object.prototype.caveat = 'polluted';
        Object.prototype.polluted = 1;
        Array.prototype.polluted = 1;",
        &JsValue::UNDEFINED,
    );
    let outcome = dataset(hunan_json());
    js(
        "for (const name of ['corrected', 'caveat', 'polluted']) delete Object.prototype[name];
        delete Array.prototype.polluted;",
        &JsValue::UNDEFINED,
    );
    assert_eq!(outcome.unwrap(), dataset(hunan_json()).unwrap());
}

#[wasm_bindgen_test]
fn an_entry_named_as_the_prototype_is_an_entry() {
    let node = node(JSON::parse(r#"{"__proto__": {"id": "x"}, "a": 1}"#).unwrap()).unwrap();
    let inner = Node::Object(vec![("id".to_owned(), Node::Text("x".to_owned()))]);
    assert_eq!(
        node,
        Node::Object(vec![
            ("__proto__".to_owned(), inner),
            ("a".to_owned(), Node::Number(1.0))
        ])
    );
}

#[wasm_bindgen_test]
fn depth_is_refused_whether_it_ends_or_not() {
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    for value in [
        JSON::parse(&deep).unwrap(),
        JSON::parse(
            &deep
                .replace('[', "{\"a\":")
                .replacen(']', "1}", 1)
                .replace(']', "}"),
        )
        .unwrap(),
        js(
            "const circle = {}; circle.circle = circle; return circle;",
            &JsValue::UNDEFINED,
        ),
        js(
            "const circle = []; circle.push(circle); return circle;",
            &JsValue::UNDEFINED,
        ),
    ] {
        let node = node(value).unwrap();
        assert_eq!(node, Node::TooDeep);
        assert!(matches!(read(node).unwrap_err().problem, Problem::TooDeep));
    }
}

#[wasm_bindgen_test]
fn every_value_that_json_has_is_read_and_none_that_it_has_not() {
    for (value, wanted) in [
        ("null", Node::Null),
        ("undefined", Node::Null),
        ("true", Node::Bool(true)),
        ("1e9", Node::Number(1e9)),
        ("-0.5", Node::Number(-0.5)),
        ("2 ** 60", Node::Number(1_152_921_504_606_846_976.0)),
        ("'湖南\\u0000'", Node::Text("湖南\0".to_owned())),
        ("[, 1]", Node::List(vec![Node::Null, Node::Number(1.0)])),
        (
            "({ a: undefined })",
            Node::Object(vec![("a".to_owned(), Node::Null)]),
        ),
        (
            "new Map([['a', 1]])",
            Node::Object(vec![("a".to_owned(), Node::Number(1.0))]),
        ),
        (
            "Object.assign(Object.create({ b: 1 }), { a: null })",
            Node::Object(vec![("a".to_owned(), Node::Null)]),
        ),
    ] {
        assert_eq!(
            node(js(&format!("return {value};"), &JsValue::UNDEFINED)),
            Ok(wanted),
            "{value}"
        );
    }
    for value in [
        "new Map([[1, 1]])",
        "new Set([1])",
        "() => 1",
        "Symbol('a')",
    ] {
        assert!(
            node(js(&format!("return {value};"), &JsValue::UNDEFINED)).is_err(),
            "{value}"
        );
    }
    for value in ["null", "undefined", "[]", "'text'", "NaN"] {
        let node = node(js(&format!("return {value};"), &JsValue::UNDEFINED)).unwrap();
        assert!(read(node).is_err(), "{value}");
    }
}

#[wasm_bindgen_test]
fn a_bar_is_painted_where_the_scene_has_it_at_every_pixel_ratio() {
    let dataset = dataset(hunan_json()).unwrap();
    let report = dataset
        .reports
        .iter()
        .find(|report| report.id == "2019-11-30")
        .unwrap();
    let scene = build(
        ChartKind::Investment,
        &Setting {
            dataset: &dataset,
            report,
            locale: Locale::of("en"),
            view: View::Totals,
            width: 600.0,
            font: 16.0,
            measure: &HalfEms,
        },
    );
    let panel = &scene.panels[0];
    let bar = panel.marks.iter().find_map(|mark| match mark.shape {
        Shape::Block(rect) if mark.ink == Ink::Reported => Some(rect),
        _ => None,
    });
    let bar: Rect = bar.unwrap();
    let palette = Palette::of(Theme::Light);
    let ink = palette.color(Ink::Reported).rgb;
    for ratio in [1.0, 1.5, 3.0] {
        let sides = js(
            "return [given[0], given[1]];",
            &js_sys::Array::of2(
                &(panel.size.width * ratio).round().into(),
                &(panel.size.height * ratio).round().into(),
            ),
        );
        let canvas = js(
            "const canvas = document.createElement('canvas'); [canvas.width, canvas.height] = given; return canvas;",
            &sides,
        );
        let backend = CanvasBackend::with_canvas_object(canvas.clone().unchecked_into()).unwrap();
        let brush = Brush {
            ratio,
            origin: point(0.0, 0.0),
            palette: &palette,
            family: "sans-serif",
            font_divisor: 1.0,
        };
        paint(&panel.marks, Surface::Canvas(backend), &brush).unwrap();
        // Just inside its right end, where no label lies, and as far outside.
        let read_at = |x: f64| {
            let at = js_sys::Array::of3(
                &canvas,
                &(x * ratio).floor().into(),
                &((bar.y + 3.0) * ratio).floor().into(),
            );
            js("const [canvas, x, y] = given; return canvas.getContext('2d').getImageData(x, y, 1, 1).data.join();", &at).as_string().unwrap()
        };
        let (red, green, blue) = ink;
        assert_eq!(
            read_at(bar.right() - 2.0),
            format!("{red},{green},{blue},255"),
            "{ratio}"
        );
        assert_ne!(
            read_at(bar.right() + 2.0),
            format!("{red},{green},{blue},255"),
            "{ratio}"
        );
    }
    // Its own text is measured nowhere: plotters would leave an element in the page for that.
    assert_eq!(
        js(
            "return document.querySelectorAll('body > span').length;",
            &JsValue::UNDEFINED
        ),
        JsValue::from(0)
    );
}
