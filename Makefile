# Sahil. Bare `make` prints what there is; each target makes the environment it needs in .venv (DECISIONS D1).
# PYTHON is only asked to make that environment; everything else runs the Python in it.

PYTHON ?= python3
PY     := .venv/bin/python
RUN    := .venv/run.stamp
DEV    := .venv/dev.stamp
BENCH  := .venv/bench.stamp
BUILT  := data/out/build.json

.DELETE_ON_ERROR:
.DEFAULT_GOAL := help
.PHONY: help dataset test check bench clean FORCE

help:
	@echo "make dataset   build data/out: GeoPackage, map, tables"
	@echo "make test      run all tests"
	@echo "make check     lint, types, imports, stale codebook (under a minute)"
	@echo "make bench     measure accuracy and speed beside other tools"
	@echo "make clean     remove what make made, but for the environment in .venv"

# What the dataset is made of. Asked of find, not named as prerequisites, since a report's file name may hold spaces;
# a folder in the list stands for a file that was added to it or taken away.
CHANGED = $(shell { find pipeline -type f ! -path '*/__pycache__/*' -newer $(BUILT); \
	find gazetteer data/raw data/registry -newer $(BUILT); } 2>/dev/null | head -n 1)

# A build replaces data/out whole or not at all: make must not take its last file away when it is interrupted.
.PRECIOUS: $(BUILT)

dataset: $(BUILT)

$(BUILT): $(RUN) $(if $(CHANGED),FORCE)
	$(PY) -m pipeline build
	@touch $@

test: $(DEV)
	$(PY) -m pytest -n auto --dist loadfile

check: $(DEV)
	$(PY) -m ruff check
	$(PY) -m ruff format --check
	$(PY) -m mypy
	$(PY) -m pytest -q tests/test_house.py
	$(PY) -m pipeline codebook --check

bench: $(BENCH)
	$(PY) -m tests.bench

clean:
	rm -rf data/out .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find pipeline tests -name __pycache__ -prune -exec rm -rf {} +

# The environment. An environment whose Python is gone (Python was replaced, the folder copied) is made anew.
ifneq ($(shell $(PY) -c 'print(1)' 2>/dev/null),1)
.PHONY: $(RUN) $(DEV) $(BENCH) .venv/made.stamp
endif

.venv/made.stamp:
	@command -v $(PYTHON) >/dev/null || { echo "No $(PYTHON) here. Sahil needs Python 3.11 or later: sudo apt-get install python3 python3-venv" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "$(PYTHON) is $$($(PYTHON) --version 2>&1); Sahil needs 3.11 or later. Name one: make PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "$(PYTHON) cannot make an environment. On Debian and Ubuntu: sudo apt-get install python3-venv" >&2; exit 1; }
	$(PYTHON) -m venv --clear .venv
	@touch $@

$(RUN): requirements.lock | .venv/made.stamp
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@touch $@

$(DEV): requirements-dev.lock | .venv/made.stamp
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@touch $@

$(BENCH): requirements-bench.lock $(DEV)
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@touch $@
