#!/usr/bin/env bash
# Everything `make test` checks, cheapest first; stops at the first failure with its exit code.
# tests/setup.sh has run before.
# Chromium, Firefox and WebKit each run the tests of the wasm and of the pages. One that is not here is
# named in the summary; where CI is set, its absence is a failure.
# shellcheck disable=SC2317 # functions are called by name, through `step`
set -euo pipefail

cd "$(dirname "$0")/.."
readonly LOG=target/test.log
mkdir -p target
# What browsers leave behind goes with the run, and not into the user's own folders.
SCRATCH=$(mktemp -d)
trap 'rm -rf "$SCRATCH"' EXIT

step() {
    local name=$1 since=$SECONDS
    shift
    printf '\n== %s\n' "$name"
    "$@"
    printf -- '-- %s: %d s\n' "$name" $((SECONDS - since))
}

# For what is built for WebAssembly or needs the browser. Native builds keep the user's own cargo, and
# a target folder apart from this one's, so that neither makes the other build again.
for_wasm() {
    # shellcheck source=/dev/null # written by tests/setup.sh
    (. .tools/env.sh && CARGO_TARGET_DIR=target/wasm "$@")
}
wasm_clippy() {
    # shellcheck disable=SC2086 # a command and its first word
    $WASM_CLIPPY -q -p initiative-charts --lib --test web --target wasm32-unknown-unknown -- -D warnings
}
readonly WEB=(-p initiative-charts --target wasm32-unknown-unknown --test web)
# What `wasm-pack test --headless -- --test web` does, but that it would build the unit tests of the core
# for wasm32 as well, which run natively and may use crates that are not for wasm32.
wasm_tests_build() { cargo test -q --no-run "${WEB[@]}"; }
# wasm_tests ENGINE: the runner takes the browser whose driver it finds named.
wasm_tests() {
    local engine=$1 gecko=$GECKODRIVER chrome=$CHROMEDRIVER screen number
    if ! engine_is_here "$engine"; then
        printf 'engine %s: NOT RUN, a program of it is missing; tests/setup.sh installs it\n' "$engine"
        return
    fi
    unset GECKODRIVER CHROMEDRIVER
    case $engine in
        chromium) export CHROMEDRIVER=$chrome ;;
        firefox) export GECKODRIVER=$gecko ;;
        webkit)
            export SAFARIDRIVER=$WEBKITDRIVER
            # As for the page tests (tests/page/driver.rs).
            export JSC_useConcurrentJIT=0
            # It has no mode without a screen; this one picks a free number, says it, and ends with the step.
            exec 3< <(exec "$XVFB" -displayfd 1 -screen 0 1280x1024x24 -nolisten tcp 2>/dev/null)
            screen=$!
            # shellcheck disable=SC2064 # the number as it is now
            trap "kill $screen" EXIT
            read -r number <&3
            export DISPLAY=:$number
            ;;
    esac
    # Not `-q` here, which cargo hands on to a runner that does not know it.
    TMPDIR=$SCRATCH XDG_CONFIG_HOME=$SCRATCH XDG_RUNTIME_DIR=$SCRATCH NO_PROXY=127.0.0.1 WASM_BINDGEN_TEST_ONLY_WEB=1 \
        CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner cargo test "${WEB[@]}"
}
# What developers use; dist/ has a build of its own (tests/module.sh).
wasm_pack_build() {
    wasm-pack --quiet build . --target web --mode no-install --out-dir target/wasm-pack
    test -s target/wasm-pack/initiative_charts_bg.wasm
}
engine_is_here() {
    case $1 in
        chromium) [ -n "$CHROMEDRIVER" ] && [ -n "$CHROMIUM" ] ;;
        firefox) [ -n "$GECKODRIVER" ] && [ -n "$FIREFOX" ] ;;
        webkit) [ -n "$WEBKITDRIVER" ] && [ -n "$MINIBROWSER" ] && [ -n "$XVFB" ] ;;
    esac
}
page_tests() {
    # shellcheck source=/dev/null
    # Whatever proxy the network needs, the pages are on this machine.
    (. .tools/env.sh && NO_PROXY=127.0.0.1 PATH=$OWN_PATH cargo test -q -p initiative-page --test page)
}
readonly OWN_PATH=$PATH
# Every working of every dataset, by code that shares nothing with the crate.
workings() {
    cargo build -q -p initiative-charts --bin initiative-charts
    python3 tests/evaluate.py "${CARGO_TARGET_DIR:-target}/debug/initiative-charts" www/example.json tests/it/data/*.json
}
# The oldest Rust that Cargo.toml promises.
minimum_rust() {
    local version
    version=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
    if ! command -v rustup >/dev/null || ! timeout 180 rustup toolchain install "$version" --profile minimal >/dev/null 2>&1; then
        printf 'minimum Rust: NOT RUN, Rust %s cannot be fetched here\n' "$version"
        return
    fi
    CARGO_TARGET_DIR=target/minimum rustup run "$version" cargo check -q --locked --lib
}
# Licences and sources of what is built in; advisories where their database is reached.
dependencies() {
    if ! command -v cargo-deny >/dev/null; then
        printf 'dependencies: NOT RUN, cargo-deny is not installed\n'
        return
    fi
    cargo deny check licenses bans sources
    if timeout 20 git ls-remote -q https://github.com/RustSec/advisory-db HEAD >/dev/null 2>&1; then
        cargo deny check advisories
    else
        printf 'advisories: NOT RUN, their database cannot be reached\n'
    fi
}

all() {
    step "format" cargo fmt --all --check
    step "lints, native" cargo clippy -q --workspace --all-targets -- -D warnings
    step "lints, wasm32" for_wasm wasm_clippy
    step "tests, native" cargo test -q -p initiative-charts
    step "workings, evaluated by Python" workings
    step "minimum Rust" minimum_rust
    step "dependencies" dependencies
    step "tests, server of the pages" cargo test -q -p initiative-page --lib
    step "tests, wasm: build" for_wasm wasm_tests_build
    for engine in chromium firefox webkit; do
        step "tests, wasm in $engine" for_wasm wasm_tests "$engine"
    done
    step "wasm-pack build" for_wasm wasm_pack_build
    step "dist/ and its size budget" make dist
    step "hosts of the pages" make hosts
    step "tests of the pages" page_tests
}

# Not `all || …` nor `if all`: either would switch `set -e` off inside, and a failed step be passed over.
set +e
(set -e; all) 2>&1 | tee "$LOG"
status=${PIPESTATUS[0]}
set -e

# The runners' own closing lines once more, where a reader looks first; and their sum.
printf '\n== summary\n'
grep '^test result: ' "$LOG" | grep -v ' 0 passed; 0 failed' || true
sed -n 's/^test result: .* \([0-9]*\) passed; \([0-9]*\) failed.*/\1 \2/p' "$LOG" |
    awk '{ passed += $1; failed += $2 } END { if (NR) printf "%d passed, %d failed\n", passed, failed }'
# How far each engine went in the tests of the pages, and which one there was none of.
grep -E '^(engine |minimum Rust: |dependencies: |advisories: |  omitted: |  in part: |  tried again: )' "$LOG" || true
[ "$status" -eq 0 ] || printf 'make test: a step failed, see above (%s)\n' "$LOG" >&2
exit "$status"
