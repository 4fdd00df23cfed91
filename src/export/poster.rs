//! A scene as one picture: its panels with headline, subtitle, key figures, notes and source around them.

use crate::geometry::{Point, Rect, Size, point};
use crate::locale::{Locale, Message, joined};
use crate::scene::text::wrap;
use crate::scene::{Anchor, Ink, Mark, Scene, Shape, TextMeasure, TextRun};

/// The space around the picture, in CSS pixels.
const MARGIN: f64 = 24.0;
/// The space between two columns.
const GAP: f64 = 40.0;

/// One picture: its extent and marks, from back to front.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Poster {
    /// Extent in CSS pixels.
    pub size: Size,
    /// Everything in it, the paper first.
    pub marks: Vec<Mark>,
}

/// Sets the scene under the headline as one picture; it is as wide as the scene's panels and a margin.
#[must_use]
pub fn poster(
    scene: &Scene,
    headline: &str,
    locale: Locale,
    font: f64,
    measure: &dyn TextMeasure,
) -> Poster {
    let widest = scene
        .panels
        .iter()
        .map(|panel| panel.size.width)
        .fold(280.0, f64::max);
    let two = scene.in_columns;
    let width = if two { widest * 2.0 + GAP } else { widest };
    let mut setter = Setter {
        width,
        font,
        measure,
        marks: Vec::new(),
        y: MARGIN,
    };
    setter.paragraph(headline, 1.5, true, Ink::Text);
    setter.paragraph(&scene.subtitle, 1.0, false, Ink::Muted);
    setter.y += font;
    setter.key_figures(scene);
    for legend in &scene.legend {
        let sign = if legend.hollow { "○ " } else { "■ " };
        setter.paragraph(&format!("{sign}{}", legend.text), 0.875, false, legend.ink);
    }
    setter.panels(scene, two, widest);
    for text in scene.missing.iter().chain(&scene.notes) {
        setter.paragraph(text, 0.875, false, Ink::Muted);
    }
    setter.timeline(scene);
    setter.y += font * 0.5;
    setter.rule();
    setter.sources(scene, locale);
    let size = Size {
        width: width + 2.0 * MARGIN,
        height: (setter.y + MARGIN).ceil(),
    };
    let paper = Mark {
        shape: Shape::Block(Rect::new(0.0, 0.0, size.width, size.height)),
        ink: Ink::Paper,
        datum: None,
    };
    let top = Mark {
        shape: Shape::Block(Rect::new(0.0, 0.0, size.width, 4.0)),
        ink: Ink::Text,
        datum: None,
    };
    let marks = [paper, top].into_iter().chain(setter.marks).collect();
    Poster { size, marks }
}

/// Sets texts and panels from top to bottom.
struct Setter<'a> {
    width: f64,
    font: f64,
    measure: &'a dyn TextMeasure,
    marks: Vec<Mark>,
    y: f64,
}

