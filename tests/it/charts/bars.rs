//! Bars: as long as their figures say, from one zero, with what they are.

use super::extremes::{dataset_of, make, report};
use super::history::{MILLIONS, QUARTERS, dataset, figure, report as report_of};
use super::marks::{NOVEMBER, november};
use super::{every_case, in_every_language, runs};
use crate::fixtures::{hunan, id, widget_on};
use initiative_charts::chart::ChartKind;
use initiative_charts::derived::Derivations;
use initiative_charts::geometry::Rect;
use initiative_charts::locale::{FigureText, Locale};
use initiative_charts::scene::{Ink, Mark, Panel, Scene, Shape};
use initiative_charts::widget::Widget;

/// The figure's value in whole units.
fn value(widget: &Widget, datum: usize) -> f64 {
    let text = widget.figure_text(datum).unwrap();
    text.decimal().parse().unwrap()
}

/// Outer boxes of the marks of the figure that are bars: blocks and frames.
pub(super) fn bars(panel: &Panel, datum: usize) -> Vec<Rect> {
    let bars = panel.marks.iter().filter(|mark| mark.datum == Some(datum));
    bars.filter(|mark| matches!(mark.shape, Shape::Block(_) | Shape::Frame { .. }))
        .map(Mark::bounds)
        .collect()
}

#[test]
fn bars_begin_at_one_zero() {
    for (case, scene) in every_case() {
        if !matches!(case.kind, ChartKind::Investment | ChartKind::Returns) {
            continue;
        }
        for panel in &scene.panels {
            let blocks = panel
                .marks
                .iter()
                .filter(|mark| mark.ink == Ink::Reported && matches!(mark.shape, Shape::Block(_)));
            let blocks: Vec<Rect> = blocks.map(Mark::bounds).collect();
            for bar in &blocks {
                let off = (bar.x - blocks[0].x).abs();
                assert!(off < 0.01 && bar.width > 0.0, "{case}: {blocks:?}");
            }
        }
    }
}

#[test]
fn the_lengths_of_bars_are_to_each_other_as_their_figures() {
    for (kind, names) in [
        (ChartKind::Overview, ["sales", "tax"]),
        (ChartKind::Returns, ["sales", "tax"]),
    ] {
        let widget = november(kind, 720.0);
        let scene = widget.scene();
        let per_pixel = names.map(|name| {
            let datum = scene.index_of(&id(&format!("2019-11-30/{name}"))).unwrap();
            value(&widget, datum) / bars(&scene.panels[0], datum)[0].width
        });
        let off = per_pixel.map(|one| (one / per_pixel[0] - 1.0).abs());
        // Calculated figures carry four digits for machines.
        assert!(
            off.iter().all(|off| *off < 0.001),
            "{names:?}: {per_pixel:?}"
        );
    }
}

/// Left end and length of the bar of the figure of that report, what is over its plan included.
fn bar(scene: &Scene, figure: &str) -> Option<(f64, f64)> {
    let of = |name: &str| scene.index_of(&id(name));
    let over = of(&format!("{figure}.over-plan"));
    let drawn = [of(figure), over].into_iter().flatten();
    let panel = &scene.panels[0];
    let bar = drawn
        .flat_map(|datum| bars(panel, datum))
        .reduce(Rect::hull)?;
    Some((bar.x, bar.width))
}

#[test]
fn every_running_amount_of_the_overview_is_on_one_scale() {
    let amounts = ["investment", "sales", "tax", "research"];
    for (case, scene) in in_every_language().filter(|(case, _)| case.kind == ChartKind::Overview) {
        let widget = widget_on(hunan(), &[("report", case.report)], case.width);
        let mut per_unit = Vec::new();
        for amount in amounts {
            let figure = format!("{}/{amount}", case.report);
            if let Some((x, width)) = bar(scene, &figure) {
                let value = value(&widget, widget.scene().index_of(&id(&figure)).unwrap());
                per_unit.push((x, width / value, amount));
            }
        }
        for (x, per, amount) in &per_unit {
            let (start, first, _) = per_unit[0];
            assert!(
                (x - start).abs() < 0.01,
                "{case}: {amount} begins at {x}, not {start}"
            );
            assert!(
                (per / first - 1.0).abs() < 0.001,
                "{case}: {amount} in {per_unit:?}"
            );
        }
        let expected = if case.report == NOVEMBER { 3 } else { 1 };
        assert!(per_unit.len() >= expected, "{case}: {per_unit:?}");
    }
}

