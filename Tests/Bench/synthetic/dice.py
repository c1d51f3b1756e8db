"""Seeded draws: of `random`, only what every version of Python draws alike."""

from math import log
from random import Random


class Dice:
    def __init__(self, seed):
        # From 0 to below 1.
        self.chance = Random(seed).random

    def below(self, end):
        """A whole number from 0 to below END."""
        return int(self.chance() * end)

    def between(self, least, most):
        """A whole number from LEAST to MOST."""
        return least + int(self.chance() * (most - least + 1))

    def pick(self, values):
        return values[int(self.chance() * len(values))]

    def gap(self, mean):
        """A whole number as the days between events that nothing brings about."""
        return int(-mean * log(1 - self.chance()))
