//! One tab of a browser, as a test uses it.
//!
//! Every method that a browser can fail panics with a sentence and the caller's place: a test needs no
//! error handling. Scripts run through the browser's protocol and so outside the page's policy.

use crate::driver::Session;
use crate::seen::Seen;
use crate::stage::{Stage, project};
use crate::trial;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use thirtyfour::error::WebDriverResult;

/// How long [`Browser::wait_until`] waits; generous, since other tests run beside.
const PATIENCE: Duration = Duration::from_secs(10);

/// The window that a page sees.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct View {
    /// Width in CSS pixels.
    pub width: u32,
    /// Height in CSS pixels.
    pub height: u32,
    /// Device pixels per CSS pixel.
    pub ratio: f64,
    /// Whether fingers, not a mouse, point at it.
    pub touch: bool,
}

impl View {
    /// A window of that size at ratio 1, with a mouse.
    pub fn new(width: u32, height: u32) -> Self {
        Self {
            width,
            height,
            ratio: 1.0,
            touch: false,
        }
    }

    /// 1200 × 800, with a mouse.
    pub fn desktop() -> Self {
        Self::new(1200, 800)
    }

    /// 360 × 740 at ratio 3, with fingers.
    pub fn phone() -> Self {
        Self {
            ratio: 3.0,
            touch: true,
            ..Self::new(360, 740)
        }
    }

    /// The same at another pixel ratio.
    #[must_use]
    pub fn ratio(self, ratio: f64) -> Self {
        Self { ratio, ..self }
    }
}

/// A tab; given back to the stage when dropped.
pub struct Browser<'stage> {
    stage: &'stage Stage,
    session: Option<Session>,
    view: View,
}

impl<'stage> Browser<'stage> {
    #[track_caller]
    pub(crate) fn new(stage: &'stage Stage, view: View) -> Self {
        let session = match stage.driver.session() {
            Ok(session) => session,
            Err(error) => panic!("{error}"),
        };
        // A tab of its own, and the only one: overrides, history and scripts of the last test are gone.
        let fresh_tab = async {
            let last = session.web.window().await?;
            let tab = session.web.new_tab().await?;
            session.web.switch_to_window(last).await?;
            session.web.close_window().await?;
            session.web.switch_to_window(tab).await?;
            session.web.browser_log().await.map(drop)
        };
        must(session.runtime.block_on(fresh_tab), "a fresh tab");
        let browser = Self {
            stage,
            session: Some(session),
            view,
        };
        browser.cdp(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": include_str!("seen.js") }),
        );
        // Several browsers cannot all be in front; each shall behave as if it were.
        browser.cdp(
            "Emulation.setFocusEmulationEnabled",
            json!({ "enabled": true }),
        );
        browser.cdp("Network.clearBrowserCookies", json!({}));
        browser.show(view);
        browser
    }

    /// Resizes the window; the page is told as by a user's resizing.
    #[track_caller]
    pub fn resize(&mut self, view: View) {
        self.view = view;
        self.show(view);
    }

    /// The window that the page sees.
    pub fn view(&self) -> View {
        self.view
    }

    #[track_caller]
    fn show(
        &self,
        View {
            width,
            height,
            ratio,
            touch,
        }: View,
    ) {
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": ratio, "mobile": touch });
        self.cdp("Emulation.setDeviceMetricsOverride", metrics);
        self.cdp(
            "Emulation.setTouchEmulationEnabled",
            json!({ "enabled": touch }),
        );
    }

    /// Loads a page, by its path on the stage's server or by its whole address, up to its load event.
    #[track_caller]
    pub fn open(&self, page: &str) {
        let url = if page.starts_with('/') {
            self.stage.server().url(page)
        } else {
            page.to_owned()
        };
        let session = self.session();
        must(session.runtime.block_on(session.web.goto(url)), page);
    }

    /// Runs the body of a function in the page and returns what it returns: a JSON value, or the
    /// value that a promise of it comes to. `await` may be used.
    #[track_caller]
    pub fn run(&self, body: &str) -> Value {
        self.run_with(body, &Value::Null)
    }

    /// The same, with a value that the body knows as `given`.
    #[track_caller]
    pub fn run_with(&self, body: &str, given: &Value) -> Value {
        match self.try_run(body, given) {
            Ok(value) => value,
            Err(error) => panic!("{error}\n  in: {body}"),
        }
    }

    fn try_run(&self, body: &str, given: &Value) -> Result<Value, String> {
        let expression = format!("(async (given) => {{\n{body}\n}})({given})");
        self.evaluate(&expression)
    }

