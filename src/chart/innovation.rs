//! Running counts on one scale, side by side and never nested: grants are no part of applications.

use super::bars::{Bars, MOST_BARS, running};
use super::known::Known;
use super::{Frame, per_unit};
use crate::derived::Rule;
use crate::locale::{Message, capitalized};
use crate::quantity::Unit;
use crate::scene::Scene;

/// The counts that the headline names.
const IN_HEADLINE: usize = 3;

/// Composes the bars; `false` where the report has no such count.
pub(super) fn compose(frame: &Frame<'_>, scene: &mut Scene) -> bool {
    let figures = running(frame.dataset, frame.report, Unit::Items);
    if figures.is_empty() {
        return false;
    }
    let (mut counts, mut per_project) = (Vec::new(), false);
    for figure in figures.iter().take(IN_HEADLINE) {
        let known = Known::in_view(figure, frame);
        per_project |= known.is_derived();
        counts.push(if known.is_derived() {
            let label = frame.label(Known::Reported(figure));
            frame.locale.value_of(&frame.full(known), &label, figure)
        } else {
            frame.counted(figure)
        });
    }
    let mut words = frame.words();
    let mut ratios = Vec::new();
    for derived in frame.derived {
        if derived.rule == Rule::PerHundred {
            let sentence = frame.ratio(&mut words, derived, Message::InnovationRatio);
            ratios.push((Known::Derived(derived), sentence));
        }
    }
    scene.headline = capitalized(&frame.locale.list(&counts));
    if per_project {
        words
            .set("counts", std::mem::take(&mut scene.headline))
            .set("view", frame.text(per_unit(frame.report)).to_owned());
        scene.headline = words.fill(Message::InnovationPerUnit);
    }
    words.set("period", frame.period()).set("by", frame.by());
    scene.subtitle = words.fill(Message::InnovationSubtitle);
    let caption = words.fill(Message::InnovationCaption);
    Bars {
        figures,
        ratios,
        power: 0,
    }
    .lay_out(frame, scene, caption);
    // The caveats of what is drawn, each once and with what it is of, where that is one thing; those of the rest are in the
    // table.
    for datum in scene.data.iter().take(MOST_BARS) {
        let mut alike = 0;
        for other in scene.data.iter().take(MOST_BARS) {
            alike += usize::from(other.caveat == datum.caveat);
        }
        let note = if alike == 1 {
            words
                .set("chart", datum.label.clone())
                .set("headline", datum.caveat.clone())
                .fill(Message::Shows)
        } else {
            datum.caveat.clone()
        };
        if !datum.derived && !datum.caveat.is_empty() && !scene.notes.contains(&note) {
            scene.notes.push(note);
        }
    }
    true
}
