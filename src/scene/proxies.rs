//! The rectangles by which fingers that explore, and those who do not see the chart, find its figures.

use super::Scene;
use crate::geometry::{Point, Rect, point};

/// The least width and height of a rectangle, in CSS pixels.
const TARGET: f64 = 24.0;
/// Centres that are nearer than this are one point to a finger.
const LEAST: f64 = 0.25;
/// Browsers meet whole pixels.
const PIXEL: f64 = 1.0;
/// How many points of a mark are tried along each side.
const STEPS: u8 = 5;

/// Where a figure is found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Proxy {
    /// Index of the datum among the scene's data.
    pub datum: usize,
    /// Index of the first panel that has marks of it.
    pub panel: usize,
    /// At least 24 by 24 CSS pixels of the panel, unless the centre of another is nearer than that: nothing but the figure
    /// is at their centre.
    pub bounds: Rect,
    /// How many others of its panel lie below it; zero where it meets none.
    pub level: usize,
}

impl Scene {
    /// A proxy for each datum of [`Scene::order`], in its order.
    ///
    /// It is the rectangle around all marks of the datum, else around one of them, else around a point of one: the first
    /// whose centre [`Scene::hit`] answers with the datum. The smaller lie above the larger.
    #[must_use]
    pub fn proxies(&self) -> Vec<Proxy> {
        let mut proxies = Vec::new();
        for datum in self.order() {
            if let Some((panel, hull)) = self.bounds(datum) {
                proxies.push(Proxy {
                    datum,
                    panel,
                    bounds: self.rectangle(datum, panel, hull),
                    level: 0,
                });
            }
        }
        for index in 0..proxies.len() {
            if let Some(bounds) = self.uncovered(&proxies, index)
                && let Some(proxy) = proxies.get_mut(index)
            {
                proxy.bounds = bounds;
            }
        }
        part(&mut proxies);
        for index in 0..proxies.len() {
            let level = level(&proxies, index);
            if let Some(proxy) = proxies.get_mut(index) {
                proxy.level = level;
            }
        }
        proxies
    }

    /// The datum's rectangle, whatever others lie above it.
    fn rectangle(&self, datum: usize, panel: usize, hull: Rect) -> Rect {
        let is_own = |bounds: Rect| self.hit(panel, bounds.center()) == Some(datum);
        if is_own(hull) {
            return target(hull);
        }
        let marks = self.own_marks(datum, panel);
        let own = marks.iter().find(|mark| is_own(**mark));
        let point = || self.spot(datum, panel, &[]);
        target(own.copied().or_else(point).unwrap_or(hull))
    }

    /// Another rectangle for one whose centre is covered; none where it is not, or none is better.
    fn uncovered(&self, proxies: &[Proxy], index: usize) -> Option<Rect> {
        let proxy = proxies.get(index)?;
        let covers =
            |other: &Proxy| is_above(other, proxy) && other.bounds.contains(proxy.bounds.center());
        if !proxies.iter().any(covers) {
            return None;
        }
        self.spot(proxy.datum, proxy.panel, proxies)
    }

    /// The least rectangle at a point of the datum's marks, so that it covers no other's centre and none as small covers
    /// its own.
    fn spot(&self, datum: usize, panel: usize, others: &[Proxy]) -> Option<Rect> {
        let along = |step: u8| (f64::from(step) + 0.5) / f64::from(STEPS);
        for mark in self.own_marks(datum, panel) {
            for step in 0..STEPS * STEPS {
                let (across, down) = (along(step % STEPS), along(step / STEPS));
                let at = point(mark.x + mark.width * across, mark.y + mark.height * down);
                let spot = target(Rect::at(at));
                let meets = |other: &Proxy| {
                    other.panel == panel && other.datum != datum && meets(spot, at, other.bounds)
                };
                if self.hit(panel, at) == Some(datum) && !others.iter().any(meets) {
                    return Some(spot);
                }
            }
        }
        None
    }

    fn own_marks(&self, datum: usize, panel: usize) -> Vec<Rect> {
        let mut own = Vec::new();
        for mark in self.panels.get(panel).iter().flat_map(|panel| &panel.marks) {
            if mark.datum == Some(datum) {
                own.push(mark.bounds());
            }
        }
        own
    }
}

/// Makes proxies smaller that cover the centre of another one below them: each ends halfway to it, along the axis on which
/// they are further apart, and keeps its own centre.
fn part(proxies: &mut [Proxy]) {
    for index in 0..proxies.len() {
        // What becomes smaller may come to lie above others.
        while let Some(bounds) = parted(proxies, index)
            && let Some(proxy) = proxies.get_mut(index)
        {
            proxy.bounds = bounds;
        }
    }
}

/// The rectangle of a proxy that covers a centre, made smaller; none where it covers none.
fn parted(proxies: &[Proxy], index: usize) -> Option<Rect> {
    let proxy = proxies.get(index)?;
    let (own, bounds) = (proxy.bounds.center(), proxy.bounds);
    proxies.iter().find_map(|other| {
        let center = other.bounds.center();
        if !is_above(proxy, other) || !bounds.grown(PIXEL).contains(center) {
            return None;
        }
        let (across, down) = ((center.x - own.x).abs(), (center.y - own.y).abs());
        let (width, height) = if across >= down {
            (across, bounds.height)
        } else {
            (bounds.width, down)
        };
        let is_smaller = width < bounds.width || height < bounds.height;
        (is_smaller && width.min(height) >= LEAST).then(|| around(own, width, height))
    })
}

/// How many others of the panel lie below the proxy; zero where it meets none.
fn level(proxies: &[Proxy], index: usize) -> usize {
    let (mut below, mut meets) = (0, false);
    if let Some(proxy) = proxies.get(index) {
        for other in proxies {
            below += usize::from(is_above(proxy, other));
            meets |= other.panel == proxy.panel
                && other.datum != proxy.datum
                && other.bounds.overlaps(proxy.bounds);
        }
    }
    if meets { below } else { 0 }
}

/// Whether the one lies above the other in their panel: it is smaller, or of the same extent and later in reading order.
fn is_above(one: &Proxy, other: &Proxy) -> bool {
    let area = |proxy: &Proxy| proxy.bounds.width * proxy.bounds.height;
    one.panel == other.panel
        && one.datum != other.datum
        && match area(one).total_cmp(&area(other)) {
            std::cmp::Ordering::Equal => one.datum > other.datum,
            order => order.is_lt(),
        }
}

/// Whether a spot around a point covers the middle of another rectangle, or one that is as small covers the point.
fn meets(spot: Rect, at: Point, other: Rect) -> bool {
    let small = other.width * other.height <= TARGET * TARGET;
    spot.contains(other.center()) || small && other.contains(at)
}

/// The rectangle, widened around its centre to what a finger meets.
fn target(rect: Rect) -> Rect {
    around(
        rect.center(),
        rect.width.max(TARGET),
        rect.height.max(TARGET),
    )
}

fn around(center: Point, width: f64, height: f64) -> Rect {
    Rect::new(
        center.x - width / 2.0,
        center.y - height / 2.0,
        width,
        height,
    )
}
