//! Effects → the page.

use super::app::App;
use super::faults::as_js;
use super::js::{self, CustomEvent, Js};
use super::listen::Call;
use super::{canvas, dom, values};
use crate::geometry::Rect;
use crate::interaction::{Effect, tooltip_at};
use crate::paint::{PaintError, highlight};
use crate::widget::WidgetError;
use wasm_bindgen::JsValue;

/// How long a pointer has for the way from a mark to its tooltip, in milliseconds.
const WAY: i32 = 300;
/// How long an announcement waits for a later one that replaces it, in milliseconds.
const PAUSE: i32 = 200;

impl App {
    /// Performs the effects in order; the event, of which there is one at most, goes out last, when nothing is borrowed
    /// any more.
    pub(super) fn perform(&self, effects: &[Effect]) {
        let mut selected = None;
        for effect in effects {
            match effect {
                Effect::LayOut => {
                    self.show();
                    self.show_tab();
                    self.paint();
                    self.become_ready();
                }
                Effect::Show => self.show(),
                Effect::Highlight => self.paint_highlight(),
                Effect::Tooltip => {
                    self.show();
                    self.place_tooltip();
                }
                Effect::Focus { datum } => self.focus(&numbered(".mark[data-datum", *datum, "")),
                Effect::Announce(text) => self.announce(text),
                Effect::HideLater { generation } => {
                    self.later(Call::HideDue, WAY, *generation);
                }
                // The tooltip's change brings the whole view in line.
                Effect::Marks { .. } => {}
                Effect::Select { datum } => selected = Some(*datum),
            }
        }
        let detail = selected.and_then(|index| {
            let state = self.state.borrow();
            let scene = state.widget.scene();
            let datum = scene.datum(index)?;
            let text = state.widget.figure_text(index)?;
            Some(values::selected(text, scene.sources.get(datum.source)))
        });
        if let Some(detail) = detail {
            self.dispatch("initiative-select", &detail);
        }
    }

    /// Brings the elements in line with the widget's view.
    ///
    /// The browser may run the page's own listeners in between, as when a mark with the focus goes: they may read the
    /// widget, which is only shared here, but their events do not change it.
    fn show(&self) {
        if let (Ok(state), Ok(mut shown)) = (self.state.try_borrow(), self.shown.try_borrow_mut()) {
            let next = state.widget.view_with_parts();
            dom::patch(&self.document, &self.content, &shown, &next);
            *shown = next;
        }
    }

    /// Brings the chosen tab into the row where it is wider than the screen; the page itself does not scroll.
    fn show_tab(&self) {
        if let (Some(tab), Some(row)) = (self.find(".tab[aria-selected=true]"), self.find(".tabs"))
        {
            // A little of the tab before it shows that there are more.
            js::set_number(&row, "scrollLeft", js::number(&tab, "offsetLeft") - 64.0);
        }
    }

    /// The two canvases of a panel: the chart's, and the one for what is current.
    fn canvas(&self, panel: usize, class: &str) -> Option<Js> {
        self.find(&numbered(".plot[data-panel", panel, class))
    }

    /// Paints every panel.
    pub(super) fn paint(&self) {
        if let Err(error) = self.try_paint() {
            self.report(&WidgetError::paint(&error.0));
        }
        self.paint_highlight();
    }

    fn try_paint(&self) -> Result<(), PaintError> {
        let Ok(state) = self.state.try_borrow() else {
            return Ok(());
        };
        for (index, panel) in state.widget.scene().panels.iter().enumerate() {
            for &class in &[" .base", " .light"] {
                if let Some(canvas) = self.canvas(index, class) {
                    canvas::fit(&canvas, panel.size, state.look.ratio);
                    if class == " .base" {
                        canvas::draw(&canvas, &panel.marks, &state.look)?;
                    }
                }
            }
        }
        Ok(())
    }

