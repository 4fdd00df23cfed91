# Every command installs what it misses (tests/setup.sh); a second run installs nothing.
#
#   make serve   build dist/ and serve it at http://127.0.0.1:8080/   (PORT=)
#   make test    everything CI checks
#   make bench   this widget's speed beside its peers'   (BENCH="--parts=charts --runs=3", see tests/bench/run.mjs)
#   make dist    the folder to upload to any static host
#   make shot    a picture of a page   (PAGE= WIDTH= HEIGHT= RATIO= THEME= OUT=)
#   make hosts   the pages of frameworks that the page tests try the widget in   (tests/page/hosts)
#   make heights measure the heights that are held for the charts, in www/widget/heights.json
#   make fmt     format the Rust code
#   make clean   remove what was built; installed tools stay

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
MAKEFLAGS += --no-print-directory --no-builtin-rules
.PHONY: serve test bench dist hosts shot heights fmt clean setup setup-build

MODULE := target/pkg/initiative_charts_bg.wasm
MODULE_SOURCES := $(shell find src Cargo.toml Cargo.lock -type f -not -path 'src/main*' 2>/dev/null)
# The program that writes the figures without charts, which www/build.mjs has built.
PROGRAM_SOURCES := $(shell find src/main* -type f)
BUILT := target/dist.stamp
HOSTS := target/hosts/stamp
HOST_SOURCES := $(shell find tests/page/hosts -type f -not -path '*/node_modules/*')
# A dist/ that was removed is built again.
$(shell [ -e dist/embed.js ] || rm -f $(BUILT))

serve: setup-build
	@$(MAKE) --silent $(BUILT)
# With a terminal, the server gets a process group of its own (the last `exit` keeps bash from becoming
# the server instead of starting it): Ctrl-C then ends it alone, and make does not call that an error.
	@if [ -t 0 ]; then set -m; fi; PORT="$(PORT)" node www/build.mjs --serve; exit

test: setup
	@tests/all.sh

bench: setup
	@$(MAKE) --silent $(BUILT)
	@cd tests/bench && { cmp -s package-lock.json node_modules/.installed-lock || \
	{ npm ci --ignore-scripts --no-audit --no-fund && cp package-lock.json node_modules/.installed-lock; }; }
	@. .tools/env.sh; node tests/bench/run.mjs $(BENCH)

dist: setup-build
	@$(MAKE) --silent $(BUILT)
# With the plain standard library the module is larger: what it weighs is said, and no more.
	@. .tools/env.sh; node www/build.mjs --weigh || [ "$$WASM_STD_SOURCE" != yes ]

setup:
	@tests/setup.sh

setup-build:
	@tests/setup.sh build

$(MODULE): $(MODULE_SOURCES) tests/setup.sh tests/module.sh
	@tests/module.sh target/pkg

hosts: setup-build
	@$(MAKE) --silent $(HOSTS)

$(HOSTS): $(HOST_SOURCES)
	@cd tests/page/hosts && { cmp -s package-lock.json node_modules/.installed-lock || \
	{ npm ci --ignore-scripts --no-audit --no-fund && cp package-lock.json node_modules/.installed-lock; }; }
	@node tests/page/hosts/build.mjs $(dir $@)
	@touch $@

$(BUILT): $(MODULE) $(PROGRAM_SOURCES) $(shell find www -type f) package-lock.json
	@node www/build.mjs target/pkg
	@touch $@

shot: setup
	@$(MAKE) --silent $(BUILT)
	@. .tools/env.sh; PAGE="$(PAGE)" WIDTH="$(WIDTH)" HEIGHT="$(HEIGHT)" RATIO="$(RATIO)" THEME="$(THEME)" OUT="$(OUT)" \
	cargo run -q -p initiative-page --bin shot

# Twice: the charts are as high as they are, and then the pages hold that.
heights: setup
	@$(MAKE) --silent $(BUILT)
	@. .tools/env.sh; NO_PROXY=127.0.0.1 nice cargo run -q -p initiative-page --bin heights
	@$(MAKE) --silent $(BUILT)

fmt:
	cargo fmt --all

clean:
	rm -rf target dist pkg
