"""A bundle as JSON in a zip, written whole or not at all."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from workbench.errors import UnreadableFile, UnusableInput
from workbench.exporters.files import save_whole
from workbench.importers import limits
from workbench.law.act import Act
from workbench.law.change import Record
from workbench.store.records import KINDS, to_plain
from workbench.workspace import sealing
from workbench.workspace.bundles.reading import bundle_from
from workbench.workspace.bundles.values import (
    FORMAT,
    MANIFEST,
    PART_BYTES,
    PROGRAM,
    SIGNATURE,
    SUFFIX,
    Bundle,
    Carried,
)

_WRITTEN = (1980, 1, 1, 0, 0, 0)  # the clock is no part of a bundle's zip
_TOO_LARGE = "Choose fewer acts, and send them in several bundles."


def write_bundle(bundle: Bundle, target: Path, *, password: str = "", key: Path | None = None) -> None:
    """Write a bundle to a file, whole or not at all; under a password and signed where one and a key are given.

    It is read back before it is written: what could not be read again is no bundle. Raises UnusableInput where it is
    too large or the name is not that of a bundle, WorkbenchError where the file cannot be written.
    """
    if target.suffix.lower() != SUFFIX:
        raise UnusableInput(f"{target.name} is not the name of a bundle", f"Let it end in {SUFFIX}.")
    content = _zipped(bundle, key)
    _prove(bundle, content, target.name)
    save_whole(target, sealing.locked(content, password) if password else content)


def _prove(bundle: Bundle, content: bytes, name: str) -> None:
    try:
        again = bundle_from(content, name)
    except UnreadableFile as error:
        raise UnusableInput(f"The bundle could not be read again: {error.message}", _TOO_LARGE) from error
    if {each.id: each for each in again.records} != {each.id: each for each in bundle.records}:  # kind by kind now
        raise UnusableInput("The bundle would not read as it was written", "Report this; nothing was written.")


def _zipped(bundle: Bundle, key: Path | None) -> bytes:
    parts = {
        f"{name}-{number}.json": part
        for name, kind in KINDS.items()
        for number, part in enumerate(_parts(kind, [each for each in bundle.records if each.kind is kind]), start=1)
    }
    manifest = {
        "program": PROGRAM,
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
    written = {MANIFEST: _json(manifest)}
    if key is not None:
        signed = sealing.sign(written[MANIFEST], key)
        written[SIGNATURE] = _json({"key": signed.key, "signature": signed.signature})
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in (written | parts).items():
            info = zipfile.ZipInfo(name, _WRITTEN)
            info.compress_type = _packing(content)
            archive.writestr(info, content)
    return file.getvalue()


def _packing(content: bytes) -> int:
    """Return how a part is packed: what repeats itself beyond the ratio a reader takes for a bomb stays as it is.

    It is tried at the level it is packed at: a lower one can miss that a long text repeats itself at all.
    """
    if len(content) < limits.RATIO_FROM or len(zlib.compress(content)) * limits.RATIO // 2 > len(content):
        return zipfile.ZIP_DEFLATED
    return zipfile.ZIP_STORED


def _parts(kind: type[Record], records: Sequence[Carried]) -> Iterator[bytes]:
    """Yield the records as JSON: an act a part, others together as long as a part may be."""
    group: list[bytes] = []
    size = 0
    for each in records:
        plain = _json(_plain(each))
        if group and (kind is Act or size + len(plain) > PART_BYTES // 2):
            yield b"[" + b",".join(group) + b"]"
            group, size = [], 0
        group.append(plain)
        size += len(plain)
    if group:
        yield b"[" + b",".join(group) + b"]"


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
