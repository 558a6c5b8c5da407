"""Clauses as drafters write them: one item per article, relative addresses, wordings together where they belong."""

from __future__ import annotations

from dataclasses import replace

import pytest
from written import add, clauses, heading, indent, law, parsed, part, renumber, repeal, restate, words

from workbench.drafting.clauses import write_clauses
from workbench.languages import LANGUAGES
from workbench.law.act import Act, Kind, NoteKind, Provision, ServiceNote
from workbench.law.amendment import Modification, Place, Scope
from workbench.law.eid import with_eids


@pytest.mark.parametrize(
    ("modification", "russian"),
    [
        (words("art_2__para_2", "учет", "реестр"), ['в пункте 2 статьи 2 слово "учет" заменить словом "реестр".']),
        (words("art_2__para_2", "и надзор"), ['в пункте 2 статьи 2 слова "и надзор" исключить.']),
        (
            words("art_2__para_2", "учет", "детей", place=Place.AFTER),
            ['пункт 2 статьи 2 после слова "учет" дополнить словом "детей".'],
        ),
        (
            words("art_2__para_2", "учет", "полный", place=Place.BEFORE),
            ['пункт 2 статьи 2 перед словом "учет" дополнить словом "полный".'],
        ),
        (
            words("art_4", "надзора", "контроля", scope=Scope.HEADING_WORDS),
            ['в заголовке статьи 4 слово "надзора" заменить словом "контроля".'],
        ),
        (
            words("art_4", "надзор", "контроль", scope=Scope.HEADING_AND_TEXT),
            ['в заголовке и тексте статьи 4 слово "надзор" заменить словом "контроль".'],
        ),
        (
            words("", "надзор", "контроль", scope=Scope.THROUGHOUT),
            ['по всему тексту слово "надзор" заменить словом "контроль".'],
        ),
        (
            restate("art_2__para_2", "2. Орган ведет учет."),
            ["пункт 2 статьи 2 изложить в следующей редакции:", '"2. Орган ведет учет.".'],
        ),
        (
            restate("art_5", "Статья 5. Реестр\n1. Реестр ведется."),
            ["статью 5 изложить в следующей редакции:", '"Статья 5. Реестр', '1. Реестр ведется.".'],
        ),
        (
            heading("art_4", "Органы контроля"),
            ["заголовок статьи 4 изложить в следующей редакции:", '"Статья 4. Органы контроля".'],
        ),
        (heading("chp_2", "КОНТРОЛЬ"), ["заголовок главы 2 изложить в следующей редакции:", '"Глава 2. КОНТРОЛЬ".']),
        (
            add("art_2", *parsed("2-1. Орган составляет план.")),
            ["статью 2 дополнить пунктом 2-1 следующего содержания:", '"2-1. Орган составляет план.".'],
        ),
        (
            add("art_4", part(3, "Орган ведет учет.")),
            ["статью 4 дополнить частью третьей следующего содержания:", '"Орган ведет учет.".'],
        ),
        (
            add("art_3", indent(5, "день ребенка.")),
            ["статью 3 дополнить абзацем пятым следующего содержания:", '"день ребенка.".'],
        ),
        (
            add("", *parsed("Статья 4-1. Контроль\nОрган ведет контроль.")),
            ["дополнить статьей 4-1 следующего содержания:", '"Статья 4-1. Контроль', 'Орган ведет контроль.".'],
        ),
        (
            add("chp_2", *parsed("Статья 3-1. Контроль\nОрган ведет контроль.")),
            [
                "главу 2 дополнить статьей 3-1 следующего содержания:",
                '"Статья 3-1. Контроль',
                'Орган ведет контроль.".',
            ],
        ),
        (repeal("art_2__para_1__point_2"), ["подпункт 2) части первой пункта 1 статьи 2 исключить."]),
        (repeal("art_4__subpara_2"), ["часть вторую статьи 4 исключить."]),
        (repeal("art_5"), ["статью 5 исключить."]),
        (renumber("art_2__para_3", "2-1"), ["пункт 3 статьи 2 считать пунктом 2-1."]),
        (
            words("art_2__para_1__indent_1", "Задачами", "Целями"),
            ['в абзаце первом части первой пункта 1 статьи 2 слово "Задачами" заменить словом "Целями".'],
        ),
    ],
)
def test_one_change_is_one_sentence_with_its_full_address(modification: Modification, russian: list[str]) -> None:
    assert clauses(modification) == russian


