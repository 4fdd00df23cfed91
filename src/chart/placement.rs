//! Texts at points, where they cover neither each other nor points and lines.

use super::pen::{Pen, Span, TextStyle};
use crate::geometry::{Point, Rect, point};
use crate::scene::Ink;

/// A label as lines of pieces.
pub(super) type Form = Vec<Vec<Span>>;

/// Where a label stands at a point: its distance to the right and down, and the parts of its width and its height that
/// are to the left of that and above it.
pub(super) type Candidate = (f64, f64, f64, f64);

/// A label with its extent in pixels.
struct Measured<'f> {
    form: &'f Form,
    /// The widths of the lines, and of all.
    widths: Vec<f64>,
    width: f64,
    height: f64,
}

/// What labels must not cover.
pub(super) struct Placements {
    taken: Vec<Rect>,
    /// Pieces of the lines, small enough for their boxes to follow them, each with the number of its line; `None` for one
    /// that nothing is labelled at.
    lines: Vec<(Option<i32>, Rect)>,
    /// The points of lines that have no other, and of those that have.
    alone: Vec<Point>,
    points: Vec<Point>,
    /// Whether a label may stand nearer to one of the latter than to its own.
    pub(super) may_be_far: bool,
    width: f64,
    /// The pixels of the axes, and of the top of the plot.
    left: f64,
    top: f64,
    bottom: f64,
    /// Where the highest label begins.
    highest: f64,
}

/// As bad as a label beyond another line.
pub(super) const MISREAD: usize = 8;
/// Pixels that a label may be farther from its own point than from another one, about the height of a line; a line's only
/// point has no line to tell it by.
const FARTHER: f64 = 16.0;
/// As bad as a label at another point.
pub(super) const OTHERS: usize = usize::MAX - 1;
/// Pixels from one line of a label to the next, for each pixel of its size.
pub(super) const LINE: f64 = 1.25;
/// Pixels between two lines of a label: Han characters fill theirs.
const BETWEEN: f64 = 1.0;
/// Pixels between the pieces of a line, for each pixel of their size.
const SPACE: f64 = 0.3;

/// Pixels from a point to the nearest label that stands apart, and from one place of it to the next.
const NEAREST: f64 = 9.0;
const STEP: f64 = 4.0;
/// Pixels between two labels beside each other, for each pixel of their size.
const GAP: f64 = 0.6;

impl Placements {
    /// The placements in a panel of the width, beside and above what is plotted.
    pub(super) const fn new(width: f64, plot: Rect) -> Self {
        Self {
            taken: Vec::new(),
            lines: Vec::new(),
            alone: Vec::new(),
            points: Vec::new(),
            may_be_far: false,
            width,
            left: plot.x,
            top: plot.y,
            bottom: plot.y + plot.height,
            highest: plot.y,
        }
    }

    /// The pixels that the labels take above the plot.
    pub(super) const fn headroom(&self) -> f64 {
        // One more, so that they are inside however the pixels round.
        self.top - self.highest + 1.0
    }

    /// Keeps labels off a text.
    pub(super) fn avoid(&mut self, bounds: Rect) {
        self.taken.push(bounds.grown(1.5));
    }

    pub(super) fn avoid_dot(&mut self, center: Point) {
        self.taken.push(Rect::at(center).grown(6.0));
    }

