//! Declared indicators, and the relations that tie them to one another and to the built-in ones.

use super::place::{Object, Place, most_similar};
use super::values::{accumulates, counts, id, is_name, name, prose};
use super::{Checked, names_of, refuse_repeats, text_of};
use crate::quantity::Unit;
use crate::reported::error::{DatasetErrorKind, Names};
use crate::reported::format::{INDICATOR, MAX_ID, MAX_INDICATORS, RELATIONS};
use crate::reported::indicators::BUILT_IN;
use crate::reported::json::Json;
use crate::reported::name_index::NameIndex;
use crate::reported::{Indicator, Relation};

/// The declared indicators, then the built-in ones that they do not replace.
pub(super) struct Indicators<'a> {
    ids: Vec<(&'a str, &'a str)>,
    /// The same, in their order; `None` for one without an id.
    all: Vec<Option<Read>>,
    index: NameIndex<'a>,
    /// Whether every declared one has an id of its own; else a name that is unknown may be the name of one that has none.
    is_complete: bool,
    /// The ids that no indicator may have: a name that is like one of them may be that indicator's.
    refused: Vec<&'a str>,
}

/// An indicator as far as it could be read: an error in it hides none in what refers to it.
struct Read {
    indicator: Indicator,
    /// Whether its `counts` could be read; else nothing is measured by them.
    is_measure: bool,
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
        let mut indicators = Self {
            ids,
            all: Vec::new(),
            is_complete: list != Some(None) && index.repeats().next().is_none(),
            index,
            refused: Vec::new(),
        };
        for (index, json) in entries.iter().enumerate() {
            indicators.read(at.map(|at| at.entry(index, json)));
        }
        let all = &mut indicators.all;
        all.extend(built_in.map(|built_in| {
            Some(Read {
                indicator: built_in.indicator(),
                is_measure: true,
            })
        }));
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
        let all = self.all.into_iter().flatten();
        all.map(|read| read.indicator).collect()
    }

    /// The indicator that the place names; `None` also where it is not known what that counts.
    pub(super) fn named(&self, at: Place<'_>) -> Checked<&Indicator> {
        let read = self.find(at)?;
        read.is_measure.then_some(&read.indicator)
    }

    /// Whether one has the id.
    pub(super) fn has(&self, id: &str) -> bool {
        self.index.index_of(id).is_some()
    }

    /// Reads the next one.
    fn read(&mut self, at: Option<Place<'a>>) {
        let read = at.and_then(indicator);
        self.is_complete &= read.is_some();
        let id = at.and_then(|at| Some(text_of(at.json?, "id")));
        if let Some(id) = id.filter(|id| !is_name(id)) {
            // What is like a long name, or one in another script, cannot be told.
            self.is_complete &= id.is_ascii() && id.len() <= MAX_ID;
            self.refused.push(id);
        }
        self.all.push(read);
    }

    /// What the place names. A name that is unknown is an error, unless it may be the name of an indicator that has a wrong
    /// one or none.
    fn find(&self, at: Place<'_>) -> Checked<&Read> {
        let index = at.text().and_then(|id| self.index.index_of(id));
        if let Some(index) = index {
            return self.all.get(index)?.as_ref();
        }
        let is_unknown = |id: &str| {
            self.is_complete && !self.refused.iter().any(|refused| are_alike(id, refused))
        };
        if at.text().is_none_or(is_unknown) {
            let known = self.ids.iter().map(|(id, _)| *id);
            let known: Vec<&str> = known.filter(|id| !self.refused.contains(id)).collect();
            at.among(Names::Indicators, &known);
        }
        None
    }

    /// Refuses relations, and `per`, that do not lead to an indicator that fits. Figures are then not held to them.
    fn check_ties(&mut self, at: Place<'_>, entries: &[Json]) {
        for (index, json) in entries.iter().enumerate() {
            let Some(Some(read)) = self.all.get(index) else {
                continue;
            };
            let at = at.entry(index, json);
            if read.indicator.per.is_some() {
                self.check_tie(at.field("per"), read, "per");
            }
            let relation = read.indicator.relation.as_ref().map(Relation::field);
            let is_wrong = |field: &&str| self.check_tie(at.field(field), read, field).is_none();
            if relation.filter(is_wrong).is_some()
                && let Some(Some(read)) = self.all.get_mut(index)
            {
                read.indicator.relation = None;
            }
        }
    }

    fn check_tie(&self, at: Place<'_>, read: &Read, field: &str) -> Checked<()> {
        let target = self.find(at)?;
        let [counts, of_target] = [read, target].map(|read| read.indicator.counts);
        let kind = if target.indicator.id == read.indicator.id {
            DatasetErrorKind::Itself
        } else if field == "per" {
            if !target.is_measure || of_target == Unit::Items {
                return Some(());
            }
            DatasetErrorKind::PerCounts
        } else {
            // A share is one of something that is none itself; all else is in its target's unit.
            let fits = if field == "share_of" && counts == Unit::Percent {
                of_target != Unit::Percent
            } else {
                of_target == counts
            };
            if fits || !read.is_measure || !target.is_measure {
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
                && let (Some(Some(read)), Some(met)) =
                    (self.all.get(index), met_from.get_mut(index))
                && let Some(relation) = &read.indicator.relation
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

/// An indicator that has an id, be it a wrong one.
fn indicator(at: Place<'_>) -> Option<Read> {
    let given = at.object(INDICATOR)?;
    let id = given.required("id");
    name(id);
    let label = prose(given.required("label"));
    let counts = counts_of(&given);
    let accumulates = accumulates(given.required("accumulates"));
    let relation = relation(&given);
    let per = given.optional("per").and_then(self::id);
    Some(Read {
        is_measure: counts.is_some(),
        indicator: Indicator {
            id: id.text()?.to_owned(),
            label: label.unwrap_or_default(),
            counts: counts.unwrap_or(Unit::Ratio),
            accumulates: accumulates.unwrap_or_default(),
            relation,
            per,
        },
    })
}

/// Whether a reader may have meant the one by the other: one is in the other, or few letters differ.
fn are_alike(one: &str, other: &str) -> bool {
    one.contains(other) || other.contains(one) || most_similar(one, &[other]).is_some()
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
