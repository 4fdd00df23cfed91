//! Why a step of a test fails: by what the page does, or by the driver between the test and the browser.

use std::fmt::{self, Display};
use thirtyfour::error::{WebDriverError, WebDriverErrorInner};

/// An error of one step.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum StepError {
    /// The page's script threw, took too long, or what the test asks for makes no sense.
    Page(String),
    /// The driver or its browser broke: that says nothing of the page.
    Driver(String),
}

/// What a panic carries for an error of the driver. Every other panic is an assertion's.
#[derive(Debug)]
pub(crate) struct BrokenDriver(pub(crate) String);

impl StepError {
    /// Fails the test, at the caller's location. `step` says what was being done.
    #[track_caller]
    pub(crate) fn fail(&self, step: &str) -> ! {
        match self {
            Self::Page(error) => panic!("{step}: {error}"),
            Self::Driver(error) => std::panic::panic_any(BrokenDriver(format!("{step}: {error}"))),
        }
    }
}

impl Display for StepError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Self::Page(error) | Self::Driver(error)) = self;
        out.write_str(error)
    }
}

impl From<WebDriverError> for StepError {
    fn from(error: WebDriverError) -> Self {
        use WebDriverErrorInner as Inner;
        let text = error.to_string();
        match error.as_inner() {
            // "Unknown" is what a driver answers that has met an error of its own.
            Inner::InvalidSessionId(_)
            | Inner::NoSuchWindow(_)
            | Inner::SessionNotCreated(_)
            | Inner::UnknownError(_)
            | Inner::UnknownResponse(..)
            | Inner::SessionCreateError(_)
            | Inner::CommandRecvError(_)
            | Inner::CommandSendError(_)
            | Inner::IoError(_)
            // A page that hangs for longer than a request may take looks the same; it will hang again.
            | Inner::RequestFailed(_)
            | Inner::HttpError(_) => Self::Driver(text),
            _ => Self::Page(text),
        }
    }
}

impl From<std::io::Error> for StepError {
    fn from(error: std::io::Error) -> Self {
        Self::Page(error.to_string())
    }
}

impl From<base64::DecodeError> for StepError {
    fn from(error: base64::DecodeError) -> Self {
        Self::Page(error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(status: u16, error: &str, message: &str) -> StepError {
        let value = serde_json::json!({ "value": { "error": error, "message": message, "stacktrace": "" } });
        WebDriverError::parse(status, value.to_string()).into()
    }

    #[test]
    fn what_a_driver_answers_of_itself_is_the_driver_s() {
        for (status, error, message) in [
            // As WebKit's answered once in a wait for two frames.
            (500, "unknown error", "Could not parse script result"),
            (404, "invalid session id", ""),
            (404, "no such window", ""),
            (500, "unknown error", "tab crashed"),
        ] {
            let error = answer(status, error, message);
            assert!(matches!(error, StepError::Driver(_)), "{error:?}");
        }
    }

    #[test]
    fn what_the_page_or_the_test_does_is_not() {
        for (status, error) in [
            (500, "javascript error"),
            (500, "script timeout"),
            (500, "timeout"),
            (400, "invalid argument"),
            (500, "move target out of bounds"),
            (500, "unexpected alert open"),
        ] {
            let error = answer(status, error, "");
            assert!(matches!(error, StepError::Page(_)), "{error:?}");
        }
    }
}
