"""Lines of a law into the tree a lawyer sees (LAW.md 2.1, 2.2, 2.5)."""

from __future__ import annotations

import pytest

from tests.importers.reading_lines import doubts, eids, parsed, tree
from workbench.importers.lines import Line
from workbench.importers.structure import parse_act, parse_provisions
from workbench.languages import LANGUAGES
from workbench.law.act import Kind, NoteKind, printed


def test_articles_stand_in_their_chapters_and_sections_and_their_ids_carry_no_parent() -> None:
    text = """
Раздел 1. Общее
Глава 1. Основы
Статья 1. Понятия
1. Первое.
Статья 2. Принципы
Первое.
Раздел 2. Особое
Статья 3. Вне глав
Второе.
"""
    found = tree(text)
    assert list(found) == ["sec_1", "chp_1", "art_1", "art_1__para_1", "art_2", "sec_2", "art_3"]
    assert [child.eid for child in found["sec_2"].children] == ["art_3"]


def test_the_three_languages_meet_at_the_same_addresses() -> None:
    russian = "Глава 1. Общее\nСтатья 2-1. Права\n1. Дети имеют право:\n1) жить;\n2) расти.\nЧасть вторая."
    kazakh = "1-тарау. Жалпы\n2-1-бап. Құқықтар\n1. Балалар құқылы:\n1) өмір сүруге;\n2) өсуге.\nЕкінші бөлік."
    english = "Chapter 1. General\nArticle 2-1. Rights\n1. Children may:\n1) live;\n2) grow.\nSecond part."
    assert eids(russian) == eids(kazakh, "kaz") == eids(english, "eng")


def test_a_part_after_the_list_belongs_to_the_owner_of_the_list() -> None:
    text = "Статья 19. Оборона\n8. Обеспечение возлагается на:\n1) орган;\n2) отдел;\n3) работников.\nЧасть должностей."
    assert eids(text)[-1] == "art_19__para_8__subpara_2"


def test_a_part_within_a_list_that_goes_on_belongs_to_the_subpoint() -> None:
    text = """
Статья 4. Система
5. Управление осуществляется.
Устанавливаются режимы:
1) повседневный.
В повседневном режиме проводятся:
прогнозирование;
сбор.
2) повышенный.
В повышенном режиме проводятся:
корректировка.
3) чрезвычайный.
В чрезвычайном режиме проводятся:
введение.
"""
    parts = "art_4__para_5__subpara_2__point_"
    found = eids(text)
    assert f"{parts}1__subpara_2__indent_3" in found
    assert f"{parts}3__subpara_2__indent_2" in found


def test_indents_are_counted_with_the_introductory_line() -> None:
    text = "Статья 1. Понятия\n32-1) устройства:\nкотлы;\nсосуды;\n33) спасатель."
    assert eids(text) == [
        "art_1",
        "art_1__point_32-1",
        *(f"art_1__point_32-1__indent_{n}" for n in (2, 3)),
        "art_1__point_33",
    ]


def test_capital_lines_of_an_open_list_are_indents_while_they_end_with_a_semicolon() -> None:
    text = "Статья 3. Праздники\nПраздниками являются:\nНовый год;\nНаурыз;\nДень Республики."
    assert eids(text) == ["art_3", "art_3__indent_2", "art_3__indent_3", "art_3__indent_4"]


def test_subpoints_stand_straight_under_an_article_without_points() -> None:
    assert eids("Статья 21. Мероприятия\nПроводятся:\n1) заблаговременно:\nобучение;\n2) срочно.") == [
        "art_21", "art_21__point_1", "art_21__point_1__indent_2", "art_21__point_2",
    ]  # fmt: skip


def test_letters_are_subpoints_of_subpoints() -> None:
    text = "Статья 1. Понятия\n11) лицо, которое:\nа) создано;\nб) принадлежит.\n12) земли."
    assert eids(text)[2:] == ["art_1__point_11__point_а", "art_1__point_11__point_б", "art_1__point_12"]


def test_points_without_an_article_run_through_the_act() -> None:
    text = "Глава 1. Общее\n1. Первый.\n2. Второй:\n1) раз.\nГлава 2. Порядок\n3. Третий."
    assert eids(text) == ["chp_1", "para_1", "para_2", "para_2__point_1", "chp_2", "para_3"]


def test_a_decision_of_points_has_preamble_signature_and_approved_annex() -> None:
    text = """
Об утверждении Правил
Постановление Правительства Республики Казахстан от 19 декабря 2014 года № 1357
В соответствии с законом Правительство ПОСТАНОВЛЯЕТ:
1. Утвердить Правила.
Премьер-Министр
Республики Казахстан К. Масимов
Утверждены
постановлением Правительства
от 19 декабря 2014 года № 1357
Правила эвакуации
1. Общие положения.
Приложение 1
к Правилам
эвакуации
Перечень имущества
1. Палатки.
"""
    found = tree(text)
    assert list(found) == [
        "preamble", "para_1", "signature", "signature__indent_2", "annex", "annex__para_1", "annex_1",
        "annex_1__para_1",
    ]  # fmt: skip
    assert found["annex"].heading == "Правила эвакуации"
    assert found["annex_1"].label == "Приложение 1 к Правилам эвакуации"
    assert found["annex_1"].heading == "Перечень имущества"