#[test]
fn an_amount_with_a_share_of_its_plan_is_on_the_scale_of_the_others() {
    let figures = [
        ("investment", "4.05", "year-to-date"),
        ("plan-share", "55.4", "year-to-date"),
        ("sales", "20", "year-to-date"),
        ("tax", "-1", "year-to-date"),
    ];
    let dataset = dataset_of(&[report("2024-11-30", 11, &figures)]).unwrap();
    for width in [328.0, 720.0, 1200.0] {
        let scene = make(&dataset, ChartKind::Overview, (width, 16.0));
        let bar = |name: &str| bar(&scene, &format!("2024-11-30/{name}")).unwrap();
        let (investment, sales, tax) = (bar("investment"), bar("sales"), bar("tax"));
        assert!((investment.0 - sales.0).abs() < 0.01, "{width} px");
        assert!(
            (tax.0 + tax.1 - sales.0).abs() < 0.01,
            "{width} px: below zero"
        );
        let ratio = investment.1 / sales.1;
        assert!((ratio - 4.05 / 20.0).abs() < 0.001, "{width} px: {ratio}");
        // A share without an amount is on no scale of money.
        let dataset = dataset_of(&[report("2024-11-30", 11, &figures[1..])]).unwrap();
        let scene = make(&dataset, ChartKind::Overview, (width, 16.0));
        let share = super::bars::bar(&scene, "2024-11-30/plan-share").unwrap();
        assert!(share.0.abs() < 0.01 && share.1 > width * 0.3, "{share:?}");
    }
}

#[test]
fn the_overrun_visibly_passes_the_plan() {
    for width in (280..=1_600).step_by(20).map(f64::from) {
        let widget = november(ChartKind::Investment, width);
        let scene = widget.scene();
        let of = |name: &str| scene.index_of(&id(&format!("2019-11-30/{name}")));
        let (actual, plan) = (of("investment").unwrap(), of("plan").unwrap());
        let over = of("investment.over-plan").unwrap();
        let panel = &scene.panels[0];
        let lines = panel.marks.iter().filter(|mark| mark.datum == Some(plan));
        let mark = lines
            .filter(|mark| matches!(mark.shape, Shape::Line { .. }))
            .map(Mark::bounds)
            .next()
            .unwrap();
        let (bar, over) = (bars(panel, actual)[0], bars(panel, over)[0]);
        assert!(
            over.right() > mark.right() + 10.0,
            "{width} px: the bar ends {over:?}, the plan stands at {mark:?}"
        );
        let accents = panel.marks.iter().filter(|mark| mark.ink == Ink::Accent);
        let others = accents.filter(|mark| !matches!(mark.shape, Shape::Text(_)));
        assert_eq!(others.count(), 1, "the overrun and its label alone");
        assert!(
            mark.y < bar.y && mark.bottom() > bar.bottom(),
            "the plan's mark crosses the bar"
        );
        let ratio = over.right() / mark.center().x;
        assert!((ratio - 1.15866).abs() < 0.001, "{width} px: {ratio}");
    }
}

