PREFIX ?= /usr/local
PDFS ?= library
ROUNDS ?= 5
CORPUS ?= ../shared/corpus
EVALUATION ?= ../shared/evaluation
TIME ?= 25
SEED ?= $(shell date +%s)
COUNT ?= 10000
PUBLICATIONS ?= 100000
RECORDS ?= 100000
QUESTIONS ?= 40

.DEFAULT_GOAL := help
.PHONY: help demo test build release install example samples lint bench bench-styles bench-search bench-exchange bench-sandbox accuracy accuracy-resaved accuracy-pictures torture fuzz sanitize clean needed

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: release ## catalogue the sample studies, list them, print an abstract
	@.ci/demo

test: needed ## run the tests
	swift test

build: needed ## build for debugging
	swift build

release: needed ## build for use; what comes out runs without Swift and starts in half the time
	swift build -c release --product pubcat --static-swift-stdlib

install: release ## install pubcat under PREFIX (default /usr/local)
	install -D -m 755 "$$(swift build -c release --show-bin-path)/pubcat" "$(DESTDIR)$(PREFIX)/bin/pubcat"

example: release ## make catalog.sqlite.example from library/
	rm -f catalog.sqlite.example*
	"$$(swift build -c release --show-bin-path)/pubcat" add library --catalog catalog.sqlite.example

samples: ## make the sample studies in library/ from their sources
	.ci/install-needed $(SAMPLE_PACKAGES)
	library/sources/make-samples

lint: needed ## check the format of the sources
	swift format lint --strict --recursive Sources Tests Package.swift

bench: release ## measure against pdftotext and recollindex on the folders PDFS (default library), ROUNDS times
	.ci/install-needed poppler-utils time
	.ci/bench $(ROUNDS) $(PDFS)

bench-search: release ## put questions to PUBLICATIONS=100000 invented ones, and to the folders PDFS beside recollq
	.ci/install-needed time
	.ci/bench-search $(PUBLICATIONS) $(QUESTIONS) $(PDFS)

bench-exchange: release ## measure export in every format and import on 100,000 invented records (RECORDS=)
	.ci/install-needed time
	.ci/bench-exchange $(RECORDS)

bench-styles: release ## format the samples in every citation style installed; measure lists beside pandoc
	.ci/install-needed time
	.ci/bench-styles $(ROUNDS)

bench-sandbox: release ## measure what the sandbox costs on the PDFs in the folder PDFS, in ROUNDS rounds
	swift build --build-tests
	@SANDBOX_ROUNDS=$(ROUNDS) SANDBOX_PDFS="$(PDFS)" .ci/torture 1 1 SandboxCost

accuracy: release ## score extract on hand-checked collections (CORPUS=, EVALUATION=) into docs/accuracy.md
	.ci/install-needed time
	@.ci/accuracy "$(CORPUS)" "$(EVALUATION)"

accuracy-resaved: release ## score extract on the same collections after cairo and Ghostscript have saved their files anew
	.ci/install-needed poppler-utils ghostscript
	@.ci/resaved "$(CORPUS)" "$(EVALUATION)"

accuracy-pictures: release ## score extract on every third file of the same collections, turned into scans
	.ci/install-needed ghostscript
	@.ci/pictures "$(CORPUS)" "$(EVALUATION)"

torture: release ## kill, starve, crowd and fuzz the built program (TIME=25 minutes, SEED=)
	swift build --build-tests
	@.ci/torture $(TIME) $(SEED)

fuzz: release ## read COUNT=10000 mutants of the samples, and of the corpus where it is there (SEED=)
	swift build --build-tests
	@FUZZ_COUNT=$(COUNT) .ci/torture 1 $(SEED) FuzzTests

sanitize: needed ## run the tests under the address and the thread sanitizer
	.ci/sanitize

clean: ## remove what was built
	rm -rf .build .build-address .build-thread

needed:
	@.ci/install-needed

SAMPLE_PACKAGES := weasyprint python3-pil poppler-utils hyphen-en-us hyphen-ru hyphen-be hyphen-uk \
	fonts-crosextra-carlito fonts-dejavu-core fonts-dejavu-extra fonts-liberation fonts-linuxlibertine fonts-paratype
