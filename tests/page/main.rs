//! The tests of the pages: `cargo test -p initiative-page`, or `… -- NAME` for some of them, as
//! `firefox::keys`. `SLOWEST=10` names the slowest of each engine. A new module is listed twice here: by `mod`, and in [`main`].

mod access;
mod announcements;
mod attributes;
mod bundles;
mod dataset;
mod element;
mod element_moves;
mod element_sources;
mod embed;
mod errors;
mod fallback;
mod find;
mod fit;
mod foreign;
mod frame;
mod frameworks;
mod hostile_pages;
mod hostile_styles;
mod hosts_keys;
mod hover;
mod keys;
mod languages;
mod late;
mod layout_shift;
mod libraries;
mod lifecycle;
mod listeners;
mod memory;
mod methods;
mod navigation;
mod packaging;
mod pictures;
mod point;
mod preferences;
mod read;
mod reading_line;
mod reports;
mod safe;
mod sheet;
mod sheet_copy;
mod sheet_place;
mod smoke;
mod strange_hosts;
mod sweep;
mod tabs;
mod tags;
mod targets;
mod themes;
mod traps;
mod versions;
mod wasm_pack;
mod watched;
mod webmasters;
mod widget;

use std::process::ExitCode;

fn main() -> ExitCode {
    initiative_page::run(
        [
            smoke::tests(),
            embed::tests(),
            attributes::tests(),
            versions::tests(),
            navigation::tests(),
            packaging::tests(),
            wasm_pack::tests(),
            dataset::tests(),
            element::tests(),
            element_moves::tests(),
            element_sources::tests(),
            errors::tests(),
            fallback::tests(),
            traps::tests(),
            lifecycle::tests(),
            memory::tests(),
            layout_shift::tests(),
            late::tests(),
            tabs::tests(),
            tags::tests(),
            targets::tests(),
            bundles::tests(),
            watched::tests(),
            webmasters::tests(),
            libraries::tests(),
            read::tests(),
            point::tests(),
            reading_line::tests(),
            reports::tests(),
            sheet::tests(),
            sheet_copy::tests(),
            sheet_place::tests(),
            keys::tests(),
            announcements::tests(),
            hover::tests(),
            methods::tests(),
            pictures::tests(),
            find::tests(),
            fit::tests(),
            foreign::tests(),
            sweep::tests(),
            access::tests(),
            themes::tests(),
            preferences::tests(),
            safe::tests(),
            frame::tests(),
            listeners::tests(),
            frameworks::tests(),
            hostile_pages::tests(),
            hostile_styles::tests(),
            hosts_keys::tests(),
            strange_hosts::tests(),
            languages::tests(),
        ]
        .concat(),
    )
}
