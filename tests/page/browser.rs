//! One tab of a browser, as a test uses it.
//!
//! Every method that a browser can fail panics with a sentence and the caller's place: a test needs no
//! error handling. Scripts run through the browser's protocol and so outside the page's policy.

use crate::driver::Session;
use crate::engine::{Ability, Engine};
use crate::seen::Seen;
use crate::stage::{Stage, project};
use crate::trial;
use http::Method;
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::{Duration, Instant};
use thirtyfour::common::command::{Command, ExtensionCommand};
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
        let browser = Self {
            stage,
            session: Some(session),
            view,
        };
        if browser.engine() == Engine::Chromium {
            browser.fresh_tab();
        } else {
            stage.ahead.set("");
            browser.open("about:blank");
        }
        browser.before_scripts(include_str!("seen.js"));
        browser.forget_media();
        browser.show(view);
        browser
    }

    /// A tab of its own, and the only one: overrides, history and scripts of the last test are gone.
    #[track_caller]
    fn fresh_tab(&self) {
        let (session, web) = (self.session(), self.session().web());
        let fresh_tab = async {
            let last = web.window().await?;
            let tab = web.new_tab().await?;
            web.switch_to_window(last).await?;
            web.close_window().await?;
            web.switch_to_window(tab).await?;
            web.browser_log().await.map(drop)
        };
        must(session.runtime.block_on(fresh_tab), "a fresh tab");
        // Several browsers cannot all be in front; each shall behave as if it were.
        self.cdp(
            "Emulation.setFocusEmulationEnabled",
            json!({ "enabled": true }),
        );
        self.cdp("Network.clearBrowserCookies", json!({}));
    }

    /// The engine that the tab is one of.
    pub fn engine(&self) -> Engine {
        self.stage.engine()
    }

    /// Whether its engine has an ability, see [`Stage::can`].
    pub fn can(&self, ability: Ability) -> bool {
        self.stage.can(ability)
    }

    /// Has a script run in every document before its own. Pages that a server outside the stage sends have it in
    /// Chromium only.
    #[track_caller]
    pub fn before_scripts(&self, script: &str) {
        if self.engine() == Engine::Chromium {
            self.cdp(
                "Page.addScriptToEvaluateOnNewDocument",
                json!({ "source": script }),
            );
        } else {
            self.stage.ahead.add(script);
        }
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
        match self.engine() {
            Engine::Chromium => {
                let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": ratio, "mobile": touch });
                self.cdp("Emulation.setDeviceMetricsOverride", metrics);
                self.cdp(
                    "Emulation.setTouchEmulationEnabled",
                    json!({ "enabled": touch }),
                );
                return;
            }
            Engine::Firefox => {
                self.chrome(
                    "const [width, height, ratio, touch] = arguments, tab = gBrowser.selectedBrowser;
                    for (const [name, size] of [['width', width], ['height', height]])
                      for (const part of ['', 'min-', 'max-']) tab.style.setProperty(part + name, `${size}px`, 'important');
                    tab.browsingContext.overrideDPPX = ratio;
                    tab.browsingContext.touchEventsOverride = touch ? 'enabled' : 'none';",
                    json!([width, height, ratio, touch]),
                );
            }
            Engine::WebKit => {
                if (ratio - 1.0).abs() > f64::EPSILON {
                    self.can(Ability::Ratio);
                }
            }
        }
        let there = format!("innerWidth === {width} && innerHeight === {height}");
        if let Some(screen) = &self.session().screen {
            // The toolkit takes a window back once that is narrower than it likes; told again, it gives in.
            for _ in 0..20 {
                must(screen.show(width, height), "the window");
                self.frames();
                if self.run(&format!("return {there};")) == json!(true) {
                    return;
                }
            }
        }
        self.wait_until(&there);
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
        must(session.runtime.block_on(session.web().goto(url)), page);
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
        if self.engine() == Engine::Chromium {
            self.evaluate(&format!("(async (given) => {{\n{body}\n}})({given})"))
        } else {
            self.execute(body, given)
        }
    }

    /// As JSON, so that every engine's answer reads alike.
    fn execute(&self, body: &str, given: &Value) -> Result<Value, String> {
        let script = format!(
            "const done = arguments[arguments.length - 1];
            (async (given) => {{\n{body}\n}})(arguments[0]).then(
              (value) => done([JSON.stringify(value) ?? 'null']),
              (error) => done(`${{error?.name ?? ''}}: ${{error?.message ?? error}}`));"
        );
        let session = self.session();
        let answer = session
            .runtime
            .block_on(session.web().execute_async(script, vec![given.clone()]))
            .map_err(|error| error.to_string())?;
        match answer.json() {
            Value::Array(value) => {
                let text = value.first().and_then(Value::as_str).unwrap_or("null");
                serde_json::from_str(text).map_err(|error| error.to_string())
            }
            thrown => Err(format!("the script threw {thrown}")),
        }
    }

    /// Has the page run a library, outside its policy.
    pub(crate) fn load(&self, library: &str) -> Result<(), String> {
        if self.engine() == Engine::Chromium {
            self.evaluate(&format!("{library};0")).map(drop)
        } else {
            self.execute(library, &Value::Null).map(drop)
        }
    }

    fn evaluate(&self, expression: &str) -> Result<Value, String> {
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
        let (begun, body) = (
            Instant::now(),
            // Not every value can be told: a function cannot.
            format!("const is = ({condition}); return is ? true : is;"),
        );
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
        if self.engine().lacks(Ability::Log).is_none() {
            let log = self.log();
            assert!(log.is_empty(), "the console is not empty: {log:#?}");
        }
    }

    /// The console as the browser itself keeps it – with what it adds of its own, such as files that
    /// are missing – since the last call or the tab's beginning. Needs [`Ability::Log`].
    #[track_caller]
    pub fn log(&self) -> Vec<String> {
        let session = self.session();
        let entries = must(
            session.runtime.block_on(session.web().browser_log()),
            "the browser's log",
        );
        entries
            .into_iter()
            .map(|entry| format!("{:?}: {}", entry.level, entry.message))
            .collect()
    }

    /// Sends a command of the DevTools protocol. Needs [`Ability::DevTools`].
    #[track_caller]
    pub fn cdp(&self, command: &str, parameters: Value) -> Value {
        assert!(
            self.engine() == Engine::Chromium,
            "{command} is for Chromium alone: let the test be listed as one that `needs DevTools`, or this part of it depend on `Stage::can`"
        );
        must(self.try_cdp(command, parameters), command)
    }

    fn try_cdp(&self, command: &str, parameters: Value) -> WebDriverResult<Value> {
        let session = self.session();
        session
            .runtime
            .block_on(session.web().cdp().send_raw(command, parameters))
    }

    /// Runs the body of a function in Firefox's own window, around the page.
    #[track_caller]
    pub(crate) fn chrome(&self, body: &str, given: Value) -> Value {
        let Value::Array(given) = given else {
            panic!("arguments are a list")
        };
        let (session, web) = (self.session(), self.session().web());
        let run = async {
            web.cmd(Extension::context("chrome").command()).await?;
            let value = web.execute(body, given).await;
            web.cmd(Extension::context("content").command()).await?;
            value
        };
        must(session.runtime.block_on(run), body).json().clone()
    }

    /// A command that is not in the standard.
    #[track_caller]
    pub(crate) fn extension(&self, extension: Extension) -> Value {
        let session = self.session();
        let answer = session
            .runtime
            .block_on(session.web().cmd(extension.command()));
        must(answer, "a command").body["value"].clone()
    }

    pub(crate) fn session(&self) -> &Session {
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
        if let (Some(test), Some(session)) = (trial::current(), &self.session)
            && let Ok(picture) = session.runtime.block_on(session.web().screenshot_as_png())
        {
            let file = project()
                .join("target/screenshots")
                .join(format!("failed-{}.png", test.replace("::", "-")));
            let _ = file.parent().map(std::fs::create_dir_all);
            let _ = std::fs::write(file, picture);
        }
    }
}

/// A command of one driver alone.
#[derive(Debug)]
pub(crate) struct Extension {
    method: Method,
    endpoint: &'static str,
    body: Option<Value>,
}

impl Extension {
    pub(crate) fn get(endpoint: &'static str) -> Self {
        Self {
            method: Method::GET,
            endpoint,
            body: None,
        }
    }

    fn command(self) -> Command {
        Command::ExtensionCommand(Box::new(self))
    }

    fn context(name: &str) -> Self {
        Self {
            method: Method::POST,
            endpoint: "/moz/context",
            body: Some(json!({ "context": name })),
        }
    }
}

impl ExtensionCommand for Extension {
    fn parameters_json(&self) -> Option<Value> {
        self.body.clone()
    }

    fn method(&self) -> Method {
        self.method.clone()
    }

    fn endpoint(&self) -> Arc<str> {
        self.endpoint.into()
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
