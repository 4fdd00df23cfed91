//! What a reader does, and what follows: events in, state changed in one place, effects out.

mod event;
mod place;
mod state;

pub use crate::chart::ChartKind;
pub use event::{Effect, Event, Key};
pub use place::tooltip_at;
pub use state::{State, update};
pub(crate) use state::{kind_of, said_of_chart};
