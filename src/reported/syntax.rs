//! Where a text stops being JSON, and where it names a field again.
//!
//! Browsers parse JSON but do not all say where they failed (WebKit does not), and of fields with one name they keep the
//! last without a word. Both places are looked for here. Nothing is built, and nothing read but the places.

use super::Json;

/// The byte at which the text stops being JSON: that of the first character that cannot stand where it does, or the
/// text's length where it ends too soon. `None` where it is JSON.
#[must_use]
pub fn syntax_error(json: &str) -> Option<usize> {
    let mut scan = Scan::of(json);
    match scan.document() {
        Some(()) => None,
        None => Some(scan.at),
    }
}

/// What ends a name that its object had before, in the text of [`apart`] and as it is read.
const MARK: (&str, char) = ("\\u0000", '\0');

/// The most names of an object that are compared: more than any object of a dataset may have.
const MOST_NAMES: usize = 64;

/// The text with every repeated name of an object ending in U+0000, for a parser that would keep only the last of them;
/// `None` where none is repeated. Names are equal that are written alike.
#[must_use]
pub fn apart(json: &str) -> Option<String> {
    let mut scan = Scan::of(json);
    scan.document();
    let (mut marked, mut from) = (String::new(), 0);
    for at in &scan.repeated {
        marked.push_str(json.get(from..*at)?);
        marked.push_str(MARK.0);
        from = *at;
    }
    marked.push_str(json.get(from..)?);
    (from > 0).then_some(marked)
}

/// What was read of a text that [`apart`] marked, with the names as they were.
#[must_use]
pub fn unmarked(node: Json) -> Json {
    match node {
        Json::List(entries) => Json::List(entries.into_iter().map(unmarked).collect()),
        Json::Object(fields) => {
            let name = |name: String| name.trim_end_matches(MARK.1).to_owned();
            let fields = fields.into_iter();
            Json::Object(
                fields
                    .map(|(own, node)| (name(own), unmarked(node)))
                    .collect(),
            )
        }
        other => other,
    }
}

const DIGITS: &[u8] = b"0123456789";

/// A walk over the bytes; `None` means that it stopped at `at`.
struct Scan<'a> {
    bytes: &'a [u8],
    at: usize,
    /// The names so far of each object that is open.
    names: Vec<Vec<&'a [u8]>>,
    /// The ends of names that their objects had before: where the quotation mark stands.
    repeated: Vec<usize>,
}

impl<'a> Scan<'a> {
    const fn of(json: &'a str) -> Self {
        Self {
            bytes: json.as_bytes(),
            at: 0,
            names: Vec::new(),
            repeated: Vec::new(),
        }
    }

    /// One value and nothing after it. Nesting is kept on a list, not on the stack: depth is no error of syntax.
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
                            self.names.push(Vec::new());
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
                    if close == b'}' {
                        self.names.pop();
                    }
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
        let from = self.at;
        self.string()?;
        let name = self.bytes.get(from..self.at)?;
        let names = self.names.last_mut()?;
        if names.contains(&name) {
            self.repeated.push(self.at - 1);
        } else if names.len() < MOST_NAMES {
            names.push(name);
        }
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
    fn digits(&mut self) -> Option<()> {
        self.one_of(DIGITS)?;
        self.any_of(DIGITS);
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::{DatasetErrorKind, hunan_json, parse, validate};
    use super::*;
    use proptest::prelude::*;

    /// The text as a browser hands it over, where of fields with one name the last is kept.
    fn as_browsers_read(json: &str) -> Json {
        let marked = apart(json);
        let text = marked.as_deref().unwrap_or(json);
        let value: serde_json::Value = serde_json::from_str(text).unwrap();
        unmarked(serde_json::from_value(value).unwrap())
    }

    #[test]
    fn a_repeated_name_is_refused_as_where_every_field_is_seen() {
        for (once, twice, path) in [
            (
                "\"value\": \"8.464\"",
                "\"value\": \"8.4\", \"value\": \"8.464\"",
                "reports[1].figures[5]",
            ),
            (
                "\"currency\": \"CNY\"",
                "\"currency\": \"EUR\", \"currency\" : \"CNY\"",
                "",
            ),
            (
                "\"where\": {\"en\": \"Changsha\",",
                "\"where\": {\"en\": \"\\\"}\", \"en\": \"Changsha\",",
                "reports[1].milestones[1].where",
            ),
        ] {
            let text = hunan_json().replacen(once, twice, 1);
            assert_ne!(text, hunan_json());
            let error = validate(&as_browsers_read(&text)).unwrap_err();
            assert_eq!(
                (error.path.as_str(), error.kind),
                (path, DatasetErrorKind::RepeatedField)
            );
            let native = parse(&text).unwrap_err();
            assert_eq!((native.path.as_str(), native.found), (path, error.found));
        }
        assert_eq!(apart(hunan_json()), None);
        assert_eq!(
            apart("{\"a\": {\"b\": [{\"a\": 1}, {\"a\": 2}]}, \"b\": \"a\"}"),
            None
        );
        assert_eq!(
            apart("{\"a\": 1, \"a\"").as_deref(),
            Some("{\"a\": 1, \"a\\u0000\"")
        );
    }

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
        assert_eq!(syntax_error(hunan_json()), None);
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
