#!/usr/bin/env bash
# Installs what `make` needs and is not there yet: the wasm32 standard library, Debian packages (three
# browsers, their drivers, fonts, Python), node modules, wasm-pack, wasm-bindgen and geckodriver. A second run
# installs nothing. Firefox or WebKit that cannot be had is said, and the tests go on without.
#
#   tests/setup.sh                     everything (what `make test` needs)
#   tests/setup.sh build               only what `make dist` and `make serve` need (no browser)
#   WASM_STD=debian tests/setup.sh     take the wasm32 standard library from Debian even if rustup has it
#
# Everything but Debian's packages and rustup's components stays in `.tools/` and `node_modules/`,
# which git ignores. `.tools/env.sh`, written at the end, tells the Makefile where things are.
set -euo pipefail

cd "$(dirname "$0")/.."
readonly ROOT=$PWD
readonly TOOLS=$ROOT/.tools
readonly WANTED=${1:-all}
readonly TARGET=wasm32-unknown-unknown
readonly WASM_PACK_VERSION=0.15.1
readonly GECKODRIVER_VERSION=0.37.1
mkdir -p "$TOOLS/log"

say() { printf 'setup: %s\n' "$*"; }
fail() { printf 'setup: cannot go on: %s\n' "$*" >&2; exit 1; }
has() { command -v "$1" >/dev/null 2>&1; }

# logged NAME COMMAND…: the command's output goes to a file, of which only a failure shows the end.
logged() {
    local name=$1; shift
    "$@" >"$TOOLS/log/$name.log" 2>&1 && return
    printf 'setup: this failed: %s\n' "$*" >&2
    tail -n 25 "$TOOLS/log/$name.log" >&2
    return 1
}

# ---- the wasm32 standard library: rustup's, or else built from Debian's packaged source ----------

# The target counts as installed when the compiler's own folder holds its std, whoever put it there.
rustc_has_target() { compgen -G "$(rustc --print sysroot)/lib/rustlib/$TARGET/lib/libstd-*.rlib" >/dev/null; }
rustc_has_source() { [ -f "$(rustc --print sysroot)/lib/rustlib/src/rust/library/std/src/lib.rs" ]; }

# Whoever has no network for rustup's own server gets the answer once, not at every run.
rustup_adds() {
    local kind=$1 name=$2
    has rustup && [ ! -e "$TOOLS/rustup-has-no-$name" ] || return 1
    say "rustup $kind add $name ($3)"
    logged "rustup-$name" timeout 300 rustup "$kind" add "$name" && return
    touch "$TOOLS/rustup-has-no-$name"
    return 1
}

choose_std() {
    STD=rustup
    if [ "${WASM_STD:-}" = debian ]; then STD=debian; return; fi
    rustc_has_target || rustup_adds target $TARGET "the standard library for WebAssembly" || { STD=debian; return 0; }
    rustc_has_source || rustup_adds component rust-src "to build the standard library for size" \
        || [ -e "$TOOLS/said-plain-std" ] || {
            say "no rust-src: dist/ will hold a larger module, built with the plain standard library"
            touch "$TOOLS/said-plain-std"
        }
}

# Debian's compiler reads only Debian's std: wrappers named cargo, rustc and rustdoc stand for that
# compiler with a sysroot of our own; wasm-pack then finds the target through `rustc --print sysroot`.
build_debian_sysroot() {
    local version sysroot=$TOOLS/wasm/sysroot bin=$TOOLS/wasm/bin lib
    version=$(/usr/bin/rustc --version)
    [ "$(cat "$TOOLS/wasm/version" 2>/dev/null)" = "$version" ] && return
    say "building the standard library for WebAssembly with Debian's $version"
    rm -rf "$TOOLS/wasm"
    lib=$sysroot/lib/rustlib/$TARGET/lib
    mkdir -p "$lib" "$bin" "$TOOLS/wasm/empty/src"
    printf '#![no_std]\n' >"$TOOLS/wasm/empty/src/lib.rs"
    printf '[package]\nname = "empty"\nversion = "0.0.0"\nedition = "2024"\n[workspace]\n' >"$TOOLS/wasm/empty/Cargo.toml"
    # `test` is what `wasm-pack test` links.
    logged debian-std env -C "$TOOLS/wasm/empty" -u RUSTFLAGS RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 CARGO_TARGET_DIR="$TOOLS/wasm/empty/target" \
        /usr/bin/cargo build --release -Z build-std=std,panic_abort,test --target $TARGET \
        || fail "Debian's packaged source did not build"
    find "$TOOLS/wasm/empty/target/$TARGET/release/deps" -name 'lib*.rlib' ! -name 'libempty-*' -exec cp -t "$lib" {} +
    ln -s /usr/lib/rustlib/x86_64-unknown-linux-gnu "$sysroot/lib/rustlib/x86_64-unknown-linux-gnu"
    ln -s /usr/lib/rustlib/src "$sysroot/lib/rustlib/src"
    ln -s /usr/bin/cargo "$bin/cargo"
    for tool in rustc rustdoc; do
        printf '#!/bin/sh\nexec /usr/bin/%s --sysroot "%s" "$@"\n' "$tool" "$sysroot" >"$bin/$tool"
        chmod +x "$bin/$tool"
    done
    rm -rf "$TOOLS/wasm/empty"
    printf '%s' "$version" >"$TOOLS/wasm/version"
}

