"""Where a new provision goes: by its number, by its count among the lines, or after the unit its clause names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from workbench.law.act import GROUPS, Act, Kind, Provision
from workbench.law.addresses import Addresses, Extent, Resolved
from workbench.law.edits import Added, Reason, Refused, Renumbered
from workbench.law.eid import COUNTED, PREFIXES, THROUGH_THE_ACT, number_key

_AT_THE_HEAD = frozenset({Kind.PREAMBLE})


@dataclass(frozen=True, slots=True)
class Placed:
    """A new provision and the unit that will hold it ('' for the act)."""

    holder: str
    provision: Provision
    after: str = ""


@dataclass
class Places:
    """Finds places in one act in force, and keeps the numbers that are given away."""

    act: Act
    addresses: Addresses
    renumbered: Mapping[str, str] = field(default_factory=dict)
    given: set[tuple[str, Kind, str]] = field(default_factory=set)

    def place(self, added: tuple[Added, ...]) -> tuple[Placed, ...]:
        """Return where these provisions of one modification go.

        Raises Refused when a number is taken, also by a repealed unit, or when several places fit.
        """
        placed: list[Placed] = []
        numbers: list[tuple[str, Kind, str]] = []
        for each in added:
            holder, family = self._home(each)
            if each.provision.kind not in COUNTED and each.provision.num:
                numbers.append(self._free(each.provision, holder, family, numbers))
            placed.append(Placed(holder, each.provision, each.after))
        self.given.update(numbers)
        return tuple(placed)

    def renumber(self, edit: Renumbered) -> None:
        """Check that the new number is free. Raises Refused when another unit keeps it."""
        unit = self.addresses.units[edit.eid]
        family = self._family(self._scope_of(unit), unit.kind)
        if any(other.eid != unit.eid and self.number(other) == edit.num for other in family):
            raise Refused(Reason.NUMBER_TAKEN, f"The number {edit.num} is taken, {edit.eid} cannot have it.")

    def number(self, unit: Provision) -> str:
        """Return the number the unit will have."""
        return self.renumbered.get(unit.eid, unit.num)

    def _home(self, added: Added) -> tuple[str, list[Provision]]:
        """Return the unit that will hold the provision, and the units its number must not clash with."""
        provision, target = added.provision, added.target
        if provision.kind in COUNTED or provision.kind in _AT_THE_HEAD:
            holder = target.provision.eid if target else ""
            if added.after and added.after != holder:
                holder = self.addresses.holders[added.after]
            return holder, []
        if _through(provision, target):
            return self._home_in_act(added)
        assert target is not None
        return self._home_in_unit(added, target)

    def _home_in_act(self, added: Added) -> tuple[str, list[Provision]]:
        provision, target = added.provision, added.target
        family = self._family(self._scope(target), provision.kind)
        eid = target.provision.eid if target else ""
        if added.after:
            return (eid if added.after == eid else self.addresses.holders[added.after]), family
        inside = [unit for unit in family if not eid or eid in self.addresses.around(unit.eid)]
        neighbour = self._before(inside, provision.num) or (inside[0] if inside else None)
        return (self.addresses.holders[neighbour.eid] if neighbour else eid), family

    def _home_in_unit(self, added: Added, target: Resolved) -> tuple[str, list[Provision]]:
        kind, unit = added.provision.kind, target.provision
        if added.after and added.after != unit.eid:
            holder = self.addresses.holders[added.after]
            return holder, [child for child in self.addresses.units[holder].children if child.kind is kind]
        members = unit.children if target.extent is Extent.FIRST_LINE else target.members()
        family = [child for child in members if child.kind is kind]
        if family or added.after or target.extent is not Extent.WHOLE:
            return unit.eid, family
        parts = [
            part
            for part in members
            if part.kind is Kind.SUBPARAGRAPH and any(child.kind is kind for child in part.children)
        ]
        if len(parts) > 1:
            raise Refused(Reason.AMBIGUOUS, f"{unit.eid} has several lists the new {kind} could belong to.")
        home = parts[0] if parts else unit
        return home.eid, [child for child in home.children if child.kind is kind]

    def _free(
        self, provision: Provision, holder: str, family: list[Provision], numbers: list[tuple[str, Kind, str]]
    ) -> tuple[str, Kind, str]:
        kind, num = provision.kind, provision.num
        scope = self._annex(holder) if kind in THROUGH_THE_ACT else holder
        key = (scope, kind, num)
        holding = next((unit for unit in family if self.number(unit) == num), None)
        if holding is not None and holding.excluded:
            message = f"The number {num} belonged to {holding.eid}, which is repealed; numbers are not used again."
            raise Refused(Reason.NUMBER_TAKEN, message)
        if holding is not None or key in self.given or key in numbers:
            raise Refused(
                Reason.NUMBER_TAKEN, f"The number {num} is taken by {holding.eid if holding else 'another new unit'}."
            )
        return key

    def _before(self, family: list[Provision], num: str) -> Provision | None:
        key = number_key(num)
        before = [unit for unit in family if number_key(self.number(unit)) <= key]
        return max(before, key=lambda unit: number_key(self.number(unit)), default=None)

    def _family(self, scope: Resolved | str, kind: Kind) -> list[Provision]:
        if isinstance(scope, Resolved):
            return [child for child in scope.provision.children if child.kind is kind]
        roots = self.addresses.units[scope].children if scope else self.act.provisions
        return [unit for root in roots for unit in _units(root, kind)]

    def _scope(self, target: Resolved | None) -> str:
        return self._annex(target.provision.eid) if target else ""

    def _scope_of(self, unit: Provision) -> Resolved | str:
        holder = self.addresses.holders[unit.eid]
        if unit.kind in THROUGH_THE_ACT or not holder or self.addresses.units[holder].kind in GROUPS:
            return self._annex(unit.eid)
        return Resolved(self.addresses.units[holder])

    def _annex(self, eid: str) -> str:
        """Return the annex the unit stands in, which counts for itself, or ''."""
        return next((e for e in self.addresses.around(eid) if e.startswith(f"{PREFIXES[Kind.ANNEX]}")), "") or (
            eid if eid.startswith(PREFIXES[Kind.ANNEX]) and "__" not in eid else ""
        )


def _through(provision: Provision, target: Resolved | None) -> bool:
    """Return whether the provision is numbered through the act, so that its number tells its place."""
    if target is None or provision.kind in THROUGH_THE_ACT:
        return True
    return provision.kind is Kind.PARAGRAPH and target.provision.kind in GROUPS


def _units(root: Provision, kind: Kind) -> Iterator[Provision]:
    """Yield the units of a kind, annexes left aside: they count for themselves."""
    if root.kind is kind:
        yield root
    elif root.kind in GROUPS:
        for child in root.children:
            yield from _units(child, kind)
