//! What a page knows of its reader's machine: media features and speed.

use crate::browser::Browser;
use crate::engine::Engine;
use serde_json::json;

impl Browser<'_> {
    /// Emulates media features, such as `[("prefers-color-scheme", "dark")]`; replaces earlier ones. Needs
    /// [`crate::Ability::Media`].
    #[track_caller]
    pub fn media(&self, features: &[(&str, &str)]) {
        match self.engine() {
            Engine::Chromium => {
                let features: Vec<_> = features
                    .iter()
                    .map(|(name, value)| json!({ "name": name, "value": value }))
                    .collect();
                self.cdp(
                    "Emulation.setEmulatedMedia",
                    json!({ "features": features }),
                );
            }
            Engine::Firefox => {
                // Its names are those of CSS in another spelling.
                let unknown = self.chrome(
                    "const { browsingContext } = gBrowser.selectedBrowser, features = new Map(arguments[0]);
                    for (const feature of ['prefers-color-scheme', 'prefers-reduced-motion', 'forced-colors']) {
                      const name = feature.replace(/-./g, (part) => part[1].toUpperCase()) + 'Override';
                      browsingContext[name] = features.get(feature) ?? 'none';
                      features.delete(feature);
                    }
                    return [...features.keys()];",
                    json!([features]),
                );
                assert_eq!(unknown, json!([]), "features that cannot be emulated");
            }
            Engine::WebKit => panic!(
                "WebKitGTK emulates no media: let this part of the test depend on `Stage::can(Ability::Media)`"
            ),
        }
    }

    /// What the last test emulated is gone. Chromium forgets it with its tab.
    #[track_caller]
    pub(crate) fn forget_media(&self) {
        if self.engine() == Engine::Firefox {
            self.media(&[]);
        }
    }

    /// Makes the processor seem so many times slower. Needs [`crate::Ability::Throttle`].
    #[track_caller]
    pub fn slow_down(&self, times: u32) {
        self.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": times }));
    }
}
