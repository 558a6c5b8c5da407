"""Names of WordprocessingML: namespaces and the tags our reader knows."""

from __future__ import annotations

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
V = "{urn:schemas-microsoft-com:vml}"
RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"

STRICT = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", W[1:-1].encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/math", M[1:-1].encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", R[1:-1].encode()),
    (b"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", WP[1:-1].encode()),
)
"""Namespaces of the strict variant (ISO/IEC 29500 strict) and what the rest of the world writes."""

VAL = W + "val"

_OFF = frozenset({"0", "false", "off", "none"})


def is_on(value: str | None) -> bool:
    """Return whether a toggle with this value is on: `<w:b/>` is, `<w:b w:val="0"/>` is not."""
    return value is None or value not in _OFF


def integer(value: str | None, default: int = 0, *, least: int = -(2**31), most: int = 2**31 - 1) -> int:
    """Return the number an attribute holds, within bounds; `default` for none or nonsense."""
    if value is None:
        return default
    try:
        return max(least, min(most, int(value)))
    except ValueError:
        return default


def transitional(data: bytes) -> bytes:
    """Return the XML with strict namespaces replaced, so that one set of tags reads both variants."""
    if b"http://purl.oclc.org/ooxml" in data:
        for strict, ours in STRICT:
            data = data.replace(strict, ours)
    return data
