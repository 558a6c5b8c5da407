"""The comparative table: a row for each changed element, down to the indent, and the proof that it tells all."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "exporters"))
import drafts
from random_acts import pair

from workbench.drafting.comparative_table import OMISSION, ColumnLine, comparative_table, contradictions
from workbench.drafting.draft import Draft
from workbench.law.act import Act, Kind, Provision
from workbench.law.amended_act import AmendedAct
from workbench.law.amendment import Modification, Operation, Scope
from workbench.law.eid import with_eids
from workbench.law.project import Project
from workbench.law.reference import ProvisionRef
from workbench.law.revision import Revised, Revision

ELEMENTS = {
    "rus": [
        "Пункт 1 статьи 60",
        "Заголовок статьи 12",
        "Подпункт 2) пункта 1 статьи 12",
        "Подпункт 2-1) пункта 1 статьи 12",
        "Подпункт 3) пункта 1 статьи 12",
        "Статья 12-1",
        "Таблица статьи 13",
    ],
    "kaz": [
        "60-баптың 1-тармағы",
        "12-баптың тақырыбы",
        "12-баптың 1-тармағының 2) тармақшасы",
        "12-баптың 1-тармағының 2-1) тармақшасы",
        "12-баптың 1-тармағының 3) тармақшасы",
        "12-1-бап",
        "13-баптың кестесі",
    ],
}


def text(line: ColumnLine) -> str:
    return "".join(revision.text for revision in line.revisions)


def law(*children: Provision, text: str = "") -> Act:
    article = Provision(Kind.ARTICLE, "5", "Статья 5.", "Права", text, children)
    return with_eids(Act("a", "w", "rus", "О праве", provisions=(article,)))


def table_of(old: Act, new: Act, *modifications: Modification) -> list[tuple[str, list[str], list[str]]]:
    """Return element and columns of each row; the table is proved on the way."""
    table = comparative_table(Draft("rus", Project(), (AmendedAct(old, new, modifications, ()),)))
    assert contradictions(table) == ()
    return [(row.element, list(map(text, row.in_force)), list(map(text, row.proposed))) for row in table.rows]


@pytest.mark.parametrize("language", ["rus", "kaz"])
def test_each_changed_element_has_a_row_named_in_the_nominative(language: str) -> None:
    table = comparative_table(drafts.draft(language))
    assert [row.element for row in table.rows] == ELEMENTS[language]
    assert [row.number for row in table.rows] == list(range(1, 8))
    assert contradictions(table) == ()


def test_a_new_element_is_absent_on_the_left_and_a_repealed_one_on_the_right() -> None:
    rows = {row.element: row for row in comparative_table(drafts.draft("rus")).rows}
    assert [row.element for row in rows.values() if row.absent] == ["Подпункт 2-1) пункта 1 статьи 12", "Статья 12-1"]
    assert [row.element for row in rows.values() if row.deleted] == ["Подпункт 3) пункта 1 статьи 12"]


def test_a_column_shows_where_the_element_stands_and_dots_for_what_is_left_out() -> None:
    row = comparative_table(drafts.draft("rus")).rows[2]
    assert list(map(text, row.proposed)) == [
        "Статья 12. Компетенция и ответственность уполномоченного органа",
        "1. Уполномоченный орган осуществляет следующие полномочия:",
        OMISSION,
        "2) ведет учет пострадавших детей, разлученных с родителями;",
        OMISSION,
    ]
    assert [line.context for line in row.proposed] == [True, True, True, False, True]


def test_only_the_words_that_differ_are_marked() -> None:
    row = comparative_table(drafts.draft("rus")).rows[2]
    changed = [line for line in row.proposed if not line.context]
    assert changed[0].revisions == (
        Revision(Revised.KEPT, "2) ведет учет пострадавших детей"),
        Revision(Revised.INSERTED, ", разлученных с родителями"),
        Revision(Revised.KEPT, ";"),
    )


def test_the_reasons_are_those_of_the_amendment() -> None:
    row = comparative_table(drafts.draft("rus")).rows[3]
    assert row.amendments == ("a2",)
    assert [each.code for each in row.reasons.recommendations] == ["R-01", "R-02"]
    assert row.reasons.justifications == (drafts.SAYINGS["rus"]["why"],)


def test_the_opening_line_of_a_list_is_the_first_indent() -> None:
    listed = tuple(Provision(Kind.INDENT, text=f"право {n};") for n in (1, 2))
    point = Provision(Kind.PARAGRAPH, "2", "2.", text="Ребенок имеет:", children=listed)
    new = replace(point, text="Каждый ребенок имеет:")
    assert table_of(law(point), law(new)) == [
        (
            "Абзац первый пункта 2 статьи 5",
            ["Статья 5. Права", "2. Ребенок имеет:", "…"],
            ["Статья 5. Права", "2. Каждый ребенок имеет:", "…"],
        ),
    ]  # fmt: skip


def test_the_text_before_a_second_part_is_the_first_part() -> None:
    point = Provision(
        Kind.PARAGRAPH, "2", "2.", text="Часть раз.", children=(Provision(Kind.SUBPARAGRAPH, text="Часть два."),)
    )
    assert table_of(law(point), law(replace(point, text="Часть один.")))[0][0] == "Часть первая пункта 2 статьи 5"


def test_an_indent_added_among_others_is_one_row_and_the_others_none() -> None:
    old = [Provision(Kind.INDENT, text=f"право {n};") for n in ("на жизнь", "на имя")]
    new = [old[0], Provision(Kind.INDENT, text="совсем иное дело;"), old[1]]
    assert table_of(law(*old, text="Ребенок имеет:"), law(*new, text="Ребенок имеет:")) == [
        ("Абзац третий статьи 5", [], ["Статья 5. Права", "…", "совсем иное дело;", "…"]),
    ]


def test_a_unit_restated_whole_is_one_row_with_all_its_lines() -> None:
    def point(*texts: str) -> Provision:
        return Provision(Kind.PARAGRAPH, "2", "2.", text="Имеет:", children=tuple(
            Provision(Kind.POINT, str(n), f"{n})", text=each) for n, each in enumerate(texts, start=1)
        ))  # fmt: skip

    restated = Modification(Operation.SUBSTITUTION, Scope.PROVISION, ProvisionRef("w", "art_5__para_2"))
    assert table_of(law(point("имя;", "дом.")), law(point("имя;", "дом;", "семью.")), restated) == [
        (
            "Пункт 2 статьи 5",
            ["Статья 5. Права", "2. Имеет:", "1) имя;", "2) дом."],
            ["Статья 5. Права", "2. Имеет:", "1) имя;", "2) дом;", "3) семью."],
        ),
    ]


def test_a_repealed_article_shows_all_its_text_on_the_left() -> None:
    point = Provision(Kind.PARAGRAPH, "1", "1.", text="Дети.")
    gone = Provision(Kind.ARTICLE, "5", "Статья 5.", "Права", excluded=True)
    repeal = Modification(Operation.REPEAL, Scope.PROVISION, ProvisionRef("w", "art_5"))
    new = with_eids(replace(law(), provisions=(gone,)))
    assert table_of(law(point), new, repeal) == [("Статья 5", ["Статья 5. Права", "1. Дети."], [])]


@pytest.mark.parametrize("seed", range(25))
def test_the_table_of_any_two_acts_tells_all_their_differences(seed: int) -> None:
    old, new = pair(seed)
    table_of(old, new)


def test_a_table_that_leaves_a_change_out_is_found_out() -> None:
    table = comparative_table(drafts.draft("rus"))
    act = table.acts[1]
    short = replace(table, acts=(table.acts[0], replace(act, rows=act.rows[1:])))
    assert contradictions(short) == ("О гражданской защите: the acts differ in more than the table tells",)


def test_a_column_that_says_something_else_is_found_out() -> None:
    table = comparative_table(drafts.draft("rus"))
    act = table.acts[0]
    false = replace(act.rows[0], proposed=(ColumnLine((Revision(Revised.KEPT, "иное"),)),))
    wrong = replace(table, acts=(replace(act, rows=(false,)), table.acts[1]))
    assert contradictions(wrong) == ("Row 1: the right column is not the proposed text of art_60__para_1",)
