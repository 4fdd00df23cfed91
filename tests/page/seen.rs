//! What a page did that it should not have done, and how it moved; collected by `seen.js`.

use serde_json::Value;

/// Everything since the document began.
#[derive(Debug, Default, Clone, PartialEq)]
pub struct Seen {
    /// Uncaught errors, with file, line and column, and files that did not load.
    pub errors: Vec<String>,
    /// Promises that were rejected with no one to handle it.
    pub rejections: Vec<String>,
    /// What the page's security policy blocked.
    pub violations: Vec<String>,
    /// Calls of `console.error` and `console.warn`.
    pub console: Vec<String>,
    /// Layout shifts without recent input.
    pub shifts: Vec<Shift>,
}

/// One layout shift.
#[derive(Debug, Default, Clone, PartialEq)]
pub struct Shift {
    /// Its score.
    pub value: f64,
    /// Milliseconds since the document began.
    pub time: f64,
    /// The elements that moved, by name.
    pub moved: String,
}

impl Seen {
    pub(crate) fn from_json(value: &Value) -> Self {
        let texts = |name: &str| {
            let list = value[name].as_array().into_iter().flatten();
            list.map(|text| text.as_str().unwrap_or_default().to_owned())
                .collect()
        };
        let shift = |shift: &Value| Shift {
            value: shift["value"].as_f64().unwrap_or_default(),
            time: shift["time"].as_f64().unwrap_or_default(),
            moved: shift["moved"].as_str().unwrap_or_default().to_owned(),
        };
        Self {
            errors: texts("errors"),
            rejections: texts("rejections"),
            violations: texts("violations"),
            console: texts("console"),
            shifts: value["shifts"]
                .as_array()
                .into_iter()
                .flatten()
                .map(shift)
                .collect(),
        }
    }

    /// All that went wrong, a line each; shifts are no trouble in themselves.
    pub fn troubles(&self) -> Vec<String> {
        let named = |kind: &str, texts: &[String]| -> Vec<String> {
            texts.iter().map(|text| format!("{kind}: {text}")).collect()
        };
        [
            named("error", &self.errors),
            named("unhandled rejection", &self.rejections),
            named("policy", &self.violations),
            named("console", &self.console),
        ]
        .concat()
    }

    /// The sum of the layout shifts.
    pub fn shifted(&self) -> f64 {
        self.shifts.iter().map(|shift| shift.value).sum()
    }
}
