"""Clauses as amending laws of three decades word them: what each does, told in the lines below it in `clauses/`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.importers.amending_act import ReadClause, read_amending_lines
from workbench.languages import LANGUAGES
from workbench.law.amendment import CLOSING, EVERY, WORD_SCOPES, Modification, Operation, Place, Scope
from workbench.law.eid import build

CLAUSES = Path(__file__).parent / "clauses"
OPENING = {
    "rus": "Статья 1. Внести в Закон Республики Казахстан от 11 апреля 2014 года "
    '"О гражданской защите" следующие изменения:',
    "kaz": '1-бап. "Азаматтық қорғау туралы" 2014 жылғы 11 сәуірдегі Қазақстан Республикасының Заңына мынадай '
    "өзгерістер енгізілсін:",
}


def _cases() -> Iterator[tuple[str, str, tuple[str, ...]]]:
    for language in OPENING:
        path = CLAUSES / f"{language}.txt"
        for block in path.read_text("utf-8").split("\n\n"):
            lines = [line for line in block.splitlines() if line and not line.startswith("#")]
            said = [line for line in lines if line[0] not in "=!"]
            expected = tuple(line.strip() for line in lines if line[0] in "=!")
            if said:
                yield language, "\n".join(said), tuple(each for each in expected if each != "=")


CASES = list(_cases())


@pytest.mark.parametrize(("language", "text", "expected"), CASES, ids=[text[:60] for _, text, _ in CASES])
def test_a_clause_does_what_it_says(language: str, text: str, expected: tuple[str, ...]) -> None:
    reading = read_amending_lines([OPENING[language], *text.splitlines()], LANGUAGES[language])
    assert reading.clauses
    told = [line for clause in reading.clauses for line in _told(clause)]
    if expected and expected[0].startswith("!"):
        assert told[0].startswith("!")
        assert expected[0].removeprefix("! ") in told[0]
    else:
        assert told == list(expected)


def _told(clause: ReadClause) -> list[str]:
    if not clause.recognised:
        return [f"! {clause.reason}"]
    return [f"= {_shown(each)}".strip() for each in clause.modifications]


_SCOPES = {
    Scope.HEADING_WORDS: "heading ",
    Scope.HEADING_AND_TEXT: "heading and text ",
    Scope.THROUGHOUT: "throughout ",
}


_WHICH = {1: "first ", 2: "second ", EVERY: "every ", CLOSING: "closing "}


def _shown(each: Modification) -> str:
    target = each.target.eid
    if each.scope is Scope.SENTENCE:
        return _sentence(each)
    if each.scope is Scope.HEADING:
        return f"heading {target} = {each.new}"
    if each.scope in WORD_SCOPES:
        sentence = f"sentence {each.sentence}: " if each.sentence else ""
        return f"{_SCOPES.get(each.scope, '')}{target}: {sentence}{_WHICH.get(each.occurrence, '')}{_words(each)}"
    if each.operation is Operation.INSERTION:
        after = f" after {each.after}" if each.after else ""
        return f"{target or '(act)'} + {', '.join(build(((unit.kind, unit.num),)) for unit in each.content)}{after}"
    if each.operation is Operation.RENUMBERING:
        return f"{target} → {each.new}"
    return f"{target} {'restated' if each.operation is Operation.SUBSTITUTION else 'repealed'}"


def _sentence(each: Modification) -> str:
    which = f"sentence {each.sentence or ''}".strip()
    if each.operation is Operation.INSERTION:
        return f"{each.target.eid} + {which}"
    return f"{each.target.eid}: {which} {'restated' if each.operation is Operation.SUBSTITUTION else 'repealed'}"


def _words(each: Modification) -> str:
    if each.operation is Operation.INSERTION:
        return f"{'after' if each.place is Place.AFTER else 'before'} {each.old} + {each.new}"
    return f"− {each.old}" if each.operation is Operation.REPEAL else f"{each.old} → {each.new}"
