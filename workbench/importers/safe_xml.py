"""The one way XML from a file is parsed: no DTD, no entities, no network, bounded depth and size (SAFETY, 8).

A document type declaration in a part of a package is an error (OPC M1.18) and of no use in an act, so it is refused
before the parser sees it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from lxml import etree

from workbench.errors import UnreadableFile
from workbench.importers import limits

_PROLOG = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*)*", re.DOTALL)
_ENCODING = re.compile(rb"""^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")
_ENCODINGS = re.compile(
    r"utf-?8|utf-?16(?:le|be)?|us-ascii|ascii|iso-8859-\d+|windows-125\d|cp125\d|koi8-[ru]", re.IGNORECASE
)
_UTF_16 = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16", b"<\0": "utf-16-le", b"\0<": "utf-16-be"}


def parse_xml(data: bytes, name: str) -> etree._Element:
    """Return the root element; `name` is what messages call the file or part.

    Raises UnreadableFile for XML that is not well-formed, declares a document type, or is too deep or too large.
    """
    data = _ascii_compatible(data, name)
    refuse_doctype(data, name)
    _Counter(name).count(data)
    try:
        return etree.fromstring(data, parser())
    except etree.XMLSyntaxError as error:
        raise damaged(name, error) from error


def feed_xml(chunks: Iterable[bytes], name: str, tag: str) -> Iterable[etree._Element]:
    """Parse a large part piece by piece: yield its one `tag` element after each piece, as far as it is read.

    What the caller takes out of the element meanwhile frees its memory. The last child may still be growing, except
    in the last yield. Raises as `parse_xml` does.
    """
    pull: Any = etree.XMLPullParser(events=("start",), tag=tag, **_OPTIONS)
    counter, first = _Counter(name), True
    found: etree._Element | None = None
    try:
        for chunk in chunks:
            if first:
                if chunk[:2] in _UTF_16:
                    raise UnreadableFile(f"{name} is written in UTF-16", limits.OTHER_COPY)
                refuse_doctype(_ascii_compatible(chunk, name), name)
                first = False
            counter.count(chunk)
            pull.feed(chunk)
            if found is None:
                found = next((element for _, element in pull.read_events()), None)
            if found is not None:
                yield found
        pull.close()
    except etree.XMLSyntaxError as error:
        raise damaged(name, error) from error
    if found is not None:
        yield found


def parse_html(text: str, name: str) -> etree._Element | None:
    """Return the root of a web page, or None for one without any element or text.

    Raises UnreadableFile for a page that is too large or nested too deep.
    """
    data = text.encode("utf-8", "replace")
    _Counter(name).count(data)
    reader = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True, recover=True
    )
    try:
        root = etree.fromstring(data, reader) if data.strip() else None
    except etree.XMLSyntaxError as error:  # nothing but comments, say
        if "empty" in str(error).lower() or "no element" in str(error).lower():
            return None
        raise damaged(name, error) from error
    if root is not None and _is_deeper(root, limits.HTML_DEPTH):
        raise UnreadableFile(f"{name} is nested deeper than {limits.HTML_DEPTH} levels", limits.OTHER_COPY)
    return root


def parser() -> etree.XMLParser:
    """Return the parser that every XML of ours goes through."""
    return etree.XMLParser(**_OPTIONS)


def damaged(name: str, error: Exception) -> UnreadableFile:
    """Return the error that says this file or part is no sound XML."""
    if "depth" in str(error).lower():
        return UnreadableFile(f"{name} is nested deeper than {limits.XML_DEPTH} levels", limits.OTHER_COPY)
    return UnreadableFile(
        f"{name} is damaged: {str(error).splitlines()[0] if str(error) else 'empty'}", limits.OTHER_COPY
    )


_OPTIONS: dict[str, Any] = {
    "resolve_entities": False,
    "load_dtd": False,
    "dtd_validation": False,
    "no_network": True,
    "huge_tree": False,
    "remove_comments": True,
    "remove_pis": True,
}


class _Counter:
    """Counts elements as they come in and refuses more than XML_NODES."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._nodes = 0

    def count(self, data: bytes) -> None:
        self._nodes += data.count(b"<") - data.count(b"</")
        if self._nodes > limits.XML_NODES:
            raise UnreadableFile(
                f"{self._name} has more than {limits.XML_NODES:,} elements".replace(",", " "),
                "Divide the document into several files.",
            )


def refuse_doctype(data: bytes, name: str) -> None:
    """Raise UnreadableFile when the beginning of an XML file or part declares a document type."""
    prolog = _PROLOG.match(data)
    start = prolog.end() if prolog else 0
    if data[start : start + 2] in (b"<!", b"<?"):  # also a comment that hides what comes after the first piece
        raise UnreadableFile(f"{name} declares a document type, which is not read", limits.OTHER_COPY)


def _is_deeper(root: etree._Element, most: int) -> bool:
    depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > most:
            return True
    return False


def _ascii_compatible(data: bytes, name: str) -> bytes:
    """Return the data in an encoding whose '<' is the byte '<', so that it can be checked before it is parsed."""
    utf_16 = _UTF_16.get(data[:2])
    if utf_16:
        text = data.decode(utf_16, "replace").lstrip("\ufeff")
        return re.sub(r"^\s*<\?xml[^>]*\?>", "", text, count=1).encode("utf-8", "replace")
    declared = _ENCODING.match(data)
    if declared and not _ENCODINGS.fullmatch(declared.group(1).decode()):
        raise UnreadableFile(f"{name} is written in an unusual encoding", "Save it in UTF-8 and try again.")
    return data
