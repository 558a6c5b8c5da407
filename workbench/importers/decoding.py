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
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        pass
    guessed = _guess(data)
    if guessed is None:
        return _lenient(data, "utf-8")
    decoded = _lenient(data, guessed)
    return decoded._replace(
        doubts=(f"The encoding was guessed to be {guessed}; choose another if letters look wrong.", *decoded.doubts)
    )


def _lenient(data: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(data.decode(encoding), encoding)
    except LookupError as error:
        raise UnreadableFile(f"{encoding} is no known encoding", f"Choose one of {', '.join(ENCODINGS)}.") from error
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
        lost = text.count("\ufffd")
        return Decoded(text, encoding, (f"{lost} characters could not be read in {encoding} and stand as \ufffd.",))


def _guess(data: bytes) -> str | None:
    """Return the encoding the library finds most likely, or None."""
    if b"\0" in data[:4096]:
        even, odd = data[0:4096:2].count(0), data[1:4096:2].count(0)
        return None if even + odd < 8 else "utf-16-le" if odd > even else "utf-16-be"
    from charset_normalizer import from_bytes

    logging.getLogger("charset_normalizer").setLevel(logging.ERROR)
    best = from_bytes(data[:_SAMPLE], cp_isolation=_CANDIDATES).best()
    return best.encoding if best else None
