"""Amending laws: quoted articles stay quoted, lines of new wording are indents of their item (LAW.md 2.5, no. 4)."""

from __future__ import annotations

from tests.importers.reading_lines import eids, tree
from workbench.law.act import Kind

TITLE = "О внесении изменений и дополнений в некоторые законодательные акты Республики Казахстан по вопросам детей"


def test_quoted_articles_are_no_articles_of_the_amending_law() -> None:
    text = f"""
{TITLE}
Статья 1. Внести изменения и дополнения в следующие законодательные акты Республики Казахстан:
1. В Кодекс Республики Казахстан "О браке (супружестве) и семье":
1) дополнить статьей 103-1 следующего содержания:
"Статья 103-1. Права ребенка
1. Ребенок имеет право:
1) на защиту;
2) на "жизнь".
Часть вторая.";
2) статью 5 исключить.
2. В Закон "О правах ребенка":
1) в статье 7:
пункт 2 изложить в следующей редакции:
"2. Дети защищаются.";
в пункте 3 слова "а", "б" заменить соответственно словами "в", "г".
Статья 2. Настоящий Закон вводится в действие со дня его подписания.
Президент
Республики Казахстан К. ТОКАЕВ
"""
    found = tree(text)
    articles = [eid for eid, provision in found.items() if provision.kind is Kind.ARTICLE]
    assert articles == ["art_1", "art_2"]
    item = "art_1__para_1__point_1__indent_"
    assert [eid for eid in found if eid.startswith(item)] == [f"{item}{n}" for n in range(2, 7)]
    assert found["art_1__para_1__point_2"].text == "статью 5 исключить."
    assert found["art_1__para_2__point_1__indent_3"].text == '"2. Дети защищаются.";'
    assert found["art_2"].text.startswith("Настоящий Закон")
    assert found["art_2"].heading == ""


def test_marks_that_do_not_balance_end_where_the_next_clause_begins() -> None:
    text = f"""
{TITLE}
Статья 1. Внести изменения:
1) статью 5 изложить в следующей редакции:
"Статья 5. Статус
1. Применяется Закон "О статусе "Назарбаев Университет".
2. Иные законы не применяются.";
2) статью 6 исключить.
"""
    assert eids(text) == [
        "art_1",
        "art_1__point_1",
        *(f"art_1__point_1__indent_{n}" for n in (2, 3, 4)),
        "art_1__point_2",
    ]


def test_kazakh_clauses_that_begin_with_a_number_or_a_quotation_are_no_items() -> None:
    text = """
Кейбір заңнамалық актілерге өзгерістер мен толықтырулар енгізу туралы
1-бап. Мына заңнамалық актілерге өзгерістер мен толықтырулар енгізілсін:
7. "Өрт қауіпсіздігі туралы" Заңға:
5) 6-бапта:
2) тармақшадағы ", өрт қауіпсіздігі" деген сөздер алып тасталсын;
3) тармақша мынадай редакцияда жазылсын:
"3) бақылауды жүзеге асырады;";
"Өртке қарсы" деген сөздер "Мемлекеттік" деген сөздермен ауыстырылсын;
мынадай мазмұндағы 14) және 15) тармақшалармен толықтырылсын:
"14) ережелерді бекітеді;
15) есепке алуды жүргізеді.";
6) 8-бап алып тасталсын.
"""
    item = "art_1__para_7__point_5"
    assert eids(text, "kaz") == [
        "art_1", "art_1__para_7", item, *(f"{item}__indent_{n}" for n in range(2, 9)), "art_1__para_7__point_6",
    ]  # fmt: skip


def test_guillemets_are_counted_by_their_direction() -> None:
    text = """
О внесении дополнения в Закон Республики Казахстан "О праздниках"
Статья 1. Внести в Закон Республики Казахстан «О праздниках» следующее дополнение:
статью 3 дополнить абзацем девятым следующего содержания:
«День Первого Президента
Республики «Казахстан» – 1 декабря.».
Статья 2. Настоящий Закон вводится в действие со дня его подписания.
"""
    assert eids(text) == ["art_1", "art_1__indent_2", "art_1__indent_3", "art_1__indent_4", "art_2"]
