//! The tests of the pages: `cargo test -p initiative-page`, or `… -- NAME` for some of them, as
//! `firefox::keys`. `SLOWEST=10` names the slowest of each engine. A new module is listed twice here: by `mod`, and in [`main`].

mod access;
mod announcements;
mod attributes;
mod dataset;
mod embed;
mod errors;
mod fit;
mod frame;
mod hostile_pages;
mod hover;
mod keys;
mod languages;
mod layout_shift;
mod lifecycle;
mod methods;
mod packaging;
mod pictures;
mod point;
mod preferences;
mod read;
mod reading_line;
mod safe;
mod smoke;
mod sweep;
mod tabs;
mod themes;
mod traps;
mod versions;
mod wasm_pack;
mod widget;

use std::process::ExitCode;

fn main() -> ExitCode {
    initiative_page::run(
        [
            smoke::tests(),
            embed::tests(),
            attributes::tests(),
            versions::tests(),
            packaging::tests(),
            wasm_pack::tests(),
            dataset::tests(),
            errors::tests(),
            traps::tests(),
            lifecycle::tests(),
            layout_shift::tests(),
            tabs::tests(),
            read::tests(),
            point::tests(),
            reading_line::tests(),
            keys::tests(),
            announcements::tests(),
            hover::tests(),
            methods::tests(),
            pictures::tests(),
            fit::tests(),
            sweep::tests(),
            access::tests(),
            themes::tests(),
            preferences::tests(),
            safe::tests(),
            frame::tests(),
            hostile_pages::tests(),
            languages::tests(),
        ]
        .concat(),
    )
}
