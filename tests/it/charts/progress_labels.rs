//! What the chart of shares says of reports and years, and that its labels stand clear of its lines, of other
//! programmes too.

use super::progress::{lines, points, progress, share, shipped_cases, texts};
use super::{assert_none, runs};
use crate::fixtures::{programme, widget_on};
use initiative_charts::geometry::{Point, Rect};
use initiative_charts::reported::{Dataset, parse};
use initiative_charts::scene::{Mark, Panel, Scene, Shape};

#[test]
fn the_headline_says_of_each_report_on_which_side_it_is() {
    let headline = |shares: &[(i32, u8, &str)]| {
        let reports = shares
            .iter()
            .map(|(year, month, of)| share(*year, *month, of));
        let scene = progress(&reports.collect::<Vec<_>>()).scene().clone();
        scene.headline.replace('\u{a0}', " ")
    };
    for (shares, said) in [
        (
            &[
                (2024, 3, "15.5"),
                (2024, 6, "42.5"),
                (2024, 9, "70.5"),
                (2024, 12, "104.5"),
            ][..],
            "Behind an even pace: March, June and September 2024; ahead: December 2024",
        ),
        (
            &[(2023, 12, "104.5"), (2024, 6, "42.5")],
            "Ahead of an even pace: 2023; behind: 2024",
        ),
        (
            &[(2023, 6, "60.5"), (2023, 12, "90.5"), (2024, 6, "42.5")],
            "Ahead of an even pace: June 2023; behind: December 2023 and June 2024",
        ),
        // What is just even is on neither side.
        (
            &[(2024, 3, "15.5"), (2024, 6, "50"), (2024, 9, "80.5")],
            "Behind an even pace: March 2024; ahead: September 2024",
        ),
        (&[(2024, 3, "15.5"), (2024, 6, "50")], "Progress"),
    ] {
        assert_eq!(headline(shares), said);
    }
    let trees = widget_on(
        parse(programme("trees")).unwrap(),
        &[("chart", "progress")],
        328.0,
    );
    assert_eq!(
        trees.scene().headline.replace('\u{a0}', " "),
        "Behind an even pace: June 2018, December 2018 and March 2019; ahead: September 2018"
    );
    let months: Vec<_> = (1..=12)
        .map(|month| (2024, month, if month < 7 { "1" } else { "99" }))
        .collect();
    assert_eq!(headline(&months), "Reports ahead of an even pace: 5 of 12");
}

#[test]
fn a_year_that_is_undecided_leaves_the_others_their_names() {
    let reports = [
        share(2021, 12, "82.5"),
        share(2022, 12, "100"),
        share(2023, 12, "125.5"),
        share(2024, 12, "99.6"),
    ];
    let widget = progress(&reports);
    let scene = widget.scene();
    assert_eq!(
        scene.headline,
        "Behind an even pace: 2021 and 2024; ahead: 2023"
    );
    let rows = texts(scene);
    for year in ["2021", "2022", "2023", "2024"] {
        assert!(rows.iter().any(|text| text == year), "{rows:?}");
    }
    assert!(
        scene.summary.starts_with("2024: 99.6%"),
        "{}",
        scene.summary
    );
    let said = scene.sentences.iter().map(|said| &*said.text);
    assert!(
        said.clone().any(|text| text.starts_with("2024")),
        "{:?}",
        scene.sentences
    );
    assert!(said.clone().all(|text| !text.contains("December")));
}

#[test]
fn quarters_are_drawn_as_the_hollow_points_of_their_running_totals() {
    let schools = || parse(programme("schools")).unwrap();
    let widget = widget_on(schools(), &[("chart", "progress")], 720.0);
    let drawn = points(&widget.scene().panels[0]);
    assert_eq!(drawn.iter().filter(|(_, _, hollow)| *hollow).count(), 4);
    let said = texts(widget.scene());
    assert!(
        said.iter().any(|text| text == "* about\u{a0}104%"),
        "{said:?}"
    );
    // Without the second quarter nothing is known from then on.
    let text =
        programme("schools").replacen("\"from\": \"2024-04-01\"", "\"from\": \"2024-05-01\"", 1);
    let widget = widget_on(parse(&text).unwrap(), &[("chart", "progress")], 720.0);
    assert_eq!(points(&widget.scene().panels[0]).len(), 1);
    assert_eq!(widget.scene().headline, "2024: behind an even pace");
}