# ---- Debian packages -----------------------------------------------------------------------------

installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

# One name a line. Where a program is on PATH already its package is not asked for.
packages_wanted() {
    has cc || printf '%s\n' gcc libc6-dev
    has node && has npm || printf '%s\n' nodejs npm
    if [ "$WANTED" = all ]; then
        has "${CHROMIUM:-chromium}" || has google-chrome || echo chromium
        has "${CHROMEDRIVER:-chromedriver}" || echo chromium-driver
        # What evaluates the workings again.
        has python3 || echo python3
        # WebKit has no mode without a screen.
        has WebKitWebDriver || echo webkit2gtk-driver
        has Xvfb || echo xvfb
        has "${FIREFOX:-firefox}" || has firefox-esr || echo firefox-esr
        # Screenshots in five languages: without these Chinese, Korean and Japanese show as boxes.
        if has dpkg-query; then printf '%s\n' fonts-dejavu-core fonts-noto-core fonts-noto-cjk; fi
    fi
    if [ "$STD" = debian ]; then
        printf '%s\n' rustc-web cargo-web rust-web-src rust-web-clippy rust-web-llvm
        # rust-web-llvm's linker, rust-lld, is a link into this package, which it does not depend on.
        has apt-cache && apt-cache depends rust-web-llvm 2>/dev/null | sed -n 's/.*Depends: llvm-\([0-9]*\)$/lld-\1/p'
    fi
}

# Without Firefox or WebKit there is less to test, and the tests say so; without the rest there is nothing.
without_optional() {
    local name
    for name in "$@"; do
        case $name in
            firefox-esr | webkit2gtk-driver | xvfb) ;;
            *) printf '%s ' "$name" ;;
        esac
    done
}

missing_packages() {
    local name
    packages_wanted | while read -r name; do installed "$name" || printf '%s ' "$name"; done
}

# cannot_install REASON PACKAGE…: the end, unless all of them can be done without.
cannot_install() {
    local reason=$1; shift
    [ -z "$(without_optional "$@")" ] || fail "$reason"
    say "not installed: $* (their engines will not be tested)"
}

install_packages() {
    local missing needed name sudo=()
    missing=$(missing_packages)
    [ -n "$missing" ] || return 0
    # shellcheck disable=SC2086 # lists of words, here and below
    if ! has apt-get; then
        cannot_install "these programs are missing and there is no apt-get to fetch them; install what corresponds to: $missing" $missing
        return
    fi
    if [ "$(id -u)" -ne 0 ]; then
        sudo=(sudo -n)
        if ! sudo -n true 2>/dev/null; then
            # shellcheck disable=SC2086
            cannot_install "Debian packages are missing and this user may not install them. Run once:
    sudo apt-get update && sudo apt-get install --no-install-recommends $missing" $missing
            return
        fi
    fi
    # The package lists of a fresh machine are empty or old: an install from them would ask for files long gone.
    logged apt-update "${sudo[@]}" apt-get update -q || say "apt-get update failed; going on with the lists that are here"
    missing=$(missing_packages)
    say "apt-get install $missing(browsers, drivers, fonts, compilers: as named)"
    # shellcheck disable=SC2086
    apt_install $missing && return
    # shellcheck disable=SC2086
    needed=$(without_optional $missing)
    # shellcheck disable=SC2086
    [ -z "$needed" ] || apt_install $needed || fail "apt-get could not install: $needed"
    # What is left is optional, and one may come without the other.
    for name in $(missing_packages); do
        apt_install "$name" || cannot_install "" "$name"
    done
}

apt_install() {
    logged apt-install "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@"
}

# ---- node modules and cargo's tools --------------------------------------------------------------

install_node_modules() {
    cmp -s package-lock.json node_modules/.installed-lock && return
    say "npm ci (esbuild bundles, binaryen's wasm-opt shrinks, axe-core checks accessibility)"
    # No install scripts: the packages used here work without.
    logged npm npm ci --ignore-scripts --no-audit --no-fund || fail "npm ci did not succeed"
    cp package-lock.json node_modules/.installed-lock
}

