"""How panels were left, told in words that are kept between runs and may come back spoilt."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from PySide6.QtGui import QTextCursor

from workbench.law.amendment import Amendment
from workbench.ui.panels.amendment import AmendmentEditor


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


def left_in(editor: AmendmentEditor) -> str:
    """Return which amendment is open, in which language it is worded, and where the cursor stands."""
    if editor.amendment is None:
        return ""
    return f"{editor.amendment.id} {editor.language()} {editor.proposed.textCursor().position()}"


def take_up(editor: AmendmentEditor, left: str) -> None:
    """Open the amendment that was left, with the cursor where it stood."""
    record, _, place = left.partition(" ")
    language, _, at = place.partition(" ")
    workspace = editor.desk.workspace
    found = workspace.get(record) if workspace is not None and record else None
    if not isinstance(found, Amendment):
        return
    editor.show_subject(found)
    tabs = [editor.tabs.tabData(number) for number in range(editor.tabs.count())]
    if language in tabs:
        editor.tabs.setCurrentIndex(tabs.index(language))
    cursor = QTextCursor(editor.proposed.document())
    cursor.setPosition(min(int(at), editor.proposed.document().characterCount() - 1) if at.isdecimal() else 0)
    editor.proposed.setTextCursor(cursor)
