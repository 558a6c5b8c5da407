"""Names of structural elements by themselves: «Подпункт 10-1) пункта 2 статьи 1», «1-баптың 2-тармағының 10-1) тармақшасы»."""

from __future__ import annotations

from workbench.drafting.addresses import numbered_parts
from workbench.drafting.alignment import Part
from workbench.languages import LANGUAGES
from workbench.languages.formulae import Citation, Role
from workbench.law.act import Act, Kind, Provision
from workbench.law.amendment import Scope
from workbench.law.eid import Step, split


def element_name(act: Act, eid: str) -> str:
    """Return the name of the element at this address, in the nominative and with a capital letter."""
    return _named(act, split(eid), Scope.PROVISION)


def line_name(act: Act, provision: Provision, part: Part, alone: bool) -> str:
    """Return the name of a provision, or of the one line of it that is meant (`alone`): its heading, its first indent.

    The opening line of a unit with a list is its first indent, the text before a second part its first part.
    """
    steps = split(provision.eid)
    if not alone or part is Part.TABLE:
        return _named(act, steps, Scope.PROVISION)
    if part is Part.FIRST and provision.heading:
        return _named(act, steps, Scope.HEADING)
    return _named(act, (*steps, *_first_line(provision)), Scope.PROVISION)


def _first_line(provision: Provision) -> tuple[Step, ...]:
    """Return the steps from a unit to its own first line, as drafters count it."""
    parts = [child for child in provision.children if child.kind is Kind.SUBPARAGRAPH]
    listed = [child for child in provision.children if child.kind in (Kind.POINT, Kind.INDENT)]
    if parts and (not listed or provision.children.index(parts[0]) < provision.children.index(listed[0])):
        return ((Kind.SUBPARAGRAPH, "1"),)
    if parts:
        return (Kind.SUBPARAGRAPH, "1"), (Kind.INDENT, "1")
    return ((Kind.INDENT, "1"),) if listed else ()


def _named(act: Act, steps: tuple[Step, ...], scope: Scope) -> str:
    clean = tuple((kind, num.partition("~")[0]) for kind, num in steps)
    amending = LANGUAGES[act.language].amending
    name = amending.cite([Citation(clean, scope)], Role.NAME, numbered_parts(act))
    return name[:1].upper() + name[1:]
