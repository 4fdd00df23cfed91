//! What stands at the points: month, year and share, and at the end of each line its year's plan.

use super::{Axes, Observation, ends, layout};
use crate::chart::pen::{Pen, SIGN, Span, TextStyle};
use crate::chart::placement::{self, Candidate, Form, MISREAD, OTHERS, Placements};
use crate::derived::AnyFigure;
use crate::locale::Message;
use crate::scene::Ink;
use std::cmp::Ordering;

/// The most points beside the last of each line that get a label.
const MAX_LABELS: usize = 24;
/// The most years whose last point is labelled.
const MAX_YEARS: usize = 24;
/// As bad as no label may be that is to stand clear of the lines: over one it would be read as another's.
const CLEAR: usize = 1;
/// Pixels from the middle of a point to its label.
const NEAR: f64 = 9.0;

/// The pixels of a line of a label.
pub(super) fn line(pen: &Pen<'_>) -> f64 {
    pen.size(TextStyle::LABEL) * placement::LINE
}

/// To the right of a point, above it, to the left, below; then up to so many lines further above and below: far off, a
/// label without a line's end under it would be read as another height's.
fn around(pen: &Pen<'_>, far: u8) -> Vec<Candidate> {
    let mut candidates = vec![
        (NEAR + 2.0, 0.0, 0.0, 0.5),
        (4.0, -NEAR, 1.0, 1.0),
        (-NEAR - 2.0, 0.0, 1.0, 0.5),
        (0.0, -NEAR, 0.5, 1.0),
        (7.0, -NEAR * 1.5, 1.0, 1.0),
        (-4.0, NEAR, 0.0, 0.0),
        (0.0, NEAR, 0.5, 0.0),
        (4.0, NEAR, 1.0, 0.0),
    ];
    let line = line(pen);
    for lines in 1..=far {
        let dy = line * f64::from(lines);
        candidates.push((-NEAR, -dy, 1.0, 1.0));
        candidates.push((NEAR, -dy, 1.0, 1.0));
    }
    candidates.push((NEAR, line, 0.0, 0.0));
    for lines in 1..=far.min(3) {
        candidates.push((NEAR, line * f64::from(lines), 1.0, 0.0));
    }
    candidates
}

/// A figure's text with the sign of what is calculated, in the ink of the line or of what is calculated.
fn span(text: &str, (datum, figure): (usize, AnyFigure<'_>), style: TextStyle) -> Span {
    if figure.is_derived() {
        let style = style.inked(Ink::Derived);
        Span::new(&[SIGN, text].concat(), style, Some(datum))
    } else {
        Span::new(text, style, Some(datum))
    }
}

/// Month, year and share of an observation, with the plan under them where there is one: in lines that are long, and in
/// lines that are short.
fn forms(
    pen: &Pen<'_>,
    observation: &Observation<'_>,
    style: TextStyle,
    plan: Option<&Span>,
) -> [Form; 2] {
    let context = &pen.context;
    let style = style.inked(observation.ink());
    let (datum, figure) = observation.share;
    let when = context.locale.short_day(observation.report.period.to);
    // The ink of what is calculated is for the share.
    let when = Span::new(&when, style, (!figure.is_derived()).then_some(datum));
    let share = span(&context.value(figure), observation.share, style);
    let mut forms = [
        vec![vec![when.clone(), share.clone()]],
        vec![vec![when], vec![share]],
    ];
    if let (Some(plan), [one, stacked]) = (plan, &mut forms) {
        one.push(vec![plan.clone()]);
        for text in pen.wrapped(&plan.text, plan.style, context.width * 0.4) {
            let plan = plan.clone();
            stacked.push(vec![Span { text, ..plan }]);
        }
    }
    forms
}

/// The plan of the observation's year as it stands at the end of the line.
fn plan(pen: &Pen<'_>, observation: &Observation<'_>) -> Option<Span> {
    let figure = observation.plan?;
    let mut args = pen.context.args();
    let text = args
        .set("year", pen.context.locale.year(observation.year))
        .set("value", pen.context.value(figure))
        .fill(Message::ProgressPlan);
    let style = TextStyle::TICK.inked(observation.ink());
    // No mark of its own: it is in the table.
    let datum = None;
    Some(Span {
        datum,
        ..span(&text, (0, figure), style)
    })
}

/// The last observations of the years in the order in which they are labelled: few from the left and from below, so
/// that what is higher goes above; else the open report's first, then the newest.
fn in_order<'s, 'a>(
    observations: &'s [Observation<'a>],
    detail: Detail,
) -> Vec<&'s Observation<'a>> {
    let mut ends: Vec<_> = ends(observations).rev().collect();
    let few = detail != Detail::Open && layout::are_few_years(observations);
    let key = |of: &Observation<'_>| {
        if few {
            (of.part, of.percent)
        } else {
            (f64::from(!of.open), 0.0)
        }
    };
    ends.sort_by(|one, other| key(one).partial_cmp(&key(other)).unwrap_or(Ordering::Equal));
    ends.truncate(MAX_YEARS);
    ends
}

