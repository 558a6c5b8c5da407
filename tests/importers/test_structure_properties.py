"""No letter is lost; what is printed reads back the same: for line soups, made provisions and any text."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.importers.letters import letters_of, letters_of_lines
from tests.importers.made_provisions import provisions
from tests.importers.soups import TEXTS, soups
from workbench.importers.lines import Line
from workbench.importers.structure import parse_act, parse_provisions
from workbench.languages import LANGUAGES
from workbench.law.act import Kind, Provision, printed

_CODES = st.sampled_from(sorted(LANGUAGES))
_SETTINGS = settings(max_examples=250, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


@_SETTINGS
@given(soups(), _CODES)
def test_no_letter_is_lost_whatever_the_lines(lines: list[Line], code: str) -> None:
    parsed = parse_act(lines, LANGUAGES[code])
    assert letters_of(parsed) == letters_of_lines(lines)


@_SETTINGS
@given(soups(), _CODES)
def test_any_lines_become_an_act_of_at_least_one_provision_with_addresses_of_its_own(
    lines: list[Line], code: str
) -> None:
    act = parse_act(lines, LANGUAGES[code]).act
    eids = [provision.eid for provision in act.walk()]
    assert eids
    assert len(set(eids)) == len(eids)
    assert all(eids)


@_SETTINGS
@given(TEXTS, _CODES)
def test_the_text_stands_in_the_tree_in_the_order_of_the_file(texts: list[str], code: str) -> None:
    act = parse_act([Line(text) for text in texts], LANGUAGES[code]).act
    source = "".join("".join(texts).split())
    at = 0
    for provision in act.walk():
        for part in (provision.label, provision.heading, provision.text):
            squeezed = "".join(part.split())
            found = source.find(squeezed, at)
            assert found >= 0, (squeezed, source[at:])
            at = found + len(squeezed)


@_SETTINGS
@given(TEXTS, _CODES)
def test_printing_and_reading_loses_no_letter(texts: list[str], code: str) -> None:
    text = "\n".join(texts)
    read = parse_provisions(text, LANGUAGES[code])
    assert sorted(_letters(read)) == sorted("".join(text.split()).translate(_INVISIBLE))


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_a_made_provision_reads_back_equal(code: str) -> None:
    @_SETTINGS
    @given(provisions(code))
    def reads_back(provision: Provision) -> None:
        assert parse_provisions(printed(provision), LANGUAGES[code]) == (provision,)

    reads_back()


@_SETTINGS
@given(soups(), _CODES)
def test_reading_twice_gives_the_same(lines: list[Line], code: str) -> None:
    first, second = (parse_act(lines, LANGUAGES[code]) for _ in range(2))
    assert replace(first.act, id="") == replace(second.act, id="")


def test_an_empty_file_is_an_act_of_one_empty_provision() -> None:
    parsed = parse_act([], LANGUAGES["rus"])
    assert [provision.kind for provision in parsed.act.walk()] == [Kind.SUBPARAGRAPH]
    assert any("no text" in note.text for note in parsed.notes)


def test_a_subpoint_that_opens_a_list_without_end_does_not_nest_for_ever() -> None:
    act = parse_act([Line("Статья 1. Права"), *[Line("1) такие:")] * 3000], LANGUAGES["rus"]).act
    assert sum(1 for provision in act.walk() if provision.kind is Kind.POINT) == 3000


_OPENINGS = {
    "rus": (
        "",
        "Сноска. ",
        "1. ",
        "Статья 1. ",
        "Примечание РЦПИ! ",
        "О ",
        "Приложение 1 к ",
        '"',
        "Президент ",
        "(В редакции ",
    ),
    "kaz": ("", "Ескерту. ", "1) алып тасталды ", "1-бап. ", "Қазақстан Республикасы "),
    "eng": ("", "Footnote. ", "1. ", "Article 1. ", "Annex 1 to "),
}
_ODD = (
    "а" * 50_000,
    "Статья " * 7_000,
    "1-" * 25_000,
    "(" * 50_000,
    "- ҚР " * 9_000,
    "от 1 мая 2020 " * 4_000,
    '" ' * 25_000,
)


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_no_odd_line_takes_long(code: str) -> None:
    lines = [Line(opening + odd) for opening in _OPENINGS[code] for odd in _ODD]
    begin = time.process_time()
    parse_act(lines, LANGUAGES[code])
    assert time.process_time() - begin < 20  # a second where the machine is quiet; hours for a pattern that backtracks


_INVISIBLE = dict.fromkeys(map(ord, "\ufeff\u200b\u200e\u200f\u00ad"))


def _letters(read: tuple[Provision, ...]) -> str:
    parts = []
    for top in read:
        for provision in top.walk():
            parts += [provision.label, provision.heading, provision.text, *(note.text for note in provision.notes)]
            parts += [cell for row in provision.rows for cell in row]
    return "".join("".join(parts).split()).translate(_INVISIBLE)
