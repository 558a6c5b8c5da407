"""The lines we sent against those of a reviewer's copy of the redline: by bookmark, by text, by likeness."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from workbench.drafting.alignment import AlignedLine, Part, aligned, increasing
from workbench.drafting.attribution import Attribution
from workbench.drafting.authorship import bookmark_name
from workbench.drafting.comparative_table import OMISSION
from workbench.drafting.draft import Draft
from workbench.importers.reviewed_body import Change, ReturnedLine
from workbench.importers.reviewed_pairing import paired
from workbench.languages import LANGUAGES
from workbench.languages.enacting import ActName
from workbench.law.amended_act import AmendedAct
from workbench.law.eid import article_of
from workbench.law.sameness import reads, reads_same

_WHOLE = 5
"""An act was shown whole where at least one in so many of the articles left alone came back."""


@dataclass(frozen=True)
class Sent:
    """A line as we sent it: of the proposed text, or one that goes (`gone`). A table of law text is one line."""

    act: AmendedAct
    line: AlignedLine
    amendment: str
    gone: bool
    text: str

    @property
    def eid(self) -> str:
        return self.line.line.provision.eid

    @property
    def table(self) -> bool:
        return self.line.line.part is Part.TABLE

    @property
    def readings(self) -> tuple[str, ...]:
        """How the line may come back unedited: as sent, or as in force where the change was rejected."""
        return tuple(dict.fromkeys((self.text, *((self.line.old.text.strip(),) if self.line.old is not None else ()))))

    @property
    def unit(self) -> tuple[str, str]:
        return self.act.in_force.work, article_of(self.eid) or self.eid


@dataclass
class Outcome:
    """What became of the sent lines: their new texts (None: taken out), lines added after them, marks of reviewers.

    `matched` tells the sent line of a line of a redline, `unmatched` what belongs to none, in the copy's words.
    """

    texts: dict[int, str | None] = field(default_factory=dict)
    added: dict[int, list[str]] = field(default_factory=dict)
    changes: dict[int, list[Change]] = field(default_factory=dict)
    matched: dict[int, int] = field(default_factory=dict)
    unmatched: list[str] = field(default_factory=list)
    about: dict[str, int] = field(default_factory=dict)  # the sent line a comment stands at, by the comment's id

    def note(self, i: int, line: ReturnedLine) -> None:
        """Note who changed a line of the copy, and the comments on it."""
        self.changes.setdefault(i, []).extend(line.changes)
        for remark in line.remarks:
            self.about.setdefault(remark, i)


def sent_lines(draft: Draft) -> list[Sent]:
    """Return the lines of every act of the draft, in force and proposed as one, each with its amendment."""
    found = []
    for act in draft.acts:
        attribution = Attribution(act.amendments)
        for line in aligned(act.in_force, act.proposed):
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


def as_lines(lines: Sequence[ReturnedLine]) -> list[ReturnedLine]:
    """Return the lines of a redline, the rows of a table as one line: so we know tables of law text."""
    found: list[ReturnedLine] = []
    for table, rows in groupby(lines, key=lambda line: line.table):
        group = list(rows)
        if not table:
            found += group
            continue
        found.append(
            ReturnedLine(
                "\n".join(row.text for row in group),
                tuple(name for row in group for name in row.bookmarks),
                tuple(change for row in group for change in row.changes),
                tuple(remark for row in group for remark in row.remarks),
                table=table,
            )
        )
    return found


def compared(sent: Sequence[Sent], lines: Sequence[ReturnedLine], known: frozenset[str]) -> Outcome:
    """Return what became of the lines we sent in a redline; what it did not show is left alone.

    It shows all articles that change, or the acts whole: that is told by whether the others' lines are there.
    """
    outcome = Outcome()
    law = [line if line.text not in known else replace(line, text="") for line in lines]
    anchors = increasing(_anchors(sent, law))
    if not anchors:
        return outcome
    shown = _shown(sent, anchors)
    anchors = [(i, j) for i, j in anchors if i in shown]
    for i, j in (*anchors, *_between(anchors, sent, law, shown)):
        outcome.matched[j] = i
        outcome.note(i, lines[j])
        if sent[i].gone or not reads_same(sent[i].text, lines[j].text):
            outcome.texts[i] = lines[j].text
    taken = set(outcome.matched.values())
    for i in shown - taken:
        if not sent[i].gone:
            outcome.texts[i] = None
    _place_added(outcome, lines, known)
    _list_tables(outcome, sent)
    return outcome


def _anchors(sent: Sequence[Sent], lines: Sequence[ReturnedLine]) -> list[tuple[int, int]]:
    """Return pairs (sent, returned) that are certain: by a text that stands on both sides once, or by bookmark."""
    by_mark: dict[str, list[int]] = {}
    by_text: dict[str, list[int]] = {}
    for i, line in enumerate(sent):
        for text in {reads(each) for each in line.readings}:
            by_text.setdefault(text, []).append(i)
        if line.amendment and not line.gone:
            by_mark.setdefault(bookmark_name(line.amendment, line.eid), []).append(i)
    told = [reads(line.text) for line in lines]
    occurs = Counter(told)
    found: dict[int, int] = {}
    for j, text in enumerate(told):
        places = by_text.get(text, ()) if text and occurs[text] == 1 else ()
        if len(places) == 1:
            found[places[0]] = j
    for j, returned in enumerate(lines):
        marked = {i for mark in returned.bookmarks for i in by_mark.get(mark.rpartition("_")[0], ())}
        if returned.text and len(marked) == 1:
            found.setdefault(marked.pop(), j)
    return sorted(found.items())


def _shown(sent: Sequence[Sent], anchors: Sequence[tuple[int, int]]) -> set[int]:
    """Return the lines the redline showed: of the articles that change, or all of an act whose others came too."""
    changed = {line.unit for line in sent if line.line.changed}
    met = {sent[i].unit for i, _ in anchors}
    whole: set[str] = set()
    for work in {work for work, _ in met}:
        quiet = {line.unit for line in sent if line.unit[0] == work} - changed
        if quiet & met and len(quiet & met) * _WHOLE >= len(quiet):
            whole.add(work)
    works = {work for work, _ in met}
    return {
        i for i, line in enumerate(sent) if line.unit[0] in whole or (line.unit[0] in works and line.unit in changed)
    }


def _between(
    anchors: Sequence[tuple[int, int]], sent: Sequence[Sent], lines: Sequence[ReturnedLine], shown: set[int]
) -> Iterator[tuple[int, int]]:
    """Yield the lines that meet between two certain ones; a table meets a table only."""
    start_i = start_j = 0
    for end_i, end_j in [*anchors, (len(sent), len(lines))]:
        for tables in (False, True):
            ours = [i for i in range(start_i, end_i) if i in shown and sent[i].table is tables]
            copy = [j for j in range(start_j, end_j) if lines[j].text and bool(lines[j].table) is tables]
            met = paired([sent[i].readings for i in ours], [sent[i].gone for i in ours], [lines[j].text for j in copy])
            yield from ((ours[i], copy[j]) for i, j in met)
        start_i, start_j = end_i + 1, end_j + 1


def _place_added(outcome: Outcome, lines: Sequence[ReturnedLine], known: frozenset[str]) -> None:
    """Put lines that are new to us after the sent line they follow, or list those that stand in no article of ours."""
    after: int | None = None
    for j, line in enumerate(lines):
        if j in outcome.matched:
            after = outcome.matched[j]
        elif line.text in known:
            after = None if line.text not in ("", OMISSION) else after  # a name opens another act
            if after is not None:
                outcome.note(after, replace(line, changes=()))
        elif after is None or line.table:
            outcome.unmatched.append(line.text)
        else:
            outcome.added.setdefault(after, []).append(line.text)
            outcome.note(after, line)


def _list_tables(outcome: Outcome, sent: Sequence[Sent]) -> None:
    """List the tables of law text that read otherwise: an amendment is worded in lines, a table is not."""
    for i in [i for i in outcome.texts if sent[i].table]:
        text = outcome.texts.pop(i)
        outcome.unmatched.append(text if text is not None else f"– {sent[i].text}")
