"""Correcting structure by hand: what was read wrong is put right, no letter lost, every address followed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.importers.reading_lines import parsed
from tests.importers.soups import soups
from workbench.errors import UnusableInput
from workbench.importers.correction import (
    Corrected,
    demote,
    join,
    mark_as_note,
    promote,
    renumber,
    split,
    take_note_for_text,
)
from workbench.importers.lines import Line
from workbench.importers.structure import parse_act
from workbench.languages import LANGUAGES
from workbench.law.act import Act, Kind, NoteKind, Provision, ServiceNote, printed
from workbench.law.eid import assign

TEXT = """
Глава 1. Общее
Статья 1. Права
1. Дети имеют право:
1) жить;
2) расти.
Часть вторая.
Статья 2. Долг
Родители заботятся о детях. 2. Родители отвечают.
"""


def act() -> Act:
    return parsed(TEXT).act


def eids(corrected: Corrected) -> list[str]:
    return [provision.eid for provision in corrected.act.walk()]


def test_a_promoted_subpoint_becomes_the_next_point_and_takes_what_followed_it() -> None:
    corrected = promote(act(), "art_1__para_1__point_2")
    assert eids(corrected)[2:6] == [
        "art_1__para_1",
        "art_1__para_1__point_1",
        "art_1__para_2",
        "art_1__para_2__subpara_2",
    ]
    raised = corrected.act.find("art_1__para_2")
    assert raised is not None
    assert (raised.kind, raised.label, raised.text) == (Kind.PARAGRAPH, "2.", "расти.")
    assert corrected.moved["art_1__para_1__point_2"] == "art_1__para_2"
    assert corrected.moved["art_1__para_1__subpara_2"] == "art_1__para_2__subpara_2"


def test_a_demoted_part_stands_in_the_subpoint_before_it() -> None:
    corrected = demote(act(), "art_1__para_1__subpara_2")
    assert corrected.moved["art_1__para_1__subpara_2"] == "art_1__para_1__point_2__subpara_2"


def test_a_demoted_article_becomes_a_point_of_the_article_before_it() -> None:
    corrected = demote(act(), "art_2")
    lowered = corrected.act.find(corrected.moved["art_2"])
    assert lowered is not None
    assert (lowered.kind, lowered.label) == (Kind.PARAGRAPH, "2.")
    assert lowered.text == "Долг Родители заботятся о детях. 2. Родители отвечают."


def test_a_promoted_line_that_begins_with_a_number_takes_it() -> None:
    read = parsed("Статья 1. Права\n1. Дети:\nжить;").act
    indent = Provision(Kind.INDENT, text="2. Родители отвечают.")
    point = replace(read.provisions[0].children[0], children=(indent,))
    article = replace(read.provisions[0], children=(point,))
    corrected = promote(replace(read, provisions=assign((article,))), "art_1__para_1__indent_2")
    raised = corrected.act.find("art_1__para_2")
    assert raised is not None
    assert (raised.label, raised.text) == ("2.", "Родители отвечают.")


def test_a_promoted_line_without_a_number_is_given_one() -> None:
    read = promote(parsed("Статья 1. Права\nТекст.\nДолг родителей").act, "art_1__subpara_2").act
    assert [(provision.kind, provision.heading) for provision in read.provisions][1] == (Kind.ARTICLE, "Долг родителей")
    numbered = renumber(read, "art", "2").act.find("art_2")
    assert numbered is not None
    assert numbered.label == "Статья 2."


def test_a_broken_line_is_joined_to_the_one_before_it() -> None:
    corrected = join(act(), "art_1__para_1__subpara_2")
    point = corrected.act.find("art_1__para_1__point_2")
    assert point is not None
    assert point.text == "расти. Часть вторая."
    assert "art_1__para_1__subpara_2" not in corrected.moved
    assert corrected.at == "art_1__para_1__point_2"


def test_a_line_joined_to_a_heading_goes_on_with_it() -> None:
    read = parsed("Статья 1. Права ребенка\nВ Республике:\n1) жить.").act
    first = read.provisions[0]
    corrected = join(parsed("Глава 1. Права\nСтатья 1. А\nТекст.").act, "art_1")
    assert corrected.act.provisions[0].heading == "Права Статья 1. А Текст."
    assert first.text == "В Республике:"


def test_a_split_text_becomes_what_its_second_half_says() -> None:
    corrected = split(act(), "art_2", len("Родители заботятся о детях. "))
    article, point = corrected.act.find("art_2"), corrected.act.find("art_2__para_2")
    assert article is not None
    assert point is not None
    assert article.text == "Родители заботятся о детях."
    assert (point.label, point.text) == ("2.", "Родители отвечают.")


def test_a_split_point_is_followed_by_a_point_that_takes_its_list() -> None:
    read = parsed("Статья 1. А\n1. Раз. 2. Два:\n1) а;\n2) б.").act
    corrected = split(read, "art_1__para_1", len("Раз. "))
    assert eids(corrected) == [
        "art_1",
        "art_1__para_1",
        "art_1__para_2",
        "art_1__para_2__point_1",
        "art_1__para_2__point_2",
    ]


@pytest.mark.parametrize(
    ("eid", "num", "label", "new"),
    [
        ("art_1", "12-1", "Статья 12-1.", "art_12-1"),
        ("art_1__para_1__point_2", "1-1", "1-1)", "art_1__para_1__point_1-1"),
        ("chp_1", "3.", "Глава 3.", "chp_3"),
    ],
)
def test_a_new_number_is_put_into_the_label(eid: str, num: str, label: str, new: str) -> None:
    corrected = renumber(act(), eid, num)
    found = corrected.act.find(new)
    assert found is not None
    assert found.label == label
    assert corrected.moved[eid] == new


def test_a_line_that_is_a_note_hangs_on_what_it_follows() -> None:
    corrected = mark_as_note(act(), "art_1__para_1__subpara_2")
    point = corrected.act.find("art_1__para_1__point_2")
    assert point is not None
    assert [note.text for note in point.notes] == ["Часть вторая."]
    assert corrected.at == point.eid


def test_the_first_line_made_a_note_is_the_acts() -> None:
    corrected = mark_as_note(parsed("Настоящий Закон регулирует.\nСтатья 1. А\nТекст.").act, "preamble")
    assert [note.text for note in corrected.act.notes] == ["Настоящий Закон регулирует."]
    assert corrected.at == ""
    assert eids(corrected) == ["art_1"]


def test_a_line_taken_for_a_note_by_mistake_is_text_again_where_it_stood() -> None:
    read = act()
    noted = mark_as_note(read, "art_1__para_1__subpara_2")
    again = take_note_for_text(noted.act, noted.at, 0)
    assert again.act.find("art_1__para_1__subpara_2") is None  # it follows the point it was a note of
    point = again.act.find(again.at)
    assert point is not None
    assert point.text == "Часть вторая."
    assert again.act.find(noted.at).notes == ()
    assert [printed(each) for each in again.act.provisions] == [printed(each) for each in read.provisions]


def test_the_note_of_an_act_becomes_its_first_line() -> None:
    read = parsed("Настоящий Закон регулирует.\nСтатья 1. А\nТекст.").act
    again = take_note_for_text(mark_as_note(read, "preamble").act, "", 0)
    assert again.at == "preamble"
    assert again.act == read


def test_a_text_taken_for_a_remark_of_exclusion_is_the_text_of_its_unit_again() -> None:
    read = parsed("Статья 1. А\n1. Первый.\n2. Исключен Законом РК от 01.02.2020 № 5-VI.\n3. Третий.").act
    assert read.find("art_1__para_2").excluded
    again = take_note_for_text(read, "art_1__para_2", 0)
    unit = again.act.find("art_1__para_2")
    assert (unit.text, unit.excluded, unit.notes) == ("Исключен Законом РК от 01.02.2020 № 5-VI.", False, ())
    assert again.at == "art_1__para_2"


def test_a_note_that_begins_with_a_number_becomes_a_unit_of_that_number() -> None:
    read = parsed("Статья 1. А\n1. Первый.\nСтатья 2. Б\nТекст.").act
    article = replace(read.provisions[0], notes=(ServiceNote(NoteKind.OTHER, "2. Второй."),))
    again = take_note_for_text(replace(read, provisions=(article, read.provisions[1])), "art_1", 0)
    assert again.at == "art_1__para_2"
    assert printed(again.act.provisions[0]) == "Статья 1. А\n1. Первый.\n2. Второй."


@settings(max_examples=100, suppress_health_check=list(HealthCheck))
@given(soups(), st.integers(0, 30))
def test_no_letter_is_lost_by_taking_a_note_for_text(lines: list[Line], at: int) -> None:
    read = parse_act(lines, LANGUAGES["rus"]).act
    noted = [("", number) for number in range(len(read.notes))]
    noted += [(each.eid, number) for each in read.walk() for number in range(len(each.notes))]
    if noted:
        eid, number = noted[at % len(noted)]
        again = take_note_for_text(read, eid, number)
        assert _letters(again.act) >= _digits_apart(read)
        assert len(again.act.notes) + sum(len(each.notes) for each in again.act.walk()) >= len(noted) - 1
        assert set(again.moved) == {each.eid for each in read.walk()}


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: take_note_for_text(act(), "art_2", 0),
        lambda: take_note_for_text(act(), "", 0),
        lambda: promote(act(), "chp_1"),
        lambda: demote(act(), "art_1"),
        lambda: join(act(), "chp_1"),
        lambda: split(act(), "art_2", 0),
        lambda: renumber(act(), "art_2", "пять"),
        lambda: renumber(act(), "art_1__para_1__subpara_2", "3"),
        lambda: promote(act(), "art_99"),
    ],
)
def test_what_cannot_be_done_is_said_with_advice(wrong: object) -> None:
    assert callable(wrong)
    with pytest.raises(UnusableInput) as raised:
        wrong()
    assert raised.value.advice


@settings(max_examples=150, suppress_health_check=list(HealthCheck))
@given(soups(), st.sampled_from((promote, demote, join, mark_as_note)), st.integers(0, 30))
def test_no_letter_is_lost_by_a_correction(lines: list[Line], correct: object, at: int) -> None:
    assert callable(correct)
    read = parse_act(lines, LANGUAGES["rus"]).act
    every = list(read.walk())
    try:
        corrected = correct(read, every[at % len(every)].eid)
    except UnusableInput:
        return
    assert _letters(corrected.act) >= _digits_apart(read)
    new = [provision.eid for provision in corrected.act.walk()]
    assert len(set(new)) == len(new)
    assert set(corrected.moved) <= {provision.eid for provision in every}
    assert set(corrected.moved.values()) <= set(new)


def _letters(read: Act) -> set[str]:
    parts = [note.text for note in read.notes]
    for provision in read.walk():
        parts += [provision.label, provision.heading, provision.text, *(note.text for note in provision.notes)]
        parts += [cell for row in provision.rows for cell in row]
    return set("".join(parts).split()) | set(" ".join(parts).split())


def _digits_apart(read: Act) -> set[str]:
    """Return the words of texts, headings and notes: labels take the form of their new kind."""
    parts = [note.text for note in read.notes]
    for provision in read.walk():
        parts += [provision.heading, provision.text, *(note.text for note in provision.notes)]
        parts += [cell for row in provision.rows for cell in row]
    return set(" ".join(parts).split())
