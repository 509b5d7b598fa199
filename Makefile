# Every target installs what it lacks first. Without make: `sh scripts/run.sh`, `sh scripts/test.sh`, and so on.
# ARGS="…" is handed on to the program behind the target.

.DEFAULT_GOAL := help
.PHONY: help run test check package pictures translations bench quality torture lock clean

help: ## lists the targets
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST) | expand -t 18

run: ## opens the window with the sample pages, or with ARGS="PATH…"
	@sh scripts/run.sh $(ARGS)

test: ## runs `make check`, then all tests
	@sh scripts/test.sh

check: ## style, layout, types, arrows between the rooms
	@sh scripts/check.sh

package: ## builds the program's folder in dist/ and tries it out
	@sh scripts/package.sh

pictures: ## takes the pictures of the documentation anew; ARGS=--looks: those that the tests compare with
	@sh scripts/bootstrap.sh test
	@QT_QPA_PLATFORM=offscreen .venv/bin/python scripts/pictures.py $(ARGS)

translations: ## brings the translations up to the sources, tells what is missing
	@sh scripts/bootstrap.sh test
	@.venv/bin/python scripts/translations.py $(or $(ARGS),update)

bench: ## measures speed and prints a table
	@sh scripts/bootstrap.sh test
	@.venv/bin/python -m benchmarks $(ARGS)

quality: ## DATA=folder of labelled pages and their scorer: how good the cleaning is
	@sh scripts/bootstrap.sh test
	@.venv/bin/python -m benchmarks.quality "$(DATA)" $(ARGS)

torture: ## DIR=folder of the torture scripts: hostile files and circumstances
	@sh scripts/bootstrap.sh test
	@sh benchmarks/torture.sh "$(DIR)"

lock: ## writes requirements/*.lock anew (ARGS=--upgrade: newest versions)
	@sh scripts/lock.sh $(ARGS)

clean: ## removes what was built and cached, not the environments
	@rm -rf build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
