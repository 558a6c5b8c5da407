"""What English translations of law cite: "paragraph 2 of Article 12 of this Law", "Article 12 (2)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from workbench.languages.citing import Steps, expanded
from workbench.languages.english.ordinals import read_ordinal
from workbench.languages.mentions import Mention, NamedAct, Whose, folded
from workbench.law.act import Kind

_UNITS = (
    (Kind.POINT, r"sub-?\s?(?:paragraph|point|item|clause)s?"),
    (Kind.ARTICLE, r"Articles?|Art\."),
    (Kind.PARAGRAPH, r"(?:paragraph|point|item|clause)s?"),
    (Kind.CHAPTER, r"Chapters?"),
    (Kind.SECTION, r"Sections?"),
    (Kind.ANNEX, r"Annex(?:es)?"),
    (Kind.SUBPARAGRAPH, r"parts?"),
    (Kind.INDENT, r"indents?"),
)
_NUMBER = r"\d+(?:-\d+)*\)?"
_NUMBERS = rf"{_NUMBER}(?:\s*(?:,\s*and|,|and|or|–)\s*{_NUMBER}(?!\s*(?:years?|days?|months?|hours?|per)\b))*"
_UNIT = re.compile(
    "(?:" + "|".join(f"(?P<{kind.value}>{shape})" for kind, shape in _UNITS) + rf")\s+(?P<numbers>{_NUMBERS})"
    r"(?P<inner>(?:\s?\(\d+(?:-\d+)*\))*)",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"(?:the\s+)?(?P<ordinal>[a-z]+(?:-[a-z]+)?)\s+(?P<unit>part|indent)s?\b", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*(?:of\s+(?:the\s+)?|,\s*)")
_LIST = re.compile(r"\s*(?:,\s*and|,|and|or)\s+")
_OWNER = re.compile(
    r"\s*(?:of|to)?\s*this\s+(?:(?P<act>Law|Code|Constitution|Constitutional\s+Law)|(?P<unit>[A-Za-z-]+))\b"
)
_NAMED = re.compile(
    r"\s*(?:of\s+)?(?:the\s+)?(?:Republic\s+of\s+Kazakhstan\s+)?(?P<form>Law|Code|Constitutional\s+Law)\s+"
    r'(?:of\s+the\s+Republic\s+of\s+Kazakhstan\s+)?(?:dated\s+[\w\s]{6,20}?\s*)?(?:No\.?\s*[\w-]+\s+)?"(?P<title>[^"]{3,250})"'
)
_CODE = re.compile(
    r"\s*(?:of\s+)?(?:the\s+)?(?P<title>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)\s+Code(?:\s+of\s+the\s+Republic\s+of\s+Kazakhstan)?\b"
)
_CONSTITUTION = re.compile(r"\s*(?:of\s+)?the\s+Constitution(?:\s+of\s+the\s+Republic\s+of\s+Kazakhstan)?\b")
_KINDS = {"article": Kind.ARTICLE, "paragraph": Kind.PARAGRAPH, "point": Kind.PARAGRAPH, "item": Kind.PARAGRAPH,
          "chapter": Kind.CHAPTER, "section": Kind.SECTION, "part": Kind.SUBPARAGRAPH, "subpoint": Kind.POINT,
          "subparagraph": Kind.POINT, "sub-paragraph": Kind.POINT, "indent": Kind.INDENT}  # fmt: skip
_RANK = {Kind.ANNEX: 0, Kind.SECTION: 1, Kind.CHAPTER: 2, Kind.ARTICLE: 3, Kind.PARAGRAPH: 4, Kind.SUBPARAGRAPH: 5,
         Kind.POINT: 6, Kind.INDENT: 7}  # fmt: skip
_START = re.compile(
    r"(?<![\w-])(?=sub-?\s?[pic]|art|par|point|item|clause|chap|sect|annex|this|the\s|law\s|[a-z-]+\s(?:part|indent)"
    r"|[A-Z][a-z]+\s(?:[A-Z][a-z]+\s)?Code)", re.IGNORECASE,
)  # fmt: skip

Unit = tuple[Kind, tuple[str, ...]]


def citing(text: str) -> tuple[Mention, ...]:
    """Return what the text mentions of law, in its order; mentions do not overlap."""
    text = folded(text)
    found: list[Mention] = []
    for start in _START.finditer(text):
        if not found or start.start() >= found[-1].end:
            mention = _mention(text, start.start())
            if mention:
                found.append(mention)
    return tuple(found)


def _mention(text: str, at: int) -> Mention | None:
    chains, end = _chains(text, at)
    owner = _owner(text, end)
    if chains:
        addresses = tuple(steps for chain in _completed(chains) for steps in _paths(chain))
        return Mention(at, owner[0] if owner else end, addresses, owner[1] if owner else Whose.UNSAID)
    return Mention(at, owner[0], (), owner[1]) if owner else None


def _chains(text: str, at: int) -> tuple[list[list[Unit]], int]:
    """Return the units named from here on, one list a chain of «of», and where they end."""
    chains: list[list[Unit]] = []
    end, place, joined = at, at, False
    while True:
        unit = _unit(text, place)
        if unit is None:
            return chains, end
        if joined and chains:
            chains[-1] += unit[0]
        else:
            chains.append(unit[0])
        end = place = unit[1]
        between = _BETWEEN.match(text, end)
        kinds = {kind for kind, _ in chains[-1]}
        following = _unit(text, between.end()) if between else None
        joined = following is not None and not kinds & {kind for kind, _ in following[0]}
        listed = _LIST.match(text, end)
        if joined and between:
            place = between.end()
        elif listed:
            place = listed.end()
        else:
            return chains, end


def _unit(text: str, at: int) -> tuple[list[Unit], int] | None:
    counted = _COUNTED.match(text, at)
    ordinal = read_ordinal([counted["ordinal"].lower()]) if counted else None
    if counted and ordinal:
        return [(_KINDS[counted["unit"].lower()], (str(ordinal[0]),))], counted.end()
    match = _UNIT.match(text, at)
    if match is None:
        return None
    kind = Kind(next(kind.value for kind, _ in _UNITS if match[kind.value]))
    units: list[Unit] = [(kind, _numbers(match["numbers"]))]
    inner = re.findall(r"\d+(?:-\d+)*", match["inner"])
    if kind is Kind.ARTICLE:
        units += [(below, (num,)) for below, num in zip((Kind.PARAGRAPH, Kind.POINT), inner, strict=False)]
    end = match.end()
    if text[end - 1] == ")" and not inner and kind is not Kind.POINT:
        end -= 1
    return units, end


def _numbers(said: str) -> tuple[str, ...]:
    numbers: list[str] = []
    for part in re.finditer(r"(?P<range>–)?\s*(?P<num>\d+(?:-\d+)*)", said):
        if part["range"] and numbers:
            numbers[-1:] = expanded(numbers[-1], part["num"])
        else:
            numbers.append(part["num"])
    return tuple(numbers)


def _completed(chains: list[list[Unit]]) -> Iterator[list[Unit]]:
    """Yield the chains from the largest unit down, each with the larger units a later one names for both."""
    for place, chain in enumerate(chains):
        ordered = sorted(chain, key=lambda unit: _RANK[unit[0]])
        if not any(kind is Kind.ARTICLE for kind, _ in ordered) and _RANK[ordered[0][0]] > _RANK[Kind.ARTICLE]:
            later = next((each for each in chains[place + 1 :] if any(kind is Kind.ARTICLE for kind, _ in each)), [])
            larger = [unit for unit in later if _RANK[unit[0]] < _RANK[ordered[0][0]]]
            ordered = sorted(larger, key=lambda unit: _RANK[unit[0]]) + ordered
        yield ordered


def _paths(chain: list[Unit]) -> list[Steps]:
    paths: list[Steps] = [()]
    for kind, numbers in chain:
        paths = [(*path, (kind, number)) for path in paths for number in numbers]
    return paths


def _owner(text: str, at: int) -> tuple[int, NamedAct | Kind | Whose] | None:
    this = _OWNER.match(text, at)
    if this:
        if this["act"]:
            return this.end(), Whose.THIS_ACT
        kind = _KINDS.get(this["unit"].lower())
        return (this.end(), kind) if kind else None
    named = _NAMED.match(text, at)
    if named:
        return named.end(), NamedAct("code" if named["form"] == "Code" else "law", named["title"])
    code = _CODE.match(text, at)
    if code:
        return code.end(), NamedAct("code", code["title"])
    constitution = _CONSTITUTION.match(text, at)
    return (constitution.end(), NamedAct("constitution")) if constitution else None
