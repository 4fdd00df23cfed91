//! The README's commands for data journalists, run as they stand.

use std::path::Path;
use std::process::Command;

const README: &str = include_str!("../../../README.md");

/// The part on the command line.
fn part() -> &'static str {
    let (_, after) = README
        .split_once("\n## Figures without a browser\n")
        .unwrap();
    after.split_once("\n## ").unwrap().0
}

#[test]
fn every_command_of_the_readme_does_what_it_says() {
    let folder = std::env::temp_dir().join(format!("initiative-charts-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    // The README's own example is the file that the commands are about.
    let (_, example) = README.split_once("```json\n").unwrap();
    let (example, _) = example.split_once("```").unwrap();
    std::fs::write(folder.join("safe-ways.json"), example).unwrap();
    let program = Path::new(env!("CARGO_BIN_EXE_initiative-charts"))
        .parent()
        .unwrap();
    let path = format!("{}:{}", program.display(), std::env::var("PATH").unwrap());
    let mut run = 0;
    for block in part().split("```sh\n").skip(1) {
        let (block, _) = block.split_once("```").unwrap();
        for line in block
            .lines()
            .filter(|line| line.contains("initiative-charts "))
        {
            let mut shell = Command::new("sh");
            shell
                .args(["-c", line])
                .current_dir(&folder)
                .env("PATH", &path);
            let output = shell.output().unwrap();
            let said = String::from_utf8(output.stderr).unwrap();
            assert!(output.status.success() && said.is_empty(), "{line}: {said}");
            if let Some((_, file)) = line.split_once(" > ") {
                let written = std::fs::read_to_string(folder.join(file.trim())).unwrap();
                assert!(written.len() > 100, "{line}: {written}");
            }
            run += 1;
        }
    }
    std::fs::remove_dir_all(&folder).unwrap();
    assert!(run >= 6, "{run} commands");
}
