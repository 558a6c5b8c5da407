"""The table of concordance: each recommendation against the provisions it is linked to, in force and as proposed.

Columns as tables of concordance have them (European Commission, Guide to approximation, annex 3; tables of candidate
countries). A recommendation without a link has a row too: a gap nobody looked at is the first thing to see.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.comparison.text import compare_text
from workbench.drafting.alignment import AlignedLine, aligned
from workbench.drafting.draft import Draft
from workbench.drafting.reasons import natural_order, recommendation
from workbench.law.act import Act
from workbench.law.amended_act import AmendedAct
from workbench.law.concordance import Correspondence
from workbench.law.recommendation import Recommendation
from workbench.law.reference import ProvisionRef
from workbench.law.revision import Revised, Revision

LONG = 12
"""A provision of more lines is shown by its first line and those that change."""

Texts = tuple[tuple[Revision, ...], ...]


@dataclass(frozen=True, slots=True)
class ConcordanceRow:
    """One recommendation and one provision. `act` is None where the project does not hold the provision.

    `in_force` and `proposed` are lines; an empty `in_force` means the provision is new, an empty `proposed` one that it
    is taken out. `changed` says whether the draft touches it, `amended` whether it touches its act.
    """

    recommendation: Recommendation
    link: Correspondence | None = None
    act: Act | None = None
    in_force: Texts = ()
    proposed: Texts = ()
    changed: bool = False
    amended: bool = False


def concordance_table(draft: Draft) -> tuple[ConcordanceRow, ...]:
    """Return the rows of the draft: recommendations by their codes, their links in the order of the acts."""
    untouched = [AmendedAct(act, act, (), ()) for act in draft.others]
    sides = {act.in_force.work: _Sides(act) for act in (*draft.acts, *untouched)}
    rows = []
    for each in sorted(draft.recommendations, key=lambda one: natural_order(one.code)):
        links = [link for link in draft.correspondences if recommendation(draft, link.recommendation) == each]
        rows += [_row(each, link, sides) for link in sorted(links, key=lambda link: _place(link.ref, sides))]
        rows += [] if links else [ConcordanceRow(each)]
    return tuple(rows)


class _Sides:
    """An act of the draft line by line, to look provisions up in both texts."""

    def __init__(self, act: AmendedAct) -> None:
        self.act = act
        self.lines = aligned(act.in_force, act.proposed)
        self.order = {line.line.provision.eid: place for place, line in enumerate(self.lines)}

    def of(self, eid: str) -> tuple[AlignedLine, ...]:
        """Return the lines of this provision: of the text in force, or of the proposed one where it is new."""
        came = {line.new.provision.eid for line in self.lines if line.new and line.old and line.old.within(eid)}
        found = tuple(line for line in self.lines if (line.old and line.old.within(eid)) or _added_below(line, came))
        return found or tuple(line for line in self.lines if line.new is not None and line.new.within(eid))


def _added_below(line: AlignedLine, came: set[str]) -> bool:
    return line.old is None and line.new is not None and any(above.eid in came for above in line.new.path)


def _row(each: Recommendation, link: Correspondence, sides: dict[str, _Sides]) -> ConcordanceRow:
    side = sides.get(link.ref.work)
    lines = side.of(link.ref.eid) if side is not None and link.ref.eid else ()
    if side is None or not lines:
        return ConcordanceRow(each, link)
    stays = any(line.new is not None and not (line.new.provision.excluded and line.changed) for line in lines)
    return ConcordanceRow(
        each,
        link,
        side.act.in_force,
        _texts(lines, Revised.DELETED),
        _texts(lines, Revised.INSERTED) if stays else (),
        any(line.changed for line in lines),
        bool(side.act.modifications),
    )


def _texts(lines: Sequence[AlignedLine], side: Revised) -> Texts:
    other = Revised.INSERTED if side is Revised.DELETED else Revised.DELETED
    shown = list(lines) if len(lines) <= LONG else [line for line in lines if line is lines[0] or line.changed]
    out = []
    for line in shown:
        old, new = line.old.text if line.old is not None else "", line.new.text if line.new is not None else ""
        revisions = (Revision(Revised.KEPT, old),) if old == new else compare_text(old, new)
        kept = tuple(revision for revision in revisions if revision.revised is not other)
        out += [kept] if kept else []
    dots = (Revision(Revised.KEPT, "…"),)
    return tuple(out) if len(shown) == len(lines) or not out else (*out, dots)


def _place(ref: ProvisionRef, sides: dict[str, _Sides]) -> tuple[int, int, str]:
    """Return where the provision stands: acts of the draft in order first, then other acts by address."""
    works = list(sides)
    if ref.work not in sides:
        return len(works), 0, str(ref)
    return works.index(ref.work), sides[ref.work].order.get(ref.eid, 0), ref.eid
