"""The one gate every text passes on its way into a file.

XML 1.0 forbids most control characters, lone surrogates, U+FFFE and U+FFFF; a bidirectional override makes a line read
as what it is not. The first become U+FFFD, the second a visible mark, and both are told to the drafter. All else,
very long words and look-alike letters included, passes as it is.
"""

from __future__ import annotations

import re

ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")


def clean(text: str) -> tuple[str, tuple[str, ...]]:
    """Return the text as a file may hold it, and what was replaced, one sentence a matter.

    >>> clean("a\\x0bb")
    ('a\\ufffdb', ('1 character that no Word file can hold was replaced by U+FFFD (U+000B).',))
    """
    illegal = ILLEGAL.findall(text)
    overrides = BIDI.findall(text)
    if illegal:
        text = ILLEGAL.sub("\ufffd", text)
    if overrides:
        text = BIDI.sub(lambda match: f"[U+{ord(match.group()):04X}]", text)
    return text, _warnings(illegal, overrides)


def encoded(xml: str) -> tuple[bytes, tuple[str, ...]]:
    """Return the XML text as UTF-8 through the gate, and the warnings of `clean`.

    Markup holds none of the characters the gate looks for, so a whole document is looked through at once: what is
    printable all over, no-break spaces apart, needs no second look.
    """
    if not xml.isprintable() and not xml.replace("\u00a0", " ").isprintable():
        xml, warnings = clean(xml)
        return xml.encode(), warnings
    return xml.encode(), ()


def _warnings(illegal: list[str], overrides: list[str]) -> tuple[str, ...]:
    warnings = []
    if len(illegal) == 1:
        warnings.append(f"1 character that no Word file can hold was replaced by U+FFFD ({_codes(illegal)}).")
    elif illegal:
        many = len(illegal)
        warnings.append(f"{many} characters that no Word file can hold were replaced by U+FFFD ({_codes(illegal)}).")
    if len(overrides) == 1:
        warnings.append(f"1 bidirectional override is shown as a mark ({_codes(overrides)}).")
    elif overrides:
        warnings.append(f"{len(overrides)} bidirectional overrides are shown as a mark ({_codes(overrides)}).")
    return tuple(warnings)


def _codes(characters: list[str]) -> str:
    codes = sorted({f"U+{ord(character):04X}" for character in characters})
    return ", ".join(codes[:8]) + (", …" if len(codes) > 8 else "")
