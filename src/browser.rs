//! The only code that knows a browser: it listens, and performs what the pure widget asks for.
//!
//! `dist/` has it as two modules: one that draws, for every page, and one that reads datasets, for pages that bring one
//! of their own. Elsewhere both are one.

#![cfg_attr(
    not(all(feature = "charts", feature = "reader")),
    allow(
        dead_code,
        reason = "each of the two modules leaves out what the other has"
    )
)]

/// Half the size of the standard library's, and each call takes the same time however much is in use.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

mod app;
mod canvas;
#[cfg(feature = "charts")]
mod chart;
mod dom;
mod faults;
mod give;
mod hear;
mod js;
mod listen;
mod measure;
mod page;
mod perform;
#[cfg(feature = "reader")]
mod reader;
mod values;
