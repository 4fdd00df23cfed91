//! Declared indicators, and the relations that tie them to one another and to the built-in ones.

use super::object::{Object, list};
use super::values::{counts, flag, id, name as name_text, prose};
use super::{Checked, distinct_names};
use crate::quantity::Unit;
use crate::reported::error::{DatasetError, DatasetErrorKind};
use crate::reported::indicators::BUILT_IN;
use crate::reported::json::Json;
use crate::reported::{Indicator, Relation};

/// The most indicators that a dataset declares.
const MAX_INDICATORS: usize = 1_000;

const FIELDS: [&str; 8] = [
    "id",
    "label",
    "counts",
    "accumulates",
    "part_of",
    "share_of",
    "plan_of",
    "per",
];

/// The fields that tie an indicator to another one.
const RELATIONS: [&str; 3] = ["part_of", "share_of", "plan_of"];

/// The indicators that the dataset declares.
pub(super) fn declared(json: &Json) -> Checked<Vec<Indicator>> {
    list(json, MAX_INDICATORS, indicator)
}

/// The declared indicators, then the built-in ones that they do not replace. Refuses ids that are taken and relations
/// that lead nowhere.
pub(super) fn with_built_in(mut all: Vec<Indicator>) -> Checked<Vec<Indicator>> {
    let declared = all.len();
    check(&mut all, declared).map_err(|error| error.in_field("indicators"))?;
    Ok(all)
}

fn check(all: &mut Vec<Indicator>, declared: usize) -> Checked<()> {
    distinct_names("indicators", all, "id", name)?;
    for built_in in &BUILT_IN {
        match index_of(all, built_in.id).and_then(|index| Some((index, all.get(index)?))) {
            None => all.push(built_in.indicator()),
            Some((index, indicator)) => {
                check_counts(indicator, built_in.counts).map_err(|error| error.in_entry(index))?
            }
        }
    }
    for (index, indicator) in all.iter().take(declared).enumerate() {
        check_ties(all, indicator).map_err(|error| error.in_entry(index))?;
    }
    check_cycles(all, declared)
}

/// The id, as a name in two parts.
pub(super) fn name(indicator: &Indicator) -> (&str, &str) {
    (&indicator.id, "")
}

fn indicator(json: &Json) -> Checked<Indicator> {
    let given = Object::of(json, &FIELDS)?;
    Ok(Indicator {
        id: given.required("id", name_text)?,
        label: given.required("label", prose)?,
        counts: given.required("counts", counts)?,
        accumulates: given.required("accumulates", flag)?,
        relation: relation(given)?,
        per: given.optional("per", id)?,
    })
}

/// The one relation that an indicator may have.
fn relation(given: Object<'_>) -> Checked<Option<Relation>> {
    let mut relation = None;
    for field in RELATIONS {
        let Some(target) = given.optional(field, id)? else {
            continue;
        };
        if relation.is_some() {
            let error = DatasetError::of_text(&target, DatasetErrorKind::SecondRelation);
            return Err(error.in_field(field));
        }
        relation = Some(Relation::of(field, target));
    }
    Ok(relation)
}

fn index_of(all: &[Indicator], id: &str) -> Option<usize> {
    all.iter().position(|indicator| indicator.id == id)
}

/// Refuses an indicator that takes a built-in one's id and not its unit, on which other built-in ones rely.
fn check_counts(indicator: &Indicator, expected: Unit) -> Checked<()> {
    if indicator.counts == expected {
        return Ok(());
    }
    let found = match indicator.counts {
        Unit::Money => "money",
        Unit::Items => "items",
        Unit::Percent | Unit::Ratio => "share",
    };
    let error = DatasetError::of_text(found, DatasetErrorKind::BuiltInCounts(expected));
    Err(error.in_field("counts"))
}

/// Refuses an indicator whose relation or `per` does not lead to one that fits it.
fn check_ties(all: &[Indicator], indicator: &Indicator) -> Checked<()> {
    if let Some(relation) = &indicator.relation {
        check_tie(all, indicator, relation.field(), relation.target())?;
    }
    match &indicator.per {
        Some(per) => check_tie(all, indicator, "per", per),
        None => Ok(()),
    }
}

fn check_tie(all: &[Indicator], indicator: &Indicator, field: &str, id: &str) -> Checked<()> {
    let counts = indicator.counts;
    let kind = match all.iter().find(|target| target.id == id) {
        None => DatasetErrorKind::UnknownIndicator,
        Some(target) if target.id == indicator.id => DatasetErrorKind::Itself,
        Some(target) if field == "per" && target.counts != Unit::Items => {
            DatasetErrorKind::PerCounts
        }
        Some(_) if field == "per" => return Ok(()),
        Some(target) => {
            // A share is one of something that is none itself; all else is in its target's unit.
            let fits = if field == "share_of" && counts == Unit::Percent {
                target.counts != Unit::Percent
            } else {
                target.counts == counts
            };
            if fits {
                return Ok(());
            }
            DatasetErrorKind::RelationCounts
        }
    };
    Err(DatasetError::of_text(id, kind).in_field(field))
}

/// Refuses relations that lead back to where they began, at the first declared indicator of the cycle that is met.
///
/// From each declared indicator the relations are followed. Each indicator keeps from where it was last met: one that is
/// met again from the same start closes a cycle (`a` is a part of `b`, `b` a plan of `a`); one that was met from an earlier
/// start leads nowhere new. The built-in indicators alone have no cycle, so a cycle has a declared one.
fn check_cycles(all: &[Indicator], declared: usize) -> Checked<()> {
    let mut met_from = vec![None; all.len()];
    for start in 0..declared {
        let mut index = start;
        while let (Some(indicator), Some(met)) = (all.get(index), met_from.get_mut(index)) {
            let closes = *met == Some(start);
            let Some(relation) = &indicator.relation else {
                break;
            };
            if closes && index < declared {
                let error = DatasetError::of_text(relation.target(), DatasetErrorKind::Cycle);
                return Err(error.in_field(relation.field()).in_entry(index));
            }
            if met.is_some() && !closes {
                break;
            }
            *met = Some(start);
            index = index_of(all, relation.target()).unwrap_or(all.len());
        }
    }
    Ok(())
}
