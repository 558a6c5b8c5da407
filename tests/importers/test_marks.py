"""The mark a line begins with, in three languages (LAW.md 2.2, 2.4)."""

from __future__ import annotations

import pytest

from workbench.importers.marks import read_mark, read_num
from workbench.languages import LANGUAGES
from workbench.law.act import Kind


@pytest.mark.parametrize(
    ("language", "line", "kind", "num", "label", "rest"),
    [
        ("rus", "Статья 12-1. Компетенция", Kind.ARTICLE, "12-1", "Статья 12-1.", "Компетенция"),
        ("rus", "Статья 1", Kind.ARTICLE, "1", "Статья 1", ""),
        ("rus", "Cтатья 7. Права", Kind.ARTICLE, "7", "Cтатья 7.", "Права"),
        ("rus", "Статья 12¹. Права", Kind.ARTICLE, "12-1", "Статья 12¹.", "Права"),
        ("rus", "Статья 12–1. Права", Kind.ARTICLE, "12-1", "Статья 12–1.", "Права"),
        ("rus", "Глава 3-1. НАДЗОР", Kind.CHAPTER, "3-1", "Глава 3-1.", "НАДЗОР"),
        ("rus", "Глава двадцать вторая", Kind.CHAPTER, "22", "Глава двадцать вторая", ""),
        ("rus", "Глава первая", Kind.CHAPTER, "1", "Глава первая", ""),
        ("rus", "РАЗДЕЛ IX. ИТОГИ", Kind.SECTION, "9", "РАЗДЕЛ IX.", "ИТОГИ"),
        ("rus", "Раздел ІV", Kind.SECTION, "4", "Раздел ІV", ""),
        ("rus", "Раздел II  Человек и гражданин", Kind.SECTION, "2", "Раздел II", "Человек и гражданин"),
        ("rus", "Подраздел 1. Общие положения", Kind.SUBSECTION, "1", "Подраздел 1.", "Общие положения"),
        ("rus", "Параграф 2. Юридические лица", Kind.SUBCHAPTER, "2", "Параграф 2.", "Юридические лица"),
        ("rus", "§1. Общие положения", Kind.SUBCHAPTER, "1", "§1.", "Общие положения"),
        ("rus", "ОБЩАЯ ЧАСТЬ", Kind.PART, "1", "ОБЩАЯ ЧАСТЬ", ""),
        ("rus", "Особенная часть", Kind.PART, "2", "Особенная часть", ""),
        ("rus", "3-1. В пределах", Kind.PARAGRAPH, "3-1", "3-1.", "В пределах"),
        ("rus", "1.Текст без пробела", Kind.PARAGRAPH, "1", "1.", "Текст без пробела"),
        ("rus", "1.2. Текст", Kind.PARAGRAPH, "1-2", "1.2.", "Текст"),
        ("rus", "5-1) оповещение;", Kind.POINT, "5-1", "5-1)", "оповещение;"),
        ("rus", "3) - 6-3) исключены Законом РК", Kind.POINT, "3", "3) - 6-3)", "исключены Законом РК"),
        ("rus", "а) создано", Kind.POINT, "а", "а)", "создано"),
        ("rus", "I. Общие положения", Kind.CHAPTER, "1", "I.", "Общие положения"),
        ("rus", "Приложение 3-1 к Закону", Kind.ANNEX, "3-1", "Приложение 3-1 к Закону", ""),
        ("rus", "Приложение", Kind.ANNEX, "", "Приложение", ""),
        ("rus", "Примечание. Для целей", Kind.NOTE, "", "Примечание.", "Для целей"),
        ("kaz", "12-1-бап. Құзырет", Kind.ARTICLE, "12-1", "12-1-бап.", "Құзырет"),
        ("kaz", "96-1 бап. Ерекшеліктер", Kind.ARTICLE, "96-1", "96-1 бап.", "Ерекшеліктер"),
        ("kaz", "1-бап", Kind.ARTICLE, "1", "1-бап", ""),
        ("kaz", "1-БӨЛIМ. ЖАЛПЫ ЕРЕЖЕЛЕР", Kind.SECTION, "1", "1-БӨЛIМ.", "ЖАЛПЫ ЕРЕЖЕЛЕР"),
        ("kaz", "VІ бөлім", Kind.SECTION, "6", "VІ бөлім", ""),
        ("kaz", "3-1-тарау. Қорғау", Kind.CHAPTER, "3-1", "3-1-тарау.", "Қорғау"),
        ("kaz", "Он бірінші тарау", Kind.CHAPTER, "11", "Он бірінші тарау", ""),
        ("kaz", "2-кіші бөлім. Міндеттеме", Kind.SUBSECTION, "2", "2-кіші бөлім.", "Міндеттеме"),
        ("kaz", "2-параграф. Қадағалау", Kind.SUBCHAPTER, "2", "2-параграф.", "Қадағалау"),
        ("kaz", "ЖАЛПЫ БӨЛІК", Kind.PART, "1", "ЖАЛПЫ БӨЛІК", ""),
        ("kaz", "1-қосымша", Kind.ANNEX, "1", "1-қосымша", ""),
        ("kaz", "Ескертпе. Осы бапта", Kind.NOTE, "", "Ескертпе.", "Осы бапта"),
        ("eng", "Article 12-1. Competence", Kind.ARTICLE, "12-1", "Article 12-1.", "Competence"),
        ("eng", "SECTION 1. GENERAL PROVISIONS", Kind.SECTION, "1", "SECTION 1.", "GENERAL PROVISIONS"),
        ("eng", "Section I", Kind.SECTION, "1", "Section I", ""),
        ("eng", "Chapter Two. Rights", Kind.CHAPTER, "2", "Chapter Two.", "Rights"),
        ("eng", "Annex 2 to the Law", Kind.ANNEX, "2", "Annex 2 to the Law", ""),
    ],
)
def test_a_mark_is_read_with_its_number_and_label(
    language: str, line: str, kind: Kind, num: str, label: str, rest: str
) -> None:
    mark = read_mark(line, LANGUAGES[language].markers)
    assert mark is not None
    assert (mark.kind, mark.num, mark.label, mark.rest) == (kind, num, label, rest)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("rus", "Статья 68 с изменением, внесенным Законом РК от 29.12.2014 № 269-V"),
        ("rus", "Статья 5 настоящего Закона применяется"),
        ("rus", "Глава 3 настоящего Кодекса"),
        ("rus", '"Статья 103-1. Права ребенка'),
        ("rus", "01.01.2015 года вводится"),
        ("rus", "2015 год"),
        ("rus", "0,07 мегаПаскаля"),
        ("rus", "Приложение 2 к настоящему Закону изложить в следующей редакции:"),
        ("kaz", "27-бап жаңа редакцияда - ҚР 24.05.2018 № 156-VI"),
        ("kaz", "27-бапта көзделген"),
        ("kaz", "3) тармақша мынадай редакцияда жазылсын:"),
        ("kaz", "6-1), 9-1) және 14) тармақшалар алып тасталсын"),
        ("eng", "Article 4 as amended by the Law"),
        ("rus", ""),
    ],
)
def test_a_sentence_is_no_heading(language: str, line: str) -> None:
    assert read_mark(line, LANGUAGES[language].markers) is None


@pytest.mark.parametrize(
    ("printed", "clean"),
    [("12", "12"), ("12–1", "12-1"), ("12¹", "12-1"), ("2-1³", "2-1-3"), ("IX", "9"), ("ХІV", "14"), ("1.2", "1-2")],
)
def test_numbers_become_as_ids_write_them(printed: str, clean: str) -> None:
    assert read_num(printed) == clean
