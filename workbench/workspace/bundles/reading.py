"""A bundle read with nothing taken on trust: its zip, its fingerprints, the shape of its JSON, what its records say."""

from __future__ import annotations

import hashlib
import io
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from workbench.errors import UnreadableFile
from workbench.importers import limits
from workbench.importers.foreign import refusing
from workbench.importers.package import Package
from workbench.importers.sandbox import try_in_child
from workbench.law.act import Act
from workbench.law.change import Change, Record
from workbench.store.records import KINDS, from_plain
from workbench.workspace import sealing
from workbench.workspace.bundles.soundness import check, check_remark
from workbench.workspace.bundles.values import (
    BUNDLE_BYTES,
    FORMAT,
    MANIFEST,
    OTHER_COPY,
    PART_BYTES,
    PROGRAM,
    SIGNATURE,
    TEXTS,
    VALUES,
    Bundle,
    Carried,
    Edit,
)

_CHILD_SECONDS = 30.0
_CHILD_BYTES = 1024 * limits.MB  # twenty codes take a sixth of it
_UNKEEPABLE = re.compile(r"\\u(?:0000|[dD][89a-fA-F])")


def read_bundle(path: Path, *, password: str = "", signed_by: str = "") -> Bundle:
    """Return what a bundle holds; `signed_by` is the public key it must be signed with, where one is expected.

    Raises UnreadableFile for whatever is not, byte by byte, what a project of this program wrote.
    """
    return _signed(bundle_from(_opened(path, password), path.name), signed_by, path.name)


def read_foreign_bundle(path: Path, *, password: str = "", signed_by: str = "") -> Bundle:
    """Return what `read_bundle` does, once a child process has read the bundle within limits of time and memory.

    For bundles that others sent: one that hangs, eats memory or crashes its reader takes nothing with it.
    """
    content = _opened(path, password)
    try_in_child(_try, path, {"content": content}, seconds=_CHILD_SECONDS, memory=_CHILD_BYTES)
    return _signed(bundle_from(content, path.name), signed_by, path.name)


def _try(path: Path, *, content: bytes) -> None:
    bundle_from(content, path.name)


def _opened(path: Path, password: str) -> bytes:
    with refusing(path.name):
        content = limits.read_bytes(path, BUNDLE_BYTES)
        return sealing.unlocked(content, password, path.name) if sealing.is_locked(content) else content


def _signed(bundle: Bundle, signed_by: str, name: str) -> Bundle:
    if signed_by and bundle.signed_by != signed_by.lower():
        raise UnreadableFile(f"{name} is not signed by the key expected", OTHER_COPY)
    return bundle


def is_locked(path: Path) -> bool:
    """Return whether a file is a bundle under a password. Raises UnreadableFile where it cannot be read."""
    limits.check_file(path)
    with refusing(path.name), path.open("rb") as file:
        return sealing.is_locked(file.read(len(sealing.MARK)))


def bundle_from(content: bytes, name: str) -> Bundle:
    """Return what the bytes of a bundle without a password hold; `name` is the file's, for messages."""
    with refusing(name), Package(Path(name), io.BytesIO(content)) as package:
        return _Reading(package, name).bundle()


