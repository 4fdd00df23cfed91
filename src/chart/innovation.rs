//! Running counts on one scale, side by side and never nested: grants are no part of applications.

use super::bars::{self, Bars, MAX_BARS};
use super::{ChartContext, per_unit};
use crate::derived::{AnyFigure, Rule};
use crate::locale::{Message, capitalized};
use crate::quantity::Unit;
use crate::reported::Figure;
use crate::scene::Scene;

/// The counts that the headline names.
const IN_HEADLINE: usize = 3;

fn counts<'a>(context: &ChartContext<'a>) -> Vec<&'a Figure> {
    bars::running(context.dataset, context.report, Unit::Items)
}

/// The ratios of two counts.
fn ratios<'a>(context: &ChartContext<'a>) -> Vec<AnyFigure<'a>> {
    let derived = context.derived().iter();
    let ratios = derived.filter(|derived| derived.rule == Rule::PerHundred);
    ratios.map(|derived| context.computed(derived)).collect()
}

/// The figures of the chart, in reading order; `None` where the report has no such count.
pub(super) fn figures<'a>(context: &ChartContext<'a>) -> Option<Vec<AnyFigure<'a>>> {
    let counts = counts(context);
    (!counts.is_empty()).then(|| bars::listed(context, &counts, &ratios(context)))
}

/// Puts down the bars; nothing where there are none.
pub(super) fn lay_out(context: &ChartContext<'_>, scene: &mut Scene) {
    let figures = counts(context);
    if figures.is_empty() {
        return;
    }
    let mut args = context.args();
    let mut sentences = Vec::new();
    for ratio in ratios(context) {
        let sentence = context.ratio(&mut args, ratio, Message::InnovationRatio);
        sentences.push((ratio, sentence));
    }
    args.set("period", context.period()).set("by", context.by());
    scene.headline = headline(context, &figures);
    scene.subtitle = args.fill(Message::InnovationSubtitle);
    notes(context, &figures, scene);
    let caption = args.fill(Message::InnovationCaption);
    let bars = Bars {
        figures,
        ratios: sentences,
        power: 0,
    };
    bars.lay_out(context, scene, caption);
}

/// The first counts, as the view shows them.
fn headline(context: &ChartContext<'_>, figures: &[&Figure]) -> String {
    let (mut counts, mut divided) = (Vec::new(), false);
    for figure in figures.iter().take(IN_HEADLINE) {
        let shown = context.in_view(figure);
        divided |= shown.is_derived();
        counts.push(if shown.is_derived() {
            let label = context.name(context.reported(figure));
            let value = context.value(shown);
            context.locale.value_of(&value, &label, figure)
        } else {
            context.counted(figure)
        });
    }
    let counts = capitalized(&context.locale.list(&counts));
    if !divided {
        return counts;
    }
    let view = per_unit(context.dataset, context.report);
    context
        .args()
        .set("counts", counts)
        .set("view", context.text(view).to_owned())
        .fill(Message::InnovationPerUnit)
}

/// The caveats of what is drawn, each once and with what it is of, where that is one thing; those of the rest are in the
/// table.
fn notes(context: &ChartContext<'_>, figures: &[&Figure], scene: &mut Scene) {
    let shown = figures.iter().take(MAX_BARS);
    let shown = shown.map(|figure| context.figure_text(context.in_view(figure)));
    let shown: Vec<_> = shown.collect();
    for text in &shown {
        let caveat = text.caveat();
        if text.figure().is_derived() || caveat.is_empty() {
            continue;
        }
        let alike = shown.iter().filter(|other| other.caveat() == caveat);
        let note = if alike.count() == 1 {
            context
                .args()
                .set("chart", text.label())
                .set("headline", caveat.to_owned())
                .fill(Message::Shows)
        } else {
            caveat.to_owned()
        };
        if !scene.notes.contains(&note) {
            scene.notes.push(note);
        }
    }
}
