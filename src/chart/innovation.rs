//! Running counts on one scale, side by side and never nested: grants are no part of applications.

use super::ChartContext;
use super::bars::{self, Bars, MAX_BARS};
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

/// The first counts.
fn headline(context: &ChartContext<'_>, figures: &[&Figure]) -> String {
    let counts = figures.iter().take(IN_HEADLINE);
    let counts: Vec<_> = counts.map(|figure| context.counted(figure)).collect();
    capitalized(&context.locale.list(&counts))
}

/// The caveats of what is drawn, each once and with what it is of, where that is one thing; those of the rest are in the
/// table.
fn notes(context: &ChartContext<'_>, figures: &[&Figure], scene: &mut Scene) {
    let shown = figures.iter().take(MAX_BARS);
    let shown = shown.map(|figure| context.figure_text(context.reported(figure)));
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