#[test]
fn years_from_april_are_named_in_headline_and_labels() {
    let water = parse(programme("water")).unwrap();
    let widget = widget_on(water, &[("chart", "progress")], 720.0);
    assert_eq!(
        widget.scene().headline,
        "Behind an even pace: 2019/20, 2021/22 and 2022/23; ahead: 2020/21"
    );
    let trees = parse(programme("trees")).unwrap();
    let widget = widget_on(trees, &[("chart", "progress")], 720.0);
    let texts = texts(widget.scene());
    assert!(
        texts
            .iter()
            .any(|text| text == "2018/19 plan: 2\u{a0}million"),
        "{texts:?}"
    );
}

#[test]
fn two_years_are_ahead_at_every_report_only_where_they_are() {
    let headline = |april| {
        let reports = [
            share(2023, 4, april),
            share(2023, 12, "104.5"),
            share(2024, 6, "55.4"),
        ];
        progress(&reports).scene().headline.clone()
    };
    assert_eq!(
        headline("40.5"),
        "2023 and 2024: ahead of an even pace at every report"
    );
    assert_eq!(
        headline("20.5"),
        "Behind an even pace: April\u{a0}2023; ahead: December\u{a0}2023 and June\u{a0}2024"
    );
}

/// Whether the line passes through the rectangle.
fn crosses(line: &[Point], rect: Rect) -> bool {
    line.windows(2).any(|ends| {
        (0..=400).any(|step| {
            let part = f64::from(step) / 400.0;
            rect.contains(Point {
                x: ends[0].x + (ends[1].x - ends[0].x) * part,
                y: ends[0].y + (ends[1].y - ends[0].y) * part,
            })
        })
    })
}

/// Water, the first of its reports as of the middle of the year: a plot.
fn water() -> Dataset {
    parse(&programme("water").replace("2020-03-31", "2019-09-30")).unwrap()
}

/// The progress of the programmes whose years begin in April or whose reports are of quarters, at many widths.
fn other_programmes() -> impl Iterator<Item = (String, Scene)> {
    let named = |name| (name, parse(programme(name)).unwrap());
    let datasets = [named("schools"), named("trees"), ("water", water())];
    let widgets =
        datasets.map(|(name, dataset)| (name, widget_on(dataset, &[("chart", "progress")], 328.0)));
    widgets.into_iter().flat_map(|(name, mut widget)| {
        [288.0, 328.0, 400.0, 560.0, 720.0, 1_200.0].map(|width| {
            widget.resize(width, 16.0);
            (format!("{name}, {width} px"), widget.scene().clone())
        })
    })
}

/// The dashed line of an even pace.
fn even_pace(panel: &Panel) -> [Point; 2] {
    let mut lines = panel.marks.iter().filter_map(|mark| match &mark.shape {
        Shape::Line {
            from,
            to,
            dash: Some(_),
            ..
        } if from.x < to.x && from.y > to.y => Some([*from, *to]),
        _ => None,
    });
    lines.next().unwrap()
}

#[test]
fn no_label_stands_over_a_line() {
    let mut wrong = Vec::new();
    let shipped = shipped_cases().map(|(case, scene)| (case.to_string(), scene.clone()));
    for (case, scene) in shipped.chain(other_programmes()) {
        let panel = &scene.panels[0];
        for (_, run) in runs(panel) {
            let bounds = run.bounds().grown(-2.0);
            let even = even_pace(panel);
            if lines(panel).any(|(_, line)| crosses(line, bounds)) || crosses(&even, bounds) {
                wrong.push(format!("{case}: {:?}", run.text));
            }
        }
    }
    assert_none(&wrong);
}

#[test]
fn the_even_pace_is_not_named_among_the_shares_of_the_axis() {
    let mut wrong = Vec::new();
    let shipped = shipped_cases().map(|(case, scene)| (case.to_string(), scene.clone()));
    for (case, scene) in shipped.chain(other_programmes()) {
        let panel = &scene.panels[0];
        let [axis, _] = even_pace(panel);
        for (_, run) in runs(panel).filter(|(_, run)| run.text.starts_with("* if")) {
            if run.bounds().x < axis.x {
                wrong.push(case.clone());
            }
        }
    }
    assert_none(&wrong);
}

