"""What a question about the shipped records costs: nearly all of it is the start."""

from measuring.figures import beside
from measuring.processes import Command, in_turn

RUNS = 41
QUESTION = ["stalled", "--as-of", "2004-01-01", "--format", "json"]


def figures(workshop):
    workshop.tell("start")
    ours, theirs = in_turn(
        [workshop.docket("records", *QUESTION), Command(["sqlite3", ":memory:", "select 1"])],
        RUNS, memory=False)
    return [
        beside("`stalled` on the shipped records", ours, "sqlite3 `select 1`", theirs, times=2)
    ]
