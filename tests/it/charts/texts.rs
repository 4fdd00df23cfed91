//! Texts: inside their panel, apart from each other, and true.

use super::extremes::{dataset_of, report};
use super::{assert_none, every_case, in_every_language, runs};
use crate::fixtures::{REPORTS, hunan, widget, widget_on};
use initiative_charts::chart::ChartKind;
use initiative_charts::locale::Locale;
use initiative_charts::quantity::Decimal;
use initiative_charts::reported::parse;
use initiative_charts::scene::text::{FixedAdvances, wrap};
use initiative_charts::scene::{Ink, Panel, Shape, TextRun};

/// The texts of a panel that leave it or meet another, a line each.
pub(super) fn misplaced(panel: &Panel) -> Vec<String> {
    let runs: Vec<&TextRun> = runs(panel).map(|(_, run)| run).collect();
    let mut wrong = Vec::new();
    for (index, one) in runs.iter().enumerate() {
        let bounds = one.bounds();
        if bounds.x < -1.0 || bounds.right() > panel.size.width + 1.0 {
            wrong.push(format!("{:?} leaves its panel", one.text));
        }
        for other in &runs[index + 1..] {
            if bounds.overlaps(other.bounds()) {
                wrong.push(format!("{:?} meets {:?}", one.text, other.text));
            }
        }
    }
    wrong
}

#[test]
fn texts_of_few_and_of_great_figures_fit_in_every_language() {
    let everything = |amount| {
        let of_year = [
            "investment",
            "sales",
            "tax",
            "projects",
            "new",
            "patents-granted",
        ];
        let mut figures = vec![("plan", amount, "year-plan")];
        figures.extend(of_year.map(|indicator| (indicator, amount, "year-to-date")));
        figures
    };
    let mut wrong = Vec::new();
    for (name, figures) in [
        (
            "one",
            vec![
                ("sales", "7.3", "year-to-date"),
                ("tax", "1", "year-to-date"),
            ],
        ),
        ("great", everything("987654321987")),
        ("small", everything("1")),
    ] {
        let dataset = dataset_of(&[report("2024-11-30", 11, &figures)]).unwrap();
        for locale in Locale::ALL {
            for kind in ChartKind::ALL {
                let attributes = [("lang", locale.tag()), ("chart", kind.name())];
                let mut widget = widget_on(dataset.clone(), &attributes, 328.0);
                for (width, font) in [(232.0, 16.0), (328.0, 16.0), (280.0, 32.0), (720.0, 16.0)] {
                    widget.resize(width, font);
                    for panel in &widget.scene().panels {
                        for line in misplaced(panel) {
                            wrong.push(format!(
                                "{name}, {kind:?} in {locale:?}, {width} px, {font} px: {line}"
                            ));
                        }
                    }
                }
            }
        }
    }
    assert_none(&wrong);
}

#[test]
fn no_text_leaves_its_panel() {
    let mut wrong = Vec::new();
    for (case, scene) in in_every_language() {
        for panel in &scene.panels {
            for (_, run) in runs(panel) {
                let bounds = run.bounds();
                let inside = bounds.x >= -1.0
                    && bounds.right() <= panel.size.width + 1.0
                    && bounds.y >= 0.0
                    && bounds.bottom() <= panel.size.height;
                if !inside {
                    wrong.push(format!(
                        "{case}: {:?} at {bounds:.0?} of {:.0?}",
                        run.text, panel.size
                    ));
                }
            }
        }
    }
    assert_none(&wrong);
}

#[test]
fn the_picture_of_the_overview_fits_a_phone() {
    for (width, highest) in [(328.0, 450.0), (688.0, 310.0)] {
        for locale in Locale::ALL {
            let widget = widget_on(hunan(), &[("lang", locale.tag())], width);
            let height = widget.scene().panels[0].size.height;
            assert!(
                height <= highest,
                "{locale:?}, {width} px: {height} px high"
            );
        }
    }
}

#[test]
fn no_text_covers_another() {
    let mut wrong = Vec::new();
    for (case, scene) in in_every_language() {
        for panel in &scene.panels {
            let runs: Vec<&TextRun> = runs(panel).map(|(_, run)| run).collect();
            for (index, one) in runs.iter().enumerate() {
                for other in &runs[index + 1..] {
                    if one.bounds().overlaps(other.bounds()) {
                        wrong.push(format!("{case}: {:?} and {:?}", one.text, other.text));
                    }
                }
            }
        }
    }
    assert_none(&wrong);
}

#[test]
fn no_grid_line_runs_through_a_text() {
    let mut wrong = Vec::new();
    let mut seen = 0;
    for (case, scene) in in_every_language() {
        for panel in &scene.panels {
            for line in panel.marks.iter().filter(|mark| mark.ink == Ink::Grid) {
                seen += 1;
                // The line's middle: a text may begin right beside it.
                let middle = line.bounds().grown(-0.5);
                for (_, run) in runs(panel) {
                    if run.bounds().overlaps(middle) {
                        wrong.push(format!("{case}: {:?} on {middle:.1?}", run.text));
                    }
                }
            }
        }
    }
    assert!(seen > 1_000, "{seen} grid lines are too few");
    assert_none(&wrong);
}

