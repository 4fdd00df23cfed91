//! Which texts explain the error of a dataset.

use super::ErrorText;
use crate::quantity::Unit;
use crate::reported::{DatasetErrorKind, JsonType};

/// What was expected in the place of the kind.
#[must_use]
pub(crate) const fn expected(kind: &DatasetErrorKind) -> ErrorText {
    texts(kind).0
}

/// What to do about the kind.
#[must_use]
pub(crate) const fn hint(kind: &DatasetErrorKind) -> ErrorText {
    texts(kind).1
}

/// What stands in the place of `{named}`.
#[must_use]
pub(crate) fn named(kind: &DatasetErrorKind) -> String {
    match kind {
        DatasetErrorKind::Syntax { line, .. } => line.to_string(),
        DatasetErrorKind::TooMany { most } | DatasetErrorKind::LongText { most } => {
            most.to_string()
        }
        DatasetErrorKind::ReportId { end } => end.to_string(),
        DatasetErrorKind::UnknownField { known: name }
        | DatasetErrorKind::Repeated { earlier: name }
        | DatasetErrorKind::OtherCurrency { currency: name }
        | DatasetErrorKind::MissingWhole { whole: name } => name.clone(),
        _ => String::new(),
    }
}

const fn texts(kind: &DatasetErrorKind) -> (ErrorText, ErrorText) {
    use ErrorText as D;
    match kind {
        DatasetErrorKind::WrongType(kind) => (
            match kind {
                JsonType::Object => D::Object,
                JsonType::List => D::List,
                JsonType::Text => D::Text,
                JsonType::Texts => D::Texts,
                JsonType::Flag => D::Flag,
            },
            D::TypeHint,
        ),
        DatasetErrorKind::BuiltInCounts(counts) => (
            match counts {
                Unit::Money => D::CountsMoney,
                Unit::Items => D::CountsItems,
                Unit::Percent | Unit::Ratio => D::CountsShare,
            },
            D::CountsHint,
        ),
        DatasetErrorKind::UnitMismatch(Unit::Money) => (D::UnitMoney, D::UnitMoneyHint),
        DatasetErrorKind::UnitMismatch(Unit::Items) => (D::UnitItems, D::UnitItemsHint),
        DatasetErrorKind::UnitMismatch(_) => (D::UnitShare, D::UnitShareHint),
        DatasetErrorKind::Syntax { .. } => (D::Syntax, D::SyntaxHint),
        DatasetErrorKind::TooLarge => (D::TooLarge, D::SplitHint),
        DatasetErrorKind::TooDeep => (D::TooDeep, D::TooDeepHint),
        DatasetErrorKind::TooMany { .. } => (D::TooMany, D::SplitHint),
        DatasetErrorKind::UnknownField { .. } => (D::UnknownField, D::UnknownFieldHint),
        DatasetErrorKind::RepeatedField => (D::RepeatedField, D::RepeatedFieldHint),
        DatasetErrorKind::MissingField => (D::MissingField, D::MissingFieldHint),
        DatasetErrorKind::EmptyText => (D::EmptyText, D::EmptyTextHint),
        DatasetErrorKind::LongText { .. } => (D::LongText, D::LongTextHint),
        DatasetErrorKind::Character => (D::Character, D::CharacterHint),
        DatasetErrorKind::Id => (D::Id, D::IdHint),
        DatasetErrorKind::Name => (D::Name, D::NameHint),
        DatasetErrorKind::LanguageTag => (D::LanguageTag, D::LanguageTagHint),
        DatasetErrorKind::Currency => (D::Currency, D::CurrencyHint),
        DatasetErrorKind::Address => (D::Address, D::AddressHint),
        DatasetErrorKind::Day => (D::Day, D::DayHint),
        DatasetErrorKind::PartialDate => (D::PartialDate, D::PartialDateHint),
        DatasetErrorKind::Period => (D::Period, D::PeriodHint),
        DatasetErrorKind::NoReports => (D::NoReports, D::NoReportsHint),
        DatasetErrorKind::ReportId { .. } => (D::ReportId, D::ReportIdHint),
        DatasetErrorKind::Repeated { .. } => (D::Repeated, D::RepeatedHint),
        DatasetErrorKind::NotQuoted => (D::NotQuoted, D::NotQuotedHint),
        DatasetErrorKind::NotDecimal => (D::NotDecimal, D::NotDecimalHint),
        DatasetErrorKind::LongDecimal => (D::LongDecimal, D::LongDecimalHint),
        DatasetErrorKind::NotWhole => (D::NotWhole, D::NotWholeHint),
        DatasetErrorKind::NegativeCount => (D::NegativeCount, D::NegativeCountHint),
        DatasetErrorKind::OtherCurrency { .. } => (D::OtherCurrency, D::OtherCurrencyHint),
        DatasetErrorKind::Scale => (D::Scale, D::ScaleHint),
        DatasetErrorKind::Scope => (D::Scope, D::ScopeHint),
        DatasetErrorKind::Counts => (D::Counts, D::CountsKindHint),
        DatasetErrorKind::UnknownIndicator => (D::UnknownIndicator, D::UnknownIndicatorHint),
        DatasetErrorKind::Itself => (D::Itself, D::ItselfHint),
        DatasetErrorKind::SecondRelation => (D::SecondRelation, D::SecondRelationHint),
        DatasetErrorKind::Cycle => (D::Cycle, D::CycleHint),
        DatasetErrorKind::RelationCounts => (D::RelationCounts, D::RelationCountsHint),
        DatasetErrorKind::PerCounts => (D::PerCounts, D::PerCountsHint),
        DatasetErrorKind::MissingWhole { .. } => (D::MissingWhole, D::MissingWholeHint),
    }
}
