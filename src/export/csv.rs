//! A scene as comma-separated values: RFC 4180, lines ended by CR LF, one byte-order mark, for spreadsheets.

use crate::locale::{Locale, Message};
use crate::scene::Scene;

/// Every figure of the scene, a line each: figure, value (ungrouped, `.` as decimal mark), unit, period, reported or
/// computed, source, address, formula, caveat.
///
/// Text that a spreadsheet would take for a formula is made inert by an apostrophe; numbers stay numbers.
#[must_use]
pub fn csv(scene: &Scene, locale: Locale) -> String {
    let mut lines = String::from("\u{feff}");
    line(
        &mut lines,
        &[
            Message::HeadFigure,
            Message::HeadValue,
            Message::HeadUnit,
            Message::HeadPeriod,
            Message::HeadKind,
            Message::HeadSource,
            Message::HeadAddress,
            Message::HeadFormula,
            Message::HeadNote,
        ]
        .map(|heading| text(locale.text(heading))),
    );
    for row in scene.table() {
        let datum = row.datum;
        let (source, url) = row.source.map_or(("", ""), |source| {
            (
                source.text.as_str(),
                source.url.as_deref().unwrap_or_default(),
            )
        });
        line(
            &mut lines,
            &[
                text(&datum.label),
                datum.decimal.clone(),
                text(locale.unit(&datum.unit)),
                text(&datum.period),
                text(locale.text(if datum.derived {
                    Message::Computed
                } else {
                    Message::Reported
                })),
                text(source),
                text(url),
                text(if datum.derived { &datum.origin } else { "" }),
                text(&datum.caveat),
            ],
        );
    }
    lines
}

fn line(lines: &mut String, cells: &[String; 9]) {
    lines.push_str(&cells.join(","));
    lines.push_str("\r\n");
}

/// A text cell: inert where a spreadsheet would calculate it, quoted where it needs to be.
fn text(cell: &str) -> String {
    let inert = if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        "'"
    } else {
        ""
    };
    let quoted = cell.contains([',', '"', '\r', '\n']);
    if quoted {
        format!("\"{inert}{}\"", cell.replace('"', "\"\""))
    } else {
        format!("{inert}{cell}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::Datum;

    #[test]
    fn text_that_begins_like_a_formula_is_inert_and_numbers_stay_numbers() {
        let datum = Datum {
            label: "=1+1, \"quoted\"".to_owned(),
            decimal: "-7.305".to_owned(),
            ..Datum::default()
        };
        let scene = Scene {
            data: vec![datum],
            ..Scene::default()
        };
        let lines = csv(&scene, Locale::En);
        assert!(lines.starts_with("\u{feff}Figure,Value,"));
        assert!(lines.ends_with("\r\n\"'=1+1, \"\"quoted\"\"\",-7.305,,,reported,,,,\r\n"));
        assert_eq!(lines.matches('\u{feff}').count(), 1);
    }
}
