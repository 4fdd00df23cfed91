//! A scene as one picture: its panels with headline, subtitle, legend, sentences, notes and source around them.

use crate::geometry::{Point, Rect, Size, point};
use crate::locale::{Locale, Message};
use crate::scene::text::wrap;
use crate::scene::{Anchor, Ink, MAX_SOURCES, Mark, Scene, Shape, TextMeasure, TextRun};

/// The space around the picture, in CSS pixels.
pub const MARGIN: f64 = 24.0;

/// How a text looks.
#[derive(Clone, Copy)]
struct Style {
    /// Its size, in sizes of the body text.
    scale: f64,
    bold: bool,
    ink: Ink,
}

const fn style(scale: f64, bold: bool, ink: Ink) -> Style {
    Style { scale, bold, ink }
}

// The texts of a picture.
const SUBTITLE: Style = style(1.0, false, Ink::Muted);
const LABEL: Style = style(0.875, false, Ink::Muted);
const SOURCE: Style = style(0.8125, false, Ink::Muted);
const COMPUTED: Style = style(0.875, false, Ink::Derived);

/// What stands around a scene in a picture of its own.
#[derive(Clone, Copy, Debug)]
pub struct Caption<'a> {
    /// What the figures say: the headline.
    pub headline: &'a str,
    /// The programme's name.
    pub programme: &'a str,
    /// The open report, with its date.
    pub report: &'a str,
}

/// One picture: its extent and marks, from back to front.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StandalonePicture {
    /// Extent in CSS pixels.
    pub size: Size,
    /// Everything in it, the paper first.
    pub marks: Vec<Mark>,
}

/// Sets the scene under its caption as one picture; it is as wide as the scene's panels and a margin.
#[must_use]
pub fn picture(
    scene: &Scene,
    caption: Caption<'_>,
    locale: Locale,
    font: f64,
    measure: &dyn TextMeasure,
) -> StandalonePicture {
    let mut widest: f64 = 280.0;
    for panel in &scene.panels {
        widest = widest.max(panel.size.width);
    }
    let mut typesetter = Typesetter {
        width: widest,
        font,
        measure,
        marks: Vec::new(),
        y: MARGIN,
    };
    // As large as the page has it.
    let scale = (widest * 0.06 / font).clamp(1.125, 1.5);
    let Caption {
        headline,
        programme,
        report,
    } = caption;
    // The headline of the overview begins with it.
    if !headline.contains(programme) {
        typesetter.paragraph(programme, &LABEL);
    }
    typesetter.paragraph(headline, &style(scale, true, Ink::Text));
    typesetter.y += font * 0.25;
    typesetter.paragraph(&scene.subtitle, &SUBTITLE);
    if scene.legend {
        typesetter.computed(locale.text(Message::OurCalculation));
    }
    typesetter.y += font;
    typesetter.panels(scene);
    typesetter.remarks(scene, locale);
    typesetter.rule();
    typesetter.paragraph(report, &SOURCE);
    typesetter.sources(scene, locale);
    typesetter.finish()
}

/// Sets texts and panels from top to bottom.
struct Typesetter<'a> {
    width: f64,
    font: f64,
    measure: &'a dyn TextMeasure,
    marks: Vec<Mark>,
    y: f64,
}

