//! Scenes as files: strings of SVG and CSV.

mod csv;
mod picture;
mod svg;

pub use csv::csv;
pub use picture::{Caption, StandalonePicture, picture};
pub use svg::svg;
