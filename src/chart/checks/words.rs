//! The rows: a verdict, and beside it – on phones below – what was checked, its numbers and what follows.

use super::flow::{flow, labelled};
use super::intervals;
use super::listed::{Item, Listed, MAX_EVIDENCE, reported};
use crate::chart::ChartContext;
use crate::chart::pen::{Pen, SIGN, Span, TextStyle};
use crate::derived::{Check, Verdict};
use crate::geometry::{Rect, point};
use crate::locale::{Message, apart};
use crate::scene::{Ink, Scene};

const STYLE: TextStyle = TextStyle::LABEL;
const STRONG: TextStyle = TextStyle::LABEL.bold();
const REMARK: TextStyle = TextStyle::LABEL.inked(Ink::Muted);
/// The least width in sizes of the body text from which on verdicts have a column: in less, the words beside it wrap so often
/// that the chart is higher than with the verdicts above them.
const COLUMNS_FROM: f64 = 42.0;
/// The most of the width that verdicts take.
const VERDICTS: f64 = 0.3;

/// Puts the rows down, those of one verdict under it or beside it; returns where they end.
pub(super) fn put_down(pen: &mut Pen<'_>, scene: &Scene, listed: &Listed<'_>) -> f64 {
    let context = pen.context;
    let left = column(pen, listed);
    let gap = pen.size(STYLE) * 0.6;
    // The first verdict does not read on from the subtitle.
    let mut y = gap;
    let group = |item: &Item<'_>| std::mem::discriminant(&item.verdict());
    for (index, items) in listed
        .items
        .chunk_by(|one, next| group(one) == group(next))
        .enumerate()
    {
        if index > 0 {
            pen.level(y, 0.0, context.width, 1.0, Ink::Line);
            y += gap;
        }
        let verdict = items.first().map_or(Verdict::Agrees, Item::verdict);
        let under = put_verdict(pen, verdict, (left, y));
        if left == 0.0 {
            y = under + gap * 0.5;
        }
        for item in items {
            y = put_item(pen, scene, item, (left, y)) + gap;
        }
        y = y.max(under + gap);
    }
    y
}

/// Puts the verdict down beside its form: two lines that are equal, crossed, or broken, or one; returns where it ends.
fn put_verdict(pen: &mut Pen<'_>, verdict: Verdict, (left, top): (f64, f64)) -> f64 {
    let (line, size) = (pen.line_height(STYLE), pen.size(STYLE));
    let (middle, width, apart) = (top + line / 2.0, size * 0.7, size * 0.15);
    let refused = matches!(verdict, Verdict::NotComparable(_));
    let ink = if refused { Ink::Muted } else { Ink::Text };
    let dash = (verdict == Verdict::AgreesIfCutOff).then_some(2.0);
    let ys: &[f64] = if refused { &[0.0] } else { &[-apart, apart] };
    for y in ys {
        let y = middle + y;
        pen.line(point(1.0, y), point(width, y), 2.0, dash, ink);
    }
    if verdict == Verdict::Differs {
        let (low, high) = (middle + apart * 3.0, middle - apart * 3.0);
        pen.line(
            point(width * 0.25, low),
            point(width * 0.8, high),
            2.0,
            None,
            ink,
        );
    }
    let start = size;
    let room = if left > 0.0 {
        left - size
    } else {
        pen.context.width
    };
    let word = pen.context.language.verdict(verdict);
    let word = Span::new(word, verdict_style(verdict), None);
    let field = Rect::new(start, top, room - start, line);
    flow(pen, &[word], field)
}

/// Puts down what was checked, its numbers and what follows; returns where that ends.
fn put_item(pen: &mut Pen<'_>, scene: &Scene, item: &Item<'_>, (left, top): (f64, f64)) -> f64 {
    let context = pen.context;
    let (width, line) = (context.width, pen.line_height(STYLE));
    let field = |y: f64| Rect::new(left, y, width - left, line);
    let mut y = top;
    let mut last = None;
    for spans in lines_of(&context, scene, item) {
        y = match item {
            Item::Totals(..) => flow(pen, &spans, field(y)),
            _ => labelled(pen, &spans, field(y)),
        };
        last = spans.iter().rev().find_map(|span| span.datum).or(last);
    }
    if let Item::Plans(check) = item {
        y = intervals::put_down(pen, scene, check, (left, y + line * 0.25));
    }
    pen.datum = last;
    pen.zone(Rect::new(0.0, top, width, y - top));
    pen.datum = None;
    y
}

/// Where the words begin beside the verdicts; zero where they stand below.
fn column(pen: &Pen<'_>, listed: &Listed<'_>) -> f64 {
    let context = pen.context;
    if context.width < context.font * COLUMNS_FROM {
        return 0.0;
    }
    let verdicts = listed.items.iter();
    let words = verdicts.map(|item| context.language.verdict(item.verdict()));
    let widest = words
        .map(|word| pen.width(word, STRONG))
        .fold(0.0, f64::max);
    widest.min(context.width * VERDICTS) + pen.size(STYLE) * 2.5
}

const fn verdict_style(verdict: Verdict) -> TextStyle {
    match verdict {
        Verdict::NotComparable(_) => REMARK,
        _ => STRONG,
    }
}

