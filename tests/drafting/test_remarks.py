"""The remark that stands where a repealed unit stood, and that it reads back as what it is."""

from __future__ import annotations

from datetime import date

import pytest

from workbench.drafting.remarks import remark_of
from workbench.importers.structure import parse_provisions
from workbench.languages import LANGUAGES
from workbench.law.act import AmendingSource, Kind, NoteKind, Provision, printed
from workbench.law.eid import assign
from workbench.law.rebuilding import excluded

LAW = AmendingSource(date(2018, 5, 24), "156-VI")

POINT = Provision(Kind.POINT, "3", "3)", text="учет;")
LAST = Provision(Kind.POINT, "3", "3)", text="учет.")
PARAGRAPH = Provision(Kind.PARAGRAPH, "2", "2.", text="Учет ведется.")


@pytest.mark.parametrize(
    ("language", "unit", "source", "text"),
    [
        ("rus", POINT, None, "3) исключен;"),
        ("rus", LAST, None, "3) исключен."),
        ("rus", POINT, LAW, "3) исключен Законом РК от 24.05.2018 № 156-VI;"),
        ("rus", PARAGRAPH, LAW, "2. Исключен Законом РК от 24.05.2018 № 156-VI."),
        (
            "rus",
            Provision(Kind.ARTICLE, "5", "Статья 5.", "Учет", "Ведется."),
            None,
            "Статья 5. Учет\nИсключена.",
        ),
        ("kaz", POINT, None, "3) алып тасталды;"),
        ("kaz", PARAGRAPH, LAW, "2. Алып тасталды – ҚР 24.05.2018 № 156-VI Заңымен."),
        ("kaz", Provision(Kind.ARTICLE, "5", "5-бап.", "Есеп", "Мәтін."), None, "5-бап. Есеп\nАлып тасталды."),
        ("eng", POINT, None, "3) excluded;"),
        (
            "eng",
            PARAGRAPH,
            LAW,
            "2. Excluded by Law of the Republic of Kazakhstan No. 156-VI dated 24.05.2018.",
        ),
    ],
)
def test_a_repealed_unit_is_printed_as_official_texts_print_it(
    language: str, unit: Provision, source: AmendingSource | None, text: str
) -> None:
    stub = excluded(unit, remark_of(LANGUAGES[language], source))
    assert printed(stub) == text
    assert parse_provisions(text, LANGUAGES[language]) == assign((stub,))


def test_a_repealed_act_says_so() -> None:
    note = remark_of(LANGUAGES["rus"], LAW)(None)
    assert (note.kind, note.text) == (NoteKind.EXCLUDED, "Утратил силу Законом РК от 24.05.2018 № 156-VI.")
