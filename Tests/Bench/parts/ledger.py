"""hledger, the program most like docket: plain text in, where everything stands out."""

from measuring.figures import beside, count
from measuring.processes import slow_in_turn
from measuring.workshop import log_files
from peers import journal, last_stage

RUNS = 3


def figures(workshop):
    events = min(100_000, workshop.events)
    what = f"`stalled`, {count(events)} events"
    workshop.tell(f"{what}, beside hledger")
    log = workshop.log(events)
    path = workshop.scratch("events.journal")
    journal.write(log_files(log)[0], path)
    ours, theirs = slow_in_turn(
        [
            workshop.docket(log, *last_stage.QUESTION, output=workshop.scratch("docket.json")),
            journal.hledger(path, workshop.scratch("hledger.txt")),
        ], RUNS)
    return [beside(what, ours, f"hledger, {RUNS} runs", theirs)]
