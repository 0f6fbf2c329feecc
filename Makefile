# Two commands do all: `make demo` and `make test`. Both may be repeated.
.PHONY: help demo test bench docs format lock clean

help:  ## Say what can be made
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/'

demo:  ## Set everything up and run the main job on the real data into exports/
	@scripts/demo.sh

test:  ## Set up what the tests need and run everything that must hold on main
	@scripts/test.sh

bench:  ## Measure speed and size, beside other tools too, and write docs/performance.md
	@scripts/bench.sh $(BENCH)

docs:  ## Write the documents and catalogues that are generated from the code
	@scripts/setup.sh dev
	@.venv/bin/python -m ratify.cli.reference
	@.venv/bin/python -m ratify.present.languages.extraction
	@.venv/bin/python -m ratify.present.languages.guide

format:  ## Put the code into its one form
	@scripts/setup.sh dev
	@.venv/bin/ruff check --fix . && .venv/bin/ruff format .

lock:  ## Write the versions that are installed now to constraints.txt
	@.venv/bin/python -m pip freeze --exclude-editable > constraints.txt

clean:  ## Remove the environment and what was made
	rm -rf .venv .make build dist
	find exports -mindepth 1 ! -name README.md -delete
