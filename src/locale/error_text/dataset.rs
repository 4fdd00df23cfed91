//! Which texts explain the errors of a dataset.

use super::ErrorText as T;
use crate::locale::{Args, Locale, fill};
use crate::quantity::Unit;
use crate::reported::{Behind, DatasetError, DatasetErrorKind as Kind, DatasetErrors, Names};

/// What is wrong at one place of a dataset, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DatasetErrorText {
    /// Where it is, what was found there and what was expected instead.
    pub message: String,
    /// What was expected, as a phrase.
    pub expected: String,
    /// What to do.
    pub hint: String,
}

impl Locale {
    /// What is wrong with a dataset, and what to do: apart where it is one thing, else in a line for each.
    pub(crate) fn dataset_errors(self, errors: &DatasetErrors) -> [String; 2] {
        if let ([error], 0) = (&errors.errors[..], errors.more) {
            let text = self.dataset_error(error);
            return [text.message, text.hint];
        }
        let count =
            |text, count: usize| fill(self.error_text(text), &[("count", &count.to_string())]);
        let mut lines = vec![count(T::Several, errors.errors.len() + errors.more)];
        let mut hints = Vec::new();
        for error in &errors.errors {
            let text = self.dataset_error(error);
            let (mut line, hint) = (text.message, text.hint);
            if !hints.contains(&hint) {
                line = [&line, " ", &hint].concat();
                hints.push(hint);
            }
            lines.push(line);
        }
        if errors.more > 0 {
            lines.push(count(T::AndMoreElsewhere, errors.more));
        }
        [lines.join("\n"), self.error_text(T::SeveralHint).to_owned()]
    }

    /// The error in words; in English where the crate is built for WebAssembly without the feature `explanations`.
    #[must_use]
    pub fn dataset_error(self, error: &DatasetError) -> DatasetErrorText {
        let text = match (error.path.is_empty(), error.found.is_empty()) {
            (true, true) => T::RefusedAllWithout,
            (true, false) => T::RefusedAll,
            (false, true) => T::Missing,
            (false, false) => T::Refused,
        };
        let mut args = Args::new(self);
        set_values(&mut args, &error.kind);
        let (expected, hint) = texts(&error.kind);
        let [mut expected, hint] = [expected, hint].map(|text| args.fill_in(self.error_text(text)));
        if is_text(&error.kind) && !error.found.is_empty() && !error.found.starts_with('"') {
            expected = fill(
                self.error_text(T::InQuotes),
                &[("expected", expected.as_str())],
            );
        }
        let mut line = args
            .set("path", error.path.clone())
            .set("found", error.found.clone())
            .set("expected", expected.clone())
            .fill_in(self.error_text(text));
        if error.more_places > 0 {
            let count = error.more_places.to_string();
            line += &fill(self.error_text(T::Again), &[("count", &count)]);
        }
        DatasetErrorText {
            message: line,
            expected,
            hint,
        }
    }
}

/// Gives the placeholders of what was expected, and of what to do, their values.
fn set_values(args: &mut Args, kind: &Kind) {
    match kind {
        Kind::Syntax { line, column }
        | Kind::CutShort { line, column }
        | Kind::NumberRange { line, column }
        | Kind::TooDeep { line, column } => args
            .set("line", line.to_string())
            .set("column", column.to_string()),
        Kind::TooMany { max } | Kind::LongText { max } => args.set("max", max.to_string()),
        Kind::ReportId { end } | Kind::PeriodStart { end } => args.set("end", end.to_string()),
        Kind::Object { fields } => args.set("fields", fields.clone()),
        Kind::NoneOf { known, .. } => args.set("known", known.clone()),
        Kind::NotDecimal { meant: Some(meant) } => args.set("digits", meant.digits.clone()),
        Kind::Repeated { earlier } | Kind::RepeatedFigure { earlier } => {
            args.set("earlier", earlier.clone())
        }
        Kind::OtherCurrency { currency } => args.set("currency", currency.clone()),
        Kind::UnitMismatch { example, .. } => args.set("example", example.clone()),
        Kind::Range { low } => args.set("low", low.clone()),
        Kind::Corrected { published } => args.set("published", published.to_string()),
        Kind::NotFromYearStart { from, year, .. } => {
            let first = from.to_string();
            let (_, start) = first.split_once('-').unwrap_or_default();
            args.set("start", start.to_owned())
                .set("year", year.to_string())
                .set("from", first)
        }
        Kind::MissingWhole { whole } => args.set("whole", whole.clone()),
        _ => args,
    };
}

