"""Bundles: part of a project in one file, carried to a colleague without a network.

A `.lhwr` is a zip of JSON: `manifest.json` names every part with its SHA-256, the parts hold the records of one kind
each with the edits that made them. No code, no pickle, no database. It may be under a password and signed
(`workspace.sealing`). How one comes back into a project: `workspace.merging`.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from secrets import token_hex
from typing import Any, get_args

from workbench.errors import UnreadableFile, UnusableInput
from workbench.importers import limits
from workbench.importers.foreign import refusing
from workbench.importers.package import Package
from workbench.law.act import Act
from workbench.law.change import Change, Record
from workbench.law.project import PROJECT_ID
from workbench.store import LogEntry
from workbench.store.records import KINDS, from_plain, kind_of, to_plain
from workbench.workspace import sealing
from workbench.workspace.workspace import Workspace

SUFFIX = ".lhwr"
FORMAT = 1
PART_BYTES = 32 * limits.MB
_MANIFEST, _SIGNATURE = "manifest.json", "signature.json"
_WRITTEN = (1980, 1, 1, 0, 0, 0)  # the clock is no part of a bundle's zip
_DAMAGED = "Ask who sent it for another copy."


@dataclass(frozen=True, slots=True)
class Edit:
    """What one edit did to a record, and who made it, when, called what; of an act (too large) only that."""

    uid: str
    at: datetime
    author: str
    label: str
    change: Change = field(default_factory=partial(Change, None, None))

    @property
    def entry(self) -> LogEntry:
        """The entry of the change log; the project it comes into numbers it."""
        return LogEntry(0, self.at, self.author, self.label, uid=self.uid)


@dataclass(frozen=True, slots=True)
class Carried:
    """A record in a bundle: as it is (None: removed), the edits that made it, and what was taken in of others'."""

    kind: type[Record]
    id: str
    record: Record | None
    edits: tuple[Edit, ...] = ()
    taken: tuple[tuple[str, str], ...] = ()
    read_only: bool = False


@dataclass(frozen=True, slots=True)
class Bundle:
    """What a bundle holds. `signed_by` is the public key that signed it, '' for none."""

    title: str
    author: str
    made: datetime
    records: tuple[Carried, ...]
    signed_by: str = ""


