//! Declared indicators, and the relations that tie them to one another and to the built-in ones.

use super::fields::Fields;
use super::names::NameIndex;
use super::{Checked, each, text_refused};
use crate::quantity::Unit;
use crate::reported::error::{DatasetError, DatasetErrorKind};
use crate::reported::indicators::BUILT_IN;
use crate::reported::json::Json;
use crate::reported::{Indicator, Relation};

/// The fields that tie an indicator to another one.
const RELATIONS: [&str; 3] = ["part_of", "share_of", "plan_of"];

/// Reads the declared indicators, whose form has been checked, and adds the built-in ones that they do not replace;
/// refuses ids that are taken and relations that lead nowhere.
pub(super) fn indicators(nodes: &[Json]) -> Result<Vec<Indicator>, Box<DatasetError>> {
    let mut all = Vec::new();
    each("indicators", nodes, &mut |node| indicator(node, &mut all))?;
    NameIndex::of(&all, name).refuse_repeats("indicators", "id")?;
    for built_in in &BUILT_IN {
        match place(&all, built_in.id) {
            None => all.push(built_in.indicator()),
            Some(index) => {
                check_counts(&all, index, built_in.counts).map_err(|error| within(error, index))?
            }
        }
    }
    for (index, indicator) in all.iter().take(nodes.len()).enumerate() {
        check_ties(&all, indicator).map_err(|error| within(error, index))?;
    }
    check_ways(&all, nodes.len())?;
    Ok(all)
}

/// The id, as a name in two parts.
pub(super) fn name(indicator: &Indicator) -> (&str, &str) {
    (&indicator.id, "")
}

fn within(error: Box<DatasetError>, index: usize) -> Box<DatasetError> {
    error.within_entry("indicators", index)
}

/// Reads an indicator, and adds it to the others.
fn indicator(node: &Json, all: &mut Vec<Indicator>) -> Checked {
    let given = Fields::of(node);
    let mut relation = None;
    for field in &RELATIONS {
        if let Some(target) = given.optional_string(field) {
            if relation.is_some() {
                return Err(text_refused(
                    field,
                    &target,
                    DatasetErrorKind::SecondRelation,
                ));
            }
            relation = Some(Relation::of(field, target));
        }
    }
    all.push(Indicator {
        id: given.string("id"),
        label: given.prose("label"),
        counts: given.counts("counts"),
        accumulates: given.flag("accumulates"),
        relation,
        per: given.optional_string("per"),
    });
    Ok(())
}

fn place(all: &[Indicator], id: &str) -> Option<usize> {
    all.iter().position(|indicator| indicator.id == id)
}

/// Refuses an indicator that takes a built-in one's id and not its unit, on which other built-in ones rely.
fn check_counts(all: &[Indicator], index: usize, expected: Unit) -> Checked {
    let counts = all
        .get(index)
        .map_or(expected, |indicator| indicator.counts);
    if counts == expected {
        return Ok(());
    }
    let found = match counts {
        Unit::Money => "money",
        Unit::Items => "items",
        Unit::Percent | Unit::Ratio => "share",
    };
    Err(text_refused(
        "counts",
        found,
        DatasetErrorKind::BuiltInCounts(expected),
    ))
}

/// Refuses an indicator whose relation or `per` does not lead to one that fits it.
fn check_ties(all: &[Indicator], indicator: &Indicator) -> Checked {
    if let Some(relation) = &indicator.relation {
        check_tie(all, indicator, relation.field(), relation.target())?;
    }
    match &indicator.per {
        Some(per) => check_tie(all, indicator, "per", per),
        None => Ok(()),
    }
}

fn check_tie(all: &[Indicator], indicator: &Indicator, field: &str, id: &str) -> Checked {
    let counts = indicator.counts;
    let kind = match all.iter().find(|target| target.id == id) {
        None => DatasetErrorKind::UnknownIndicator,
        Some(target) if target.id == indicator.id => DatasetErrorKind::Itself,
        Some(target) if field == "per" && target.counts != Unit::Items => {
            DatasetErrorKind::PerCounts
        }
        Some(_) if field == "per" => return Ok(()),
        Some(target) => {
            let of_a_share = target.counts == Unit::Percent;
            let is_share = field == "share_of" && counts == Unit::Percent;
            if if is_share {
                !of_a_share
            } else {
                target.counts == counts
            } {
                return Ok(());
            }
            DatasetErrorKind::RelationCounts
        }
    };
    Err(text_refused(field, id, kind))
}

/// Follows the relations from each declared indicator; one that is met twice on one way closes a cycle. It is refused at
/// the first declared one from there on: the built-in ones alone have no cycle.
fn check_ways(all: &[Indicator], declared: usize) -> Checked {
    let mut met = vec![None; all.len()];
    for way in 0..declared {
        let mut at = way;
        while let (Some(indicator), Some(last)) = (all.get(at), met.get_mut(at)) {
            let closed = *last == Some(way);
            let Some(relation) = &indicator.relation else {
                break;
            };
            if closed && at < declared {
                let error =
                    text_refused(relation.field(), relation.target(), DatasetErrorKind::Cycle);
                return Err(within(error, at));
            }
            if last.is_some() && !closed {
                break;
            }
            *last = Some(way);
            at = place(all, relation.target()).unwrap_or(all.len());
        }
    }
    Ok(())
}
