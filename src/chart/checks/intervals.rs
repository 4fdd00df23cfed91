//! The plans of a year on an axis of their own: where each lies, and where all agree.

use super::listed::{MAX_EVIDENCE, shown};
use crate::chart::ChartContext;
use crate::chart::pen::{Pen, SIGN, TextStyle};
use crate::chart::scale::Scale;
use crate::derived::{Check, Held};
use crate::geometry::{Rect, point};
use crate::locale::Message;
use crate::quantity::{Doubt, Interval, Ratio, Unit};
use crate::scene::{Anchor, Ink, Scene};

const STYLE: TextStyle = TextStyle::LABEL;
/// The least pixels of a bar, and those of a plot beside its labels, for each pixel of the labels' size.
const MIN_BAR: f64 = 4.0;
const MIN_PLOT: f64 = 11.0;
/// The room behind an end that is open, as a part of what the axis holds without it.
const OPEN_PART: f64 = 0.25;
/// The most ticks.
const MAX_TICKS: usize = 5;

/// A plan that a report states or implies.
struct Row {
    label: String,
    value: String,
    is_implied: bool,
    /// Whether a stated one is about, at least or at most so much, or a range.
    is_rough: bool,
    datum: Option<usize>,
    /// Where it lies, and its value, in units of the axis.
    ends: Ends,
    at: f64,
}

/// The ends of an interval in units of the axis; `None` for one that nothing limits.
type Ends = (Option<f64>, Option<f64>);

/// Where the columns stand.
struct Columns {
    /// Where labels begin, and where plots do.
    left: f64,
    plot: f64,
    /// Where plots end.
    right: f64,
    /// Whether labels and values stand above the plots.
    stacked: bool,
}

impl Columns {
    /// From where to where the interval reaches; to the edge of the plot where nothing limits it.
    fn span(&self, (low, high): Ends, scale: Scale) -> (f64, f64) {
        let at = |end: Option<f64>, edge: f64| end.map_or(edge, |end| scale.at(end));
        (at(low, self.plot), at(high, self.right))
    }
}

/// Puts the plans down from `top`, to the right of `left`; returns where they end.
pub(super) fn put_down(
    pen: &mut Pen<'_>,
    scene: &Scene,
    check: &Check<'_>,
    (left, top): (f64, f64),
) -> f64 {
    let power = power(&pen.context, check);
    let mut rows = Vec::new();
    for held in &check.telling(MAX_EVIDENCE).0 {
        rows.extend(row(pen, scene, (held, power)));
    }
    let columns = columns(pen, &rows, left);
    let scale = Scale::around(&domain(&rows), (columns.plot + 6.0, columns.right - 6.0));
    let fits = check.computed.map(|fits| ends(fits.interval, power));
    let mut y = top;
    for row in &rows {
        // What a row is called is no calculation.
        pen.datum = None;
        let start = y;
        y = put_row(pen, row, (&columns, scale), (y, fits));
        pen.datum = row.datum;
        pen.zone(Rect::new(left, start, pen.context.width - left, y - start));
    }
    pen.datum = None;
    if rows.iter().any(|row| row.is_implied) {
        pen.explain(Message::ChecksKey);
    }
    axis(pen, (&columns, scale), (top, y))
}

/// The unit of the axis: `billion yuan`.
pub(super) fn unit(context: &ChartContext<'_>, check: &Check<'_>) -> String {
    let figure = check.counted(context.dataset);
    let power = power(context, check);
    figure.map_or_else(String::new, |figure| {
        context.language.axis_unit(context.dataset, figure, power)
    })
}

/// The power of ten of the axis.
fn power(context: &ChartContext<'_>, check: &Check<'_>) -> i8 {
    let is_money = check
        .counted(context.dataset)
        .is_none_or(|figure| figure.quantity.unit == Unit::Money);
    let first = check.figures.first().filter(|_| is_money);
    first.map_or(0, |held| context.locale.money_power(held.compared.value))
}

fn in_unit(value: Ratio, power: i8) -> Option<f64> {
    value.times_ten_to(-i32::from(power)).map(Ratio::to_f64)
}

fn ends(interval: Interval, power: i8) -> Ends {
    let end = |end: Option<Ratio>| in_unit(end?, power);
    (end(interval.low), end(interval.high))
}

/// What the axis has to hold: the ends of all, and room behind those that are open.
fn domain(rows: &[Row]) -> Vec<f64> {
    let or_value = |row: &Row| [row.ends.0, row.ends.1].map(|end| end.unwrap_or(row.at));
    let mut domain: Vec<f64> = rows.iter().flat_map(or_value).collect();
    let low = domain.iter().copied().fold(f64::INFINITY, f64::min);
    let high = domain.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let room = if low < high {
        (high - low) * OPEN_PART
    } else {
        high.abs() * OPEN_PART
    };
    if rows.iter().any(|row| row.ends.0.is_none()) {
        domain.push(low - room);
    }
    if rows.iter().any(|row| row.ends.1.is_none()) {
        domain.push(high + room);
    }
    domain
}

