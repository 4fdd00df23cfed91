//! The values at columns and points, and the plans at their marks: as many as have room.

use super::axis::value_text;
use super::beside::{self, far};
use super::layout::Layout;
use super::plans::Plan;
use super::plot::{MANY, edge};
use super::series::{Point, Series};
use crate::chart::ChartContext;
use crate::chart::pen::{Pen, Span, TextStyle};
use crate::chart::placement::{Candidate, Form, Placements};
use crate::derived::{AnyFigure, four_digit_places};
use crate::geometry::{self, Rect};
use crate::locale::Message;
use crate::quantity::Precision;
use crate::reported::{Figure, Report};
use crate::scene::Ink;

/// The most labels that are tried: of points, and of plans.
const MAX_LABELS: usize = 60;
/// As bad as no label may be: over a line it would be read as another's.
pub(super) const CLEAR: usize = 1;
/// Over a point, under it, beside it.
const AROUND: [Candidate; 8] = [
    (0.0, -9.0, 0.5, 1.0),
    (4.0, -9.0, 1.0, 1.0),
    (-4.0, -9.0, 0.0, 1.0),
    (0.0, 9.0, 0.5, 0.0),
    (-4.0, 9.0, 0.0, 0.0),
    (4.0, 9.0, 1.0, 0.0),
    (11.0, 0.0, 0.0, 0.5),
    (-11.0, 0.0, 1.0, 0.5),
];

/// Labels the open report's point, the ends and the greatest, then the plans, then the other points, the newest first.
/// Returns the data of the plans that must be told apart by their names, and have no room for these.
pub(super) fn put_down(
    series: &Series<'_>,
    pen: &mut Pen<'_>,
    layout: &Layout,
    placements: &mut Placements,
) -> Vec<usize> {
    let last = series.points.len().saturating_sub(1);
    let is_open = |point: &Point<'_>| point.report.id == pen.context.report.id;
    let open = series.points.iter().position(is_open).unwrap_or(last);
    let mut greatest = last;
    for (index, point) in series.points.iter().enumerate() {
        if series
            .points
            .get(greatest)
            .is_some_and(|other| point.value > other.value)
        {
            greatest = index;
        }
    }
    let mut labelled: Vec<usize> = Vec::new();
    for index in [open, last, 0, greatest] {
        if !labelled.contains(&index) {
            labelled.push(index);
            label(series, pen, layout, placements, (index, index == open));
        }
    }
    let mut unnamed = Vec::new();
    if !series.kind.has_columns() {
        unnamed = plans(series, pen, layout, placements);
    }
    // Of very many points of lines the ends are enough.
    let many = series.points.len() > MANY && !series.kind.has_columns();
    let is_within = |index: usize| {
        let next = series.points.get(index + 1);
        many && next.is_some_and(|next| next.joined)
    };
    for index in (0..last).rev().take(MAX_LABELS) {
        if !labelled.contains(&index) && !is_within(index) {
            label(series, pen, layout, placements, (index, false));
        }
    }
    if series.kind.has_columns() {
        unnamed = beside::put_down(series, pen, layout, placements);
    }
    unnamed
}

/// Labels a point, the open report's in bold: that one is never left out.
fn label(
    series: &Series<'_>,
    pen: &mut Pen<'_>,
    layout: &Layout,
    placements: &mut Placements,
    (index, is_open): (usize, bool),
) {
    let (Some(point), Some(end)) = (series.points.get(index), layout.marks.get(index)) else {
        return;
    };
    let style = if is_open {
        TextStyle::LABEL.bold()
    } else {
        TextStyle::LABEL
    };
    let text = amount(&pen.context, series, point.report, point.figure);
    let value = line(&text, style.inked(Ink::Reported), point.datum);
    if series.kind.has_columns() {
        column_label(
            series,
            pen,
            layout,
            placements,
            (point, *end, is_open),
            value,
        );
        return;
    }
    let lines = series.points.iter().take(index + 1).skip(1);
    let lines = lines.filter(|point| !point.joined).count();
    let at = (end.center(), i32::try_from(lines).ok());
    let forms = [vec![value]];
    if !placements.set(pen, &forms, at, &AROUND, CLEAR) && is_open {
        placements.set_apart(pen, &forms, at.0, &[1.0, 0.0]);
    }
}

