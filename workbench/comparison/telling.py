"""How a change of one unit is told: the smallest modifications that lead from the old unit to the new one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from workbench.comparison.clarity import better_restated, words_tell
from workbench.comparison.insertions import Home, insertions
from workbench.comparison.matching import pair_units
from workbench.comparison.rows import row_changes
from workbench.comparison.throughout import replacement
from workbench.comparison.wording import WordChange, counter, word_changes
from workbench.law.act import GROUPS, Act, Kind, Provision
from workbench.law.addresses import Extent, Resolved
from workbench.law.amendment import Granularity, Modification, Operation, Scope
from workbench.law.consolidation import consolidate
from workbench.law.locating import texts_of
from workbench.law.rebuilding import excluded
from workbench.law.reference import ProvisionRef
from workbench.law.sameness import numbered, reads_same, same_cells, same_heading, same_own, same_text


@dataclass(frozen=True, slots=True)
class Told:
    """Modifications of one unit, and the unit they lead to: as wanted, with the stubs of repealed numbers in it."""

    modifications: tuple[Modification, ...]
    result: Provision


@dataclass(frozen=True, slots=True)
class Teller:
    """Tells changes of the units of one work at one granularity.

    `home` says which group a new provision numbered through the act would join by its number; `moved` are the eIds of
    groups in force that lose or gain a provision to or from another group, which only their restating can tell.
    """

    work: str
    granularity: Granularity
    home: Home
    moved: frozenset[str] = frozenset()

    def unit(self, old: Provision, new: Provision) -> Told:
        """Return how the change of one unit is told; the modifications always lead to `result`."""
        if same_text(old, new):
            return Told((), new)
        if new.excluded and not old.excluded and same_heading(old.heading, new.heading) and old.num == new.num:
            return Told((self._modification(Operation.REPEAL, Scope.PROVISION, old.eid),), new)
        if self._only_whole(old, new):
            return self._restated(old, new)
        everywhere = self._everywhere(old, new)
        if everywhere is not None:
            return everywhere
        own = self._own(old, new)
        if own is None:
            return self._restated(old, new)
        children, result = self.children(old, old.children, new.children)
        told = Told((*own, *children), replace(new, children=result))
        if better_restated(told.modifications, old, self.granularity) or not self._leads(old, told):
            return self._restated(old, new)
        return told

    def children(
        self, holder: Provision | None, old: tuple[Provision, ...], new: tuple[Provision, ...]
    ) -> tuple[tuple[Modification, ...], tuple[Provision, ...]]:
        """Return how the change of a unit's children is told, and the children as they become.

        A numbered unit that is simply missing is told as repealed, and stays as a stub in what becomes.
        """
        pairs = pair_units(old, new)
        changes: dict[int, tuple[Modification, ...]] = {}
        results = list(new)
        for i, j in pairs.items():
            changes[i], results[j] = self._pair(old[i], new[j])
        for i, unit in enumerate(old):
            if i not in pairs and not unit.excluded:
                changes[i] = (self._modification(Operation.REPEAL, Scope.PROVISION, unit.eid),)
        told = [each for i in sorted(changes) for each in changes[i]]
        added = insertions(self.work, holder, old, new, pairs, self.home)
        return (*told, *added), _with_stubs(old, results, pairs)

    def _pair(self, old: Provision, new: Provision) -> tuple[tuple[Modification, ...], Provision]:
        """Return how one matched unit is told, its new number included."""
        if not numbered(old) or old.num == new.num:
            told = self.unit(old, new)
            return told.modifications, told.result
        told = self.unit(old, replace(new, num=old.num, label=old.label))
        if told.modifications and self._is_whole(told.modifications[0], old):
            told = self._restated(old, new)
            return told.modifications, told.result
        renumbering = self._modification(Operation.RENUMBERING, Scope.PROVISION, old.eid, new=new.num)
        return (renumbering, *told.modifications), replace(told.result, num=new.num, label=new.label)

    def _is_whole(self, modification: Modification, unit: Provision) -> bool:
        return (
            modification.scope is Scope.PROVISION
            and modification.target.eid == unit.eid
            and modification.operation is not Operation.INSERTION
        )

    def _only_whole(self, old: Provision, new: Provision) -> bool:
        """Return whether nothing less than the unit restated tells the change."""
        if old.kind is not new.kind or old.excluded or new.excluded or old.eid in self.moved:
            return True
        if old.kind is Kind.ANNEX and not reads_same(old.label, new.label):
            return True
        if not numbered(old) and not reads_same(old.label, new.label):
            return True
        return self.granularity is Granularity.ARTICLE and old.kind not in GROUPS

    def _restated(self, old: Provision, new: Provision) -> Told:
        whole = self._modification(Operation.SUBSTITUTION, Scope.PROVISION, old.eid, content=(new,))
        return Told((whole,), new)

    def _everywhere(self, old: Provision, new: Provision) -> Told | None:
        """Return one replacement of words for the whole unit, where that is all that changes in its several texts."""
        if self.granularity not in (Granularity.AUTO, Granularity.WORDS) or old.kind in GROUPS:
            return None
        own = same_own(old, new)
        if len(old.children) != len(new.children) or (own and sum(map(_differ, old.children, new.children)) < 2):
            return None
        found = replacement((old,), (new,))
        if found is None:
            return None
        scope = Scope.HEADING_AND_TEXT if found.in_heading else Scope.THROUGHOUT
        words = self._modification(Operation.SUBSTITUTION, scope, old.eid, old=found.old, new=found.new)
        told = Told((words,), new)
        return told if self._leads(old, told) else None

    def _own(self, old: Provision, new: Provision) -> tuple[Modification, ...] | None:
        """Return how heading, own text and rows change; None where only the whole unit restated tells it."""
        heading = self._heading(old, new)
        text = self._text(old, new)
        rows = () if same_cells(old.rows, new.rows) else row_changes(self.work, old, new, self.granularity)
        return None if heading is None or text is None or rows is None else (*heading, *text, *rows)

    def _heading(self, old: Provision, new: Provision) -> tuple[Modification, ...] | None:
        if same_heading(old.heading, new.heading):
            return ()
        if not old.heading or not new.heading:
            return None
        if self.granularity is Granularity.WORDS:
            changes = word_changes(old.heading, new.heading, counter([old.heading]))
            if changes is not None:
                return tuple(self._words(change, old.eid, Scope.HEADING_WORDS) for change in changes)
        return (self._modification(Operation.SUBSTITUTION, Scope.HEADING, old.eid, new=new.heading),)

    def _text(self, old: Provision, new: Provision) -> tuple[Modification, ...] | None:
        if reads_same(old.text, new.text):
            return ()
        if not old.text or not new.text:
            return None
        if self.granularity in (Granularity.AUTO, Granularity.WORDS):
            ways = self._worded(old, new)
            if ways:
                address, changes = ways[0]
                return tuple(self._words(change, address, Scope.WORDS) for change in changes)
        if not old.children:
            return None
        line, kind = _own_address(old)
        label = "" if old.kind is Kind.ARTICLE or old.heading else old.label
        content = (Provision(kind, "1", label, text=new.text),)
        return (self._modification(Operation.SUBSTITUTION, Scope.PROVISION, line, content=content),)

    def _worded(self, old: Provision, new: Provision) -> list[tuple[str, tuple[WordChange, ...]]]:
        """Return the address to name and the changes of words, the plainer way first; none where they tell it badly."""
        ways = [(old.eid, _texts(Resolved(old)))]
        if any(child.kind is Kind.SUBPARAGRAPH for child in old.children):
            ways = [(f"{old.eid}__subpara_1", _texts(Resolved(old, Extent.FIRST_PART)))]
        if old.children:
            ways.append((_own_address(old)[0], [old.text]))
        found = []
        for address, texts in ways:
            changes = word_changes(old.text, new.text, counter(texts))
            if changes is not None and words_tell(changes, old.text, self.granularity):
                found.append((address, changes))
        return sorted(found, key=lambda way: sum(len(change.old) for change in way[1]))

    def _leads(self, old: Provision, told: Told) -> bool:
        """Return whether the modifications, applied, give the result."""
        scene = Act("", self.work, "", "", provisions=(old,))
        done = consolidate(scene, told.modifications)
        return not done.failed and len(done.act.provisions) == 1 and same_text(done.act.provisions[0], told.result)

    def _words(self, change: WordChange, eid: str, scope: Scope) -> Modification:
        return self._modification(change.operation, scope, eid, old=change.old, new=change.new, place=change.place)

    def _modification(self, operation: Operation, scope: Scope, eid: str, **fields: object) -> Modification:
        return Modification(operation, scope, ProvisionRef(self.work, eid), **fields)  # type: ignore[arg-type]


def _own_address(unit: Provision) -> tuple[str, Kind]:
    """Return the address of the unit's own text alone: its first part where that is all of it, else its first line."""
    if unit.children[0].kind is Kind.SUBPARAGRAPH:
        return f"{unit.eid}__subpara_1", Kind.SUBPARAGRAPH
    parts = any(child.kind is Kind.SUBPARAGRAPH for child in unit.children)
    return f"{unit.eid}{'__subpara_1' if parts else ''}__indent_1", Kind.INDENT


def _texts(covered: Resolved) -> list[str]:
    return [text for _, text in texts_of(covered)]


def _with_stubs(old: Sequence[Provision], results: list[Provision], pairs: dict[int, int]) -> tuple[Provision, ...]:
    """Return the new children with the repealed numbers that were left out, each after the one it followed."""
    after: dict[int, list[Provision]] = {}
    place = -1
    for i, unit in enumerate(old):
        if i in pairs:
            place = pairs[i]
        elif numbered(unit):
            after.setdefault(place, []).append(unit if unit.excluded else excluded(unit))
    if not after:
        return tuple(results)
    filled = list(after.get(-1, ()))
    for j, unit in enumerate(results):
        filled += [unit, *after.get(j, ())]
    return tuple(filled)


def _differ(one: Provision, other: Provision) -> bool:
    return not same_text(one, other)
