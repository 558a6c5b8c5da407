from __future__ import annotations

import pytest

from workbench.analysis.terms import (
    DefinedTwice,
    defined_twice,
    definitions,
    other_names,
    short_names,
    term_pairs,
    uses,
)
from workbench.law.act import Act, Kind, Provision
from workbench.law.eid import with_eids
from workbench.law.revision import after, before


def act(work: str, language: str, heading: str, *points: str) -> Act:
    children = tuple(Provision(Kind.POINT, str(n), f"{n})", text=text) for n, text in enumerate(points, start=1))
    article = Provision(Kind.ARTICLE, "1", "Статья 1.", heading, "Используются понятия:", children)
    other = Provision(Kind.ARTICLE, "2", "Статья 2.", "Сроки", "Срок – пять дней;")
    return with_eids(Act(work, work, language, "", provisions=(article, other)))


RUS = "Основные понятия, используемые в настоящем Законе"
KAZ = "Осы Заңда пайдаланылатын негiзгi ұғымдар"


@pytest.mark.parametrize(
    ("line", "term", "meaning"),
    [
        ("авария – разрушение зданий;", "авария", "разрушение зданий"),
        ("ребенок (дети) - лицо до 18 лет.", "ребенок (дети)", "лицо до 18 лет"),
        ("уполномоченный орган (далее – орган) ‒ орган;", "уполномоченный орган", "орган"),
        (
            "дети, оставшиеся без попечения, – дети без родителей;",
            "дети, оставшиеся без попечения",
            "дети без родителей",
        ),
    ],
)
def test_a_definition_is_a_term_a_dash_and_a_meaning(line: str, term: str, meaning: str) -> None:
    (found,) = definitions(act("/a", "rus", RUS, line))
    assert (found.term, found.meaning, found.ref.eid) == (term, meaning, "art_1__point_1")


def test_only_articles_of_definitions_define() -> None:
    assert definitions(act("/a", "rus", "Задачи", "авария – разрушение;")) == ()


def test_one_term_defined_in_two_acts_in_different_words_is_found_with_the_difference() -> None:
    first = act("/a", "rus", RUS, "ребенок – лицо до 18 лет;")
    second = act("/b", "rus", RUS, "Ребенок – лицо до 16 лет;", "авария – разрушение;")
    (found,) = defined_twice([first, second])
    assert isinstance(found, DefinedTwice)
    assert (before(found.revisions), after(found.revisions)) == ("лицо до 18 лет", "лицо до 16 лет")


def test_one_term_defined_alike_in_two_acts_is_no_matter() -> None:
    acts = [act(work, "rus", RUS, "ребенок – лицо до 18 лет;") for work in ("/a", "/b")]
    assert defined_twice(acts) == ()


def test_terms_of_two_languages_meet_at_their_address() -> None:
    rus, kaz = act("/a", "rus", RUS, "ребенок – лицо;"), act("/a", "kaz", KAZ, "бала – адам;")
    assert [(pair.rus.term, pair.kaz.term) for pair in term_pairs(rus, kaz)] == [("ребенок", "бала")]


def law(*texts: str) -> Act:
    """Return a law that defines the alarm signal and the commission, and has these articles after."""
    defined = act("/a", "rus", RUS, "сигнал тревоги – звук;", "комиссия (далее – орган) – собрание;").provisions[0]
    articles = tuple(
        Provision(Kind.ARTICLE, str(num), f"Статья {num}.", "Предмет", text) for num, text in enumerate(texts, start=2)
    )
    return with_eids(Act("/a", "/a", "rus", "", provisions=(defined, *articles)))


@pytest.mark.parametrize(
    ("text", "used"),
    [
        ("По сигналу тревоги собираются.", True),
        ("Сигналами тревоги управляют.", True),
        ("Тревоги по сигналу нет.", False),
        ("Сигнал подают.", False),
    ],
)
def test_a_term_is_known_in_every_form_of_its_words(text: str, used: bool) -> None:
    assert ("art_2" in {ref.eid for ref in uses("сигнал тревоги", law(text))}) is used


def test_short_names_are_read_where_an_act_gives_them() -> None:
    given = short_names(law("Граждане (далее – лица) и организации (далее – объекты)."))
    assert [(each.name, each.ref.eid) for each in given] == [
        ("орган", "art_1__point_2"), ("лица", "art_2"), ("объекты", "art_2"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Сигнал тревоги (далее – гудок) подают.", [("гудок", "сигнал тревоги")]),
        ("Пост сигнала тревоги (далее – пост) создают.", []),
    ],
)
def test_a_defined_term_under_another_name_is_found(text: str, found: list[tuple[str, str]]) -> None:
    assert [(given.name, definition.term) for given, definition in other_names(law(text))] == found