impl Typesetter<'_> {
    fn paragraph(&mut self, text: &str, style: &Style) {
        self.y = self.column(text, style, MARGIN, self.y, self.width);
    }

    /// Sets a text on what is calculated.
    fn computed(&mut self, text: &str) {
        self.paragraph(&["* ", text].concat(), &COMPUTED);
    }

    /// Sets a text into a column from its top at `y`; returns where it ends.
    fn column(&mut self, text: &str, style: &Style, x: f64, y: f64, width: f64) -> f64 {
        if text.is_empty() {
            return y;
        }
        let (size, bold) = (self.font * style.scale, style.bold);
        let height = size * 1.4;
        let mut y = y;
        for line in wrap(text, size, bold, width, self.measure) {
            let run = TextRun {
                at: point(x, y + height / 2.0),
                width: self.measure.width(&line, size, bold),
                text: line,
                size,
                bold,
                anchor: Anchor::Start,
            };
            self.marks.push(Mark {
                shape: Shape::Text(run),
                ink: style.ink,
                datum: None,
            });
            y += height;
        }
        y
    }

    /// A rule across the picture.
    fn rule(&mut self) {
        self.y += self.font * 0.5;
        let rule = Rect::new(MARGIN, self.y, self.width, 1.0);
        self.marks.push(block(rule, Ink::Line));
        self.y += 8.0;
    }

    /// The picture of what has been set, on paper and under a bar.
    fn finish(mut self) -> StandalonePicture {
        let size = Size {
            width: self.width + 2.0 * MARGIN,
            height: (self.y + MARGIN).ceil(),
        };
        let paper = block(Rect::new(0.0, 0.0, size.width, size.height), Ink::Paper);
        let bar = block(Rect::new(0.0, 0.0, size.width, 4.0), Ink::Text);
        self.marks.splice(0..0, [paper, bar]);
        StandalonePicture {
            size,
            marks: self.marks,
        }
    }

    fn panels(&mut self, scene: &Scene) {
        for panel in &scene.panels {
            let by = point(MARGIN, self.y);
            self.marks
                .extend(panel.marks.iter().map(|mark| moved(mark, by)));
            self.y += panel.size.height + self.font * 0.75;
        }
    }

    /// Sentences, notes, and what is reported without a number.
    fn remarks(&mut self, scene: &Scene, locale: Locale) {
        for sentence in &scene.sentences {
            if sentence.derived {
                self.computed(&sentence.text);
            } else {
                self.paragraph(&sentence.text, &LABEL);
            }
        }
        let missing = scene.missing.iter();
        let notes = scene.notes.iter().map(|note| &note.text);
        for text in missing.chain(notes).chain(&scene.caveats) {
            self.paragraph(text, &LABEL);
        }
        for statement in &scene.statements {
            let text = &statement.text;
            if statement.when.is_empty() {
                self.paragraph(text, &LABEL);
            } else {
                self.paragraph(&locale.labelled(&statement.when, text), &LABEL);
            }
        }
    }

    fn sources(&mut self, scene: &Scene, locale: Locale) {
        let named = scene.by_publisher();
        let mut line = locale.before_sources(named.len()).to_owned();
        let (mut publisher, mut day) = ("", "");
        for (index, source) in named.into_iter().enumerate() {
            if source.publisher != publisher {
                if index > 0 {
                    line.push_str(locale.text(Message::SourcesBetween));
                }
                line.push_str(&source.text);
            } else if source.day != day {
                // Pages of one day are not told apart without their addresses.
                line.push_str(locale.text(Message::ListBetween));
                line.push_str(&source.day);
            }
            (publisher, day) = (&source.publisher, &source.day);
        }
        self.paragraph(&line, &SOURCE);
        for correction in scene.corrections() {
            self.paragraph(correction, &SOURCE);
        }
        let more = scene.sources.len().saturating_sub(MAX_SOURCES);
        if more > 0 {
            self.paragraph(&locale.so_many(Message::MoreSources, more), &SOURCE);
        }
    }
}

const fn block(rect: Rect, ink: Ink) -> Mark {
    Mark {
        shape: Shape::Block(rect),
        ink,
        datum: None,
    }
}

/// The mark, moved by `by`.
fn moved(mark: &Mark, by: Point) -> Mark {
    let shift = |at: &mut Point| *at = point(at.x + by.x, at.y + by.y);
    let mut mark = mark.clone();
    match &mut mark.shape {
        Shape::Block(rect) | Shape::Frame { rect, .. } => {
            rect.x += by.x;
            rect.y += by.y;
        }
        Shape::Line { from, to, .. } => {
            shift(from);
            shift(to);
        }
        Shape::Path { points, .. } => points.iter_mut().for_each(shift),
        Shape::Dot { center, .. } => shift(center),
        Shape::Text(run) => shift(&mut run.at),
    }
    mark
}
