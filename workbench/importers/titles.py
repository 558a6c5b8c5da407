"""The title block of an act: its form, title, date, number, edition and identity in the official bank."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from workbench.importers.lines import ImportNote
from workbench.importers.notes import day_of, note_at, read_note
from workbench.importers.tidy import Row
from workbench.languages.markers import Markers
from workbench.law.act import ServiceNote
from workbench.law.folding import fold

_LONGEST_TITLE = 700
_LONGEST_FORM = 260  # characters of a line that names the form of an act
_BANK_NAME = re.compile(r"^([zkupvgsrh]\d{9,10}_?)(?:\.(\d{2}-\d{2}-\d{4}))?(?:\.(rus|kaz|eng))?$", re.IGNORECASE)
_LANGUAGE_WORDS = re.compile(r"[-_. ](?:rus|kaz|eng|ru|kk|kz|en)$", re.IGNORECASE)
_QUOTED = re.compile(r"[«\"“](?P<title>.{3,}?)[»\"”](?=[^«»\"“”]*$)")
_WORDS = re.compile(r"[^\W\d_]+")
_ENDS = (".", ";", ":", ",")


@dataclass(frozen=True, slots=True)
class FileName:
    """What the name of a file says: the official bank names its files `z1400000188.11-06-2026.rus.docx`."""

    stem: str = ""
    bank_id: str = ""
    edition: dt.date | None = None
    language: str = ""


@dataclass(frozen=True, slots=True)
class TitleBlock:
    """What the lines before the body say. `used` are the rows that are no law text; the others are the preamble."""

    title: str = ""
    type: str = ""
    number: str = ""
    date: dt.date | None = None
    edition: dt.date | None = None
    publication: str = ""
    foreign: str = ""
    notes: tuple[tuple[int, ServiceNote, int], ...] = ()
    used: frozenset[int] = frozenset()
    doubts: tuple[ImportNote, ...] = field(default=())


def read_name(path: Path) -> FileName:
    """Return what the file's name says.

    >>> read_name(Path("z1400000188.11-06-2026.rus.docx")).bank_id
    'Z1400000188'
    """
    match = _BANK_NAME.match(path.stem)
    if not match:
        return FileName(_LANGUAGE_WORDS.sub("", path.stem))
    edition = day_of(match[2].replace("-", "."), {}) if match[2] else None
    return FileName(match[1].upper(), match[1].upper(), edition, (match[3] or "").lower())


def read_title_block(rows: Sequence[Row], markers: Markers, *, opening: str = "") -> TitleBlock:
    """Return what these rows, all before the first heading or point, say of the act.

    `opening` is the beginning of the body: an act without a title is called as it calls itself there.
    """
    block = _Reading(rows, markers)
    block.read()
    return block.result(opening)


class _Reading:
    """One pass over the rows of a title block."""

    def __init__(self, rows: Sequence[Row], markers: Markers) -> None:
        self.rows = rows
        self.markers = markers
        self.used: set[int] = set()
        self.notes: list[tuple[int, ServiceNote, int]] = []
        self.found = TitleBlock()

    def read(self) -> None:
        titles: list[int] = []
        at = 0
        while at < len(self.rows):
            text, taken = note_at(self.rows, at, self.markers)
            if taken:
                self.notes.append((at, read_note(text, self.markers), taken))
                self.used.update(range(at, at + taken))
                at += taken
                continue
            if self._says_something(at):
                self.used.add(at)
            elif self._may_be_title(at):
                titles.append(at)
            at += 1
        self._choose(titles)

    def _says_something(self, at: int) -> bool:
        """Take what the row says of form, date, number, edition or publication; return whether it says only that."""
        row, folded = self.rows[at], self.rows[at].folded
        if self.markers.publication.match(folded):
            self.found = replace(self.found, publication=row.text.strip("()"))
            return True
        if edition := self.markers.edition.search(folded):
            groups = {name.rstrip("2"): value for name, value in edition.groupdict().items() if value}
            self.found = replace(self.found, edition=day_of(groups["date"], dict(self.markers.months)))
            if len(folded) < 160:
                return True
        if self.markers.contents.match(folded) or self.markers.furniture.match(folded) or row.kind == "header":
            return True
        if row.outline == 1 or len(folded) > _LONGEST_FORM:
            return False
        return self._names_the_form(row.text, folded)

    def _names_the_form(self, text: str, folded: str) -> bool:
        form = next((name for name, pattern in self.markers.types if pattern.search(folded.rstrip(" .").lower())), "")
        dated = self.markers.dated.search(folded)
        says_when = dated is not None and (dated.start() < 12 or len(folded) < 2 * len(dated.group()) + 30)
        if not (form or says_when) or self.markers.title.match(folded):
            return False
        if dated and not self.found.date:
            number = self.markers.number.search(folded)
            self.found = replace(
                self.found, date=_date(dated, self.markers), number=number["number"] if number else self.found.number
            )
        elif not dated and not self.found.number and (number := self.markers.number.search(folded)):
            self.found = replace(self.found, number=number["number"])
        if form and not self.found.type:
            self.found = replace(self.found, type=form)
        if "кыргыз" in folded.lower():
            self.found = replace(self.found, foreign="kg")
        if (quoted := _QUOTED.search(text)) and not self.found.title:
            self.found = replace(self.found, title=quoted["title"].strip())
        elif form in ("constitution", "code") and not dated and not self.found.title:
            self.found = replace(self.found, title=text.rstrip("."))
        return True

    def _may_be_title(self, at: int) -> bool:
        row = self.rows[at]
        return len(row.text) <= _LONGEST_TITLE and (
            row.outline == 1 or bool(self.markers.title.match(row.folded)) or not row.text.endswith(_ENDS)
        )

    def _choose(self, titles: list[int]) -> None:
        """Choose the title: a first-level heading, else a line that reads like one, else a line in capitals."""
        rows = self.rows
        chosen = next((at for at in titles if rows[at].outline == 1), None)
        if chosen is None:
            chosen = next((at for at in titles if self.markers.title.match(rows[at].folded)), None)
        if chosen is None and not self.found.title:
            chosen = next(
                (at for at in titles if rows[at].text.isupper() and len(_WORDS.findall(rows[at].text)) > 1), None
            )
        if chosen is None and not self.found.title and self.found.type:
            chosen = titles[0] if titles else None
        if chosen is None:
            self._furniture(titles, len(rows) if self.found.title and self.used else 0)
            return
        title = rows[chosen].text
        self.used.add(chosen)
        last = chosen
        while last + 1 in titles and _goes_on(rows[last + 1].text, title, rows[last + 1].outline):
            last += 1
            title = f"{title} {rows[last].text}"
            self.used.add(last)
        if quoted := _QUOTED.fullmatch(title):
            title = quoted["title"]
        self.found = replace(self.found, title=" ".join(title.split()).rstrip("."))
        self._furniture(titles, chosen)

    def _furniture(self, titles: list[int], before: int) -> None:
        """Take the short lines before the title out of the law: names of the site, links."""
        self.used.update(at for at in titles if at < before)

    def result(self, opening: str) -> TitleBlock:
        found, doubts = self.found, []
        if not found.type:
            found = replace(found, type=self._own_name(opening))
        if (
            not found.title
            and found.type in self.markers.default_titles
            and not self.used - {at for at, _, _ in self.notes}
        ):
            found = replace(found, title=self.markers.default_titles[found.type])
            doubts.append(
                ImportNote(f"The text has no title; it calls itself a {found.type}, so it is named “{found.title}”.")
            )
        return replace(found, notes=tuple(self.notes), used=frozenset(self.used), doubts=tuple(doubts))

    def _own_name(self, opening: str) -> str:
        title = fold(self.found.title).lower()
        if self.markers.amending.search(title):
            return "law"
        form = next((name for name, pattern in self.markers.types if title and pattern.search(title)), "")
        folded = fold(opening)
        return form or next((name for name, pattern in self.markers.own_names.items() if pattern.search(folded)), "")


def _goes_on(text: str, title: str, outline: int) -> bool:
    """Return whether the line goes on with the title: lower case or a bracket, or capitals after capitals."""
    first = next((letter for letter in text if letter.isalpha()), "")
    return outline == 0 and (first.islower() or text.startswith("(") or (title.isupper() and text.isupper()))


def _date(match: re.Match[str], markers: Markers) -> dt.date | None:
    groups = {name.rstrip("2"): value for name, value in match.groupdict().items() if value}
    if "date" in groups:
        return day_of(groups["date"].replace("/", ".").replace("-", "."), {})
    try:
        return dt.date(int(groups["year"]), markers.months[groups["month"].lower()], int(groups["day"]))
    except (ValueError, KeyError):
        return None
