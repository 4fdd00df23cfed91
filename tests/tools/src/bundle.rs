//! `www/` and the built module become `dist/`: files that any static host can serve.
//!
//! `www/embed.js` and `www/reader.js` each stand for a module, and may import things that exist only here:
//!
//! - `initiative:glue` – a function that returns a *fresh* scope of wasm-bindgen's exports, since a
//!   trapped instance stays broken and its glue keeps state,
//! - `initiative:wasm` – what `www/widget/unsqueeze.js` makes the module of: its code, squeezed (see
//!   [`crate::squeeze`]), and the rest of it as strings, one character a byte (see [`crate::literal`]),
//! - `initiative:dataset` – the shipped dataset, read when this was made,
//! - `initiative:key` – what tells this build from every other,
//! - `initiative:texts` – what methods throw at once, in English: message and hint by code,
//! - any `.css` file – its minified text.

use crate::beside;
use crate::literal::BYTE_ORDER_MARK;
use crate::names;
use crate::squeeze::{naturally_aligned, squeeze};
use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Stands for the module's parts until esbuild is through: an unbound name, which esbuild leaves alone.
/// (esbuild itself would escape the strings and make them larger.)
const PLACEHOLDER: &str = "__INITIATIVE_WASM__";

/// Runs in Node: hands back the module that the loader would make of those parts.
const UNSQUEEZE: &str = r#"
import wasm from "initiative:wasm";
import { unsqueeze } from "./www/widget/unsqueeze.js";
unsqueeze(...wasm).then((made) => process.stdout.write(made));
"#;

/// A module's name in its folder that tests/module.sh wrote, and on the stage.
const MODULE: &str = "initiative_charts_bg.wasm";

/// The scripts that hold a module, and the modules' folders.
const MODULES: [(&str, &str); 2] = [("embed.js", "charts"), ("reader.js", "reader")];

/// The oldest browsers to be served: those with adopted style sheets and bulk memory.
const BROWSERS: &str = "--target=es2022,chrome105,firefox113,safari16.4";

/// Assets that are copied as they are.
const COPIED: [&str; 7] = ["html", "png", "svg", "ico", "json", "txt", "webmanifest"];

/// Why `dist/` could not be made, in a sentence.
pub type Result<T> = std::result::Result<T, String>;

/// The folders that a bundling reads and writes.
pub struct Bundler {
    /// Sources of pages and loader: `www/`.
    pub www: PathBuf,
    /// What `tests/module.sh` wrote.
    pub pkg: PathBuf,
    /// Scratch space, emptied at each run.
    pub stage: PathBuf,
    /// The result, emptied at each run.
    pub dist: PathBuf,
}

impl Bundler {
    /// Makes `dist/` anew.
    pub fn run(&self) -> Result<()> {
        for folder in [&self.stage, &self.dist] {
            if folder.exists() {
                fs::remove_dir_all(folder).map_err(about("emptying", folder))?;
            }
            fs::create_dir_all(folder).map_err(about("making", folder))?;
        }
        let sources = self.stage.join("www");
        self.copy_sources(&self.www, &sources)?;
        self.write_virtual_modules()?;
        for (_, module) in MODULES {
            self.write_module(module)?;
        }
        for path in entries(&sources)?.iter().filter(|path| path.is_file()) {
            let name = path.file_name().unwrap_or_default();
            match extension(path) {
                "js" => {
                    let module = MODULES.iter().find(|(script, _)| name == *script);
                    let script = match module {
                        Some((_, module)) => self.bundle_with_module(path, module)?,
                        None => self.bundle(path, &self.stage)?,
                    };
                    write(&self.dist.join(name), script)?;
                }
                // The widget's own sheet travels inside embed.js.
                "css" if name != "widget.css" => copy(path, &self.dist.join(name))?,
                kind if COPIED.contains(&kind) => copy(path, &self.dist.join(name))?,
                _ => {}
            }
        }
        Ok(())
    }

    /// Copies `www/` to the stage, style sheets minified on the way, so that an import of one – by its
    /// plain relative path – takes in the minified text.
    fn copy_sources(&self, from: &Path, to: &Path) -> Result<()> {
        fs::create_dir_all(to).map_err(about("making", to))?;
        for path in entries(from)? {
            let target = to.join(path.file_name().unwrap_or_default());
            if path.is_dir() {
                self.copy_sources(&path, &target)?;
            } else if extension(&path) == "css" {
                write(
                    &target,
                    esbuild([path.as_os_str(), "--minify".as_ref(), BROWSERS.as_ref()])?,
                )?;
            } else {
                copy(&path, &target)?;
            }
        }
        Ok(())
    }

