//! What a task reads: a dataset, from a file or standard input, and the report that is chosen of it.

use super::{Failure, Source};
use initiative_charts::locale::{ErrorText, Locale};
use initiative_charts::reported::{Dataset, MAX_BYTES, hunan_json, parse};
use initiative_charts::widget::WidgetError;
use std::fs::{File, metadata};
use std::io::{self, Read};

/// The most ids of reports that an error lists.
const MAX_NAMES: usize = 12;

impl Source {
    /// The dataset.
    pub(super) fn dataset(&self) -> Result<Dataset, Failure> {
        let locale = self.locale();
        let refused = |errors| Failure::refused(&WidgetError::from(errors), locale);
        parse(&self.json()?).map_err(refused)
    }

    /// The dataset's text.
    pub(super) fn json(&self) -> Result<String, Failure> {
        let locale = self.locale();
        let fail = |text| Failure::of(text, &[("path", self.name())], locale);
        let read = match self.file.as_deref() {
            None => return Ok(hunan_json().to_owned()),
            Some("-") => read(io::stdin().lock()),
            // Reading one says so on some systems, and opening one on others.
            Some(path) if metadata(path).is_ok_and(|file| file.is_dir()) => {
                return Err(fail(ErrorText::Folder));
            }
            Some(path) => File::open(path).and_then(read),
        };
        let bytes = read.map_err(|error| {
            let found = error.to_string();
            let values = [("path", self.name()), ("found", &found)];
            Failure::of(ErrorText::NotRead, &values, locale)
        })?;
        if bytes.trim_ascii().is_empty() && bytes.len() <= MAX_BYTES {
            return Err(fail(ErrorText::EmptyFile));
        }
        if is_utf16(&bytes) {
            return Err(fail(ErrorText::Utf16));
        }
        decoded(bytes, self.name(), locale)
    }

    /// Refuses a report that the dataset does not have.
    pub(super) fn check_report(&self, dataset: &Dataset, id: Option<&str>) -> Result<(), Failure> {
        let Some(id) = id.filter(|id| dataset.report(id).is_none()) else {
            return Ok(());
        };
        let reports = dataset.reports.iter().map(|report| report.id.as_str());
        let mut known: Vec<&str> = reports.take(MAX_NAMES).collect();
        if dataset.reports.len() > known.len() {
            known.push("…");
        }
        let values = [
            ("path", "--report"),
            ("found", id),
            ("options", &known.join(", ")),
        ];
        Err(Failure::of(ErrorText::Option, &values, self.locale()))
    }

    /// What the file is called in errors.
    pub(super) fn name(&self) -> &str {
        match self.file.as_deref() {
            None => "hunan-2019.json",
            Some("-") => "<stdin>",
            Some(path) => path,
        }
    }
}

/// The bytes, as far as a dataset may be long, and one more.
fn read(from: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The text; of one that is too long, whatever its end is: it is refused for its length.
fn decoded(bytes: Vec<u8>, path: &str, locale: Locale) -> Result<String, Failure> {
    if bytes.len() > MAX_BYTES {
        return Ok(String::from_utf8_lossy(&bytes).into_owned());
    }
    String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let before = error.as_bytes().get(..valid).unwrap_or_default();
        let before = String::from_utf8_lossy(before);
        let last = before.rsplit('\n').next().unwrap_or_default();
        let line = (before.matches('\n').count() + 1).to_string();
        let column = (last.chars().count() + 1).to_string();
        let values = [("path", path), ("line", &line), ("column", &column)];
        Failure::of(ErrorText::NotUtf8, &values, locale)
    })
}

/// Whether the bytes are UTF-16: by its byte-order mark, or by a zero beside the first character, a brace.
const fn is_utf16(bytes: &[u8]) -> bool {
    matches!(
        bytes,
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [0, 1..=0x7f, ..] | [1..=0x7f, 0, ..]
    )
}
