//! Bytes as a JavaScript string literal: each byte the character of that code, 0 to 255.
//!
//! Compressed, this costs no more than the bytes themselves, where base64 costs a third; the script
//! reads it back with `charCodeAt`. The file that holds it has to be read as UTF-8: it starts with
//! [`BYTE_ORDER_MARK`], which outranks a server's header and a page's own encoding.

/// The first character of a script that holds such a literal.
pub const BYTE_ORDER_MARK: char = '\u{feff}';

/// Writes `bytes` as a template literal, escaping only what would end or change it.
///
/// A raw carriage return would be read as a line feed, so it is escaped; everything else – NUL too –
/// stands for itself. (U+2028 and its like, which other literals fear, lie above 255.)
pub fn template_literal(bytes: &[u8]) -> String {
    ["`", &escaped(bytes), "`"].concat()
}

/// Writes `bytes` as [`template_literal`] does, but three bytes that are a character in UTF-8 as that character, which the
/// file holds in three bytes again instead of six. Its code is above 255, so that the reader can tell.
pub fn text_literal(bytes: &[u8]) -> String {
    let mut literal = String::from("`");
    let (mut from, mut at) = (0, 0);
    while at < bytes.len() {
        let three = bytes.get(at..at + 3).unwrap_or_default();
        match str::from_utf8(three) {
            Ok(text) if text.chars().count() == 1 => {
                literal += &escaped(bytes.get(from..at).unwrap_or_default());
                literal += text;
                at += 3;
                from = at;
            }
            _ => at += 1,
        }
    }
    literal += &escaped(bytes.get(from..).unwrap_or_default());
    literal + "`"
}

fn escaped(bytes: &[u8]) -> String {
    let mut literal = String::with_capacity(bytes.len() * 3 / 2);
    let mut rest = bytes.iter().copied().peekable();
    while let Some(byte) = rest.next() {
        match byte {
            b'`' => literal.push_str("\\`"),
            b'\\' => literal.push_str("\\\\"),
            b'\r' => literal.push_str("\\r"),
            b'$' if rest.peek() == Some(&b'{') => literal.push_str("\\$"),
            _ => literal.push(char::from(byte)),
        }
    }
    literal
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use std::process::{Command, Stdio};

    /// Lets a JavaScript engine read the literal, and returns the character codes that it saw.
    fn evaluate(bytes: &[u8]) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
        let script = format!(
            "{BYTE_ORDER_MARK}const text = {};process.stdout.write(Array.from(text, c => c.charCodeAt(0)).join(' '));",
            template_literal(bytes)
        );
        let mut node = Command::new("node")
            .arg("-")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        node.stdin
            .take()
            .ok_or("no stdin")?
            .write_all(script.as_bytes())?;
        let output = String::from_utf8(node.wait_with_output()?.stdout)?;
        Ok(output
            .split_whitespace()
            .map(str::parse)
            .collect::<Result<_, _>>()?)
    }

    #[test]
    fn every_byte_comes_back() -> Result<(), Box<dyn std::error::Error>> {
        let all: Vec<u8> = (0..=255).collect();
        let twice_reversed: Vec<u8> = all.iter().chain(all.iter().rev()).copied().collect();
        assert_eq!(evaluate(&twice_reversed)?, twice_reversed);
        Ok(())
    }

    #[test]
    fn what_means_something_to_javascript_comes_back() -> Result<(), Box<dyn std::error::Error>> {
        for text in [
            "${1+1}",
            "$${",
            "\\${",
            "\\`",
            "`",
            "\\",
            "\\\\",
            "\r\n",
            "\r",
            "\n\r\n",
            "\\r",
            "\\u0041",
            "\0",
            "\x000",
            "</script>",
            "<!--",
            "$",
            "",
        ] {
            assert_eq!(evaluate(text.as_bytes())?, text.as_bytes(), "{text:?}");
        }
        // The next-line control, and what starts UTF-8's line separator: single bytes here.
        let bytes = [0x85, 0xe2, 0x80, 0xa8, 0xef, 0xbb, 0xbf, 0xff, 0xfe];
        assert_eq!(evaluate(&bytes)?, bytes);
        Ok(())
    }
}
