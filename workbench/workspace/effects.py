"""What amendments come to: the modifications they state on the act in force, and the act as proposed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from workbench.comparison.modifications import modifications
from workbench.drafting.remarks import remark_of
from workbench.errors import UnusableInput
from workbench.importers.structure import parse_provisions
from workbench.languages import LANGUAGES
from workbench.law.act import GROUPS, Act, Kind, NoteKind, Provision
from workbench.law.addresses import resolve
from workbench.law.amended_act import AmendedAct
from workbench.law.amendment import LIVE, Action, Amendment, Modification, Operation, Scope
from workbench.law.consolidation import Failure, consolidate
from workbench.law.eid import COUNTED, THROUGH_THE_ACT, article_of, parent, split
from workbench.law.rebuilding import relabelled
from workbench.law.reference import ProvisionRef
from workbench.law.sameness import differences


@dataclass(frozen=True, slots=True)
class Problem:
    """What keeps an amendment from saying what its drafter means, in one sentence."""

    amendment: str
    language: str
    message: str


@dataclass(frozen=True, slots=True)
class Effect:
    """What amendments do to one act: the act as proposed, the modifications that lead there, what stands in the way."""

    amended: AmendedAct
    problems: tuple[Problem, ...]


def effect(act: Act, amendments: Sequence[Amendment]) -> Effect:
    """Return what these amendments do to the act, each stated against the act in force.

    Amendments that are not live, not chosen, of another work, or silent in the act's language do nothing.
    """
    mine = tuple(amendment for amendment in amendments if counts(amendment, act))
    stated: list[Modification] = []
    problems: list[Problem] = []
    for amendment in mine:
        own, troubles = modifications_of(act, amendment)
        stated += own
        problems += troubles
    result = consolidate(act, tuple(stated), remark=remark_of(LANGUAGES[act.language]))
    problems += [_problem(failure, act.language) for failure in result.failed]
    failed = {id(failure.modification) for failure in result.failed}
    applied = tuple(modification for modification in stated if id(modification) not in failed)
    others = tuple(each for each in amendments if each.only not in ("", act.language) and _lives(each, act))
    return Effect(AmendedAct(act, result.act, applied, mine, others), tuple(problems))


def modifications_of(act: Act, amendment: Amendment) -> tuple[tuple[Modification, ...], tuple[Problem, ...]]:
    """Return the modifications one amendment states on the act in force, and what stands in its way."""
    stated, problems = _stated(scene(act, amendment), amendment)
    return stated, (*problems, *_unnameable(stated, act.language))


def _unnameable(stated: Sequence[Modification], language: str) -> Iterator[Problem]:
    """Yield what no clause can name: one of two provisions a faulty source gives the same number."""
    for eid, amendment in dict.fromkeys((each.target.eid, each.amendment) for each in stated):
        if "~" in eid:
            message = f"Two provisions bear the number of {eid}; a clause cannot say which of them is meant"
            yield Problem(amendment, language, message)


def _stated(act: Act, amendment: Amendment) -> tuple[tuple[Modification, ...], tuple[Problem, ...]]:
    try:
        intended = _intended(act, amendment)
    except UnusableInput as error:
        return (), (Problem(amendment.id, act.language, error.message),)
    if not intended:
        return (), ()
    result = consolidate(act, intended)
    if result.failed:
        return (), tuple(_problem(failure, act.language) for failure in result.failed)
    if amendment.action is not Action.REVISE:
        return intended, ()
    stated = modifications(act, result.act, granularity=amendment.granularity, amendment=amendment.id)
    missed = differences(consolidate(act, stated).act, result.act)
    if missed:
        return intended, (Problem(amendment.id, act.language, f"The change of {', '.join(missed)} is stated whole"),)
    return stated, ()


def counts(amendment: Amendment, act: Act) -> bool:
    """Return whether an amendment goes into the act as proposed: live, chosen, of this work and language."""
    return _lives(amendment, act) and amendment.only in ("", act.language)


def _lives(amendment: Amendment, act: Act) -> bool:
    return amendment.ref.work == act.work and amendment.status in LIVE and amendment.chosen


def scene(act: Act, amendment: Amendment) -> Act:
    """Return the act with nothing but the article the amendment is about: eIds say the same there, and it is small."""
    if amendment.action is Action.MOVE:
        return act
    eid = article_of(amendment.ref.eid)
    article = act.find(eid) if eid and "~" not in eid else None
    return act if article is None else replace(act, provisions=(article,))


def _intended(act: Act, amendment: Amendment) -> tuple[Modification, ...]:
    """Return the amendment as whole-provision modifications: what the drafter typed, before it is told finely."""
    target = amendment.ref
    if amendment.action is Action.REPLACE_THROUGHOUT:
        return tuple(
            Modification(
                Operation.SUBSTITUTION if new else Operation.REPEAL,
                Scope.THROUGHOUT, target, old=old, new=new, amendment=amendment.id,
            )
            for old, new in amendment.replacements.get(act.language, ())
        )  # fmt: skip
    if amendment.action is Action.REPEAL:
        return (Modification(Operation.REPEAL, Scope.PROVISION, target, amendment=amendment.id),)
    if amendment.action is Action.RENUMBER:
        return (
            Modification(Operation.RENUMBERING, Scope.PROVISION, target, new=amendment.number, amendment=amendment.id),
        )
    text = amendment.wording.get(act.language)
    if amendment.action is Action.MOVE:
        return _moved(act, amendment, text)
    if text is None:
        return ()
    content = _worded(act, amendment, target.eid, text)
    if amendment.action is Action.INSERT:
        return (insertion(amendment, target.eid, content),)
    return (Modification(Operation.SUBSTITUTION, Scope.PROVISION, target, content=content, amendment=amendment.id),)


def insertion(amendment: Amendment, eid: str, content: tuple[Provision, ...]) -> Modification:
    """Return the insertion at this eId; a group it comes first in is the unit supplemented, one beside it is not."""
    kind, after = split(eid)[-1][0], amendment.after
    into = parent(eid)
    if after and kind in THROUGH_THE_ACT and _may_hold(split(after)[-1][0], kind):
        into, after = after, ""
    ref = ProvisionRef(amendment.ref.work, into)
    return Modification(Operation.INSERTION, Scope.PROVISION, ref, content=content, after=after, amendment=amendment.id)


def _may_hold(group: Kind, kind: Kind) -> bool:
    """Return whether units of the first kind hold those of the second: chapters hold articles, but no chapters."""
    return group in GROUPS and (kind not in GROUPS or GROUPS.index(group) < GROUPS.index(kind))


def _moved(act: Act, amendment: Amendment, text: str | None) -> tuple[Modification, ...]:
    """Return a move as the law states it: a repeal here, a new provision there, with the text in force or this one."""
    found = resolve(act, amendment.ref.eid)
    if found is None:
        raise UnusableInput(f"There is no {amendment.ref.eid} in “{act.title}”", "Check the address of the provision.")
    if text is None:
        content: tuple[Provision, ...] = (_renumbered(found.provision, split(amendment.to)[-1][1]),)
    else:
        content = _worded(act, amendment, amendment.to, text)
    taken_out = Modification(Operation.REPEAL, Scope.PROVISION, amendment.ref, amendment=amendment.id)
    return taken_out, insertion(amendment, amendment.to, content)


def _renumbered(unit: Provision, num: str) -> Provision:
    """Return the unit as a new one of this number: the notes of the bank and its identity stay where it stood."""
    label = unit.label if unit.kind in COUNTED else relabelled(unit.label, num)
    return replace(_anew(unit), num=num, label=label)


def _anew(unit: Provision) -> Provision:
    notes = tuple(note for note in unit.notes if note.kind is NoteKind.EXCLUDED)
    return replace(unit, id="", notes=notes, children=tuple(_anew(child) for child in unit.children))


def _worded(act: Act, amendment: Amendment, eid: str, text: str) -> tuple[Provision, ...]:
    """Return the provisions a wording is made of, of the kind and number the address asks for."""
    kind, num = split(eid)[-1] if eid else (None, "")
    if kind is None:
        raise UnusableInput("The act as a whole has no wording", "Amend its provisions, or replace words throughout.")
    holder = resolve(act, parent(eid)) if parent(eid) else None
    within = holder.provision.kind if holder is not None else None
    if kind is Kind.TABLE:
        return (_table(text, eid, num.partition("~")[0], act.language),)
    if kind in COUNTED or kind is Kind.PREAMBLE:
        return (_unnumbered(text, kind, num.partition("~")[0], act.language),)
    content = parse_provisions(text, LANGUAGES[act.language], within=within)
    if not content or content[0].kind is not kind or (num and not content[0].num):
        raise UnusableInput(
            f"The wording of {eid} does not begin with its number",
            "Begin it as it is printed: “Статья 5. …”, “2. …”, “3) …”.",
        )
    if content[0].num != num.partition("~")[0]:
        raise UnusableInput(
            f"The wording of {eid} begins with the number {content[0].num}",
            "Keep the number; to give it another one, renumber it.",
        )
    if len(content) > 1 and amendment.action is not Action.INSERT:
        raise UnusableInput(
            f"The wording of {eid} holds more than that provision",
            "Propose the others as new provisions.",
        )
    return content


def _table(text: str, eid: str, num: str, language: str) -> Provision:
    """Return a table worded so: a line a row, its cells parted by tabs."""
    content = parse_provisions(text, LANGUAGES[language])
    if [unit.kind for unit in content] != [Kind.TABLE]:
        raise UnusableInput(
            f"The wording of {eid} is not a table", "Keep every row on a line of its own, its cells parted by tabs."
        )
    return replace(content[0], num=num)


def _unnumbered(text: str, kind: Kind, num: str, language: str) -> Provision:
    """Return an unnumbered part, indent or preamble worded so: its first line, and what stands below it."""
    first, _, below = text.strip().partition("\n")
    children = parse_provisions(below, LANGUAGES[language], within=kind) if below.strip() else ()
    return Provision(kind, num, text=first.strip(), children=children)


def _problem(failure: Failure, language: str) -> Problem:
    return Problem(failure.modification.amendment, language, failure.message)
