"""What a file is, told by its first bytes and not by its name: drafters' files often carry a wrong ending."""

from __future__ import annotations

import re
from pathlib import Path

from workbench.errors import UnreadableFile
from workbench.importers import limits
from workbench.importers.decoding import looks_like_utf_16
from workbench.importers.package import Package

NAMES = {
    ".docx": "a Word document",
    ".odt": "an OpenDocument text",
    ".rtf": "an RTF document",
    ".pdf": "a PDF document",
    ".html": "a web page",
    ".xml": "an Akoma Ntoso document",
    ".doc": "a Word 97-2003 document",
    ".xlsx": "an Excel workbook",
    ".txt": "plain text",
}

ACTS = (".xml", ".akn")
"""Kinds of files that hold an act, not lines of text: Akoma Ntoso."""
OLD_WORD = (".doc", ".dot")
"""Kinds of files that are converted before they are read."""
TEXTS = (".txt", ".text", ".md", ".markdown")
"""Kinds of files that are plain text: no parser can come to harm over them."""

_HEAD = 4096
_FAMILIES = (
    (".docx", ".docm", ".dotx", ".dotm"),
    (".odt", ".ott"),
    OLD_WORD,
    (".html", ".htm", ".xhtml"),
    ACTS,
    (".xlsx", ".xlsm"),
)
_TEXT = (*TEXTS, ".csv", ".tsv")
_FOREIGN = (
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"II*\0", "a picture"),
    (b"MM\0*", "a picture"),
    (b"Rar!", "an archive"),
    (b"7z\xbc\xaf", "an archive"),
    (b"\x1f\x8b", "an archive"),
    (b"MZ", "a program"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "a database"),
    (b"AC10", "a drawing"),
)
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body|meta|title|div|p|table)\b", re.IGNORECASE)
_MHTML = re.compile(rb"\A(?:[\w-]+:[^\n]*\r?\n){0,20}mime-version:", re.IGNORECASE)
_XML = re.compile(rb"\s*(?:<\?xml|<akomaNtoso|<!--)")
_CONTROLS = bytes(set(range(32)) - {0x07, 0x08, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1A, 0x1B})
_WORDS_OF_OLE = (("EncryptedPackage", "locked"), ("WordDocument", ".doc"), ("Workbook", "an Excel 97-2003 workbook"))


def kind_of(path: Path) -> str:
    """Return what the file is, as the ending its kind usually has: ".docx" for a Word document named law.rtf.

    A text keeps its own ending. Raises UnreadableFile for a file that is nothing we read: too large, a picture, a
    locked document, not a file at all.
    """
    limits.check_file(path)
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError as error:
        raise UnreadableFile(
            f"{path.name} cannot be read: {limits.reason(error)}", "Check that you may open it."
        ) from error
    own = path.suffix.lower()
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _family(_package_kind(path), own)
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        return _family(_ole_kind(path), own)
    if head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"{\\rtf"):
        return ".rtf"
    if b"%PDF-" in head[:1024]:
        return ".pdf"
    for magic, what in _FOREIGN:
        if head.startswith(magic):
            raise UnreadableFile(
                f"{path.name} is {what}, not the text of an act", "Choose a file with the text of an act."
            )
    text = _ascii(head)
    if own in (".html", ".htm", ".xhtml"):
        return own
    if _XML.match(text) or (own in (".xml", ".akn") and text.lstrip().startswith(b"<")):
        return _family(_xml_kind(path, text), own)
    if _MHTML.match(text):
        raise UnreadableFile(f"{path.name} is a web archive", "Open it in a browser and save it as a web page (.html).")
    if _HTML.search(text[:1024]) and own not in _TEXT:
        return ".html"
    if _is_binary(head):
        raise UnreadableFile(f"{path.name} is damaged or no text", limits.OTHER_COPY)
    return own if own in _TEXT else ".txt"


def _family(kind: str, own: str) -> str:
    """Return the file's own ending where it means the same: a .docm is read as what it is."""
    return own if any(kind in family and own in family for family in _FAMILIES) else kind


def _package_kind(path: Path) -> str:
    with Package(path) as package:
        names = package.names
        mimetype = package.read("mimetype")[:100] if "mimetype" in package else b""
    if "word/document.xml" in names or any(name.startswith("word/") for name in names):
        return ".docx"
    if mimetype.startswith(b"application/vnd.oasis.opendocument.text"):
        return ".odt"
    if any(name.startswith("xl/") for name in names):
        return ".xlsx"
    what = "a presentation" if any(name.startswith("ppt/") for name in names) else "an archive"
    raise UnreadableFile(f"{path.name} is {what}, not the text of an act", "Take the document out of it and try again.")


def _ole_kind(path: Path) -> str:
    data = limits.read_bytes(path)
    for word, kind in _WORDS_OF_OLE:
        if word.encode("utf-16-le") in data:
            if kind == "locked":
                raise UnreadableFile(
                    f"{path.name} is protected by a password", "Save a copy without a password and try again."
                )
            if kind == ".doc":
                return kind
            raise UnreadableFile(f"{path.name} is {kind}", "Save it as .xlsx and try again.")
    raise UnreadableFile(f"{path.name} is damaged or no document", limits.OTHER_COPY)


def _xml_kind(path: Path, head: bytes) -> str:
    if b"akomaNtoso" in head:
        return ".xml"
    if re.search(rb"<html\b", head, re.IGNORECASE):
        return ".html"
    if b"wordDocument" in head or b"pkg:package" in head:
        raise UnreadableFile(
            f"{path.name} is a Word document kept as XML", "Open it in Word, save it as .docx and try again."
        )
    if b"office:document" in head:
        raise UnreadableFile(f"{path.name} is a flat OpenDocument text", "Save it as .odt or .docx and try again.")
    return ".xml"


def _ascii(head: bytes) -> bytes:
    """Return the beginning of a text with its ASCII letters as one byte each, whatever its encoding."""
    encoding = "utf-16" if head.startswith((b"\xff\xfe", b"\xfe\xff")) else looks_like_utf_16(head)
    return head.decode(encoding, "ignore").encode("ascii", "ignore") if encoding else head.removeprefix(b"\xef\xbb\xbf")


def _is_binary(head: bytes) -> bool:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")) or looks_like_utf_16(head):
        return False
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return controls > len(head) / 20
