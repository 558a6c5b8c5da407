"""Two versions of an act -> the modifications that lead from one to the other, as an amending law would state them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from workbench.comparison.insertions import Home
from workbench.comparison.telling import Teller
from workbench.comparison.throughout import replacement
from workbench.law.act import GROUPS, Act, Kind, Provision, lines
from workbench.law.amendment import Granularity, Modification, Operation, Scope
from workbench.law.consolidation import consolidate
from workbench.law.eid import THROUGH_THE_ACT, number_key
from workbench.law.reference import ProvisionRef
from workbench.law.sameness import reads_same, same_heading, same_text


def modifications(
    old: Act, new: Act, *, granularity: Granularity = Granularity.AUTO, amendment: str = ""
) -> tuple[Modification, ...]:
    """Return the modifications that make the old act read like the new one, in the order of the act in force.

    AUTO tells each change by the smallest legal unit that tells it clearly: words of one unit, each quotation naming
    one place; the unit restated when more than half of it or more than three places change; new units, repeals, new
    headings, new numbers. WORDS tells by words wherever words are left to name, PROVISION restates the smallest
    provision that changes, ARTICLE the article it stands in.

    `consolidate(old, result).act` has the same text as `new`, with two exceptions: a numbered unit that is simply
    missing in `new` is repealed, and stays there as a number without text; and a signature that is only printed on
    other lines stays as it is.
    """
    new = _signed_as(old, new)
    if same_text(old, new):
        return ()
    teller = Teller(old.work, granularity, _home(old), _moved(old, new))
    told, becomes = teller.children(None, old.provisions, new.provisions)
    if len(told) > 1 and (everywhere := _everywhere(old, new, granularity)):
        told = everywhere
    elif not _leads(old, new, told, becomes):
        told = (_whole(old, new),)
    told = _without_marks(old, new, told, becomes)
    if not same_heading(old.title, new.title):
        title = Modification(Operation.SUBSTITUTION, Scope.HEADING, ProvisionRef(old.work), new=new.title)
        told = (title, *told)
    return tuple(replace(each, amendment=amendment) for each in told)


def _signed_as(old: Act, new: Act) -> Act:
    """Return the new act with its signature on the lines of the old one, where both say the same."""
    before, after = (tuple(unit for unit in act.provisions if unit.kind is Kind.SIGNATURE) for act in (old, new))
    if len(before) != len(after) or before == after:
        return new
    if not all(reads_same(_on_one_line(a), _on_one_line(b)) for a, b in zip(before, after, strict=True)):
        return new
    signed = iter(before)
    return replace(
        new, provisions=tuple(next(signed) if unit.kind is Kind.SIGNATURE else unit for unit in new.provisions)
    )


def _on_one_line(provision: Provision) -> str:
    return " ".join(lines(provision))


def _leads(old: Act, new: Act, told: tuple[Modification, ...], becomes: tuple[Provision, ...]) -> bool:
    done = consolidate(old, told)
    return not done.failed and same_text(done.act, replace(new, title=old.title, provisions=becomes))


def _without_marks(
    old: Act, new: Act, told: tuple[Modification, ...], becomes: tuple[Provision, ...]
) -> tuple[Modification, ...]:
    """Leave out that a list's closing full stop becomes a semicolon, where new items follow: it goes without saying."""
    if not any(each.operation is Operation.INSERTION and each.content for each in told):
        return told
    fewer = tuple(each for each in told if not _changes_a_mark(each))
    return fewer if len(fewer) < len(told) and _leads(old, new, fewer, becomes) else told


def _changes_a_mark(modification: Modification) -> bool:
    return (
        modification.scope is Scope.WORDS
        and modification.old.endswith(".")
        and modification.new.endswith(";")
        and modification.old[:-1] == modification.new[:-1]
    )


def _everywhere(old: Act, new: Act, granularity: Granularity) -> tuple[Modification, ...]:
    """Return one replacement of words for the whole act («по всему тексту»), where that is all that changes."""
    if granularity not in (Granularity.AUTO, Granularity.WORDS):
        return ()
    found = replacement(old.provisions, new.provisions)
    if found is None:
        return ()
    words = Modification(Operation.SUBSTITUTION, Scope.THROUGHOUT, ProvisionRef(old.work), old=found.old, new=found.new)
    return (words,) if _leads(old, new, (words,), new.provisions) else ()


def _whole(old: Act, new: Act) -> Modification:
    """Return the act restated: a new edition, where nothing less tells what became of it."""
    return Modification(Operation.SUBSTITUTION, Scope.PROVISION, ProvisionRef(old.work), content=new.provisions)


def _held(
    provisions: tuple[Provision, ...], holder: Provision | None = None
) -> Iterator[tuple[Provision, Provision | None]]:
    """Yield the units numbered through the act with the group that holds each, annexes left aside."""
    for unit in provisions:
        if unit.kind in GROUPS:
            if unit.kind in THROUGH_THE_ACT:
                yield unit, holder
            yield from _held(unit.children, unit)
        elif unit.kind in THROUGH_THE_ACT or unit.kind is Kind.PARAGRAPH:
            yield unit, holder


def _home(act: Act) -> Home:
    """Return the function that says which group a new provision joins by its number: that of the one before it."""
    families: dict[Kind, list[tuple[tuple[tuple[int, str], ...], str]]] = {}
    for unit, holder in _held(act.provisions):
        families.setdefault(unit.kind, []).append((number_key(unit.num), holder.eid if holder else ""))
    for family in families.values():
        family.sort(key=lambda entry: entry[0])

    def home(kind: Kind, num: str) -> str | None:
        family = families.get(kind)
        if family is None:
            return "" if kind in THROUGH_THE_ACT else None
        at = bisect_right(family, number_key(num), key=lambda entry: entry[0])
        return family[max(at - 1, 0)][1]

    return home


def _moved(old: Act, new: Act) -> frozenset[str]:
    """Return the groups in force that lose a provision to another group, or gain one from it."""
    before = {unit.eid: holder.eid if holder else "" for unit, holder in _held(old.provisions)}
    after = {unit.eid: holder.eid if holder else "" for unit, holder in _held(new.provisions)}
    crossed = [(before[eid], after[eid]) for eid in before.keys() & after.keys() if before[eid] != after[eid]]
    return frozenset(holder for pair in crossed for holder in pair)
