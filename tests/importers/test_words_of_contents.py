"""Words changed in a table of contents; what cannot be done to one is told, and stops no reading."""

from __future__ import annotations

import pytest

from workbench.importers.amending_act import ReadClause, read_amending_lines
from workbench.languages import LANGUAGES
from workbench.law.amendment import Scope

OPENING = "Статья 1. Внести в Уголовный кодекс Республики Казахстан от 3 июля 2014 года следующие изменения:"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("слова «а», «б» заменить соответственно словами «в», «г»", [("", "а", "в"), ("", "б", "г")]),
        ("в заголовках статей 6 и 7 слова «а» заменить словами «б»", [("art_6", "а", "б"), ("art_7", "а", "б")]),
        ("после слов «а» слова «б» исключить", [("", "а б", "а")]),
        ("слова «а» и «б» исключить", [("", "а", ""), ("", "б", "")]),
    ],
)
def test_every_word_and_every_line_named_changes(text: str, expected: list[tuple[str, str, str]]) -> None:
    found = _read(text).modifications
    assert [(each.target.eid, each.old, each.new) for each in found] == expected
    assert {each.scope for each in found} == {Scope.CONTENTS}


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("слова «а», «б» заменить словами «в», «г», «д»", "another count of new words"),
        ("статью 5 считать статьей 6", "is not changed so"),
    ],
)
def test_what_cannot_be_done_to_a_table_of_contents_is_told(text: str, why: str) -> None:
    clause = _read(text)
    assert not clause.recognised
    assert why in clause.reason


def _read(text: str) -> ReadClause:
    (clause,) = read_amending_lines([OPENING, f"1) в оглавлении {text};"], LANGUAGES["rus"]).clauses
    return clause
