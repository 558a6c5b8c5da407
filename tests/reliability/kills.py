"""Kill a process that writes, at a random moment, again and again: python -m tests.reliability.kills [times] [seed].

What is killed: editing, importing, correcting, undo and redo, merging and writing bundles, search and backups in one
project; exporting; bringing to a newer format; restoring a copy and making projects (`kill_works`). After each kill the
project must open within three seconds, hold every acknowledged edit and none by halves; what has its final name is
whole; nothing of the killed stays once the next one has worked there.

The children are forked from this process, which has everything loaded, so that a kill takes hundredths of a second.
Where the system has a disk in memory it is used: a kill of a process loses nothing that the system has taken.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.asked import asked
from tests.reliability.disks import memory_disk
from tests.reliability.kill_works import Editing, Exporting, Migrating, Restoring, Work, grow_old, told

SHARES = {Editing: 60, Exporting: 15, Migrating: 12, Restoring: 13}
"""How many of a hundred kills each work gets."""
LONGEST = {Editing: 0.25, Exporting: 0.8, Migrating: 0.12, Restoring: 0.25}
"""Seconds after which each is killed at the latest."""


def run(times: int, *, seed: int = 1, report: bool = False) -> list[str]:
    """Kill children so many times; return what was broken."""
    chance, broken, killed = random.Random(seed), list[str](), Counter[str]()
    with tempfile.TemporaryDirectory(dir=memory_disk()) as name:
        os.environ["XDG_CACHE_HOME"] = str(Path(name) / "cache")  # the search index of the campaign
        kinds = list(SHARES)
        works: dict[type[Work], tuple[Work, Path]] = {}
        since = Counter[type[Work]]()
        for number in range(times):
            kind = chance.choices(kinds, SHARES.values())[0] if times >= 20 else kinds[number % len(kinds)]
            if kind not in works or since[kind] >= works[kind][0].fresh_after:
                works[kind] = _begin(kind, Path(name) / kind.__name__)
                since[kind] = 0
            work, folder = works[kind]
            said = killed_at_random(work, chance, LONGEST[kind])
            wrong: list[str] = []
            with told(wrong):
                wrong += work.look(said)
            grow_old(folder)
            broken += [f"kill {number} ({kind.__name__}, said {said[-2:]}): {each}" for each in wrong]
            if wrong:
                del works[kind]
            since[kind] += 1
            killed[kind.__name__] += 1
            if report and number % 500 == 499:
                print(number + 1, dict(killed), f"{len(broken)} broken", *broken[-3:], sep="; ", flush=True)
    return broken


def _begin(kind: type[Work], folder: Path) -> tuple[Work, Path]:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    work = kind(folder)
    work.prepare()
    return work, folder


def killed_at_random(work: Work, chance: random.Random, longest: float) -> list[str]:
    """Fork a child that works, kill it at a random moment, and return the lines it said whole."""
    seed, delay = chance.random(), chance.random() ** 2 * longest
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            os.close(reading)
            work.work(lambda line: _say(writing, line), random.Random(seed))
        except BaseException as error:  # the parent must hear of it
            _say(writing, f"error {error!r}")
        finally:
            os._exit(status)
    os.close(writing)
    time.sleep(delay)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(reading, encoding="utf-8", errors="replace") as pipe:
        said = pipe.read().split("\n")[:-1]  # a torn last line was not said
    failed = [line for line in said if line.startswith("error ")]
    if failed:
        raise AssertionError(f"the child failed before it was killed: {failed[0]}")
    return said


def _say(pipe: int, line: str) -> None:
    os.write(pipe, f"{line}\n".encode())


if __name__ == "__main__":
    count, first = asked(__doc__, times=100, seed=1)
    begun = time.monotonic()
    faults = run(count, seed=first, report=True)
    print("\n".join(faults))
    print(f"{count} kills in {time.monotonic() - begun:.0f} s, {len(faults)} promises broken")
    sys.exit(1 if faults else 0)
