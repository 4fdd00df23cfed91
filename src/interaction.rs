//! What a reader does, and what follows: events in, state changed in one place, effects out.

mod announcement;
mod event;
mod placement;
mod state;

pub(crate) use announcement::chart_announcement;
pub use event::{Effect, Event, Key};
pub use placement::tooltip_at;
pub use state::{FigureTexts, State, update};
