"""Where the program's own files are and where the user's go, also in an installed or frozen build."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path
from typing import Any

import platformdirs

from workbench.errors import UnreadableFile

_NAME = "LegislativeWorkbench"
_PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """Return the folder of templates, institutions, term lists, icons, translations and help."""
    return _shipped("resources")


def sample_laws() -> Path:
    """Return the folder of the sample acts, recommendations and amendments."""
    return _shipped("sample_laws")


def user_config() -> Path:
    """Return the user's settings folder; it may not exist yet."""
    return Path(platformdirs.user_config_dir(_NAME, appauthor=False))


def user_cache() -> Path:
    """Return the user's cache folder, where the search index lives; it may not exist yet."""
    return Path(platformdirs.user_cache_dir(_NAME, appauthor=False))


def user_documents() -> Path:
    """Return the folder the user keeps documents in."""
    return Path(platformdirs.user_documents_dir())


def user_log() -> Path:
    """Return the folder of the log; it may not exist yet."""
    return Path(platformdirs.user_log_dir(_NAME, appauthor=False))


def read_words(path: Path) -> dict[str, Any]:
    """Return what a file of words says (TOML), the program's own or a department's. Raises UnreadableFile."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        if path.is_relative_to(resources()):
            raise damaged(path.name) from error
        raise UnreadableFile(f"{path.name} cannot be read: {error}", "Mend the file or restore it.") from error


def damaged(name: str) -> UnreadableFile:
    """Return what is said where a file that came with the program is gone or spoilt."""
    return UnreadableFile(f"The file {name} is missing or damaged", "Install the program anew.")


def _shipped(name: str) -> Path:
    """Return a shipped folder: inside the package when installed, beside it in a checkout."""
    frozen = getattr(sys, "_MEIPASS", None)
    places = [Path(frozen) / "workbench" / f"_{name}"] if frozen else []
    places += [_PACKAGE / f"_{name}", _PACKAGE.parent / name]
    return next((place for place in places if place.is_dir()), places[-1])
