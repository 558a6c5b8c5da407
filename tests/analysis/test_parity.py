from __future__ import annotations

from dataclasses import replace

import pytest

from workbench.analysis.parity import Disparity, Fault, disparities, figures
from workbench.law.act import Act, Kind, Provision
from workbench.law.eid import with_eids


def act(language: str, *articles: Provision) -> Act:
    return with_eids(Act(language, "/akn/kz/act/2014-04-11/188-v", language, "", provisions=articles))


RUS = Provision(
    Kind.ARTICLE, "5", "Статья 5.", "Система оповещения",
    children=(
        Provision(Kind.PARAGRAPH, "1", "1.", text="Оповещение проводится в течение 24 часов."),
        Provision(Kind.PARAGRAPH, "2", "2.", text="Порядок определяется статьей 12-1.",
                  children=(Provision(Kind.POINT, "1", "1)", text="сигналы;"),)),
    ),
)  # fmt: skip
KAZ = Provision(
    Kind.ARTICLE, "5", "5-бап.", "Құлақтандыру жүйесі",
    children=(
        Provision(Kind.PARAGRAPH, "1", "1.", text="Құлақтандыру 24 сағат ішінде жүргізіледі."),
        Provision(Kind.PARAGRAPH, "2", "2.", text="Тәртіп 12-1-баппен айқындалады.",
                  children=(Provision(Kind.POINT, "1", "1)", text="сигналдар;"),)),
    ),
)  # fmt: skip


def kazakh_with(*children: Provision, **fields: object) -> Act:
    return act("kaz", replace(KAZ, children=children or KAZ.children, **fields))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("kazakh", "expected"),
    [
        (act("kaz", KAZ), ()),
        (act("kaz"), (Disparity("art_5", Fault.MISSING, "Статья 5. Система оповещения"),)),
        (
            kazakh_with(KAZ.children[0]),
            (Disparity("art_5__para_2", Fault.MISSING, "2. Порядок определяется статьей 12-1."),),
        ),
        (
            kazakh_with(*KAZ.children, Provision(Kind.PARAGRAPH, "3", "3.", text="Өзге.")),
            (Disparity("art_5__para_3", Fault.EXTRA, "", "3. Өзге."),),
        ),
        (
            kazakh_with(replace(KAZ.children[0], text="Құлақтандыру 48 сағат ішінде."), KAZ.children[1]),
            (Disparity("art_5__para_1", Fault.FIGURES, "24", "48"),),
        ),
        (
            kazakh_with(replace(KAZ.children[0], text="", excluded=True), KAZ.children[1]),
            (Disparity("art_5__para_1", Fault.EXCLUDED, "in force", "repealed"),),
        ),
        (
            kazakh_with(KAZ.children[0], replace(KAZ.children[1], text="Тәртіп 5-баптың 12-1-тармағымен айқындалады.")),
            (Disparity("art_5__para_2", Fault.FIGURES, "", "5"),),
        ),
        (kazakh_with(heading=""), (Disparity("art_5", Fault.HEADING, "Система оповещения", ""),)),
    ],
    ids=["same", "article", "point", "extra", "figure", "repealed", "figure of a citation", "heading"],
)
def test_two_language_texts_part_where_they_do(kazakh: Act, expected: tuple[Disparity, ...]) -> None:
    assert disparities(act("rus", RUS), kazakh) == expected


@pytest.mark.parametrize(
    ("rus", "kaz"),
    [
        ("от 11 апреля 2014 года № 188-V", "2014 жылғы 11 сәуірдегі № 188-V"),
        ("пунктом 2 статьи 12-1", "12-1-баптың 2-тармағында"),
        ("статьями 5–7", "5-7-баптарда"),
    ],
)
def test_figures_are_compared_whatever_the_order_of_words(rus: str, kaz: str) -> None:
    assert figures(rus) == figures(kaz)


def one_article(language: str, text: str) -> Act:
    articles = (
        Provision(Kind.ARTICLE, num, f"{num}.", text=words) for num, words in (("1", text), ("2", ""), ("3", ""))
    )
    points = tuple(Provision(Kind.PARAGRAPH, num, f"{num}.", text="…") for num in ("2", "3"))
    return act(language, *(replace(each, children=points) if each.num != "1" else each for each in articles))


TOLD_APART = [
    ("в течение десяти рабочих дней", "он жұмыс күні ішінде", ()),
    ("в течение десяти рабочих дней", "бес жұмыс күні ішінде", (Disparity("art_1", Fault.FIGURES, "10", "5"),)),
    ("в течение 10 рабочих дней", "он жұмыс күні ішінде", ()),
    ("до 1 марта", "1 наурызға дейін", ()),
    ("до 1 марта", "1 мамырға дейін", (Disparity("art_1", Fault.DATES, "1.3", "1.5"),)),
    ("пунктом 2 статьи 3 настоящего Закона", "осы Заңның 3-бабының 2-тармағымен", ()),
    (
        "пунктом 2 статьи 3 настоящего Закона",
        "осы Заңның 2-бабының 3-тармағымен",
        (Disparity("art_1", Fault.CITATIONS, "art_3__para_2", "art_2__para_3"),),
    ),
]


@pytest.mark.parametrize(("rus", "kaz", "expected"), TOLD_APART)
def test_texts_are_told_apart_by_numbers_in_words_by_month_and_by_what_they_cite(
    rus: str, kaz: str, expected: tuple[Disparity, ...]
) -> None:
    assert disparities(one_article("rus", rus), one_article("kaz", kaz)) == expected


def test_what_is_repealed_in_one_text_and_told_with_others_in_the_other_is_no_disparity() -> None:
    """«27) – 30) исключены» is one line in one text of the real law and four in the other."""
    gone = Provision(Kind.PARAGRAPH, "3", "3.", excluded=True)
    assert disparities(act("rus", RUS), kazakh_with(*KAZ.children, gone)) == ()
    assert disparities(act("rus", replace(RUS, children=(*RUS.children, gone))), act("kaz", KAZ)) == ()
