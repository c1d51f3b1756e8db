#!/bin/sh
# Holds a docket binary against independent programs: runs compare.py of a folder in an environment of its
# own, with what the folder's requirements.txt pins.
set -eu
here=$(cd "$1" && pwd)
binary=$(cd "$(dirname "$2")" && pwd)/$(basename "$2")
cd "$(dirname "$0")/.."
environment=.build/peers/$(basename "$(dirname "$here")")
if ! cmp -s "$here/requirements.txt" "$environment/requirements.txt"; then
  rm -rf "$environment"
  mkdir -p .build/peers
  python3 -m venv "$environment" || { echo 'peers: needs the package python3-venv' >&2; exit 4; }
  "$environment/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
  cp "$here/requirements.txt" "$environment/requirements.txt"
fi
exec "$environment/bin/python" "$here/compare.py" "$binary"
