"""Service notes as data (LAW.md 2.3): kind, amending acts, dates, and the provision they hang on."""

from __future__ import annotations

from datetime import date

import pytest

from tests.importers.reading_lines import parsed, tree
from workbench.importers.notes import Named, named, read_note
from workbench.languages import LANGUAGES
from workbench.law.act import AmendingSource, Kind, NoteKind

_LAW = "(вводится в действие по истечении десяти календарных дней после дня его первого официального опубликования)"


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        (
            "rus",
            f"Сноска. Статья 19 с изменениями, внесенными законами РК от 29.09.2014 № 239-V {_LAW}.",
            NoteKind.AMENDED,
        ),
        ("rus", "Сноска. Статья 5 в редакции Закона РК от 16.05.2014 № 203-V.", NoteKind.NEW_WORDING),
        ("rus", "Сноска Статья 53 - в редакции Закона РК от 16.05.2014 № 203-V.", NoteKind.NEW_WORDING),
        (
            "rus",
            "Сноска. Глава 2 дополнена статьей 4-1 в соответствии с Законом РК от 10.07.2012 № 36-V.",
            NoteKind.INSERTED,
        ),
        ("rus", "Сноска. Статья 26 исключена Законом РК от 17.07.2009 N 188-IV.", NoteKind.EXCLUDED),
        (
            "rus",
            'Сноска. По всему тексту слова "А" заменены словами "Б" Законом РК от 17.07.2009 N 188-IV.',
            NoteKind.AMENDED,
        ),
        (
            "rus",
            "Сноска. Подпункт 18) пункта 1 статьи 238 действует до 01.01.2030 в соответствии с Законом.",
            NoteKind.SUNSET,
        ),
        (
            "rus",
            "Примечание РЦПИ! В статье 1 предусмотрены изменения Законом РК от 29.12.2014 № 269-V.",
            NoteKind.PENDING,
        ),
        (
            "rus",
            "Примечание ИЗПИ! Подпункт 46) предусматривается в редакции Закона РК от 04.07.2023 № 15-VIII.",
            NoteKind.PENDING,
        ),
        ("rus", "Примечание. См. нормативное постановление Конституционного Суда РК от 22.05.2023.", NoteKind.OTHER),
        ("rus", "(В редакции Закона КР от 18 декабря 2009 года N 313)", NoteKind.NEW_WORDING),
        ("kaz", "Ескерту. 106-бап жаңа редакцияда - ҚР 29.06.2020 № 351-VI Заңымен.", NoteKind.NEW_WORDING),
        ("kaz", "Ескерту. 25-бапқа өзгерістер енгізілді - ҚР 11.07.2017 № 91-VI Заңымен.", NoteKind.AMENDED),
        ("kaz", "Ескерту. 3-тарау 12-1-баппен толықтырылды - ҚР 29.09.2014 N 239-V Заңымен.", NoteKind.INSERTED),
        ("kaz", "Ескерту. 28-бап алып тасталды - ҚР 24.05.2018 № 156-VI Заңымен.", NoteKind.EXCLUDED),
        (
            "eng",
            "Footnote. Article 4 as amended by Law of the Republic of Kazakhstan No. 51-VI of 10 March 2017.",
            NoteKind.AMENDED,
        ),
        ("eng", "Footnote: See Resolution No. 18/2 of the Constitutional Council of 21 December 2001.", NoteKind.OTHER),
    ],
)
def test_the_kind_says_what_happened(language: str, text: str, kind: NoteKind) -> None:
    assert read_note(text, LANGUAGES[language].markers).kind is kind


