"""A small act and the modifications that tests of consolidation make of it."""

from __future__ import annotations

from workbench.law.act import Act, Kind, Provision
from workbench.law.amendment import Modification, Operation, Scope
from workbench.law.consolidation import consolidate
from workbench.law.edits import Reason
from workbench.law.eid import with_eids
from workbench.law.reference import ProvisionRef

P, K, O, S = Provision, Kind, Operation, Scope  # noqa: E741
WORK = "/akn/kz/act/2014-04-11/188-v"


def act_of(*provisions: Provision) -> Act:
    return with_eids(Act("a", WORK, "rus", "О гражданской защите", provisions=provisions))


ACT = act_of(
    P(K.PREAMBLE, text="Настоящий Закон регулирует отношения."),
    P(K.CHAPTER, "1", "Глава 1.", "Общие положения", children=(
        P(K.ARTICLE, "1", "Статья 1.", "Понятия", "В Законе используются понятия:", children=(
            P(K.POINT, "1", "1)", text="дети – лица до 18 лет;"),
            P(K.POINT, "2", "2)", text="помощь – меры органов."),
        )),
        P(K.ARTICLE, "2", "Статья 2.", "Органы и иные лица", children=(
            P(K.PARAGRAPH, "1", "1.", text="Органы обязаны:", children=(
                P(K.INDENT, text="оповещать население;"),
                P(K.INDENT, text="эвакуировать детей."),
                P(K.SUBPARAGRAPH, text="Порядок определяется Правительством:", children=(
                    P(K.POINT, "1", "1)", text="для детей;"), P(K.POINT, "2", "2)", text="для лиц."),
                )),
            )),
            P(K.PARAGRAPH, "2", "2.", text="Органы ведут учет (далее – учет) лиц."),
            P(K.PARAGRAPH, "3", "3.", excluded=True),
        )),
    )),
    P(K.CHAPTER, "2", "Глава 2.", "Заключительные положения", children=(
        P(K.ARTICLE, "3", "Статья 3.", "Ответственность", "Виновные лица несут ответственность."),
    )),
    P(K.SIGNATURE, text="Президент"),
)  # fmt: skip


def change(operation: Operation, scope: Scope, eid: str, **fields: object) -> Modification:
    return Modification(operation, scope, ProvisionRef(WORK, eid), **fields)  # type: ignore[arg-type]


def words(eid: str, old: str, new: str, scope: Scope = S.WORDS) -> Modification:
    return change(O.SUBSTITUTION if new else O.REPEAL, scope, eid, old=old, new=new)


def insert(eid: str, *content: Provision, after: str = "") -> Modification:
    return change(O.INSERTION, S.PROVISION, eid, content=content, after=after)


def done(*modifications: Modification, act: Act = ACT) -> Act:
    result = consolidate(act, modifications)
    assert result.failed == ()
    assert result.applied == modifications
    return result.act


def text(act: Act, eid: str) -> str:
    unit = act.find(eid)
    assert unit is not None, eid
    return unit.text


def order(act: Act, eid: str) -> list[str]:
    """Return the children's numbers and words, '*' for repealed ones."""
    unit = act.find(eid)
    assert unit is not None, eid
    return [f"{child.num}{'*' if child.excluded else ''}" for child in unit.children]


def refusal(*modifications: Modification, act: Act = ACT) -> list[Reason]:
    return [failure.reason for failure in consolidate(act, modifications).failed]
