//! Reports: their periods, figures, milestones.

use super::declared::Declared;
use super::figure::figure;
use super::place::{Object, Place, fields_of};
use super::values::{address, day, id, partial_date, prose};
use super::{Checked, names_of, refuse_repeats, text_of};
use crate::reported::error::DatasetErrorKind;
use crate::reported::format::{
    CORRECTION, MAX_ENTRIES, MAX_FIGURES, MILESTONE, NOTE, PERIOD, REPORT,
};
use crate::reported::json::Json;
use crate::reported::name_index::NameIndex;
use crate::reported::{Correction, Date, Figure, Milestone, Note, Period, Report};

/// The reports, in the order of their ids.
pub(super) fn reports(at: Place<'_>, declared: &Declared<'_>) -> Checked<Vec<Report>> {
    if at.json.is_none() || matches!(at.json, Some(Json::List(entries)) if entries.is_empty()) {
        return at.refuse(DatasetErrorKind::NoReports);
    }
    let entries = at.list(MAX_ENTRIES)?;
    let mut room = MAX_FIGURES;
    let mut reports = Vec::new();
    for (index, json) in entries.iter().enumerate() {
        reports.extend(report(at.entry(index, json), declared, &mut room));
    }
    refuse_repeats(
        at,
        entries,
        "id",
        &NameIndex::of(&names_of(entries, ["id", ""])),
    );
    reports.sort_unstable_by(|report, other| report.id.cmp(&other.id));
    Some(reports)
}

/// A report of no more figures than there is `room` for; they are taken from the room.
fn report(at: Place<'_>, declared: &Declared<'_>, room: &mut usize) -> Checked<Report> {
    let given = at.object(REPORT)?;
    let (period, end) = period(given.required("period"));
    let id = report_id(given.required("id"), end);
    let title = prose(given.required("title"));
    let publisher = prose(given.required("publisher"));
    let published = day(given.required("published"));
    let url = given.optional("url").and_then(address);
    let archived = given.optional("archived").and_then(address);
    let corrected = given
        .optional("corrected")
        .and_then(|at| correction(at, published));
    let figures = figures(given.required("figures"), declared, period, room);
    let milestones = entries_of(&given, "milestones", milestone);
    let notes = entries_of(&given, "notes", note);
    let (figures, figures_by_name) = figures?;
    Some(Report {
        id: id?,
        title: title?,
        publisher: publisher?,
        published: published?,
        url,
        archived,
        corrected,
        period: period?,
        figures_by_name,
        figures,
        milestones,
        notes,
    })
}

/// What `read` takes from each entry of a list that may be left out.
fn entries_of<T>(given: &Object<'_>, name: &str, read: fn(Place<'_>) -> Checked<T>) -> Vec<T> {
    let Some(at) = given.optional(name) else {
        return Vec::new();
    };
    let entries = at.list(MAX_ENTRIES).unwrap_or_default().iter().enumerate();
    entries
        .filter_map(|(index, json)| read(at.entry(index, json)))
        .collect()
}

/// The period, and its last day, which is known where only the first one is wrong.
fn period(at: Place<'_>) -> (Checked<Period>, Checked<Date>) {
    let Some(given) = at.object(PERIOD) else {
        return (None, None);
    };
    let stated = given.optional("from");
    let from = stated.and_then(day);
    let end = day(given.required("to"));
    let Some(to) = end.filter(|_| stated.is_none() || from.is_some()) else {
        return (None, end);
    };
    if from.is_some_and(|from| to < from) {
        return (given.required("to").refuse(DatasetErrorKind::Period), None);
    }
    (Some(Period { from, to }), end)
}

/// The id, which begins with the period's last day.
fn report_id(at: Place<'_>, end: Option<Date>) -> Checked<String> {
    match (at.text(), end) {
        (text, Some(end)) if text.is_none_or(|id| !id.starts_with(&end.to_string())) => {
            at.refuse(DatasetErrorKind::ReportId { end })
        }
        _ => id(at),
    }
}

/// A correction of a report that was published on that day, or on one that is not known.
fn correction(at: Place<'_>, published: Option<Date>) -> Checked<Correction> {
    let given = at.object(CORRECTION)?;
    let at = given.required("date");
    let date = day(at);
    if let Some(published) = published
        && date.is_some_and(|date| date < published)
    {
        at.refuse::<()>(DatasetErrorKind::Corrected { published });
    }
    let what = prose(given.required("what"));
    Some(Correction {
        date: date?,
        what: what?,
    })
}

fn milestone(at: Place<'_>) -> Checked<Milestone> {
    let given = at.object(MILESTONE)?;
    let text = prose(given.required("text"));
    let when = given.optional("when").and_then(partial_date);
    let location = given.optional("where").and_then(prose);
    Some(Milestone {
        text: text?,
        when,
        location,
    })
}

/// A text, or a text with the address that it leads to.
fn note(at: Place<'_>) -> Checked<Note> {
    let mut fields = fields_of(at.json).iter();
    if !fields.any(|(name, _)| NOTE.contains(&name.as_str())) {
        let text = prose(at)?;
        return Some(Note { text, url: None });
    }
    let given = at.object(NOTE)?;
    let url = given.optional("url").and_then(address);
    let text = prose(given.required("text"))?;
    Some(Note { text, url })
}

/// The figures, and their indices in the order of their names. Refuses one that the report has twice.
fn figures(
    at: Place<'_>,
    declared: &Declared<'_>,
    period: Option<Period>,
    room: &mut usize,
) -> Checked<(Vec<Figure>, Vec<usize>)> {
    let entries = at.list(MAX_FIGURES)?;
    let names = NameIndex::of(&names_of(entries, ["indicator", "class"]));
    let is_known = |json| declared.indicators.has(text_of(json, "indicator"));
    let wholes = entries.iter().all(is_known).then_some(&names);
    let mut figures = Vec::new();
    for (index, json) in entries.iter().enumerate() {
        let at = at.entry(index, json);
        let Some(left) = room.checked_sub(1) else {
            return at.refuse(DatasetErrorKind::TooMany { max: MAX_FIGURES });
        };
        *room = left;
        figures.extend(figure(at, declared, period, wholes));
    }
    refuse_repeats(at, entries, "indicator", &names);
    Some((figures, names.indices()))
}
