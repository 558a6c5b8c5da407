"""The tabs of the pages in a narrow window: the longest title gives way, the others stay whole."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QTabWidget, QWidget

from workbench.ui.pagetabs import PageTabs


@pytest.fixture
def pages(qtbot):
    made = QTabWidget()
    made.setTabBar(PageTabs())
    made.setDocumentMode(True)
    made.setUsesScrollButtons(False)
    for title in ("Закон", "Поправка", "Нерешенные вопросы (8)"):
        made.addTab(QWidget(), title)
    qtbot.addWidget(made)
    made.show()
    return made


def widths(pages: QTabWidget) -> list[int]:
    return [pages.tabBar().tabRect(index).width() for index in range(pages.count())]


def test_only_the_longest_title_gives_way(qtbot, pages):
    wanted = [pages.tabBar().tabSizeHint(index).width() for index in range(pages.count())]
    pages.resize(sum(wanted) - 30, 200)
    qtbot.wait(20)
    assert widths(pages)[:2] == wanted[:2]
    assert wanted[2] - 34 <= widths(pages)[2] < wanted[2]
    pages.resize(sum(wanted) + 100, 200)
    qtbot.wait(20)
    assert widths(pages) == wanted


def test_a_window_can_be_made_narrower_again(qtbot, pages):
    pages.resize(900, 200)
    qtbot.wait(20)
    assert pages.minimumSizeHint().width() < sum(widths(pages)) - 30
