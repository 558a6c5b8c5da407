"""Lines one seeks with: each has its glass, in every list and dialog, and the glass wears the theme."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from small_law import WORK

from workbench.app import dress
from workbench.law.change import Changes
from workbench.law.reference import ProvisionRef
from workbench.settings import Settings
from workbench.ui.actions import Actions
from workbench.ui.dialogs.link import Link
from workbench.ui.dialogs.move import Move
from workbench.ui.dialogs.palette import Palette
from workbench.ui.icons import icon
from workbench.ui.seeking import Seeking

_OTHER = "/akn/kz/act/2001-01-01/1-ii"
_HERE = ProvisionRef(WORK, "art_2__para_2")


def test_the_glass_wears_the_theme(qtbot, qapp):
    dress(qapp, Settings(theme="light"))
    line = Seeking()
    qtbot.addWidget(line)
    line.show()
    for theme in ("dark", "light"):
        dress(qapp, Settings(theme=theme))
        (glass,) = line.actions()
        assert glass.icon().pixmap(16).toImage() == icon("search").pixmap(16).toImage()


@pytest.mark.parametrize(
    ("make", "line"),
    [
        (lambda desk: Link(desk, _HERE), "filter"),
        (lambda desk: Move(desk, desk.workspace.act(WORK, "rus"), _HERE), "filter"),
        (lambda desk: Palette(desk, None), "query"),
    ],
)
def test_the_line_a_dialog_is_filtered_with_has_its_glass(qtbot, busy, make, line):
    dialog = make(busy)
    qtbot.addWidget(dialog)
    assert isinstance(getattr(dialog, line), Seeking)


def test_the_box_names_the_act_of_an_amendment_and_hides_none_of_another_act(qtbot, busy):
    amendment = busy.workspace.get("am-1")
    law = replace(busy.workspace.act(WORK, "rus"), id="other", work=_OTHER, title="О семье")
    twin = replace(amendment, id="am-9", ref=ProvisionRef(_OTHER, amendment.ref.eid))
    busy.do("Act", Changes.added(law, twin))
    dialog = Palette(busy, Actions(busy))
    qtbot.addWidget(dialog)
    qtbot.keyClicks(dialog.query, "new wording")
    shown = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert [text for text in shown if "Article 2 › point 2" in text] == [
        "New wording · О гражданской защите · Article 2 › point 2",
        "New wording · О семье · Article 2 › point 2",
    ]


def test_the_list_below_the_box_is_paged_through_while_one_types(qtbot, busy):
    dialog = Palette(busy, None)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClick(dialog.query, Qt.Key.Key_Down)
    assert dialog.list.currentRow() == 1
    qtbot.keyClick(dialog.query, Qt.Key.Key_PageDown)
    paged = dialog.list.currentRow()
    assert paged > 5
    qtbot.keyClick(dialog.query, Qt.Key.Key_Up)
    assert dialog.list.currentRow() == paged - 1
    qtbot.keyClick(dialog.query, Qt.Key.Key_PageUp)
    assert dialog.list.currentRow() == 0
