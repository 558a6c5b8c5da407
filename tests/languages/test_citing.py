from __future__ import annotations

import pytest

from workbench.languages import LANGUAGES
from workbench.languages.citing import eid_of
from workbench.languages.mentions import NamedAct, Whose
from workbench.law.act import Kind

CASES = [
    ("rus", "подпунктами 5) и 7) пункта 3 статьи 33 настоящего Закона", ["art_33__para_3__point_5", "art_33__para_3__point_7"], Whose.THIS_ACT),
    ("rus", "пунктами 3, 4 и 5настоящей статьи", ["para_3", "para_4", "para_5"], Kind.ARTICLE),
    ("rus", "в приложении 1 к настоящему Закону", ["annex_1"], Whose.THIS_ACT),
    ("rus", "статьей 7 Закона Республики Казахстан от 27 июля 2007 года № 319-III «Об образовании»", ["art_7"], NamedAct("law", "Об образовании")),
    ("rus", "Кодексом Республики Казахстан об административных правонарушениях", [], NamedAct("code", "об административных правонарушениях")),
    ("rus", "органы (статья 127)", ["art_127"], Whose.UNSAID),
    ("rus", "абзацем вторым подпункта 2) статьи 5 указанного Закона", ["art_5__point_2__indent_2"], Whose.SAME_ACT),
    ("kaz", "осы Заңның 33-бабы 3-тармағының 5) және 7) тармақшаларында", ["art_33__para_3__point_5", "art_33__para_3__point_7"], Whose.THIS_ACT),
    ("kaz", "Осы тармақтың бірінші бөлігінің 2) тармақшасында", ["subpara_1__point_2"], Kind.PARAGRAPH),
    ("kaz", "осы Кодекстің 7–9-баптарында", ["art_7", "art_8", "art_9"], Whose.THIS_ACT),
    ("kaz", "осы Заңның 71-бабының 2-тармағынада", ["art_71__para_2"], Whose.THIS_ACT),
    ("kaz", "«Білім туралы» 2007 жылғы 27 шілдедегі Қазақстан Республикасы Заңының 5-бабында", ["art_5"], NamedAct("law", "Бiлiм туралы")),
    ("kaz", "Қазақстан Республикасының Еңбек кодексінде", [], NamedAct("code", "Еңбек")),
    ("eng", "Article 12 (2)", ["art_12__para_2"], Whose.UNSAID),
    ("eng", "sub-paragraphs 5) and 7) of paragraph 3 of Article 33 of this Law", ["art_33__para_3__point_5", "art_33__para_3__point_7"], Whose.THIS_ACT),
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
