#!/usr/bin/env python3
"""Makes up a log that docket reads: `generate.py --events 1000000 --files 4 --output FOLDER`."""

import argparse
import os
import time

from synthetic import logs


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--events", type=int, default=10_000, help="a multiple of ten (10000)")
    options.add_argument("--files", type=int, default=1, help="how many files they stand in (1)")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--output", required=True, help="a folder; what is in it is removed")
    asked = options.parse_args()
    if asked.events % logs.EVENTS_AN_ITEM or asked.events <= 0 or not 0 < asked.files <= 10_000:
        options.error("events come in tens, files are 1 to 10000")
    start = time.monotonic()
    logs.write(asked.output, asked.events, asked.files, asked.seed)
    size = sum(
        os.path.getsize(os.path.join(folder, name))
        for folder, _, names in os.walk(asked.output) for name in names if name.endswith("l"))
    print(
        f"{asked.events} events, {size} bytes, {size / asked.events:.1f} a line,"
        f" in {time.monotonic() - start:.1f} s")


if __name__ == "__main__":
    main()
