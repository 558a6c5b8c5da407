from __future__ import annotations

import pytest

from workbench.analysis.matter import English, Listing, Matter, Phrase, Seriousness, Told, Tongues, Word, said
from workbench.analysis.memo import HEADINGS, groups, memo


class Loud:
    """A language that is English in capitals."""

    def word(self, context: str, text: str) -> str:
        return text.upper()

    def sentence(self, text: str) -> str:
        return f"<{text}>" if " – " not in text else text


FOUND = (
    Matter("number_clash", Seriousness.ERROR, "{}: the number is taken", ("статья 5",), "Take another."),
    Matter("number_clash", Seriousness.ERROR, "{}: the number is taken", ("статья 6",), "Take another."),
    Matter("term_conflict", Seriousness.REMARK, "“{}” ({}) is two", ("авария", Tongues(("rus", "kaz"))),
           "Take over {}.",
           advised=("one",)),
)  # fmt: skip


def test_a_memo_counts_groups_numbers_and_says_each_advice_once() -> None:
    assert list(memo(FOUND, English(), "О детях")) == [
        "Memo: open matters of the draft law",
        "О детях",
        "Wrong: 2. Incomplete: 0. Worth a look: 1.",
        "",
        "WRONG: THE PACKAGE CANNOT GO OUT WITH THESE",
        "",
        "1. Numbers of new provisions",
        "   1) Статья 5: the number is taken",
        "   2) Статья 6: the number is taken",
        "   → What to do: Take another.",
        "",
        "WORTH A LOOK",
        "",
        "2. One term, two definitions",
        "   1) “авария” (Russian, Kazakh) is two",
        "   → What to do: Take over one.",
    ]


def test_matters_of_one_check_and_weight_are_one_group() -> None:
    assert [(group.check, len(group.items)) for group in groups(FOUND, English())] == [
        ("number_clash", 2), ("term_conflict", 1),
    ]  # fmt: skip


VALUES = [
    (Tongues(("rus",)), "Russian", "rUSSIAN"),
    (Word("Rejected"), "rejected", "rEJECTED"),
    (Told("It is so."), "It is so.", "<It is so.>"),
    (Told("It is so – Do that."), "It is so – Do that.", "<It is so> – <Do that.>"),
    (Listing(("a", "b"), 3), "a; b; and 3 more", "a; b; AND 3 MORE"),
    (Listing(("a",), -2), "a", "a"),
    (Phrase(("a: ", Word("Different", "Faults"))), "a: different", "a: dIFFERENT"),
]


@pytest.mark.parametrize(("value", "english", "loud"), VALUES)
def test_values_are_said_in_the_readers_language(value: object, english: str, loud: str) -> None:
    assert said(value, English()) == english  # type: ignore[arg-type]
    assert said(value, Loud()) == loud  # type: ignore[arg-type]


def test_every_heading_is_its_own() -> None:
    assert len(set(HEADINGS.values())) == len(HEADINGS)
