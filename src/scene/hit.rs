//! From a point of a panel to the figure that is shown there, and from one figure to the next.

use super::{Mark, Panel, Scene, Shape};
use crate::geometry::{Point, Rect};

/// The most figures that the keys walk, each by an element of its own to focus: beyond, a page of thousands of elements
/// would be slow for everyone; pointers, CSV and `figures()` reach them all.
pub const MAX_TAB_STOPS: usize = 300;

impl Scene {
    /// The datum at the point of the panel: that of the uppermost mark under it, else that of the zone around it, else
    /// that of the nearest mark; `None` in a panel without figures.
    ///
    /// A line is found by its own distance, not by the box around it.
    #[must_use]
    pub fn hit(&self, panel: usize, at: Point) -> Option<usize> {
        let Panel { marks, zones, .. } = self.panels.get(panel)?;
        let (mut nearest, mut least) = (None, f64::INFINITY);
        for mark in marks.iter().rev() {
            if mark.datum.is_none() {
                continue;
            }
            let distance = distance(mark, at);
            if distance <= 0.0 {
                return mark.datum;
            }
            if distance < least {
                (nearest, least) = (mark.datum, distance);
            }
        }
        let zone = zones.iter().find(|(zone, _)| zone.contains(at));
        zone.map(|(_, datum)| *datum).or(nearest)
    }

    /// The data that have marks, in reading order: where the arrow keys go; of very many the first.
    #[must_use]
    pub fn order(&self) -> Vec<usize> {
        let mut order = self.marked();
        order.truncate(MAX_TAB_STOPS);
        order
    }

    /// How many data have marks that the keys do not reach.
    pub(crate) fn beyond_keys(&self) -> usize {
        self.marked().len().saturating_sub(MAX_TAB_STOPS)
    }

    /// The data that have marks, in reading order.
    fn marked(&self) -> Vec<usize> {
        let mut is_marked = vec![false; self.data.len()];
        for panel in &self.panels {
            for mark in &panel.marks {
                if let Some(marked) = mark.datum.and_then(|datum| is_marked.get_mut(datum)) {
                    *marked = true;
                }
            }
        }
        let marked = is_marked.into_iter().enumerate();
        marked
            .filter_map(|(datum, marked)| marked.then_some(datum))
            .collect()
    }

    /// The first panel with marks of the datum, and the least rectangle around them there, in CSS pixels of the panel;
    /// `None` where the datum is in the table alone.
    #[must_use]
    pub fn bounds(&self, datum: usize) -> Option<(usize, Rect)> {
        self.panels.iter().enumerate().find_map(|(index, panel)| {
            let own = panel.marks.iter().filter(|mark| mark.datum == Some(datum));
            let hull = own.map(Mark::bounds).reduce(Rect::hull);
            hull.map(|hull| (index, hull))
        })
    }
}

fn distance(mark: &Mark, at: Point) -> f64 {
    match &mark.shape {
        Shape::Line {
            from, to, width, ..
        } => to_segment(*from, *to, at) - width / 2.0,
        Shape::Path { points, width } => {
            let mut least = f64::INFINITY;
            for pair in points.windows(2) {
                if let [from, to] = pair {
                    least = least.min(to_segment(*from, *to, at));
                }
            }
            least - width / 2.0
        }
        Shape::Dot { center, radius, .. } => center.distance(at) - radius,
        Shape::Block(_) | Shape::Frame { .. } | Shape::Text(_) => mark.bounds().distance(at),
    }
}

/// The distance from a point to a straight line between two ends.
fn to_segment(from: Point, to: Point, at: Point) -> f64 {
    let (dx, dy) = (to.x - from.x, to.y - from.y);
    let length = dx * dx + dy * dy;
    let along = if length > 0.0 {
        (((at.x - from.x) * dx + (at.y - from.y) * dy) / length).clamp(0.0, 1.0)
    } else {
        0.0
    };
    at.distance(Point {
        x: from.x + along * dx,
        y: from.y + along * dy,
    })
}

#[cfg(test)]
mod tests {
    use super::super::{Datum, Ink};
    use super::*;
    use crate::geometry::{Rect, point};

    fn scene() -> Scene {
        let mark = |shape, datum| Mark {
            shape,
            ink: Ink::Reported,
            datum,
        };
        Scene {
            panels: vec![Panel {
                marks: vec![
                    mark(Shape::Block(Rect::new(0.0, 0.0, 100.0, 50.0)), Some(0)),
                    mark(Shape::Block(Rect::new(0.0, 10.0, 60.0, 30.0)), Some(1)),
                    mark(Shape::Block(Rect::new(0.0, 0.0, 100.0, 50.0)), None),
                    mark(
                        Shape::Line {
                            from: point(0.0, 80.0),
                            to: point(100.0, 180.0),
                            width: 2.0,
                            dash: None,
                        },
                        Some(3),
                    ),
                ],
                ..Panel::default()
            }],
            data: vec![Datum::default(); 4],
            ..Scene::default()
        }
    }

    #[test]
    fn the_uppermost_mark_with_a_figure_is_hit() {
        assert_eq!(scene().hit(0, point(30.0, 20.0)), Some(1));
        assert_eq!(scene().hit(0, point(80.0, 20.0)), Some(0));
        assert_eq!(scene().hit(1, point(80.0, 20.0)), None);
    }

    #[test]
    fn elsewhere_the_nearest_mark_is_hit() {
        assert_eq!(scene().hit(0, point(104.0, 20.0)), Some(0));
        assert_eq!(scene().hit(0, point(104.0, 900.0)), Some(3));
        // Inside the box around the slanted line, but nearer to the block.
        assert_eq!(scene().hit(0, point(90.0, 90.0)), Some(0));
        assert_eq!(scene().hit(0, point(51.0, 130.0)), Some(3));
        let mut empty = scene();
        empty.panels[0].marks.retain(|mark| mark.datum.is_none());
        assert_eq!(empty.hit(0, point(30.0, 20.0)), None);
    }

    #[test]
    fn a_zone_is_before_the_nearest_mark_and_behind_the_marks_under_the_point() {
        let mut scene = scene();
        scene.panels[0].zones = vec![(Rect::new(0.0, 0.0, 200.0, 60.0), 3)];
        assert_eq!(scene.hit(0, point(104.0, 20.0)), Some(3));
        assert_eq!(scene.hit(0, point(80.0, 20.0)), Some(0));
        assert_eq!(scene.hit(0, point(80.0, 61.0)), Some(0));
    }

    #[test]
    fn figures_without_marks_are_passed_over_by_the_keys() {
        assert_eq!(scene().order(), [0, 1, 3]);
    }
}
