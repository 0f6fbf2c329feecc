#!/usr/bin/env bash
# Measure speed and size beside what one would pick instead, and write docs/performance.md.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/lib.sh

scripts/setup.sh dev
ensure_browser || say "no Chromium: batches cannot be measured"
ensure_postgres || say "no PostgreSQL: world scale cannot be measured on it"
others=.make/bench
if [ ! -f "$others/installed" ] || [ benchmarks/requirements.txt -nt "$others/installed" ]; then
  say "installing what to compare with into $others"
  [ -x "$others/bin/python" ] || .venv/bin/python -m venv "$others"
  retry "$others/bin/python" -m pip --quiet --disable-pip-version-check install -r benchmarks/requirements.txt
  touch "$others/installed"
fi
.venv/bin/python -m benchmarks "$@"
