//! Everything a reader would notice, without a browser.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::float_cmp,
    reason = "a test that fails says so by panicking"
)]

mod charts;
mod checks;
mod command;
mod dataset;
mod errors;
mod figures;
mod fixtures;
mod golden;
mod journey;
mod layers;
mod locales;
mod pages;
mod pictures;
mod readme;
mod source;
mod tables;
mod themes;
mod xml;
