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


def run(command):
    """The seconds of one run; an exit code other than 0 ends the bench."""
    seconds, _ = execute(command, command.words)
    if command.says_seconds:
        with open(command.output, encoding="utf-8") as file:
            seconds = float(file.read().split()[-1])
    return Cost(seconds)


def weigh(command):
    """The seconds and the peak memory of one run.

    The peak is what wait4 says of a child of `time`: a child of this process would count as its
    own peak the pages that it has of Python before it becomes the command. That is worth some
    milliseconds, so that the seconds of what is quick are taken without.
    """
    seconds, said = execute(command, ["/usr/bin/time", "-q", "-f", "%M", *command.words])
    return Cost(seconds, int(said.split()[-1]) * 1024 / 1e6)


def execute(command, words):
    with open(command.input, "rb") as taken, open(command.output, "wb") as given:
        start = time.perf_counter()
        done = subprocess.run(
            words, stdin=taken, stdout=given, stderr=subprocess.PIPE, close_fds=False)
        seconds = time.perf_counter() - start
    said = done.stderr.decode()
    if done.returncode:
        raise SystemExit(f"bench: exit code {done.returncode} of {' '.join(command.words)}\n{said}")
    return seconds, said


def in_turn(commands, runs, memory=True):
    """Each in turn, RUNS times after one that does not count: a series each, in their order.

    In turn, so that a machine that grows slower meanwhile does so for all of them.
    """
    def once(command):
        cost = run(command)
        return Cost(cost.seconds, weigh(command).megabytes) if memory else cost

    return series(once, commands, runs + 1, uncounted=1)


def slow_in_turn(commands, runs):
    """The same for what takes many seconds: no run is for warming up or for memory alone."""
    return series(weigh, commands, runs, uncounted=0)


def series(measure, commands, runs, uncounted):
    rounds = [[measure(command) for command in commands] for _ in range(runs)]
    return [Series(costs) for costs in zip(*rounds[uncounted:])]
