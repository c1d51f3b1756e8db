#!/bin/sh
# Compares a docket binary with the readers that requirements.txt pins, in an environment of their own.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
binary=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
cd "$here/../../.."
environment=.build/peers
if ! cmp -s "$here/requirements.txt" "$environment/requirements.txt"; then
  rm -rf "$environment"
  python3 -m venv "$environment" || { echo 'peers: needs the package python3-venv' >&2; exit 4; }
  "$environment/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
  cp "$here/requirements.txt" "$environment/requirements.txt"
fi
exec "$environment/bin/python" "$here/compare.py" "$binary"
