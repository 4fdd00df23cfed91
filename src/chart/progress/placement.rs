//! Labels at points, where they cover neither each other nor dots and lines.

use super::{Axes, Observation, ends, years};
use crate::chart::pen::{Pen, TextStyle};
use crate::geometry::{Point, Rect, point};
use crate::locale::Message;
use crate::scene::Anchor;

/// The most points beside the last of each line that get a label.
const MAX_LABELS: usize = 24;
/// The most years whose last point is labelled.
const MAX_YEARS: usize = 24;

/// What labels must not cover.
pub(super) struct Placements {
    taken: Vec<Rect>,
    /// Pieces of the lines, small enough for their boxes to follow them.
    lines: Vec<Rect>,
    width: f64,
}

/// A placement of a label: its point, and which part of the text stands there.
type Candidate = (f64, f64, Anchor);

impl Placements {
    pub(super) const fn new(width: f64) -> Self {
        Self {
            taken: Vec::new(),
            lines: Vec::new(),
            width,
        }
    }

    /// Keeps labels off a text.
    pub(super) fn avoid(&mut self, bounds: Rect) {
        self.taken.push(bounds);
    }

    pub(super) fn avoid_dot(&mut self, center: Point) {
        self.taken.push(Rect::at(center).grown(6.0));
    }

    pub(super) fn avoid_line(&mut self, points: &[Point]) {
        let mut from = None;
        for to in points {
            if let Some(from) = from.replace(*to) {
                // Lines of thousands of points are their own small pieces.
                let pieces = (from.distance(*to) / 8.0).ceil().clamp(1.0, 200.0);
                let mut along = 0.5 / pieces;
                while along < 1.0 {
                    let at = point(
                        from.x + (to.x - from.x) * along,
                        from.y + (to.y - from.y) * along,
                    );
                    self.lines.push(Rect::at(at).grown(3.0));
                    along += 1.0 / pieces;
                }
            }
        }
    }

    /// Whether a text there would meet no other and stay inside.
    pub(super) fn is_free(&self, bounds: Rect) -> bool {
        let outside = bounds.x < 0.0 || bounds.right() > self.width || bounds.y < 0.0;
        !outside && !self.taken.iter().any(|taken| taken.overlaps(bounds))
    }

    /// How bad a label's box is: over another label or a dot or outside, beyond use; over a line, as far as it is.
    fn cost(&self, bounds: Rect) -> usize {
        if !self.is_free(bounds) {
            return usize::MAX;
        }
        self.lines
            .iter()
            .filter(|piece| piece.overlaps(bounds))
            .count()
    }

    /// Sets the text at the best of the placements around a point, the first of equals; `false` where each is taken or
    /// covers lines beyond `max`.
    fn set(
        &mut self,
        pen: &mut Pen<'_>,
        text: &str,
        style: TextStyle,
        at: Point,
        candidates: &[Candidate],
        max: usize,
    ) -> bool {
        let mut best: Option<(usize, Point, TextStyle)> = None;
        for (dx, dy, anchor) in candidates {
            let style = style.anchored(*anchor);
            let at = point(at.x + dx, at.y + dy);
            let mut run = pen.run(at, text, style);
            run.at = at;
            let cost = self.cost(run.bounds());
            if cost < best.map_or(max, |(least, ..)| least) {
                best = Some((cost, at, style));
            }
        }
        if let Some((_, at, style)) = best {
            self.taken.push(pen.bounds(at, text, style).grown(2.0));
            pen.text(at, text, style);
        }
        best.is_some()
    }
}

