"""The marks of a law: proposals for its provisions, recommendations, where its two texts part, what is to come."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from workbench.analysis.parity import Disparity
from workbench.analysis.text_checks import FAULTS
from workbench.law.act import Kind
from workbench.law.amendment import LIVE, Action, Amendment
from workbench.law.concordance import Correspondence
from workbench.law.eid import parent, split
from workbench.law.reference import ProvisionRef
from workbench.ui import words
from workbench.ui.lawdocument import Mark, Marks
from workbench.ui.theme import Theme
from workbench.workspace.arriving import Arrival
from workbench.workspace.workspace import Workspace

_MOST = 90  # characters of what a new provision begins with
_UNSEEN = (Kind.ROW, Kind.CELL)  # they have no line of their own
_OWN_TEXT = ((Kind.SUBPARAGRAPH, "1"), (Kind.INDENT, "1"))  # which is the text of what they stand in


def marks(
    workspace: Workspace,
    work: str,
    language: str,
    theme: Theme,
    parting: Mapping[str, Sequence[Disparity]],
    coming: Iterable[Arrival],
) -> Marks:
    """Return the marks of a work, worded for who reads it in this language."""
    beside: defaultdict[str, list[Mark]] = defaultdict(list)
    for eid, mark in _beside(workspace, work, theme, parting):
        beside[eid].append(mark)
    after: defaultdict[str, list[Mark]] = defaultdict(list)
    closing: defaultdict[str, list[Mark]] = defaultdict(list)
    for each in coming:
        amendment = workspace.get(each.amendment)
        if isinstance(amendment, Amendment):
            mark = Mark(_arriving(workspace, amendment, language), *_led(amendment, theme))
            (closing if each.apart else after)[each.after].append(mark)
    return Marks(beside, after, closing)


def line_of(eid: str) -> str:
    """Return the address whose line shows a provision: its own, or that of what its text is part of."""
    while eid and (split(eid)[-1] in _OWN_TEXT or split(eid)[-1][0] in _UNSEEN):
        eid = parent(eid)
    return eid


def leads_to(amendment: Amendment) -> str:
    """Return the link of an amendment's marks."""
    return f"amendment:{amendment.id}"


def _beside(
    workspace: Workspace, work: str, theme: Theme, parting: Mapping[str, Sequence[Disparity]]
) -> Iterator[tuple[str, Mark]]:
    for eid, found in parting.items():
        faults = dict.fromkeys(words.said("Faults", FAULTS[each.fault.value]) for each in found)
        yield eid, Mark(_whole(f"▲ {', '.join(faults)}"), f"parting:{eid}", theme.partial)
    for amendment in workspace.amendments(work=work):
        if amendment.status in LIVE and amendment.action is not Action.INSERT:
            yield line_of(amendment.ref.eid), Mark(_whole(_proposed(amendment)), *_led(amendment, theme))
    for link in workspace.correspondences(work=work):
        text = f"{words.SYMBOLS[link.conformity]} {code(workspace, link)}"
        colour = getattr(theme, words.SHADES[link.conformity])
        yield line_of(link.ref.eid), Mark(_whole(text), f"correspondence:{link.id}", colour)


def code(workspace: Workspace, link: Correspondence) -> str:
    """Return the code of the recommendation a link belongs to."""
    return str(getattr(workspace.get(link.recommendation), "code", ""))


def _led(amendment: Amendment, theme: Theme) -> tuple[str, str]:
    return leads_to(amendment), getattr(theme, words.SHADES[amendment.status])


def _proposed(amendment: Amendment) -> str:
    """Return what an amendment does and how far it is: '− Repeal · Draft', '✎ Draft' for a new wording."""
    sign, status = words.SYMBOLS[amendment.action], words.word(amendment.status)
    if amendment.action is Action.REVISE:
        return f"{sign} {status}"
    number = f" {amendment.number}" if amendment.action is Action.RENUMBER else ""
    return f"{sign} {words.word(amendment.action)}{number} · {status}"


def _arriving(workspace: Workspace, amendment: Amendment, language: str) -> str:
    """Return what is to come: the first line of its wording, or its place where it has none or is moved."""
    if amendment.action is Action.MOVE:
        came = words.place(amendment.ref, workspace)
        begins = f"{words.place(ProvisionRef(amendment.ref.work, amendment.to), workspace)} ← {came}"
    else:
        wording = amendment.wording.get(language) or next(filter(None, amendment.wording.values()), "")
        begins = wording.strip().partition("\n")[0] or words.place(amendment.ref, workspace)
    shown = begins if len(begins) <= _MOST else f"{begins[:_MOST].rstrip()}…"
    return f"{words.SYMBOLS[Action.INSERT]}\u00a0{shown} · {words.word(amendment.status)}"


def _whole(text: str) -> str:
    """Return a mark that does not break: its sign stays with its words."""
    return text.replace(" ", "\u00a0")
