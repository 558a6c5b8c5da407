"""The situation that checks look at, and how it names places."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from workbench.analysis.impact import Consequence, consequences
from workbench.analysis.parity import Disparity, disparities
from workbench.languages import LANGUAGES
from workbench.languages.formulae import Citation, Role
from workbench.law.act import Act
from workbench.law.amended_act import AmendedAct
from workbench.law.amendment import LIVE, Amendment
from workbench.law.concordance import Correspondence
from workbench.law.eid import split
from workbench.law.parts import numbered_parts
from workbench.law.recommendation import Instrument, Recommendation
from workbench.law.reference import ProvisionRef


@dataclass(frozen=True)
class Situation:
    """What the checks look at. `acts[language]` are the acts in force, `amended[language]` what becomes of them.

    `problems` are (amendment id, language, sentence): modifications that could not be applied; `disproofs` are
    (address, language, sentence): places where the written law does not give the proposed text. `reader` is the
    language a reader has places named in, `naming` the one he has acts named in, his own where it is ''; `terms` the
    terms of the field by concept and language, which a draft may use undefined.
    """

    acts: Mapping[str, tuple[Act, ...]]
    amended: Mapping[str, tuple[AmendedAct, ...]] = field(default_factory=dict)
    amendments: tuple[Amendment, ...] = ()
    recommendations: tuple[Recommendation, ...] = ()
    correspondences: tuple[Correspondence, ...] = ()
    problems: tuple[tuple[str, str, str], ...] = ()
    disproofs: tuple[tuple[ProvisionRef, str, str], ...] = ()
    instruments: tuple[Instrument, ...] = ()
    reader: str = "rus"
    naming: str = ""
    terms: tuple[Mapping[str, tuple[str, ...]], ...] = ()

    @property
    def live(self) -> tuple[Amendment, ...]:
        """The amendments that go into the package."""
        return tuple(each for each in self.amendments if each.status in LIVE and each.chosen)

    @cached_property
    def consequences(self) -> tuple[Consequence, ...]:
        """What the draft asks for in texts elsewhere, in every language; worked out once for all checks."""
        return tuple(
            each
            for language, amended in self.amended.items()
            if amended
            for each in consequences(amended, self.acts.get(language, ()))
        )

    @cached_property
    def parting(self) -> Mapping[str, tuple[Disparity, ...]]:
        """Where the Russian and Kazakh texts in force of an act part, by work; worked out once."""
        kazakh = {act.work: act for act in self.acts.get("kaz", ())}
        return {act.work: disparities(act, kazakh[act.work]) for act in self.acts.get("rus", ()) if act.work in kazakh}

    def languages_of(self, work: str) -> tuple[str, ...]:
        """Return the languages this act is loaded in, of those a law is made in."""
        return tuple(
            language for language in ("rus", "kaz") if any(act.work == work for act in self.acts.get(language, ()))
        )

    def titled(self, ref: ProvisionRef) -> str:
        """Return the address as a person reads it: «О гражданской защите», пункт 2 статьи 3."""
        act = self.named(ref.work)
        title = quoted(act.title if act else ref.work, self.reader)
        return f"{title}, {self.place(ref)}" if ref.eid else title

    def place(self, ref: ProvisionRef) -> str:
        """Return the address without the act: «пункт 2 статьи 3», in a code of offences «часть вторая статьи 3»."""
        return said(ref.eid, self.reader, numbered_parts=self._parts.get(ref.work, False))

    def named(self, work: str) -> Act | None:
        """Return the act in the language acts are named in where it is loaded, else in another; None if in none."""
        return self._named.get(work)

    @cached_property
    def _named(self) -> dict[str, Act]:
        ranks = {"kaz": 1, "rus": 2, self.reader: 3, self.naming or self.reader: 4}
        worst_first = sorted(self.acts, key=lambda language: ranks.get(language, 0))
        return {act.work: act for language in worst_first for act in self.acts[language]}

    @cached_property
    def _parts(self) -> dict[str, bool]:
        return {act.work: numbered_parts(act) for acts in self.acts.values() for act in acts}


def quoted(words: str, reader: str) -> str:
    """Return words in the quotation marks of the reader's language."""
    return f"“{words}”" if reader == "eng" else f"«{words}»"


def said(eid: str, language: str, *, numbered_parts: bool = False) -> str:
    """Return an address in words: 'art_3__para_2' is «пункт 2 статьи 3»; the eId where the language has no words."""
    known = LANGUAGES.get(language)
    if known is None:
        return eid
    steps = tuple((kind, num.partition("~")[0]) for kind, num in split(eid))
    place = known.amending.cite((Citation(steps),), Role.NAME, numbered_parts)
    again = [_AGAIN[language].format(num.partition("~")[2]) for _, num in split(eid) if "~" in num]
    return " ".join((place, *again))


_AGAIN = {"rus": "({}-й с этим номером)", "kaz": "(осы нөмірмен {}-ші)", "eng": "(occurrence {} of this number)"}
"""What is added to a number that a faulty source gives twice."""


def place_in_words(value: str, language: str) -> str:
    """Return an address in words, anything else as it is."""
    try:
        known = bool(split(value))
    except ValueError:
        return value
    return said(value, language) if known else value
