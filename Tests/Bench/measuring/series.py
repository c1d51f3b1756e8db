"""What several runs took."""

import statistics
from dataclasses import dataclass


@dataclass(frozen=True)
class Cost:
    """Seconds of wall time and, where it was asked for, megabytes at the peak."""

    seconds: float
    megabytes: float | None = None


class Series:
    """Runs of one command; of each figure, the median counts."""

    def __init__(self, costs):
        self.costs = list(costs)

    @property
    def seconds(self):
        return statistics.median(cost.seconds for cost in self.costs)

    @property
    def megabytes(self):
        """None where memory was not asked for."""
        if self.costs[0].megabytes is None:
            return None
        return statistics.median(cost.megabytes for cost in self.costs)

    def times(self, peer):
        """How many times the peer's seconds: the median over the rounds, each beside its own."""
        pairs = zip(self.costs, peer.costs, strict=True)
        return statistics.median(ours.seconds / theirs.seconds for ours, theirs in pairs)

    def memory_times(self, peer):
        return self.megabytes / peer.megabytes
