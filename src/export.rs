//! Scenes as files: strings of SVG, CSV and HTML.

mod csv;
mod figure_table;
mod html;
mod markup;
mod picture;
mod svg;

pub use csv::{csv, csv_of};
pub use figure_table::{FigureRow, FigureTable, json};
pub use html::html;
pub use picture::{Caption, MARGIN, StandalonePicture, picture};
pub use svg::svg;
