"""Complete amending laws applied to the sample laws from the command line, place by place."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from workbench import paths
from workbench.__main__ import main
from workbench.importers import import_act
from workbench.law.act import Act
from workbench.law.addresses import resolve

LAWS = Path(__file__).parent / "amending_laws"
SOURCES = paths.sample_laws() / "sources"

EXPECTED = {
    ("child_rights", "child_rights.rus"): {
        "preamble": "Настоящий Закон устанавливает гарантии прав ребенка.",
        "art_1__point_3": "социальная реабилитация ребенка – меры, принимаемые для восстановления утраченных связей "
        "с семьей;",
        "art_1__point_4": "законные представители ребенка – родители, близкие родственники, усыновители "
        "(удочерители), опекун, попечитель, патронатный воспитатель и другие лица, представляющие ребенка на основании "
        "закона;",
        "art_1__point_5": 'кризис – ситуация, представляющая угрозу "для жизни" ребенка.',
        "art_6 heading": "Цели государственной политики",
        "art_6__para_1__point_1": "обеспечение прав ребенка;",
        "art_6__para_1__point_2-1": "приоритет интересов ребенка;",
        "art_6__para_1__point_3": "защита детей от всех видов насилия;",
        "art_6__para_1__point_4": "восстановление связей с семьей.",
        "art_7-1__para_2": "Комиссии не реже одного раза в месяц рассматривают положение детей на соответствующей "
        "территории.",
        "art_7-1__para_2__subpara_2": "Заключение комиссии публикуется.",
        "art_10__para_2__subpara_2": "Публикация изображения ребенка, пострадавшего от насилия, без согласия его "
        "законного представителя запрещается. Опубликованное изображение удаляется.",
        "art_13": "Ребенок получает информацию.",
        "art_15__para_2": "Обучение не прерывается.",
        "art_47__para_1": "К числу организаций по защите прав ребенка относятся:",
        "art_47__para_1__point_3": "центры адаптации.",
        "art_47-1__para_2": "Ребенок размещается с семьей.",
        "art_48": None,
    },
    ("child_rights", "child_rights.kaz"): {
        "preamble": "Осы Заң бала құқықтарының кепілдіктерін белгілейді.",
        "art_1__point_3": "баланы әлеуметтік оңалту – бала айырылып қалған отбасымен байланысты қалпына келтіру "
        "шаралары;",
        "art_1__point_5": 'дағдарыс – баланың "өміріне" қатер төндіретін ахуал.',
        "art_6 heading": "Мемлекеттік саясаттың мақсаттары",
        "art_6__para_1__point_2": "отбасын қолдау;",
        "art_6__para_1__point_2-1": "бала мүддесінің басымдығы;",
        "art_6__para_1__point_3": "балаларды зорлық-зомбылықтың барлық түрінен қорғау болып табылады.",
        "art_7-1__para_2": "Комиссиялар айына кемінде бір рет тиісті аумақтағы балалардың жағдайын қарайды.",
        "art_7-1__para_2__subpara_2": "Комиссияның қорытындысы жарияланады.",
        "art_10__para_2__subpara_2": "Зорлық-зомбылықтан зардап шеккен баланың бейнесін оның заңды өкілінің "
        "келісімінсіз жариялауға тыйым салынады. Жарияланған бейне жойылады.",
        "art_13": "Бала ақпарат алады.",
        "art_47__para_1__point_3": "бейімдеу орталықтары жатады.",
        "art_47__para_2": "Баланың бейімдеу орталығында болу мерзімі үш айдан аспайды.",
        "art_47-1__para_1": "Пунктті әкімдік құрады.",
        "art_48": None,
    },
    ("civil_protection", "several_acts.rus"): {
        "art_1": "В настоящем Законе и иных актах используются следующие основные понятия:",
        "art_1__point_2": None,
        "art_1__point_7-2": "сообщение – информация;",
        "art_4__para_1": "Государственная система гражданской защиты объединяет подсистемы территорий и отраслей.",
        "art_4__para_1__subpara_3": "",
        "art_4__para_2__indent_2": "органы управления;",
        "art_5__para_2": 'Сигнал "Внимание всем!" сопровождается информацией о характере опасности и порядке действий '
        "населения.",
        "art_5__para_2__subpara_2": "Информация передается на казахском и русском языках и жестовом языке не менее "
        "трех раз.",
        "art_5__para_4": "Правила утверждает уполномоченный орган.",
        "art_6__para_3": None,
    },
    ("civil_protection", "several_acts.kaz"): {
        "art_1": "Осы Заңда және өзге де актілерде мынадай негізгі ұғымдар пайдаланылады:",
        "art_1__point_3": None,
        "art_1__point_7-2": "хабарлама – ақпарат;",
        "art_4__para_1": "Азаматтық қорғаудың мемлекеттік жүйесі аумақтар мен салалардың кіші жүйелерін біріктіреді.",
        "art_4__para_1__subpara_3": "",
        "art_4__para_2__indent_3": "күштер мен құралдар;",
        "art_5__para_2": '"Баршаның назарына!" сигналы қауіптің сипаты мен халықтың әрекет ету тәртібі туралы '
        "ақпаратпен бірге беріледі.",
        "art_5__para_2__subpara_2": "Ақпарат қазақ және орыс тілдерінде және ымдау тілінде кемінде үш рет беріледі.",
        "art_5__para_4": "Қағидаларды уәкілетті орган бекітеді.",
        "art_6__para_4": None,
    },
}
"""What places read after a law: None where the unit is repealed, '' where it is gone without a number."""

NOT_APPLIED = {
    "child_rights.rus": [("words_not_found", "центры адаптации несовершеннолетних")],
    "child_rights.kaz": [],
    "several_acts.rus": [("place_not_found", "The act has no subpoint 2) of Article 6.")],
    "several_acts.kaz": [("place_not_found", "The act has no subpoint 2) of Article 6.")],
}


@pytest.mark.parametrize(("act", "law"), list(EXPECTED))
def test_an_act_reads_as_the_amending_law_has_it(
    act: str, law: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    language = law.rpartition(".")[2]
    out = tmp_path / f"{act}.xml"
    source = SOURCES / f"{act}.{language}.txt"
    main(["apply", str(source), str(LAWS / f"{law}.txt"), "--out", str(out), "--json"])
    report = json.loads(capsys.readouterr().out)["clauses"]
    refused = [clause for clause in report if not clause["applied"]]
    assert [clause["reason"] for clause in refused] == [reason for reason, _ in NOT_APPLIED[law]]
    assert all(words in clause["message"] for (_, words), clause in zip(NOT_APPLIED[law], refused, strict=True))
    assert all(clause["targets"] for clause in report if clause["applied"])
    became = import_act(out, language=language).act
    assert {place: _reads(became, place) for place in EXPECTED[act, law]} == EXPECTED[act, law]


def _reads(act: Act, place: str) -> str | None:
    eid, _, heading = place.partition(" ")
    found = resolve(act, eid)
    if found is None:
        return ""
    unit = found.provision
    return None if unit.excluded else unit.heading if heading else unit.text


@pytest.mark.parametrize("language", ["rus", "kaz"])
def test_a_law_that_repeals_another_says_so_without_the_act(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(LAWS / f"several_acts.{language}.txt"), "--json"]) == 0
    *_, last = json.loads(capsys.readouterr().out)["modifications"]
    assert (last["kind"], last["target"], last["recognised"]) == ("repeal", "", True)
    assert "1996-07-05" in last["act"]


def test_a_law_about_other_acts_says_which(capsys: pytest.CaptureFixture[str]) -> None:
    main(["apply", str(SOURCES / "education.rus.txt"), str(LAWS / "several_acts.rus.txt")])
    told = capsys.readouterr()
    assert "0 of 0 clauses applied." in told.out
    assert "says nothing of “Об образовании”. Acts it amends: “" in told.err
