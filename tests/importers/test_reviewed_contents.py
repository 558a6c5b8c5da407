"""The row of the table of contents in a comparative table that comes back: it follows the headings, and is not law."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path[:0] = [str(Path(__file__).parent)]
from reviewers import Edit, retype, reviewed  # noqa: E402

from workbench.drafting.draft import Draft  # noqa: E402
from workbench.exporters import export_package  # noqa: E402
from workbench.importers.lines import Line  # noqa: E402
from workbench.importers.reviewed_docx import Reviewed, read_reviewed  # noqa: E402
from workbench.importers.reviewed_table import Words  # noqa: E402
from workbench.importers.structure import parse_act  # noqa: E402
from workbench.languages import LANGUAGES  # noqa: E402
from workbench.law.project import Project  # noqa: E402
from workbench.workspace import amendments as use  # noqa: E402
from workbench.workspace.effects import effect  # noqa: E402

CODE = """Водный кодекс Республики Казахстан
Кодекс Республики Казахстан от 9 июля 2003 года № 481-II
СОДЕРЖАНИЕ
Статья 1. Понятия
Статья 2. Задачи
Статья 1. Понятия
В Кодексе используются понятия.
Статья 2. Задачи
Задачами являются охрана и учет."""


def back(folder: Path, *edits: Edit) -> Reviewed:
    """Return what is read from a copy of the table of a draft that adds an article and takes one out."""
    act = parse_act([Line(line) for line in CODE.splitlines()], LANGUAGES["rus"]).act
    made = (use.insert(act, "art_1-1", "Статья 1-1. Учет\nУчет открыт."), use.repeal(act, "art_2"))
    draft = Draft("rus", Project(), (effect(act, made).amended,))
    (paper,) = export_package(draft, folder, ["comparative_table"]).papers
    return read_reviewed(reviewed(paper.path, *edits), draft, Words(absent="Отсутствует", excluded="Исключить"))


def test_a_copy_nobody_touched_proposes_nothing(tmp_path: Path) -> None:
    read = back(tmp_path)
    assert (read.proposals, read.unmatched, read.comments) == ((), (), ())


@pytest.mark.parametrize("line", ["Статья 1-1. Учет", "Статья 2. Задачи"])
def test_a_line_of_the_contents_that_was_retyped_is_listed_and_changes_nothing(tmp_path: Path, line: str) -> None:
    read = back(tmp_path, retype(line, f"{line} вод"))
    assert not any("вод" in each.wording for each in read.proposals)
    assert f"{line} вод" in read.unmatched