fn row(pen: &Pen<'_>, scene: &Scene, (held, power): (&Held<'_>, i8)) -> Option<Row> {
    let context = pen.context;
    let figure = shown(&context, held);
    let is_implied = held.is_implied;
    let when = context.report_name(held.report);
    let value = context.language.plan_on_axis(held, power);
    let (template, value) = if is_implied {
        (Message::ChecksImpliedBy, [SIGN, &value].concat())
    } else {
        (Message::ChecksStatedBy, value)
    };
    Some(Row {
        label: context.fill(template, "when", &when),
        value,
        is_implied,
        is_rough: held.compared.doubt != Doubt::Rounding,
        datum: context.index(scene, figure),
        ends: ends(held.compared.interval, power),
        at: in_unit(held.compared.value, power)?,
    })
}

/// Labels and values beside the plots where these have room, else above them.
fn columns(pen: &Pen<'_>, rows: &[Row], left: f64) -> Columns {
    let (width, size) = (pen.context.width, pen.size(STYLE));
    let widest = |text: &dyn Fn(&Row) -> &str| {
        let widths = rows.iter().map(|row| pen.width(text(row), STYLE));
        widths.fold(0.0, f64::max)
    };
    let plot = left + widest(&|row| &row.label) + size;
    let right = width - widest(&|row| &row.value) - size;
    let stacked = right - plot < size * MIN_PLOT;
    Columns {
        left,
        plot: if stacked { left } else { plot },
        right: if stacked { width } else { right },
        stacked,
    }
}

/// Puts down a row; returns where it ends.
fn put_row(
    pen: &mut Pen<'_>,
    row: &Row,
    (columns, scale): (&Columns, Scale),
    (top, fits): (f64, Option<Ends>),
) -> f64 {
    let line = pen.line_height(STYLE);
    let width = pen.context.width;
    let ink = if row.is_implied {
        Ink::Derived
    } else {
        Ink::Text
    };
    let value = STYLE.inked(ink).anchored(Anchor::End);
    let (bar_top, height) = if columns.stacked {
        let beside = width - columns.left - pen.width(&row.value, value) - pen.size(STYLE);
        let fits = beside >= pen.width(&row.label, STYLE);
        let room = if fits {
            beside
        } else {
            (width - columns.left) * 0.98
        };
        let lines = pen.wrapped(&row.label, STYLE, room);
        let mut y = pen.lines(point(columns.left, top), &lines, STYLE);
        if !fits {
            y += line;
        }
        pen.datum = row.datum;
        pen.text(point(width, y - line / 2.0), &row.value, value);
        (y, line)
    } else {
        pen.text(point(columns.left, top + line * 0.65), &row.label, STYLE);
        pen.datum = row.datum;
        pen.text(point(width, top + line * 0.65), &row.value, value);
        (top, line * 1.3)
    };
    pen.datum = None;
    if let Some(fits) = fits {
        let (from, to) = columns.span(fits, scale);
        let wider = (MIN_BAR / 2.0 - (to - from)).max(0.0) / 2.0;
        let band = Rect::new(from - wider, bar_top, to - from + wider * 2.0, height);
        pen.block(band, Ink::Line);
    }
    pen.datum = row.datum;
    let (from, to) = columns.span(row.ends, scale);
    let xs = (from, to, scale.at(row.at));
    put_mark(pen, row, xs, bar_top + height / 2.0);
    bar_top + height
}

/// Puts down a dot for a stated plan, with a line over what it may be where it is rough; else an outlined bar, which has no
/// outline where nothing limits the plan.
fn put_mark(pen: &mut Pen<'_>, row: &Row, (from, to, at): (f64, f64, f64), middle: f64) {
    let half = pen.size(STYLE) * 0.36;
    match (row.is_implied, row.ends) {
        (true, (Some(_), Some(_))) => {
            let wider = (MIN_BAR - (to - from)).max(0.0) / 2.0;
            let bar = Rect::new(
                from - wider,
                middle - half,
                to - from + wider * 2.0,
                half * 2.0,
            );
            pen.outline(bar, 2.0, Ink::Derived);
            return;
        }
        (true, (low, high)) => {
            let (top, bottom) = (middle - half, middle + half);
            for y in [top, bottom] {
                pen.level(y, from, to, 2.0, Ink::Derived);
            }
            for (end, x) in [(low, from), (high, to)] {
                if end.is_some() {
                    pen.upright(x, top, bottom, 2.0, Ink::Derived);
                }
            }
            return;
        }
        (false, _) => {}
    }
    if row.is_rough {
        pen.level(middle, from, to, 2.0, Ink::Reported);
    }
    pen.dot(point(at, middle), 5.0, false, Ink::Reported);
}

/// Puts down the axis below the rows, with as many ticks as have room; returns where it ends.
fn axis(pen: &mut Pen<'_>, (columns, scale): (&Columns, Scale), (top, bottom): (f64, f64)) -> f64 {
    let style = TextStyle::TICK.anchored(Anchor::Middle);
    let line = pen.line_height(style);
    let (left, right) = (columns.plot, columns.right);
    pen.level(bottom, left, right, 1.0, Ink::Line);
    let mut free = left - line;
    for (decimal, value) in scale.ticks(MAX_TICKS) {
        let x = scale.at(value);
        let text = pen.context.locale.decimal(decimal);
        let half = pen.width(&text, style) / 2.0;
        pen.upright(x, bottom, bottom + 4.0, 1.0, Ink::Line);
        if !columns.stacked {
            pen.upright(x, top, bottom, 1.0, Ink::Grid);
        }
        if x - half > free && x + half <= pen.context.width {
            pen.text(point(x, bottom + 4.0 + line / 2.0), &text, style);
            free = x + half + line / 2.0;
        }
    }
    bottom + 4.0 + line
}
