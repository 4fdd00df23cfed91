//! Every theme's inks, in the pairs in which charts use them: contrast, and what is left without hue.

use crate::fixtures::{attribute, elements, every_widget};
use initiative_charts::geometry::{Point, point};
use initiative_charts::scene::{Ink, Mark, Shape};
use initiative_charts::theme::{Color, Palette, Theme};
use std::collections::{BTreeMap, BTreeSet};

const THEMES: [Theme; 2] = [Theme::Light, Theme::Dark];

/// The relative luminance of WCAG 2.
fn luminance(color: Color) -> f64 {
    let linear = |part: u8| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    };
    let (red, green, blue) = color.rgb;
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

fn contrast(palette: &Palette, one: Ink, other: Ink) -> f64 {
    let (one, other) = (
        luminance(palette.color(one)),
        luminance(palette.color(other)),
    );
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// The ink of the last of the marks that covers the point: of blocks alone, because only they have an area.
fn behind(marks: &[Mark], at: Point) -> Ink {
    let holds = |mark: &&Mark| match mark.shape {
        Shape::Block(rect) => rect.grown(-1.0).contains(at),
        _ => false,
    };
    marks
        .iter()
        .rev()
        .find(holds)
        .map_or(Ink::Paper, |mark| mark.ink)
}

/// Where a mark may stand out: in its middle; a line at its end too, where it crosses another mark; an outline on its
/// outer side.
fn edges(mark: &Mark) -> Vec<Point> {
    match &mark.shape {
        Shape::Line { to, .. } => vec![mark.bounds().center(), *to],
        Shape::Frame { rect, .. } => vec![point(rect.x - 3.0, rect.y - 3.0)],
        _ => vec![mark.bounds().center()],
    }
}

/// Why an ink's shapes need not stand out from what is behind them.
const EXEMPT: [(Ink, &str); 5] = [
    (
        Ink::Grid,
        "helps the eye along; every value is written at its mark",
    ),
    (Ink::Line, "the same: rules and the ticks of months"),
    (
        Ink::Plan,
        "the band ends in a firm mark in the ink of text, which has the label",
    ),
    (
        Ink::ReportedSecond,
        "is outlined in the ink of reported marks (the next test)",
    ),
    (
        Ink::Paper,
        "is the inside of hollow marks, whose edge is the mark",
    ),
];

#[test]
fn texts_and_marks_stand_out_from_what_they_lie_on() {
    let mut texts = BTreeMap::new();
    let mut shapes = BTreeMap::new();
    for width in [328.0, 720.0] {
        for (name, widget) in every_widget(width) {
            for panel in &widget.scene().panels {
                for (index, mark) in panel.marks.iter().enumerate() {
                    let before = &panel.marks[..index];
                    let edges = edges(mark).into_iter();
                    let under: Vec<Ink> = edges.map(|at| behind(before, at)).collect();
                    let pair = format!("{:?} on {under:?}", mark.ink);
                    if let Shape::Text(_) = mark.shape {
                        texts.entry(pair).or_insert((mark.ink, under, name.clone()));
                    } else if !EXEMPT.iter().any(|(ink, _)| *ink == mark.ink) {
                        shapes
                            .entry(pair)
                            .or_insert((mark.ink, under, name.clone()));
                    }
                }
            }
        }
    }
    // The page around the canvases: texts and tables on paper, and the ring around what has the focus.
    for ink in [Ink::Text, Ink::Muted, Ink::Derived] {
        texts.insert(
            format!("{ink:?} of the page"),
            (ink, vec![Ink::Paper], "the page".to_owned()),
        );
    }
    for under in [Ink::Paper, Ink::Plan] {
        shapes.insert(
            format!("the ring on {under:?}"),
            (Ink::Reported, vec![under], "the page".to_owned()),
        );
    }
    assert!(
        texts.contains_key("OnReported on [Reported]") && shapes.contains_key("Reported on [Plan]"),
        "the pairs are found: {:?}, {:?}",
        texts.keys(),
        shapes.keys()
    );
    let mut low = Vec::new();
    for theme in THEMES {
        let palette = Palette::of(theme);
        for (pairs, least) in [(&texts, 4.5), (&shapes, 3.0)] {
            for (pair, (ink, under, name)) in pairs {
                let each = under.iter().map(|under| contrast(&palette, *ink, *under));
                let found = each.fold(0.0, f64::max);
                if found < least {
                    low.push(format!(
                        "{theme:?}: {pair} has {found:.2}, not {least} ({name})"
                    ));
                }
            }
        }
    }
    assert!(low.is_empty(), "{low:#?}");
}

#[test]
fn a_palette_stands_out_from_pages_of_its_own_scheme() {
    for theme in THEMES {
        let palette = Palette::of(theme);
        let own = palette.color(Ink::Paper);
        assert!(palette.stands_out_from(own), "{theme:?}");
        let greys = (0..=255).map(|part| Color {
            rgb: (part, part, part),
        });
        let mut fits = 0;
        for grey in greys.filter(|grey| palette.stands_out_from(*grey)) {
            fits += 1;
            let on_grey = palette.with(Ink::Paper, grey);
            for ink in [Ink::Text, Ink::Muted, Ink::Derived] {
                let found = contrast(&on_grey, ink, Ink::Paper);
                assert!(found > 4.45, "{theme:?}: {ink:?} on {grey:?}: {found}");
            }
        }
        assert!((10..100).contains(&fits), "{theme:?}: {fits} greys");
    }
}

/// What tells a mark from others without its hue: its shape, and whether it is filled, dashed or wide.
fn form(panel: &[Mark], mark: &Mark) -> Option<String> {
    let form = match &mark.shape {
        Shape::Text(_) | Shape::Frame { .. } => return None,
        Shape::Block(rect) => {
            // A block inside an outline is a hollow one.
            let outlined = panel.iter().any(|other| match other.shape {
                Shape::Frame { rect: frame, .. } => {
                    other.ink != mark.ink
                        && frame.grown(2.0).contains(rect.center())
                        && (frame.width - rect.width).abs() < 4.0
                        && (frame.height - rect.height).abs() < 4.0
                }
                _ => false,
            });
            format!("block, outlined: {outlined}")
        }
        Shape::Line { width, dash, .. } => {
            format!("line of {width}, dashed: {}", dash.is_some())
        }
        Shape::Path { width, .. } => format!("path of {width}"),
        Shape::Dot { center, hollow, .. } => {
            let line = panel.iter().find_map(|other| match &other.shape {
                Shape::Path { points, width } if points.contains(center) => Some(width),
                _ => None,
            });
            format!("dot, hollow: {hollow}, on a line of {line:?}")
        }
    };
    Some(form)
}

#[test]
fn no_two_series_differ_by_hue_alone() {
    let series = [
        Ink::Reported,
        Ink::ReportedSecond,
        Ink::Derived,
        Ink::Muted,
        Ink::Plan,
    ];
    let mut alike = BTreeSet::new();
    for width in [328.0, 720.0] {
        for (name, widget) in every_widget(width) {
            for panel in &widget.scene().panels {
                let mut forms: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
                for mark in panel
                    .marks
                    .iter()
                    .filter(|mark| series.contains(&mark.ink) && mark.datum.is_some())
                {
                    if let Some(form) = form(&panel.marks, mark) {
                        let ink = format!("{:?}", mark.ink);
                        forms.entry(form).or_default().insert(ink);
                    }
                }
                for (form, inks) in forms {
                    let of = |ink: Ink| inks.contains(&format!("{ink:?}"));
                    for one in series {
                        for other in series {
                            let grey = THEMES
                                .iter()
                                .any(|theme| contrast(&Palette::of(*theme), one, other) < 1.5);
                            if one != other && of(one) && of(other) && grey {
                                alike.insert(format!("{form}: {inks:?} ({name})"));
                            }
                        }
                    }
                }
            }
        }
    }
    assert!(alike.is_empty(), "{alike:#?}");
}

#[test]
fn the_second_series_is_outlined_where_its_fill_is_faint() {
    for (name, widget) in every_widget(720.0) {
        for panel in &widget.scene().panels {
            for mark in &panel.marks {
                if mark.ink == Ink::ReportedSecond && matches!(mark.shape, Shape::Block(_)) {
                    assert_eq!(
                        form(&panel.marks, mark).as_deref(),
                        Some("block, outlined: true"),
                        "{name}: {mark:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn forced_colours_are_pairs_that_the_system_vouches_for() {
    // On the reader's own paper every text and shape is in a colour of text, and texts on marks in that of paper.
    for ink in Ink::ALL {
        let expected: &[&str] = match ink {
            Ink::Paper | Ink::OnReported | Ink::ReportedSecond | Ink::Plan => &["Canvas"],
            Ink::Grid => &["GrayText"],
            Ink::Accent => &["LinkText"],
            _ => &["CanvasText"],
        };
        assert!(expected.contains(&ink.system()), "{ink:?}");
    }
    assert_ne!(Ink::Reported.system(), Ink::Accent.system());
    assert_ne!(Ink::Reported.system(), Ink::ReportedSecond.system());
}

#[test]
fn the_readme_names_every_property_and_every_part() {
    let readme = include_str!("../../README.md");
    for ink in Ink::ALL {
        let property = format!("`--initiative-{}`", ink.name());
        assert!(readme.contains(&property), "{property}");
    }
    let mut parts = BTreeSet::new();
    for (_, widget) in every_widget(720.0) {
        for element in elements(&widget.view_with_parts()) {
            parts.extend(
                attribute(element, "part")
                    .unwrap_or_default()
                    .split(' ')
                    .map(str::to_owned),
            );
        }
    }
    parts.remove("");
    let (_, documented) = readme.split_once("`::part()` reaches").unwrap();
    let (documented, _) = documented.split_once("\n\n").unwrap();
    let documented: BTreeSet<String> = documented
        .split('`')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect();
    assert_eq!(parts, documented);
}
