"""The zip package of an Office file, deflated by ISA-L: four times as fast as zlib for as many bytes."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterable

from isal import isal_zlib

LEVEL = 1
"""ISA-L's level of zlib's level 1 in size; a level above saves a hundredth."""
_ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)


def packed(parts: Iterable[tuple[str, bytes]]) -> bytes:
    """Return the package of these parts, by name, in their order; on one machine the same bytes every time.

    >>> zipfile.ZipFile(io.BytesIO(packed([("a.xml", b"<a/>")]))).read("a.xml")
    b'<a/>'
    """
    package = io.BytesIO()
    with zipfile.ZipFile(package, "w") as target:
        for name, content in parts:
            entry = zipfile.ZipInfo(name, _ZIP_EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.file_size = len(content)
            with target.open(entry, "w") as part:
                _deflate_by_isal(part)
                part.write(content)
    return package.getvalue()


def _deflate_by_isal(part: object) -> None:
    """Put ISA-L in the place of zlib, which `zipfile` takes without a way to say otherwise.

    Were the attribute to change its name in a Python to come, zlib would serve as before.
    """
    part._compressor = isal_zlib.compressobj(LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)  # type: ignore[attr-defined]
