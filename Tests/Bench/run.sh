#!/bin/sh
# Measures a docket binary: run.sh BINARY [PART…]. The DuckDB that requirements.txt pins gets an
# environment of its own.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
binary=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
shift
cd "$here/../.."
environment=.build/bench/environment
if ! cmp -s "$here/requirements.txt" "$environment/requirements.txt"; then
  rm -rf "$environment"
  mkdir -p .build/bench
  python3 -m venv "$environment" || { echo 'bench: needs the package python3-venv' >&2; exit 4; }
  "$environment/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
  cp "$here/requirements.txt" "$environment/requirements.txt"
fi
exec "$environment/bin/python" -B "$here/bench.py" "$binary" "$@"
