"""Search as one types, and while its index is read."""

from __future__ import annotations

import threading
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QUrl
from showing import put
from small_law import WORK

from workbench.law.change import Changes
from workbench.law.reference import ProvisionRef
from workbench.ui import words
from workbench.ui.panels.search import Search
from workbench.workspace import amendments as use_cases


def test_search_finds_as_one_types_and_opens(qtbot, busy):
    panel = put(qtbot, Search(busy))
    panel.query.setText("эвакуация")
    qtbot.waitUntil(lambda: "Article 2 › point 1 › subpoint 3)" in panel.found.toPlainText())
    panel._on_link(QUrl(f"law:{ProvisionRef(WORK, 'art_2__para_1__point_3')}"))
    assert busy.subject == ProvisionRef(WORK, "art_2__para_1__point_3")


def test_an_amendment_that_is_found_tells_its_act_its_status_and_its_body(qtbot, busy):
    amendment = busy.workspace.get("am-1")
    busy.do("Body", Changes.replaced(amendment, replace(amendment, body="Минюст")))
    panel = put(qtbot, Search(busy))
    panel.kind.setCurrentIndex(panel.kind.findData("amendment"))
    panel.query.setText("участвуют")
    qtbot.waitUntil(lambda: "Article 2 › point 2 · О гражданской защите" in read(panel))
    assert f"{words.word(amendment.action)} · ✎ {words.word(amendment.status)} · Минюст" in read(panel)


def test_each_box_counts_what_its_choices_would_find(qtbot, busy):
    panel = put(qtbot, Search(busy))
    assert "Provisions" in entries(panel.kind)
    panel.query.setText("участвуют")
    qtbot.waitUntil(lambda: "Amendments (1)" in entries(panel.kind))
    assert "О гражданской защите (2)" in entries(panel.act)
    panel.kind.setCurrentIndex(panel.kind.findData("amendment"))
    panel.kind.activated.emit(panel.kind.currentIndex())
    qtbot.waitUntil(lambda: panel._total.text() == "1 found")
    assert {"Everything", "Provisions (1)", "Amendments (1)", "Recommendations (0)"} <= set(entries(panel.kind))
    assert panel.kind.currentData() == "amendment"
    panel.query.clear()
    qtbot.waitUntil(lambda: "Provisions" in entries(panel.kind))


def test_a_search_can_be_kept_to_one_act(qtbot, busy):
    other = replace(busy.workspace.act(WORK, "rus"), id="other", work="/akn/kz/act/2001-01-01/1-ii", title="О семье")
    busy.do("Act", Changes.added(other))
    panel = put(qtbot, Search(busy))
    assert entries(panel.act) == ["All acts", "О гражданской защите", "О семье"]
    panel.act.setCurrentIndex(panel.act.findData(other.work))
    panel.query.setText("эвакуация")
    qtbot.waitUntil(lambda: "О семье" in read(panel))
    assert "О гражданской защите" not in read(panel)
    assert "О гражданской защите (1)" in entries(panel.act)


def entries(box) -> list[str]:
    return [box.itemText(row) for row in range(box.count())]


def read(panel: Search) -> str:
    return panel.found.toPlainText().replace("\u00a0", " ")


def test_an_edit_is_found_at_once(qtbot, busy):
    panel = put(qtbot, Search(busy))
    busy.edit(
        "Wording", partial(use_cases.reword, busy.workspace.get("am-1"), "rus", "2. Граждане и психологи участвуют.")
    )
    panel.query.setText("психологи")
    qtbot.waitUntil(lambda: "участвуют" in panel.found.toPlainText())
    busy.edit("Wording", partial(use_cases.reword, busy.workspace.get("am-1"), "rus", "2. Граждане и логопеды."))
    qtbot.waitUntil(lambda: "Nothing found" in panel.found.toPlainText())


def test_the_return_key_opens_the_first_hit_also_before_the_index_is_read(qtbot, busy):
    panel = put(qtbot, Search(busy))
    panel.query.setText("волонтеры")
    panel.query.returnPressed.emit()
    qtbot.waitUntil(lambda: busy.subject == ProvisionRef(WORK, "art_2-1"))


def test_the_window_does_not_wait_while_the_index_is_read(qtbot, busy, monkeypatch):
    threads = []
    catch_up = type(busy.workspace).catch_up
    monkeypatch.setattr(
        type(busy.workspace), "catch_up", lambda self: (threads.append(threading.get_ident()), catch_up(self))
    )
    panel = put(qtbot, Search(busy))
    panel.query.setText("эвакуация")
    panel.search()
    qtbot.waitUntil(lambda: "1" in panel._total.text())
    assert threads
    assert threading.get_ident() not in threads


def test_a_project_put_away_while_its_index_is_read_leaves_nothing_to_wait_for(qtbot, busy):
    panel = put(qtbot, Search(busy))
    panel.query.setText("эвакуация")
    panel.search()
    busy.close(backup=False)
    qtbot.wait(200)
    assert panel._total.text() == ""
