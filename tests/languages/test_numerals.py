from __future__ import annotations

import pytest

from workbench.languages.numerals import numbers

IN_WORDS = [
    ("rus", "по истечении десяти календарных дней", [10]),
    ("rus", "не менее двадцати пяти лет и не более ста двадцати", [25, 120]),
    ("rus", "пятьсот тысяч человек, от двухсот пятидесяти тысяч", [500_000, 250_000]),
    ("rus", "в десятидневный срок, двукратного размера", [10, 2]),
    ("rus", "двумя третями либо тремя четвертями, две трети", [2, 3, 2, 3]),
    ("rus", "состоит из двадцати одного члена", [21]),
    ("rus", "вместе с семьей, имеющий семью", []),
    ("rus", "один из них, часть первая, одного раза", []),
    ("rus", "десяти, пяти и трех", [10, 5, 3]),
    ("rus", "не менее одной пятой от общего числа", [5]),
    ("kaz", "тоқсан сайын, тоқсан күн", [90]),
    ("kaz", "күнтізбелік он күн өткен соң", [10]),
    ("kaz", "жиырма бес жастан, жүз жиырма", [25, 120]),
    ("kaz", "бес жүз мың адам, екі жүз елу мың", [500_000, 250_000]),
    ("kaz", "жиырмадан астам, оннан кем", [20, 10]),
    ("kaz", "үштен екісінің көпшілік даусымен", [3, 2]),
    ("kaz", "он бір судьядан", [11]),
    ("kaz", "оны бір рет, екінші бөлігі, оның жүзі", []),
    ("kaz", "елуге дейін, алтын", [50]),
    ("eng", "within ten calendar days, twenty five years", [10, 25]),
]


@pytest.mark.parametrize(("language", "text", "expected"), IN_WORDS)
def test_numbers_in_words_are_read(language: str, text: str, expected: list[int]) -> None:
    assert list(numbers(text, language)) == expected


def test_a_language_without_a_table_has_none() -> None:
    assert list(numbers("zehn Tage", "deu")) == []
