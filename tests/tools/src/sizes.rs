//! What the files of `dist/` weigh on the wire, and the budget of the one that every reader loads.

use crate::literal::text_literal;
use flate2::{Compression, write::GzEncoder};
use initiative_charts::locale::{Locale, Message};
use std::io::{self, Write};

/// The most that `embed.js` may weigh in brotli: 60 KB, a KB being 1,024 bytes.
pub const EMBED_BUDGET: usize = 60 * 1024;

/// What `embed.js` is held to for as long as it misses its budget: what it weighed when this was last set, and a few
/// hundred bytes for noise between compilers. It falls whenever the weight does; that it rose once, from 84 KB, was for
/// charts of other people's figures that were wrong or never came, and for pages in which none could be pointed at. At the budget it goes.
pub const EMBED_HELD: usize = 85 * 1024 + 256;

/// The most that the widget's texts in one more language may add to `embed.js`, in brotli: 1.5 KB.
pub const LANGUAGE_BUDGET: usize = 1536;

/// One file's weight, in bytes.
pub struct Size {
    /// The file's name, relative to `dist/`.
    pub name: String,
    /// As it lies on disk.
    pub raw: usize,
    /// Compressed with gzip at its best level.
    pub gzip: usize,
    /// Compressed with brotli at quality 11.
    pub brotli: usize,
}

impl Size {
    /// Weighs `bytes`.
    pub fn of(name: &str, bytes: &[u8]) -> io::Result<Self> {
        Ok(Self {
            name: name.to_owned(),
            raw: bytes.len(),
            gzip: gzip(bytes)?.len(),
            brotli: brotli(bytes)?.len(),
        })
    }
}

/// Compresses as a web server at its best would.
pub fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}

/// Compresses as a content delivery network does static files.
pub fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut packed = Vec::new();
    let params = brotli::enc::BrotliEncoderParams {
        quality: 11,
        size_hint: bytes.len(),
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &params)?;
    Ok(packed)
}

/// A table of the sizes, a line a file and one for the total.
pub fn table(sizes: &[Size]) -> String {
    let mut lines = format!(
        "{:<24}{:>10}{:>10}{:>10}\n",
        "bytes", "raw", "gzip", "brotli"
    );
    let mut line = |name: &str, raw: usize, gzip: usize, brotli: usize| {
        lines += &format!("{name:<24}{raw:>10}{gzip:>10}{brotli:>10}\n");
    };
    for size in sizes {
        line(&size.name, size.raw, size.gzip, size.brotli);
    }
    let sum = |part: fn(&Size) -> usize| sizes.iter().map(part).sum();
    line("total", sum(|s| s.raw), sum(|s| s.gzip), sum(|s| s.brotli));
    lines
}

/// Says how `embed.js` stands to its budget: `Err` when it is over what is held.
pub fn check_budget(brotli: usize) -> Result<String, String> {
    let kb = |bytes: usize| bytes as f64 / 1024.0;
    let (is, may, held) = (kb(brotli), kb(EMBED_BUDGET), kb(EMBED_HELD));
    let verdict = format!("size budget: embed.js is {is:.1} KB in brotli ({brotli} bytes)");
    if brotli > EMBED_HELD {
        Err(format!(
            "{verdict}, more than the {held:.1} KB that it is held to until it meets its limit of {may:.0} KB"
        ))
    } else if brotli > EMBED_BUDGET {
        Ok(format!(
            "{verdict}: {} bytes OVER its limit of {may:.0} KB, and held to {held:.1} KB until it meets it",
            brotli - EMBED_BUDGET
        ))
    } else {
        Ok(format!("{verdict}, within its limit of {may:.0} KB"))
    }
}

/// Says what each language but English costs: what `embed.js` would weigh less in brotli without its texts. `Err` when one
/// costs more than its budget, or is not there. (The texts of the shipped dataset are figures' names, not the widget's.)
pub fn check_languages(embed: &str, budget: usize) -> Result<String, String> {
    let weigh = |script: &str| brotli(script.as_bytes()).map_err(|error| error.to_string());
    let whole = weigh(embed)?.len();
    let mut costs = Vec::new();
    for locale in Locale::ALL
        .into_iter()
        .filter(|locale| *locale != Locale::En)
    {
        let without = without_texts(embed, locale)
            .ok_or_else(|| format!("embed.js does not hold the texts of {}", locale.tag()))?;
        let cost = whole.saturating_sub(weigh(&without)?.len());
        if cost > budget {
            return Err(format!(
                "the texts of {} cost {cost} bytes of embed.js in brotli, more than the {budget} that a language may",
                locale.tag()
            ));
        }
        costs.push(format!("{} {cost}", locale.tag()));
    }
    Ok(format!(
        "languages: their texts cost {} bytes of it, each may {budget}",
        costs.join(", ")
    ))
}

/// The script without a language's texts, which stand in it end to end.
fn without_texts(embed: &str, locale: Locale) -> Option<String> {
    let texts: String = Message::ALL
        .iter()
        .map(|message| locale.text(*message))
        .collect();
    let literal = text_literal(texts.as_bytes());
    let (before, after) = embed.split_once(literal.trim_matches('`'))?;
    Some([before, after].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_over_its_limit_says_so_and_one_over_what_is_held_fails() {
        let says =
            |bytes: usize, words: &str| check_budget(bytes).is_ok_and(|line| line.contains(words));
        assert!(says(61_440, "within its limit of 60 KB"));
        assert!(says(61_441, "1 bytes OVER its limit of 60 KB"));
        assert!(says(EMBED_HELD, "OVER its limit"));
        assert!(check_budget(EMBED_HELD + 1).is_err_and(|line| line.contains("more than the")));
    }

    #[test]
    fn a_language_that_costs_too_much_or_is_not_there_fails() {
        let all: String = Locale::ALL
            .into_iter()
            .map(|locale| {
                let texts: String = Message::ALL.iter().map(|m| locale.text(*m)).collect();
                text_literal(texts.as_bytes())
            })
            .collect();
        // Once, each is what it weighs by itself; twice, next to nothing.
        let fails = |script: &str, budget: usize, words: &str| {
            let verdict = check_languages(script, budget);
            assert!(
                verdict.as_ref().is_err_and(|line| line.contains(words)),
                "{verdict:?}"
            );
        };
        fails(&all, 500, "zh cost");
        // What is there twice weighs next to nothing.
        let twice = check_languages(&all.repeat(2), 500);
        assert!(
            twice.as_ref().is_ok_and(|line| line.contains("zh ")),
            "{twice:?}"
        );
        let cut = all.replacen(Locale::Ko.text(Message::Months), "", 1);
        fails(&cut.repeat(2), 500, "texts of ko");
    }

    #[test]
    fn the_table_adds_up() -> io::Result<()> {
        let sizes = [Size::of("a.js", &[b'a'; 1000])?, Size::of("b.js", b"b")?];
        assert!(sizes[0].brotli < sizes[0].gzip && sizes[0].gzip < 100);
        let table = table(&sizes);
        assert!(
            table
                .lines()
                .last()
                .is_some_and(|total| total.contains("1001")),
            "{table}"
        );
        Ok(())
    }
}
