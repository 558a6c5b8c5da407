"""Moving a provision: one edit for the drafter, a repeal here and a new provision there for the law."""

from __future__ import annotations

from datetime import datetime

from workbench.errors import UnusableInput
from workbench.law.act import GROUPS, Act, Kind, Provision
from workbench.law.addresses import Addresses
from workbench.law.amendment import Action, Amendment
from workbench.law.eid import COUNTED, build, contains, split
from workbench.law.numbering import next_number, preceding, siblings
from workbench.workspace.proposing import new_amendment, propose_eid, provision_at

MOVABLE = frozenset({Kind.ARTICLE, Kind.PARAGRAPH, Kind.POINT, Kind.SUBPARAGRAPH, Kind.INDENT})
"""Kinds that are moved as a whole; a group of articles moves by its articles."""


def move(
    act: Act, eid: str, within: str, *, after: str = "", number: str = "", author: str = "", now: datetime | None = None
) -> Amendment:
    """Return a new amendment that moves the provision into `within`, after the unit `after` there, or to its end.

    `within` is the unit that will hold it: a chapter ('' for the act) for an article, an article or a unit of one for
    anything else. It is taken out where it stands and put in there under `number`, else under the one the rule
    proposes: numbers are not used again, so its old one stays behind (Law "On Legal Acts", art. 27(6)). It keeps its
    text in every language.

    Raises UnusableInput for a group of articles, a repealed provision, a place inside the provision itself, a number
    that is taken.
    """
    provision = provision_at(act, eid)
    kind = provision.kind
    if kind not in MOVABLE:
        raise UnusableInput(f"{eid} cannot be moved as a whole", "Move its articles, or restate it.")
    if provision.excluded:
        raise UnusableInput(f"{eid} is repealed already", "Choose a provision in force.")
    if (within and contains(eid, within)) or after == eid:
        raise UnusableInput(f"{eid} cannot be moved into itself", "Choose another place.")
    _check_holder(act, kind, within, after)
    to = _address(act, kind, within, after)
    if number:
        to = build((*split(to)[:-1], (kind, number)))
    if act.find(to) is not None and kind not in COUNTED:
        raise UnusableInput(f"{to} already exists in “{act.title}”", "Take the next free number.")
    return new_amendment(Action.MOVE, act, eid, author, now, to=to, after=_named(act, kind, to, within))


def _check_holder(act: Act, kind: Kind, within: str, after: str) -> None:
    """Refuse a place the provision cannot stand in."""
    holder = provision_at(act, within) if within else None
    if holder is not None and (holder.excluded or (holder.kind in GROUPS) != (kind is Kind.ARTICLE)):
        raise UnusableInput(f"{within} cannot hold it", "Choose another place.")
    if holder is None and kind is not Kind.ARTICLE:
        raise UnusableInput("Only articles stand in the act itself", "Choose the article it moves to.")
    if after and holder is not None and all(child.eid != after for child in holder.children):
        raise UnusableInput(f"{after} does not stand in {within}", "Choose a unit of the place it moves to.")


def _address(act: Act, kind: Kind, within: str, after: str) -> str:
    if kind is not Kind.ARTICLE:
        return propose_eid(act, within, kind, after)
    articles = siblings(act, None, kind)
    follows = provision_at(act, after) if after else _last_before(act, within)
    return build(((kind, next_number([each.num for each in articles], follows.num if follows else None)),))


def _last_before(act: Act, within: str) -> Provision | None:
    """Return the last article of a group, or the one before it where it has none; None: the last of the act."""
    if not within:
        return None
    last: Provision | None = None
    inside = False
    for unit in act.walk():
        if unit.kind in GROUPS and inside and not contains_unit(act, within, unit.eid):
            break
        inside |= unit.eid == within
        if unit.kind is Kind.ARTICLE:
            last = unit
    return last


def contains_unit(act: Act, group: str, eid: str) -> bool:
    """Return whether the unit stands in the group, whatever their eIds: a chapter's does not show its section."""
    return eid == group or group in Addresses.of(act.provisions).around(eid)


def _named(act: Act, kind: Kind, to: str, within: str) -> str:
    """Return the group to name as the place: where the article's number alone would put it into another one."""
    if kind is not Kind.ARTICLE or not within:
        return ""
    before = preceding(siblings(act, None, kind), split(to)[-1][1])
    return "" if before is not None and contains_unit(act, within, before.eid) else within
