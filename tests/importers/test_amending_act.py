"""Amending laws read: the real ones beside the project, small ones of every formula, and what is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from workbench.importers import import_act
from workbench.importers.amending_act import (
    AmendingReading,
    apply_amending_act,
    modifications_json,
    read_amending_act,
    read_amending_lines,
)
from workbench.importers.amending_fitting import is_named
from workbench.importers.lines import Line
from workbench.importers.structure import parse_act
from workbench.languages import LANGUAGES
from workbench.languages.enacting import ActName
from workbench.law.act import Act, Kind, printed
from workbench.law.amendment import Operation, Place, Scope
from workbench.law.consolidation import consolidate

LAW = {
    "rus": 'Внести в Закон Республики Казахстан от 11 апреля 2014 года "О гражданской защите" следующие изменения:',
    "kaz": '"Азаматтық қорғау туралы" 2014 жылғы 11 сәуірдегі Қазақстан Республикасының Заңына мынадай өзгерістер '
    "енгізілсін:",
}
FIRST = {"rus": "Статья 1. ", "kaz": "1-бап. "}


def _read(text: str, language: str = "rus", act: Act | None = None) -> AmendingReading:
    lines = [FIRST[language] + LAW[language], *text.splitlines()]
    return read_amending_lines(lines, LANGUAGES[language], acts=(act,) if act else ())


def _targets(reading: AmendingReading) -> list[str]:
    return [each.target.eid for clause in reading.clauses for each in clause.modifications]


def _act(text: str, language: str = "rus", type: str = "law") -> Act:
    act = parse_act(
        [Line(line) for line in text.splitlines()], LANGUAGES[language], work="/akn/kz/act/2014-04-11/188-v"
    ).act
    title = {"rus": "О гражданской защите", "kaz": "Азаматтық қорғау туралы"}[language]
    return replace(act, title=title, date=date(2014, 4, 11), type=type)


# --- real laws -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "recognised", "clauses"),
    [
        ("kz_2011_holidays_single_act_ru_FULL.md", 1, 1),
        ("kz_2011_holidays_single_act_kk_FULL.md", 1, 1),
        ("kz_2008_emergencies_multi_act_ru_excerpt.md", 38, 38),
        # two wordings are left out of the excerpt: their clauses announce what does not follow
        ("kz_2008_emergencies_multi_act_kk_excerpt.md", 22, 24),
        # the text breaks off within its last clause
        ("kz_1997_courts_amending_en_adilet_opening.txt", 4, 5),
    ],
)
def test_clauses_of_real_laws_are_recognised(real_laws: Path, name: str, recognised: int, clauses: int) -> None:
    language = {"ru": "rus", "kk": "kaz", "en": "eng"}[next(code for code in ("ru", "kk", "en") if f"_{code}_" in name)]
    reading = read_amending_act(import_act(real_laws / "amending" / name, language=language).act)
    assert len(reading.clauses) == clauses
    assert sum(clause.recognised for clause in reading.clauses) == recognised


@pytest.mark.parametrize(("code", "language"), [("ru", "rus"), ("kk", "kaz")])
def test_the_complete_law_of_2011_adds_its_indent_in_both_languages(real_laws: Path, code: str, language: str) -> None:
    path = real_laws / "amending" / f"kz_2011_holidays_single_act_{code}_FULL.md"
    (clause,) = read_amending_act(import_act(path, language=language).act).clauses
    (modification,) = clause.modifications
    assert (modification.operation, modification.target.eid) == (Operation.INSERTION, "art_3")
    assert [(unit.kind, unit.num) for unit in modification.content] == [(Kind.INDENT, "9")]
    assert clause.act.date == date(2001, 12, 13)


def test_the_russian_law_of_2008_is_read_to_the_word(real_laws: Path) -> None:
    path = real_laws / "amending" / "kz_2008_emergencies_multi_act_ru_excerpt.md"
    reading = read_amending_act(import_act(path, language="rus").act)
    told = {
        (each.target.eid, each.operation, each.scope, each.old): each.new
        for clause in reading.clauses
        for each in clause.modifications
    }
    words = Operation.SUBSTITUTION, Scope.WORDS, "имеют своими задачами"
    assert told["art_30", *words] == "имеет своей задачей"
    assert told["art_636__para_1__point_1__indent_37", Operation.INSERTION, Scope.WORDS, "223-225"] == ", 225-1"
    throughout = (
        Operation.SUBSTITUTION,
        Scope.THROUGHOUT,
        "о центральном исполнительном органе Республики Казахстан по чрезвычайным ситуациям",
    )
    assert told["", *throughout] == "об уполномоченном органе"
    assert ("art_9-1__subpara_1__point_7", Operation.REPEAL, Scope.PROVISION, "") in told
    assert [act.date for act in reading.acts] == [
        date(2001, 1, 30),
        date(2003, 7, 9),
        date(1996, 7, 5),
        date(1996, 11, 22),
    ]


# --- contexts and formulae ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "text", "targets"),
    [
        (
            "rus",
            '1) в статье 5:\nв пункте 2 слово "А" заменить словом "Б";\nпункт 3 исключить;\n2) статью 7 исключить.',
            ["art_5__para_2", "art_5__para_3", "art_7"],
        ),
        (
            "rus",
            'в статье 5:\nв пункте 2:\nслово "А" исключить;\nподпункт 3) исключить;\nпункт 4 исключить.',
            ["art_5__para_2", "art_5__para_2__point_3", "art_5__para_4"],
        ),
        (
            "rus",
            'в статье 544 :\nзаголовок после слова "А" дополнить словом "Б";\nчасть первую:\nпосле слова "В" дополнить '
            'словом "Г";\nв части второй:\nслово "Д" исключить.',
            ["art_544", "art_544__subpara_1", "art_544__subpara_2"],
        ),
        ("rus", 'пункт 3 статьи 5 исключить, в пункте 4 слово "А" исключить.', ["art_5__para_3", "art_5__para_4"]),
        (
            "rus",
            "подпункты 2)-4) пункта 1 статьи 5 исключить.",
            ["art_5__para_1__point_2", "art_5__para_1__point_3", "art_5__para_1__point_4"],
        ),
        (
            "kaz",
            '1) 5-бапта:\n2-тармақтағы "а" деген сөз алып тасталсын;\n3) тармақша алып тасталсын;\n2) 7-бап '
            "алып тасталсын.",
            ["art_5__para_2", "art_5__point_3", "art_7"],
        ),
        (
            "kaz",
            'екінші бөліктің алтыншы абзацы бесінші абзац болып ауыстырылып, осы абзацтағы "а" деген сөз алып '
            "тасталсын.",
            ["subpara_2__indent_6", "subpara_2__indent_6"],
        ),
    ],
)
def test_a_clause_is_read_within_what_was_opened_above_it(language: str, text: str, targets: list[str]) -> None:
    reading = _read(text, language)
    assert all(clause.recognised for clause in reading.clauses), [clause.reason for clause in reading.clauses]
    assert _targets(reading) == targets


def test_the_number_of_a_kazakh_item_is_not_taken_for_a_subpoint() -> None:
    reading = _read(
        '1) кіріспе "а" деген сөзден кейін "б" деген сөзбен толықтырылсын;\n2) 2) тармақша алып тасталсын;\n'
        "3) 5-баптың 3) тармақшасы алып тасталсын.",
        "kaz",
    )
    assert _targets(reading) == ["preamble", "point_2", "art_5__point_3"]


def test_words_are_paired_in_their_order() -> None:
    (clause,) = _read('в статье 5 слова "А", "Б" заменить соответственно словами "В", "Г".').clauses
    assert [(each.old, each.new) for each in clause.modifications] == [("А", "В"), ("Б", "Г")]
    (clause,) = _read('в статье 5 слова "А", "Б" заменить словом "В".').clauses
    assert [(each.old, each.new) for each in clause.modifications] == [("А", "В"), ("Б", "В")]
    (clause,) = _read('пункт 1 статьи 5 перед словами "А" дополнить словом "Б".').clauses
    assert clause.modifications[0].place is Place.BEFORE


def test_blocks_that_stand_apart_are_one_insertion() -> None:
    (clause,) = _read(
        'статью 6 дополнить подпунктами 6-1) и 14) следующего содержания:\n"6-1) учет;";\n"14) план;".'
    ).clauses
    (modification,) = clause.modifications
    assert [(unit.num, unit.text) for unit in modification.content] == [("6-1", "учет;"), ("14", "план;")]


def test_a_wording_may_stand_on_the_line_of_its_sentence() -> None:
    (clause,) = _read('5-баптың тақырыбы мынадай редакцияда жазылсын: "Органдар";', "kaz").clauses
    (modification,) = clause.modifications
    assert (modification.scope, modification.new) == (Scope.HEADING, "Органдар")


@pytest.mark.parametrize("quoted", ["Статья 5. Органы", "Органы"])
def test_a_heading_may_be_quoted_with_its_number_or_without(quoted: str) -> None:
    (clause,) = _read(f'заголовок статьи 5 изложить в следующей редакции:\n"{quoted}".').clauses
    assert clause.modifications[0].new == "Органы"


def test_a_wording_with_nested_marks_ends_where_the_law_goes_on() -> None:
    reading = _read(
        '1) пункт 1 статьи 5 изложить в следующей редакции:\n"1. Орган исполняет Закон "О защите":\n'
        '1) по плану "Дети";\n2) по учету.";\n2) статью 6 исключить.'
    )
    assert _targets(reading) == ["art_5__para_1", "art_6"]
    content = reading.clauses[0].modifications[0].content[0]
    assert [child.text for child in content.children] == ['по плану "Дети";', "по учету."]


def test_the_number_quoted_with_a_first_part_or_line_is_not_its_text() -> None:
    reading = _read(
        '1) части первую и вторую пункта 1 статьи 19 изложить в следующей редакции:\n"1. Орган ведет '
        'план.\nПлан открыт.";\n'
        '2) абзац первый пункта 3 статьи 19 изложить в следующей редакции:\n"3. Орган:";\n'
        '3) абзац первый части первой пункта 8 статьи 19 изложить в следующей редакции:\n"8. План:".'
    )
    contents = [unit for clause in reading.clauses for each in clause.modifications for unit in each.content]
    assert [(unit.kind, unit.num, unit.text) for unit in contents] == [
        (Kind.SUBPARAGRAPH, "1", "Орган ведет план."),
        (Kind.SUBPARAGRAPH, "2", "План открыт."),
        (Kind.INDENT, "1", "Орган:"),
        (Kind.INDENT, "1", "План:"),
    ]


def test_a_line_of_a_wording_that_reads_like_a_signature_is_text() -> None:
    (clause,) = _read(
        'статью 8 изложить в следующей редакции:\n"Статья 8. Сессия\nПредседатель созывает сессию '
        'маслихата\nСессия открыта.".'
    ).clauses
    (article,) = clause.modifications[0].content
    assert [line.kind for line in article.walk()].count(Kind.SIGNATURE) == 0
    assert printed(article).splitlines()[1] == "Председатель созывает сессию маслихата"


def test_a_new_wording_may_give_its_unit_another_number() -> None:
    (clause,) = _read('пункт 3 статьи 5 изложить в следующей редакции:\n"3-1. Орган ведет план.".').clauses
    (modification,) = clause.modifications
    assert (modification.target.eid, modification.content[0].num) == ("art_5__para_3", "3-1")


def test_an_article_quoted_in_a_law_is_no_article_of_it() -> None:
    reading = _read(
        'дополнить статьей 5-1 следующего содержания:\n"Статья 5-1. План\n1. Орган утверждает план.\n2. План '
        'ведется.".\n'
        "Статья 2. Настоящий Закон вводится в действие со дня его подписания."
    )
    (clause,) = reading.clauses
    (article,) = clause.modifications[0].content
    assert (article.num, article.heading, len(article.children)) == ("5-1", "План", 2)


def test_a_whole_act_may_be_repealed() -> None:
    lines = ['Статья 3. Признать утратившим силу Закон Республики Казахстан от 5 июля 1996 года "О ситуациях".']
    (clause,) = read_amending_lines(lines, LANGUAGES["rus"]).clauses
    assert [(each.operation, each.target.eid) for each in clause.modifications] == [(Operation.REPEAL, "")]
    assert clause.act.title == "О ситуациях"


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "rus",
            [
                "Статья 2. Признать утратившими силу следующие законодательные акты Республики Казахстан:",
                '1) Закон Республики Казахстан от 5 июля 1996 года "О ситуациях" (Ведомости, 1996 г., № 11, ст. 263);',
                '2) Закон Республики Казахстан от 22 ноября 1996 года "О пожарной безопасности".',
                "Статья 3. Настоящий Закон вводится в действие со дня его подписания.",
            ],
        ),
        (
            "kaz",
            [
                "2-бап. Мыналардың күші жойылды деп танылсын:",
                '1) "Төтенше жағдайлар туралы" 1996 жылғы 5 шілдедегі Қазақстан Республикасының Заңы;',
                '2) "Өрт қауіпсіздігі туралы" 1996 жылғы 22 қарашадағы Қазақстан Республикасының Заңы.',
                "3-бап. Осы Заң қол қойылған күнінен бастап қолданысқа енгізіледі.",
            ],
        ),
    ],
)
def test_several_acts_may_be_repealed_in_a_list(language: str, lines: list[str]) -> None:
    clauses = read_amending_lines(lines, LANGUAGES[language]).clauses
    assert [(each.operation, each.target.eid) for clause in clauses for each in clause.modifications] == [
        (Operation.REPEAL, "")
    ] * 2
    assert [clause.act.date for clause in clauses] == [date(1996, 7, 5), date(1996, 11, 22)]
    unread = read_amending_lines([*lines[:2], "2) нечто иное."], LANGUAGES[language]).clauses[-1]
    assert (unread.recognised, unread.text) == (False, "нечто иное.")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "rus",
            '1) в оглавлении:\nзаголовок статьи 5 изложить в следующей редакции:\n"Статья 5. План";\n'
            'дополнить заголовком статьи 5-1 следующего содержания:\n"Статья 5-1. Учет";\n2) статью 7 исключить.',
        ),
        (
            "kaz",
            '1) мазмұнында:\n5-баптың тақырыбы мынадай редакцияда жазылсын:\n"5-бап. Жоспар";\n2) 7-бап алып '
            "тасталсын.",
        ),
    ],
)
def test_clauses_about_the_contents_change_no_text_of_the_act(language: str, text: str) -> None:
    reading = _read(text, language)
    assert all(clause.recognised for clause in reading.clauses)
    told = [each for clause in reading.clauses for each in clause.modifications]
    assert [each.target.eid for each in told if each.scope is not Scope.CONTENTS] == ["art_7"]
    act = _act({"rus": "Статья 5. Учет\nОрган ведет учет.", "kaz": "5-бап. Есеп\nОрган есеп жүргізеді."}[language])
    done = consolidate(act, [each for each in told if each.scope is Scope.CONTENTS])
    assert (done.act, done.failed) == (act, ())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("rus", 'оглавление дополнить заголовками статей 5-1 и 5-2 следующего содержания:\n"Статья 5-1. Учет";\n'
         '"Статья 5-2. План";\n2) в оглавлении заголовок статьи 9 исключить;\n3) статью 7 исключить.'),
        ("kaz", 'мазмұны мынадай мазмұндағы 5-1 және 5-2-баптардың тақырыптарымен толықтырылсын:\n"5-1-бап. Есеп";\n'
         '"5-2-бап. Жоспар";\n2) мазмұнында 9-баптың тақырыбы алып тасталсын;\n3) 7-бап алып тасталсын.'),
    ],
)  # fmt: skip
def test_a_clause_names_the_contents_and_their_lines_at_once(language: str, text: str) -> None:
    told = [each for clause in _read(f"1) {text}", language).clauses for each in clause.modifications]
    assert [(each.operation, each.scope, each.target.eid) for each in told] == [
        (Operation.INSERTION, Scope.CONTENTS, "art_5-1"),
        (Operation.INSERTION, Scope.CONTENTS, "art_5-2"),
        (Operation.REPEAL, Scope.CONTENTS, "art_9"),
        (Operation.REPEAL, Scope.PROVISION, "art_7"),
    ]


def test_a_clause_about_the_contents_that_is_no_formula_is_said_to_be_none() -> None:
    (clause,) = _read("1) в оглавлении сделать все красиво.").clauses
    assert not clause.recognised


def test_a_change_of_the_other_language_is_understood_and_changes_nothing() -> None:
    (clause,) = _read("в статью 9 внесено изменение на казахском языке, текст на русском языке не меняется.").clauses
    assert clause.recognised
    assert clause.modifications == ()


def test_a_clause_that_changes_nothing_says_why() -> None:
    reading = _read("в статью 9 внесено изменение на казахском языке, текст на русском языке не меняется.")
    (entry,) = modifications_json(reading)
    assert (entry["recognised"], entry["reason"], entry["kind"]) == (True, "other_language", "")
    assert entry["message"] == "the text in this language does not change"


@pytest.mark.parametrize(
    ("clauses", "codes"),
    [
        ('в статье 5 слово "дом" заменить словом "двор".', ["words_not_found"]),
        ('в статье 8 слово "дом" заменить словом "двор".', ["place_not_found"]),
        ('в статье 5 слово "Учет" заменить словом "План".', ["ambiguous"]),
        ('1) статью 5 исключить;\n2) в пункте 2 статьи 5 слово "открыт" исключить.', ["", "overlaps"]),
        ('дополнить статьей 5 следующего содержания:\n"Статья 5. План\nПлан.".', ["number_taken"]),
        ("сделать статью 5 лучше.", ["not_recognised"]),
        (
            'пункт 1 статьи 5 дополнить частями второй и третьей следующего содержания:\n"Раз.\nДва.\nТри.".',
            ["ambiguous"],
        ),
    ],
)
def test_what_is_refused_has_a_code_beside_its_sentence(clauses: str, codes: list[str]) -> None:
    act = _act("Статья 5. Учет\n1. Учет ведется.\n2. Учет открыт.")
    applied = apply_amending_act(act, _read(clauses, act=act)).clauses
    assert [each.code for each in applied] == codes
    assert all(bool(each.reason) == bool(each.code) for each in applied)


# --- what is refused ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("орган утверждает план;", "no amending formula"),
        ("статью 5 изложить в следующей редакции:", "not quoted"),
        ('статью 5 дополнить пунктом 4 следующего содержания:\n"5. Орган.";', "has paragraph 5"),
        ('статью 5 дополнить абзацами вторым и третьим следующего содержания:\n"а;\nб;\nв.";', "which lines"),
        ('статью 5 изложить в следующей редакции:\n"1. Орган.";', "names article 5"),
    ],
)
def test_what_is_not_understood_is_said_with_its_reason(text: str, reason: str) -> None:
    (clause,) = _read(text).clauses
    assert not clause.recognised
    assert reason in clause.reason
    assert clause.modifications == ()


def test_a_law_that_amends_nothing_has_no_clauses() -> None:
    act = _act(
        "Статья 1. Понятия\nОрган утверждает план.\nСтатья 2. Учет\n1. Орган ведет учет:\n1) детей;\n2) взрослых."
    )
    assert read_amending_act(act).clauses == ()


# --- fitting to an act, applying, reporting --------------------------------------------------------------------------


def test_modifications_are_fitted_to_the_act_they_name() -> None:
    act = _act("Статья 5. Орган\n1. Орган ведет учет.\n2. Орган ведет план.", type="code")
    reading = _read('часть вторую статьи 5 дополнить словами "и надзор".', act=act)
    (modification,) = reading.modifications_for(act)
    assert (modification.target.work, modification.old) == (act.work, "план")
    applied = apply_amending_act(act, reading)
    assert printed(applied.act.provisions[0]).endswith("2. Орган ведет план и надзор.")


def test_a_part_added_without_a_number_is_the_next_one() -> None:
    act = _act("Статья 5. Орган\nОрган ведет учет.\nОрган ведет план.")
    reading = _read('статью 5 дополнить частью следующего содержания:\n"Орган ведет надзор.".', act=act)
    applied = apply_amending_act(act, reading)
    assert [clause.applied for clause in applied.clauses] == [True]
    assert printed(applied.act.provisions[0]).splitlines()[-1] == "Орган ведет надзор."


def test_the_report_says_of_each_clause_whether_it_was_applied_and_why_not() -> None:
    act = _act("Статья 5. Орган\n1. Орган ведет учет.\n2. Орган ведет план.")
    reading = _read(
        '1) в пункте 1 статьи 5 слово "учет" заменить словом "надзор";\n2) в пункте 2 статьи 5 слово "кресло" '
        "исключить;\n"
        "3) пункт 9 статьи 5 исключить;\n4) орган утверждает план.",
        act=act,
    )
    applied = apply_amending_act(act, reading)
    assert [clause.applied for clause in applied.clauses] == [True, False, False, False]
    assert "кресло" in applied.clauses[1].reason
    assert "art_5__para_9" in applied.clauses[2].reason
    assert applied.clauses[3].reason == "Not recognised: no amending formula of this language."
    assert printed(applied.act.provisions[0]).splitlines()[1] == "1. Орган ведет надзор."


def test_only_the_clauses_about_the_act_are_applied() -> None:
    act = _act("Статья 5. Орган\nОрган ведет учет.")
    lines = [
        "Статья 1. Внести изменения в следующие законодательные акты Республики Казахстан:",
        '1. В Закон Республики Казахстан от 8 августа 2002 года "О правах ребенка":',
        "статью 5 исключить.",
        '2. В Закон Республики Казахстан от 11 апреля 2014 года "О гражданской защите":',
        'в статье 5 слово "учет" заменить словом "план".',
    ]
    reading = read_amending_lines(lines, LANGUAGES["rus"], acts=(act,))
    applied = apply_amending_act(act, reading)
    assert [clause.applied for clause in applied.clauses] == [True]
    assert applied.act.provisions[0].text == "Орган ведет план."
    assert reading.clauses[0].work == "/akn/kz/act/2002-08-08/о-правах-ребенка"


def test_a_law_on_one_act_is_applied_to_the_act_given_whatever_it_is_called() -> None:
    act = replace(_act("Статья 5. Орган\nОрган ведет учет."), title="z1400000188", date=None)
    applied = apply_amending_act(act, _read('в статье 5 слово "учет" заменить словом "план".'))
    assert applied.act.provisions[0].text == "Орган ведет план."


@pytest.mark.parametrize(
    ("title", "day", "named", "expected"),
    [
        ("О гражданской защите", date(2014, 4, 11), ActName("О гражданской защите", "law", date(2014, 4, 11)), True),
        ("О гражданской защите", None, ActName("О ГРАЖДАНСКОЙ ЗАЩИТЕ", "law", date(2014, 4, 11)), True),
        ("О гражданской защите", date(2014, 4, 11), ActName("О гражданской защите", "law", date(1996, 4, 11)), False),
        (
            "Водный кодекс",
            date(2003, 7, 9),
            ActName("Водный кодекс Республики Казахстан", "code", date(2003, 7, 9)),
            True,
        ),
        (
            "Об административных правонарушениях",
            date(2014, 7, 5),
            ActName("Кодекс Республики Казахстан об административных правонарушениях", "code", date(2014, 7, 5)),
            True,
        ),
        ("О защите", date(2014, 4, 11), ActName("Об образовании", "law", date(2014, 4, 11)), False),
        ("Қазақстан Республикасының Су кодексі", None, ActName("Су кодексі", "code", None), True),
    ],
)
def test_an_act_is_known_by_title_and_date(title: str, day: date | None, named: ActName, expected: bool) -> None:
    assert is_named(replace(_act("Статья 1. А\nБ."), title=title, date=day), named) is expected


def test_modifications_are_given_as_plain_data_with_the_clause_they_come_from() -> None:
    entries = modifications_json(
        _read(
            'в статье 5 слово "учет" заменить словом "план";\nстатью 6 дополнить пунктом 4 следующего '
            'содержания:\n"4. Орган.";\nнепонятно.'
        )
    )
    assert [(entry["target"], entry["kind"], entry["old"], entry["new"], entry["recognised"]) for entry in entries] == [
        ("art_5", "substitution", "учет", "план", True),
        ("art_6", "insertion", "", "4. Орган.", True),
        ("", "", "", "", False),
    ]
    assert entries[1]["content"] == ["art_6__para_4"]
    assert [entry["reason"] for entry in entries] == ["", "", "not_recognised"]
    assert entries[2]["message"] == "no amending formula of this language"
    assert all(
        set(entry) >= {"act", "target", "kind", "old", "new", "clause", "recognised", "reason"} for entry in entries
    )