impl Setter<'_> {
    fn paragraph(&mut self, text: &str, scale: f64, bold: bool, ink: Ink) {
        let width = self.width;
        self.y = self.column(
            text,
            scale,
            bold,
            ink,
            Rect::new(MARGIN, self.y, width, 0.0),
        );
    }

    /// Sets a text into a column from its top; returns where it ends.
    fn column(&mut self, text: &str, scale: f64, bold: bool, ink: Ink, column: Rect) -> f64 {
        if text.is_empty() {
            return column.y;
        }
        let size = self.font * scale;
        let height = size * 1.4;
        let mut y = column.y;
        for line in wrap(text, size, bold, column.width, self.measure) {
            let width = self.measure.width(&line, size, bold);
            let at = point(column.x, y + height / 2.0);
            let run = TextRun {
                at,
                text: line,
                size,
                bold,
                anchor: Anchor::Start,
                width,
            };
            self.marks.push(Mark {
                shape: Shape::Text(run),
                ink,
                datum: None,
            });
            y += height;
        }
        y
    }

    fn rule(&mut self) {
        let rect = Rect::new(MARGIN, self.y, self.width, 1.0);
        self.marks.push(Mark {
            shape: Shape::Block(rect),
            ink: Ink::Line,
            datum: None,
        });
        self.y += 8.0;
    }

    fn key_figures(&mut self, scene: &Scene) {
        let per_row = if self.width >= 600.0 { 4 } else { 2 };
        for row in scene.key_figures.chunks(per_row) {
            let width = (self.width - 16.0 * (per_row as f64 - 1.0)) / per_row as f64;
            let top = self.y;
            for (index, key) in row.iter().enumerate() {
                let cell =
                    |y: f64| Rect::new(MARGIN + index as f64 * (width + 16.0), y, width, 0.0);
                let y = self.column(&key.value, 1.5, true, Ink::Text, cell(top));
                let y = self.column(&key.label, 0.875, false, Ink::Muted, cell(y));
                let y = self.column(&key.comparison, 0.875, true, Ink::Derived, cell(y));
                self.y = self.y.max(y);
            }
            self.y += self.font;
        }
    }

    fn panels(&mut self, scene: &Scene, two: bool, widest: f64) {
        for row in scene.panels.chunks(if two { 2 } else { 1 }) {
            let top = self.y;
            let mut bottom = top;
            for (index, panel) in row.iter().enumerate() {
                let left = MARGIN + index as f64 * (widest + GAP);
                let mut y = top;
                if let Some((_, title)) = &panel.opens {
                    let cell = Rect::new(left, y, panel.size.width, 0.0);
                    y = self.column(title, 1.125, true, Ink::Text, cell);
                    let cell = Rect::new(left, y, panel.size.width, 0.0);
                    y = self.column(&panel.caption, 0.875, false, Ink::Muted, cell) + 6.0;
                }
                let offset = point(left, y);
                self.marks
                    .extend(panel.marks.iter().map(|mark| moved(mark, offset)));
                bottom = f64::max(bottom, y + panel.size.height);
            }
            self.y = bottom + self.font * 1.5;
        }
    }

    fn timeline(&mut self, scene: &Scene) {
        for station in &scene.timeline {
            self.paragraph(&station.when, 0.875, true, Ink::Text);
            let place = if station.place.is_empty() {
                String::new()
            } else {
                format!(" ({})", station.place)
            };
            self.paragraph(
                &format!("{}{place}", station.text),
                0.875,
                false,
                Ink::Muted,
            );
            self.y += 4.0;
        }
    }

    fn sources(&mut self, scene: &Scene, locale: Locale) {
        let head = locale.text(if scene.sources.len() > 1 {
            Message::SourcesLine
        } else {
            Message::SourceLine
        });
        let names: Vec<&str> = scene
            .sources
            .iter()
            .take(12)
            .map(|source| source.text.as_str())
            .collect();
        self.paragraph(
            &[head, &joined(&names, locale.text(Message::SourcesBetween))].concat(),
            0.8125,
            false,
            Ink::Muted,
        );
        for source in scene
            .sources
            .iter()
            .filter(|source| !source.correction.is_empty())
            .take(12)
        {
            self.paragraph(&source.correction, 0.8125, false, Ink::Muted);
        }
        let more = scene.sources.len().saturating_sub(12);
        if more > 0 {
            let more = locale.so_many(Message::MoreSources, more);
            self.paragraph(&more, 0.8125, false, Ink::Muted);
        }
        if scene.shows_computed() {
            self.paragraph(
                locale.text(Message::ComputedSign),
                0.8125,
                false,
                Ink::Derived,
            );
        }
    }
}

/// The mark, moved by `by`.
fn moved(mark: &Mark, by: Point) -> Mark {
    let shift = |at: &Point| point(at.x + by.x, at.y + by.y);
    let shift_rect = |rect: &Rect| Rect::new(rect.x + by.x, rect.y + by.y, rect.width, rect.height);
    let shape = match &mark.shape {
        Shape::Block(rect) => Shape::Block(shift_rect(rect)),
        Shape::Frame { rect, width } => Shape::Frame {
            rect: shift_rect(rect),
            width: *width,
        },
        Shape::Line {
            from,
            to,
            width,
            dash,
        } => Shape::Line {
            from: shift(from),
            to: shift(to),
            width: *width,
            dash: *dash,
        },
        Shape::Path { points, width } => Shape::Path {
            points: points.iter().map(shift).collect(),
            width: *width,
        },
        Shape::Dot {
            center,
            radius,
            hollow,
        } => Shape::Dot {
            center: shift(center),
            radius: *radius,
            hollow: *hollow,
        },
        Shape::Text(run) => Shape::Text(TextRun {
            at: shift(&run.at),
            ..run.clone()
        }),
    };
    Mark {
        shape,
        ..mark.clone()
    }
}
