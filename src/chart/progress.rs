//! Shares of the year's plan through the year, of every report: a line a year against the diagonal of an even pace.
//!
//! Every line begins at nought on New Year's Day, because the amounts run from there. A share that no report states
//! is calculated and hollow.

use super::Frame;
use super::known::Known;
use super::pen::{Pen, Type};
use super::scale::Scale;
use crate::derived::{completion, even_part, planned, relation};
use crate::geometry::{Point, Rect, point};
use crate::locale::{Message, capitalized};
use crate::quantity::{Decimal, Ratio, Unit};
use crate::reported::{Dataset, Relation, Report};
use crate::scene::{Anchor, Ink, Legend, Scene, Shape};

mod place;

/// One report's share of its year's plan.
struct Stop {
    /// Place of the figure among the scene's data.
    datum: usize,
    derived: bool,
    /// The part of the year that has passed, 0 to 1.
    part: f64,
    /// The share in percent.
    percent: f64,
    /// The share as it is written.
    text: String,
}

/// The stops of one year, in the order of the days.
struct Year<'a> {
    year: i32,
    stops: Vec<Stop>,
    last: &'a Report,
}

impl Year<'_> {
    /// The year and its last share.
    fn end(&self) -> String {
        let share = self.stops.last().map_or("", |stop| &stop.text);
        [&self.year.to_string(), " · ", share].concat()
    }
}

/// The most years whose last shares can stand above the plot.
const MOST_APART: usize = 4;

/// The plan against which shares are drawn: one that shares are stated of, else one that an amount is held against.
pub(super) fn plan_of(dataset: &Dataset, report: &Report) -> Option<String> {
    for figure in &report.figures {
        if figure.quantity.unit == Unit::Percent
            && let Some(Relation::ShareOf(plan)) = relation(dataset, &figure.indicator)
            && let Some(Relation::PlanOf(_)) = relation(dataset, plan)
        {
            return Some(plan.clone());
        }
    }
    planned(dataset, report).map(|(_, plan)| plan.indicator.clone())
}

/// Composes the lines; `false` where no report states a share of a plan or lets one compute it.
pub(super) fn compose(frame: &Frame<'_>, scene: &mut Scene) -> bool {
    let dataset = frame.dataset;
    let plan = plan_of(dataset, frame.report).or_else(|| {
        dataset
            .reports
            .iter()
            .find_map(|report| plan_of(dataset, report))
    });
    let Some(plan) = plan else { return false };
    let years = years(frame, &plan, scene);
    if years.is_empty() {
        return false;
    }
    let mut pen = Pen::new(frame);
    let height = lay_out(frame, &years, &mut pen);
    pen.finish(
        scene,
        frame.text(Message::ProgressCaption).to_owned(),
        height,
    );
    if scene.data.iter().any(|datum| datum.derived) {
        scene.legend.push(Legend {
            ink: Ink::Derived,
            hollow: true,
            text: frame.text(Message::ProgressComputed).to_owned(),
        });
    }
    if let Some(Relation::PlanOf(actual)) = relation(dataset, &plan) {
        let label = capitalized(&frame.locale.indicator(dataset, actual));
        scene.subtitle = frame.fill(Message::ProgressSubtitle, &[("label", &label)]);
    }
    scene.headline = headline(frame, &years);
    units_note(frame, &years, scene);
    true
}

fn years<'a>(frame: &Frame<'a>, plan: &str, scene: &mut Scene) -> Vec<Year<'a>> {
    let mut years: Vec<Year<'a>> = Vec::new();
    for report in &frame.dataset.reports {
        let Some(completion) = completion(frame.dataset, report, plan) else {
            continue;
        };
        let known = Known::of(&completion);
        // Each report is met once: no need to look for it among thousands.
        let source = scene.sources.len();
        scene
            .sources
            .push(super::known::source(frame.locale, report));
        let stop = Stop {
            datum: frame.push(scene, report, known, source),
            derived: known.is_derived(),
            part: even_part(report.period.to).to_f64(),
            percent: known.in_unit(0),
            text: frame.full(known),
        };
        let year = report.period.to.year();
        match years.last_mut() {
            Some(last) if last.year == year => {
                last.stops.push(stop);
                last.last = report;
            }
            _ => years.push(Year {
                year,
                stops: vec![stop],
                last: report,
            }),
        }
    }
    years
}

