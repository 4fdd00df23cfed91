//! What others do to the widget's elements – translators, extensions, scripts of the page – and what is done about it.
//!
//! A change of theirs is noted when it happens, and put right with the reader's next event or the widget's next change:
//! so the widget never fights a script in a loop. Texts, order, attributes and styles are then as the widget wrote them,
//! and nodes of others are removed. What shows nothing stays: style sheets, scripts, comments, `data-` attributes and
//! custom properties.

use super::app::App;
use super::callback::{Callback, entries};
use super::canvas::Look;
use super::dom::{Own, OwnElement};
use super::page;
use super::parts::{all, focus};
use crate::scene::Ink;
use crate::widget::DATA_NAMES;
use js_sys::{Array, Reflect};
use std::cell::{Cell, RefCell};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    HtmlCanvasElement, MutationObserver, MutationObserverInit, MutationRecord, Node, ShadowRoot,
};

const SHEETS: &str = "adoptedStyleSheets";

/// What others have changed since it was last put right.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Changed {
    #[default]
    Nothing,
    Elements,
    /// A canvas among them: what was painted on it may be gone.
    Canvases,
}

/// Notes what others change in the shadow tree, until it is dropped.
#[derive(Default)]
pub(super) struct Foreign {
    observer: RefCell<Option<(MutationObserver, Callback)>>,
    changed: Cell<Changed>,
    /// The element's own style sheets.
    sheets: RefCell<Vec<JsValue>>,
    /// How many [`Writing`]s there are, one in another.
    writings: Cell<usize>,
}

impl Foreign {
    fn note(&self, records: &[MutationRecord]) {
        let is_canvas = |record: &MutationRecord| {
            let target = record.target();
            target.is_some_and(|target| target.is_instance_of::<HtmlCanvasElement>())
        };
        let changed = match records {
            [] => return,
            _ if records.iter().any(is_canvas) => Changed::Canvases,
            _ => Changed::Elements,
        };
        self.changed.set(self.changed.get().max(changed));
    }

    /// The changes that the observer has not called back for.
    fn take(&self) -> Vec<MutationRecord> {
        let observer = self.observer.try_borrow();
        let Ok(Some((observer, _))) = observer.as_deref() else {
            return Vec::new();
        };
        entries(observer.take_records().into())
    }
}

impl Drop for Foreign {
    fn drop(&mut self) {
        if let Some((observer, _)) = self.observer.take() {
            observer.disconnect();
        }
    }
}

/// As long as it is kept, changes of the shadow tree are the widget's own.
pub(super) struct Writing<'a>(&'a Foreign);

impl Drop for Writing<'_> {
    fn drop(&mut self) {
        let writings = self.0.writings.get().saturating_sub(1);
        self.0.writings.set(writings);
        if writings == 0 {
            self.0.take();
        }
    }
}

impl App {
    /// Notes from now on what others change.
    pub(super) fn watch_others(&self) {
        let callback = self.callback(|app, records| app.foreign.note(&entries(records)));
        let Ok(observer) = MutationObserver::new(callback.function()) else {
            return;
        };
        let options = MutationObserverInit::new();
        options.set_child_list(true);
        options.set_character_data(true);
        options.set_attributes(true);
        options.set_subtree(true);
        self.foreign
            .sheets
            .replace(adopted(&self.root).iter().collect());
        // It fails for options that ask for nothing.
        let _ = observer.observe_with_options(&self.root, &options);
        self.foreign.observer.replace(Some((observer, callback)));
    }

