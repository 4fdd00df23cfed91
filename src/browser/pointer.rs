//! A mouse or pen over the widget. Pointers move all the time: nothing is asked of the page but what the event knows,
//! once the pointer is over an element.

use super::app::App;
use super::dom::{offset_rect, zoom};
use super::events::closest;
use super::parts::number;
use super::sticking::PointedAt;
use crate::geometry::{Point, point};
use crate::interaction::Event;
use crate::reported::parse_number;
use wasm_bindgen::JsCast;
use web_sys::{Element, EventTarget, HtmlElement, MouseEvent, PointerEvent};

/// How far from an element's corner an offset tells a zoom from none, in pixels.
const CORNER: f64 = 24.0;

/// How far apart, in pixels of the window, what two ways of asking say of one place may be, since pointers are given in
/// whole pixels.
const ROUNDING: f64 = 3.0;

/// What the pointer is over.
pub(super) struct Hovered {
    /// `None` where that is to be found anew.
    target: Option<EventTarget>,
    over: Over,
}

#[derive(Clone, Copy)]
enum Over {
    Panel(OverPanel),
    /// The stage, beside its panels: what is current stays.
    Stage,
    Other,
}

/// A panel under the pointer.
#[derive(Clone, Copy)]
struct OverPanel {
    panel: usize,
    /// Where the element stands that offsets are counted from, in the pixels of the layout.
    origin: Point,
    /// By what offsets are to be multiplied for those pixels; `None` where that is not known yet.
    factor: Option<f64>,
    /// How many of those pixels one of the window's is.
    scale: f64,
}

impl App {
    pub(super) fn pointer_moved(&self, event: &PointerEvent) {
        let Some(target) = event.target() else { return };
        // A finger beside a mouse is not where that points.
        if event.pointer_type() == "touch" {
            return;
        }
        let (before, same) = match &*self.hovered.borrow() {
            Some(last) => (Some(last.over), last.target.as_ref() == Some(&target)),
            None => (None, false),
        };
        let mut over = match before {
            Some(over) if same => over,
            _ => self.over(&target, before),
        };
        let at = match &mut over {
            Over::Panel(over) => over.find(event, &target),
            Over::Stage | Over::Other => Point::default(),
        };
        let target = Some(target);
        self.hovered.replace(Some(Hovered { target, over }));
        match over {
            Over::Panel(OverPanel { panel, scale, .. }) => {
                self.send_at(
                    &Event::PointerMoved { panel, at },
                    event,
                    (panel, at.y, scale),
                );
            }
            Over::Other if matches!(before, Some(Over::Panel(_) | Over::Stage)) => {
                self.send(&Event::PointerLeft);
            }
            Over::Stage | Over::Other => {}
        }
    }

    /// Sends what the pointer does at `y` of a panel, of whose pixels one of the window's is `scale`.
    pub(super) fn send_at(
        &self,
        sent: &Event,
        event: &MouseEvent,
        (panel, y, scale): (usize, f64, f64),
    ) {
        self.pointed.set(Some(PointedAt {
            panel,
            y,
            in_window: f64::from(event.client_y()),
            scale,
        }));
        self.send(sent);
        self.pointed.set(None);
    }

    /// Forgets the window's height, the reading line's, and where the mark under the pointer stands: with another layout
    /// or window they are others.
    pub(super) fn forget_places(&self) {
        self.room.set(None);
        if let Some(hovered) = &mut *self.hovered.borrow_mut() {
            hovered.target = None;
            if let Over::Panel(_) = hovered.over {
                hovered.over = Over::Stage;
            }
        }
    }

    /// The pointer has left the widget.
    pub(super) fn pointer_left(&self) {
        let last = self.hovered.borrow_mut().take();
        if let Some(Over::Panel(_) | Over::Stage) = last.map(|last| last.over) {
            self.send(&Event::PointerLeft);
        }
    }

