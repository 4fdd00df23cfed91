//! The report on one page: the amount with its plan, then its other figures as rows, then what it says without a number.

use super::ChartContext;
use super::amounts::{caveats, label_among, runs, usual_scope};
use super::investment::{Bullet, PlanFigures, summary};
use super::parts::units;
use super::pen::Pen;
use super::plans::by;
use super::rows::{Columns, Content, MAX_ROWS, Row, drawn, note_others};
use crate::derived::{AnyFigure, scope_under_plan};
use crate::geometry::Rect;
use crate::locale::built_in::{plan_headline, says_investment};
use crate::locale::{Message, capitalized};
use crate::quantity::{Ratio, Unit};
use crate::reported::{Figure, Milestone, PartialDate, Scope};
use crate::scene::{Note, Scene, Statement};

/// The thickness of a bar in lines of text.
const BAR: f64 = 0.6;

/// The figures that are drawn: those of the first plan, then a row each. `None` where the report has no figures.
pub(super) fn figures<'a>(context: &ChartContext<'a>) -> Option<Vec<AnyFigure<'a>>> {
    if context.report.figures.is_empty() {
        return None;
    }
    let plans = PlanFigures::of_report(context);
    let first = plans.first();
    let mut figures = first.map_or_else(Vec::new, PlanFigures::listed);
    let rows = rows(context, &plans);
    for (figure, kind) in drawn(&rows) {
        if *kind == Kind::Units
            && let Some(units) = units(context.dataset, context.report)
        {
            figures.extend(units.figures(context));
        } else {
            figures.push(*figure);
        }
    }
    Some(figures)
}

/// How a figure stands in its row.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    /// The counted units, divided into their parts.
    Units,
    /// Money for a whole life: another scope, and no bar.
    WholeLife,
    /// An amount among others.
    Amount,
    /// Anything else.
    Number,
    /// One of so many parts that other figures come before them.
    Part,
}

/// The report's figures that the first plan's bar does not show: units, then money, then the rest, each in the order of
/// the report; behind what another plan is for, the share of it.
fn rows<'a>(context: &ChartContext<'a>, plans: &[PlanFigures<'a>]) -> Vec<(AnyFigure<'a>, Kind)> {
    let first = plans.first();
    let is_in_bar = |figure| first.is_some_and(|plan| plan.has(context.reported(figure)));
    let units = units(context.dataset, context.report);
    let is_part = |figure: &Figure| {
        let units = units.iter();
        units.flat_map(|units| &units.parts).any(is_same(figure))
    };
    // Each part has a row of its own where the bar shows the whole, no fill tells it from others, or its length is not known.
    let divided = units.as_ref().filter(|units| {
        let have_lengths = units.parts.is_empty() || units.have_lengths();
        let can_be = !units.exceed && units.have_fills() && have_lengths;
        can_be && !is_in_bar(units.whole)
    });
    let are_many = context.report.figures.len() > MAX_ROWS;
    let scope = compared_scope(context, first);
    let mut rows = Vec::new();
    for figure in &context.report.figures {
        if is_in_bar(figure) {
            continue;
        }
        let is_money = figure.quantity.unit == Unit::Money;
        let kind = match divided {
            Some(_) if is_part(figure) => continue,
            None if are_many && is_part(figure) => Kind::Part,
            Some(units) if is_same(figure)(&units.whole) => Kind::Units,
            _ if is_money && figure.scope == Scope::WholeLife => Kind::WholeLife,
            _ if is_money && Some(figure.scope) == scope && runs(context.dataset, figure) => {
                Kind::Amount
            }
            _ => Kind::Number,
        };
        rows.push((context.reported(figure), kind));
    }
    rows.sort_by_key(|(_, kind)| *kind);
    for plan in plans.iter().skip(1) {
        let (Some(actual), Some(share)) = (plan.actual, plan.share) else {
            continue;
        };
        let id = actual.id();
        let at = rows.iter().position(|(figure, _)| figure.is(&id));
        if let Some(at) = at.filter(|_| share.is_derived()) {
            rows.insert(at + 1, (share, Kind::Number));
        }
    }
    rows
}

/// The scope whose amounts of money are bars on one scale: that of the first plan's amount, else that of most amounts.
/// `None` where there is one amount alone, which has nothing to be compared with.
fn compared_scope(context: &ChartContext<'_>, first: Option<&PlanFigures<'_>>) -> Option<Scope> {
    let mut counts = [Scope::YearToDate, Scope::Period, Scope::ToDate].map(|scope| (0, scope));
    for figure in &context.report.figures {
        if figure.quantity.unit == Unit::Money && runs(context.dataset, figure) {
            for (count, scope) in &mut counts {
                *count += usize::from(*scope == figure.scope);
            }
        }
    }
    let actual = first.and_then(|plan| plan.actual);
    let of_plan = match actual {
        Some(AnyFigure::Reported(_, figure)) if figure.quantity.unit == Unit::Money => {
            Some(figure.scope)
        }
        _ => None,
    };
    let mut counts = counts.into_iter().rev();
    let most = match of_plan {
        Some(of_plan) => counts.find(|(_, scope)| *scope == of_plan),
        None => counts.max_by_key(|(count, _)| *count),
    };
    most.filter(|(count, _)| *count > 1).map(|(_, scope)| scope)
}

