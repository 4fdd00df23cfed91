//! Where an exact value lies, and what follows for sums, products and quotients.

use super::Ratio;

/// The closed range of the values that an exact one may have; open to a side on which nothing limits it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// The least value; `None` where there is none.
    pub low: Option<Ratio>,
    /// The greatest value; `None` where there is none.
    pub high: Option<Ratio>,
}

/// An end of an interval as a factor.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum End {
    /// Below every value.
    Below,
    At(Ratio),
    /// Above every value.
    Above,
}

impl Interval {
    /// Every value.
    pub const OPEN: Self = Self {
        low: None,
        high: None,
    };

    /// The interval of one value.
    #[must_use]
    pub const fn exact(value: Ratio) -> Self {
        Self::between(value, value)
    }

    /// The interval from one value to another.
    #[must_use]
    pub const fn between(low: Ratio, high: Ratio) -> Self {
        Self {
            low: Some(low),
            high: Some(high),
        }
    }

    /// Whether `value` lies in the interval.
    #[must_use]
    pub fn contains(self, value: Ratio) -> bool {
        self.low.is_none_or(|low| low <= value) && self.high.is_none_or(|high| value <= high)
    }

    /// Both ends; `None` where one is open.
    #[must_use]
    pub fn bounds(self) -> Option<(Ratio, Ratio)> {
        self.low.zip(self.high)
    }

    /// How far the ends lie apart; `None` where one is open, or where the width cannot be held exactly.
    #[must_use]
    pub fn width(self) -> Option<Ratio> {
        let (low, high) = self.bounds()?;
        high.minus(low)
    }

    /// The sums of the values; `None` where an end cannot be held exactly.
    pub(super) fn plus(self, other: Self) -> Option<Self> {
        let sum = |one: Option<Ratio>, other: Option<Ratio>| match one.zip(other) {
            Some((one, other)) => one.plus(other).map(Some),
            None => Some(None),
        };
        Some(Self {
            low: sum(self.low, other.low)?,
            high: sum(self.high, other.high)?,
        })
    }

    /// The products of the values; `None` where an end cannot be held exactly.
    pub(super) fn times(self, other: Self) -> Option<Self> {
        let (mut least, mut greatest) = (End::Above, End::Below);
        for one in self.ends() {
            for other in other.ends() {
                let product = one.times(other)?;
                (least, greatest) = (least.min(product), greatest.max(product));
            }
        }
        Some(Self {
            low: least.value(),
            high: greatest.value(),
        })
    }

    /// Whether what is divided by the values but for zero lies in one interval: zero is not between them, nor the only one.
    pub(crate) fn can_divide(self) -> bool {
        let [low, high] = self.ends().map(End::sign);
        low * high >= 0 && (low, high) != (0, 0)
    }

    /// One divided by the values but for zero; `None` where they cannot divide or an end cannot be held exactly.
    pub(super) fn reciprocal(self) -> Option<Self> {
        if !self.can_divide() {
            return None;
        }
        let one_over = |end: Option<Ratio>| match end {
            // Near zero nothing limits it.
            Some(end) if end.is_zero() => Some(None),
            Some(end) => Ratio::from(1).over(end).map(Some),
            None => Some(Some(Ratio::ZERO)),
        };
        Some(Self {
            low: one_over(self.high)?,
            high: one_over(self.low)?,
        })
    }

    fn ends(self) -> [End; 2] {
        [
            self.low.map_or(End::Below, End::At),
            self.high.map_or(End::Above, End::At),
        ]
    }
}

impl End {
    fn sign(self) -> i8 {
        match self {
            Self::Below => -1,
            Self::At(value) if value.is_negative() => -1,
            Self::At(value) if value.is_zero() => 0,
            Self::At(_) | Self::Above => 1,
        }
    }

    /// Zero times what nothing limits is zero: it stands for products with values, each of which is limited.
    fn times(self, other: Self) -> Option<Self> {
        Some(match (self, other) {
            (Self::At(one), Self::At(other)) => Self::At(one.times(other)?),
            _ => match self.sign() * other.sign() {
                0 => Self::At(Ratio::ZERO),
                1 => Self::Above,
                _ => Self::Below,
            },
        })
    }

    const fn value(self) -> Option<Ratio> {
        match self {
            Self::At(value) => Some(value),
            Self::Below | Self::Above => None,
        }
    }
}
