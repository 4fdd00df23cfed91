//! What a test stands on.

use crate::browser::Browser;
use crate::driver::Driver;
use crate::engine::{Ability, Engine};
use crate::server::{Ahead, Server, Site};
use crate::view::View;
use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A server over `dist/`, under the strict policy, and browsers of one engine.
pub struct Stage {
    server: Server,
    pub(crate) driver: Arc<Driver>,
    pub(crate) ahead: Ahead,
    /// What the test did without, and so did not claim.
    without: RefCell<Vec<Ability>>,
}

impl Stage {
    /// A stage of one's own.
    pub fn start(engine: Engine) -> Result<Self, String> {
        Self::on(Arc::new(Driver::new(engine)))
    }

    /// A stage that shares its browsers with others.
    pub(crate) fn on(driver: Arc<Driver>) -> Result<Self, String> {
        let dist = dist();
        if !dist.join("embed.js").exists() {
            return Err("there is no dist/embed.js to test; run `make dist`".to_owned());
        }
        let ahead = Ahead::default();
        let server = Self::serve(driver.engine, &ahead, Site::of(dist))?;
        Ok(Self {
            server,
            driver,
            ahead,
            without: RefCell::default(),
        })
    }

    /// The engine of the browsers.
    pub fn engine(&self) -> Engine {
        self.driver.engine
    }

    /// Whether the engine has an ability. If not, the run's summary says that the test went without.
    pub fn can(&self, ability: Ability) -> bool {
        let can = self.engine().lacks(ability).is_none();
        let mut without = self.without.borrow_mut();
        if !can && !without.contains(&ability) {
            without.push(ability);
        }
        can
    }

    pub(crate) fn without(self) -> Vec<Ability> {
        self.without.into_inner()
    }

    /// The server of `dist/`, on which the test may put pages of its own.
    pub fn server(&self) -> &Server {
        &self.server
    }

    /// Another server, for a test that needs another origin, another policy or the log for itself.
    #[track_caller]
    pub fn another_server(&self, site: Site) -> Server {
        match Self::serve(self.engine(), &self.ahead, site) {
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

    fn serve(engine: Engine, ahead: &Ahead, site: Site) -> Result<Server, String> {
        // Chromium runs scripts ahead of a page by itself, and so sees the page and its policy as they are.
        let ahead = (engine != Engine::Chromium).then(|| ahead.clone());
        Server::start(Site { ahead, ..site }, 0)
            .map_err(|error| format!("no port for the server: {error}"))
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
