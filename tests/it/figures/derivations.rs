//! What follows from a report is calculated once, when it is first needed.

use crate::fixtures::{REPORTS, hunan, id};
use initiative_charts::chart::ChartKind;
use initiative_charts::derived::{AnyFigure, Derivations, Derived};
use initiative_charts::locale::Locale;
use initiative_charts::scene::text::FixedAdvances;
use initiative_charts::widget::Widget;
use std::rc::Rc;

/// Where the calculated figures of each report are in memory: calculated again, they would be elsewhere.
fn addresses(widget: &Widget) -> Vec<*const Derived> {
    let reports = widget.dataset().reports.iter();
    let of = |report| widget.derivations().of(widget.dataset(), report).as_ptr();
    reports.map(of).collect()
}

#[test]
fn every_report_is_derived_once_and_not_before_it_is_needed() {
    let mut widget = Widget::new(hunan(), Locale::En, Rc::new(FixedAdvances));
    assert_eq!(widget.derivations().derived_reports(), 0);
    widget.resize(720.0, 16.0);
    assert_eq!(widget.derivations().derived_reports(), 1, "the open one");
    for chart in ChartKind::ALL {
        widget.set("chart", Some(chart.name())).unwrap();
    }
    // The other reports state their shares of the plan.
    assert_eq!(widget.derivations().derived_reports(), 1);
    let before = addresses(&widget);
    for report in REPORTS {
        for chart in ChartKind::ALL {
            widget.set("report", Some(report)).unwrap();
            widget.set("chart", Some(chart.name())).unwrap();
            assert!(!widget.view_with_parts().is_empty() && !widget.csv().is_empty());
        }
    }
    for record in widget.figures() {
        widget.select(&record.figure).unwrap();
    }
    assert_eq!(addresses(&widget), before, "as at first");
    assert_eq!(widget.derivations().derived_reports(), REPORTS.len());
}

#[test]
fn a_figure_is_found_by_its_identity() {
    let dataset = hunan();
    let derivations = Derivations::new(&dataset);
    for (report, figure) in [
        ("2019-11-30", "investment"),
        ("2020-09-30", "sales.of-investment"),
    ] {
        let id = id(&format!("{report}/{figure}"));
        let found = derivations.figure(&dataset, &id).unwrap();
        assert_eq!((found.id(), &found.report().id), (id.clone(), &id.report));
        assert!(found.is(&id));
    }
    // A class is a figure of its own.
    let class = id("2019-06-30/patent-applications.invention");
    match derivations.figure(&dataset, &class) {
        Some(AnyFigure::Reported(_, figure)) => {
            assert_eq!(figure.class.as_deref(), Some("invention"));
        }
        other => panic!("{other:?}"),
    }
    for nothing in [
        "2018-11-30/investment",
        "2019-11-30/invest",
        "2019-11-30/investment.",
    ] {
        assert!(
            derivations.figure(&dataset, &id(nothing)).is_none(),
            "{nothing}"
        );
    }
    assert_eq!(derivations.derived_reports(), 3);
}
