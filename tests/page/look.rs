//! How a page looks: media features, speed, pictures, and what axe-core finds.

use crate::browser::{Browser, must};
use crate::stage::project;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::json;
use std::path::PathBuf;

impl Browser<'_> {
    /// Emulates media features, such as `[("prefers-color-scheme", "dark")]`; replaces earlier ones.
    #[track_caller]
    pub fn media(&self, features: &[(&str, &str)]) {
        let features: Vec<_> = features
            .iter()
            .map(|(name, value)| json!({ "name": name, "value": value }))
            .collect();
        self.cdp(
            "Emulation.setEmulatedMedia",
            json!({ "features": features }),
        );
    }

    /// Makes the processor seem so many times slower.
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
        if let Err(error) = self.evaluate(&format!("{library};0")) {
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
        let mut request = json!({ "format": "png", "captureBeyondViewport": whole });
        if whole {
            let size = &self.cdp("Page.getLayoutMetrics", json!({}))["cssContentSize"];
            request["clip"] = json!({ "x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1 });
        }
        let picture = self.cdp("Page.captureScreenshot", request);
        must(
            BASE64_STANDARD.decode(picture["data"].as_str().unwrap_or_default()),
            "the picture",
        )
    }
}
