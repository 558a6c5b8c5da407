"""The navigator finds a provision, the reader shows it, alone and beside another language."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, Qt
from showing import put
from small_law import WORK

from workbench.law.change import Changes
from workbench.law.reference import ProvisionRef
from workbench.ui.models.acttree import REF_ROLE
from workbench.ui.panels.navigator import Navigator
from workbench.ui.panels.reader import Reader
from workbench.workspace import amendments as use_cases


def test_the_navigator_filters_and_shows_what_is_chosen(qtbot, busy):
    panel = put(qtbot, Navigator(busy))
    panel.filter.setText("эвакуация")
    qtbot.waitUntil(lambda: panel.model.found == 1)
    index = panel.model.index_of(ProvisionRef(WORK, "art_2__para_1__point_3"))
    panel.tree.activated.emit(index)
    assert busy.subject == ProvisionRef(WORK, "art_2__para_1__point_3")


def test_the_navigator_follows_an_amendment_to_its_provision(qtbot, busy):
    panel = put(qtbot, Navigator(busy))
    amendment = busy.workspace.get("am-1")
    busy.show(amendment)
    assert panel.model.ref(panel.tree.currentIndex()) == amendment.ref


def test_the_tree_goes_to_the_point_that_is_clicked_in_the_text(qtbot, open_window):
    bench = open_window.bench
    tree, view = bench.panel(Navigator).tree, bench.reader.view
    open_window.desk.show(ProvisionRef(WORK, "art_2"))
    view.setFocus()
    cursor, at = view.document().find("эвакуация детей"), view.verticalScrollBar().value()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.cursorRect(cursor).center())
    assert chosen(tree) == "art_2__para_1__point_3"
    assert tree.visualRect(tree.currentIndex()).isValid()
    assert view.hasFocus()
    assert view.verticalScrollBar().value() == at


def test_the_tree_goes_along_as_one_scrolls_and_opens_no_article_that_is_shut(qtbot, open_window):
    bench = open_window.bench
    navigator, view = bench.panel(Navigator), bench.reader.view
    tree, subject = navigator.tree, ProvisionRef(WORK, "art_2__para_1")
    open_window.desk.show(subject)
    view.setFocus()
    bar = view.verticalScrollBar()
    tree.collapseAll()
    for eid in ("art_5", "art_30"):
        qtbot.waitUntil(lambda eid=eid: scrolled_on(bar, view, eid), timeout=20_000)
        at = bar.value()
        qtbot.waitUntil(lambda eid=eid: chosen(tree) == eid)
        assert bar.value() == at
        assert open_window.desk.subject == subject  # what the commands act on stays
        assert view.hasFocus()
    article = navigator.model.index_of(ProvisionRef(WORK, "art_2"))
    bar.setValue(0)
    qtbot.waitUntil(lambda: chosen(tree) == "art_2")
    qtbot.waitUntil(lambda: scrolled_on(bar, view, "art_2__para_1__point_2"))
    qtbot.wait(200)
    assert chosen(tree) == "art_2"
    assert not tree.isExpanded(article)
    tree.expand(article)
    tree.expand(article.model().index(0, 0, article))
    qtbot.waitUntil(lambda: scrolled_on(bar, view, "art_2__para_1__point_3"))
    qtbot.waitUntil(lambda: chosen(tree) == "art_2__para_1__point_3")


def test_what_is_clicked_is_in_hand_while_it_is_in_view(qtbot, busy):
    panel = put(qtbot, Reader(busy))
    panel.view.show_place("art_10")
    qtbot.wait(250)
    told = []
    panel.in_hand.connect(told.append)
    bar = panel.view.verticalScrollBar()
    bar.setValue(bar.value() - 40)
    qtbot.wait(250)
    assert told == []
    bar.setValue(bar.value() + 2000)
    qtbot.waitUntil(lambda: len(told) == 1)
    assert told[0].eid != "art_10"


def test_the_tree_stays_where_the_filter_has_left_nothing_of_what_is_read(qtbot, busy):
    panel = put(qtbot, Navigator(busy))
    busy.show(ProvisionRef(WORK, "art_30"))
    panel.filter.setText("эвакуация")
    qtbot.waitUntil(lambda: panel.model.found == 1)
    panel.tree.setCurrentIndex(panel.model.index_of(ProvisionRef(WORK, "art_2__para_1__point_3")))
    panel.reveal(ProvisionRef(WORK, "art_30"))
    busy.point(ProvisionRef(WORK, "art_31"))
    assert chosen(panel.tree) == "art_2__para_1__point_3"


def chosen(tree):
    """Return the address of the current row of the tree."""
    return tree.currentIndex().data(REF_ROLE).eid


def scrolled_on(bar, view, eid):
    """Scroll on by a line or a page until this provision is the first in view; True when it is."""
    if view.eid_at(QPoint(0, 14)) == eid:
        return True
    bar.setValue(bar.value() + (4 if eid.startswith("art_2_") else 20))
    return False


def test_the_reader_shows_the_provision_asked_for(qtbot, busy):
    panel = put(qtbot, Reader(busy))
    busy.show(ProvisionRef(WORK, "art_20"))
    assert panel.ref() == ProvisionRef(WORK, "art_20")
    assert "Право 20" in panel.view.toPlainText()


def test_a_click_on_a_point_is_what_one_comes_back_to(qtbot, busy):
    panel = put(qtbot, Reader(busy))
    panel.resize(700, 500)
    busy.show(ProvisionRef(WORK, "art_2"))
    cursor = panel.view.document().find("эвакуация детей")
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=panel.view.cursorRect(cursor).center())
    point = ProvisionRef(WORK, "art_2__para_1__point_3")
    assert panel.ref() == point
    busy.show(ProvisionRef(WORK, "art_30"))
    panel._back.click()
    assert panel.ref() == point
    assert panel.view.eid_at(QPoint(200, 24)) == point.eid
    assert not panel._back.isEnabled()
    busy.show(busy.workspace.get("am-1"))
    assert panel._back.isEnabled()


def test_the_reader_reads_two_languages_side_by_side(qtbot, busy):
    panel = put(qtbot, Reader(busy))
    panel.choose("rus+kaz")
    assert "Негізгі ұғымдар" in panel.view.toPlainText()
    assert "Основные понятия" in panel.view.toPlainText()


def test_the_reader_marks_amendments_and_recommendations(qtbot, busy):
    panel = put(qtbot, Reader(busy))
    assert "✎ Draft" in panel.view.toPlainText()
    assert "○ R-01" in panel.view.toPlainText()


def test_the_reader_shows_the_articles_as_proposed(qtbot, busy):
    panel = put(qtbot, Reader(busy))
    panel.choose("rus", proposed=True)
    qtbot.waitUntil(lambda: "Граждане и дети участвуют" in panel.view.toPlainText())


def test_the_articles_as_proposed_follow_an_edit_and_stay_on_the_screen_until_they_do(qtbot, busy):
    panel = put(qtbot, Reader(busy))
    panel.choose("rus", proposed=True)
    qtbot.waitUntil(lambda: "Граждане и дети участвуют" in panel.view.toPlainText())
    busy.edit("Wording", partial(use_cases.reword, busy.workspace.get("am-1"), "rus", "2. Граждане и семьи участвуют."))
    assert "Граждане и дети участвуют" in panel.view.toPlainText()
    qtbot.waitUntil(lambda: "и семьи" in panel.view.toPlainText())


def test_where_the_two_texts_part_is_marked_by_a_sign_and_told_on_hovering(qtbot, busy):
    workspace = busy.workspace
    before = workspace.act(WORK, "kaz")
    chapter, *others = before.provisions
    first, second, *rest = chapter.children
    fewer = replace(second, children=(replace(second.children[0], text="10 міндет:"),))
    parted = replace(before, provisions=(replace(chapter, children=(first, fewer, *rest)), *others))
    busy.do("parted", Changes.replaced(before, parted))
    panel = put(qtbot, Reader(busy))
    panel.choose("rus+kaz")
    qtbot.waitUntil(lambda: "▲ different figures" in panel.view.toPlainText())
    assert "▲ missing in Kazakh" in panel.view.toPlainText()
    told = panel.tip("parting:art_2__para_1")
    assert "different figures" in told
    assert "Kazakh: 10" in told
    panel.choose("rus")
    assert "▲" not in panel.view.toPlainText()


def test_the_context_menu_offers_what_can_be_done_with_a_provision(qtbot, busy):
    panel = put(qtbot, Reader(busy))
    ref = ProvisionRef(WORK, "art_2__para_1__point_2")
    menu = panel.menu(ref)
    with qtbot.waitSignal(panel.amend_wanted) as told:
        next(action for action in menu.actions() if action.text() == "Amend").trigger()
    assert told.args == [ref]
    larger = next(action.menu() for action in menu.actions() if action.menu())
    assert [action.text() for action in larger.actions()] == ["Article 2 › point 1", "Article 2"]


def test_the_edition_leaves_its_width_to_the_title(qtbot, busy):
    panel = put(qtbot, Reader(busy))
    panel.resize(620, 400)
    busy.show(ProvisionRef(WORK, "art_2"))
    assert panel._edition.isHidden()
    act = busy.workspace.act(WORK, "rus")
    busy.do("Edition", Changes.replaced(act, replace(act, expression_date=date(2026, 11, 1))))
    qtbot.waitUntil(lambda: panel._edition.text() == "edition of 01/11/2026")
    qtbot.waitUntil(lambda: panel._edition.y() >= panel._title.geometry().bottom())
    assert panel._title.width() == panel._edition.width()
