//! The command line, run as a program.

mod figures;
mod readme;
mod render;
mod validate;

use serde_json::Value;
use std::io::Write;
use std::process::{Command, Output, Stdio};

/// Runs the program; it reads the text from standard input.
#[track_caller]
fn run(arguments: &[&str], input: &[u8]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_initiative-charts"));
    program.args(arguments);
    for stream in [Command::stdin, Command::stdout, Command::stderr] {
        stream(&mut program, Stdio::piped());
    }
    let mut running = program.spawn().unwrap();
    // It may end before it has read everything.
    let _ = running.stdin.take().unwrap().write_all(input);
    running.wait_with_output().unwrap()
}

#[track_caller]
fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap()
}

/// What it writes where it does what it is asked for: nothing else is said.
#[track_caller]
fn written(arguments: &[&str], input: &str) -> String {
    let output = run(arguments, input.as_bytes());
    assert_eq!(
        (output.status.code(), text(output.stderr)),
        (Some(0), String::new())
    );
    text(output.stdout)
}

/// What it says where it does not, and the code that it ends with: nothing is written.
#[track_caller]
fn said(arguments: &[&str], input: &[u8]) -> (i32, String) {
    let output = run(arguments, input);
    assert_eq!(text(output.stdout), "");
    (output.status.code().unwrap(), text(output.stderr))
}

#[test]
fn it_writes_the_shipped_figures_in_the_language() {
    for (lang, tag, value) in [
        ("en", "en", "8.464 billion yuan"),
        ("fr-CA", "fr", "8,464 milliards de yuans"),
        ("zh", "zh-Hans", "84.64亿元"),
        ("ko", "ko", "84.64억 위안"),
        ("ja", "ja", "84.64億元"),
        ("tlh", "en", "8.464 billion yuan"),
    ] {
        let html = written(&["render", "--lang", lang], "").replace('\u{a0}', " ");
        assert!(
            html.starts_with(&format!("<table lang=\"{tag}\">")),
            "{html}"
        );
        assert!(html.contains(&format!(">{value}</td>")), "{lang}: {html}");
        assert!(html.ends_with("</table>\n"));
    }
}

#[test]
fn it_reads_a_dataset_from_a_file_and_from_standard_input() {
    let path = "tests/it/data/trees-with-a-target.json";
    let from_file = written(&["render", "--format", "html", path], "");
    let input = std::fs::read_to_string(path).unwrap();
    assert_eq!(written(&["render", "-"], &input), from_file);
    assert!(!from_file.contains("Hunan"));
    let json: Value =
        serde_json::from_str(&written(&["render", "--format=json", path], "")).unwrap();
    assert_eq!(json["lang"], "en");
}

#[test]
fn a_refused_dataset_is_explained_in_the_language_and_ends_with_one() {
    for (lang, word) in [
        ("en", "found 7, expected"),
        ("fr", "trouvé"),
        ("zh", "发现7"),
        ("ko", "7"),
        ("ja", "7"),
    ] {
        let json = r#"{"id": 7, "title": "T", "currency": "EUR", "reports": []}"#;
        let (code, said) = said(&["render", "--lang", lang, "-"], json.as_bytes());
        assert_eq!(code, 1);
        assert!(said.starts_with("initiative-charts: "), "{said}");
        assert!(said.contains(word) && said.contains("id"), "{lang}: {said}");
    }
    let languages =
        ["en", "fr", "zh", "ko", "ja"].map(|lang| said(&["render", "--lang", lang, "-"], b"{"));
    for (index, one) in languages.iter().enumerate() {
        assert!(!languages[..index].contains(one), "{one:?} twice");
    }
}

#[test]
fn what_cannot_be_read_is_named_and_ends_with_two() {
    for (lang, words) in [
        ("en", "cannot be read"),
        ("fr", "Impossible de lire"),
        ("zh", "无法读取"),
    ] {
        let (code, said) = said(&["render", "--lang", lang, "no/such.json"], b"");
        assert_eq!(code, 2);
        assert!(
            said.contains(words) && said.contains("no/such.json"),
            "{said}"
        );
    }
    // Longer than a dataset may be: refused, whatever follows.
    let (code, said) = said(&["render", "-"], &vec![b' '; 10 * 1024 * 1024 + 2]);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("10,485,760"), "{said}");
}

