"""A comparative table coming back, row by row: the right column is law, the last one the reason, the left is not ours.

A row is known by its number and the name of its element, by its bookmark where those were changed, else by its place.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field

from workbench.drafting.alignment import Part
from workbench.drafting.authorship import bookmark_name
from workbench.drafting.comparative_table import OMISSION, ColumnLine, Row, comparative_table
from workbench.drafting.draft import Draft
from workbench.importers.reviewed_body import Returned, ReturnedLine
from workbench.importers.reviewed_matching import Outcome, Sent
from workbench.importers.reviewed_pairing import paired
from workbench.law.amended_act import AmendedAct
from workbench.law.sameness import reads

_COLUMNS = 5
_NUMBER, _ELEMENT, _IN_FORCE, _PROPOSED, _WHY = range(_COLUMNS)


@dataclass(frozen=True)
class Words:
    """What the papers say for us: «Отсутствует», «Исключить», and whose changes those are that name nobody."""

    absent: str = ""
    excluded: str = ""
    developer: str = ""
    head: frozenset[str] = frozenset()  # the lines of the head of the table


NO_WORDS = Words()


@dataclass(frozen=True)
class Reason:
    """A justification a reviewer changed: the amendment of the row, its text as sent and as it is now."""

    amendment: str
    sent: str
    text: str
    line: ReturnedLine


@dataclass
class TableOutcome:
    """What a table that came back says: of the lines of law, and of the reasons."""

    lines: Outcome = field(default_factory=Outcome)
    reasons: list[Reason] = field(default_factory=list)


@dataclass(frozen=True)
class _Place:
    """A row as we sent it, and its act."""

    act: AmendedAct
    row: Row

    @property
    def mark(self) -> str:
        return bookmark_name(self.row.amendments[0], self.row.eid) if self.row.amendments else ""

    @property
    def name(self) -> tuple[str, str]:
        return reads(f"{self.row.number}."), reads(self.row.element)

    @property
    def texts(self) -> str:
        return " ".join((self.row.element, *map(_text, (*self.row.in_force, *self.row.proposed))))


def compared_table(returned: Returned, draft: Draft, sent: Sequence[Sent], words: Words) -> TableOutcome | None:
    """Return what became of the rows of the comparative table; None where the copy holds no such table.

    `words` are those the paper has for an element that is absent or goes.
    """
    places = [_Place(act.act, row) for act in comparative_table(draft).acts for row in act.rows]
    rows = [line for line in returned.lines if line.table and len(line.cells) == _COLUMNS]
    met = _rows(places, rows)
    if not met:
        return None
    outcome = TableOutcome()
    reading = _Reading(sent, words, outcome)
    for place, row in met:
        reading.read(place, row)
    _list_rows(outcome.lines, places, rows, met, words.head)
    return outcome


def _rows(places: Sequence[_Place], rows: Sequence[ReturnedLine]) -> list[tuple[_Place, ReturnedLine]]:
    by_name = {place.name: at for at, place in enumerate(places)}
    by_mark = {place.mark: at for at, place in enumerate(places) if place.mark}
    found: dict[int, int] = {}
    for j, row in enumerate(rows):
        marked = [by_mark[mark] for name in row.bookmarks if (mark := name.rpartition("_")[0]) in by_mark]
        at = by_name.get((_cell(row, _NUMBER), _cell(row, _ELEMENT)), marked[0] if marked else None)
        if at is not None and at not in found:
            found[at] = j
    if found:  # what is left between two rows that are known meets by likeness
        ours = [at for at in range(len(places)) if at not in found]
        known = {j: at for at, j in found.items()}
        copy = [j for j in range(len(rows)) if j not in known]
        for i, j in paired([(places[at].texts,) for at in ours], [True] * len(ours), [_told(rows[j]) for j in copy]):
            found[ours[i]] = copy[j]
    return [(places[at], rows[j]) for at, j in sorted(found.items())]


def _list_rows(
    outcome: Outcome,
    places: Sequence[_Place],
    rows: Sequence[ReturnedLine],
    met: Sequence[tuple[_Place, ReturnedLine]],
    head: Set[str],
) -> None:
    """List the rows that are gone, those added between or after ours, and words put into the head."""
    taken = [id(row) for _, row in met]
    first = next(j for j, row in enumerate(rows) if id(row) in taken)
    there = {place.row.number for place, _ in met}
    for place in places:
        if place.row.number not in there:
            outcome.unmatched.append(f"– {place.row.number}. {place.row.element}")
    if head:
        known = {reads(line) for line in head} | {str(number) for number in range(1, _COLUMNS + 1)}
        lines = (line.text for row in rows[:first] for cell in row.cells for line in cell)
        outcome.unmatched += [text for text in lines if text and reads(text) not in known]
    outcome.unmatched += [row.text for row in rows[first:] if id(row) not in taken and row.text.strip()]


class _Reading:
    """Reads the cells of known rows into the outcome."""

    def __init__(self, sent: Sequence[Sent], words: Words, outcome: TableOutcome) -> None:
        self._sent = sent
        self._words = words
        self._outcome = outcome
        self._of_new: dict[tuple[str, str, Part], int] = {}
        self._of_old: dict[tuple[str, str, Part], int] = {}
        for i, line in enumerate(sent):
            for side, keys in ((line.line.new, self._of_new), (line.line.old, self._of_old)):
                if side is not None:
                    keys[line.act.in_force.work, *side.key] = i

    def read(self, place: _Place, row: ReturnedLine) -> None:
        """Read one row."""
        self._left(place, row)
        if place.row.of_contents:
            self._contents(place, row)
        else:
            self._right(place, row)
        self._why(place, row)

    def _left(self, place: _Place, row: ReturnedLine) -> None:
        """List what the first three columns say that we did not send: number, element and law in force are not ours."""
        lines = self._outcome.lines
        told = {_reads(shown) for shown in place.row.in_force} or {reads(self._words.absent)}
        shown = [line for line in row.cells[_IN_FORCE] if line.text]
        if place.row.in_force or self._words.absent:
            lines.unmatched += [line.text for line in shown if reads(line.text) not in told]
        element = reads(place.row.element)
        if _cell(row, _ELEMENT) != element:
            lines.unmatched += [line.text for line in row.cells[_ELEMENT] if reads(line.text) not in ("", element)]
        self._remarks(place, (line for cell in row.cells[:_PROPOSED] for line in cell))

    def _remarks(self, place: _Place, lines: Iterable[ReturnedLine]) -> None:
        at = self._first(place)
        for line in lines:
            for remark in line.remarks:
                self._outcome.lines.about.setdefault(remark, at)

    def _right(self, place: _Place, row: ReturnedLine) -> None:
        copy = [line for line in row.cells[_PROPOSED] if line.text and line.text != OMISSION]
        ours = self._lines_of(place)
        goes = [line for line in copy if reads(line.text) == reads(self._words.excluded)]
        self._remarks(place, row.cells[_PROPOSED])
        if place.row.deleted:
            if goes:  # beside the word that it goes, nothing can be said of its text
                self._outcome.lines.unmatched += [line.text for line in copy if line not in goes]
            elif copy:
                self._back(place, copy)
            else:
                self._outcome.lines.unmatched.append(f"– {self._words.excluded} ({place.row.element})")
            return
        self._meet(place, ours, [line for line in copy if line not in goes], goes[0] if goes else None)

    def _contents(self, place: _Place, row: ReturnedLine) -> None:
        """List what the right column has otherwise: the table of contents follows the headings, which have rows."""
        ours = {_reads(shown): _text(shown) for shown in place.row.proposed} or {
            reads(self._words.excluded): self._words.excluded
        }
        copy = {reads(line.text): line.text for line in row.cells[_PROPOSED] if line.text}
        self._remarks(place, row.cells[_PROPOSED])
        self._outcome.lines.unmatched += [f"– {text}" for key, text in ours.items() if key not in copy]
        self._outcome.lines.unmatched += [text for key, text in copy.items() if key not in ours]

    def _lines_of(self, place: _Place) -> list[int]:
        """Return our lines the right column shows, those that lead to the element too, in order."""
        work = place.act.in_force.work
        own = iter(self._of_new[work, *key] for key in place.row.new)
        found = []
        for shown in place.row.proposed:
            if not shown.context:
                found.append(next(own))
            elif _text(shown) != OMISSION and (at := self._above(place, _text(shown))) is not None:
                found.append(at)
        return found

    def _above(self, place: _Place, text: str) -> int | None:
        """Return the line that leads to an element: of a unit above it, or of the unit itself."""
        shown = self._sent[self._first(place)].line.line
        above = {provision.eid for provision in (*shown.path, shown.provision)}
        work = place.act.in_force.work
        return next(
            (
                i
                for i, line in enumerate(self._sent)
                if line.act.in_force.work == work and line.eid in above and line.text == text.strip()
            ),
            None,
        )

    def _first(self, place: _Place) -> int:
        work, row = place.act.in_force.work, place.row
        lines, (eid, part) = (self._of_new, row.new[0]) if row.new else (self._of_old, row.old[0])
        return lines[work, eid, Part.FIRST if part is Part.CONTENTS else part]

    def _meet(
        self, place: _Place, ours: Sequence[int], copy: Sequence[ReturnedLine], instead: ReturnedLine | None
    ) -> None:
        """Hold the lines of a right column against ours; «…» and the lines that lead there may go, the law stays.

        `instead` is the line that says the element goes, where one does.
        """
        own = {self._of_new[place.act.in_force.work, *key] for key in place.row.new}
        met = paired([_readings(self._sent[i]) for i in ours], [False] * len(ours), [_one(line) for line in copy])
        taken = {j: ours[i] for i, j in met}
        for i in ours:
            if i in own and i not in taken.values():
                self._put(i, None, instead)
        after = ours[0] if ours else self._first(place)
        for j, line in enumerate(copy):
            if j in taken:
                after = taken[j]
                same = reads(_one(line)) == reads(" ".join(self._sent[after].text.split()))
                self._put(after, self._sent[after].text if same else line.text, line)
            else:
                self._outcome.lines.added.setdefault(after, []).append(line.text)
                self._outcome.lines.note(after, line)

    def _back(self, place: _Place, copy: Sequence[ReturnedLine]) -> None:
        """Read a row we take out and the reviewer does not: each line that stays, as he has it."""
        work = place.act.in_force.work
        ours = [self._of_old[work, *key] for key in place.row.old]
        in_force = [old.text.strip() for i in ours if (old := self._sent[i].line.old) is not None]
        context = {_reads(shown) for shown in (*place.row.in_force, *place.row.proposed) if shown.context}
        kept = [line for line in copy if reads(line.text) not in context]
        met = paired([(text,) for text in in_force], [False] * len(ours), [_one(line) for line in kept])
        after = ours[0]
        taken = {j: ours[i] for i, j in met}
        for j, line in enumerate(kept):
            if j in taken:
                after = taken[j]
                self._put(after, line.text, line)
            else:
                self._outcome.lines.added.setdefault(after, []).append(line.text)
                self._outcome.lines.note(after, line)

    def _put(self, i: int, text: str | None, line: ReturnedLine | None) -> None:
        """Note how one of our lines reads in the copy; a line that several rows show counts where it was changed."""
        outcome = self._outcome.lines
        if line is not None:
            outcome.note(i, line)
        if text is not None and text == self._sent[i].text:
            return
        if self._sent[i].table:
            outcome.unmatched.append(text if text is not None else f"– {self._sent[i].text}")
        elif outcome.texts.setdefault(i, text) != text:
            outcome.unmatched.append(text or f"– {self._sent[i].text}")

    def _why(self, place: _Place, row: ReturnedLine) -> None:
        """Read the reasons: what is no recommendation is the justification of the row's amendment."""
        copy = [line for line in row.cells[_WHY] if line.text]
        said = [reads(line) for text in place.row.reasons.justifications for line in text.splitlines() if line.strip()]
        cited = [f"{reads(each.code)}:" for each in place.row.reasons.recommendations]
        mine = [line for line in copy if not any(code in reads(line.text) for code in cited)]
        self._remarks(place, row.cells[_WHY])
        if [reads(line.text) for line in mine] == said:
            return
        named = place.row.amendments
        if not named:
            self._outcome.lines.unmatched += [line.text for line in mine]
            return
        changed = next((line for line in mine if line.changes), mine[0] if mine else row)
        for amendment, sent, text in _of_amendments(place, named, mine):
            self._outcome.reasons.append(Reason(amendment, sent, text, changed))


