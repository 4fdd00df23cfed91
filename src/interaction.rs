//! What a reader does, and what follows: events in, state changed in one place, effects out.

mod event;
mod place;
mod said;
mod state;

pub use crate::chart::ChartKind;
pub use event::{Effect, Event, Key};
pub use place::tooltip_at;
pub(crate) use said::{kind_of, said_of_chart};
pub use state::{State, update};
