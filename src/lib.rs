//! Interactive charts of a public programme's reported figures, beside the article that reports them.
//!
//! ```text
//! JSON ─parse→ Dataset (reported) ─derive, once→ Derivations ─chart::build(ChartContext)→ Scene
//! Scene ─paint→ canvas, SVG      Scene.hit(point) → datum      Scene.data → table, CSV      Scene.order() → keys
//! Datum ─FigureId→ figure ─FigureText→ label, value, period, origin, caveat
//! DOM event ─listen→ Event ─Widget::handle→ [Effect] ─perform→ DOM
//! ```
//!
//! The scene is the only truth: painting, pointing, keyboard order, table and exports all read it, so they cannot
//! disagree. Everything but `browser` is free of a browser, and tested natively.

#[cfg(target_arch = "wasm32")]
pub mod browser;
pub mod chart;
pub mod derived;
pub mod export;
pub mod geometry;
pub mod interaction;
pub mod locale;
pub mod paint;
pub mod quantity;
pub mod reported;
pub mod scene;
pub mod theme;
pub mod widget;
