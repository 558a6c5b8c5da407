"""Bytes of a text file into text: byte order mark, strict UTF-8, then a guess by library, told as a doubt."""

from __future__ import annotations

import codecs
import logging
from typing import NamedTuple

from workbench.errors import UnreadableFile

ENCODINGS = ("utf-8", "utf-16", "cp1251", "kz1048", "koi8-r", "cp866", "ptcp154")
"""What the user may choose from when a guess is wrong."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CANDIDATES = ["utf_8", "cp1251", "kz1048", "cp866", "koi8_r", "utf_16"]
_TELLING_BYTES = b"\x00\x04\x05"  # the high bytes of Latin, Cyrillic and its supplement
_HIGH_BYTES = _TELLING_BYTES + b"\x20\x21"  # and of punctuation and №
_SAMPLE = 512 * 1024  # bytes a guess is made on


class Decoded(NamedTuple):
    """The text of a file, the encoding it was read in, and what was unsure, in plain sentences."""

    text: str
    encoding: str
    doubts: tuple[str, ...] = ()


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """Return the text of a file's bytes; `encoding` is the user's choice and is taken as given.

    Bytes that no encoding explains become U+FFFD, and a doubt says how many.

    >>> decode("Статья 1. Право".encode("cp1251")).text
    'Статья 1. Право'
    """
    if encoding:
        return _lenient(data, encoding)
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _lenient(data, name)
    guessed = looks_like_utf_16(data[:4096])  # first, as Cyrillic in UTF-16 is also sound UTF-8
    if not guessed:
        try:
            return Decoded(data.decode("utf-8"), "utf-8")
        except UnicodeDecodeError:
            guessed = _guess(data)
    if not guessed:
        return _lenient(data, "utf-8")
    decoded = _lenient(data, guessed)
    return decoded._replace(
        doubts=(f"The encoding was guessed to be {guessed}; choose another if letters look wrong.", *decoded.doubts)
    )


def looks_like_utf_16(data: bytes) -> str:
    """Return "utf-16-le" or "utf-16-be" for bytes that are UTF-16 without a byte order mark, '' for others.

    In Cyrillic and Latin text every second byte is one of a few, most of which no other text has.
    """
    half = len(data) // 2
    if half < 8:
        return ""
    even, odd = data[0 : 2 * half : 2], data[1 : 2 * half : 2]
    for high, low, name in ((odd, even, "utf-16-le"), (even, odd, "utf-16-be")):
        foreign = len(high.translate(None, _HIGH_BYTES))
        telling = half - len(high.translate(None, _TELLING_BYTES))
        if foreign < half / 20 and telling > half / 2 and len(low.translate(None, _TELLING_BYTES)) > half / 2:
            return name
    return ""


def _lenient(data: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(data.decode(encoding), encoding)
    except LookupError as error:
        raise UnreadableFile(f"{encoding} is no known encoding", f"Choose one of {', '.join(ENCODINGS)}.") from error
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
        lost = text.count("\ufffd")
        return Decoded(text, encoding, (f"{lost} characters could not be read in {encoding} and stand as \ufffd.",))


def _guess(data: bytes) -> str:
    """Return the encoding the library finds most likely, or ''."""
    from charset_normalizer import from_bytes

    logging.getLogger("charset_normalizer").setLevel(logging.ERROR)
    best = from_bytes(data[:_SAMPLE], cp_isolation=_CANDIDATES).best()
    return best.encoding if best else ""
