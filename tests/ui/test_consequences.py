"""The consequences: what a repeal breaks elsewhere is listed, and put right one by one, each a step to undo."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from small_law import WORK, law

from workbench.analysis.impact import Outcome
from workbench.law.act import Act, Provision
from workbench.law.change import Changes
from workbench.law.reference import ProvisionRef
from workbench.ui.panels.consequences import OUTCOMES, Consequences
from workbench.workspace import amendments as use_cases

CITING = {
    "rus": "Исключения установлены пунктами 1, 2 и 3 статьи 2 настоящего Закона.",
    "kaz": "Ерекшеліктер осы Заңның 2-бабының 1, 2 және 3-тармақтарында белгіленген.",
}


def citing(act: Act) -> Act:
    """Return the law with an article 5 that cites the points of article 2."""

    def put(provision: Provision) -> Provision:
        if provision.eid == "art_5":
            return replace(provision, text=CITING[act.language])
        return replace(provision, children=tuple(put(each) for each in provision.children))

    return replace(act, provisions=tuple(put(each) for each in act.provisions))


@pytest.fixture
def panel(qtbot, busy):
    changes = [Changes.replaced(busy.workspace.act(WORK, code), citing(law(code))) for code in ("rus", "kaz")]
    for each in changes:
        busy.workspace.apply(each, "citations")
    busy.workspace.apply(Changes.removed(busy.workspace.get("am-1")), "none yet")
    made = Consequences(busy)
    qtbot.addWidget(made)
    made.show()
    QAbstractItemModelTester(made.model, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


def repeal(panel, qtbot, eid: str):
    """Repeal a provision, as the command does, and wait until its consequences are known."""
    made = use_cases.repeal(panel.desk.workspace.act(WORK, "rus"), eid)
    with qtbot.waitSignal(panel._sorted.modelReset, timeout=10_000):
        assert panel.desk.do("Repeal", Changes.added(made))
        panel.desk.show(made)
    return made


def breaking(panel):
    return [each for each in panel.shown() if each.outcome is Outcome.CITATION_BREAKS]


def test_nothing_is_listed_where_nothing_is_proposed(panel, qtbot):
    qtbot.waitUntil(lambda: panel._job is None and not panel._later.isActive())
    assert panel.shown() == ()
    assert panel._said.isHidden()
    assert panel.table.hint.startswith("What an amendment makes necessary elsewhere")
    assert panel.table.accessibleDescription() == panel.table.hint
    assert not panel._accept.isEnabled()


def test_an_amendment_that_breaks_nothing_is_told_apart_from_none(panel, qtbot):
    made = use_cases.revise(panel.desk.workspace.act(WORK, "rus"), "art_5", "Статья 5. Заключение")
    panel.desk.do("Amend", Changes.added(replace(made, only="rus")))
    qtbot.waitUntil(lambda: panel._said.text() == "Nothing else must change.", timeout=10_000)
    assert not panel._said.isHidden()


def test_a_repeal_lists_who_still_cites_it_with_the_text_put_right(panel, qtbot):
    repeal(panel, qtbot, "art_2__para_2")
    (russian,) = [each for each in breaking(panel) if each.language == "rus"]
    assert russian.ref == ProvisionRef(WORK, "art_5")
    assert "пунктами 1 и 3 статьи 2" in russian.proposal
    assert panel.current() == russian
    assert "✕ Cites what is repealed" in panel.detail.toPlainText()
    assert "because of Article 2 › point 2" in panel.detail.toPlainText()
    assert panel._accept.isEnabled()


def test_a_consequence_is_accepted_by_keyboard_and_undone_as_one_step(panel, qtbot):
    made = repeal(panel, qtbot, "art_2__para_2")
    workspace = panel.desk.workspace
    qtbot.keyClick(panel._accept, Qt.Key.Key_Space)
    (added,) = [each for each in workspace.amendments() if each.id != made.id]
    assert added.ref == ProvisionRef(WORK, "art_5")
    assert "пунктами 1 и 3 статьи 2" in added.wording["rus"]
    assert added.justification["rus"]
    qtbot.waitUntil(lambda: all(each.language != "rus" for each in breaking(panel)), timeout=10_000)
    assert panel.desk.undo_stack.undoText() == "Put right: Article 5"
    panel.desk.undo_stack.undo()
    assert workspace.amendments() == (made,)
    qtbot.waitUntil(lambda: any(each.language == "rus" for each in breaking(panel)), timeout=10_000)


def test_the_second_language_goes_into_the_same_amendment(panel, qtbot):
    made = repeal(panel, qtbot, "art_2__para_2")
    for _ in range(2):
        panel.accept()
        qtbot.waitUntil(lambda: panel._job is None and not panel._later.isActive(), timeout=10_000)
    (added,) = [each for each in panel.desk.workspace.amendments() if each.id != made.id]
    assert "пунктами 1 и 3 статьи 2" in added.wording["rus"]
    assert "1 және 3-тармақтарында" in added.wording["kaz"]
    assert breaking(panel) == []


def test_it_follows_what_is_looked_at_or_lists_the_whole_draft(panel, qtbot):
    repeal(panel, qtbot, "art_2__para_2")
    panel.desk.show(ProvisionRef(WORK, "art_30"))
    assert panel.shown() == ()
    panel.all.setChecked(True)
    assert breaking(panel)
    panel.all.setChecked(False)
    panel.desk.show(ProvisionRef(WORK, "art_2"))
    assert breaking(panel)


def test_taking_there_shows_the_place(panel, qtbot):
    repeal(panel, qtbot, "art_2__para_2")
    panel.go()
    assert panel.desk.subject == ProvisionRef(WORK, "art_5")


def test_every_outcome_has_its_sign_and_words():
    assert set(OUTCOMES) == set(Outcome)
