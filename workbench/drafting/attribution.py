"""Which amendment a changed line belongs to: its author, date, justification and recommendations come from there."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.drafting.alignment import AlignedLine
from workbench.law.amendment import Action, Amendment
from workbench.law.eid import contains, split

_COME = (Action.INSERT, Action.MOVE)
"""What a drafter does that makes a provision come at an address of its own."""


class Attribution:
    """Finds the amendment of a changed line: the one whose provision is nearest to it.

    An inserted line belongs to the nearest insertion at or above it by its new address, else to the nearest other
    amendment; a line that goes or changes to the nearest amendment of the address in force. A whole-text replacement
    has what nothing else claims; a move has what goes and what comes.
    """

    def __init__(self, amendments: Sequence[Amendment]) -> None:
        self._inserted = [(each.to or each.ref.eid, each) for each in amendments if each.action in _COME]
        self._others = [(each.ref.eid, each) for each in amendments if each.action is not Action.INSERT]

    def of_all(self, lines: Sequence[AlignedLine]) -> tuple[Amendment, ...]:
        """Return the amendments that change these lines, in the order of the lines."""
        named = dict.fromkeys(self.of(line) for line in lines if line.changed)
        by_id = {amendment.id: amendment for _, amendment in (*self._inserted, *self._others)}
        return tuple(by_id[amendment] for amendment in named if amendment)

    def of(self, line: AlignedLine) -> str:
        """Return the id of the line's amendment, or '' when none claims it."""
        if line.old is None:
            new = line.line.provision.eid
            return _nearest(self._inserted, new) or _nearest(self._others, new)
        old = line.old.provision.eid
        return _nearest(self._others, old) or _nearest(self._inserted, old)


def _nearest(amendments: Sequence[tuple[str, Amendment]], eid: str) -> str:
    claims = [(len(split(place)), amendment.id) for place, amendment in amendments if contains(place, eid)]
    return max(claims, key=lambda claim: claim[0])[1] if claims else ""
