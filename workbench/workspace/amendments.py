"""Amending: from what a drafter does to a provision to an amendment, and from amendments to the act as proposed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from workbench.comparison.modifications import modifications
from workbench.comparison.text import compare_text
from workbench.drafting.clauses import Clause, write_clauses
from workbench.drafting.draft import AmendedAct
from workbench.errors import UnusableInput
from workbench.importers.structure import parse_provisions
from workbench.languages import LANGUAGES
from workbench.law.act import Act, Kind, Provision, printed
from workbench.law.amendment import (
    LIVE,
    Action,
    Amendment,
    Modification,
    Operation,
    Scope,
    Status,
)
from workbench.law.change import Changes
from workbench.law.consolidation import Failure, consolidate, differences, resolve
from workbench.law.eid import COUNTED, article_of, build, parent, split
from workbench.law.ids import new_id
from workbench.law.numbering import next_number, siblings
from workbench.law.reference import ProvisionRef
from workbench.law.revision import Revision


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


@dataclass(frozen=True, slots=True)
class Preview:
    """One amendment in one language, as the editor shows it while the drafter types."""

    in_force: str
    proposed: str
    revisions: tuple[Revision, ...]
    clauses: tuple[Clause, ...]
    problems: tuple[Problem, ...]


# --- what a drafter does -------------------------------------------------------------------------------------------


def revise(act: Act, eid: str, text: str, *, author: str = "", now: datetime | None = None) -> Amendment:
    """Return a new amendment that gives the provision this wording in the act's language."""
    _found(act, eid)
    return _new(Action.REVISE, act, eid, author, now, wording={act.language: text})


def insert(
    act: Act, eid: str, text: str, *, after: str = "", author: str = "", now: datetime | None = None
) -> Amendment:
    """Return a new amendment that adds a provision at this eId, worded so in the act's language.

    Raises UnusableInput when the number is taken (repealed provisions keep theirs) or the parent is not there.
    """
    if act.find(eid) is not None and split(eid)[-1][0] not in COUNTED:
        raise UnusableInput(f"{eid} already exists in “{act.title}”", "Take the next free number.")
    if parent(eid):
        _found(act, parent(eid))
    return _new(Action.INSERT, act, eid, author, now, wording={act.language: text}, after=after)


def repeal(act: Act, eid: str, *, author: str = "", now: datetime | None = None) -> Amendment:
    """Return a new amendment that repeals the provision, in every language."""
    if _found(act, eid).excluded:
        raise UnusableInput(f"{eid} is repealed already", "Choose a provision in force.")
    return _new(Action.REPEAL, act, eid, author, now)


def propose_repeal_or_wording(
    act: Act, eid: str, text: str, *, author: str = "", now: datetime | None = None
) -> Amendment:
    """Return a new amendment that gives the provision this wording, or repeals it where the text is empty."""
    if text.strip():
        return revise(act, eid, text, author=author, now=now)
    return repeal(act, eid, author=author, now=now)


def renumber(act: Act, eid: str, number: str, *, author: str = "", now: datetime | None = None) -> Amendment:
    """Return a new amendment that gives the provision another number, in every language."""
    provision = _found(act, eid)
    steps = split(eid)
    if provision.kind in COUNTED:
        raise UnusableInput(f"{eid} has no number of its own", "Only numbered provisions can be renumbered.")
    target = build((*steps[:-1], (provision.kind, number)))
    if act.find(target) is not None:
        raise UnusableInput(f"The number {number} is taken", "Existing numbers never move; take a free one.")
    return _new(Action.RENUMBER, act, eid, author, now, number=number)


def replace_throughout(
    act: Act, pairs: Sequence[tuple[str, str]], *, author: str = "", now: datetime | None = None
) -> Amendment:
    """Return a new amendment that replaces words wherever they stand in the act («по всему тексту»)."""
    if not pairs or not all(old.strip() for old, _ in pairs):
        raise UnusableInput("There are no words to replace", "Give the words in force and the words proposed.")
    return _new(Action.REPLACE_THROUGHOUT, act, "", author, now, replacements={act.language: tuple(pairs)})


def with_words_replaced(act: Act, eid: str, old: str, new: str) -> str:
    """Return the provision as printed with these words replaced, whole words only.

    Raises UnusableInput when the words are not there or stand there more than once.
    """
    found = _found(act, eid)
    words = Modification(
        Operation.SUBSTITUTION if new else Operation.REPEAL, Scope.WORDS, ProvisionRef(act.work, eid), old=old, new=new
    )
    result = consolidate(act, (words,))
    if result.failed:
        raise UnusableInput(result.failed[0].message, "Quote the words as they stand, with enough around them.")
    changed = result.act.find(found.eid)
    assert changed is not None
    return printed(changed)


def reword(amendment: Amendment, language: str, text: str, *, now: datetime | None = None) -> Changes:
    """Return the changes that give the amendment this wording in one language."""
    return _revised(amendment, now, wording={**amendment.wording, language: text})


