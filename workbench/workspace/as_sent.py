"""The draft a paper was made of, when its copy comes back: found in the change log by the marks the paper carries.

A copy is held against what its reviewer had before him. What we changed meanwhile is no change of his.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from workbench.drafting.authorship import amendments_mark, text_mark
from workbench.drafting.bill import place_in_bill
from workbench.drafting.draft import Draft
from workbench.importers.reviewed_body import Returned
from workbench.law.act import Act
from workbench.law.amendment import Amendment
from workbench.law.change import Change
from workbench.law.sameness import reads
from workbench.workspace.effects import counts, effect
from workbench.workspace.workspace import Workspace

_MARK = "wb_sent_"
_MOST = 3000  # edits of amendments that are looked through

OTHER_TEXT = "The text of “{}” was changed since the paper was sent: what differs may be ours."
NOT_HERE = "This project does not know the draft of the paper: the copy was held against the one it looks most like."
NO_MARKS = "The marks of our paper are gone from the copy: it was held against the draft it looks most like."


@dataclass(frozen=True)
class Past:
    """What a project was: the edits of its amendments, the newest first, and the editions of acts before the latest."""

    edits: tuple[tuple[Change, ...], ...] = ()
    editions: tuple[Act, ...] = ()


@dataclass(frozen=True)
class AsSent:
    """The draft a copy was made of, as far as that can be told, and doubts about it; `met` counts the marks found."""

    draft: Draft
    notes: tuple[str, ...] = ()
    met: int = 0


@dataclass
class _Then:
    """The state of one act that fits a copy best so far."""

    amendments: tuple[Amendment, ...]
    score: float
    marked: bool = False


def past(workspace: Workspace) -> Past:
    """Return what the project was; read where its store is open, then usable on any thread."""
    edits: list[tuple[Change, ...]] = []
    for entry in workspace.log(limit=100_000):
        if len(edits) == _MOST:
            break
        if any(kind == "amendment" for kind, _ in entry.records):
            changes = workspace.changes_of(entry.sequence)
            edits.append(tuple(each for each in changes if isinstance(each.record, Amendment)))
    texts = dict.fromkeys((each.work, each.language) for each in workspace.acts())
    older = (each.id for text in texts for each in workspace.editions(*text)[1:])
    return Past(tuple(edits), tuple(act for each in older if (act := workspace.act_by_id(each)) is not None))


def draft_as_sent(workspace: Workspace, language: str, returned: Returned, past: Past) -> AsSent:
    """Return the draft in one language that a copy was made of.

    Where the copy lost its marks, it is the draft of all there ever were whose words it holds most of.
    """
    marks = _marks(returned)
    search = _Search(workspace, language, marks, _words(returned))
    search.look(past)
    amended = (effect(search.editions[work].act, found.amendments).amended for work, found in search.found.items())
    draft = Draft(
        language,
        workspace.project,
        tuple(sorted((each for each in amended if each.modifications or each.elsewhere), key=place_in_bill)),
        workspace.recommendations(),
        workspace.instruments(),
        workspace.correspondences(),
        comments=workspace.comments(),
    )
    notes = [OTHER_TEXT.format(each.act.title) for each in search.editions.values() if each.doubtful]
    met = sum(each.marked for each in search.found.values())
    if met < len(marks):
        notes.append(NOT_HERE)
    elif not marks and search.older:
        notes.append(NO_MARKS)
    return AsSent(draft, tuple(notes), met)


@dataclass
class _Edition:
    """An edition of an act, and whether the paper was made of another text."""

    act: Act
    doubtful: bool = False


@dataclass
class _Search:
    """Goes back through the states of a project, keeping of each act the one that fits."""

    workspace: Workspace
    language: str
    marks: Mapping[str, str]  # fingerprint of amendments -> of the text they were made on
    words: frozenset[str]
    editions: dict[str, _Edition] = field(default_factory=dict)
    found: dict[str, _Then] = field(default_factory=dict)
    older: bool = False

    def look(self, past: Past) -> None:
        """Find the state of each act."""
        now = {each.id: each for each in self.workspace.amendments()}
        works = dict.fromkeys(each.ref.work for each in now.values())
        works |= dict.fromkeys(change.record.ref.work for edit in past.edits for change in edit)  # type: ignore[union-attr]
        for work in works:
            act = self.workspace.act(work, self.language)
            if act is not None:
                self.editions[work] = self._edition(act, past.editions)
        for work in self.editions:
            self._weigh(work, now.values(), newest=True)
        for edit in past.edits:
            if self.marks and all(each.marked for each in self.found.values()):
                return
            for change in reversed(edit):
                if change.before is None:
                    now.pop(change.record.id, None)
                else:
                    assert isinstance(change.before, Amendment)
                    now[change.record.id] = change.before
            for work in dict.fromkeys(change.record.ref.work for change in edit):  # type: ignore[union-attr]
                if work in self.editions:
                    self._weigh(work, now.values(), newest=False)

    def _edition(self, latest: Act, older: Sequence[Act]) -> _Edition:
        """Return the edition a paper was made of; the latest where that is not here any more."""
        if not self.marks:
            return _Edition(latest)
        same = [latest, *(act for act in older if (act.work, act.language) == (latest.work, latest.language))]
        texts = set(self.marks.values())
        made_of = next((act for act in same if text_mark(act) in texts), None)
        return _Edition(made_of or latest)

    def _weigh(self, work: str, amendments: Iterable[Amendment], *, newest: bool) -> None:
        edition = self.editions[work]
        mine = tuple(each for each in amendments if counts(each, edition.act))
        best = self.found.get(work)
        if best is not None and best.marked:
            return
        mark = amendments_mark(mine, self.language) if self.marks else ""
        if mark in self.marks:
            edition.doubtful = self.marks[mark] != text_mark(edition.act)
            self.found[work] = _Then(mine, 0, marked=True)
            return
        score = self._score(mine)
        if best is None or score > best.score:
            self.found[work] = _Then(mine, score)
            self.older = self.older or not newest

    def _score(self, amendments: Sequence[Amendment]) -> float:
        """Return how much of what these amendments say stands in the copy."""
        lines = [reads(line) for each in amendments for line in each.wording.get(self.language, "").split("\n")]
        return sum(1 if line in self.words else -1 for line in lines if line)


def _marks(returned: Returned) -> dict[str, str]:
    names = {name for line in returned.lines for name in line.bookmarks if name.startswith(_MARK)}
    parts = (name.removeprefix(_MARK).split("_") for name in names)
    return {part[1]: part[0] for part in parts if len(part) >= 2}


def _words(returned: Returned) -> frozenset[str]:
    return frozenset(_texts(returned))


def _texts(returned: Returned) -> Iterator[str]:
    for line in returned.lines:
        yield reads(line.text)
        yield from (reads(inner.text) for cell in line.cells for inner in cell)
