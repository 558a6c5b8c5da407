"""Where two language texts of an act part, shown side by side: the place in each, and the words there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from workbench.analysis.parity import Disparity, Fault, amending_acts, dates, disparities, figures
from workbench.law.act import Act, Provision, lines
from workbench.law.eid import article_of, parent, split

_WINDOW, _STEP = 24, 6
"""Words of a snippet, and how far it is moved on in looking for what differs."""


@dataclass(frozen=True, slots=True)
class Side:
    """What one text has: the eId of the provision, '' where it has none, and the words that matter there."""

    eid: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One place where the texts part.

    `beside` counts the provisions of this kind in the same unit of each text, where one is missing. `edition` names
    the amending acts that the notes of one text only tell of, for the article it stands in: both '' where there are
    none, otherwise the texts may part because they are of two editions.
    """

    disparity: Disparity
    first: Side
    second: Side
    beside: tuple[int, int] | None = None
    edition: tuple[str, str] = ("", "")


def findings(first: Act, second: Act) -> tuple[Finding, ...]:
    """Return every place where the texts part, in reading order of the first, then what only the second has."""
    found = disparities(first, second)
    texts = [{each.eid: each for each in act.walk()} for act in (first, second)]
    editions = [each for each in found if each.fault is Fault.AMENDED]
    return tuple(_finding(each, texts[0], texts[1], editions, (first.language, second.language)) for each in found)


def _finding(
    each: Disparity,
    first: Mapping[str, Provision],
    second: Mapping[str, Provision],
    editions: list[Disparity],
    languages: tuple[str, str],
) -> Finding:
    one, two = _places(each)
    return Finding(
        each,
        Side(one, _words(first.get(one), each, languages[0])),
        Side(two, _words(second.get(two), each, languages[1])),
        _beside(each.eid, first, second) if each.fault in (Fault.MISSING, Fault.EXTRA) else None,
        _edition(each, first.get(one), second.get(two), editions),
    )


def _edition(
    each: Disparity, first: Provision | None, second: Provision | None, editions: list[Disparity]
) -> tuple[str, str]:
    """Return the amending acts told of in one text only: of its article, or its own where the article is new."""
    article = article_of(each.eid) or each.eid
    found = next((edition for edition in editions if edition.eid == article), None)
    if found is not None:
        return found.first, found.second
    alone = first if second is None else second if first is None else None
    if alone is None or alone.eid != article:
        return "", ""
    acts = ", ".join(amending_acts(alone).values())
    return (acts, "") if second is None else ("", acts)


def _places(each: Disparity) -> tuple[str, str]:
    if each.fault is Fault.MISSING:
        return each.eid, ""
    if each.fault is Fault.EXTRA:
        return "", each.eid
    if each.fault is Fault.LINES and each.second:
        return each.other, each.eid
    return each.eid, each.other or each.eid


def _words(provision: Provision | None, each: Disparity, language: str) -> str:
    """Return the words of a provision where it differs; its beginning, where that is nowhere in particular."""
    if provision is None:
        return ""
    own = replace(provision, children=(), rows=())
    words = " ".join(lines(own)).split()
    last = max(0, len(words) - _WINDOW)
    places = [0, *range(_STEP, last, _STEP), last]
    told = {part.strip() for part in (*each.first.split(","), *each.second.split(","))} - {""}
    count = {Fault.FIGURES: figures, Fault.DATES: dates}.get(each.fault)
    if count is not None and last:
        telling = [place for place in places if told & set(count(" ".join(words[place : place + _WINDOW]), language))]
        places = telling or places
    start = places[0]
    said = " ".join(words[start : start + _WINDOW])
    return f"{'… ' if start else ''}{said}{' …' if start + _WINDOW < len(words) else ''}"


def _beside(eid: str, first: Mapping[str, Provision], second: Mapping[str, Provision]) -> tuple[int, int] | None:
    kind, above = split(eid)[-1][0], parent(eid)
    if not (above in first and above in second):
        return None
    return (
        sum(each.kind is kind and not each.excluded for each in first[above].children),
        sum(each.kind is kind and not each.excluded for each in second[above].children),
    )
