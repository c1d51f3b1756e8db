"""What the bench measures on is sound: ids are right, nothing is an error."""

from measuring.processes import run


def hold(workshop):
    """Ends the bench if docket finds anything wrong with a made-up log."""
    workshop.tell("verify and check, 10,000 events")
    log = workshop.log(10_000)
    for command in ("verify", "check"):
        run(workshop.docket(log, command))
