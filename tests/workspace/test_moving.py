"""Moving a provision: one amendment, a repeal here and a new provision there, one justification in every paper."""

from __future__ import annotations

import pytest

from workbench.comparison.acts import MatchChange, compare_acts
from workbench.drafting.comparative_table import comparative_table, contradictions
from workbench.drafting.draft import Draft
from workbench.drafting.redline import redline, texts
from workbench.errors import UnusableInput
from workbench.importers.structure import parse_provisions
from workbench.languages import LANGUAGES
from workbench.law.act import Act, lines
from workbench.law.amendment import Action, Amendment
from workbench.law.eid import with_eids
from workbench.law.project import Project
from workbench.law.revision import Revised
from workbench.workspace import amendments as use
from workbench.workspace.drafts import prove, text_of
from workbench.workspace.effects import effect
from workbench.workspace.moving import move
from workbench.workspace.previews import proposed_text

TEXTS = {
    "rus": """Глава 1. Общие положения
Статья 1. Основные понятия
В настоящем Законе используются следующие понятия:
1) дети – лица, не достигшие восемнадцатилетнего возраста;
2) помощь – меры, принимаемые органами в чрезвычайных ситуациях.
Статья 2. Обязанности органов
1. Органы обязаны:
1) оповещать население обо всех видах чрезвычайных ситуаций;
2) эвакуировать население.
2. Органы ведут учет пострадавших детей и семей.
Глава 2. Органы
Статья 3. Учет
1. Учет ведет уполномоченный орган в порядке, определенном Правительством.
2. Учет открыт для всех органов.
Статья 4. Ответственность
Виновные лица несут ответственность, установленную законами.
Глава 3. Заключительные положения
Статья 5. Порядок введения в действие
Закон вводится в действие со дня его подписания.""",
    "kaz": """1-тарау. Жалпы ережелер
1-бап. Негізгі ұғымдар
Осы Заңда мынадай ұғымдар пайдаланылады:
1) балалар – он сегіз жасқа толмаған адамдар;
2) көмек – төтенше жағдайларда органдар қабылдайтын шаралар.
2-бап. Органдардың міндеттері
1. Органдар:
1) халықты төтенше жағдайлардың барлық түрлері туралы хабардар етуге;
2) халықты эвакуациялауға міндетті.
2. Органдар зардап шеккен балалар мен отбасылардың есебін жүргізеді.
2-тарау. Органдар
3-бап. Есеп
1. Есепті уәкілетті орган Үкімет айқындаған тәртіппен жүргізеді.
2. Есеп барлық органдар үшін ашық.
4-бап. Жауаптылық
Кінәлі адамдар заңдарда белгіленген жауаптылықта болады.
3-тарау. Қорытынды ережелер
5-бап. Қолданысқа енгізу тәртібі
Заң қол қойылған күнінен бастап қолданысқа енгізіледі.""",
}
WORK = "/akn/kz/act/2014-04-11/188-v"


def law(language: str = "rus") -> Act:
    title = {"rus": "О защите", "kaz": "Қорғау туралы"}[language]
    return with_eids(Act("a", WORK, language, title, provisions=parse_provisions(TEXTS[language], LANGUAGES[language])))


def draft(act: Act, *made: Amendment) -> Draft:
    told = effect(act, made)
    assert told.problems == ()
    return Draft(act.language, Project(), (told.amended,))


@pytest.mark.parametrize(
    ("eid", "within", "after", "to"),
    [
        ("art_2", "chp_2", "", "art_4-1"),  # behind the last article of the chapter
        ("art_2", "chp_2", "art_3", "art_3-1"),
        ("art_4", "chp_3", "", "art_6"),
        ("art_2", "", "art_4", "art_4-1"),
        ("art_2__para_2", "art_3", "", "art_3__para_3"),
        ("art_2__para_2", "art_3", "art_3__para_1", "art_3__para_1-1"),
        ("art_2__para_1__point_2", "art_1", "art_1__point_1", "art_1__point_1-1"),
    ],
)
def test_the_rule_proposes_the_number_of_the_new_place(eid: str, within: str, after: str, to: str) -> None:
    made = move(law(), eid, within, after=after)
    assert (made.action, made.ref.eid, made.to) == (Action.MOVE, eid, to)


