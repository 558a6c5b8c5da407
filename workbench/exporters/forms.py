"""The words of the papers and the names of institutions, read from files the department can edit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any

from workbench import paths
from workbench.drafting.institutions import Institutions
from workbench.errors import UnreadableFile
from workbench.law.sameness import reads


@dataclass(frozen=True)
class Form:
    """The words of one paper in one language: `form["title"]`, `form.columns`. Marks are shared by all papers."""

    paper: str
    words: Mapping[str, Any]
    marks: Mapping[str, str]
    path: Path

    def __getitem__(self, name: str) -> str:
        value = self.words.get(name, self.marks.get(name))
        if not isinstance(value, str):
            raise self._incomplete(name)
        return value

    def heading(self, title: str) -> tuple[tuple[str, str], ...]:
        """Return the lines over a paper with their styles, the title of the draft law in them.

        The line that goes with the paper's name stands above it in Kazakh, below it in Russian.
        """
        lines = (("Subtitle", "above"), ("Title", "title"), ("Subtitle", "below"))
        return tuple((style, self[name].replace("{title}", title)) for style, name in lines if name in self.words)

    @property
    def columns(self) -> tuple[str, ...]:
        return self._texts("columns")

    @property
    def questions(self) -> tuple[str, ...]:
        return self._texts("questions")

    def _texts(self, name: str) -> tuple[str, ...]:
        value = self.words.get(name)
        if not isinstance(value, list) or not all(isinstance(text, str) for text in value):
            raise self._incomplete(name)
        return tuple(value)

    def _incomplete(self, name: str) -> UnreadableFile:
        return UnreadableFile(
            f"{self.path.name} has no words “{name}” for the paper “{self.paper}”",
            "Add them, or restore the file that came with the workbench.",
        )


def read_form(paper: str, language: str, folder: Path | None = None) -> Form:
    """Return the words of a paper in a language; from `folder` where it has that language's file."""
    path = _own_or_shipped(Path("forms") / f"{language}.toml", folder)
    content = _read(path, path.stat().st_mtime_ns if path.is_file() else 0)
    return Form(paper, content.get(paper, {}), content.get("marks", {}), path)


def read_institutions(language: str, folder: Path | None = None) -> Institutions:
    """Return the names of institutions in a language."""
    path = _own_or_shipped(Path("institutions.toml"), folder)
    names = _read(path, path.stat().st_mtime_ns if path.is_file() else 0).get(language, {})
    missing = [field.name for field in fields(Institutions) if not isinstance(names.get(field.name), str)]
    if missing:
        raise UnreadableFile(
            f"{path.name} lacks {', '.join(missing)} for “{language}”",
            "Add the names, or restore the file that came with the workbench.",
        )
    return Institutions(**{field.name: names[field.name] for field in fields(Institutions)})


def read_names(folder: Path | None = None) -> Mapping[str, Mapping[str, str]]:
    """Return the names of bodies and documents by language, found by their name in any of them (see `key_of`)."""
    path = _own_or_shipped(Path("institutions.toml"), folder)
    content = _read(path, path.stat().st_mtime_ns if path.is_file() else 0)
    listed = (*content.get("body", ()), *content.get("document", ()))
    return {key_of(name): names for names in listed for name in names.values() if isinstance(name, str)}


def named_in(name: str, language: str, folder: Path | None = None) -> str:
    """Return the name of a body or a document in this language, as it is where the list does not know it."""
    return read_names(folder).get(key_of(name), {}).get(language, name)


def key_of(name: str) -> str:
    """Return a name as it is looked up: folded, in small letters."""
    return reads(name).casefold()


def _own_or_shipped(name: Path, folder: Path | None) -> Path:
    own = folder / name if folder is not None else None
    return own if own is not None and own.is_file() else paths.resources() / name


@cache
def _read(path: Path, _changed: int) -> Mapping[str, Any]:
    """Return what a file of words says; read once for each time it changes."""
    return paths.read_words(path)