@pytest.mark.parametrize(
    ("modification", "kazakh"),
    [
        (
            words("art_2__para_2", "есеп", "тізілім"),
            ['2-баптың 2-тармағындағы "есеп" деген сөз "тізілім" деген сөзбен ауыстырылсын.'],
        ),
        (
            words("art_2__para_1__point_1", "алдын алу"),
            ['2-баптың 1-тармағының бірінші бөлігінің 1) тармақшасындағы "алдын алу" деген сөздер алып тасталсын.'],
        ),
        (
            words("art_4__subpara_2", "тізілім", "объектілер", place=Place.BEFORE),
            ['4-баптың екінші бөлігі "тізілім" деген сөздің алдынан "объектілер" деген сөзбен толықтырылсын.'],
        ),
        (
            restate("art_2__para_2", "2. Орган есеп жүргізеді.", "kaz"),
            ["2-баптың 2-тармағы мынадай редакцияда жазылсын:", '"2. Орган есеп жүргізеді.".'],
        ),
        (
            heading("art_4", "Бақылау органдары"),
            ["4-баптың тақырыбы мынадай редакцияда жазылсын:", '"4-бап. Бақылау органдары".'],
        ),
        (
            add("art_2", *parsed("2-1. Орган жоспар жасайды.", "kaz")),
            ["2-бап мынадай мазмұндағы 2-1-тармақпен толықтырылсын:", '"2-1. Орган жоспар жасайды.".'],
        ),
        (
            add("art_3", indent(5, "бала күні.")),
            ["3-бап мынадай мазмұндағы бесінші абзацпен толықтырылсын:", '"бала күні.".'],
        ),
        (repeal("art_2__para_1__point_2"), ["2-баптың 1-тармағының бірінші бөлігінің 2) тармақшасы алып тасталсын."]),
        (
            words("", "орган", "мекеме", scope=Scope.THROUGHOUT),
            ['бүкіл мәтін бойынша "орган" деген сөз "мекеме" деген сөзбен ауыстырылсын.'],
        ),
    ],
)
def test_kazakh_names_the_larger_unit_first(modification: Modification, kazakh: list[str]) -> None:
    assert clauses(modification, language="kaz") == kazakh


def test_changes_of_one_article_are_one_item_in_the_order_of_the_article() -> None:
    told = clauses(
        repeal("art_2__para_3"),
        add("art_2", *parsed("2-1. Орган составляет план.")),
        words("art_2__para_2", "и надзор"),
        heading("art_2", "Цели"),
    )
    assert told == [
        "в статье 2:",
        "заголовок изложить в следующей редакции:",
        '"Статья 2. Цели";',
        'в пункте 2 слова "и надзор" исключить;',
        "дополнить пунктом 2-1 следующего содержания:",
        '"2-1. Орган составляет план.";',
        "пункт 3 исключить.",
    ]


def test_several_changes_of_one_point_stand_below_a_line_that_opens_it() -> None:
    told = clauses(
        words("art_2__para_2", "и надзор"),
        words("art_2__para_2", "ведет", "полный", place=Place.AFTER),
        words("art_4__subpara_1", "надзор", "контроль"),
    )
    assert told == [
        "в пункте 2 статьи 2:",
        'слова "и надзор" исключить;',
        'после слова "ведет" дополнить словом "полный".',
        'в части первой статьи 4 слово "надзор" заменить словом "контроль".',
    ]


def test_a_point_is_opened_within_its_article() -> None:
    told = clauses(
        words("art_2__para_1__point_1", "чрезвычайных ситуаций", "аварий"),
        add("art_2__para_1", *parsed("3) учет.")),
        repeal("art_2__para_3"),
    )
    assert told == [
        "в статье 2:",
        "в части первой пункта 1:",
        'в подпункте 1) слова "чрезвычайных ситуаций" заменить словом "аварий";',
        "дополнить подпунктом 3) следующего содержания:",
        '"3) учет.";',
        "пункт 3 исключить.",
    ]


def test_the_same_words_of_neighbouring_articles_change_in_one_item() -> None:
    told = clauses(words("art_4__subpara_2", "реестр", "учет"), words("art_5__para_1", "реестр", "учет"))
    assert told == ['в части второй статьи 4 и пункте 1 статьи 5 слово "реестр" заменить словом "учет".']


def test_neighbours_are_repealed_and_restated_together() -> None:
    assert clauses(repeal("art_2__para_2"), repeal("art_2__para_3")) == ["пункты 2 и 3 статьи 2 исключить."]
    told = clauses(restate("art_2__para_2", "2. Орган ведет учет."), restate("art_2__para_3", "3. Орган пишет план."))
    assert told == [
        "пункты 2 и 3 статьи 2 изложить в следующей редакции:",
        '"2. Орган ведет учет.',
        '3. Орган пишет план.".',
    ]


