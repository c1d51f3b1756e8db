"""A loaded session, by its own `timer`: a question about one item, and whole lists."""

import re
import statistics
import subprocess

from measuring.figures import Figure, Limit, count
from peers import last_stage
from synthetic import story

TIMES = 9
ONE, WHOLE = 0.020, 0.250
# What is asked and how long it may take; `{item}` and `{day}` are others each time.
QUESTIONS = (
    ("show {item}", ONE),
    ("why {item}", ONE),
    ("timeline item:{item}", ONE),
    ("stalled item:{item}", ONE),
    ("items --format json --output /dev/null", WHOLE),
    ("stalled --format json --output /dev/null", WHOLE),
    ("due --format json --output /dev/null", WHOLE),
    ("stalled --as-of {day} --format json --output /dev/null", WHOLE),
    ("show {item} --as-of {day}", None),
)
LOADING = "items --format json --output /dev/null"


def figures(workshop):
    workshop.tell("session")
    preparations = ["timer on", f"set as-of {last_stage.AS_OF}", LOADING]
    items = workshop.events // 10
    lines = [
        question.format(
            item=story.name((turn + 1) * items // (TIMES + 1)), day=f"2009-{turn + 1:02}-15")
        for question, _ in QUESTIONS for turn in range(TIMES)
    ]
    taken = ask(workshop, preparations + lines)[len(preparations):]
    return [
        row(workshop, question, limit, taken[number * TIMES:(number + 1) * TIMES])
        for number, (question, limit) in enumerate(QUESTIONS)
    ]


def row(workshop, question, limit, taken):
    short = question.replace(" --format json --output /dev/null", "")
    median = statistics.median(taken)
    return Figure(
        f"`{short.format(item='X', day='DAY')}` in a session of {count(workshop.events)}",
        f"{median * 1000:.0f} ms",
        limits=[Limit("time", median, limit, f"{limit * 1000:.0f} ms")] if limit else [])


def ask(workshop, lines):
    """What each line of a script took, in seconds, as the session itself says in milliseconds."""
    done = subprocess.run(
        workshop.docket(workshop.log(workshop.events)).words, input="\n".join(lines) + "\n",
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False)
    said = re.findall(r"^(\d+) ms$", done.stderr, re.MULTILINE)
    if done.returncode or len(said) != len(lines):
        raise SystemExit(f"bench: the session failed:\n{done.stderr[-2000:]}")
    return [int(milliseconds) / 1000 for milliseconds in said]
