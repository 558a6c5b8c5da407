"""Numbers of inserted provisions, as the rule has them (Law "On Legal Acts", art. 26(7), 27(6)).

A new element takes the next number after the last of its kind, or a duplicate number with a suffix after the one it
follows: 12-1, 5-1). Existing numbers never move; numbers of repealed elements are never used again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from workbench.law.act import Act, Kind, Provision
from workbench.law.eid import THROUGH_THE_ACT, number_key


def siblings(act: Act, parent: Provision | None, kind: Kind) -> tuple[Provision, ...]:
    """Return the provisions a number must not clash with: the act's where they run through it, else the parent's."""
    if parent is None or kind in THROUGH_THE_ACT:
        return tuple(provision for provision in _body(act) if provision.kind is kind)
    return tuple(child for child in parent.children if child.kind is kind)


def next_number(numbers: Iterable[str], after: str | None = None) -> str:
    """Return the number of a provision put after the one numbered `after`, or after the last.

    >>> next_number(["1", "2", "3"])
    '4'
    >>> next_number(["1", "2", "2-1", "3"], after="2")
    '2-2'
    """
    taken = sorted(set(numbers), key=number_key)
    if not taken:
        return "1"
    if after is None or after == taken[-1]:
        return str(number_key(taken[-1])[0][0] + 1)
    base = after.partition("-")[0]
    suffixes = [number_key(num)[1][0] for num in taken if num.partition("-")[0] == base and "-" in num]
    return f"{base}-{max(suffixes, default=0) + 1}"


def preceding(provisions: Sequence[Provision], num: str) -> Provision | None:
    """Return the provision after which one numbered `num` stands, or None when it comes first."""
    before = [provision for provision in provisions if number_key(provision.num) < number_key(num)]
    return max(before, key=lambda provision: number_key(provision.num), default=None)


def _body(act: Act) -> Iterable[Provision]:
    """Yield the provisions of the act's body: annexes have numbers of their own."""
    for provision in act.provisions:
        if provision.kind is not Kind.ANNEX:
            yield from provision.walk()
        else:
            yield provision