def reword_throughout(
    amendment: Amendment, language: str, pairs: Sequence[tuple[str, str]], *, now: datetime | None = None
) -> Changes:
    """Return the changes that give a whole-text replacement these pairs of words in one language."""
    return _revised(amendment, now, replacements={**amendment.replacements, language: tuple(pairs)})


def justify(amendment: Amendment, language: str, text: str, *, now: datetime | None = None) -> Changes:
    """Return the changes that give the amendment this justification in one language."""
    return _revised(amendment, now, justification={**amendment.justification, language: text})


def set_status(amendment: Amendment, status: Status, reason: str = "", *, now: datetime | None = None) -> Changes:
    """Return the changes that move the amendment to this status, and why."""
    return _revised(amendment, now, status=status, reason=reason)


def withdraw(amendment: Amendment, reason: str = "", *, now: datetime | None = None) -> Changes:
    """Return the changes that take this amendment back; its history stays."""
    return set_status(amendment, Status.WITHDRAWN, reason, now=now)


def choose(amendment: Amendment, variants: Sequence[Amendment], *, now: datetime | None = None) -> Changes:
    """Return the changes that make this one the chosen variant among all for its provision."""
    changes = _revised(amendment, now, chosen=True)
    for variant in variants:
        if variant.id != amendment.id and variant.ref == amendment.ref and variant.chosen:
            changes += _revised(variant, now, chosen=False)
    return changes


def cite_recommendation(amendment: Amendment, recommendation: str, *, now: datetime | None = None) -> Changes:
    """Return the changes that name this recommendation among the amendment's reasons."""
    if recommendation in amendment.recommendations:
        return Changes()
    return _revised(amendment, now, recommendations=(*amendment.recommendations, recommendation))


def propose_eid(act: Act, within: str, kind: Kind, after: str = "") -> str:
    """Return the eId a new provision of this kind takes inside `within` ('' for the act), after the sibling `after`.

    The number follows the rule of `law.numbering`; an unnumbered part or indent takes the next count.
    """
    holder = _found(act, within) if within else None
    follows = _found(act, after) if after else None
    if kind is Kind.INDENT and holder is not None:
        position = len(holder.children) if follows is None else holder.children.index(follows) + 1
        return build((*split(within), (kind, str(position + 2))))
    family = siblings(act, holder, kind)
    if kind is Kind.SUBPARAGRAPH:
        return build((*split(within), (kind, str(len(family) + 2))))
    number = next_number((provision.num for provision in family), follows.num if follows else None)
    through = kind in (Kind.ARTICLE, Kind.CHAPTER, Kind.SECTION, Kind.ANNEX)
    return build(((kind, number),) if through or not within else (*split(within), (kind, number)))


# --- what the amendments come to ------------------------------------------------------------------------------------


def effect(act: Act, amendments: Sequence[Amendment]) -> Effect:
    """Return what these amendments do to the act, each stated against the act in force.

    Amendments that are not live, not chosen, of another work, or silent in the act's language do nothing.
    """
    mine = tuple(amendment for amendment in amendments if _counts(amendment, act))
    stated: list[Modification] = []
    problems: list[Problem] = []
    for amendment in mine:
        own, troubles = modifications_of(act, amendment)
        stated += own
        problems += troubles
    result = consolidate(act, tuple(stated))
    problems += [_problem(failure, act.language) for failure in result.failed]
    failed = {id(failure.modification) for failure in result.failed}
    applied = tuple(modification for modification in stated if id(modification) not in failed)
    others = tuple(each for each in amendments if each.only not in ("", act.language) and _lives(each, act))
    return Effect(AmendedAct(act, result.act, applied, mine, others), tuple(problems))


def modifications_of(act: Act, amendment: Amendment) -> tuple[tuple[Modification, ...], tuple[Problem, ...]]:
    """Return the modifications one amendment states on the act in force, and what stands in its way."""
    act = _scene(act, amendment)
    try:
        intended = _intended(act, amendment)
    except UnusableInput as error:
        return (), (Problem(amendment.id, act.language, str(error)),)
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


def proposed_text(act: Act, amendment: Amendment) -> str:
    """Return the provision as the amendment proposes it, as printed; '' where it is to be repealed."""
    if amendment.action is Action.REPEAL:
        return ""
    if amendment.action in (Action.REVISE, Action.INSERT):
        return amendment.wording.get(act.language, in_force_text(act, amendment))
    changed = effect(act, (amendment,)).amended
    before, now = dict(_texts(changed.in_force)), dict(_texts(changed.proposed))
    return "\n".join(text for eid, text in now.items() if before.get(eid) != text)


def in_force_text(act: Act, amendment: Amendment) -> str:
    """Return the provision in force the amendment is about, as printed; '' where there is none yet."""
    if amendment.action is Action.REPLACE_THROUGHOUT:
        changed = effect(act, (amendment,)).amended
        before, now = dict(_texts(changed.in_force)), dict(_texts(changed.proposed))
        return "\n".join(text for eid, text in before.items() if now.get(eid) != text)
    found = resolve(act, amendment.ref.eid)
    return printed(found.provision) if found is not None and amendment.action is not Action.INSERT else ""


