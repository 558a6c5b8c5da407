"""The import report in the drafter's words."""

from __future__ import annotations

from pathlib import Path

from workbench.importers import import_act
from workbench.importers.report import import_report

LAW = """О гражданской защите
Закон Республики Казахстан от 11 апреля 2014 года № 188-V.
Статья 1. Понятия
1. Понятия:
1) раз;
2) исключен Законом РК от 29.09.2014 № 239-V;
3) три.
Сноска. Статья 1 с изменениями, внесенными Законом РК от 29.09.2014 № 239-V.
Статья 1. Понятия
Текст.
"""


def test_the_report_counts_and_says_what_was_unsure(tmp_path: Path) -> None:
    path = tmp_path / "law.txt"
    path.write_text(LAW, encoding="utf-8")
    assert import_report(import_act(path)) == (
        "“О гражданской защите”, law of 2014-04-11 No. 188-V (Русский).",
        "It has 2 articles, 1 point and 3 subpoints.",
        "Excluded and kept with their numbers: 1.",
        "2 service notes kept apart from the text: 1 of amendments, 1 of exclusion.",
        "Lines of the title block, the contents or the page, not part of the law: 2.",
        "Numbers repeat: Article 1.",
    )


def test_a_text_without_structure_says_so(tmp_path: Path) -> None:
    path = tmp_path / "note.txt"
    path.write_text("Просто текст.", encoding="utf-8")
    report = import_report(import_act(path))
    assert report[1] == "It has 1 unnumbered part."
    assert "called “note” after its file" in report[-1]
