"""An act and what becomes of it."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.law.act import Act
from workbench.law.amendment import Amendment, Modification, Operation, Scope


@dataclass(frozen=True, slots=True)
class AmendedAct:
    """One act of a draft law: as in force, as proposed, and the modifications that lead from one to the other.

    `consolidate(in_force, modifications).act` equals `proposed`; each modification names its amendment.
    `elsewhere` are amendments that change the text in another language only: the law says so.
    """

    in_force: Act
    proposed: Act
    modifications: tuple[Modification, ...]
    amendments: tuple[Amendment, ...]
    elsewhere: tuple[Amendment, ...] = ()

    @property
    def repeal(self) -> Modification | None:
        """The modification that repeals the act as a whole, where one does."""
        return next((each for each in self.modifications if repeals_act(each)), None)


def repeals_act(modification: Modification) -> bool:
    """Return whether the modification repeals an act as a whole."""
    whole = modification.scope is Scope.PROVISION and not modification.target.eid
    return whole and modification.operation is Operation.REPEAL
