"""Open matters, and the situation that checks look at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from functools import cached_property

from workbench.analysis.impact import Consequence, consequences
from workbench.languages import LANGUAGES
from workbench.languages.formulae import Citation, Role
from workbench.law.act import Act
from workbench.law.amended_act import AmendedAct
from workbench.law.amendment import LIVE, Amendment
from workbench.law.concordance import Correspondence
from workbench.law.eid import split
from workbench.law.recommendation import Recommendation
from workbench.law.reference import ProvisionRef


class Seriousness(IntEnum):
    """How much a matter weighs: an ERROR makes the package wrong, a WARNING incomplete, a REMARK is worth a look."""

    ERROR = 0
    WARNING = 1
    REMARK = 2


@dataclass(frozen=True, slots=True)
class Matter:
    """An open matter: which check found it, what it says and what settles it.

    `template` has a `{}` for each of `values`, so that screens can translate it. `ref` is the place, `record` the id of
    the amendment, recommendation or link concerned, where there is one.
    """

    check: str
    seriousness: Seriousness
    template: str
    values: tuple[str, ...] = ()
    advice: str = ""
    ref: ProvisionRef | None = None
    record: str = ""

    @property
    def message(self) -> str:
        return self.template.format(*self.values)


@dataclass(frozen=True)
class Situation:
    """What the checks look at. `acts[language]` are the acts in force, `amended[language]` what becomes of them.

    `problems` are (amendment id, language, sentence): modifications that could not be applied; `disproofs` are
    (address, language, sentence): places where the written law does not give the proposed text.
    """

    acts: Mapping[str, tuple[Act, ...]]
    amended: Mapping[str, tuple[AmendedAct, ...]] = field(default_factory=dict)
    amendments: tuple[Amendment, ...] = ()
    recommendations: tuple[Recommendation, ...] = ()
    correspondences: tuple[Correspondence, ...] = ()
    problems: tuple[tuple[str, str, str], ...] = ()
    disproofs: tuple[tuple[ProvisionRef, str, str], ...] = ()

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

    def languages_of(self, work: str) -> tuple[str, ...]:
        """Return the languages this act is loaded in, of those a law is made in."""
        return tuple(
            language for language in ("rus", "kaz") if any(act.work == work for act in self.acts.get(language, ()))
        )

    def titled(self, ref: ProvisionRef) -> str:
        """Return the address as a person reads it: «“О гражданской защите”, пункт 2 статьи 3»."""
        act = next((act for acts in self.acts.values() for act in acts if act.work == ref.work), None)
        title = act.title if act else ref.work
        return f"“{title}”, {said(ref.eid, act.language if act else '')}" if ref.eid else f"“{title}”"


def said(eid: str, language: str) -> str:
    """Return an address in words: 'art_3__para_2' is «пункт 2 статьи 3»; the eId where the language has no words."""
    known = LANGUAGES.get(language)
    if known is None or "~" in eid:
        return eid
    return known.amending.cite((Citation(tuple(split(eid))),), Role.NAME, False)
