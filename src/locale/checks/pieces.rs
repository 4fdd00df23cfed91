//! The numbers of a check, and the signs between them.

use super::Piece;
use crate::derived::{Check, CheckKind, Held, Reason, Verdict};
use crate::locale::printed::{Printed, range};
use crate::locale::{Language, Message, apart};
use crate::quantity::{Computed, Unit};
use crate::reported::{Dataset, FigureId};

/// The most figures of a check that are written.
const MAX_WRITTEN: usize = 6;

impl Language<'_> {
    /// The numbers of the check.
    pub(super) fn pieces(self, dataset: &Dataset, check: &Check<'_>) -> Vec<Piece> {
        let between = self.locale.text(Message::ListBetween);
        let number = |held: &Held<'_>| piece(held, self.value_among(dataset, check, held));
        match (check.kind, check.figures.as_slice()) {
            (CheckKind::Share, [stated, amount, other]) => {
                let value = self.held_text(dataset, stated).value();
                let said = self
                    .locale
                    .filled(Message::CheckStated, &[("value", &value)]);
                vec![
                    number(amount),
                    sign(" ÷ "),
                    number(other),
                    sign(" = "),
                    self.result(check, amount, other),
                    sign(self.locale.text(Message::ClausesBetween)),
                    piece(stated, said),
                ]
            }
            (CheckKind::Parts, [parts @ .., whole]) => {
                let mut pieces = joined(parts.iter().map(number), " + ");
                pieces.push(sign(equality(check, whole)));
                pieces.push(number(whole));
                pieces
            }
            (CheckKind::Part, [part, whole]) if check.verdict == Verdict::Differs => {
                vec![number(part), sign(" > "), number(whole)]
            }
            (CheckKind::Part, [part, whole]) if check.verdict == Verdict::AgreesIfCutOff => {
                vec![number(part), sign(" ≈ "), number(whole)]
            }
            _ => {
                let (telling, left_out) = check.telling(MAX_WRITTEN);
                let pieces = telling.iter();
                let pieces = pieces.map(|held| piece(held, self.dated(dataset, check, held)));
                let mut pieces = joined(pieces, between);
                if left_out > 0 {
                    pieces.push(sign(self.locale.text(Message::ClausesBetween)));
                    pieces.push(sign(&self.locale.so_many(Message::CheckMore, left_out)));
                }
                pieces
            }
        }
    }

    /// A number among others that it is added to or stands against, in one notation with them: where one count has all its
    /// digits, the others have them, too, if the sources give them all. `8,412,345 + 3.65 million` is hard to add up.
    fn value_among(self, dataset: &Dataset, check: &Check<'_>, held: &Held<'_>) -> String {
        let text = self.held_text(dataset, held);
        let mut texts = check
            .figures
            .iter()
            .map(|held| self.held_text(dataset, held));
        let in_full = text.has_word()
            && texts.clone().any(|text| !text.has_word())
            && texts.all(|text| text.value_in_full().is_some());
        let full = text.value_in_full().filter(|_| in_full);
        full.unwrap_or_else(|| text.value())
    }

    /// The share that the amounts give: the figure that the report lets one compute.
    fn result(self, check: &Check<'_>, amount: &Held<'_>, other: &Held<'_>) -> Piece {
        let name = [&amount.figure.name(), ".of-", &other.figure.indicator].concat();
        Piece {
            text: self.percent_of(check),
            figure: Some(FigureId::new(&check.report.id, &name)),
            computed: true,
        }
    }

    /// A number with when it was, or where it is from, behind it.
    fn dated(self, dataset: &Dataset, check: &Check<'_>, held: &Held<'_>) -> String {
        let text = self.held_text(dataset, held);
        let named = || match held.figure.quantity.unit {
            Unit::Items => self.counted(dataset, held.figure),
            _ => apart(&self.figure(dataset, held.figure), " ", &text.value()),
        };
        let value = match (check.kind, check.verdict) {
            (CheckKind::Stage, _) | (_, Verdict::NotComparable(Reason::Class)) => named(),
            _ if held.is_implied => self.interval(held.compared, check, dataset),
            (CheckKind::Part, _) => named(),
            (_, Verdict::NotComparable(Reason::Item)) => text.value_with_item(),
            (CheckKind::Again, _) => self.value_among(dataset, check, held),
            _ => text.value(),
        };
        let when = match (check.kind, check.verdict) {
            (CheckKind::Stage, _) => return value,
            (CheckKind::Again, _) => self.source(held.report),
            (CheckKind::Part, _) | (_, Verdict::NotComparable(Reason::Scope)) => text.period(),
            _ => self.report_name(dataset, held.report),
        };
        self.locale.annotated(&value, &when)
    }

    /// Where a computed amount lies: `7.295–7.326 billion yuan`, its ends rounded to a tenth of its width or less; the
    /// amount where it has no width.
    pub(super) fn interval(
        self,
        computed: Computed,
        check: &Check<'_>,
        dataset: &Dataset,
    ) -> String {
        let unit = check
            .counted(dataset)
            .map_or(Unit::Money, |figure| figure.quantity.unit);
        let power = match unit {
            Unit::Money => self.locale.money_power(computed.value),
            _ => 0,
        };
        let coarse = || computed.times_ten_to(-i32::from(power))?.rounded(3);
        let printed = range(computed.interval, power).or_else(coarse);
        printed.map_or_else(String::new, |rounded| {
            let printed = Printed {
                rounded,
                power,
                unit,
            };
            self.printed_text(printed, &dataset.currency, "")
        })
    }
}

impl Language<'_> {
    /// Where a plan lies, in units of 10^`power` without their word: `7.295–7.326`, `7.305`.
    pub(crate) fn plan_on_axis(self, held: &Held<'_>, power: i8) -> String {
        let rounded = if held.is_implied {
            let coarse = || held.compared.times_ten_to(-i32::from(power))?.rounded(3);
            range(held.compared.interval, power).or_else(coarse)
        } else {
            let printed = held.figure.quantity.printed();
            Some(printed.map(|decimal| decimal.scaled(-power)))
        };
        rounded.map_or_else(String::new, |rounded| {
            let printed = Printed {
                rounded,
                power: 0,
                unit: Unit::Ratio,
            };
            let amount = self.locale.printed_amount(printed);
            self.locale.qualified(&amount.plain(), printed)
        })
    }
}

/// What stands between the sum of parts and their whole.
fn equality(check: &Check<'_>, whole: &Held<'_>) -> &'static str {
    let sum = check.computed.map(|sum| sum.value);
    match check.verdict {
        Verdict::Differs => " > ",
        _ if sum == Some(whole.compared.value) => " = ",
        _ => " ≈ ",
    }
}

/// The pieces with a sign between each two of them; three dots stand for those that are too many.
fn joined(pieces: impl Iterator<Item = Piece>, between: &str) -> Vec<Piece> {
    let mut joined: Vec<Piece> = Vec::new();
    for (index, piece) in pieces.enumerate() {
        if index > 0 {
            joined.push(sign(between));
        }
        if index == MAX_WRITTEN {
            joined.push(sign("…"));
            break;
        }
        joined.push(piece);
    }
    joined
}

fn piece(held: &Held<'_>, text: String) -> Piece {
    let figure = FigureId::new(&held.report.id, &held.figure.name());
    Piece {
        text,
        figure: Some(figure),
        computed: held.is_implied,
    }
}

fn sign(text: &str) -> Piece {
    Piece {
        text: text.to_owned(),
        figure: None,
        computed: false,
    }
}