def test_added_units_that_will_stand_apart_are_quoted_apart() -> None:
    told = clauses(
        add("art_1", *parsed("1-1) дети – лица;")), add("art_1", *parsed("3) учет – запись;\n4) реестр – перечень."))
    )
    assert told == [
        "статью 1 дополнить подпунктами 1-1), 3) и 4) следующего содержания:",
        '"1-1) дети – лица;";',
        '"3) учет – запись;',
        '4) реестр – перечень.".',
    ]


def test_whole_text_replacements_come_first_and_are_paired_in_order() -> None:
    told = clauses(
        repeal("art_5"),
        words("", "надзор", "контроль", scope=Scope.THROUGHOUT),
        words("", "надзора", "контроля", scope=Scope.THROUGHOUT),
        words("", "последствий", scope=Scope.THROUGHOUT),
    )
    assert told == [
        "по всему тексту:",
        'слова "надзор", "надзора" заменить соответственно словами "контроль", "контроля";',
        'слово "последствий" исключить.',
        "статью 5 исключить.",
    ]


def test_whole_text_replacements_of_different_units_stay_apart() -> None:
    told = clauses(
        words("art_2__para_1", "чрезвычайных", "опасных", scope=Scope.THROUGHOUT),
        words("art_2__para_2", "учет", "реестр", scope=Scope.THROUGHOUT),
    )
    assert told == [
        'по всему тексту пункта 1 статьи 2 слово "чрезвычайных" заменить словом "опасных".',
        'по всему тексту пункта 2 статьи 2 слово "учет" заменить словом "реестр".',
    ]


def test_added_parts_with_lists_of_their_own_are_quoted_apart() -> None:
    told = clauses(
        add(
            "art_2__para_2",
            Provision(Kind.SUBPARAGRAPH, "2", text="Учет включает:", children=parsed("1) детей;\n2) взрослых.")),
            part(3, "Учет ведется ежегодно."),
        )
    )
    assert told == [
        "пункт 2 статьи 2 дополнить частями второй и третьей следующего содержания:",
        '"Учет включает:',
        "1) детей;",
        '2) взрослых.";',
        '"Учет ведется ежегодно.".',
    ]


def test_a_part_added_to_a_numbered_part_of_a_code_is_told_from_one_added_to_the_article() -> None:
    code = law(type="code", title="Об административных правонарушениях")
    told = clauses(
        words("art_2__para_2", "учет", "реестр"), add("art_2__para_2", part(2, "Учет ведется ежегодно.")), act=code
    )
    assert told == [
        "в части второй статьи 2:",
        'слово "учет" заменить словом "реестр";',
        "дополнить абзацем вторым следующего содержания:",
        '"Учет ведется ежегодно.".',
    ]


def test_the_unnumbered_parts_of_a_numbered_part_of_a_code_are_its_indents() -> None:
    code = law(type="code", title="Об административных правонарушениях")
    assert clauses(repeal("art_2__para_1__subpara_2"), act=code) == ["абзац четвертый части первой статьи 2 исключить."]
    assert clauses(words("art_2__para_1__subpara_1", "Задачами", "Целями"), act=code) == [
        'в абзаце первом части первой статьи 2 слово "Задачами" заменить словом "Целями".'
    ]


def test_a_moved_kazakh_predicate_and_what_follows_it_are_one_sentence() -> None:
    told = clauses(
        words("art_2__para_1__point_2", "жою жүзеге асырылады.", "жою;"),
        add("art_2__para_1", *parsed("3) есеп жүргізу жүзеге асырылады.", "kaz")),
        language="kaz",
    )
    assert told == [
        '2-баптың 1-тармағының бірінші бөлігінің 2) тармақшасындағы "жою жүзеге асырылады." деген сөздер "жою;" деген '
        "сөзбен ауыстырылып, мынадай мазмұндағы 3) тармақшамен толықтырылсын:",
        '"3) есеп жүргізу жүзеге асырылады.".',
    ]


def test_a_text_with_quotation_marks_stands_between_the_same_marks_unless_its_end_would_not_show() -> None:
    assert clauses(words("art_2__para_2", "учет", 'учет "Дети"')) == [
        'в пункте 2 статьи 2 слово "учет" заменить словами "учет "Дети"".'
    ]
    assert clauses(words("art_2__para_2", "учет", 'учет "А", "Б"')) == [
        'в пункте 2 статьи 2 слово "учет" заменить словами «учет "А", "Б"».'
    ]


