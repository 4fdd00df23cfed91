//! A picture of a whole page of `dist/`: `make shot PAGE=article.html WIDTH=360 THEME=dark OUT=a.png`.

use initiative_page::{Engine, Stage, View};
use std::process::ExitCode;
use std::str::FromStr;

fn main() -> ExitCode {
    match shoot() {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("shot: {sentence}");
            ExitCode::FAILURE
        }
    }
}

fn shoot() -> Result<(), String> {
    let page = setting("PAGE", "article.html".to_owned())?;
    let view = View {
        width: setting("WIDTH", 1200)?,
        height: setting("HEIGHT", 800)?,
        ratio: setting("RATIO", 1.0)?,
        touch: false,
    };
    let out = setting(
        "OUT",
        format!(
            "target/screenshots/{}.png",
            page.replace(['/', '?', '&', '='], "-")
        ),
    )?;
    let stage = Stage::start(Engine::Chromium)?;
    let browser = stage.browser(view);
    let theme = setting("THEME", "light".to_owned())?;
    browser.media(&[("prefers-color-scheme", theme.as_str())]);
    browser.open(&format!("/{}", page.trim_start_matches('/')));
    // A widget that fails keeps its table: the picture shall show that too, so waiting ends.
    browser.run(
        "const drawn = () => [...document.querySelectorAll('initiative-charts')]
            .every((widget) => !widget.shadowRoot || widget.shadowRoot.querySelector('canvas'));
        const end = performance.now() + 5000;
        while (!drawn() && performance.now() < end) await new Promise(requestAnimationFrame);
        await document.fonts.ready;",
    );
    browser.frames();
    if let Some(folder) = std::path::Path::new(&out).parent() {
        std::fs::create_dir_all(folder)
            .map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    std::fs::write(&out, browser.picture(true)).map_err(|error| format!("{out}: {error}"))?;
    for trouble in browser.seen().troubles() {
        eprintln!("{trouble}");
    }
    println!("{out}");
    Ok(())
}

/// A setting from the environment; empty counts as unset, since make passes it on.
fn setting<T: FromStr>(name: &str, usual: T) -> Result<T, String> {
    match std::env::var(name) {
        Ok(text) if !text.is_empty() => text
            .parse()
            .map_err(|_| format!("{name}={text} makes no sense")),
        _ => Ok(usual),
    }
}