/// What was expected, and what to do.
fn texts(kind: &Kind) -> (T, T) {
    match kind {
        Kind::Object { .. } => (T::Object, T::ObjectHint),
        Kind::List => (T::List, T::ListHint),
        Kind::Texts => (T::Texts, T::EmptyTextHint),
        Kind::PlainText => (T::PlainText, T::PlainTextHint),
        Kind::Null => (T::Null, T::NullHint),
        Kind::Accumulates => (T::Accumulates, T::AccumulatesHint),
        Kind::NoneOf { names, .. } => (T::NoneOf, names_hint(*names)),
        Kind::Items => (T::Items, T::ItemsHint),
        Kind::Classes => (T::Classes, T::ClassesHint),
        Kind::BuiltInCounts(Unit::Money) => (T::CountsMoney, T::CountsHint),
        Kind::BuiltInCounts(Unit::Items) => (T::CountsItems, T::CountsHint),
        Kind::BuiltInCounts(Unit::Percent | Unit::Ratio) => (T::CountsShare, T::CountsHint),
        Kind::UnitMismatch { counts, .. } => match counts {
            Unit::Money => (T::UnitMoney, T::UnitMoneyHint),
            Unit::Items => (T::UnitItems, T::UnitItemsHint),
            Unit::Percent | Unit::Ratio => (T::UnitShare, T::UnitShareHint),
        },
        Kind::Syntax { .. } => (T::Syntax, T::SyntaxHint),
        Kind::CutShort { .. } => (T::CutShort, T::CutShortHint),
        Kind::TooLarge => (T::TooLarge, T::SplitHint),
        Kind::NumberRange { .. } => (T::NumberRange, T::NumberRangeHint),
        Kind::TooDeep { .. } => (T::TooDeep, T::TooDeepHint),
        Kind::TooMany { .. } => (T::TooMany, T::SplitHint),
        Kind::RepeatedField => (T::RepeatedField, T::RepeatedFieldHint),
        Kind::EmptyText => (T::EmptyText, T::EmptyTextHint),
        Kind::LongText { .. } => (T::LongText, T::LongTextHint),
        Kind::Character => (T::Character, T::CharacterHint),
        Kind::Id => (T::Id, T::IdHint),
        Kind::Name => (T::Name, T::NameHint),
        Kind::LanguageTag => (T::LanguageTag, T::LanguageTagHint),
        Kind::Currency => (T::Currency, T::CurrencyHint),
        Kind::Address => (T::Address, T::AddressHint),
        Kind::Quote => (T::Quote, T::QuoteHint),
        Kind::Day => (T::Day, T::DayHint),
        Kind::PartialDate => (T::PartialDate, T::PartialDateHint),
        Kind::Period => (T::Period, T::PeriodHint),
        Kind::Corrected { .. } => (T::Corrected, T::CorrectedHint),
        Kind::YearStart => (T::YearStart, T::YearStartHint),
        Kind::NotFromYearStart {
            may_begin_years: true,
            ..
        } => (T::NotFromYearStart, T::NotFromYearStartHint),
        Kind::NotFromYearStart { .. } => (T::NotFromYearStart, T::AcrossYearsHint),
        Kind::PeriodStart { .. } => (T::PeriodStart, T::PeriodStartHint),
        Kind::BesideRange => (T::BesideRange, T::BesideRangeHint),
        Kind::Range { .. } => (T::Range, T::RangeHint),
        Kind::NoReports => (T::NoReports, T::NoReportsHint),
        Kind::ReportId { .. } => (T::ReportId, T::ReportIdHint),
        Kind::Repeated { .. } => (T::Repeated, T::RepeatedHint),
        Kind::RepeatedFigure { .. } => (T::RepeatedFigure, T::RepeatedFigureHint),
        Kind::NotQuoted => (T::NotQuoted, T::NotQuotedHint),
        Kind::NotDecimal { meant } => {
            let behind = meant.as_ref().map(|meant| meant.behind);
            (T::NotDecimal, digits_hint(behind))
        }
        Kind::LongDecimal => (T::LongDecimal, T::LongDecimalHint),
        Kind::NotWhole => (T::NotWhole, T::NotWholeHint),
        Kind::NegativeCount => (T::NegativeCount, T::NegativeCountHint),
        Kind::OtherCurrency { .. } => (T::OtherCurrency, T::OtherCurrencyHint),
        Kind::NegativePlan => (T::NegativePlan, T::NegativePlanHint),
        Kind::Scale { currency } => (T::Scale, scale_hint(currency)),
        Kind::Itself => (T::Itself, T::ItselfHint),
        Kind::SecondRelation => (T::SecondRelation, T::SecondRelationHint),
        Kind::Cycle => (T::Cycle, T::CycleHint),
        Kind::RelationCounts => (T::RelationCounts, T::RelationCountsHint),
        Kind::PerCounts => (T::PerCounts, T::PerCountsHint),
        Kind::MissingWhole { .. } => (T::MissingWhole, T::MissingWholeHint),
    }
}

/// Whether a text of that form was expected, in words that do not say that it is one.
const fn is_text(kind: &Kind) -> bool {
    match kind {
        Kind::NoneOf { names, .. } => !matches!(names, Names::Fields),
        Kind::Id
        | Kind::Name
        | Kind::Currency
        | Kind::Address
        | Kind::Quote
        | Kind::Day
        | Kind::PartialDate
        | Kind::YearStart
        | Kind::ReportId { .. } => true,
        _ => false,
    }
}

/// What to write instead of a number that is none, by what stands behind the one that is meant.
const fn digits_hint(behind: Option<Behind>) -> T {
    match behind {
        None => T::NotDecimalHint,
        Some(Behind::Nothing) => T::WriteDigits,
        Some(Behind::Percent) => T::WritePercent,
        Some(Behind::Unit) => T::WriteUnit,
    }
}

const fn names_hint(names: Names) -> T {
    match names {
        Names::Fields => T::UnknownFieldHint,
        Names::Indicators => T::UnknownIndicatorHint,
        Names::Items => T::UnknownItemHint,
        Names::Scopes => T::ScopeHint,
        Names::Counts => T::CountsKindHint,
        Names::Precisions => T::PrecisionHint,
    }
}

/// The scales that amounts in the currency are printed in.
fn scale_hint(currency: &str) -> T {
    match currency {
        "INR" | "PKR" | "BDT" | "NPR" | "LKR" => T::ScaleHintLakh,
        "CNY" | "JPY" | "KRW" | "TWD" | "HKD" | "MOP" => T::ScaleHintWan,
        _ => T::ScaleHint,
    }
}
