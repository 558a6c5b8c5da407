"""Editions saved from online banks, whose notes have no keyword and stand before their unit: no clause quotes one."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.__main__ import main
from workbench.importers import import_act
from workbench.law.act import NoteKind

OLD = {
    "rus": """Закон Республики Казахстан от 8 августа 2010 года № 345-II
О тестировании
Глава 1. Общие положения
Статья 1. Учет
1. Орган ведет учет.
2. Учет открыт.
Статья 2. Обеспечение безопасности
1. Обеспечение осуществляется органом.
2. Меры принимаются органом:
1) проведение контроля;
2) учет.
3. Орган публикует отчет.
4. Отчет открыт.
5. Отчет хранится.""",
    "kaz": """Қазақстан Республикасының 2010 жылғы 8 тамыздағы № 345-II Заңы
Сынау туралы
1-тарау. Жалпы ережелер
1-бап. Есеп
1. Орган есеп жүргізеді.
2. Есеп ашық.
2-бап. Қауіпсіздік
1. Қауіпсіздікті орган қамтамасыз етеді.
2. Орган шараларды қабылдайды.""",
}
NEW = {
    "rus": """Закон Республики Казахстан от 8 августа 2010 года № 345-II
О тестировании
(с изменениями и дополнениями по состоянию на 01.01.2015 г.)
Глава 1. Общие положения
Статья 1. Учет
1. Орган ведет учет.
2. Учет открыт.
Статья дополнена пунктом 3 в соответствии с Законом РК от 17.01.14 г. № 165-V
3. План открыт.
В статью 2 внесены изменения в соответствии с Законом РК от 17.01.14 г. № 165-V (см. стар. ред.)
Статья 2. Обеспечение безопасности
1. Обеспечение осуществляется уполномоченным органом.
2. Меры принимаются органом:
Подпункт 1 изложен в редакции Закона РК от 17.01.14 г. № 165-V (см. стар. ред.)
1) проведение государственного контроля;
2) учет.
3. Исключен в соответствии с Законом РК от 02.04.19 г. № 241-VI (см. стар. ред.)
Пункт 4 изложен в редакции Закона РК от 11.12.09 г. № 229-IV (см. стар. ред.)
4. Отчет закрыт.
Внесены изменения в соответствии с Законом РК от 17.01.14 г. № 165-V
5. Отчет хранится вечно.
Закон дополнен статьей 3 в соответствии с Законом РК от 11.12.09 г. № 229-IV
Статья 3. Новое
Новый текст.""",
    "kaz": """Қазақстан Республикасының 2010 жылғы 8 тамыздағы № 345-II Заңы
Сынау туралы
1-тарау. Жалпы ережелер
1-бап. Есеп
1. Орган есеп жүргізеді.
2. Есеп ашық.
ҚР 2014.17.01. № 165-V Заңымен 3-тармақпен толықтырылды
3. Жоспар ашық.
ҚР 06.03.02 ж. № 298-II (бұр. ред. қара) Заңымен 2-бап өзгертілді; 2006.29.12. ҚР Заңымен жаңа редакцияда (бұр.ред.қара)
2-бап. Қауіпсіздік
1. Қауіпсіздікті уәкілетті орган қамтамасыз етеді.
2009.11.12. № 229-IV ҚР Заңымен 2-тармақ жаңа редакцияда (бұр.ред.қара)
2. Орган шараларды тәртіппен қабылдайды.""",
}
CLAUSES = {
    "rus": """статью 1 дополнить пунктом 3 следующего содержания:
"3. План открыт.".
в статье 2:
пункт 1 после слова "осуществляется" дополнить словом "уполномоченным";
подпункт 1) пункта 2 после слова "проведение" дополнить словом "государственного";
пункт 3 исключить;
в пункте 4 слово "открыт" заменить словом "закрыт";
пункт 5 после слова "хранится" дополнить словом "вечно".
дополнить статьей 3 следующего содержания:
"Статья 3. Новое
Новый текст.".""",
    "kaz": """1-бап мынадай мазмұндағы 3-тармақпен толықтырылсын:
"3. Жоспар ашық.".
2-бапта:
1-тармақ "Қауіпсіздікті" деген сөзден кейін "уәкілетті" деген сөзбен толықтырылсын;
2-тармақ "шараларды" деген сөзден кейін "тәртіппен" деген сөзбен толықтырылсын.""",
}
HEADINGS = {"rus": "Статья 1. Учет\n", "kaz": "1-бап. Есеп\n"}


@pytest.mark.parametrize("language", ["rus", "kaz"])
def test_two_editions_differ_by_their_law_and_not_by_the_notes_of_the_bank(
    language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = tmp_path / f"old.{language}.txt", tmp_path / f"new.{language}.txt"
    old.write_text(OLD[language], "utf-8")
    new.write_text(NEW[language], "utf-8")
    main(["compare", str(old), str(new)])
    told = capsys.readouterr().out
    assert told[told.index(CLAUSES[language].splitlines()[0]) :].strip() == CLAUSES[language]


@pytest.mark.parametrize(("language", "notes"), [("rus", 7), ("kaz", 3)])
def test_the_notes_of_an_online_bank_are_kept_as_notes(language: str, notes: int, tmp_path: Path) -> None:
    path = tmp_path / f"new.{language}.txt"
    path.write_text(NEW[language], "utf-8")
    act = import_act(path, language=language).act
    kept = [note for unit in act.walk() for note in unit.notes]
    assert len(kept) == notes
    assert all(note.sources and note.sources[0].date for note in kept)
    assert {NoteKind.INSERTED, NoteKind.NEW_WORDING} <= {note.kind for note in kept}


@pytest.mark.parametrize(
    ("language", "excluded", "quoted"),
    [
        ("rus", "2) исключен Законом РК от 24.05.2018 № 156-VI (вводится в действие с 01.01.2019);", "2) исключен;"),
        ("rus", "2) исключен в соответствии с Законом РК от 24.05.18 г. № 156-VI (см. стар. ред.);", "2) исключен;"),
        ("kaz", "2) алып тасталды - ҚР 24.05.2018 № 156-VI Заңымен;", "2) алып тасталды;"),
    ],
)
def test_a_restated_article_quotes_the_plain_remark_of_a_repealed_subpoint(
    language: str, excluded: str, quoted: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    texts = {
        "rus": ("Орган:\n1) план;\n{}\n3) учет.", "Комиссия ежегодно проверяет:\n1) склады;\n{}\n3) дороги и мосты."),
        "kaz": ("Орган:\n1) жоспар;\n{}\n3) есеп.", "Комиссия жыл сайын тексереді:\n1) қоймалар;\n{}\n3) жолдар."),
    }
    heading = HEADINGS[language]
    for name, text in zip(("old", "new"), texts[language], strict=True):
        (tmp_path / f"{name}.{language}.txt").write_text(heading + text.format(excluded), "utf-8")
    main(["compare", str(tmp_path / f"old.{language}.txt"), str(tmp_path / f"new.{language}.txt")])
    told = capsys.readouterr().out
    assert quoted in told.splitlines()
    assert "156-VI" not in told
