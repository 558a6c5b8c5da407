"""Lines one seeks with: each has its glass, in every list and dialog, and the glass wears the theme."""

from __future__ import annotations

import pytest
from small_law import WORK

from workbench.app import dress
from workbench.law.reference import ProvisionRef
from workbench.settings import Settings
from workbench.ui.dialogs.link import Link
from workbench.ui.dialogs.move import Move
from workbench.ui.dialogs.palette import Palette
from workbench.ui.icons import icon
from workbench.ui.seeking import Seeking

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
