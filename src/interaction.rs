//! What a reader does, and what follows: events in, state changed in one place, effects out.

mod announcement;
mod event;
mod side;
mod state;

pub(crate) use announcement::chart_announcement;
pub use event::{Effect, Event, Key};
pub use side::{Side, side};
pub use state::{FigureTexts, State, update};
