//! A user's input: keys, mouse, fingers. Positions are CSS pixels of the window.

use crate::browser::{Browser, must};
use serde_json::{Value, json};
use thirtyfour::common::command::{Actions, Command};

/// The keys that have a name, and the characters that WebDriver knows them by.
const NAMED_KEYS: [(&str, char); 18] = [
    ("Backspace", '\u{e003}'),
    ("Tab", '\u{e004}'),
    ("Enter", '\u{e007}'),
    ("Escape", '\u{e00c}'),
    ("Space", ' '),
    ("PageUp", '\u{e00e}'),
    ("PageDown", '\u{e00f}'),
    ("End", '\u{e010}'),
    ("Home", '\u{e011}'),
    ("ArrowLeft", '\u{e012}'),
    ("ArrowUp", '\u{e013}'),
    ("ArrowRight", '\u{e014}'),
    ("ArrowDown", '\u{e015}'),
    ("Delete", '\u{e017}'),
    ("Shift", '\u{e008}'),
    ("Control", '\u{e009}'),
    ("Alt", '\u{e00a}'),
    ("Meta", '\u{e03d}'),
];

/// Milliseconds between two positions that a finger or a mouse passes on its way.
const FINGER_STEP: u32 = 10;
const MOUSE_STEP: u32 = 16;

impl Browser<'_> {
    /// Presses and releases a key – `"Tab"`, `"Shift+Tab"`, `"ArrowDown"`, `"Enter"`, `"a"` – where the
    /// focus is.
    #[track_caller]
    pub fn press(&self, key: &str) {
        let keys: Vec<char> = key
            .split('+')
            .map(|name| {
                let named = NAMED_KEYS.iter().find(|(known, _)| *known == name);
                let mut letters = name.chars();
                match (named, letters.next(), letters.next()) {
                    (Some((_, code)), ..) => *code,
                    (None, Some(letter), None) => letter,
                    _ => panic!("{key:?} is not a key that input.rs knows"),
                }
            })
            .collect();
        let action = |kind: &'static str| move |key: &char| json!({ "type": kind, "value": key });
        let down = keys.iter().map(action("keyDown"));
        let up = keys.iter().rev().map(action("keyUp"));
        let actions: Vec<Value> = down.chain(up).collect();
        self.act(json!({ "type": "key", "id": "keyboard", "actions": actions }));
    }

    /// Moves the mouse to a point.
    #[track_caller]
    pub fn move_to(&self, x: f64, y: f64) {
        self.point("mouse", vec![to(x, y, 0)]);
    }

    /// Moves the mouse from a point straight to another, as fast as a hand does.
    #[track_caller]
    pub fn move_along(&self, from: (f64, f64), to_there: (f64, f64)) {
        self.point("mouse", between(from, to_there, MOUSE_STEP));
    }

    /// Moves the mouse to a point and clicks there.
    #[track_caller]
    pub fn click(&self, x: f64, y: f64) {
        self.point("mouse", vec![to(x, y, 0), down(), up()]);
    }

    /// Clicks the middle of an element, given by a JavaScript expression, after scrolling it into view.
    #[track_caller]
    pub fn click_on(&self, element: &str) {
        let (x, y) = self.middle_of(element);
        self.click(x, y);
    }

    /// The middle of an element, given by a JavaScript expression, after scrolling it into view.
    #[track_caller]
    pub fn middle_of(&self, element: &str) -> (f64, f64) {
        let point = self.run(&format!(
            "const element = {element};
            element.scrollIntoView({{ block: 'nearest', behavior: 'instant' }});
            const box = element.getBoundingClientRect();
            return [box.x + box.width / 2, box.y + box.height / 2];"
        ));
        (
            point[0].as_f64().unwrap_or_default(),
            point[1].as_f64().unwrap_or_default(),
        )
    }

    /// Taps with a finger. The window has to be one for fingers, see [`crate::View::touch`]. Needs
    /// [`crate::Ability::Touch`].
    #[track_caller]
    pub fn tap(&self, x: f64, y: f64) {
        self.point("touch", vec![to(x, y, 0), down(), up()]);
    }

    /// Swipes with a finger by so many pixels; the page scrolls the other way. The window has to be one
    /// for fingers. Needs [`crate::Ability::Swipe`].
    #[track_caller]
    pub fn swipe(&self, (x, y): (f64, f64), (right, down_by): (f64, f64)) {
        let mut actions = vec![to(x, y, 0), down()];
        actions.extend(between((x, y), (x + right, y + down_by), FINGER_STEP));
        actions.push(up());
        self.point("touch", actions);
    }

    #[track_caller]
    fn point(&self, with: &str, actions: Vec<Value>) {
        self.act(json!({ "type": "pointer", "id": with, "parameters": { "pointerType": with }, "actions": actions }));
    }

    #[track_caller]
    fn act(&self, source: Value) {
        let session = self.session();
        let command = Command::PerformActions(Actions::from(json!([source])));
        must(
            session.runtime.block_on(session.web().cmd(command)),
            "the input",
        );
    }
}

fn to(x: f64, y: f64, duration: u32) -> Value {
    json!({ "type": "pointerMove", "x": x.round(), "y": y.round(), "duration": duration, "origin": "viewport" })
}

/// The positions on a straight way, without its beginning.
fn between(from: (f64, f64), end: (f64, f64), duration: u32) -> Vec<Value> {
    let position = |step| {
        let part = f64::from(step) / 10.0;
        let along = |from, end| from + (end - from) * part;
        to(along(from.0, end.0), along(from.1, end.1), duration)
    };
    (1..=10).map(position).collect()
}

fn down() -> Value {
    json!({ "type": "pointerDown", "button": 0 })
}

fn up() -> Value {
    json!({ "type": "pointerUp", "button": 0 })
}
