"""A newer edition of an act: every open amendment and link carried over to it, nothing lost and nothing guessed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NamedTuple

from workbench.comparison.acts import MatchChange, compare_acts
from workbench.comparison.rebase import Rebased, RebaseKind, rebase_text
from workbench.errors import UnusableInput
from workbench.law.act import Act, printed
from workbench.law.addresses import resolve
from workbench.law.amendment import LIVE, Action, Amendment
from workbench.law.change import Changes
from workbench.law.concordance import Correspondence, linked_text
from workbench.law.eid import followed, parent
from workbench.law.reference import ProvisionRef
from workbench.workspace.recommendations import fingerprints
from workbench.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Carried:
    """How one amendment fares on the newer edition in one language.

    `eid` is the address its provision has there, `after` and `to` those of the amendment's other places; `rebased`
    holds the three texts and, where the proposal follows by itself, the text it gets. A proposal to add something has
    an empty base.
    """

    amendment: Amendment
    language: str
    eid: str
    rebased: Rebased
    after: str
    to: str

    @property
    def ref(self) -> ProvisionRef:
        return self.amendment.ref

    @property
    def kind(self) -> RebaseKind:
        return self.rebased.kind

    @property
    def settled(self) -> bool:
        """Whether there is nothing to do: the amendment says the same on the newer edition."""
        return self.kind is RebaseKind.CLEAN and self._stands_so and self._worded_so

    @property
    def _stands_so(self) -> bool:
        made = self.amendment
        return (self.eid, self.after, self.to) == (made.ref.eid, made.after, made.to)

    @property
    def _worded_so(self) -> bool:
        return self.amendment.wording.get(self.language, self.rebased.text) == self.rebased.text


@dataclass(frozen=True, slots=True)
class CarriedLink:
    """How one link fares on the newer edition in one language: where its provision is, and how it reads there.

    A text that changed is a CONFLICT: a person must read whether the link still holds. CLEAN is the same text.
    """

    link: Correspondence
    language: str
    eid: str
    rebased: Rebased

    @property
    def ref(self) -> ProvisionRef:
        return self.link.ref

    @property
    def kind(self) -> RebaseKind:
        return self.rebased.kind

    @property
    def settled(self) -> bool:
        """Whether there is nothing to do: the provision stands where it stood and reads as it read."""
        return self.kind is RebaseKind.CLEAN and self.eid == self.link.ref.eid


def carry_over(old: Act, new: Act, amendments: Sequence[Amendment]) -> tuple[Carried, ...]:
    """Return how each live amendment of the act fares when `new` takes the place of `old`, in the order given.

    Words replaced throughout stay as they are: they are looked for in whatever text is in force.
    """
    moved = _moved(old, new)
    return tuple(
        _carried(amendment, old, new, moved)
        for amendment in amendments
        if amendment.ref.work == old.work
        and amendment.status in LIVE
        and amendment.only in ("", old.language)
        and amendment.action is not Action.REPLACE_THROUGHOUT
    )


def carry_links(old: Act, new: Act, links: Sequence[Correspondence]) -> tuple[CarriedLink, ...]:
    """Return how each link to a provision of the act fares when `new` takes the place of `old`, in the order given."""
    moved = _moved(old, new)
    found = []
    for link in links:
        if link.ref.work == old.work and link.ref.eid:
            there = _there(link.ref.eid, old, new, moved)
            found.append(CarriedLink(link, old.language, there.eid, _touched(there.base, there.theirs)))
    return tuple(found)


def settle_link(workspace: Workspace, carried: CarriedLink) -> Changes:
    """Return the changes by which a person says that the link holds for the provision of the newer edition.

    Raises UnusableInput where the provision is gone.
    """
    ref = ProvisionRef(carried.ref.work, carried.eid)
    prints = fingerprints(workspace, ref)
    if not prints:
        raise UnusableInput(f"{ref} is no longer in the law", "Link the recommendation to another provision.")
    return Changes.replaced(carried.link, replace(carried.link, ref=ref, fingerprints=prints))


def settle(carried: Carried, text: str | None = None, *, now: datetime | None = None) -> Changes:
    """Return the changes that put the amendment on the newer edition: with the text it follows to, or with this one.

    A conflict is settled by the text a person gives; without one it stays as it is.
    """
    amendment = carried.amendment
    if text is None and carried.kind in (RebaseKind.CONFLICT, RebaseKind.GONE):
        return Changes()
    ref = ProvisionRef(amendment.ref.work, carried.eid)
    revised = replace(amendment, ref=ref, after=carried.after, to=carried.to)
    if carried.language in amendment.wording:
        wording = {**amendment.wording, carried.language: carried.rebased.text if text is None else text}
        revised = replace(revised, wording=wording)
    if revised == amendment:
        return Changes()
    return Changes.replaced(amendment, replace(revised, changed=now or amendment.changed))


def _carried(amendment: Amendment, old: Act, new: Act, moved: Mapping[str, str]) -> Carried:
    language = old.language
    after, to = followed(amendment.after, moved), followed(amendment.to, moved)
    mine = amendment.wording.get(language, "")
    if amendment.action is Action.INSERT:
        eid = followed(amendment.ref.eid, moved)
        return Carried(amendment, language, eid, _inserted(eid, after, mine, new), after, to)
    there = _there(amendment.ref.eid, old, new, moved)
    if amendment.action in (Action.REPEAL, Action.RENUMBER) or (amendment.action is Action.MOVE and not mine):
        rebased = _touched(there.base, there.theirs)
    else:
        rebased = rebase_text(there.base, mine or there.base, there.theirs)
    return Carried(amendment, language, there.eid, rebased, after, to)


class _There(NamedTuple):
    """Where a provision stands in the newer edition, how it was printed and how it is; None where it is gone."""

    eid: str
    base: str
    theirs: str | None


def _there(eid: str, old: Act, new: Act, moved: Mapping[str, str]) -> _There:
    """Return what became of the provision at this address, which may be the first part or line of a unit."""
    before = linked_text(old, eid) if eid else None
    gone = eid not in moved and old.find(eid) is not None
    at = eid if gone else followed(eid, moved)
    now = linked_text(new, at) if eid and not gone else None
    theirs = printed(now) if now is not None and not now.excluded else None
    return _There(at, printed(before) if before is not None else "", theirs)


def _inserted(eid: str, after: str, mine: str, new: Act) -> Rebased:
    """Return how a new provision fares: its number may be taken in the newer edition, or its place gone."""
    taken, holder = new.find(eid), parent(eid)
    if taken is not None:
        return Rebased(RebaseKind.CONFLICT, mine, "", mine, printed(taken))
    if any(place and resolve(new, place) is None for place in (holder, after)):
        return Rebased(RebaseKind.GONE, mine, "", mine, None)
    return Rebased(RebaseKind.CLEAN, mine, "", mine, "")


def _touched(base: str, theirs: str | None) -> Rebased:
    """Return how a repeal or a renumbering fares: whoever repeals a text must have read it as it is now."""
    fared = rebase_text(base, base, theirs)
    changed = fared.kind is RebaseKind.CLEAN and fared.text != base
    return replace(fared, kind=RebaseKind.CONFLICT, text=base) if changed else fared


def _moved(old: Act, new: Act) -> dict[str, str]:
    """Return the address each provision in force has in the newer edition, by its own; without those that are gone."""
    found: dict[str, str] = {}
    moved: dict[str, str] = {}
    for match in compare_acts(old, new).matches:
        if match.old is not None and match.new is not None:
            places = moved if match.change is MatchChange.MOVED else found
            places.setdefault(match.old.eid, match.new.eid)
    return found | moved
