//! Lines in dashes, on whole device pixels.

use crate::geometry::{Point, point};

/// The dashes of a line, as long as the gaps between them: all of one form. Their ends are painted on whole device pixels,
/// and rounded one by one they would lean this way and that.
pub(super) fn dashes(from: Point, to: Point, dash: f64, ratio: f64) -> Vec<(Point, Point)> {
    let (dx, dy) = (to.x - from.x, to.y - from.y);
    let steep = dy.abs() > dx.abs();
    let (run, rise) = if steep { (dy, dx) } else { (dx, dy) };
    let slope = rise / run;
    // Whole device pixels of run, near so many, over which the line rises by nearly whole ones.
    let whole = |pixels: f64, low: f64, high: f64| {
        let (mut best, mut least) = (pixels.round().max(1.0), f64::INFINITY);
        let mut run = (pixels * low).ceil().max(1.0);
        while run <= pixels * high {
            let rise = run * slope;
            let error = (rise - rise.round()).abs() + (run - pixels).abs() * 0.01;
            if error < least {
                (best, least) = (run, error);
            }
            run += 1.0;
        }
        best
    };
    let pixels = dash * ratio / slope.hypot(1.0);
    let (length, step) = (whole(pixels, 0.75, 1.1), whole(pixels * 2.0, 0.95, 1.3));
    let start = if steep {
        (from.y, from.x)
    } else {
        (from.x, from.y)
    };
    let (start, base) = ((start.0 * ratio).round(), start.1 * ratio);
    let at = |along: f64, above: f64| {
        let (run, rise) = ((start + along * run.signum()) / ratio, above / ratio);
        if steep {
            point(rise, run)
        } else {
            point(run, rise)
        }
    };
    let total = (run * ratio).abs();
    let rise = |along: f64| along * run.signum() * slope;
    let (mut dashes, mut along) = (Vec::new(), 0.0);
    while along < total {
        let length = length.min(total - along);
        let above = (base + rise(along)).round();
        dashes.push((
            at(along, above),
            at(along + length, above + rise(length).round()),
        ));
        along += step;
    }
    dashes
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The ends of the dashes in device pixels.
    fn painted(from: Point, to: Point, ratio: f64) -> Vec<[i32; 4]> {
        let device = |pixel: f64| (pixel * ratio).round() as i32;
        let dashes = dashes(from, to, 5.0, ratio);
        let ends = |(from, to): &(Point, Point)| [from.x, from.y, to.x, to.y].map(device);
        dashes.iter().map(ends).collect()
    }

    #[test]
    fn dashes_of_a_line_lean_all_the_same_way_and_keep_to_it() {
        for (dx, dy) in [
            (253.0, -151.0),
            (677.3, -240.9),
            (-40.0, 181.7),
            (300.0, 0.0),
            (0.0, 90.0),
        ] {
            let (from, to) = (point(41.3, 208.8), point(41.3 + dx, 208.8 + dy));
            for ratio in [1.0, 1.25, 2.0, 3.0] {
                let dashes = painted(from, to, ratio);
                assert!(dashes.len() > 8, "{dashes:?}");
                let lean = |dash: &[i32; 4]| (dash[2] - dash[0], dash[3] - dash[1]);
                let whole = &dashes[..dashes.len() - 1];
                assert!(
                    whole.iter().all(|dash| lean(dash) == lean(&dashes[0])),
                    "{dashes:?}"
                );
                for [x, y, ..] in dashes {
                    let (x, y) = (f64::from(x) / ratio - from.x, f64::from(y) / ratio - from.y);
                    let off = (x * dy - y * dx).abs() / dx.hypot(dy) * ratio;
                    assert!(off < 1.0, "{off} pixels beside the line");
                }
            }
        }
    }
}
