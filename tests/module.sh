#!/usr/bin/env bash
# Builds the module of dist/ and its glue: tests/module.sh FOLDER, from the Makefile, after tests/setup.sh.
#
# It does what `wasm-pack build --target web` does, but asks cargo for the cdylib alone: of a library that is an rlib as
# well, cargo optimises each crate for itself, and the module comes out larger than when all are linked first. Where the
# standard library's source is at hand, it is built with the same settings, and a panic aborts without a message.
set -euo pipefail

cd "$(dirname "$0")/.."
readonly OUT=$1
readonly TARGET=wasm32-unknown-unknown
# shellcheck source=/dev/null # written by tests/setup.sh
. .tools/env.sh
# A folder apart from the native one: the compilers may differ, and the flags do.
export CARGO_TARGET_DIR=target/wasm-size

std=()
if [ "$WASM_STD_SOURCE" = yes ]; then
    export RUSTC_BOOTSTRAP=1
    # Half a megabyte of stack: the data behind it has shorter addresses, and datasets are nested 32 deep at most.
    export RUSTFLAGS="-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none -Clink-arg=-zstack-size=524288"
    std=(-Z "build-std=std,panic_abort" -Z build-std-features=optimize_for_size)
fi
# The same flags as wasm-pack's, which reads them from Cargo.toml.
mapfile -t flags < <(cargo metadata --format-version 1 --no-deps | node -p '
    const { packages } = JSON.parse(require("fs").readFileSync(0));
    packages.find(({ name }) => name === "initiative-charts").metadata["wasm-pack"].profile.release["wasm-opt"].join("\n")')

rm -rf "$OUT" "$OUT.part"
mkdir -p "$OUT.part"
cargo rustc -q --lib --crate-type cdylib --release --target $TARGET "${std[@]}"
wasm-bindgen --target web --out-dir "$OUT.part" --out-name initiative_charts \
    "$CARGO_TARGET_DIR/$TARGET/release/initiative_charts.wasm"
wasm=$OUT.part/initiative_charts_bg.wasm
wasm-opt "${flags[@]}" "$wasm" -o "$wasm"
# Under its own name only when it is whole: make takes a file that is there for one that is done.
mv "$OUT.part" "$OUT"
