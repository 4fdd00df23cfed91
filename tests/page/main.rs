//! The tests of the pages: `cargo test -p initiative-page`, or `… -- NAME` for some of them, as
//! `firefox::keys`. A new module is listed twice here: by `mod`, and in [`main`].

mod access;
mod around;
mod dataset;
mod embed;
mod fault;
mod fit;
mod frame;
mod host;
mod keys;
mod languages;
mod methods;
mod point;
mod read;
mod reader;
mod safe;
mod smoke;
mod stay;
mod sweep;
mod themes;
mod widget;

use std::process::ExitCode;

fn main() -> ExitCode {
    initiative_page::run(
        [
            smoke::tests(),
            embed::tests(),
            dataset::tests(),
            fault::tests(),
            stay::tests(),
            read::tests(),
            point::tests(),
            keys::tests(),
            around::tests(),
            methods::tests(),
            fit::tests(),
            sweep::tests(),
            access::tests(),
            themes::tests(),
            reader::tests(),
            safe::tests(),
            frame::tests(),
            host::tests(),
            languages::tests(),
        ]
        .concat(),
    )
}
