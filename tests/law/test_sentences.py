"""Sentences as clauses count them, and modifications of one."""

from __future__ import annotations

import pytest

from workbench.importers.structure import parse_provisions
from workbench.languages import LANGUAGES
from workbench.law.act import Act
from workbench.law.amendment import Modification, Operation, Scope
from workbench.law.consolidation import consolidate
from workbench.law.edits import Reason
from workbench.law.eid import assign
from workbench.law.reference import ProvisionRef
from workbench.law.sentences import sentences

TEXT = "Орган ведет учет. Учет открыт. План утверждается ежегодно."


def _act(text: str) -> Act:
    provisions = assign(parse_provisions(f"Статья 5. Учет\n{text}", LANGUAGES["rus"]))
    return Act("a", "w", "rus", "О защите", provisions=provisions)


def _change(operation: Operation, scope: Scope, sentence: int, **given: object) -> Modification:
    return Modification(operation, scope, ProvisionRef("w", "art_5"), sentence=sentence, **given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Орган ведет учет. Учет открыт.", ["Орган ведет учет.", "Учет открыт."]),
        ("Орган ведет учет по статье 12. Учет открыт.", ["Орган ведет учет по статье 12.", "Учет открыт."]),
        ('Орган исполняет план "Дети". План открыт.', ['Орган исполняет план "Дети".', "План открыт."]),
        ("Есеп ашық. Өзге де есеп жабық.", ["Есеп ашық.", "Өзге де есеп жабық."]),
        ("орган ведет учет т.е. план;", ["орган ведет учет т.е. план;"]),
        ("Орган находится в г. Алматы.", None),
        ("Орган возглавляет А. Исполнитель.", None),
        ("", []),
    ],
)
def test_a_text_is_cut_into_sentences_where_it_shows_them(text: str, expected: list[str] | None) -> None:
    found = sentences(text)
    assert (None if found is None else [text[start:end] for start, end in found]) == expected


@pytest.mark.parametrize(
    ("change", "becomes"),
    [
        (
            _change(Operation.SUBSTITUTION, Scope.SENTENCE, 2, new="Учет закрыт."),
            "Орган ведет учет. Учет закрыт. План утверждается ежегодно.",
        ),
        (_change(Operation.REPEAL, Scope.SENTENCE, 1), "Учет открыт. План утверждается ежегодно."),
        (_change(Operation.REPEAL, Scope.SENTENCE, 3), "Орган ведет учет. Учет открыт."),
        (_change(Operation.INSERTION, Scope.SENTENCE, 2, new="Так."), TEXT.replace(" Учет", " Так. Учет")),
        (_change(Operation.INSERTION, Scope.SENTENCE, 4, new="Так."), f"{TEXT} Так."),
        (_change(Operation.INSERTION, Scope.SENTENCE, 0, new="Так."), f"{TEXT} Так."),
        (
            _change(Operation.INSERTION, Scope.WORDS, 2, old="Учет", new="детей"),
            "Орган ведет учет. Учет детей открыт. План утверждается ежегодно.",
        ),
    ],
)
def test_one_sentence_changes_and_the_others_stay(change: Modification, becomes: str) -> None:
    done = consolidate(_act(TEXT), (change,))
    assert not done.failed
    assert done.act.provisions[0].text == becomes


@pytest.mark.parametrize(
    ("text", "change", "reason"),
    [
        (TEXT, _change(Operation.REPEAL, Scope.SENTENCE, 4), Reason.PLACE_NOT_FOUND),
        (TEXT, _change(Operation.INSERTION, Scope.SENTENCE, 5, new="Так."), Reason.PLACE_NOT_FOUND),
        ("Орган ведет учет.", _change(Operation.REPEAL, Scope.SENTENCE, 1), Reason.PLACE_NOT_FOUND),
        ("Орган в г. Алматы. Учет открыт.", _change(Operation.REPEAL, Scope.SENTENCE, 1), Reason.AMBIGUOUS),
        (f"{TEXT}\nВторая часть.", _change(Operation.REPEAL, Scope.SENTENCE, 2), Reason.AMBIGUOUS),
        (TEXT, _change(Operation.REPEAL, Scope.WORDS, 2, old="План"), Reason.WORDS_NOT_FOUND),
    ],
)
def test_a_sentence_that_cannot_be_told_is_refused(text: str, change: Modification, reason: Reason) -> None:
    (failure,) = consolidate(_act(text), (change,)).failed
    assert failure.reason is reason


def test_two_changes_of_one_sentence_overlap() -> None:
    changes = (
        _change(Operation.SUBSTITUTION, Scope.SENTENCE, 2, new="Учет закрыт."),
        _change(Operation.REPEAL, Scope.WORDS, 2, old="открыт"),
    )
    (failure,) = consolidate(_act(TEXT), changes).failed
    assert failure.reason is Reason.OVERLAPS
