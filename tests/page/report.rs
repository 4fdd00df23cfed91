//! What the summary of libtest has no words for: how far each engine went.

use crate::engine::{Ability, Engine};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Display};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Collected while the tests run.
#[derive(Debug, Default)]
pub(crate) struct Report(Mutex<BTreeMap<&'static str, Row>>);

/// One engine's.
#[derive(Debug, Default)]
struct Row {
    missing: Option<String>,
    run: usize,
    /// By the reason: tests that were left out, and tests of which a part was.
    omitted: BTreeMap<&'static str, BTreeSet<&'static str>>,
    in_part: BTreeMap<&'static str, BTreeSet<&'static str>>,
    /// Tests that were run a second time, each with what the driver said.
    tried_again: BTreeMap<&'static str, String>,
    /// How long each test took.
    times: Vec<(Duration, &'static str)>,
}

/// The variable that asks for the slowest tests: how many to name.
const SLOWEST: &str = "SLOWEST";

impl Report {
    /// The engine is not here, by this program.
    pub(crate) fn not_run(&self, engine: Engine, program: &str) {
        self.rows().entry(engine.name()).or_default().missing = Some(program.to_owned());
    }

    /// A test is left out.
    pub(crate) fn omitted(&self, engine: Engine, test: &'static str, ability: Ability) {
        if let Some(reason) = engine.lacks(ability) {
            let mut rows = self.rows();
            let row = rows.entry(engine.name()).or_default();
            row.omitted.entry(reason).or_default().insert(test);
        }
    }

    /// A test has run so long, without what the engine lacks.
    pub(crate) fn ran(
        &self,
        engine: Engine,
        test: &'static str,
        time: Duration,
        without: &[Ability],
    ) {
        let mut rows = self.rows();
        let row = rows.entry(engine.name()).or_default();
        row.run += 1;
        row.times.push((time, test));
        for reason in without.iter().filter_map(|ability| engine.lacks(*ability)) {
            row.in_part.entry(reason).or_default().insert(test);
        }
    }

    /// A test is run a second time, since the driver broke the first.
    pub(crate) fn tried_again(&self, engine: Engine, test: &'static str, error: &str) {
        let mut rows = self.rows();
        let row = rows.entry(engine.name()).or_default();
        let line = error.split_whitespace().collect::<Vec<_>>().join(" ");
        row.tried_again.insert(test, line);
    }

    /// Whether every engine was there.
    pub(crate) fn is_complete(&self) -> bool {
        self.rows().values().all(|row| row.missing.is_none())
    }

    fn rows(&self) -> MutexGuard<'_, BTreeMap<&'static str, Row>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Display for Report {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (engine, row) in self.rows().iter() {
            if let Some(program) = &row.missing {
                writeln!(
                    out,
                    "engine {engine}: NOT RUN, there is no {program}; tests/setup.sh installs it"
                )?;
                continue;
            }
            let count = |tests: &BTreeMap<_, BTreeSet<&str>>| {
                tests.values().flatten().collect::<BTreeSet<_>>().len()
            };
            let (omitted, in_part) = (count(&row.omitted), count(&row.in_part));
            writeln!(
                out,
                "engine {engine}: {} run, {in_part} of them in part, {omitted} omitted",
                row.run
            )?;
            for (what, reasons) in [("omitted", &row.omitted), ("in part", &row.in_part)] {
                for (reason, tests) in reasons {
                    let tests: Vec<&str> = tests.iter().copied().collect();
                    writeln!(out, "  {what}: {reason}: {}", tests.join(", "))?;
                }
            }
            for (test, error) in &row.tried_again {
                writeln!(out, "  tried again: {test}: {error}")?;
            }
            let count = std::env::var(SLOWEST).ok();
            let count = count.and_then(|count| count.parse().ok()).unwrap_or(0);
            let mut times = row.times.clone();
            times.sort_by(|one, other| other.cmp(one));
            for (time, test) in times.into_iter().take(count) {
                writeln!(out, "  slow: {test}: {:.1} s", time.as_secs_f64())?;
            }
        }
        Ok(())
    }
}
