//! The command line: a dataset's figures for pages, e-mail and print, without a browser. `initiative-charts --help` says
//! how.

#[cfg(not(target_arch = "wasm32"))]
#[path = "main/command.rs"]
mod command;

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    command::main()
}

// Cargo builds it beside the tests in browsers, which have no command line.
#[cfg(target_arch = "wasm32")]
const fn main() {}