#[test]
fn arguments_that_mean_nothing_end_with_two_and_help_with_zero() {
    for arguments in [
        &["paint"][..],
        &["render", "--format", "pdf"],
        &[],
        &["render", "a", "b"],
    ] {
        let (code, said) = said(arguments, b"");
        assert_eq!(code, 2, "{arguments:?}");
        assert!(!said.is_empty());
    }
    for task in ["figures", "validate", "render", "schema"] {
        for arguments in [&["help", task][..], &[task, "--help"]] {
            let help = written(arguments, "");
            let example = format!("\n  initiative-charts {task}");
            assert!(help.contains(&example), "{help}");
        }
    }
    for arguments in [&["--help"][..], &["render", "--help"]] {
        let help = written(arguments, "");
        for taught in ["--lang fr", "> table.html", "standard input"] {
            assert!(
                arguments == ["--help"] && taught == "standard input" || help.contains(taught),
                "{help}"
            );
        }
    }
    assert!(written(&["--version"], "").contains(env!("CARGO_PKG_VERSION")));
}

/// What stands for a dataset and is none, with a word of what is said of it in each language.
#[test]
fn each_file_that_holds_no_dataset_is_named_for_what_it_is() {
    let utf16: Vec<u8> = "{\"id\": 1}"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let with_mark = [&[0xff, 0xfe], &utf16[..]].concat();
    let big_endian: Vec<u8> = "{}".encode_utf16().flat_map(u16::to_be_bytes).collect();
    let latin = "{\n \"id\": \"é"
        .as_bytes()
        .iter()
        .chain(b"\xe9\"}")
        .copied()
        .collect::<Vec<u8>>();
    let empty = ["is empty", "空", "vide", "비어", "空"];
    let utf = ["UTF-16"; 5];
    let cases: [(&str, &[u8], [&str; 5]); 8] = [
        ("-", b"", empty),
        ("-", b" \r\n\t", empty),
        ("-", &utf16, utf),
        ("-", &with_mark, utf),
        ("-", &big_endian, utf),
        (
            "-",
            &latin,
            [
                "line 2, character 10",
                "第2行第10个",
                "ligne 2, caractère 10",
                "2행 10번째",
                "2行目10文字目",
            ],
        ),
        (
            "tests",
            b"",
            ["is a folder", "文件夹", "dossier", "폴더", "フォルダー"],
        ),
        (
            "no/such.json",
            b"",
            [
                "cannot be read",
                "无法读取",
                "Impossible de lire",
                "읽을 수 없습니다",
                "読み込めません",
            ],
        ),
    ];
    for (path, input, words) in cases {
        for (lang, word) in ["en", "zh", "fr", "ko", "ja"].into_iter().zip(words) {
            for task in ["figures", "validate", "render"] {
                let (code, said) = said(&[task, "--lang", lang, path], input);
                assert_eq!(code, 2, "{said}");
                let name = if path == "-" { "<stdin>" } else { path };
                assert!(said.contains(word) && said.contains(name), "{lang}: {said}");
            }
        }
    }
}

#[test]
fn a_byte_order_mark_and_lines_of_any_system_are_read() {
    let json = std::fs::read_to_string("tests/it/data/trees-by-quarter.json").unwrap();
    let plain = written(&["figures", "-"], &json);
    let windows = json.replace('\n', "\r\n");
    assert_eq!(
        written(&["figures", "-"], &format!("\u{feff}{windows}")),
        plain
    );
}

#[test]
fn the_schema_is_written_as_the_library_has_it() {
    assert_eq!(
        written(&["schema"], ""),
        initiative_charts::reported::schema()
    );
}

#[test]
fn who_stops_reading_is_told_nothing() {
    for task in ["render", "figures", "validate", "schema"] {
        let mut program = Command::new(env!("CARGO_BIN_EXE_initiative-charts"));
        let mut running = program
            .arg(task)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(running.stdout.take());
        let output = running.wait_with_output().unwrap();
        let ended = (output.status.code(), text(output.stderr));
        assert_eq!(ended, (Some(0), String::new()), "{task}");
    }
}
