"""Writes a made-up log: the same bytes for the same seed, however many processes write it."""

import heapq
import os
import shutil
import tempfile
from concurrent.futures import ProcessPoolExecutor

from . import dates, procedures
from .dice import Dice
from .story import Pools, Story

EVENTS_AN_ITEM = 10
# Items of one chunk; a chunk is drawn from its own seed and sorted by one process.
CHUNK = 5_000
OPENED = (dates.FIRST + 365, dates.FIRST + 16 * 365)


def write(folder, events, files, seed=1):
    """Writes EVENTS events in a tenth as many items to FILES files below FOLDER, with procedures.

    Whatever is in the folder is removed first. The lines of each file are in the order in which
    they were recorded, so that the items are interleaved; those of one item are in one file.
    """
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    procedures.write(folder)
    items = events // EVENTS_AN_ITEM
    with tempfile.TemporaryDirectory(dir=os.path.dirname(os.path.abspath(folder))) as scratch:
        tasks = [
            (seed, first, min(first + CHUNK, items), items, files,
             os.path.join(scratch, str(first)))
            for first in range(0, items, CHUNK)
        ]
        with ProcessPoolExecutor() as workers:
            chunks = list(workers.map(_chunk, tasks))
        _merge(chunks, folder, files)


def _chunk(task):
    """Writes the lines of some items, sorted, each behind its second and the number of its file."""
    seed, first, end, items, files, path = task
    dice = Dice(f"{seed}/{first}")
    pools = Pools(Dice(seed))
    lines = []
    more = 0
    for index in range(first, end):
        # Two items in a row have twenty events together.
        last = index == items - 1 and index % 2 == 0
        more = -more if index % 2 else 0 if last else dice.between(-6, 6)
        opened = OPENED[0] + (OPENED[1] - OPENED[0]) * index // items
        story = Story(dice, pools, index, opened + dice.between(-120, 119))
        for recorded, line in story.tell(EVENTS_AN_ITEM + more):
            lines.append(b"%012d %06d " % (recorded, index % files) + line)
    lines.sort()
    with open(path, "wb") as file:
        file.writelines(lines)
    return path


def _merge(chunks, folder, files):
    """Deals the lines of all chunks, in the order of their seconds, to the files."""
    opened = [open(chunk, "rb", buffering=1 << 20) for chunk in chunks]
    merged = heapq.merge(*opened)
    if files == 1:
        with open(_path(folder, 0, files), "wb", buffering=1 << 22) as log:
            log.writelines(line[20:] for line in merged)
    else:
        _deal(merged, folder, files)
    for chunk in opened:
        chunk.close()


def _deal(merged, folder, files):
    """Appends whenever enough lines wait, since not every file can be open at once."""
    for number in range(0, files, 100):
        os.mkdir(os.path.dirname(_path(folder, number, files)))
    waiting = [[] for _ in range(files)]
    enough = max(100, 100_000 // files)
    for line in merged:
        lines = waiting[int(line[13:19])]
        lines.append(line[20:])
        if len(lines) >= enough:
            _append(folder, waiting, files, int(line[13:19]))
    for number in range(files):
        _append(folder, waiting, files, number)


def _append(folder, waiting, files, number):
    with open(_path(folder, number, files), "ab") as log:
        log.writelines(waiting[number])
    waiting[number].clear()


def _path(folder, number, files):
    if files == 1:
        return os.path.join(folder, "log.jsonl")
    return os.path.join(folder, f"{number // 100:02}", f"{number:04}.jsonl")
