"""The question that the product is about, on a million events from cold."""

from measuring.figures import beside, count
from measuring.processes import Command, in_turn, slow_in_turn
from measuring.workshop import log_files
from peers import last_stage

RUNS = 5


def figures(workshop):
    rows = []
    for files in (1, 4):
        rows += beside_duckdb(workshop, files)
    return rows + beside_the_others(workshop)


def beside_duckdb(workshop, files):
    """DuckDB's module, of which its own time counts, and its shell, as a whole process."""
    what = f"`stalled`, {count(workshop.events)} events in {files} file{'s' * (files > 1)}"
    workshop.tell(f"{what}, beside DuckDB")
    log = workshop.log(workshop.events, files)
    paths = log_files(log)
    ours, module, shell = in_turn(
        [
            workshop.docket(log, *last_stage.QUESTION, output=workshop.scratch("docket.json")),
            last_stage.duckdb_module(paths, workshop.scratch("module.json")),
            last_stage.duckdb_shell(paths, workshop.scratch("shell.json")),
        ], RUNS)
    last_stage.hold_equal(*(workshop.scratch(f"{peer}.json") for peer in ("module", "shell")))
    return [
        beside(what, ours, "DuckDB, its query alone", module, times=1, memory_times=1),
        beside(what, ours, "DuckDB, its shell", shell, times=1, memory_times=1),
    ]


def beside_the_others(workshop):
    """`wc -l` is the floor; sqlite3 and jq, once each, are what one would use without docket."""
    what = f"`stalled`, {count(workshop.events)} events"
    workshop.tell(f"{what}, beside wc, sqlite3 and jq")
    log = workshop.log(workshop.events)
    paths = log_files(log)
    docket = workshop.docket(log, *last_stage.QUESTION, output=workshop.scratch("docket.json"))
    ours, floor = in_turn([docket, Command(["wc", "-l", *paths])], RUNS)
    sqlite = last_stage.sqlite(paths, workshop.scratch("sqlite.json"))
    jq = last_stage.jq(paths, workshop.scratch("jq.json"))
    once, sqlite_cost, jq_cost = slow_in_turn([docket, sqlite, jq], 1)
    last_stage.hold_equal(workshop.scratch("sqlite.json"), workshop.scratch("jq.json"))
    return [
        beside(what, ours, "`wc -l`", floor),
        beside(what, once, "sqlite3, one run", sqlite_cost),
        beside(what, once, "jq, one run", jq_cost),
    ]
