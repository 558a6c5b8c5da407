"""Acts read from texts written in a test, and the shape of what was read."""

from __future__ import annotations

from workbench.importers.lines import Line
from workbench.importers.structure import Parsed, parse_act
from workbench.languages import LANGUAGES
from workbench.law.act import Provision


def parsed(text: str, language: str = "rus") -> Parsed:
    """Return the act these lines hold."""
    return parse_act([Line(line) for line in text.strip("\n").split("\n")], LANGUAGES[language])


def tree(text: str, language: str = "rus") -> dict[str, Provision]:
    """Return the provisions of a text by their eIds, in reading order."""
    return {provision.eid: provision for provision in parsed(text, language).act.walk()}


def eids(text: str, language: str = "rus") -> list[str]:
    """Return the eIds of a text in reading order."""
    return list(tree(text, language))


def doubts(text: str, language: str = "rus") -> str:
    """Return what was unsure, in one text."""
    return " ".join(note.text for note in parsed(text, language).notes)