/// Whether a figure of the report is that one.
fn is_same(figure: &Figure) -> impl Fn(&&Figure) -> bool + '_ {
    move |other| std::ptr::eq(*other, figure)
}

/// Puts down the overview.
pub(super) fn lay_out(context: &ChartContext<'_>, scene: &mut Scene) {
    let mut pen = Pen::new(context);
    let plans = PlanFigures::of_report(context);
    let first = plans.first();
    let rows = rows(context, &plans);
    let usual = usual_scope(context);
    let has_amounts = drawn(&rows).iter().any(|(_, kind)| *kind == Kind::Amount);
    // Where a running total of the same is held against a plan, its own days are named.
    let beside = |figure: AnyFigure<'_>| {
        let mut totals = plans.iter().filter_map(|plan| plan.actual);
        let total = totals.find(|total| {
            let is_same = total.indicator() == figure.indicator();
            total.is_derived() && is_same
        });
        total.map_or(usual, AnyFigure::scope)
    };
    let lines = drawn(&rows).iter().map(|(figure, kind)| Row {
        figure: *figure,
        label: label_among(context, *figure, beside(*figure)),
        content: content(context, scene, *kind),
    });
    let lines: Vec<_> = lines.collect();
    let mut height = 0.0;
    let bullet = first.map(|figures| Bullet { figures, scene });
    let bars = bullet.as_ref().filter(|_| has_amounts);
    let bars = bars.map_or_else(Vec::new, |bullet| bullet.bars(&pen));
    let columns = Columns::new(&pen, &lines, &bars);
    if let Some(bullet) = bullet {
        // Amounts of the same days have one scale; a count, and a share of a plan, has its own.
        let columns = (!bars.is_empty()).then_some(&columns);
        // Beside the band the label stands lower than above it.
        let is_above = columns.is_none_or(|columns| columns.labels <= 0.0);
        let top = if is_above { pen.head() } else { 0.0 };
        height = bullet.put_down(&mut pen, top, columns) + context.font * 0.5;
        pen.datum = bullet.datum(&pen);
        pen.zone(Rect::new(0.0, 0.0, context.width, height));
    }
    height = columns.put_down(&mut pen, scene, &lines, (height, BAR));
    pen.finish(scene, height);
    if let Some(figures) = first {
        scene.summary = summary(context, figures);
        scene.sentences.extend(figures.zero_plan(context));
    }
    scene.headline = headline(context, first);
    texts(context, scene);
    note_others(context, scene, rows.len());
}

/// What stands beside a row's label and value.
fn content(context: &ChartContext<'_>, scene: &Scene, kind: Kind) -> Content {
    match kind {
        Kind::Units => match units(context.dataset, context.report) {
            Some(units) if !units.parts.is_empty() => Content::Parts(units.parts(context, scene)),
            _ => Content::Number,
        },
        Kind::Amount => Content::Bar,
        Kind::WholeLife | Kind::Number | Kind::Part => Content::Number,
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
    scene.caveats = caveats(context, &reported.collect::<Vec<_>>());
    let of_period = usual_scope(context) == Scope::Period;
    scene.subtitle = context
        .args()
        .set("to", context.to())
        .set("period", context.locale.period(context.report.period))
        .set("day", context.locale.day(context.report.published))
        .fill(if of_period {
            Message::OverviewPeriodSubtitle
        } else {
            Message::OverviewSubtitle
        });
    statements(context, scene);
}

/// How the amount stands to its plan; without a plan, and where the report contradicts itself there, what the report
/// covers.
fn headline(context: &ChartContext<'_>, plan: Option<&PlanFigures<'_>>) -> String {
    let dataset = context.dataset;
    let title = context.language.text(&dataset.title);
    let plan = plan.filter(|plan| plan.denied.is_none());
    let Some((plan, share)) = plan.and_then(|plan| plan.share.map(|share| (plan, share))) else {
        let mut args = context.args();
        args.set("title", title.to_owned())
            .set("by", by(context, usual_scope(context)));
        return args.fill(Message::OverviewPlain);
    };
    let months = dataset.year(context.report);
    let months = months.months_left(context.report.period.to);
    let passed = share.side_of(Ratio::from(100)).is_gt();
    let mut template = Message::OverviewReachedShare;
    let mut args = context.args();
    if plan.of.scope == Scope::YearPlan && says_investment(dataset, plan.of.of) {
        template = plan_headline(passed, months);
    } else if plan.actual.is_some() || dataset.built_in(plan.of.of).is_none() {
        args.set("label", context.indicator(plan.of.of));
        template = Message::OverviewReachedOther;
    }
    let months_left = context
        .locale
        .so_many(Message::MonthsLeft, usize::from(months));
    args.set("title", title.to_owned())
        .set("share", context.value(share))
        .set("plan", plan.of.name(context))
        .set("by", by(context, scope_under_plan(plan.of.scope)))
        .set("year", context.year())
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
    let text = match &milestone.location {
        // A sentence with the place behind it ends there.
        Some(location) => {
            let text = text.trim_end_matches(['.', '。']);
            context.locale.annotated(text, language.text(location))
        }
        None => text,
    };
    match milestone.when {
        Some(_) => text,
        None => context.fill(Message::Undated, "label", &text),
    }
}