def choose(workspace: Workspace, ids: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the ids a bundle carries when these are asked for: with them what they cannot be understood without.

    A session brings its agenda and decisions, an amendment its recommendations, a recommendation its links, each its
    comments, and what points at a work the texts of that work. Nothing asked for: the whole project, with what was
    removed from it.
    """
    asked = tuple(ids)
    if not asked:
        stored = [each.id for kind in get_args(Record) for each in _stored(workspace, kind)]
        return tuple(dict.fromkeys((PROJECT_ID, *stored, *sorted(workspace.records_touched()))))
    unknown = [each for each in asked if workspace.get(each) is None]
    if unknown:
        raise UnusableInput(
            f"The project has no {unknown[0]}", "Choose acts, amendments, recommendations or a session."
        )
    chosen: dict[str, None] = {PROJECT_ID: None}
    waiting = list(asked)
    while waiting:
        record_id = waiting.pop()
        record = workspace.get(record_id)
        if record_id not in chosen and record is not None:
            chosen[record_id] = None
            waiting += _needed(workspace, record)
    gone = [each for each in sorted(workspace.records_touched()) if workspace.get(each) is None]
    return (*chosen, *(each for each in gone if _belonged(workspace, each, chosen)))


def pack(
    workspace: Workspace, ids: Iterable[str] = (), *, title: str = "", read_only: Iterable[str] = (), now: datetime
) -> Bundle:
    """Return the bundle of these records and what belongs to them; `read_only` are those a colleague leaves alone.

    With a part of the project acts are carried for reading: the text in force is amended, not edited.
    """
    ids = tuple(ids)
    fixed = frozenset(read_only) | workspace.read_only_records
    if ids:
        fixed |= {each.id for each in workspace.acts()}
    carried = [_carried(workspace, each, fixed) for each in choose(workspace, ids)]
    return Bundle(
        title or workspace.project.title, workspace.author, now, tuple(each for each in carried if each is not None)
    )


def write_bundle(bundle: Bundle, target: Path, *, password: str = "", key: Path | None = None) -> None:
    """Write a bundle to a file, whole or not at all; under a password and signed where one and a key are given."""
    content = _zipped(bundle, key)
    if password:
        content = sealing.locked(content, password)
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = target.with_name(f".{target.stem[:40]}-{token_hex(4)}.tmp")
    try:
        with temporary.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(target)
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def read_bundle(path: Path, *, password: str = "", signed_by: str = "") -> Bundle:
    """Return what a bundle holds; `signed_by` is the public key it must be signed with, where one is expected.

    Raises UnreadableFile for whatever is not, byte by byte, what a project of this program wrote.
    """
    with refusing(path.name):
        content = limits.read_bytes(path)
        if sealing.is_locked(content):
            content = sealing.unlocked(content, password, path.name)
        with Package(path, io.BytesIO(content)) as package:
            bundle = _read(package, path.name)
    if signed_by and bundle.signed_by != signed_by.lower():
        raise UnreadableFile(f"{path.name} is not signed by the key expected", _DAMAGED)
    return bundle


# --- what belongs to what


def _needed(workspace: Workspace, record: Record) -> Iterator[str]:
    """Yield the ids of what a record cannot be understood without, and of what is said about it."""
    ref = getattr(record, "ref", None)
    if ref is not None:
        works = (each for each in workspace.acts() if each.work == ref.work)
        yield from (workspace.editions(each.work, each.language)[0].id for each in works)
    for name in ("agenda", "recommendations"):
        yield from getattr(record, name, ())
    for name in ("about", "session", "recommendation", "amendment", "reply_to"):
        yield getattr(record, name, "")
    yield from (each.id for each in workspace.correspondences(recommendation=record.id))
    yield from (each.id for each in workspace.comments(record.id))
    yield from (each.id for each in workspace.decisions(record.id))


def _belonged(workspace: Workspace, gone: str, chosen: Mapping[str, None]) -> bool:
    """Return whether a record that was removed was asked of, said of or linked with one of the chosen ones."""
    last = next((edit.before for _, edit in reversed(workspace.items_of(gone)) if edit.before is not None), None)
    names = ("about", "recommendation", "session", "amendment")
    ref = getattr(last, "ref", None)
    works = {each.work for each in workspace.acts() if each.id in chosen}
    return any(getattr(last, name, None) in chosen for name in names) or (ref is not None and ref.work in works)


def _stored(workspace: Workspace, kind: type[Record]) -> tuple[Any, ...]:
    readers: dict[str, Any] = {
        "act": workspace.acts,
        "amendment": workspace.amendments,
        "recommendation": workspace.recommendations,
        "instrument": workspace.instruments,
        "correspondence": workspace.correspondences,
        "session": workspace.sessions,
        "comment": workspace.comments,
        "decision": workspace.decisions,
        "project": lambda: (workspace.project,),
    }
    return tuple(readers[kind_of(kind)]())


def _carried(workspace: Workspace, record_id: str, fixed: frozenset[str]) -> Carried | None:
    record = workspace.get(record_id)
    items = workspace.items_of(record_id)
    kinds = (
        [type(record)] if record is not None else [type(edit.record) for _, edit in items if edit != Change(None, None)]
    )
    kind = kinds[0] if kinds else Act
    edits = _edits(items)
    own = {(each.uid, "") for each in edits}
    taken = tuple(sorted(workspace.edits_of(record_id) - own))
    return Carried(kind, record_id, record, edits, taken, record_id in fixed)


def _edits(items: Iterable[tuple[LogEntry, Change]]) -> tuple[Edit, ...]:
    """Return one edit for each entry, also where an entry changed the record more than once."""
    edits: list[Edit] = []
    for entry, change in items:
        if edits and edits[-1].uid == entry.uid:
            last = edits[-1]
            edits[-1] = replace(last, change=Change(last.change.before, change.after))
        else:
            edits.append(Edit(entry.uid, entry.at, entry.author, entry.label, change))
    return tuple(edits)


# --- as JSON in a zip


def _zipped(bundle: Bundle, key: Path | None) -> bytes:
    parts: dict[str, bytes] = {}
    for name, kind in KINDS.items():
        of_kind = [each for each in bundle.records if each.kind is kind]
        groups = [[each] for each in of_kind] if kind is Act else [of_kind] if of_kind else []
        for number, group in enumerate(groups, start=1):
            parts[f"{name}-{number}.json"] = _json([_plain(each) for each in group])
    manifest = {
        "program": "legislative-workbench",
        "format": FORMAT,
        "title": bundle.title,
        "author": bundle.author,
        "made": bundle.made.isoformat(),
        "parts": [
            {"name": name, "sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content)}
            for name, content in parts.items()
        ],
        "read_only": sorted(each.id for each in bundle.records if each.read_only),
    }
    written = {_MANIFEST: _json(manifest)}
    if key is not None:
        signed = sealing.sign(written[_MANIFEST], key)
        written[_SIGNATURE] = _json({"key": signed.key, "signature": signed.signature})
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in (written | parts).items():
            # what repeats itself beyond the ratio a reader takes for a bomb is stored as it is
            packed = zipfile.ZIP_DEFLATED if len(content) < limits.RATIO_FROM else zipfile.ZIP_STORED
            info = zipfile.ZipInfo(name, _WRITTEN)
            info.compress_type = packed
            archive.writestr(info, content)
    return file.getvalue()


def _plain(carried: Carried) -> dict[str, Any]:
    return {
        "id": carried.id,
        "record": _value(carried.record),
        "edits": [
            {
                "uid": each.uid,
                "at": each.at.isoformat(),
                "author": each.author,
                "label": each.label,
                "before": _value(each.change.before),
                "after": _value(each.change.after),
            }
            for each in carried.edits
        ],
        "taken": [list(each) for each in carried.taken],
    }


def _value(record: Record | None) -> dict[str, Any] | None:
    return None if record is None else to_plain(record)


def _json(value: Any) -> bytes:
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    except UnicodeEncodeError as error:
        raise UnusableInput("The text holds half of a character, which no file can keep", "Retype it.") from error


# --- and back


def _read(package: Package, name: str) -> Bundle:
    written = package.read(_MANIFEST)
    manifest = _object(_parsed(written), "program", "format", "title", "author", "made", "parts", "read_only")
    if manifest["program"] != "legislative-workbench":
        raise UnreadableFile(f"{name} is no bundle of this program", "Choose a bundle (.lhwr).")
    if type(manifest["format"]) is not int or manifest["format"] > FORMAT:
        raise UnreadableFile(f"{name} was written by a newer version of the program", "Install the newer version.")
    signed_by = ""
    if _SIGNATURE in package:
        signature = _object(_parsed(package.read(_SIGNATURE)), "key", "signature")
        sealing.verify(written, sealing.Signature(_text(signature["key"]), _text(signature["signature"])), name)
        signed_by = _text(signature["key"]).lower()
    fixed = frozenset(_text(each) for each in _list(manifest["read_only"]))
    listed = [_object(each, "name", "sha256", "bytes") for each in _list(manifest["parts"])]
    names = [_text(each["name"]) for each in listed]
    if sorted(names) != sorted(set(package.names) - {_MANIFEST, _SIGNATURE}):
        raise UnreadableFile(f"{name} does not hold the parts its manifest names", _DAMAGED)
    records = [record for part in listed for record in _part(package, part, fixed, name)]
    if len({each.id for each in records}) != len(records):
        raise UnreadableFile(f"{name} holds a record twice", _DAMAGED)
    title, author = _text(manifest["title"]), _text(manifest["author"])
    return Bundle(title, author, _moment(manifest["made"]), tuple(records), signed_by)


def _part(package: Package, part: Mapping[str, Any], fixed: frozenset[str], name: str) -> Iterator[Carried]:
    kind = KINDS.get(part["name"].partition("-")[0])
    if kind is None:
        raise UnreadableFile(f"{name} has a part of a kind unknown to this program", "Install the newest version.")
    content = bytearray()
    for chunk in package.chunks(part["name"]):
        content += chunk
        if len(content) > PART_BYTES:
            raise UnreadableFile(f"{name} has a part larger than {PART_BYTES // limits.MB} MB", _DAMAGED)
    if hashlib.sha256(content).hexdigest() != part["sha256"] or len(content) != part["bytes"]:
        raise UnreadableFile(f"{part['name']} in {name} is not as it was written", _DAMAGED)
    for plain in _list(_parsed(bytes(content))):
        said = _object(plain, "id", "record", "edits", "taken")
        carried = Carried(
            kind,
            _text(said["id"]),
            _record(kind, said["record"]),
            tuple(_edit(kind, each) for each in _list(said["edits"])),
            tuple(_pair(each) for each in _list(said["taken"])),
        )
        _check(carried)
        yield replace(carried, read_only=carried.id in fixed)


def _check(carried: Carried) -> None:
    """Raise ValueError where a record is not the one it is listed as, or its edits do not follow one another."""
    values = [carried.record, *(value for each in carried.edits for value in (each.change.before, each.change.after))]
    if not carried.id or any(each is not None and each.id != carried.id for each in values):
        raise ValueError("a record is listed as another")
    if carried.kind is Act:
        return
    if carried.edits and carried.edits[-1].change.after != carried.record:
        raise ValueError("a record is not what its last edit made of it")
    for earlier, later in zip(carried.edits, carried.edits[1:], strict=False):
        if earlier.change.after != later.change.before:
            raise ValueError("the edits of a record do not follow one another")


def _edit(kind: type[Record], plain: Any) -> Edit:
    said = _object(plain, "uid", "at", "author", "label", "before", "after")
    change = Change(_record(kind, said["before"]), _record(kind, said["after"]))
    if kind is not Act and change.before is None and change.after is None:
        raise ValueError("an edit changes nothing")
    return Edit(_text(said["uid"]), _moment(said["at"]), _text(said["author"]), _text(said["label"]), change)


def _record(kind: type[Record], plain: Any) -> Record | None:
    return None if plain is None else from_plain(kind, plain)


def _parsed(content: bytes) -> Any:
    text = content.decode()
    value = json.loads(text)
    json.dumps(value, ensure_ascii=False).encode()  # raises for half a character, which no project can hold
    return value


def _object(value: Any, *names: str) -> Mapping[str, Any]:
    if not isinstance(value, dict) or value.keys() != set(names):
        raise ValueError("a part has another shape")
    return value


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise ValueError("a part has another shape")
    return value


def _pair(value: Any) -> tuple[str, str]:
    edit, field = _list(value)
    return _text(edit), _text(field)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError("a part has another shape")
    return value


def _moment(value: Any) -> datetime:
    moment = datetime.fromisoformat(_text(value))
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
