# Shared by the scripts beside it: words on stderr, retries, Debian packages where we may.

say() { printf '· %s\n' "$*" >&2; }

# A registry can be slow: try a few times, waiting longer each time, and then give up loudly.
retry() {
  local attempt
  for attempt in 1 2 3 4 5; do
    "$@" && return 0
    say "attempt $attempt of 5 failed: $*"
    sleep $((attempt * 5))
  done
  return 1
}

# Install Debian packages if this user may; otherwise return 1 without a word.
debian_install() {
  command -v apt-get >/dev/null || return 1
  local sudo=()
  if [ "$(id -u)" -ne 0 ]; then
    sudo -n true 2>/dev/null || return 1
    sudo=(sudo -n)
  fi
  say "installing Debian packages: $*"
  export DEBIAN_FRONTEND=noninteractive
  retry "${sudo[@]}" apt-get -qq update >/dev/null || return 1
  retry "${sudo[@]}" apt-get -qq install -y --no-install-recommends "$@" >/dev/null
}

browser() { command -v chromium || command -v chromium-browser || command -v google-chrome; }

# Chromium draws PNG, SVG and PDF; the rest works without it.
ensure_browser() {
  browser >/dev/null && return 0
  debian_install chromium fonts-dejavu-core && browser >/dev/null
}

postgres_binaries() {
  local server
  server=$(find /usr/lib/postgresql -name initdb 2>/dev/null | sort -V | tail -n 1)
  [ -n "$server" ] || server=$(command -v initdb) || return 1
  dirname "$server"
}

# The tests talk to a real PostgreSQL server, which they start and stop themselves.
ensure_postgres() {
  postgres_binaries >/dev/null && return 0
  debian_install postgresql && postgres_binaries >/dev/null
}
