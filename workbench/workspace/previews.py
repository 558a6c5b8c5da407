"""One amendment while it is being drafted: its texts, redline and clauses, and its rows of the comparative table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from workbench.comparison.text import compare_text
from workbench.drafting.bill import repeal_lines
from workbench.drafting.clauses import Clause, ClauseLine, write_clauses
from workbench.drafting.comparative_table import Row, comparative_table
from workbench.drafting.draft import Draft
from workbench.languages import LANGUAGES
from workbench.law.act import Act, Kind, Provision, printed
from workbench.law.addresses import resolve
from workbench.law.amended_act import AmendedAct, repeals_act
from workbench.law.amendment import Action, Amendment, Modification, Status
from workbench.law.parts import numbered_parts
from workbench.law.project import Project
from workbench.law.recommendation import Recommendation
from workbench.law.revision import Revised, RevisedLine, Revision, by_line
from workbench.workspace.effects import Problem, effect, modifications_of, scene


@dataclass(frozen=True, slots=True)
class Preview:
    """One amendment in one language, as the editor shows it while the drafter types."""

    in_force: str
    proposed: str
    revisions: tuple[Revision, ...]
    clauses: tuple[Clause, ...]
    problems: tuple[Problem, ...]


def both_texts(act: Act, amendment: Amendment) -> tuple[str, str]:
    """Return the provision in force and as proposed, as `in_force_text` and `proposed_text` do, worked out once."""
    if amendment.action is Action.REPLACE_THROUGHOUT:
        before, now = _changed(effect(act, (amendment,)).amended)
        return _otherwise(before, now), _otherwise(now, before)
    return in_force_text(act, amendment), proposed_text(act, amendment)


def texts_by_place(act: Act, amendment: Amendment) -> tuple[tuple[str, str, str], ...]:
    """Return (eId, in force, proposed) of each provision the amendment changes: several where words change throughout.

    The eId is '' where there is one, which is the amendment's own.
    """
    if amendment.action is not Action.REPLACE_THROUGHOUT:
        return (("", *both_texts(act, amendment)),)
    before, now = _changed(effect(act, (replace(amendment, status=Status.DRAFT, chosen=True),)).amended)
    return tuple((eid, before.get(eid, ""), text) for eid, text in now.items() if before.get(eid) != text)


def proposed_text(act: Act, amendment: Amendment) -> str:
    """Return the provision as the amendment proposes it, as printed; '' where it is to be repealed."""
    if amendment.action is Action.REPEAL:
        return ""
    if amendment.action in (Action.REVISE, Action.INSERT):
        wording = amendment.wording.get(act.language)
        return in_force_text(act, amendment) if wording is None else wording
    if amendment.action is Action.REPLACE_THROUGHOUT:
        return both_texts(act, amendment)[1]
    changed = effect(act, (amendment,)).amended
    if amendment.action is Action.MOVE:
        moved = changed.proposed.find(amendment.to)
        return printed(moved) if moved is not None else ""
    before, now = _changed(changed)
    return _otherwise(now, before)


def in_force_text(act: Act, amendment: Amendment) -> str:
    """Return the provision in force the amendment is about, as printed; '' where there is none yet."""
    if amendment.action is Action.REPLACE_THROUGHOUT:
        return both_texts(act, amendment)[0]
    if not amendment.ref.eid:
        return act.title
    found = resolve(act, amendment.ref.eid)
    return printed(found.provision) if found is not None and amendment.action is not Action.INSERT else ""


def preview(act: Act, amendment: Amendment) -> Preview:
    """Return the amendment in the act's language as the editor shows it: texts, redline, clauses, problems."""
    old, new = both_texts(act, amendment)
    stated, problems = modifications_of(act, replace(amendment, status=Status.DRAFT, chosen=True))
    return Preview(old, new, compare_text(old, new), _clauses(act, stated), problems)


def _clauses(act: Act, stated: tuple[Modification, ...]) -> tuple[Clause, ...]:
    """Return what the law says; an act repealed as a whole has a sentence of its own."""
    if any(map(repeals_act, stated)):
        return (Clause(tuple(ClauseLine("article", line) for line in repeal_lines(act)), stated),)
    return write_clauses(act, stated, LANGUAGES[act.language]) if stated else ()


def _otherwise(text: Mapping[str, str], other: Mapping[str, str]) -> str:
    """Return the provisions that read otherwise in the other text."""
    return "\n".join(own for eid, own in text.items() if other.get(eid) != own)


def _changed(amended: AmendedAct) -> tuple[dict[str, str], dict[str, str]]:
    """Return the texts in force and as proposed, those left out that no modification touched: they are most."""
    return _texts(amended.in_force, amended.proposed), _texts(amended.proposed, amended.in_force)


def _texts(act: Act, other: Act) -> dict[str, str]:
    same = {id(provision) for provision in other.walk()}
    fresh = (provision for provision in act.walk() if id(provision) not in same)
    return {provision.eid: printed(replace(provision, children=())) for provision in fresh}


@dataclass(frozen=True, slots=True)
class Shown:
    """An amendment in one language: texts, redline and clauses, and the rows it makes in the comparative table."""

    preview: Preview
    rows: tuple[Row, ...]


def shown(act: Act, amendment: Amendment, project: Project, recommendations: tuple[Recommendation, ...] = ()) -> Shown:
    """Return the amendment as it shows in the act's language, whatever its status."""
    live = replace(amendment, status=Status.DRAFT, chosen=True)
    article = scene(act, live)
    near = article if numbered_parts(article) == numbered_parts(act) else act
    amended = effect(near, (live,)).amended
    draft = Draft(act.language, project, (amended,) if amended.modifications else (), recommendations)
    return Shown(preview(act, amendment), comparative_table(draft).rows)


def redlines(act: Act, amendments: tuple[Amendment, ...]) -> dict[str, tuple[RevisedLine, ...]]:
    """Return, by their addresses, the articles these amendments touch: in force and proposed, as revised lines."""
    amended = effect(act, amendments).amended
    old, new = (
        {each.eid: each for each in text.walk() if each.kind is Kind.ARTICLE}
        for text in (amended.in_force, amended.proposed)
    )
    found = {}
    for eid, proposed in new.items():
        if old.get(eid) != proposed:
            before = old.get(eid)
            revisions = compare_text(printed(before) if before is not None else "", printed(proposed))
            if any(each.revised is not Revised.KEPT for each in revisions):
                was = _addresses(before) if before is not None else ()
                found[eid] = tuple(by_line(revisions, was, _addresses(proposed)))
    return found


def _addresses(provision: Provision) -> tuple[str, ...]:
    """Return the address of each line of a provision as it is printed."""
    return tuple(each.eid for each in provision.walk() for _ in _own_lines(each))


def _own_lines(provision: Provision) -> list[str]:
    """Return the lines a provision has of its own, as they are printed; none where it prints nothing."""
    text = printed(replace(provision, children=()))
    return text.split("\n") if text else []