def test_an_excluded_unit_within_a_new_wording_keeps_its_number_and_says_so() -> None:
    point = Provision(Kind.POINT, "2", "2)", excluded=True)
    article = Provision(Kind.PARAGRAPH, "1", "1.", text="Задачи:", children=(*parsed("1) учет;"), point))
    told = clauses(replace(restate("art_2__para_1", "1. Х"), content=(article,)))
    assert told == ["пункт 1 статьи 2 изложить в следующей редакции:", '"1. Задачи:', "1) учет;", '2) исключен;".']


def test_what_the_bank_tells_of_an_excluded_unit_is_never_quoted() -> None:
    note = ServiceNote(
        NoteKind.EXCLUDED, "исключен Законом РК от 13.01.2014 № 159-V (вводится в действие с 01.01.2015);"
    )
    point = Provision(Kind.POINT, "2", "2)", excluded=True, notes=(note,))
    article = Provision(
        Kind.PARAGRAPH, "1", "1.", text="Задачи:", children=(*parsed("1) учет;"), point, *parsed("3) план."))
    )
    told = clauses(replace(restate("art_2__para_1", "1. Х"), content=(article,)))
    assert told[1:] == ['"1. Задачи:', "1) учет;", "2) исключен;", '3) план.".']


def test_codes_that_number_their_parts_cite_them_so() -> None:
    code = law(type="code", title="Об административных правонарушениях")
    assert clauses(words("art_2__para_2", "учет", "реестр"), act=code) == [
        'в части второй статьи 2 слово "учет" заменить словом "реестр".'
    ]
    assert clauses(add("art_2", *parsed("2-1. Орган составляет план.")), act=code)[0] == (
        "статью 2 дополнить частью 2-1 следующего содержания:"
    )


def test_an_amendment_of_the_other_language_alone_is_said() -> None:
    russian = write_clauses(law(), (), LANGUAGES["rus"], elsewhere=(("art_2__para_2", "a1"),))
    assert [clause.lines for clause in russian] == [
        ("в пункт 2 статьи 2 вносится изменение на казахском языке, текст на русском языке не меняется.",)
    ]
    kazakh = write_clauses(law("kaz"), (), LANGUAGES["kaz"], elsewhere=(("art_2", "a1"),))
    assert [clause.lines for clause in kazakh] == [
        ("2-бапта ресми тілдегі мәтінге түзету енгізілді, мемлекеттік тілдегі мәтіні өзгермейді.",)
    ]


def test_every_line_knows_the_amendments_it_says() -> None:
    act: Act = law()
    (clause,) = write_clauses(
        act,
        (words("art_2__para_2", "и надзор", amendment="a"), repeal("art_2__para_3", amendment="b")),
        LANGUAGES["rus"],
    )
    assert [line.amendments for line in clause.written] == [("a", "b"), ("a",), ("b",)]
    assert len(clause.modifications) == 2


@pytest.mark.parametrize("first", [0, 1])
def test_a_number_is_given_after_all_that_is_said_under_the_old_one(first: int) -> None:
    told = [renumber("art_2__para_3", "4"), restate("art_2__para_3", "3. Орган утверждает план.")]
    assert clauses(told[first], told[1 - first]) == [
        "в статье 2:",
        "пункт 3 изложить в следующей редакции:",
        '"3. Орган утверждает план.";',
        "пункт 3 считать пунктом 4.",
    ]


def test_a_new_title_and_a_whole_new_text_are_said_one_after_the_other() -> None:
    text = restate("", "Статья 1. План\nОрган утверждает план.")
    assert clauses(heading("", "О плане"), text) == [
        "заголовок изложить в следующей редакции:",
        '"О плане";',
        "Закон изложить в следующей редакции:",
        '"Статья 1. План',
        'Орган утверждает план.".',
    ]


def test_a_new_annex_comes_last() -> None:
    annex = Provision(Kind.ANNEX, "", label="Приложение", heading="Перечень имущества")
    lines = clauses(add("", annex), repeal("art_5"))
    assert lines[0].startswith("статью 5 исключить")
    assert lines[1] == "дополнить приложением следующего содержания:"


def test_the_mark_of_a_repeated_number_is_never_printed() -> None:
    text = "Статья 2. Задачи\n1. Орган ведет учет.\n2. Орган ведет учет.\n2. Орган ведет реестр."
    twice = with_eids(replace(law(), provisions=parsed(text)))
    assert twice.find("art_2__para_2~2") is not None
    (clause,) = write_clauses(twice, [words("art_2__para_2~2", "реестр", "список")], LANGUAGES["rus"])
    assert clause.lines == ('в пункте 2 статьи 2 слово "реестр" заменить словом "список".',)
