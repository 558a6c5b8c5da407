"""Endings by harmony, on the nouns amending laws use; the forms are those of real laws (LAW.md 3.4)."""

from __future__ import annotations

import pytest

from workbench.languages.kazakh import morphology


@pytest.mark.parametrize(
    ("word", "genitive", "locative", "instrumental", "plural"),
    [
        ("бап", "баптың", "бапта", "баппен", "баптар"),
        ("тармақ", "тармақтың", "тармақта", "тармақпен", "тармақтар"),
        ("тармақша", "тармақшаның", "тармақшада", "тармақшамен", "тармақшалар"),
        ("бөлік", "бөліктің", "бөлікте", "бөлікпен", "бөліктер"),
        ("абзац", "абзацтың", "абзацта", "абзацпен", "абзацтар"),
        ("тарау", "тараудың", "тарауда", "тараумен", "тараулар"),
        ("бөлім", "бөлімнің", "бөлімде", "бөліммен", "бөлімдер"),
        ("параграф", "параграфтың", "параграфта", "параграфпен", "параграфтар"),
        ("қосымша", "қосымшаның", "қосымшада", "қосымшамен", "қосымшалар"),
        ("кесте", "кестенің", "кестеде", "кестемен", "кестелер"),
        ("сөз", "сөздің", "сөзде", "сөзбен", "сөздер"),
        ("цифр", "цифрдың", "цифрда", "цифрмен", "цифрлар"),
    ],
)
def test_a_noun_takes_the_endings_of_its_vowels_and_last_sound(
    word: str, genitive: str, locative: str, instrumental: str, plural: str
) -> None:
    assert morphology.genitive(word) == genitive
    assert morphology.locative(word) == locative
    assert morphology.instrumental(word) == instrumental
    assert morphology.plural(word) == plural


@pytest.mark.parametrize(
    ("owned", "genitive", "locative", "attributive", "accusative", "dative"),
    [
        ("бабы", "бабының", "бабында", "бабындағы", "бабын", "бабына"),
        ("тармағы", "тармағының", "тармағында", "тармағындағы", "тармағын", "тармағына"),
        ("тармақшасы", "тармақшасының", "тармақшасында", "тармақшасындағы", "тармақшасын", "тармақшасына"),
        ("бөлігі", "бөлігінің", "бөлігінде", "бөлігіндегі", "бөлігін", "бөлігіне"),
        ("абзацы", "абзацының", "абзацында", "абзацындағы", "абзацын", "абзацына"),
        ("тақырыбы", "тақырыбының", "тақырыбында", "тақырыбындағы", "тақырыбын", "тақырыбына"),
        ("мәтіні", "мәтінінің", "мәтінінде", "мәтініндегі", "мәтінін", "мәтініне"),
        ("Заңы", "Заңының", "Заңында", "Заңындағы", "Заңын", "Заңына"),
        ("Кодексі", "Кодексінің", "Кодексінде", "Кодексіндегі", "Кодексін", "Кодексіне"),
    ],
)
def test_an_owned_noun_takes_the_endings_of_possession(
    owned: str, genitive: str, locative: str, attributive: str, accusative: str, dative: str
) -> None:
    assert morphology.genitive(owned) == genitive
    assert morphology.locative(owned, possessive=True) == locative
    assert morphology.attributive(owned, possessive=True) == attributive
    assert morphology.accusative(owned, possessive=True) == accusative
    assert morphology.dative(owned, possessive=True) == dative


@pytest.mark.parametrize(
    ("month", "attributive", "ablative"),
    [
        ("қаңтар", "қаңтардағы", "қаңтардан"),
        ("ақпан", "ақпандағы", "ақпаннан"),
        ("наурыз", "наурыздағы", "наурыздан"),
        ("сәуір", "сәуірдегі", "сәуірден"),
        ("мамыр", "мамырдағы", "мамырдан"),
        ("маусым", "маусымдағы", "маусымнан"),
        ("шілде", "шілдедегі", "шілдеден"),
        ("тамыз", "тамыздағы", "тамыздан"),
        ("қыркүйек", "қыркүйектегі", "қыркүйектен"),
        ("қазан", "қазандағы", "қазаннан"),
        ("қараша", "қарашадағы", "қарашадан"),
        ("желтоқсан", "желтоқсандағы", "желтоқсаннан"),
    ],
)
def test_a_month_takes_the_endings_of_a_date(month: str, attributive: str, ablative: str) -> None:
    assert morphology.attributive(month) == attributive
    assert morphology.ablative(month) == ablative
