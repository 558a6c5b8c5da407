"""Bundles among several people: python -m tests.reliability.circles [histories] [--people 3] [--first 1].

A few people edit copies of one project, undo, send each other bundles in any order and settle some of what clashes.
Then everybody sends to everybody, and one of them settles what is left. Held to: nobody is ever asked about a place
that one person alone has changed, all come to the same records, and nothing is left to be asked.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sys
import tempfile
import time
from collections import defaultdict
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from tests.reliability.bundles import edit_at_random, state_of
from tests.store.store_values import ACT, AMENDMENT
from workbench.law.change import Changes
from workbench.law.recommendation import Recommendation
from workbench.law.review import Session
from workbench.workspace.bundles import Bundle, pack
from workbench.workspace.conflicts import Conflict, settled
from workbench.workspace.merging import merge, take_in
from workbench.workspace.three_way import WHOLE, changed_fields
from workbench.workspace.workspace import Workspace

NOW = datetime(2026, 11, 25, tzinfo=UTC)
NAMES = ("Айгүл", "Болат", "Вера", "Ғалым")
STEPS = 14
ROUNDS = 4  # of everybody to everybody: a decision takes two to come to all, and may meet another on its way


class Circle:
    """People with a copy of one project each."""

    def __init__(self, folder: Path, people: int, chance: random.Random, stack: ExitStack) -> None:
        self.chance = chance
        with Workspace.create(folder / "0.lhw", author=NAMES[0]) as first:
            some = Recommendation("r0", "R0", {"rus": "дети"})
            first.apply(Changes.added(AMENDMENT, replace(AMENDMENT, id="a2"), some, Session("s", "Топ"), ACT), "Begin")
        for place in range(1, people):
            shutil.copy(folder / "0.lhw", folder / f"{place}.lhw")
        opened = (Workspace.open(folder / f"{place}.lhw", author=NAMES[place]) for place in range(people))
        self.people = tuple(stack.enter_context(each) for each in opened)
        self.changed_by: dict[tuple[str, str], set[str]] = defaultdict(set)  # a place -> who has ever changed it
        self.old: list[Bundle] = []  # what was sent comes again, and late
        self.faults: list[str] = []

    def live(self) -> None:
        """Let them work for a while."""
        for _ in range(STEPS):
            someone, other = self.chance.sample(self.people, 2)
            if self.chance.random() < 0.5:
                self._edit(someone)
            elif self.old and self.chance.random() < 0.1:
                self._receive(someone, self.chance.choice(self.old), settle=False)
            else:
                self._receive(other, self._sent(someone), settle=self.chance.random() < 0.5)

    def agree(self) -> None:
        """Let everybody send to everybody; the first settles what is left, and each what only he is asked of."""
        for _ in range(ROUNDS):
            for receiver in self.people:
                for sender in self.people:
                    if sender is not receiver:
                        first = receiver is self.people[0]
                        self._receive(receiver, self._sent(sender), settle=first, asked_alone=None if first else sender)
        states = [state_of(each) for each in self.people]
        for place, state in enumerate(states[1:], 1):
            for name in sorted(states[0].keys() | state.keys()):
                one, two = states[0].get(name), state.get(name)
                if one != two:
                    fields = changed_fields(one, two) if one and two else [WHOLE]
                    self.faults.append(f"{NAMES[0]} and {NAMES[place]} differ in {name}: {fields}")
        for receiver in self.people:
            for sender in self.people:
                if sender is not receiver and merge(receiver, pack(sender, now=NOW)).conflicts:
                    self.faults.append(f"{receiver.author} is still asked by {sender.author}")

    def _sent(self, sender: Workspace) -> Bundle:
        sent = pack(sender, now=NOW)
        self.old.append(sent)
        return sent

    def _receive(
        self, receiver: Workspace, bundle: Bundle, *, settle: bool, asked_alone: Workspace | None = None
    ) -> None:
        """Take a bundle in, settling all that is asked, or what its sender `asked_alone` is not asked of in return."""
        merged = merge(receiver, bundle)
        self._judge(receiver, bundle, merged.conflicts)
        both: set[str] = set()
        if merged.conflicts and asked_alone is not None:
            both = {each.record for each in merge(asked_alone, pack(receiver, now=NOW)).conflicts}
            settle = True
        asked = [place for place, each in enumerate(merged.conflicts) if settle and each.record not in both]
        if asked:
            choices = {place: self.chance.random() < 0.5 for place in asked}
            for place in choices:
                conflict = merged.conflicts[place]
                self.changed_by[conflict.record, conflict.field].add(receiver.author)
            merged = settled(receiver, merged, choices, "Settle", now=NOW)
        take_in(receiver, merged, "Merge")

    def _judge(self, receiver: Workspace, bundle: Bundle, conflicts: tuple[Conflict, ...]) -> None:
        for each in conflicts:
            places = [by for (record, field), by in self.changed_by.items() if record == each.record]
            here = self.changed_by[each.record, each.field] if each.field else set().union(*places)
            if len(here | self.changed_by[each.record, WHOLE]) < 2:
                self.faults.append(
                    f"{receiver.author} is asked by {bundle.author} of {each.record} {each.field!r},"
                    f" which {', '.join(sorted(here)) or 'nobody'} changed: {each.base!r:.60} {each.mine!r:.60}"
                )

    def _edit(self, workspace: Workspace) -> None:
        """Make an edit of any kind and note what it changed."""
        last = workspace.log(limit=1)[0].sequence
        edit_at_random(workspace, self.chance, 1)
        for entry in workspace.log(limit=50):
            if entry.sequence <= last:
                break
            for change in workspace.changes_of(entry.sequence):
                both = change.before is not None and change.after is not None and change.record.id != ACT.id
                for field in changed_fields(change.before, change.after) if both else [WHOLE]:
                    self.changed_by[change.record.id, field].add(workspace.author)


def history(seed: int, people: int) -> list[str]:
    """Return what was not as promised in one history."""
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        circle = Circle(Path(folder), people, random.Random(seed), stack)
        circle.live()
        circle.agree()
        return circle.faults


def main() -> int:
    """Run the campaign and say what it came to."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("histories", type=int, nargs="?", default=2000)
    parser.add_argument("--people", type=int, choices=(2, 3, 4), default=3)
    parser.add_argument("--first", type=int, default=1, help="the number of the first history")
    given = parser.parse_args()
    begun, broken = time.monotonic(), 0
    for seed in range(given.first, given.first + given.histories):
        faults = history(seed, given.people)
        broken += bool(faults)
        for fault in faults[:3]:
            print(f"history {seed}: {fault}")
    took = time.monotonic() - begun
    print(f"{given.histories} histories of {given.people} people in {took:.0f} s: {broken} broken")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
