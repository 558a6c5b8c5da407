"""What the window remembers between runs: its size, its docks, which project was open, where each was left."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QSettings


class Left(NamedTuple):
    """Where a project was left: the page in front, the language read in, subject and place in the law as links.

    `panels` holds how each panel was left, by its name, as JSON.
    """

    page: str = ""
    language: str = ""
    subject: str = ""
    reading: str = ""
    panels: str = ""


class Remembered:
    """Reads and writes the file of the window's state; without one it remembers for this run."""

    def __init__(self, file: QSettings | None = None) -> None:
        self._file = file
        self._held: dict[str, object] = {}

    def bytes(self, name: str) -> QByteArray | None:
        """Return a state that Qt wrote ('geometry', 'layout'), or None."""
        found = self._get(name)
        return found if isinstance(found, QByteArray) and not found.isEmpty() else None

    def keep_bytes(self, name: str, state: QByteArray) -> None:
        """Keep a state that Qt wrote."""
        self._set(name, state)

    def left(self, project: Path) -> Left:
        """Return where a project was left; an empty place where it was never open."""
        found = self._get(_key(project))
        parts = str(found).split("\n") if isinstance(found, str) else []
        return Left(*parts) if len(parts) in (3, 4, 5) else Left()

    def keep_left(self, project: Path, place: Left) -> None:
        """Keep where a project was left."""
        self._set(_key(project), "\n".join(place))

    def last(self) -> str:
        """Return the project that was open when the window closed or the program ended; '' for none."""
        return str(self._get("session/project") or "")

    def keep_last(self, project: str) -> None:
        """Keep which project is open now, '' for none: written at once, as nobody knows how the program will end."""
        self._set("session/project", project)
        self._write()

    def trying(self) -> bool:
        """Return whether the last project was being opened by itself when the program ended."""
        return str(self._get("session/trying") or "") == "yes"

    def keep_trying(self, trying: bool) -> None:
        """Keep that the last project is being opened by itself, on the disk before it begins."""
        self._set("session/trying", "yes" if trying else "")
        self._write()

    def _write(self) -> None:
        if self._file is not None:
            self._file.sync()

    def _get(self, name: str) -> object:
        return self._held.get(name) if self._file is None else self._file.value(name)

    def _set(self, name: str, value: object) -> None:
        if self._file is None:
            self._held[name] = value
        else:
            self._file.setValue(name, value)


def _key(project: Path) -> str:
    from hashlib import sha256

    return f"left/{sha256(str(project).encode()).hexdigest()[:16]}"
