# Two commands are enough: `make run` starts the program, `make test` checks everything.
# Both set up what they need first; a second time that takes no time. ARGS= is passed on:
#   make run ARGS="search 'tag:history'"        make test ARGS="-k undo"

.PHONY: help run test test-long faults wheel words format clean

help:
	@echo "make run        set up and start Florilegium      (ARGS=\"list\" for a command)"
	@echo "make test       set up, check and test everything (ARGS=\"-k undo\" for some tests)"
	@echo "make test-long  the same with the long forms of the tests"
	@echo "make faults     kills, power cuts, failing disks and flipped bits at length, in one table"
	@echo "make wheel      build dist/florilegium-*.whl"
	@echo "make words      collect the strings for translators, and compile what they wrote"
	@echo "make format     put the source into its common form"
	@echo "make clean      remove what was built here, the environment too"

run:
	@bash .ci/setup run
	@bash .ci/start $(ARGS)

test:
	@bash .ci/setup test
	@bash .ci/checks -m "not slow" $(ARGS)

test-long:
	@bash .ci/setup test
	@bash .ci/checks $(ARGS)

faults:
	@bash .ci/setup test
	@.venv/bin/python -m pytest -q -n auto -o faulthandler_timeout=3600 tests/faults $(ARGS)

wheel:
	@bash .ci/setup run
	@.venv/bin/python -m pip wheel --quiet --no-deps --wheel-dir dist .
	@ls dist/*.whl

words:
	@bash .ci/setup test
	@.venv/bin/python .ci/words.py

format:
	@bash .ci/setup test
	@.venv/bin/ruff check --fix . && .venv/bin/ruff format .

clean:
	rm -rf .venv build dist screenshots .mypy_cache .ruff_cache .pytest_cache .hypothesis
