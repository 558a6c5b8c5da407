"""Every panel stands alone on a bare desk, follows edits, and speaks the language and theme of now."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from enum import Enum

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from showing import put
from small_law import WORK

from workbench.app import dress
from workbench.law.change import Changes
from workbench.law.concordance import Conformity, Form
from workbench.law.recommendation import Acceptance
from workbench.law.reference import ProvisionRef
from workbench.settings import Settings
from workbench.ui import words
from workbench.ui.cells import CELL_ROLE
from workbench.ui.models.records import RECORD_ROLE
from workbench.ui.panels import DOCKS, PAGES
from workbench.ui.panels.amendments import Amendments
from workbench.ui.panels.concordance import Concordance
from workbench.ui.panels.context import Context
from workbench.ui.panels.matters import Matters
from workbench.ui.panels.recommendations import Recommendations
from workbench.ui.welcome import Welcome

ALL = [*(place.panel for place in (*PAGES, *DOCKS)), Welcome]


@pytest.mark.parametrize("panel", ALL)
def test_a_panel_stands_alone_on_a_bare_desk(qtbot, desk, panel):
    shown = put(qtbot, panel(desk))
    shown.retranslate()
    shown.restyle()
    shown.reload()


@pytest.mark.parametrize("panel", ALL)
def test_a_panel_survives_opening_and_closing(qtbot, desk, workspace, panel):
    shown = put(qtbot, panel(desk))
    desk.adopt(workspace)
    desk.show(ProvisionRef(WORK, "art_2"))
    shown.retranslate()
    shown.restyle()
    desk.close()


def test_recommendations_are_answered_in_their_table(qtbot, busy):
    panel = put(qtbot, Recommendations(busy))
    record = panel.model.records()[0]
    assert panel.model.setData(panel.model.index(0, 5), Acceptance.ACCEPTED)
    assert busy.workspace.get(record.id).acceptance is Acceptance.ACCEPTED
    assert panel.model.index(0, 5).data() == "Accepted"


def test_recommendations_say_how_far_the_law_conforms(qtbot, busy):
    panel = put(qtbot, Recommendations(busy))
    assert panel.model.index(0, 2).data() == "○"
    assert panel.model.index(1, 2).data() == "not linked"


def test_each_sign_of_conformity_has_its_colour_and_is_read_aloud_as_a_word(qtbot, busy):
    link = busy.workspace.correspondences()[0]
    full = replace(link, id="l-2", ref=ProvisionRef(WORK, "art_1"), conformity=Conformity.FULL)
    busy.do("Link", Changes.added(full))
    panel = put(qtbot, Recommendations(busy))
    cell = panel.model.index(0, 2)
    signs = dict(zip(cell.data().split(), cell.data(CELL_ROLE).shades[0], strict=True))
    assert signs == {"○": "bad", "●": "good"}
    aloud = cell.data(Qt.ItemDataRole.AccessibleTextRole)
    assert set(aloud.removeprefix("Conformity: ").split(", ")) == {"None", "Full"}


def test_conformity_is_set_in_the_concordance(qtbot, busy):
    panel = put(qtbot, Concordance(busy))
    (link,) = busy.workspace.correspondences()
    assert panel.model.setData(panel.model.index(0, 2), Conformity.PARTIAL)
    assert busy.workspace.get(link.id).conformity is Conformity.PARTIAL
    assert panel.model.setData(panel.model.index(0, 3), "Нет срока")
    assert busy.workspace.get(link.id).note == "Нет срока"
    assert panel.model.setData(panel.model.index(0, 5), "МЧС")
    assert panel.model.setData(panel.model.index(0, 7), "А. Серикова")
    assert (busy.workspace.get(link.id).responsible, busy.workspace.get(link.id).reviewer) == ("МЧС", "А. Серикова")


def test_a_narrow_concordance_says_form_and_day_under_conformity_and_body(qtbot, busy):
    panel = put(qtbot, Concordance(busy))
    (link,) = busy.workspace.correspondences()
    planned = replace(link, responsible="МЧС", planned=date(2027, 6, 30), form=Form.LAW, conformity=Conformity.PARTIAL)
    busy.do("planned", Changes.replaced(link, planned))
    panel.resize(1400, 400)
    qtbot.wait(30)
    assert (panel.model.index(0, 2).data(), panel.model.index(0, 5).data()) == ("◐\u00a0Partial", "МЧС")
    panel.resize(panel.minimumSizeHint().width(), 400)
    panel.table.resize(300, 300)
    qtbot.wait(30)
    assert panel.model.index(0, 2).data() == "◐\u00a0Partial\nLaw"
    assert panel.model.index(0, 5).data().startswith("МЧС\n30")
    assert panel.model.setData(panel.model.index(0, 5), "МЧС РК")
    assert busy.workspace.get(link.id).responsible == "МЧС РК"


def test_a_link_of_the_concordance_is_assessed_in_full(qtbot, busy):
    panel = put(qtbot, Concordance(busy))
    assert not panel._assess.isEnabled()
    panel.table.setCurrentIndex(panel.table.model().index(0, 0))
    with qtbot.waitSignal(panel.assess_wanted) as asked:
        panel._assess.click()
    assert asked.args == [ProvisionRef(WORK, "art_2__para_2"), "r-1"]


def test_unlinking_is_an_edit(qtbot, busy):
    panel = put(qtbot, Concordance(busy))
    panel.table.setCurrentIndex(panel.table.model().index(0, 0))
    panel._unlink.click()
    assert busy.workspace.correspondences() == ()
    busy.undo_stack.undo()
    assert len(busy.workspace.correspondences()) == 1


def test_the_delete_key_takes_a_link_away_and_only_a_letter_where_one_types(qtbot, busy):
    panel = put(qtbot, Concordance(busy))
    panel.activateWindow()
    panel.table.setCurrentIndex(panel.table.model().index(0, 3))
    panel.table.edit(panel.table.currentIndex())
    field = panel.table.findChild(QLineEdit)
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    assert len(busy.workspace.correspondences()) == 1
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    panel.table.setFocus()
    qtbot.waitUntil(panel.table.hasFocus)
    qtbot.keyClick(panel.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: busy.workspace.correspondences() == ())


def test_the_list_of_amendments_says_which_language_is_pending(qtbot, busy):
    panel = put(qtbot, Amendments(busy))
    assert panel.model.index(0, 0).data().split("\n")[1:] == [
        "О гражданской защите",
        "✎\u00a0Draft · New wording",
        "RU ✓  KK ○",
    ]


def test_open_matters_are_found_and_lead_to_their_place(qtbot, busy):
    panel = put(qtbot, Matters(busy))
    panel.check()
    qtbot.waitUntil(lambda: panel.model.rowCount() > 0, timeout=5000)
    assert any(matter.check == "other_language_pending" for matter in panel.matters())
    assert not panel._go.isEnabled()  # no matter is chosen yet
    row = next(row for row, matter in enumerate(panel.matters()) if matter.record == "am-1")
    panel.table.setCurrentIndex(panel._sorted.mapFromSource(panel.model.index(row, 0)))
    assert panel._go.isEnabled()
    panel.go()
    assert busy.subject == busy.workspace.get("am-1")


def test_open_matters_name_acts_as_the_tree_does_and_places_in_the_language_of_the_window(qtbot, busy):
    panel = put(qtbot, Matters(busy))
    panel.check()
    qtbot.waitUntil(lambda: panel.model.rowCount() > 0, timeout=5000)
    assert any("“О гражданской защите”, point 2" in told for told in matters_told(panel))
    busy.choose_language("kaz")
    qtbot.waitUntil(lambda: any("“Азаматтық қорғау туралы”, point 2" in told for told in matters_told(panel)))
    assert not any("О гражданской защите" in told for told in matters_told(panel))


def matters_told(panel: Matters) -> list[str]:
    return [str(panel.model.index(row, 1).data()) for row in range(panel.model.rowCount())]


def test_markup_from_a_file_is_shown_as_it_stands(qtbot, busy):
    panel = put(qtbot, Context(busy))
    record = busy.workspace.get("r-2")
    busy.do(
        "Text", Changes.replaced(record, replace(record, text={"rus": "<img src='https://x.org/a.png'><b>жирно</b>"}))
    )
    busy.point(busy.workspace.get("r-2"))
    assert "<img src='https://x.org/a.png'><b>жирно</b>" in panel.view.toPlainText()


def test_a_matter_is_settled_where_it_can_be(qtbot, busy):
    from workbench.ui.dialogs.reason import Reason
    from workbench.ui.panels.matters import Matters

    panel = Matters(busy)
    qtbot.addWidget(panel)
    panel.show()
    with qtbot.waitSignal(panel.counted, timeout=20000):
        panel.check()
    row = next(row for row in range(panel.model.rowCount()) if panel.matters()[row].check == "missing_justification")
    panel.table.setCurrentIndex(panel._sorted.mapFromSource(panel.model.index(row, 0)))
    assert panel._settle.isEnabled()
    (action,) = panel.menu().actions()
    assert action.text() == "Write the justification: Kazakh…"
    action.trigger()
    dialog = panel.findChild(Reason)
    assert not dialog._buttons.buttons()[0].isEnabled()
    dialog.text.setPlainText("Балалар да қатысады.")
    dialog.accept()
    assert busy.workspace.get("am-1").justification["kaz"] == "Балалар да қатысады."
    busy.undo_stack.undo()
    assert "kaz" not in busy.workspace.get("am-1").justification


def test_the_cursor_stays_at_the_next_matter_when_one_is_settled(qtbot, busy):
    from workbench.ui.panels.matters import Matters

    panel = Matters(busy)
    qtbot.addWidget(panel)
    with qtbot.waitSignal(panel.counted, timeout=20000):
        panel.check()
    assert panel.model.rowCount() > 1
    panel.table.setCurrentIndex(panel._sorted.index(0, 0))
    settled = panel.table.currentIndex().data(RECORD_ROLE)
    panel._on_checked(tuple(each for each in panel.matters() if each != settled))
    assert panel.table.currentIndex().row() == 0
    assert panel.table.currentIndex().data(RECORD_ROLE) != settled


@pytest.mark.parametrize(
    ("kind", "column", "field", "record"),
    [
        (Concordance, 2, "conformity", "link"), (Concordance, 4, "form", "link"),
        (Recommendations, 5, "acceptance", "r-1"), (Recommendations, 6, "progress", "r-1"),
    ],
)  # fmt: skip
def test_a_value_is_chosen_in_the_table_by_keys_alone(qtbot, busy, kind, column, field, record):
    panel = put(qtbot, kind(busy))
    panel.show()
    panel.table.setCurrentIndex(panel._sorted.index(0, column))
    qtbot.keyClick(panel.table, Qt.Key.Key_F2)
    box = panel.table.findChild(QComboBox)
    before = box.currentText()
    qtbot.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < box.count() - 1 else Qt.Key.Key_Up)
    chosen = box.currentText()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert chosen != before

    def stored() -> Enum:
        found = busy.workspace.correspondences()[0] if record == "link" else busy.workspace.get(record)
        return getattr(found, field)

    qtbot.waitUntil(lambda: words.word(stored()) in chosen)
    assert isinstance(stored(), Enum)


@pytest.mark.parametrize(
    ("language", "letters", "expected"),
    [
        ("en", "co", Conformity.CONTRADICTS), ("ru", "пр", Conformity.CONTRADICTS), ("kk", "іш", Conformity.PARTIAL),
    ],
)  # fmt: skip
def test_conformity_is_chosen_by_typing_how_it_begins(qtbot, busy, qapp, language, letters, expected):
    dress(qapp, Settings(language=language))
    panel = put(qtbot, Concordance(busy))
    panel.table.setCurrentIndex(panel.table.model().index(0, 2))
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_F2)
    (box,) = panel.table.findChildren(QComboBox)
    assert words.word(expected).casefold().startswith(letters)
    for letter in letters:
        QApplication.sendEvent(box, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))
    assert box.isVisible()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: busy.workspace.correspondences()[0].conformity is expected)
    dress(qapp, Settings(language="en"))
