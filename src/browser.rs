//! The only code that knows a browser: it listens, and performs what the pure widget asks for.
//!
//! ```text
//! DOM event ─events→ Event ─Widget::handle→ [Effect] ─perform→ dom, canvas
//! page around the widget ─surroundings→ page ─look→ colours, font, pixel ratio
//! ```

mod app;
mod attributes;
mod callback;
mod canvas;
mod chart;
mod clipboard;
mod dom;
mod events;
mod exports;
mod foreign;
mod keys;
mod layout;
mod measure;
mod page;
mod painting;
mod parts;
mod perform;
mod pointer;
mod reading;
mod shown;
mod sticking;
mod surroundings;
mod table;
mod values;

pub use chart::{Chart, png_error, source_error};
