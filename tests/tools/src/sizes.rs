//! What the files of `dist/` weigh on the wire, and the budget of what every reader loads.

use flate2::{Compression, write::GzEncoder};
use initiative_charts::locale::{Locale, Message};
use std::io::{self, Write};

/// The most that a first chart may weigh in brotli, a KB being 1,024 bytes: `embed.js` and, in another language than
/// English, that language's texts.
pub const BUDGET: usize = 60 * 1024;

/// The most that a language's file beside `embed.js` may weigh in brotli.
pub const LANGUAGE_BUDGET: usize = 3 * 1024 + 512;

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

/// Says what a first chart weighs in each language: `Err` where one is over its budget, or a language's file over its own.
/// `texts` weighs a language's file.
pub fn check_budget(embed: usize, texts: &[(Locale, usize)]) -> Result<String, String> {
    let kb = |bytes: usize| bytes as f64 / 1024.0;
    let mut said = format!(
        "size budget: a first chart is embed.js, {:.1} KB in brotli ({embed} bytes)",
        kb(embed)
    );
    let mut most = embed;
    for (locale, weight) in texts {
        let (tag, whole) = (locale.tag(), embed + weight);
        if *weight > LANGUAGE_BUDGET {
            return Err(format!(
                "the texts of {tag} weigh {weight} bytes in brotli, more than the {LANGUAGE_BUDGET} that a language may"
            ));
        }
        said += &format!(", {tag} {:.1} KB with its texts", kb(whole));
        most = most.max(whole);
    }
    let may = kb(BUDGET);
    match most.checked_sub(BUDGET) {
        None | Some(0) => Ok(format!("{said}: within the limit of {may:.0} KB")),
        Some(over) => Err(format!(
            "{said}: {over} bytes over the limit of {may:.0} KB"
        )),
    }
}

/// Whether `embed.js` holds English alone. `Err` names a text of another language in it.
pub fn check_languages(embed: &str) -> Result<(), String> {
    for locale in Locale::ALL
        .into_iter()
        .filter(|locale| *locale != Locale::En)
    {
        let months = locale.text(Message::Months);
        if embed.contains(months) {
            return Err(format!(
                "embed.js holds the texts of {}: {months}",
                locale.tag()
            ));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_first_chart_over_its_limit_fails_in_whatever_language() {
        let texts = |french: usize| [(Locale::Zh, 2_000), (Locale::Fr, french)];
        let within = check_budget(58_440, &texts(3_000));
        assert!(
            within
                .as_ref()
                .is_ok_and(|line| line.contains("fr 60.0 KB with its texts: within")),
            "{within:?}"
        );
        let over = check_budget(58_441, &texts(3_000));
        assert!(
            over.as_ref()
                .is_err_and(|line| line.contains(": 1 bytes over the limit of 60 KB")),
            "{over:?}"
        );
        let alone = check_budget(61_441, &[]);
        assert!(alone.is_err_and(|line| line.contains("1 bytes over")));
        let language = check_budget(1, &texts(3_585));
        assert!(language.is_err_and(|line| line.contains("the texts of fr weigh 3585 bytes")));
    }

    #[test]
    fn a_language_inside_is_found() {
        let inside = format!("x`{}`", Locale::Ko.text(Message::Months));
        assert!(check_languages(&inside).is_err_and(|line| line.contains("the texts of ko")));
        assert_eq!(check_languages(Locale::En.text(Message::Months)), Ok(()));
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
