"""Small laws in both languages, and clauses written from what is done to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from workbench.drafting.clauses import write_clauses
from workbench.importers.lines import Line
from workbench.importers.structure import parse_act, parse_provisions
from workbench.languages import LANGUAGES
from workbench.law.act import Act, Kind, Provision
from workbench.law.amendment import Modification, Operation, Place, Scope
from workbench.law.reference import ProvisionRef

WORK = "/akn/kz/act/2014-04-11/188-v"
TEXTS = {
    "rus": """Глава 1. ОБЩИЕ ПОЛОЖЕНИЯ
Статья 1. Основные понятия
В настоящем Законе используются следующие понятия:
1) орган – государственный орган;
2) план – документ органа.
Статья 2. Задачи
1. Задачами являются:
1) предупреждение чрезвычайных ситуаций;
2) ликвидация последствий.
Задачи решает уполномоченный орган.
2. Орган ведет учет и надзор.
3. Орган утверждает план и порядок.
Статья 3. Праздники
Праздниками являются:
день знаний;
день труда;
день защиты.
Глава 2. ОРГАНЫ
Статья 4. Органы надзора
Орган ведет надзор.
Орган ведет реестр.
Статья 5. Реестр
1. Орган ведет реестр объектов.""",
    "kaz": """1-тарау. ЖАЛПЫ ЕРЕЖЕЛЕР
1-бап. Негізгі ұғымдар
Осы Заңда мынадай ұғымдар пайдаланылады:
1) орган – мемлекеттік орган;
2) жоспар – органның құжаты.
2-бап. Міндеттер
1. Міндеттер мыналар болып табылады:
1) төтенше жағдайлардың алдын алу;
2) салдарын жою жүзеге асырылады.
Міндеттерді уәкілетті орган шешеді.
2. Орган есеп пен қадағалау жүргізеді.
3. Орган жоспар мен тәртіпті бекітеді.
3-бап. Мерекелер
Мыналар мерекелер болып табылады:
білім күні;
еңбек күні;
қорғау күні.
2-тарау. ОРГАНДАР
4-бап. Қадағалау органдары
Орган қадағалау жүргізеді.
Орган тізілім жүргізеді.
5-бап. Тізілім
1. Орган объектілер тізілімін жүргізеді.""",
}


def law(language: str = "rus", *, type: str = "law", title: str = "") -> Act:
    """Return the small law of the language."""
    lines = [Line(line) for line in TEXTS[language].splitlines()]
    act = parse_act(lines, LANGUAGES[language], work=WORK).act
    known = {"rus": "О гражданской защите", "kaz": "Азаматтық қорғау туралы"}
    return replace(act, id="cp", type=type, title=title or known[language], number="188-V", date=date(2014, 4, 11))


def words(
    eid: str, old: str, new: str = "", *, scope: Scope = Scope.WORDS, place: Place | None = None, amendment: str = ""
) -> Modification:
    """Return words replaced, deleted, or added beside others."""
    operation = Operation.INSERTION if place else Operation.SUBSTITUTION if new else Operation.REPEAL
    return Modification(
        operation, scope, ProvisionRef(WORK, eid), old=old, new=new, place=place or Place.AFTER, amendment=amendment
    )


def restate(eid: str, text: str, language: str = "rus", *, amendment: str = "") -> Modification:
    """Return a unit with a new wording."""
    return Modification(
        Operation.SUBSTITUTION,
        Scope.PROVISION,
        ProvisionRef(WORK, eid),
        content=parsed(text, language),
        amendment=amendment,
    )


def add(eid: str, *content: Provision, after: str = "", amendment: str = "") -> Modification:
    """Return units added to one."""
    return Modification(
        Operation.INSERTION, Scope.PROVISION, ProvisionRef(WORK, eid), content=content, after=after, amendment=amendment
    )


def repeal(eid: str, *, amendment: str = "") -> Modification:
    """Return a unit repealed."""
    return Modification(Operation.REPEAL, Scope.PROVISION, ProvisionRef(WORK, eid), amendment=amendment)


def heading(eid: str, new: str) -> Modification:
    """Return a new heading."""
    return Modification(Operation.SUBSTITUTION, Scope.HEADING, ProvisionRef(WORK, eid), new=new)


def renumber(eid: str, new: str) -> Modification:
    """Return a unit with another number."""
    return Modification(Operation.RENUMBERING, Scope.PROVISION, ProvisionRef(WORK, eid), new=new)


def parsed(text: str, language: str = "rus") -> tuple[Provision, ...]:
    """Return the provisions of a printed text."""
    return parse_provisions(text, LANGUAGES[language])


def part(num: int, text: str) -> Provision:
    """Return an unnumbered part."""
    return Provision(Kind.SUBPARAGRAPH, str(num), text=text)


def indent(num: int, text: str) -> Provision:
    """Return an indent."""
    return Provision(Kind.INDENT, str(num), text=text)


def clauses(*modifications: Modification, language: str = "rus", act: Act | None = None) -> list[str]:
    """Return the lines of the clauses, as a law prints them."""
    written: Sequence[str] = [
        line
        for clause in write_clauses(act or law(language), modifications, LANGUAGES[language])
        for line in clause.lines
    ]
    return list(written)
