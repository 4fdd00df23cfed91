//! The axes: amounts with their grid; below, months or the names of periods, and the years.

use super::layout::Layout;
use super::series::{Kind, Series};
use super::time;
use crate::chart::ChartContext;
use crate::chart::pen::{Pen, TextStyle};
use crate::chart::placement::Placements;
use crate::geometry::point;
use crate::locale::Message;
use crate::quantity::{Decimal, Unit};
use crate::reported::{Date, Year};
use crate::scene::{Anchor, Ink};

/// Pixels between two names of an axis.
const APART: f64 = 8.0;
const STYLE: TextStyle = TextStyle::TICK.anchored(Anchor::Middle);

/// A name below the axis.
pub(super) struct Name {
    text: String,
    /// Its middle, in years.
    at: f64,
    /// Where a tick stands, in years.
    tick: f64,
}

/// The rows of names below the axis: months or periods where there is room, and the years.
pub(super) fn rows(series: &Series<'_>, pen: &Pen<'_>, layout: &Layout) -> Vec<Vec<Name>> {
    let mut rows = Vec::new();
    if series.even {
        rows.push(periods(series, pen));
        return rows;
    }
    let whole_years = series.points.iter().all(|point| point.is_year());
    if series.kind != Kind::Years && !whole_years {
        let mut tried = Vec::new();
        if series.kind == Kind::Periods {
            let names = periods(series, pen);
            let halves = halves(&names);
            if !fit(&names, 0.0, series, pen, layout)
                && halves.iter().all(|row| fit(row, 0.0, series, pen, layout))
            {
                rows.extend(halves);
                rows.push(years(pen, layout));
                return rows;
            }
            tried.push((names, 0.0));
        }
        for step in [1, 3, 6] {
            tried.push((months(pen, layout, step), f64::from(step) / 12.0));
        }
        let fits = |(row, room): &(Vec<Name>, f64)| fit(row, *room, series, pen, layout);
        rows.extend(tried.into_iter().find(fits).map(|(row, _)| row));
    }
    rows.push(years(pen, layout));
    rows
}

/// Whether each name has room: so many years, or as long as its period is.
fn fit(row: &[Name], room: f64, series: &Series<'_>, pen: &Pen<'_>, layout: &Layout) -> bool {
    let mut points = series.points.iter();
    for name in row {
        let period = points.next().map_or(0.0, |point| point.to - point.from);
        let room = if room > 0.0 { room } else { period };
        let pixels = layout.x(layout.start + room) - layout.x(layout.start);
        if name.text.is_empty() || pen.width(&name.text, STYLE) + APART > pixels {
            return false;
        }
    }
    !row.is_empty()
}

/// A name for each column; empty for a period that is not of whole months.
fn periods(series: &Series<'_>, pen: &Pen<'_>) -> Vec<Name> {
    let mut names = Vec::new();
    for point in &series.points {
        let period = point.report.period;
        let text = match period.from {
            Some(from) if !series.even => pen.context.locale.short_months(from, period.to),
            _ => Some(pen.context.locale.short_day(period.to)),
        };
        names.push(Name {
            text: text.unwrap_or_default(),
            at: (point.from + point.to) / 2.0,
            tick: f64::INFINITY,
        });
    }
    names
}

/// The names in two rows, `Apr–` over `Jun`; what has no dash fits neither.
fn halves(names: &[Name]) -> [Vec<Name>; 2] {
    let mut halves = [Vec::new(), Vec::new()];
    for name in names {
        let mut texts = name.text.split_inclusive(['–', '~', '〜']);
        let mut next = || texts.next().unwrap_or_default();
        let (from, to) = (next(), next());
        for (row, text) in halves.iter_mut().zip([from, to]) {
            row.push(Name {
                text: text.to_owned(),
                ..*name
            });
        }
    }
    halves
}

/// The names of every so many months in the middle of these; none where years begin within a month.
fn months(pen: &Pen<'_>, layout: &Layout, step: u8) -> Vec<Name> {
    let texts: Vec<&str> = pen.context.text(Message::MonthsShort).split('|').collect();
    let mut names = Vec::new();
    for (start, year) in calendar(pen, layout, 1.0) {
        let first = year.first_day();
        let mut month = step;
        while month <= 12 && first.day() == 1 {
            let tick = start + f64::from(month) / 12.0;
            let index = usize::from(first.month() + month - 2) % 12;
            if let Some(text) = texts.get(index)
                && tick - 1.0 / 12.0 > layout.start - 1e-9
                && tick < layout.end + 1e-9
            {
                names.push(Name {
                    text: (*text).to_owned(),
                    at: tick - 0.5 / 12.0,
                    tick,
                });
            }
            month += step;
        }
    }
    names
}

