#!/usr/bin/env bash
# Make the virtual environment and install the package: setup.sh [dev]
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/lib.sh

wanted=${1:-user}
stamp=".make/installed-$wanted"
if [ -f "$stamp" ] && [ "$stamp" -nt pyproject.toml ] && [ "$stamp" -nt constraints.txt ] && [ -x .venv/bin/ratify ]; then
  exit 0
fi

python=${PYTHON:-python3}
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
  say "Python 3.11 or newer is needed; set PYTHON=/path/to/python3.11"
  exit 1
}
[ -x .venv/bin/python ] || { say "making .venv"; "$python" -m venv .venv; }

say "installing ratify-africa ($wanted) into .venv"
pip=(.venv/bin/python -m pip --quiet --disable-pip-version-check --retries 10 --timeout 60)
retry "${pip[@]}" install --upgrade 'pip>=25.1'
if [ "$wanted" = dev ]; then
  retry "${pip[@]}" install --constraint constraints.txt --editable . --group dev
else
  retry "${pip[@]}" install --constraint constraints.txt --editable .
fi
mkdir -p .make
touch "$stamp"