def test_a_kazakh_annex_head_over_several_lines_is_one() -> None:
    text = """
1. Қағидалар бекітілсін.
Қазақстан Республикасының
Премьер-Министрі К. Мәсімов
Қазақстан Республикасы
Үкіметінің
2014 жылғы 19 желтоқсандағы
№ 1357 қаулысына
2-қосымша
Мүлік тізбесі
1. Шатырлар.
"""
    assert tree(text, "kaz")["annex_2"].heading == "Мүлік тізбесі"


@pytest.mark.parametrize(
    ("lines", "heading"),
    [
        ("Глава 2. ОТНОШЕНИЯ В ОБЛАСТИ\nТРУДА\nСтатья 5. Права", "ОТНОШЕНИЯ В ОБЛАСТИ ТРУДА"),
        (
            "Глава 12. Договор о деятельности\n(простое товарищество)\nСтатья 5. Права",
            "Договор о деятельности (простое товарищество)",
        ),
        ("Раздел I.\u2028Общие положения\nСтатья 1", "Общие положения"),
        ("Глава первая\nОбщие положения\nСтатья 1. Понятия", "Общие положения"),
    ],
)
def test_a_heading_over_two_lines_is_joined(lines: str, heading: str) -> None:
    act = parsed(lines).act
    assert act.provisions[0].heading == heading


def test_the_heading_of_an_article_goes_on_in_the_next_line() -> None:
    found = tree('Статья 4. Регистрация\nпо принципу "единого окна"\n1. Регистрация осуществляется.')
    assert found["art_4"].heading == 'Регистрация по принципу "единого окна"'


def test_a_heading_does_not_go_on_behind_a_note() -> None:
    (annex,) = parsed(
        "Приложение 1\nПеречень\nСноска. Приложение с изменением от 01.01.2020 № 1-VI.\nорганы"
    ).act.provisions
    assert (annex.heading, annex.text) == ("Перечень", "органы")


def test_an_article_glued_to_the_heading_of_its_chapter_is_cut_off() -> None:
    found = tree("Глава 4. Сделки Статья 147. Понятие сделки\nСделками признаются действия.")
    assert found["chp_4"].heading == "Сделки"
    assert found["art_147"].heading == "Понятие сделки"


def test_a_bare_article_of_the_constitution_has_a_text_and_no_heading() -> None:
    found = tree("Статья 8\nРеспублика уважает принципы международного права.\nСтатья 9\nРеспублика имеет символы.")
    assert found["art_8"].heading == ""
    assert found["art_8"].text == "Республика уважает принципы международного права."


def test_a_note_that_is_law_text_is_a_provision() -> None:
    found = tree(
        "Статья 5. Штраф\n1. Деяние –\nвлечет штраф.\nПримечание. Ребенком признается лицо.\nСтатья 6. Иное\nТекст."
    )
    assert found["art_5__note_1"].text == "Ребенком признается лицо."


def test_points_of_a_law_note_stand_in_it() -> None:
    found = eids("Статья 5. Штраф\n1. Деяние.\nПримечания.\n1. Первое.\n2. Второе.\nСтатья 6. Иное\nТекст.")
    assert found[2:5] == ["art_5__note_1", "art_5__note_1__para_1", "art_5__note_1__para_2"]


@pytest.mark.parametrize(
    ("language", "line", "label"),
    [
        ("rus", "2) исключен Законом РК от 02.04.2019 № 241-VІ;", "2)"),
        ("rus", "2. Исключен.", "2."),
        ("rus", "3. Утратил силу Законом РК от 27.10.2015 № 364-V.", "3."),
        ("rus", "3) - 6-3) исключены Законом РК от 29.09.2014 № 239-V;", "3) - 6-3)"),
        ("kaz", "29) алып тасталды - ҚР 24.05.2018 № 156-VI Заңымен;", "29)"),
        ("kaz", "2. Алынып тасталды.", "2."),
        ("kaz", "4. Қазақстан Республикасының 1998 жылғы 7 қазандағы № 284 Заңымен алып тасталды.", "4."),
        ("eng", "2) excluded by the Law of the Republic of Kazakhstan No. 36-V of 10 July 2012;", "2)"),
    ],
)
def test_a_unit_excluded_in_its_place_keeps_its_number_and_has_no_text(language: str, line: str, label: str) -> None:
    (unit,) = parse_provisions(line, LANGUAGES[language])
    assert unit.excluded
    assert (unit.label, unit.text) == (label, "")
    assert [note.kind for note in unit.notes] == [NoteKind.EXCLUDED]
    assert printed(unit) == line


def test_a_sentence_about_exclusion_is_law_text() -> None:
    (unit,) = parse_provisions("2) исключение из списка производится органом;", LANGUAGES["rus"])
    assert not unit.excluded


