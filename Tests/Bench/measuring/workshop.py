"""Where the bench works: the binary it measures, the logs it made up, room for answers."""

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import time

from synthetic import logs

from .processes import Command


class Workshop:
    """A copy of the binary, as `make install` leaves it, and a folder of logs that are kept.

    A copy, because a file that was just linked faults more often: its start takes 0.3 × longer.
    """

    def __init__(self, binary, folder):
        self.folder = os.path.abspath(folder)
        self.events = int(os.environ.get("BENCH_EVENTS", "1000000"))
        self.is_large = os.environ.get("BENCH_LARGE") == "1"
        self._linked = binary
        self._began = time.monotonic()

    def __enter__(self):
        os.makedirs(self.folder, exist_ok=True)
        self._scratch = tempfile.TemporaryDirectory(dir=self.folder, prefix="scratch-")
        self.binary = self.scratch("docket")
        subprocess.run(["install", self._linked, self.binary], check=True)
        return self

    def __exit__(self, *_):
        self._scratch.cleanup()

    def scratch(self, name):
        """A place that is gone when the bench ends."""
        return os.path.join(self._scratch.name, name)

    def docket(self, records, *words, output=os.devnull, input=os.devnull):
        return Command([self.binary, "-C", records, *words], output=output, input=input)

    def log(self, events, files=1):
        """The folder of a made-up log; made when it is first asked for, and kept.

        Its name tells the version of what made it up, so that a change there makes it anew.
        """
        kept = os.path.join(self.folder, "logs-" + fingerprint())
        folder = os.path.join(kept, f"{events}-{files}")
        if not os.path.exists(folder):
            for name in os.listdir(self.folder):
                if name.startswith("logs-") and name != os.path.basename(kept):
                    shutil.rmtree(os.path.join(self.folder, name))
            self.tell(f"making up {events} events in {files} files")
            logs.write(folder + ".new", events, files)
            os.rename(folder + ".new", folder)
            os.sync()
        return folder

    def tell(self, doing):
        """What is being done now, on standard error."""
        print(f"{time.monotonic() - self._began:5.0f} s  {doing}", file=sys.stderr, flush=True)


def fingerprint():
    """The first digits of the hash of the generator."""
    folder = os.path.dirname(logs.__file__)
    hash = hashlib.sha256()
    for name in sorted(os.listdir(folder)):
        if name.endswith(".py"):
            with open(os.path.join(folder, name), "rb") as file:
                hash.update(file.read())
    return hash.hexdigest()[:8]


def log_files(folder):
    """The paths of the logs below a folder, sorted."""
    return sorted(
        os.path.join(place, name)
        for place, _, names in os.walk(folder) for name in names if name.endswith(".jsonl"))


def size(folder):
    """The bytes of all logs below a folder."""
    return sum(os.path.getsize(path) for path in log_files(folder))