def preview(act: Act, amendment: Amendment) -> Preview:
    """Return the amendment in the act's language as the editor shows it: texts, redline, clauses, problems."""
    old, new = in_force_text(act, amendment), proposed_text(act, amendment)
    stated, problems = modifications_of(act, replace(amendment, status=Status.DRAFT, chosen=True))
    clauses = write_clauses(act, stated, LANGUAGES[act.language]) if stated else ()
    return Preview(old, new, compare_text(old, new), clauses, problems)


def pending_languages(amendment: Amendment, languages: Sequence[str]) -> tuple[str, ...]:
    """Return the languages the amendment still has to be worded in («other language pending»)."""
    if amendment.only or amendment.action in (Action.REPEAL, Action.RENUMBER):
        return ()
    worded: Mapping[str, object] = (
        amendment.replacements if amendment.action is Action.REPLACE_THROUGHOUT else amendment.wording
    )
    return tuple(language for language in languages if language not in worded)


# --- the detail -----------------------------------------------------------------------------------------------------


def _counts(amendment: Amendment, act: Act) -> bool:
    return _lives(amendment, act) and amendment.only in ("", act.language)


def _lives(amendment: Amendment, act: Act) -> bool:
    return amendment.ref.work == act.work and amendment.status in LIVE and amendment.chosen


def _scene(act: Act, amendment: Amendment) -> Act:
    """Return the act with nothing but the article the amendment is about: eIds say the same there, and it is small."""
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
    if text is None:
        return ()
    content = _worded(act, amendment, text)
    if amendment.action is Action.INSERT:
        into = ProvisionRef(target.work, parent(target.eid))
        return (
            Modification(
                Operation.INSERTION, Scope.PROVISION, into,
                content=content, after=amendment.after, amendment=amendment.id,
            ),
        )  # fmt: skip
    return (Modification(Operation.SUBSTITUTION, Scope.PROVISION, target, content=content, amendment=amendment.id),)


def _worded(act: Act, amendment: Amendment, text: str) -> tuple[Provision, ...]:
    """Return the provisions a wording is made of, of the kind and number the amendment's address asks for."""
    kind, num = split(amendment.ref.eid)[-1] if amendment.ref.eid else (None, "")
    if kind is None:
        raise UnusableInput("The act as a whole has no wording", "Amend its provisions, or replace words throughout.")
    holder = resolve(act, parent(amendment.ref.eid)) if parent(amendment.ref.eid) else None
    within = holder.provision.kind if holder is not None else None
    if kind in COUNTED or kind is Kind.PREAMBLE:
        return (_unnumbered(text, kind, num.partition("~")[0], act.language),)
    content = parse_provisions(text, LANGUAGES[act.language], within=within)
    if not content or content[0].kind is not kind:
        raise UnusableInput(
            f"The wording of {amendment.ref.eid} does not begin with its number",
            "Begin it as it is printed: “Статья 5. …”, “2. …”, “3) …”.",
        )
    if content[0].num != num.partition("~")[0]:
        raise UnusableInput(
            f"The wording of {amendment.ref.eid} begins with the number {content[0].num}",
            "Keep the number; to give it another one, renumber it.",
        )
    if len(content) > 1 and amendment.action is not Action.INSERT:
        raise UnusableInput(
            f"The wording of {amendment.ref.eid} holds more than that provision",
            "Propose the others as new provisions.",
        )
    return content


def _unnumbered(text: str, kind: Kind, num: str, language: str) -> Provision:
    """Return an unnumbered part, indent or preamble worded so: its first line, and what stands below it."""
    first, _, below = text.strip().partition("\n")
    children = parse_provisions(below, LANGUAGES[language], within=kind) if below.strip() else ()
    return Provision(kind, num, text=first.strip(), children=children)


def _found(act: Act, eid: str) -> Provision:
    found = resolve(act, eid)
    if found is None:
        raise UnusableInput(
            f"There is no {eid or 'such provision'} in “{act.title}”", "Check the address of the provision."
        )
    return found.provision


def _new(action: Action, act: Act, eid: str, author: str, now: datetime | None, **fields: object) -> Amendment:
    made = Amendment(new_id(), ProvisionRef(act.work, eid), action, author=author, created=now, changed=now)
    return replace(made, **fields)  # type: ignore[arg-type]


def _revised(amendment: Amendment, now: datetime | None, **fields: object) -> Changes:
    revised = replace(amendment, **fields)  # type: ignore[arg-type]
    return Changes.replaced(
        amendment, replace(revised, changed=now or amendment.changed) if revised != amendment else revised
    )


def _problem(failure: Failure, language: str) -> Problem:
    return Problem(failure.modification.amendment, language, failure.message)


def _texts(act: Act) -> list[tuple[str, str]]:
    return [(provision.eid, printed(replace(provision, children=()))) for provision in act.walk()]