class _Reading:
    """Reads one bundle; the limits hold over all its parts."""

    def __init__(self, package: Package, name: str) -> None:
        self._package, self._name = package, name
        self._bytes = self._values = self._texts = 0

    def bundle(self) -> Bundle:
        written = self._content(MANIFEST)
        manifest = _parsed(written)
        self._check_format(manifest)  # before its shape, which a newer version may have changed
        manifest = _object(manifest, "program", "format", "title", "author", "made", "parts", "read_only")
        signed_by = self._signed_by(written)
        fixed = frozenset(_text(each) for each in _list(manifest["read_only"]))
        listed = [_object(each, "name", "sha256", "bytes") for each in _list(manifest["parts"])]
        names = [_text(each["name"]) for each in listed]
        if sorted(names) != sorted(set(self._package.names) - {MANIFEST, SIGNATURE}):
            raise UnreadableFile(f"{self._name} does not hold the parts its manifest names", OTHER_COPY)
        records = tuple(record for part in listed for record in self._part(part, fixed))
        if len({each.id for each in records}) != len(records):
            raise UnreadableFile(f"{self._name} holds a record twice", OTHER_COPY)
        title, author = _text(manifest["title"]), _text(manifest["author"])
        check_remark(title)
        check_remark(author)
        return Bundle(title, author, _moment(manifest["made"]), records, signed_by)

    def _check_format(self, manifest: Any) -> None:
        """Raise UnreadableFile where this is no bundle, or one of a version to come."""
        said = manifest if isinstance(manifest, dict) else {}
        if said.get("program") != PROGRAM:
            raise UnreadableFile(f"{self._name} is no bundle of this program", "Choose a bundle (.lhwr).")
        if type(said.get("format")) is not int or not 1 <= said["format"] <= FORMAT:
            raise UnreadableFile(
                f"{self._name} was written by a newer version of the program", "Install the newer version."
            )

    def _signed_by(self, written: bytes) -> str:
        """Return the key whose signature over the manifest holds, '' where it is not signed."""
        if SIGNATURE not in self._package:
            return ""
        signature = _object(_parsed(self._content(SIGNATURE)), "key", "signature")
        signed = sealing.Signature(_text(signature["key"]), _text(signature["signature"]))
        return sealing.verify(written, signed, self._name)

    def _part(self, part: Mapping[str, Any], fixed: frozenset[str]) -> Iterator[Carried]:
        kind = KINDS.get(part["name"].partition("-")[0])
        if kind is None:
            raise UnreadableFile(
                f"{self._name} has a part of a kind unknown to this program", "Install the newest version."
            )
        content = self._content(part["name"])
        if hashlib.sha256(content).hexdigest() != part["sha256"] or len(content) != part["bytes"]:
            raise UnreadableFile(f"{part['name']} in {self._name} is not as it was written", OTHER_COPY)
        for plain in _list(_parsed(content)):
            carried = _carried(kind, plain)
            check(carried)
            yield replace(carried, read_only=carried.id in fixed)

    def _content(self, name: str) -> bytes:
        """Return the bytes of a part, within the limits of a bundle: counted before anything is made of them."""
        content = bytearray()
        for chunk in self._package.chunks(name):
            content += chunk
            self._bytes += len(chunk)
            if len(content) > PART_BYTES or self._bytes > BUNDLE_BYTES:
                raise UnreadableFile(f"{self._name} holds more than a bundle may", OTHER_COPY)
        self._values += content.count(b"{") + content.count(b"[")
        self._texts += content.count(b'"') + content.count(b",")
        if self._values > VALUES or self._texts > TEXTS:
            raise UnreadableFile(f"{self._name} holds more than a bundle may", OTHER_COPY)
        return bytes(content)


def _carried(kind: type[Record], plain: Any) -> Carried:
    said = _object(plain, "id", "record", "edits", "taken")
    return Carried(
        kind,
        _text(said["id"]),
        _record(kind, said["record"]),
        tuple(_edit(kind, each) for each in _list(said["edits"])),
        tuple(_pair(each) for each in _list(said["taken"])),
    )


def _edit(kind: type[Record], plain: Any) -> Edit:
    said = _object(plain, "uid", "at", "author", "label", "before", "after")
    change = Change(_record(kind, said["before"]), _record(kind, said["after"]))
    if (change == Change(None, None)) != (kind is Act):
        raise ValueError("an edit changes nothing")
    return Edit(_text(said["uid"]), _moment(said["at"]), _text(said["author"]), _text(said["label"]), change)


def _record(kind: type[Record], plain: Any) -> Record | None:
    return None if plain is None else from_plain(kind, plain)


def _parsed(content: bytes) -> Any:
    text = content.decode()
    value = json.loads(text, parse_constant=_refused)
    if _UNKEEPABLE.search(text):  # half a character or NUL, which no project can hold; or these letters, quoted
        again = json.dumps(value, ensure_ascii=False)
        again.encode()
        if re.search(r"(?<!\\)(?:\\\\)*\\u0000", again):
            raise ValueError("a text holds NUL")
    return value


def _refused(name: str) -> Any:
    raise ValueError(f"{name} is no number of JSON")


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
    if moment.tzinfo is None:
        raise ValueError("a moment names no zone")
    return moment
