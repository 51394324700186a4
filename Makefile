# `make help` lists the commands. Each does the set-up that it needs; `make demo` and `make test` need only Python 3.11 or later.

include project.properties

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory
export PATH := $(CURDIR)/.venv/bin:$(PATH)
export PYTHONPATH := $(CURDIR)/codegen:$(PYTHONPATH)

PYTHON := $(shell for p in python3.11 python3 python3.12 python3.13 python3.14; do \
  "$$p" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo "$$p" && break; done)
DAFNY := dotnet dafny
PYTEST := python -m pytest -q -n auto
CORES := $(shell nproc 2>/dev/null || echo 2)
SOURCE := runtimes/python/src
LINTED := checks codegen runtimes benchmarks demo

.PHONY: help demo test stress test-unoptimized generate verify lint bench conformance setup dafny clean
help:  ## this list
	@grep -hE '^[a-z-]+:.*## ' Makefile | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 20

# Set-up: one virtual environment with the package (as sources) and all tools, made again when what it holds changes.
setup: .venv/ready ; @:
.venv/ready: runtimes/python/pyproject.toml runtimes/python/setup.py project.properties
	@test -n "$(PYTHON)" || { echo "Python 3.11 or later is needed, as python3.11 or python3"; exit 1; }
	@echo "setting up .venv with $$($(PYTHON) --version)"
	@test -x .venv/bin/python || $(PYTHON) -m venv .venv
	@python -m pip install --quiet --disable-pip-version-check \
	  --editable 'runtimes/python[test,dev]' ruff==$(ruff) z3-solver==$(z3-solver)
	@touch $@

dafny: build/dafny.ready ; @:
build/dafny.ready: dotnet-tools.json
	@command -v dotnet >/dev/null || { echo "a .NET SDK is needed for Dafny"; exit 1; }
	@dotnet tool restore >/dev/null
	@mkdir -p build && touch $@

demo: setup  ## the main job on a real file (FILE=README.rst)
	@python demo/demo.py "$(or $(FILE),README.rst)"

test: setup  ## all tests
	@$(PYTEST)

stress: setup  ## the tests with many threads, each for a minute
	@STRESS_SECONDS=60 $(PYTEST) -m stress

# The package as translated, with nothing but its imports rewritten: whatever the optimizer does must make no difference.
test-unoptimized: setup dafny  ## all tests, on a build without the optimizer
	@rm -rf build/unoptimized && mkdir -p build && cp -r $(SOURCE) build/unoptimized
	@python -m codegen.translate --imports-only --output \
	  build/unoptimized/aws_cryptographic_material_providers/internaldafny/generated
	@export PYTHONPATH=$(CURDIR)/build/unoptimized:$(PYTHONPATH); \
	python -m checks.package_in_use build/unoptimized && $(PYTEST)

generate: setup dafny  ## model to Dafny types and shim; Dafny to Python
	@python -m codegen
	@python -m codegen.translate

verify: setup dafny  ## format, proofs, witnesses, audit; rewrites docs/audit.md and dafny/verification.lock
	@python -m checks.versions
	@$(DAFNY) format --check dafny/witnesses/dfyconfig.toml
	@python -m checks.axioms
	@python -m checks.witnesses
	@python -m checks.folder_order
	@$(DAFNY) verify dafny/witnesses/dfyconfig.toml --cores:$(CORES) "--log-format:csv;LogFileName=$(CURDIR)/build/proofs.csv"
	@$(DAFNY) audit dafny/dfyconfig.toml --report-file:build/audit.md >/dev/null
	@python -m checks.audit build/audit.md
	@python -m checks.verification_lock build/proofs.csv

lint: setup  ## ruff and mypy
	@python -m checks.versions
	@ruff check --quiet $(wildcard $(LINTED))
	@ruff format --quiet --check $(wildcard $(LINTED))
	@python -m mypy

bench: setup  ## speed, as multiples of the cryptography alone
	@python -m benchmarks

conformance: setup  ## requirement tags to spec/conformance.md
	@python -m checks.conformance

clean:  ## remove what can be made again
	@rm -rf .venv build
