"""Where a modification stands in the act: the order of an amending law's items and of the clauses in them."""

from __future__ import annotations

from workbench.languages.citing import Steps
from workbench.law import rows
from workbench.law.act import GROUPS, Act, Kind, Provision
from workbench.law.addresses import Addresses, Extent, Resolved, table_of
from workbench.law.amendment import Modification, Operation, Scope
from workbench.law.eid import COUNTED, THROUGH_THE_ACT, build, number_key, parent, split

_Key = tuple[float, float, tuple[tuple[int, str], ...]]


class Positions:
    """Knows the place of every unit of an act in force, and the place a new one will have."""

    def __init__(self, in_force: Act) -> None:
        self.addresses = Addresses.of(in_force.provisions)
        self.starts: dict[str, int] = {}
        self.ends: dict[str, int] = {}
        self.families: dict[Kind, list[Provision]] = {}
        self._count(in_force.provisions)

    def _count(self, provisions: tuple[Provision, ...]) -> None:
        for provision in provisions:
            self.starts[provision.eid] = len(self.starts)
            if provision.kind in THROUGH_THE_ACT or provision.kind in GROUPS:
                self.families.setdefault(provision.kind, []).append(provision)
            self._count(provision.children)
            self.ends[provision.eid] = len(self.starts) - 1

    def key(self, modification: Modification) -> _Key:
        """Return what sorts modifications as an amending law names them: whole text first, then by place."""
        target = modification.target.eid
        if modification.scope is Scope.THROUGHOUT:
            return (self.start(target) if target else -1.0, -1.0, ())
        if _adds(modification):
            first = modification.content[0]
            return (self.place(modification), 1.0, number_key(first.num))
        heading = modification.scope in (Scope.HEADING, Scope.HEADING_WORDS, Scope.HEADING_AND_TEXT)
        renumbered = modification.operation is Operation.RENUMBERING  # last: what else is said names the old number
        return (self.start(target), 0.0 if heading else 0.75 if renumbered else 0.5, ())

    def item(self, modification: Modification) -> tuple[object, ...]:
        """Return what the modifications of one numbered item share: the article, or the whole text."""
        steps = split(modification.target.eid)
        if modification.scope is Scope.THROUGHOUT:
            return ("throughout", steps)
        if _adds(modification) and (not steps or steps[-1][0] in GROUPS):
            return ("added", steps, modification.content[0].kind, self.place(modification))
        if steps and steps[0][0] is Kind.ANNEX:
            return steps[: 2 if steps[1:2] and steps[1][0] is Kind.ARTICLE else 1]
        if steps and steps[-1][0] in GROUPS:
            return steps
        return next(((step,) for step in steps if step[0] in THROUGH_THE_ACT), steps[:1])

    def start(self, eid: str) -> float:
        """Return the place of a unit, or of the first line or part an address means."""
        if not eid:
            return -0.5
        resolved = self.addresses.resolve(eid)
        if resolved is None:
            return self.start(parent(eid)) + 0.25
        return self.starts[resolved.provision.eid] + _within(resolved)

    def place(self, modification: Modification) -> float:
        """Return where what is added will stand: just behind the unit it follows."""
        first, target = modification.content[0], modification.target.eid
        if first.kind is Kind.ROW:
            return self._place_of_row(modification)
        if modification.after and modification.after != target:
            resolved = self.addresses.resolve(modification.after)
            return self.ends[resolved.provision.eid] + 0.5 if resolved else self.start(target)
        before = self._before(first, target)
        if before is None and first.kind is Kind.ANNEX:
            return float(len(self.starts))
        return self.ends[before.eid] + 0.5 if before else self.start(target) + 0.2

    def _place_of_row(self, modification: Modification) -> float:
        """Return where a new row will stand: behind the row it names, behind the last lower number, or last."""
        after = self.addresses.resolve(modification.after) if modification.after else None
        target = self.addresses.resolve(modification.target.eid)
        table = table_of(target) if target is not None else None
        if table is None:
            return self.start(modification.target.eid)
        at = after.row + 1 if after is not None else rows.put(table.rows, modification.content[0].num)
        at = len(table.rows) if at is None else at
        return self.starts[table.eid] + _within(Resolved(table, Extent.ROW, at - 1)) + 0.1 / (len(table.rows) + 2)

    def _before(self, added: Provision, target: str) -> Provision | None:
        resolved = self.addresses.resolve(target) if target else None
        if added.kind in THROUGH_THE_ACT or resolved is None:
            return _nearest(self.families.get(added.kind, []), added.num)
        children = resolved.members()
        if added.kind is Kind.INDENT and added.num.isdigit():
            return children[min(int(added.num) - 2, len(children)) - 1] if int(added.num) > 2 and children else None
        if added.kind in COUNTED:
            parts = [index for index, each in enumerate(children) if each.kind is added.kind]
            count = int(added.num) - 2 if added.num.isdigit() else len(parts)
            last = parts[count] - 1 if 0 <= count < len(parts) else len(children) - 1
            return children[last] if 0 <= last < len(children) else None
        return _nearest([each for each in children if each.kind is added.kind], added.num)

    def adjacent(self, a: Modification, b: Modification) -> bool:
        """Return whether two additions will stand side by side, so that one quoted block holds them."""
        return self.place(a) == self.place(b) or _next(a.content[-1].num, b.content[0].num, a.content[-1].kind)

    def follows(self, a: Steps, b: Steps) -> bool:
        """Return whether unit `b` comes right after unit `a`."""
        first, second = self.addresses.resolve(build(a)), self.addresses.resolve(build(b))
        if first is None or second is None:
            return False
        if Extent.ROW is first.extent is second.extent and first.provision is second.provision:
            return second.row == first.row + 1
        return self.starts[second.provision.eid] == self.ends[first.provision.eid] + 1


def _within(resolved: Resolved) -> float:
    """Return how far into its unit an address points: behind its heading, and a row behind those above it."""
    if resolved.extent not in (Extent.ROW, Extent.CELL):
        return 0.1 if resolved.extent is not Extent.WHOLE else 0.0
    table = resolved.provision
    in_row = (resolved.column + 1) / (rows.width(table.rows) + 2) if resolved.extent is Extent.CELL else 0.0
    return 0.1 + 0.3 * (resolved.row + 1 + in_row / 2) / (len(table.rows) + 2)


def _adds(modification: Modification) -> bool:
    return modification.operation is Operation.INSERTION and modification.scope is Scope.PROVISION


def _nearest(family: list[Provision], num: str) -> Provision | None:
    before = [each for each in family if number_key(each.num) < number_key(num)]
    return max(before, key=lambda each: number_key(each.num), default=None)


def _next(a: str, b: str, kind: Kind) -> bool:
    return kind in COUNTED and a.isdigit() and b.isdigit() and int(b) == int(a) + 1
