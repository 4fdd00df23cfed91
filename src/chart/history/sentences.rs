//! What the chart says in words.

use super::plans::is_whole_year;
use super::series::{Kind, Point, Series, surely_below};
use super::time;
use crate::chart::ChartContext;
use crate::derived::{AnyFigure, Check, checks_of, join_falls, totals};
use crate::locale::{FLAG, Message, capitalized};
use crate::quantity::Precision;
use crate::reported::Period;
use crate::scene::Scene;

/// The most characters of a time that no line breaks in.
const MAX_WHOLE: usize = 16;
/// The most sentences of each kind, and remarks.
const MAX_SAID: usize = 4;

/// The points that the headline states; `None` where there are none.
pub(super) fn stated<'s, 'a>(series: &'s Series<'a>) -> Option<[&'s Point<'a>; 2]> {
    let points = &series.points;
    let last = points.last()?;
    let before = points.iter().rev().find(|point| match series.kind {
        // Of totals that begin anew, the ends of the last two years are named.
        Kind::YearsToDate => point.from < last.from,
        // Months and quarters have their seasons: the one of the year before is named.
        Kind::Periods => years_between(point, last) == Some(1.0),
        Kind::Years | Kind::ToDate | Kind::Levels => false,
    });
    Some([before.or(points.first())?, last])
}

pub(super) fn write(context: &ChartContext<'_>, series: &Series<'_>, scene: &mut Scene) {
    let Some([first, last]) = stated(series) else {
        return;
    };
    let texts = [first, last].map(|point| context.figure_text(point.reported()));
    let [before, after] = texts;
    let contradicted = texts
        .into_iter()
        .find(|text| text.contradiction().is_some());
    let label = capitalized(&context.name(context.reported(series.figure)));
    let label = match contradicted {
        Some(text) => text.flagged(label),
        None => label,
    };
    let mut args = context.args();
    args.set("label", label)
        .set("first", before.value_before(after))
        .set("last", value(context, last));
    args.set("from", when(context, series, first))
        .set("to", when(context, series, last));
    scene.headline = args.fill(headline(series, first, last));
    args.set(
        "unit",
        context
            .language
            .axis_unit(context.dataset, series.figure, series.power),
    );
    scene.subtitle = args.fill(match series.kind {
        Kind::Periods if has_years(context, series) => Message::HistoryYears,
        Kind::Periods => Message::HistoryPeriods,
        Kind::Years => Message::HistoryYears,
        Kind::YearsToDate => Message::HistoryYearsToDate,
        Kind::ToDate => Message::HistoryToDate,
        Kind::Levels => Message::HistoryLevels,
    });
    scene.summary = summary(context, series);
    remarks(context, series, scene);
}

/// Up or down, where the figures decide it and their times are alike; else the one and the other. Totals of two years
/// run to days of their own.
fn headline(series: &Series<'_>, first: &Point<'_>, last: &Point<'_>) -> Message {
    let is_alike = match series.kind {
        Kind::YearsToDate => last.from <= first.from,
        Kind::Periods | Kind::Years => years_between(first, last).is_some(),
        Kind::ToDate | Kind::Levels => last.to > first.to,
    };
    if is_alike && surely_below(first.figure, last.figure) {
        Message::HistoryUp
    } else if is_alike && surely_below(last.figure, first.figure) {
        Message::HistoryDown
    } else {
        Message::HistoryFromTo
    }
}

/// How many whole years the one period is before the other; `None` where they are not the same months of the year.
fn years_between(first: &Point<'_>, last: &Point<'_>) -> Option<f64> {
    let start = |point: &Point<'_>| point.report.period.from.map_or(point.from, time::start);
    let years = start(last) - start(first);
    let longer = time::end(last.report.period.to) - time::end(first.report.period.to) - years;
    // Half a month hides the leap day.
    let is_whole = |years: f64| (years - years.round()).abs() * 24.0 < 1.0;
    (is_whole(years) && longer.abs() * 24.0 < 1.0).then(|| years.round())
}

fn value(context: &ChartContext<'_>, point: &Point<'_>) -> String {
    context.value(point.reported())
}

/// When it was: its year, its period, or the month or day to which its report counts.
fn when(context: &ChartContext<'_>, series: &Series<'_>, point: &Point<'_>) -> String {
    let (locale, Period { from, to }) = (context.locale, point.report.period);
    let year = context.dataset.year(point.report);
    let text = match (series.kind, from) {
        (Kind::Years, _) if point.is_year() => context.locale.year(year),
        (Kind::Years, _) => locale.short_period(year.first_day(), to),
        // As the axis has it.
        (Kind::Periods, _) if has_years(context, series) => locale.year(year),
        (Kind::Periods, Some(from)) => locale.short_period(from, to),
        _ => locale.short_day(to),
    };
    // A short one stays whole at the end of a line.
    if text.chars().count() > MAX_WHOLE {
        return text;
    }
    text.replace(' ', "\u{a0}")
}

/// Whether each period is a whole year of the programme.
fn has_years(context: &ChartContext<'_>, series: &Series<'_>) -> bool {
    let mut points = series.points.iter();
    !series.even && points.all(|point| is_whole_year(context.dataset, point.report))
}

