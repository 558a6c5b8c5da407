"""Citations are links: the hover says where they lead, following them goes there and back, the context lists them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QTextCursor
from small_law import WORK, law

from workbench.law.change import Changes
from workbench.law.reference import ProvisionRef
from workbench.ui.citing import citing_of
from workbench.ui.panels.context import Context
from workbench.ui.panels.reader import Reader

TEXTS = {
    "art_1": "Понятия, указанные в пункте 2 статьи 2 настоящего Закона.",
    "art_2-1": "Волонтеры помогают в соответствии со статьей 99 настоящего Закона.",
}


def citing_law():
    """The small law with one citation that stands and one whose target is not there."""

    def told(provision):
        text = TEXTS.get(provision.eid, provision.text)
        return replace(provision, text=text, children=tuple(told(child) for child in provision.children))

    act = law("rus")
    return replace(act, provisions=tuple(told(each) for each in act.provisions))


@pytest.fixture
def cited(qtbot, busy):
    citing = citing_of(busy)
    with qtbot.waitSignal(citing.ready, timeout=20000):
        busy.do("citations", Changes.replaced(busy.workspace.act(WORK, "rus"), citing_law()))
    return busy


@pytest.fixture
def reader(qtbot, cited):
    panel = Reader(cited)
    qtbot.addWidget(panel)
    panel.resize(900, 700)
    panel.show()
    return panel


def link_at(reader, text):
    cursor = reader.view.document().find(text)
    assert not cursor.isNull()
    cursor.setPosition(cursor.selectionStart() + 1, QTextCursor.MoveMode.MoveAnchor)
    return cursor.charFormat()


def test_a_citation_is_a_link_to_what_it_cites(reader):
    look = link_at(reader, "пункте 2 статьи 2")
    assert look.anchorHref() == f"law:{ProvisionRef(WORK, 'art_2__para_2')}"
    assert link_at(reader, "Понятия, указ").anchorHref() == ""


def test_a_citation_of_what_is_not_there_has_the_colour_of_a_fault(reader):
    from workbench.ui.theme import current_theme

    assert link_at(reader, "статьей 99").foreground().color().name() == current_theme().bad.lower()
    assert link_at(reader, "пункте 2 статьи 2").foreground().color().name() != current_theme().bad.lower()


def test_the_hover_shows_the_target(reader):
    tip = reader.tip(f"law:{ProvisionRef(WORK, 'art_2__para_2')}")
    assert "Article 2 › point 2" in tip
    assert "Граждане участвуют." in tip
    assert "repealed" in reader.tip(f"law:{ProvisionRef(WORK, 'art_99')}")
    assert reader.tip("amendment:gone") == ""


def test_following_a_citation_goes_there_and_back(reader, cited):
    cited.show(ProvisionRef(WORK, "art_1"))
    reader.view.followed.emit(f"law:{ProvisionRef(WORK, 'art_2__para_2')}")
    assert reader.view.current() == "art_2__para_2"
    cited.go(-1)
    assert reader.view.current() == "art_1"


def test_the_context_lists_who_is_cited_and_who_cites(qtbot, cited):
    context = Context(cited)
    qtbot.addWidget(context)
    cited.point(ProvisionRef(WORK, "art_1"))
    assert "Cites (1)" in context.view.toPlainText()
    cited.point(ProvisionRef(WORK, "art_2__para_2"))
    assert "Cited by (1)" in context.view.toPlainText()
    cited.point(ProvisionRef(WORK, "art_2-1"))
    assert "Article 99 ▲" in context.view.toPlainText()


def test_the_desk_has_one_list_for_all_its_panels(busy):
    assert citing_of(busy) is citing_of(busy)
