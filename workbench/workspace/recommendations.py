"""Recommendations of the project and their links to provisions of law."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import MISSING, dataclass, fields, replace
from datetime import date
from typing import Any, Protocol, TypedDict, TypeVar, Unpack

from workbench.errors import UnusableInput
from workbench.law.change import Changes
from workbench.law.concordance import ByLawForm, Conformity, Correspondence, Form, fingerprint, linked_text
from workbench.law.concordance import suspects as suspects_in
from workbench.law.ids import new_id
from workbench.law.recommendation import Instrument, Recommendation
from workbench.law.reference import ProvisionRef
from workbench.workspace.workspace import Workspace

R = TypeVar("R", Recommendation, Instrument)


class Read(Protocol):
    """What a table of recommendations gave."""

    @property
    def recommendations(self) -> tuple[Recommendation, ...]: ...
    @property
    def instruments(self) -> tuple[Instrument, ...]: ...


@dataclass(frozen=True, slots=True)
class Suspect:
    """A link whose text has changed in these languages since it was made or confirmed; `gone` where it is gone."""

    link: Correspondence
    languages: tuple[str, ...]
    gone: bool


def add(workspace: Workspace, read: Read) -> Changes:
    """Return the changes that take recommendations and instruments in.

    One whose code is in the project already is the same: what the table says of it is taken over, what the table is
    silent about (progress, our answer, another language) stays.
    """
    return _merged(workspace.instruments(), read.instruments) + _merged(
        workspace.recommendations(), read.recommendations
    )


def known_already(workspace: Workspace, read: Read) -> int:
    """Return how many of these the project has already, by their codes: what is said of them is brought up to date."""
    codes = {each.code for each in workspace.recommendations()}
    return sum(each.code in codes for each in read.recommendations)


def revise(workspace: Workspace, recommendation: Recommendation) -> Changes:
    """Return the changes that put this in the place of the recommendation of the same id.

    Raises UnusableInput where there is none, or where another one has its code.
    """
    old = known(workspace, recommendation.id)
    clash = any(each.code == recommendation.code and each.id != old.id for each in workspace.recommendations())
    if clash:
        raise UnusableInput(f"The code {recommendation.code} is taken", "Give this recommendation another code.")
    return Changes.replaced(old, recommendation)


def remove(workspace: Workspace, recommendation_id: str) -> Changes:
    """Return the changes that take a recommendation out, its links with it and its mention in amendments."""
    links = Changes.removed(*workspace.correspondences(recommendation=recommendation_id))
    mentions = Changes()
    for amendment in workspace.amendments():
        others = tuple(each for each in amendment.recommendations if each != recommendation_id)
        mentions += Changes.replaced(amendment, replace(amendment, recommendations=others))
    return links + mentions + Changes.removed(known(workspace, recommendation_id))


class Assessment(TypedDict, total=False):
    """What may be said of a link, named as in `Correspondence`."""

    conformity: Conformity
    note: str
    notes: Mapping[str, str]
    form: Form
    responsible: str
    planned: date | None
    reviewer: str
    amendment: str
    by_law: Mapping[str, str]
    by_law_form: ByLawForm


def link(workspace: Workspace, recommendation_id: str, ref: ProvisionRef, **said: Unpack[Assessment]) -> Changes:
    """Return the changes that link a recommendation to a provision and remember how the provision reads now.

    A second link of the same two is the same link with another assessment; what is not said of it stays, and so do
    notes and titles in languages that are not said; '' takes one away. Raises UnusableInput where the project has no
    such recommendation or no such provision.
    """
    known(workspace, recommendation_id)
    prints = fingerprints(workspace, ref)
    if not prints:
        raise UnusableInput(f"The project has no {ref}", "Import the act, or choose a provision that is in it.")
    links = workspace.correspondences(recommendation=recommendation_id)
    found = next((each for each in links if each.ref == ref), None)
    made = found or Correspondence(new_id(), recommendation_id, ref)
    said["notes"] = _said_over(made.notes, said.get("notes", {}))
    said["by_law"] = _said_over(made.by_law, said.get("by_law", {}))
    made = replace(made, fingerprints=prints, **said)
    return Changes.replaced(found, made) if found is not None else Changes.added(made)


def confirm(workspace: Workspace, link: Correspondence, *, reviewer: str = "") -> Changes:
    """Return the changes by which a person confirms that a link still holds for the text as it reads now."""
    prints = fingerprints(workspace, link.ref)
    if not prints:
        raise UnusableInput(f"{link.ref} is no longer in the law", "Link the recommendation to another provision.")
    return Changes.replaced(link, replace(link, fingerprints=prints, reviewer=reviewer or link.reviewer))


def unlink(link: Correspondence) -> Changes:
    """Return the changes that take a link away."""
    return Changes.removed(link)


def suspects(workspace: Workspace) -> tuple[Suspect, ...]:
    """Return the links whose text has changed or gone since a person last looked, in the order they were made."""
    found = []
    for each in workspace.correspondences():
        now = fingerprints(workspace, each.ref)
        languages = _languages(workspace, each.ref.work)
        changed = tuple(
            lang for lang, made_on in each.fingerprints.items() if lang in languages and now.get(lang) != made_on
        )
        if changed:
            found.append(Suspect(each, changed, not any(language in now for language in changed)))
    return tuple(found)


def suspect_ids(workspace: Workspace, links: Iterable[Correspondence]) -> frozenset[str]:
    """Return the ids of those links whose text has changed or gone, in any language, since a person last looked."""
    links = tuple(links)
    texts = dict.fromkeys((each.ref.work, language) for each in links for language in each.fingerprints)
    acts = (workspace.act(*text) for text in texts)
    return frozenset(each.id for act in acts if act is not None for each in suspects_in(links, act))


def fingerprints(workspace: Workspace, ref: ProvisionRef) -> dict[str, str]:
    """Return the fingerprint of a provision's text in each language that has it; an empty eId is the act."""
    prints = {}
    for language in _languages(workspace, ref.work):
        act = workspace.act(ref.work, language)
        text = linked_text(act, ref.eid) if act else None
        if text is not None:
            prints[language] = fingerprint(text)
    return prints


