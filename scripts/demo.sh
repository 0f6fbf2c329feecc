#!/usr/bin/env bash
# The main job on the real data, into exports/.
set -uo pipefail
cd "$(dirname "$0")/.."
. scripts/lib.sh

fail() { printf 'make demo: FAILED: %s.\n' "$1"; exit 1; }

scripts/setup.sh user || fail "the package could not be installed"
mkdir -p exports .make
export RATIFY_STORE=.make/demo.db
rm -f .make/demo.db .make/demo.db-*

made=0
make_file() { # make_file FILE COMMAND…: run `ratify COMMAND… --output exports/FILE`
  local file=$1
  shift
  say "exports/$file: ratify $*"
  .venv/bin/ratify --quiet "$@" --output "exports/$file" || fail "ratify $* did not work"
  made=$((made + 1))
}

say "making the store and loading the baseline"
.venv/bin/ratify --quiet init || fail "the store could not be made"
make_file status.md status
make_file status.csv status
make_file gaps-ecowas.md gaps ECOWAS
make_file queue.md queue
make_file shortlist-C189.md shortlist C189 --top 10
make_file list-YOUTH.md list YOUTH
make_file list-YOUTH.csv list YOUTH
make_file brief-KEN.md brief KEN
make_file brief-KEN.html brief KEN
make_file map-C189.html map C189
if ensure_browser; then
  make_file map-C189.png map C189
  printf 'make demo: %s files made in exports/; start with exports/brief-KEN.html and exports/map-C189.png.\n' "$made"
else
  printf 'make demo: %s files made in exports/, all but the PNG map, which needs Chromium (Debian: apt-get install chromium).\n' "$made"
fi
