//! Addresses that open at a number.

/// What parts an address from instructions to the browser, which the page itself never sees.
const DIRECTIVE: &str = ":~:";

/// The address, opening at the printed words where the browser finds them in the page: a text fragment.
///
/// Left alone are an address with instructions of its own, a PDF file, whose viewers read other fragments, and a fragment
/// that is a route of the page's script (`#/` or `#!`): a browser without text fragments would hand it on.
///
/// # Example
/// ```
/// use initiative_charts::reported::opening_at;
/// assert_eq!(opening_at("https://a.example/1", "7.305 billion CNY"), "https://a.example/1#:~:text=7.305%20billion%20CNY");
/// assert_eq!(opening_at("https://a.example/1#plan", "3,5"), "https://a.example/1#plan:~:text=3%2C5");
/// assert_eq!(opening_at("https://a.example/report.pdf", "3,5"), "https://a.example/report.pdf");
/// ```
#[must_use]
pub fn opening_at(url: &str, words: &str) -> String {
    let (page, fragment) = url.split_once('#').unwrap_or((url, ""));
    let path = page.split('?').next().unwrap_or_default();
    let is_pdf = path.to_ascii_lowercase().ends_with(".pdf");
    if words.is_empty() || is_pdf || url.contains(DIRECTIVE) || fragment.starts_with(['/', '!']) {
        return url.to_owned();
    }
    [page, "#", fragment, DIRECTIVE, "text=", &encoded(words)].concat()
}

/// The text as a part of a text directive: everything but ASCII letters, digits, `.` and `_` as the bytes of its UTF-8. A
/// hyphen, a comma and an ampersand would part the directive.
fn encoded(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_') {
            encoded.push(char::from(byte));
        } else {
            encoded += &format!("%{byte:02X}");
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_words_are_one_part_of_one_directive() {
        for (words, written) in [
            ("-5 to 7, A&B", "%2D5%20to%207%2C%20A%26B"),
            ("84.64亿元", "84.64%E4%BA%BF%E5%85%83"),
            ("100 % – sûr", "100%20%25%20%E2%80%93%20s%C3%BBr"),
            ("a=b#c?d", "a%3Db%23c%3Fd"),
        ] {
            assert_eq!(
                opening_at("https://a.example/", words),
                format!("https://a.example/#:~:text={written}")
            );
        }
    }

    #[test]
    fn the_directive_follows_the_fragment_and_is_not_the_second_one() {
        let at = |url| opening_at(url, "7");
        for (url, opened) in [
            ("https://a.example/?q=1", "https://a.example/?q=1#:~:text=7"),
            ("https://a.example/#", "https://a.example/#:~:text=7"),
            ("https://a.example/#top", "https://a.example/#top:~:text=7"),
            // A file elsewhere in the address is none that opens.
            (
                "https://a.example/?file=a.pdf",
                "https://a.example/?file=a.pdf#:~:text=7",
            ),
        ] {
            assert_eq!(at(url), opened);
        }
        for url in [
            "https://a.example/#:~:text=8",
            "https://a.example/#top:~:text=8",
            "https://a.example/A.PDF",
            "https://a.example/a.pdf?download=1#page=3",
            "https://a.example/#/report/7",
            "https://a.example/#!report",
        ] {
            assert_eq!(at(url), url);
        }
        assert_eq!(opening_at("https://a.example/", ""), "https://a.example/");
    }

    /// `TextDirective ::= "text=" TextDirectiveParameters` of one `TextDirectiveString`, which is made of explicit
    /// characters – any of an address but `&`, `-` and `,` – and of percent-encoded bytes.
    fn is_text_directive(text: &str) -> bool {
        let Some(mut rest) = text.strip_prefix("text=") else {
            return false;
        };
        let explicit =
            |byte: u8| byte.is_ascii_alphanumeric() || b"!$'()*+./:;=?@_~".contains(&byte);
        let hex = |byte: &u8| byte.is_ascii_hexdigit();
        while let Some(first) = rest.bytes().next() {
            let length = match first {
                b'%' if rest.len() >= 3 && rest.as_bytes()[1..3].iter().all(hex) => 3,
                byte if explicit(byte) => 1,
                _ => return false,
            };
            rest = &rest[length..];
        }
        text.len() > "text=".len()
    }

    proptest! {
        #[test]
        fn whatever_the_words_are_the_directive_is_one_of_the_specification(words in "\\PC{1,40}") {
            let opened = opening_at("https://a.example/", &words);
            let (page, directive) = opened.split_once("#:~:").unwrap();
            prop_assert_eq!(page, "https://a.example/");
            prop_assert!(is_text_directive(directive), "{}", directive);
        }
    }
}