/// How each year's last report stands against an even pace.
fn headline(frame: &Frame<'_>, years: &[Year<'_>]) -> String {
    let (mut ahead, mut behind) = (Vec::new(), Vec::new());
    for year in years {
        let leads = year
            .stops
            .last()
            .is_some_and(|stop| stop.percent >= stop.part * 100.0 - 1e-9);
        let side = if leads { &mut ahead } else { &mut behind };
        side.push(year.year.to_string());
    }
    let template = match (ahead.len(), behind.len()) {
        (2, 0) => Message::ProgressBothAhead,
        (_, 0) => Message::ProgressAhead,
        (0, _) => Message::ProgressBehind,
        _ => Message::ProgressMixed,
    };
    frame.fill(
        template,
        &[
            ("ahead", &frame.locale.list(&ahead)),
            ("behind", &frame.locale.list(&behind)),
        ],
    )
}

/// The most years whose units are named.
const MOST_YEARS: usize = 6;

/// How many units each year's amounts are of, where that changes: the years are not the same projects.
fn units_note(frame: &Frame<'_>, years: &[Year<'_>], scene: &mut Scene) {
    let mut note = String::new();
    let (mut first, mut differ) = (None, false);
    for year in years.iter().take(MOST_YEARS) {
        let Some(figure) = year.last.figure("projects") else {
            continue;
        };
        differ |= *first.get_or_insert(figure.quantity) != figure.quantity;
        let values = [
            ("year", &*year.year.to_string()),
            ("count", &*frame.locale.counted(frame.dataset, figure)),
        ];
        if !note.is_empty() {
            note.push_str(" · ");
        }
        note.push_str(&frame.fill(Message::ProgressUnits, &values));
    }
    if differ {
        scene.notes.push(note);
    }
}

/// The two scales of the plot.
struct Axes {
    x: Scale,
    y: Scale,
}

impl Axes {
    fn at(&self, part: f64, percent: f64) -> Point {
        point(self.x.at(part), self.y.at(percent))
    }
}

fn lay_out(frame: &Frame<'_>, years: &[Year<'_>], pen: &mut Pen<'_>) -> f64 {
    let tick = pen.tick();
    let height = (frame.width * 0.52).clamp(tick.size * 18.0, 400.0_f64.max(tick.size * 22.0));
    let mut domain = vec![100.0];
    for stop in years.iter().flat_map(|year| &year.stops) {
        domain.push(stop.percent * 1.04);
    }
    let mut left = 0.0_f64;
    for (decimal, _) in Scale::from_zero(&domain, (0.0, 1.0)).ticks(7) {
        left = left.max(pen.width(&percent(frame, decimal), tick) + 10.0);
    }
    let strong = pen.label(Ink::Text).bold();
    let mut widest = 0.0_f64;
    for stop in years.iter().filter_map(|year| year.stops.last()) {
        widest = widest.max(pen.width(&stop.text, strong));
    }
    let room = if frame.width < 480.0 {
        8.0
    } else {
        widest + 14.0
    };
    let x = Scale::from_zero(&[1.0], (left, frame.width - room));
    // Where large type leaves a last share no room beside its point, they stand in lines above the plot.
    let tight = |year: &Year<'_>| {
        let stop = year.stops.last();
        stop.is_some_and(|stop| x.at(stop.part) - pen.width(&year.end(), strong) < left)
    };
    let apart = frame.width < 480.0 && years.len() <= MOST_APART && years.iter().any(tight);
    let mut top = 0.0;
    for year in years.iter().filter(|_| apart) {
        let Some(stop) = year.stops.last() else {
            continue;
        };
        pen.datum = Some(stop.datum);
        let ink = if stop.derived {
            Ink::Derived
        } else {
            Ink::Text
        };
        top = pen.paragraph(top, &year.end(), Type { ink, ..strong });
    }
    pen.datum = None;
    let (height, bottom) = (height + top, height + top - tick.size * 2.0);
    let axes = Axes {
        x,
        y: Scale::from_zero(&domain, (bottom, top + tick.size * 2.0)),
    };
    let mut places = place::Places::new(frame.width);
    places.avoid(Rect::new(0.0, 0.0, frame.width, top));
    grid(pen, &axes, left, tick.anchored(Anchor::End), &mut places);
    months(pen, &axes, bottom, tick.anchored(Anchor::Middle));
    let even = [axes.at(0.0, 0.0), axes.at(1.0, 100.0)];
    places.avoid_line(&even);
    pen.line(even[0], even[1], 1.5, Some(5.0), Ink::Muted);
    let open = frame.report.period.to.year();
    // The open report's year comes last, over the others.
    for current in [false, true] {
        for year in years.iter().filter(|year| (year.year == open) == current) {
            line(pen, year, current, &axes, &mut places);
        }
    }
    place::labels(frame, years, &axes, pen, &mut places, apart);
    height
}

