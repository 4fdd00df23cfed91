//! One answer: status, header fields, bytes.

use std::io::Cursor;
use std::path::Path;
use tiny_http::{Header, Response, StatusCode};

/// What a path is answered with.
#[derive(Debug, Clone)]
pub struct Reply {
    /// The HTTP status.
    pub status: u16,
    /// Header fields in the order they are sent.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub bytes: Vec<u8>,
}

impl Reply {
    /// A body of a media type, with status 200.
    pub fn new(media_type: &str, bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            status: 200,
            headers: vec![("Content-Type".to_owned(), media_type.to_owned())],
            bytes: bytes.into(),
        }
    }

    /// An HTML page in UTF-8.
    pub fn page(html: &str) -> Self {
        Self::new("text/html; charset=utf-8", html)
    }

    /// The page that says there is none.
    pub fn not_found() -> Self {
        Self::page("<!doctype html><html lang=\"en\"><title>Not found</title><h1>There is nothing at this address</h1>\n")
            .status(404)
    }

    /// The same with another status.
    #[must_use]
    pub fn status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    /// The same with one more header field.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The first field of that name, in whatever case.
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self
            .headers
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    pub(super) fn is_page(&self) -> bool {
        self.header("content-type")
            .is_some_and(|kind| kind.starts_with("text/html"))
    }

    pub(super) fn into_http(self) -> Response<Cursor<Vec<u8>>> {
        let length = self.bytes.len();
        let fields = self.headers.iter();
        // A field that HTTP cannot carry is left out: the test that set it then sees that it is missing.
        let headers = fields
            .filter_map(|(name, value)| Header::from_bytes(name.as_bytes(), value.as_bytes()).ok());
        Response::new(
            StatusCode(self.status),
            headers.collect(),
            Cursor::new(self.bytes),
            Some(length),
            None,
        )
        // No chunks: a browser then knows how long the file is, and a truncated one shows.
        .with_chunked_threshold(usize::MAX)
    }
}

/// The media type by a file's ending.
pub fn media_type(path: &Path) -> &'static str {
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json" | "map") => "application/json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("csv") => "text/csv; charset=utf-8",
        Some("txt" | "ts" | "md") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
