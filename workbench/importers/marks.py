"""The mark a line begins with: the heading of a group or an article, the number of a point, an annex, a note."""

from __future__ import annotations

import re
from dataclasses import dataclass

from workbench.languages.markers import NUM, Markers
from workbench.law.act import Kind
from workbench.law.folding import fold
from workbench.law.roman import from_roman

_DOTTED = re.compile(rf"(?P<label>(?P<num>{NUM}(?:\.\d{{1,3}}){{0,4}})\.)(?=\s|[^\W\d]|[\"(]|$)")
_BRACKETED = re.compile(rf"(?P<label>(?P<num>{NUM})\.?\))")
_RANGE = re.compile(rf"(?P<label>(?P<num>{NUM})(?P<mark>[.)])(?:\s*(?:-|,|и|және|and)\s*{NUM}(?P=mark))+)")
_LETTERED = re.compile(r"(?P<label>(?P<num>[а-яәғқңөұүһіa-z])\))(?=\s)")
_ROMAN_HEADING = re.compile(r"(?P<label>(?P<num>[IVX]{1,7})\.)(?=\s+[^\W\d_])")
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_SUPERSCRIPT = re.compile(r"[⁰¹²³⁴⁵⁶⁷⁸⁹]+")
_ENDS = (".", ";", ":", ",")


@dataclass(frozen=True, slots=True)
class Mark:
    """What a line begins with: kind, clean number, label as printed, and the rest of the line."""

    kind: Kind
    num: str
    label: str
    rest: str


def read_mark(text: str, markers: Markers, folded: str | None = None) -> Mark | None:
    """Return the mark of a line, or None for a line without one. `folded` is the folded line where it is known.

    >>> from workbench.languages import LANGUAGES
    >>> read_mark("12-1-бап. Құзыреті", LANGUAGES["kaz"].markers)
    Mark(kind=<Kind.ARTICLE: 'article'>, num='12-1', label='12-1-бап.', rest='Құзыреті')
    """
    if not text:
        return None
    folded = fold(text) if folded is None else folded
    if text[0].isdigit():
        return _numbered(text, folded, markers) or _heading(text, folded, markers) or _annex(text, folded, markers)
    return (
        _heading(text, folded, markers)
        or _lettered(text)
        or _law_note(text, folded, markers)
        or _annex(text, folded, markers)
    )


def read_num(num: str, markers: Markers | None = None) -> str:
    """Return the number as ids write it: '12¹' -> '12-1', 'IX' -> '9', 'двадцать вторая' -> '22', '1.2' -> '1-2'."""
    folded = fold(num).strip()
    if markers is not None and (spelled := markers.ordinals.get(" ".join(folded.lower().split()))):
        return str(spelled)
    if folded.isupper() and (roman := from_roman(folded)):
        return str(roman)
    superscript = _SUPERSCRIPT.search(folded)
    if superscript:
        folded = f"{folded[: superscript.start()]}-{superscript.group().translate(_SUPERSCRIPTS)}"
    return folded.replace(".", "-").lower()


def _numbered(text: str, folded: str, markers: Markers) -> Mark | None:
    if markers.address.match(folded):
        return None
    for pattern in (_RANGE, _BRACKETED, _DOTTED):
        match = pattern.match(folded)
        if match:
            bracketed = match.group("label").endswith(")")
            label = text[: match.end("label")]
            return Mark(
                Kind.POINT if bracketed else Kind.PARAGRAPH, read_num(match["num"]), label, text[len(label) :].strip()
            )
    return None


def _lettered(text: str) -> Mark | None:
    match = _LETTERED.match(text)
    return Mark(Kind.POINT, match["num"], match["label"], text[match.end() :].strip()) if match else None


def _heading(text: str, folded: str, markers: Markers) -> Mark | None:
    for kind, pattern in markers.headings:
        match = pattern.match(folded)
        if match:
            return _as_heading(kind, match, text, folded, markers)
    match = _ROMAN_HEADING.match(folded)
    if match and not text.endswith(_ENDS):
        return Mark(Kind.CHAPTER, read_num(match["num"]), match["label"], text[match.end() :].strip())
    return None


def _as_heading(kind: Kind, match: re.Match[str], text: str, folded: str, markers: Markers) -> Mark | None:
    """Return the heading, unless a sentence or a note begins so: 'Статья 68 с изменением', 'Глава 3 настоящего'."""
    end = match.end("label")
    rest = text[end:].strip()
    dotted = match["label"].endswith(".")
    if rest and (markers.after_heading.match(folded, end) or not (dotted or _starts_a_title(rest))):
        return None
    return Mark(kind, read_num(match["num"], markers), text[:end].strip(), rest)


def _starts_a_title(rest: str) -> bool:
    first = next((letter for letter in rest if letter.isalnum()), "")
    return not first.islower()


def _law_note(text: str, folded: str, markers: Markers) -> Mark | None:
    match = markers.law_note.match(folded)
    return Mark(Kind.NOTE, "", text[: match.end("label")], text[match.end("label") :].strip()) if match else None


def _annex(text: str, folded: str, markers: Markers) -> Mark | None:
    if len(text) > 400 or text.endswith(_ENDS):
        return None
    match = markers.annex.match(folded)
    if not match:
        return None
    end = match.end("label")
    return Mark(Kind.ANNEX, read_num(match["num"] or ""), text[:end].strip(), text[end:].strip())