@pytest.mark.parametrize(
    ("language", "text", "sources"),
    [
        (
            "rus",
            f"Сноска. Статья 19 с изменениями, внесенными законами РК от 29.09.2014 № 239-V {_LAW}; "
            "от 05.10.2018 № 184-VІ (вводится в действие с 01.01.2019).",
            (
                AmendingSource(date(2014, 9, 29), "239-V"),
                AmendingSource(date(2018, 10, 5), "184-VI", date(2019, 1, 1)),
            ),
        ),
        (
            "kaz",
            "Ескерту. 106-бап жаңа редакцияда - ҚР 29.06.2020 № 351-VI "
            "(01.07.2021 бастап қолданысқа енгізіледі) Заңымен.",
            (AmendingSource(date(2020, 6, 29), "351-VI", date(2021, 7, 1)),),
        ),
        (
            "kaz",
            "Ескерту. Кіріспеге өзгеріс енгізілді - ҚР 2010.11.23 № 354-IV Заңымен.",
            (AmendingSource(date(2010, 11, 23), "354-IV"),),
        ),
        (
            "kaz",
            "4. Қазақстан Республикасының 1998 жылғы 7 қазандағы № 284 Заңымен алып тасталды.",
            (AmendingSource(date(1998, 10, 7), "284"),),
        ),
        (
            "rus",
            "(В редакции Законов КР от 4 января 2001 года N 2, 9 июля 2003 года N 123)",
            (AmendingSource(date(2001, 1, 4), "2"), AmendingSource(date(2003, 7, 9), "123")),
        ),
        (
            "eng",
            "Footnote. Article 4 as amended by Laws of the Republic of Kazakhstan No. 51-VI of 10 March 2017 "
            "(in force from 14 March 2017); of 8 June 2022.",
            (
                AmendingSource(date(2017, 3, 10), "51-VI", date(2017, 3, 14)),
                AmendingSource(date(2022, 6, 8), ""),
            ),
        ),
        (
            "rus",
            "Сноска. Статья 6 с изменением, внесенным Законом РК от 08.06.2022.",
            (AmendingSource(date(2022, 6, 8), ""),),
        ),
        ("rus", "Сноска. Статья 6 изменена.", ()),
    ],
)
def test_amending_acts_are_named_with_date_number_and_since_when(
    language: str, text: str, sources: tuple[AmendingSource, ...]
) -> None:
    assert read_note(text, LANGUAGES[language].markers).sources == sources


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("rus", "Сноска. Статья 19 с изменением, внесенным Законом РК.", Named(steps=((Kind.ARTICLE, "19"),))),
        (
            "rus",
            "Сноска. Глава 2 дополнена статьей 4-1 в соответствии с Законом РК.",
            Named(steps=((Kind.ARTICLE, "4-1"),)),
        ),
        ("rus", "Сноска. Заголовок главы 3 в редакции Закона РК.", Named(steps=((Kind.CHAPTER, "3"),))),
        (
            "rus",
            "Сноска. Подпункт 18) пункта 1 статьи 238 действует до 01.01.2030 в соответствии с Законом.",
            Named(steps=((Kind.ARTICLE, "238"), (Kind.PARAGRAPH, "1"), (Kind.POINT, "18"))),
        ),
        (
            "rus",
            "Примечание РЦПИ! Подпункт 46) предусматривается в редакции Закона РК.",
            Named(steps=((Kind.POINT, "46"),)),
        ),
        ("rus", "Сноска. Преамбула с изменением, внесенным Законом РК.", Named(steps=((Kind.PREAMBLE, ""),))),
        ("rus", "Сноска. По всему тексту слова заменены Законом РК.", Named(act=True)),
        ("rus", "Примечание. См. постановление Конституционного Суда РК.", Named()),
        ("kaz", "Ескерту. 3-тарау 12-1-баппен толықтырылды - ҚР Заңымен.", Named(steps=((Kind.ARTICLE, "12-1"),))),
        ("kaz", "Ескерту. 10-баптың тақырыбы жаңа редакцияда - ҚР Заңымен.", Named(steps=((Kind.ARTICLE, "10"),))),
        ("kaz", "Ескерту. Кіріспеге өзгеріс енгізілді - ҚР Заңымен.", Named(steps=((Kind.PREAMBLE, ""),))),
        ("eng", "Footnote. Article 15 as amended by Laws of the Republic.", Named(steps=((Kind.ARTICLE, "15"),))),
    ],
)
def test_a_note_names_its_provision(language: str, text: str, expected: Named) -> None:
    assert named(text, LANGUAGES[language].markers) == expected