    /// Writes what the `initiative:` names stand for in whatever script.
    fn write_virtual_modules(&self) -> Result<()> {
        let said = beside::said_in_english();
        let english = beside::shipped_in_english()?;
        let mut wasm = Vec::new();
        for (_, module) in MODULES {
            let module = self.pkg.join(module).join(MODULE);
            wasm.extend(fs::read(&module).map_err(about("reading", &module))?);
        }
        let key = beside::key(&wasm)?;
        for (name, value) in [("texts", &said), ("dataset", &english), ("key", &key)] {
            let stage = self.stage.join(name).with_extension("js");
            write(&stage, format!("export default {value};\n"))?;
        }
        for (name, script) in beside::scripts(&key)? {
            write(&self.dist.join(name), script)?;
        }
        Ok(())
    }

    /// Writes what they stand for in a module's own script.
    fn write_module(&self, module: &str) -> Result<()> {
        let stage = self.stage.join(module);
        fs::create_dir_all(&stage).map_err(about("making", &stage))?;
        let glue = self.shorten_names(module)?;
        // `export *` leaves out the default export, the asynchronous init that asks for
        // `import.meta.url`: unused, it is shaken off.
        let named = stage.join("glue-exports.js");
        write(
            &named,
            format!("export * from {:?};\n", glue.display().to_string()),
        )?;
        let scope = esbuild([
            named.as_os_str(),
            "--bundle".as_ref(),
            "--format=esm".as_ref(),
            "--define:import.meta.url=undefined".as_ref(),
        ])?;
        let glue = as_function(&scope)?;
        write(&stage.join("glue.js"), glue)?;
        write(
            &stage.join("wasm.js"),
            format!("export default {PLACEHOLDER};\n"),
        )
    }

    /// Puts glue and module with shorter names between them on the stage; returns where the glue is.
    fn shorten_names(&self, module: &str) -> Result<PathBuf> {
        let (pkg, stage) = (self.pkg.join(module), self.stage.join(module));
        let (glue, module) = (pkg.join("initiative_charts.js"), pkg.join(MODULE));
        let text = fs::read_to_string(&glue).map_err(about("reading", &glue))?;
        let bytes = fs::read(&module).map_err(about("reading", &module))?;
        let (text, bytes) = names::shorten(&text, &bytes)?;
        let glue = stage.join("initiative_charts.js");
        write(&glue, text)?;
        let module = stage.join(MODULE);
        fs::write(&module, bytes).map_err(about("writing", &module))?;
        glue.canonicalize().map_err(about("finding", &glue))
    }

    fn bundle_with_module(&self, entry: &Path, module: &str) -> Result<String> {
        let stage = self.stage.join(module);
        let module = stage.join(MODULE);
        let wasm = fs::read(&module).map_err(about("reading", &module))?;
        let wasm = naturally_aligned(&wasm)?;
        let parts = squeeze(&wasm)?.parts();
        self.check(&stage, &parts, &wasm)?;
        with_module(&self.bundle(entry, &stage)?, &parts)
    }

    /// Lets a JavaScript engine put the parts together again: the module must come out as it was.
    fn check(&self, stage: &Path, parts: &str, wasm: &[u8]) -> Result<()> {
        let entry = self.stage.join("unsqueeze.js");
        write(&entry, UNSQUEEZE.to_owned())?;
        let made = node(&with_module(&self.bundle(&entry, stage)?, parts)?)?;
        let same = made.iter().zip(wasm).take_while(|(a, b)| a == b).count();
        if made == wasm {
            return Ok(());
        }
        Err(format!(
            "www/widget/unsqueeze.js makes another module of what squeeze.rs made: {} bytes of {}, the first other one at {same}",
            made.len(),
            wasm.len()
        ))
    }

