"""Who cites whom in the acts of the project, looked up on another thread and kept for the screens."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.analysis.citations import Citation, Library, citations
from workbench.law.act import Act
from workbench.law.change import Changes
from workbench.law.eid import contains, parent
from workbench.law.reference import ProvisionRef
from workbench.ui.desk import Desk
from workbench.ui.jobs import Job
from workbench.workspace.drafts import acts_in
from workbench.workspace.snapshot import snapshot
from workbench.workspace.workspace import Workspace

_LATER = 250  # milliseconds after an act came or changed

_Place = tuple[str, str, str]


@dataclass(frozen=True)
class Cited:
    """The citations of the project by language, work and eId: of each line, within each unit, and into each unit."""

    lines: Mapping[_Place, tuple[Citation, ...]] = field(default_factory=dict)
    within: Mapping[_Place, tuple[Citation, ...]] = field(default_factory=dict)
    into: Mapping[_Place, tuple[Citation, ...]] = field(default_factory=dict)


class Citing(QObject):
    """Follows the acts of the project; `ready` is said when their citations are known."""

    ready = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.desk = desk
        self._found = Cited()
        self._job: Job | None = None
        self._later = QTimer(self, singleShot=True, interval=_LATER)
        self._later.timeout.connect(self._look)
        desk.opened.connect(self._again)
        desk.closed.connect(self._again)
        desk.changed.connect(self._on_changed)
        self._again()

    def in_line(self, language: str, work: str, eid: str) -> tuple[Citation, ...]:
        """Return the citations in the own text and heading of a provision."""
        return self._found.lines.get((language, work, eid), ())

    def of(self, ref: ProvisionRef, language: str) -> tuple[Citation, ...]:
        """Return what a provision and what stands in it cite elsewhere, each target once."""
        found = {
            each.target: each
            for each in self._found.within.get((language, ref.work, ref.eid), ())
            if each.target is None or not (each.target.work == ref.work and contains(ref.eid, each.target.eid))
        }
        return tuple(found.values())

    def to(self, ref: ProvisionRef, language: str) -> tuple[Citation, ...]:
        """Return who cites a provision or what stands in it, each source once."""
        found = {
            each.source: each
            for each in self._found.into.get((language, ref.work, ref.eid), ())
            if not (each.source.work == ref.work and contains(ref.eid, each.source.eid))
        }
        return tuple(found.values())

    def _on_changed(self, changes: Changes) -> None:
        if changes.touch(Act):
            self._later.start()

    def _again(self) -> None:
        self._found = Cited()
        if self.desk.workspace is not None:
            self._later.start()

    def _look(self) -> None:
        workspace = self.desk.workspace
        if workspace is None:
            return
        if self._job is not None:
            self._job.cancel()
        self._job = self.desk.run(partial(_looked_up, snapshot(workspace)), self._on_found)

    def _on_found(self, found: Cited) -> None:
        self._job = None
        self._found = found
        self.ready.emit()


def citing_of(desk: Desk) -> Citing:
    """Return the desk's one list of citations."""
    found = desk.findChild(Citing)
    return found if isinstance(found, Citing) else Citing(desk)


def _looked_up(workspace: Workspace) -> Cited:
    """Look every citation up; runs on a worker."""
    lines: dict[_Place, list[Citation]] = defaultdict(list)
    within: dict[_Place, list[Citation]] = defaultdict(list)
    into: dict[_Place, list[Citation]] = defaultdict(list)
    for language in ("rus", "kaz", "eng"):
        acts = acts_in(workspace, language)
        library = Library(acts)
        for act in acts:
            for each in citations(act, library):
                lines[language, each.source.work, each.source.eid].append(each)
                for outer in _around(each.source.eid):
                    within[language, each.source.work, outer].append(each)
                if each.target is not None and each.target.eid:
                    for outer in _around(each.target.eid):
                        into[language, each.target.work, outer].append(each)
    return Cited(*({place: tuple(found) for place, found in each.items()} for each in (lines, within, into)))


def _around(eid: str) -> Iterator[str]:
    """Yield the eId and what contains it, up to the act ('')."""
    while eid:
        yield eid
        eid = parent(eid)
    yield ""
