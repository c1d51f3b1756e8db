"""Ten thousand files beside one of the same bytes."""

from measuring.figures import beside, count
from measuring.processes import in_turn
from peers import last_stage

RUNS = 5
FILES = 10_000


def figures(workshop):
    """The limit is that of the whole log; of a tenth, opening the files is most of the work."""
    return [
        many_beside_one(workshop, workshop.events, times=2),
        many_beside_one(workshop, workshop.events // 10, times=None),
    ]


def many_beside_one(workshop, events, times):
    files = min(FILES, events // 10)
    what = f"`stalled`, {count(events)} events in {count(files)} files"
    workshop.tell(what)
    many, one = in_turn(
        [
            workshop.docket(
                workshop.log(events, number), *last_stage.QUESTION,
                output=workshop.scratch("docket.json"))
            for number in (files, 1)
        ], RUNS)
    return beside(what, many, "in one file", one, times=times)