def _of_amendments(place: _Place, named: Sequence[str], copy: Sequence[ReturnedLine]) -> Iterator[tuple[str, str, str]]:
    """Yield each amendment of a row whose justification reads otherwise, with its text as sent and as it is now."""
    said = list(place.row.reasons.justifications)
    ours = [(k, line) for k, text in enumerate(said) for line in text.splitlines() if line.strip()]
    met = {j: i for i, j in paired([(line,) for _, line in ours], [False] * len(ours), [c.text for c in copy])}
    now: list[list[str]] = [[] for _ in said] or [[]]
    owner = 0
    for j, line in enumerate(copy):
        owner = ours[met[j]][0] if j in met else owner
        now[owner].append(line.text)
    for k, lines in enumerate(now):
        sent, text = said[k] if k < len(said) else "", "\n".join(lines)
        if reads(sent) != reads(text):
            yield _who_said(place, named, sent), sent, text


def _who_said(place: _Place, named: Sequence[str], text: str) -> str:
    """Return the amendment of the row with this justification; of a row with none, its first."""
    language = place.act.in_force.language
    said = {each.id: each.justification.get(language, "").strip() for each in place.act.amendments}
    return next((name for name in named if text and said.get(name) == text), named[0])


def _readings(line: Sent) -> list[str]:
    return [" ".join(text.split()) for text in line.readings]


def _one(line: ReturnedLine) -> str:
    return " ".join(line.text.split())


def _told(row: ReturnedLine) -> str:
    """Return what a row is known by where its name was changed: the element and both texts."""
    return " ".join(line.text for cell in row.cells[_ELEMENT:_WHY] for line in cell)


def _cell(row: ReturnedLine, column: int) -> str:
    return reads(" ".join(line.text for line in row.cells[column]))


def _text(shown: ColumnLine) -> str:
    return "".join(part.text for part in shown.revisions)


def _reads(shown: ColumnLine) -> str:
    return reads(_text(shown))
