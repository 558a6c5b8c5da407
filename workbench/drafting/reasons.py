"""Why a provision is amended: the drafters' justification, the recommendations and instruments behind it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from workbench.drafting.draft import Draft
from workbench.law.amendment import Amendment
from workbench.law.recommendation import Instrument, Recommendation


@dataclass(frozen=True, slots=True)
class Reasons:
    """The justification in the paper's language and the recommendations named by the amendments or linked to them."""

    justifications: tuple[str, ...]
    recommendations: tuple[Recommendation, ...]


def reasons(amendments: Iterable[Amendment], draft: Draft) -> Reasons:
    """Return why these amendments are proposed, nothing twice."""
    amendments = tuple(amendments)
    said = (amendment.justification.get(draft.language, "").strip() for amendment in amendments)
    ids = {amendment.id for amendment in amendments}
    linked = [link.recommendation for link in draft.correspondences if link.amendment in ids and link.amendment]
    named = dict.fromkeys([name for amendment in amendments for name in amendment.recommendations] + linked)
    found = (recommendation(draft, name) for name in named)
    return Reasons(tuple(dict.fromkeys(filter(None, said))), tuple(each for each in found if each is not None))


def recommendation(draft: Draft, name: str) -> Recommendation | None:
    """Return the recommendation of this id (or code, as a drafter's table names it), or None."""
    return next((each for each in draft.recommendations if name in (each.id, each.code)), None)


def natural_order(code: str) -> tuple[tuple[int, str], ...]:
    """Return a key that sorts codes as people do: R-2 before R-10."""
    return tuple((int(part), "") if part.isdigit() else (-1, part) for part in re.findall(r"\d+|\D+", code))


def instruments(draft: Draft, basis: Iterable[str]) -> tuple[tuple[Instrument, str], ...]:
    """Return the instruments these legal bases cite, each with the place in it: "CRC art. 19" -> (CRC, "art. 19").

    Of several codes that begin a citation the longest is meant: "CRC/C/KAZ/CO/5-6, para 4" does not cite the "CRC".
    """
    found = []
    for citation in basis:
        cited = [each for each in draft.instruments if each.code and _cites(citation, each.code)]
        if cited:
            instrument = max(cited, key=lambda each: len(each.code))
            found.append((instrument, citation.strip()[len(instrument.code) :].strip(" ,;")))
    return tuple(found)


def _cites(citation: str, code: str) -> bool:
    citation = citation.strip()
    following = citation[len(code) : len(code) + 1]
    return citation.startswith(code) and not following.isalnum() and following != "/"
