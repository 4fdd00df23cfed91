//! Sheets: how they unfold and fold, in the reading line and the table, and how they lead from figure to figure.

use super::sheet::{leads_to, lines, unfolded};
use super::{announced, current, current_id, datum, on, pointing_at, tap_at};
use crate::fixtures::{
    OTHERS, announcements, attribute, elements, hunan, id, of_class, other, text_of, widget_on,
};
use initiative_charts::derived::AnyFigure;
use initiative_charts::interaction::{Copy, Effect, Event, Key, Outcome, Sheet};
use initiative_charts::widget::Widget;

fn follow(widget: &mut Widget, figure: &str, sheet: Sheet) -> Vec<Effect> {
    let figure = id(figure);
    widget.handle(&Event::Followed { figure, sheet })
}

#[test]
fn an_input_is_made_current_and_opens_its_own_sheet() {
    // Among the marks of the open chart.
    let mut widget = unfolded("investment", "investment.of-plan");
    let effects = follow(&mut widget, "2019-11-30/plan", Sheet::Line);
    assert_eq!(current(&widget), Some("plan"));
    assert!(widget.state().pinned && widget.state().unfolded);
    assert_eq!(
        announcements(&effects),
        Vec::<&str>::new(),
        "its name has the focus"
    );
    assert_eq!(effects.last(), Some(&Effect::FocusSheet));
    assert!(effects.contains(&Effect::Reading) && !effects.contains(&Effect::Change));
    assert_eq!(
        lines(&widget.sheet(Sheet::Line))[0],
        "Planned investment for the year"
    );
    // And back: a reported figure leads to what is calculated from it.
    let back = leads_to(&widget, Sheet::Line);
    assert!(
        back.contains(&"2019-11-30/investment.of-plan".to_owned()),
        "{back:?}"
    );
    // In another chart, which is announced.
    let mut widget = unfolded("projects", "new.of-projects");
    let effects = follow(&mut widget, "2019-11-30/sales.per-projects", Sheet::Line);
    assert_eq!(
        current_id(&widget).unwrap(),
        "2019-11-30/sales.per-projects"
    );
    assert!(widget.state().unfolded);
    assert_eq!(effects.first(), Some(&Effect::LayOut));
    assert!(effects.contains(&Effect::Change), "a reader opens it");
    assert!(announced(&effects).starts_with("Overview: "), "{effects:?}");
    assert_eq!(effects.last(), Some(&Effect::FocusSheet));
    // Of another report.
    let effects = follow(&mut widget, "2019-06-30/sales", Sheet::Line);
    assert_eq!(current_id(&widget).unwrap(), "2019-06-30/sales");
    assert!(widget.state().unfolded && effects.contains(&Effect::LayOut));
    // What no report has changes nothing.
    let before = widget.state().clone();
    assert_eq!(follow(&mut widget, "2018-06-30/sales", Sheet::Line), []);
    assert_eq!(widget.state(), &before);
}

#[test]
fn every_sheet_leads_to_figures_whose_sheets_lead_back() {
    for dataset in OTHERS.map(other).into_iter().chain([hunan()]) {
        let widget = widget_on(dataset, &[], 720.0);
        let (dataset, derivations) = (widget.dataset(), widget.derivations());
        for report in &dataset.reports {
            for derived in derivations.of(dataset, report) {
                for input in derived.formula.inputs() {
                    let (source, figure) = dataset.figure(&input.id).unwrap();
                    let uses = derivations.uses(dataset, source, figure);
                    let has = |one: &AnyFigure<'_>| one.is(&derived.id);
                    assert!(uses.iter().any(has), "{} from {}", derived.id, input.id);
                }
            }
        }
    }
}

