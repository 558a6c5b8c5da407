"""The amending law as a whole: title, enacting line, items, entry into force, signature."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from written import add, law, parsed, repeal, words

from workbench.drafting.bill import bill_text, draft_bill, legal_order
from workbench.drafting.draft import Draft
from workbench.law.act import Act
from workbench.law.amended_act import AmendedAct
from workbench.law.amendment import Action, Amendment, Modification
from workbench.law.project import Commencement, Project
from workbench.law.reference import ProvisionRef

PROJECT = Project(subject={"rus": "защиты детей", "kaz": "балаларды қорғау"})


def _amended(act: Act, *modifications: Modification, amendments: tuple[Amendment, ...] = ()) -> AmendedAct:
    return AmendedAct(act, act, modifications, amendments)


def _draft(*acts: AmendedAct, language: str = "rus", project: Project = PROJECT) -> Draft:
    return Draft(language, project, acts)


def _amendment(id: str, eid: str, **fields: object) -> Amendment:
    return Amendment(id, ProvisionRef(law().work, eid), Action.REVISE, **fields)  # type: ignore[arg-type]


OTHER = replace(
    law(), id="other", work="/akn/kz/act/2002-08-08/345-ii", title="О правах ребенка", date=date(2002, 8, 8)
)
CODE = replace(
    law(),
    id="code",
    work="/akn/kz/act/2011-12-26/518-iv",
    title="О браке и семье",
    type="code",
    date=date(2011, 12, 26),
)


def test_a_law_on_one_act_with_one_change_numbers_nothing() -> None:
    bill = draft_bill(_draft(_amended(law(), add("art_2", *parsed("4. Орган помогает детям.")))))
    assert bill_text(bill).splitlines() == [
        'О внесении дополнения в Закон Республики Казахстан "О гражданской защите"',
        'Статья 1. Внести в Закон Республики Казахстан от 11 апреля 2014 года "О гражданской защите" следующее '
        "дополнение:",
        "статью 2 дополнить пунктом 4 следующего содержания:",
        '"4. Орган помогает детям.".',
        "Статья 2. Настоящий Закон вводится в действие по истечении десяти календарных дней после дня его первого "
        "официального опубликования.",
        "Президент",
        "Республики Казахстан",
    ]
    assert [line.style for line in bill.lines] == [
        "title", "article", "item", "payload", "article", "signature", "signature",
    ]  # fmt: skip
    assert bill.title == bill.lines[0].text


def test_items_are_numbered_and_closed_by_semicolons_the_act_by_a_full_stop() -> None:
    lines = bill_text(
        draft_bill(
            _draft(_amended(law(), words("art_2__para_2", "и надзор"), repeal("art_4__subpara_2"), repeal("art_5")))
        )
    ).splitlines()
    assert lines[2:5] == [
        '1) в пункте 2 статьи 2 слова "и надзор" исключить;',
        "2) часть вторую статьи 4 исключить;",
        "3) статью 5 исключить.",
    ]


def test_a_law_on_many_acts_names_them_by_legal_force_then_date() -> None:
    lines = bill_text(
        draft_bill(
            _draft(_amended(law(), repeal("art_5")), _amended(OTHER, repeal("art_4")), _amended(CODE, repeal("art_3")))
        )
    ).splitlines()
    assert lines[:8] == [
        "О внесении изменений в некоторые законодательные акты Республики Казахстан по вопросам защиты детей",
        "Статья 1. Внести изменения в следующие законодательные акты Республики Казахстан:",
        '1. В Кодекс Республики Казахстан от 26 декабря 2011 года "О браке и семье":',
        "статью 3 исключить.",
        '2. В Закон Республики Казахстан от 8 августа 2002 года "О правах ребенка":',
        "статью 4 исключить.",
        '3. В Закон Республики Казахстан от 11 апреля 2014 года "О гражданской защите":',
        "статью 5 исключить.",
    ]


def test_the_kazakh_law_has_its_own_order_of_words() -> None:
    bill = draft_bill(_draft(_amended(law("kaz"), repeal("art_5"), repeal("art_4__subpara_2")), language="kaz"))
    assert bill_text(bill).splitlines()[:4] == [
        '"Азаматтық қорғау туралы" Қазақстан Республикасының Заңына өзгерістер енгізу туралы',
        '1-бап. "Азаматтық қорғау туралы" 2014 жылғы 11 сәуірдегі Қазақстан Республикасының Заңына мынадай өзгерістер '
        "енгізілсін:",
        "1) 4-баптың екінші бөлігі алып тасталсын;",
        "2) 5-бап алып тасталсын.",
    ]
    assert [line.text for line in bill.lines if line.style == "signature"] == [
        "Қазақстан Республикасының",
        "Президенті",
    ]


def test_the_publication_chain_is_printed_only_where_wanted() -> None:
    act = replace(law(), publication="Ведомости Парламента Республики Казахстан, 2014 г., № 7, ст. 36")
    draft = _draft(_amended(act, repeal("art_5")))
    assert "(Ведомости Парламента Республики Казахстан, 2014 г., № 7, ст. 36) следующее изменение:" in bill_text(
        draft_bill(draft)
    )
    without = replace(draft, project=replace(PROJECT, publication_chain=False))
    assert "Ведомости" not in bill_text(draft_bill(without))


def test_an_amendment_with_its_own_date_is_excepted_line_by_line() -> None:
    later = date(2027, 1, 1)
    act = _amended(
        law(),
        words("art_2__para_2", "и надзор", amendment="a"),
        add("art_2", *parsed("4. Орган:\n1) помогает детям;\n2) ведет учет."), amendment="b"),
        repeal("art_5", amendment="b"),
        amendments=(_amendment("a", "art_2__para_2"), _amendment("b", "art_2__para_4", commencement=later)),
    )
    last = [line.text for line in draft_bill(_draft(act)).lines if line.style == "article"][-1]
    assert last.endswith(
        ", за исключением абзацев третьего, четвертого, пятого и шестого подпункта 1) и подпункта 2) статьи 1, которые "
        "вводятся в действие с 1 января 2027 года."
    )


def test_a_whole_act_with_another_date_is_cited_by_its_point() -> None:
    act = _amended(
        law(), repeal("art_5", amendment="b"), amendments=(_amendment("b", "art_5", commencement=date(2027, 1, 1)),)
    )
    kazakh = replace(act, in_force=law("kaz"))
    other = _amended(replace(OTHER, type="code"), repeal("art_4"))
    last = [line.text for line in draft_bill(_draft(other, act)).lines if line.style == "article"][-1]
    assert "за исключением пункта 2 статьи 1, который вводится" in last
    last = [line.text for line in draft_bill(_draft(other, kazakh, language="kaz")).lines if line.style == "article"][
        -1
    ]
    assert last.startswith(
        "2-бап. Осы Заң, 2027 жылғы 1 қаңтардан бастап қолданысқа енгізілетін 1-баптың 2-тармағын қоспағанда,"
    )


def test_the_law_may_enter_into_force_on_signature_and_be_signed_by_another() -> None:
    project = replace(PROJECT, commencement=Commencement.ON_SIGNATURE)
    bill = draft_bill(_draft(_amended(law(), repeal("art_5")), project=project), signature=("Глава государства",))
    assert [line.text for line in bill.lines[-2:]] == [
        "Статья 2. Настоящий Закон вводится в действие со дня его подписания.",
        "Глава государства",
    ]


@pytest.mark.parametrize(
    ("language", "mark"), [("rus", "на казахском языке"), ("kaz", "мемлекеттік тілдегі мәтіні өзгермейді")]
)
def test_what_changes_in_the_other_language_alone_is_said_once(language: str, mark: str) -> None:
    only = "kaz" if language == "rus" else "rus"
    act = replace(
        _amended(law(language), repeal("art_5")),
        elsewhere=(_amendment("b", "art_2__para_2", only=only), _amendment("c", "art_2__para_2", only=only)),
    )
    lines = bill_text(draft_bill(_draft(act, language=language))).splitlines()
    assert sum(mark in line for line in lines) == 1


def test_acts_of_one_force_and_day_keep_the_order_of_their_numbers() -> None:
    acts = [replace(law(), number=number) for number in ("12-II", "9-II", "100-II")]
    assert [act.number for act in legal_order(acts)] == ["9-II", "12-II", "100-II"]
    unknown = replace(law(), date=None, number="1-I")
    constitutional = replace(law(), type="constitutional_law", number="z")
    assert [act.number for act in legal_order([unknown, acts[0], constitutional])] == ["z", "12-II", "1-I"]


def test_each_line_names_its_amendments() -> None:
    bill = draft_bill(_draft(_amended(law(), repeal("art_5", amendment="x"))))
    assert [line.amendment for line in bill.lines if line.style == "item"] == ["x"]
    assert bill.lines[0].amendment == ""
