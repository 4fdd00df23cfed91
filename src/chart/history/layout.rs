//! How the plot stands in its panel.

use super::axis::{self, Name, value_text};
use super::series::{Kind, Series};
use super::time;
use crate::chart::ChartContext;
use crate::chart::pen::{Pen, TextStyle};
use crate::chart::scale::Scale;
use crate::geometry::{Point, Rect, point};
use crate::quantity::{Decimal, Unit};

/// The most ticks of the axis of amounts.
const MAX_TICKS: usize = 5;

/// The scales of the plot, and what is around it.
pub(super) struct Layout {
    /// Years since `start` → pixels.
    x: Scale,
    pub(super) y: Scale,
    /// Where the axis of time begins and ends, in years.
    pub(super) start: f64,
    pub(super) end: f64,
    /// The ticks of the axis of amounts.
    pub(super) ticks: Vec<(Decimal, f64)>,
    /// The pixel of the axis of amounts.
    pub(super) left: f64,
    /// The pixel of the axis of time.
    pub(super) bottom: f64,
    pub(super) height: f64,
    /// The most pixels of a column and what is free beside it.
    pub(super) widest: f64,
    /// What stands below the axis.
    pub(super) rows: Vec<Vec<Name>>,
    /// Where each column with its end is, or each point.
    pub(super) marks: Vec<Rect>,
}

impl Layout {
    pub(super) fn new(series: &Series<'_>, pen: &Pen<'_>) -> Self {
        let mut values = Vec::new();
        let mut arrow = 0.0_f64;
        for point in &series.points {
            values.extend([point.reach.least(), point.reach.greatest()].map(|end| end * 1.04));
            arrow = arrow.max(point.reach.room());
        }
        values.extend(series.plans.iter().map(|plan| plan.value * 1.04));
        let mut left = 0.0_f64;
        let in_ones = series.figure.quantity.unit == Unit::Items && series.power == 0;
        let ticks = ticks(&values, in_ones);
        for (decimal, _) in &ticks {
            let text = value_text(&pen.context, series, *decimal);
            left = left.max(pen.width(&text, TextStyle::TICK) + 10.0);
        }
        let width = pen.context.width;
        left = left.min(width * 0.4);
        let (start, end) = span(series, &pen.context);
        let mut layout = Self {
            x: Scale::from_zero(&[end - start], (left, width - 8.0)),
            y: Scale::from_zero(&values, (1.0, 0.0)),
            start,
            end,
            ticks,
            left,
            bottom: 0.0,
            height: 0.0,
            widest: pen.context.font * 9.0,
            rows: Vec::new(),
            marks: Vec::new(),
        };
        layout.rows = axis::rows(series, pen, &layout);
        let tick = pen.size(TextStyle::TICK);
        // A label over the highest mark, and one over a plan above that.
        let top = pen.size(TextStyle::LABEL) * 2.8 + arrow;
        // In steps: the page holds space by a table of heights.
        let plot = (width * 0.42 / 40.0).round() * 40.0;
        let plot = plot.clamp(tick * 13.0, 320.0_f64.max(tick * 18.0));
        layout.bottom = top + plot;
        layout.height = layout.bottom + tick * (0.6 + 1.4 * layout.rows.len() as f64);
        // A label under the lowest mark.
        let below_zero = values.iter().any(|value| *value < 0.0);
        let room = if below_zero { top * 0.7 } else { 0.0 };
        layout.y = Scale::from_zero(&values, (layout.bottom - room, top));
        layout
    }

    /// The pixel of a time in years.
    pub(super) fn x(&self, years: f64) -> f64 {
        self.x.at(years.clamp(self.start, self.end) - self.start)
    }

    /// The pixel of an amount.
    pub(super) fn y(&self, value: f64) -> f64 {
        self.y.at(value)
    }

    pub(super) fn at(&self, years: f64, value: f64) -> Point {
        point(self.x(years), self.y(value))
    }
}

/// The ticks of the axis of amounts, all in as many decimal places but for a plain zero; of a count in ones the whole
/// numbers.
fn ticks(values: &[f64], in_ones: bool) -> Vec<(Decimal, f64)> {
    let mut ticks = Scale::from_zero(values, (0.0, 1.0)).ticks(MAX_TICKS);
    ticks.retain(|(_, value)| !in_ones || (value - value.round()).abs() < 1e-9);
    for (decimal, _) in &mut ticks {
        if decimal.digits() == 0 {
            *decimal = Decimal::new(0, 0);
        }
        if in_ones {
            *decimal = decimal.trimmed();
        }
    }
    ticks
}

/// Where the axis of time begins and ends: with whole years where totals do, with the periods of columns; else with the
/// first and the last report, or whole years where those are no more than twice as long.
fn span(series: &Series<'_>, context: &ChartContext<'_>) -> (f64, f64) {
    let (mut start, mut end) = (f64::INFINITY, f64::NEG_INFINITY);
    let mut years = (start, end);
    for point in &series.points {
        (start, end) = (start.min(point.from), end.max(point.to));
        let year = time::start(context.dataset.year(point.report).first_day());
        years = (years.0.min(year), years.1.max(year + 1.0));
    }
    let beyond = if end > start {
        (end - start) * 0.06
    } else {
        0.5
    };
    match series.kind {
        Kind::Years | Kind::YearsToDate => years,
        Kind::Periods => (start, end),
        Kind::ToDate | Kind::Levels if years.1 - years.0 <= (end - start) * 2.0 => years,
        // In whole months, for their names.
        Kind::ToDate | Kind::Levels => (
            ((start - beyond) * 12.0).floor() / 12.0,
            ((end + beyond) * 12.0).ceil() / 12.0,
        ),
    }
}
