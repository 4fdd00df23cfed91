//! The sessions of an engine's browsers: each has a driver of its own, since two of the three drivers hold one
//! session at a time.

use crate::engine::Engine;
use crate::failure::StepError;
use crate::process::Group;
use crate::screen::{SIZE, Screen};
use serde_json::{Value, json};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::Command;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};
use thirtyfour::{Capabilities, TimeoutConfiguration, WebDriver};
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

/// The browsers of one engine.
pub(crate) struct Driver {
    pub(crate) engine: Engine,
    idle: Mutex<Vec<Session>>,
}

/// One browser, with the runtime that its connection lives in.
pub(crate) struct Session {
    pub(crate) web: Option<WebDriver>,
    pub(crate) runtime: Runtime,
    pub(crate) screen: Option<Screen>,
    /// Ends the browser when the session goes.
    _processes: Group,
}

impl Driver {
    pub(crate) fn new(engine: Engine) -> Self {
        Self {
            engine,
            idle: Mutex::default(),
        }
    }

    /// A browser: one that an earlier test has left behind, or else a new one, which takes seconds.
    pub(crate) fn session(&self) -> Result<Session, StepError> {
        let idle = self
            .idle
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .pop();
        idle.map_or_else(
            || Session::start(self.engine).map_err(StepError::Driver),
            Ok,
        )
    }

    /// Takes a browser back for the next test.
    pub(crate) fn give_back(&self, session: Session) {
        self.idle
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(session);
    }
}

impl Session {
    fn start(engine: Engine) -> Result<Self, String> {
        let mut processes = Group::new()?;
        let (url, screen) = match engine {
            Engine::Chromium => (start_chromium(&mut processes)?, None),
            Engine::Firefox => (start_firefox(&mut processes)?, None),
            Engine::WebKit => {
                let (url, screen) = start_webkit(&mut processes)?;
                (url, Some(screen))
            }
        };
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| format!("no runtime: {error}"))?;
        let mut wanted = Capabilities::new();
        for (name, value) in capabilities(engine) {
            wanted
                .set(name, value)
                .map_err(|error| format!("capability {name}: {error}"))?;
        }
        let starting = WebDriver::builder(&url, wanted).request_timeout(STEP_LIMIT);
        let web = runtime
            .block_on(async { starting.await })
            .map_err(|error| format!("{engine} does not start: {error}"))?;
        let session = Self {
            web: Some(web),
            runtime,
            screen,
            _processes: processes,
        };
        session
            .prepare(engine)
            .map_err(|error| format!("{engine} is not ready: {error}"))?;
        Ok(session)
    }

    /// What a new browser needs before its first page.
    fn prepare(&self, engine: Engine) -> Result<(), Box<dyn std::error::Error>> {
        let web = self.web();
        self.runtime.block_on(async {
            let limits = TimeoutConfiguration::new(Some(STEP_LIMIT), Some(STEP_LIMIT), None);
            web.update_timeouts(limits).await?;
            if engine == Engine::WebKit {
                // A window without a toolbar, which may be as narrow as a test asks.
                let first = web.window().await?;
                let open = "window.open('about:blank', '_blank', 'popup,noopener')";
                web.execute(open, vec![]).await?;
                let begun = Instant::now();
                let second = loop {
                    let windows = web.windows().await?;
                    if let Some(second) = windows.into_iter().find(|one| *one != first) {
                        break second;
                    }
                    if begun.elapsed() > STEP_LIMIT {
                        return Err("no second window".into());
                    }
                    tokio::time::sleep(Duration::from_millis(10)).await;
                };
                web.close_window().await?;
                web.switch_to_window(second).await?;
            }
            Ok(())
        })
    }

    pub(crate) fn web(&self) -> &WebDriver {
        // Taken only by `drop`.
        self.web
            .as_ref()
            .expect("a session has its connection until it is dropped")
    }
}

impl Drop for Session {
    /// Its processes end it; thirtyfour would wait for a farewell.
    fn drop(&mut self) {
        let _ = self.web.take().map(WebDriver::leak);
    }
}