#[test]
fn every_bar_bears_its_figure_as_a_label() {
    let dataset = hunan();
    let derivations = Derivations::new(&dataset);
    for (case, scene) in every_case() {
        if !matches!(case.kind, ChartKind::Innovation | ChartKind::Returns) {
            continue;
        }
        for panel in &scene.panels {
            for (datum, shown) in scene
                .data
                .iter()
                .enumerate()
                .filter(|(datum, _)| !bars(panel, *datum).is_empty())
            {
                let own = runs(panel).filter(|(mark, _)| mark.datum == Some(datum));
                let texts: Vec<&str> = own.map(|(_, run)| run.text.as_str()).collect();
                let joined = texts.join("\u{a0}");
                let figure = derivations.figure(&dataset, &shown.id).unwrap();
                let amount = FigureText::new(case.locale, &dataset, figure).value();
                // A value that is too long for one line has several.
                assert!(joined.contains(&amount), "{case}: {amount} in {joined}");
            }
        }
    }
}

#[test]
fn what_is_over_the_plan_has_its_currency_in_one_line_or_two() {
    for (case, scene) in in_every_language().filter(|(case, _)| case.report == NOVEMBER) {
        if !matches!(case.kind, ChartKind::Overview | ChartKind::Investment) {
            continue;
        }
        let over = scene.index_of(&id("2019-11-30/investment.over-plan"));
        let labels = runs(&scene.panels[0]).filter(|(mark, _)| mark.datum == over);
        let label: Vec<_> = labels.map(|(_, run)| run.text.as_str()).collect();
        let currency = match case.locale {
            Locale::En => "yuan",
            Locale::Zh | Locale::Ja => "元",
            Locale::Fr => "de\u{a0}yuans",
            Locale::Ko => "위안",
        };
        assert!(
            label.len() <= 2 && label[0].starts_with("* +"),
            "{case}: {label:?}"
        );
        assert!(
            label.last().unwrap().ends_with(currency),
            "{case}: {label:?}"
        );
    }
}

#[test]
fn the_plus_of_what_is_over_the_plan_stands_at_its_digits() {
    for locale in Locale::ALL {
        let quarter = |(from, to): (&str, &str), value| {
            let spent = figure("investment", value, MILLIONS, "period");
            report_of(
                from,
                to,
                &[spent, figure("plan", "66.5", MILLIONS, "year-plan")],
            )
        };
        let values = ["11.2", "14.9", "18.4", "25.3"];
        let reports: Vec<_> = QUARTERS
            .into_iter()
            .zip(values)
            .map(|(days, value)| quarter(days, value))
            .collect();
        let attributes = [("chart", "investment"), ("lang", locale.tag())];
        let widget = widget_on(dataset(&reports), &attributes, 720.0);
        let mut texts = runs(&widget.scene().panels[0]).map(|(_, run)| run.text.clone());
        let over = texts.find(|text| text.contains('+')).unwrap();
        let (word, digits) = over.split_once('+').unwrap();
        assert!(word.len() > "* ".len(), "{over}");
        assert!(
            digits.starts_with(|first: char| first.is_ascii_digit()),
            "{over}"
        );
        if locale == Locale::En {
            assert_eq!(over, "* about\u{a0}+3.3\u{a0}million\u{a0}euros");
        }
    }
}

#[test]
fn the_first_text_of_bars_against_plans_stands_as_far_below_the_subtitle_as_that_of_rows() {
    let figures = [
        ("plan", "10", "year-plan"),
        ("investment", "7.25", "year-to-date"),
        ("sales", "3", "year-to-date"),
    ];
    let dataset = dataset_of(&[report("2024-12-31", 12, &figures)]).unwrap();
    let first = |kind: ChartKind, width| {
        let widget = widget_on(dataset.clone(), &[("chart", kind.name())], width);
        let panel = widget.scene().panels[0].clone();
        let texts = panel.marks.iter();
        let texts = texts.filter(|mark| matches!(mark.shape, Shape::Text(_)));
        texts
            .map(|mark: &Mark| mark.bounds().y)
            .fold(f64::INFINITY, f64::min)
    };
    for width in [328.0, 720.0] {
        let rows = first(ChartKind::Returns, width);
        for kind in [
            ChartKind::Investment,
            ChartKind::Progress,
            ChartKind::Overview,
        ] {
            let top = first(kind, width);
            assert!(top >= rows, "{kind:?}, {width}: {top}, not {rows}");
        }
    }
}
