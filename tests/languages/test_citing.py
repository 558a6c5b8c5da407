from __future__ import annotations

import pytest

from workbench.languages import LANGUAGES
from workbench.languages.citing import eid_of
from workbench.languages.mentions import NamedAct, Whose
from workbench.law.act import Kind

CASES = [
    ("rus", "подпунктами 5) и 7) пункта 3 статьи 33 настоящего Закона",
     ["art_33__para_3__point_5", "art_33__para_3__point_7"], Whose.THIS_ACT),
    ("rus", "пунктами 3, 4 и 5настоящей статьи", ["para_3", "para_4", "para_5"], Kind.ARTICLE),
    ("rus", "в приложении 1 к настоящему Закону", ["annex_1"], Whose.THIS_ACT),
    ("rus", "статьей 7 Закона Республики Казахстан от 27 июля 2007 года № 319-III «Об образовании»",
     ["art_7"], NamedAct("law", "Об образовании")),
    ("rus", "Кодексом Республики Казахстан об административных правонарушениях",
     [], NamedAct("code", "об административных правонарушениях")),
    ("rus", "органы (статья 127)", ["art_127"], Whose.UNSAID),
    ("rus", "абзацем вторым подпункта 2) статьи 5 указанного Закона", ["art_5__point_2__indent_2"], Whose.SAME_ACT),
    ("kaz", "осы Заңның 33-бабы 3-тармағының 5) және 7) тармақшаларында",
     ["art_33__para_3__point_5", "art_33__para_3__point_7"], Whose.THIS_ACT),
    ("kaz", "Осы тармақтың бірінші бөлігінің 2) тармақшасында", ["subpara_1__point_2"], Kind.PARAGRAPH),
    ("kaz", "осы Кодекстің 7–9-баптарында", ["art_7", "art_8", "art_9"], Whose.THIS_ACT),
    ("kaz", "осы Заңның 71-бабының 2-тармағынада", ["art_71__para_2"], Whose.THIS_ACT),
    ("kaz", "«Білім туралы» 2007 жылғы 27 шілдедегі Қазақстан Республикасы Заңының 5-бабында",
     ["art_5"], NamedAct("law", "Бiлiм туралы")),
    ("kaz", "Қазақстан Республикасының Еңбек кодексінде", [], NamedAct("code", "Еңбек")),
    ("eng", "Article 12 (2)", ["art_12__para_2"], Whose.UNSAID),
    ("eng", "sub-paragraphs 5) and 7) of paragraph 3 of Article 33 of this Law",
     ["art_33__para_3__point_5", "art_33__para_3__point_7"], Whose.THIS_ACT),
    ("eng", "paragraph 2 of this Article", ["para_2"], Kind.ARTICLE),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "eids", "of"), CASES)
def test_a_mention_is_read(language: str, text: str, eids: list[str], of: object) -> None:
    (mention,) = LANGUAGES[language].citing(text)
    assert [eid_of(steps) for steps in mention.addresses] == eids
    if isinstance(of, NamedAct) and isinstance(mention.of, NamedAct):
        assert mention.of.form == of.form
        assert len(mention.of.title) == len(of.title)
    else:
        assert mention.of == of
    assert text[mention.start : mention.end] in text


NO_CITATIONS = [
    ("rus", "пункт временного размещения, часть территории, 12 пунктов управления"),
    ("rus", "в соответствии с законодательством Республики Казахстан"),
    ("kaz", "осы заңды тұлғалар және осы аумақтардың бөлінуі"),
    ("kaz", "қосымша шаралар, 15 бөлімше"),
    ("eng", "the parts of the territory and points of control"),
]


@pytest.mark.parametrize(("language", "text"), NO_CITATIONS)
def test_ordinary_words_cite_nothing(language: str, text: str) -> None:
    assert LANGUAGES[language].citing(text) == ()


CONSTITUTION = NamedAct("constitution")
UNSEEN = [
    ("rus", "предусмотренных статьями 11, 13–15, пунктом 1 статьи 16, статьей 17, пунктом 2 статьи 26 Конституции",
     "art_11 art_13 art_14 art_15 art_16__para_1 art_17 art_26__para_2", CONSTITUTION),
    ("rus", "в соответствии со статьей 48 Конституции, лицом, принявшим полномочия", "art_48", CONSTITUTION),
    ("rus", "пунктом 3 статьи 91 Конституции Республики Казахстан", "art_91__para_3", CONSTITUTION),
    ("rus", "пунктом 1 настоящей статьи, не вправе инициировать", "para_1", Kind.ARTICLE),
    ("rus", "подпунктом 6) статьи 57 Конституции", "art_57__point_6", CONSTITUTION),
    ("rus", "пунктами 1 и 2 статьи 47 Конституции", "art_47__para_1 art_47__para_2", CONSTITUTION),
    ("rus", "подпунктом 10-1) статьи 44 Конституции, а также обращения судов", "art_44__point_10-1", CONSTITUTION),
    ("rus", "подпунктах 3) и 4) пункта 1 настоящей статьи", "para_1__point_3 para_1__point_4", Kind.ARTICLE),
    ("rus", "подпункте 1) пункта 1 статьи 72 Конституции, вступление", "art_72__para_1__point_1", CONSTITUTION),
    ("kaz", "Конституцияның 11, 13–15-баптарында, 16-бабының 1-тармағында, 17-бабында көзделген",
     "art_11 art_13 art_14 art_15 art_16__para_1 art_17", CONSTITUTION),
    ("kaz", "Конституцияның 48-бабында көзделген жағдайда", "art_48", CONSTITUTION),
    ("kaz", "Қазақстан Республикасы Конституциясының 91-бабының 3-тармағында", "art_91__para_3", CONSTITUTION),
    ("kaz", "Конституцияның 57-бабының 6)-тармақшасында", "art_57__point_6", CONSTITUTION),
    ("kaz", "Конституцияның 47-бабының 1 және 2-тармақтарында", "art_47__para_1 art_47__para_2", CONSTITUTION),
    ("kaz", "Конституцияның 44-бабының 10-1) тармақшасында", "art_44__point_10-1", CONSTITUTION),
    ("kaz", "Конституцияның 72-бабының 1-тармағының 2) және 3)-тармақшаларында",
     "art_72__para_1__point_2 art_72__para_1__point_3", CONSTITUTION),
    ("kaz", "Конституцияның 41-бабы 1-тармағының Республика Президентінің", "art_41__para_1", CONSTITUTION),
]  # fmt: skip
"""Phrases of the Constitution, which the patterns were not written by; targets marked before they were tried."""


@pytest.mark.parametrize(("language", "text", "eids", "of"), UNSEEN)
def test_phrases_of_another_act_are_read(language: str, text: str, eids: str, of: object) -> None:
    (mention,) = LANGUAGES[language].citing(text)
    assert " ".join(eid_of(steps) for steps in mention.addresses) == eids
    assert mention.of == of
