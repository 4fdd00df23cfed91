//! Scenes as files: strings of SVG and CSV.

mod csv;
mod poster;
mod svg;

pub use csv::csv;
pub use poster::{Poster, poster};
pub use svg::svg;
