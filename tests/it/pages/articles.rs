//! The program that writes the articles, on templates of its own.

use std::fs::{create_dir_all, read_to_string, write};
use std::path::PathBuf;
use std::process::Command;

const LANGUAGES: [&str; 5] = ["en", "zh", "fr", "ko", "ja"];

/// The French page of the article with that story and those texts, or what is said against it. The folder is the test's own.
fn page(folder: &str, article: &str, story: &str, texts: &str) -> Result<String, String> {
    let root = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(folder);
    let articles = root.join("www/articles");
    create_dir_all(&articles).unwrap();
    create_dir_all(root.join("www/widget")).unwrap();
    for file in ["www/widget/languages.json", "www/example.json"] {
        write(root.join(file), read_to_string(file).unwrap()).unwrap();
    }
    write(articles.join("page.html"), "{{story}}").unwrap();
    for name in ["article", "example"] {
        let (story, texts) = if name == article {
            (story, texts)
        } else {
            ("", "{}")
        };
        write(articles.join(format!("{name}.html")), story).unwrap();
        for language in LANGUAGES {
            write(articles.join(format!("{name}.{language}.json")), texts).unwrap();
        }
    }
    let mut node = Command::new("node");
    node.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/www/articles.mjs"))
        .args([env!("CARGO_BIN_EXE_initiative-charts"), "written"])
        .current_dir(&root);
    let output = node.output().unwrap();
    if !output.status.success() {
        return Err(String::from_utf8(output.stderr).unwrap());
    }
    Ok(read_to_string(root.join(format!("written/{article}.fr.html"))).unwrap())
}

#[test]
fn a_figure_may_stand_in_a_text_alone() {
    let texts = r#"{"lead": "soit {{figure:2019-11-30/patents-granted}}"}"#;
    let written = page("figure-in-text", "article", "<p>{{lead}}</p>", texts).unwrap();
    assert_eq!(written, "<p>soit 378</p>");
    let unknown = r#"{"lead": "{{figure:2019-11-30/trees}}"}"#;
    let said = page("unknown-figure", "article", "<p>{{lead}}</p>", unknown).unwrap_err();
    assert!(said.contains("2019-11-30/trees"), "{said}");
}

#[test]
fn digits_are_those_of_the_value_as_it_is_grouped() {
    let story = "{{figure:2024-06-30/pupils}}, {{digits:2024-06-30/pupils}}";
    let written = page("digits", "example", story, "{}").unwrap();
    assert_eq!(written, "au moins&nbsp;14&#x202f;000, 14&#x202f;000");
}

#[test]
fn template_and_texts_have_the_same_names() {
    let said = page("no-text", "article", "{{lead}}", "{}").unwrap_err();
    assert!(said.contains("no text “lead”"), "{said}");
    // Also one that is called as what the template takes from elsewhere.
    for name in ["lead", "language"] {
        let texts = format!(r#"{{"{name}": "x"}}"#);
        let said = page(
            &format!("no-place-{name}"),
            "article",
            "{{language}}",
            &texts,
        )
        .unwrap_err();
        assert!(said.contains(&format!("no place for {name}")), "{said}");
    }
}