    /// Keeps labels off a line, and those of other points off its points; `None` is a line that nothing is labelled at.
    pub(super) fn avoid_line(&mut self, number: Option<i32>, points: &[Point]) {
        match (number, points) {
            (Some(_), [point]) => self.alone.push(*point),
            (Some(_), points) => self.points.extend(points),
            (None, _) => {}
        }
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
                    self.lines.push((number, Rect::at(at).grown(3.0)));
                    along += 1.0 / pieces;
                }
            }
        }
    }

    /// Keeps labels off what stands upright at a point.
    pub(super) fn avoid_upright(&mut self, of: Rect) {
        let x = of.center().x;
        self.avoid_line(None, &[point(x, of.y), point(x, of.bottom())]);
    }

    /// Whether a text there would meet no other and stay inside.
    pub(super) fn is_free(&self, bounds: Rect) -> bool {
        let inside = bounds.x >= 0.0 && bounds.right() <= self.width && bounds.y >= 0.0;
        inside && !self.taken.iter().any(|taken| taken.overlaps(bounds))
    }

    /// How much of lines a text there would cover; beyond use over another label or a point or outside.
    fn covered(&self, bounds: Rect) -> usize {
        if bounds.bottom() > self.bottom || !self.is_free(bounds) {
            return usize::MAX;
        }
        let pieces = self.lines.iter();
        pieces.filter(|(_, piece)| piece.overlaps(bounds)).count()
    }

    /// How bad the box of a label at a point of the line is: over another label or a point or outside, beyond use; over a
    /// line, as far as it is; beyond another line, as whose it would be read, [`MISREAD`] and more; nearer to another point,
    /// [`OTHERS`].
    fn cost(&self, bounds: Rect, at: Point, line: Option<i32>) -> usize {
        // What is no line's is not to be read as one of the axis.
        let left = if line.is_some() { 0.0 } else { self.left };
        let mut cost = self.covered(bounds);
        if bounds.x < left || cost == usize::MAX {
            return usize::MAX;
        }
        let nearest = |at: Point| {
            let x = at.x.clamp(bounds.x, bounds.right());
            point(x, at.y.clamp(bounds.y, bounds.bottom()))
        };
        let distance = |at: Point| at.distance(nearest(at));
        let nearest = nearest(at);
        let between = Rect::at(at).hull(Rect::at(nearest)).grown(3.0);
        for (of, piece) in &self.lines {
            if of.is_some() && *of != line && piece.overlaps(between) {
                cost += MISREAD;
            }
        }
        let is_nearer = |points: &[Point], slack: f64| {
            let mut distances = points.iter().map(|other| distance(*other) + slack);
            line.is_some() && distances.any(|other| other < distance(at))
        };
        // No line leads to a point that is alone.
        let is_alone = self.alone.iter().any(|point| point.distance(at) < 1.0);
        let is_strict = is_alone || !self.may_be_far;
        if is_nearer(&self.alone, 1.0) || is_strict && is_nearer(&self.points, FARTHER) {
            return OTHERS;
        }
        cost
    }

    /// Sets a label of the line in the best of its forms at the best of the placements around a point, the first of
    /// equals; `false` where each is taken or as bad as `max`.
    pub(super) fn set(
        &mut self,
        pen: &mut Pen<'_>,
        forms: &[Form],
        (at, line): (Point, Option<i32>),
        candidates: &[Candidate],
        max: usize,
    ) -> bool {
        let cost = |placed: &Self, bounds| placed.cost(bounds, at, line);
        let placed = self.place(pen, forms, at, candidates, (cost, max));
        placed.is_some()
    }

    /// Sets a label that must not be missing where none of the placements around its point is free: as near above it or
    /// below it, by the part of its height that is above, as no line is covered, else where the least is. One that stands
    /// far off has a line to its point. There is room above the plot where it is the first one; `false` where there is none.
    pub(super) fn set_apart(
        &mut self,
        pen: &mut Pen<'_>,
        forms: &[Form],
        at: Point,
        sides: &[f64],
    ) -> bool {
        let mut candidates: Vec<Candidate> = Vec::new();
        let mut away = NEAREST;
        while away < at.y.max(self.bottom - at.y) {
            for up in sides {
                let dy = away * (1.0 - 2.0 * up);
                candidates.extend([0.5, 1.0, 0.0].map(|left| (0.0, dy, left, *up)));
            }
            away += STEP;
        }
        let cost = (Self::covered, usize::MAX);
        let Some(bounds) = self.place(pen, forms, at, &candidates, cost) else {
            return false;
        };
        let clear = NEAREST - 2.0;
        let (from, to) = if bounds.y > at.y {
            (at.y + clear, bounds.y - 1.0)
        } else {
            (bounds.bottom() + 1.0, at.y - clear)
        };
        if to - from > NEAREST {
            pen.upright(at.x, from, to, 1.0, Ink::Muted);
            self.avoid_line(None, &[point(at.x, from), point(at.x, to)]);
        }
        true
    }

    /// Sets a label in the best of its forms at the best of the placements; returns where, `None` where each is as bad as
    /// the greatest cost.
    fn place(
        &mut self,
        pen: &mut Pen<'_>,
        forms: &[Form],
        at: Point,
        candidates: &[Candidate],
        (cost, max): (impl Fn(&Self, Rect) -> usize, usize),
    ) -> Option<Rect> {
        // Letters such as J hang over to the left.
        let edge = pen.size(TextStyle::LABEL) * 0.1;
        let mut best = None;
        let mut least = max;
        for form in forms {
            let label = Measured::new(pen, form);
            for (dx, dy, left, up) in candidates {
                let x = at.x + dx - label.width * left;
                let x = x.min(self.width - label.width).max(edge);
                let y = at.y + dy - label.height * up;
                let bounds = Rect::new(x, y, label.width, label.height);
                let cost = cost(self, bounds);
                if cost < least {
                    least = cost;
                    best = Some((form, bounds, *left));
                }
            }
        }
        let (form, bounds, left) = best?;
        // Two labels beside each other are no list of numbers.
        let gap = pen.size(TextStyle::LABEL) * GAP;
        let (x, width) = (bounds.x - gap, bounds.width + gap * 2.0);
        self.taken
            .push(Rect::new(x, bounds.y - 2.0, width, bounds.height + 4.0));
        self.highest = self.highest.min(bounds.y);
        Measured::new(pen, form).put_down(pen, bounds, left);
        Some(bounds)
    }
}

impl<'f> Measured<'f> {
    fn new(pen: &Pen<'_>, form: &'f Form) -> Self {
        let (mut widths, mut width, mut height) = (Vec::new(), 0.0_f64, 0.0);
        for line in form {
            let (mut extent, mut size) = (0.0, 0.0_f64);
            for span in line {
                let run = pen.run(Point::default(), &span.text, span.style);
                let space = if extent > 0.0 { run.size * SPACE } else { 0.0 };
                extent += space + run.width;
                size = size.max(pen.size(span.style));
            }
            widths.push(extent);
            width = width.max(extent);
            height += size * LINE + BETWEEN;
        }
        height -= BETWEEN;
        Self {
            form,
            widths,
            width,
            height,
        }
    }

    /// Puts the lines down in the box, the part `left` of what each leaves free being on its left.
    fn put_down(&self, pen: &mut Pen<'_>, bounds: Rect, left: f64) {
        let mut top = bounds.y;
        for (line, width) in self.form.iter().zip(&self.widths) {
            let mut x = bounds.x + (self.width - width) * left;
            let sizes = line.iter().map(|span| pen.size(span.style));
            let height = sizes.fold(0.0, f64::max) * LINE;
            for span in line {
                pen.datum = span.datum;
                let at = point(x, top + height / 2.0);
                let run = pen.run(at, &span.text, span.style);
                x += run.width + run.size * SPACE;
                pen.text(at, &span.text, span.style);
            }
            top += height + BETWEEN;
        }
        pen.datum = None;
    }
}
