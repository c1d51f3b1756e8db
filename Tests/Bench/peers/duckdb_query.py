"""Gives DuckDB the SQL that is its argument; prints its seconds, without Python's start."""

import sys
import time

import duckdb

start = time.perf_counter()
duckdb.connect().execute(sys.argv[1])
print(time.perf_counter() - start)
