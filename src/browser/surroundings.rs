//! Sees the page around all widgets change its look: one observer, which watches each element around any of them once.
//!
//! Pages animate by setting styles in every frame. So a change costs next to nothing: it is noted, and what it means is
//! looked at in the next frame, together with all others of that time. While changes keep coming that mean nothing to
//! any widget, looks are further apart, but the last change is always looked at within [`SLOW`] and a frame.

use super::callback::{Callback, Guard, Wait, entries};
use super::page::around;
use super::parts::all;
use js_sys::{Date, Function};
use std::cell::RefCell;
use wasm_bindgen::JsValue;
use web_sys::{
    Element, HtmlHeadElement, MutationObserver, MutationObserverInit, MutationRecord, Node, Window,
};

/// The time between two looks while changes mean nothing, in milliseconds: at first, and when that goes on.
const PATIENT: f64 = 100.0;
const SLOW: f64 = 500.0;
/// After how many looks in vain these begin.
const VAIN_LOOKS: (u32, u32) = (3, 10);
/// A pause that is long enough for the next change to be looked at as the first one, in milliseconds.
const PAUSE: f64 = 500.0;

thread_local! {
    static SURROUNDINGS: RefCell<Surroundings> = RefCell::default();
}

/// `None` while something else is done with them.
fn with_surroundings<T>(act: impl FnOnce(&mut Surroundings) -> T) -> Option<T> {
    SURROUNDINGS.with(|surroundings| Some(act(&mut *surroundings.try_borrow_mut().ok()?)))
}

/// What belongs to no single widget is guarded by the first: if it traps, that one falls back, and the next takes over.
#[derive(Default)]
struct Surroundings {
    observer: Option<(MutationObserver, Callback)>,
    watched: Vec<Watched>,
    next_id: u32,
    /// The wait for the next look; one at most.
    wait: Option<Wait>,
    last_look: f64,
    /// How many looks in a row found nothing new.
    vain: u32,
    /// Whether the present look has found something new.
    found: bool,
}

/// What one widget wants to know.
struct Watched {
    id: u32,
    /// The host and all elements around it.
    elements: Vec<Element>,
    head: Option<HtmlHeadElement>,
    window: Window,
    guard: Guard,
    /// Has the widget look at the page.
    look: Function,
    /// Whether something has changed since it looked.
    changed: bool,
}

/// A widget's share in the observer; it ends with its drop.
pub(super) struct Watch {
    id: u32,
    /// Kept as long as it may be called.
    _look: Callback,
}

impl Watch {
    /// Calls `look` in a frame soon after the page's look around `host` has changed.
    pub(super) fn new(
        window: &Window,
        host: &Element,
        guard: &Guard,
        look: Callback,
    ) -> Option<Self> {
        with_surroundings(|surroundings| {
            let id = surroundings.next_id;
            surroundings.next_id = id.wrapping_add(1);
            let mut elements = around(host);
            elements.push(host.clone());
            let watched = Watched {
                id,
                elements,
                head: window.document()?.head(),
                window: window.clone(),
                guard: guard.clone(),
                look: look.function().clone(),
                changed: false,
            };
            if surroundings.observer.is_none() {
                surroundings.observer = Some(new_observer(guard)?);
            }
            surroundings.observe(&watched);
            surroundings.watched.push(watched);
            Some(Self { id, _look: look })
        })?
    }

    /// Has the widget look at the page soon, as after a change.
    pub(super) fn look_soon(&self) {
        with_surroundings(|surroundings| surroundings.note(|watched| watched.id == self.id));
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        with_surroundings(|surroundings| {
            let was_first = surroundings.first_id() == Some(self.id);
            surroundings.watched.retain(|watched| watched.id != self.id);
            if was_first {
                surroundings.hand_over();
            }
        });
    }
}

/// Says that a widget's look has found something new.
pub(super) fn found_news() {
    with_surroundings(|surroundings| surroundings.found = true);
}

fn page_changed(records: JsValue) {
    with_surroundings(|surroundings| surroundings.take(records));
}

fn new_observer(guard: &Guard) -> Option<(MutationObserver, Callback)> {
    let callback = Callback::guarded(guard, Box::new(page_changed));
    let observer = MutationObserver::new(callback.function()).ok()?;
    Some((observer, callback))
}

impl Surroundings {
    fn first_id(&self) -> Option<u32> {
        self.watched.first().map(|watched| watched.id)
    }

    fn first_changed(&self) -> Option<&Watched> {
        self.watched.iter().find(|watched| watched.changed)
    }

    /// Puts the observer and the wait under the guard of the widget that is the first now; ends them where none is left.
    fn hand_over(&mut self) {
        self.wait = None;
        if let Some((observer, _)) = self.observer.take() {
            observer.disconnect();
        }
        let Some(first) = self.watched.first() else {
            return;
        };
        self.observer = new_observer(&first.guard);
        self.observe_anew();
        // What changed meanwhile was seen by none.
        self.note(|_| true);
    }