fn percent(frame: &Frame<'_>, decimal: Decimal) -> String {
    frame
        .locale
        .percent(&frame.locale.decimal(decimal.trimmed()))
}

fn grid(pen: &mut Pen<'_>, axes: &Axes, left: f64, tick: Type, places: &mut place::Places) {
    let right = axes.x.at(1.0);
    for (decimal, value) in axes.y.ticks(7) {
        let y = axes.y.at(value);
        let whole = decimal.ratio() == Ratio::from(100);
        let (width, ink) = if whole {
            (1.5, Ink::Text)
        } else {
            (1.0, Ink::Grid)
        };
        pen.line(point(left, y), point(right, y), width, None, ink);
        let ink = if whole { Ink::Text } else { tick.ink };
        let text = percent(pen.frame, decimal);
        places.avoid(pen.text(point(left - 8.0, y), &text, Type { ink, ..tick }));
    }
}

/// Month names in the middle of their months: all twelve where they fit, else those that end a quarter, a half or
/// the year.
fn months(pen: &mut Pen<'_>, axes: &Axes, bottom: f64, tick: Type) {
    let names = pen.frame.text(Message::MonthsShort).split('|');
    let pitch = axes.x.at(1.0 / 12.0) - axes.x.at(0.0);
    let widest = names
        .clone()
        .map(|name| pen.width(name, tick))
        .fold(0.0, f64::max);
    let fits = |months: &usize| pitch * *months as f64 >= widest + 8.0;
    let step = [1, 3, 6].into_iter().find(fits).unwrap_or(12);
    let mut end = 0.0;
    for (index, name) in names.enumerate() {
        end += 1.0 / 12.0;
        let quarter = index % 3 == 2;
        if (index + 1) % step == 0 {
            pen.text(
                point(axes.x.at(end) - pitch / 2.0, bottom + tick.size),
                name,
                tick,
            );
        }
        let length = if quarter { 5.0 } else { 3.0 };
        pen.upright(axes.x.at(end), bottom, bottom + length, 1.0, Ink::Line);
    }
}

/// A year's line and its dots.
fn line(
    pen: &mut Pen<'_>,
    year: &Year<'_>,
    current: bool,
    axes: &Axes,
    places: &mut place::Places,
) {
    let (ink, width) = if current {
        (Ink::Reported, 3.0)
    } else {
        (Ink::Muted, 2.0)
    };
    let mut points = vec![axes.at(0.0, 0.0)];
    for stop in &year.stops {
        points.push(axes.at(stop.part, stop.percent));
    }
    places.avoid_line(&points);
    pen.datum = None;
    pen.push(Shape::Path { points, width }, ink);
    for stop in &year.stops {
        let center = axes.at(stop.part, stop.percent);
        places.avoid_dot(center);
        pen.datum = Some(stop.datum);
        if stop.derived {
            pen.dot(center, 6.0, true, Ink::Derived);
        } else {
            pen.dot(center, 5.0, false, ink);
        }
    }
}