    /// Begins to write into the shadow tree, until what is returned is dropped.
    pub(super) fn writing(&self) -> Writing<'_> {
        let writings = self.foreign.writings.get();
        if writings == 0 {
            self.foreign.note(&self.foreign.take());
        }
        self.foreign.writings.set(writings + 1);
        Writing(&self.foreign)
    }

    /// Restores what the widget wrote, where others have changed something.
    pub(super) fn put_right(&self) {
        if self.foreign.changed.get() == Changed::Nothing {
            return;
        }
        let _writing = self.writing();
        // Listeners may run when a mark with the focus moves: what they send changes nothing while this is shared.
        let (Ok(state), Ok(shown)) = (self.state.try_borrow(), self.shown.try_borrow()) else {
            return;
        };
        let changed = self.foreign.changed.take();
        let focused = self.root.active_element();
        put_children_right(&self.root, std::slice::from_ref(shown.frame()));
        self.put_look_right(&state.look);
        if let Some(focused) = focused.filter(|focused| {
            focused.is_connected() && self.root.active_element().as_ref() != Some(focused)
        }) {
            focus(focused.unchecked_ref(), true);
        }
        drop((state, shown));
        self.forget_places();
        if changed == Changed::Canvases {
            for canvas in all(&self.content, "canvas") {
                let _ = canvas.remove_attribute("style");
            }
            self.paint();
        }
    }

    /// Restores the style sheets, the colours, and the style of the ruler, by which the page's look is read.
    fn put_look_right(&self, look: &Look) {
        let sheets = adopted(&self.root);
        let missing = |sheet: &JsValue| !sheets.includes(sheet, 0);
        if let Ok(own) = self.foreign.sheets.try_borrow()
            && own.iter().any(missing)
        {
            let whole = Array::new();
            for sheet in own.iter().filter(|sheet| missing(sheet)) {
                whole.push(sheet);
            }
            for sheet in sheets.iter() {
                whole.push(&sheet);
            }
            // It fails where the element is in another document now.
            let _ = Reflect::set(&self.root, &SHEETS.into(), &whole);
        }
        let _ = self.ruler.remove_attribute("style");
        page::set(&self.ruler, "background-color", "Canvas");
        for ink in Ink::ALL {
            let color = look.palette.color(ink).to_hex();
            page::set(&self.content, &format!("--{}", ink.name()), &color);
        }
    }

    /// Puts right what others have changed, after an event that changed nothing of the widget.
    pub(super) fn look_after(&self) {
        self.foreign.note(&self.foreign.take());
        self.put_right();
    }
}

impl OwnElement {
    fn put_right(&self) {
        let of_others = self.node.get_attribute_names();
        for name in strings(&of_others) {
            let is_ours = self.written.attributes.iter().any(|known| known.0 == name);
            if !is_ours && !self.leaves(&name) {
                let _ = self.node.remove_attribute(&name);
            }
        }
        for (name, value) in &self.written.attributes {
            if self.node.get_attribute(name).as_ref() != Some(value) {
                let _ = self.node.set_attribute(name, value);
            }
        }
        self.put_styles_right();
        put_children_right(&self.node, &self.children);
    }

    /// Whether the attribute stays: others may give it, or the widget writes it elsewhere than here.
    fn leaves(&self, name: &str) -> bool {
        let is_canvas = self.written.tag == "canvas";
        let is_ours = DATA_NAMES.contains(&name);
        name == "style"
            || name.starts_with("data-") && !is_ours
            || is_canvas && matches!(name, "width" | "height")
    }

    fn put_styles_right(&self) {
        // Canvases get their extent when they are painted.
        if self.written.tag == "canvas" {
            return;
        }
        let style = self.node.style();
        for index in (0..style.length()).rev() {
            let name = style.item(index);
            let is_ours = self.written.styles.iter().any(|known| known.0 == name);
            if !is_ours && !name.starts_with("--") {
                let _ = style.remove_property(&name);
            }
        }
        if style.length() == 0 {
            let _ = self.node.remove_attribute("style");
        }
        for (name, value) in &self.written.styles {
            if style.get_property_value(name).as_ref() != Ok(value) {
                let _ = style.set_property(name, value);
            }
        }
    }
}

/// Restores the node's own children and their order; what others have put there is removed if it shows.
fn put_children_right(parent: &Node, own: &[Own]) {
    let mut next = parent.first_child();
    for child in own {
        let node = child.node();
        loop {
            match next.take() {
                Some(found) if found == *node => {
                    next = found.next_sibling();
                    break;
                }
                Some(found) if !own.iter().any(|other| *other.node() == found) => {
                    next = found.next_sibling();
                    remove_if_seen(parent, &found);
                }
                // Here belongs the child; what is found, if anything, is another one of ours.
                found => {
                    // It fails for a node that holds the parent, and none does: the parent is in its own place already.
                    let _ = parent.insert_before(node, found.as_ref());
                    next = found;
                    break;
                }
            }
        }
    }
    while let Some(found) = next {
        next = found.next_sibling();
        remove_if_seen(parent, &found);
    }
    for child in own {
        match child {
            Own::Element(element) => element.put_right(),
            Own::Text(text) => {
                if text.node.text_content().as_ref() != Some(&text.text) {
                    text.node.set_text_content(Some(&text.text));
                }
            }
        }
    }
}

/// Removes a node of others, unless it is of a kind that shows nothing.
fn remove_if_seen(parent: &Node, node: &Node) {
    let name = node.node_name().to_ascii_lowercase();
    let stays = ["style", "link", "script", "template", "#comment"].contains(&&*name);
    if !stays {
        let _ = parent.remove_child(node);
    }
}

/// The style sheets of the tree.
fn adopted(root: &ShadowRoot) -> Array {
    let sheets = Reflect::get(root, &SHEETS.into());
    sheets.map(JsCast::unchecked_into).unwrap_or_default()
}

fn strings(list: &Array) -> Vec<String> {
    list.iter().filter_map(|name| name.as_string()).collect()
}
