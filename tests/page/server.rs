//! A small static server: `make serve` shows `dist/` with it, and the page tests stand on it.
//!
//! Besides a folder's files it serves replies kept in memory, which a test may set and replace while
//! the server runs, and it remembers what it was asked.

mod ahead;
mod reply;

pub use ahead::Ahead;
pub use reply::{Reply, media_type};

use std::collections::{HashMap, HashSet};
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

/// The policy under which every page must work in full.
pub const STRICT_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
     img-src 'self' blob: data:; connect-src 'self'; require-trusted-types-for 'script'";

/// How many requests are answered at a time; a browser opens six connections to a host.
const THREADS: usize = 6;

/// What a server serves.
#[derive(Debug, Default, Clone)]
pub struct Site {
    /// The folder whose files are served; without one, only replies from memory are.
    pub root: Option<PathBuf>,
    /// Sent as `Content-Security-Policy` with every HTML page that names none of its own.
    pub policy: Option<String>,
    /// Replies from memory by path (`/page.html`); they go before files.
    pub replies: HashMap<String, Reply>,
    /// What runs in every page before its own scripts, if the server has to see to that.
    pub ahead: Option<Ahead>,
}

impl Site {
    /// A folder, under the strict policy.
    pub fn of(root: impl Into<PathBuf>) -> Self {
        Self {
            root: Some(root.into()),
            policy: Some(STRICT_POLICY.to_owned()),
            ..Self::default()
        }
    }
}

/// A request that was answered.
#[derive(Debug, Clone)]
pub struct Seen {
    /// Path and query, as they were sent.
    pub path: String,
    /// Header fields by their names in lower case.
    pub headers: Vec<(String, String)>,
    /// The status it was answered with.
    pub status: u16,
}

impl Seen {
    /// The first header field of that name, in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// What the threads of one server share.
struct Shared {
    http: tiny_http::Server,
    site: Mutex<Site>,
    seen: Mutex<Vec<Seen>>,
    /// The paths that are not answered for the time being, and what wakes those who wait for that to end.
    held: Mutex<HashSet<String>>,
    released: Condvar,
}

/// A running server; dropping it ends it.
pub struct Server {
    shared: Arc<Shared>,
    address: SocketAddr,
    threads: Vec<JoinHandle<()>>,
}

impl Server {
    /// Serves `site` on 127.0.0.1 at `port`, or at a free one if that is 0.
    pub fn start(site: Site, port: u16) -> io::Result<Self> {
        let http = tiny_http::Server::http((Ipv4Addr::LOCALHOST, port)).map_err(io_error)?;
        let address = http
            .server_addr()
            .to_ip()
            .ok_or(io::ErrorKind::AddrNotAvailable)?;
        let shared = Arc::new(Shared {
            http,
            site: Mutex::new(site),
            seen: Mutex::default(),
            held: Mutex::default(),
            released: Condvar::new(),
        });
        let serve = |_| {
            let shared = Arc::clone(&shared);
            std::thread::spawn(move || shared.serve())
        };
        let threads = (0..THREADS).map(serve).collect();
        Ok(Self {
            shared,
            address,
            threads,
        })
    }

    /// `http://127.0.0.1:port` followed by `path`, which begins with a slash.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// Answers `path` with `reply` from now on, whatever file lies there.
    pub fn put(&self, path: &str, reply: Reply) {
        lock(&self.shared.site)
            .replies
            .insert(path.to_owned(), reply);
    }

    /// Takes back what [`Self::put`] laid over `path`.
    pub fn remove(&self, path: &str) {
        lock(&self.shared.site).replies.remove(path);
    }

    /// Leaves whoever asks for `path` without an answer until [`Self::release`]. Each such request takes one of the few
    /// that are answered at a time.
    pub fn hold(&self, path: &str) {
        lock(&self.shared.held).insert(path.to_owned());
    }

    /// Answers what [`Self::hold`] held back, and whoever asks from now on.
    pub fn release(&self, path: &str) {
        lock(&self.shared.held).remove(path);
        self.shared.released.notify_all();
    }

    /// The requests since the start or the last [`Self::forget`], in the order of their answers.
    pub fn seen(&self) -> Vec<Seen> {
        lock(&self.shared.seen).clone()
    }

