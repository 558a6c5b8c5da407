"""The guide opens at the page that fits, in the interface language, and loads nothing from anywhere else."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument

from workbench import paths
from workbench.ui.dialogs.help import HOME, PAGES, Help, guide
from workbench.ui.main_window import MainWindow
from workbench.ui.panels import PAGES as PLACES


@pytest.fixture
def shown(qtbot):
    dialog = Help("ru", "amend.md")
    qtbot.addWidget(dialog)
    return dialog


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_every_page_of_the_window_has_a_page_of_the_guide(language):
    assert {place.name for place in PLACES} <= set(PAGES)
    assert all((guide(language) / page).is_file() for page in (HOME, "start.md", *PAGES.values()))


def test_a_language_without_a_guide_gets_the_english_one():
    assert guide("fr").name == "en"


def test_a_page_is_shown_as_a_text_with_headings(shown):
    blocks = shown.view.document().begin()
    assert blocks.blockFormat().headingLevel() == 1
    assert "#" not in blocks.text()


def test_links_lead_through_the_guide_and_back(shown):
    first = shown.view.toPlainText()
    shown.view.go_home()
    assert shown.view.toPlainText() != first
    shown._back.click()
    assert shown.view.toPlainText() == first


@pytest.mark.parametrize(
    "address", ["https://example.com/", "file:///etc/passwd", "../../../pyproject.toml", "javascript:alert(1)"]
)
def test_nothing_outside_the_guide_is_loaded(qtbot, shown, address):
    kind = QTextDocument.ResourceType
    before = shown.view.toPlainText()
    for each in (kind.ImageResource, kind.MarkdownResource, kind.StyleSheetResource):
        assert shown.view.loadResource(each.value, QUrl(address)) is None
    with qtbot.waitSignal(shown.view.refused):
        shown.view.setSource(QUrl(address))
    assert shown.view.toPlainText() == before


def test_a_page_that_is_not_there_gives_the_contents(shown):
    shown.view.open_page("../../../pyproject.toml")
    assert Path(shown.view.source().toLocalFile()) == paths.resources().resolve() / "help" / "ru" / HOME


def test_f1_opens_the_page_of_what_is_in_front(qtbot, busy):
    window = MainWindow(busy)
    qtbot.addWidget(window)
    window.show()
    busy.opened.emit()
    window.bench.page("matters")
    window.actions_["help"].trigger()
    dialog = window.findChild(Help)
    assert Path(dialog.view.source().toLocalFile()).name == "matters.md"
    assert window.actions_["help"].shortcut().toString() == "F1"
    dialog.reject()
