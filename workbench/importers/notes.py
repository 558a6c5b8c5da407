"""Service notes of the official bank as data: what happened, by which act, since when, and to which provision."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from workbench.importers.marks import read_mark, read_num
from workbench.importers.tidy import Row
from workbench.languages.markers import Markers
from workbench.law.act import AmendingSource, Kind, NoteKind, ServiceNote
from workbench.law.eid import Step
from workbench.law.folding import fold

_LONGEST = 12  # lines a note may take
_DATED = re.compile(r"\d{1,2}\.\d{1,2}\.\d{4}")
_BRACKETS = re.compile(r"\([^()]*\)")
_QUOTED = re.compile(r"\"[^\"]*\"")
_SINCE = 600  # how far behind an amending act its date of entry into force may stand
_TOLD = 3000  # characters within which a note says what happened and to what
_NESTED = 3  # brackets within brackets
_INNER = (Kind.PARAGRAPH, Kind.POINT)
_LAST_CENTURY = 89  # years of two digits behind it are of the last century: no act in force is older


@dataclass(frozen=True, slots=True)
class Named:
    """What a note names: the act as a whole, or steps to a provision, within the article at hand when none is named."""

    act: bool = False
    steps: tuple[Step, ...] = ()


def note_at(rows: Sequence[Row], at: int, markers: Markers) -> tuple[str, int]:
    """Return the text of the service note that begins at this row and the number of rows it takes; ('', 0) for none.

    An announcement («Примечание РЦПИ!») takes the line below, and further ones that speak of changes with a date; a
    note in brackets runs to its closing bracket; a note that goes on with another amending act takes that line too.
    """
    row = rows[at]
    if row.kind not in ("text", "footnote"):
        return "", 0
    head = row.folded
    announcement = markers.announcement.match(head)
    if announcement or (markers.see.match(head) and row.text.rstrip(" .:").lower() == "см"):
        taken = _announced(rows, at, announcement.end() if announcement else len(row.text), markers)
    elif not _opens(row, head, markers):
        return "", 0
    elif head.startswith("("):
        taken = _bracketed(rows, at)
    else:
        taken = 1
    while at + taken < len(rows) and taken < _LONGEST and markers.continued.match(rows[at + taken].folded):
        taken += 1
    return " ".join(row.text for row in rows[at : at + taken]), taken


def read_note(text: str, markers: Markers) -> ServiceNote:
    """Return the note with its kind and the amending acts it names.

    >>> from workbench.languages import LANGUAGES
    >>> read_note("Сноска. Статья 26 исключена Законом РК от 17.07.2009 № 188-IV.", LANGUAGES["rus"].markers).kind
    <NoteKind.EXCLUDED: 'excluded'>
    """
    folded = fold(text)
    return ServiceNote(_kind(folded, markers), text, _sources(folded, markers))


def named(text: str, markers: Markers) -> Named:
    """Return what the note names, looked for before its amending acts; nothing named gives no steps."""
    folded = _QUOTED.sub("", fold(text[:_TOLD]))
    cut = markers.note_sources.search(folded, 8)
    subject = folded[: cut.start()] if cut else folded[:240]
    found: dict[Kind, str] = {}
    for kind, pattern in markers.note_named:
        matches = list(pattern.finditer(subject))
        if matches and not (kind in _INNER and len({match["num"] for match in matches}) > 1):
            found[kind] = read_num(matches[-1]["num"] or "")
    if Kind.ARTICLE in found:
        steps = [(Kind.ARTICLE, found[Kind.ARTICLE])]
        return Named(steps=(*steps, *((kind, found[kind]) for kind in _INNER if kind in found)))
    whole = next(((kind, num) for kind, num in found.items() if kind not in _INNER), None)
    if whole and not any(kind in found for kind in _INNER):
        return Named(steps=(whole,))
    if any(kind in found for kind in _INNER):
        return Named(steps=tuple((kind, found[kind]) for kind in _INNER if kind in found))
    return Named(act=bool(markers.note_act.search(folded[:240])))


def day_of(text: str, months: dict[str, int]) -> date | None:
    """Return the date of a text such as '11.04.2014', '2010.11.23', '4 января 2001 года', '1998 жылғы 7 қазандағы'."""
    numbers = [int(number) for number in re.findall(r"\d+", text)]
    word = next((months[name] for name in months if re.search(rf"\b{name}", text.lower())), 0)
    if word and len(numbers) >= 2:
        numbers = [numbers[0], word, numbers[1]]
    if len(numbers) < 3:
        return None
    day, month, year = numbers[:3] if numbers[0] < 100 else (numbers[2], numbers[1], numbers[0])
    if month > 12 and numbers[0] >= 100:  # «2005.21.10»: an online bank prints the day before the month
        day, month = month, day
    if year < 100:
        year += 1900 if year > _LAST_CENTURY else 2000
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _opens(row: Row, head: str, markers: Markers) -> bool:
    if markers.note.match(head) or markers.see.match(head):
        return True
    if not (row.style == "note" or markers.bare_note.match(head) or markers.earlier.search(head)):
        return False
    return read_mark(row.text, markers, row.folded) is None and not markers.excluded.match(head)


def _announced(rows: Sequence[Row], at: int, said: int, markers: Markers) -> int:
    taken = 1 if rows[at].text[said:].strip() else 2
    while at + taken < len(rows) and taken < _LONGEST:
        text = rows[at + taken].folded
        if not (markers.announced.match(text) and _DATED.search(text)) or read_mark(rows[at + taken].text, markers):
            break
        taken += 1
    return min(taken, len(rows) - at)


def _bracketed(rows: Sequence[Row], at: int) -> int:
    depth = 0
    for taken, row in enumerate(rows[at : at + _LONGEST], start=1):
        depth += row.text.count("(") - row.text.count(")")
        if depth <= 0:
            return taken
    return 1


def _kind(folded: str, markers: Markers) -> NoteKind:
    """Return what the note says happened; brackets hold dates of entry into force, quotation marks words of the law."""
    folded = folded[:_TOLD]
    said = _QUOTED.sub("", folded)
    if not said.startswith("("):
        for _ in range(_NESTED):
            said = _BRACKETS.sub("", said)
    found = next((kind for kind, pattern in markers.note_kinds if pattern.search(said)), None)
    if found is None:
        found = next((kind for kind, pattern in markers.note_kinds if pattern.search(folded)), NoteKind.OTHER)
    return found


def _sources(folded: str, markers: Markers) -> tuple[AmendingSource, ...]:
    matches = [match for match in markers.source.finditer(folded) if _outside_brackets(folded, match.start())]
    sources = []
    for at, match in enumerate(matches):
        end = matches[at + 1].start() if at + 1 < len(matches) else len(folded)
        since = markers.in_force.search(folded, match.end(), min(end, match.end() + _SINCE))
        groups = match.groupdict()
        sources.append(
            AmendingSource(
                day_of(groups["date"], dict(markers.months)),
                groups.get("number") or groups.get("number2") or "",
                day_of(since["date"], dict(markers.months)) if since else None,
            )
        )
    return tuple(sources)


def _outside_brackets(text: str, at: int) -> bool:
    """Return whether this place is outside round brackets; a note that is itself in brackets counts as outside."""
    outer = 1 if text.startswith("(") else 0
    return text.count("(", 0, at) - text.count(")", 0, at) <= outer