@pytest.mark.parametrize("language", ["rus", "kaz"])
@pytest.mark.parametrize(
    ("eid", "within", "after"),
    [
        ("art_2", "chp_2", ""),
        ("art_2", "chp_2", "art_3"),
        ("art_5", "chp_1", ""),
        ("art_3__para_1", "art_2", ""),
        ("art_2__para_2", "art_3", "art_3__para_1"),
        ("art_2__para_1__point_1", "art_1", ""),
        ("art_2__para_1__point_1", "art_2__para_1", "art_2__para_1__point_2"),
    ],
)
def test_the_law_states_a_move_by_the_smallest_clauses_and_reads_back(
    language: str, eid: str, within: str, after: str
) -> None:
    act = law(language)
    drafted = draft(act, move(act, eid, within, after=after))
    (amended,) = drafted.acts
    assert len(amended.modifications) == 2
    assert all("тарау" not in line and "глав" not in line.lower() for line in text_of(drafted).splitlines()[2:-4])
    proof = prove(drafted)
    assert proof.disproofs == ()
    rows = comparative_table(drafted).rows
    assert [row.eid for row in rows if row.deleted] == [eid]
    assert sum(row.absent for row in rows) == 1
    assert {row.amendments for row in rows if row.deleted or row.absent} == {(amended.amendments[0].id,)}
    assert contradictions(comparative_table(drafted)) == ()
    shown = redline(amended, whole=True)
    assert texts(shown, Revised.INSERTED) == tuple(line for each in amended.proposed.provisions for line in lines(each))


def test_the_clauses_of_a_moved_article() -> None:
    act = law()
    assert text_of(draft(act, move(act, "art_2", "chp_2", after="art_3"))).splitlines()[2:5] == [
        "1) статью 2 исключить;",
        "2) дополнить статьей 3-1 следующего содержания:",
        '"Статья 3-1. Обязанности органов',
    ]


def test_an_article_that_comes_first_in_a_chapter_names_the_chapter() -> None:
    act = law()
    made = move(act, "art_1", "chp_3", number="4-1")
    assert made.after == "chp_3"
    lines_of_law = text_of(draft(act, made)).splitlines()
    assert "2) главу 3 дополнить статьей 4-1 следующего содержания:" in lines_of_law
    assert prove(draft(act, made)).proved


@pytest.mark.parametrize(("eid", "within"), [("art_2", "chp_2"), ("art_2__para_2", "art_3")])
def test_the_comparison_shows_it_as_moved(eid: str, within: str) -> None:
    act = law()
    made = move(act, eid, within)
    found = compare_acts(act, effect(act, [made]).amended.proposed).changed()
    told = [
        (match.old.eid, match.new.eid)
        for match in found
        if match.change is MatchChange.MOVED and match.old and match.new
    ]
    assert (eid, made.to) in told


def test_a_moved_provision_may_be_worded_anew() -> None:
    act = law()
    made = move(act, "art_2__para_2", "art_3")
    (change,) = use.reword(made, "rus", "3. Органы ведут учет детей.")
    assert isinstance(change.after, Amendment)
    drafted = draft(act, change.after)
    assert proposed_text(act, change.after) == "3. Органы ведут учет детей."
    assert prove(drafted).proved
    assert "3. Органы ведут учет детей." in text_of(drafted)


def test_a_move_is_worded_in_every_language_at_once() -> None:
    assert use.pending_languages(move(law(), "art_2", "chp_2"), ("rus", "kaz")) == ()


@pytest.mark.parametrize(
    ("eid", "within", "after", "number"),
    [
        ("chp_1", "", "", ""),  # a chapter moves by its articles
        ("art_9", "chp_2", "", ""),
        ("art_2", "art_3", "", ""),
        ("art_2__para_1", "art_2__para_1", "", ""),
        ("art_2__para_1", "chp_2", "", ""),
        ("art_2__para_1", "", "", ""),
        ("art_2__para_2", "art_3", "art_2__para_1", ""),
        ("art_2__para_2", "art_3", "", "2"),  # the number is taken
    ],
)
def test_what_cannot_be_moved_is_refused_with_advice(eid: str, within: str, after: str, number: str) -> None:
    with pytest.raises(UnusableInput) as refused:
        move(law(), eid, within, after=after, number=number)
    assert refused.value.advice
