"""In a code whose numbered points are parts nothing in the window calls one a point: pages, docks, dialogs, menus."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial

import pytest
from every_dialog import every_dialog
from PySide6.QtWidgets import QListWidget, QMenu, QWidget
from small_law import WORK
from test_live_language import said
from test_live_language import words as visible_words

from workbench.app import dress
from workbench.errors import WorkbenchError
from workbench.law.change import Changes
from workbench.law.reference import ProvisionRef
from workbench.settings import Settings
from workbench.ui import words
from workbench.ui.dialogs.insert import Insert
from workbench.ui.main_window import MainWindow

POINT = {
    "en": re.compile(r"(?<!sub)\bpoint \d", re.IGNORECASE),
    "ru": re.compile(r"\bпункт\w* \d", re.IGNORECASE),
    "kk": re.compile(r"\d-тармақ(?!ша)", re.IGNORECASE),
}


@pytest.fixture
def code(busy):
    """The small law made a code of offences, with what is linked to and amended in its article 2."""
    workspace = busy.workspace
    titles = {"rus": "Об административных правонарушениях", "kaz": "Әкімшілік құқық бұзушылық туралы"}
    before = [workspace.act(WORK, language) for language in titles]
    after = [replace(each, type="code", title=titles[each.language]) for each in before]
    for old, new in zip(before, after, strict=True):
        workspace.apply(Changes.replaced(old, new), "title")
    return busy


@pytest.fixture
def window(qtbot, code, qapp):
    def make(language: str) -> MainWindow:
        dress(qapp, Settings(language=language))
        made = MainWindow(code)
        qtbot.addWidget(made)
        made.resize(1440, 900)
        made.show()
        code.opened.emit()
        code.show(code.workspace.get("am-1"))
        return made

    return make


@pytest.mark.parametrize(
    ("language", "place"), [("en", "Article 2 › part 2"), ("ru", "Статья 2 › часть 2"), ("kk", "2-бап › 2-бөлік")]
)
def test_a_numbered_point_of_the_code_is_called_a_part(window, code, language, place):
    made = window(language)
    assert words.place(ProvisionRef(WORK, "art_2__para_2"), code.workspace) == place
    assert made.bench.editor._place.text() == place


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_no_page_and_no_dock_says_point(window, qtbot, language):
    found = str(said(window(language), qtbot))
    assert not POINT[language].findall(found)


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_no_dialog_says_point(window, tmp_path, qtbot, language):
    made = window(language)
    ref = ProvisionRef(WORK, "art_2__para_2")
    act = made.desk.workspace.act(WORK, "rus")
    dialogs = {**every_dialog(made, tmp_path), "InsertAfterPart": partial(Insert, made.desk, act, ref, made)}
    told = {}
    for name, make in dialogs.items():
        if name in ("ImportAct", "Help"):  # they read files in a process of their own; the guide tells of points
            continue
        dialog = make()
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: not any(job.label for job in made.desk.jobs.running()), timeout=20_000)
        texts = [visible_words(each) for each in dialog.findChildren(QWidget) if each.isVisible()]
        lists = [each.item(row).text() for each in dialog.findChildren(QListWidget) for row in range(each.count())]
        told[name] = POINT[language].findall(f"{dialog.windowTitle()} {texts} {lists}")
        dialog.reject()
    assert {name: found for name, found in told.items() if found} == {}


def test_neither_menu_of_the_law_nor_undo_says_point(window):
    made = window("en")
    menu = made.bench.reader.menu(ProvisionRef(WORK, "art_2__para_1__point_2"))
    larger = [each.text() for each in menu.findChildren(QMenu)[0].actions()]
    assert larger == ["Article 2 › part 1", "Article 2"]
    made.bench.commands.repeal(ProvisionRef(WORK, "art_2__para_1"))
    assert made.actions_["undo"].text() == "&Undo “Repeal Article 2 › part 1”"


def test_what_the_import_counts_is_called_as_the_code_calls_it(qapp):
    from workbench.law.act import Kind

    dress(qapp, Settings(language="ru"))
    assert words.kind_name(Kind.PARAGRAPH, parts=True) == "часть статьи"
    assert words.kind_name(Kind.PARAGRAPH) == "пункт"


def test_what_is_refused_names_the_place_as_the_code_does(window):
    made = window("ru")
    made.desk.failed.emit(WorkbenchError("The act has no art_2__para_9."))
    assert "Статья 2 › часть 9" in made.messages.text()
