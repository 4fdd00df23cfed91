//! Which texts explain the refusal of a dataset.

use super::Diagnosis;
use crate::quantity::Unit;
use crate::reported::{Kind, Problem};

/// What was expected in the place of the problem.
#[must_use]
pub(crate) const fn expected(problem: &Problem) -> Diagnosis {
    texts(problem).0
}

/// What to do about the problem.
#[must_use]
pub(crate) const fn hint(problem: &Problem) -> Diagnosis {
    texts(problem).1
}

/// What stands in the place of `{named}`.
#[must_use]
pub(crate) fn named(problem: &Problem) -> String {
    match problem {
        Problem::Syntax { line, .. } => line.to_string(),
        Problem::TooMany { most } | Problem::LongText { most } => most.to_string(),
        Problem::ReportId { end } => end.to_string(),
        Problem::UnknownField { known: name }
        | Problem::Repeated { earlier: name }
        | Problem::OtherCurrency { currency: name }
        | Problem::MissingWhole { whole: name } => name.clone(),
        _ => String::new(),
    }
}

const fn texts(problem: &Problem) -> (Diagnosis, Diagnosis) {
    use Diagnosis as D;
    match problem {
        Problem::WrongType(kind) => (
            match kind {
                Kind::Object => D::Object,
                Kind::List => D::List,
                Kind::Text => D::Text,
                Kind::Texts => D::Texts,
                Kind::Flag => D::Flag,
            },
            D::TypeHint,
        ),
        Problem::BuiltInCounts(counts) => (
            match counts {
                Unit::Money => D::CountsMoney,
                Unit::Items => D::CountsItems,
                Unit::Percent | Unit::Ratio => D::CountsShare,
            },
            D::CountsHint,
        ),
        Problem::UnitMismatch(Unit::Money) => (D::UnitMoney, D::UnitMoneyHint),
        Problem::UnitMismatch(Unit::Items) => (D::UnitItems, D::UnitItemsHint),
        Problem::UnitMismatch(_) => (D::UnitShare, D::UnitShareHint),
        Problem::Syntax { .. } => (D::Syntax, D::SyntaxHint),
        Problem::TooLarge => (D::TooLarge, D::SplitHint),
        Problem::TooDeep => (D::TooDeep, D::TooDeepHint),
        Problem::TooMany { .. } => (D::TooMany, D::SplitHint),
        Problem::UnknownField { .. } => (D::UnknownField, D::UnknownFieldHint),
        Problem::RepeatedField => (D::RepeatedField, D::RepeatedFieldHint),
        Problem::MissingField => (D::MissingField, D::MissingFieldHint),
        Problem::EmptyText => (D::EmptyText, D::EmptyTextHint),
        Problem::LongText { .. } => (D::LongText, D::LongTextHint),
        Problem::Character => (D::Character, D::CharacterHint),
        Problem::Id => (D::Id, D::IdHint),
        Problem::Name => (D::Name, D::NameHint),
        Problem::LanguageTag => (D::LanguageTag, D::LanguageTagHint),
        Problem::Currency => (D::Currency, D::CurrencyHint),
        Problem::Address => (D::Address, D::AddressHint),
        Problem::Day => (D::Day, D::DayHint),
        Problem::Moment => (D::Moment, D::MomentHint),
        Problem::Period => (D::Period, D::PeriodHint),
        Problem::NoReports => (D::NoReports, D::NoReportsHint),
        Problem::ReportId { .. } => (D::ReportId, D::ReportIdHint),
        Problem::Repeated { .. } => (D::Repeated, D::RepeatedHint),
        Problem::NotQuoted => (D::NotQuoted, D::NotQuotedHint),
        Problem::NotDecimal => (D::NotDecimal, D::NotDecimalHint),
        Problem::LongDecimal => (D::LongDecimal, D::LongDecimalHint),
        Problem::NotWhole => (D::NotWhole, D::NotWholeHint),
        Problem::NegativeCount => (D::NegativeCount, D::NegativeCountHint),
        Problem::OtherCurrency { .. } => (D::OtherCurrency, D::OtherCurrencyHint),
        Problem::Scale => (D::Scale, D::ScaleHint),
        Problem::Scope => (D::Scope, D::ScopeHint),
        Problem::Counts => (D::Counts, D::CountsKindHint),
        Problem::UnknownIndicator => (D::UnknownIndicator, D::UnknownIndicatorHint),
        Problem::Itself => (D::Itself, D::ItselfHint),
        Problem::SecondRelation => (D::SecondRelation, D::SecondRelationHint),
        Problem::Cycle => (D::Cycle, D::CycleHint),
        Problem::RelationCounts => (D::RelationCounts, D::RelationCountsHint),
        Problem::PerCounts => (D::PerCounts, D::PerCountsHint),
        Problem::MissingWhole { .. } => (D::MissingWhole, D::MissingWholeHint),
    }
}
