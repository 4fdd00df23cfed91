//! What an amount is of, and in what two amounts differ.

use crate::derived::{is_plan, runs};
use crate::quantity::Unit;
use crate::reported::{Dataset, Date, Figure, Report, Scope};

/// In what two amounts differ that would have to be the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Mixed {
    /// What they count: money, things, percent.
    Unit,
    /// Of what they say something: two amounts of which none is a part of the other.
    Indicator,
    /// The class within their indicator.
    Class,
    /// The things that they count.
    Item,
    /// Over what they run: a year, a whole life.
    Scope,
    /// The days over which they run.
    Period,
}

/// What an amount is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind<'r> {
    /// What it counts.
    pub unit: Unit,
    /// The class within its indicator.
    pub class: Option<&'r str>,
    /// The counted things.
    pub item: Option<&'r str>,
    /// Over what it runs; `None` for a level, which is as of its last day and meets any scope.
    pub scope: Option<Scope>,
    /// The day from which on it counts; `None` for a level, a whole life and the programme's beginning.
    pub from: Option<Date>,
    /// The last day of its report's period.
    pub to: Date,
}

impl<'r> Kind<'r> {
    /// The kind of a figure of the report.
    #[must_use]
    pub fn of(dataset: &Dataset, report: &Report, figure: &'r Figure) -> Self {
        let is_level = !figure.scope.is_planned()
            && !runs(dataset, figure)
            && !is_plan(dataset, &figure.indicator);
        Self {
            class: figure.class.as_deref(),
            item: figure.item.as_deref(),
            ..Self::level(figure.quantity.unit, report.period.to)
        }
        .with_scope((!is_level).then_some(figure.scope), dataset, report)
    }

    /// The kind of a level as of the day: of no class, and of nothing that is counted.
    pub(super) const fn level(unit: Unit, to: Date) -> Self {
        Self {
            unit,
            class: None,
            item: None,
            scope: None,
            from: None,
            to,
        }
    }

    /// The same over another scope.
    pub(super) fn with_scope(
        mut self,
        scope: Option<Scope>,
        dataset: &Dataset,
        report: &Report,
    ) -> Self {
        self.scope = scope;
        self.from = match scope {
            Some(Scope::YearToDate | Scope::YearPlan) => Some(dataset.year(report).first_day()),
            Some(Scope::Period) => report.period.from,
            Some(Scope::ToDate | Scope::WholeLife) | None => None,
        };
        self
    }

    /// Whether the amounts are alike, but for what is `allowed` to differ.
    ///
    /// # Errors
    /// The first thing in which they differ.
    pub fn meets(&self, other: &Self, allowed: &[Mixed]) -> Result<(), Mixed> {
        let scopes = self.scope.zip(other.scope);
        let same_scope = scopes.is_some_and(|(one, other)| one == other);
        let differences = [
            (Mixed::Unit, self.unit != other.unit),
            (Mixed::Class, self.class != other.class),
            (Mixed::Item, self.item != other.item),
            (Mixed::Scope, scopes.is_some() && !same_scope),
            (
                Mixed::Period,
                self.to != other.to || same_scope && self.from != other.from,
            ),
        ];
        let mut differences = differences.into_iter();
        let found = differences.find(|(mixed, differ)| *differ && !allowed.contains(mixed));
        found.map_or(Ok(()), |(mixed, _)| Err(mixed))
    }
}

#[cfg(test)]
mod tests {
    use super::super::Operand;
    use super::*;
    use crate::reported::{hunan_json, parse};

    /// Two figures of the shipped reports, each with its report.
    fn joined(
        one: (&str, &str),
        other: (&str, &str),
        join: fn(Operand<'_>, Operand<'_>) -> Option<Mixed>,
    ) -> Option<Mixed> {
        let dataset = parse(hunan_json()).unwrap();
        let operand = |(report, name): (&str, &str)| {
            let report = dataset.report(report).unwrap();
            let mut figures = report.figures.iter();
            let figure = figures.find(|figure| figure.is_named(name)).unwrap();
            Operand::of(&dataset, report, figure)
        };
        join(operand(one), operand(other))
    }

    const JUNE: &str = "2019-06-30";
    const NOVEMBER: &str = "2019-11-30";

    #[test]
    fn what_is_not_alike_does_not_meet_and_the_reason_is_what_differs() {
        let minus = |one: Operand<'_>, other: Operand<'_>| one.minus(other).err();
        let november = |name| (NOVEMBER, name);
        for (one, other, reason) in [
            (november("sales"), november("tax"), None),
            (november("sales"), november("projects"), Some(Mixed::Unit)),
            (november("investment"), november("plan"), Some(Mixed::Scope)),
            (
                november("investment"),
                november("value"),
                Some(Mixed::Scope),
            ),
            (
                november("patents-granted"),
                november("technologies"),
                Some(Mixed::Item),
            ),
            (november("sales"), (JUNE, "sales"), Some(Mixed::Period)),
            (
                (JUNE, "patent-applications.invention"),
                november("patent-applications"),
                Some(Mixed::Class),
            ),
        ] {
            assert_eq!(joined(one, other, minus), reason, "{one:?} − {other:?}");
        }
    }

    #[test]
    fn what_mixes_on_purpose_names_it_and_mixes_nothing_else() {
        let scopes = |one: Operand<'_>, other: Operand<'_>| {
            one.over_mixing(other, Mixed::Scope)
                .map_or_else(Some, |quotient| quotient.mixes)
        };
        let life = (NOVEMBER, "value");
        assert_eq!(
            joined((NOVEMBER, "investment"), life, scopes),
            Some(Mixed::Scope)
        );
        assert_eq!(
            joined((NOVEMBER, "projects"), life, scopes),
            Some(Mixed::Unit)
        );
        assert_eq!(
            joined((JUNE, "investment"), life, scopes),
            Some(Mixed::Period)
        );
    }

    #[test]
    fn an_increment_counts_from_one_day_in_one_way() {
        let since = |one: Operand<'_>, other: Operand<'_>| one.since(other).err();
        let sales = |report| (report, "sales");
        for (later, earlier, reason) in [
            (sales(NOVEMBER), sales(JUNE), None),
            (sales(JUNE), sales(NOVEMBER), Some(Mixed::Period)),
            (sales(NOVEMBER), sales(NOVEMBER), Some(Mixed::Period)),
            (sales("2020-04-30"), sales(NOVEMBER), Some(Mixed::Period)),
            (sales(NOVEMBER), (JUNE, "tax"), Some(Mixed::Indicator)),
            (
                (NOVEMBER, "patent-applications"),
                (JUNE, "patent-applications.invention"),
                Some(Mixed::Class),
            ),
        ] {
            assert_eq!(
                joined(later, earlier, since),
                reason,
                "{later:?} since {earlier:?}"
            );
        }
    }
}
