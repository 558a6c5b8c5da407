"""The table of contents of a code is amended with its headings: first of all, in both languages, and read back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from workbench.drafting.comparative_table import comparative_table, contradictions
from workbench.drafting.draft import Draft
from workbench.importers.lines import Line
from workbench.importers.structure import parse_act
from workbench.languages import LANGUAGES
from workbench.law.act import Act
from workbench.law.amendment import Amendment, Operation
from workbench.law.contents import contents_changes
from workbench.law.project import Project
from workbench.workspace import amendments as use
from workbench.workspace.drafts import prove, prove_text, text_of
from workbench.workspace.effects import effect

TEXTS = {
    "rus": """Водный кодекс Республики Казахстан
Кодекс Республики Казахстан от 9 июля 2003 года № 481-II
СОДЕРЖАНИЕ
Глава 1. ОБЩИЕ ПОЛОЖЕНИЯ
Статья 1. Понятия
Статья 2. Задачи
Глава 2. ОРГАНЫ
Статья 3. Органы
Глава 1. ОБЩИЕ ПОЛОЖЕНИЯ
Статья 1. Понятия
В Кодексе используются понятия.
Статья 2. Задачи
Задачами являются охрана и учет.
Глава 2. ОРГАНЫ
Статья 3. Органы
Орган ведет учет.""",
    "kaz": """Қазақстан Республикасының Су кодексі
