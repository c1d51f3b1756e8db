"""A log as a journal of hledger, an entry an event: a stage is an account that holds the item."""

import json
import re

from measuring.processes import Command

DAY = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


def write(log, path):
    """An entry into a stage moves the item there; whatever else happens moves nothing."""
    stages = {}
    with open(log, encoding="utf-8") as lines, open(path, "w", encoding="utf-8") as journal:
        for line in lines:
            event = json.loads(line)
            item, stage = event["item"], event.get("stage")
            journal.write(f"{day(event)} {event['event']}\n")
            if event["event"] == "entered":
                before = stages.get(item, "before")
                journal.write(f"  {item}:{stage}  1\n  {item}:{before}  -1\n\n")
                stages[item] = stage
            else:
                journal.write(f"  ({item}:talk)  0\n\n")


def day(event):
    """The first day its date names, since a journal knows no other."""
    found = DAY.search(event.get("on", "")) or DAY.search(event["recorded"])
    return (found[0] + "-01-01")[:10] if len(found[0]) < 10 else found[0]


def hledger(path, output):
    """Each account that holds something by the first day of 2010: where every item is."""
    return Command(
        ["hledger", "balance", "-f", path, "-e", "2010-01-02", "--flat", "-N"], output=output)
