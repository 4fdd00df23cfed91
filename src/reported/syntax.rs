//! Where a text stops being JSON.
//!
//! Browsers parse JSON but do not all say where they failed (WebKit does not), so the place is looked for once, after
//! a refusal. Nothing is built here, and nothing is read from it but the place.

/// The byte at which the text stops being JSON: that of the first character that cannot stand where it does, or the
/// text's length where it ends too soon. `None` where it is JSON.
#[must_use]
#[inline(never)]
pub fn syntax_error(json: &str) -> Option<usize> {
    let mut scan = Scan {
        bytes: json.as_bytes(),
        at: 0,
    };
    match scan.document() {
        Some(()) => None,
        None => Some(scan.at),
    }
}

const DIGITS: &[u8] = b"0123456789";

/// A walk over the bytes; `None` means that it stopped at `at`.
struct Scan<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Scan<'_> {
    /// One value and nothing after it. Nesting is kept on a list, not on the stack: depth is no error of syntax.
    #[inline(never)]
    fn document(&mut self) -> Option<()> {
        let mut open: Vec<u8> = Vec::new();
        loop {
            self.space();
            // A value is due here.
            match self.one_of(b"{[") {
                Some(bracket) => {
                    let close = if bracket == b'{' { b'}' } else { b']' };
                    self.space();
                    if self.one_of(&[close]).is_none() {
                        open.push(close);
                        if close == b'}' {
                            self.name()?;
                        }
                        continue;
                    }
                }
                None => self.scalar()?,
            }
            // A value is done: what holds it goes on or ends.
            loop {
                self.space();
                let Some(close) = open.last().copied() else {
                    return (self.at == self.bytes.len()).then_some(());
                };
                if self.one_of(&[close]).is_some() {
                    open.pop();
                    continue;
                }
                self.one_of(b",")?;
                if close == b'}' {
                    self.space();
                    self.name()?;
                }
                break;
            }
        }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// The byte here, if it is one of those; the walk goes past it.
    #[inline(never)]
    fn one_of(&mut self, wanted: &[u8]) -> Option<u8> {
        let byte = self.peek().filter(|byte| wanted.contains(byte))?;
        self.at += 1;
        Some(byte)
    }

    fn any_of(&mut self, wanted: &[u8]) {
        while self.one_of(wanted).is_some() {}
    }

    fn space(&mut self) {
        self.any_of(b" \t\n\r");
    }

    /// A name and its colon.
    fn name(&mut self) -> Option<()> {
        self.string()?;
        self.space();
        self.word(b":")
    }

    fn scalar(&mut self) -> Option<()> {
        match self.peek()? {
            b'"' => self.string(),
            b't' => self.word(b"true"),
            b'f' => self.word(b"false"),
            b'n' => self.word(b"null"),
            _ => self.number(),
        }
    }

    fn word(&mut self, word: &[u8]) -> Option<()> {
        for byte in word {
            self.one_of(&[*byte])?;
        }
        Some(())
    }

    #[inline(never)]
    fn string(&mut self) -> Option<()> {
        self.one_of(b"\"")?;
        loop {
            match self.peek()? {
                0..=0x1f => return None,
                b'"' => return self.word(b"\""),
                b'\\' => {
                    self.at += 1;
                    if self.one_of(b"\"\\/bfnrtu")? == b'u' {
                        for _ in 0..4 {
                            self.one_of(b"0123456789abcdefABCDEF")?;
                        }
                    }
                }
                _ => self.at += 1,
            }
        }
    }

    fn number(&mut self) -> Option<()> {
        self.one_of(b"-");
        if self.one_of(b"0").is_none() {
            self.digits()?;
        }
        if self.one_of(b".").is_some() {
            self.digits()?;
        }
        if self.one_of(b"eE").is_some() {
            self.one_of(b"+-");
            self.digits()?;
        }
        Some(())
    }

    /// One digit or more.
    #[inline(never)]
    fn digits(&mut self) -> Option<()> {
        self.one_of(DIGITS)?;
        self.any_of(DIGITS);
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_first_character_that_cannot_stand_there_is_found() {
        for (text, place) in [
            ("", 0),
            ("{", 1),
            ("{\"a\": }", 6),
            ("{\"a\": 1,}", 8),
            ("[1, 2", 5),
            ("[1 2]", 3),
            ("{'a': 1}", 1),
            ("\"a\nb\"", 2),
            ("tru", 3),
            ("01", 1),
            ("[] []", 3),
            ("\"\\x\"", 2),
        ] {
            assert_eq!(syntax_error(text), Some(place), "{text:?}");
        }
        assert_eq!(syntax_error(super::super::hunan_json()), None);
        assert_eq!(syntax_error(&"[".repeat(100_000)), Some(100_000));
    }

    proptest! {
        /// Deep texts are left out: serde_json refuses them for their depth.
        #[test]
        fn what_serde_json_reads_is_json_and_nothing_else(text in "[\\[\\]{},:\" \\\\a-f0-9.eEtrulns-]{0,24}") {
            let reads = serde_json::from_str::<serde_json::Value>(&text).is_ok();
            prop_assert_eq!(syntax_error(&text).is_none(), reads, "{:?}", text);
        }
    }
}
