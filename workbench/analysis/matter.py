"""Open matters: what each says, in whatever language it is read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Protocol

from workbench.law.reference import ProvisionRef


class Seriousness(IntEnum):
    """How much a matter weighs: an ERROR makes the package wrong, a WARNING incomplete, a REMARK is worth a look."""

    ERROR = 0
    WARNING = 1
    REMARK = 2


class Speech(Protocol):
    """A language of the interface: what its catalogue makes of words and of sentences that are filled in already."""

    def word(self, context: str, text: str) -> str: ...
    def sentence(self, text: str) -> str: ...


class Value(Protocol):
    """What fills a gap of a matter's sentence and is itself said in the reader's language."""

    def said(self, speech: Speech) -> str: ...


class English:
    """The language the core speaks."""

    def word(self, context: str, text: str) -> str:
        return text

    def sentence(self, text: str) -> str:
        return text


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the catalogue; within a sentence it is written small."""

    text: str
    context: str = "Words"

    def said(self, speech: Speech) -> str:
        word = speech.word(self.context, self.text)
        return word[:1].lower() + word[1:]


@dataclass(frozen=True, slots=True)
class Tongues:
    """Languages of law, by their codes."""

    codes: tuple[str, ...]

    def said(self, speech: Speech) -> str:
        return ", ".join(_in_sentence(code, speech) for code in self.codes)


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence of another room, filled in already; its advice may follow a dash."""

    text: str

    def said(self, speech: Speech) -> str:
        whole = speech.sentence(self.text)
        return whole if whole != self.text else " – ".join(map(speech.sentence, self.text.split(" – ")))


@dataclass(frozen=True, slots=True)
class Phrase:
    """Values one after another."""

    parts: tuple[str | Value, ...]

    def said(self, speech: Speech) -> str:
        return "".join(said(part, speech) for part in self.parts)


@dataclass(frozen=True, slots=True)
class Listing:
    """The first of some places, and how many more there are."""

    items: tuple[str | Value, ...]
    more: int = 0

    def said(self, speech: Speech) -> str:
        listed = "; ".join(said(item, speech) for item in self.items)
        return listed + (speech.word("Sentences", "; and {} more").format(self.more) if self.more > 0 else "")


@dataclass(frozen=True, slots=True)
class Matter:
    """An open matter: which check found it, what it says and what settles it.

    `template` has a `{}` for each of `values`, `advice` for each of `advised`, so that both can be said in any language
    of the interface. `ref` is the place, `record` the id of the amendment, recommendation or link concerned, where
    there is one. `sure` tells that what would settle it is known to the last word, where that is asked.
    """

    check: str
    seriousness: Seriousness
    template: str
    values: tuple[str | Value, ...] = ()
    advice: str = ""
    ref: ProvisionRef | None = None
    record: str = ""
    advised: tuple[str | Value, ...] = ()
    sure: bool = True

    @property
    def message(self) -> str:
        """What it says, in English."""
        return self.said(English())

    def said(self, speech: Speech) -> str:
        """Return what it says in the language of this speech; its first letter is written large."""
        text = speech.word("Matters", self.template).format(*(said(value, speech) for value in self.values))
        return text[:1].upper() + text[1:]

    def settled_by(self, speech: Speech) -> str:
        """Return what settles it, in the language of this speech."""
        advice = speech.word("Matters", self.advice) if self.advice else ""
        return advice.format(*(said(value, speech) for value in self.advised)) if self.advised else advice


def said(value: str | Value, speech: Speech) -> str:
    """Return a value in the language of this speech."""
    return value if isinstance(value, str) else value.said(speech)


_TONGUES = {"rus": "Russian", "kaz": "Kazakh", "eng": "English"}


def _in_sentence(code: str, speech: Speech) -> str:
    """Return the name of a language as it is written within a sentence: English alone writes it large."""
    english = _TONGUES.get(code, code)
    name = speech.word("Words", english)
    return name if name == english else name[:1].lower() + name[1:]