    /// What an element is that the pointer has come to.
    fn over(&self, target: &EventTarget, before: Option<Over>) -> Over {
        let Some(plot) = closest(Some(target), ".plot") else {
            return match closest(Some(target), ".stage") {
                Some(_) => Over::Stage,
                None => Over::Other,
            };
        };
        if !matches!(before, Some(Over::Panel(_))) {
            // The window may be another one since the last visit.
            self.room.set(None);
        }
        let mut over = OverPanel::new(number(&plot, "data-panel").unwrap_or_default(), target);
        if let Some(Over::Panel(before)) = before {
            (over.factor, over.scale) = (before.factor, before.scale);
        }
        Over::Panel(over)
    }
}

impl OverPanel {
    /// The panel under an event for `target`, which is its plot or in that.
    fn new(panel: usize, target: &EventTarget) -> Self {
        let mut over = Self {
            panel,
            origin: Point::default(),
            factor: None,
            scale: 1.0,
        };
        if let Some(mark) = closest(Some(target), ".mark") {
            // Not what the browser has laid out: texts may have been written since.
            let style = mark.unchecked_ref::<HtmlElement>().style();
            let pixels = |side| {
                let length = style.get_property_value(side).unwrap_or_default();
                length.strip_suffix("px").and_then(parse_number)
            };
            over.origin = point(
                pixels("left").unwrap_or_default(),
                pixels("top").unwrap_or_default(),
            );
        }
        over
    }

    /// Where the event is in the panel, in the pixels of the layout.
    ///
    /// A page may zoom or scale what holds the panel. All browsers' offsets know of a scale, but not all of a zoom. Where
    /// the page turns it, only they say where in the panel that is.
    fn find(&mut self, event: &MouseEvent, target: &EventTarget) -> Point {
        let offset = point(f64::from(event.offset_x()), f64::from(event.offset_y()));
        if let Some(factor) = self.factor {
            return self.in_panel(point(offset.x * factor, offset.y * factor));
        }
        let Some(plot) = closest(Some(target), ".plot") else {
            return offset;
        };
        // Of the whole panel: a mark is too small for the pixels of the layout, which are whole, to say a scale.
        let (at, scale) = inside(event, plot.unchecked_ref());
        let panel = *self;
        let seen = |factor: f64| panel.in_panel(point(offset.x * factor, offset.y * factor));
        let off = |factor: f64| at.distance(seen(factor));
        let nearest = |one: f64, other: f64| if off(other) < off(one) { other } else { one };
        let unzoomed = 1.0 / zoom(plot.unchecked_ref());
        let factor = nearest(nearest(1.0, scale), unzoomed);
        self.scale = scale;
        if off(factor) > ROUNDING * scale.max(1.0) {
            self.factor = Some(unzoomed);
            return seen(unzoomed);
        }
        self.factor = (offset.x.max(offset.y) >= CORNER).then_some(factor);
        at
    }

    fn in_panel(self, at: Point) -> Point {
        point(at.x + self.origin.x, at.y + self.origin.y)
    }
}

/// Where in the panel of a plot an event is; and how many pixels of the layout one of the window's is.
pub(super) fn in_plot(event: &MouseEvent, panel: usize, plot: &Element) -> (Point, f64) {
    let target = event.target().unwrap_or_else(|| plot.clone().into());
    let mut over = OverPanel::new(panel, &target);
    let at = over.find(event, &target);
    (at, over.scale)
}

/// Where the event is in the element, in the pixels of the layout; and how many of those a pixel of the window has.
fn inside(event: &MouseEvent, element: &HtmlElement) -> (Point, f64) {
    let (seen, bounds) = (element.get_bounding_client_rect(), offset_rect(element));
    // The page may zoom or scale what holds the panel, and the pointer is given in the window's pixels.
    let scale = if (bounds.width - seen.width()).abs() < 1.0 {
        // The layout's width is a whole number.
        1.0
    } else {
        bounds.width / seen.width()
    };
    let along = |pointer: i32, side: f64| (f64::from(pointer) - side) * scale;
    let at = point(
        along(event.client_x(), seen.left()),
        along(event.client_y(), seen.top()),
    );
    (at, scale)
}