def test_a_note_hangs_on_the_article_it_names_even_when_that_comes_later() -> None:
    text = """
Глава 1. Общее
Примечание РЦПИ!
В статье 1 предусмотрены изменения Законом РК от 29.12.2014 № 269-V (вводится в действие с 01.01.2015).
Статья 1. Понятия
Текст.
"""
    found = tree(text)
    (note,) = found["art_1"].notes
    assert note.kind is NoteKind.PENDING
    assert note.sources == (AmendingSource(date(2014, 12, 29), "269-V", date(2015, 1, 1)),)
    assert not found["chp_1"].notes


def test_a_note_before_its_subpoint_hangs_on_the_subpoint() -> None:
    text = """
Статья 1. Понятия
Понятия:
1) раз;
Примечание ИЗПИ!
Подпункт 2) предусматривается в редакции Закона РК от 04.07.2023 № 15-VIII (вводится в действие с 01.01.2030).
2) два.
"""
    found = tree(text)
    assert [note.kind for note in found["art_1__point_2"].notes] == [NoteKind.PENDING]


def test_a_note_that_names_nothing_hangs_on_what_it_follows() -> None:
    text = "Статья 3. Народ\n1. Власть.\nПримечание. См. постановление Конституционного Суда РК.\n2. Иное."
    assert len(tree(text)["art_3__para_1"].notes) == 1


def test_a_note_of_an_amendment_at_the_end_of_an_article_is_the_articles() -> None:
    text = (
        "Статья 3. Земля\n1. Раз.\n2. Два.\n(В редакции Законов КР от 4 января 2001 года N 2,\n"
        "9 июля 2003 года N 123)\nСтатья 4. Вода\nТекст."
    )
    found = tree(text)
    (note,) = found["art_3"].notes
    assert note.text.endswith("N 123)")
    assert "art_3__para_2__subpara_2" not in found


def test_a_note_goes_on_in_the_next_paragraph() -> None:
    text = (
        "Статья 3. Земля\nТекст.\n"
        "Сноска. Статья 3 с изменениями, внесенными законами РК от 29.09.2014 № 239-V;\n"
        "от 05.10.2018 № 184-VI.\nСтатья 4. Вода\nТекст."
    )
    (note,) = tree(text)["art_3"].notes
    assert [source.number for source in note.sources] == ["239-V", "184-VI"]


def test_a_note_that_lost_its_keyword_is_no_article() -> None:
    text = (
        "Статья 68. Сроки\nТекст.\nСтатья 68 с изменением, внесенным Законом РК от 29.12.2014 № 269-V.\n"
        "Статья 69. Иное\nТекст."
    )
    found = tree(text)
    assert list(found) == ["art_68", "art_69"]
    assert found["art_68"].notes[0].kind is NoteKind.AMENDED


def test_a_note_on_the_whole_text_is_the_acts() -> None:
    text = (
        "О праве\n"
        'Сноска. По всему тексту слова "А" заменены словами "Б" Законом РК от 17.07.2009 N 188-IV.\nСтатья 1. А\nТекст.'
    )
    read = parsed(text)
    assert [note.kind for note in read.act.notes] == [NoteKind.AMENDED]


def test_notes_never_become_text() -> None:
    text = "Статья 1. Понятия\nТекст.\nСноска. Статья 1 в редакции Закона РК от 16.05.2014 № 203-V."
    assert all("Сноска" not in f"{provision.text}{provision.heading}" for provision in tree(text).values())
