from __future__ import annotations

import subprocess
import sys

import pytest

from workbench.analysis.situation import place_in_words
from workbench.catalogue import catalogue

SAID = [
    ("rus", "The act has no art_99.", "В акте нет такой нормы: статья 99."),
    ("kaz", "The act has no art_99.", "Актіде мұндай норма жоқ: 99-бап."),
    ("eng", "The act has no art_99.", "The act has no Article 99."),
    ("rus", "not read back: x (no amending formula of this language)",
     "не прочитано обратно: x (такой формулы внесения изменений нет)"),
    ("rus", "Nobody says this.", "Nobody says this."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "sentence", "expected"), SAID)
def test_a_sentence_that_is_filled_in_is_known_by_its_fixed_words(language: str, sentence: str, expected: str) -> None:
    assert catalogue(language, lambda value: place_in_words(value, language)).sentence(sentence) == expected


def test_a_word_is_looked_up_in_its_context_and_stays_english_where_it_is_not() -> None:
    russian = catalogue("rus")
    assert russian.word("Memo", "Worth a look") == "Обратить внимание"
    assert russian.word("Nowhere", "Worth a look") == "Worth a look"
    assert catalogue("eng").word("Memo", "Worth a look") == "Worth a look"


def test_the_catalogue_is_read_without_any_screen_library() -> None:
    code = (
        "import sys; from workbench.catalogue import catalogue; "
        "assert catalogue('kaz').word('Memo', 'Worth a look') == 'Назар аудару'; "
        "assert not [name for name in sys.modules if name.startswith('PySide6')]"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
