//! What readers do and what they meet, from the first move to the last.

mod access;
mod checks;
mod figure;
mod hostile;
mod keyboard;
mod pages;
mod parts;
mod pointer;
mod reading;
mod reports;
mod select;
mod sheet;
mod sheet_ways;
mod tabs;
mod twins;

use crate::fixtures::{announcements, id, widget};
use initiative_charts::geometry::{Point, Rect, point};
use initiative_charts::interaction::{Effect, Event};
use initiative_charts::widget::Widget;

/// The widget on the chart of the report of November 2019.
#[track_caller]
fn on(chart: &str) -> Widget {
    widget(&[("chart", chart)])
}

/// The index of the figure of November 2019 among the data of the open chart.
#[track_caller]
fn datum(widget: &Widget, name: &str) -> usize {
    widget
        .scene()
        .index_of(&id(&format!("2019-11-30/{name}")))
        .unwrap()
}

/// Panel and box of the figure's marks.
#[track_caller]
fn bounds(widget: &Widget, name: &str) -> (usize, Rect) {
    widget.scene().bounds(datum(widget, name)).unwrap()
}

/// A point where the figure is hit.
#[track_caller]
fn spot(widget: &Widget, name: &str) -> (usize, Point) {
    let wanted = datum(widget, name);
    let (panel, bounds) = bounds(widget, name);
    let points = (0..400).map(|step| {
        let (column, row) = (f64::from(step % 20), f64::from(step / 20));
        point(
            bounds.x + bounds.width * (column + 0.5) / 20.0,
            bounds.y + bounds.height * (row + 0.5) / 20.0,
        )
    });
    let hits = |at: &Point| widget.scene().hit(panel, *at) == Some(wanted);
    (panel, points.into_iter().find(hits).unwrap())
}

#[track_caller]
fn pointing_at(widget: &Widget, name: &str) -> Event {
    let (panel, at) = spot(widget, name);
    Event::PointerMoved { panel, at }
}

#[track_caller]
fn tap_at(widget: &Widget, name: &str) -> Event {
    let (panel, at) = spot(widget, name);
    Event::Tapped { panel, at }
}

/// The name of the figure that the reader is on.
fn current(widget: &Widget) -> Option<&str> {
    let datum = widget.scene().datum(widget.state().current?)?;
    (datum.id.report == "2019-11-30").then_some(datum.id.name.as_str())
}

/// The identity of the figure that the reader is on, of whichever report.
fn current_id(widget: &Widget) -> Option<String> {
    let datum = widget.scene().datum(widget.state().current?)?;
    Some(datum.id.to_string())
}

/// The one text that the effects announce.
#[track_caller]
fn announced(effects: &[Effect]) -> &str {
    let announcements = announcements(effects);
    assert_eq!(announcements.len(), 1, "{effects:?}");
    announcements[0]
}
