//! What no editor would print.

use initiative_charts::locale::Locale;

/// The codes of the currencies that every language has words for.
const NAMED: [&str; 8] = ["CNY", "EUR", "USD", "GBP", "JPY", "KRW", "CHF", "INR"];

/// The words of a text, each with whether a clause ends behind it.
fn words(text: &str) -> Vec<(&str, bool)> {
    let mut words = Vec::new();
    for word in text.split([' ', '\u{a0}']) {
        let outer = |letter: char| !letter.is_alphanumeric() && !"−%".contains(letter);
        let bare = word.trim_matches(outer);
        if let (true, Some((_, ends))) = (bare.is_empty(), words.last_mut()) {
            *ends = true;
        }
        if !bare.is_empty() {
            words.push((bare, !word.ends_with(bare)));
        }
    }
    words
}

/// Whether a pair of characters next to each other is one that `is` refuses.
fn has_pair(text: &str, is: impl Fn(char, char) -> bool) -> bool {
    let next = text.chars().skip(1);
    text.chars().zip(next).any(|(one, other)| is(one, other))
}

/// Whether a word follows itself within a clause: *at at*, *reached reached*, 至少至少, 的的.
fn is_doubled(text: &str) -> bool {
    let is_word = |word: &str| word.chars().all(char::is_alphabetic);
    let of_words = words(text).windows(2).any(|pair| {
        let ((one, ends), (other, _)) = (pair[0], pair[1]);
        !ends && is_word(one) && one.to_lowercase() == other.to_lowercase()
    });
    let letters: Vec<char> = text.chars().collect();
    let is_wide = |letter: &char| letter.is_alphabetic() && *letter >= '\u{3040}';
    let of_letters = letters
        .windows(4)
        .any(|of| of.iter().all(is_wide) && of[..2] == of[2..]);
    of_words
        || of_letters
        || has_pair(text, |one, other| {
            one == other && "约約的のをには底".contains(one)
        })
}

/// The faults of a text for the eye.
pub(super) fn faults_of_seen(text: &str, locale: Locale) -> Vec<&'static str> {
    let mut faults = Vec::new();
    let mut hold = |fault, is: bool| {
        if is {
            faults.push(fault);
        }
    };
    hold(
        "a code of a currency that has a word",
        NAMED.iter().any(|code| text.contains(code)),
    );
    let is_space = |character: char| character.is_whitespace();
    hold(
        "two spaces",
        has_pair(text, |one, other| is_space(one) && is_space(other)),
    );
    let is_mark = |character: char| ".,;:。，、；：".contains(character);
    hold(
        "two marks",
        has_pair(text, |one, other| is_mark(one) && is_mark(other)),
    );
    hold(
        "a space before a mark",
        has_pair(text, |one, other| {
            is_space(one) && ".,。，、；：".contains(other)
        }),
    );
    hold(
        "a space behind a full-width mark",
        has_pair(text, |one, other| {
            "，、；：。！？（）「」』》".contains(one) && is_space(other)
        }),
    );
    hold(
        "de before a vowel",
        [" de au ", " de environ"]
            .iter()
            .any(|of| text.contains(of)),
    );
    hold("a placeholder", text.contains(['{', '}', '|']));
    let is_digit = |character: char| character.is_ascii_digit() || character == '−';
    let is_letter = |character: char| character.is_ascii_alphabetic();
    hold(
        "a number in a Latin word",
        matches!(locale, Locale::Zh | Locale::Ja | Locale::Ko)
            && has_pair(text, |one, other| {
                is_letter(one) && is_digit(other) || is_digit(one) && is_letter(other)
            }),
    );
    hold(
        "two names in a row",
        has_pair(text, |one, other| {
            "”’」»".contains(one) && "“‘「«".contains(other)
                || one.is_lowercase() && other.is_uppercase()
        }),
    );
    let is_after = |one: char, other: char| ")）".contains(one) && "(（".contains(other);
    hold(
        "a bracket behind a bracket",
        text.contains(") (") || has_pair(text, is_after),
    );
    let mut open = 0;
    let nested = text.chars().any(|character| {
        open += i32::from("(（".contains(character)) - i32::from(")）".contains(character));
        open > 1
    });
    hold("a bracket in a bracket", nested);
    hold("a doubled word", is_doubled(text));
    hold("a plural after one", disagrees(text, locale, true));
    hold("a singular after several", disagrees(text, locale, false));
    faults
}

/// The faults of a text for the ear, as the eye would see it too.
pub(super) fn faults_of_heard(text: &str, locale: Locale) -> Vec<&'static str> {
    let mut faults = faults_of_seen(text, locale);
    let mut hold = |fault, is: bool| {
        if is {
            faults.push(fault);
        }
    };
    hold("a narrow space", text.contains('\u{202f}'));
    let is_range = |one: char, other: char| one.is_alphanumeric() && "–~".contains(other);
    hold("a range without a word", has_pair(text, is_range));
    let is_short = |(word, _): &(&str, bool)| *word == "Md";
    hold("a text that is cut", text.ends_with('…'));
    let is_dash = |one: char, other: char| "–~".contains(one) && !other.is_alphanumeric();
    hold(
        "a dash alone",
        text.starts_with('–') || has_pair(text, is_dash),
    );
    hold("a short form", words(text).iter().any(is_short));
    let before_yuan =
        |one: char, other: char| other == '元' && (one.is_ascii_digit() || "万億兆".contains(one));
    hold(
        "元 alone",
        locale == Locale::Ja && has_pair(text, before_yuan),
    );
    faults
}

