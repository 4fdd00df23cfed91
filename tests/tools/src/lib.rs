//! What the Makefile runs and the page tests stand on.
//!
//! - [`beside`] writes what lies beside `embed.js`,
//! - [`floats`] has the module write floats in the crate's own way,
//! - [`bundle`] makes `dist/` from `www/` and the module that `tests/module.sh` built,
//! - [`literal`] writes the module's bytes as a JavaScript string,
//! - [`names`] shortens the names between module and glue,
//! - [`squeeze`] takes the module's code apart, for a compressor to make it smaller,
//! - [`sizes`] weighs the result and holds it against the budget,
//! - [`server`] serves it, with the strict policy, to people and to tests.

pub mod beside;
pub mod bundle;
pub mod floats;
pub mod literal;
pub mod names;
pub mod server;
pub mod sizes;
pub mod squeeze;
