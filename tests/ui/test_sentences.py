"""What the core says in English is said in the interface language: the table is true to the core, values survive."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from workbench.app import dress
from workbench.errors import WorkbenchError
from workbench.settings import Settings
from workbench.ui.edits import EDITS, edit
from workbench.ui.sentences import SENTENCES, sentence, spoken

CORE = Path(__file__).resolve().parents[2] / "workbench"


def said_by_the_core() -> set[str]:
    """Return every text of the core, formatted strings with {} for their values."""
    said = set()
    for path in CORE.rglob("*.py"):
        if "ui" in path.relative_to(CORE).parts:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                said.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                said.add("".join(part.value if isinstance(part, ast.Constant) else "{}" for part in node.values))
    return said


def test_every_sentence_of_the_table_is_one_the_core_says():
    assert set(SENTENCES) - said_by_the_core() == set()


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_values_survive(qapp, language):
    dress(qapp, Settings(language=language))
    for template in SENTENCES:
        values = [f"знач{number}" for number in range(template.count("{}"))]
        told = sentence(template.format(*values))
        assert all(value in told for value in values), template
        assert language == "en" or told != template.format(*values) or template == "{}", template


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "law.docx is damaged"),
        ("ru", "law.docx поврежден"),
        ("kk", "law.docx бүлінген"),
    ],
)
def test_a_sentence_is_said_in_the_language_of_now(qapp, language, said):
    dress(qapp, Settings(language=language))
    assert sentence("law.docx is damaged") == said


def test_an_address_is_said_in_words(qapp):
    dress(qapp, Settings(language="ru"))
    told = sentence("There is no art_5__para_2 in “О гражданской защите”")
    assert told == "В акте нет такой нормы: Статья 5 › пункт 2 («О гражданской защите»)"


@pytest.mark.parametrize(("language", "said"), [("en", "“law”"), ("ru", "«law»"), ("kk", "«law»")])
def test_what_is_quoted_stays_as_it_was_written_in_the_marks_of_the_language(qapp, language, said):
    dress(qapp, Settings(language=language))
    assert said in sentence("The act is called “law” after its file.")


def test_several_places_and_sentences_within_a_sentence_are_said_one_by_one(qapp):
    note = (
        "Numbers are missing, perhaps excluded without trace: art_1__point_8 follows 6; art_4 comes first and 3 more."
    )
    dress(qapp, Settings(language="ru"))
    assert sentence(note).endswith(
        ": Статья 1 › подпункт 8) следует сразу за номером 6; Статья 4 стоит первым и еще 3."
    )
    dress(qapp, Settings(language="kk"))
    assert sentence(note).endswith(
        ": 1-бап › 8) тармақша тікелей 6 нөмірінен кейін тұр; 4-бап бірінші тұр және тағы 3."
    )


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_why_a_file_is_damaged_is_said_in_the_language_of_now(qapp, language):
    dress(qapp, Settings(language=language))
    source = (CORE / "importers" / "package.py").read_text("utf-8")
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call) and node.args]
    reasons = [call.args[0] for call in calls if getattr(call.func, "attr", "") == "_unsound"]
    assert len(reasons) > 8
    for reason in reasons:
        parts = reason.values if isinstance(reason, ast.JoinedStr) else [reason]
        why = "".join(part.value if isinstance(part, ast.Constant) else "word/a.xml" for part in parts)
        said = sentence(f"law.docx is damaged: {why}")
        assert said != f"law.docx is damaged: {why}"
        assert why not in said


@pytest.mark.parametrize(("language", "word"), [("ru", "процесс"), ("kk", "компьютері")])
def test_who_has_a_project_open_is_said_in_the_language_of_now(qapp, language, word):
    dress(qapp, Settings(language=language))
    said = sentence("жоба.lhw is open by Болат on far (process 7)")
    assert word in said
    assert {"Болат", "far", "7"} <= set(re.findall(r"\w+", said))
    assert not {"open", "on", "process"} & set(re.findall(r"\w+", said))


def test_what_the_table_does_not_know_is_shown_as_it_is(qapp):
    dress(qapp, Settings(language="kk"))
    assert sentence("Something nobody has translated") == "Something nobody has translated"


def test_an_error_is_spoken_with_its_advice(qapp):
    dress(qapp, Settings(language="ru"))
    error = spoken(WorkbenchError("The number 12 is taken", "Take the next free number."))
    assert (error.message, error.advice) == ("Номер 12 занят", "Возьмите следующий свободный номер.")


def test_every_name_of_an_edit_is_one_the_core_gives():
    assert set(EDITS) - said_by_the_core() == set()


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "Import law.docx"), ("ru", "Импорт: law.docx"), ("kk", "Импорт: law.docx")],
)
def test_an_edit_of_the_terminal_is_named_in_the_language_of_now(qapp, language, said):
    dress(qapp, Settings(language=language))
    assert edit("Import law.docx") == said
    assert edit("Новая редакция") == "Новая редакция"


def test_the_edits_of_the_sample_project_are_named_in_the_language_of_now(qapp, tmp_path):
    from workbench.workspace.samples import sample_project

    dress(qapp, Settings(language="kk"))
    with sample_project(tmp_path / "sample.lhw") as workspace:
        labels = {entry.label for entry in workspace.log(limit=100)}
    assert labels
    assert all(edit(label) != label for label in labels)
