//! The report in key figures, its charts small, and its milestones as a short timeline.

use super::progress::plan_of;
use super::{ChartContext, ChartKind, projects, title};
use crate::derived::{AnyFigure, Rule, relation};
use crate::locale::built_in::{per_unit_comparison, plan_headline};
use crate::locale::{Message, capitalized};
use crate::quantity::{Ratio, Unit};
use crate::reported::{Figure, PartialDate, Relation, Scope};
use crate::scene::{KeyFigure, Scene, TimelineEntry};

/// The space between two small charts side by side, in CSS pixels; in widget.css too.
const GAP: f64 = 40.0;

/// The least width at which small charts stand two by two, in CSS pixels.
const COLUMNS_FROM: f64 = 600.0;
/// The most key figures.
const MAX_KEYS: usize = 4;

/// The charts that the overview shows small.
const SMALL: [ChartKind; 4] = [
    ChartKind::Investment,
    ChartKind::Projects,
    ChartKind::Innovation,
    ChartKind::Returns,
];
/// The most figures of each kind that the table lists beyond those of the small charts.
const MAX_BESIDE: usize = 1_000;

/// The context of the small charts, and whether they stand two by two.
fn small<'a>(context: &ChartContext<'a>) -> (ChartContext<'a>, bool) {
    let in_columns = context.width >= COLUMNS_FROM;
    let width = if in_columns {
        (context.width - GAP) / 2.0
    } else {
        context.width
    };
    (context.small(width.floor()), in_columns)
}

/// The figures of the small charts, then whatever they leave out of the report: the overview is the report. `None` where
/// the report has no figures.
pub(super) fn figures<'a>(context: &ChartContext<'a>) -> Option<Vec<AnyFigure<'a>>> {
    if context.report.figures.is_empty() {
        return None;
    }
    let (small, _) = small(context);
    let charts = SMALL.iter();
    let charts = charts.filter_map(|kind| super::figures(*kind, &small));
    let mut figures: Vec<_> = charts.flatten().collect();
    let max = if figures.is_empty() {
        usize::MAX
    } else {
        MAX_BESIDE
    };
    figures.extend(context.report_figures(max));
    Some(figures)
}

/// Puts down the overview.
pub(super) fn lay_out(context: &ChartContext<'_>, scene: &mut Scene) {
    let (small, in_columns) = small(context);
    for kind in SMALL {
        let panels = scene.panels.len();
        super::lay_out(kind, &small, scene);
        if let Some(panel) = scene.panels.get_mut(panels) {
            panel.opens = Some((kind, title(kind, context.locale).to_owned()));
        }
    }
    scene.in_columns = in_columns;
    scene.notes.clear();
    for (note, _) in context.locale.notes(context.dataset, context.report) {
        scene.notes.push(note);
    }
    scene.subtitle = context
        .args()
        .set("period", context.period())
        .set("day", context.locale.day(context.report.published))
        .fill(Message::OverviewSubtitle);
    scene.headline = headline(context);
    key_figures(context, scene);
    timeline(context, scene);
}

/// How the amount stands to its plan; without a plan, what the report covers.
fn headline(context: &ChartContext<'_>) -> String {
    let period = context.report.period;
    let months = if period.runs_from_new_year() {
        12_u8.saturating_sub(period.to.month())
    } else {
        0
    };
    let mut template = Message::OverviewPlain;
    let mut args = context.args();
    if let Some((actual, Some(share))) = completed(context) {
        let passed = share.side_of(Ratio::from(100)).is_gt();
        template = plan_headline(context.dataset, actual, passed, months);
        args.set("label", context.indicator(actual))
            .set("share", context.value(share));
    }
    let months_left = context
        .locale
        .so_many(Message::MonthsLeft, usize::from(months));
    let title = context.dataset.title.in_language(context.locale.tag());
    args.set("title", title.to_owned())
        .set("by", context.by())
        .set("months", months_left)
        .fill(template)
}

/// Id of the amount with a plan, and its share of it where the report states it or lets one compute it.
fn completed<'a>(context: &ChartContext<'a>) -> Option<(&'a str, Option<AnyFigure<'a>>)> {
    let plan = plan_of(context.dataset, context.report)?;
    match relation(context.dataset, plan) {
        Some(Relation::PlanOf(actual)) => Some((actual, context.completion(context.report, plan))),
        _ => None,
    }
}

