"""Three states of a record: what both sides began with, ours and theirs; field by field, mappings key by key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from datetime import datetime
from typing import Any

from workbench.law.change import Record

WHOLE = ""
"""Stands for the record as a whole where something is about its being there."""

_LATEST = frozenset({"changed"})
"""Moments of the last change: the later one holds, whoever made it."""


def three_way(field: str, base: Any, mine: Any, theirs: Any) -> tuple[Any, bool]:
    """Return the merged value and whether there is one."""
    if theirs == base:
        return mine, True
    if mine in (base, theirs):
        return theirs, True
    if field in _LATEST and isinstance(mine, datetime) and isinstance(theirs, datetime):
        return max(mine, theirs, key=lambda moment: moment.timestamp()), True
    if all(isinstance(each, tuple) and len(set(each)) == len(each) for each in (base, mine, theirs)):
        gone = {each for each in base if each not in theirs}
        kept = [each for each in theirs if each in base]
        if kept == [each for each in base if each not in gone]:  # not put in another order
            added = [each for each in theirs if each not in base and each not in mine]
            return (*(each for each in mine if each not in gone), *added), True
    return mine, False


Steps = Sequence[tuple[Any, Any]]
"""What edits of one side did to a field, one after another: the value each found and the one it left."""


def both_ways(field: str, new: Steps, unseen: Steps, mine: Any, theirs: Any) -> tuple[Any, bool]:
    """Return what a field comes to that both sides changed without knowing of each other, and whether it does.

    It is the same on both sides: `new` are the steps of the other side, `unseen` ours. Where one side's came back to
    what it began with, the other's value holds; of lists the items each side added and took out are so in the result.
    """
    went_back, came_back = _is_idle(new, theirs), _is_idle(unseen, mine)
    if went_back != came_back:
        return (mine if went_back else theirs), True
    if field in _LATEST and isinstance(mine, datetime) and isinstance(theirs, datetime):
        return max(mine, theirs, key=lambda moment: moment.timestamp()), True
    values = (mine, theirs, *(value for step in (*new, *unseen) for value in step))
    if all(isinstance(each, tuple) and len(set(each)) == len(each) for each in values):
        return _lists(new, unseen, mine, theirs)
    return mine, False


def _is_idle(steps: Steps, value: Any) -> bool:
    return bool(steps) and steps[0][0] == value


def _lists(new: Steps, unseen: Steps, mine: Any, theirs: Any) -> tuple[Any, bool]:
    held = set(mine)
    for before, after in new:
        held = (held - (set(before) - set(after))) | (set(after) - set(before))
    ordered, ordered_here = any(map(_is_ordered, new)), any(map(_is_ordered, unseen))
    if ordered and ordered_here:
        return mine, False
    common = [each for each in (theirs if ordered else mine) if each in held and each in mine and each in theirs]
    rest = held.difference(common)
    if rest <= set(mine) or rest <= set(theirs):  # one side alone has them, in an order of its own
        return (*common, *(each for each in (mine if rest <= set(mine) else theirs) if each in rest)), True
    return (*common, *sorted(rest, key=repr)), True


def _is_ordered(step: tuple[Any, Any]) -> bool:
    """Return whether a step put the items it left in another order."""
    before, after = step
    return [each for each in before if each in after] != [each for each in after if each in before]


def names(record: Record) -> list[str]:
    """Return the names of a record's fields, those of mappings with each of their keys."""
    found = []
    for each in fields(record):
        value = getattr(record, each.name)
        found += [f"{each.name}.{key}" for key in value] if isinstance(value, Mapping) else [each.name]
    return found


def changed_fields(before: Record, after: Record) -> list[str]:
    """Return the fields that differ, those of mappings with their keys: ['wording.kaz', 'status']."""
    names = []
    for each in fields(before):
        old, new = getattr(before, each.name), getattr(after, each.name)
        if old == new:
            continue
        if isinstance(old, Mapping) and isinstance(new, Mapping):
            keys = dict.fromkeys((*old, *new))
            names += [f"{each.name}.{key}" for key in keys if old.get(key) != new.get(key)]
        else:
            names.append(each.name)
    return names


def value_of(record: Record | None, field: str) -> Any:
    """Return the value of a field as `changed_fields` names it; '' stands for the record itself."""
    if field == WHOLE or record is None:
        return record if field == WHOLE else None
    name, dot, key = field.partition(".")
    value = getattr(record, name)
    return value.get(key) if dot else value


def with_value(record: Any, field: str, value: Any) -> Any:
    """Return the record with this value in this field; None takes a key out of a mapping."""
    if field == WHOLE:
        return value
    if record is None:
        return None
    name, dot, key = field.partition(".")
    if not dot:
        return replace(record, **{name: value})
    kept = {each: old for each, old in getattr(record, name).items() if each != key}
    return replace(record, **{name: kept if value is None else {**getattr(record, name), key: value}})
