"""Whether a record of a bundle is one this program could have made.

The codec of the store checks the type of every field. Here is what a type does not say and the screens and papers
rely on: addresses that can be read, numbers and trees of a human size, moments of our age, edits that follow one
another.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

from workbench.importers import limits
from workbench.languages import LANGUAGES
from workbench.law.act import Act, Provision
from workbench.law.amendment import Amendment
from workbench.law.change import Record
from workbench.law.concordance import Correspondence
from workbench.law.discussion import WHOLE_DRAFT, Submission
from workbench.law.eid import split
from workbench.law.project import PROJECT_ID, Project
from workbench.law.reference import ProvisionRef
from workbench.workspace.bundles.values import Carried

YEARS = range(1500, 3000)
DEPTH = 40  # provisions within provisions; a code has ten
NAME = 500  # characters of an id, an address, a number
_BY_LANGUAGE: dict[type[Record], tuple[str, ...]] = {
    Amendment: ("wording", "replacements", "justification"),
    Correspondence: ("fingerprints", "notes"),
    Project: ("subject", "developer"),
}


def check(carried: Carried) -> None:
    """Raise ValueError where a record is not the one it is listed as, or is none this program makes."""
    values = [carried.record, *(value for each in carried.edits for value in (each.change.before, each.change.after))]
    if not _is_name(carried.id) or any(each is not None and each.id != carried.id for each in values):
        raise ValueError("a record is listed as another")
    if (carried.kind is Project) != (carried.id == PROJECT_ID):
        raise ValueError("a record is listed as another")
    if not all(_is_name(uid) for uid in (*(each.uid for each in carried.edits), *(uid for uid, _ in carried.taken))):
        raise ValueError("an edit has no name")
    if len({each.uid for each in carried.edits}) != len(carried.edits):
        raise ValueError("an edit is listed twice")
    for edit in carried.edits:
        check_remark(edit.author)
        check_remark(edit.label)
    if any(each.at.year not in YEARS for each in carried.edits):
        raise ValueError("an edit was made at no time")
    for each in {id(each): each for each in values if each is not None}.values():
        _check_record(each)
    _check_order(carried)


def check_remark(text: str) -> None:
    """Raise ValueError where a name or a title is longer than any is."""
    if len(text) > limits.REMARK_BYTES // 4 and len(text.encode()) > limits.REMARK_BYTES:
        raise ValueError("a name is too long")


def _check_order(carried: Carried) -> None:
    """Raise ValueError where the edits of a record do not follow one another up to what it is."""
    if carried.kind is Act:
        return
    if carried.edits and carried.edits[-1].change.after != carried.record:
        raise ValueError("a record is not what its last edit made of it")
    for earlier, later in zip(carried.edits, carried.edits[1:], strict=False):
        if earlier.change.after != later.change.before:
            raise ValueError("the edits of a record do not follow one another")


def _check_record(record: Record) -> None:
    if isinstance(record, Act):
        _check_act(record)
    for value in _values(record):
        if isinstance(value, ProvisionRef):
            _check_address(value.eid)
            whole_draft = isinstance(record, Submission) and value == WHOLE_DRAFT
            if "#" in value.work or not (value.work or whole_draft):
                raise ValueError("an address names no work")
        elif isinstance(value, date) and value.year not in YEARS:
            raise ValueError("a date is of no time")
    for name in _BY_LANGUAGE.get(type(record), ()):
        if not getattr(record, name).keys() <= LANGUAGES.keys():
            raise ValueError("a text is in a language unknown here")


def _check_act(act: Act) -> None:
    if not act.work or "#" in act.work or act.language not in LANGUAGES:
        raise ValueError("an act names no work or no language")
    seen: set[str] = set()
    level: list[Provision] = list(act.provisions)
    for _ in range(DEPTH):
        for each in level:
            _check_address(each.eid)
            if each.eid in seen or len(each.num) > NAME // 5:
                raise ValueError("two provisions have one address")
            seen.update({each.eid} - {""})
        level = [child for each in level for child in each.children]
        if not level:
            return
    raise ValueError("provisions stand too deep in one another")


def _check_address(eid: str) -> None:
    if len(eid) > NAME or any(len(num) > NAME // 5 for _, num in split(eid)):
        raise ValueError("an address is too long")


def _values(value: Any) -> Iterator[Any]:
    """Yield what a record holds, but for the provisions of an act."""
    if is_dataclass(value) and not isinstance(value, ProvisionRef | Provision):
        for each in fields(value):
            yield from _values(getattr(value, each.name))
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from _values(each)
    elif isinstance(value, tuple):
        for each in value:
            yield from _values(each)
    else:
        yield value


def _is_name(text: str) -> bool:
    return 0 < len(text) <= NAME and text.isprintable()
