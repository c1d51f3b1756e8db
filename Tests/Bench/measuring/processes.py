"""Runs whole processes and says what they took."""

import os
import subprocess
import time
from dataclasses import dataclass

from .series import Cost, Series


@dataclass(frozen=True)
class Command:
    """A command line and the files it reads from and writes to.

    `says_seconds`: its last line of output is what it took by its own clock, its start left out.
    """

    words: list[str]
    input: str = os.devnull
    output: str = os.devnull
    says_seconds: bool = False


def run(command, memory=True):
    """Runs it once; an exit code other than 0 ends the bench.

    The peak is what wait4 says of a child of `time`: a child of this process would count as its
    own peak the pages that it has of Python before it becomes the command.
    """
    words = ["/usr/bin/time", "-q", "-f", "%M", *command.words] if memory else command.words
    with open(command.input, "rb") as taken, open(command.output, "wb") as given:
        start = time.perf_counter()
        done = subprocess.run(
            words, stdin=taken, stdout=given, stderr=subprocess.PIPE, close_fds=False)
        seconds = time.perf_counter() - start
    said = done.stderr.decode()
    if done.returncode:
        raise SystemExit(f"bench: exit code {done.returncode} of {' '.join(command.words)}\n{said}")
    megabytes = int(said.split()[-1]) * 1024 / 1e6 if memory else None
    if command.says_seconds:
        with open(command.output, encoding="utf-8") as file:
            seconds = float(file.read().split()[-1])
    return Cost(seconds, megabytes)


def in_turn(commands, runs, memory=True, warm=True):
    """Each in turn, RUNS times after one that does not count: a series each, in their order.

    In turn, so that a machine that grows slower meanwhile does so for all of them. Not `warm`: the
    first round counts.
    """
    rounds = [[run(command, memory) for command in commands] for _ in range(runs + warm)]
    return [Series(costs) for costs in zip(*rounds[warm:])]
