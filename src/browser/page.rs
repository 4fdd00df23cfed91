//! What the page around the widget says: scheme, font, pixel ratio, colours.

use super::canvas::Look;
use super::js::{self, Js};
use crate::scene::Ink;
use crate::theme::{Color, Palette, Theme};

/// How the widget is to look: the palette of the `theme` attribute – `light`, `dark`, else the page's own scheme –,
/// each ink replaced by the custom property `--initiative-` and its name where the page sets one; pixel ratio, and
/// font of canvases inside `content`.
pub(super) fn look(document: &Js, host: &Js, content: &Js, theme: Option<&str>) -> Look {
    let theme = match theme.map(str::trim) {
        Some("light") => Theme::Light,
        Some("dark") => Theme::Dark,
        _ => scheme(host),
    };
    let mut palette = Palette::of(theme);
    let style = js::computed_style(host);
    for ink in Ink::ALL {
        let property = ["--initiative-", ink.name()].concat();
        if let Some(color) = Color::parse(&style.get_property_value(&property)) {
            palette = palette.with(ink, color);
        }
    }
    let family = style_of(content, "font-family");
    Look {
        ratio: pixel_ratio(document),
        palette,
        family: if family.is_empty() {
            "sans-serif".to_owned()
        } else {
            family
        },
    }
}

/// Device pixels for each CSS pixel.
pub(super) fn pixel_ratio(document: &Js) -> f64 {
    let ratio = js::get(document, "defaultView")
        .map_or(1.0, |window| js::number(&window, "devicePixelRatio"));
    if ratio > 0.0 { ratio.min(8.0) } else { 1.0 }
}

/// The computed font size in CSS pixels.
pub(super) fn font_size(content: &Js) -> f64 {
    let size = js::parse_float(&style_of(content, "font-size"));
    if size.is_nan() { 16.0 } else { size }
}

/// Dark where the nearest opaque background behind the widget is dark; where there is none, where the page allows a
/// dark scheme and the system asks for one.
fn scheme(host: &Js) -> Theme {
    let mut behind = above(host);
    while let Some(element) = behind {
        if let Some(color) = Color::parse(&style_of(&element, "background-color")) {
            return if is_dark(color) {
                Theme::Dark
            } else {
                Theme::Light
            };
        }
        behind = above(&element);
    }
    // The widget resets its own properties: what the page allows, the element above knows.
    let allowed = style_of(above(host).as_ref().unwrap_or(host), "color-scheme");
    let dark = allowed.contains("dark");
    if dark && (!allowed.contains("light") || prefers_dark()) {
        Theme::Dark
    } else {
        Theme::Light
    }
}

/// What asks whether the system is dark.
pub(super) const DARK: &str = "(prefers-color-scheme: dark)";

fn prefers_dark() -> bool {
    js::number(&js::match_media(DARK), "matches") > 0.0
}

/// The element that holds this one, across the edge of its shadow tree if it has one.
fn above(element: &Js) -> Option<Js> {
    js::get(element, "parentElement").or_else(|| js::get(&element.get_root_node(), "host"))
}

/// Whether the colour's luminance, its parts squared rather than linearised, is below that of middle grey.
fn is_dark(color: Color) -> bool {
    let (red, green, blue) = color.rgb;
    let linear = |part: u8| (f64::from(part) / 255.0).powi(2);
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) < 0.18
}

fn style_of(element: &Js, property: &str) -> String {
    js::computed_style(element).get_property_value(property)
}
