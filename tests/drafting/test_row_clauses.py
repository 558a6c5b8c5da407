"""Clauses about rows of a table in three languages: written, read back, applied, and the same table comes of it."""

from __future__ import annotations

import datetime as dt

import pytest

from workbench.comparison.modifications import modifications
from workbench.drafting.bill import bill_text, draft_bill
from workbench.drafting.draft import Draft
from workbench.languages import LANGUAGES
from workbench.law.act import Act, Kind, Provision
from workbench.law.amended_act import AmendedAct
from workbench.law.amendment import Granularity
from workbench.law.eid import assign
from workbench.law.project import Project
from workbench.law.rows import by_words
from workbench.workspace.drafts import prove_text

Rows = tuple[tuple[str, ...], ...]

HEAD = ("№", "Name", "Term")
NUMBERED: Rows = (
    HEAD,
    ("1", "Evacuation plan", "10 days"),
    ("2", "List of temporary places", "5 days"),
    ("3", "Register of bodies", "12 days"),
    ("", "Total", "27 days"),
)
PLAIN: Rows = (("Name", "Term"), ("Evacuation plan", "10 days"), ("List of places", "5 days"), ("Total", "15 days"))
ACTS = {
    "rus": ("О гражданской защите", "Приложение 1"),
    "kaz": ("Азаматтық қорғау туралы", "1-қосымша"),
    "eng": ("On Civil Protection", "Annex 1"),
}
EDITS: dict[str, tuple[Rows, Rows]] = {
    "words": (NUMBERED, (*NUMBERED[:2], ("2", "List of permanent places", "5 days"), *NUMBERED[3:])),
    "restated": (NUMBERED, (*NUMBERED[:2], ("2", "Quite another thing", "40 hours"), *NUMBERED[3:])),
    "two go": ((*NUMBERED[:4], ("4", "Map", "1 day"), ("5", "Chart", "2 days"), NUMBERED[4]), NUMBERED),
    "two come": (NUMBERED, (*NUMBERED[:3], ("2-1", "Plan", "1 day"), ("2-2", "", ""), *NUMBERED[3:])),
    "behind the last": (NUMBERED, (*NUMBERED, ("", "Note", "see Article 1"))),
    "to be filled in": (NUMBERED, (*NUMBERED[:2], ("", "", ""), *NUMBERED[2:], ("", "", ""))),
    "filled in": ((*NUMBERED, ("", "", "")), (*NUMBERED, ("4", "Plan", "1 day"))),
    "several by words": (
        (*NUMBERED, ("", "Note", "one")),
        (*NUMBERED[:4], ("", "Sum", "31 days"), ("", "Remark", "two")),
    ),
    "by words": (NUMBERED, (*NUMBERED[:4], ("", "Total", "31 days"))),
    "by words goes": (NUMBERED, NUMBERED[:4]),
    "counted": (PLAIN, (*PLAIN[:2], ("List of shelters", "5 days"), PLAIN[3])),
    "counted goes": (PLAIN, (*PLAIN[:2], PLAIN[3])),
    "counted comes": (PLAIN, (*PLAIN[:3], ("Plan", "7 days"), ("", "8 days"), PLAIN[3])),
}


def _act(rows: Rows, language: str) -> Act:
    title, label = ACTS[language]
    article = Provision(Kind.ARTICLE, "1", "1.", "Norms", text="Text.")
    annex = Provision(Kind.ANNEX, "1", label, children=(Provision(Kind.TABLE, rows=rows),))
    date = dt.date(2014, 4, 11)
    return Act("a", "/akn/kz/act/2014-04-11/188-v", language, title, date=date, provisions=assign((article, annex)))


def _law(old: Act, new: Act, granularity: Granularity) -> tuple[str, AmendedAct]:
    amended = AmendedAct(old, new, modifications(old, new, granularity=granularity), ())
    return bill_text(draft_bill(Draft(old.language, Project(subject={}), (amended,)))), amended


@pytest.mark.parametrize("granularity", list(Granularity))
@pytest.mark.parametrize("edit", list(EDITS))
@pytest.mark.parametrize("language", list(ACTS))
def test_the_clauses_give_the_proposed_table(language: str, edit: str, granularity: Granularity) -> None:
    old, new = (_act(rows, language) for rows in EDITS[edit])
    law, amended = _law(old, new, granularity)
    assert prove_text(law, [amended], language).disproofs == ()


@pytest.mark.parametrize(
    ("language", "edit", "clause"),
    [
        ("rus", "words", 'в строке, порядковый номер 2, таблицы приложения 1 слово "temporary" заменить'),
        ("rus", "two go", "строки, порядковые номера 4 и 5, таблицы приложения 1 исключить."),
        (
            "rus",
            "two come",
            "таблицу приложения 1 дополнить строками, порядковые номера 2-1 и 2-2, следующего содержания:",
        ),
        (
            "rus",
            "behind the last",
            'таблицу приложения 1 после строки "Total" дополнить строкой следующего содержания:',
        ),
        ("rus", "counted goes", "строку третью таблицы приложения 1 исключить."),
        ("kaz", "restated", "1-қосымшаның кестесінің реттік нөмірі 2-жолы мынадай редакцияда жазылсын:"),
        ("kaz", "two go", "1-қосымшаның кестесінің реттік нөмірлері 4 және 5-жолдары алып тасталсын."),
        ("kaz", "by words goes", '1-қосымшаның кестесінің "Total" деген жолы алып тасталсын.'),
        (
            "kaz",
            "counted comes",
            "1-қосымшаның кестесі үшінші жолдан кейін мынадай мазмұндағы жолдармен толықтырылсын:",
        ),
        ("eng", "behind the last", 'the table of Annex 1 shall be supplemented after row "Total" with the row of the'),
        ("eng", "counted goes", "the third row of the table of Annex 1 shall be deleted."),
    ],
)
def test_rows_are_named_as_lawyers_name_them(language: str, edit: str, clause: str) -> None:
    old, new = (_act(rows, language) for rows in EDITS[edit])
    law, _ = _law(old, new, Granularity.AUTO)
    assert clause in law


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("rus", 'в строке "Итого" таблицы:'),
        ("kaz", 'кестенің "Итого" деген жолында:'),
        ("eng", 'in row "Итого" of the table:'),
    ],
)
def test_a_line_may_open_a_row_of_the_table_spoken_of(language: str, line: str) -> None:
    cited = LANGUAGES[language].amending.opened_by(line)
    assert cited is not None
    assert [each.steps for each in cited] == [((Kind.TABLE, "1"), (Kind.ROW, by_words("Итого")))]
