"""Addresses in words, as real amending laws have them, written and read back in three languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.languages import LANGUAGES
from workbench.languages.citing import eid_of, in_context
from workbench.languages.formulae import Citation, Role
from workbench.law.act import Kind
from workbench.law.amendment import Scope
from workbench.law.eid import split

WRITTEN = [
    ("rus", Role.CHANGED, "art_31", "статью 31"),
    ("rus", Role.CHANGED, "art_93__para_3", "пункт 3 статьи 93"),
    ("rus", Role.CHANGED, "art_26__para_5__point_3__subpara_2", "часть вторую подпункта 3) пункта 5 статьи 26"),
    ("rus", Role.CHANGED, "art_334__subpara_1__indent_1", "абзац первый части первой статьи 334"),
    ("rus", Role.WITHIN, "art_72__point_16", "в подпункте 16) статьи 72"),
    ("rus", Role.WITHIN, "art_11__subpara_2__indent_4", "в абзаце четвертом части второй статьи 11"),
    ("rus", Role.INSIDE, "art_84", "в статье 84"),
    ("rus", Role.ADDED, "para_3-1", "пунктом 3-1"),
    ("rus", Role.ADDED, "chp_15-1", "главой 15-1"),
    ("rus", Role.CHANGED, "sec_4", "раздел 4"),
    ("rus", Role.CHANGED, "chp_3__subchp_2", "параграф 2 главы 3"),
    ("rus", Role.WITHIN, "annex_1", "в приложении 1"),
    ("rus", Role.CHANGED, "preamble", "преамбулу"),
    ("kaz", Role.CHANGED, "art_31", "31-бап"),
    ("kaz", Role.CHANGED, "art_9__para_4", "9-баптың 4-тармағы"),
    ("kaz", Role.CHANGED, "art_26__para_5__point_3__subpara_2", "26-баптың 5-тармағы 3) тармақшасының екінші бөлігі"),
    ("kaz", Role.WITHIN, "art_334__subpara_1__indent_1", "334-баптың бірінші бөлігінің бірінші абзацындағы"),
    ("kaz", Role.WITHIN, "art_51__para_3__point_8", "51-баптың 3-тармағы 8) тармақшасындағы"),
    ("kaz", Role.WITHIN, "art_72__point_16", "72-баптың 16) тармақшасындағы"),
    ("kaz", Role.WITHIN, "point_2", "2) тармақшадағы"),
    ("kaz", Role.INSIDE, "art_544", "544-бапта"),
    ("kaz", Role.INSIDE, "subpara_1", "бірінші бөлікте"),
    ("kaz", Role.INSIDE, "art_636__subpara_1__point_1", "636-баптың бірінші бөлігінің 1) тармақшасында"),
    ("kaz", Role.ADDED, "para_3-1", "3-1-тармақпен"),
    ("kaz", Role.ADDED, "art_28-1", "28-1-баппен"),
    ("kaz", Role.ADDED, "chp_15-1", "15-1-тараумен"),
    ("kaz", Role.ADDED, "point_46-15", "46-15) тармақшамен"),
    ("kaz", Role.ADDED, "indent_9", "тоғызыншы абзацпен"),
    ("kaz", Role.ADDED, "sec_2", "2-бөліммен"),
    ("kaz", Role.CHANGED, "sec_2__subsec_1", "2-бөлімнің 1-кіші бөлімі"),
    ("kaz", Role.OBJECT, "art_1__para_6__point_3", "1-баптың 6-тармағының 3) тармақшасын"),
    ("kaz", Role.NAME, "art_1__para_2__point_10-1", "1-баптың 2-тармағының 10-1) тармақшасы"),
    ("eng", Role.CHANGED, "art_5__para_2__point_3", "subpoint 3) of point 2 of Article 5"),
    ("eng", Role.WITHIN, "art_5__para_2__subpara_2", "in the second part of point 2 of Article 5"),
]


@pytest.mark.parametrize(("language", "role", "eid", "words"), WRITTEN)
def test_an_address_is_written_as_real_laws_write_it_and_reads_back(
    language: str, role: Role, eid: str, words: str
) -> None:
    amending = LANGUAGES[language].amending
    assert amending.cite((Citation(split(eid)),), role, False) == words
    assert amending.read_address(words) == (Citation(split(eid)),)


SEVERAL = [
    ("rus", Role.CHANGED, ["para_2", "para_3"], "пункты 2 и 3"),
    ("rus", Role.CHANGED, ["subpara_1", "subpara_2"], "части первую и вторую"),
    ("rus", Role.CHANGED, ["art_47__para_6-1", "art_47__para_6-2"], "пункты 6-1 и 6-2 статьи 47"),
    ("rus", Role.ADDED, ["point_6-1", "point_9-1", "point_14", "point_15"], "подпунктами 6-1), 9-1), 14) и 15)"),
    ("rus", Role.ADDED, ["indent_15", "indent_16", "indent_17"], "абзацами пятнадцатым, шестнадцатым и семнадцатым"),
    (
        "rus",
        Role.WITHIN,
        ["art_116__para_2", "art_122__para_1", "art_125__para_1"],
        "в пункте 2 статьи 116, пункте 1 статьи 122 и пункте 1 статьи 125",
    ),
    (
        "rus",
        Role.WITHIN,
        ["art_5__para_2__point_1", "art_5__para_3"],
        "в подпункте 1) пункта 2 и пункте 3 статьи 5",
    ),
    ("kaz", Role.CHANGED, ["art_47__para_6-1", "art_47__para_6-2"], "47-баптың 6-1 және 6-2-тармақтары"),
    ("kaz", Role.ADDED, ["point_6-1", "point_9-1", "point_14"], "6-1), 9-1) және 14) тармақшалармен"),
    ("kaz", Role.ADDED, ["indent_15", "indent_16", "indent_17"], "он бесінші, он алтыншы және он жетінші абзацтармен"),
    (
        "kaz",
        Role.WITHIN,
        ["art_116__para_2", "art_122__para_1", "art_125__para_1"],
        "116-баптың 2-тармағындағы, 122-баптың 1-тармағындағы және 125-баптың 1-тармағындағы",
    ),
    ("eng", Role.CHANGED, ["para_2", "para_3"], "points 2 and 3"),
]


@pytest.mark.parametrize(("language", "role", "eids", "words"), SEVERAL)
def test_several_units_are_named_together(language: str, role: Role, eids: list[str], words: str) -> None:
    amending = LANGUAGES[language].amending
    cited = tuple(Citation(split(eid)) for eid in eids)
    assert amending.cite(cited, role, False) == words
    assert amending.read_address(words) == cited


@pytest.mark.parametrize(
    ("language", "role", "eid", "scope", "words"),
    [
        ("rus", Role.CHANGED, "chp_3", Scope.HEADING, "заголовок главы 3"),
        ("rus", Role.WITHIN, "art_9", Scope.HEADING, "в заголовке статьи 9"),
        ("rus", Role.WITHIN, "art_355", Scope.HEADING_AND_TEXT, "в заголовке и тексте статьи 355"),
        ("rus", Role.WITHIN, "", Scope.THROUGHOUT, "по всему тексту"),
        ("rus", Role.WITHIN, "art_5", Scope.THROUGHOUT, "по всему тексту статьи 5"),
        ("kaz", Role.CHANGED, "", Scope.HEADING, "тақырыбы"),
        ("kaz", Role.WITHIN, "art_9", Scope.HEADING, "9-баптың тақырыбындағы"),
        ("kaz", Role.WITHIN, "art_355", Scope.HEADING_AND_TEXT, "355-баптың тақырыбы мен мәтініндегі"),
        ("kaz", Role.WITHIN, "", Scope.THROUGHOUT, "бүкіл мәтін бойынша"),
        ("kaz", Role.WITHIN, "art_5", Scope.THROUGHOUT, "5-баптың бүкіл мәтіні бойынша"),
        ("eng", Role.WITHIN, "", Scope.THROUGHOUT, "throughout the text"),
        ("eng", Role.WITHIN, "art_9", Scope.HEADING, "in the heading of Article 9"),
    ],
)
def test_headings_and_the_whole_text_are_named(language: str, role: Role, eid: str, scope: Scope, words: str) -> None:
    amending = LANGUAGES[language].amending
    assert amending.cite((Citation(split(eid), scope),), role, False) == words
    assert amending.read_address(words) == (Citation(split(eid), scope),)


@pytest.mark.parametrize(
    ("language", "eid", "words"),
    [
        ("rus", "art_334__para_1", "часть первая статьи 334"),
        ("rus", "art_5__para_2-1", "часть 2-1 статьи 5"),
        ("kaz", "art_334__para_1", "334-баптың бірінші бөлігі"),
        ("kaz", "art_5__para_2-1", "5-баптың 2-1-бөлігі"),
        ("kaz", "art_804__para_1__point_3", "804-баптың бірінші бөлігінің 3) тармақшасы"),
    ],
)
def test_codes_call_their_numbered_points_parts(language: str, eid: str, words: str) -> None:
    assert LANGUAGES[language].amending.cite((Citation(split(eid)),), Role.NAME, True) == words


@pytest.mark.parametrize(
    ("language", "words", "eids"),
    [
        ("rus", "в статье 544 ", ["art_544"]),
        ("rus", "часть вторую и третью", ["subpara_2", "subpara_3"]),
        ("rus", "подпункты 2)-4)", ["point_2", "point_3", "point_4"]),
        ("rus", "пункты 2 – 4", ["para_2", "para_3", "para_4"]),
        ("rus", "часть III", ["subpara_3"]),
        ("rus", "первую часть статьи 5", ["art_5__subpara_1"]),
        (
            "kaz",
            "9-баптың 3-тармағы 1) тармақшасындағы және 5-тармағындағы",
            ["art_9__para_3__point_1", "art_9__para_5"],
        ),
        ("kaz", "26-баптың 5-тармағының 3) тармақшасы", ["art_26__para_5__point_3"]),
        ("kaz", "негiзгi", None),
        ("eng", "Item 4 of Article 2", ["art_2__para_4"]),
        ("eng", "sub-items 2) - 4)", ["point_2", "point_3", "point_4"]),
        ("rus", "в статье", None),
        ("rus", "слова", None),
        ("rus", "пункт третий кресло", None),
        ("kaz", "бап", None),
        ("kaz", "1) кіріспе", None),
        ("rus", "2) примечание статьи 804", None),
    ],
)
def test_other_wordings_of_real_laws_are_read(language: str, words: str, eids: list[str] | None) -> None:
    cited = LANGUAGES[language].amending.read_address(words)
    assert cited == (None if eids is None else tuple(Citation(split(eid)) for eid in eids))


def test_a_kazakh_unit_may_be_the_one_last_spoken_of() -> None:
    assert LANGUAGES["kaz"].amending.read_address("осы абзацтағы") == (Citation(((Kind.INDENT, ""),)),)


@pytest.mark.parametrize(
    ("context", "named", "meant"),
    [
        ("art_84", "para_3", "art_84__para_3"),
        ("art_84__para_3", "para_4", "art_84__para_4"),
        ("art_84__para_3", "point_4", "art_84__para_3__point_4"),
        ("art_84__para_3__point_4", "point_5", "art_84__para_3__point_5"),
        ("art_9-1__subpara_1", "point_2", "art_9-1__subpara_1__point_2"),
        ("art_9-1__subpara_1__point_2", "subpara_2", "art_9-1__subpara_2"),
        ("art_84__para_3__point_4", "subpara_2", "art_84__para_3__point_4__subpara_2"),
        ("art_84__para_3", "art_85", "art_85"),
        ("chp_3", "art_12-1", "art_12-1"),
        ("chp_3", "subchp_2", "chp_3__subchp_2"),
        ("annex_1", "para_5", "annex_1__para_5"),
    ],
)
def test_a_unit_is_understood_within_what_was_spoken_of(context: str, named: str, meant: str) -> None:
    assert eid_of(in_context(split(context), split(named))) == meant


_NUMBERS = st.one_of(
    st.integers(1, 250).map(str),
    st.tuples(st.integers(1, 99), st.integers(1, 20)).map(lambda pair: f"{pair[0]}-{pair[1]}"),
)
_COUNTS = st.integers(1, 250).map(str)


@st.composite
def _steps(draw: st.DrawFn) -> tuple[tuple[Kind, str], ...]:
    steps = [(Kind.ARTICLE, draw(_NUMBERS))]
    for kind, numbers in (
        (Kind.PARAGRAPH, _NUMBERS),
        (Kind.POINT, _NUMBERS),
        (Kind.SUBPARAGRAPH, _COUNTS),
        (Kind.INDENT, _COUNTS),
    ):
        if draw(st.booleans()):
            steps.append((kind, draw(numbers)))
    return tuple(steps)


@pytest.mark.parametrize("language", ["rus", "kaz", "eng"])
@pytest.mark.parametrize("kind", list(Kind))
def test_a_unit_of_every_kind_has_its_words(language: str, kind: Kind) -> None:
    amending = LANGUAGES[language].amending
    cited = (Citation(((kind, "1"),)),)
    read = amending.read_address(amending.cite(cited, Role.WITHIN, False))
    assert read is not None
    assert read[0].steps[0][0] in (kind, Kind.SUBPARAGRAPH)


@given(
    st.lists(_steps(), min_size=1, max_size=4, unique=True),
    st.sampled_from(list(Role)),
    st.sampled_from(["rus", "kaz", "eng"]),
)
def test_any_addresses_read_back_in_any_role(
    paths: list[tuple[tuple[Kind, str], ...]], role: Role, language: str
) -> None:
    amending = LANGUAGES[language].amending
    cited = tuple(Citation(steps) for steps in paths)
    assert amending.read_address(amending.cite(cited, role, False)) == cited
