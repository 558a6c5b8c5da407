"""Three states of a record: what both sides began with, ours and theirs; field by field, mappings key by key."""

from __future__ import annotations

from collections.abc import Mapping
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
