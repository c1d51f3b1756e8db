"""What the figures were measured on and with."""

import os
import subprocess

import duckdb

from peers import last_stage


def description():
    """`2 cores of …, 25 GB; DuckDB 2.0.0 (shell v1.5.6), sqlite3 3.40.1, jq 1.6, hledger 1.25`."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    peers = ", ".join([
        f"DuckDB {duckdb.__version__} (its shell {said(last_stage.SHELL, 0)})",
        f"sqlite3 {said('sqlite3', 0)}", said("jq", 0).replace("-", " "),
        f"hledger {said('hledger', 1).rstrip(',')}",
    ])
    return f"{os.cpu_count()} cores of {processor()}, {memory:.0f} GB; {peers}"


def processor():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        names = [line.split(":", 1)[1].strip() for line in file if line.startswith("model name")]
    return names[0] if names else "an unnamed kind"


def said(program, word):
    """One word of what a program says its version is."""
    return subprocess.run(
        [program, "--version"], capture_output=True, text=True, check=True).stdout.split()[word]
