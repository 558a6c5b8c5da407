from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from workbench.analysis.parity import Disparity, Fault, disparities, figures
from workbench.law.act import Act, AmendingSource, Kind, NoteKind, Provision, ServiceNote
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


def numbered(language: str, *texts: str, kind: Kind = Kind.INDENT, opening: str = "…:") -> Act:
    children = tuple(Provision(kind, text=text) for text in texts)
    point = Provision(Kind.PARAGRAPH, "1", "1.", text=opening, children=children)
    return act(language, Provision(Kind.ARTICLE, "1", children=(point,)))


def test_what_a_kazakh_predicate_takes_to_the_end_of_its_list_is_no_disparity() -> None:
    """«Действие подпункта 18) пункта 3 не распространяется на …:» says in Kazakh what it does not apply in the end."""
    rus = numbered("rus", "работы;", "перевозки.", opening="Действие подпункта 18) пункта 3 не распространяется на:")
    kaz = numbered(
        "kaz", "жұмыстарға;", "тасымалдауға 3-тармақтың 18) тармақшасының күші қолданылмайды.", opening="Мыналарға:"
    )
    assert disparities(rus, kaz) == ()
    other = numbered(
        "kaz", "жұмыстарға;", "тасымалдауға 3-тармақтың 19) тармақшасының күші қолданылмайды.", opening="Мыналарға:"
    )
    assert [each.fault for each in disparities(rus, other)] == [Fault.FIGURES, Fault.FIGURES]


def test_a_line_that_one_text_parts_in_two_is_not_missing() -> None:
    rus = numbered(
        "rus", "республиканский, территориальный. Каждый уровень включает:", "органы управления;",
        opening="Система имеет три уровня:",
    )  # fmt: skip
    kaz = numbered(
        "kaz", "басқару органдары;",
        opening="Жүйенің үш деңгейі бар: республикалық, аумақтық. Әрбір деңгейге мыналар кіреді:",
    )  # fmt: skip
    (found,) = disparities(rus, kaz)
    assert (found.eid, found.fault, found.other) == (
        "art_1__para_1__indent_2",
        Fault.LINES,
        "art_1__para_1",
    )


def test_what_stands_below_a_repealed_provision_is_not_missing_again() -> None:
    gone = act("kaz", replace(KAZ, children=(), excluded=True))
    assert [(each.eid, each.fault) for each in disparities(act("rus", RUS), gone)] == [("art_5", Fault.EXCLUDED)]
    assert [each.fault for each in disparities(replace(gone, language="rus"), act("kaz", KAZ))] == [Fault.EXCLUDED]


def test_a_place_is_told_in_both_texts_where_lines_are_missing_before_it() -> None:
    rus = numbered("rus", "Срок – 15 дней.", "Комиссия выдает аттестат в течение 5 дней.", kind=Kind.SUBPARAGRAPH)
    kaz = numbered("kaz", "Комиссия аттестатты 7 күн ішінде береді.", kind=Kind.SUBPARAGRAPH)
    missing, figures_differ = sorted(disparities(rus, kaz), key=lambda each: each.eid)
    assert missing == Disparity("art_1__para_1__subpara_2", Fault.MISSING, "Срок – 15 дней.")
    assert figures_differ == Disparity("art_1__para_1__subpara_3", Fault.FIGURES, "5", "7", "art_1__para_1__subpara_2")


def noted(article: Provision, *sources: tuple[str, str], kind: NoteKind = NoteKind.AMENDED) -> Provision:
    told = tuple(AmendingSource(date.fromisoformat(day), number) for day, number in sources)
    return replace(article, notes=(ServiceNote(kind, "…", told),))


FIRST, LATER = ("2014-09-29", "239-V"), ("2021-04-01", "26-VII")


