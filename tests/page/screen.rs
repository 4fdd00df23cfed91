//! A screen that no one sees, for the browser that has no mode without one: its windows have the focus and the
//! size that they are given, since there is no window manager to have another opinion.

use std::fmt::Display;
use std::time::{Duration, Instant};
use x11rb::connection::Connection;
use x11rb::protocol::xproto::{ConfigureWindowAux, ConnectionExt, InputFocus, MapState, Window};
use x11rb::rust_connection::RustConnection;

/// How large the screen is: as the largest window of a test.
pub(crate) const SIZE: &str = "1920x2400x24";

/// A connection to the screen.
pub(crate) struct Screen {
    connection: RustConnection,
    root: Window,
}

impl Screen {
    /// Connects to a display, such as `:7`.
    pub(crate) fn connect(display: &str) -> Result<Self, String> {
        let (connection, number) = RustConnection::connect(Some(display)).map_err(text)?;
        let root = connection
            .setup()
            .roots
            .get(number)
            .ok_or("no screen")?
            .root;
        Ok(Self { connection, root })
    }

    /// Gives the one window the focus, and that size.
    pub(crate) fn show(&self, width: u32, height: u32) -> Result<(), String> {
        let window = self.window()?;
        let size = ConfigureWindowAux::new()
            .x(0)
            .y(0)
            .width(width)
            .height(height);
        let x = &self.connection;
        x.configure_window(window, &size).map_err(text)?;
        x.set_input_focus(InputFocus::POINTER_ROOT, window, x11rb::CURRENT_TIME)
            .map_err(text)?;
        x.flush().map_err(text)
    }

    /// The window that is shown, once there is only one.
    fn window(&self) -> Result<Window, String> {
        let begun = Instant::now();
        loop {
            let shown = self.windows()?;
            if let [window] = shown[..] {
                return Ok(window);
            }
            if begun.elapsed() > Duration::from_secs(10) {
                return Err(format!("{} windows on the screen", shown.len()));
            }
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    fn windows(&self) -> Result<Vec<Window>, String> {
        let x = &self.connection;
        let tree = x
            .query_tree(self.root)
            .map_err(text)?
            .reply()
            .map_err(text)?;
        let mut shown = Vec::new();
        for window in tree.children {
            // One that is gone meanwhile is not shown.
            let state = x.get_window_attributes(window).map_err(text)?.reply();
            let geometry = x.get_geometry(window).map_err(text)?.reply();
            if let (Ok(state), Ok(geometry)) = (state, geometry)
                && state.map_state == MapState::VIEWABLE
                // Toolkits keep windows of a pixel for their own ends.
                && geometry.width > 1
            {
                shown.push(window);
            }
        }
        Ok(shown)
    }
}

fn text(error: impl Display) -> String {
    format!("the screen: {error}")
}
