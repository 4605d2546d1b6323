#!/usr/bin/env bash
# A throw-away PostgreSQL on 127.0.0.1 for the tests (Debian; installs the package where it is missing).
#   .ci/postgres.sh [start] [DIR]   starts it, or finds it running, and prints its address on stdout
#   .ci/postgres.sh stop [DIR]      stops it and removes DIR
# DIR (default: vigie-postgres in the temporary folder) holds the cluster and nothing else.
# Use: export TEST_DATABASE_URL="$(.ci/postgres.sh)"
set -euo pipefail

command=start
case "${1:-}" in
  start | stop) command=$1; shift ;;
esac
dir=${1:-${TMPDIR:-/tmp}/vigie-postgres}

# PostgreSQL refuses to run as root; the package brings a user for it.
as_server() {
  if [ "$(id -u)" -eq 0 ]; then
    (cd / && setpriv --reuid=postgres --regid=postgres --init-groups "$@")
  else
    "$@"
  fi
}

find_bin() {
  local newest
  newest=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
  if [ -z "$newest" ] || [ ! -x "$newest/initdb" ]; then return 1; fi
  echo "$newest"
}

install_server() {
  if [ "$(id -u)" -ne 0 ]; then
    echo 'PostgreSQL is not installed and only root can install it: apt-get install postgresql' >&2
    exit 1
  fi
  export DEBIAN_FRONTEND=noninteractive
  { apt-get update && apt-get install -y --no-install-recommends postgresql-common; } >&2
  # The package would make and start a cluster of its own, which nobody here needs.
  sed -i 's/^#\?create_main_cluster.*/create_main_cluster = false/' /etc/postgresql-common/createcluster.conf
  apt-get install -y --no-install-recommends postgresql >&2
}

is_running() { [ -f "$dir/data/PG_VERSION" ] && as_server "$bin/pg_ctl" -D "$dir/data" status >/dev/null 2>&1; }

is_free() { ! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

start_server() {
  local port
  for _ in $(seq 20); do
    port=$((20000 + RANDOM % 12000))
    is_free "$port" || continue
    # Nothing in it outlives the tests, so it need not wait for the disk.
    if as_server "$bin/pg_ctl" -D "$dir/data" -l "$dir/log" -w -t 60 -o \
      "-h 127.0.0.1 -p $port -k $dir -c fsync=off -c synchronous_commit=off -c full_page_writes=off" start >&2; then return; fi
  done
  echo "PostgreSQL does not start; see $dir/log" >&2
  exit 1
}

if [ "$command" = stop ]; then
  bin=$(find_bin) || exit 0
  if is_running; then as_server "$bin/pg_ctl" -D "$dir/data" -m immediate stop >&2; fi
  # Only what this script has made is removed.
  if [ -f "$dir/data/PG_VERSION" ]; then rm -rf "$dir"; fi
  exit 0
fi

bin=$(find_bin) || { install_server && bin=$(find_bin); }
if ! is_running; then
  if [ ! -f "$dir/data/PG_VERSION" ]; then
    mkdir -p "$dir"
    if [ "$(id -u)" -eq 0 ]; then chown postgres "$dir"; fi
    # Sorts by the rules of English unless told otherwise, so that the tests see where a query forgot to.
    as_server "$bin/initdb" -D "$dir/data" -A trust -U postgres -E UTF8 --no-sync \
      --locale=C.UTF-8 --locale-provider=icu --icu-locale=en-US >&2
  fi
  start_server
fi
port=$(sed -n 4p "$dir/data/postmaster.pid")
as_server "$bin/createdb" -h 127.0.0.1 -p "$port" -U postgres vigie_test 2>/dev/null ||
  as_server "$bin/psql" -h 127.0.0.1 -p "$port" -U postgres -d vigie_test -qo /dev/null -c 'select 1'
echo "postgres://postgres@127.0.0.1:$port/vigie_test"
