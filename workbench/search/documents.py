"""Records as documents of the index: one for each provision, recommendation, amendment, and each act as a whole."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from workbench.law.act import Act, Kind, Provision
from workbench.law.amendment import Amendment
from workbench.law.change import Record
from workbench.law.eid import article_of
from workbench.law.recommendation import Recommendation
from workbench.law.reference import ProvisionRef
from workbench.search.snippets import PART
from workbench.search.words import words

HEADING_WEIGHT = 2.0  # a word of a heading or a code says more of what a text is about


@dataclass(frozen=True, slots=True)
class Document:
    """What is indexed and what is shown of it. `texts` are (language, text, weight) in reading order."""

    key: str
    kind: str
    record_id: str
    ref: ProvisionRef | None
    title: str
    subject: str
    tags: tuple[str, ...]
    texts: tuple[tuple[str, str, float], ...]
    language: str = ""

    @property
    def text(self) -> str:
        """The whole text, as snippets are cut from it; the texts of a record are in several languages, each a part."""
        return ("\n" if self.language else PART).join(text for _, text, _ in self.texts)


def documents(record: Record) -> Iterator[Document]:
    """Yield the documents of a record; records that are not searched have none."""
    if isinstance(record, Act):
        yield _act(record)
        yield from (_provision(record, provision) for provision in record.walk() if any(said(provision)))
    elif isinstance(record, Amendment):
        yield _amendment(record)
    elif isinstance(record, Recommendation):
        yield _recommendation(record)


def provision_documents(act: Act, provisions: Iterator[Provision]) -> Iterator[Document]:
    """Yield the documents of some provisions of an act."""
    return (_provision(act, provision) for provision in provisions if any(said(provision)))


def key_of_provision(act_id: str, eid: str) -> str:
    """Return the key of a provision's document."""
    return f"{act_id}#{eid}"


def key_of_record(record_id: str) -> str:
    """Return the key of a record's document."""
    return f"record {record_id}"


def said(provision: Provision) -> tuple[str, str]:
    """Return what a provision says itself, its heading and its text with the cells of its table."""
    cells = "\n".join(" | ".join(row) for row in provision.rows)
    return provision.heading, "\n".join(part for part in (provision.text, cells) if part)


def _act(act: Act) -> Document:
    tags = (*_of_act(act), "type:act", f"kind:{act.type}", *(f"number:{word}" for word in words(act.number)))
    texts = ((act.language, f"{act.title} {act.number}".strip(), HEADING_WEIGHT),)
    return Document(
        key_of_record(act.id), "act", act.id, ProvisionRef(act.work), act.title, act.type, tags, texts, act.language
    )


def _provision(act: Act, provision: Provision) -> Document:
    heading, text = said(provision)
    tags = [*_of_act(act), "type:provision", f"kind:{provision.kind.value}"]
    article = article_of(provision.eid).removeprefix("art_")
    if article:
        tags.append(f"article:{article}")
    texts = [(act.language, f"{provision.label} {heading}".strip(), HEADING_WEIGHT)] if heading else []
    if text:
        label = "" if heading or provision.kind is Kind.TABLE else provision.label
        texts.append((act.language, f"{label} {text}".strip(), 1.0))
    return Document(
        key_of_provision(act.id, provision.eid),
        "provision",
        act.id,
        ProvisionRef(act.work, provision.eid),
        act.title,
        provision.kind.value,
        tuple(tags),
        tuple(texts),
        act.language,
    )


def _of_act(act: Act) -> tuple[str, ...]:
    return (f"text:{act.id}", f"work:{act.work}", f"language:{act.language}")


def _recommendation(record: Recommendation) -> Document:
    tags = ["type:recommendation", "kind:recommendation", f"status:{record.acceptance.value}"]
    tags += [f"status:{record.progress.value}", f"priority:{record.priority.value}"]
    tags += [f"language:{language}" for language, text in record.text.items() if text]
    about = " ".join((record.theme, record.body, record.source, record.addressee, *record.legal_basis)).strip()
    texts = [("rus", record.code, HEADING_WEIGHT), *_by_language(record.text), ("rus", about, 1.0)]
    return _of_record("recommendation", record.id, None, record.code, record.acceptance.value, tags, texts)


def _amendment(record: Amendment) -> Document:
    tags = ["type:amendment", "kind:amendment", f"status:{record.status.value}", f"work:{record.ref.work}"]
    article = article_of(record.ref.eid).removeprefix("art_")
    tags += [f"article:{article}"] if article else []
    pairs = {
        language: "\n".join(f"{old} – {new}" for old, new in each) for language, each in record.replacements.items()
    }
    texts = [*_by_language(record.wording), *_by_language(pairs), *_by_language(record.justification)]
    texts.append(("rus", " ".join((record.author, record.body)).strip(), 1.0))
    tags += sorted({f"language:{language}" for language, _, _ in texts[:-1]})
    return _of_record("amendment", record.id, record.ref, record.body, record.status.value, tags, texts)


def _of_record(
    kind: str,
    record_id: str,
    ref: ProvisionRef | None,
    title: str,
    subject: str,
    tags: list[str],
    texts: list[tuple[str, str, float]],
) -> Document:
    said = tuple(each for each in texts if each[1])
    return Document(key_of_record(record_id), kind, record_id, ref, title, subject, tuple(dict.fromkeys(tags)), said)


def _by_language(texts: Mapping[str, str]) -> Iterator[tuple[str, str, float]]:
    return ((language, text, 1.0) for language, text in texts.items())
