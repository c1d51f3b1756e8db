#!/bin/sh
# How long a question about the shipped records takes as a process, beside sqlite3 doing nothing:
# medians of 41 runs each, taken in turn, and their ratio.
set -eu
# A copy, as "make install" leaves it: a file that was just linked faults more often and
# takes about 0.3 x longer.
binary=$(mktemp)
trap 'rm -f "$binary"' EXIT
install "$1" "$binary"
python3 - "$binary" <<'PYTHON'
import statistics, subprocess, sys, time

docket = [sys.argv[1], "-C", "records", "stalled", "--as-of", "2004-01-01", "--format", "json"]
peer = ["sqlite3", ":memory:", "select 1"]

def run(command):
    start = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return (time.perf_counter() - start) * 1000

for command in (docket, peer):
    run(command)
pairs = [(run(docket), run(peer)) for _ in range(41)]
ours, theirs = (statistics.median(column) for column in zip(*pairs))
ratio = statistics.median(a / b for a, b in pairs)
print(f"docket stalled   {ours:6.2f} ms")
print(f"sqlite3 select 1 {theirs:6.2f} ms")
print(f"ratio            {ratio:6.2f} x (at most 3)")
sys.exit(ratio > 3)
PYTHON