#[test]
fn a_row_unfolds_its_sheet_below_it_and_shows_its_mark() {
    let mut widget = on("investment");
    let plan = datum(&widget, "plan");
    let toggle = Event::RowToggled { datum: plan };
    let expected = [
        Effect::Reading,
        Effect::Highlight,
        Effect::Marks,
        Effect::Select { datum: plan },
        Effect::Table,
    ];
    assert_eq!(widget.handle(&toggle), expected);
    assert_eq!(current(&widget), Some("plan"));
    assert!(widget.state().pinned && !widget.state().unfolded);
    let table = widget.table();
    let rows: Vec<_> = elements(&table)
        .into_iter()
        .filter(|element| element.tag == "tr")
        .collect();
    let at = rows
        .iter()
        .position(|row| attribute(row, "class") == Some("unfolded"));
    let (row, button) = (rows[at.unwrap()], rows[at.unwrap() - 1]);
    let button = of_class(&button.children, "name")[0];
    assert_eq!(attribute(button, "data-row"), Some(&*plan.to_string()));
    assert_eq!(attribute(button, "aria-expanded"), Some("true"));
    assert_eq!(attribute(button, "aria-controls"), attribute(row, "id"));
    assert!(text_of(&table, "sheet").contains("Used to calculate"));
    assert_eq!(of_class(&table, "sheet").len(), 1);
    // The others say that they are folded, and control nothing.
    for other in of_class(&table, "name") {
        let folded = attribute(other, "aria-expanded") == Some("false");
        assert_eq!(folded, attribute(other, "aria-controls").is_none());
    }
    // Esc in the table folds it, and the focus returns to its button; the figure stays.
    let effects = widget.handle(&Event::RowFolded);
    assert_eq!(effects, [Effect::Table, Effect::FocusRow { datum: plan }]);
    assert_eq!((widget.state().row, current(&widget)), (None, Some("plan")));
    assert_eq!(widget.handle(&Event::RowFolded), []);
    // Its button folds it too.
    widget.handle(&toggle);
    assert_eq!(widget.handle(&toggle), [Effect::Table]);
    assert!(of_class(&widget.table(), "sheet").is_empty());
}

#[test]
fn a_row_leaves_what_is_unfolded_above_the_table_as_it_is() {
    let mut widget = unfolded("investment", "investment.of-plan");
    let plan = datum(&widget, "plan");
    assert_eq!(
        widget.handle(&Event::RowToggled { datum: plan }),
        [Effect::Table]
    );
    assert_eq!(current(&widget), Some("investment.of-plan"));
    assert!(widget.state().unfolded);
    // Nor does a press elsewhere fold it under the reader's hand.
    assert_eq!(widget.handle(&Event::PressedElsewhere), []);
    assert!(widget.state().unfolded);
}

#[test]
fn a_figure_chosen_in_the_table_opens_in_its_own_row() {
    let mut widget = on("investment");
    widget.handle(&Event::TableToggled);
    let share = datum(&widget, "investment.of-plan");
    widget.handle(&Event::RowToggled { datum: share });
    let plan = datum(&widget, "plan");
    let effects = follow(&mut widget, "2019-11-30/plan", Sheet::Row);
    assert_eq!(effects.last(), Some(&Effect::FocusRow { datum: plan }));
    assert!(effects.contains(&Effect::Select { datum: plan }));
    assert_eq!(announcements(&effects), Vec::<&str>::new());
    assert_eq!(
        (widget.state().row, current(&widget)),
        (Some(plan), Some("plan"))
    );
    // One that the chart does not show comes with all figures of the report.
    let per_project = "2019-11-30/plan.per-projects";
    follow(&mut widget, per_project, Sheet::Row);
    assert!(widget.state().all_figures);
    let datum = widget.scene().index_of(&id(per_project)).unwrap();
    assert_eq!(widget.state().row, Some(datum));
    assert_eq!(current(&widget), Some("plan.per-projects"));
    assert!(widget.state().pinned);
    assert!(text_of(&widget.table(), "sheet").contains("÷"));
    // Without them it folds.
    widget.handle(&Event::AllFiguresToggled);
    assert_eq!(widget.state().row, None);
    // One of another report opens that.
    widget.handle(&Event::RowToggled { datum: plan });
    let effects = follow(&mut widget, "2019-06-30/investment", Sheet::Row);
    assert_eq!(effects.first(), Some(&Effect::LayOut));
    let row = widget.state().row.unwrap();
    assert_eq!(effects.last(), Some(&Effect::FocusRow { datum: row }));
    assert_eq!(
        widget.scene().datum(row).unwrap().id.to_string(),
        "2019-06-30/investment"
    );
    assert!(widget.state().table_open);
}

