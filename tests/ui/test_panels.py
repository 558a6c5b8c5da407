"""Every panel stands alone on a bare desk, follows edits, and speaks the language and theme of now."""

from __future__ import annotations

import threading
from dataclasses import replace
from enum import Enum
from functools import partial

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QComboBox
from small_law import WORK

from workbench.law.amendment import Action, Status
from workbench.law.change import Changes
from workbench.law.concordance import Conformity
from workbench.law.recommendation import Acceptance
from workbench.law.reference import ProvisionRef
from workbench.ui import words
from workbench.ui.models.records import RECORD_ROLE
from workbench.ui.panels import DOCKS, PAGES
from workbench.ui.panels.amendment import AmendmentEditor
from workbench.ui.panels.amendments import Amendments
from workbench.ui.panels.concordance import Concordance
from workbench.ui.panels.context import Context
from workbench.ui.panels.matters import Matters
from workbench.ui.panels.navigator import Navigator
from workbench.ui.panels.reader import Reader
from workbench.ui.panels.recommendations import Recommendations
from workbench.ui.panels.search import Search
from workbench.ui.welcome import Welcome
from workbench.workspace import acts as use_acts
from workbench.workspace import amendments as use_cases
from workbench.workspace import recommendations as use_recommendations

ALL = [*(place.panel for place in (*PAGES, *DOCKS)), Welcome]


def put(qtbot, panel):
    qtbot.addWidget(panel)
    panel.resize(900, 600)
    panel.show()
    return panel


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


def test_the_reader_shows_the_provision_asked_for(qtbot, busy):
    panel = put(qtbot, Reader(busy))
    busy.show(ProvisionRef(WORK, "art_20"))
    assert panel.ref() == ProvisionRef(WORK, "art_20")
    assert "Право 20" in panel.view.toPlainText()


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


def test_the_context_names_all_that_points_at_a_provision(qtbot, busy):
    panel = put(qtbot, Context(busy))
    busy.point(ProvisionRef(WORK, "art_2"))
    said = panel.view.toPlainText()
    assert "New wording · Article 2 › point 2" in said
    assert "R-01 → Article 2 › point 2" in said
    assert "Сноска. Статья 2" in said


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


@pytest.mark.parametrize("moved", ["in_force", "proposed"])
def test_the_text_in_force_and_the_proposed_one_scroll_together(qtbot, busy, moved):
    panel = put(qtbot, AmendmentEditor(busy))
    panel.resize(1000, 700)
    busy.show(busy.workspace.get("am-1"))
    panel.in_force.setPlainText("слово\n" * 200)
    panel.proposed.setPlainText("слово\n" * 260)
    one, other = getattr(panel, moved), panel.proposed if moved == "in_force" else panel.in_force
    for share in (0.5, 1.0, 0.0):
        bar, follows = one.verticalScrollBar(), other.verticalScrollBar()
        bar.setValue(round(bar.maximum() * share))
        assert follows.value() == pytest.approx(follows.maximum() * share, abs=1.5)


def test_an_amendment_opens_with_its_texts_and_clauses(qtbot, busy):
    panel = put(qtbot, AmendmentEditor(busy))
    busy.show(busy.workspace.get("am-1"))
    assert panel.in_force.toPlainText() == "2. Граждане участвуют."
    assert panel.proposed.toPlainText() == "2. Граждане и дети участвуют."
    qtbot.waitUntil(lambda: "дополнить" in panel.clauses.toPlainText() or "изложить" in panel.clauses.toPlainText())
    assert "Kazakh ○" in [panel.tabs.tabText(at) for at in range(panel.tabs.count())]


def test_the_redline_follows_as_one_types(qtbot, busy):
    panel = put(qtbot, AmendmentEditor(busy))
    busy.show(busy.workspace.get("am-1"))
    panel.proposed.setPlainText("2. Граждане и қызықты дети участвуют.")
    assert "қызықты" in panel.redline.toPlainText()


def test_what_was_typed_is_stored_by_itself_and_undone(qtbot, busy):
    panel = put(qtbot, AmendmentEditor(busy))
    busy.show(busy.workspace.get("am-1"))
    panel.proposed.setPlainText("2. Граждане и волонтеры участвуют.")
    qtbot.waitUntil(
        lambda: busy.workspace.get("am-1").wording["rus"] == "2. Граждане и волонтеры участвуют.", timeout=3000
    )
    busy.undo_stack.undo()
    assert panel.proposed.toPlainText() == "2. Граждане и дети участвуют."