    /// Paints the second canvases: what is current, on nothing.
    fn paint_highlight(&self) {
        let Ok(state) = self.state.try_borrow() else {
            return;
        };
        let current = state.widget.state().current;
        for (index, panel) in state.widget.scene().panels.iter().enumerate() {
            let Some(light) = self.canvas(index, " .light") else {
                continue;
            };
            let marks = current
                .map(|datum| highlight(&panel.marks, datum))
                .unwrap_or_default();
            if marks.is_empty() {
                canvas::wipe(&light);
            } else {
                // A highlight that fails is no loss beside the tooltip.
                let _ = canvas::draw(&light, &marks, &state.look);
            }
        }
    }

    /// Stands the tooltip beside the current figure's marks.
    fn place_tooltip(&self) {
        let Ok(state) = self.state.try_borrow() else {
            return;
        };
        let current = state.widget.state().current;
        // A figure without marks has its tooltip at the beginning of the first panel.
        let (panel, bounds) = current
            .and_then(|datum| state.widget.scene().bounds(datum))
            .unwrap_or_default();
        let Some(tooltip) = self.find(".tooltip") else {
            return;
        };
        let (Some(plot), Some(stage)) = (self.canvas(panel, ""), self.find(".stage")) else {
            return;
        };
        let in_window = stage.get_bounding_client_rect();
        // The stage is what panels and tooltip are laid out in.
        let (plot, tooltip_box, stage) = (
            js::laid_out(&plot),
            js::laid_out(&tooltip),
            js::laid_out(&stage),
        );
        let mark = Rect {
            x: bounds.x + plot.x,
            y: bounds.y + plot.y,
            ..bounds
        };
        // The window's pixels may be others than those of the layout.
        let scale = stage.width / js::number(&in_window, "width");
        let top = js::number(&in_window, "top");
        let height = js::get(&self.document, "defaultView")
            .map_or(f64::MAX, |window| js::number(&window, "innerHeight"));
        let seen = (-top * scale, (height - top) * scale);
        let at = tooltip_at(mark, tooltip_box, stage, seen);
        tooltip.style("left", &js::px(at.x.round()));
        tooltip.style("top", &js::px(at.y.round()));
    }

    pub(super) fn focus(&self, selector: &str) {
        if let Some(element) = self.find(selector) {
            element.focus();
        }
    }

    /// Has the text said after a pause in which a later one may replace it.
    fn announce(&self, text: &str) {
        let mut saying = self.saying.borrow_mut();
        saying.0 = saying.0.wrapping_add(1);
        text.clone_into(&mut saying.1);
        self.later(Call::Say, PAUSE, saying.0);
    }

    /// Says what is to be said once, in the two live regions by turns, unless another wait has begun.
    pub(super) fn say(&self, wait: u32) {
        let saying = self.saying.borrow();
        if saying.0 != wait {
            return;
        }
        for (region, turn) in &[("#live-a", 0), ("#live-b", 1)] {
            if let Some(region) = self.find(region) {
                js::set_text(
                    &region,
                    "textContent",
                    if wait % 2 == *turn { &saying.1 } else { "" },
                );
            }
        }
    }

    /// Has `initiative-ready` dispatched once, after the first chart has been painted and the element holds its widget.
    fn become_ready(&self) {
        let Ok(mut state) = self.state.try_borrow_mut() else {
            return;
        };
        if !std::mem::replace(&mut state.ready, true) {
            self.later(Call::Ready, 0, 0);
        }
    }

    /// Tells the page's owner what is wrong, on the console and as an event.
    pub(super) fn report(&self, error: &WidgetError) {
        self.tell.call(&JsValue::UNDEFINED, &as_js(error));
    }

    pub(super) fn dispatch(&self, name: &str, detail: &JsValue) {
        let init = js::object();
        js::set(&init, "bubbles", &JsValue::TRUE);
        js::set(&init, "composed", &JsValue::TRUE);
        js::set(&init, "detail", detail);
        // A listener that throws is the page's own affair.
        self.host.dispatch_event(&CustomEvent::new(name, &init));
    }
}

/// A selector with the number as the value of the attribute at the end of `start`.
fn numbered(start: &str, number: usize, end: &str) -> String {
    [start, "=\"", &number.to_string(), "\"]", end].concat()
}
