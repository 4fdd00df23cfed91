//! A user's hands: keys, mouse, fingers. Positions are CSS pixels of the window.

use crate::browser::Browser;
use serde_json::{Value, json};

/// The keys that have a name: with their code and the text they type.
const NAMED_KEYS: [(&str, u32, &str); 14] = [
    ("Backspace", 8, ""),
    ("Tab", 9, ""),
    ("Enter", 13, "\r"),
    ("Escape", 27, ""),
    ("Space", 32, " "),
    ("PageUp", 33, ""),
    ("PageDown", 34, ""),
    ("End", 35, ""),
    ("Home", 36, ""),
    ("ArrowLeft", 37, ""),
    ("ArrowUp", 38, ""),
    ("ArrowRight", 39, ""),
    ("ArrowDown", 40, ""),
    ("Delete", 46, ""),
];

/// The modifiers' names and bits in the protocol.
const MODIFIERS: [(&str, u32); 4] = [("Alt+", 1), ("Control+", 2), ("Meta+", 4), ("Shift+", 8)];

impl Browser<'_> {
    /// Presses and releases a key – `"Tab"`, `"Shift+Tab"`, `"ArrowDown"`, `"Enter"`, `"a"` – where the
    /// focus is.
    #[track_caller]
    pub fn press(&self, key: &str) {
        let (mut rest, mut modifiers) = (key, 0);
        while let Some((name, bit)) = MODIFIERS.iter().find(|(name, _)| rest.starts_with(name)) {
            modifiers |= bit;
            rest = &rest[name.len()..];
        }
        let named = NAMED_KEYS.iter().find(|(name, ..)| *name == rest);
        let (name, code, number, text) = match named {
            Some(("Space", number, text)) => (" ", "Space".to_owned(), *number, *text),
            Some((name, number, text)) => (*name, (*name).to_owned(), *number, *text),
            None => {
                let upper = rest.to_uppercase();
                let first = upper.chars().next().filter(char::is_ascii_alphanumeric);
                assert!(
                    rest.chars().count() == 1,
                    "{key:?} is not a key that input.rs knows"
                );
                (
                    rest,
                    format!("Key{upper}"),
                    first.map_or(0, u32::from),
                    rest,
                )
            }
        };
        let mut event = json!({
            "key": name, "code": code, "modifiers": modifiers,
            "windowsVirtualKeyCode": number, "nativeVirtualKeyCode": number,
        });
        let types = !text.is_empty() && modifiers & !8 == 0;
        event["type"] = json!(if types { "keyDown" } else { "rawKeyDown" });
        if types {
            event["text"] = json!(text);
        }
        self.cdp("Input.dispatchKeyEvent", event.clone());
        event["type"] = json!("keyUp");
        self.cdp("Input.dispatchKeyEvent", event);
    }

    /// Moves the mouse to a point.
    #[track_caller]
    pub fn move_to(&self, x: f64, y: f64) {
        self.mouse("mouseMoved", x, y, json!({}));
    }

    /// Moves the mouse to a point and clicks there.
    #[track_caller]
    pub fn click(&self, x: f64, y: f64) {
        self.move_to(x, y);
        let button = json!({ "button": "left", "clickCount": 1 });
        self.mouse("mousePressed", x, y, button.clone());
        self.mouse("mouseReleased", x, y, button);
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

    /// Taps with a finger. The window has to be one for fingers, see [`crate::View::touch`].
    #[track_caller]
    pub fn tap(&self, x: f64, y: f64) {
        self.touch("touchStart", json!([{ "x": x, "y": y }]));
        self.touch("touchEnd", json!([]));
    }

    /// Swipes with a finger by so many pixels; the page scrolls the other way. The window has to be one
    /// for fingers.
    #[track_caller]
    pub fn swipe(&self, (x, y): (f64, f64), (right, down): (f64, f64)) {
        let touch = |kind: &str, part: f64| {
            let point = json!([{ "x": x + right * part, "y": y + down * part }]);
            self.touch(kind, point);
        };
        touch("touchStart", 0.0);
        for step in 1..=10 {
            touch("touchMove", f64::from(step) / 10.0);
        }
        self.touch("touchEnd", json!([]));
    }

    #[track_caller]
    fn mouse(&self, kind: &str, x: f64, y: f64, more: Value) {
        let mut event = json!({ "type": kind, "x": x, "y": y });
        for (name, value) in more.as_object().into_iter().flatten() {
            event[name] = value.clone();
        }
        self.cdp("Input.dispatchMouseEvent", event);
    }

    #[track_caller]
    fn touch(&self, kind: &str, points: Value) {
        self.cdp(
            "Input.dispatchTouchEvent",
            json!({ "type": kind, "touchPoints": points }),
        );
    }
}
