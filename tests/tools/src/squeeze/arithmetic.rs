//! Arithmetic code of binary choices, six bits a character.

/// Writes choices, each at the length that its chance gives it.
pub(super) struct Coder {
    /// The interval that stands for all choices so far: where it begins, behind the digits, and how wide it is.
    low: u32,
    range: u32,
    digits: Vec<u8>,
}

/// Bounds are numbers of thirty bits: five characters, and small whole numbers to JavaScript.
const WHOLE: u32 = 1 << 30;

/// A narrower interval is widened by a character.
const NARROW: u32 = 1 << 24;

impl Coder {
    pub(super) fn new() -> Self {
        Self {
            low: 0,
            range: WHOLE - 1,
            digits: Vec::new(),
        }
    }

    /// Writes a choice that is `true` with a chance of so many in 65,536.
    pub(super) fn choose(&mut self, chance: u32, bit: bool) {
        let middle = (self.range >> 16) * chance;
        if bit {
            self.range = middle;
        } else {
            self.low += middle;
            self.range -= middle;
        }
        if self.low >= WHOLE {
            self.low -= WHOLE;
            for digit in self.digits.iter_mut().rev() {
                *digit = (*digit + 1) & 63;
                if *digit != 0 {
                    break;
                }
            }
        }
        while self.range < NARROW {
            self.widen();
        }
    }

    fn widen(&mut self) {
        self.digits.push((self.low >> 24) as u8);
        self.low = self.low << 6 & (WHOLE - 1);
        self.range <<= 6;
    }

    /// Everything written, as characters of a template literal that need no escape.
    pub(super) fn finish(mut self) -> String {
        for _ in 0..5 {
            self.widen();
        }
        self.digits.into_iter().map(character).collect()
    }
}

/// Sixty-four characters in a row, past the backslash: none means anything within a template literal, since no brace
/// follows the dollar.
fn character(digit: u8) -> char {
    let code = digit + 31;
    char::from(if code < b'\\' { code } else { code + 1 })
}
