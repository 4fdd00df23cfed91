//! What axe-core finds.

use crate::browser::{Browser, must};
use crate::stage::project;

impl Browser<'_> {
    /// The violations that axe-core finds in the whole page, a line each.
    #[track_caller]
    pub fn axe(&self) -> Vec<String> {
        // Half a megabyte: once a document.
        if self.run("return typeof window.axe;") == "undefined" {
            let file = project().join("node_modules/axe-core/axe.min.js");
            let library = must(
                std::fs::read_to_string(&file),
                "axe-core, which tests/setup.sh installs",
            );
            must(self.load(&library), "loading axe-core");
        }
        let found = self.run(
            "const { violations } = await axe.run(document, { resultTypes: ['violations'] });
            return violations.flatMap(({ id, help, nodes }) =>
                nodes.map(({ target, html }) => `${id}: ${help} – ${target.flat().join(' >>> ')} – ${html}`));",
        );
        found
            .as_array()
            .into_iter()
            .flatten()
            .map(|line| line.as_str().unwrap_or_default().to_owned())
            .collect()
    }
}
