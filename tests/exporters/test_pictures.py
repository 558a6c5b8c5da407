from __future__ import annotations

import datetime as dt
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from workbench.analysis.coverage import Arc, Arcs, BodyProgress, Cell, CoverageMap, Event, Happening
from workbench.exporters import pictures
from workbench.exporters.svg import Drawing
from workbench.law.concordance import Conformity
from workbench.law.recommendation import Progress

MAP = CoverageMap(
    ("r1",), ("R-1",), ("/x", "/y"), ("О защите & помощи", "О детях"),
    (Cell("r1", "/x", Conformity.CONTRADICTS, 1, True), Cell("r1", "/y", Conformity.FULL, 2, False)),
)  # fmt: skip
DRAWINGS = [
    (pictures.coverage_map(MAP), "✕"),
    (pictures.progress_bars((BodyProgress("Министерство", ((Progress.IN_PROGRESS, 3),), 1),)), "◐ 3"),
    (pictures.citation_arcs(Arcs("О защите", (("1", ""), ("2", "")), (Arc(0, 1, 2, False), Arc(1, 1, 1, True)))), "✕"),
    (pictures.timeline((Event(dt.date(2020, 1, 1), "О защите", Happening.EDITION),)), "●"),
    (pictures.timeline(()), "No dates are known."),
]


@pytest.mark.parametrize(("drawing", "sign"), DRAWINGS)
def test_a_picture_is_well_formed_and_has_a_sign_beside_the_colour(drawing: Drawing, sign: str) -> None:
    root = ET.fromstring(drawing.svg())
    texts = [each.text for each in root.iter("{http://www.w3.org/2000/svg}text")]
    assert sign in texts
    assert root.attrib["aria-label"] == drawing.title


def test_every_state_has_a_colour_and_a_sign_of_its_own() -> None:
    for legend in (pictures.CONFORMITY, pictures.PROGRESS, pictures.HAPPENINGS):
        colours, signs, _ = zip(*legend.values(), strict=True)
        assert len(set(colours)) == len(set(signs)) == len(legend)


def test_a_picture_is_written_whole(tmp_path: Path) -> None:
    path = pictures.save(pictures.coverage_map(MAP), tmp_path / "map.svg")
    assert "О защите &amp; помощи" in path.read_text(encoding="utf-8")
