//! What the page around the widget says: scheme, font, pixel ratio, colours.

use super::canvas::Look;
use super::dom::zoom;
use crate::reported::parse_number;
use crate::scene::Ink;
use crate::theme::{Color, Palette, Theme};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    CssStyleDeclaration, Element, HtmlElement, MediaQueryList, Node, ShadowRoot, Window,
};

/// The background of an element that has none.
const TRANSPARENT: &str = "rgba(0, 0, 0, 0)";

/// The luminance below which a background is dark.
const MIDDLE_GREY: f64 = 0.18;

/// The most device pixels for each CSS pixel.
const MAX_RATIO: f64 = 8.0;

/// Device pixels for each CSS pixel on paper, and the width of a sheet between its margins in CSS pixels: browsers
/// tell no size of it before they print.
const PRINT_RATIO: f64 = 4.0;
const SHEET_WIDTH: f64 = 680.0;

/// Where the page is read: computed styles follow their elements by themselves, and so do queries.
pub(super) struct Page {
    window: Window,
    element: Element,
    host: CssStyleDeclaration,
    content: CssStyleDeclaration,
    /// Those of the elements around the host, from the inside out.
    around: RefCell<Vec<CssStyleDeclaration>>,
    /// An element that is not seen. Its style says what the browser makes of a colour.
    probe: HtmlElement,
    probe_style: CssStyleDeclaration,
    pub(super) dark: MediaQueryList,
    pub(super) forced: MediaQueryList,
    pub(super) paper: MediaQueryList,
}

/// What the page says, as the browser says it: cheap to read and to compare, while colours take the browser's help.
#[derive(Clone, PartialEq)]
pub(super) struct PageStyle {
    /// The theme where the page's background does not decide.
    fixed: Option<Theme>,
    /// The backgrounds behind the widget, from the inside out, up to the first that is opaque for sure, if only the
    /// browser's own.
    backgrounds: Vec<String>,
    /// Whether there is a picture among them.
    picture: bool,
    /// The schemes that the page allows.
    allowed: String,
    /// What the page sets for each ink; empty where nothing.
    inks: Vec<String>,
    family: String,
    ratio: f64,
    dark: bool,
    forced: bool,
    prints: bool,
}

impl Page {
    /// Reads the page around `host`, its inner element `content`, and `probe`, which is free for this use.
    ///
    /// # Errors
    /// What the browser says where it has no computed styles or media queries.
    pub(super) fn new(
        window: &Window,
        host: &Element,
        content: &Element,
        probe: &HtmlElement,
    ) -> Result<Self, JsValue> {
        let style = |element: &Element| {
            let style = window.get_computed_style(element)?;
            style.ok_or(JsValue::NULL)
        };
        set(probe, "background-color", "Canvas");
        let query = |query| window.match_media(query)?.ok_or(JsValue::NULL);
        Ok(Self {
            window: window.clone(),
            element: host.clone(),
            host: style(host)?,
            content: style(content)?,
            around: RefCell::new(styles_around(window, host)?),
            probe: probe.clone(),
            probe_style: style(probe)?,
            dark: query("(prefers-color-scheme: dark)")?,
            forced: query("(forced-colors: active)")?,
            paper: query("print")?,
        })
    }

    /// Reads the page around the host, which has moved.
    ///
    /// # Errors
    /// What the browser says where it has no computed styles.
    pub(super) fn look_around(&self, host: &Element) -> Result<(), JsValue> {
        self.around.replace(styles_around(&self.window, host)?);
        Ok(())
    }

    /// What the page says now; `theme` is the attribute of that name.
    pub(super) fn read(&self, theme: Option<&str>, prints: bool) -> PageStyle {
        let fixed = match theme.map(str::trim) {
            // Ink on white, and the printer's dots.
            _ if prints => Some(Theme::Light),
            Some("light") => Some(Theme::Light),
            Some("dark") => Some(Theme::Dark),
            _ => None,
        };
        let forced = self.forced.matches();
        let property = |ink: Ink| {
            if forced {
                ink.system().to_owned()
            } else {
                value(&self.host, &format!("--initiative-{}", ink.name()))
            }
        };
        // The widget resets its own properties: what the page allows, the element above knows, or its head.
        let allowed = value(
            self.around.borrow().first().unwrap_or(&self.host),
            "color-scheme",
        );
        let (backgrounds, picture) = self.backgrounds(&allowed);
        PageStyle {
            fixed,
            backgrounds,
            picture,
            allowed,
            inks: Ink::ALL.map(property).into(),
            family: value(&self.content, "font-family"),
            // A zoom of what holds the widget has more dots for each of its pixels.
            ratio: (self.pixel_ratio() * zoom(&self.probe)).min(MAX_RATIO),
            dark: self.dark.matches(),
            forced,
            prints,
        }
    }

    /// How the widget is to look: the palette of the theme, each ink replaced by the custom property `--initiative-` and
    /// its name where the page sets one, or all of them by the reader's where the system forces colours. Paper has the
    /// colour of the page where the inks stand out from that.
    pub(super) fn look(&self, style: &PageStyle) -> Look {
        let mut behind = style.backgrounds.iter();
        let behind = behind.find_map(|color| Color::parse(color).or_else(|| self.computed(color)));
        let theme = style.fixed.unwrap_or(match behind {
            Some(color) if color.luminance() < MIDDLE_GREY => Theme::Dark,
            _ => Theme::Light,
        });
        // On a picture, and on what is none of ours, paper stays paper.
        let behind = behind.filter(|_| !style.picture);
        let mut palette = Palette::of(theme);
        if let Some(color) = behind
            && !style.prints
            && palette.stands_out_from(color)
        {
            palette = palette.with(Ink::Paper, color);
        }
        for (ink, wanted) in Ink::ALL.into_iter().zip(&style.inks) {
            if !wanted.is_empty()
                && let Some(color) = self.computed(wanted)
            {
                palette = palette.with(ink, color);
            }
        }
        let same = style.prints || style.forced || behind == Some(palette.color(Ink::Paper));
        let family = if style.family.is_empty() {
            "sans-serif"
        } else {
            &style.family
        };
        Look {
            ratio: if style.prints {
                style.ratio.max(PRINT_RATIO)
            } else {
                style.ratio
            },
            max_width: if style.prints { SHEET_WIDTH } else { f64::MAX },
            palette,
            apart: !same,
            family: family.to_owned(),
        }
    }

