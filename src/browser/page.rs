//! What the page around the widget says: scheme, font, pixel ratio, colours.

use super::canvas::Look;
use super::js::{self, Js};
use crate::scene::Ink;
use crate::theme::{Color, Palette, Theme};

/// How the widget is to look: the palette of the `theme` attribute – `light`, `dark`, else the page's own scheme –,
/// each ink replaced by the custom property `--initiative-` and its name where the page sets one, or all of them by
/// the reader's where the system forces colours; pixel ratio, and font of canvases inside `content`. The styles of
/// `probe`, which is not seen, tell what the browser makes of a colour.
pub(super) fn look(
    document: &Js,
    host: &Js,
    content: &Js,
    probe: &Js,
    theme: Option<&str>,
    prints: bool,
) -> Look {
    let theme = match theme.map(str::trim) {
        // Ink on white, and the printer's dots.
        _ if prints => Theme::Light,
        Some("light") => Theme::Light,
        Some("dark") => Theme::Dark,
        _ => scheme(host, probe),
    };
    let mut palette = Palette::of(theme);
    let style = js::computed_style(host);
    let forced = matches(FORCED);
    for &ink in &Ink::ALL {
        let wanted = if forced {
            ink.system().to_owned()
        } else {
            style.get_property_value(&["--initiative-", ink.name()].concat())
        };
        if !wanted.is_empty()
            && let Some(color) = computed(probe, &wanted)
        {
            palette = palette.with(ink, color);
        }
    }
    let family = style_of(content, "font-family");
    let ratio = pixel_ratio(document);
    Look {
        ratio: if prints { ratio.max(PRINT) } else { ratio },
        widest: if prints { SHEET } else { f64::MAX },
        palette,
        family: if family.is_empty() {
            "sans-serif".to_owned()
        } else {
            family
        },
    }
}

/// The background of an element that has none.
const NOTHING: &str = "rgba(0, 0, 0, 0)";

/// Device pixels for each CSS pixel on paper, and the width of a sheet between its margins in CSS pixels: browsers
/// tell no size of it before they print.
const PRINT: f64 = 4.0;
const SHEET: f64 = 680.0;

/// What the browser makes of a colour; `None` where it is none, or hardly to be seen.
fn computed(probe: &Js, color: &str) -> Option<Color> {
    // What is no colour is not taken over: transparent stays. Other spaces than sRGB are mixed into it.
    let mixed = ["color-mix(in srgb,", color, ",", color, ")"].concat();
    [color, &mixed].into_iter().find_map(|color| {
        probe.style("color", "transparent");
        probe.style("color", color);
        Color::parse(&style_of(probe, "color"))
    })
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

/// Dark where the nearest opaque background behind the widget is dark; where there is none, where the browser's own is, as
/// it is where the page allows a dark scheme and the system asks for one.
fn scheme(host: &Js, probe: &Js) -> Theme {
    let mut behind = above(host);
    while let Some(element) = behind {
        let background = style_of(&element, "background-color");
        if background != NOTHING
            && let Some(color) = computed(probe, &background)
        {
            return if is_dark(color) {
                Theme::Dark
            } else {
                Theme::Light
            };
        }
        behind = above(&element);
    }
    // The widget resets its own properties: what the page allows, the element above knows, or its head.
    let allowed = style_of(above(host).as_ref().unwrap_or(host), "color-scheme");
    probe.style("color-scheme", &allowed);
    match computed(probe, "Canvas") {
        Some(color) if is_dark(color) => Theme::Dark,
        _ => Theme::Light,
    }
}

/// What asks whether the system is dark, whether it forces colours, and whether this is for paper.
pub(super) const DARK: &str = "(prefers-color-scheme: dark)";
pub(super) const FORCED: &str = "(forced-colors: active)";
pub(super) const PAPER: &str = "print";

pub(super) fn matches(query: &str) -> bool {
    js::number(&js::match_media(query), "matches") > 0.0
}

/// The element that holds this one, across the edge of its shadow tree if it has one.
pub(super) fn above(element: &Js) -> Option<Js> {
    js::get(element, "parentElement").or_else(|| js::get(&js::get(element, "parentNode")?, "host"))
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