/// What was checked, its numbers and what follows from them, each in lines of its own.
fn lines_of(context: &ChartContext<'_>, scene: &Scene, item: &Item<'_>) -> Vec<Vec<Span>> {
    let mut remark = Span::new(&remark(context, item), REMARK, None);
    if let Item::Plans(check) = item
        && check.figures.iter().all(|held| held.is_implied)
    {
        // Where plans lie that none of the reports states is calculated.
        remark.text = [SIGN, &remark.text].concat();
        remark.style = STYLE.inked(Ink::Derived);
    }
    let mut lines = match item {
        Item::Plans(check) => vec![vec![Span::new(&plan(context, check), STRONG, None)]],
        Item::Words(check) => vec![words(context, scene, check)],
        Item::Totals(checks, _, is_more) => {
            let total = Span::new(&remark.text, STYLE, None);
            return vec![vec![total], totals(context, scene, (checks, *is_more))];
        }
        Item::Anew(checks) => checks
            .iter()
            .map(|check| words(context, scene, check))
            .collect(),
    };
    if !remark.text.is_empty() {
        lines.push(vec![remark]);
    }
    lines
}

/// The plan with the unit of its axis: `Plan for 2019 (billion yuan)`.
fn plan(context: &ChartContext<'_>, check: &Check<'_>) -> String {
    let label = context.language.check_text(context.dataset, check).label;
    let unit = intervals::unit(context, check);
    if unit.is_empty() {
        return label;
    }
    context.locale.bracketed(&label, &unit)
}

/// The names of totals, with a sign where there are more.
fn totals(
    context: &ChartContext<'_>,
    scene: &Scene,
    (checks, is_more): (&[Check<'_>], bool),
) -> Vec<Span> {
    let mut spans = Vec::new();
    for (index, check) in checks.iter().enumerate() {
        let Some(last) = check.figures.last() else {
            continue;
        };
        let figure = reported(last);
        let name = context.figure_text(figure);
        let mut text = match index {
            0 => name.label(),
            _ => name.label_within(),
        };
        if index + 1 < checks.len() {
            text += context.text(Message::ListBetween).trim_end();
        } else if is_more {
            text += "\u{a0}…";
        }
        spans.push(Span {
            text,
            style: REMARK,
            datum: context.index(scene, figure),
        });
    }
    spans
}

/// The label of a check, and its pieces, each with the sign behind it.
fn words(context: &ChartContext<'_>, scene: &Scene, check: &Check<'_>) -> Vec<Span> {
    let text = context.language.check_text(context.dataset, check);
    let mut spans = Vec::new();
    if text.pieces.is_empty() {
        return vec![Span::new(&text.label, STRONG, None)];
    }
    let label = context.locale.labelled(&text.label, "");
    spans.push(Span::new(label.trim_end(), STRONG, None));
    for piece in text.pieces {
        let Some(id) = piece.figure else {
            let sign = piece.text.trim();
            match spans.last_mut() {
                // What ends a line is no sign that begins the next one; French has a narrow space before it.
                Some(last) if joins(sign) => last.text += piece.text.trim_end(),
                Some(last) if sign.chars().count() == 1 => {
                    last.text = apart(&last.text, "\u{a0}", sign);
                }
                _ => spans.push(Span::new(sign, STYLE, None)),
            }
            continue;
        };
        let datum = scene.index_of(&id);
        let (sign, style) = if piece.computed {
            (SIGN, STYLE.inked(Ink::Derived))
        } else {
            ("", STYLE)
        };
        let text = [sign, &piece.text].concat();
        spans.push(Span { text, style, datum });
    }
    spans
}

/// Whether the sign stands directly behind what it follows.
fn joins(sign: &str) -> bool {
    matches!(sign, "," | "、" | ";" | "；" | "…")
}

/// What follows from the numbers, and how many of them are not drawn; of several totals how many there are.
fn remark(context: &ChartContext<'_>, item: &Item<'_>) -> String {
    let of = |check: &Check<'_>| context.language.check_text(context.dataset, check).remark;
    match item {
        Item::Plans(check) => {
            let mut said = vec![of(check)];
            let (_, left_out) = check.telling(MAX_EVIDENCE);
            if left_out > 0 {
                said.push(context.locale.so_many(Message::CheckMore, left_out));
            }
            context.locale.sentences(&said)
        }
        Item::Words(check) => of(check),
        Item::Totals(_, count, _) => context.locale.so_many(Message::CheckTotals, *count),
        Item::Anew(checks) => checks.first().map(of).unwrap_or_default(),
    }
}

/// The rows as sentences, each after its verdict.
pub(super) fn verdicts(
    context: &ChartContext<'_>,
    listed: &Listed<'_>,
) -> Vec<(&'static str, String)> {
    let mut verdicts = Vec::new();
    for item in &listed.items {
        let check = match item {
            Item::Plans(check) | Item::Words(check) => Some(check),
            Item::Totals(..) => None,
            Item::Anew(checks) => checks.first(),
        };
        let said = match check {
            Some(check) => context.language.check_said(context.dataset, check),
            None => remark(context, item),
        };
        verdicts.push((context.language.verdict(item.verdict()), said));
    }
    verdicts
}
