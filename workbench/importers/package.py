"""A zip package (.docx, .xlsx, .odt) read with nothing taken on trust.

Before Python 3.11.8 `zipfile` does not notice parts that overlap (CVE-2024-0450), and it believes the sizes a file
declares. So the table of parts is checked here, and each part is inflated by us up to its limit (SAFETY, 1).
"""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from workbench.errors import UnreadableFile
from workbench.importers import limits

_LOCAL_HEADER = struct.Struct("<4s22xHH")
_END = struct.Struct("<4s4xHHLL")
_CHUNK = 256 * 1024
_ENTRY_BYTES = 1024  # what an entry of the table of parts may take on average


class Package:
    """The parts of a zip package by name. Use it as a context manager; raises UnreadableFile for anything unsound."""

    def __init__(self, path: Path, file: BinaryIO | None = None) -> None:
        """Open the package at `path`; `file` where its bytes are in memory already and `path` only names it."""
        self._name = path.name
        self._inflated = 0
        if file is None:
            limits.check_file(path)
        try:
            self._file = file or path.open("rb")
        except OSError as error:
            raise UnreadableFile(
                f"{path.name} cannot be read: {limits.reason(error)}", "Check that you may open it."
            ) from error
        try:
            self._starts, self._entries = self._table()
        except BaseException:
            self._file.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the parts, in the order of the package."""
        return tuple(self._entries)

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def read(self, name: str) -> bytes:
        """Return the bytes of a part."""
        return b"".join(self.chunks(name))

    def chunks(self, name: str) -> Iterator[bytes]:
        """Yield the bytes of a part, inflated piece by piece."""
        entry = self._entries.get(name)
        if entry is None:
            raise self._unsound(f"its part {name} is missing")
        most = min(limits.PART_BYTES, max(limits.RATIO_FROM, limits.RATIO * entry.compress_size))
        size = checksum = 0
        for chunk in self._inflate(entry):
            size += len(chunk)
            self._inflated += len(chunk)
            if size > most or self._inflated > limits.PACKAGE_BYTES:
                raise UnreadableFile(f"{self._name} unpacks to far more than it should", limits.OTHER_COPY)
            checksum = zlib.crc32(chunk, checksum)
            yield chunk
        if checksum != entry.CRC:
            raise self._unsound(f"its part {name} has a wrong checksum")

    def _inflate(self, entry: zipfile.ZipInfo) -> Iterator[bytes]:
        self._file.seek(self._starts[entry.filename])
        left = entry.compress_size
        inflater = zlib.decompressobj(-zlib.MAX_WBITS) if entry.compress_type == zipfile.ZIP_DEFLATED else None
        while left > 0:
            packed = self._file.read(min(left, _CHUNK))
            if not packed:
                raise self._unsound("it ends too early")
            left -= len(packed)
            if inflater is None:
                yield packed
                continue
            try:
                while packed and not inflater.eof:
                    chunk = inflater.decompress(packed, _CHUNK)
                    packed = inflater.unconsumed_tail
                    if chunk:
                        yield chunk
            except zlib.error as error:
                raise self._unsound(f"its part {entry.filename} cannot be unpacked") from error
        if inflater is not None:
            while not inflater.eof:
                chunk = inflater.decompress(b"", _CHUNK)
                if not chunk:
                    raise self._unsound(f"its part {entry.filename} ends too early")
                yield chunk

    def _table(self) -> tuple[dict[str, int], dict[str, zipfile.ZipInfo]]:
        """Return where each part's bytes start, and the parts by name, once all of them are checked."""
        self._check_end()
        try:
            with zipfile.ZipFile(self._file) as archive:
                entries = [entry for entry in archive.infolist() if not entry.filename.endswith("/")]
                end = archive.start_dir
        except (
            zipfile.BadZipFile,
            NotImplementedError,
            ValueError,
            struct.error,
            OSError,
            EOFError,
            UnicodeError,
        ) as error:
            raise self._unsound("it is no whole zip package") from error
        checked: dict[str, zipfile.ZipInfo] = {}
        folded: set[str] = set()
        for entry in entries:
            entry.filename = self._checked_name(entry, folded)
            checked[entry.filename] = entry
        return self._spans(entries, end), checked

    def _check_end(self) -> None:
        """Refuse a table of parts that is too long before zipfile loads it."""
        size = self._file.seek(0, 2)
        self._file.seek(max(0, size - 65_557))
        tail = self._file.read()
        at = tail.rfind(b"PK\x05\x06")
        if at < 0 or len(tail) - at < _END.size:
            raise self._unsound("it is no whole zip package")
        _, _, count, table_bytes, _ = _END.unpack_from(tail, at)
        if count > limits.PACKAGE_PARTS or table_bytes > limits.PACKAGE_PARTS * _ENTRY_BYTES:
            raise UnreadableFile(f"{self._name} has more than {limits.PACKAGE_PARTS} parts", limits.OTHER_COPY)

    def _checked_name(self, entry: zipfile.ZipInfo, folded: set[str]) -> str:
        name = entry.filename.replace("\\", "/")
        if entry.flag_bits & 0x1:
            raise UnreadableFile(f"{self._name} is encrypted", "Save a copy without a password and try again.")
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise self._unsound("it is packed in an unusual way")
        if not name or name.startswith("/") or ":" in name or ".." in name.split("/") or not name.isprintable():
            raise self._unsound("it has a part with a forbidden name")
        if name.casefold() in folded:
            raise self._unsound("it has two parts of one name")
        folded.add(name.casefold())
        return name

    def _spans(self, entries: list[zipfile.ZipInfo], end: int) -> dict[str, int]:
        """Return where each part's bytes start; parts that overlap are refused."""
        starts = {}
        taken = 0
        for entry in sorted(entries, key=lambda entry: entry.header_offset):
            self._file.seek(max(entry.header_offset, 0))
            header = self._file.read(_LOCAL_HEADER.size)
            if entry.header_offset < taken or len(header) < _LOCAL_HEADER.size or not header.startswith(b"PK\x03\x04"):
                raise self._unsound("its parts overlap or are out of place")
            _, name_bytes, extra_bytes = _LOCAL_HEADER.unpack(header)
            starts[entry.filename] = entry.header_offset + _LOCAL_HEADER.size + name_bytes + extra_bytes
            taken = starts[entry.filename] + entry.compress_size
            if taken > end:
                raise self._unsound("its parts overlap or are out of place")
        return starts

    def _unsound(self, why: str) -> UnreadableFile:
        return UnreadableFile(f"{self._name} is damaged: {why}", limits.OTHER_COPY)
