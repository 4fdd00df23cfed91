//! A language's texts end to end, with their lengths: an address for each would take more room than many of them.

/// The texts of one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Pack {
    /// All of them, end to end.
    pub(super) texts: &'static str,
    /// How many bytes each has.
    pub(super) lengths: &'static [u8],
}

impl Pack {
    /// The text at the place; empty where there is none.
    pub(super) fn text(self, place: usize) -> &'static str {
        let mut start = 0;
        for length in self.lengths.iter().take(place) {
            start += usize::from(*length);
        }
        let length = self.lengths.get(place).copied().unwrap_or_default();
        self.texts
            .get(start..start + usize::from(length))
            .unwrap_or_default()
    }
}

/// Packs what a function from keys to texts gives, while the crate is compiled.
macro_rules! pack {
    ($text:path, $keys:expr) => {{
        const COUNT: usize = $keys.len();
        #[allow(
            clippy::indexing_slicing,
            reason = "it runs while the crate is compiled"
        )]
        const LENGTH: usize = {
            let (mut length, mut key) = (0, 0);
            while key < COUNT {
                length += $text($keys[key]).len();
                key += 1;
            }
            length
        };
        #[allow(
            clippy::indexing_slicing,
            reason = "it runs while the crate is compiled"
        )]
        const LENGTHS: [u8; COUNT] = {
            let (mut lengths, mut key) = ([0; COUNT], 0);
            while key < COUNT {
                let length = $text($keys[key]).len();
                assert!(length < 256, "a text is longer than 255 bytes");
                lengths[key] = length as u8;
                key += 1;
            }
            lengths
        };
        #[allow(
            clippy::indexing_slicing,
            reason = "it runs while the crate is compiled"
        )]
        const BYTES: [u8; LENGTH] = {
            let (mut bytes, mut at, mut key) = ([0; LENGTH], 0, 0);
            while key < COUNT {
                let (text, mut from) = ($text($keys[key]).as_bytes(), 0);
                while from < text.len() {
                    bytes[at] = text[from];
                    at += 1;
                    from += 1;
                }
                key += 1;
            }
            bytes
        };
        #[allow(clippy::panic, reason = "it stops the compiler, not the widget")]
        const TEXTS: &str = match str::from_utf8(&BYTES) {
            Ok(texts) => texts,
            Err(_) => panic!("the texts end to end are no text"),
        };
        $crate::locale::messages::pack::Pack {
            texts: TEXTS,
            lengths: &LENGTHS,
        }
    }};
}
pub(super) use pack;
