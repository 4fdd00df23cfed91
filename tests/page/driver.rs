//! chromedriver as a child process, and the browser sessions it holds.
//!
//! The driver and every browser it starts form one process group, which is killed as a whole when the
//! [`Driver`] is dropped or the tests are interrupted; their files lie in one folder, which goes too.

use nix::sys::signal::{Signal, killpg};
use nix::unistd::Pid;
use serde_json::json;
use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use thirtyfour::{Capabilities, WebDriver};
use tokio::runtime::{Builder, Runtime};

/// How Chromium is started: as root in a container, with nothing that talks to the outside.
const FLAGS: [&str; 11] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--hide-scrollbars",
    "--lang=en-US",
    "--force-color-profile=srgb",
];

/// No single step of a test takes this long; a page that hangs fails its test and no other.
const STEP_LIMIT: Duration = Duration::from_secs(60);

/// A running chromedriver.
pub(crate) struct Driver {
    child: Child,
    url: String,
    folder: PathBuf,
    idle: Mutex<Vec<Session>>,
}

/// One browser, with the runtime that its connection lives in.
pub(crate) struct Session {
    pub(crate) web: WebDriver,
    pub(crate) runtime: Runtime,
}

impl Driver {
    /// Starts the driver named by `CHROMEDRIVER`, on a port of its own choice.
    pub(crate) fn start() -> Result<Self, String> {
        let program = named_by("CHROMEDRIVER").unwrap_or_else(|| "chromedriver".to_owned());
        let folder = std::env::temp_dir().join(format!("initiative-page-{}", std::process::id()));
        std::fs::create_dir_all(&folder)
            .map_err(|error| format!("{}: {error}", folder.display()))?;
        let mut child = Command::new(&program)
            .args(["--port=0", "--log-level=SEVERE"])
            // Profiles and crash reports of the browsers, instead of the user's own folders.
            .env("TMPDIR", &folder)
            .env("XDG_CONFIG_HOME", &folder)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .map_err(|error| {
                format!("{program} does not start ({error}); tests/setup.sh installs it")
            })?;
        let output = child.stdout.take();
        let mut driver = Self {
            child,
            url: String::new(),
            folder,
            idle: Mutex::default(),
        };
        driver.end_with_the_program();
        // It says its port once it listens: nothing to poll for.
        let mut lines = BufReader::new(output.ok_or("the driver has no output")?).lines();
        let port = lines
            .by_ref()
            .map_while(Result::ok)
            .find_map(|line| {
                Some(
                    line.split_once("started successfully on port ")?
                        .1
                        .trim_end_matches('.')
                        .to_owned(),
                )
            })
            .ok_or_else(|| format!("{program} ended before it listened"))?;
        driver.url = format!("http://127.0.0.1:{port}");
        // What it says later is of no interest, but its pipe must not fill up.
        std::thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
        Ok(driver)
    }

    /// A browser: one that an earlier test has left behind, or else a new one, which takes most of a second.
    pub(crate) fn session(&self) -> Result<Session, String> {
        let idle = self
            .idle
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .pop();
        idle.map_or_else(|| self.new_session(), Ok)
    }

    /// Takes a browser back for the next test.
    pub(crate) fn give_back(&self, session: Session) {
        self.idle
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(session);
    }

    fn new_session(&self) -> Result<Session, String> {
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| format!("no runtime: {error}"))?;
        let mut options = json!({ "args": FLAGS });
        if let Some(program) = named_by("CHROMIUM") {
            options["binary"] = json!(program);
        }
        let mut wanted = Capabilities::new();
        for (name, value) in [
            ("browserName", json!("chrome")),
            ("goog:chromeOptions", options),
            ("goog:loggingPrefs", json!({ "browser": "ALL" })),
        ] {
            wanted
                .set(name, value)
                .map_err(|error| format!("capability {name}: {error}"))?;
        }
        let starting = WebDriver::builder(&self.url, wanted).request_timeout(STEP_LIMIT);
        let web = runtime
            .block_on(async { starting.await })
            .map_err(|error| format!("the browser does not start: {error}"))?;
        Ok(Session { web, runtime })
    }

    /// Ctrl-C reaches this program alone, since the driver is in another process group.
    fn end_with_the_program(&self) {
        let (group, folder) = (self.group(), self.folder.clone());
        // A second handler is refused: then there is one already, of an earlier driver of this program.
        let _ = ctrlc::set_handler(move || {
            end(group, &folder);
            std::process::exit(130);
        });
    }

    fn group(&self) -> Pid {
        Pid::from_raw(self.child.id().cast_signed())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        for session in self
            .idle
            .get_mut()
            .unwrap_or_else(PoisonError::into_inner)
            .drain(..)
        {
            session.abandon();
        }
        end(self.group(), &self.folder);
        let _ = self.child.wait();
    }
}

impl Session {
    /// Lets go of a browser that ends with the driver; thirtyfour would end it itself, one by one.
    fn abandon(self) {
        let _ = self.web.leak();
    }

    /// Ends a browser in an unknown state.
    pub(crate) fn quit(self) {
        let _ = self.runtime.block_on(self.web.quit());
    }
}

fn end(group: Pid, folder: &std::path::Path) {
    let _ = killpg(group, Signal::SIGKILL);
    // The dying processes may still write for a moment.
    for _ in 0..20 {
        if std::fs::remove_dir_all(folder).is_ok() || !folder.exists() {
            break;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}

fn named_by(variable: &str) -> Option<String> {
    std::env::var(variable).ok().filter(|name| !name.is_empty())
}
