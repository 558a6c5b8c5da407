"""The subcommand that lays the Russian and Kazakh texts side by side and lists where they part."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from workbench.analysis.matter import Speech, Word
from workbench.analysis.parity import Fault
from workbench.analysis.side_by_side import Finding, Side, findings
from workbench.analysis.situation import quoted, said
from workbench.analysis.text_checks import FAULTS
from workbench.catalogue import catalogue
from workbench.cli.addresses import address
from workbench.cli.opening import open_project
from workbench.cli.speech import say, show_json
from workbench.errors import UnusableInput
from workbench.law.act import Act
from workbench.law.amendment import Action, Amendment
from workbench.law.parts import numbered_parts
from workbench.workspace import drafts
from workbench.workspace.workspace import Workspace

TITLE, NOWHERE, COUNTED, EDITIONS, EDITION, BESIDE, NOT_THERE, DRAFTED, ONE_SIDED, MEANT = (
    "Russian against Kazakh: {}",
    "No differences.",
    "Differences – {}: {}",
    "Of these {} stand in articles amended in one of the texts only: the texts may be of two editions.",
    "another edition?",
    "as many of these stand in the unit: {} / {}",
    "not there",
    "Differences that the draft makes – {}:",
    "Amendments worded in one language only: {}",
    "meant so",
)
"""What the listing says, in the words of the catalogue."""


@dataclass(frozen=True, slots=True)
class Parted:
    """One act in both languages: where the texts in force part, where the draft makes them part, what it words once."""

    rus: Act
    kaz: Act
    in_force: tuple[Finding, ...]
    by_draft: tuple[Finding, ...]
    one_sided: tuple[tuple[Amendment, str], ...]

    @property
    def any(self) -> bool:
        """Whether the texts differ anywhere; an amendment of one language that is meant so is no difference."""
        return bool(self.in_force or self.by_draft) or any(not each.only for each, _ in self.one_sided)


def parity(given: argparse.Namespace) -> int:
    """List where the two texts of an act, or of every act, part; the exit code is 1 where they part anywhere."""
    with open_project(given.project, read_only=True) as workspace:
        parted = tuple(_parted(workspace, *both) for both in _both(workspace, given.act))
    if given.json:
        show_json([_as_values(each, given.language) for each in parted])
    else:
        speech = catalogue(given.language)
        say("\n\n".join("\n".join(_lines(each, given.language, speech)) for each in parted))
    return 1 if any(each.any for each in parted) else 0


def _both(workspace: Workspace, act: str | None) -> list[tuple[Act, Act]]:
    rus, kaz = ({act.work: act for act in drafts.acts_in(workspace, code)} for code in ("rus", "kaz"))
    both = [(rus[work], kaz[work]) for work in rus if work in kaz]
    if act is not None:
        work = address(workspace, act if ":" in act or "#" in act else f"{act}:").work
        both = [each for each in both if each[0].work == work]
    if not both:
        raise UnusableInput(
            "There are no Russian and Kazakh texts of one act to compare", "Import the act in both languages."
        )
    return both


def _parted(workspace: Workspace, rus: Act, kaz: Act) -> Parted:
    in_force = findings(rus, kaz)
    live = [each for each in workspace.amendments(work=rus.work, live=True) if each.chosen]
    one_sided = tuple((each, language) for each in live if (language := _language_of(each)))
    proposed = [
        next((each.amended.proposed for each in drafts.effects(workspace, code) if each.amended.in_force == act), act)
        for code, act in (("rus", rus), ("kaz", kaz))
    ]
    known = {each.disparity for each in in_force}
    apart = {each.ref.eid for each, _ in one_sided}
    by_draft = [
        each for each in findings(*proposed) if each.disparity not in known and each.disparity.eid not in apart
    ] if live else []  # fmt: skip
    return Parted(rus, kaz, in_force, tuple(by_draft), one_sided)


def _language_of(amendment: Amendment) -> str:
    """Return the one language an amendment is worded in; '' where it is in both, or needs no words."""
    if amendment.only:
        return amendment.only
    if amendment.action in (Action.REPEAL, Action.RENUMBER, Action.MOVE):
        return ""
    worded = amendment.replacements if amendment.action is Action.REPLACE_THROUGHOUT else amendment.wording
    languages = [code for code in ("rus", "kaz") if code in worded]
    return languages[0] if len(languages) == 1 else ""


def _lines(parted: Parted, language: str, speech: Speech) -> Iterator[str]:
    title = parted.kaz.title if language == "kaz" else parted.rus.title
    yield speech.word("Parity", TITLE).format(quoted(title, language))
    if parted.in_force:
        yield speech.word("Parity", COUNTED).format(len(parted.in_force), _counted(parted.in_force, speech))
    elif not parted.by_draft:
        yield speech.word("Parity", NOWHERE)
    if editions := sum(any(each.edition) for each in parted.in_force if each.disparity.fault is not Fault.AMENDED):
        yield speech.word("Parity", EDITIONS).format(editions)
    parts = numbered_parts(parted.rus)
    yield from _listed(parted.in_force, language, speech, parts=parts)
    if parted.by_draft:
        yield speech.word("Parity", DRAFTED).format(len(parted.by_draft))
        yield from _listed(parted.by_draft, language, speech, parts=parts)
    if parted.one_sided:
        yield speech.word("Parity", ONE_SIDED).format(len(parted.one_sided))
        for each, worded in parted.one_sided:
            meant = f" ({speech.word('Parity', MEANT)})" if each.only else ""
            yield f"    {_place(each.ref.eid, language, parts=parts)}: {_tongue(worded, speech)}{meant}"


def _counted(found: Sequence[Finding], speech: Speech) -> str:
    counted = Counter(each.disparity.fault.value for each in found)
    return ", ".join(f"{_fault(fault, speech)} – {count}" for fault, count in counted.items())


def _listed(found: Sequence[Finding], language: str, speech: Speech, *, parts: bool) -> Iterator[str]:
    for number, each in enumerate(found, start=1):
        told = each.disparity
        sides = f" ({told.first or '…'} / {told.second or '…'})" if told.fault in _SHOWN else ""
        if told.fault is Fault.CITATIONS:
            sides = f" ({_cited(told.first, language, parts)} / {_cited(told.second, language, parts)})"
        hint = f" – {speech.word('Parity', EDITION)}" if any(each.edition) and told.fault is not Fault.AMENDED else ""
        yield f"{number}. {_place(told.eid, language, parts=parts)} – {_fault(told.fault.value, speech)}{sides}{hint}"
        if each.beside is not None and each.beside[0] != each.beside[1]:
            yield f"    {speech.word('Parity', BESIDE).format(*each.beside)}"
        for code, side in (("rus", each.first), ("kaz", each.second)):
            where = f" ({_place(side.eid, language, parts=parts)})" if side.eid not in ("", told.eid) else ""
            yield f"    {_tongue(code, speech)}{where}: {side.words or speech.word('Parity', NOT_THERE)}"


_SHOWN = frozenset({Fault.FIGURES, Fault.DATES, Fault.ROWS, Fault.AMENDED})


def _place(eid: str, language: str, *, parts: bool) -> str:
    return said(eid, language, numbered_parts=parts)


def _cited(eids: str, language: str, parts: bool) -> str:
    return ", ".join(_place(eid, language, parts=parts) for eid in eids.split()) or "…"


def _fault(fault: str, speech: Speech) -> str:
    return Word(FAULTS[fault], "Faults").said(speech)


def _tongue(code: str, speech: Speech) -> str:
    return speech.word("Words", {"rus": "Russian", "kaz": "Kazakh"}[code])


def _as_values(parted: Parted, language: str) -> dict[str, Any]:
    parts = numbered_parts(parted.rus)

    def side(each: Side) -> dict[str, str] | None:
        return (
            {"eid": each.eid, "place": _place(each.eid, language, parts=parts), "words": each.words}
            if each.eid
            else None
        )

    def value(each: Finding) -> dict[str, Any]:
        return {
            "fault": each.disparity.fault.value, "differs": {"rus": each.disparity.first, "kaz": each.disparity.second},
            "rus": side(each.first), "kaz": side(each.second), "beside": each.beside,
            "edition": {"rus": each.edition[0], "kaz": each.edition[1]} if any(each.edition) else None,
        }  # fmt: skip

    return {
        "act": parted.rus.work,
        "titles": {"rus": parted.rus.title, "kaz": parted.kaz.title},
        "findings": [value(each) for each in parted.in_force],
        "draft": [value(each) for each in parted.by_draft],
        "one_language": [
            {"ref": str(each.ref), "amendment": each.id, "language": worded, "meant": bool(each.only)}
            for each, worded in parted.one_sided
        ],
    }
