//! From test functions to libtest's kind of run: names, filters, threads, summary. Every test runs once in each
//! engine.

use crate::driver::Driver;
use crate::engine::{Ability, Engine};
use crate::report::Report;
use crate::stage::Stage;
use libtest_mimic::{Arguments, Failed, Trial};
use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind};
use std::process::ExitCode;
use std::sync::Arc;

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

/// What a driver says when its browser is gone.
const LOST: &str = "invalid session id";

/// Tests at a time, unless `--test-threads` says otherwise: a browser keeps a core busy.
const THREADS: usize = 2;

thread_local! {
    static NAME: RefCell<Option<String>> = const { RefCell::new(None) };
    static FAILURE: RefCell<Option<String>> = const { RefCell::new(None) };
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
            let trial = Trial::test(name.clone(), move || attempt(name, test, driver, &report));
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

fn attempt(name: String, test: Test, driver: Arc<Driver>, report: &Report) -> Result<(), Failed> {
    let engine = driver.engine;
    let mut first = true;
    loop {
        let stage = Stage::on(Arc::clone(&driver))?;
        NAME.set(Some(name.clone()));
        let outcome = catch_unwind(AssertUnwindSafe(|| (test.run)(&stage)));
        NAME.set(None);
        let failure = FAILURE.take();
        let Err(_) = outcome else {
            report.ran(engine, short(test.name), &stage.without());
            return Ok(());
        };
        let failure = failure.unwrap_or_else(|| "panicked".to_owned());
        // A browser that crashed says nothing of the page: once, the test is run again in a new one.
        if first && failure.contains(LOST) {
            first = false;
            println!("{name}: the browser was lost, once more in another");
            continue;
        }
        report.ran(engine, short(test.name), &stage.without());
        return Err(Failed::from(failure));
    }
}

/// Keeps what a panic in a test says, and where, for the summary. A first panic is the cause; one
/// that follows, while its browser is put away, is not.
fn keep(info: &PanicHookInfo<'_>) -> bool {
    if current().is_none() {
        return false;
    }
    let location = info.location().map(ToString::to_string).unwrap_or_default();
    let message = info.payload_as_str().unwrap_or("panicked");
    FAILURE.with_borrow_mut(|failure| {
        failure.get_or_insert_with(|| format!("{location}: {message}"));
    });
    true
}
