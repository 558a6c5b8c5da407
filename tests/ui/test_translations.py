"""The three interface languages: every text is in the catalogue, every entry finished, what is shipped compiled."""

from __future__ import annotations

import ast
import importlib.util
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication

from workbench.analysis import memo, text_checks
from workbench.app import dress
from workbench.law.act import Kind
from workbench.law.amendment import Status
from workbench.search.query import FILTERS, VALUES
from workbench.settings import Settings
from workbench.ui import said, words
from workbench.ui.translations import chosen_language

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
CODE = sorted((ROOT / "workbench" / "ui").rglob("*.py"))


@pytest.fixture(scope="module")
def tool():
    """The command that keeps the catalogues."""
    spec = importlib.util.spec_from_file_location("translations_tool", ROOT / "build_spec" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def entries(language: str) -> dict[tuple[str, str], ElementTree.Element]:
    tree = ElementTree.parse(FOLDER / f"workbench_{language}.ts")
    return {
        (context.findtext("name") or "", message.findtext("source") or ""): message
        for context in tree.iter("context")
        for message in context.iter("message")
    }


def in_code() -> set[tuple[str, str]]:
    """Return every (context, text) the code asks a translation of."""
    found = set()
    for path in CODE:
        for top in ast.parse(path.read_text("utf-8")).body:
            context = top.name if isinstance(top, ast.ClassDef) else ""
            for node in ast.walk(top):
                if not isinstance(node, ast.Call):
                    continue
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                texts = [each.value for each in node.args if isinstance(each, ast.Constant)]
                if name == "tr" and context and texts:
                    found.add((context, texts[0]))
                elif name in ("QT_TRANSLATE_NOOP", "translate") and len(texts) == 2:
                    found.add((texts[0], texts[1]))
    return found


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_every_text_of_the_window_is_in_the_catalogue(language):
    assert in_code() - set(entries(language)) == set()


_SEVERAL = {
    "about", "accepted", "answer", "body", "by", "code", "deadline", "done", "export the package", "from",
    "give another number", "import", "laying out the pages", "link", "no", "note", "number", "open", "ours", "place",
    "progress", "read only", "reason", "received on", "rejected", "repeal", "replace words throughout the act", "reply",
    "status", "theirs", "theme", "title", "undo",
}  # fmt: skip
"""English words that name several things, or whose translation is a verb in one place and a noun in another."""


def plain(text: str) -> str:
    return text.replace("&", "").rstrip(".…:").lower()


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_one_thing_has_one_name(language):
    names: dict[str, set[str]] = {}
    for (_, source), message in entries(language).items():
        if message.get("numerus") is None:
            names.setdefault(plain(source), set()).add(plain(message.findtext("translation") or ""))
    assert {source: said for source, said in names.items() if len(said) > 1 and source not in _SEVERAL} == {}


def test_in_kazakh_withdrawing_is_not_undoing():
    said = {source: message.findtext("translation") or "" for (_, source), message in entries("kk").items()}
    withdrawing = [text for source, text in said.items() if "ithdraw" in source]
    assert len(withdrawing) > 4
    assert all("айтарып ал" in text for text in withdrawing)
    assert [text for source, text in said.items() if "ndo" in plain(source).split() and "айтар" in text] == []


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_the_catalogue_holds_nothing_the_window_does_not_say(language):
    assert set(entries(language)) - in_code() == set()


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_no_entry_is_unfinished(tool, language):
    assert tool.unfinished(FOLDER / f"workbench_{language}.ts") == []


def test_kazakh_has_two_equal_plural_forms():
    for message in entries("kk").values():
        forms = [form.text for form in message.iter("numerusform")]
        assert not forms or (len(forms) == 2 and forms[0] == forms[1])


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_what_stands_for_a_value_stands_in_the_translation_too(language):
    marks = re.compile(r"%\d|%n|\{\}|\*")
    for (context, source), message in entries(language).items():
        for text in [form.text for form in message.iter("numerusform")] or [message.findtext("translation")]:
            assert sorted(marks.findall(text or "")) == sorted(marks.findall(source)), (context, source)


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_the_filters_shown_in_the_search_box_are_those_the_search_knows(language):
    catalogue = entries(language)
    (text,) = (text for place, text in catalogue if place == "Search" and "article:" in text)
    shown = re.findall(r"(\w+):([\w-]+)", catalogue["Search", text].findtext("translation") or "")
    assert [FILTERS[name] for name, _value in shown] == ["article", "kind", "status"]
    assert VALUES[shown[1][1]] in set(Kind)
    assert VALUES[shown[2][1]] in set(Status)


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_the_compiled_catalogue_is_up_to_date(tool, language, tmp_path):
    try:
        tool.compile_catalogue(FOLDER / f"workbench_{language}.ts", tmp_path / "fresh.qm")
    except (FileNotFoundError, subprocess.CalledProcessError) as error:
        pytest.skip(f"pyside6-lrelease does not run here: {error}")
    assert (tmp_path / "fresh.qm").read_bytes() == (FOLDER / f"workbench_{language}.qm").read_bytes()


@pytest.mark.parametrize(
    ("language", "one", "two", "five"),
    [
        ("en", "1 amendment", "2 amendments", "5 amendments"),
        ("ru", "1 поправка", "2 поправки", "5 поправок"),
        ("kk", "1 түзету", "2 түзету", "5 түзету"),
    ],
)
def test_plurals_agree(qapp, language, one, two, five):
    dress(qapp, Settings(language=language))
    told = [QCoreApplication.translate("Amendments", "%n amendment(s)", "", count) for count in (1, 2, 5)]
    assert told == [one, two, five]


@pytest.mark.parametrize(
    ("language", "place"),
    [
        ("en", "Article 12-1 › point 2 › subpoint 5-1)"),
        ("ru", "Статья 12-1 › пункт 2 › подпункт 5-1)"),
        ("kk", "12-1-бап › 2-тармақ › 5-1) тармақша"),
    ],
)
def test_addresses_are_said_as_drafters_say_them(qapp, language, place):
    dress(qapp, Settings(language=language))
    assert words.place_at("art_12-1__para_2__point_5-1") == place


def test_an_address_that_is_none_is_shown_as_it_is():
    assert words.place_at("not an address") == "not an address"


def test_every_state_has_a_name(qapp):
    from workbench.law import amendment, concordance, project, recommendation

    states = (
        *amendment.Action, *amendment.Status, *amendment.Granularity, *concordance.Conformity, *concordance.Form,
        *recommendation.Priority, *recommendation.Acceptance, *recommendation.Progress, *project.Commencement,
    )  # fmt: skip
    dress(qapp, Settings(language="en"))
    assert all(words.word(state) for state in states)


def test_every_sentence_of_the_checks_can_be_translated():
    sources = [ROOT / "workbench" / "analysis" / name for name in ("checks.py", "text_checks.py", "term_checks.py")]
    spoken = set()
    for node in (each for path in sources for each in ast.walk(ast.parse(path.read_text("utf-8")))):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("Matter", "_parity"):
            given = [
                part
                for each in node.args
                for part in ((each.body, each.orelse) if isinstance(each, ast.IfExp) else (each,))
            ]
            texts = [each.value for each in given if isinstance(each, ast.Constant) and isinstance(each.value, str)]
            spoken |= {text for text in texts if " " in text or "{}" in text}
    assert spoken - set(said.MATTERS) == set()
    assert set(said.MATTERS) - spoken == set()


def test_everything_a_memo_says_can_be_translated():
    said_besides = {
        memo.TITLE,
        memo.COUNTED,
        memo.SETTLE,
        memo.NOTHING,
        *memo.WEIGHTS.values(),
        *memo.HEADINGS.values(),
    }
    assert set(said.MEMO) == said_besides
    assert set(said.FAULTS) == set(text_checks.FAULTS.values())


def test_the_language_of_the_system_is_taken_where_it_is_ours():
    assert chosen_language("kk") == "kk"
    assert chosen_language("") in ("en", "ru", "kk")


def test_texts_are_not_hidden_in_formatted_strings():
    """The tools that collect texts do not look into f-strings."""
    for path in CODE:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.JoinedStr):
                calls = [each for each in ast.walk(node) if isinstance(each, ast.Call)]
                assert not [each for each in calls if getattr(each.func, "attr", "") == "tr"], f"{path}:{node.lineno}"


def test_the_tool_says_what_is_missing(tool, tmp_path):
    path = tmp_path / "a.ts"
    path.write_text(
        "<TS><context><name>A</name><message><source>x</source>"
        "<translation type='unfinished'/></message></context></TS>"
    )
    assert tool.unfinished(path) == ["x"]
    assert sys.executable


def test_a_window_that_runs_keeps_its_catalogue_while_a_new_one_is_compiled(tool, qapp, tmp_path):
    """Qt maps the file of a catalogue; one written over in place kills the program that has it open."""
    (tmp_path / "a.ts").write_text((FOLDER / "workbench_kk.ts").read_text("utf-8"), "utf-8")
    tool.compile_catalogue(tmp_path / "a.ts", tmp_path / "a.qm")
    before = (tmp_path / "a.qm").stat().st_ino
    with (tmp_path / "a.qm").open("rb") as held:
        content = held.read()
        tool.compile_catalogue(tmp_path / "a.ts", tmp_path / "a.qm")
        held.seek(0)
        assert held.read() == content
    assert (tmp_path / "a.qm").stat().st_ino != before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.qm", "a.ts"]