#[test]
fn esc_folds_the_sheet_first_and_then_leaves_the_figure() {
    let mut widget = unfolded("investment", "investment.of-plan");
    assert_eq!(
        widget.handle(&Event::Pressed(Key::Escape)),
        [Effect::Reading]
    );
    assert_eq!(current(&widget), Some("investment.of-plan"));
    assert!(!widget.state().unfolded);
    widget.handle(&Event::Pressed(Key::Escape));
    assert_eq!(current(&widget), None);
}

#[test]
fn the_answer_of_the_clipboard_is_seen_and_said_once() {
    let mut widget = unfolded("investment", "investment.of-plan");
    let asked = Event::CopyAsked {
        sheet: Sheet::Line,
        copy: Copy::Cell,
    };
    assert_eq!(
        widget.handle(&asked),
        [Effect::Copy("=8.464/7.305".to_owned())]
    );
    assert!(of_class(&widget.sheet(Sheet::Line), "copied").is_empty());
    let said = "Copied. The formula gives a plain ratio: format the cell as a percentage.";
    assert_eq!(
        widget.handle(&Event::Copied),
        [Effect::Reading, Effect::Announce(said.to_owned())]
    );
    assert_eq!(text_of(&widget.sheet(Sheet::Line), "copied"), said);
    // Where the browser does not copy, a field has the text.
    widget.handle(&asked);
    assert_eq!(
        widget.handle(&Event::CopyRefused),
        [Effect::Reading, Effect::SelectCopy]
    );
    let sheet = widget.sheet(Sheet::Line);
    assert_eq!(text_of(&sheet, "by-hand"), "=8.464/7.305");
    assert_eq!(
        attribute(of_class(&sheet, "by-hand")[0], "readonly"),
        Some("")
    );
    // Another figure's sheet knows nothing of it.
    follow(&mut widget, "2019-11-30/plan", Sheet::Line);
    assert_eq!(widget.state().copying, None);
    assert_eq!(widget.handle(&Event::Copied), []);
    // In the table it is the row's.
    let plan = datum(&widget, "plan");
    widget.handle(&Event::RowToggled { datum: plan });
    let asked = Event::CopyAsked {
        sheet: Sheet::Row,
        copy: Copy::Cell,
    };
    assert_eq!(
        widget.handle(&asked),
        [Effect::Copy("7305000000".to_owned())]
    );
    let effects = widget.handle(&Event::Copied);
    assert_eq!(effects[0], Effect::Table);
    assert_eq!(announced(&effects), "Copied.");
    assert_eq!(widget.state().copying.unwrap().outcome, Outcome::Copied);
    assert!(of_class(&widget.sheet(Sheet::Line), "copied").is_empty());
}

#[test]
fn a_mark_that_is_unpinned_or_left_takes_its_sheet_along() {
    let mut widget = on("investment");
    widget.handle(&pointing_at(&widget, "investment"));
    widget.handle(&Event::SheetToggled);
    let share = datum(&widget, "investment");
    widget.handle(&Event::MarkActivated { datum: share });
    assert!(!widget.state().pinned && !widget.state().unfolded);
    let tap = tap_at(&widget, "investment");
    widget.handle(&tap);
    widget.handle(&Event::SheetToggled);
    widget.handle(&tap);
    assert_eq!((current(&widget), widget.state().unfolded), (None, false));
}
