//! The report on one page: the amount with its plan, then its other figures as rows, then what it says without a number.

use super::ChartContext;
use super::amounts::{amount_with_plan, caveats, plan_of};
use super::investment::{Bullet, PlanFigures, summary};
use super::parts::units;
use super::pen::Pen;
use super::rows::{Columns, Content, MAX_ROWS, Row};
use crate::derived::AnyFigure;
use crate::geometry::Rect;
use crate::locale::built_in::plan_headline;
use crate::locale::{Message, capitalized};
use crate::quantity::{Ratio, Unit};
use crate::reported::{Figure, Milestone, PartialDate, Scope};
use crate::scene::{Note, Scene, Statement};

/// The thickness of a bar in lines of text.
const BAR: f64 = 0.6;

/// The figures that are drawn: those of the plan, then a row each. `None` where the report has no figures.
pub(super) fn figures<'a>(context: &ChartContext<'a>) -> Option<Vec<AnyFigure<'a>>> {
    if context.report.figures.is_empty() {
        return None;
    }
    let plan = PlanFigures::of(context);
    let mut figures = plan.as_ref().map_or_else(Vec::new, PlanFigures::listed);
    let rows = rows(context, plan.as_ref());
    for (figure, kind) in rows.into_iter().take(MAX_ROWS) {
        if kind == Kind::Units
            && let Some(units) = units(context.dataset, context.report)
        {
            figures.extend(units.figures(context));
        } else {
            figures.push(figure);
        }
    }
    Some(figures)
}

/// How a figure stands in its row.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    /// The counted units with their parts.
    Units,
    /// What they are worth in their whole life: another scope, and no bar.
    WholeLife,
    /// An amount among others.
    Amount,
    /// Anything else.
    Number,
}

/// The report's figures that the plan's bar does not show: units, then money, then the rest, each in the order of the
/// report.
fn rows<'a>(
    context: &ChartContext<'a>,
    plan: Option<&PlanFigures<'a>>,
) -> Vec<(AnyFigure<'a>, Kind)> {
    let units = units(context.dataset, context.report);
    let is_amount =
        |figure: &&Figure| figure.quantity.unit == Unit::Money && figure.scope == Scope::YearToDate;
    // One amount alone has nothing to be compared with.
    let compared = context.report.figures.iter().filter(is_amount).count() > 1;
    let mut rows = Vec::new();
    for figure in &context.report.figures {
        let shown = context.reported(figure);
        if plan.is_some_and(|plan| plan.has(shown)) {
            continue;
        }
        let kind = match &units {
            Some(units) if units.parts.iter().any(is_same(figure)) => continue,
            Some(units) if is_same(figure)(&units.whole) => Kind::Units,
            _ if figure.quantity.unit == Unit::Money && figure.scope == Scope::WholeLife => {
                Kind::WholeLife
            }
            _ if compared && is_amount(&figure) => Kind::Amount,
            _ => Kind::Number,
        };
        rows.push((shown, kind));
    }
    rows.sort_by_key(|(_, kind)| *kind);
    rows
}

/// Whether a figure of the report is that one.
fn is_same(figure: &Figure) -> impl Fn(&&Figure) -> bool + '_ {
    move |other| std::ptr::eq(*other, figure)
}

