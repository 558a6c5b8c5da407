"""What the core says, in Russian and Kazakh, without any screen library: the window's catalogues read as they are.

The catalogues are those of `resources/translations`; a text that is not there stays English.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from workbench import paths

_CODES = {"rus": "ru", "kaz": "kk"}


@dataclass(frozen=True)
class Catalogue:
    """The words of one language by context and English text; `name` says an address in words."""

    words: Mapping[tuple[str, str], str]
    name: Callable[[str], str] = str

    def word(self, context: str, text: str) -> str:
        """Return a text of this context in the language, or as it is."""
        return self.words.get((context, text), text)

    def sentence(self, text: str) -> str:
        """Return a sentence that is filled in already, recognised by the fixed words of its template."""
        for pattern, template in _patterns(tuple(text for context, text in self.words if context == "Sentences")):
            match = pattern.fullmatch(text)
            if match is not None:
                return self.word("Sentences", template).format(*(self._value(value) for value in match.groups()))
        return text

    def _value(self, value: str) -> str:
        """Return an address in words, a sentence within a sentence in the language, anything else as it is."""
        named = self.name(value)
        return named if named != value else self.word("Sentences", value)


def catalogue(language: str, name: Callable[[str], str] = str) -> Catalogue:
    """Return the catalogue of a language of law; English is what the others translate."""
    code = _CODES.get(language)
    words = _read(_file(code)) if code else {(context, text): text for context, text in _read(_file("ru"))}
    return Catalogue(words, name)


def _file(code: str) -> Path:
    return paths.resources() / "translations" / f"workbench_{code}.ts"


@cache
def _read(file: Path) -> Mapping[tuple[str, str], str]:
    """Return the words of a file, none where it is missing or damaged."""
    try:
        contexts = list(ElementTree.parse(file).iter("context"))  # noqa: S314 - it came with the program
    except (OSError, ElementTree.ParseError):
        return {}
    return {
        (context.findtext("name") or "", message.findtext("source") or ""): message.findtext("translation") or ""
        for context in contexts
        for message in context.iter("message")
        if message.get("numerus") is None and message.findtext("translation")
    }


@cache
def _patterns(templates: tuple[str, ...]) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return the templates as patterns, those with the most fixed words first."""
    ordered = sorted(templates, key=lambda text: -len(text.replace("{}", "")))
    return tuple(
        (re.compile("(.+?)".join(map(re.escape, template.split("{}"))), re.DOTALL), template) for template in ordered
    )
