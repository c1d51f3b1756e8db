"""Time and memory grow no faster than the bytes, from 10,000 events to 10,000,000."""

import shutil

from measuring.figures import Figure, Limit, beside, cost, count, digits
from measuring.processes import in_turn
from measuring.series import Cost, Series
from measuring.workshop import size
from peers import last_stage

SMALL = (10_000, 100_000)
RUNS, LARGE_RUNS = 11, 5
NOISE = 1.1
# What ten times the million may take at most.
LARGE_MEGABYTES = 10_000


def figures(workshop):
    sizes = [events for events in SMALL if events < workshop.events] + [workshop.events]
    start, *grown = taken(workshop, sizes, RUNS)
    rows = [
        Figure("`stalled`, no events", cost(start)),
        Figure(f"`stalled`, {count(sizes[0])} events", cost(grown[0])),
    ]
    pairs = zip(zip(sizes, sizes[1:]), zip(grown, grown[1:]))
    rows += [row(workshop, pair, start, costs) for pair, costs in pairs]
    return rows + (large(workshop) if workshop.is_large else [])


def large(workshop):
    sizes = [workshop.events, 10 * workshop.events]
    start, *grown = taken(workshop, sizes, LARGE_RUNS)
    megabytes = grown[1].megabytes
    limit = Limit("memory", megabytes, LARGE_MEGABYTES, f"{count(LARGE_MEGABYTES)} MB")
    return [
        row(workshop, sizes, start, grown),
        Figure(f"`stalled`, {count(sizes[1])} events", f"{digits(megabytes)} MB", limits=[limit]),
    ]


def taken(workshop, sizes, runs):
    """docket without events, then with so many each."""
    workshop.tell(f"`stalled`, {', '.join(count(events) for events in sizes)} events")
    places = [workshop.log(events) for events in sizes]
    places.insert(0, without_events(workshop, places[0]))
    answer = workshop.scratch("docket.json")
    return in_turn(
        [workshop.docket(place, *last_stage.QUESTION, output=answer) for place in places], runs)


def without_events(workshop, records):
    """The procedures of some records alone: what is beyond them grows with the log."""
    folder = workshop.scratch("empty")
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(records, folder, ignore=shutil.ignore_patterns("*.jsonl"))
    return folder


def row(workshop, sizes, start, grown):
    """The larger log beside what the smaller makes one expect.

    That is the start and, as often as the one has the bytes of the other, what the other took
    beyond its start.
    """
    less, more = sizes
    growth = size(workshop.log(more)) / size(workshop.log(less))
    small, large = grown
    expected = Series(
        Cost(
            least.seconds + growth * max(cost.seconds - least.seconds, 0),
            least.megabytes + growth * max(cost.megabytes - least.megabytes, 0))
        for least, cost in zip(start.costs, small.costs))
    return beside(
        f"`stalled`, {count(more)} events", large, f"{count(less)} grown as the bytes", expected,
        times=NOISE, memory_times=NOISE)
