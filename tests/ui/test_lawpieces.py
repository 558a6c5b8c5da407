"""A long article is written in several pieces, none of them longer than is written between two keys."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextBlock
from small_law import law

from workbench.law.act import Act, Kind, NoteKind, Provision, ServiceNote
from workbench.law.eid import with_eids
from workbench.ui.lawdocument import EID, Mark, Marks
from workbench.ui.lawlines import units
from workbench.ui.lawpieces import Pieces
from workbench.ui.lawview import LawView

LANGUAGES = [("rus",), ("rus", "kaz")]


def long_article(language: str) -> Act:
    """Return an act of one article with 90 points of 80 characters, and a note at its end."""
    points = tuple(
        Provision(Kind.POINT, str(number), f"{number})", text=f"{language} {number} " + "обязанности " * 6)
        for number in range(1, 91)
    )
    note = ServiceNote(NoteKind.AMENDED, "Сноска. С изменениями.")
    article = Provision(Kind.ARTICLE, "1", "Статья 1.", "Задачи", children=points, notes=(note,))
    return with_eids(Act("a", "/a", language, "О задачах", provisions=(article,)))


def shown(qtbot, languages, marks=None) -> LawView:
    view = LawView()
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    view.set_law(units(*map(long_article, languages)), languages, marks or Marks())
    return view


def blocks(view: LawView) -> list[QTextBlock]:
    found, block = [], view.document().begin()
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def places(view: LawView) -> list[str]:
    """Return the addresses of the lines written, in the order they stand."""
    return [eid for each in blocks(view) if (eid := each.blockFormat().property(EID))]


@pytest.mark.parametrize("languages", LANGUAGES)
def test_a_long_article_is_written_as_far_as_it_is_read(qtbot, languages):
    view = shown(qtbot, languages)
    assert "art_1__point_1" in places(view)
    assert "art_1__point_90" not in places(view)
    assert view.document().size().height() >= view.viewport().height()


@pytest.mark.parametrize("languages", LANGUAGES)
def test_each_line_is_written_once_in_its_order_wherever_one_begins(qtbot, languages):
    whole = [f"art_1__point_{number}" for number in range(1, 91) for _ in languages]
    wanted = ["art_1"] * len(languages) + whole + ["art_1"] * len(languages)
    view = shown(qtbot, languages)
    assert view.show_place("art_1__point_60")
    assert "art_1__point_1" not in places(view)
    bar = view.verticalScrollBar()

    def there_and_back() -> bool:
        bar.setValue(bar.maximum() if "art_1__point_1" in places(view) else 0)
        return places(view) == wanted

    qtbot.waitUntil(there_and_back)


@pytest.mark.parametrize("languages", LANGUAGES)
def test_each_mark_stands_once(qtbot, languages):
    mark = Mark("● проект", "amendment:1", "#000000")
    marks = Marks(
        beside={"art_1": [mark], "art_1__point_80": [mark]},
        after={"art_1__point_40": [mark], "art_1": [mark]},
        closing={"": [mark], "art_1": [mark]},
    )
    view = shown(qtbot, languages, marks)
    bar = view.verticalScrollBar()

    def at_the_end() -> bool:
        bar.setValue(bar.maximum())
        return "art_1__point_90" in places(view)

    qtbot.waitUntil(at_the_end)
    assert view.toPlainText().count("● проект") == 6


@pytest.mark.parametrize("languages", LANGUAGES)
def test_what_is_read_stays_while_lines_are_written_above_it(qtbot, languages):
    view = shown(qtbot, languages)
    view.show_place("art_1__point_60")
    block = view._block_of("art_1__point_60")
    assert block is not None

    def stands() -> float:
        top = view.document().documentLayout().blockBoundingRect(block).top()
        return top - view.verticalScrollBar().value()

    bar = view.verticalScrollBar()
    bar.setValue(30)
    at = stands()
    above = places(view)[0]
    qtbot.waitUntil(lambda: places(view)[0] != above and not view._grow_later.isActive())
    assert abs(stands() - at) < 1


def test_the_note_at_the_end_of_a_long_article_is_found_again(qtbot):
    view = shown(qtbot, ("rus",))
    view.go_to_end()
    assert "Сноска" in view.toPlainText()
    seen = view._place().seen
    view.redraw()
    assert view._place().seen == seen
    assert "Сноска" in view.toPlainText()


def test_a_short_article_is_one_piece():
    pieces = Pieces(units(law("rus")), ("rus",), {}, notes=True)
    assert pieces[(0, 0)].first
    assert pieces[(0, 0)].last
    assert pieces.after((0, 0)) == (1, 0)
    assert pieces.before((1, 0)) == (0, 0)


def test_a_piece_is_found_by_its_address_or_by_what_holds_it():
    pieces = Pieces(units(long_article("rus")), ("rus",), {}, notes=True)
    assert pieces.place(0, "art_1") == (0, 0)
    at = pieces.place(0, "art_1__point_90__para_3")
    assert "art_1__point_90" in {eid for eid, _ in pieces[at].texts()}
    assert pieces.place(0, "art_2") == (0, 0)
