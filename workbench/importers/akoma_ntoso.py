"""Akoma Ntoso 3.0 into an act: our own files to an equal tree, other people's as far as their elements are ours.

Source: OASIS LegalDocML, Akoma Ntoso Version 1.0 Part 2. An older namespace of the standard is read like the present.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from lxml import etree

from workbench.errors import UnreadableFile
from workbench.importers import limits
from workbench.importers.lines import Line, ReadLines
from workbench.importers.safe_xml import parse_xml
from workbench.importers.sniffing import ACTS
from workbench.law.act import Act, AmendingSource, Kind, NoteKind, Provision, ServiceNote, lines
from workbench.law.akoma_ntoso import OWN, UNKNOWN_DATE, number_of
from workbench.law.eid import clean_num, with_eids

SUFFIXES = ACTS

_OWN = f"{{{OWN}}}"
_NUMBER = re.compile(r"\d[\w.-]*|\b[IVXLC]+\b|\b\w\b")
_KINDS = {kind.value: kind for kind in Kind}
_FOREIGN_KINDS = {
    "book": Kind.PART,
    "tome": Kind.PART,
    "title": Kind.SECTION,
    "division": Kind.SECTION,
    "subtitle": Kind.SUBSECTION,
    "subpart": Kind.SECTION,
    "subdivision": Kind.SUBSECTION,
    "rule": Kind.ARTICLE,
    "clause": Kind.PARAGRAPH,
    "subrule": Kind.PARAGRAPH,
    "subclause": Kind.POINT,
    "list": Kind.POINT,
    "item": Kind.POINT,
    "sublist": Kind.POINT,
    "alinea": Kind.INDENT,
    "level": Kind.PARAGRAPH,
    "proviso": Kind.SUBPARAGRAPH,
    "transitional": Kind.ARTICLE,
    "hcontainer": Kind.SUBPARAGRAPH,
}
_DOCUMENTS = ("act", "bill", "doc", "statement", "documentCollection")
_APART = frozenset({"num", "heading", "subheading", "noteRef", "authorialNote", "meta", "remark"})
_OWN_TEXT = ("intro", "content", "wrapUp", "wrap")


def read_act(path: Path) -> Act:
    """Return the act in an Akoma Ntoso file. Raises UnreadableFile for a file that is no such document."""
    root = parse_xml(limits.read_bytes(path, limits.PART_BYTES), path.name)
    documents = [element for element in root if _name(element) in _DOCUMENTS]
    if _name(root) != "akomaNtoso" or not documents:
        raise UnreadableFile(
            f"{path.name} is no Akoma Ntoso document", "Choose a file whose first element is akomaNtoso."
        )
    return _Reading(documents[0]).act(path.stem)


def read_lines(path: Path, *, tracked: str = "accepted") -> ReadLines:
    """Return the act's lines as printed; `read_act` gives its tree without another reading of the structure."""
    act = read_act(path)
    texts = (text for provision in act.provisions for text in lines(provision))
    return ReadLines((Line(act.title), *(Line(text) for text in texts)))


