"""The languages and their marks: complete, and alike in what they recognise."""

from __future__ import annotations

import pytest

from workbench.languages import LANGUAGES
from workbench.law.act import Kind


def test_the_three_languages_are_there_by_their_codes() -> None:
    assert [(code, language.code) for code, language in LANGUAGES.items()] == [(c, c) for c in ("rus", "kaz", "eng")]


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_a_label_is_read_back_as_the_heading_it_labels(code: str) -> None:
    markers = LANGUAGES[code].markers
    for kind, pattern in markers.headings:
        label = markers.label(kind, "12-1")
        match = pattern.match(label)
        if match:
            assert match["num"] == "12-1"
            assert match["label"] == label
    labelled = {kind for kind, pattern in markers.headings if pattern.match(markers.label(kind, "12-1"))}
    assert {Kind.ARTICLE, Kind.CHAPTER, Kind.SECTION, Kind.SUBSECTION, Kind.SUBCHAPTER} <= labelled


@pytest.mark.parametrize(
    ("code", "words", "number"),
    [
        ("rus", "двадцать вторая", 22), ("rus", "третий", 3), ("rus", "сороковая", 40), ("kaz", "он бірінші", 11),
        ("kaz", "жиырмасыншы", 20), ("kaz", "қырық тоғызыншы", 49), ("eng", "second", 2), ("eng", "twelve", 12),
    ],
)  # fmt: skip
def test_numbers_in_words_are_known(code: str, words: str, number: int) -> None:
    assert LANGUAGES[code].markers.ordinals[words] == number


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_every_language_has_the_same_kinds_of_note_and_form(code: str) -> None:
    markers, model = LANGUAGES[code].markers, LANGUAGES["rus"].markers
    assert [kind for kind, _ in markers.note_kinds] == [kind for kind, _ in model.note_kinds]
    assert [form for form, _ in markers.types] == [form for form, _ in model.types]
    assert set(markers.labels) == set(model.labels)
