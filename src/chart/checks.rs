//! What can be verified: reports held against themselves and each other, of every report.
//!
//! What differs comes first. The plans that reports state or imply stand on an axis of their own for each year: an
//! outlined bar is the interval that rounding leaves to an implied one, a dot is a stated one, and the band behind them is
//! where all agree. Everything else is a row of words: the verdict, its numbers, what follows.

use super::ChartContext;
use super::pen::Pen;
use crate::derived::{AnyFigure, CheckKind, Verdict, has_checks};
use crate::locale::Message;
use crate::scene::Scene;

mod flow;
mod intervals;
mod listed;
mod words;

use listed::Listed;

/// The figures of every check that is listed, in reading order; `None` where nothing can be held against anything.
pub(super) fn figures<'a>(context: &ChartContext<'a>) -> Option<Vec<AnyFigure<'a>>> {
    has_checks(context.dataset).then(|| Listed::of(context).figures(context))
}

/// Puts the checks down, one below the other.
pub(super) fn lay_out(context: &ChartContext<'_>, scene: &mut Scene) {
    let listed = Listed::of(context);
    scene.headline = headline(context, &listed);
    context
        .text(Message::ChecksSubtitle)
        .clone_into(&mut scene.subtitle);
    let mut pen = Pen::new(context);
    let height = words::put_down(&mut pen, scene, &listed);
    pen.finish(scene, height);
    scene.verdicts = words::verdicts(context, &listed);
    let said = scene.verdicts.iter();
    // Not with a colon: what follows has one.
    let said = said.map(|(verdict, said)| [verdict, " · ", said].concat());
    scene.summary = context.locale.sentences(&said.collect::<Vec<_>>());
    context.note_more(scene, Message::ChecksMore, listed.more);
}

/// What came of the checks: of the plans that reports imply, and of how many others; where a report came out before its
/// period ended, of how many in all that differ.
fn headline(context: &ChartContext<'_>, listed: &Listed<'_>) -> String {
    let of_plans = |kind| matches!(kind, CheckKind::Plan | CheckKind::PlanChange);
    let counts = &listed.counts;
    let count = |is: &dyn Fn(CheckKind, Verdict) -> bool| {
        let counted = counts
            .iter()
            .filter(|((kind, verdict), _)| is(*kind, *verdict));
        counted.map(|(_, count)| count).sum::<usize>()
    };
    // A day of publication is no figure.
    let is_figure = |kind| !of_plans(kind) && kind != CheckKind::Day;
    let differs = |verdict| verdict == Verdict::Differs;
    let is_cut_off = |verdict| verdict == Verdict::AgreesIfCutOff;
    let refused = |verdict| matches!(verdict, Verdict::NotComparable(_));
    let others = count(&|kind, verdict| is_figure(kind) && differs(verdict));
    let early = count(&|kind, _| kind == CheckKind::Day);
    let plans = count(&|kind, verdict| of_plans(kind) && differs(verdict));
    // Each row under the same verdict is a case, and the day is one of them.
    if early > 0 {
        return match plans + others {
            0 => context.locale.so_many(Message::ChecksEarly, early),
            differing => context
                .locale
                .so_many(Message::ChecksDifferAndEarly, differing + early),
        };
    }
    let template = if plans > 0 && others > 0 {
        return context
            .locale
            .so_many(Message::ChecksDiffer, plans + others);
    } else if plans > 0 {
        Message::ChecksPlansDiffer
    } else if count(&|kind, _| of_plans(kind)) > 0
        && count(&|kind, verdict| of_plans(kind) && is_cut_off(verdict)) == 0
    {
        match others {
            0 => Message::ChecksPlansAgree,
            _ => return context.locale.so_many(Message::ChecksPlansAgreeBut, others),
        }
    } else if others > 0 {
        return context.locale.so_many(Message::ChecksDiffer, others);
    } else if count(&|_, verdict| !refused(verdict)) == 0 {
        Message::ChecksRefused
    } else if count(&|_, verdict| is_cut_off(verdict)) > 0 {
        Message::ChecksNoneDiffers
    } else {
        Message::ChecksAgree
    };
    context.text(template).to_owned()
}
