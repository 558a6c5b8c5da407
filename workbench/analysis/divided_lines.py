"""A line that one text divides and the other does not: the same words, more lines.

Indents are counted, so this matters to whoever cites one; but nothing is missing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from workbench.law.act import Kind, Provision
from workbench.law.eid import parent
from workbench.law.sentences import sentences

_COUNTED = frozenset({Kind.INDENT, Kind.SUBPARAGRAPH})
_PART = 0.75
"""A line that is only a part of what answers it is shorter than this share of it."""
_ALIKE = 0.25
"""How far the whole and its parts together may differ in length, as a share of the longer."""


class DividedLines:
    """The lines of one text beside those of the other, both by the same keys (`counterparts`)."""

    def __init__(self, here: Mapping[str, Provision], there: Mapping[str, Provision]) -> None:
        self._here, self._there = here, there
        self._keys = {id(each): key for key, each in here.items()}

    def whole(self, key: str) -> Provision | None:
        """Return the line of the other text that holds the words of this one, which answers none; None if none does.

        It is the one that answers the line before or after, all lines between that answer none taken together.
        """
        line, above = self._here[key], self._here.get(parent(key.lstrip("+")))
        above = above or self._here.get(parent(key))
        if above is None or line.kind not in _COUNTED or line.children:
            return None
        lines = above.children
        place = next((place for place, each in enumerate(lines) if each is line), -1)
        if place < 0:
            return None
        first = last = place
        while first and self._answers_none(lines[first - 1], line.kind):
            first -= 1
        while last + 1 < len(lines) and self._answers_none(lines[last + 1], line.kind):
            last += 1
        run = lines[first : last + 1]
        before = lines[first - 1] if first else above
        after = lines[last + 1] if last + 1 < len(lines) else None
        return self._held(before, run, after=False) or (after and self._held(after, run, after=True)) or None

    def _answers_none(self, line: Provision, kind: Kind) -> bool:
        return line.kind is kind and not line.children and self._keys.get(id(line), "") not in self._there

    def _held(self, beside: Provision, run: Sequence[Provision], *, after: bool) -> Provision | None:
        """Return what answers the line beside, where it is as long as that line and the run together.

        Parts of several sentences have to have as many of them: their lengths alone come together by chance.
        """
        facing = self._there.get(self._keys.get(id(beside), ""))
        if facing is None or (beside.children and not after and run[0] not in beside.children):
            return None
        texts = [each.text for each in run]
        joined = " ".join([*texts, beside.text] if after else [beside.text, *texts])
        whole = len(facing.text)
        if len(beside.text) >= _PART * whole or abs(whole - len(joined)) >= _ALIKE * max(whole, len(joined)):
            return None
        if run[0].kind is Kind.INDENT:
            return facing
        parts, held = _sentences(joined), _sentences(facing.text)
        return facing if parts == held > 0 else None


def _sentences(text: str) -> int:
    """Return how many sentences a text has, 0 where it does not show that."""
    return len(sentences(text) or ())
