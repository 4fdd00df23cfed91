//! The clipboard, which a page may lack or refuse.

use super::app::App;
use super::callback::Callback;
use super::parts::first;
use crate::interaction::Event;
use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlElement;

impl App {
    /// Has the text on the clipboard; the widget learns whether it is there.
    pub(super) fn copy(&self, text: &str) {
        if self.write_clipboard(text).is_none() {
            self.send(&Event::CopyRefused);
        }
    }

    /// Asks the browser to write; `None` where it has no clipboard, as pages that are not secure.
    fn write_clipboard(&self, text: &str) -> Option<()> {
        let member = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).ok();
        let clipboard = member(&member(&self.window, "navigator")?, "clipboard")?;
        let write: Function = member(&clipboard, "writeText")?.dyn_into().ok()?;
        let promise = write.call1(&clipboard, &text.into()).ok()?;
        let then: Function = member(&promise, "then")?.dyn_into().ok()?;
        // Kept: a promise may be answered after the next one is asked for.
        let answers = self.copying.get_or_init(|| {
            let answers = [Event::Copied, Event::CopyRefused];
            answers.map(|answer| self.callback(move |app, _| app.send(&answer)))
        });
        let [copied, refused] = answers.each_ref().map(Callback::function);
        then.call2(&promise, copied, refused).ok()?;
        Some(())
    }

    /// Gives the focus to the field with the text that is copied by hand, and selects it.
    pub(super) fn select_copy(&self) {
        if let Some(field) = first(&self.content, ".by-hand") {
            let _ = field.focus();
            let select = Reflect::get(&field, &"select".into());
            if let Ok(select) = select.and_then(JsCast::dyn_into::<Function>) {
                let _ = select.call0(&field);
            }
        }
    }

    /// Gives the focus to the first element that the selector names; the page scrolls there if it has to.
    pub(super) fn focus_on(&self, selector: &str) {
        let found: Option<HtmlElement> = first(&self.content, selector);
        if let Some(found) = found {
            // What does not take the focus leaves it where it is.
            let _ = found.focus();
        }
    }
}
