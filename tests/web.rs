//! What only a browser can show, below the page: run by tests/all.sh in Chromium, Firefox and WebKit.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "these tests carry another attribute than the one that the lints know tests by"
)]

#[path = "web/errors.rs"]
mod errors;
#[path = "web/intl.rs"]
mod intl;
#[path = "web/widget.rs"]
mod widget;

use initiative_charts::chart::{ChartContext, ChartKind, ChartSize, build};
use initiative_charts::derived::Derivations;
use initiative_charts::geometry::{Rect, point};
use initiative_charts::locale::{ErrorText, Locale};
use initiative_charts::paint::{Brush, Surface, paint};
use initiative_charts::reported::{hunan_json, parse};
use initiative_charts::scene::{Ink, Shape, TextMeasure};
use initiative_charts::theme::{Palette, Theme};
use js_sys::Function;
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

/// Half an em a character: only bars are looked at.
struct HalfEms;

impl TextMeasure for HalfEms {
    fn width(&self, text: &str, size: f64, _bold: bool) -> f64 {
        text.chars().count() as f64 * size / 2.0
    }
}

#[wasm_bindgen_test]
fn the_shipped_dataset_is_read_in_full() {
    let dataset = parse(hunan_json()).unwrap();
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
    assert!(dataset.title.in_language("zh").contains("湖南"));
}

#[wasm_bindgen_test]
fn what_is_wrong_with_a_dataset_is_found_as_natively() {
    errors::every_error_is_as_it_should_be();
}

/// Every reader loads them.
#[cfg(not(feature = "explanations"))]
#[wasm_bindgen_test]
fn explanations_are_in_english_alone() {
    for text in ErrorText::ALL {
        for locale in Locale::ALL {
            assert_eq!(locale.error_text(*text), Locale::En.error_text(*text));
        }
    }
}

#[wasm_bindgen_test]
fn a_bar_is_painted_where_the_scene_has_it_at_every_pixel_ratio() {
    let dataset = parse(hunan_json()).unwrap();
    let report = dataset
        .reports
        .iter()
        .find(|report| report.id == "2019-11-30")
        .unwrap();
    let derivations = Derivations::new(&dataset);
    let context = ChartContext::new(
        &dataset,
        &derivations,
        report,
        Locale::En,
        ChartSize::new(600.0, 16.0),
        &HalfEms,
    );
    let scene = build(ChartKind::Investment, &context);
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
