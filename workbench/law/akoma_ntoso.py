"""Words of Akoma Ntoso 3.0 that writing and reading share (OASIS LegalDocML, akn-core v1.0)."""

from __future__ import annotations

from workbench.law.act import Kind

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"

OWN = "urn:x-legislative-harmonisation-workbench:1"
"""The namespace of what Akoma Ntoso has no word for: kinds of service notes, numbers that ids do not show."""

HIERARCHICAL = (
    Kind.PART,
    Kind.SECTION,
    Kind.SUBSECTION,
    Kind.CHAPTER,
    Kind.SUBCHAPTER,
    Kind.ARTICLE,
    Kind.PARAGRAPH,
    Kind.POINT,
    Kind.SUBPARAGRAPH,
    Kind.INDENT,
)
"""Kinds that are elements of Akoma Ntoso by their own names; the others are containers named after their kind."""

UNKNOWN_DATE = "0001-01-01"
"""What stands where the standard wants a date and none is known."""


def number_of(eid: str) -> str:
    """Return the number an eId shows of its provision: 'art_5__para_2-1' -> '2-1', 'preamble' -> ''."""
    return eid.rpartition("__")[2].partition("_")[2].partition("~")[0]
