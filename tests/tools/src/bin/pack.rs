//! Makes and weighs `dist/`; run at the top of the project by the Makefile, which has esbuild on PATH.
//!
//! - `pack PKG` makes it from `www/` and the module in the folder PKG, and prints what its files weigh,
//! - `pack --floats MODULE` lets a module from the linker write floats plainly (see `floats.rs`),
//! - `pack --budget` fails when a first chart is over its budget in any language. It is a step of its own, so that a
//!   page can be looked at while it is.

use initiative_charts::locale::Locale;
use initiative_tools::bundle::{self, Bundler};
use initiative_tools::floats::{self, Outcome};
use initiative_tools::sizes::{self, Size};
use std::fs;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    match pack() {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("pack: {sentence}");
            ExitCode::FAILURE
        }
    }
}

fn pack() -> bundle::Result<()> {
    let dist = Path::new("dist");
    let embed = dist.join("embed.js");
    match std::env::args().nth(1).as_deref() {
        Some("--floats") => {
            let module = std::env::args().nth(2).ok_or("say which module")?;
            return write_floats_plainly(Path::new(&module));
        }
        Some("--budget") => {
            let script = fs::read_to_string(&embed)
                .map_err(|error| format!("reading {}: {error}", embed.display()))?;
            sizes::check_languages(&script)?;
            let mut texts = Vec::new();
            for locale in Locale::ALL
                .into_iter()
                .filter(|locale| *locale != Locale::En)
            {
                let file = dist.join(format!("texts.{}.js", locale.tag()));
                texts.push((locale, weigh(&file)?.brotli));
            }
            println!("{}", sizes::check_budget(weigh(&embed)?.brotli, &texts)?);
            return Ok(());
        }
        Some(pkg) => bundler(pkg, dist).run()?,
        None => return Err("say where the built module is: pack PKG".to_owned()),
    }
    let dataset = Path::new("src/reported/hunan.json");
    if dataset.exists() {
        bundle::copy(dataset, &dist.join("hunan-2019.json"))?;
    }
    let sizes = bundle::entries(dist)?
        .iter()
        .map(|path| weigh(path))
        .collect::<bundle::Result<Vec<_>>>()?;
    print!("{}", sizes::table(&sizes));
    Ok(())
}

fn write_floats_plainly(module: &Path) -> bundle::Result<()> {
    let about = |error| format!("{}: {error}", module.display());
    let wasm = fs::read(module).map_err(|error| about(error.to_string()))?;
    match floats::write_plainly(&wasm).map_err(about)? {
        Outcome::Replaced(wasm) => {
            fs::write(module, wasm).map_err(|error| about(error.to_string()))
        }
        Outcome::NothingToDo => Ok(()),
    }
}

fn bundler(pkg: &str, dist: &Path) -> Bundler {
    Bundler {
        www: "www".into(),
        pkg: pkg.into(),
        stage: "target/pack".into(),
        dist: dist.into(),
    }
}

fn weigh(path: &Path) -> bundle::Result<Size> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let bytes = fs::read(path).map_err(|error| format!("reading {}: {error}", path.display()))?;
    Size::of(&name, &bytes).map_err(|error| format!("weighing {name}: {error}"))
}