    fn observe_anew(&mut self) {
        for one in std::mem::take(&mut self.watched) {
            self.observe(&one);
            self.watched.push(one);
        }
    }

    /// Observes what is around a widget but around none of those that are watched.
    fn observe(&self, watched: &Watched) {
        let Some((observer, _)) = &self.observer else {
            return;
        };
        let options = MutationObserverInit::new();
        options.set_attributes(true);
        for element in &watched.elements {
            let mut others = self.watched.iter();
            if !others.any(|other| other.elements.contains(element)) {
                // It fails for options that ask for nothing.
                let _ = observer.observe_with_options(element, &options);
            }
        }
        if let Some(head) = &watched.head {
            let mut others = self.watched.iter();
            if !others.any(|other| other.head.as_ref() == Some(head)) {
                observe_head(observer, head);
            }
        }
    }

    /// Notes whom the changes concern.
    fn take(&mut self, records: JsValue) {
        if self.wait.is_some() && self.watched.iter().all(|watched| watched.changed) {
            return;
        }
        let targets: Vec<Node> = entries::<MutationRecord>(records)
            .iter()
            .filter_map(MutationRecord::target)
            .collect();
        let mut heads = Vec::new();
        let concerned = self.note(|watched| {
            let own = |target: &Node| {
                watched.elements.iter().any(|element| {
                    let element: &Node = element;
                    element == target
                })
            };
            if targets.iter().any(own) {
                return true;
            }
            let head = watched.head.as_ref();
            let inside = head.filter(|head| targets.iter().any(|node| head.contains(Some(node))));
            heads.extend(inside.cloned());
            inside.is_some()
        });
        let Some((observer, _)) = &self.observer else {
            return;
        };
        if !concerned {
            // They were around widgets that have gone.
            observer.disconnect();
            self.observe_anew();
        } else if let Some(head) = heads.first() {
            observe_head(observer, head);
        }
    }

    /// Has those widgets look at the page soon; whether there are any.
    fn note(&mut self, mut concerned: impl FnMut(&Watched) -> bool) -> bool {
        let mut any = false;
        for watched in &mut self.watched {
            if concerned(watched) {
                watched.changed = true;
                any = true;
            }
        }
        if any && self.wait.is_none() {
            self.schedule();
        }
        any
    }

    fn schedule(&mut self) {
        let since = (Date::now() - self.last_look).abs();
        if since > PAUSE {
            self.vain = 0;
        }
        let apart = match self.vain {
            vain if vain < VAIN_LOOKS.0 => 0.0,
            vain if vain < VAIN_LOOKS.1 => PATIENT,
            _ => SLOW,
        };
        // In a window where something has changed: another one may not be painted.
        let Some(first) = self.first_changed() else {
            return;
        };
        self.wait = Some(if since < apart {
            let milliseconds = (apart - since).ceil() as i32;
            let callback = Callback::guarded(&first.guard, Box::new(|_| wait_for_frame()));
            Wait::time(&first.window, milliseconds, callback)
        } else {
            frame(first)
        });
    }
}

/// After the page's own callbacks of that frame, since it is asked for later than they are: the styles that are read
/// then are computed for the frame anyway.
fn frame(first: &Watched) -> Wait {
    let callback = Callback::guarded(&first.guard, Box::new(|_| look()));
    Wait::frame(&first.window, callback)
}

fn wait_for_frame() {
    with_surroundings(|surroundings| {
        surroundings.wait = surroundings.first_changed().map(frame);
    });
}

/// Has all widgets look at the page around which something has changed. Nothing is borrowed meanwhile.
fn look() {
    let looks = with_surroundings(|surroundings| {
        surroundings.wait = None;
        surroundings.found = false;
        let mut looks = Vec::new();
        for watched in &mut surroundings.watched {
            if std::mem::take(&mut watched.changed) {
                looks.push(watched.look.clone());
            }
        }
        looks
    });
    for look in looks.unwrap_or_default() {
        // The element's guard catches what it throws.
        let _ = look.call0(&JsValue::UNDEFINED);
    }
    with_surroundings(|surroundings| {
        surroundings.last_look = Date::now();
        surroundings.vain = if surroundings.found {
            0
        } else {
            surroundings.vain.saturating_add(1)
        };
    });
}

/// Observes the page's head: what stands in it, and the attributes of its style sheets and of what allows schemes.
fn observe_head(observer: &MutationObserver, head: &HtmlHeadElement) {
    let options = MutationObserverInit::new();
    options.set_child_list(true);
    options.set_subtree(true);
    let _ = observer.observe_with_options(head, &options);
    let options = MutationObserverInit::new();
    options.set_attributes(true);
    for element in all(head, "link, style, meta[name=color-scheme i]") {
        let _ = observer.observe_with_options(&element, &options);
    }
}