/// Nouns that follow numbers, each in the form for one and for several.
const NOUNS: [(Locale, &str, &str); 22] = [
    (Locale::En, "project", "projects"),
    (Locale::En, "application", "applications"),
    (Locale::En, "patent", "patents"),
    (Locale::En, "euro", "euros"),
    (Locale::En, "dollar", "dollars"),
    (Locale::En, "pound", "pounds"),
    (Locale::En, "franc", "francs"),
    (Locale::En, "rupee", "rupees"),
    (Locale::Fr, "projet", "projets"),
    (Locale::Fr, "nouveau", "nouveaux"),
    (Locale::Fr, "demande", "demandes"),
    (Locale::Fr, "brevet", "brevets"),
    (Locale::Fr, "yuan", "yuans"),
    (Locale::Fr, "euro", "euros"),
    (Locale::Fr, "dollar", "dollars"),
    (Locale::Fr, "livre", "livres"),
    (Locale::Fr, "yen", "yens"),
    (Locale::Fr, "won", "wons"),
    (Locale::Fr, "franc", "francs"),
    (Locale::Fr, "roupie", "roupies"),
    (Locale::Fr, "million", "millions"),
    (Locale::Fr, "milliard", "milliards"),
];

/// Whether a number is followed by a noun in its form for several, and takes that for one, or the other way round.
fn disagrees(text: &str, locale: Locale, after_one: bool) -> bool {
    let words = words(text);
    let mut rest = words.as_slice();
    while let [(number, ends), after @ ..] = rest {
        rest = after;
        let Some(number) = locale.parse_decimal(number).filter(|_| !ends) else {
            continue;
        };
        let takes_one = match locale {
            Locale::Fr => number.ratio().to_f64().abs() < 2.0,
            _ => number.to_string().trim_start_matches('-') == "1",
        };
        let one = is_one(after, locale);
        if takes_one == after_one && one.is_some_and(|one| one != takes_one) {
            return true;
        }
    }
    false
}

/// Whether the noun of the clause – the first word or the second – has its form for one.
fn is_one(words: &[(&str, bool)], locale: Locale) -> Option<bool> {
    let form = |word: &str| {
        let nouns = NOUNS.iter().filter(|(of, ..)| *of == locale);
        let mut forms = nouns.flat_map(|(_, one, several)| [(one, true), (several, false)]);
        forms.find_map(|(noun, one)| (*noun == word).then_some(one))
    };
    match words {
        // In English what follows a word for a power of ten has the form for several.
        [("million" | "billion" | "trillion", _), ..] if locale == Locale::En => None,
        // The second noun of two has the number.
        [(first, false), (second, _), ..] => form(second).or_else(|| form(first)),
        [(first, _), ..] => form(first),
        [] => None,
    }
}

#[test]
fn each_fault_is_found() {
    use Locale::{En, Fr, Ja, Zh};
    for (text, locale) in [
        ("8.464\u{a0}billion\u{a0}EUR", En),
        ("two  spaces", En),
        ("Works:\u{a0} 3", En),
        ("the end..", En),
        ("完成投资。。", Zh),
        ("spent , and", En),
        ("完成投资： 3亿元", Zh),
        ("交付额（发明） ÷ 项目", Ja),
        ("{value} spent", En),
        ("Grants paid31亿欧元", Zh),
        ("31EUR当たり", Ja),
        ("每个SchoolsSpent on repairs", Zh),
        ("une hausse de environ\u{a0}3\u{a0}millions", Fr),
        ("1 projects", En),
        ("3 projects: 1 new projects and 2 continuing projects", En),
        ("2 project", En),
        ("21 patent application", En),
        ("0,5 projets", Fr),
        ("1,5\u{a0}yuans", Fr),
        ("2 nouveau", Fr),
        ("5\u{202f}000 demande de brevet", Fr),
        ("1,5 milliards d’euros", Fr),
        ("−1 euros", En),
        ("Calcul (Office (inventé), 2024)", Fr),
        ("支出（平均每所学校）（计算值）", Zh),
    ] {
        assert_ne!(faults_of_seen(text, locale).len(), 0, "{text}");
    }
    for (text, locale) in [
        ("21\u{202f}257 projets", Fr),
        ("January–June 2024", En),
        ("2024년 1월~6월", Locale::Ko),
        ("8,464 Md d’euros", Fr),
        ("84.64億元", Ja),
        ("Spending since the end of…", En),
        ("–: Spending", En),
    ] {
        assert_ne!(faults_of_heard(text, locale).len(), 0, "{text}");
    }
    for (text, locale) in [
        (
            "1 project, 2 projects, 21 patent applications and 1.0 euros",
            En,
        ),
        ("1 million euros for 2 new projects; projects: 1", En),
        ("0,5 projet, 1,5 milliard d’euros, 2 millions d’euros", Fr),
        ("1\u{202f}000\u{202f}000 de projets", Fr),
        ("Grants paid 31亿欧元，31 SEK", Zh),
    ] {
        assert_eq!(faults_of_seen(text, locale), Vec::<&str>::new(), "{text}");
    }
}