/// Labels a column with its plan, over both where the one would stand in the other's way.
fn column_label(
    series: &Series<'_>,
    pen: &mut Pen<'_>,
    layout: &Layout,
    placements: &mut Placements,
    (point, end, is_open): (&Point<'_>, Rect, bool),
    value: Vec<Span>,
) {
    let (far, has_several) = (far(pen), series.has_several_plans());
    let half = end.width / 2.0;
    let negative = point.value < 0.0;
    let y = if negative { end.bottom() } else { end.y };
    let end = geometry::point(end.center().x, y);
    // In the middle, or along an edge.
    let beside = |dy: f64, up: f64| {
        [
            (0.0, dy, 0.5, up),
            (half, dy, 1.0, up),
            (-half, dy, 0.0, up),
        ]
    };
    let (below, over): ([Candidate; 3], _) = (beside(3.0, 0.0), beside(-3.0, 1.0));
    let alone = [vec![value.clone()]];
    let plan = series.plan_of(point).filter(|_| !negative);
    let names = plan.map_or_else(Vec::new, |plan| plan_names(pen, series, plan, false));
    let mut set = |forms: &[Form], at, side: &[Candidate]| {
        if !placements.set(pen, forms, (at, None), side, CLEAR) && is_open {
            let up = if negative { 0.0 } else { 1.0 };
            placements.set_apart(pen, &alone, at, &[up]);
        }
    };
    let Some(plan) = plan else {
        set(&alone, end, if negative { &below } else { &over });
        return;
    };
    let (left, right, y) = edge(series, layout, plan);
    let mark = geometry::point((left + right) / 2.0, y);
    let is_passed = end.y < mark.y;
    if mark.y - end.y > far {
        set(&alone, end, &over);
    } else if end.y - mark.y > far {
        set(&alone, end, &over);
        if !has_several || !plan.is_newest {
            placements.set(pen, &names, (mark, None), &over, CLEAR);
        }
    } else {
        let top = if is_passed { end } else { mark };
        // Under a value no number without its name is read as a plan.
        let name = names.into_iter().next().filter(|_| !has_several);
        let both = [value.clone()].into_iter().chain(name.unwrap_or_default());
        set(&[both.collect(), vec![value]], top, &over);
    }
}

/// A label of one piece.
fn line(text: &str, style: TextStyle, datum: usize) -> Vec<Span> {
    vec![Span::new(text, style, Some(datum))]
}

/// Labels the plans beside lines, the newest first; returns the data of those without a name that must have one.
fn plans(
    series: &Series<'_>,
    pen: &mut Pen<'_>,
    layout: &Layout,
    placements: &mut Placements,
) -> Vec<usize> {
    let has_several = series.has_several_plans();
    let mut unnamed = Vec::new();
    for plan in series.plans.iter().rev().take(MAX_LABELS) {
        let (left, right, y) = edge(series, layout, plan);
        let half = (right - left) / 2.0;
        let candidates = [
            (half, -3.0, 1.0, 1.0),
            (-half, -3.0, 0.0, 1.0),
            (0.0, -3.0, 0.5, 1.0),
            (half, 3.0, 1.0, 0.0),
            (-half, 3.0, 0.0, 0.0),
        ];
        let forms = plan_names(pen, series, plan, false);
        let at = geometry::point((left + right) / 2.0, y);
        let is_set = placements.set(pen, &forms, (at, None), &candidates, CLEAR);
        let must_be = !is_set && has_several && plan.is_newest;
        if must_be && !placements.set_apart(pen, &forms, at, &[1.0, 0.0]) {
            unnamed.push(plan.datum);
        }
    }
    unnamed
}

/// A plan's value with its name, `2019 plan: 7.305`, and without; in two lines before that where it stands `beside` its
/// column. The names of columns have the time. Of several plans the newest of each has its own name always.
pub(super) fn plan_names(
    pen: &Pen<'_>,
    series: &Series<'_>,
    plan: &Plan<'_>,
    beside: bool,
) -> Vec<Form> {
    let (context, style) = (pen.context, TextStyle::TICK.inked(Ink::Text));
    let digits = amount(&context, series, plan.report, plan.figure);
    let alone = vec![line(&digits, style, plan.datum)];
    let lines = |lines: &[String]| {
        let lines = lines.iter();
        lines.map(|text| line(text, style, plan.datum)).collect()
    };
    let year = context.locale.year(context.dataset.year(plan.report));
    let of_year = !series.kind.has_columns() && plan.to - plan.from <= 1.0;
    if series.has_several_plans() {
        if series.kind.has_columns() && !plan.is_newest {
            return vec![alone];
        }
        let text = context.figure_text(AnyFigure::Reported(plan.report, plan.figure));
        let name = text.label_within();
        let name = if of_year {
            context.locale.annotated(&name, &year)
        } else {
            name
        };
        let name = context.locale.labelled(&name, &digits);
        let widths = [0.5, 0.35, 0.25].map(|part| context.width * part);
        let forms = widths.map(|width| lines(&pen.wrapped(&name, style, width)));
        return forms.into();
    }
    let mut args = context.args();
    args.set("value", digits.clone()).set("year", year);
    let name = args.fill(if of_year {
        Message::ProgressPlan
    } else {
        Message::HistoryPlan
    });
    let mut forms = vec![lines(std::slice::from_ref(&name))];
    if let Some(word) = name.strip_suffix(&digits).filter(|_| beside) {
        forms.push(lines(&[word.trim().to_owned(), digits.clone()]));
    }
    forms.push(alone);
    forms
}

/// A figure in the axis's unit, in four digits where it has more; in its own words where the source gives no more than a
/// range, and with what it counts where it is less than a thousandth of the unit.
pub(super) fn amount(
    context: &ChartContext<'_>,
    series: &Series<'_>,
    report: &Report,
    figure: &Figure,
) -> String {
    let mut digits = figure.quantity.amount.scaled(-series.power);
    let is_tiny = series.power > 0 && digits.ratio().to_f64().abs() < 1e-3 && digits.digits() != 0;
    let text = context.figure_text(AnyFigure::Reported(report, figure));
    if is_tiny {
        return text.value_with_item();
    }
    if figure.quantity.precision != Precision::Printed {
        return text.amount();
    }
    let places = four_digit_places(digits.ratio());
    if places < -i32::from(digits.exponent()) && digits.digits() != 0 {
        digits = digits
            .ratio()
            .round(places)
            .map_or(digits, |rounded| rounded.trimmed());
    }
    value_text(context, series, digits)
}
