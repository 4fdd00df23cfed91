//! One tab of a browser, as a test uses it.
//!
//! Every method that a browser can fail panics with a sentence and the caller's place: a test needs no
//! error handling. Scripts run through the browser's protocol and so outside the page's policy.

use crate::driver::Session;
use crate::engine::{Ability, Engine};
use crate::failure::StepError;
use crate::seen::Seen;
use crate::stage::{Stage, project};
use crate::trial;
use crate::view::View;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// How long [`Browser::wait_until`] waits; generous, since other tests run beside.
const PATIENCE: Duration = Duration::from_secs(10);

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
            Err(error) => error.fail("a browser"),
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

    /// Resizes the window; the page sees what it sees when a user resizes.
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
            // The toolkit takes a window back once that is narrower than it likes, at once or a little later; asked again,
            // it gives in.
            let mut stays = 0;
            for _ in 0..20 {
                let shown = screen.show(width, height);
                must(shown.map_err(StepError::Driver), "the window");
                self.frames();
                stays = if self.run(&format!("return {there};")) == json!(true) {
                    stays + 1
                } else {
                    0
                };
                if stays == 2 {
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
            Err(error) => error.fail(body),
        }
    }

    fn try_run(&self, body: &str, given: &Value) -> Result<Value, StepError> {
        if self.engine() == Engine::Chromium {
            self.evaluate(&format!("(async (given) => {{\n{body}\n}})({given})"))
        } else {
            self.execute(body, given)
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
            // Not every value is JSON: a function is not.
            format!("const is = ({condition}); return is ? true : is;"),
        );
        loop {
            // An error counts as "not yet": the page may be loading, the element may be missing.
            let last = self.try_run(&body, &Value::Null);
            if last.as_ref().is_ok_and(truthy) {
                return;
            }
            if begun.elapsed() > limit {
                let last = match last {
                    Ok(value) => value.to_string(),
                    Err(StepError::Page(error)) => error,
                    Err(error) => error.fail(condition),
                };
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
pub(crate) fn must<T>(outcome: Result<T, impl Into<StepError>>, step: &str) -> T {
    match outcome {
        Ok(value) => value,
        Err(error) => error.into().fail(step),
    }
}