    /// One classic script from an entry and all that it imports; from `module`, what its own module's names stand for.
    fn bundle(&self, entry: &Path, module: &Path) -> Result<String> {
        let alias = |folder: &Path, name: &str| {
            let folder = folder.canonicalize().map_err(about("finding", folder))?;
            let file = folder.join(name).with_extension("js");
            Ok::<_, String>(format!("--alias:initiative:{name}={}", file.display()))
        };
        let (glue, wasm) = (alias(module, "glue")?, alias(module, "wasm")?);
        let (texts, dataset) = (alias(&self.stage, "texts")?, alias(&self.stage, "dataset")?);
        let key = alias(&self.stage, "key")?;
        esbuild([
            entry.as_os_str(),
            "--bundle".as_ref(),
            "--minify".as_ref(),
            "--format=iife".as_ref(),
            "--charset=utf8".as_ref(),
            "--legal-comments=none".as_ref(),
            // The glue's advice to those who call it otherwise than we do.
            "--pure:console.warn".as_ref(),
            "--loader:.css=text".as_ref(),
            BROWSERS.as_ref(),
            glue.as_ref(),
            wasm.as_ref(),
            texts.as_ref(),
            dataset.as_ref(),
            key.as_ref(),
        ])
    }
}

/// A module that ends with its exports, as a function that returns them anew.
fn as_function(module: &str) -> Result<String> {
    let (body, exports) = module
        .rsplit_once("export {")
        .ok_or("esbuild's module of the glue does not end with its exports")?;
    Ok(format!(
        "export default function () {{\n{body}\nreturn {{{exports}}}\n"
    ))
}

/// Puts the module's parts in their place, and a byte-order mark in front.
fn with_module(script: &str, parts: &str) -> Result<String> {
    let pieces: Vec<&str> = script.split(PLACEHOLDER).collect();
    let [before, after] = pieces.as_slice() else {
        return Err(format!(
            "www/embed.js must use `initiative:wasm` exactly once, the bundle has it {} times",
            pieces.len() - 1
        ));
    };
    Ok(format!("{BYTE_ORDER_MARK}{before}{parts}{after}"))
}

/// Runs a script in Node and returns what it prints.
pub fn node(script: &str) -> Result<Vec<u8>> {
    let run = || -> std::io::Result<std::process::Output> {
        let mut node = Command::new("node")
            .arg("-")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()?;
        if let Some(mut input) = node.stdin.take() {
            input.write_all(script.as_bytes())?;
        }
        node.wait_with_output()
    };
    let output = run().map_err(|error| format!("node did not run: {error}"))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        let end = said.lines().rev().take(12).collect::<Vec<_>>();
        return Err(format!(
            "node refused:\n{}",
            end.into_iter().rev().collect::<Vec<_>>().join("\n")
        ));
    }
    Ok(output.stdout)
}

/// Runs esbuild and returns what it prints; its own message, which names file and line, if it fails.
fn esbuild<'a>(arguments: impl IntoIterator<Item = &'a OsStr>) -> Result<String> {
    let output = Command::new("esbuild")
        .args(arguments)
        .args(["--log-level=warning", "--color=false"])
        .output()
        .map_err(|error| {
            format!("esbuild did not start ({error}); run this through `make dist`")
        })?;
    let said = String::from_utf8_lossy(&output.stderr);
    // esbuild's own words; its starter in Node adds a stack trace that tells nothing more.
    let said = said.split("node:child_process").next().unwrap_or_default();
    if !output.status.success() {
        return Err(format!("esbuild refused:\n{said}"));
    }
    if !said.trim().is_empty() {
        eprintln!("{said}");
    }
    String::from_utf8(output.stdout)
        .map_err(|error| format!("esbuild's output is not UTF-8: {error}"))
}

/// A folder's entries in a fixed order.
pub fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let read = fs::read_dir(folder).map_err(about("reading", folder))?;
    let mut paths: Vec<PathBuf> = read
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .collect();
    paths.sort();
    Ok(paths)
}

fn extension(path: &Path) -> &str {
    path.extension().and_then(OsStr::to_str).unwrap_or_default()
}

/// Copies a file, naming it if that fails.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::copy(from, to).map(drop).map_err(about("copying", from))
}

fn write(path: &Path, text: String) -> Result<()> {
    fs::write(path, text).map_err(about("writing", path))
}

fn about(doing: &str, path: &Path) -> impl FnOnce(std::io::Error) -> String {
    move |error| format!("{doing} {}: {error}", path.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_module_takes_the_place_of_its_name_once() {
        let script = format!("(()=>{{var w={PLACEHOLDER};}})();");
        assert_eq!(
            with_module(&script, "[`\0`,1]").as_deref(),
            Ok("\u{feff}(()=>{var w=[`\0`,1];})();")
        );
        assert!(with_module("()", "").is_err_and(|line| line.contains("0 times")));
        assert!(with_module(&script.repeat(2), "").is_err_and(|line| line.contains("2 times")));
    }
}
