//! Pictures of pages.

use crate::browser::{Browser, must};
use crate::engine::Engine;
use crate::protocol::Extension;
use crate::stage::project;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};
use std::path::PathBuf;

impl Browser<'_> {
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
