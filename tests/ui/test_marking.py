"""Marks in a law: what they tell under the mouse, where a click leads, where new provisions are shown to come."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QToolTip
from showing import put
from small_law import WORK

from workbench.law.amendment import Action, Amendment, Status
from workbench.law.change import Changes
from workbench.law.concordance import Conformity
from workbench.law.recommendation import Recommendation
from workbench.law.reference import ProvisionRef
from workbench.ui.marking import line_of
from workbench.ui.panels.reader import Reader


def propose(desk, *amendments):
    desk.do("amendments", Changes.added(*amendments))


def proposal(key, eid, action, **fields):
    return Amendment(key, ProvisionRef(WORK, eid), action, **fields)


def lines(panel):
    return panel.view.toPlainText().replace("\u00a0", " ").split("\n")


def following(panel, words):
    """Return the line after the one with these words."""
    found = lines(panel)
    return found[next(number for number, line in enumerate(found) if words in line) + 1]


NEW_ARTICLE = proposal(
    "in-1",
    "art_2-2",
    Action.INSERT,
    wording={"rus": "Статья 2-2. Дети\nДети защищены.", "kaz": "2-2-бап. Балалар\nБалалар."},
)
NEW_POINT = proposal("in-2", "art_2__para_1__point_1-1", Action.INSERT, wording={"rus": "1-1) связь с детьми;"})


# --- what is to come -----------------------------------------------------------------------------------------------


def test_a_new_article_is_announced_after_the_article_it_will_follow(qtbot, busy):
    panel = put(qtbot, Reader(busy))
    propose(busy, NEW_ARTICLE)
    qtbot.waitUntil(lambda: "+ Статья 2-2. Дети · Draft" in lines(panel))
    assert following(panel, "Волонтеры помогают.") == "+ Статья 2-2. Дети · Draft"
    assert following(panel, "+ Статья 2-2.").startswith("Глава 2.")
    busy.undo_stack.undo()
    qtbot.waitUntil(lambda: not any("2-2" in line for line in lines(panel)))


def test_a_new_point_is_announced_in_its_place_in_both_languages(qtbot, busy):
    panel = put(qtbot, Reader(busy))
    propose(busy, NEW_POINT)
    qtbot.waitUntil(lambda: following(panel, "защита населения;") == "+ 1-1) связь с детьми; · Draft")
    panel.choose("kaz")  # where it is not worded yet
    qtbot.waitUntil(lambda: following(panel, "халықты қорғау;") == "+ 1-1) связь с детьми; · Draft")


@pytest.mark.parametrize("amendment", [NEW_ARTICLE, NEW_POINT])
def test_side_by_side_it_is_announced_once(qtbot, busy, amendment):
    panel = put(qtbot, Reader(busy))
    propose(busy, amendment)
    panel.choose("rus+kaz")
    qtbot.waitUntil(lambda: "\n+" in panel.view.toPlainText())
    assert panel.view.toPlainText().count("\n+") == 1
    assert panel.view.toPlainText().count("Волонтеры помогают.") == 1


def test_what_is_moved_is_announced_where_it_goes_and_marked_where_it_stands(qtbot, busy):
    panel = put(qtbot, Reader(busy))
    propose(busy, proposal("m", "art_2__para_2", Action.MOVE, to="art_2-1__para_1"))
    qtbot.waitUntil(lambda: any("→ Moved · Draft" in line and "Граждане" in line for line in lines(panel)))
    said = "+ Article 2-1 › point 1 ← Article 2 › point 2 · Draft"
    qtbot.waitUntil(lambda: following(panel, "Волонтеры помогают.") == said)


def test_a_provision_says_that_it_is_to_be_repealed_or_renumbered(qtbot, busy):
    panel = put(qtbot, Reader(busy))
    propose(
        busy, proposal("r", "art_1", Action.REPEAL, status=Status.AGREED),
        proposal("n", "art_2-1", Action.RENUMBER, number="2-5"),
        proposal("gone", "art_2", Action.REPEAL, status=Status.REJECTED),
    )  # fmt: skip
    text = "\n".join(lines(panel))
    assert "Основные понятия\u2002− Repeal · Agreed" in text
    assert "Волонтеры\u2002№ New number 2-5 · Draft" in text
    assert "Rejected" not in text


@pytest.mark.parametrize(
    ("eid", "line"),
    [
        ("art_1__subpara_1", "art_1"), ("art_1__para_2__subpara_1", "art_1__para_2"),
        ("annex_1__table_1__row_3__cell_2", "annex_1__table_1"), ("art_1__subpara_2", "art_1__subpara_2"),
        ("art_1__para_1__indent_1", "art_1__para_1"), ("art_1", "art_1"), ("", ""),
    ],
)  # fmt: skip
def test_a_provision_without_a_line_of_its_own_is_marked_at_the_line_that_shows_it(eid, line):
    assert line_of(eid) == line


def test_the_first_part_of_an_article_is_marked_at_the_article(qtbot, busy):
    panel = put(qtbot, Reader(busy))
    propose(busy, proposal("p", "art_1__subpara_1", Action.REVISE, wording={"rus": "Понятия и дети."}))
    assert any(line.endswith("Основные понятия\u2002✎ Draft") for line in lines(panel))


def test_side_by_side_an_article_is_marked_at_its_heading_alone(qtbot, busy):
    panel = put(qtbot, Reader(busy))
    propose(busy, proposal("r", "art_1", Action.REPEAL))
    panel.choose("rus+kaz")
    assert "\n".join(lines(panel)).count("− Repeal") == 1


def test_a_new_article_is_read_in_its_place_as_proposed(qtbot, busy):
    panel = put(qtbot, Reader(busy))
    two = "Статья 2-2. Дети\nДети защищены.\nСтатья 2-3. Семьи\nСемьи защищены."
    propose(busy, replace(NEW_ARTICLE, wording={"rus": two}))
    panel.choose("rus", proposed=True)
    qtbot.waitUntil(lambda: "Семьи защищены." in lines(panel))
    assert following(panel, "Волонтеры помогают.") == "Статья 2-2. Дети"
    assert following(panel, "Дети защищены.") == "Статья 2-3. Семьи"
    assert following(panel, "Семьи защищены.").startswith("Глава 2.")
    assert not any(line.startswith("+") for line in lines(panel))
    assert panel.view.show_place("art_2-3")
    panel.choose("rus")
    assert following(panel, "Волонтеры помогают.") == "+ Статья 2-2. Дети · Draft"


# --- under the mouse -----------------------------------------------------------------------------------------------


def test_a_mark_of_an_amendment_tells_what_it_changes_how_far_it_is_whose_and_why(qtbot, busy):
    told = put(qtbot, Reader(busy)).tip("amendment:am-1")
    for part in (
        "New wording · Article 2 › point 2",
        "✎\u00a0Draft",
        "А. Серикова",
        ">и дети ",
        "Дети участвуют.",
        "R-01",
    ):
        assert part in told


def test_a_mark_of_a_long_amendment_tells_the_words_around_the_change(qtbot, busy):
    text = " ".join(f"слово{number}" for number in range(150))
    act = busy.workspace.act(WORK, "rus")
    chapter, rest = act.provisions
    article = replace(chapter.children[0], text=text)
    changed = replace(act, provisions=(replace(chapter, children=(article, *chapter.children[1:])), rest))
    busy.do("text", Changes.replaced(act, changed))
    wording = f"Статья 1. Основные понятия\n{text.replace('слово70 ', 'дети ')}"
    propose(busy, proposal("long", "art_1", Action.REVISE, wording={"rus": wording}))
    told = put(qtbot, Reader(busy)).tip("amendment:long")
    assert ">дети<" in told
    assert "слово68" in told
    assert "слово20" not in told


def test_marks_of_other_amendments_tell_where_it_goes_and_what_it_is_called(qtbot, busy):
    propose(
        busy, proposal("m", "art_2__para_2", Action.MOVE, to="art_2-1__para_1"), NEW_ARTICLE,
        proposal("n", "art_2-1", Action.RENUMBER, number="2-5"),
    )  # fmt: skip
    panel = put(qtbot, Reader(busy))
    assert "Moved · Article 2 › point 2 → Article 2-1 › point 1" in panel.tip("amendment:m")
    assert "New number · Article 2-1 → 2-5" in panel.tip("amendment:n")
    assert "Дети защищены." in panel.tip("amendment:in-1")


def test_a_mark_of_a_recommendation_tells_what_it_asks_and_how_far_the_law_conforms(qtbot, busy):
    (link,) = busy.workspace.correspondences()
    assessed = replace(link, conformity=Conformity.PARTIAL, note="Дети не названы <b>.")
    busy.do("assess", Changes.replaced(link, assessed))
    panel = put(qtbot, Reader(busy))
    told = panel.tip(f"correspondence:{link.id}")
    for part in ("R-01", "◐\u00a0Partial", "ЮНИСЕФ", "Учесть детей.", "Дети не названы &lt;b&gt;."):
        assert part in told
    assert "has changed" not in told
    busy.do("suspect", Changes.replaced(assessed, replace(assessed, fingerprints={"rus": "0" * 16})))
    assert "▲ The text has changed since this link was made." in panel.tip(f"correspondence:{link.id}")
    assert panel.tip("correspondence:gone") == ""


def test_the_mark_under_the_mouse_and_the_mark_the_tab_key_reaches_tell_the_same(qtbot, busy):
    panel = put(qtbot, Reader(busy))
    panel.activateWindow()
    panel.view.setFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_Tab)
    qtbot.waitUntil(QToolTip.isVisible)
    assert QToolTip.text() == panel.tip("amendment:am-1")
    qtbot.keyClick(panel.view, Qt.Key.Key_Tab)
    assert "R-01" in QToolTip.text()


# --- where they lead -----------------------------------------------------------------------------------------------


def click(qtbot, view, words, modifier=Qt.KeyboardModifier.NoModifier):
    cursor = view.document().find(words)
    assert not cursor.isNull()
    cursor.setPosition(cursor.selectionStart() + 1)
    place = view.cursorRect(cursor).center() + QPoint(3, 0)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def test_a_click_on_a_mark_opens_it_at_the_right_and_leaves_the_law_in_front(qtbot, open_window):
    bench, desk = open_window.bench, open_window.desk
    desk.show(ProvisionRef(WORK, "art_2"))
    bench.docks["consequences"].raise_()
    click(qtbot, bench.reader.view, "✎ Draft")
    assert desk.subject == desk.workspace.get("am-1")
    assert bench.page_in_front() == "law"
    assert bench.reader.ref() == ProvisionRef(WORK, "art_2__para_2")
    context = bench.panels["context"]
    assert not context.visibleRegion().isEmpty()
    assert "New wording" in context.view.toPlainText()
    bench.docks["context"].hide()
    click(qtbot, bench.reader.view, "○ R-01")
    assert desk.subject == desk.workspace.get("r-1")
    assert bench.docks["context"].isVisible()
    assert "Учесть детей." in context.view.toPlainText()


def test_with_ctrl_a_mark_opens_on_its_own_page(qtbot, open_window, monkeypatch):
    bench, desk = open_window.bench, open_window.desk
    desk.show(ProvisionRef(WORK, "art_2"))
    monkeypatch.setattr(
        "workbench.ui.panels.reader.QGuiApplication.keyboardModifiers", lambda: Qt.KeyboardModifier.ControlModifier
    )  # a test's clicks hold no key down
    click(qtbot, bench.reader.view, "✎ Draft", Qt.KeyboardModifier.ControlModifier)
    assert bench.page_in_front() == "amendment"
    assert bench.editor.amendment.id == "am-1"


def test_a_new_provision_leads_to_its_amendment(qtbot, open_window):
    bench, desk = open_window.bench, open_window.desk
    propose(desk, NEW_ARTICLE)
    desk.show(ProvisionRef(WORK, "art_2"))
    view = bench.reader.view
    qtbot.waitUntil(lambda: not view.document().find("2-2. Дети").isNull())
    click(qtbot, view, "+ ")
    assert desk.subject == desk.workspace.get("in-1")
    assert bench.page_in_front() == "law"


def test_the_menu_of_a_provision_opens_its_marks_too(qtbot, busy):
    panel = put(qtbot, Reader(busy))
    menu = panel.menu(ProvisionRef(WORK, "art_2__para_2"))
    marks = {action.text().replace("\u00a0", " "): action for action in menu.actions()}
    marks["○ R-01"].trigger()
    assert busy.subject == busy.workspace.get("r-1")
    assert "✎ Draft" in marks
    others = panel.menu(ProvisionRef(WORK, "art_1"))
    assert not any("Draft" in action.text() for action in others.actions())


def test_what_is_copied_from_the_law_is_the_law_alone(qtbot, busy):
    propose(busy, NEW_POINT, NEW_ARTICLE)
    panel = put(qtbot, Reader(busy))
    qtbot.waitUntil(lambda: "2-2. Дети" in panel.view.toPlainText())
    panel.view.selectAll()
    data = panel.view.createMimeDataFromSelection()
    for copied in (data.text(), data.html()):
        assert "Граждане участвуют." in copied
        assert not any(mark in copied for mark in ("✎", "○", "R-01", "+", "1-1)", "2-2"))
    assert "1)\tзащита населения;\n2)\t<b>оповещение</b> & связь;" in data.text()
    assert "Волонтеры помогают.\nГлава 2. ПРАВА" in data.text()


def test_a_recommendation_that_is_gone_leaves_no_mark_that_fails(qtbot, busy):
    panel = put(qtbot, Reader(busy))
    (link,) = busy.workspace.correspondences()
    gone = Recommendation("r-9", "R-09", {"rus": "Ушла."}, deadline=date(2030, 1, 1))
    busy.do("link", Changes.replaced(link, replace(link, recommendation="r-9")))
    panel.view.followed.emit(f"correspondence:{link.id}")
    assert panel.tip(f"correspondence:{link.id}") == ""
    assert busy.workspace.get(gone.id) is None
