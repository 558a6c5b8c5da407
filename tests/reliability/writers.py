"""Several writers on one project in a database: python -m tests.reliability.writers [edits] [kills].

Two and then eight processes edit the same few records as fast as they can, each from what it last read. Promised: no
acknowledged edit is lost, an edit made on what has changed is refused, and of two that met exactly one hears of it; the
change log has no gap, names the writer of each entry, and leads from each state of a record to the next.

Then the same while the server is killed (SIGKILL, again and again), connections are cut and statements run out of time:
what was acknowledged is there, what was refused is not, every refusal is one line.
"""

from __future__ import annotations

import multiprocessing
import random
import sys
import threading
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from tests import postgres
from tests.asked import asked
from workbench.errors import ConcurrentEdit, ConnectionLost, ProjectError
from workbench.law.change import Changes
from workbench.law.recommendation import Recommendation
from workbench.places import Database
from workbench.store import Role, Store
from workbench.store.roles import script

RECORDS = [f"r{number}" for number in range(12)]
_FORK = multiprocessing.get_context("fork")


@dataclass
class Told:
    """What one writer was told: the number of each edit by its mark, conflicts, refusals."""

    user: str
    written: dict[str, int] = field(default_factory=dict)
    conflicts: list[tuple[str, str, str]] = field(default_factory=list)  # mark, record, state
    refused: list[tuple[str, str]] = field(default_factory=list)  # mark, message
    open: list[str] = field(default_factory=list)  # marks of which nobody could tell
    odd: list[str] = field(default_factory=list)


@dataclass
class Report:
    """The figures of one stretch, and what was broken."""

    writers: int
    written: int = 0
    conflicts: int = 0
    refused: int = 0
    open: int = 0
    seconds: float = 0.0
    broken: list[str] = field(default_factory=list)
    trouble: Counter[str] = field(default_factory=Counter)

    def __str__(self) -> str:
        rate = self.written / self.seconds if self.seconds else 0.0
        trouble = "".join(f", {what} {times} times" for what, times in sorted(self.trouble.items()))
        return (
            f"{self.writers} writers{trouble}: {self.written} edits written, {self.conflicts} conflicts,"
            f" {self.refused} refused, {self.open} left open,"
            f" {self.seconds:.1f} s, {rate:.0f} edits a second; {len(self.broken)} broken"
        )


