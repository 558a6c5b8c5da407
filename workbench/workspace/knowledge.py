"""What two sides know of one record: the edits that came to each of its fields, taken over or decided against.

An edit is known by its uid wherever it travels. A side that knows every edit of a field the other knows has seen what
the other did there, and what it has now came after; where neither does, both changed the field without knowing of each
other. That is the whole question of who is asked what (the version sets of replicated data, one for each field).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from workbench.law.change import Change
from workbench.store import TOOK_BACK, History
from workbench.workspace.bundles.packing import told_of
from workbench.workspace.bundles.values import Carried, Edit
from workbench.workspace.three_way import WHOLE, changed_fields, names, value_of

Known = tuple[str, str]
"""The uid of an edit, or of a decision, and the field it is known for; WHOLE where it is known for all."""


@dataclass(frozen=True)
class Side:
    """The edits of a record on one side, the oldest first, and what is known there."""

    edits: tuple[Edit, ...]
    known: frozenset[Known]

    def __contains__(self, uid: str) -> bool:
        """Return whether an edit is among those of this side."""
        return uid in self._touched

    def knows(self, uid: str, field: str) -> bool:
        """Return whether an edit came to this field here, or to the whole record."""
        return (uid, field) in self.known or (uid, WHOLE) in self.known

    def news(self, other: Side, field: str) -> News:
        """Return what is known here of a field, or of the record as a whole, and not on the other side."""
        edits = tuple(
            each for each in self.edits if self._came_to(each, field) and not self._is_known(each.uid, other, field)
        )
        marks = {uid for uid, of in self.known if of == field and not self._is_known(uid, other, field)}
        return News(edits, frozenset(marks | {each.uid for each in edits}))

    def _is_known(self, uid: str, other: Side, field: str) -> bool:
        """Return whether the other side knows an edit for a field; for the whole, when it does for each it came to."""
        if other.knows(uid, field) or field != WHOLE:
            return other.knows(uid, field)
        came_to = self._touched[uid] if uid in self else self._noted.get(uid)
        return came_to is not None and all(other.knows(uid, each) for each in came_to)

    def news_at_large(self, other: Side) -> News:
        """Return what came to the whole record and left no edit here: decisions about it, and that it came and went."""
        wholly = (uid for uid, of in self.known if of == WHOLE and uid not in self and uid not in self._noted)
        return News((), frozenset(uid for uid in wholly if not other.knows(uid, WHOLE)))

    def takes_back(self, new: News, field: str, here: Any) -> bool:
        """Return whether one of these edits is the undo of a bundle's taking in and takes away what is here.

        Of an act, whose edits tell no values, whether it is such an undo.
        """
        return any(
            value_of(each.change.before, field) == here or each.change == Change(None, None)
            for each in new.edits
            if (each.uid, TOOK_BACK) in self.known
        )

    def unheard(self, other: Side) -> Iterator[Known]:
        """Yield all that is known here and not on the other side."""
        yield from (each for each in self.known if not other.knows(*each))
        whole = (each.uid for each in self.edits if self._touched[each.uid] is None)
        yield from ((uid, WHOLE) for uid in whole if not other.knows(uid, WHOLE))

    def touched(self, edit: Edit) -> frozenset[str] | None:
        """Return the fields an edit changed; None for all, where the record came or went by it."""
        return self._touched[edit.uid]

    def known_but_for(self, fields: Collection[str]) -> Iterator[Known]:
        """Yield what is known here, but for these fields; of an edit that came to one of them, its other fields."""
        by_uid = {each.uid: each for each in self.edits}
        for uid, field in self.known:
            if field == TOOK_BACK and fields and uid in by_uid:
                continue  # it is said of an edit that is taken over whole
            if field != WHOLE or not fields:
                if field not in fields:
                    yield uid, field
            elif uid in by_uid:
                touched = self._touched[uid]
                came_to = _names(by_uid[uid].change) if touched is None else touched
                left = came_to.difference(fields)
                yield from ((uid, each) for each in left)
                if left == came_to:
                    yield uid, WHOLE

    def that_came_to(self, field: str) -> tuple[Edit, ...]:
        """Return the edits that changed a field, the oldest first."""
        return tuple(each for each in self.edits if self._came_to(each, field))

    def _came_to(self, edit: Edit, field: str) -> bool:
        touched = self._touched[edit.uid]
        return field == WHOLE or touched is None or field in touched

    @cached_property
    def _touched(self) -> dict[str, frozenset[str] | None]:
        return {each.uid: _fields(each.change) for each in self.edits}

    @cached_property
    def _noted(self) -> dict[str, set[str]]:
        """The fields of each edit, and of each decision, that are noted one by one."""
        noted: dict[str, set[str]] = defaultdict(set)
        for uid, field in self.known:
            if field != WHOLE:
                noted[uid].add(field)
        return dict(noted)


NOTHING = Side((), frozenset())


@dataclass(frozen=True)
class News:
    """What one side knows of a field and the other does not: its edits, the oldest first, and decisions too by uid."""

    edits: tuple[Edit, ...]
    uids: frozenset[str]

    def __bool__(self) -> bool:
        return bool(self.uids)

    def steps(self, field: str) -> tuple[tuple[Any, Any], ...]:
        """Return what its edits did to a field: the value each found and the one it left."""
        return tuple((value_of(each.change.before, field), value_of(each.change.after, field)) for each in self.edits)


def our_side(history: History, but_for: Iterable[str] = ()) -> Side:
    """Return what is known here, as if these edits, by uid, had never come."""
    edits, known = told_of(history)
    out = frozenset(but_for)
    return Side(edits, frozenset(each for each in known if each[0] not in out))


def their_side(carried: Carried) -> Side:
    """Return what was known where a bundle was made."""
    partly = {uid for uid, _ in carried.taken}
    whole = {(each.uid, WHOLE) for each in carried.edits if each.uid not in partly}
    return Side(carried.edits, frozenset({*carried.taken, *whole}))


def _names(change: Change) -> frozenset[str]:
    """Return the fields of the records an edit brought or took away."""
    there = (each for each in (change.before, change.after) if each is not None)
    return frozenset(name for each in there for name in names(each))


def _fields(change: Change) -> frozenset[str] | None:
    if change.before is None or change.after is None:
        return None
    return frozenset(changed_fields(change.before, change.after))
