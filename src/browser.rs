//! The only code that knows a browser: it listens, and performs what the pure widget asks for.

/// Half the size of the standard library's, and each call takes the same time however much is in use.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

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
