"""The context of what is looked at, and the links that have to be confirmed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QUrl
from showing import put
from small_law import WORK

from workbench.law.change import Changes
from workbench.law.reference import ProvisionRef
from workbench.ui.panels.concordance import Concordance
from workbench.ui.panels.context import Context
from workbench.workspace import acts as use_acts
from workbench.workspace import recommendations as use_recommendations


def test_the_context_names_all_that_points_at_a_provision(qtbot, busy):
    panel = put(qtbot, Context(busy))
    busy.point(ProvisionRef(WORK, "art_2"))
    said = panel.view.toPlainText()
    assert "New wording · Article 2 › point 2" in said
    assert "R-01 → Article 2 › point 2" in said
    assert "Сноска. Статья 2" in said


def test_the_title_of_the_context_keeps_a_number_with_its_word(qtbot, busy):
    panel = put(qtbot, Context(busy))
    busy.point(ProvisionRef(WORK, "art_2__para_2"))
    assert panel.view.document().firstBlock().text() == "Article\u00a02\u00a0› point\u00a02"


def _link_of(view, words):
    """Return where the first link with these words leads."""
    cursor = view.document().find(words)
    return cursor.charFormat().anchorHref()


def test_a_recommendation_shows_what_may_answer_it_and_the_words_in_common(qtbot, busy):
    panel = put(qtbot, Context(busy))
    first = busy.workspace.get("r-2")
    busy.do("id", Changes.removed(first) + Changes.added(replace(first, id="recommendation:r-2")))  # as imports make it
    busy.point(busy.workspace.get("recommendation:r-2"))
    assert "Reading…" in panel.view.toPlainText()
    qtbot.waitUntil(lambda: "Article 2-1" in panel.view.toPlainText(), timeout=20000)
    assert "in common: волонтер" in panel.view.toPlainText()
    with qtbot.waitSignal(panel.answer_wanted) as told:
        panel.view.anchorClicked.emit(QUrl(_link_of(panel.view, "Link…")))
    assert told.args == [ProvisionRef(WORK, "art_2-1"), "recommendation:r-2"]
    busy.do("link", use_recommendations.link(busy.workspace, "recommendation:r-2", ProvisionRef(WORK, "art_2-1")))
    assert "in common: волонтер" not in panel.view.toPlainText()  # what is linked needs no suggestion


def test_a_suspect_link_is_told_and_confirmed(qtbot, busy):
    context, concordance = put(qtbot, Context(busy)), put(qtbot, Concordance(busy))
    context.confirm_wanted.connect(concordance.confirm)
    act = busy.workspace.act(WORK, "rus")
    revised = replace(act, provisions=act.provisions[1:])
    busy.do("New text", use_acts.replace_act(busy.workspace, revised))
    busy.point(ProvisionRef(WORK, "art_2__para_2"))
    assert "The text has changed" in context.view.toPlainText()
    assert "▲" in concordance.model.index(0, 2).data()


def test_suspect_links_are_confirmed_one_after_another_with_one_button(qtbot, busy):
    workspace = busy.workspace
    for eid in ("art_3", "art_2__para_1", "art_5"):
        busy.do("link", use_recommendations.link(workspace, "r-1", ProvisionRef(WORK, eid)))
    act = workspace.act(WORK, "rus")
    chapters = tuple(replace(each, children=tuple(map(reworded, each.children))) for each in act.provisions)
    busy.do("New text", use_acts.replace_act(workspace, replace(act, provisions=chapters)))
    panel = put(qtbot, Concordance(busy))
    assert panel._count.text() == "4 links\n4 to confirm"
    assert panel._confirm.text() == "Next to confirm"
    panel._confirm.click()  # goes to the first
    for left in ("3", "2", "1"):
        assert panel._confirm.text() == "Confirm the link"
        panel._confirm.click()
        assert panel._count.text() == f"4 links\n{left} to confirm"
    panel._confirm.click()
    assert panel._count.text() == "4 links"
    assert not panel._confirm.isEnabled()


def reworded(article):
    return replace(
        article, text=article.text and f"{article.text} Иначе.",
        children=tuple(replace(each, text=f"{each.text} Иначе.") for each in article.children),
    )  # fmt: skip


def test_of_a_long_history_the_latest_edits_are_told_and_the_earlier_ones_when_asked_for(qtbot, busy):
    panel = put(qtbot, Context(busy))
    busy.show(busy.workspace.get("am-1"))
    for number in range(15):
        made = busy.workspace.get("am-1")
        busy.do(f"Edit {number:02}", Changes.replaced(made, replace(made, author=f"A {number}")))
    said = panel.view.toPlainText()
    assert "Edit 14" in said
    assert "Edit 02" not in said
    panel.view.anchorClicked.emit(QUrl(_link_of(panel.view, "Earlier edits")))
    assert "Edit 00" in panel.view.toPlainText()
    assert "Earlier edits" not in panel.view.toPlainText()
