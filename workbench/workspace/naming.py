"""What the acts of a project call their provisions: in codes that have parts, a numbered point is a part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.drafting.parts import through_parts
from workbench.law.act import Kind
from workbench.law.addresses import Addresses
from workbench.law.eid import build, split
from workbench.law.parts import calls_points_parts, numbered_parts
from workbench.law.reference import ProvisionRef

if TYPE_CHECKING:
    from workbench.store import ActSummary
    from workbench.workspace.workspace import Workspace


class Naming:
    """Answers by act, and remembers the answers until an act changes; most are known without reading its text."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._acts: tuple[ActSummary, ...] = ()
        self._parts: dict[str, bool] = {}

    def numbered_parts(self, work: str) -> bool:
        """Return whether this act calls its numbered points parts («часть первая статьи 412»)."""
        acts = self._workspace.acts()
        if acts is not self._acts:
            self._acts, self._parts = acts, {}
        if work not in self._parts:
            self._parts[work] = self._has_parts([each for each in acts if each.work == work and each.type == "code"])
        return self._parts[work]

    def counted(self, ref: ProvisionRef) -> str:
        """Return the address as its act counts: an unnumbered part of a numbered part is an indent of it."""
        try:
            steps = split(ref.eid)
        except ValueError:
            return ref.eid
        kinds = tuple(kind for kind, _ in steps)
        if kinds[-2:] != (Kind.PARAGRAPH, Kind.SUBPARAGRAPH) or not self.numbered_parts(ref.work):
            return ref.eid
        for language in ("rus", "kaz", "eng"):
            act = self._workspace.act(ref.work, language)
            if act is not None and act.find(ref.eid) is not None:
                return build(through_parts(steps, Addresses.of(act.provisions), numbered_parts=True))
        return ref.eid

    def _has_parts(self, codes: list[ActSummary]) -> bool:
        if any(calls_points_parts(each.type, each.title) for each in codes):
            return True
        read = (self._workspace.act(each.work, each.language) for each in codes)
        return any(act is not None and numbered_parts(act) for act in read)
