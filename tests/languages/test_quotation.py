from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.languages.quotation import block_end, mask, opens_block, quote, quote_block, unquote_block

_FOLLOWS = re.compile(r"\s*[;.,]?\s*$|\s*,\s*[\"«]|\s*(?:заменить|исключить|словами)")


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("план", '"план"'),
        ('Закона "О защите"', '"Закона "О защите""'),
        ("Закона «О защите»", '"Закона «О защите»"'),
        ('Закона "О', '"Закона "О"'),
        ('в "А", "Б" и "В"', '«в "А", "Б" и "В"»'),
        ('"А" заменить', '«"А" заменить»'),
        ('«"А" заменить', '“«"А" заменить”'),
    ],
)
def test_a_text_is_put_between_marks_that_can_be_told_from_its_own(text: str, quoted: str) -> None:
    assert quote(text, _FOLLOWS) == quoted


@pytest.mark.parametrize(
    ("lines", "marks"),
    [
        (['план "Дети";'], '""'),
        (["3. План:", '1) план "Дети";', "2) учет."], '""'),
        (['программы "Дети;'], "«»"),  # does not balance
        (['1) учет "Дети;', '2) план "Учет";', "3) итог."], "«»"),  # the second line could be the last
    ],
)
def test_a_wording_stands_between_straight_marks_unless_its_end_would_not_show(lines: list[str], marks: str) -> None:
    quoted = quote_block(lines)
    assert quoted[0][0] + quoted[-1][-1] == marks


@pytest.mark.parametrize(
    ("line", "texts"),
    [
        ('слова "А" заменить словами "Б";', ("А", "Б")),
        ('слова "А", "Б" исключить', ("А", "Б")),
        ('слова "Закона "О защите"" заменить словами "плана".', ('Закона "О защите"', "плана")),
        ('слова "О статусе "Назарбаев Университет" исключить', ('О статусе "Назарбаев Университет',)),
        ("слова «Закона «О защите»» исключить", ("Закона «О защите»",)),
        ('слова ", независимо от форм," исключить', (", независимо от форм,",)),
        ("слова без кавычек исключить", ()),
    ],
)
def test_quoted_texts_are_found_by_what_follows_them(line: str, texts: tuple[str, ...]) -> None:
    assert mask(line, _FOLLOWS).quoted == texts


@pytest.mark.parametrize(
    ("lines", "end"),
    [
        (['"3. Орган.";', "2) статью 5 исключить."], 0),
        (['"3. Орган:', "1) план;", '2) учет.";', "4) пункт 5 исключить"], 2),
        (['"3. Орган исполняет Закон "О защите";', '2) план.";', "4) пункт 5 исключить"], 1),
        (['«3. Орган исполняет Закон "О защите";', '2) Закон "О плане";', "3) учет.».", "Статья 2. Конец"], 2),
        (["«3. Закон «О защите»;", "план.».", "Статья 2. Конец"], 1),
        (['"ничего не закрыто', "конец"], None),
    ],
)
def test_a_quoted_wording_ends_where_its_marks_are_closed_and_the_law_goes_on(
    lines: list[str], end: int | None
) -> None:
    def begins_anew(line: str) -> bool:
        return bool(re.match(r"\d\)|Статья", line)) or opens_block(line)

    assert block_end(lines, 0, begins_anew) == end


_LINE = st.text(alphabet='абв 12.;:,"«»()–', min_size=1, max_size=20).map(str.strip).filter(bool)


@given(st.lists(_LINE, min_size=1, max_size=4))
def test_a_quoted_wording_loses_nothing_but_its_marks(lines: list[str]) -> None:
    assert unquote_block([*quote_block(lines)[:-1], f"{quote_block(lines)[-1]};"]) == tuple(lines)
