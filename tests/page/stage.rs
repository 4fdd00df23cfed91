//! What all tests of a run share.

use crate::browser::{Browser, View};
use crate::driver::Driver;
use initiative_tools::server::{Server, Site};
use std::path::{Path, PathBuf};

/// A server over `dist/`, under the strict policy, and a driver of browsers.
pub struct Stage {
    server: Server,
    pub(crate) driver: Driver,
}

impl Stage {
    /// Starts both.
    pub fn start() -> Result<Self, String> {
        let dist = dist();
        if !dist.join("embed.js").exists() {
            return Err("there is no dist/embed.js to test; run `make dist`".to_owned());
        }
        let server = Self::serve(Site::of(dist))?;
        let driver = Driver::start()?;
        Ok(Self { server, driver })
    }

    /// The server of `dist/`, shared by all tests: pages put there need a name of their own.
    pub fn server(&self) -> &Server {
        &self.server
    }

    /// Another server, for a test that needs another origin, another policy or the log for itself.
    #[track_caller]
    pub fn another_server(&self, site: Site) -> Server {
        match Self::serve(site) {
            Ok(server) => server,
            Err(error) => panic!("{error}"),
        }
    }

    /// An empty tab.
    #[track_caller]
    pub fn browser(&self, view: View) -> Browser<'_> {
        Browser::new(self, view)
    }

    /// A tab with a page, given by its path on [`Self::server`] or by its whole address.
    #[track_caller]
    pub fn open(&self, page: &str, view: View) -> Browser<'_> {
        let browser = self.browser(view);
        browser.open(page);
        browser
    }

    fn serve(site: Site) -> Result<Server, String> {
        Server::start(site, 0).map_err(|error| format!("no port for the server: {error}"))
    }
}

/// The folder under test: `dist/`, or what `DIST` names, such as a copy that no build changes meanwhile.
pub fn dist() -> PathBuf {
    let named = std::env::var_os("DIST").filter(|name| !name.is_empty());
    named.map_or_else(|| project().join("dist"), PathBuf::from)
}

/// The top folder of the project.
pub fn project() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.ancestors().nth(2).unwrap_or(own).to_path_buf()
}
