//! Arithmetic as workings write it: `a ÷ b × 100`, `a − b × c/d`.

/// What the formula gives; `None` for anything else than numbers and the five signs.
pub(super) fn evaluate(formula: &str) -> Option<f64> {
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
        return Some(product(left)? * fraction(right)?);
    }
    match formula.rsplit_once(" ÷ ") {
        Some((left, right)) => Some(product(left)? / fraction(right)?),
        None => fraction(formula),
    }
}

fn fraction(text: &str) -> Option<f64> {
    match text.split_once('/') {
        Some((numerator, denominator)) => Some(number(numerator)? / number(denominator)?),
        None => number(text),
    }
}

fn number(text: &str) -> Option<f64> {
    let digits = text.strip_prefix('−').unwrap_or(text);
    let plain = digits
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'.');
    let number: f64 = if plain {
        digits.parse().ok()?
    } else {
        return None;
    };
    Some(if digits == text { number } else { -number })
}

#[test]
fn formulas_are_worked_out_from_left_to_right_products_first() {
    assert_eq!(evaluate("8 ÷ 2 × 100"), Some(400.0));
    assert_eq!(evaluate("8.5 − 2 × 3/4"), Some(7.0));
    assert_eq!(evaluate("−1 − −2"), Some(1.0));
    assert_eq!(evaluate("1 + 2 × 3"), Some(7.0));
    for text in ["", "a ÷ 2", "8,464 ÷ 2", "1 ÷", "8.464 billion"] {
        assert_eq!(evaluate(text), None, "{text}");
    }
}