/// The placements around a point – right; above it from the left above on; below it from the right below on –, each in
/// tenths of a dot's distance across, in lines down, and in pixels beyond them.
const AROUND: [(i8, i8, i8, Anchor); 10] = [
    (10, 0, 0, Anchor::Start),
    (-4, -1, 0, Anchor::End),
    (0, -1, -2, Anchor::Middle),
    (-10, 0, 0, Anchor::End),
    (-10, -2, 0, Anchor::End),
    (6, -1, -2, Anchor::End),
    (6, 1, 0, Anchor::Start),
    (0, 1, 4, Anchor::Middle),
    (-6, 1, 0, Anchor::End),
    (10, 2, 0, Anchor::Start),
];

/// The placements around a point for text of the size.
fn around(size: f64) -> Vec<Candidate> {
    let (near, line) = (12.0, size * 1.1);
    let mut candidates = Vec::new();
    for (tenths, lines, beyond, anchor) in &AROUND {
        let x = near * (f64::from(*tenths) / 10.0);
        let y = line * f64::from(*lines) + f64::from(*beyond);
        candidates.push((x, y, *anchor));
    }
    candidates
}

/// Labels the last point of each year with the year, and its share unless that stands `apart`: the open report's first,
/// then the newest; then the other points, then the even pace.
pub(super) fn labels(
    observations: &[Observation<'_>],
    axes: &Axes,
    pen: &mut Pen<'_>,
    placements: &mut Placements,
    apart: bool,
) {
    let candidates = around(pen.size(TextStyle::LABEL));
    let open = pen.context.report.period.to.year();
    for first in &[true, false] {
        for observation in ends(observations).rev().take(MAX_YEARS) {
            if (observation.year == open) != *first {
                continue;
            }
            pen.datum = Some(observation.datum);
            let style = TextStyle::LABEL.bold().inked(observation.ink());
            let mut set = |text: &str| {
                placements.set(
                    pen,
                    text,
                    style,
                    axes.of(observation),
                    &candidates,
                    usize::MAX,
                )
            };
            // Where many years leave no room for both, the share is in the tooltip and the table.
            if apart || !set(&observation.end()) {
                set(&observation.year.to_string());
            }
        }
    }
    points(observations, pen, placements, axes, &candidates);
    pen.datum = None;
    even_pace(axes, pen, placements);
}

/// Labels the even pace along the diagonal, from its upper third down: below it, else above.
fn even_pace(axes: &Axes, pen: &mut Pen<'_>, placements: &mut Placements) {
    let start = axes.at(0.7, 70.0);
    let mut candidates = Vec::new();
    for part in [0.7, 0.6, 0.5, 0.4, 0.8, 0.3] {
        let at = axes.at(part, part * 100.0);
        let (dx, dy) = (at.x - start.x, at.y - start.y);
        candidates.push((dx + 10.0, dy + 14.0, Anchor::Start));
        candidates.push((dx - 10.0, dy - 12.0, Anchor::End));
    }
    let text = pen.context.text(Message::ProgressEvenPace);
    placements.set(pen, text, TextStyle::TICK, start, &candidates, usize::MAX);
}

/// Labels the points before the last of each line, above it, or below where another year's is above it there.
fn points(
    observations: &[Observation<'_>],
    pen: &mut Pen<'_>,
    placements: &mut Placements,
    axes: &Axes,
    candidates: &[Candidate],
) {
    let (above, below) = candidates.split_at(6);
    let above = above.get(1..).unwrap_or_default();
    let mut left = MAX_LABELS;
    for year in years(observations) {
        for observation in year.iter().rev() {
            if observation.last {
                continue;
            }
            if left == 0 {
                return;
            }
            left -= 1;
            pen.datum = Some(observation.datum);
            let under = observations.iter().any(|other| {
                other.year != observation.year
                    && (other.part - observation.part).abs() < 0.1
                    && other.percent > observation.percent
            });
            let candidates = if under { below } else { above };
            let style = TextStyle::LABEL.inked(observation.ink());
            // A label over lines would be read as another point's: the tooltip has it.
            placements.set(
                pen,
                &observation.text,
                style,
                axes.of(observation),
                candidates,
                5,
            );
        }
    }
}
