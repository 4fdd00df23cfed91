//! Running counts on one scale, side by side and never nested: grants are no part of applications.

use super::Frame;
use super::bars::{Bars, running};
use super::known::Known;
use crate::derived::Rule;
use crate::locale::fill;
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
    let messages = &frame.locale.messages().innovation;
    let (mut counts, mut per_project) = (Vec::new(), false);
    for figure in figures.iter().take(IN_HEADLINE) {
        let known = Known::in_view(figure, frame);
        per_project |= known.is_derived();
        counts.push(
            [
                &frame.full(known),
                " ",
                &frame.locale.figure(frame.dataset, figure),
            ]
            .concat(),
        );
    }
    let mut ratios = Vec::new();
    for derived in frame.derived {
        if derived.rule == Rule::PerHundred {
            let known = Known::Derived(derived);
            let values = [
                ("value", &*frame.full(known)),
                ("label", &*frame.label(known)),
            ];
            ratios.push((known, fill(messages.ratio, &values)));
        }
    }
    let period = frame.report.period;
    let by = frame.locale.by(period.to);
    let template = if per_project {
        messages.headline_per_project
    } else {
        messages.headline
    };
    scene.headline = fill(template, &[("counts", &frame.locale.list(&counts))]);
    scene.subtitle = fill(
        messages.subtitle,
        &[("period", &frame.locale.period(period))],
    );
    let caption = fill(messages.caption, &[("by", &by)]);
    Bars {
        figures,
        ratios,
        power: 0,
    }
    .lay_out(frame, scene, caption);
    for datum in &scene.data {
        if !datum.derived && !datum.caveat.is_empty() {
            scene.notes.push(datum.caveat.clone());
        }
    }
    true
}
