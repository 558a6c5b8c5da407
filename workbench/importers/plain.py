"""Plain text and Markdown editions: lines as they stand, Markdown's marks read and taken off."""

from __future__ import annotations

import re
from pathlib import Path

from workbench.importers import limits
from workbench.importers.decoding import decode
from workbench.importers.lines import ImportNote, Line, ReadLines
from workbench.importers.sniffing import TEXTS

SUFFIXES = TEXTS

_HEADING = re.compile(r"^\s{0,3}(#{1,6})\s+(.*?)\s*#*$")
_QUOTE = re.compile(r"^\s*(?:>\s?)+")
_ANCHOR = re.compile(r"^\s*(?:<a\s[^<>]*>(?:\s*</a>)?|</a>)\s*$")
_NAVIGATION = re.compile(r"^\s*↑\s*\[[^\]]*\]\([^)]*\)\s*$")
_DEFINITION = re.compile(r"^\s{0,3}\[[^\]]+\]:\s")
_TABLE_RULE = re.compile(r"^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$")
_EMPHASIS = re.compile(r"^(\*{1,3})(?=\S)(.*\S)\1$")


def read_lines(path: Path, *, tracked: str = "accepted", encoding: str | None = None) -> ReadLines:
    """Return the lines of a text file; `encoding` is the user's choice where the guess was wrong.

    `tracked` is of no meaning here: plain text holds no tracked changes.
    """
    decoded = decode(limits.read_bytes(path), encoding)
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "\ufffd")
    raw = text.split("\n")
    lines = _markdown(raw) if path.suffix.lower() in (".md", ".markdown") else tuple(Line(line) for line in raw)
    return ReadLines(lines, tuple(ImportNote(doubt) for doubt in decoded.doubts))


def _markdown(raw: list[str]) -> tuple[Line, ...]:
    return tuple(_markdown_line(line) for line in raw)


def _markdown_line(line: str) -> Line:
    """Return the line without Markdown's marks; anchors, links to the whole edition and comments become blank lines."""
    if any(mark.match(line) for mark in (_ANCHOR, _NAVIGATION, _DEFINITION)) or (
        _TABLE_RULE.match(line) and "|" in line
    ):
        return Line("")
    if heading := _HEADING.match(line):
        return Line(_plain(heading[2]), outline=len(heading[1]))
    if quote := _QUOTE.match(line):
        return Line(_plain(line[quote.end() :]), style="note")
    stripped = line.strip()
    if stripped.startswith("|") and stripped.endswith("|") and len(stripped) > 2:
        return Line(stripped, kind="table", cells=tuple(_plain(cell.strip()) for cell in stripped[1:-1].split("|")))
    return Line(_plain(line))


def _plain(text: str) -> str:
    """Return the text without the marks of emphasis around the whole of it."""
    stripped = text.strip()
    match = _EMPHASIS.match(stripped)
    return match[2] if match and match[1] not in match[2] else text
