"""What every new amendment begins with: the provision it is about, its address, its number by the rule."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from workbench.errors import UnusableInput
from workbench.law.act import Act, Kind, Provision
from workbench.law.addresses import resolve
from workbench.law.amendment import Action, Amendment
from workbench.law.eid import build, split
from workbench.law.ids import new_id
from workbench.law.numbering import next_number, siblings
from workbench.law.reference import ProvisionRef


def provision_at(act: Act, eid: str) -> Provision:
    """Return the provision at this address. Raises UnusableInput where there is none."""
    found = resolve(act, eid)
    if found is None:
        raise UnusableInput(
            f"There is no {eid or 'such provision'} in “{act.title}”", "Check the address of the provision."
        )
    return found.provision


def new_amendment(action: Action, act: Act, eid: str, author: str, now: datetime | None, **fields: object) -> Amendment:
    """Return a new amendment of this act; `fields` are the amendment's own."""
    made = Amendment(new_id(), ProvisionRef(act.work, eid), action, author=author, created=now, changed=now)
    return replace(made, **fields)  # type: ignore[arg-type]


def propose_eid(act: Act, within: str, kind: Kind, after: str = "") -> str:
    """Return the eId a new provision of this kind takes inside `within` ('' for the act), after the sibling `after`.

    The number follows the rule of `law.numbering`; an unnumbered part or indent takes the next count.
    """
    holder = provision_at(act, within) if within else None
    follows = provision_at(act, after) if after else None
    if kind is Kind.INDENT and holder is not None:
        position = len(holder.children) if follows is None else holder.children.index(follows) + 1
        return build((*split(within), (kind, str(position + 2))))
    family = siblings(act, holder, kind)
    if kind is Kind.SUBPARAGRAPH:
        return build((*split(within), (kind, str(len(family) + 2))))
    number = next_number((provision.num for provision in family), follows.num if follows else None)
    through = kind in (Kind.ARTICLE, Kind.CHAPTER, Kind.SECTION, Kind.ANNEX)
    return build(((kind, number),) if through or not within else (*split(within), (kind, number)))