class _Reading:
    """Reads one document; service notes are found by the ids their references name."""

    def __init__(self, document: etree._Element) -> None:
        self._document = document
        self._meta = _child(document, "meta")
        self._described = {element.get("href", "").lstrip("#"): element for element in self._own_elements("note")}
        self._notes = {
            note.get("eId", ""): self._note(note) for note in _descendants(self._meta, "note") if note.get("eId")
        }
        self._ours = bool(list(self._own_elements("act")))

    def act(self, stem: str) -> Act:
        """Return the act; what it does not say of itself is left empty."""
        about = next(self._own_elements("act"), None)
        own = {str(name): str(value) for name, value in about.attrib.items()} if about is not None else {}
        identification = _child(self._meta, "identification")
        work, expression = _child(identification, "FRBRWork"), _child(identification, "FRBRExpression")
        title, notes = self._title()
        act = Act(
            id=own.get("id", ""),
            work=own.get("work", "") or _value(work, "FRBRuri") or f"/akn/kz/act/{stem.lower()}",
            language=_attribute(expression, "FRBRlanguage", "language").replace("und", ""),
            title=title or ("" if self._ours else _value(work, "FRBRalias")),
            type=own.get("type", "") or ("" if about is not None else _value(work, "FRBRname")) or "act",
            number=_value(work, "FRBRnumber"),
            date=_date(_attribute(work, "FRBRdate", "date")),
            expression_date=_date(_attribute(expression, "FRBRdate", "date")),
            bank_id=own.get("bankId", ""),
            publication=own.get("publication", ""),
            provisions=tuple(self._provisions()),
            notes=notes,
            contents=own.get("contents", "") == "true",
        )
        return act if self._ours else with_eids(act)

    def _title(self) -> tuple[str, tuple[ServiceNote, ...]]:
        preface = _child(self._document, "preface")
        found = next(_descendants(preface, "docTitle", "shortTitle"), preface)
        if found is None:
            return "", ()
        return _text(found) if self._ours else " ".join(_text(found).split()), self._referred((found,))

    def _provisions(self) -> Iterator[Provision]:
        preamble = _child(self._document, "preamble")
        if preamble is not None:
            yield from self._simple(preamble, Kind.PREAMBLE)
        for part in self._document:
            if _name(part) in ("body", "mainBody", "portionBody"):
                yield from self._children(part)
        conclusions = _child(self._document, "conclusions")
        if conclusions is not None:
            yield from self._simple(conclusions, Kind.SIGNATURE)
        for attachment in _descendants(_child(self._document, "attachments"), "attachment"):
            yield from self._annex(attachment)

    def _simple(self, element: etree._Element, kind: Kind) -> Iterator[Provision]:
        """Yield a preamble or a signature: its first paragraph, the others as lines below it."""
        paragraphs = list(_paragraphs(element))
        if paragraphs:
            first, *others = paragraphs
            below = tuple(Provision(Kind.INDENT, text=_text(other)) for other in others)
            provision = Provision(kind, text=_text(first), children=below, notes=self._referred((first,)))
            yield self._identified(element, provision)

    def _annex(self, attachment: etree._Element) -> Iterator[Provision]:
        body = next(_descendants(attachment, "body", "mainBody"), None)
        if body is not None:
            heading = _child(attachment, "heading")
            yield Provision(
                Kind.ANNEX, heading="" if heading is None else _text(heading), children=tuple(self._children(body))
            )

    def _children(self, parent: etree._Element) -> Iterator[Provision]:
        for element in parent:
            name = _name(element)
            if name in _APART or name in _OWN_TEXT or (name == "hcontainer" and element.get("name") == "empty"):
                continue
            kind = _kind(element, name)
            if kind is not None:
                yield self._provision(element, kind)
            elif name == "crossHeading" or name in ("p", "block"):
                yield Provision(Kind.SUBPARAGRAPH, text=_text(element))
            else:
                yield from self._children(element)

    def _provision(self, element: etree._Element, kind: Kind) -> Provision:
        label, heading = _child(element, "num"), _child(element, "heading")
        paragraphs = [block for name in ("intro", "content") for block in _paragraphs(_child(element, name))]
        rows = tuple(_rows(element))
        carriers = [carrier for carrier in (label, heading, *paragraphs) if carrier is not None]
        below = [Provision(Kind.INDENT, text=_text(other)) for other in paragraphs[1:]]
        after = [Provision(Kind.SUBPARAGRAPH, text=_text(other)) for other in _paragraphs(_child(element, "wrapUp"))]
        provision = Provision(
            kind,
            label="" if label is None else _text(label),
            heading="" if heading is None else _text(heading),
            text=_text(paragraphs[0]) if paragraphs else "",
            children=(*below, *self._children(element), *after),
            notes=self._referred(carriers),
            rows=rows,
            excluded=element.get("status") == "removed",
        )
        return self._identified(element, provision)

    def _identified(self, element: etree._Element, provision: Provision) -> Provision:
        eid = element.get(_OWN + "eId") or element.get("eId") or ""
        if not self._ours:
            printed = _NUMBER.search(provision.label)
            return replace(provision, num=number_of(eid) or clean_num(printed[0] if printed else provision.label))
        own = element.get(_OWN + "num")
        return replace(provision, eid=eid, num=number_of(eid) if own is None else own)

    # service notes

    def _own_elements(self, name: str) -> Iterator[etree._Element]:
        if self._meta is not None:
            yield from self._meta.iter(_OWN + name)

    def _referred(self, elements: Iterable[etree._Element]) -> tuple[ServiceNote, ...]:
        references = [reference for element in elements for reference in _descendants(element, "noteRef")]
        found = (self._notes.get(reference.get("href", "").lstrip("#")) for reference in references)
        return tuple(note for note in found if note is not None)

    def _note(self, element: etree._Element) -> ServiceNote:
        text = "\n".join(_text(paragraph) for paragraph in _paragraphs(element)) or _text(element)
        described = self._described.get(element.get("eId", ""))
        if described is None:
            return ServiceNote(NoteKind.OTHER, text)
        kind = described.get("kind", "")
        sources = tuple(
            AmendingSource(_date(source.get("date", "")), source.get("number", ""), _date(source.get("inForce", "")))
            for source in described.iter(_OWN + "source")
        )
        return ServiceNote(NoteKind(kind) if kind in set(NoteKind) else NoteKind.OTHER, text, sources)


