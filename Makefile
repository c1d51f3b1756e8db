# docket: a tracker for the slow life of laws, plans and institutions.

BINARY := .build/release/docket
PREFIX ?= /usr/local
# What Debian must have beside Swift: the C libraries, and the C++ one simdjson is written in.
PACKAGES := libedit-dev libncurses-dev libbsd-dev libsimdjson-dev libsodium-dev libsqlite3-dev libutf8proc-dev libstdc++-12-dev
# How the binary is linked: by the toolchain's lld at a fixed address, so that nothing is relocated at
# a start, without looking for libraries beside itself, and without Swift's library for concurrency, which nothing
# uses and every start would set up.
LINKING := --static-swift-stdlib --disable-local-rpath \
	-Xswiftc -use-ld=lld -Xswiftc -Xclang-linker -Xswiftc -no-pie \
	-Xswiftc -Xfrontend -Xswiftc -disable-implicit-concurrency-module-import
FUZZ_SECONDS ?= 60
KILLS ?= 10000
AS_OF := 2003-03-06
ITEM := kh/trafficking-law

.PHONY: help run build test browser peers fuzz torture address thread sanitized bench lint format install uninstall deb dist clean deps

help: ## show this list
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' Makefile | expand -t 18

run: build ## the shipped records on 6 March 2003: what stood where, what had stalled, and why; then the REPL
	@echo; echo '$$ docket items --as-of $(AS_OF)'; $(BINARY) items --as-of $(AS_OF)
	@echo; echo '$$ docket stalled --possibly --as-of $(AS_OF)'; $(BINARY) stalled --possibly --as-of $(AS_OF)
	@echo; echo '$$ docket why $(ITEM) --as-of $(AS_OF)'; $(BINARY) why $(ITEM) --as-of $(AS_OF)
	@if [ -t 0 ] && [ -t 1 ]; then echo; exec $(BINARY); fi

build: deps ## leave .build/release/docket, the Swift runtime linked in
	@swift build -c release --product docket $(LINKING) -Xlinker --defsym=docket_commit=$$(sh .package/commit)

test: PACKAGES += sqlite3 openssh-client mandoc zsh fish librsvg2-bin python3-pil
test: deps ## all tests: modules, transcripts against the built binary, the REPL on a pseudo-terminal
	@swift test --disable-xctest
	@if command -v chromium >/dev/null; then python3 Tests/Browser/check.py .build/debug/docket records; \
	else echo 'no chromium: "make browser" installs it and opens the pages of a site in it' >&2; fi

browser: PACKAGES += chromium python3
browser: deps ## publish the shipped records and open every page in Chromium: links, console, contrast, keyboard
	@swift build --product docket
	@python3 Tests/Browser/check.py .build/debug/docket records

peers: PACKAGES += python3-venv libxml2-utils
peers: deps ## have independent programs read dates, feeds, calendars and messages (from PyPI; xmllint)
	@swift build --product docket
	@sh Tests/peers.sh Tests/EDTFTests/Peers .build/debug/docket
	@sh Tests/peers.sh Tests/ReportsTests/Peers .build/debug/docket

fuzz: deps ## feed every reader of strangers' bytes with made-up ones for FUZZ_SECONDS (60)
	@mkdir -p .build/fuzz
	@swift build --package-path Tests/Fuzz --sanitize=fuzzer --sanitize=address > .build/fuzz.log 2>&1 \
	  || { cat .build/fuzz.log; exit 1; }
	@SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0 Tests/Fuzz/.build/debug/Fuzz \
	  -max_total_time=$(FUZZ_SECONDS) -max_len=4096 -timeout=20 -rss_limit_mb=2048 -verbosity=0 -print_final_stats=1 \
	  -artifact_prefix=.build/ .build/fuzz Tests/Fuzz/Seeds

torture: build ## kill appenders KILLS (10000) times, eight at once, and fill a disk: nothing acknowledged is lost
	@bash Tests/Torture/run.sh $(BINARY) $(KILLS)

# Leaks are not looked for: the tables of tests are statics that the leak sanitizer takes for lost. The address
# sanitizer's runtime has that of undefined behaviour in it, which the C and C++ shims are built for.
UNDEFINED := -fsanitize=undefined -fno-sanitize-recover=undefined
FLAGS_address := $(foreach flag,$(UNDEFINED),-Xcc $(flag) -Xcxx $(flag))
WATCHED := ASAN_OPTIONS=detect_leaks=0 TSAN_OPTIONS=suppressions=$(CURDIR)/.ci/thread-suppressions
# The sanitizers end a program whose files may grow no more before it can say so.
THROUGH_THE_PROGRAM := ProgramTests|ReplTests|Transcript|Readme

address thread: deps ## all tests where memory (and undefined behaviour), or threads, are watched: 10 to 20 minutes
	@$(WATCHED) swift test --disable-xctest --sanitize=$@ $(FLAGS_$@) --scratch-path .build/$@

sanitized: deps ## SANITIZER=address or thread: the program so built, by all that is tested through it
	@swift build --product docket --sanitize=$(SANITIZER) $(FLAGS_$(SANITIZER)) --scratch-path .build/$(SANITIZER)
	@$(WATCHED) DOCKET_BINARIES=$(CURDIR)/.build/$(SANITIZER)/debug \
	  swift test --disable-xctest --filter '$(THROUGH_THE_PROGRAM)' --skip 'may grow no more'

bench: PACKAGES += sqlite3 jq hledger time python3 python3-venv
bench: build ## docket beside DuckDB and others, held to its limits; BENCH="start add": parts; BENCH_LARGE=1: ten million events too
	@sh Tests/Bench/run.sh $(BINARY) $(BENCH)

lint: ## the formatter's rules, the purity of the pure modules, no file over 300 lines
	@swift format lint --strict -r -p Package.swift Sources Tests
	@sh .ci/house

format: ## format every Swift file
	@swift format -i -r -p Package.swift Sources Tests

install: build ## install below PREFIX (/usr/local): the program, its manual, completions, the shipped records
	@sh .package/install $(BINARY) $(DESTDIR)$(PREFIX)

uninstall: ## remove what install put below PREFIX
	@sh .package/uninstall $(DESTDIR)$(PREFIX)

deb: PACKAGES += dpkg-dev
deb: build ## leave a Debian package in .build: apt install ./.build/docket_….deb
	@sh .package/deb $(BINARY)

dist: ## leave a tarball of the last commit in .build; the same commit, the same bytes
	@sh .package/dist

clean: ## remove everything built
	@rm -rf .build

deps:
	@missing=$$(for p in $(PACKAGES); do dpkg-query -W -f='$${Status}' $$p 2>/dev/null | grep -q 'ok installed' || echo $$p; done); \
	if [ -n "$$missing" ]; then \
	  as=$$([ $$(id -u) = 0 ] || echo sudo); \
	  echo "installing" $$missing >&2; \
	  $$as apt-get -qq update >&2 && DEBIAN_FRONTEND=noninteractive $$as apt-get -qq -y install $$missing >&2; \
	fi
