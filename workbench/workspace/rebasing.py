"""A newer edition of an act: every open amendment and link carried over to it, nothing lost and nothing guessed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from workbench.comparison.acts import MatchChange, compare_acts
from workbench.comparison.rebase import Rebased, RebaseKind, rebase_text
from workbench.errors import UnusableInput
from workbench.law.act import Act, Provision, printed
from workbench.law.amendment import LIVE, Action, Amendment
from workbench.law.change import Changes
from workbench.law.concordance import Correspondence
from workbench.law.eid import parent
from workbench.law.reference import ProvisionRef
from workbench.workspace.recommendations import fingerprints
from workbench.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Carried:
    """How one amendment fares on the newer edition in one language.

    `eid` is the address its provision has there; `rebased` holds the three texts and, where the proposal follows by
    itself, the text it gets. A proposal to add something has an empty base.
    """

    amendment: Amendment
    language: str
    eid: str
    rebased: Rebased

    @property
    def ref(self) -> ProvisionRef:
        return self.amendment.ref

    @property
    def kind(self) -> RebaseKind:
        return self.rebased.kind

    @property
    def settled(self) -> bool:
        """Whether there is nothing to do: the amendment says the same on the newer edition."""
        return self.kind is RebaseKind.CLEAN and self.eid == self.amendment.ref.eid and self._worded_so

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
    places = _places(old, new)
    return tuple(
        _carried(amendment, old, new, places)
        for amendment in amendments
        if amendment.ref.work == old.work
        and amendment.status in LIVE
        and amendment.only in ("", old.language)
        and amendment.action is not Action.REPLACE_THROUGHOUT
    )


def carry_links(old: Act, new: Act, links: Sequence[Correspondence]) -> tuple[CarriedLink, ...]:
    """Return how each link to a provision of the act fares when `new` takes the place of `old`, in the order given."""
    places = _places(old, new)
    found = []
    for link in links:
        if link.ref.work == old.work and link.ref.eid:
            before, now = old.find(link.ref.eid), places.get(link.ref.eid)
            theirs = printed(now) if now is not None and not now.excluded else None
            rebased = _touched(printed(before) if before is not None else "", theirs)
            found.append(CarriedLink(link, old.language, now.eid if now is not None else link.ref.eid, rebased))
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


def carried_over(workspace: Workspace, work: str, language: str) -> tuple[Carried, ...]:
    """Return how the project's amendments fare on the latest edition of a work, seen from the one before it."""
    editions = workspace.editions(work, language)
    if len(editions) < 2:
        return ()
    new, old = (workspace.act_by_id(each.id) for each in editions[:2])
    assert old is not None
    assert new is not None
    return carry_over(old, new, workspace.amendments(work=work))


def settle(carried: Carried, text: str | None = None, *, now: datetime | None = None) -> Changes:
    """Return the changes that put the amendment on the newer edition: with the text it follows to, or with this one.

    A conflict is settled by the text a person gives; without one it stays as it is.
    """
    amendment = carried.amendment
    if text is None and carried.kind in (RebaseKind.CONFLICT, RebaseKind.GONE):
        return Changes()
    revised = replace(amendment, ref=ProvisionRef(amendment.ref.work, carried.eid))
    if carried.language in amendment.wording:
        wording = {**amendment.wording, carried.language: carried.rebased.text if text is None else text}
        revised = replace(revised, wording=wording)
    if revised == amendment:
        return Changes()
    return Changes.replaced(amendment, replace(revised, changed=now or amendment.changed))


def _carried(amendment: Amendment, old: Act, new: Act, places: dict[str, Provision]) -> Carried:
    eid, language = amendment.ref.eid, old.language
    mine = amendment.wording.get(language, "")
    if amendment.action is Action.INSERT:
        return Carried(amendment, language, eid, _inserted(eid, mine, new))
    before, now = old.find(eid), places.get(eid)
    base = printed(before) if before is not None else ""
    theirs = printed(now) if now is not None and not now.excluded else None
    if amendment.action in (Action.REPEAL, Action.RENUMBER) or (amendment.action is Action.MOVE and not mine):
        rebased = _touched(base, theirs)
    else:
        rebased = rebase_text(base, mine or base, theirs)
    return Carried(amendment, language, now.eid if now is not None else eid, rebased)


def _inserted(eid: str, mine: str, new: Act) -> Rebased:
    """Return how a new provision fares: its number may be taken in the newer edition, or its place gone."""
    taken, holder = new.find(eid), parent(eid)
    if taken is not None:
        return Rebased(RebaseKind.CONFLICT, mine, "", mine, printed(taken))
    if holder and new.find(holder) is None:
        return Rebased(RebaseKind.GONE, mine, "", mine, None)
    return Rebased(RebaseKind.CLEAN, mine, "", mine, "")


def _touched(base: str, theirs: str | None) -> Rebased:
    """Return how a repeal or a renumbering fares: whoever repeals a text must have read it as it is now."""
    fared = rebase_text(base, base, theirs)
    changed = fared.kind is RebaseKind.CLEAN and fared.text != base
    return replace(fared, kind=RebaseKind.CONFLICT, text=base) if changed else fared


def _places(old: Act, new: Act) -> dict[str, Provision]:
    """Return what each provision in force became, by its eId in the older edition."""
    found: dict[str, Provision] = {}
    moved: dict[str, Provision] = {}
    for match in compare_acts(old, new).matches:
        if match.old is not None and match.new is not None:
            places = moved if match.change is MatchChange.MOVED else found
            places.setdefault(match.old.eid, match.new)
    return found | moved
