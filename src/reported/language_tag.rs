//! Tags of languages, as far as a choice between texts depends on them.

/// What pages write for a language beside its own tag: a language that is written the same, the code of three letters, or
/// the country; not `tw`, which is the language Twi. www/widget/languages.json has the same.
const OTHERS: [(&str, &[&str]); 5] = [
    ("en", &["eng"]),
    ("zh", &["cmn", "yue", "zho", "chi", "cn"]),
    ("fr", &["fra", "fre"]),
    ("ko", &["kor", "kr"]),
    ("ja", &["jpn", "jp"]),
];

/// A BCP 47 tag; its parts stand between hyphens or, as some systems write them, underscores.
#[derive(Clone, Copy)]
pub(crate) struct LanguageTag<'t>(&'t str);

impl<'t> LanguageTag<'t> {
    pub(crate) const fn new(tag: &'t str) -> Self {
        Self(tag)
    }

    fn parts(self) -> impl Iterator<Item = &'t str> {
        self.0.trim().split(['-', '_'])
    }

    /// Whether the tag is that of the language, or what pages write for it.
    pub(crate) fn is_of(self, language: &str) -> bool {
        self.language().eq_ignore_ascii_case(language)
    }

    fn language(self) -> &'t str {
        let first = self.parts().next().unwrap_or_default();
        let is_first = |tag: &&str| first.eq_ignore_ascii_case(tag);
        let mut others = OTHERS.iter();
        let found = others.find(|(_, tags)| tags.iter().any(is_first));
        found.map_or(first, |(language, _)| language)
    }

    /// The script that the tag names; in Chinese else that of its region: Traditional in Taiwan, Hong Kong and Macao and
    /// for Cantonese, Simplified elsewhere. Empty where nothing says it.
    fn script(self) -> &'t str {
        let named = self.parts().skip(1).find(|part| is_script(part));
        named.unwrap_or_else(|| {
            let is_traditional = |part: &str| {
                ["yue", "TW", "HK", "MO"]
                    .iter()
                    .any(|one| part.eq_ignore_ascii_case(one))
            };
            match self.is_of("zh") {
                true if self.parts().any(is_traditional) => "Hant",
                true => "Hans",
                false => "",
            }
        })
    }

    /// Whether its readers read Traditional Chinese.
    pub(crate) fn is_traditional_chinese(self) -> bool {
        self.is_of("zh") && self.script().eq_ignore_ascii_case("Hant")
    }

    /// How well a text of this tag serves readers of the `wanted` one: itself, its language in its script – of no region
    /// first –, its language, English, any.
    pub(super) fn rank(self, wanted: Self) -> u8 {
        let parts = self.parts().count();
        let letters = |tag: Self| {
            let bytes = tag.0.trim().bytes();
            bytes.map(|letter| match letter {
                b'_' => b'-',
                letter => letter.to_ascii_lowercase(),
            })
        };
        if letters(self).eq(letters(wanted)) {
            return 6;
        }
        if !self.is_of(wanted.language()) {
            return u8::from(self.is_of("en"));
        }
        let names_region = parts > 1 + usize::from(self.parts().skip(1).any(is_script));
        match (self.script().eq_ignore_ascii_case(wanted.script()), parts) {
            (true, _) if !names_region => 5,
            (true, _) => 4,
            (false, 1) => 3,
            (false, _) => 2,
        }
    }
}

fn is_script(part: &str) -> bool {
    part.len() == 4 && part.bytes().all(|letter| letter.is_ascii_alphabetic())
}
