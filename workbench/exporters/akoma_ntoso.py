"""An act as Akoma Ntoso 3.0: valid against the official schema, and read back by our importer to an equal tree.

Source: OASIS LegalDocML, Akoma Ntoso Version 1.0 Part 2 (schema akomantoso30.xsd). Service notes stand in meta/notes,
referred to from their provision; what the standard has no word for stands in meta/proprietary.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

from lxml import etree

from workbench.exporters.files import save_whole
from workbench.exporters.gate import ILLEGAL
from workbench.law.act import Act, Kind, Provision, ServiceNote
from workbench.law.akoma_ntoso import HIERARCHICAL, NAMESPACE, OWN, UNKNOWN_DATE, number_of
from workbench.law.work import country_of

_AKN = f"{{{NAMESPACE}}}"
_OWN = f"{{{OWN}}}"
_PREFIXES: Any = {None: NAMESPACE, "lhw": OWN}
_SOURCE = "#workbench"


def act_xml(act: Act) -> bytes:
    """Return the act as an Akoma Ntoso document in UTF-8; characters XML forbids become U+FFFD."""
    return etree.tostring(_Document(act).root, encoding="UTF-8", xml_declaration=True)


def write_act(act: Act, path: Path) -> Path:
    """Write the act as an Akoma Ntoso file and return its path."""
    save_whole(path, act_xml(act))
    return path


class _Document:
    """Builds one document; notes are numbered through it."""

    def __init__(self, act: Act) -> None:
        self._notes: list[tuple[str, ServiceNote]] = []
        self._eids: set[str] = set()
        self.root = etree.Element(_AKN + "akomaNtoso", nsmap=_PREFIXES)
        element = _add(self.root, "act", name=act.type or "act", contains="singleVersion")
        meta = _add(element, "meta")
        self._preface(element, act)
        provisions = self._preamble(element, act.provisions)
        body = _add(element, "body")
        provisions, signature = _parted(provisions)
        for provision in provisions:
            self._provision(body, provision)
        if not len(body):  # the schema wants something in a body
            _add(_add(_add(body, "hcontainer", name="empty"), "content"), "p")
        if signature is not None:
            self._simple(_add(element, "conclusions"), signature)
        _identify(meta, act)
        self._describe(meta, act)

    def _preface(self, act_element: etree._Element, act: Act) -> None:
        title = _add(_add(_add(_add(act_element, "preface"), "longTitle"), "p"), "docTitle")
        title.text = _legal(act.title)
        self._refer(title, act.notes)

    def _preamble(self, act_element: etree._Element, provisions: tuple[Provision, ...]) -> tuple[Provision, ...]:
        """Write a preamble of one text where the standard has it, and return what is left for the body."""
        if provisions and provisions[0].kind is Kind.PREAMBLE and _is_simple(provisions[0]):
            self._simple(_add(act_element, "preamble"), provisions[0])
            return provisions[1:]
        return provisions

    def _simple(self, element: etree._Element, provision: Provision) -> None:
        """Write a provision that is one text and nothing more."""
        self._identity(element, provision)
        paragraph = _add(element, "p")
        paragraph.text = _legal(provision.text)
        self._refer(paragraph, provision.notes)

    def _provision(self, parent: etree._Element, provision: Provision) -> None:
        kind = provision.kind
        element = _add(parent, kind.value) if kind in HIERARCHICAL else _add(parent, "hcontainer", name=kind.value)
        self._identity(element, provision)
        first = None  # what carries the references to notes
        for tag, text in (("num", provision.label), ("heading", provision.heading)):
            if text:
                child = _add(element, tag)
                child.text = _legal(text)
                first = child if first is None else first
        if provision.text or provision.rows or not provision.children or (provision.notes and first is None):
            paragraph = self._own_text(element, provision)
            first = paragraph if first is None else first
        if first is not None:
            self._refer(first, provision.notes)
        for child_provision in provision.children:
            self._provision(element, child_provision)

    def _own_text(self, element: etree._Element, provision: Provision) -> etree._Element:
        blocks = _add(element, "intro" if provision.children else "content")
        paragraph = _add(blocks, "p")
        paragraph.text = _legal(provision.text)
        if provision.rows:
            table = _add(blocks, "table")
            for row in provision.rows:
                cells = _add(table, "tr")
                for cell in row:
                    _add(_add(cells, "td"), "p").text = _legal(cell)
        return paragraph

    def _identity(self, element: etree._Element, provision: Provision) -> None:
        """Write the eId, and what it does not show: a number of its own, an eId that is not unique."""
        eid = provision.eid
        if eid and eid not in self._eids and not any(map(str.isspace, eid)):
            self._eids.add(eid)
            element.set("eId", _legal(eid))
        elif eid:
            element.set(_OWN + "eId", _legal(eid))
        if provision.num != number_of(eid):
            element.set(_OWN + "num", _legal(provision.num))
        if provision.excluded:
            element.set("status", "removed")

    # service notes

    def _refer(self, element: etree._Element, notes: Iterable[ServiceNote]) -> None:
        for note in notes:
            note_id = f"servicenote_{len(self._notes) + 1}"
            self._notes.append((note_id, note))
            _add(element, "noteRef", href=f"#{note_id}", marker="*")

    def _describe(self, meta: etree._Element, act: Act) -> None:
        references = _add(meta, "references", source=_SOURCE)
        _add(
            references,
            "TLCOrganization",
            eId="workbench",
            href="/akn/ontology/organization/kz/workbench",
            showAs="Legislative Harmonisation Workbench",
        )
        if self._notes:
            notes = _add(meta, "notes", source=_SOURCE)
            for note_id, note in self._notes:
                _add(_add(notes, "note", eId=note_id), "p").text = _legal(note.text)
        own = _add(meta, "proprietary", source=_SOURCE)
        about = {
            "id": act.id,
            "work": act.work,
            "bankId": act.bank_id,
            "publication": act.publication,
            "type": act.type,
            "contents": "true" if act.contents else "",
        }
        etree.SubElement(own, _OWN + "act", {name: _legal(value) for name, value in about.items() if value})
        for note_id, note in self._notes:
            described = etree.SubElement(own, _OWN + "note", {"href": f"#{note_id}", "kind": note.kind.value})
            for source in note.sources:
                etree.SubElement(
                    described,
                    _OWN + "source",
                    {"number": _legal(source.number)} | _day("date", source.date) | _day("inForce", source.in_force),
                )


def _identify(meta: etree._Element, act: Act) -> None:
    """Write the identification after FRBR: work, expression, manifestation."""
    work = _uri(act.work) or "/akn/kz/act/unknown"
    edition = act.expression_date.isoformat() if act.expression_date else ""
    expression = f"{work}/{_uri(act.language) or 'und'}@{edition}"
    identification = _add(meta, "identification", source=_SOURCE)
    element = _add(identification, "FRBRWork")
    _core(element, work, act.date, "Adoption", (("title", act.title), ("bank", act.bank_id)))
    _add(element, "FRBRcountry", value=country_of(act.work))
    if act.number:
        _add(element, "FRBRnumber", value=_legal(act.number))
    _add(element, "FRBRname", value=_legal(act.type or "act"))
    element = _add(identification, "FRBRExpression")
    _core(element, expression, act.expression_date, "Edition", ())
    _add(element, "FRBRlanguage", language=_legal(act.language) or "und")
    _core(_add(identification, "FRBRManifestation"), f"{expression}.xml", act.expression_date, "Edition", ())


def _core(element: etree._Element, uri: str, day: date | None, name: str, aliases: Iterable[tuple[str, str]]) -> None:
    _add(element, "FRBRthis", value=f"{uri}/!main")
    _add(element, "FRBRuri", value=uri)
    for alias, value in aliases:
        if value:
            _add(element, "FRBRalias", value=_legal(value), name=alias)
    _add(element, "FRBRdate", date=day.isoformat() if day else UNKNOWN_DATE, name=name if day else "unknown")
    _add(element, "FRBRauthor", href="#workbench")


def _parted(provisions: tuple[Provision, ...]) -> tuple[tuple[Provision, ...], Provision | None]:
    """Return the provisions of the body, and the signature that closes the act as one text, if it does."""
    if provisions and provisions[-1].kind is Kind.SIGNATURE and _is_simple(provisions[-1]):
        return provisions[:-1], provisions[-1]
    return provisions, None


def _is_simple(provision: Provision) -> bool:
    return not (provision.label or provision.heading or provision.children or provision.rows or provision.excluded)


def _add(parent: etree._Element, tag: str, **attributes: str) -> etree._Element:
    return etree.SubElement(parent, _AKN + tag, attributes)


def _legal(text: str) -> str:
    return ILLEGAL.sub("\ufffd", text)


def _uri(text: str) -> str:
    """Return a text as a part of a URI: without blanks and characters that a URI forbids."""
    return "".join(letter if letter.isalnum() or letter in "/-._~@:!" else "-" for letter in text)


def _day(name: str, day: date | None) -> dict[str, str]:
    return {name: day.isoformat()} if day else {}