/// The labels of the panel's ticks, as they are read back: the numbers in the ink of ticks.
pub(super) fn ticks(panel: &Panel) -> Vec<(Decimal, f64)> {
    runs(panel)
        .filter(|(mark, _)| mark.datum.is_none())
        .filter_map(|(_, run)| {
            let digits = run.text.strip_suffix('%')?;
            Some((Locale::En.parse_decimal(digits)?, run.at.y))
        })
        .collect()
}

#[test]
fn ticks_are_steps_of_one_two_or_five_from_zero() {
    let mut seen = 0;
    let mut wrong = Vec::new();
    for (case, scene) in every_case().filter(|(case, _)| case.kind == ChartKind::Progress) {
        for panel in &scene.panels {
            let values: Vec<f64> = ticks(panel)
                .iter()
                .map(|(value, _)| value.ratio().to_f64())
                .collect();
            if values.is_empty() {
                continue;
            }
            seen += 1;
            let steps: Vec<f64> = values.windows(2).map(|pair| pair[1] - pair[0]).collect();
            let even = steps.iter().all(|step| (step - steps[0]).abs() < 1e-9);
            let digits = Decimal::parse(
                &steps
                    .first()
                    .map_or(0.0, |step| (step * 1e6).round())
                    .to_string(),
            );
            let digits = digits.unwrap().to_string();
            let first = digits.trim_end_matches('0');
            if !(even && values.len() >= 2 && values[0] == 0.0 && ["1", "2", "5"].contains(&first))
            {
                wrong.push(format!("{case}: {values:?}"));
            }
        }
    }
    assert_none(&wrong);
    assert!(seen > 500, "{seen} axes are too few");
}

#[test]
fn calculated_figures_are_written_in_an_ink_of_their_own() {
    let mut wrong = Vec::new();
    for (case, scene) in in_every_language() {
        for panel in &scene.panels {
            for mark in &panel.marks {
                let derived = mark
                    .datum
                    .and_then(|datum| scene.datum(datum))
                    .is_some_and(|datum| datum.derived);
                let reported = matches!(mark.ink, Ink::Reported | Ink::ReportedSecond | Ink::Plan);
                let number = match &mark.shape {
                    Shape::Text(run) => run
                        .text
                        .contains(|character: char| character.is_ascii_digit()),
                    _ => false,
                };
                let own = matches!(mark.ink, Ink::Derived | Ink::Accent);
                if derived && (reported || number && !own) {
                    wrong.push(format!(
                        "{case}: {:?} in {:?}",
                        scene.data[mark.datum.unwrap()].id,
                        mark.ink
                    ));
                }
            }
        }
    }
    assert_none(&wrong);
}

#[test]
fn a_year_is_called_ahead_or_behind_only_where_it_is() {
    for (share, begins) in [
        ("91.7", "2024: ahead of an even pace"),
        ("25", "Progress"),
        ("24.9", "2024: behind an even pace"),
    ] {
        // By the end of March a quarter of the year is over.
        let figures = [("plan-share", share, "year-to-date")];
        let dataset = dataset_of(&[report("2024-03-31", 3, &figures)]).unwrap();
        let widget = widget_on(dataset, &[("chart", "progress")], 328.0);
        let headline = &widget.scene().headline;
        assert!(headline.starts_with(begins), "{share}%: {headline}");
    }
}

#[test]
fn a_headline_of_the_overview_has_three_lines_on_a_phone_at_most() {
    let mut wrong = Vec::new();
    for locale in Locale::ALL {
        for report in REPORTS {
            let attributes = [("lang", locale.tag()), ("report", report)];
            let headline = widget(&attributes).scene().headline.clone();
            let lines = wrap(&headline, 20.0, true, 328.0, &FixedAdvances);
            if lines.len() > 3 {
                wrong.push(format!("{report} in {locale:?}: {lines:?}"));
            }
        }
    }
    assert_none(&wrong);
}

#[test]
fn a_number_with_a_long_name_stands_beside_or_below_its_label() {
    let json = r#"{"id": "clinics", "title": "Clinics", "currency": "EUR",
        "items": {"visits": {"one": "vaccination appointment", "other": "vaccination appointments with a doctor"}},
        "indicators": [{"id": "a", "label": "vaccination appointments held in mobile units", "counts": "items",
            "accumulates": true}],
        "reports": [{"id": "2021-12-31", "title": "Report", "publisher": "Ministry", "published": "2022-02-01",
            "period": {"from": "2021-01-01", "to": "2021-12-31"}, "figures": [
            {"indicator": "a", "value": "1234567", "unit": "visits", "scope": "year-to-date"},
            {"indicator": "sales", "value": "12.5", "unit": {"currency": "EUR", "scale": 1e6}, "scope": "year-to-date"}]}]}"#;
    let mut wrong = Vec::new();
    let mut widget = widget_on(parse(json).unwrap(), &[], 328.0);
    for width in (232..720).step_by(16) {
        widget.resize(f64::from(width), 16.0);
        for line in misplaced(&widget.scene().panels[0]) {
            wrong.push(format!("{width} px: {line}"));
        }
    }
    assert_none(&wrong);
}
