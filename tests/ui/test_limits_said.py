"""What the core says of a computer's limits is said in the interface language, each sentence of it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from workbench.app import dress
from workbench.settings import Settings
from workbench.ui.sentences import sentence
from workbench.workspace import surroundings

SOURCE = Path(surroundings.__file__)


def yielded() -> list[str]:
    """Return every sentence the module can say, with a value in each gap."""
    found = []
    for node in ast.walk(ast.parse(SOURCE.read_text("utf-8"))):
        if isinstance(node, ast.JoinedStr):
            found.append("".join(part.value if isinstance(part, ast.Constant) else "x" for part in node.values))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.endswith((".", "anew.")):
            found.append(node.value.replace("{}", "x"))
    docstrings = {
        ast.get_docstring(each, clean=False)
        for each in ast.walk(ast.parse(SOURCE.read_text("utf-8")))
        if isinstance(each, ast.Module | ast.FunctionDef)
    }
    stated = {
        each.value.value
        for each in ast.walk(ast.parse(SOURCE.read_text("utf-8")))
        if isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant)
    }
    return [each for each in dict.fromkeys(found) if " " in each and each not in docstrings | stated]


def test_there_is_something_to_say() -> None:
    assert len(yielded()) >= 7


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_every_limit_is_said_in_the_language_of_the_interface(qapp: object, language: str) -> None:
    dress(qapp, Settings(language=language))  # type: ignore[arg-type]
    try:
        # a sentence of several f-string parts ends in a piece that is none by itself
        assert [each for each in yielded() if sentence(each) == each and each[0].isupper()] == []
    finally:
        dress(qapp, Settings(language="en"))  # type: ignore[arg-type]