/// What the labels at the ends of the lines have.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Detail {
    /// Month, year, share and plan: all of it beside the lines, or no labels at all.
    Plan,
    /// The same without the plan.
    Share,
    /// As much as finds a place: of the open report's year month, year and share.
    Any,
    /// The same, the open report's year first and, where no place is left, with a line to its point.
    Open,
}

/// Labels the last point of each year; `false` where one finds no place for the detail.
pub(super) fn ends_of_lines(
    observations: &[Observation<'_>],
    axes: &Axes,
    pen: &mut Pen<'_>,
    placements: &mut Placements,
    detail: Detail,
) -> bool {
    let candidates = around(pen, 5);
    // With its plan it names its year, in the line's ink, above the line's end.
    placements.may_be_far = matches!(detail, Detail::Plan | Detail::Share);
    for observation in in_order(observations, detail) {
        let plan = plan(pen, observation).filter(|_| detail == Detail::Plan);
        let label = forms(pen, observation, TextStyle::LABEL.bold(), plan.as_ref());
        let at = (axes.of(observation), Some(observation.line()));
        let year = pen.context.locale.year(observation.year);
        let share = pen.context.value(observation.share.1);
        if placements.set(pen, &label, at, &candidates, CLEAR) {
            continue;
        }
        let is_shortened = !observation.open && detail == Detail::Any;
        if !is_shortened && detail != Detail::Open {
            return false;
        }
        if observation.open {
            placements.set_apart(pen, &label, at.0, &[1.0, 0.0]);
            continue;
        }
        let mut set = |forms: &[Form], max| placements.set(pen, forms, at, &candidates, max);
        // Where the month has no room, the year; where many years leave none for the share, that is in the reading line
        // and the table.
        let style = TextStyle::LABEL.bold().inked(observation.ink());
        let year = Span::new(&year, style, Some(observation.share.0));
        let value = span(&share, observation.share, style);
        let year = [vec![vec![year.clone()], vec![value]], vec![vec![year]]];
        let _ = set(&year, CLEAR) || set(&label, MISREAD) || set(&year, OTHERS);
    }
    true
}

/// Labels the points before the last of each line, the open report's, then the newest first, and the even pace after
/// them, as it has room in more places, or before; returns whether there is room for that clear of the lines.
pub(super) fn others(
    observations: &[Observation<'_>],
    axes: &Axes,
    pen: &mut Pen<'_>,
    placements: &mut Placements,
    even_first: bool,
) -> bool {
    placements.may_be_far = false;
    let mut has_room = even_first && even_pace(axes, pen, placements);
    let candidates = around(pen, 1);
    let mut before: Vec<_> = observations.iter().rev().filter(|of| !of.last).collect();
    let is_open = |of: &Observation<'_>| of.report.id == pen.context.report.id;
    before.sort_by_key(|of| !is_open(of));
    before.truncate(MAX_LABELS);
    for observation in before {
        let forms = forms(pen, observation, TextStyle::LABEL, None);
        let at = (axes.of(observation), Some(observation.line()));
        // A label over lines would be read as another point's: the reading line has it.
        placements.set(pen, &forms, at, &candidates, CLEAR);
    }
    if !even_first {
        has_room = even_pace(axes, pen, placements);
    }
    has_room
}

/// Labels the even pace along the diagonal, from its lower third up: below it, else above.
fn even_pace(axes: &Axes, pen: &mut Pen<'_>, placements: &mut Placements) -> bool {
    let start = axes.at(0.0, 0.0);
    let mut candidates = Vec::new();
    for (left, up) in [(0.0, 0.0), (1.0, 1.0)] {
        for part in [0.25, 0.2, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.8] {
            let at = axes.at(part, part * 100.0);
            let side = 1.0 - 2.0 * left;
            candidates.push((
                at.x - start.x + side * 8.0,
                at.y - start.y + side * 3.0,
                left,
                up,
            ));
        }
    }
    let text = [SIGN, pen.context.text(Message::ProgressEvenPace)].concat();
    let span = |text: &String| vec![Span::new(text, TextStyle::TICK, None)];
    let room = (axes.x.at(1.0) - start.x) * 0.8;
    let lines = pen.wrapped(&text, TextStyle::TICK, room);
    let label = [vec![span(&text)], lines.iter().map(span).collect()];
    let at = (start, None);
    let has_room = placements.set(pen, &label, at, &candidates, CLEAR);
    if !has_room {
        placements.set(pen, &label, at, &candidates, usize::MAX);
    }
    has_room
}
