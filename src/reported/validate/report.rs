//! Reports: their periods, figures, milestones.

use super::fields::{Fields, prose};
use super::figure::figure;
use super::names::NameIndex;
use super::{Declared, MAX_FIGURES, each, refused, text_refused};
use crate::reported::error::{DatasetError, DatasetErrorKind};
use crate::reported::json::Json;
use crate::reported::{Correction, Figure, Milestone, Relation, Report};

/// Reads the reports, whose form has been checked, and puts them in the order of their ids.
pub(super) fn reports(
    nodes: &[Json],
    known: &Declared<'_>,
) -> Result<Vec<Report>, Box<DatasetError>> {
    if nodes.is_empty() {
        return Err(refused(
            "reports",
            "[]".to_owned(),
            DatasetErrorKind::NoReports,
        ));
    }
    let mut room = MAX_FIGURES;
    let mut reports = Vec::new();
    each("reports", nodes, &mut |node| {
        reports.push(report(node, known, &mut room)?);
        Ok(())
    })?;
    NameIndex::of(&reports, |report: &Report| (&report.id, "")).refuse_repeats("reports", "id")?;
    reports.sort_unstable_by(|report, other| report.id.cmp(&other.id));
    Ok(reports)
}

/// Reads a report whose figures are no more than there is `room` for, and takes them from the room.
fn report(
    node: &Json,
    known: &Declared<'_>,
    room: &mut usize,
) -> Result<Report, Box<DatasetError>> {
    let given = Fields::of(node);
    let period = given.period("period");
    let end = period.to;
    let last_day = end.to_string();
    if end < period.from {
        return Err(text_refused(
            "period.to",
            &last_day,
            DatasetErrorKind::Period,
        ));
    }
    let id = given.str("id");
    if !id.starts_with(&last_day) {
        return Err(text_refused("id", id, DatasetErrorKind::ReportId { end }));
    }
    let mut figures = Vec::new();
    each("figures", given.list("figures"), &mut |node| {
        let Some(left) = room.checked_sub(1) else {
            let kind = DatasetErrorKind::TooMany { most: MAX_FIGURES };
            return Err(refused("", node.excerpt(), kind));
        };
        *room = left;
        figure(node, known, &mut figures)
    })?;
    check_names(&figures, known)?;
    Ok(Report {
        id: id.to_owned(),
        title: given.prose("title"),
        publisher: given.prose("publisher"),
        published: given.day("published"),
        url: given.optional_string("url"),
        corrected: given.get("corrected").map(correction),
        period,
        figures,
        milestones: given.each("milestones", milestone),
        notes: given.each("notes", prose),
    })
}

fn correction(node: &Json) -> Correction {
    let given = Fields::of(node);
    Correction {
        date: given.day("date"),
        what: given.prose("what"),
    }
}

fn milestone(node: &Json) -> Milestone {
    let given = Fields::of(node);
    Milestone {
        text: given.prose("text"),
        when: given.moment("when"),
        place: given.optional_prose("where"),
    }
}

/// Refuses a figure that the report has twice, and a part whose whole it does not give: nobody could say of what it is a
/// part.
fn check_names(figures: &[Figure], known: &Declared<'_>) -> Result<(), Box<DatasetError>> {
    let names = NameIndex::of(figures, Figure::parts);
    names.refuse_repeats("figures", "indicator")?;
    for (index, figure) in figures.iter().enumerate() {
        let relation = known
            .indicator(&figure.indicator)
            .and_then(|part| part.relation.as_ref());
        if let Some(Relation::PartOf(whole)) = relation
            && names.place(whole).is_none()
        {
            let kind = DatasetErrorKind::MissingWhole {
                whole: whole.clone(),
            };
            let error = text_refused("indicator", &figure.indicator, kind);
            return Err(error.within_entry("figures", index));
        }
    }
    Ok(())
}
