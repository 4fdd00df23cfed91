//! What stands at the end of the bullet's bar: what is over the plan, and the share of it.

use super::bullet::{Bullet, STYLE};
use crate::chart::pen::{Pen, SIGN, TextStyle};
use crate::locale::{FLAG, Message};
use crate::scene::Ink;

/// A line at the end of the bar.
pub(super) struct EndLabel {
    pub(super) text: String,
    pub(super) style: TextStyle,
    pub(super) datum: Option<usize>,
}

/// The pixels that the labels need behind the end of the bar.
pub(super) fn room(pen: &Pen<'_>, ends: &[EndLabel]) -> f64 {
    let widths = ends.iter().map(|label| pen.width(&label.text, label.style));
    widths.fold(0.0, f64::max) + 10.0
}

impl Bullet<'_> {
    /// What is over the plan, and the share of it, beside a bar that has about half of the width at least: there a
    /// currency that has no room beside its amount stands below it, and the share goes without words.
    pub(super) fn end_labels(&self, pen: &Pen<'_>) -> Vec<EndLabel> {
        let mut labels = self.over_labels(pen);
        labels.extend(self.share_label(pen));
        labels
    }

    /// What is over the plan, in one line or two.
    fn over_labels(&self, pen: &Pen<'_>) -> Vec<EndLabel> {
        let Some(over) = self.figures.over else {
            return Vec::new();
        };
        let text = pen.context.figure_text(over);
        let (amount, value) = (text.amount(), text.value());
        let style = STYLE.bold().inked(Ink::Accent);
        let signed = |text: &str| [SIGN, &with_plus(text)].concat();
        let lines = match value.strip_prefix(&amount) {
            Some(currency) if !fits(pen, &signed(&value), style) => {
                vec![signed(&amount), currency.trim().to_owned()]
            }
            _ => vec![signed(&value)],
        };
        let datum = self.index(pen, over);
        let labels = lines.into_iter();
        labels.map(|text| EndLabel { text, style, datum }).collect()
    }

    /// The share of the plan; a share alone is what the bar shows already.
    fn share_label(&self, pen: &Pen<'_>) -> Option<EndLabel> {
        let (share, _) = self.figures.share.zip(self.figures.actual)?;
        let mut value = pen.context.value(share);
        let mut of_plan = pen.context.fill(Message::ShareOfPlan, "share", &value);
        let text = pen.context.figure_text(share);
        if self.figures.denied.is_some() || text.contradiction().is_some() {
            for text in [&mut value, &mut of_plan] {
                *text += "\u{a0}";
                *text += FLAG;
            }
        }
        let (sign, style) = if share.is_derived() {
            (SIGN, STYLE.inked(Ink::Derived))
        } else {
            ("", STYLE.bold())
        };
        let [long, short] = [of_plan, value].map(|text| [sign, &text].concat());
        Some(EndLabel {
            text: if fits(pen, &long, style) { long } else { short },
            style,
            datum: self.index(pen, share),
        })
    }
}

/// The amount with its plus: before the digits, behind a word such as *about*.
fn with_plus(text: &str) -> String {
    let digits = text.find(|character: char| character.is_ascii_digit());
    let (word, digits) = text.split_at(digits.unwrap_or_default());
    [word, "+", digits].concat()
}

/// Whether the text leaves the bar about half of the width.
fn fits(pen: &Pen<'_>, text: &str, style: TextStyle) -> bool {
    pen.width(text, style) <= pen.context.width * 0.48
}
