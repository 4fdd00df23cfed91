//! Where a text stops being JSON.
//!
//! Browsers parse JSON but do not all say where they failed (WebKit does not), so the place is looked for once, after
//! a refusal. Nothing is built here, and nothing is read from it but the place.

/// The byte at which the text stops being JSON: that of the first character that cannot stand where it does, or the
/// text's length where it ends too soon. `None` where it is JSON.
#[must_use]
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

/// A walk over the bytes; `None` means that it stopped at `at`.
struct Scan<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Scan<'_> {
    /// One value and nothing after it. Nesting is kept on a list, not on the stack: depth is no error of syntax.
    fn document(&mut self) -> Option<()> {
        let mut open: Vec<u8> = Vec::new();
        loop {
            self.space();
            // A value is due here.
            match self.peek() {
                Some(bracket @ (b'{' | b'[')) => {
                    self.at += 1;
                    self.space();
                    let close = if bracket == b'{' { b'}' } else { b']' };
                    if self.peek() == Some(close) {
                        self.at += 1;
                    } else {
                        open.push(close);
                        if close == b'}' {
                            self.name()?;
                        }
                        continue;
                    }
                }
                _ => self.scalar()?,
            }
            // A value is done: what holds it goes on or ends.
            loop {
                self.space();
                let Some(close) = open.last().copied() else {
                    return (self.at == self.bytes.len()).then_some(());
                };
                if self.peek() == Some(close) {
                    self.at += 1;
                    open.pop();
                    continue;
                }
                self.expect(b',')?;
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

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn expect(&mut self, byte: u8) -> Option<()> {
        (self.peek() == Some(byte)).then(|| self.at += 1)
    }

    /// A name and its colon.
    fn name(&mut self) -> Option<()> {
        self.string()?;
        self.space();
        self.expect(b':')
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
        word.iter().try_for_each(|byte| self.expect(*byte))
    }

    fn string(&mut self) -> Option<()> {
        self.expect(b'"')?;
        loop {
            match self.peek()? {
                b'"' => {
                    self.at += 1;
                    return Some(());
                }
                b'\\' => {
                    self.at += 1;
                    match self.peek()? {
                        b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => self.at += 1,
                        b'u' => {
                            self.at += 1;
                            for _ in 0..4 {
                                self.peek().filter(u8::is_ascii_hexdigit)?;
                                self.at += 1;
                            }
                        }
                        _ => return None,
                    }
                }
                0..=0x1f => return None,
                _ => self.at += 1,
            }
        }
    }

    fn number(&mut self) -> Option<()> {
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        match self.peek()? {
            b'0' => self.at += 1,
            b'1'..=b'9' => self.digits()?,
            _ => return None,
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            self.digits()?;
        }
        Some(())
    }

    /// One digit or more.
    fn digits(&mut self) -> Option<()> {
        self.peek().filter(u8::is_ascii_digit)?;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
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