    /// The size of the body text in CSS pixels.
    pub(super) fn font_size(&self) -> f64 {
        let size = value(&self.content, "font-size");
        let size = size.strip_suffix("px").and_then(parse_number);
        size.unwrap_or(16.0)
    }

    /// Whether an element around the widget scrolls or clips it; the document's own overflow is the window's.
    pub(super) fn scrolls_inside(&self) -> bool {
        let is_open = |style: &CssStyleDeclaration| {
            let mut sides = ["overflow-x", "overflow-y"].into_iter();
            sides.all(|side| matches!(&*value(style, side), "visible" | "clip"))
        };
        // The body's is the window's too, where the root has none of its own.
        let around = self.around.borrow();
        let inner = match &**around {
            [inner @ .., _, root] if is_open(root) => inner,
            [inner @ .., _] => inner,
            [] => return false,
        };
        !inner.iter().all(is_open)
    }

    /// Device pixels for each CSS pixel.
    pub(super) fn pixel_ratio(&self) -> f64 {
        let ratio = self.window.device_pixel_ratio();
        if ratio > 0.0 {
            ratio.min(MAX_RATIO)
        } else {
            1.0
        }
    }

    /// The backgrounds behind the widget, and whether there is a picture among them; `allowed` are the page's schemes.
    fn backgrounds(&self, allowed: &str) -> (Vec<String>, bool) {
        let mut backgrounds = Vec::new();
        let mut picture = false;
        let screen = self.fills_screen();
        let around = self.around.borrow();
        let within = screen.as_ref().map_or(around.len(), |(within, _)| *within);
        for style in around.iter().take(within) {
            picture |= value(style, "background-image") != "none";
            let background = value(style, "background-color");
            if background == TRANSPARENT {
                continue;
            }
            let opaque = Color::parse(&background).is_some();
            backgrounds.push(background);
            if opaque {
                return (backgrounds, picture);
            }
        }
        if let Some((_, backdrop)) = screen {
            backgrounds.push(backdrop);
            return (backgrounds, picture);
        }
        // The browser's own is dark where the page allows that and the system asks for it.
        set(&self.probe, "color-scheme", allowed);
        backgrounds.push(value(&self.probe_style, "background-color"));
        (backgrounds, picture)
    }

    /// Where the host, or an element around it, fills the screen: how many elements of those around the host are in that or
    /// are that, and the colour behind it. A whole page in full screen is as ever.
    fn fills_screen(&self) -> Option<(usize, String)> {
        let document = self.window.document()?;
        let full = document.fullscreen_element()?;
        let host = &self.element;
        if document.document_element().as_ref() == Some(&full) {
            return None;
        }
        let within = if *host == full {
            0
        } else {
            around(host).iter().position(|one| *one == full)? + 1
        };
        let backdrop = self
            .window
            .get_computed_style_with_pseudo_elt(&full, "::backdrop");
        let color = backdrop
            .ok()
            .flatten()
            .map(|style| value(&style, "background-color"));
        let color = color.filter(|color| Color::parse(color).is_some());
        Some((within, color.unwrap_or_else(|| "rgb(0, 0, 0)".to_owned())))
    }

    /// What the browser makes of a colour; `None` where it is none, or hardly to be seen.
    fn computed(&self, color: &str) -> Option<Color> {
        // What is no colour is not taken over: transparent stays. Other spaces than sRGB are mixed into it.
        let mixed = format!("color-mix(in srgb,{color},{color})");
        [color, &mixed].into_iter().find_map(|color| {
            set(&self.probe, "color", "transparent");
            set(&self.probe, "color", color);
            Color::parse(&value(&self.probe_style, "color"))
        })
    }
}

/// The styles of the elements around this one, from the inside out.
fn styles_around(window: &Window, host: &Element) -> Result<Vec<CssStyleDeclaration>, JsValue> {
    let style = |element: &Element| window.get_computed_style(element)?.ok_or(JsValue::NULL);
    around(host).iter().map(style).collect()
}

/// The elements around this one, from the inside out, across the edges of shadow trees.
pub(super) fn around(element: &Element) -> Vec<Element> {
    let mut elements = Vec::new();
    let mut next = above(element);
    while let Some(element) = next {
        next = above(&element);
        elements.push(element);
    }
    elements
}

/// The element that holds this one, across the edge of its shadow tree if it has one.
fn above(element: &Element) -> Option<Element> {
    element.parent_element().or_else(|| {
        // Another window's shadow root is none of this one's class.
        let parent = element.parent_node()?;
        let is_root = parent.node_type() == Node::DOCUMENT_FRAGMENT_NODE;
        is_root.then(|| parent.unchecked_into::<ShadowRoot>().host())
    })
}

/// A property's value; empty where it has none.
fn value(style: &CssStyleDeclaration, property: &str) -> String {
    style.get_property_value(property).unwrap_or_default()
}

/// Sets a property of the element's own style. A style attribute is refused by strict policies.
pub(super) fn set(element: &HtmlElement, property: &str, value: &str) {
    // It fails for styles that cannot be written, and an element's own can.
    let _ = element.style().set_property(property, value);
}
