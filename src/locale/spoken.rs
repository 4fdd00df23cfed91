//! Texts as speech reads them right.

use super::Locale;

impl Locale {
    /// The text for names and announcements: without narrow spaces inside numbers, because screen readers begin another
    /// number there, with common spaces only, with words for what joins the ends of a range, and with the name of the
    /// Chinese currency where 元 alone is read as another word.
    ///
    /// # Example
    /// ```
    /// use initiative_charts::locale::Locale;
    /// assert_eq!(Locale::Fr.spoken("21\u{202f}257 projets"), "21257 projets");
    /// assert_eq!(Locale::En.spoken("January–November\u{a0}2019"), "January to November 2019");
    /// assert_eq!(Locale::Ko.spoken("2019년\u{a0}1월~11월, 한 해"), "2019년 1월부터 11월까지, 한 해");
    /// assert_eq!(Locale::Ko.spoken("140~160곳"), "140에서 160곳");
    /// assert_eq!(Locale::Ja.spoken("84.64億元"), "84.64億人民元");
    /// ```
    #[must_use]
    pub fn spoken(self, text: &str) -> String {
        let mut spoken = String::new();
        let mut rest = text;
        while let Some(character) = rest.chars().next() {
            rest = rest.get(character.len_utf8()..).unwrap_or_default();
            let after = |is: fn(char) -> bool| spoken.ends_with(is);
            match character {
                '\u{a0}' => spoken.push(' '),
                '\u{202f}' => {}
                '元' if self == Self::Ja && after(is_of_amount) => spoken.push_str("人民元"),
                '–' | '~' | '〜' if after(ends_word) && rest.starts_with(is_of_word) => {
                    let (between, behind) = self.range(after(is_of_number));
                    spoken.push_str(between);
                    if !behind.is_empty() {
                        let length = length_of_day(rest);
                        let (end, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
                        spoken += &end.replace('\u{a0}', " ");
                        spoken.push_str(behind);
                        rest = after;
                    }
                }
                other => spoken.push(other),
            }
        }
        spoken
    }

    /// What is said between the ends of a range of numbers or of days, and behind it.
    const fn range(self, of_numbers: bool) -> (&'static str, &'static str) {
        let [_, between] = self.numerals().range;
        match self {
            Self::Ko if !of_numbers => ("부터 ", "까지"),
            _ => (between, ""),
        }
    }
}

/// Whether the character is a letter or a digit, as all beyond ASCII are taken to be but spaces and marks.
const fn is_of_word(character: char) -> bool {
    character.is_ascii_alphanumeric()
        || !character.is_ascii()
            && !matches!(character, '\u{a0}' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{3002}' | '\u{ff00}'..='\u{ff20}')
}

/// Whether a word may end with the character: French names of months are cut with a full stop.
const fn ends_word(character: char) -> bool {
    is_of_word(character) || character == '.'
}

/// Whether a number ends with the character, and no day or month.
fn is_of_number(character: char) -> bool {
    character.is_ascii_digit() || "%만억조".contains(character)
}

/// Whether the character ends an amount that a Japanese currency follows.
fn is_of_amount(character: char) -> bool {
    character.is_ascii_digit() || "万億兆".contains(character)
}

/// How many bytes a Korean day, month or number takes at the beginning of the text.
fn length_of_day(text: &str) -> usize {
    let is_in_day =
        |character: char| character.is_ascii_digit() || "년월일%\u{a0} ".contains(character);
    let rest = text.trim_start_matches(is_in_day);
    let day = text.len() - rest.len();
    text.get(..day).unwrap_or_default().trim_end().len()
}
