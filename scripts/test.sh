#!/usr/bin/env bash
# Everything that must hold on main: style, types, rooms, data, documents, tests.
set -uo pipefail
cd "$(dirname "$0")/.."
. scripts/lib.sh

fail() { printf 'make test: FAILED at %s.\n' "$1"; exit 1; }

scripts/setup.sh dev || fail "set-up"
ensure_postgres || fail "set-up: PostgreSQL is needed; on Debian: apt-get install postgresql"
ensure_browser || fail "set-up: Chromium is needed; on Debian: apt-get install chromium"

bin=.venv/bin
say "style";  "$bin/ruff" check . && "$bin/ruff" format --check . || fail "style (ruff)"
say "types";  "$bin/mypy" || fail "types (mypy --strict)"
say "rooms";  "$bin/lint-imports" || fail "the import contract"
say "data";   "$bin/ratify" check || fail "the data check (ratify check)"
say "docs";   "$bin/python" -m ratify.cli.reference --check || fail "the docs check"
"$bin/python" scripts/transcripts.py --check || fail "the docs check: run scripts/transcripts.py"
say "tests";  "$bin/pytest" "$@" || fail "the tests (pytest)"
printf 'make test: all green: style, types, rooms, data, documents and tests.\n'
