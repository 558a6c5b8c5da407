"""Amending laws read: the real ones beside the project, small ones of every formula, and what is refused."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.importers.small_laws import act_of, read, targets_of
from workbench.importers import import_act
from workbench.importers.amending_act import (
    apply_amending_act,
    modifications_json,
    read_amending_act,
    read_amending_lines,
)
from workbench.languages import LANGUAGES
from workbench.law.act import Kind
from workbench.law.amendment import Operation, Place, Scope
from workbench.law.consolidation import consolidate

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
    reading = read(text, language)
    assert all(clause.recognised for clause in reading.clauses), [clause.reason for clause in reading.clauses]
    assert targets_of(reading) == targets


def test_the_number_of_a_kazakh_item_is_not_taken_for_a_subpoint() -> None:
    reading = read(
        '1) кіріспе "а" деген сөзден кейін "б" деген сөзбен толықтырылсын;\n2) 2) тармақша алып тасталсын;\n'
        "3) 5-баптың 3) тармақшасы алып тасталсын.",
        "kaz",
    )
    assert targets_of(reading) == ["preamble", "point_2", "art_5__point_3"]


def test_words_are_paired_in_their_order() -> None:
    (clause,) = read('в статье 5 слова "А", "Б" заменить соответственно словами "В", "Г".').clauses
    assert [(each.old, each.new) for each in clause.modifications] == [("А", "В"), ("Б", "Г")]
    (clause,) = read('в статье 5 слова "А", "Б" заменить словом "В".').clauses
    assert [(each.old, each.new) for each in clause.modifications] == [("А", "В"), ("Б", "В")]
    (clause,) = read('пункт 1 статьи 5 перед словами "А" дополнить словом "Б".').clauses
    assert clause.modifications[0].place is Place.BEFORE


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
    ("language", "lines"),
    [
        (
            "rus",
            [
                "Статья 109. Порядок введения в действие настоящего Закона",
                "1. Настоящий Закон вводится в действие со дня его подписания.",
                "2. Признать утратившими силу следующие законы Республики Казахстан:",
                '1) Закон Республики Казахстан от 5 июля 1996 года "О ситуациях";',
            ],
        ),
        (
            "kaz",
            [
                "109-бап. Осы Заңды қолданысқа енгізу тәртібі",
                "1. Осы Заң қол қойылған күнінен бастап қолданысқа енгізіледі.",
                "2. Қазақстан Республикасының мына заңдарының күші жойылды деп танылсын:",
                '1) "Төтенше жағдайлар туралы" 1996 жылғы 5 шілдедегі Қазақстан Республикасының Заңы;',
            ],
        ),
        ("rus", ["5. Признать утратившими силу:", '- Закон Кыргызской Республики от 5 июля 1996 года "О ситуациях";']),
    ],
)
def test_a_list_of_repealed_acts_may_be_a_point_of_any_law(language: str, lines: list[str]) -> None:
    (clause,) = read_amending_lines(lines, LANGUAGES[language]).clauses
    assert (clause.recognised, clause.act.date) == (True, date(1996, 7, 5))


def test_an_item_of_such_a_list_that_is_no_act_is_said_to_be_not_understood() -> None:
    lines = ["5. Признать утратившими силу:", '- статью 5 Закона Республики Казахстан "О ситуациях";']
    (clause,) = read_amending_lines(lines, LANGUAGES["rus"]).clauses
    assert not clause.recognised


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("rus", ["В настоящем Кодексе применяются следующие понятия:", "земельный участок - площадь земли;"]),
        ("kaz", ["Осы Кодексте мынадай ұғымдар пайдаланылады:", "жер учаскесі - жер алаңы;"]),
        ("eng", ["In this Code the following concepts shall be used:", "land plot means an area of land;"]),
    ],
)
def test_a_code_that_speaks_of_itself_amends_nothing(language: str, lines: list[str]) -> None:
    assert read_amending_lines(lines, LANGUAGES[language]).clauses == ()


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
    reading = read(text, language)
    assert all(clause.recognised for clause in reading.clauses)
    told = [each for clause in reading.clauses for each in clause.modifications]
    assert [each.target.eid for each in told if each.scope is not Scope.CONTENTS] == ["art_7"]
    act = act_of({"rus": "Статья 5. Учет\nОрган ведет учет.", "kaz": "5-бап. Есеп\nОрган есеп жүргізеді."}[language])
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
    told = [each for clause in read(f"1) {text}", language).clauses for each in clause.modifications]
    assert [(each.operation, each.scope, each.target.eid) for each in told] == [
        (Operation.INSERTION, Scope.CONTENTS, "art_5-1"),
        (Operation.INSERTION, Scope.CONTENTS, "art_5-2"),
        (Operation.REPEAL, Scope.CONTENTS, "art_9"),
        (Operation.REPEAL, Scope.PROVISION, "art_7"),
    ]


def test_a_clause_about_the_contents_that_is_no_formula_is_said_to_be_none() -> None:
    (clause,) = read("1) в оглавлении сделать все красиво.").clauses
    assert not clause.recognised


def test_a_change_of_the_other_language_is_understood_and_changes_nothing() -> None:
    (clause,) = read("в статью 9 внесено изменение на казахском языке, текст на русском языке не меняется.").clauses
    assert clause.recognised
    assert clause.modifications == ()


def test_a_clause_that_changes_nothing_says_why() -> None:
    reading = read("в статью 9 внесено изменение на казахском языке, текст на русском языке не меняется.")
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
    act = act_of("Статья 5. Учет\n1. Учет ведется.\n2. Учет открыт.")
    applied = apply_amending_act(act, read(clauses, act=act)).clauses
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
    (clause,) = read(text).clauses
    assert not clause.recognised
    assert reason in clause.reason
    assert clause.modifications == ()


def test_a_law_that_amends_nothing_has_no_clauses() -> None:
    act = act_of(
        "Статья 1. Понятия\nОрган утверждает план.\nСтатья 2. Учет\n1. Орган ведет учет:\n1) детей;\n2) взрослых."
    )
    assert read_amending_act(act).clauses == ()
