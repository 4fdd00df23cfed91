//! Reports: their periods, figures, milestones.

use super::figure::figure;
use super::object::{Object, list};
use super::values::{address, day, id, partial_date, prose};
use super::{Checked, Declared, MAX_FIGURES, distinct_names};
use crate::reported::error::{DatasetError, DatasetErrorKind};
use crate::reported::json::{Json, MAX_ENTRIES};
use crate::reported::{Correction, Figure, Milestone, Note, Period, Relation, Report};

const FIELDS: [&str; 10] = [
    "id",
    "title",
    "publisher",
    "published",
    "url",
    "corrected",
    "period",
    "figures",
    "milestones",
    "notes",
];

/// The reports, in the order of their ids.
pub(super) fn reports(json: &Json, declared: &Declared<'_>) -> Checked<Vec<Report>> {
    let mut room = MAX_FIGURES;
    let read = |json| report(json, declared, &mut room);
    let mut reports = list(json, MAX_ENTRIES, read)?;
    if reports.is_empty() {
        return Err(DatasetError::of_value(json, DatasetErrorKind::NoReports));
    }
    distinct_names("reports", &reports, "id", |report| (&report.id, ""))?;
    reports.sort_unstable_by(|report, other| report.id.cmp(&other.id));
    Ok(reports)
}

/// A report of no more figures than there is `room` for; they are taken from the room.
fn report(json: &Json, declared: &Declared<'_>, room: &mut usize) -> Checked<Report> {
    let given = Object::of(json, &FIELDS)?;
    let covered = given.required("period", period)?;
    let mut counted = |json| {
        let kind = DatasetErrorKind::TooMany { max: MAX_FIGURES };
        let left = room.checked_sub(1);
        *room = left.ok_or_else(|| DatasetError::of_value(json, kind))?;
        figure(json, declared, covered)
    };
    let milestones = |json| list(json, MAX_ENTRIES, milestone);
    let notes = |json| list(json, MAX_ENTRIES, note);
    let report = Report {
        id: given.required("id", id)?,
        title: given.required("title", prose)?,
        publisher: given.required("publisher", prose)?,
        published: given.required("published", day)?,
        url: given.optional("url", address)?,
        corrected: given.optional("corrected", correction)?,
        period: covered,
        figures: given.required("figures", |json| list(json, MAX_FIGURES, &mut counted))?,
        milestones: given
            .optional("milestones", milestones)?
            .unwrap_or_default(),
        notes: given.optional("notes", notes)?.unwrap_or_default(),
    };
    check_id(&report)?;
    check_figures(&report.figures, declared).map_err(|error| error.in_field("figures"))?;
    Ok(report)
}

fn period(json: &Json) -> Checked<Period> {
    let given = Object::of(json, &["from", "to"])?;
    let from = given.optional("from", day)?;
    let to = given.required("to", day)?;
    if from.is_some_and(|from| to < from) {
        let error = DatasetError::of_text(&to.to_string(), DatasetErrorKind::Period);
        return Err(error.in_field("to"));
    }
    Ok(Period { from, to })
}

fn correction(json: &Json) -> Checked<Correction> {
    let given = Object::of(json, &["date", "what"])?;
    Ok(Correction {
        date: given.required("date", day)?,
        what: given.required("what", prose)?,
    })
}

fn milestone(json: &Json) -> Checked<Milestone> {
    let given = Object::of(json, &["text", "when", "where"])?;
    Ok(Milestone {
        text: given.required("text", prose)?,
        when: given.optional("when", partial_date)?,
        location: given.optional("where", prose)?,
    })
}

/// A text, or a text with the address that it leads to.
fn note(json: &Json) -> Checked<Note> {
    let field = |(name, _): &(String, Json)| name == "text";
    if !matches!(json, Json::Object(fields) if fields.iter().any(field)) {
        let text = prose(json)?;
        return Ok(Note { text, url: None });
    }
    let given = Object::of(json, &["text", "url"])?;
    Ok(Note {
        text: given.required("text", prose)?,
        url: given.optional("url", address)?,
    })
}

/// Refuses an id that does not begin with the period's last day.
fn check_id(report: &Report) -> Checked<()> {
    let end = report.period.to;
    if report.id.starts_with(&end.to_string()) {
        return Ok(());
    }
    let error = DatasetError::of_text(&report.id, DatasetErrorKind::ReportId { end });
    Err(error.in_field("id"))
}

/// Refuses a figure that the report has twice, and a part without its whole: it could not be drawn as a part of anything.
fn check_figures(figures: &[Figure], declared: &Declared<'_>) -> Checked<()> {
    let names = distinct_names("figures", figures, "indicator", Figure::parts)?;
    for (index, figure) in figures.iter().enumerate() {
        let part = declared.indicator(&figure.indicator);
        if let Some(Relation::PartOf(whole)) = part.and_then(|part| part.relation.as_ref())
            && names.index_of(whole).is_none()
        {
            let kind = DatasetErrorKind::MissingWhole {
                whole: whole.clone(),
            };
            let error = DatasetError::of_text(&figure.indicator, kind);
            return Err(error.in_field("indicator").in_entry(index));
        }
    }
    Ok(())
}
