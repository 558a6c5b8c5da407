"""A place as somebody types it, in any of the languages: «70 2», «ст. 70 п. 2», «70-бап 2-тармақ», "art. 70 (2)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from workbench.law.act import Kind
from workbench.law.folding import fold
from workbench.law.roman import from_roman

_SHAPES = (
    (Kind.POINT, r"пп|подп(?:ункт[а-я]*)?|тармақша[а-яәіңғүұқөһ]*|sub-?(?:points?|paragraphs?|para|items?)|subp"),
    (Kind.ARTICLE, r"ст(?:ать[а-я]*|атей)?|ба[пб][а-яәіңғүұқөһ]*|art(?:icles?)?"),
    (Kind.PARAGRAPH, r"п|пункт[а-я]*|тарма[қғ][а-яәіңғүұқөһ]*|p|pt|points?|para(?:graph)?s?|items?"),
    (Kind.INDENT, r"абз(?:ац[а-яәіңғүұқөһ]*)?|indents?"),
    (Kind.SUBPARAGRAPH, r"ч|част[а-я]+|бөлі[кг][а-яәіңғүұқөһ]*|parts?"),
    (Kind.SUBSECTION, r"подразд(?:ел[а-я]*)?|subsec(?:tions?)?"),
    (Kind.SECTION, r"р|разд(?:ел[а-я]*)?|бөлім[а-яәіңғүұқөһ]*|sec(?:tions?)?"),
    (Kind.CHAPTER, r"гл(?:ав[а-я]*)?|тарау[а-яәіңғүұқөһ]*|ch(?:ap|apters?)?"),
    (Kind.SUBCHAPTER, r"§|пар(?:аграф[а-яәіңғүұқөһ]*)?"),
    (Kind.ANNEX, r"прил(?:ож[а-я]*)?|қосымша[а-яәіңғүұқөһ]*|annex(?:es)?|app(?:endix)?"),
    (Kind.PREAMBLE, r"преамбул[а-яәіңғүұқөһ]*|кіріспе[а-яәіңғүұқөһ]*|preamble"),
)
_WORD = re.compile("(?:" + "|".join(f"(?P<{kind.value}>{fold(shape)})" for kind, shape in _SHAPES) + ")$")
_AFTER_ITS_NUMBER = re.compile(fold(r"(?:ба[пб]|тарма[қғ]|бөлі|тарау|қосымша)"))
_TOKEN = re.compile(r"(?P<num>\d+(?:-\d+)*)|(?P<word>[^\W\d_]+(?:-(?=[pi])[a-z]+)?|§)")
_ROMAN = re.compile(r"[ivxlc]+$")
_LEFT_OUT = frozenset({"of", "the"})
_END = "end"
_UNNUMBERED = frozenset({Kind.PREAMBLE, Kind.ANNEX})


class AskedUnit(NamedTuple):
    """A unit that is asked for: its number, and its kind where it is told. '' is the number of what has none."""

    kind: Kind | None
    num: str


def asked(typed: str) -> tuple[AskedUnit, ...]:
    """Return the units somebody asks for, in the order typed; () where it is no place but words.

    >>> asked("ст. 70 п. 2")
    (AskedUnit(kind=<Kind.ARTICLE: 'article'>, num='70'), AskedUnit(kind=<Kind.PARAGRAPH: 'paragraph'>, num='2'))
    """
    read = list(_units(_tokens(typed)))
    return () if None in read else tuple(each for each in read if each is not None)


def readings(units: tuple[AskedUnit, ...]) -> Iterator[tuple[AskedUnit, ...]]:
    """Yield what is asked for as it stands, then with hyphens read as steps: «70-2» is article 70-2, or its point 2."""
    if not units:
        yield ()
        return
    (kind, num), rest = units[0], units[1:]
    for further in readings(rest):
        yield (AskedUnit(kind, num), *further)
    parts = num.split("-")
    for cut in range(len(parts) - 1, 0, -1):
        below = AskedUnit(None, "-".join(parts[cut:]))
        for further in readings((below, *rest)):
            yield (AskedUnit(kind, "-".join(parts[:cut])), *further)


def _tokens(typed: str) -> list[Kind | str]:
    """Return the words of units as kinds, numbers as text; '' for any other word."""
    found: list[Kind | str] = []
    for match in _TOKEN.finditer(fold(typed.casefold())):
        word = match["word"]
        kind = _WORD.match(word) if word else None
        if word in _LEFT_OUT:
            continue
        if not word:
            found.append(match["num"])
        elif kind and kind.lastgroup:
            found.append(Kind(kind.lastgroup))
            if _AFTER_ITS_NUMBER.match(word) and len(found) > 1 and not isinstance(found[-2], Kind):
                found[-2:] = [found[-1], found[-2]]
        elif _ROMAN.match(word) and from_roman(word.upper()):
            found.append(str(from_roman(word.upper())))
        else:
            found.append("")
    return found


def _units(tokens: list[Kind | str]) -> Iterator[AskedUnit | None]:
    """Yield each number with the kind before it, and kinds that need no number; None for what is no place."""
    kind: Kind | None = None
    for token in [*tokens, _END]:
        named = isinstance(token, Kind) or token is _END
        if kind is not None and (named or not token):
            yield AskedUnit(kind, "") if kind in _UNNUMBERED else None
        if isinstance(token, Kind):
            kind = token
        elif token is not _END:
            yield AskedUnit(kind, token) if token else None
            kind = None
