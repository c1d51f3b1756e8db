"""One item's life as lines of a log."""

from hashlib import sha256

from . import dates, words
from .procedures import COLLECTIONS, STAGES

WAYS = {kind: [each["stage"] for each in stages] for kind, stages in STAGES.items()}
# No item is followed beyond this day.
NEWEST = dates.LAST - 60
ENDS = {way[-1] for way in WAYS.values()} | {"withdrawn", "lapsed"}


def collection(index):
    """The folder and kind of the item of that number."""
    return COLLECTIONS[index * 7 % len(COLLECTIONS)]


def name(index):
    """The item of that number, so that any other may link to it."""
    subject = words.SUBJECTS[index * 11 % len(words.SUBJECTS)]
    form = words.FORMS[index * 3 % len(words.FORMS)]
    return f"{collection(index)[0]}/{subject}-{form}-{index}"


class Pools:
    """Sentences and titles that sources share."""

    def __init__(self, dice):
        self.quotes = words.sentences(dice, 2000, 4, 11)
        self.headlines = words.sentences(dice, 500, 2, 4)
        self.notes = words.sentences(dice, 200, 4, 9)


class Story:
    """Events of one item, each recorded after the one before."""

    def __init__(self, dice, pools, index, opened):
        self.dice, self.pools, self.index = dice, pools, index
        self.item = name(index)
        self.kind = collection(index)[1]
        self.way = WAYS[self.kind]
        self.stage = None
        self.paused = False
        self.day = opened
        self.recorded = 0
        self.head = None
        self.facts = []
        self.lines = []

    def tell(self, count):
        """The lines of COUNT events, each with the second it was recorded at."""
        dice = self.dice
        self.opened()
        slow = dice.chance() < 0.25
        for _ in range(count - 1):
            self.day = min(self.day + dice.gap(170 if slow else 65), NEWEST)
            self.happen()
        return self.lines

    def happen(self):
        """The next event: about every third is a step on the way."""
        chance = self.dice.chance()
        if self.stage is None:
            self.entered(self.way[0])
        elif self.paused and chance < 0.6:
            self.resumed()
        elif chance < 0.44 and self.stage not in ENDS:
            self.entered(self.following())
        elif chance < 0.63:
            self.reported()
        elif chance < 0.72:
            self.measured()
        elif chance < 0.81 and self.stage not in ENDS:
            self.promised()
        elif chance < 0.85 and self.stage not in ENDS and not self.paused:
            self.halted()
        elif chance < 0.91 and self.index:
            self.linked()
        elif chance < 0.95:
            self.corroborated()
        elif chance < 0.98:
            self.corrected()
        elif chance < 0.99:
            self.retracted()
        else:
            self.reported()

    def following(self):
        """The next stage; now and then a later or earlier one, or the item is given up."""
        chance = self.dice.chance()
        place = self.way.index(self.stage)
        if chance < 0.09:
            return "withdrawn" if chance < 0.05 else "lapsed"
        if chance < 0.13:
            return self.way[max(place - 1, 0)]
        if chance < 0.16:
            return self.way[min(place + 2, len(self.way) - 1)]
        return self.way[place + 1]

    # The kinds.

    def opened(self):
        subject = self.pools.headlines[self.index % len(self.pools.headlines)]
        titles = ""
        if self.dice.chance() < 0.08:
            titles = f',"titles":{{"xx":"{self.dice.pick(words.UNUSUAL)} {self.index}"}}'
        self.fact(
            "opened",
            f'"title":"{subject} ({self.index})","kind":"{self.kind}",'
            f'"procedure":"{self.kind}"{titles},')

    def entered(self, stage):
        self.stage, self.paused = stage, False
        self.fact("entered", f'"stage":"{stage}",')

    def reported(self):
        chance = self.dice.chance()
        stage = f'"stage":"{self.stage}",' if chance < 0.5 else ""
        who = f'"who":"{self.dice.pick(words.PEOPLE)}",' if 0.3 < chance < 0.7 else ""
        self.fact("reported", stage + who)

    def measured(self):
        figure, unit = self.dice.pick(words.FIGURES)
        unit = f',"unit":"{unit}"' if unit else ""
        value = self.dice.pick(("", "", "", "~", ">")) + str(self.dice.between(1, 4999))
        period = f',"period":"{dates.day(self.day)[:4]}"' if self.dice.chance() < 0.3 else ""
        self.fact("measured", f'"figure":"{figure}","value":"{value}"{unit}{period},')

    def promised(self):
        stage = self.way[min(self.way.index(self.stage) + 1, len(self.way) - 1)]
        due = dates.day(self.day + self.dice.between(30, 399))
        due = due if self.dice.chance() < 0.5 else due[:7]
        self.fact(
            "promised",
            f'"stage":"{stage}","due":"{due}","who":"{self.dice.pick(words.PEOPLE)}",')

    def halted(self):
        self.paused = True
        self.fact("paused", f'"reason":"{self.dice.pick(words.REASONS)}",')

    def resumed(self):
        self.paused = False
        self.fact("resumed", f'"reason":"{self.dice.pick(words.REASONS)}",')

    def linked(self):
        chance = self.dice.chance()
        relation = (
            "part-of" if chance < 0.25 else "depends-on" if chance < 0.6
            else "supersedes" if chance < 0.7 else self.dice.pick(words.LABELS))
        to = name(self.dice.below(self.index))
        self.fact("linked", f'"relation":"{relation}","to":"{to}",')

    def corroborated(self):
        self.write(
            "corroborated", self.dated(), f'"target":"{self.dice.pick(self.facts)}",',
            self.source())

    def corrected(self):
        set = (
            f'"on":"{dates.day(self.day)[:7]}"' if self.dice.chance() < 0.7
            else '"note":"As printed in the second edition."')
        target = self.dice.pick(self.facts)
        self.write("corrected", "", f'"target":"{target}","set":{{{set}}},', self.note())

    def retracted(self):
        """Takes back a fact, never the first, which opens the item."""
        if len(self.facts) == 1:
            return self.reported()
        target = self.facts.pop(self.dice.between(1, len(self.facts) - 1))
        self.write(
            "retracted", "", f'"target":"{target}","reason":"recorded twice",', self.note())

    # What all of them have.

    def fact(self, event, members):
        self.write(event, self.dated(), members, self.source())
        self.facts.append(self.head)

    def dated(self):
        on = dates.imprecise(self.dice, self.day)
        return f'"on":"{on}",' if on else ""

    def note(self):
        return f'"note":"{self.dice.pick(self.pools.notes)}",'

    def source(self):
        dice = self.dice
        publisher, address = dice.pick(words.PUBLISHERS)
        page = dice.below(1_000_000)
        date = dates.day(self.day + dice.below(12))
        date = date if dice.chance() < 0.8 else date[:7]
        chance = dice.chance()
        url = f',"url":"https://{address}/{page}"' if chance < 0.25 else ""
        quote = f',"quote":"{dice.pick(self.pools.quotes)}"' if 0.15 < chance < 0.27 else ""
        note = self.note() if chance > 0.96 else ""
        return (
            f'"source":{{"title":"{dice.pick(self.pools.headlines)}","publisher":"{publisher}",'
            f'"date":"{date}"{url}{quote}}},{note}')

    def write(self, event, dated, members, source):
        """Seals the line: its id is the hash of the rest."""
        happened = (self.day - dates.FIRST + 12) * 86_400
        self.recorded = max(
            self.recorded + 1, happened + int(self.dice.chance() * 20 * 86_400))
        prev = f'"{self.head}"' if self.head else ""
        rest = (
            f'"event":"{event}","item":"{self.item}",{dated}{members}{source}"prev":[{prev}],'
            f'"recorded":"{dates.stamp(self.recorded)}","by":"{self.dice.pick(words.DESKS)}"}}'
        ).encode()
        self.head = sha256(b"{" + rest).hexdigest()
        self.lines.append((self.recorded, b'{"id":"' + self.head.encode() + b'",' + rest + b"\n"))
