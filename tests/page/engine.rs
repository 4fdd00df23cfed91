//! The browsers' engines, and what each cannot be made to do.

use std::fmt::{self, Display};
use std::path::PathBuf;

/// An engine that tests run in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, by its `DevTools` protocol.
    Chromium,
    /// Firefox, by WebDriver and its own chrome context.
    Firefox,
    /// WebKitGTK's small browser on a screen of its own, by WebDriver.
    WebKit,
}

/// What a test may need of an engine that not every engine has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ability {
    /// Commands of Chromium's `DevTools` protocol, such as that for the accessibility tree.
    DevTools,
    /// Reading the console as the browser itself keeps it.
    Log,
    /// Reporting layout shifts.
    Shifts,
    /// Making the processor seem slow.
    Throttle,
    /// Measuring the heap.
    Heap,
    /// Another pixel ratio than 1.
    Ratio,
    /// Emulating media features.
    Media,
    /// Touching with a finger.
    Touch,
    /// Scrolling with a finger.
    Swipe,
    /// Sending a page an event for a font that its script has loaded.
    FontEvents,
    /// Measuring elements that CSS zooms in the pixels of pointer events.
    Zoom,
    /// Painting a canvas in the column of a text in which it stands.
    Columns,
}

impl Engine {
    /// All, in the order in which they run.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// Its name in those of its tests.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// Why it is without an ability; none if it has it.
    pub fn lacks(self, ability: Ability) -> Option<&'static str> {
        let (only_chromium, reason) = match ability {
            Ability::DevTools => (true, "only Chromium has the DevTools protocol"),
            Ability::Log => (true, "only Chromium's driver reads the browser's own log"),
            Ability::Shifts => (true, "only Chromium reports layout shifts"),
            Ability::Throttle => (true, "only Chromium's processor can be throttled"),
            Ability::Heap => (true, "only Chromium's heap can be measured"),
            Ability::Swipe => (true, "only Chromium scrolls by a driver's finger"),
            Ability::Ratio => (false, "WebKitGTK's driver sets no pixel ratio"),
            Ability::Media => (false, "WebKitGTK's driver emulates no media features"),
            Ability::FontEvents => (
                false,
                "WebKitGTK sends no page an event for a font that a script loads",
            ),
            Ability::Zoom => (false, "WebKitGTK measures what CSS zooms as if it did not"),
            Ability::Columns => (
                false,
                "WebKitGTK paints canvases of all columns in the first",
            ),
            Ability::Touch => (false, "WebKitGTK's driver turns fingers into a mouse"),
        };
        match self {
            Self::Chromium => None,
            Self::Firefox => only_chromium.then_some(reason),
            Self::WebKit => Some(reason),
        }
    }

    /// The environment's variable that names a program, and the name without it. The driver comes first.
    pub(crate) fn programs(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Chromium => &[("CHROMEDRIVER", "chromedriver"), ("CHROMIUM", "chromium")],
            Self::Firefox => &[("GECKODRIVER", "geckodriver"), ("FIREFOX", "firefox-esr")],
            Self::WebKit => &[
                ("WEBKITDRIVER", "WebKitWebDriver"),
                (
                    "MINIBROWSER",
                    "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
                ),
                ("XVFB", "Xvfb"),
            ],
        }
    }

    /// The program at an index of [`Self::programs`].
    pub(crate) fn program(self, index: usize) -> String {
        let (variable, usual) = self.programs().get(index).copied().unwrap_or_default();
        let named = std::env::var(variable).ok();
        named
            .filter(|name| !name.is_empty())
            .unwrap_or_else(|| usual.to_owned())
    }

    /// The program without which it cannot run here.
    pub fn missing(self) -> Option<String> {
        (0..self.programs().len())
            .map(|index| self.program(index))
            .find(|program| !is_there(program))
    }
}

impl Display for Engine {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name())
    }
}

/// Whether the shell would find the program.
fn is_there(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    // A name with a slash in it takes the place of the folder.
    std::env::split_paths(&path)
        .chain([PathBuf::new()])
        .any(|folder| {
            (program.contains('/') || !folder.as_os_str().is_empty())
                && folder.join(program).is_file()
        })
}
