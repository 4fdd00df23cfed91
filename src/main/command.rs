//! What the command line takes, does and says.

mod failure;
mod figures;
mod input;
mod locations;
mod render;
mod validate;

use clap::{Args, Parser, Subcommand};
use failure::Failure;
use initiative_charts::locale::Locale;
use initiative_charts::reported::schema;
use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

/// The reported figures of a public programme, as the charts show them.
#[derive(Parser)]
#[command(version, arg_required_else_help = true, after_help = include_str!("help/all.txt"))]
struct Command {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Write every figure, reported and computed, with its working.
    #[command(after_help = include_str!("help/figures.txt"))]
    Figures(figures::Figures),
    /// Name everything that is wrong with a dataset, with its place and what to write there.
    #[command(after_help = include_str!("help/validate.txt"))]
    Validate(validate::Validate),
    /// Write a chart as a picture, or its figures as a table.
    #[command(after_help = include_str!("help/render.txt"))]
    Render(render::Render),
    /// Write the format of datasets as a JSON Schema, for editors and other programs.
    #[command(after_help = include_str!("help/schema.txt"))]
    Schema,
}

/// What every task takes that reads a dataset.
#[derive(Args)]
struct Source {
    /// Language of what is written, of errors too: en, zh, fr, ko or ja, or a tag such as fr-CA. Others are served in
    /// English.
    #[arg(long, value_name = "TAG", default_value = "en")]
    lang: String,
    /// Path of a dataset, or - for standard input. Without it, the figures of Hunan's 100 projects that every copy holds.
    file: Option<String>,
}

impl Source {
    fn locale(&self) -> Locale {
        Locale::of(&self.lang)
    }
}

/// What a task that is done has come to.
enum Done {
    Fine,
    /// The dataset has faults, which are named.
    Refused,
}

/// Does what the arguments ask for.
pub(super) fn main() -> ExitCode {
    let Command { task } = Command::parse();
    let done = match task {
        Task::Figures(figures) => figures.run(),
        Task::Validate(validate) => validate.run(),
        Task::Render(render) => render.run(),
        Task::Schema => write(&schema(), Locale::En).map(|()| Done::Fine),
    };
    match done {
        Ok(Done::Fine) => ExitCode::SUCCESS,
        Ok(Done::Refused) => ExitCode::from(failure::REFUSED),
        Err(Failure { text, code }) => {
            // Where nobody reads errors any more, the code still says that there is one.
            let _ = writeln!(io::stderr(), "initiative-charts: {text}");
            ExitCode::from(code)
        }
    }
}

/// Writes the text to standard output.
fn write(text: &str, locale: Locale) -> Result<(), Failure> {
    let mut output = io::stdout().lock();
    let written = output
        .write_all(text.as_bytes())
        .and_then(|()| output.flush());
    match written {
        // Who reads it has read enough.
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Failure::not_written(&error, locale))
        }
        _ => Ok(()),
    }
}
