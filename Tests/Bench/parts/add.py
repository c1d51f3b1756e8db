"""Recording an event: on a million beside a cold question, on a few beside write and fsync."""

import os
import subprocess
import time

from measuring.figures import Figure, Limit, beside, count, seconds
from measuring.processes import in_turn, run
from measuring.series import Cost, Series
from measuring.workshop import size
from peers import last_stage
from synthetic import story

from . import start

RUNS = 5
SMALL_RUNS = 21
EVENT = ["--on", "2010-01-05", "--title", "Order paper", "--publisher", "The clerk"]


def figures(workshop):
    return [on_the_million(workshop), on_the_shipped(workshop)]


def on_the_million(workshop):
    what = f"`add`, {count(workshop.events)} events"
    workshop.tell(what)
    log = copy(workshop, workshop.log(workshop.events))
    item = story.name(workshop.events // 20)
    added, asked = in_turn(
        [
            workshop.docket(log, "add", "reported", item, *EVENT),
            workshop.docket(log, *last_stage.QUESTION, output=workshop.scratch("docket.json")),
        ], RUNS)
    return beside(what, added, "`stalled`", asked, times=1)


def on_the_shipped(workshop):
    """The peer appends as many bytes to a file and syncs it, many times in one process."""
    what = "`add`, shipped records"
    workshop.tell(what)
    records = copy(workshop, "records")
    add = workshop.docket(records, "add", "reported", "kh/trafficking-law", *EVENT)
    question = workshop.docket(records, *start.QUESTION)
    before = size(records)
    run(add)
    line = b"x" * (size(records) - before - 1) + b"\n"
    rounds = [
        (run(add), append(workshop.scratch("bare"), line), run(question))
        for _ in range(SMALL_RUNS)
    ]
    added, bare, started = (Series(costs) for costs in zip(*rounds))
    most = 1.5 * bare.seconds + started.seconds
    return Figure(
        what, seconds(added.seconds),
        f"write and fsync: {seconds(bare.seconds)}; `stalled`: {seconds(started.seconds)}",
        limits=[Limit("time", added.seconds, most, f"1.5 × the one + the other: {seconds(most)}")])


def copy(workshop, folder):
    """A copy to write to, itself on the disk before anything is measured."""
    place = workshop.scratch(os.path.basename(folder))
    subprocess.run(["cp", "-r", "--reflink=auto", folder, place], check=True)
    os.sync()
    return place


def append(path, line):
    start = time.perf_counter()
    file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    os.write(file, line)
    os.fsync(file)
    os.close(file)
    return Cost(time.perf_counter() - start)
