//! A scene as comma-separated values: RFC 4180, lines ended by CR LF, one byte-order mark, for spreadsheets.

use crate::locale::{FigureText, Locale, Message};
use crate::scene::{Datum, Scene};

/// Every figure of the scene, a line each: figure, value (ungrouped, `.` as decimal mark), unit, period, reported or
/// computed, source, address, formula, note: about, at least, at most or the range, and the caveat; then the ends of where the
/// exact value lies, and what was corrected in its report.
///
/// The value is empty where it is not one number: a range, *at least* and *at most* so much. The ends are empty where the
/// value is exact, and one is where nothing limits it.
///
/// `text` gives a figure as the language writes it. Text that a spreadsheet would take for a formula is made inert by an
/// apostrophe; numbers stay numbers.
#[must_use]
pub fn csv<'a>(
    scene: &Scene,
    locale: Locale,
    text: &dyn Fn(&Datum) -> Option<FigureText<'a>>,
) -> String {
    csv_of(scene.data.iter().filter_map(text), locale)
}

/// The same of any figures, in their order.
#[must_use]
pub fn csv_of<'a>(figures: impl Iterator<Item = FigureText<'a>>, locale: Locale) -> String {
    let mut lines = String::from("\u{feff}");
    line(&mut lines, HEADINGS.map(|heading| locale.text(heading)));
    for text in figures {
        let (mut sources, mut url) = (String::new(), None);
        if text.has_source() {
            sources = text.sources();
            url = text.figure().report().url.as_deref();
        }
        let [mut low, mut high] = text.ends();
        if low == high {
            low.clear();
            high.clear();
        }
        line(
            &mut lines,
            [
                &text.label(),
                &text.plain_decimal(),
                text.unit_name(),
                &text.period(),
                text.kind(),
                &sources,
                url.unwrap_or_default(),
                &text.working(),
                &text.note(),
                &low,
                &high,
                &text.corrections(),
            ],
        );
    }
    lines
}

/// What the columns hold.
const HEADINGS: [Message; COLUMNS] = [
    Message::HeadFigure,
    Message::HeadValue,
    Message::HeadUnit,
    Message::HeadPeriod,
    Message::HeadKind,
    Message::HeadSource,
    Message::HeadAddress,
    Message::HeadFormula,
    Message::HeadNote,
    Message::HeadLow,
    Message::HeadHigh,
    Message::HeadCorrection,
];

const COLUMNS: usize = 12;

/// The columns whose cells are numbers: of the value and its ends.
const NUMBERS: [usize; 3] = [1, 9, 10];

fn line(lines: &mut String, cells: [&str; COLUMNS]) {
    for (column, cell) in cells.into_iter().enumerate() {
        if column > 0 {
            lines.push(',');
        }
        if NUMBERS.contains(&column) {
            lines.push_str(cell);
        } else {
            text_cell(lines, cell);
        }
    }
    lines.push_str("\r\n");
}

/// A text cell: inert where a spreadsheet would calculate it, quoted where it needs to be.
fn text_cell(line: &mut String, cell: &str) {
    let mut bytes = cell.bytes();
    let quotes = if bytes.any(|byte| matches!(byte, b',' | b'"' | b'\r' | b'\n')) {
        "\""
    } else {
        ""
    };
    line.push_str(quotes);
    if let Some(b'=' | b'+' | b'-' | b'@' | b'\t' | b'\r') = cell.as_bytes().first() {
        line.push('\'');
    }
    for character in cell.chars() {
        if character == '"' {
            line.push('"');
        }
        // A cell has no lines to break.
        line.push(if character == '\u{a0}' {
            ' '
        } else {
            character
        });
    }
    line.push_str(quotes);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_that_begins_like_a_formula_is_inert_and_numbers_stay_numbers() {
        let mut lines = String::new();
        line(
            &mut lines,
            [
                "=1+1, \"quoted\"",
                "-7.305",
                "",
                "",
                "reported",
                "5\u{a0}December",
                "",
                "",
                "",
                "-7.31",
                "",
                "",
            ],
        );
        let expected = "\"'=1+1, \"\"quoted\"\"\",-7.305,,,reported,5 December,,,,-7.31,,\r\n";
        assert_eq!(lines, expected);
    }

    #[test]
    fn the_headings_follow_one_byte_order_mark() {
        let lines = csv(&Scene::default(), Locale::En, &|_| None);
        assert!(lines.starts_with("\u{feff}Figure,Value,"));
        assert_eq!(lines.matches('\u{feff}').count(), 1);
    }
}
