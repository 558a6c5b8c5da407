"""What frames the clauses of an amending law: its title, the lines that name each act, entry into force, signature."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from workbench.law.act import Kind
from workbench.law.project import Commencement


@dataclass(frozen=True, slots=True)
class ActName:
    """An act as a law names it: its title without the form, its form as `Act.type` has it, its date of adoption."""

    title: str
    type: str = "law"
    date: date | None = None


@dataclass(frozen=True, slots=True)
class Changes:
    """How many amendments and how many supplements a law makes: number and words of its title agree with them."""

    amendments: int = 0
    supplements: int = 0

    def __add__(self, other: Changes) -> Changes:
        return Changes(self.amendments + other.amendments, self.supplements + other.supplements)


@dataclass(frozen=True, slots=True)
class Excepted:
    """Units with another date of entry into force, named in the case the language's sentence asks for."""

    day: date
    units: str
    kind: Kind
    several: bool = False


@dataclass(frozen=True)
class Enacting:
    """The frame of an amending law in one language; the first functions write it, the last ones read it back.

    `title(acts, changes, subject, repealed)`, `one_act(act, changes, chain)` («Внести в Закон … следующие изменения:»),
    `many_acts(changes)`, `act(act, chain)` («В Закон …:»), `repeal(acts)` (acts repealed as a whole, each with its
    chain: one line, or one that opens a list and one for each), `commencement(when, day, excepted)` (one line, or one
    for each exception between the first and the last). `read_act` reads the line that names an act, `read_repealed` the
    sentence that repeals one; `article_mark` matches an article's number, `ending` what stands after the clauses,
    `contents` a clause about the table of contents, which codes amend with their headings (art. 23(10)). Several acts
    are repealed by a line that `repealed_list` matches, each named on a line of its own that `read_listed` reads.
    """

    article: Callable[[int], str]
    name: Callable[[ActName], str]
    title: Callable[[Sequence[ActName], Changes, str, Sequence[ActName]], str]
    one_act: Callable[[ActName, Changes, str], str]
    many_acts: Callable[[Changes], str]
    act: Callable[[ActName, str], str]
    repeal: Callable[[Sequence[tuple[ActName, str]]], Sequence[str]]
    commencement: Callable[[Commencement, date | None, Sequence[Excepted]], Sequence[str]]
    signature: tuple[str, ...]
    read_act: Callable[[str], ActName | None]
    read_repealed: Callable[[str], tuple[ActName, ...] | None]
    article_mark: re.Pattern[str]
    ending: re.Pattern[str]
    contents: re.Pattern[str]
    repealed_list: re.Pattern[str] | None = None
    read_listed: Callable[[str], ActName | None] = lambda _: None


LEGISLATIVE = frozenset({"constitution", "constitutional_law", "code", "law"})
"""Forms of legislative acts, as a law calls several acts of different forms."""


def listed(opening: str, names: Sequence[str]) -> tuple[str, ...]:
    """Return the line that opens a list of acts and one for each: «…:», «1) …;», «2) ….»."""
    last = len(names)
    return (opening, *(f"{at}) {name}{'.' if at == last else ';'}" for at, name in enumerate(names, start=1)))


CHAIN = re.compile(r"\s*\((?=[^()]*\d)(?:[^()]|\([^()]*\))*\)")
"""A publication chain in brackets: unlike brackets of a title it holds years and numbers."""

_QUOTED = re.compile(r"[\"«“](?P<title>.+)[\"»”]")


def quoted_title(text: str) -> str:
    """Return what stands between the outermost quotation marks, or ''."""
    match = _QUOTED.search(text)
    return match["title"].strip() if match else ""


def plain_title(title: str) -> str:
    """Return a title without the quotation marks around it, one line, with plain spaces."""
    text = " ".join(title.split())
    match = _QUOTED.fullmatch(text)
    return match["title"] if match and not set(match["title"]) & set('"«»“”') else text