    /// Empties the log of requests.
    pub fn forget(&self) {
        lock(&self.shared.seen).clear();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        lock(&self.shared.held).clear();
        self.shared.released.notify_all();
        // Each call wakes one thread, and each thread ends when woken.
        for _ in &self.threads {
            self.shared.http.unblock();
        }
        for thread in self.threads.drain(..) {
            // A thread that panicked has said so; there is nothing left to end.
            drop(thread.join());
        }
    }
}

impl Shared {
    fn serve(&self) {
        while let Ok(request) = self.http.recv() {
            let path = path_of(request.url());
            let mut held = lock(&self.held);
            while held.contains(path) {
                held = self
                    .released
                    .wait(held)
                    .unwrap_or_else(PoisonError::into_inner);
            }
            drop(held);
            let headers = request.headers().iter();
            // What a script fetches is no document, even where it is a page.
            let fetched = headers.clone().any(|header| {
                header.field.equiv("Sec-Fetch-Dest") && header.value.as_str() == "empty"
            });
            let reply = lock(&self.site).answer(request.url(), fetched);
            let seen = Seen {
                path: request.url().to_owned(),
                headers: headers
                    .map(|h| {
                        (
                            h.field.as_str().as_str().to_ascii_lowercase(),
                            h.value.to_string(),
                        )
                    })
                    .collect(),
                status: reply.status,
            };
            lock(&self.seen).push(seen);
            // Whoever asked may be gone: then there is no one to answer.
            drop(request.respond(reply.into_http()));
        }
    }
}

impl Site {
    fn answer(&self, url: &str, fetched: bool) -> Reply {
        let mut reply = self.find(url).unwrap_or_else(Reply::not_found);
        if let Some(policy) = self.policy.as_ref().filter(|_| reply.is_page())
            && reply.header("content-security-policy").is_none()
        {
            reply = reply.with("Content-Security-Policy", policy);
        }
        if let Some(ahead) = self.ahead.as_ref().filter(|_| reply.is_page() && !fetched) {
            reply = ahead.of(reply);
        }
        if reply.header("cache-control").is_none() {
            reply = reply.with("Cache-Control", "no-cache");
        }
        reply
    }

    fn find(&self, url: &str) -> Option<Reply> {
        let path = path_of(url);
        if let Some(reply) = self.replies.get(path) {
            return Some(reply.clone());
        }
        let mut file = inside(self.root.as_deref()?, path)?;
        if file.is_dir() {
            file.push("index.html");
        }
        let bytes = std::fs::read(&file).ok()?;
        Some(Reply::new(media_type(&file), bytes))
    }
}

/// The path of an address, without query and fragment.
fn path_of(url: &str) -> &str {
    url.split(['?', '#']).next().unwrap_or_default()
}

/// The file that `path` names below `root`; none if it would leave it.
fn inside(root: &Path, path: &str) -> Option<PathBuf> {
    let mut file = root.to_path_buf();
    for part in percent_decoded(path)?.split('/') {
        match part {
            "" | "." => {}
            ".." => return None,
            // A separator or NUL that came in by percent-encoding.
            _ if part.contains(['\\', '\0']) => return None,
            _ => file.push(part),
        }
    }
    Some(file)
}

fn percent_decoded(path: &str) -> Option<String> {
    let mut parts = path.split('%');
    let mut bytes = parts.next()?.as_bytes().to_vec();
    for part in parts {
        bytes.push(u8::from_str_radix(part.get(..2)?, 16).ok()?);
        bytes.extend_from_slice(part.get(2..)?.as_bytes());
    }
    String::from_utf8(bytes).ok()
}

/// A lock stays usable after a panic elsewhere: what it guards is replaced as a whole, never halfway.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// tiny_http boxes the errors of binding; whether the port was taken is of interest.
fn io_error(error: Box<dyn std::error::Error + Send + Sync>) -> io::Error {
    match error.downcast::<io::Error>() {
        Ok(error) => *error,
        Err(error) => io::Error::other(error),
    }
}

#[cfg(test)]
#[path = "server/tests.rs"]
mod tests;