    pub(crate) fn evaluate(&self, expression: &str) -> Result<Value, String> {
        let request =
            json!({ "expression": expression, "awaitPromise": true, "returnByValue": true });
        let answer = self
            .try_cdp("Runtime.evaluate", request)
            .map_err(|error| error.to_string())?;
        match answer.get("exceptionDetails") {
            None => Ok(answer["result"]["value"].clone()),
            Some(details) => {
                let thrown = &details["exception"];
                let text = [&thrown["description"], &thrown["value"], &details["text"]];
                let text = text.into_iter().find(|text| !text.is_null());
                Err(format!(
                    "the script threw {}",
                    text.map(ToString::to_string).unwrap_or_default()
                ))
            }
        }
    }

    /// Waits until a JavaScript expression is true, and panics with what it was last, and with the
    /// page's errors, when that takes more than ten seconds.
    #[track_caller]
    pub fn wait_until(&self, condition: &str) {
        self.wait_up_to(PATIENCE, condition);
    }

    /// The same with another limit.
    #[track_caller]
    pub fn wait_up_to(&self, limit: Duration, condition: &str) {
        let (begun, body) = (Instant::now(), format!("return ({condition});"));
        loop {
            // An error counts as "not yet": the page may be loading, the element may be missing.
            let last = self.try_run(&body, &Value::Null);
            if last.as_ref().is_ok_and(truthy) {
                return;
            }
            if begun.elapsed() > limit {
                let last = last.map_or_else(|error| error, |value| value.to_string());
                let troubles = self.try_seen().troubles();
                panic!(
                    "after {limit:?} still not so: {condition}\n  last: {last}\n  the page's troubles: {troubles:#?}"
                );
            }
            std::thread::sleep(Duration::from_millis(15));
        }
    }

    /// Waits for two frames: what the page had planned to paint is painted.
    #[track_caller]
    pub fn frames(&self) {
        self.run("await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));");
    }

    /// What the page did since its document began.
    #[track_caller]
    pub fn seen(&self) -> Seen {
        Seen::from_json(&self.run("return window.__seen.read();"))
    }

    fn try_seen(&self) -> Seen {
        Seen::from_json(
            &self
                .try_run("return window.__seen.read();", &Value::Null)
                .unwrap_or_default(),
        )
    }

    /// Panics if the page had an error, an unhandled rejection, a blocked resource or a word on the console.
    #[track_caller]
    pub fn assert_quiet(&self) {
        let troubles = self.seen().troubles();
        assert!(troubles.is_empty(), "the page is not quiet: {troubles:#?}");
        let log = self.log();
        assert!(log.is_empty(), "the console is not empty: {log:#?}");
    }

    /// The console as the browser itself keeps it – with what it adds of its own, such as files that
    /// are missing – since the last call or the tab's beginning.
    #[track_caller]
    pub fn log(&self) -> Vec<String> {
        let session = self.session();
        let entries = must(
            session.runtime.block_on(session.web.browser_log()),
            "the browser's log",
        );
        entries
            .into_iter()
            .map(|entry| format!("{:?}: {}", entry.level, entry.message))
            .collect()
    }

    /// Sends a command of the DevTools protocol.
    #[track_caller]
    pub fn cdp(&self, command: &str, parameters: Value) -> Value {
        must(self.try_cdp(command, parameters), command)
    }

    fn try_cdp(&self, command: &str, parameters: Value) -> WebDriverResult<Value> {
        let session = self.session();
        session
            .runtime
            .block_on(session.web.cdp().send_raw(command, parameters))
    }

    fn session(&self) -> &Session {
        // Taken only by `drop`.
        self.session
            .as_ref()
            .expect("a browser has its session until it is dropped")
    }
}

impl Drop for Browser<'_> {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            self.session
                .take()
                .into_iter()
                .for_each(|session| self.stage.driver.give_back(session));
            return;
        }
        // The picture of a failure; after it the browser may be in any state, and goes.
        if let (Some(test), Ok(picture)) = (
            trial::current(),
            self.try_cdp("Page.captureScreenshot", json!({})),
        ) {
            let file = project()
                .join("target/screenshots")
                .join(format!("failed-{}.png", test.replace("::", "-")));
            let bytes = BASE64_STANDARD
                .decode(picture["data"].as_str().unwrap_or_default())
                .unwrap_or_default();
            let _ = file.parent().map(std::fs::create_dir_all);
            let _ = std::fs::write(file, bytes);
        }
        self.session.take().into_iter().for_each(Session::quit);
    }
}

/// JavaScript's idea of true, for JSON values.
fn truthy(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(yes) => *yes,
        Value::Number(number) => number.as_f64() != Some(0.0),
        Value::String(text) => !text.is_empty(),
        Value::Array(_) | Value::Object(_) => true,
    }
}

/// The value, or a panic at the caller's place.
#[track_caller]
pub(crate) fn must<T, E: std::fmt::Display>(outcome: Result<T, E>, what: &str) -> T {
    match outcome {
        Ok(value) => value,
        Err(error) => panic!("{what}: {error}"),
    }
}