Қазақстан Республикасының 2003 жылғы 9 шілдедегі № 481-II Кодексі
МАЗМҰНЫ
1-тарау. ЖАЛПЫ ЕРЕЖЕЛЕР
1-бап. Ұғымдар
2-бап. Міндеттер
2-тарау. ОРГАНДАР
3-бап. Органдар
1-тарау. ЖАЛПЫ ЕРЕЖЕЛЕР
1-бап. Ұғымдар
Кодексте ұғымдар пайдаланылады.
2-бап. Міндеттер
Міндеттер қорғау мен есеп болып табылады.
2-тарау. ОРГАНДАР
3-бап. Органдар
Орган есеп жүргізеді.""",
}
NEW = {
    "rus": "Статья 2-1. Учет\nУчет открыт.\nСтатья 2-2. План\nПлан утверждается.",
    "kaz": "2-1-бап. Есеп\nЕсеп ашық.\n2-2-бап. Жоспар\nЖоспар бекітіледі.",
}
HEADED = {
    "rus": "Статья 1. Основные понятия\nВ Кодексе используются понятия.",
    "kaz": "1-бап. Негізгі ұғымдар\nКодексте ұғымдар пайдаланылады.",
}
CHAPTER = {
    "rus": "Глава 1-1. ОХРАНА\nСтатья 2-1. Охрана вод\nВоды охраняются.",
    "kaz": "1-1-тарау. ҚОРҒАУ\n2-1-бап. Суларды қорғау\nСулар қорғалады.",
}


def code(language: str) -> Act:
    return parse_act([Line(line) for line in TEXTS[language].splitlines()], LANGUAGES[language]).act


def draft(language: str, *made: Amendment, act: Act | None = None) -> Draft:
    told = effect(act or code(language), made)
    assert told.problems == ()
    return Draft(language, Project(), (told.amended,))


def clauses(drafted: Draft) -> list[str]:
    """Return the lines of the law between the line that names the act and the article on entry into force."""
    lines = text_of(drafted).splitlines()
    end = next(at for at, line in enumerate(lines) if line.startswith(("Статья 2. Настоящий", "2-бап. Осы Заң")))
    return lines[2:end]


@pytest.mark.parametrize("language", ["rus", "kaz"])
def test_a_code_keeps_that_it_has_contents_and_a_law_that_it_has_none(language: str) -> None:
    assert code(language).contents
    notice = {"rus": "Для удобства пользования создано содержание", "kaz": "Қолайлы болуы үшін мазмұны жасалды"}
    made_by_the_bank = TEXTS[language].replace("\n", f"\n{notice[language]}\n", 1)
    lines = [Line(line) for line in made_by_the_bank.splitlines()]
    assert not parse_act(lines, LANGUAGES[language]).act.contents
    bare = "\n".join(TEXTS[language].splitlines()[:2] + TEXTS[language].splitlines()[8:])
    assert not parse_act([Line(line) for line in bare.splitlines()], LANGUAGES[language]).act.contents


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            "rus",
            [
                "1) в оглавлении:",
                "заголовок статьи 1 изложить в следующей редакции:",
                '"Статья 1. Основные понятия";',
                "дополнить заголовками статей 2-1 и 2-2 следующего содержания:",
                '"Статья 2-1. Учет";',
                '"Статья 2-2. План";',
                "заголовок статьи 3 исключить;",
                "2) заголовок статьи 1 изложить в следующей редакции:",
                '"Статья 1. Основные понятия";',
                "3) дополнить статьями 2-1 и 2-2 следующего содержания:",
            ],
        ),
        (
            "kaz",
            [
                "1) мазмұнында:",
                "1-баптың тақырыбы мынадай редакцияда жазылсын:",
                '"1-бап. Негізгі ұғымдар";',
                "мынадай мазмұндағы 2-1 және 2-2-баптардың тақырыптарымен толықтырылсын:",
                '"2-1-бап. Есеп";',
                '"2-2-бап. Жоспар";',
                "3-баптың тақырыбы алып тасталсын;",
                "2) 1-баптың тақырыбы мынадай редакцияда жазылсын:",
                '"1-бап. Негізгі ұғымдар";',
                "3) мынадай мазмұндағы 2-1 және 2-2-баптармен толықтырылсын:",
            ],
        ),
    ],
)
def test_the_first_item_amends_the_contents_with_the_headings(language: str, expected: list[str]) -> None:
    act = code(language)
    drafted = draft(
        language,
        use.revise(act, "art_1", HEADED[language]),
        use.insert(act, "art_2-1", NEW[language]),
        use.repeal(act, "art_3"),
    )
    assert clauses(drafted)[: len(expected)] == expected
    assert prove(drafted).proved


@pytest.mark.parametrize("language", ["rus", "kaz"])
def test_a_new_chapter_comes_into_the_contents_with_its_articles(language: str) -> None:
    drafted = draft(language, use.insert(code(language), "chp_1-1", CHAPTER[language]))
    assert (
        clauses(drafted)[1]
        == {
            "rus": "дополнить заголовком главы 1-1 и заголовком статьи 2-1 следующего содержания:",
            "kaz": "мынадай мазмұндағы 1-1-тараудың тақырыбымен және 2-1-баптың тақырыбымен толықтырылсын:",
        }[language]
    )
    assert prove(drafted).proved


def test_an_act_without_contents_says_nothing_of_them() -> None:
    act = replace(code("rus"), contents=False)
    drafted = draft("rus", use.repeal(act, "art_3"), act=act)
    assert clauses(drafted) == ["статью 3 исключить."]
    assert prove(drafted).proved


def test_a_change_of_text_alone_leaves_the_contents() -> None:
    act = code("rus")
    drafted = draft("rus", use.revise(act, "art_3", "Статья 3. Органы\nОрган ведет реестр."))
    assert contents_changes(act, drafted.acts[0].proposed) == ()
    assert clauses(drafted) == ['в статье 3 слово "учет" заменить словом "реестр".']


@pytest.mark.parametrize("language", ["rus", "kaz"])
def test_a_law_that_forgets_the_contents_is_disproved(language: str) -> None:
    act = code(language)
    drafted = draft(language, use.repeal(act, "art_3"), use.revise(act, "art_1", HEADED[language]))
    text = text_of(drafted)
    forgotten = text.replace(
        {"rus": "заголовок статьи 3 исключить;\n", "kaz": "3-баптың тақырыбы алып тасталсын;\n"}[language], ""
    )
    assert forgotten != text
    assert [each.ref.eid for each in prove_text(forgotten, drafted.acts, language).disproofs] == [""]


def test_contents_change_in_the_order_of_the_act() -> None:
    act = code("rus")
    amended = effect(act, [use.repeal(act, "art_1"), use.insert(act, "art_1-1", "Статья 1-1. Новое\nТекст.")]).amended
    assert [(each.operation, each.target.eid) for each in contents_changes(act, amended.proposed)] == [
        (Operation.REPEAL, "art_1"),
        (Operation.INSERTION, "art_1-1"),
    ]


def test_a_number_given_twice_is_named_as_it_is_printed() -> None:
    """A campaign found it: two chapters of a draft each bring an article of the same number."""
    act = code("rus")
    again = "Глава 2-1. УЧЕТ\nСтатья 2-1. Учет вод\nВоды учитываются."
    amended = effect(act, [use.insert(act, "chp_1-1", CHAPTER["rus"]), use.insert(act, "chp_2-1", again)]).amended
    assert [each.target.eid for each in contents_changes(act, amended.proposed)] == [
        "chp_1-1", "art_2-1", "chp_2-1", "art_2-1~2",
    ]  # fmt: skip
    drafted = Draft("rus", Project(), (amended,))
    assert "~" not in text_of(drafted)
    assert prove(drafted).disproofs == ()


@pytest.mark.parametrize("language", ["rus", "kaz"])
def test_the_comparative_table_shows_the_contents_that_change(language: str) -> None:
    act = code(language)
    drafted = draft(
        language,
        use.insert(act, "art_2-1", NEW[language]),
        use.revise(act, "art_1", HEADED[language]),
        use.repeal(act, "art_3"),
    )
    table = comparative_table(drafted)
    row = table.rows[0]
    assert row.element == {"rus": "Оглавление", "kaz": "Мазмұны"}[language]
    shown = [["".join(run.text for run in line.revisions) for line in side] for side in (row.in_force, row.proposed)]
    listed = TEXTS[language].splitlines()
    assert shown[0] == [listed[4], listed[7]]
    assert shown[1] == [HEADED[language].splitlines()[0], *NEW[language].splitlines()[::2]]
    assert [each.number for each in table.rows] == list(range(1, len(table.rows) + 1))
    assert contradictions(table) == ()


def test_a_table_that_leaves_the_contents_out_contradicts_the_acts() -> None:
    act = code("rus")
    table = comparative_table(draft("rus", use.repeal(act, "art_3")))
    assert table.rows[0].deleted
    (told,) = table.acts
    assert contradictions(replace(table, acts=(replace(told, rows=told.rows[1:]),)))
