//! Everything that is wrong with a dataset.

use super::locations::{Location, locations};
use super::{Done, Failure, Source, write};
use clap::{Args, ValueEnum};
use initiative_charts::derived::{Check, CheckKind, Held, Verdict, checks, join_falls};
use initiative_charts::export;
use initiative_charts::locale::{DatasetErrorText, ErrorText, Language, Locale, fill};
use initiative_charts::reported::{Dataset, DatasetErrors, FigureId, parse_naming};
use serde::Serialize;

/// The most faults that are named; the others are counted.
const MAX_FAULTS: usize = 10_000;

#[derive(Args)]
pub(super) struct Validate {
    /// As what it is written.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    #[command(flatten)]
    source: Source,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// A line for each fault and place, begun with file, line and column, and a line on what to do.
    Text,
    /// The same for programs.
    Json,
}

/// What is found in a dataset.
#[derive(Serialize)]
struct Validation<'a> {
    file: &'a str,
    /// Whether it is read.
    valid: bool,
    /// How many reports it has; 0 for one that is refused.
    reports: usize,
    /// How many figures they have.
    figures: usize,
    errors: Vec<LocatedError>,
    /// How many other errors there are.
    more: usize,
    /// What the reports say against themselves and each other: no fault of the dataset, which says what they say.
    checks: Vec<CheckRecord>,
}

/// A check that came to anything but agreement.
#[derive(Serialize)]
struct CheckRecord {
    /// In one word for every language.
    verdict: &'static str,
    kind: &'static str,
    /// Id of the newest report that it concerns.
    report: String,
    /// The ids of the figures that are held against each other; none where days are.
    figures: Vec<String>,
    /// The numbers, and what may follow from them.
    message: String,
    /// The verdict in the language.
    #[serde(skip)]
    heading: &'static str,
}

/// One thing that is wrong.
#[derive(Serialize)]
struct LocatedError {
    #[serde(flatten)]
    place: LocatedPlace,
    /// What stands there; empty where something is missing.
    found: String,
    expected: String,
    hint: String,
    /// All of this in words.
    message: String,
    /// The first other places with the same error.
    others: Vec<LocatedPlace>,
}

/// A place in the dataset, and in its text.
#[derive(Serialize)]
struct LocatedPlace {
    /// Empty for the whole.
    path: String,
    line: Option<usize>,
    column: Option<usize>,
}

impl Validate {
    pub(super) fn run(&self) -> Result<Done, Failure> {
        let locale = self.source.locale();
        let json = self.source.json()?;
        let validation = match parse_naming(&json, MAX_FAULTS) {
            Ok(dataset) => {
                let language = Language::of(&self.source.lang);
                Validation::of_valid(self.source.name(), &dataset, language)
            }
            Err(errors) => Validation::of_refused(self.source.name(), &json, errors, locale),
        };
        let text = match self.format {
            Format::Text => validation.text(locale),
            Format::Json => export::json(&validation),
        };
        write(&text, locale)?;
        Ok(if validation.valid {
            Done::Fine
        } else {
            Done::Refused
        })
    }
}

impl CheckRecord {
    /// The record of a check; `None` where the figures agree, or say nothing of each other.
    fn of(dataset: &Dataset, check: &Check<'_>, language: Language<'_>) -> Option<Self> {
        let verdict = match check.verdict {
            Verdict::Differs => "differs",
            Verdict::AgreesIfCutOff => "agrees-if-cut-off",
            Verdict::Agrees | Verdict::NotComparable(_) => return None,
        };
        let id = |held: &Held<'_>| FigureId::new(&held.report.id, &held.figure.name()).to_string();
        Some(Self {
            verdict,
            kind: kind_name(check.kind),
            report: check.report.id.clone(),
            figures: check.figures.iter().map(id).collect(),
            message: language.check(dataset, check),
            heading: language.verdict(check.verdict),
        })
    }
}

/// What a kind of checks is called for programs.
const fn kind_name(kind: CheckKind) -> &'static str {
    match kind {
        CheckKind::Plan => "plan",
        CheckKind::PlanChange => "plan-change",
        CheckKind::Share => "share",
        CheckKind::Parts => "parts",
        CheckKind::Part => "part",
        CheckKind::Total => "total",
        CheckKind::Again => "again",
        CheckKind::Stage => "stage",
        CheckKind::Day => "day",
    }
}

impl LocatedPlace {
    fn new(path: String, place: Option<Location>) -> Self {
        Self {
            path,
            line: place.map(|place| place.line),
            column: place.map(|place| place.column),
        }
    }

    /// The place as terminals and editors make links of it.
    fn link(&self, file: &str) -> String {
        match (self.line, self.column) {
            (Some(line), Some(column)) => format!("{file}:{line}:{column}"),
            _ => file.to_owned(),
        }
    }
}

impl<'a> Validation<'a> {
    /// A dataset that is read.
    fn of_valid(file: &'a str, dataset: &Dataset, language: Language<'_>) -> Self {
        let figures = dataset.reports.iter().map(|report| report.figures.len());
        let checks = join_falls(checks(dataset)).into_iter();
        let checks = checks.filter_map(|check| CheckRecord::of(dataset, &check, language));
        Self {
            file,
            valid: true,
            reports: dataset.reports.len(),
            figures: figures.sum(),
            errors: Vec::new(),
            more: 0,
            checks: checks.collect(),
        }
    }

    fn of_refused(file: &'a str, json: &str, errors: DatasetErrors, locale: Locale) -> Self {
        let (more, errors) = (errors.more, errors.errors);
        let places = locations(json, errors.iter());
        let others = locations(json, errors.iter().flat_map(|error| &error.others));
        let mut others = others.into_iter();
        let faults = errors.into_iter().zip(places).map(|(error, place)| {
            let DatasetErrorText {
                message,
                expected,
                hint,
            } = locale.dataset_error(&error);
            let others = error.others.into_iter().zip(others.by_ref());
            LocatedError {
                place: LocatedPlace::new(error.path, place),
                found: error.found,
                expected,
                hint,
                message,
                others: others
                    .map(|(other, place)| LocatedPlace::new(other.path, place))
                    .collect(),
            }
        });
        Self {
            file,
            valid: false,
            reports: 0,
            figures: 0,
            errors: faults.collect(),
            more,
            checks: Vec::new(),
        }
    }

    /// In lines that terminals and editors make links of.
    fn text(&self, locale: Locale) -> String {
        let said = |text, values: &[(&str, usize)]| {
            let values: Vec<_> = values
                .iter()
                .map(|(name, count)| (*name, count.to_string()))
                .collect();
            let mut all = vec![("path", self.file)];
            all.extend(values.iter().map(|(name, count)| (*name, count.as_str())));
            [&fill(locale.error_text(text), &all), "\n"].concat()
        };
        if self.valid {
            let counts = [("reports", self.reports), ("figures", self.figures)];
            let mut text = said(ErrorText::Valid, &counts);
            for check in &self.checks {
                text += &format!("{} · {}\n", check.heading, check.message);
            }
            return text;
        }
        let mut text = String::new();
        for fault in &self.errors {
            let place = fault.place.link(self.file);
            text += &format!("{place}: {}\n", fault.message);
            for other in &fault.others {
                text += &format!("{}: {}\n", other.link(self.file), other.path);
            }
            text += &format!("    {}\n", fault.hint);
        }
        if self.more > 0 {
            text += &said(ErrorText::AndMore, &[("count", self.more)]);
        }
        text + &said(
            ErrorText::Invalid,
            &[("count", self.errors.len() + self.more)],
        )
    }
}
