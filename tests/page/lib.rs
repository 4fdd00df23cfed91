//! The stage on which the pages of `dist/` are tested: a [`Stage`] has a server and one [`Engine`]'s
//! browsers, a [`Browser`] is one tab, blocking and panicking with a message that says what was seen.
//!
//! A test is a function of the stage:
//!
//! ```no_run
//! use initiative_page::{Stage, View};
//!
//! fn the_page_says_its_name(stage: &Stage) {
//!     let browser = stage.open("/article.html", View::phone());
//!     browser.wait_until("document.title !== ''");
//!     browser.press("Tab");
//!     assert_eq!(browser.run("return document.activeElement.tagName"), "A");
//!     browser.assert_quiet();
//! }
//! ```

mod axe;
pub mod browser;
mod driver;
mod engine;
mod failure;
pub mod heights;
mod input;
mod media;
mod process;
mod protocol;
mod report;
mod screen;
mod screenshots;
mod seen;
pub mod server;
mod stage;
mod trial;
mod view;

pub use browser::Browser;
pub use engine::{Ability, Engine};
pub use seen::{Seen, Shift};
pub use stage::{Stage, dist, project};
pub use trial::{Test, run};
pub use view::View;
