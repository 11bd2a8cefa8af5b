# The commands of this project. `make demo` runs it, `make test` tests it; both install what they need in .venv.
# Arguments for a command go in ARGS: make demo ARGS="--port 9000", make test ARGS="tests/domain -x".

.PHONY: setup demo test check bench format
BIN := .venv/bin
ARGS :=

setup: .venv/complete

.venv/complete: requirements.lock pyproject.toml .python-version scripts/setup
	@scripts/setup
	@touch $@

# The demo stops when this make is gone, however it went.
demo: setup
	@$(BIN)/samenspraak demo --end-with-parent $(ARGS)

test: setup
	@scripts/chromium > /dev/null || test "$(CI)" != true
	$(BIN)/python -m pytest $(ARGS)

check: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/djade --check $$(git ls-files '*/templates/*.html')
	scripts/check-migrations
	$(BIN)/python scripts/messages.py check

bench: setup
	$(BIN)/python -m bench $(ARGS)

format: setup
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(BIN)/djade $$(git ls-files '*/templates/*.html')
