//! From test functions to libtest's kind of run: names, filters, threads, summary. Every test runs once in each
//! engine.

use crate::driver::Driver;
use crate::engine::{Ability, Engine};
use crate::failure::BrokenDriver;
use crate::report::Report;
use crate::stage::Stage;
use libtest_mimic::{Arguments, Failed, Trial};
use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;

/// A test: its name, with its module's, what it does, and what it cannot do without.
#[derive(Debug, Clone, Copy)]
pub struct Test {
    /// As `module_path!` and `stringify!` say it.
    pub name: &'static str,
    /// Claims something, by a panic if it is not so.
    pub run: fn(&Stage),
    /// In an engine without this it is omitted, and the summary says so.
    pub needs: Option<Ability>,
}

/// Tests at a time, unless `--test-threads` says otherwise: a browser keeps a core busy.
const THREADS: usize = 2;

thread_local! {
    static NAME: RefCell<Option<String>> = const { RefCell::new(None) };
    static FAILURE: RefCell<Option<Failure>> = const { RefCell::new(None) };
}

/// Lists functions of the current module as tests: `tests![a, b needs Touch]`.
#[macro_export]
macro_rules! tests {
    (@needs) => { None };
    (@needs $ability:ident) => { Some($crate::Ability::$ability) };
    ($($name:ident $(needs $ability:ident)?),* $(,)?) => {
        vec![$($crate::Test {
            name: concat!(module_path!(), "::", stringify!($name)),
            run: $name,
            needs: $crate::tests!(@needs $($ability)?),
        }),*]
    };
}

/// Runs the tests that the command line asks for, in every engine that is here.
pub fn run(tests: Vec<Test>) -> ExitCode {
    let mut arguments = Arguments::from_args();
    arguments.test_threads.get_or_insert(THREADS);
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        if !keep(info) {
            usual(info)
        }
    }));
    let report = Arc::new(Report::default());
    let mut trials = Vec::new();
    for engine in Engine::ALL {
        if let Some(program) = engine.missing() {
            report.not_run(engine, &program);
            continue;
        }
        let driver = Arc::new(Driver::new(engine));
        for &test in &tests {
            let name = format!("{engine}::{}", short(test.name));
            let lacking = test
                .needs
                .filter(|ability| engine.lacks(*ability).is_some());
            if let Some(ability) = lacking.filter(|_| asked_for(&arguments, &name)) {
                report.omitted(engine, short(test.name), ability);
            }
            let (driver, report) = (Arc::clone(&driver), Arc::clone(&report));
            let trial = Trial::test(name.clone(), move || attempt(&name, test, &driver, &report));
            trials.push(trial.with_ignored_flag(lacking.is_some()));
        }
    }
    let listing = arguments.list;
    let outcome = libtest_mimic::run(&arguments, trials);
    if listing {
        return outcome.exit_code();
    }
    print!("{report}");
    // Whoever has not installed an engine may go on; where changes are judged, all three judge.
    let complete = report.is_complete() || std::env::var_os("CI").is_none_or(|ci| ci.is_empty());
    if outcome.has_failed() || !complete {
        return ExitCode::from(101);
    }
    ExitCode::SUCCESS
}

/// The name of the test that this thread runs.
pub(crate) fn current() -> Option<String> {
    NAME.with_borrow(Clone::clone)
}

/// Whether the command line speaks of the test.
fn asked_for(arguments: &Arguments, name: &str) -> bool {
    let filter = arguments.filter.as_deref();
    filter.is_none_or(|filter| (!arguments.exact && name.contains(filter)) || name == filter)
}

/// Without the crate's name.
fn short(name: &'static str) -> &'static str {
    name.split_once("::").map_or(name, |(_, rest)| rest)
}

/// Why a test failed.
#[derive(Debug, Clone, PartialEq)]
enum Failure {
    /// What it claims is not so.
    Assertion(String),
    /// The driver broke, which says nothing of the claim.
    Driver(String),
}

fn attempt(name: &str, test: Test, driver: &Arc<Driver>, report: &Report) -> Result<(), Failed> {
    let engine = driver.engine;
    let mut without = Vec::new();
    let begun = Instant::now();
    let once = || {
        let stage = Stage::on(Arc::clone(driver)).map_err(Failure::Assertion)?;
        NAME.set(Some(name.to_owned()));
        let outcome = catch_unwind(AssertUnwindSafe(|| (test.run)(&stage)));
        NAME.set(None);
        let failure = FAILURE.take();
        without = stage.without();
        outcome.map_err(|_| failure.unwrap_or_else(|| Failure::Assertion("panicked".to_owned())))
    };
    let outcome = twice_where_the_driver_breaks(once, |error| {
        println!("{name}: the driver broke, once more in a new browser: {error}");
        report.tried_again(engine, short(test.name), error);
    });
    report.ran(engine, short(test.name), begun.elapsed(), &without);
    outcome.map_err(Failed::from)
}

/// Attempts it, and once more where the driver broke the first attempt. What an assertion says is never tried again.
fn twice_where_the_driver_breaks(
    mut attempt: impl FnMut() -> Result<(), Failure>,
    again: impl FnOnce(&str),
) -> Result<(), String> {
    let mut outcome = attempt();
    if let Err(Failure::Driver(error)) = &outcome {
        again(error);
        outcome = attempt();
    }
    outcome.map_err(|(Failure::Assertion(error) | Failure::Driver(error))| error)
}

/// Keeps what a panic in a test says, and where, for the summary. A first panic is the cause; one
/// that follows, while its browser is put away, is not.
fn keep(info: &PanicHookInfo<'_>) -> bool {
    if current().is_none() {
        return false;
    }
    let location = info.location().map(ToString::to_string).unwrap_or_default();
    let failure = match info.payload().downcast_ref::<BrokenDriver>() {
        Some(BrokenDriver(error)) => Failure::Driver(format!("{location}: {error}")),
        None => {
            let message = info.payload_as_str().unwrap_or("panicked");
            Failure::Assertion(format!("{location}: {message}"))
        }
    };
    FAILURE.with_borrow_mut(|kept| {
        kept.get_or_insert(failure);
    });
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How often it is attempted, and what comes of it, where the attempts end like this.
    fn tried(outcomes: &[Result<(), Failure>]) -> (usize, Result<(), String>) {
        let mut count = 0;
        let attempt = || {
            count += 1;
            outcomes[count - 1].clone()
        };
        let outcome = twice_where_the_driver_breaks(attempt, |_| ());
        (count, outcome)
    }

    #[test]
    fn only_what_a_driver_breaks_is_tried_again_and_only_once() {
        let driver = || Err(Failure::Driver("lost".to_owned()));
        let claim = || Err(Failure::Assertion("1 is not 2".to_owned()));
        assert_eq!(tried(&[Ok(())]), (1, Ok(())));
        assert_eq!(tried(&[claim(), Ok(())]), (1, Err("1 is not 2".to_owned())));
        assert_eq!(tried(&[driver(), Ok(())]), (2, Ok(())));
        assert_eq!(
            tried(&[driver(), claim()]),
            (2, Err("1 is not 2".to_owned()))
        );
        assert_eq!(
            tried(&[driver(), driver(), Ok(())]),
            (2, Err("lost".to_owned()))
        );
    }
}
