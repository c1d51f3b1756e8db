"""What was measured, what it may be at most, and the table of it."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Limit:
    """`value` may be `most` at most, both of which are said in words."""

    what: str
    value: float
    most: float
    said: str

    @property
    def is_missed(self):
        return self.value > self.most


@dataclass(frozen=True)
class Figure:
    """A row: what was asked, what docket took, what it is set beside.

    Without limits it is only shown.
    """

    what: str
    docket: str
    peer: str = ""
    times: str = ""
    memory_times: str = ""
    limits: list[Limit] = field(default_factory=list)

    @property
    def missed(self):
        return [limit for limit in self.limits if limit.is_missed]

    @property
    def cells(self):
        limits = "; ".join(f"{limit.what} {limit.said}" for limit in self.limits)
        verdict = "**missed**" if self.missed else "met" if self.limits else ""
        return [
            self.what, self.docket, self.peer, self.times, self.memory_times, limits, verdict]


def beside(what, ours, peer, theirs, times=None, memory_times=None):
    """docket beside a peer of the same rounds; at most so many times its time and its memory."""
    limits = []
    ratio = ours.times(theirs)
    if times:
        limits.append(Limit("time", ratio, times, f"{times:g} ×"))
    shares = theirs.megabytes is not None and ours.megabytes is not None
    memory_ratio = ours.memory_times(theirs) if shares else None
    if memory_times:
        limits.append(Limit("memory", memory_ratio, memory_times, f"{memory_times:g} ×"))
    return Figure(
        what, cost(ours), f"{peer}: {cost(theirs)}", f"{digits(ratio)} ×",
        f"{digits(memory_ratio)} ×" if shares else "", limits)


def cost(series):
    """`0.412 s, 154 MB`."""
    megabytes = series.megabytes
    return seconds(series.seconds) + ("" if megabytes is None else f", {digits(megabytes)} MB")


def seconds(value):
    return f"{digits(value * 1000)} ms" if value < 1 else f"{digits(value)} s"


def digits(value):
    """Three of them, or as many as the whole number has; fewer of what is below one."""
    if 0 < value < 0.1:
        return f"{value:.1g}"
    return f"{value:.{0 if value >= 100 else 1 if value >= 10 else 2}f}"


def count(number):
    """`1,000,000`."""
    return f"{number:,}"


HEADER = ["what", "docket", "beside", "time", "memory", "at most", ""]


def table(figures):
    """A table in Markdown, its columns aligned so that it reads well as it stands."""
    rows = [HEADER] + [figure.cells for figure in figures]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADER))]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " |"
        for row in rows
    ]
    rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    return "\n".join([lines[0], rule, *lines[1:]])


def verdict(figures):
    """Which limits are met, in words."""
    held = sum(len(figure.limits) for figure in figures)
    missed = [(figure, limit) for figure in figures for limit in figure.missed]
    if not missed:
        return f"All {held} limits are met."
    names = "".join(
        f"\n  {figure.what}: {figure.docket}; {figure.peer or 'no peer'}"
        f" ({limit.what} at most {limit.said})"
        for figure, limit in missed)
    return f"{held - len(missed)} of {held} limits are met; missed:{names}"
