"""How panels were left, told in words that are kept between runs and may come back spoilt."""

from __future__ import annotations

import json
from typing import Any, NamedTuple


class Reading(NamedTuple):
    """How the law was read: languages ('rus+kaz'), service notes, as proposed, and the line at the upper edge.

    The line is that of `reading_place`: address, which of its lines, words, first character, pixels below the edge;
    () is the very beginning.
    """

    languages: str = ""
    notes: bool = True
    proposed: bool = False
    line: tuple[Any, ...] = ()


def kept(text: str) -> dict[str, str]:
    """Return how each panel was left, by name; nothing where the text says nothing of it."""
    try:
        found = json.loads(text or "{}")
    except ValueError:
        return {}
    return {str(name): str(left) for name, left in found.items()} if isinstance(found, dict) else {}


def read_reading(text: str) -> Reading | None:
    """Return how the law was read, or None where the text does not tell."""
    try:
        languages, notes, proposed, line = json.loads(text)
    except (ValueError, TypeError):
        return None
    kinds = (str, int, str, int, int)
    sound = isinstance(line, list) and (not line or [type(each) for each in line] == list(kinds))
    return Reading(str(languages), bool(notes), bool(proposed), tuple(line)) if sound else None