def run(server: postgres.Server, writers: int, edits: int, *, kills: int = 0, cuts: int = 0, seed: int = 1) -> Report:
    """Have so many writers make so many edits between them, while the server is killed and connections are cut."""
    users = [f"w{number}" for number in range(writers)]
    place = _project(server, users)
    results: Any = _FORK.Queue()
    shares = [edits // writers + (number < edits % writers) for number in range(writers)]
    started = time.monotonic()
    processes = [
        _FORK.Process(target=_write, args=(place._replace(user=user), share, seed * 100 + number, results))
        for number, (user, share) in enumerate(zip(users, shares, strict=True))
    ]
    for process in processes:
        process.start()
    done = threading.Event()
    report = Report(writers)
    trouble = threading.Thread(target=_trouble, args=(server, kills, cuts, random.Random(seed), done, report.trouble))
    trouble.start()
    told = [results.get(timeout=14_400) for _ in processes]
    done.set()
    trouble.join()
    for process in processes:
        process.join()
    report.seconds = time.monotonic() - started
    _look(place, told, report)
    return report


def _project(server: postgres.Server, users: Sequence[str]) -> Database:
    place = server.place()
    server.run("".join(f"CREATE ROLE {user} LOGIN;" for user in users))
    said = server.run(script(place, [(user, Role.DRAFTER) for user in users], tables=False))
    assert "FATAL" not in said, said
    with Store.create(place) as store:
        store.apply(Changes.added(*(Recommendation(name, name) for name in RECORDS)), label="Import")
    return place


def _write(place: Database, edits: int, seed: int, results: Any) -> None:
    """Edit until so many edits were written; what came back of each is put into the queue at the end."""
    chance, told, number, store = random.Random(seed), Told(place.user), 0, None
    while len(told.written) < edits:
        number += 1
        mark = f"{place.user}.{number}"
        try:
            store = store or Store.open(place)
            before = store.get(Recommendation, chance.choice(RECORDS))
            assert before is not None
            after = replace(before, theme=f"{before.theme} {mark}")
        except ProjectError as error:  # nothing was tried yet
            if "\n" in str(error):
                told.odd.append(str(error))
            time.sleep(0.05)
            continue
        try:
            told.written[mark] = store.apply(Changes.replaced(before, after), label=mark)
        except ConcurrentEdit as error:
            told.conflicts.append((mark, before.id, before.theme))
            if not error.by.startswith("w") or "\n" in str(error):
                told.odd.append(str(error))
        except ProjectError as error:
            kind = told.open if isinstance(error, ConnectionLost) and "Whether it was written" in error.advice else None
            if kind is not None:
                kind.append(mark)
            else:
                told.refused.append((mark, str(error)))
            if "\n" in str(error):
                told.odd.append(str(error))
        except BaseException as error:
            told.odd.append(repr(error))
            break
    if store is not None:
        store.close()
    results.put(told)


def _trouble(
    server: postgres.Server, kills: int, cuts: int, chance: random.Random, done: threading.Event, said: Counter[str]
) -> None:
    """Kill the server, cut connections and let statements run out of time, in turn, until all of it has been done."""
    work = ["kill"] * kills + ["cut", "time"] * cuts
    chance.shuffle(work)
    for what in work:
        if done.wait(chance.uniform(0.05, 0.6)):
            return
        said[{"kill": "server killed", "cut": "connections cut", "time": "statements cancelled"}[what]] += 1
        if what == "kill":
            server.kill()
            time.sleep(chance.uniform(0, 0.3))
            server.start()
        elif what == "cut":
            server.run(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'workbench'"
                " ORDER BY random() LIMIT 2",
                database="postgres",
            )
        else:
            server.run(
                "SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE application_name = 'workbench'",
                database="postgres",
            )


def _look(place: Database, told: Sequence[Told], report: Report) -> None:
    """Compare what the writers were told with what is there."""
    broken = report.broken
    for each in told:
        broken += each.odd
        report.written += len(each.written)
        report.conflicts += len(each.conflicts)
        report.refused += len(each.refused)
        report.open += len(each.open)
    with Store.open(place) as store:
        log = store.log(limit=1_000_000)
        stored = {each.id: each for each in store.find(Recommendation)}
        steps: dict[str, dict[str, str]] = {name: {} for name in RECORDS}  # from each state the next
        for name in RECORDS:
            state = ""
            for entry, change in store.items_of(name)[1:]:
                before, after = change.before, change.after
                assert isinstance(before, Recommendation)
                assert isinstance(after, Recommendation)
                if before.theme != state:
                    broken.append(f"entry {entry.sequence} begins at another state than the last one left")
                steps[name][before.theme] = entry.author
                state = after.theme
            if stored[name].theme != state:
                broken.append(f"{name} reads otherwise than the log says")
    if [entry.sequence for entry in log] != list(range(len(log), 0, -1)):
        broken.append("the log has gaps")
    entered = {entry.label: entry for entry in log}
    marks = Counter(mark for each in stored.values() for mark in each.theme.split())
    for each in told:
        known = {mark for mark, *_ in each.refused} | {mark for mark, *_ in each.conflicts}
        broken += [
            f"{mark} was acknowledged and is there {marks[mark]} times" for mark in each.written if marks[mark] != 1
        ]
        broken += [f"{mark} was refused and is there" for mark in known if marks[mark]]
        for mark, number in each.written.items():
            entry = entered.get(mark)
            if entry is None or (entry.sequence, entry.author, entry.entered_by) != (number, each.user, each.user):
                broken.append(f"{mark} is another entry than was acknowledged")
        for mark, name, state in each.conflicts:
            if steps[name].get(state) in (None, each.user):
                broken.append(f"{mark} was refused though nobody else had changed {name}")
    counted = sum(len(each.written) for each in told) + 1
    still_open = {mark for each in told for mark in each.open if mark in entered}
    if len(log) != counted + len(still_open):
        broken.append(f"the log has {len(log)} entries, {counted} were acknowledged")


def main(edits: int, kills: int) -> int:
    """Run the stretches and say their figures; 1 where something was broken."""
    failed = False
    with postgres.running() as server:
        for writers in (2, 8):
            report = run(server, writers, edits)
            print(report, *report.broken[:10], sep="\n  ", flush=True)
            failed |= bool(report.broken)
        report = run(server, 4, kills * 40, kills=kills, cuts=kills, seed=2)
        print(report, *report.broken[:10], sep="\n  ", flush=True)
        failed |= bool(report.broken)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(*asked(__doc__, edits=10_000, kills=100)))
