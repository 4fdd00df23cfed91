//! Rounded digits and digits that are cut off, by the rules of XBRL's Calculations 1.1: rounded ones stand for half a unit
//! to either side, ends included; cut ones for a unit away from zero, its end not included; cut zeros for a unit to either
//! side, no end included. Sums include an end where all addends do.

use initiative_charts::derived::{Extent, Printing};
use initiative_charts::quantity::{Decimal, Quantity, Unit};
use proptest::prelude::*;

fn money(digits: i64, exponent: i8) -> Quantity {
    Quantity::new(Decimal::new(digits, exponent), Unit::Money)
}

/// Whether addends and total, each digits and exponent, may be of one truth.
fn sums(addends: &[(i64, i8)], total: (i64, i8), printing: Printing) -> bool {
    let mut extents = addends
        .iter()
        .map(|(digits, exponent)| Extent::of(money(*digits, *exponent), printing));
    let first = extents.next().unwrap();
    let sum = extents.fold(first, |sum, addend| sum.plus(addend).unwrap());
    sum.overlap(Extent::of(money(total.0, total.1), printing))
        .is_some()
}

#[test]
fn sums_are_consistent_where_the_rules_say_so() {
    for (addends, total, rounded, cut_off) in [
        // 1.4 + 1.4 + 1.4: rounded up to 4.35 and 4.25; cut off up to 4.5 and from 4.3.
        (&[(14, -1), (14, -1), (14, -1)][..], (43, -1), true, true),
        (&[(14, -1), (14, -1), (14, -1)], (44, -1), true, true),
        (&[(14, -1), (14, -1), (14, -1)], (45, -1), false, false),
        // Rounded sums may be above their total; cut ones by less than a unit.
        (&[(14, -1), (14, -1)], (27, -1), true, false),
        (&[(14, -1), (14, -1)], (26, -1), false, false),
        // Five addends leave more behind their digits than rounding does.
        (
            &[(1, 0), (1, 0), (1, 0), (1, 0), (1, 0)],
            (9, 0),
            false,
            true,
        ),
        (
            &[(1, 0), (1, 0), (1, 0), (1, 0), (1, 0)],
            (10, 0),
            false,
            false,
        ),
        // Ends that touch: included where digits are rounded, not where they are cut off.
        (&[(1, 0)], (2, 0), true, false),
        (&[(1, 1)], (20, 0), false, false),
        (&[(1, 1)], (15, 0), true, true),
        // Below zero digits are cut off towards zero; a zero is of either sign.
        (&[(-1, 1)], (-19, 0), false, true),
        (&[(-1, 1)], (-9, 0), true, false),
        (&[(0, 1)], (-9, 0), false, true),
        (&[(0, 1)], (9, 0), false, true),
        (&[(0, 1)], (-10, 0), false, false),
    ] {
        let found =
            [Printing::Rounded, Printing::CutOff].map(|printing| sums(addends, total, printing));
        assert_eq!(found, [rounded, cut_off], "{addends:?} = {total:?}");
    }
}

#[test]
fn a_count_in_ones_has_nothing_behind_its_digits() {
    let count = |digits| Quantity::new(Decimal::new(digits, 0), Unit::Items);
    for printing in [Printing::Rounded, Printing::CutOff] {
        let [one, other] = [7, 8].map(|digits| Extent::of(count(digits), printing));
        assert!(one.overlap(one).is_some() && one.overlap(other).is_none());
        assert!(other.is_above(one) && !one.is_above(other));
    }
}

/// An amount in thousandths as it is printed with so many places of them left out.
fn printed(thousandths: i64, left_out: u32, printing: Printing) -> (i64, i8) {
    let unit = 10_i64.pow(left_out);
    let digits = match printing {
        Printing::CutOff => thousandths / unit,
        Printing::Rounded => (thousandths.abs() + unit / 2) / unit * thousandths.signum(),
    };
    (digits, i8::try_from(left_out).unwrap() - 3)
}

proptest! {
    /// Whatever the truth: what is printed of it alone never speaks against it.
    #[test]
    fn no_printing_of_one_truth_is_inconsistent(
        addends in proptest::collection::vec((-90_000_i64..90_000, 0_u32..4), 1..6), left_out in 0_u32..4,
    ) {
        for printing in [Printing::Rounded, Printing::CutOff] {
            let total: i64 = addends.iter().map(|(addend, _)| addend).sum();
            let parts: Vec<_> = addends.iter().map(|(addend, left_out)| printed(*addend, *left_out, printing)).collect();
            prop_assert!(sums(&parts, printed(total, left_out, printing), printing), "{parts:?} of {total}");
        }
    }

    /// A quotient of printed amounts holds the one of the truth.
    #[test]
    fn a_quotient_holds_that_of_the_truth(
        amount in 1_i64..90_000, divisor in 9_000_i64..90_000, left_out in (0_u32..3, 0_u32..3),
    ) {
        for printing in [Printing::Rounded, Printing::CutOff] {
            let of = |truth, left_out| {
                let (digits, exponent) = printed(truth, left_out, printing);
                Extent::of(money(digits, exponent), printing)
            };
            let truth = Extent::of(Quantity::new(Decimal::new(amount, 0), Unit::Items), printing)
                .over(Extent::of(Quantity::new(Decimal::new(divisor, 0), Unit::Items), printing));
            let quotient = of(amount, left_out.0).over(of(divisor, left_out.1));
            prop_assert!(quotient.unwrap().overlap(truth.unwrap()).is_some());
        }
    }
}
