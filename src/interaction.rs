//! What a reader does, and what follows: events in, state changed in one place, effects out.

mod announcement;
mod event;
mod side;
mod state;

pub(crate) use announcement::chart_announcement;
pub use event::{Copy, Effect, Event, Key, Sheet};
pub use side::{Side, side, unfolded_side};
pub use state::{Copying, FigureTexts, Outcome, State, update};