def known(workspace: Workspace, recommendation_id: str) -> Recommendation:
    """Return the recommendation of this id. Raises UnusableInput where there is none."""
    found = workspace.get(recommendation_id)
    if not isinstance(found, Recommendation):
        raise UnusableInput("This recommendation is no longer in the project", "Import it again.")
    return found


def _said_over(old: Mapping[str, str], new: Mapping[str, str]) -> dict[str, str]:
    """Return texts by language with those said anew; '' takes one away."""
    return {language: text for language, text in {**old, **new}.items() if text}


def _languages(workspace: Workspace, work: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.language for each in workspace.acts() if each.work == work))


def _merged(stored: Iterable[R], read: Iterable[R]) -> Changes:
    by_code = {each.code: each for each in stored}
    first = dict(by_code)
    ids = {each.id for each in by_code.values()}
    for each in read:
        old = by_code.get(each.code)
        if old is None:
            fresh = each if each.id and each.id not in ids else replace(each, id=new_id())
            ids.add(fresh.id)
            by_code[each.code] = fresh
        else:
            by_code[each.code] = _taken_over(old, each)
    changes = Changes()
    for code, record in by_code.items():
        changes += Changes.replaced(first[code], record) if code in first else Changes.added(record)
    return changes


def _taken_over(old: R, new: R) -> R:
    """Return the old record with what the new one says; its silence (a field's default) changes nothing."""
    said: dict[str, Any] = {}
    for each in fields(new):
        value, was = getattr(new, each.name), getattr(old, each.name)
        default = each.default if each.default is not MISSING else None
        if each.name in ("id", "code") or value in (default, "", (), {}):
            continue
        said[each.name] = {**was, **value} if isinstance(value, Mapping) else value
    return replace(old, **said)
