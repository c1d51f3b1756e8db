"""Time and memory grow no faster than the bytes, from 10,000 events to 10,000,000."""

import os

from measuring.figures import Figure, Limit, cost, count, digits, seconds
from measuring.processes import in_turn
from measuring.workshop import size
from peers import last_stage

# Runs of each size: small ones are quick and noisy.
RUNS = {10_000: 31, 100_000: 11}
FEW_RUNS = 5
NOISE = 1.1
# What ten million events may take at most.
LARGEST, LARGEST_MEGABYTES = 10_000_000, 10_000


def figures(workshop):
    sizes = [events for events in RUNS if events < workshop.events] + [workshop.events]
    if workshop.is_large:
        sizes.append(10 * workshop.events)
    bytes, series, starts = {}, {}, {}
    for events in sizes:
        workshop.tell(f"`stalled`, {count(events)} events")
        log = workshop.log(events)
        bytes[events] = size(log)
        series[events], starts[events] = in_turn(
            [
                workshop.docket(place, *last_stage.QUESTION, output=workshop.scratch("docket.json"))
                for place in (log, empty(workshop))
            ], RUNS.get(events, FEW_RUNS))
    rows = [
        Figure("`stalled`, no events", cost(starts[sizes[0]])),
        Figure(f"`stalled`, {count(sizes[0])} events", cost(series[sizes[0]])),
    ]
    for less, more in zip(sizes, sizes[1:]):
        growth = bytes[more] / bytes[less]
        rows.append(grown(less, more, growth, series, starts[less]))
    return rows


def empty(workshop):
    """A folder of records without events: what is beyond it grows with the log."""
    folder = workshop.scratch("empty")
    os.makedirs(folder, exist_ok=True)
    return folder


def grown(less, more, growth, series, start):
    """The larger log may take the start, and what the smaller took beyond it as often as its bytes."""
    small, large = series[less], series[more]
    most_seconds = start.seconds + NOISE * growth * (small.seconds - start.seconds)
    most_megabytes = start.megabytes + NOISE * growth * (small.megabytes - start.megabytes)
    limits = [
        Limit("time", large.seconds, most_seconds, seconds(most_seconds)),
        Limit("memory", large.megabytes, most_megabytes, f"{digits(most_megabytes)} MB"),
    ]
    if more == LARGEST:
        limits.append(Limit("memory", large.megabytes, LARGEST_MEGABYTES, "10 GB"))
    return Figure(
        f"`stalled`, {count(more)} events", cost(large), f"{count(less)} events: {cost(small)}",
        f"{large.seconds / small.seconds:.1f} ×", f"{large.megabytes / small.megabytes:.1f} ×",
        limits)
