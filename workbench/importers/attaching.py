"""Service notes on their way to the provisions they name, or else to those they follow."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from workbench.importers.notes import Named
from workbench.importers.tree import Node
from workbench.law.act import GROUPS, Kind, NoteKind, ServiceNote

_HEADINGS = frozenset({*GROUPS, Kind.ARTICLE, Kind.ANNEX})


@dataclass(slots=True)
class Noted:
    """A service note on its way to its provision: what it names, the unit it follows, and the article it stands in."""

    note: ServiceNote
    named: Named
    follows: Node
    article: Node
    place: int


def attach(notes: Iterable[Noted], root: Node) -> list[ServiceNote]:
    """Hang every note on its unit; return those about the act as a whole.

    A unit whose note says it is excluded, and of which nothing but number and heading is left, is marked as excluded.
    """
    index = _index(root)
    of_the_act = []
    for noted in notes:
        target = _target(noted, index)
        if target.kind is None:
            of_the_act.append(noted.note)
            continue
        target.notes.append(noted.note)
        if noted.note.kind is NoteKind.EXCLUDED and target.empty:
            target.excluded = True
    return of_the_act


def _target(noted: Noted, index: dict[tuple[Kind | None, str], Node]) -> Node:
    """Return the unit the note names, else the one it follows."""
    if noted.named.act:
        return index[None, ""]
    steps = noted.named.steps
    if not steps:
        return noted.follows
    inner = steps
    base = noted.article
    if steps[0][0] not in (Kind.PARAGRAPH, Kind.POINT):
        found = index.get(steps[0])
        if found is None:
            return noted.article
        base, inner = found, steps[1:]
    return _within(base, inner, noted.follows)


def _within(base: Node, steps: tuple[tuple[Kind, str], ...], near: Node) -> Node:
    """Return the point or subpoint these steps lead to; a subpoint alone is looked for near the note first."""
    for kind, num in steps:
        places = [near, *([base] if base is not near else []), *base.children]
        base = next(
            (child for place in places for child in place.children if child.kind is kind and child.num == num),
            base,
        )
    return base


def _index(root: Node) -> dict[tuple[Kind | None, str], Node]:
    """Return groups, articles, annexes and the preamble by kind and number; the act itself by (None, '')."""
    index: dict[tuple[Kind | None, str], Node] = {(None, ""): root}
    open_nodes = [root]
    while open_nodes:
        for node in open_nodes.pop().children:
            if node.kind in _HEADINGS or node.kind is Kind.PREAMBLE:
                index.setdefault((node.kind, node.num), node)
                open_nodes.append(node)
    return index
