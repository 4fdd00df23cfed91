//! Arithmetic as workings write it: `a ÷ b × 100`, `a − b × c ÷ d`, `(a − b) ÷ c`.

/// What the formula gives; `None` for anything else than numbers and the four signs.
pub(super) fn evaluate(formula: &str) -> Option<f64> {
    if let Some((before, after)) = formula.split_once(')') {
        let (before, inside) = before.rsplit_once('(')?;
        let inside = evaluate(inside)?.to_string().replace('-', "−");
        return evaluate(&format!("{before}{inside}{after}"));
    }
    let (left, right) = match formula.rsplit_once(" − ") {
        Some((left, right)) => (Some(left), right),
        None => match formula.rsplit_once(" + ") {
            Some((left, right)) => return Some(evaluate(left)? + product(right)?),
            None => (None, formula),
        },
    };
    let right = product(right)?;
    match left {
        Some(left) => Some(evaluate(left)? - right),
        None => Some(right),
    }
}

/// Factors and divisors, from left to right.
fn product(formula: &str) -> Option<f64> {
    if let Some((left, right)) = formula
        .rsplit_once(" × ")
        .filter(|(_, right)| !right.contains('÷'))
    {
        return Some(product(left)? * number(right)?);
    }
    match formula.rsplit_once(" ÷ ") {
        Some((left, right)) => Some(product(left)? / number(right)?),
        None => number(formula),
    }
}

/// A number with its word and currency, in ones.
fn number(text: &str) -> Option<f64> {
    let text = text.trim_end_matches(" yuan");
    let words = [(" billion", 1e9), (" million", 1e6), ("%", 0.01)];
    let word = words.into_iter().find(|(word, _)| text.ends_with(word));
    let (word, unit) = word.unwrap_or(("", 1.0));
    let digits = text.strip_suffix(word)?.replace(',', "");
    let unsigned = digits.strip_prefix('−').unwrap_or(&digits);
    let plain = |byte: u8| byte.is_ascii_digit() || byte == b'.';
    let number: f64 = if unsigned.bytes().all(plain) {
        unsigned.parse().ok()?
    } else {
        return None;
    };
    Some(unit * if digits == unsigned { number } else { -number })
}

#[test]
fn formulas_are_worked_out_from_left_to_right_products_first() {
    assert_eq!(evaluate("8 ÷ 2 × 100"), Some(400.0));
    assert_eq!(evaluate("8.5 − 2 × 3 ÷ 4"), Some(7.0));
    assert_eq!(evaluate("−1 − −2"), Some(1.0));
    assert_eq!(evaluate("1 + 2 × 3"), Some(7.0));
    assert_eq!(evaluate("(9 − 3) ÷ (5 − 2)"), Some(2.0));
    assert_eq!(evaluate("8 million yuan ÷ 2 billion yuan"), Some(0.004));
    assert_eq!(evaluate("1,170 ÷ 50%"), Some(2340.0));
    for text in ["", "a ÷ 2", "1 ÷", "8.464 milliards"] {
        assert_eq!(evaluate(text), None, "{text}");
    }
}