# has_version PROGRAM VERSION: is that very version on PATH or in .tools/bin?
has_version() { [[ "$("$1" --version 2>/dev/null | head -n 1) " == *" $2 "* ]]; }

install_cargo_tools() {
    local bindgen wanted=()
    # Glue and module must come from one version; the lock file names it.
    [ -f Cargo.lock ] || logged lock cargo generate-lockfile || fail "there is no Cargo.lock and cargo could not make one"
    bindgen=$(sed -n '/^name = "wasm-bindgen"$/{n;s/version = "\(.*\)"/\1/p}' Cargo.lock)
    [ "$WANTED" != all ] || has_version wasm-pack $WASM_PACK_VERSION || wanted+=("wasm-pack@$WASM_PACK_VERSION")
    if ! has_version wasm-bindgen "$bindgen" || ! has wasm-bindgen-test-runner; then wanted+=("wasm-bindgen-cli@$bindgen"); fi
    install_from_crates "${wanted[@]}" || fail "cargo install did not succeed"
    # Debian has Firefox without its driver.
    [ "$WANTED" != all ] || has_version geckodriver $GECKODRIVER_VERSION \
        || install_from_crates "geckodriver@$GECKODRIVER_VERSION" || say "no geckodriver: Firefox will not be tested"
    rm -rf "$TOOLS/target"
}

install_from_crates() {
    [ $# -gt 0 ] || return 0
    say "cargo install $* (into .tools; a few minutes, once)"
    # These programs run for a second at a time: compiled fast beats compiled to be fast.
    logged cargo-install env -u RUSTFLAGS CARGO_TARGET_DIR="$TOOLS/target" CARGO_PROFILE_RELEASE_OPT_LEVEL=1 CARGO_PROFILE_RELEASE_LTO=off \
        cargo install --quiet --locked --force --root "$TOOLS" "$@"
}

# ---- all together --------------------------------------------------------------------------------

# WebKit's small browser is in no folder of PATH.
minibrowser() {
    local found
    for found in "${MINIBROWSER:-}" /usr/lib/*/webkit2gtk-4.1/MiniBrowser /usr/lib/*/webkit2gtk-4.0/MiniBrowser; do
        [ ! -x "$found" ] || { echo "$found"; return; }
    done
}

write_env() {
    local wrappers="" tuned=no
    if [ "$STD" = debian ]; then wrappers=$TOOLS/wasm/bin:; tuned=yes
    elif rustc_has_source && RUSTC_BOOTSTRAP=1 rustc -Zunstable-options -Cpanic=immediate-abort --print cfg >/dev/null 2>&1; then tuned=yes; fi
    cat >"$TOOLS/env.sh" <<EOF
# Written by tests/setup.sh; sourced by the Makefile for what is built for WebAssembly or run in a browser.
export PATH="$wrappers$TOOLS/bin:$ROOT/node_modules/.bin:\$PATH"
export CHROMIUM="$(command -v "${CHROMIUM:-chromium}" || command -v google-chrome || true)"
export CHROMEDRIVER="$(command -v "${CHROMEDRIVER:-chromedriver}" || true)"
export FIREFOX="$(command -v "${FIREFOX:-firefox-esr}" || command -v firefox || true)"
export GECKODRIVER="$(command -v "${GECKODRIVER:-geckodriver}" || true)"
export WEBKITDRIVER="$(command -v "${WEBKITDRIVER:-WebKitWebDriver}" || true)"
export MINIBROWSER="$(minibrowser)"
export XVFB="$(command -v Xvfb || true)"
WASM_STD_SOURCE=$tuned
$([ "$STD" = debian ] && printf 'export SYSROOT="%s"\nWASM_CLIPPY="/usr/bin/cargo-clippy clippy"\n' "$TOOLS/wasm/sysroot" || printf 'WASM_CLIPPY="cargo clippy"\n')
EOF
}

has cargo || fail "cargo is not on PATH; install Rust first"
PATH=$TOOLS/bin:$PATH
choose_std
# apt waits for the network while cargo compiles, so they run side by side – unless the compiler is to come.
if has cc && has npm; then install_packages & packages=$!; else install_packages; packages=; fi
install_node_modules & modules=$!
status=0
install_cargo_tools || status=$?
[ -z "$packages" ] || wait "$packages" || status=$?
wait $modules || status=$?
[ $status -eq 0 ] || exit $status
if [ "$STD" = debian ]; then build_debian_sysroot; fi
write_env
