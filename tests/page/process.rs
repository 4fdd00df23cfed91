//! The processes of a browser: its driver, what the driver starts, and a screen if it needs one.
//!
//! They form one process group, which is killed as a whole when the [`Group`] is dropped or the tests are
//! interrupted; their files lie in one folder, which goes too.

use nix::sys::signal::{Signal, killpg};
use nix::unistd::Pid;
use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, Once, PoisonError};
use std::time::Duration;

/// What is running now, for the end by Ctrl-C, which reaches this program alone.
static RUNNING: Mutex<Vec<(Pid, PathBuf)>> = Mutex::new(Vec::new());

/// Folders get names of their own.
static COUNT: AtomicU32 = AtomicU32::new(0);

/// Processes that end together.
pub(crate) struct Group {
    children: Vec<Child>,
    folder: PathBuf,
}

impl Group {
    /// No process yet.
    pub(crate) fn new() -> Result<Self, String> {
        static HANDLER: Once = Once::new();
        HANDLER.call_once(|| {
            // A program that has a handler already ends in its own way.
            let _ = ctrlc::set_handler(|| {
                let running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
                for (group, folder) in running.iter() {
                    end(*group, folder);
                }
                std::process::exit(130);
            });
        });
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("initiative-page-{}-{number}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder)
            .map_err(|error| format!("{}: {error}", folder.display()))?;
        Ok(Self {
            children: Vec::new(),
            folder,
        })
    }

    /// The folder of its files.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Starts a process, and returns what is found in the first line of its output in which something is.
    pub(crate) fn start(
        &mut self,
        command: &mut Command,
        find: impl Fn(&str) -> Option<String>,
    ) -> Result<String, String> {
        let name = command.get_program().to_string_lossy().into_owned();
        let output = self.spawn(command.stdout(Stdio::piped()))?;
        let mut lines = BufReader::new(output.ok_or("a process has no output")?).lines();
        let found = lines
            .by_ref()
            .map_while(Result::ok)
            .find_map(|line| find(&line))
            .ok_or_else(|| format!("{name} ended before it was ready"))?;
        // What it says later is of no interest, but its pipe must not fill up.
        std::thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
        Ok(found)
    }

    /// Starts a process that says nothing of use.
    pub(crate) fn start_silent(&mut self, command: &mut Command) -> Result<(), String> {
        self.spawn(command.stdout(Stdio::null())).map(drop)
    }

    fn spawn(
        &mut self,
        command: &mut Command,
    ) -> Result<Option<std::process::ChildStdout>, String> {
        let name = command.get_program().to_string_lossy().into_owned();
        let leader = self
            .children
            .first()
            .map_or(0, |first| first.id().cast_signed());
        let mut child = command
            // Profiles and crash reports of the browsers, instead of the user's own folders.
            .env("TMPDIR", &self.folder)
            .env("XDG_CONFIG_HOME", &self.folder)
            .env("XDG_CACHE_HOME", &self.folder)
            .env("XDG_DATA_HOME", &self.folder)
            .env("XDG_RUNTIME_DIR", &self.folder)
            // Whatever proxy the network needs, the pages are on this machine.
            .env_remove("http_proxy")
            .env_remove("HTTP_PROXY")
            .env_remove("all_proxy")
            .env_remove("ALL_PROXY")
            .stdin(Stdio::null())
            .stderr(Stdio::null())
            .process_group(leader)
            .spawn()
            .map_err(|error| {
                format!("{name} does not start ({error}); tests/setup.sh installs it")
            })?;
        let output = child.stdout.take();
        if self.children.is_empty() {
            let group = Pid::from_raw(child.id().cast_signed());
            let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
            running.push((group, self.folder.clone()));
        }
        self.children.push(child);
        Ok(output)
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        if let Some(leader) = self.children.first() {
            let group = Pid::from_raw(leader.id().cast_signed());
            let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
            running.retain(|(known, _)| *known != group);
            drop(running);
            end(group, &self.folder);
        }
        for child in &mut self.children {
            let _ = child.wait();
        }
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn end(group: Pid, folder: &Path) {
    let _ = killpg(group, Signal::SIGKILL);
    // The dying processes may still write for a moment.
    for _ in 0..20 {
        if std::fs::remove_dir_all(folder).is_ok() || !folder.exists() {
            break;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}
