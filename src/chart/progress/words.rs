//! What the chart says in words: its headline, its notes, and the shares that it has no place for.

use super::{Stop, ends};
use crate::chart::Frame;
use crate::locale::Message;
use crate::scene::Scene;
use std::cmp::Ordering;

/// Tells the newest shares without a picture; `false` where there are none.
pub(super) fn in_words(frame: &Frame<'_>, scene: &mut Scene) -> bool {
    for datum in scene.data.iter().rev().take(MOST_YEARS) {
        let parts = [&datum.label, &*datum.value, &datum.period, &datum.origin];
        scene.notes.push(parts.join(" · "));
    }
    frame
        .text(Message::ProgressTitle)
        .clone_into(&mut scene.headline);
    !scene.notes.is_empty()
}

/// How each year's last report stands against an even pace; only what the chart is of where one keeps it, its figures
/// are too coarse to say, or there are too many years to name.
pub(super) fn headline(frame: &Frame<'_>, stops: &[Stop<'_>]) -> String {
    let plain = frame.text(Message::ProgressTitle);
    if ends(stops).count() > MOST_YEARS {
        return plain.to_owned();
    }
    let (mut ahead, mut behind) = (Vec::new(), Vec::new());
    for stop in ends(stops) {
        let side = match stop.lead {
            Ordering::Greater => &mut ahead,
            Ordering::Less => &mut behind,
            Ordering::Equal => return plain.to_owned(),
        };
        side.push(stop.year.to_string());
    }
    let template = match (ahead.len(), behind.len()) {
        (2, 0) => Message::ProgressBothAhead,
        (_, 0) => Message::ProgressAhead,
        (0, _) => Message::ProgressBehind,
        _ => Message::ProgressMixed,
    };
    let mut words = frame.words();
    words
        .set("ahead", frame.locale.list(&ahead))
        .set("behind", frame.locale.list(&behind))
        .fill(template)
}

/// The most years that the headline names, or whose units or shares are named.
const MOST_YEARS: usize = 6;

/// How many units each year's amounts are of, where that changes: the years are not the same projects.
pub(super) fn units_note(frame: &Frame<'_>, stops: &[Stop<'_>], scene: &mut Scene) {
    let (mut note, mut words) = (String::new(), frame.words());
    let (mut first, mut differ) = (None, false);
    for stop in ends(stops).take(MOST_YEARS) {
        let Some(figure) = stop.report.figure("projects") else {
            continue;
        };
        differ |= *first.get_or_insert(figure.quantity) != figure.quantity;
        words
            .set("year", stop.year.to_string())
            .set("count", frame.counted(figure));
        if !note.is_empty() {
            note.push_str(" · ");
        }
        note.push_str(&words.fill(Message::ProgressUnits));
    }
    if differ {
        scene.notes.push(note);
    }
}
