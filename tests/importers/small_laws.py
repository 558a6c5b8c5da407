"""Small amending laws and acts, told by their lines."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from workbench.importers.amending_act import AmendingReading, read_amending_lines
from workbench.importers.lines import Line
from workbench.importers.structure import parse_act
from workbench.languages import LANGUAGES
from workbench.law.act import Act

LAW = {
    "rus": 'Внести в Закон Республики Казахстан от 11 апреля 2014 года "О гражданской защите" следующие изменения:',
    "kaz": '"Азаматтық қорғау туралы" 2014 жылғы 11 сәуірдегі Қазақстан Республикасының Заңына мынадай өзгерістер '
    "енгізілсін:",
}
FIRST = {"rus": "Статья 1. ", "kaz": "1-бап. "}


def read(text: str, language: str = "rus", act: Act | None = None) -> AmendingReading:
    lines = [FIRST[language] + LAW[language], *text.splitlines()]
    return read_amending_lines(lines, LANGUAGES[language], acts=(act,) if act else ())


def targets_of(reading: AmendingReading) -> list[str]:
    return [each.target.eid for clause in reading.clauses for each in clause.modifications]


def act_of(text: str, language: str = "rus", type: str = "law") -> Act:
    act = parse_act(
        [Line(line) for line in text.splitlines()], LANGUAGES[language], work="/akn/kz/act/2014-04-11/188-v"
    ).act
    title = {"rus": "О гражданской защите", "kaz": "Азаматтық қорғау туралы"}[language]
    return replace(act, title=title, date=date(2014, 4, 11), type=type)
