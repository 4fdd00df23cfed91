//! Commands beyond WebDriver's own, in the words of each engine's driver.

use crate::browser::{Browser, must};
use crate::engine::Engine;
use crate::failure::StepError;
use http::Method;
use serde_json::{Value, json};
use std::sync::Arc;
use thirtyfour::common::command::{Command, ExtensionCommand};
use thirtyfour::error::WebDriverResult;

impl Browser<'_> {
    /// As JSON, so that every engine's answer reads alike.
    pub(crate) fn execute(&self, body: &str, given: &Value) -> Result<Value, StepError> {
        let script = format!(
            "const done = arguments[arguments.length - 1];
            (async (given) => {{\n{body}\n}})(arguments[0]).then(
              (value) => done([JSON.stringify(value) ?? 'null']),
              (error) => done(`${{error?.name ?? ''}}: ${{error?.message ?? error}}`));"
        );
        let session = self.session();
        let answer = session
            .runtime
            .block_on(session.web().execute_async(script, vec![given.clone()]))?;
        match answer.json() {
            Value::Array(value) => {
                let text = value.first().and_then(Value::as_str).unwrap_or("null");
                serde_json::from_str(text).map_err(|error| StepError::Page(error.to_string()))
            }
            thrown => Err(StepError::Page(format!("the script threw {thrown}"))),
        }
    }

    /// Has the page run a library, outside its policy.
    pub(crate) fn load(&self, library: &str) -> Result<(), StepError> {
        if self.engine() == Engine::Chromium {
            self.evaluate(&format!("{library};0")).map(drop)
        } else {
            self.execute(library, &Value::Null).map(drop)
        }
    }

    pub(crate) fn evaluate(&self, expression: &str) -> Result<Value, StepError> {
        let request =
            json!({ "expression": expression, "awaitPromise": true, "returnByValue": true });
        let answer = self.try_cdp("Runtime.evaluate", request)?;
        match answer.get("exceptionDetails") {
            None => Ok(answer["result"]["value"].clone()),
            Some(details) => {
                let thrown = &details["exception"];
                let text = [&thrown["description"], &thrown["value"], &details["text"]];
                let text = text.into_iter().find(|text| !text.is_null());
                let text = text.map(ToString::to_string).unwrap_or_default();
                Err(StepError::Page(format!("the script threw {text}")))
            }
        }
    }

    /// The console as the browser itself keeps it – with what it adds of its own, such as files that
    /// are missing – since the last call or the tab's beginning. Needs [`crate::Ability::Log`].
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

    /// Sends a command of the DevTools protocol. Needs [`crate::Ability::DevTools`].
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
