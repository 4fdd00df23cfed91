//! How the plot stands in its panel.

use super::{Observation, ends, percent};
use crate::chart::ChartContext;
use crate::chart::pen::{Pen, TextStyle};
use crate::chart::scale::Scale;
use crate::geometry::{Point, point};

/// The most years whose last shares can stand above the plot.
const MAX_APART: usize = 4;

/// The two scales of the plot.
pub(super) struct Axes {
    pub(super) x: Scale,
    pub(super) y: Scale,
}

impl Axes {
    pub(super) fn at(&self, part: f64, percent: f64) -> Point {
        point(self.x.at(part), self.y.at(percent))
    }

    pub(super) fn of(&self, observation: &Observation<'_>) -> Point {
        self.at(observation.part, observation.percent)
    }
}

/// The axes, and what is around them.
pub(super) struct Layout {
    pub(super) axes: Axes,
    /// The pixel of the axis of shares.
    pub(super) left: f64,
    /// Where the texts above the plot end.
    pub(super) top: f64,
    /// The pixel of the axis of months.
    pub(super) bottom: f64,
    pub(super) height: f64,
    /// Whether the last shares of the years stand above the plot.
    pub(super) apart: bool,
}

impl Layout {
    /// The layout of the plot. Where large type leaves a last share no room beside its point, they stand in lines above
    /// it, which are put down here.
    pub(super) fn new(
        context: &ChartContext<'_>,
        observations: &[Observation<'_>],
        pen: &mut Pen<'_>,
    ) -> Self {
        let shares = observations.iter();
        let shares = shares.map(|observation| observation.percent * 1.04);
        let domain: Vec<f64> = std::iter::once(100.0).chain(shares).collect();
        let mut left = 0.0_f64;
        for (decimal, _) in &Scale::from_zero(&domain, (0.0, 1.0)).ticks(7) {
            left = left.max(pen.width(&percent(context, *decimal), TextStyle::TICK) + 10.0);
        }
        let narrow = context.width < 480.0;
        let right = context.width - room_at_ends(observations, pen, narrow);
        let x = Scale::from_zero(&[1.0], (left, right));
        let strong = TextStyle::LABEL.bold();
        let tight = |observation: &Observation<'_>| {
            x.at(observation.part) - pen.width(&observation.end(), strong) < left
        };
        let few = ends(observations).count() <= MAX_APART;
        let apart = narrow && few && ends(observations).any(tight);
        let top = if apart {
            shares_above(observations, pen)
        } else {
            0.0
        };
        let tick = pen.size(TextStyle::TICK);
        let height = (context.width * 0.52).clamp(tick * 18.0, 400.0_f64.max(tick * 22.0)) + top;
        let bottom = height - tick * 2.0;
        let y = Scale::from_zero(&domain, (bottom, top + tick * 2.0));
        Self {
            axes: Axes { x, y },
            left,
            top,
            bottom,
            height,
            apart,
        }
    }
}

/// The space to the right of the plot, for what is written at the ends of the lines.
fn room_at_ends(observations: &[Observation<'_>], pen: &Pen<'_>, narrow: bool) -> f64 {
    let strong = TextStyle::LABEL.bold();
    if !narrow {
        let widths = ends(observations).map(|last| pen.width(&last.text, strong));
        widths.fold(0.0_f64, f64::max) + 14.0
    } else if ends(observations).count() > 2 {
        // Lines so near each other are named at their ends or not at all.
        pen.width("2000", strong) + 14.0
    } else {
        8.0
    }
}

/// Puts the last share of each year into a line above the plot; returns where the lines end.
fn shares_above(observations: &[Observation<'_>], pen: &mut Pen<'_>) -> f64 {
    let mut top = 0.0;
    for observation in ends(observations) {
        pen.datum = Some(observation.datum);
        let style = TextStyle::LABEL.bold().inked(observation.ink());
        top = pen.paragraph(top, &observation.end(), style);
    }
    top
}
