//! Which texts explain the error of a dataset.

use super::ErrorText as T;
use crate::locale::{Locale, fill};
use crate::quantity::Unit;
use crate::reported::{DatasetErrorKind as Kind, JsonType};

impl Locale {
    /// What was expected instead, in words.
    pub(crate) fn expected(self, kind: &Kind) -> String {
        let values = values(kind);
        let values: Vec<(&str, &str)> = values
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let (expected, _) = texts(kind);
        fill(self.error_text(expected), &values)
    }
}

impl T {
    /// What to do about the error.
    pub(crate) const fn hint_of(kind: &Kind) -> Self {
        texts(kind).1
    }
}

/// The values at the placeholders of what was expected.
fn values(kind: &Kind) -> Vec<(&'static str, String)> {
    match kind {
        Kind::Syntax { line, column }
        | Kind::NumberRange { line, column }
        | Kind::TooDeep { line, column } => {
            vec![("line", line.to_string()), ("column", column.to_string())]
        }
        Kind::TooMany { max } | Kind::LongText { max } => vec![("max", max.to_string())],
        Kind::ReportId { end } => vec![("end", end.to_string())],
        Kind::UnknownField { known } => vec![("fields", known.clone())],
        Kind::Repeated { earlier } => vec![("earlier", earlier.clone())],
        Kind::OtherCurrency { currency } => vec![("currency", currency.clone())],
        Kind::NotFromYearStart { from, year } => {
            vec![("from", from.to_string()), ("year", year.to_string())]
        }
        Kind::UnknownItem { known } => vec![("known", known.clone())],
        Kind::MissingWhole { whole } => vec![("whole", whole.clone())],
        _ => Vec::new(),
    }
}

/// What was expected, and what to do.
const fn texts(kind: &Kind) -> (T, T) {
    match kind {
        Kind::WrongType(expected) => (type_text(*expected), T::TypeHint),
        Kind::BuiltInCounts(Unit::Money) => (T::CountsMoney, T::CountsHint),
        Kind::BuiltInCounts(Unit::Items) => (T::CountsItems, T::CountsHint),
        Kind::BuiltInCounts(Unit::Percent | Unit::Ratio) => (T::CountsShare, T::CountsHint),
        Kind::UnitMismatch(Unit::Money) => (T::UnitMoney, T::UnitMoneyHint),
        Kind::UnitMismatch(Unit::Items) => (T::UnitItems, T::UnitItemsHint),
        Kind::UnitMismatch(Unit::Percent | Unit::Ratio) => (T::UnitShare, T::UnitShareHint),
        Kind::Syntax { .. } => (T::Syntax, T::SyntaxHint),
        Kind::TooLarge => (T::TooLarge, T::SplitHint),
        Kind::NumberRange { .. } => (T::NumberRange, T::NumberRangeHint),
        Kind::TooDeep { .. } => (T::TooDeep, T::TooDeepHint),
        Kind::TooMany { .. } => (T::TooMany, T::SplitHint),
        Kind::UnknownField { .. } => (T::UnknownField, T::UnknownFieldHint),
        Kind::RepeatedField => (T::RepeatedField, T::RepeatedFieldHint),
        Kind::MissingField => (T::MissingField, T::MissingFieldHint),
        Kind::EmptyText => (T::EmptyText, T::EmptyTextHint),
        Kind::LongText { .. } => (T::LongText, T::LongTextHint),
        Kind::Character => (T::Character, T::CharacterHint),
        Kind::Id => (T::Id, T::IdHint),
        Kind::Name => (T::Name, T::NameHint),
        Kind::LanguageTag => (T::LanguageTag, T::LanguageTagHint),
        Kind::Currency => (T::Currency, T::CurrencyHint),
        Kind::Address => (T::Address, T::AddressHint),
        Kind::Day => (T::Day, T::DayHint),
        Kind::PartialDate => (T::PartialDate, T::PartialDateHint),
        Kind::Period => (T::Period, T::PeriodHint),
        Kind::YearStart => (T::YearStart, T::YearStartHint),
        Kind::NotFromYearStart { .. } => (T::NotFromYearStart, T::NotFromYearStartHint),
        Kind::PeriodStart => (T::PeriodStart, T::PeriodStartHint),
        Kind::ValueOrRange => (T::ValueOrRange, T::ValueOrRangeHint),
        Kind::Range => (T::Range, T::RangeHint),
        Kind::Precision => (T::Precision, T::PrecisionHint),
        Kind::UnknownItem { .. } => (T::UnknownItem, T::UnknownItemHint),
        Kind::NoReports => (T::NoReports, T::NoReportsHint),
        Kind::ReportId { .. } => (T::ReportId, T::ReportIdHint),
        Kind::Repeated { .. } => (T::Repeated, T::RepeatedHint),
        Kind::NotQuoted => (T::NotQuoted, T::NotQuotedHint),
        Kind::NotDecimal => (T::NotDecimal, T::NotDecimalHint),
        Kind::LongDecimal => (T::LongDecimal, T::LongDecimalHint),
        Kind::NotWhole => (T::NotWhole, T::NotWholeHint),
        Kind::NegativeCount => (T::NegativeCount, T::NegativeCountHint),
        Kind::OtherCurrency { .. } => (T::OtherCurrency, T::OtherCurrencyHint),
        Kind::Scale => (T::Scale, T::ScaleHint),
        Kind::Scope => (T::Scope, T::ScopeHint),
        Kind::Counts => (T::Counts, T::CountsKindHint),
        Kind::UnknownIndicator => (T::UnknownIndicator, T::UnknownIndicatorHint),
        Kind::Itself => (T::Itself, T::ItselfHint),
        Kind::SecondRelation => (T::SecondRelation, T::SecondRelationHint),
        Kind::Cycle => (T::Cycle, T::CycleHint),
        Kind::RelationCounts => (T::RelationCounts, T::RelationCountsHint),
        Kind::PerCounts => (T::PerCounts, T::PerCountsHint),
        Kind::MissingWhole { .. } => (T::MissingWhole, T::MissingWholeHint),
    }
}

const fn type_text(expected: JsonType) -> T {
    match expected {
        JsonType::Object => T::Object,
        JsonType::List => T::List,
        JsonType::Text => T::Text,
        JsonType::Texts => T::Texts,
        JsonType::Flag => T::Flag,
    }
}
