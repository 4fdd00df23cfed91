//! What a page sees of the machine that it is on.

/// The window that a page sees.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct View {
    /// Width in CSS pixels.
    pub width: u32,
    /// Height in CSS pixels.
    pub height: u32,
    /// Device pixels per CSS pixel.
    pub ratio: f64,
    /// Whether fingers, not a mouse, point at it.
    pub touch: bool,
}

impl View {
    /// A window of that size at ratio 1, with a mouse.
    pub fn new(width: u32, height: u32) -> Self {
        Self {
            width,
            height,
            ratio: 1.0,
            touch: false,
        }
    }

    /// 1200 × 800, with a mouse.
    pub fn desktop() -> Self {
        Self::new(1200, 800)
    }

    /// 360 × 740 at ratio 3, with fingers.
    pub fn phone() -> Self {
        Self {
            ratio: 3.0,
            touch: true,
            ..Self::new(360, 740)
        }
    }

    /// The same at another pixel ratio.
    #[must_use]
    pub fn ratio(self, ratio: f64) -> Self {
        Self { ratio, ..self }
    }
}
