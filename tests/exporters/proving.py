"""One random pair of acts, proved through the files written of it."""

from __future__ import annotations

from pathlib import Path

from acceptance import accepted, rejected
from linter import faults
from random_acts import pair

from workbench.drafting.alignment import printed_lines
from workbench.drafting.authorship import Stamp
from workbench.drafting.comparative_table import comparative_table, contradictions
from workbench.drafting.draft import Draft
from workbench.drafting.redline import redline
from workbench.exporters.tracked import Tracker
from workbench.exporters.word import Template
from workbench.law.act import Act
from workbench.law.amended_act import AmendedAct
from workbench.law.amendment import Modification, Operation, Scope
from workbench.law.project import Project
from workbench.law.reference import ProvisionRef


def problems(seed: int, path: Path) -> list[str]:
    """Return what is wrong with the papers of a random pair; nothing when they prove themselves."""
    old, new = pair(seed)
    act = AmendedAct(old, new, _some_restated(seed, old), ())
    found = []
    template = Template.of("redline")
    tracker = Tracker(template.style_id, template.width, {"": Stamp("Разработчик")})
    template.save(path, tracker.body(redline(act, whole=True)), title="т", language="rus")
    if accepted(path) != _paragraphs(new):
        found.append("accepted is not the proposed text")
    if rejected(path) != _paragraphs(old):
        found.append("rejected is not the text in force")
    table = comparative_table(Draft("rus", Project(), (act,)))
    return found + faults(path) + list(contradictions(table))


def _paragraphs(act: Act) -> list[str]:
    """Return the paragraphs of an act as a file has them: a row of a table one, an empty one closing the table."""
    out = []
    for line in printed_lines(act):
        out += [line.text] if not line.provision.rows else [*line.text.split("\n"), ""]
    return out


def _some_restated(seed: int, act: Act) -> tuple[Modification, ...]:
    """Return modifications that restate some units whole, so that rows of the table hold more than one line."""
    units = [provision.eid for provision in act.walk() if provision.children]
    return tuple(
        Modification(Operation.SUBSTITUTION, Scope.PROVISION, ProvisionRef(act.work, eid))
        for eid in units[seed % 3 :: 3]
    )
