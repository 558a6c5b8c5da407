"""Correspondence of a recommendation and a provision, and how far the law conforms."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from workbench.law.act import Act, Kind, Provision, lines
from workbench.law.addresses import Addresses
from workbench.law.folding import fold
from workbench.law.reference import ProvisionRef


class Conformity(StrEnum):
    """How far a provision answers a recommendation (scale of tables of concordance, LAW.md 5.2)."""

    FULL = "full"
    PARTIAL = "partial"
    NONE = "none"
    CONTRADICTS = "contradicts"
    NOT_APPLICABLE = "not_applicable"


class Form(StrEnum):
    """By what kind of act a gap will be closed."""

    LAW = "law"
    BY_LAW = "by_law"
    NO_ACT = "no_act"
    UNDECIDED = "undecided"


class ByLawForm(StrEnum):
    """What kind of by-law is to be adopted (Law "On Legal Acts", article 7), told apart by who adopts it."""

    DECREE = "decree"
    RESOLUTION = "resolution"
    ORDER = "order"
    JOINT_ORDER = "joint_order"
    AKIMAT_RESOLUTION = "akimat_resolution"
    MASLIKHAT_DECISION = "maslikhat_decision"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class Correspondence:
    """A link between a recommendation and a provision.

    `fingerprints[language]` are those of the provision's text when the link was made or last confirmed: when the text
    in force has another one, the link is suspect until a person confirms it.
    """

    id: str
    recommendation: str
    ref: ProvisionRef
    conformity: Conformity = Conformity.NONE
    note: str = ""  # the gap: what is missing
    fingerprints: Mapping[str, str] = field(default_factory=dict)
    amendment: str = ""
    form: Form = Form.UNDECIDED
    responsible: str = ""
    planned: date | None = None
    reviewer: str = ""
    notes: Mapping[str, str] = field(default_factory=dict)  # the gap as each language's papers say it
    by_law: Mapping[str, str] = field(default_factory=dict)  # title of the by-law to adopt or change, by language
    by_law_form: ByLawForm = ByLawForm.UNDECIDED


def fingerprint(provision: Provision) -> str:
    """Return 16 hexadecimal digits of the SHA-256 of the provision's folded text, spaces and notes apart."""
    text = " ".join(" ".join(lines(provision)).split())
    return hashlib.sha256(fold(text).encode()).hexdigest()[:16]


def linked_text(act: Act, eid: str, addresses: Addresses | None = None) -> Provision | None:
    """Return what an address means as one provision, without what its extent leaves out; '' is the act as a whole.

    `addresses` are those of the act, for many look-ups.
    """
    if not eid:
        return Provision(Kind.PART, heading=act.title, children=act.provisions)
    found = (addresses or Addresses.of(act.provisions)).resolve(eid)
    return replace(found.provision, children=found.members()) if found else None


def suspects(links: Iterable[Correspondence], act: Act) -> Iterator[Correspondence]:
    """Yield the links that were made on a text of this act that has changed or gone; the act is gone through once.

    Links to other works, and those that were not made on a text in the act's language, are passed over.
    """
    addresses: Addresses | None = None
    for link in links:
        made_on = link.fingerprints.get(act.language)
        if link.ref.work == act.work and made_on is not None:
            addresses = addresses or Addresses.of(act.provisions)
            text = linked_text(act, link.ref.eid, addresses)
            if text is None or fingerprint(text) != made_on:
                yield link
