//! `embed.js` as content systems, bundlers and disks leave it: inside a page, minified once more, behind another script,
//! and as a file without a server.

use crate::widget::{BRIDGES, child, tab};
use initiative_page::server::Reply;
use initiative_page::{Browser, Engine, Stage, Test, View, dist, project, tests};
use serde_json::json;
use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};

pub(crate) fn tests() -> Vec<Test> {
    tests![
        nothing_in_the_script_is_changed_by_html,
        it_draws_from_inside_a_page,
        it_draws_when_minified_once_more,
        it_draws_behind_and_before_other_scripts,
        it_draws_from_a_file,
    ]
}

/// `embed.js`, which is UTF-8.
pub(crate) fn embed() -> String {
    fs::read_to_string(dist().join("embed.js")).expect("dist/embed.js can be read as UTF-8")
}

/// A page with the tag in French and an element with a dataset of its own; `tag` is given the tag's attributes.
fn page(head: &str, tag: impl Fn(&str) -> String) -> String {
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Packaged</title>\
         <link rel=\"icon\" href=\"data:,\">{head}</head><body><initiative-charts chart=\"investment\" lang=\"fr\">{}\
         </initiative-charts>{}</body></html>",
        child(BRIDGES),
        tag("data-chart=\"investment\" data-lang=\"fr\"")
    )
}

/// Holds that both charts are drawn, each with its own figures, in French.
#[track_caller]
fn assert_draws(browser: &Browser<'_>, case: &str) {
    browser.wait_until("document.querySelectorAll('initiative-charts').length === 2 && drawn()");
    browser.frames();
    let seen = browser.run(
        "return [0, 1].map((index) => [inside('h2', index).textContent, all('.base', index).some(painted), inside('.widget', index).lang]);",
    );
    for (index, value) in ["2,25\u{a0}millions", "8,464\u{a0}milliards"]
        .into_iter()
        .enumerate()
    {
        let headline = seen[index][0].as_str().unwrap_or_default();
        assert!(headline.contains(value), "{case}: {seen}");
        assert_eq!(
            [&seen[index][1], &seen[index][2]],
            [&json!(true), &json!("fr")],
            "{case}"
        );
    }
    browser.assert_quiet();
}

/// The page at an address of the stage, without a policy of scripts: it has them inside.
#[track_caller]
fn served<'stage>(stage: &'stage Stage, html: &str) -> Browser<'stage> {
    let reply = Reply::page(html).with("Content-Security-Policy", "object-src 'none'");
    stage.server().put("/packaging/page.html", reply);
    let browser = tab(stage, View::desktop());
    browser.open("/packaging/page.html");
    browser
}

/// The page with the script at an address.
#[track_caller]
fn linked<'stage>(stage: &'stage Stage, script: String) -> Browser<'stage> {
    stage.server().put(
        "/packaging/script.js",
        Reply::new("text/javascript", script),
    );
    let tag =
        |attributes: &str| format!("<script src=\"/packaging/script.js\" {attributes}></script>");
    served(stage, &page("", tag))
}

/// What esbuild makes of the script.
pub(crate) fn minified(script: &str, more: &[&str]) -> String {
    let mut esbuild = Command::new(project().join("node_modules/.bin/esbuild"))
        .arg("--minify")
        .args(more)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("esbuild runs");
    let mut input = esbuild.stdin.take().expect("esbuild has an input");
    let script = script.to_owned();
    // Beside: it may write before it has read everything.
    let writing = std::thread::spawn(move || input.write_all(script.as_bytes()));
    let output = esbuild.wait_with_output().expect("esbuild ends");
    writing
        .join()
        .expect("the thread ends")
        .expect("esbuild reads");
    assert!(output.status.success(), "esbuild takes the script");
    String::from_utf8(output.stdout).expect("esbuild writes UTF-8")
}

fn nothing_in_the_script_is_changed_by_html(_: &Stage) {
    let script = embed();
    assert!(script.starts_with('\u{feff}'), "the byte order mark");
    let lower = script.to_ascii_lowercase();
    for part in ["</script", "<script", "<!--", "\0", "\r", "\u{fffd}"] {
        assert!(!lower.contains(part), "embed.js holds {part:?}");
    }
}

fn it_draws_from_inside_a_page(stage: &Stage) {
    let script = embed();
    let tag = |attributes: &str| format!("<script {attributes}>{script}</script>");
    assert_draws(&served(stage, &page("", tag)), "inside");
}

fn it_draws_when_minified_once_more(stage: &Stage) {
    for more in [
        &[][..],
        &["--charset=utf8"],
        &["--target=es2022", "--format=iife"],
    ] {
        let script = minified(&embed(), more);
        assert_draws(&linked(stage, script.clone()), &format!("{more:?}"));
        // And inside a page after that.
        if more == ["--charset=utf8"] {
            let tag = |attributes: &str| format!("<script {attributes}>{script}</script>");
            assert_draws(&served(stage, &page("", tag)), "minified, inside");
        }
    }
}

fn it_draws_behind_and_before_other_scripts(stage: &Stage) {
    for (before, after) in [
        ("window.first = 1;\n", ""),
        ("\"use strict\";\nwindow.first = 1;\n", "\nwindow.last = 1;"),
        (
            "// a comment without an end of line\nvar a, r, n = {}",
            "\n;",
        ),
        ("!function () { window.first = 1 }()\n;", "// the end"),
    ] {
        let script = format!("{before}{}{after}", embed());
        assert_draws(&linked(stage, script), before);
    }
}

fn it_draws_from_a_file(stage: &Stage) {
    let folder = project().join(format!("target/page-file-{}", stage.engine()));
    fs::create_dir_all(&folder).expect("a folder for the files");
    fs::write(folder.join("embed.js"), embed()).expect("embed.js can be written");
    // Only Chromium runs scripts ahead of a page that no server sends.
    let ahead = if stage.engine() == Engine::Chromium {
        String::new()
    } else {
        let scripts = [include_str!("seen.js"), include_str!("widget.js")].join(";\n");
        fs::write(folder.join("ahead.js"), scripts).expect("a script can be written");
        "<script src=\"ahead.js\"></script>".to_owned()
    };
    let tag = |attributes: &str| format!("<script async src=\"embed.js\" {attributes}></script>");
    fs::write(folder.join("page.html"), page(&ahead, tag)).expect("a page can be written");
    let browser = tab(stage, View::desktop());
    browser.open(&format!("file://{}/page.html", folder.display()));
    assert_draws(&browser, "file");
    assert_eq!(browser.run("return location.protocol;"), "file:");
}
