//! From test functions to libtest's kind of run: names, filters, threads, summary.

use crate::stage::Stage;
use libtest_mimic::{Arguments, Failed, Trial};
use std::cell::{Cell, RefCell};
use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind};
use std::process::ExitCode;
use std::sync::Arc;

/// A test: its name, with its module's, and what it does.
pub type Test = (&'static str, fn(&Stage));

/// Tests at a time, unless `--test-threads` says otherwise: a browser keeps a core busy.
const THREADS: usize = 2;

thread_local! {
    static NAME: Cell<Option<&'static str>> = const { Cell::new(None) };
    static FAILURE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Lists functions of the current module as tests.
#[macro_export]
macro_rules! tests {
    ($($name:ident),* $(,)?) => {
        vec![$((concat!(module_path!(), "::", stringify!($name)), $name as fn(&$crate::Stage))),*]
    };
}

/// Runs the tests that the command line asks for, on one stage.
pub fn run(tests: Vec<Test>) -> ExitCode {
    let mut arguments = Arguments::from_args();
    arguments.test_threads.get_or_insert(THREADS);
    if arguments.list {
        let listed = tests
            .into_iter()
            .map(|(name, _)| Trial::test(short(name), || Ok(())));
        return libtest_mimic::run(&arguments, listed.collect()).exit_code();
    }
    let stage = match Stage::start() {
        Ok(stage) => Arc::new(stage),
        Err(sentence) => {
            eprintln!("page tests: {sentence}");
            return ExitCode::FAILURE;
        }
    };
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        if !keep(info) {
            usual(info)
        }
    }));
    let trials = tests.into_iter().map(|(name, test)| {
        let stage = Arc::clone(&stage);
        Trial::test(short(name), move || attempt(short(name), test, &stage))
    });
    libtest_mimic::run(&arguments, trials.collect()).exit_code()
}

/// The name of the test that this thread runs.
pub(crate) fn current() -> Option<&'static str> {
    NAME.get()
}

/// Without the crate's name.
fn short(name: &'static str) -> &'static str {
    name.split_once("::").map_or(name, |(_, rest)| rest)
}

fn attempt(name: &'static str, test: fn(&Stage), stage: &Stage) -> Result<(), Failed> {
    NAME.set(Some(name));
    let outcome = catch_unwind(AssertUnwindSafe(|| test(stage)));
    NAME.set(None);
    let failure = FAILURE.take();
    outcome.map_err(|_| Failed::from(failure.unwrap_or_else(|| "panicked".to_owned())))
}

/// Keeps what a panic in a test says, and where, for the summary. A first panic is the cause; one
/// that follows, while its browser is put away, is not.
fn keep(info: &PanicHookInfo<'_>) -> bool {
    if current().is_none() {
        return false;
    }
    let place = info.location().map(ToString::to_string).unwrap_or_default();
    let message = info.payload_as_str().unwrap_or("panicked");
    FAILURE.with_borrow_mut(|failure| {
        failure.get_or_insert_with(|| format!("{place}: {message}"));
    });
    true
}
