#!/usr/bin/env bash
# Builds the modules of dist/ and their glue: tests/module.sh FOLDER, from the Makefile, after tests/setup.sh. FOLDER/charts
# draws; FOLDER/reader reads the datasets that pages bring along.
#
# It does what `wasm-pack build --target web` does, but asks cargo for the cdylib alone: of a library that is an rlib as
# well, cargo optimises each crate for itself, and the module comes out a tenth larger than when all are linked first.
# Where the standard library's source is at hand, that is built for size too, and aborts without a message.
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
    export RUSTFLAGS="-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none"
    std=(-Z "build-std=std,panic_abort" -Z build-std-features=optimize_for_size)
fi
# The same flags as wasm-pack's, which reads them from Cargo.toml.
mapfile -t flags < <(cargo metadata --format-version 1 --no-deps | node -p '
    const { packages } = JSON.parse(require("fs").readFileSync(0));
    packages.find(({ name }) => name === "initiative-charts").metadata["wasm-pack"].profile.release["wasm-opt"].join("\n")')

# The packer is a native program, from where native programs are built.
pack() { env -u RUSTFLAGS -u RUSTC_BOOTSTRAP CARGO_TARGET_DIR=target cargo run -q -p initiative-tools --bin pack -- "$@"; }

rm -rf "$OUT" "$OUT.part"
mkdir -p "$OUT.part"
for module in charts reader; do
    cargo rustc -q --lib --crate-type cdylib --release --target $TARGET "${std[@]}" --no-default-features --features "$module" -- \
        -Cllvm-args=-inline-threshold=0
    linked=$OUT.part/linked.wasm
    cp "$CARGO_TARGET_DIR/$TARGET/release/initiative_charts.wasm" "$linked"
    # The reader has no use for it.
    [ $module = reader ] || pack --floats "$linked"
    wasm-bindgen --target web --out-dir "$OUT.part/$module" --out-name initiative_charts "$linked"
    wasm=$OUT.part/$module/initiative_charts_bg.wasm
    wasm-opt "${flags[@]}" "$wasm" -o "$wasm"
done
rm "$OUT.part/linked.wasm"
# Under its own name only when it is whole: make takes a file that is there for one that is done.
mv "$OUT.part" "$OUT"
