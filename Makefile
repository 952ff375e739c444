# Puente: `make run` and `make test` are all one needs; each sets up what is missing first.
SHELL := /bin/sh
PUENTE := .venv/bin/puente
SETUP = @python=$$(scripts/find-python app) && exec "$$python" -m scripts.setup
.PHONY: help run test setup check eval tongues likeness confidence danger faults bench format lock
.DEFAULT_GOAL := help

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST) | expand -t 16

run: ready-run ## start the whole line here; Ctrl-C ends it
	@exec $(PUENTE) up

test: ready-test ## every test, real Rasa, Redis and browser included (ARGS="-k word" for some)
	@exec .venv/bin/python -m pytest $(ARGS)

check: ready-check ## formatting, lint, types, import floors, texts, packs, the language model
	@.venv/bin/ruff format --check . && .venv/bin/ruff check . && .venv/bin/mypy && .venv/bin/lint-imports && $(PUENTE) texts check && $(PUENTE) packs check \
		&& .venv/bin/python -m scripts.fit_tongues --check

eval: ready-run ## how well language and meaning are understood (STOCK=1: Rasa's own recipe, too)
	$(if $(STOCK),@.venv/bin/python -m scripts.stock)
	@exec $(PUENTE) eval nlu_data/eval/*.report.tsv nlu_data/eval/*.entities.tsv nlu_data/eval/*.private.tsv nlu_data/eval/*.danger.tsv

tongues: ready-test ## fit the model that tells languages apart on the messages as they are
	@.venv/bin/python -m scripts.fit_tongues

likeness: ready-test ## fit how near a translation must be to what it translates
	@.venv/bin/python -m scripts.fit_likeness

confidence: ready-test ## fit from which share on a guess is answered, in each language
	@.venv/bin/python -m scripts.fit_confidence

danger: ready-test ## fit how likely a message speaks of danger
	@.venv/bin/python -m scripts.fit_danger

faults: ready-test ## every fault case on both stores, then a storm of kills
	@exec .venv/bin/python -m pytest tests/faults -p no:cacheprovider $(ARGS)

bench: ready-test ## how quickly, against baselines in the same call; writes docs/performance.md
	@exec .venv/bin/python -m scripts.bench $(ARGS)

setup: ready-test ## everything that run, test and check need, and nothing else

format: ready-check ## put the code into its form
	@.venv/bin/ruff format . && .venv/bin/ruff check --fix .

lock: ready-check ## pin the libraries anew from the .in files (UPGRADE=--upgrade for newer ones)
	@scripts/lock .venv/bin/uv $(UPGRADE)

.PHONY: ready-run ready-test ready-check
ready-run ready-test ready-check: ready-%:
	$(SETUP) $*
