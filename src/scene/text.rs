//! How wide a text is, where its lines break, and which of its pieces stay whole.

mod characters;
mod measure;
mod pieces;
mod wrap;

pub use measure::{FixedAdvances, TextMeasure};
pub use pieces::{clauses, pieces};
pub use wrap::wrap;