@pytest.mark.parametrize(
    ("rus", "kaz", "expected"),
    [
        (noted(RUS, FIRST), noted(KAZ, FIRST), ()),
        (
            noted(RUS, FIRST), noted(KAZ, FIRST, LATER),
            (Disparity("art_5", Fault.AMENDED, "", "№ 26-VII (01.04.2021)"),),
        ),
        (
            noted(RUS, FIRST, LATER), noted(KAZ, ("2014-09-29", "239-V")),
            (Disparity("art_5", Fault.AMENDED, "№ 26-VII (01.04.2021)", ""),),
        ),
        (noted(RUS, FIRST), KAZ, ()),  # a text that keeps no notes tells nothing
        (noted(RUS, ("2018-12-28", "208-VI")), noted(KAZ, ("2018-12-28", "208-VІ")), ()),  # Cyrillic letters
    ],
    ids=["same", "Kazakh later", "Russian later", "no notes", "look-alike letters"],
)  # fmt: skip
def test_an_amending_act_that_one_text_alone_tells_of_is_a_disparity(
    rus: Provision, kaz: Provision, expected: tuple[Disparity, ...]
) -> None:
    assert disparities(act("rus", rus), act("kaz", kaz)) == expected


def test_an_amendment_still_to_come_is_not_taken_in() -> None:
    rus = replace(RUS, notes=(*noted(RUS, FIRST).notes, *noted(RUS, LATER, kind=NoteKind.PENDING).notes))
    (found,) = disparities(act("rus", rus), act("kaz", noted(KAZ, FIRST, LATER)))
    assert found.fault is Fault.AMENDED


def test_a_ruling_of_a_court_is_no_amendment() -> None:
    notes = (*noted(RUS, FIRST).notes, *noted(RUS, ("2023-04-08", "8-НП"), kind=NoteKind.OTHER).notes)
    assert disparities(act("rus", replace(RUS, notes=notes)), act("kaz", noted(KAZ, FIRST))) == ()


@pytest.mark.parametrize(("rus", "kaz"), [("284-I", "284"), ("284-I", ""), ("", "284")])
def test_an_amending_act_is_known_by_its_date_where_its_number_is_given_in_part(rus: str, kaz: str) -> None:
    day = "1998-10-07"
    assert disparities(act("rus", noted(RUS, (day, rus))), act("kaz", noted(KAZ, (day, kaz)))) == ()


def test_two_acts_of_one_day_are_told_apart_by_their_numbers() -> None:
    rus, kaz = noted(RUS, ("2018-12-28", "210-VI")), noted(KAZ, ("2018-12-28", "211-VI"))
    (found,) = disparities(act("rus", rus), act("kaz", kaz))
    assert (found.first, found.second) == ("№ 210-VI (28.12.2018)", "№ 211-VI (28.12.2018)")


def test_a_text_that_keeps_hardly_any_notes_tells_nothing_of_editions() -> None:
    """The Kazakh text of the Constitution keeps notes of a few articles, the Russian one of seventy."""
    rus = [replace(noted(RUS, FIRST, LATER), num=str(number)) for number in range(1, 6)]
    kaz = [replace(noted(KAZ, FIRST) if number == 1 else KAZ, num=str(number)) for number in range(1, 6)]
    assert disparities(act("rus", *rus), act("kaz", *kaz)) == ()


LONG = "Право выступать от имени народа принадлежит Президенту. Правительство действует от имени государства."
IN_KAZAKH = (
    "Халық атынан билік жүргізуге Президенттің құқығы бар.",
    "Үкімет мемлекет атынан әрекет етеді, оның органдары да солай.",
)


def test_a_part_of_several_sentences_is_divided_where_the_other_text_has_as_many() -> None:
    rus = numbered("rus", kind=Kind.SUBPARAGRAPH, opening=LONG)
    kaz = numbered("kaz", IN_KAZAKH[1], kind=Kind.SUBPARAGRAPH, opening=IN_KAZAKH[0])
    assert [(each.fault, each.other) for each in disparities(rus, kaz)] == [(Fault.LINES, "art_1__para_1")]
    more = numbered("kaz", f"Иә. {IN_KAZAKH[1]}", kind=Kind.SUBPARAGRAPH, opening=IN_KAZAKH[0])
    assert [each.fault for each in disparities(rus, more)] == [Fault.EXTRA]


def test_a_line_divided_in_three_is_not_missing_twice() -> None:
    rus = numbered("rus", "сознавая себя мирным", "обществом, верным", "идеалам свободы,", opening="Мы, народ,")
    kaz = numbered("kaz", "бейбіт қоғамбыз, бостандық мұраттарына берілген,", opening="Біз, халық,")
    assert {each.fault for each in disparities(rus, kaz)} == {Fault.LINES}
