//! How a page looks: media features, speed, pictures, and what axe-core finds.

use crate::browser::{Browser, must};
use crate::engine::Engine;
use crate::protocol::Extension;
use crate::stage::project;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};
use std::path::PathBuf;

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

    /// The violations that axe-core finds in the whole page, a line each.
    #[track_caller]
    pub fn axe(&self) -> Vec<String> {
        let file = project().join("node_modules/axe-core/axe.min.js");
        let library = must(
            std::fs::read_to_string(&file),
            "axe-core, which tests/setup.sh installs",
        );
        if let Err(error) = self.load(&library) {
            panic!("axe-core does not load: {error}");
        }
        let found = self.run(
            "const { violations } = await axe.run(document, { resultTypes: ['violations'] });
            return violations.flatMap(({ id, help, nodes }) =>
                nodes.map(({ target, html }) => `${id}: ${help} – ${target.flat().join(' >>> ')} – ${html}`));",
        );
        found
            .as_array()
            .into_iter()
            .flatten()
            .map(|line| line.as_str().unwrap_or_default().to_owned())
            .collect()
    }

    /// Saves a picture of the window as `target/screenshots/NAME.png`.
    #[track_caller]
    pub fn screenshot(&self, name: &str) -> PathBuf {
        let file = project()
            .join("target/screenshots")
            .join(name)
            .with_extension("png");
        if let Some(folder) = file.parent() {
            must(
                std::fs::create_dir_all(folder),
                "the folder for screenshots",
            );
        }
        must(std::fs::write(&file, self.picture(false)), "the screenshot");
        file
    }

    /// A PNG of the window, or of the whole page.
    #[track_caller]
    pub fn picture(&self, whole: bool) -> Vec<u8> {
        match self.engine() {
            Engine::Chromium => self.chromium_picture(whole),
            Engine::Firefox if whole => {
                decoded(&self.extension(Extension::get("/moz/screenshot/full")))
            }
            // WebKit has none of the whole page.
            Engine::Firefox | Engine::WebKit => {
                let session = self.session();
                let picture = session.runtime.block_on(session.web().screenshot_as_png());
                must(picture, "the picture")
            }
        }
    }

    #[track_caller]
    fn chromium_picture(&self, whole: bool) -> Vec<u8> {
        let mut request = json!({ "format": "png", "captureBeyondViewport": whole });
        if whole {
            let size = &self.cdp("Page.getLayoutMetrics", json!({}))["cssContentSize"];
            request["clip"] = json!({ "x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1 });
        }
        decoded(&self.cdp("Page.captureScreenshot", request)["data"])
    }
}

#[track_caller]
fn decoded(picture: &Value) -> Vec<u8> {
    let text = picture.as_str().unwrap_or_default();
    must(BASE64_STANDARD.decode(text), "the picture")
}
