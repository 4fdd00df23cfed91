//! Arithmetic code of binary choices, six bits a character.

/// Writes choices, each at the length that its chance gives it.
pub(super) struct Coder {
    low: u32,
    high: u32,
    text: String,
}

/// The interval's bounds are numbers of thirty bits: five characters, and small whole numbers to JavaScript.
const WHOLE: u32 = (1 << 30) - 1;

impl Coder {
    pub(super) fn new() -> Self {
        Self {
            low: 0,
            high: WHOLE,
            text: String::new(),
        }
    }

    /// Writes a choice that is `true` with a chance of so many in 65,536.
    pub(super) fn choose(&mut self, chance: u32, bit: bool) {
        let part = (u64::from(self.high - self.low) * u64::from(chance)) >> 16;
        let middle = self.low + part as u32;
        if bit {
            self.high = middle;
        } else {
            self.low = middle + 1;
        }
        while (self.low ^ self.high) >> 24 == 0 {
            self.text.push(character(self.high >> 24));
            self.low = self.low << 6 & WHOLE;
            self.high = self.high << 6 & WHOLE | 63;
        }
    }

    /// Everything written, and as many characters more as the reader looks ahead.
    pub(super) fn finish(mut self) -> String {
        for digit in [24, 18, 12, 6, 0].map(|place| self.high >> place & 63) {
            self.text.push(character(digit));
        }
        self.text
    }
}

/// Sixty-four characters in a row, past the backslash: none means anything within a template literal, since no brace
/// follows the dollar.
fn character(digit: u32) -> char {
    let code = digit as u8 + 31;
    char::from(if code < b'\\' { code } else { code + 1 })
}
