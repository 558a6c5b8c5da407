from __future__ import annotations

import datetime as dt
import re
import tomllib
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest

from workbench import paths
from workbench.analysis.coverage import Arc, Arcs, BodyProgress, Cell, CoverageMap, Event, Happening
from workbench.exporters import picture_words, pictures
from workbench.exporters.svg import DARK, LIGHT, Drawing
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
    for legend in (picture_words.CONFORMITY, picture_words.PROGRESS, picture_words.HAPPENINGS):
        colours, signs, _ = zip(*legend.values(), strict=True)
        assert len(set(colours)) == len(set(signs)) == len(legend)


def test_a_picture_is_written_whole(tmp_path: Path) -> None:
    path = pictures.save(pictures.coverage_map(MAP), tmp_path / "map.svg")
    assert "О защите &amp; помощи" in path.read_text(encoding="utf-8")


def test_the_three_languages_say_the_same_things_of_the_same_values() -> None:
    texts = tomllib.loads((paths.resources() / "pictures.toml").read_text("utf-8"))
    gaps = {
        code: {key: sorted(re.findall(r"{(\w+)}", text)) for key, text in words.items()}
        for code, words in texts.items()
    }
    assert gaps["eng"] == gaps["rus"] == gaps["kaz"]


def test_a_picture_speaks_the_language_asked_for_and_wears_its_look() -> None:
    svg = pictures.coverage_map(MAP, "kaz", DARK).svg()
    assert "қайшы келеді; байланыстар: 1; түзету ұсынылды" in svg
    assert DARK.paper in svg
    assert LIGHT.grid not in svg


def test_what_can_be_pointed_at_is_known_by_the_key_of_its_value() -> None:
    keys = {mark.key: mark for mark in pictures.coverage_map(MAP).marks}
    assert list(keys) == [pictures.cell_key(cell) for cell in MAP.cells]
    arcs = Arcs("О защите", (("1", ""), ("2", ""), ("3", "")), (Arc(0, 2, 2, False), Arc(1, 1, 1, True)))
    wide, broken = pictures.citation_arcs(arcs).marks
    assert (wide.key, wide.arc, wide.width) == (pictures.arc_key(arcs.arcs[0]), True, 56)
    assert (broken.key, broken.arc) == (pictures.arc_key(arcs.arcs[1]), False)


def test_a_recommendation_nothing_answers_is_seen_and_can_be_pointed_at() -> None:
    gap = replace(MAP, recommendations=(*MAP.recommendations, "r9"), codes=(*MAP.codes, "R-09"))
    drawing = pictures.coverage_map(gap, "rus")
    assert drawing.marks[0].key == "r9"
    assert drawing.marks[0].tip == "R-09: нет связи"
    assert pictures.coverage_map(MAP, "rus").svg().count("– нет связи") == 0
    assert drawing.svg().count("– нет связи") == 1


def test_a_body_is_named_in_the_language_of_the_picture() -> None:
    body = BodyProgress("Министерство просвещения", ((Progress.IN_PROGRESS, 3),), 1)
    assert "Оқу-ағарту министрлігі" in pictures.progress_bars((body,), "kaz").svg()
    assert "Министерство просвещения" in pictures.progress_bars((body,), "rus").svg()


def test_long_titles_of_acts_stand_in_two_lines_over_their_column():
    long = "О местном государственном управлении и самоуправлении в Республике Казахстан"
    short = replace(MAP, titles=("О браке",) * len(MAP.titles))
    drawn = pictures.coverage_map(replace(MAP, titles=(long,) * len(MAP.titles)))
    for line in ("О местном государственном управлении и", "самоуправлении в Республике Казахстан"):
        assert drawn.svg().count(f">{line}</text>") == len(MAP.titles)
    assert drawn.height - pictures.coverage_map(short).height < 6 * 40


def test_a_title_longer_than_two_lines_ends_in_an_ellipsis_and_an_act_may_have_none():
    endless = replace(MAP, titles=("О " + "длинном названии " * 9,) * len(MAP.titles))
    assert pictures.coverage_map(endless).svg().count("…</text>") == len(MAP.titles)
    assert pictures.coverage_map(replace(MAP, titles=("",) * len(MAP.titles))).marks


def test_bars_and_lines_of_time_keep_their_words_readable_beside_the_panels():
    narrow = 650  # pixels of the page in a window of 1200
    bars = pictures.progress_bars((BodyProgress("Министерство", ((Progress.IN_PROGRESS, 3),), 1),))
    line = pictures.timeline((Event(dt.date(2014, 4, 11), "О гражданской защите", Happening.ADOPTED),))
    for drawn in (bars, line):
        smallest = min(float(size) for size in re.findall(r'font-size="([\d.]+)"', drawn.svg()))
        assert smallest * min(1, narrow / drawn.width) > 8.2
        assert all(mark.x + mark.width <= drawn.width for mark in drawn.marks)