/// The greatest and the least of more than two; empty where the headline has them, as totals only grow, and where rough
/// figures do not tell which they are.
fn summary(context: &ChartContext<'_>, series: &Series<'_>) -> String {
    let points = &series.points;
    let (Some(mut high), Some(mut low)) = (points.first(), points.first()) else {
        return String::new();
    };
    let totals = matches!(series.kind, Kind::YearsToDate | Kind::ToDate);
    if points.len() <= 2 || totals {
        return String::new();
    }
    for point in points {
        if point.value > high.value {
            high = point;
        } else if point.value < low.value {
            low = point;
        }
    }
    // What is rounded is as high as it is printed; of what is rougher, the ends decide.
    let is_rough = |point: &Point<'_>| point.figure.quantity.precision != Precision::Printed;
    let is_below = |low: &Point<'_>, high: &Point<'_>| {
        let are_plain = !is_rough(low) && !is_rough(high);
        are_plain || std::ptr::eq(low, high) || surely_below(low.figure, high.figure)
    };
    let is_extreme = |of: &Point<'_>| is_below(low, of) && is_below(of, high);
    if !points.iter().all(is_extreme) {
        return String::new();
    }
    let mut args = context.args();
    args.set("first", value(context, high))
        .set("from", when(context, series, high))
        .set("last", value(context, low))
        .set("to", when(context, series, low))
        .fill(Message::HistoryExtremes)
}

/// The falls at which the line breaks, those below one total joined: with that of the open report, where it is below the
/// same one.
pub(super) fn falls<'a>(context: &ChartContext<'a>, series: &Series<'a>) -> Vec<Check<'a>> {
    let is_open = |point: &Point<'_>| point.report.id == context.report.id;
    let mut checks = Vec::new();
    for (index, point) in series.points.iter().enumerate() {
        if !point.fallen && !is_open(point) {
            continue;
        }
        let later = (point.report, point.figure);
        let mut known = checks_of(context.dataset, point.report, point.figure);
        known.retain(|check| check.is_fall() && has(check, point));
        if known.is_empty() && point.fallen {
            let before = index.checked_sub(1);
            let before = before.and_then(|before| series.points.get(before));
            known.extend(
                before.and_then(|before| {
                    totals(context.dataset, (before.report, before.figure), later)
                }),
            );
        }
        checks.extend(known);
    }
    let mut falls = join_falls(checks);
    let breaks = |check: &Check<'_>| {
        let mut fallen = series.points.iter().filter(|point| point.fallen);
        fallen.any(|point| has(check, point))
    };
    falls.retain(breaks);
    falls
}

/// Whether the fall is to the point.
fn has(fall: &Check<'_>, point: &Point<'_>) -> bool {
    let mut below = fall.figures.iter().skip(1);
    below.any(|held| std::ptr::eq(held.figure, point.figure))
}

/// Why the line breaks, and the remarks on what is drawn; the newest first.
fn remarks(context: &ChartContext<'_>, series: &Series<'_>, scene: &mut Scene) {
    let mut falls = falls(context, series);
    let mut sentences = Vec::new();
    for point in series.points.iter().rev() {
        let day = || capitalized(&context.locale.month_or_day(point.report.period.to));
        let why = if point.fallen {
            // Of several falls below one total the newest says it.
            let index = falls.iter().position(|check| has(check, point));
            index.map(|index| said(context, &falls.remove(index)))
        } else {
            point
                .again
                .then(|| context.fill(Message::HistoryAgain, "when", &day()))
        };
        sentences.extend(why.filter(|_| sentences.len() < MAX_SAID));
        let caveat = point.figure.caveat.as_ref();
        if let Some(caveat) = caveat.filter(|_| scene.notes.len() < MAX_SAID) {
            let caveat = context.language.text(caveat);
            let when = context.report_name(point.report);
            let note = context.locale.labelled(&when, caveat);
            scene.notes.push(note.into());
        }
    }
    for (report, figure) in series.others.iter().rev().take(MAX_SAID) {
        let text = context.figure_text(AnyFigure::Reported(report, figure));
        let parts = [text.label(), text.value_with_item(), text.period()];
        let mut args = context.args();
        args.set("when", context.report_name(report))
            .set("figure", parts.join(context.text(Message::ListBetween)));
        sentences.push(args.fill(Message::HistoryOther));
    }
    let sentences = sentences.into_iter().map(Into::into);
    scene.sentences.extend(sentences);
}

/// Names the plans of the data, with what they are: there was no room for that at their marks.
pub(super) fn name_plans(
    context: &ChartContext<'_>,
    series: &Series<'_>,
    data: &[usize],
    scene: &mut Scene,
) {
    let plans = series.plans.iter();
    for plan in plans.filter(|plan| data.contains(&plan.datum)) {
        let text = context.figure_text(AnyFigure::Reported(plan.report, plan.figure));
        let value = text.value_with_item();
        let said = context.locale.labelled(&text.label(), &value);
        scene.sentences.push(said.into());
    }
}

/// The fall behind the flag of its name.
fn said(context: &ChartContext<'_>, fall: &Check<'_>) -> String {
    let said = context.language.check(context.dataset, fall);
    [FLAG, "\u{a0}", &said].concat()
}
