//! How the plot stands in its panel.

use super::plot::percent;
use super::{Observation, ends};
use crate::chart::ChartContext;
use crate::chart::pen::{Pen, TextStyle};
use crate::chart::scale::Scale;
use crate::geometry::{Point, point};

/// The most ticks of the axis of shares.
pub(super) const MAX_TICKS: usize = 5;
/// The most years whose labels may make the chart higher.
const MAX_YEARS: usize = 4;

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
    /// The pixel of the highest share that the axis has.
    pub(super) top: f64,
    /// The pixel of the axis of months.
    pub(super) bottom: f64,
    pub(super) height: f64,
}

/// Whether the years are so few that their labels may make the chart higher.
pub(super) fn are_few_years(observations: &[Observation<'_>]) -> bool {
    ends(observations).nth(MAX_YEARS).is_none()
}

impl Layout {
    /// The layout of the plot, with so many pixels for labels above it.
    pub(super) fn new(
        context: &ChartContext<'_>,
        observations: &[Observation<'_>],
        pen: &Pen<'_>,
        headroom: f64,
    ) -> Self {
        let mut domain = vec![100.0];
        for Observation { percent, reach, .. } in observations {
            domain.extend([*percent, reach.least(), reach.greatest()].map(|end| end * 1.04));
        }
        let mut left = 0.0_f64;
        for (decimal, _) in &Scale::from_zero(&domain, (0.0, 1.0)).ticks(MAX_TICKS) {
            left = left.max(pen.width(&percent(context, *decimal), TextStyle::TICK) + 10.0);
        }
        let x = Scale::from_zero(&[1.0], (left, context.width - 8.0));
        let tick = pen.size(TextStyle::TICK);
        // Half of the name of the highest tick is above it.
        let top = headroom.max(tick);
        let plot = (context.width * 0.52).clamp(tick * 18.0, 400.0_f64.max(tick * 22.0));
        let height = plot + top - tick;
        let bottom = height - tick * 2.0;
        let y = Scale::from_zero(&domain, (bottom, top));
        Self {
            axes: Axes { x, y },
            left,
            top,
            bottom,
            height,
        }
    }
}
