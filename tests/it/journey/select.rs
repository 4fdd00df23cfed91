//! `select()` of figures of reports that are not open.

use super::{current_id, on};
use crate::fixtures::{announcements, hunan, text_of, widget, widget_on};
use initiative_charts::chart::title;
use initiative_charts::interaction::{Effect, Event};
use initiative_charts::widget::Widget;

#[test]
fn select_takes_every_name_that_figures_lists() {
    let names = |widget: &Widget| -> Vec<String> {
        let records = widget.figures().into_iter();
        records.map(|record| record.figure).collect()
    };
    let mut walked = on("overview");
    for name in names(&walked) {
        let effects = walked.select(&name).unwrap();
        assert_eq!(current_id(&walked), Some(name.clone()));
        assert!(walked.state().pinned, "{name}");
        let last = effects.last();
        assert!(matches!(last, Some(Effect::Select { .. })), "{name}");
    }
    // From a chart that shows little of it, with nothing before.
    for name in names(&walked) {
        let mut widget = widget(&[("chart", "investment"), ("report", "2020-04-30")]);
        widget.select(&name).unwrap();
        assert_eq!(current_id(&widget), Some(name.clone()));
        assert_eq!(widget.scene().missing, None, "{name}");
    }
}

#[test]
fn select_opens_the_report_of_a_figure_and_keeps_the_chart_that_has_it() {
    let mut widget = on("investment");
    widget.handle(&Event::TableToggled);
    let effects = widget.select("2019-06-30/investment").unwrap();
    let mut wanted = on("investment");
    wanted.set("report", Some("2019-06-30")).unwrap();
    // June gives no plan, but a share of one.
    assert_eq!(wanted.scene().missing, None);
    assert_eq!(effects[0], Effect::LayOut);
    assert_eq!(
        current_id(&widget),
        Some("2019-06-30/investment".to_owned())
    );
    assert!(widget.state().table_open, "as it was");
    assert!(
        announcements(&effects)
            .last()
            .is_some_and(|text| text.ends_with("January to June 2019")),
        "{effects:?}"
    );
    for chart in ["overview", "innovation", "returns"] {
        let mut widget = on(chart);
        let effects = widget.select("2020-09-30/sales").unwrap();
        let wanted = if chart == "innovation" {
            "returns"
        } else {
            chart
        };
        assert_eq!(widget.state().chart.name(), wanted, "from {chart}");
        let mut alike = on(wanted);
        alike.set("report", Some("2020-09-30")).unwrap();
        assert_eq!(widget.scene(), alike.scene(), "from {chart}");
        let chart_said = format!(
            "{}: ",
            title(
                widget.dataset(),
                widget.state().chart,
                widget.locale().into()
            )
        );
        assert!(
            announcements(&effects)[0].starts_with(&chart_said),
            "{effects:?}"
        );
        assert_eq!(
            announcements(&effects).len(),
            2,
            "the report, then the figure"
        );
    }
}

#[test]
fn a_name_that_no_report_has_is_refused_and_changes_nothing() {
    for name in [
        "2019-06-30/profit",
        "2018-06-30/investment",
        "2019-06-30",
        "2019-06-30/",
        "investment",
        "/",
        "",
    ] {
        let mut widget = on("returns");
        let before = (widget.state().clone(), widget.scene().clone());
        assert_eq!(widget.select(name).unwrap_err().code(), "figure", "{name}");
        assert_eq!((widget.state().clone(), widget.scene().clone()), before);
        widget.resize(720.0, 16.0);
        assert_eq!(widget.scene(), &before.1, "{name}: of the same report");
    }
}

#[test]
fn the_editor_s_headline_is_not_set_over_the_figures_of_another_report() {
    let own = "Plan passed a month early";
    let attributes = [("chart", "returns"), ("headline", own)];
    let mut widget = widget_on(hunan(), &attributes, 720.0);
    widget.select("2020-09-30/sales").unwrap();
    assert_ne!(text_of(&widget.view_with_parts(), "headline"), own);
    widget.select("2019-11-30/sales").unwrap();
    assert_eq!(text_of(&widget.view_with_parts(), "headline"), own);
}