@pytest.mark.parametrize("field", ["proposed", "justification"])
def test_who_types_without_a_pause_has_it_stored_all_the_same(qtbot, busy, field):
    panel = put(qtbot, AmendmentEditor(busy))
    busy.show(busy.workspace.get("am-1"))
    assert panel._at_latest.interval() <= 2000  # what a crash may cost
    panel._at_latest.setInterval(300)
    edited = getattr(panel, field)
    stored: list[str] = []
    busy.changed.connect(lambda _changes: stored.append(edited.toPlainText()))
    for word in range(12):
        edited.insertPlainText(f"{word} ")
        qtbot.wait(60)  # far less than the pause after which it is stored anyway
    assert stored
    amendment = busy.workspace.get("am-1")
    kept = amendment.wording["rus"] if field == "proposed" else amendment.justification["rus"]
    assert kept in stored
    assert edited.toPlainText().startswith("0 1 2 3 4 5 6 7 8 9 10 11 ")


def test_the_other_language_is_worded_on_its_own_page(qtbot, busy):
    panel = put(qtbot, AmendmentEditor(busy))
    busy.show(busy.workspace.get("am-1"))
    panel.tabs.setCurrentIndex([panel.tabs.tabData(at) for at in range(panel.tabs.count())].index("kaz"))
    assert panel.in_force.toPlainText() == "2. Азаматтар қатысады."
    panel.proposed.setPlainText("2. Азаматтар мен балалар қатысады.")
    panel.tabs.setCurrentIndex(0)
    assert busy.workspace.get("am-1").wording == {
        "rus": "2. Граждане и дети участвуют.", "kaz": "2. Азаматтар мен балалар қатысады.",
    }  # fmt: skip


def test_a_reason_typed_right_after_the_wording_is_not_lost(qtbot, busy):
    panel = put(qtbot, AmendmentEditor(busy))
    panel.show_subject(busy.workspace.get("am-1"))
    panel.proposed.setPlainText("2. Граждане, дети и матери участвуют.")
    panel.justification.setPlainText("Матери участвуют.")
    panel.store()
    stored = busy.workspace.get("am-1")
    assert (stored.wording["rus"], stored.justification["rus"]) == (panel.proposed.toPlainText(), "Матери участвуют.")
    assert panel.justification.toPlainText() == "Матери участвуют."
    assert busy.undo_stack.count() == 1


def test_justification_and_status_are_edits(qtbot, busy):
    panel = put(qtbot, AmendmentEditor(busy))
    busy.show(busy.workspace.get("am-1"))
    panel.justification.setPlainText("Так велит Конвенция.")
    panel.status.setCurrentIndex(list(Status).index(Status.AGREED))
    panel.status.activated.emit(panel.status.currentIndex())
    stored = busy.workspace.get("am-1")
    assert (stored.justification["rus"], stored.status) == ("Так велит Конвенция.", Status.AGREED)


def test_the_table_row_names_the_element_in_the_language_of_the_law(qtbot, busy):
    panel = put(qtbot, AmendmentEditor(busy))
    busy.show(busy.workspace.get("am-1"))
    qtbot.waitUntil(lambda: "Пункт 2 статьи 2" in panel.row.toPlainText())
    assert "Дети участвуют." in panel.row.toPlainText()


def test_a_deleted_amendment_leaves_the_editor_empty(qtbot, busy):
    panel = put(qtbot, AmendmentEditor(busy))
    busy.show(busy.workspace.get("am-1"))
    busy.do("Delete", Changes.removed(busy.workspace.get("am-1")))
    assert panel.amendment is None
    busy.undo_stack.undo()
    assert busy.workspace.get("am-1") is not None


def test_a_repeal_has_nothing_to_type(qtbot, busy):
    panel = put(qtbot, AmendmentEditor(busy))
    made = use_cases.repeal(busy.workspace.act(WORK, "rus"), "art_5")
    busy.do("Repeal", Changes.added(made))
    busy.show(made)
    assert panel.proposed.isReadOnly()
    assert panel.proposed.toPlainText() == ""
    assert made.action is Action.REPEAL


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
    row = next(row for row, matter in enumerate(panel.matters()) if matter.record == "am-1")
    panel.table.setCurrentIndex(panel._sorted.mapFromSource(panel.model.index(row, 0)))
    panel.go()
    assert busy.subject == busy.workspace.get("am-1")


def test_search_finds_as_one_types_and_opens(qtbot, busy):
    panel = put(qtbot, Search(busy))
    panel.query.setText("эвакуация")
    qtbot.waitUntil(lambda: "Article 2 › point 1 › subpoint 3)" in panel.found.toPlainText())
    panel._on_link(QUrl(f"law:{ProvisionRef(WORK, 'art_2__para_1__point_3')}"))
    assert busy.subject == ProvisionRef(WORK, "art_2__para_1__point_3")


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
    found = busy.workspace.correspondences()[0] if record == "link" else busy.workspace.get(record)
    assert chosen != before
    assert words.word(getattr(found, field)) in chosen
    assert isinstance(getattr(found, field), Enum)