fn capabilities(engine: Engine) -> Vec<(&'static str, Value)> {
    match engine {
        Engine::Chromium => vec![
            ("browserName", json!("chrome")),
            (
                "goog:chromeOptions",
                json!({ "args": FLAGS, "binary": engine.program(1) }),
            ),
            ("goog:loggingPrefs", json!({ "browser": "ALL" })),
        ],
        Engine::Firefox => {
            let preferences = json!({
                // What is set for a tab (pixel ratio, colour scheme) stays when it goes to another page.
                "fission.bfcacheInParent": false,
                "network.proxy.type": 0,
                // Scroll bars that take no room, as the other two have them.
                "ui.useOverlayScrollbars": 1,
                "intl.accept_languages": "en-US, en",
            });
            let options =
                json!({ "binary": engine.program(1), "args": ["-headless"], "prefs": preferences });
            vec![("moz:firefoxOptions", options)]
        }
        Engine::WebKit => {
            let arguments = [
                "--automation",
                "--javascript-can-open-windows-automatically=true",
            ];
            let options = json!({ "binary": engine.program(1), "args": arguments });
            vec![("webkitgtk:browserOptions", options)]
        }
    }
}

/// The words in which two of the drivers say their port, once they listen: nothing to poll for.
fn after<'line>(words: &str, line: &'line str) -> Option<&'line str> {
    Some(line.split_once(words)?.1.trim().trim_end_matches('.'))
}

fn start_chromium(processes: &mut Group) -> Result<String, String> {
    let mut command = Command::new(Engine::Chromium.program(0));
    command.args(["--port=0", "--log-level=SEVERE"]);
    let port = processes.start(&mut command, |line| {
        after("started successfully on port ", line).map(str::to_owned)
    })?;
    Ok(format!("http://127.0.0.1:{port}"))
}

fn start_firefox(processes: &mut Group) -> Result<String, String> {
    let mut command = Command::new(Engine::Firefox.program(0));
    command
        // The chrome context sets what a user would: window, pixel ratio, colour scheme.
        .args([
            "--port",
            "0",
            "--websocket-port",
            "0",
            "--allow-system-access",
        ])
        .arg("--profile-root")
        .arg(processes.folder());
    let address = processes.start(&mut command, |line| {
        after("Listening on ", line).map(str::to_owned)
    })?;
    Ok(format!("http://{address}"))
}

fn start_webkit(processes: &mut Group) -> Result<(String, Screen), String> {
    // The screen picks a number that is free, and says it.
    let mut screen = Command::new(Engine::WebKit.program(2));
    screen.args(["-displayfd", "1", "-screen", "0", SIZE, "-nolisten", "tcp"]);
    let number = processes.start(&mut screen, |line| Some(line.trim().to_owned()))?;
    let display = format!(":{number}");
    // This driver does not say what port it picks. A port that someone else takes meanwhile fails the session.
    let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|listener| listener.local_addr())
        .map_err(|error| format!("no free port: {error}"))?
        .port();
    let mut driver = Command::new(Engine::WebKit.program(0));
    driver
        .arg(format!("--port={port}"))
        .env("DISPLAY", &display)
        .env("GDK_BACKEND", "x11")
        .env("LANG", "en_US.UTF-8")
        .env_remove("LANGUAGE")
        .env_remove("LC_ALL")
        .env("NO_AT_BRIDGE", "1")
        .env("LIBGL_ALWAYS_SOFTWARE", "1")
        // It compiles in step with the page. Of some 7,000 pictures one had a label in a wrong place, and never again: what it
        // compiles beside the page, which no two runs do alike, is suspected.
        .env("JSC_useConcurrentJIT", "0");
    processes.start_silent(&mut driver)?;
    let begun = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        if begun.elapsed() > STEP_LIMIT {
            return Err("WebKitWebDriver does not listen".to_owned());
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    Ok((
        format!("http://127.0.0.1:{port}"),
        Screen::connect(&display)?,
    ))
}
