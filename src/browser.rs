//! The only code that knows a browser: it listens, and performs what the pure widget asks for.

mod app;
mod canvas;
mod chart;
mod dom;
mod faults;
mod give;
mod hear;
mod js;
mod listen;
mod measure;
mod page;
mod perform;
mod values;
