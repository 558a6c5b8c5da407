"""Mentions of provisions and acts in running text, before anyone looks them up: what each language's `citing` gives."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from workbench.languages.citing import Steps
from workbench.law.act import Kind
from workbench.law.folding import fold


class Whose(StrEnum):
    """Whose provision a mention means, where it names neither an act nor a unit it stands in."""

    THIS_ACT = "this_act"  # «настоящего Закона», «осы Заңның», "of this Law"
    SAME_ACT = "same_act"  # «указанного Закона»: the act named last
    UNSAID = "unsaid"


@dataclass(frozen=True, slots=True)
class NamedAct:
    """An act as a text names it: its form and its title («О гражданской защите»; of a code its name, «Трудовой»).

    `form` is one of the types of `law.act.Act`.
    """

    form: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """Provisions a text mentions, at `start:end`: «пунктами 2 и 3 статьи 5 настоящего Закона» is one of two addresses.

    `addresses` run from the largest unit to the smallest; there is none where the act itself is meant, or the unit the
    words stand in («настоящая статья»). `of` is the act, or the kind of unit around these words, they belong to.
    """

    start: int
    end: int
    addresses: tuple[Steps, ...]
    of: NamedAct | Kind | Whose


Citing = Callable[[str], tuple[Mention, ...]]


@dataclass(frozen=True, slots=True)
class Token:
    """A word in lower case, a number or a mark, and where it stands."""

    text: str
    start: int
    end: int

    @property
    def is_number(self) -> bool:
        return self.text[0].isdigit()


_TOKEN = re.compile(r"\d+(?:-\d+)*+\)?|[^\W\d_]+(?:-[^\W\d_]+)*+|[^\w\s]")


_RANGE = re.compile(r"(?<![\d-])(\d+)\)?[–—](\d+)(?!\d|-\d)")


def folded(text: str) -> str:
    """Return the text folded, each character still in its place, but for the dash of a range: «7–9», not «12–1»."""
    made = fold(text).replace("\u0130", "I")
    for match in _RANGE.finditer(text):
        if int(match[2]) > int(match[1]):
            made = f"{made[: match.start(2) - 1]}–{made[match.start(2) :]}"
    return made


def tokens(text: str) -> tuple[Token, ...]:
    """Return the tokens of a folded text."""
    return tuple(Token(match.group().lower(), *match.span()) for match in _TOKEN.finditer(text))


def ordinal_at(
    words: Sequence[Token], at: int, read_ordinal: Callable[[list[str]], tuple[int, int] | None], longest: int
) -> int:
    """Return how many tokens the ordinal in words that begins here takes; 0 where none does."""
    found = read_ordinal([word.text for word in words[at : at + longest]])
    return found[1] if found else 0
