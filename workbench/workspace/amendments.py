"""Amending: from what a drafter does to a provision to an amendment, and what becomes of the amendment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from workbench.errors import UnusableInput
from workbench.law.act import Act, printed
from workbench.law.amendment import Action, Amendment, Modification, Operation, Scope, Status
from workbench.law.change import Changes
from workbench.law.consolidation import consolidate
from workbench.law.eid import COUNTED, build, parent, split
from workbench.law.reference import ProvisionRef
from workbench.workspace.proposing import new_amendment, provision_at


def revise(act: Act, eid: str, text: str, *, author: str = "", now: datetime | None = None) -> Amendment:
    """Return a new amendment that gives the provision this wording in the act's language."""
    provision_at(act, eid)
    return new_amendment(Action.REVISE, act, eid, author, now, wording={act.language: text})


def insert(
    act: Act, eid: str, text: str, *, after: str = "", author: str = "", now: datetime | None = None
) -> Amendment:
    """Return a new amendment that adds a provision at this eId, worded so in the act's language.

    Raises UnusableInput when the number is taken (repealed provisions keep theirs) or the parent is not there.
    """
    if act.find(eid) is not None and split(eid)[-1][0] not in COUNTED:
        raise UnusableInput(f"{eid} already exists in “{act.title}”", "Take the next free number.")
    if parent(eid):
        provision_at(act, parent(eid))
    return new_amendment(Action.INSERT, act, eid, author, now, wording={act.language: text}, after=after)


def repeal(act: Act, eid: str, *, author: str = "", now: datetime | None = None) -> Amendment:
    """Return a new amendment that repeals the provision, in every language."""
    if provision_at(act, eid).excluded:
        raise UnusableInput(f"{eid} is repealed already", "Choose a provision in force.")
    return new_amendment(Action.REPEAL, act, eid, author, now)


def repeal_act(act: Act, *, author: str = "", now: datetime | None = None) -> Amendment:
    """Return a new amendment that repeals the act as a whole («признать утратившим силу»), in every language."""
    return new_amendment(Action.REPEAL, act, "", author, now)


def propose_repeal_or_wording(
    act: Act, eid: str, text: str, *, author: str = "", now: datetime | None = None
) -> Amendment:
    """Return a new amendment that gives the provision this wording, or repeals it where the text is empty."""
    if text.strip():
        return revise(act, eid, text, author=author, now=now)
    return repeal(act, eid, author=author, now=now)


def renumber(act: Act, eid: str, number: str, *, author: str = "", now: datetime | None = None) -> Amendment:
    """Return a new amendment that gives the provision another number, in every language."""
    provision = provision_at(act, eid)
    steps = split(eid)
    if provision.kind in COUNTED:
        raise UnusableInput(f"{eid} has no number of its own", "Only numbered provisions can be renumbered.")
    target = build((*steps[:-1], (provision.kind, number)))
    if act.find(target) is not None:
        raise UnusableInput(f"The number {number} is taken", "Existing numbers never move; take a free one.")
    return new_amendment(Action.RENUMBER, act, eid, author, now, number=number)


def replace_throughout(
    act: Act, pairs: Sequence[tuple[str, str]], *, author: str = "", now: datetime | None = None
) -> Amendment:
    """Return a new amendment that replaces words wherever they stand in the act («по всему тексту»)."""
    if not pairs or not all(old.strip() for old, _ in pairs):
        raise UnusableInput("There are no words to replace", "Give the words in force and the words proposed.")
    return new_amendment(Action.REPLACE_THROUGHOUT, act, "", author, now, replacements={act.language: tuple(pairs)})


def with_words_replaced(act: Act, eid: str, old: str, new: str) -> str:
    """Return the provision as printed with these words replaced, whole words only.

    Raises UnusableInput when the words are not there or stand there more than once.
    """
    found = provision_at(act, eid)
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


def pending_languages(amendment: Amendment, languages: Sequence[str]) -> tuple[str, ...]:
    """Return the languages the amendment still has to be worded in («other language pending»)."""
    if amendment.only or amendment.action in (Action.REPEAL, Action.RENUMBER, Action.MOVE):
        return ()
    worded: Mapping[str, object] = (
        amendment.replacements if amendment.action is Action.REPLACE_THROUGHOUT else amendment.wording
    )
    return tuple(language for language in languages if language not in worded)


def _revised(amendment: Amendment, now: datetime | None, **fields: object) -> Changes:
    revised = replace(amendment, **fields)  # type: ignore[arg-type]
    return Changes.replaced(
        amendment, replace(revised, changed=now or amendment.changed) if revised != amendment else revised
    )