/// The names of the years in the middle of what is seen of them: of as many as have room.
fn years(pen: &Pen<'_>, layout: &Layout) -> Vec<Name> {
    let year = layout.x(layout.start + 1.0) - layout.x(layout.start);
    // The axis may be shorter than a year.
    let year = year / (layout.end - layout.start).min(1.0);
    let widest = pen.width("2000/01", STYLE) + APART;
    let mut step = 1.0;
    for factor in [2.0, 2.5, 2.0].iter().cycle().take(10) {
        if year * step < widest {
            step *= factor;
        }
    }
    let mut names = Vec::new();
    for (start, of) in calendar(pen, layout, step) {
        let (from, to) = (start.max(layout.start), (start + 1.0).min(layout.end));
        let mut text = pen.context.locale.year(of);
        // What is seen of a year at the edge may be too little for its name.
        let seen = layout.x(to) - layout.x(from) + APART;
        if seen < pen.width(&text, STYLE) {
            // The word for a year goes without saying below an axis.
            let digits = text.trim_end_matches(|last: char| !last.is_ascii_digit());
            text.truncate(digits.len());
        }
        let fits = step > 1.0 || seen >= pen.width(&text, STYLE);
        if from < to {
            names.push(Name {
                text: if fits { text } else { String::new() },
                at: (from + to) / 2.0,
                tick: start,
            });
        }
    }
    names
}

/// Every so manyth year that the axis may show, with the time at which it begins.
fn calendar(pen: &Pen<'_>, layout: &Layout, step: f64) -> Vec<(f64, Year)> {
    let mut years = Vec::new();
    let mut calendar_year = ((layout.start.floor() - 1.0) / step).floor() * step;
    while calendar_year <= layout.end {
        // The last day of a calendar year lies in the year that begins in it.
        if let Some(day) = Date::new(calendar_year as i32, 12, 31) {
            let year = pen.context.dataset.year_starts.year_of(day);
            years.push((time::start(year.first_day()), year));
        }
        calendar_year += step;
    }
    years
}

/// An amount in the axis's unit.
pub(super) fn value_text(
    context: &ChartContext<'_>,
    series: &Series<'_>,
    decimal: Decimal,
) -> String {
    let digits = context.locale.decimal(decimal);
    match series.figure.quantity.unit {
        Unit::Percent => context.locale.percent(&digits),
        _ => digits,
    }
}

/// Puts down grid and axes; labels are kept off the amounts.
pub(super) fn put_down(
    series: &Series<'_>,
    pen: &mut Pen<'_>,
    layout: &Layout,
    placements: &mut Placements,
) {
    let style = TextStyle::TICK.anchored(Anchor::End);
    for (decimal, value) in &layout.ticks {
        let y = layout.y(*value);
        let ends = [point(layout.left, y), point(layout.x(layout.end), y)];
        let ink = match (decimal.digits(), layout.y.zero_within()) {
            // What is above zero and what is below are told apart by it.
            (0, Some(_)) => {
                placements.avoid_line(None, &ends);
                Ink::Muted
            }
            (0, None) => Ink::Line,
            _ => Ink::Grid,
        };
        pen.line(ends[0], ends[1], 1.0, None, ink);
        let text = value_text(&pen.context, series, *decimal);
        let at = point(layout.left - 8.0, y);
        placements.avoid(pen.bounds(at, &text, style));
        pen.text(at, &text, style);
    }
    let tick = pen.size(TextStyle::TICK);
    let mut top = layout.bottom;
    for row in &layout.rows {
        // Names stand apart from each other and from the amounts.
        let mut taken = layout.left - 6.0;
        let middle = top + tick * if top > layout.bottom { 0.7 } else { 1.0 };
        for name in row {
            if name.tick > layout.start + 1e-9 && name.tick < layout.end + 1e-9 {
                pen.upright(layout.x(name.tick), top, top + 4.0, 1.0, Ink::Line);
            }
            let at = point(layout.x(name.at), middle);
            let bounds = pen.bounds(at, &name.text, STYLE);
            if bounds.x >= taken && !name.text.is_empty() {
                pen.text(at, &name.text, STYLE);
                taken = bounds.right() + APART;
            }
        }
        top = middle + tick * 0.7;
    }
}
