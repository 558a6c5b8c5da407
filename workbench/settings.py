"""What the user has chosen: a frozen value, kept as TOML in the user's settings folder."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from workbench.places import Place

FILE = "settings.toml"
THEMES = ("system", "light", "dark")
LANGUAGES = ("", "en", "ru", "kk")  # "" follows the system
ZOOM = (50, 300)  # per cent
_RECENT = 12
_KEY = re.compile("[0-9a-f]{64}")
_NONE: Mapping[str, str] = MappingProxyType({})


class Recent(NamedTuple):
    """A project that was open, and when last."""

    path: str
    opened: datetime | None = None


class Settings(NamedTuple):
    """The user's choices; every field has a default that works.

    `author` and `body` sign edits and proposals, `zoom` is of law text in per cent, `folders` remembers where files of
    a kind were last chosen ("import" -> folder), `recent` lists projects, the latest first. `reopen`: the project that
    was open when the window closed is opened again at the start. `signers` names the keys whose owner the user has
    made sure of (public key in hex -> name). `own` is the folder of the department's templates, forms and institutions.
    `in_one_text`: amendments are worded in their redline alone.
    """

    author: str = ""
    body: str = ""
    language: str = ""
    theme: str = "system"
    zoom: int = 100
    recent: tuple[Recent, ...] = ()
    folders: Mapping[str, str] = _NONE
    signers: Mapping[str, str] = _NONE
    reopen: bool = True
    own: str = ""
    in_one_text: bool = False

    @property
    def own_folder(self) -> Path | None:
        return Path(self.own).expanduser() if self.own else None

    def opened(self, place: Place, at: datetime) -> Settings:
        """Return the settings with this project at the head of the recent ones: a file, or a URL without a password."""
        name = str(place)
        others = tuple(each for each in self.recent if each.path != name)
        return self._replace(recent=(Recent(name, at), *others)[:_RECENT])


class Loaded(NamedTuple):
    """The settings as read, and what to tell the user where the file could not be used as it is."""

    settings: Settings
    warning: str = ""


def load(folder: Path) -> Loaded:
    """Return the settings kept in this folder; what is missing or cannot be used has its default."""
    try:
        table = tomllib.loads((folder / FILE).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Loaded(Settings())
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        return Loaded(Settings(), f"The settings cannot be read and were set back: {error}")
    read: dict[str, Any] = {name: _READERS[name](value) for name, value in table.items() if name in _READERS}
    wrong = sorted(name for name, value in read.items() if value is None)
    settings = Settings(**{name: value for name, value in read.items() if value is not None})
    return Loaded(settings, f"These settings cannot be used and were set back: {', '.join(wrong)}" if wrong else "")


def keep(settings: Settings, folder: Path) -> None:
    """Write the settings into this folder: whole, or as they were.

    Raises OSError where the folder cannot be written.
    """
    import tempfile  # the window is up before it keeps anything

    folder.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".settings-", suffix=".tmp", dir=folder)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(to_toml(settings).encode("utf-8", "replace"))
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(folder / FILE)
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def to_toml(settings: Settings) -> str:
    """Return the settings as TOML: simple values first, then the tables."""
    simple = [name for name in Settings._fields if name not in ("recent", "folders", "signers")]
    lines = [f"{name} = {_value(getattr(settings, name))}" for name in simple]
    if settings.folders:
        lines += ["", "[folders]", *(f"{_text(name)} = {_text(path)}" for name, path in settings.folders.items())]
    if settings.signers:
        lines += ["", "[signers]", *(f"{_text(key)} = {_text(name)}" for key, name in settings.signers.items())]
    for recent in settings.recent:
        lines += ["", "[[recent]]", f"path = {_text(recent.path)}"]
        lines += [f"opened = {recent.opened.isoformat()}"] if recent.opened else []
    return "\n".join(lines) + "\n"


def _value(value: str | int) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return _text(value) if isinstance(value, str) else str(value)


def _text(text: str) -> str:
    """Return a basic string of TOML: as JSON writes it, and without the one character JSON leaves bare."""
    import json

    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _read_text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _read_theme(value: Any) -> str | None:
    return value if value in THEMES else None


def _read_language(value: Any) -> str | None:
    return value if value in LANGUAGES else None


def _read_zoom(value: Any) -> int | None:
    return min(max(value, ZOOM[0]), ZOOM[1]) if type(value) is int else None


def _read_yes_or_no(value: Any) -> bool | None:
    return value if isinstance(value, bool) else None


def _read_recent(value: Any) -> tuple[Recent, ...] | None:
    if not isinstance(value, list):
        return None
    rows = [row for row in value if isinstance(row, dict) and isinstance(row.get("path"), str)]
    moments = [row.get("opened") for row in rows]
    return tuple(
        Recent(row["path"], moment if isinstance(moment, datetime) else None)
        for row, moment in zip(rows, moments, strict=True)
    )[:_RECENT]


def _read_signers(value: Any) -> dict[str, str] | None:
    """Return the named keys; what is no key in hexadecimal digits is left out."""
    if not isinstance(value, dict):
        return None
    return {key: name for key, name in value.items() if isinstance(name, str) and _KEY.fullmatch(key)}


def _read_folders(value: Any) -> dict[str, str] | None:
    if not isinstance(value, dict):
        return None
    return {name: path for name, path in value.items() if isinstance(path, str)}


_READERS = {
    "author": _read_text,
    "body": _read_text,
    "language": _read_language,
    "theme": _read_theme,
    "zoom": _read_zoom,
    "reopen": _read_yes_or_no,
    "own": _read_text,
    "in_one_text": _read_yes_or_no,
    "recent": _read_recent,
    "folders": _read_folders,
    "signers": _read_signers,
}