/// Puts down the overview.
pub(super) fn lay_out(context: &ChartContext<'_>, scene: &mut Scene) {
    let mut pen = Pen::new(context);
    let plan = PlanFigures::of(context);
    let rows = rows(context, plan.as_ref());
    let drawn = rows.iter().take(MAX_ROWS);
    let has_amounts = drawn.clone().any(|(_, kind)| *kind == Kind::Amount);
    let drawn = drawn.map(|(figure, kind)| Row {
        figure: *figure,
        content: content(context, scene, *kind),
    });
    let drawn: Vec<_> = drawn.collect();
    let mut height = 0.0;
    let bullet = plan.as_ref().map(|figures| Bullet { figures, scene });
    let bars = bullet.as_ref().filter(|_| has_amounts);
    let bars = bars.map_or_else(Vec::new, |bullet| bullet.bars(&pen));
    let columns = Columns::new(&pen, &drawn, &bars);
    if let Some(bullet) = bullet {
        // Amounts have one scale; a share of a plan has its own.
        let columns = (!bars.is_empty()).then_some(&columns);
        height = bullet.put_down(&mut pen, columns) + context.font * 0.5;
        pen.datum = bullet.datum(&pen);
        pen.zone(Rect::new(0.0, 0.0, context.width, height));
    }
    height = columns.put_down(&mut pen, scene, &drawn, (height, BAR));
    pen.finish(scene, height);
    if let Some(figures) = &plan {
        scene.summary = summary(context, figures);
    }
    texts(context, scene);
    let more = rows.len().saturating_sub(MAX_ROWS);
    if more > 0 {
        let note = context.locale.so_many(Message::OverviewMore, more);
        scene.notes.push(note.into());
    }
}

/// What stands beside a row's label and value.
fn content(context: &ChartContext<'_>, scene: &Scene, kind: Kind) -> Content {
    match kind {
        Kind::Units => match units(context.dataset, context.report) {
            Some(units) if !units.parts.is_empty() => Content::Parts(units.parts(context, scene)),
            _ => Content::Number,
        },
        Kind::Amount => Content::Bar,
        Kind::WholeLife | Kind::Number => Content::Number,
    }
}

/// What stands around the picture.
fn texts(context: &ChartContext<'_>, scene: &mut Scene) {
    for (text, url) in context.language.notes(context.dataset, context.report) {
        let url = url.map(str::to_owned);
        scene.notes.push(Note { text, url });
    }
    let drawn = figures(context).unwrap_or_default();
    let reported = drawn.iter().filter_map(|figure| match figure {
        AnyFigure::Reported(_, figure) => Some(*figure),
        AnyFigure::Derived(..) => None,
    });
    let caveats = caveats(context, &reported.collect::<Vec<_>>());
    scene.caveats = context.locale.sentences(&caveats);
    scene.subtitle = context
        .args()
        .set("to", context.to())
        .set("day", context.locale.day(context.report.published))
        .fill(Message::OverviewSubtitle);
    scene.headline = headline(context);
    statements(context, scene);
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
    let plan = plan_of(context.dataset, context.report);
    let share = plan.and_then(|plan| context.completion(context.report, plan));
    let actual = amount_with_plan(context.dataset, context.report);
    if let (Some(actual), Some(share)) = (actual, share) {
        let passed = share.side_of(Ratio::from(100)).is_gt();
        template = plan_headline(context.dataset, actual, passed, months);
        args.set("label", context.indicator(actual))
            .set("share", context.value(share));
    }
    let months_left = context
        .locale
        .so_many(Message::MonthsLeft, usize::from(months));
    let title = context.language.text(&context.dataset.title);
    args.set("title", title.to_owned())
        .set("by", context.by())
        .set("year", period.to.year().to_string())
        .set("months", months_left)
        .fill(template)
}

/// What is reported without a number, in the order of its days.
fn statements(context: &ChartContext<'_>, scene: &mut Scene) {
    let mut milestones: Vec<_> = context.report.milestones.iter().collect();
    milestones.sort_by_key(|milestone| milestone.when.map(PartialDate::first_day));
    for milestone in milestones {
        scene.statements.push(Statement {
            when: milestone
                .when
                .map_or_else(String::new, |when| context.locale.partial_date(when)),
            text: statement(context, milestone),
        });
    }
}

/// What happened and where, and that the report gives no date where it gives none.
fn statement(context: &ChartContext<'_>, milestone: &Milestone) -> String {
    let language = context.language;
    let text = capitalized(language.text(&milestone.text));
    let mut args = context.args();
    args.set("label", text.clone());
    let text = match &milestone.location {
        Some(location) => args
            .set("class", language.text(location).to_owned())
            .fill(Message::WithClass),
        None => text,
    };
    if milestone.when.is_some() {
        text
    } else {
        args.set("label", text).fill(Message::Undated)
    }
}
