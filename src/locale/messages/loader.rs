//! What the loader says where the wasm cannot say it: these texts are written into `embed.js`, and are not in the wasm.

/// Code, message and hint of each of the loader's faults in English; `{detail}` stands for the browser's own words.
pub const ENGLISH: [(&str, &str, &str); 7] = [
    (
        "in-head",
        "The script tag stands in the page's head, where nothing can be shown.",
        "Move the tag into the body, to the place in the text where the chart belongs.",
    ),
    (
        "no-wasm",
        "This browser has no WebAssembly, or it is switched off.",
        "The table stays. Any browser since 2023 draws the chart.",
    ),
    (
        "blocked",
        "The page's Content-Security-Policy blocks WebAssembly: {detail}",
        "Add 'wasm-unsafe-eval' to its script-src.",
    ),
    (
        "broken",
        "The WebAssembly inside embed.js cannot be read: {detail}",
        "Upload embed.js again, whole and unchanged: it may have been cut short or rewritten on its way.",
    ),
    (
        "src",
        "The dataset could not be loaded from {detail}",
        "Check the src attribute. On another host, that host must send Access-Control-Allow-Origin.",
    ),
    (
        "not-ready",
        "The chart is not there yet.",
        "Wait for the initiative-ready event before calling the element's methods.",
    ),
    (
        "unknown",
        "The chart could not be drawn: {detail}",
        "The table stays. Please report this with the page's address.",
    ),
];
