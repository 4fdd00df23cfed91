//! How the page has the widget look, and the layout for it.

use super::app::App;
use super::{page, surroundings};
use crate::scene::Ink;
use wasm_bindgen::JsValue;

/// What another look asks for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    Nothing,
    Paint,
    LayOut,
}

impl App {
    /// Has the elements and the measure in the language: fonts depend on it.
    pub(super) fn set_language(&self, tag: &str) {
        let _writing = self.writing();
        self.write_content(|content| content.set("lang", Some(tag)));
        self.measure.set_language(tag);
    }

    /// Takes the page's colours, font and pixel ratio over, and paints or lays out anew where any of them is another.
    pub(super) fn restyle(&self, prints: bool) {
        match self.update_look(prints) {
            Change::Nothing => {}
            Change::Paint => self.paint(),
            Change::LayOut => self.lay_out_anew(),
        }
    }

    /// Forgets what the page said, where more may have changed than what it says: the system's own colours.
    pub(super) fn restyle_whole(&self, prints: bool) {
        if let Ok(mut state) = self.state.try_borrow_mut() {
            state.style = None;
        }
        self.restyle(prints);
    }

    /// Takes over how the page has the widget look; what is in the page is not painted by that.
    pub(super) fn update_look(&self, prints: bool) -> Change {
        let _writing = self.writing();
        let Ok(mut state) = self.state.try_borrow_mut() else {
            return Change::Nothing;
        };
        let prints = prints || self.page.paper.matches();
        let style = self.page.read(state.theme.as_deref(), prints);
        if state.style.as_ref() == Some(&style) {
            return Change::Nothing;
        }
        let look = self.page.look(&style);
        state.style = Some(style);
        if look == state.look {
            return Change::Nothing;
        }
        surroundings::found_news();
        // No look of a page is without a font.
        let first = state.look.family.is_empty();
        for ink in Ink::ALL {
            let color = look.palette.color(ink);
            if first || color != state.look.palette.color(ink) {
                page::set(&self.content, &format!("--{}", ink.name()), &color.to_hex());
            }
        }
        if look.apart != state.look.apart {
            let class = if look.apart {
                "content apart"
            } else {
                "content"
            };
            self.write_content(|content| content.set("class", Some(class)));
        }
        self.measure.set_family(&look.family);
        let resized = (look.max_width - state.look.max_width).abs() > 0.0;
        let lays_out = resized || look.family != state.look.family;
        state.look = look;
        if lays_out {
            Change::LayOut
        } else {
            Change::Paint
        }
    }

    /// Lays out for the width that the page gives, even if that is what is shown; the space that is held stays.
    pub(super) fn lay_out_anew(&self) {
        if let Ok(mut state) = self.state.try_borrow_mut() {
            state.size = (0.0, 0.0);
        }
        self.measure_and_lay_out();
    }

    /// Lays out for the width that the page gives, unless that is what is shown; nothing while it is hidden.
    pub(super) fn measure_and_lay_out(&self) {
        self.forget_places();
        let font = self.page.font_size();
        let width = f64::from(self.ruler.client_width());
        let effects = match self.state.try_borrow_mut() {
            Ok(mut state) => {
                let size = (width.min(state.look.max_width), font);
                if size.0 <= 0.0 || size == state.size {
                    drop(state);
                    return self.be_seen(size.0 > 0.0);
                }
                if state.size.0 > 0.0 {
                    self.let_space_go();
                    // By a rule for the window, the page may zoom what holds the widget.
                    self.look_soon();
                }
                state.size = size;
                self.measure.check();
                state.widget.resize(size.0, size.1)
            }
            Err(_) => return,
        };
        self.perform(&effects);
    }

    /// Lays out anew with the fonts that have come.
    pub(super) fn fonts_came(&self) {
        self.measure.forget();
        self.lay_out_anew();
    }

    /// Lets the element be as high as it is: space was held for its first chart, at the width and in the language of then.
    pub(super) fn let_space_go(&self) {
        if let Some(let_go) = self.let_go.take() {
            // It is guarded: what goes wrong in it is reported there.
            let _ = let_go.call0(&JsValue::UNDEFINED);
        }
    }
}
