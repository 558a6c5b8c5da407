"""What pictures say, by language, and how each state looks: a colour and a sign, for print and for every eye.

Colours are of Okabe and Ito's set, told apart by all common kinds of colour vision. An empty colour is one of the
paper's own: see `svg.Look`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path

from workbench import paths
from workbench.analysis.coverage import Happening
from workbench.law.concordance import Conformity
from workbench.law.recommendation import Progress

CONFORMITY: Mapping[Conformity | None, tuple[str, str, str]] = {
    Conformity.FULL: ("#009e73", "●", "full"),
    Conformity.PARTIAL: ("#e69f00", "◐", "partial"),
    Conformity.NONE: ("#d55e00", "○", "none"),
    Conformity.CONTRADICTS: ("#b2182b", "✕", "contradicts"),
    Conformity.NOT_APPLICABLE: ("#bfc7cf", "–", "not_applicable"),
    None: ("", "", "no_link"),
}
PROGRESS: Mapping[Progress, tuple[str, str, str]] = {
    Progress.IMPLEMENTED: ("#009e73", "●", "implemented"),
    Progress.IN_PROGRESS: ("#56b4e9", "◐", "in_progress"),
    Progress.NOT_STARTED: ("#e69f00", "○", "not_started"),
    Progress.NOT_RELEVANT: ("#bfc7cf", "–", "not_relevant"),
}
HAPPENINGS: Mapping[Happening, tuple[str, str, str]] = {
    Happening.ADOPTED: ("", "◆", "adopted"),
    Happening.AMENDED: ("#56b4e9", "○", "happened_amended"),
    Happening.EDITION: ("#009e73", "●", "edition"),
    Happening.COMMENCES: ("#d55e00", "▲", "commences"),
}


class Words:
    """The words of pictures in one language of law: `words("coverage_tip", code="R-1", …)`.

    Raises UnreadableFile where the file that came with the program is missing or damaged.
    """

    def __init__(self, language: str) -> None:
        self._texts = _read(paths.resources() / "pictures.toml").get(language, {})
        if not self._texts:
            raise paths.damaged("pictures.toml")

    def __call__(self, key: str, **values: object) -> str:
        return self._texts[key].format_map(values) if values else self._texts[key]

    def day(self, day: date) -> str:
        """Return a date as papers of this language write it in figures."""
        return day.strftime(self._texts["day"])


@cache
def _read(path: Path) -> Mapping[str, Mapping[str, str]]:
    return paths.read_words(path)