def test_an_article_excluded_by_a_note_keeps_its_heading() -> None:
    text = (
        "Статья 26. Проверки\nСноска. Статья 26 исключена Законом РК от 17.07.2009 № 188-IV.\nСтатья 27. Иное\nТекст."
    )
    article = tree(text)["art_26"]
    assert article.excluded
    assert article.heading == "Проверки"


def test_a_number_alone_on_its_line_takes_the_next_line_as_its_text() -> None:
    found = tree("Статья 1. Права\n1.\nДети имеют права.\n2.\nРодители – тоже.")
    assert found["art_1__para_2"].text == "Родители – тоже."
    assert not found["art_1__para_1"].excluded


def test_rows_become_a_table_and_a_table_of_one_column_lines() -> None:
    lines = [
        Line("Статья 1. Ставки"), Line("Ставки установлены:"),
        Line("", kind="table", cells=("Год", "Ставка")), Line("", kind="table", cells=("2025", "", "5 %")),
        Line("", kind="table", cells=("Конец.",)), Line("Статья 2. Сроки"),
        Line("", kind="table", cells=("1. Один столбец.",)),
    ]  # fmt: skip
    found = {provision.eid: provision for provision in parse_act(lines, LANGUAGES["rus"]).act.walk()}
    assert found["art_1__table_1"].rows == (("Год", "Ставка", ""), ("2025", "", "5 %"), ("Конец.", "", ""))
    assert found["art_2__para_1"].text == "Один столбец."


def test_a_table_reads_back_from_its_print() -> None:
    text = "1. Ставки:\n\tГод\tСтавка\n2025\t\t5 %\nКонец."
    (unit,) = parse_provisions(text, LANGUAGES["rus"])
    assert unit.children[0].rows == (("", "Год", "Ставка"), ("2025", "", "5 %"))
    assert printed(unit) == text


def test_a_tab_in_front_of_a_line_is_an_indent_not_a_table() -> None:
    (unit,) = parse_provisions("\t1. Дети имеют права.", LANGUAGES["rus"])
    assert unit.kind is Kind.PARAGRAPH


def test_footnotes_are_notes_and_running_heads_no_law() -> None:
    lines = [
        Line("Статья 1. Права"), Line("Дети имеют права."), Line("Смотри закон.", number="1", kind="footnote"),
        Line("Страница 5", kind="header"),
    ]  # fmt: skip
    read = parse_act(lines, LANGUAGES["rus"])
    assert [(p.kind, p.label) for p in read.act.walk()][1:] == [(Kind.NOTE, "[1]")]
    assert read.front == ("Страница 5",)


def test_numbers_kept_apart_from_the_text_are_put_before_it() -> None:
    lines = [Line("Права", number="Статья 1."), Line("жить;", number="1)"), Line("расти.", number="2)")]
    assert [p.eid for p in parse_act(lines, LANGUAGES["rus"]).act.walk()] == [
        "art_1",
        "art_1__point_1",
        "art_1__point_2",
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Статья 1. А\nТекст.\nСтатья 1. Б\nТекст.", "Numbers repeat: art_1."),
        ("Статья 2. А\nТекст.\nСтатья 1. Б\nТекст.", "Numbers are out of order: art_1."),
        ("Статья 1. А\nТекст.\nСтатья 5. Б\nТекст.", "art_5 follows 1"),
        ("Статья 1. А\nТекст:\n1) раз;\n3) три.", "art_1__point_3 follows 1"),
    ],
)
def test_numbers_to_wonder_at_are_told(text: str, said: str) -> None:
    assert said in doubts(text)


def test_excluded_numbers_in_one_line_leave_no_gap() -> None:
    text = "Статья 1. А\nТекст:\n1) раз;\n2) - 6-3) исключены Законом РК от 29.09.2014 № 239-V;\n7) семь."
    assert "Numbers are missing" not in doubts(text)


def test_a_repeated_number_gets_an_address_of_its_own() -> None:
    assert eids("Статья 419. А\nТекст.\nСтатья 419. Б\nТекст.") == ["art_419", "art_419~2"]


def test_lines_after_the_signature_stand_among_the_notes_of_the_act() -> None:
    text = "Статья 1. А\nТекст.\nПрезидент Республики Казахстан\nН. НАЗАРБАЕВ\n© 2012. Институт\nПравила торговли"
    read = parsed(text)
    assert [note.text for note in read.act.notes] == ["© 2012. Институт", "Правила торговли"]
    assert any("after the signature" in note.text for note in read.notes)


def test_the_signature_may_stand_in_a_table() -> None:
    lines = [
        Line("Статья 1. А"), Line("Текст."),
        Line("", kind="table", cells=("Президент Республики Казахстан", "Н. Назарбаев")),
    ]  # fmt: skip
    assert [p.eid for p in parse_act(lines, LANGUAGES["rus"]).act.walk()][-1] == "signature"


def test_a_lone_indent_is_read_as_the_caller_says() -> None:
    (unit,) = parse_provisions("15) утверждает правила.", LANGUAGES["rus"], within=Kind.INDENT)
    assert unit.kind is Kind.INDENT
