"""Elements of an act by name: «Подпункт 10-1) пункта 2 статьи 1», «1-баптың 2-тармағының 10-1) тармақшасы»."""

from __future__ import annotations

from workbench.drafting.alignment import Part
from workbench.languages import LANGUAGES
from workbench.languages.formulae import Citation, Role
from workbench.law.act import Act, Kind, Provision
from workbench.law.amendment import Scope
from workbench.law.eid import Step, split
from workbench.law.parts import numbered_parts


class Elements:
    """Names the elements of one act, in the nominative and with a capital letter."""

    def __init__(self, act: Act) -> None:
        self._amending = LANGUAGES[act.language].amending
        self._numbered_parts = numbered_parts(act)

    def name(self, eid: str) -> str:
        """Return the name of the element at this address."""
        return self._named(split(eid), Scope.PROVISION)

    def name_line(self, provision: Provision, part: Part) -> str:
        """Return the name of one line of a provision: its heading, its first indent, its first part, else itself.

        The opening line of a unit with a list is its first indent, the text before a second part its first part.
        """
        steps = split(provision.eid)
        if part is Part.FIRST and provision.heading:
            return self._named(steps, Scope.HEADING)
        first = _first_line(provision) if part is not Part.TABLE else ()
        return self._named((*steps, *first), Scope.PROVISION)

    def _named(self, steps: tuple[Step, ...], scope: Scope) -> str:
        told = tuple(
            (kind, num.partition("~")[0]) for kind, num in steps
        )  # «~2» tells repeated numbers apart, to us only
        name = self._amending.cite((Citation(told, scope),), Role.NAME, self._numbered_parts)
        return name[:1].upper() + name[1:]


def _first_line(provision: Provision) -> tuple[Step, ...]:
    """Return the steps from a unit to its own first line, as drafters count it."""
    parts = [child for child in provision.children if child.kind is Kind.SUBPARAGRAPH]
    listed = [child for child in provision.children if child.kind in (Kind.POINT, Kind.INDENT)]
    if parts and (not listed or provision.children.index(parts[0]) < provision.children.index(listed[0])):
        return ((Kind.SUBPARAGRAPH, "1"),)
    if parts:
        return (Kind.SUBPARAGRAPH, "1"), (Kind.INDENT, "1")
    return ((Kind.INDENT, "1"),) if listed else ()
