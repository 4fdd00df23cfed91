//! Declared indicators, and the relations that tie them to one another and to the built-in ones.

use super::place::{Object, Place};
use super::values::{accumulates, counts, id, name, prose};
use super::{Checked, names_of, refuse_repeats, text_of};
use crate::quantity::Unit;
use crate::reported::error::{DatasetErrorKind, Names};
use crate::reported::format::{INDICATOR, MAX_INDICATORS, RELATIONS};
use crate::reported::indicators::BUILT_IN;
use crate::reported::json::Json;
use crate::reported::name_index::NameIndex;
use crate::reported::{Indicator, Relation};

/// The declared indicators, then the built-in ones that they do not replace.
pub(super) struct Indicators<'a> {
    ids: Vec<(&'a str, &'a str)>,
    /// The same, in their order; `None` for one with an error.
    all: Vec<Option<Indicator>>,
    index: NameIndex<'a>,
    /// Whether every declared one has an id of its own; else a name that is unknown may be the name of one that has none.
    is_complete: bool,
}

impl<'a> Indicators<'a> {
    /// Reads the declared indicators. Refuses ids that are taken and relations that lead nowhere.
    pub(super) fn of(at: Option<&'a Place<'a>>) -> Self {
        let list = at.map(|at| at.list(MAX_INDICATORS));
        let entries = list.flatten().unwrap_or_default();
        let mut ids = names_of(entries, ["id", ""]);
        let is_declared = |id| entries.iter().any(|entry| text_of(entry, "id") == id);
        let built_in = BUILT_IN.iter().filter(|built_in| !is_declared(built_in.id));
        ids.extend(built_in.clone().map(|built_in| (built_in.id, "")));
        let index = NameIndex::of(&ids);
        let mut is_complete = list != Some(None) && index.repeats().next().is_none();
        let mut all = Vec::new();
        for (index, json) in entries.iter().enumerate() {
            let indicator = at.and_then(|at| indicator(at.entry(index, json), &mut is_complete));
            all.push(indicator);
        }
        all.extend(built_in.map(|built_in| Some(built_in.indicator())));
        let mut indicators = Self {
            ids,
            all,
            index,
            is_complete,
        };
        if let Some(at) = at {
            refuse_repeats(*at, entries, "id", &indicators.index);
            indicators.check_ties(*at, entries);
            indicators.check_cycles(*at, entries);
        }
        indicators
    }

    /// The indices of all of them in the order of their ids.
    pub(super) fn by_id(&self) -> Vec<usize> {
        self.index.indices()
    }

    /// All of them, where there is no error.
    pub(super) fn into_all(self) -> Vec<Indicator> {
        self.all.into_iter().flatten().collect()
    }

    /// The indicator that the place names.
    pub(super) fn named(&self, at: Place<'_>) -> Checked<&Indicator> {
        let index = at.text().and_then(|id| self.index.index_of(id));
        if let Some(index) = index {
            return self.all.get(index)?.as_ref();
        }
        if self.is_complete || at.text().is_none() {
            let known: Vec<&str> = self.ids.iter().map(|(id, _)| *id).collect();
            at.among(Names::Indicators, &known);
        }
        None
    }

    /// Refuses relations, and `per`, that do not lead to an indicator that fits. Figures are then not held to them.
    fn check_ties(&mut self, at: Place<'_>, entries: &[Json]) {
        for (index, json) in entries.iter().enumerate() {
            let Some(Some(indicator)) = self.all.get(index) else {
                continue;
            };
            let at = at.entry(index, json);
            if indicator.per.is_some() {
                self.check_tie(at.field("per"), indicator, "per");
            }
            let relation = indicator.relation.as_ref().map(Relation::field);
            let is_wrong =
                |field: &&str| self.check_tie(at.field(field), indicator, field).is_none();
            if relation.filter(is_wrong).is_some()
                && let Some(Some(indicator)) = self.all.get_mut(index)
            {
                indicator.relation = None;
            }
        }
    }

    fn check_tie(&self, at: Place<'_>, indicator: &Indicator, field: &str) -> Checked<()> {
        let target = self.named(at)?;
        let counts = indicator.counts;
        let kind = if target.id == indicator.id {
            DatasetErrorKind::Itself
        } else if field == "per" {
            if target.counts == Unit::Items {
                return Some(());
            }
            DatasetErrorKind::PerCounts
        } else {
            // A share is one of something that is none itself; all else is in its target's unit.
            let fits = if field == "share_of" && counts == Unit::Percent {
                target.counts != Unit::Percent
            } else {
                target.counts == counts
            };
            if fits {
                return Some(());
            }
            DatasetErrorKind::RelationCounts
        };
        at.refuse(kind)
    }

    /// Refuses relations that lead back to where they began, each cycle at its first declared indicator that is met.
    ///
    /// From each declared indicator the relations are followed. Each indicator keeps from where it was last met: one that
    /// is met again from the same start closes a cycle (`a` is a part of `b`, `b` a plan of `a`); one that was met from an
    /// earlier start leads nowhere new. The built-in indicators alone have no cycle, so a cycle has a declared one.
    fn check_cycles(&self, at: Place<'_>, entries: &[Json]) {
        let mut met_from = vec![None; self.all.len()];
        for start in 0..entries.len() {
            let mut next = Some(start);
            while let Some(index) = next
                && let (Some(Some(indicator)), Some(met)) =
                    (self.all.get(index), met_from.get_mut(index))
                && let Some(relation) = &indicator.relation
            {
                let closes = *met == Some(start);
                if closes && let Some(json) = entries.get(index) {
                    let at = at.entry(index, json);
                    at.field(relation.field())
                        .refuse::<()>(DatasetErrorKind::Cycle);
                    break;
                }
                if met.is_some() && !closes {
                    break;
                }
                *met = Some(start);
                next = self.index.index_of(relation.target());
            }
        }
    }
}

/// An indicator; without one that has an id, they are not complete.
fn indicator(at: Place<'_>, is_complete: &mut bool) -> Checked<Indicator> {
    let given = at.object(INDICATOR);
    let name = given.as_ref().and_then(|given| name(given.required("id")));
    *is_complete &= name.is_some();
    let given = given?;
    let label = prose(given.required("label"));
    let counts = counts_of(&given);
    let accumulates = accumulates(given.required("accumulates"));
    let relation = relation(&given);
    let per = given.optional("per").and_then(id);
    Some(Indicator {
        id: name?,
        label: label?,
        counts: counts?,
        accumulates: accumulates?,
        relation,
        per,
    })
}

/// What the indicator counts: what a built-in one of the same id does, on which other built-in ones rely.
fn counts_of(given: &Object<'_>) -> Checked<Unit> {
    let at = given.required("counts");
    let counts = counts(at)?;
    let id = given.required("id").text();
    let built_in = BUILT_IN.iter().find(|built_in| Some(built_in.id) == id);
    match built_in {
        Some(built_in) if built_in.counts != counts => {
            at.refuse(DatasetErrorKind::BuiltInCounts(built_in.counts))
        }
        _ => Some(counts),
    }
}

/// The one relation that an indicator may have.
fn relation(given: &Object<'_>) -> Option<Relation> {
    let mut relation = None;
    for field in RELATIONS {
        let Some(at) = given.optional(field) else {
            continue;
        };
        if relation.is_some() {
            at.refuse::<()>(DatasetErrorKind::SecondRelation);
        } else {
            relation = id(at).map(|target| Relation::of(field, target));
        }
    }
    relation
}