/// Whether an upright line leads from the point to its label.
fn has_line(panel: &Panel, point: Point) -> bool {
    panel.marks.iter().any(|mark| match mark.shape {
        Shape::Line { from, to, .. } => {
            let is_upright = (from.x - point.x).abs() < 0.1 && (to.x - point.x).abs() < 0.1;
            let near = (from.y - point.y).abs().min((to.y - point.y).abs());
            is_upright && near < 12.0
        }
        _ => false,
    })
}

/// Of years with one report each none has a line that its label could be told by.
#[test]
fn the_label_of_a_year_s_only_point_is_nearest_to_that_point() {
    let water = water();
    for width in [288.0, 328.0, 400.0, 560.0, 720.0] {
        let widget = widget_on(water.clone(), &[("chart", "progress")], width);
        let panel = &widget.scene().panels[0];
        let of = |datum: Option<usize>| {
            let marks = panel.marks.iter().filter(|mark| mark.datum == datum);
            let mut shapes = marks.filter(|mark| !matches!(mark.shape, Shape::Text(_)));
            shapes.next().map(|mark| mark.bounds().center())
        };
        for (mark, run) in
            runs(panel).filter(|(_, run)| run.text.starts_with("* ") && run.text.ends_with('%'))
        {
            let own = of(mark.datum).unwrap();
            // The open report's may stand apart, with a line to its point.
            if has_line(panel, own) {
                continue;
            }
            let distance = |at: Point| {
                let bounds = run.bounds();
                at.distance(Point {
                    x: at.x.clamp(bounds.x, bounds.right()),
                    y: at.y.clamp(bounds.y, bounds.bottom()),
                })
            };
            let nearest = points(panel)
                .into_iter()
                .map(|(at, ..)| distance(at))
                .fold(f64::INFINITY, f64::min);
            assert!(distance(own) < nearest + 20.0, "{width} px: {}", run.text);
        }
    }
}

#[test]
fn a_label_is_no_nearer_to_another_point_than_to_its_own() {
    // Hardly anything was reached by the second March, and much by the first.
    let shares = [
        share(2023, 3, "30"),
        share(2023, 6, "52.5"),
        share(2024, 3, "0.5"),
    ];
    for width in [280.0, 328.0, 368.0, 480.0, 720.0] {
        let mut widget = progress(&shares);
        widget.resize(width, 16.0);
        let panel = &widget.scene().panels[0];
        let center = |mark: &Mark| match &mark.shape {
            Shape::Dot { center, .. } => Some(*center),
            Shape::Block(rect) | Shape::Frame { rect, .. } => Some(rect.center()),
            _ => None,
        };
        let points: Vec<_> = (panel.marks.iter())
            .filter_map(|mark| Some((mark.datum?, center(mark)?)))
            .collect();
        for (mark, run) in runs(panel) {
            let Some((_, own)) = points.iter().find(|(datum, _)| Some(*datum) == mark.datum) else {
                continue;
            };
            let bounds = run.bounds();
            let distance = |at: &Point| {
                let nearest = Point {
                    x: at.x.clamp(bounds.x, bounds.right()),
                    y: at.y.clamp(bounds.y, bounds.bottom()),
                };
                at.distance(nearest)
            };
            for (_, other) in &points {
                // A line of text nearer, it would be read as the other's.
                assert!(
                    distance(own) <= distance(other) + 20.0,
                    "{width} px: {:?}",
                    run.text
                );
            }
        }
    }
}

#[test]
fn two_reports_of_one_day_are_one_day() {
    let again = share(2024, 6, "24.1").replacen("2024-06-30", "2024-06-30-b", 1);
    let scene = progress(&[share(2024, 6, "23.3"), again, share(2024, 9, "85.5")])
        .scene()
        .clone();
    let headline = scene.headline.replace('\u{a0}', " ");
    assert_eq!(
        headline,
        "Behind an even pace: June 2024; ahead: September 2024"
    );
}