/// Up to four: the counted units, the amount with a plan, a count with a counterpart, an amount with a counterpart;
/// the first of a report that no chart shows.
fn key_figures(context: &ChartContext<'_>, scene: &mut Scene) {
    let keys = &mut scene.key_figures;
    if scene.panels.is_empty() {
        for figure in context.report.figures.iter().take(MAX_KEYS) {
            keys.push(key(context, figure, Rule::OfPlan, None));
        }
        return;
    }
    keys.extend(units_key(context));
    keys.extend(plan_key(context));
    if let Some(count) = with_counterpart(context, Unit::Items) {
        let template = Some(Message::OverviewPerUnit);
        keys.push(key(context, count, Rule::PerUnit, template));
    }
    if let Some(amount) = with_counterpart(context, Unit::Money) {
        let template = Some(Message::OverviewPerOne);
        keys.push(key(context, amount, Rule::PerOne, template));
    }
}

/// The counted units, and what they are worth.
fn units_key(context: &ChartContext<'_>) -> Option<KeyFigure> {
    let units = projects::units(context.dataset, context.report)?;
    let mut key = key(context, units.whole, Rule::OfWhole, None);
    let value = context
        .report
        .figures
        .iter()
        .find(|figure| figure.scope == Scope::WholeLife && figure.quantity.unit == Unit::Money);
    if let Some(value) = value {
        let value = context.reported(value);
        relabel(context, &mut key, Message::OverviewWorth, value);
    }
    Some(key)
}

/// The amount with a plan, and its share of it.
fn plan_key(context: &ChartContext<'_>) -> Option<KeyFigure> {
    let (actual, completion) = completed(context)?;
    let actual = context.report.figure(actual)?;
    let template = Some(Message::OverviewOfPlan);
    let mut key = key(context, actual, Rule::OfPlan, template);
    if let Some(share) = completion.filter(|share| !share.is_derived()) {
        // The report states it: it stands with the label, in the ink of what is reported.
        relabel(context, &mut key, Message::OverviewOfPlanReported, share);
        key.comparison.clear();
    }
    Some(key)
}

/// The first figure of the unit that is a share of another.
fn with_counterpart<'a>(context: &ChartContext<'a>, unit: Unit) -> Option<&'a Figure> {
    context.report.figures.iter().find(|figure| {
        figure.quantity.unit == unit
            && figure.class.is_none()
            && matches!(
                relation(context.dataset, &figure.indicator),
                Some(Relation::ShareOf(_))
            )
    })
}

/// Puts another figure beside the label.
fn relabel<'a>(
    context: &ChartContext<'a>,
    key: &mut KeyFigure,
    template: Message,
    figure: AnyFigure<'a>,
) {
    key.label = context
        .args()
        .set("label", std::mem::take(&mut key.label))
        .set("value", context.value(figure))
        .fill(template);
}

/// A figure in large type, with what the rule computes of it put into the template.
fn key<'a>(
    context: &ChartContext<'a>,
    figure: &'a Figure,
    rule: Rule,
    template: Option<Message>,
) -> KeyFigure {
    let text = context.figure_text(context.reported(figure));
    let mut key = KeyFigure {
        value: text.value(),
        label: text.name(),
        comparison: String::new(),
    };
    let Some(template) = template else {
        return key;
    };
    for derived in context.derived() {
        if derived.rule == rule && derived.indicator == figure.indicator && derived.result.is_ok() {
            let template = if derived.rule == Rule::PerUnit {
                per_unit_comparison(context.dataset, &derived.against)
            } else {
                template
            };
            let currency = &context.dataset.currency;
            key.comparison = context
                .args()
                .set("value", context.value(context.computed(derived)))
                .set("currency", context.locale.currency(currency))
                .set("other", context.indicator(&derived.against))
                .fill(template);
        }
    }
    key
}

fn timeline(context: &ChartContext<'_>, scene: &mut Scene) {
    let language = context.locale.tag();
    let mut milestones: Vec<_> = context.report.milestones.iter().collect();
    milestones.sort_by_key(|milestone| milestone.when.map(PartialDate::first_day));
    for milestone in milestones {
        let location = milestone
            .location
            .as_ref()
            .map_or("", |location| location.in_language(language));
        scene.timeline.push(TimelineEntry {
            when: milestone
                .when
                .map_or_else(String::new, |when| context.locale.partial_date(when)),
            text: capitalized(milestone.text.in_language(language)),
            location: location.to_owned(),
        });
    }
}