def _kind(element: etree._Element, name: str) -> Kind | None:
    """Return the kind of a hierarchical element, None for one that is none."""
    if name == "hcontainer":
        return _KINDS.get(element.get("name", ""), Kind.SUBPARAGRAPH)
    known = _KINDS.get(name)
    if known in (Kind.PREAMBLE, Kind.TABLE, Kind.NOTE, Kind.SIGNATURE):
        return None
    return known or _FOREIGN_KINDS.get(name)


def _paragraphs(element: etree._Element | None) -> Iterator[etree._Element]:
    """Yield the paragraphs of text in a block, those of tables apart."""
    for child in element if element is not None else ():
        name = _name(child)
        if name in ("p", "block", "listIntroduction", "listWrapUp"):
            yield child
        elif name not in ("table", "num", "heading", "foreign"):
            yield from _paragraphs(child)


def _rows(element: etree._Element) -> Iterator[tuple[str, ...]]:
    for name in ("intro", "content"):
        block = _child(element, name)
        for row in _descendants(block, "tr"):
            cells = [cell for cell in row if _name(cell) in ("td", "th")]
            yield tuple(" ".join(map(_text, _paragraphs(cell))) if len(cell) else cell.text or "" for cell in cells)


def _text(element: etree._Element) -> str:
    """Return the text of an element with its inline elements, notes apart."""
    parts = [element.text or ""]
    for child in element:
        name = _name(child)
        if name == "br" or name == "eol":
            parts.append("\n")
        elif name not in _APART:
            parts.append(_text(child))
        parts.append(child.tail or "")
    return "".join(parts)


def _name(element: etree._Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _child(element: etree._Element | None, name: str) -> etree._Element | None:
    return next((child for child in element if _name(child) == name), None) if element is not None else None


def _descendants(element: etree._Element | None, *names: str) -> Iterator[etree._Element]:
    if element is not None:
        for found in element.iter(etree.Element):
            if _name(found) in names and not str(found.tag).startswith(_OWN):
                yield found


def _value(element: etree._Element | None, name: str) -> str:
    return _attribute(element, name, "value")


def _attribute(element: etree._Element | None, name: str, attribute: str) -> str:
    found = _child(element, name)
    return "" if found is None else found.get(attribute, "")


def _date(text: str) -> date | None:
    try:
        return None if text[:10] == UNKNOWN_DATE else date.fromisoformat(text[:10])
    except ValueError:
        return None
