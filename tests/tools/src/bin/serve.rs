//! Serves `dist/` to a person: `serve`, or `PORT=8090 serve`. Ctrl-C ends it.

use initiative_tools::bundle::entries;
use initiative_tools::server::{Server, Site};
use std::io::ErrorKind;
use std::path::Path;
use std::process::ExitCode;
use std::sync::mpsc;

fn main() -> ExitCode {
    match serve() {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("serve: {sentence}");
            ExitCode::FAILURE
        }
    }
}

fn serve() -> Result<(), String> {
    let port = match std::env::var("PORT") {
        Ok(text) if !text.is_empty() => text
            .parse()
            .map_err(|_| format!("PORT={text} is not a port number"))?,
        _ => 8080,
    };
    let dist = Path::new("dist");
    // Before the first line is printed, so that an early Ctrl-C ends as cleanly as a late one.
    let (stop, stopped) = mpsc::channel();
    ctrlc::set_handler(move || {
        let _ = stop.send(());
    })
    .map_err(|error| format!("Ctrl-C cannot be caught: {error}"))?;
    let server = Server::start(Site::of(dist), port).map_err(|error| match error.kind() {
        ErrorKind::AddrInUse => {
            format!("port {port} is taken; end what listens there, or choose another: make serve PORT={}", port.saturating_add(1))
        }
        _ => format!("port {port} cannot be opened: {error}"),
    })?;
    println!("serving dist/ under the strict policy; Ctrl-C ends");
    for page in entries(dist)?
        .iter()
        .filter(|path| path.extension().is_some_and(|ending| ending == "html"))
    {
        println!(
            "  {}",
            server.url(&format!(
                "/{}",
                page.file_name().unwrap_or_default().display()
            ))
        );
    }
    // The sender lives in the handler for as long as the program does: an error cannot come before the signal.
    let _ = stopped.recv();
    println!();
    Ok(())
}
