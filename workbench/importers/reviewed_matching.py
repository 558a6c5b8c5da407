"""The lines of our papers against those of a reviewer's copy: by bookmark, by text, by likeness."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from rapidfuzz import fuzz

from workbench.drafting.alignment import AlignedLine, Part, aligned, increasing
from workbench.drafting.attribution import Attribution
from workbench.drafting.authorship import bookmark_name
from workbench.drafting.comparative_table import OMISSION, Row, comparative_table
from workbench.drafting.draft import AmendedAct, Draft
from workbench.importers.reviewed_body import Change, Returned, ReturnedLine
from workbench.languages import LANGUAGES
from workbench.languages.enacting import ActName
from workbench.law.eid import article_of
from workbench.law.sameness import reads_same

_ALIKE = 50
"""Two lines of this likeness (per cent) between matched neighbours are one line edited."""

_NEAR = 40
"""How many lines of ours are looked through for one of the copy."""


Key = tuple[str, tuple[str, Part]]
"""A printed line of a proposed act: the work, the provision and which of its lines."""


@dataclass(frozen=True)
class Sent:
    """A line as we sent it: of the proposed text, or one that goes (`gone`)."""

    act: AmendedAct
    line: AlignedLine
    amendment: str
    gone: bool
    text: str

    @property
    def eid(self) -> str:
        return self.line.line.provision.eid

    @property
    def readings(self) -> set[str]:
        """How the line may come back unedited: as sent, or as in force where the change was rejected."""
        return {self.text} | ({self.line.old.text.strip()} if self.line.old is not None else set())

    @property
    def key(self) -> Key | None:
        return (self.act.in_force.work, self.line.new.key) if self.line.new is not None else None

    @property
    def unit(self) -> tuple[str, str]:
        return self.act.in_force.work, article_of(self.eid) or self.eid


@dataclass
class Outcome:
    """What became of the sent lines: their new texts (None: taken out), lines added after them, marks of reviewers."""

    texts: dict[int, str | None] = field(default_factory=dict)
    added: dict[int, list[str]] = field(default_factory=dict)
    changes: dict[int, list[Change]] = field(default_factory=dict)
    matched: dict[int, int] = field(default_factory=dict)
    unmatched: list[str] = field(default_factory=list)


def sent_lines(draft: Draft) -> list[Sent]:
    """Return the lines of every act of the draft, in force and proposed as one, each with its amendment."""
    found = []
    for act in draft.acts:
        attribution = Attribution(act.amendments)
        for line in aligned(act.in_force, act.proposed):
            if line.line.part is not Part.TABLE:  # tables of law text are not compared
                amendment = attribution.of(line) if line.changed else ""
                found.append(Sent(act, line, amendment, line.new is None, line.line.text.strip()))
    return found


def known_texts(draft: Draft) -> frozenset[str]:
    """Return the texts of our papers that are no law text: titles and names of acts, dots."""
    acts = [act.in_force for act in draft.acts]
    name = LANGUAGES[draft.language].enacting.name
    return frozenset(
        {OMISSION, "", *(act.title for act in acts), *(name(ActName(a.title, a.type, a.date)) for a in acts)}
    )


def table_lines(returned: Returned, draft: Draft) -> tuple[list[ReturnedLine], frozenset[Key]]:
    """Return the right column of a comparative table as lines, and which of our lines its rows are about.

    A row is known by its number and the name of its element; its dots and headings are left out. Nothing is returned
    where the copy has no such table.
    """
    lines: list[ReturnedLine] = []
    about: set[Key] = set()
    rows = {(f"{row.number}.", row.element): (act, row) for act in comparative_table(draft).acts for row in act.rows}
    for line in returned.lines:
        name = tuple(" ".join(cell) for cell in line.cells[:2])
        if len(line.cells) != 5 or name not in rows:
            continue
        act, row = rows[name[0], name[1]]
        if not row.deleted and all(part is not Part.TABLE for _, part in row.new):
            context = {"".join(part.text for part in shown.revisions) for shown in row.proposed if shown.context}
            own = [text for text in line.cells[3] if text and text not in context]
            lines += [ReturnedLine(text, line.bookmarks, line.changes, line.remarks) for text in own]
            about |= {(act.act.in_force.work, key) for key in row.new}
    return lines, frozenset(about)


def left_column_changes(returned: Returned, draft: Draft) -> list[str]:
    """Return what the left column of a comparative table says that we did not send: the text in force is not ours.

    Such an edit is no proposal, but nothing of a copy is left out in silence.
    """
    rows: dict[tuple[str, ...], Row] = {
        (f"{row.number}.", row.element): row for row in comparative_table(draft).rows if not row.absent
    }
    found = []
    for line in returned.lines:
        row = rows.get(tuple(" ".join(cell) for cell in line.cells[:2]))
        if row is None or len(line.cells) != 5:
            continue
        told = {_one_line("".join(part.text for part in shown.revisions)) for shown in row.in_force}
        found += [text for text in line.cells[2] if text and _one_line(text) not in told]
    return found


def _one_line(text: str) -> str:
    return " ".join(text.split())


def compared(
    sent: Sequence[Sent], lines: Sequence[ReturnedLine], known: frozenset[str], about: frozenset[Key] | None = None
) -> Outcome:
    """Return what became of the lines we sent; what the copy does not show is left alone.

    A redline shows the articles it has lines of, and all that change; a table the lines its rows are `about`.
    """
    outcome = Outcome()
    anchors = increasing(_anchors(sent, lines))
    if not anchors:
        return outcome
    law = [line if line.text not in known else ReturnedLine("") for line in lines]
    pairs = dict(_between(anchors, sent, law))
    shown = _shown(sent, {*pairs.values()}, about)
    for j, i in pairs.items():
        outcome.matched[j] = i
        outcome.changes.setdefault(i, []).extend(lines[j].changes)
        if sent[i].gone or not reads_same(sent[i].text, lines[j].text):
            outcome.texts[i] = lines[j].text
    taken = set(pairs.values())
    for i, line in enumerate(sent):
        if i in shown and i not in taken and not line.gone:
            outcome.texts[i] = None
    _place_added(outcome, lines, known)
    return outcome


def _shown(sent: Sequence[Sent], matched: set[int], about: frozenset[Key] | None) -> set[int]:
    if about is not None:
        return {i for i, line in enumerate(sent) if line.key in about}
    works = {sent[i].unit[0] for i in matched}
    units = {sent[i].unit for i in matched} | {
        line.unit for line in sent if line.line.changed and line.unit[0] in works
    }
    return {i for i, line in enumerate(sent) if line.unit in units}


def _anchors(sent: Sequence[Sent], lines: Sequence[ReturnedLine]) -> list[tuple[int, int]]:
    """Return pairs (returned, sent) that are certain: by bookmark, or by a text that stands on both sides once."""
    by_mark: dict[str, list[int]] = {}
    by_text: dict[str, list[int]] = {}
    for i, line in enumerate(sent):
        for text in line.readings:
            by_text.setdefault(text, []).append(i)
        if line.amendment and not line.gone:
            by_mark.setdefault(bookmark_name(line.amendment, line.eid), []).append(i)
    occurs: dict[str, int] = {}
    for returned in lines:
        occurs[returned.text] = occurs.get(returned.text, 0) + 1
    same = {j: by_text.get(line.text, []) for j, line in enumerate(lines) if occurs[line.text] == 1}
    found = {places[0]: j for j, places in same.items() if len(places) == 1}
    for j, returned in enumerate(lines):
        marked = [i for mark in returned.bookmarks for i in by_mark.get(mark.rpartition("_")[0], ())]
        if returned.text and len(marked) == 1:
            found.setdefault(marked[0], j)
    return sorted((j, i) for i, j in found.items())


def _between(
    anchors: Sequence[tuple[int, int]], sent: Sequence[Sent], lines: Sequence[ReturnedLine]
) -> Iterator[tuple[int, int]]:
    """Yield the anchors, and between two of them the lines that are alike, in order."""
    start_j = start_i = 0
    for end_j, end_i in [*anchors, (len(lines), len(sent))]:
        place = start_i
        for j in range(start_j, end_j):
            likely = range(place, min(end_i, place + _NEAR))
            best = max(likely, key=lambda i, j=j: _likeness(sent[i], lines[j]), default=None)  # type: ignore[misc]
            if best is not None and lines[j].text and _likeness(sent[best], lines[j]) >= _ALIKE:
                yield j, best
                place = best + 1
        if end_j < len(lines):
            yield end_j, end_i
        start_j, start_i = end_j + 1, end_i + 1


def _likeness(line: Sent, returned: ReturnedLine) -> float:
    likeness = max(fuzz.ratio(text, returned.text) for text in line.readings)
    return likeness - 1 if line.gone else likeness  # of two alike, the one that stays


def _place_added(outcome: Outcome, lines: Sequence[ReturnedLine], known: frozenset[str]) -> None:
    """Put lines that are new to us after the sent line they follow, or list those that stand in no article of ours."""
    after: int | None = None
    for j, line in enumerate(lines):
        if j in outcome.matched:
            after = outcome.matched[j]
            continue
        if line.text in known:
            after = None if line.text not in ("", OMISSION) else after  # a name opens another act
        elif after is None:
            outcome.unmatched.append(line.text)
        else:
            outcome.added.setdefault(after, []).append(line.text)
            outcome.changes.setdefault(after, []).extend(line.changes)
