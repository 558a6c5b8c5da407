"""Cells of tables: numbers stay with their words, lines keep their colours, rows have air."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QFontMetrics

from workbench.ui.cells import ASIDE, unbroken
from workbench.ui.models.records import Column, RecordTable
from workbench.ui.recordsview import RecordsView
from workbench.ui.theme import current_theme


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Article 20 › point 1", "Article\u00a020\u00a0› point\u00a01"),
        ("20-бап › 1-тармақ › 3) тармақша", "20-\u2060бап\u00a0› 1-\u2060тармақ\u00a0› 3)\u00a0тармақша"),
        ("құқық туралы 12-баптың 3) тармақшасы", "құқық туралы 12-\u2060баптың 3)\u00a0тармақшасы"),
        ("подпункт 5-1) статьи 12-1", "подпункт\u00a05-1) статьи\u00a012-1"),
        ("от 24.05.2018 № 156-VI", "от\u00a024.05.2018 №\u00a0156-\u2060VI"),
        ("1) авария", "1) авария"),
        ("○ Отсутствует в законе", "○\u00a0Отсутствует в законе"),
        ("«Бала» қоры (қамқорлық) · Заң – жоба", "«Бала» қоры (қамқорлық)\u00a0· Заң – жоба"),
        ("Не начато", "Не начато"),
        ("«О гражданской защите» и о семье", "«О\u00a0гражданской защите» и о семье"),
        ("Статья 5 · О браке", "Статья\u00a05\u00a0· О\u00a0браке"),
        ("Статья 2 (на русском)", "Статья\u00a02 (на\u00a0русском)"),
        ("О браке\nО семье", "О\u00a0браке\nО\u00a0семье"),
    ],
)
def test_a_number_stays_on_the_line_of_its_word(text, expected):
    assert unbroken(text) == expected


def table(qtbot, column: Column, *records: str) -> RecordsView:
    model: RecordTable[str] = RecordTable((column,))
    shown = RecordsView(model, (120,))
    shown._kept = model  # Qt keeps no model alive
    model.set_records(records)
    qtbot.addWidget(shown)
    shown.resize(140, 300)
    shown.show()
    qtbot.wait(30)
    return shown


def test_a_row_is_as_high_as_its_lines_and_has_air_above_and_below(qtbot):
    shown = table(qtbot, Column(lambda: "A", str), "one", "one\ntwo")
    line = shown.fontMetrics().height()
    qtbot.waitUntil(lambda: 2 * line + 8 <= shown.rowHeight(1) <= 2 * line + 16)
    assert line + 8 <= shown.rowHeight(0) <= line + 16


def test_what_a_column_does_not_need_goes_to_one_whose_lines_would_break(qtbot):
    columns = (Column(lambda: "A", lambda _each: "x"), Column(lambda: "B", str), Column(lambda: "C", str))
    model: RecordTable[str] = RecordTable(columns)
    shown = RecordsView(model, (300, 100, 100))
    shown._kept = model
    model.set_records(["An amendment is proposed"])
    qtbot.addWidget(shown)
    shown.resize(520, 200)
    shown.show()
    line = shown.fontMetrics().horizontalAdvance("An amendment is proposed")
    qtbot.waitUntil(lambda: min(shown.columnWidth(1), shown.columnWidth(2)) > line)
    assert shown.rowHeight(0) < 2 * shown.fontMetrics().height()
    assert sum(shown.columnWidth(column) for column in range(3)) <= shown.viewport().width()


def test_columns_whose_lines_all_fit_share_the_width_as_they_asked(qtbot):
    model: RecordTable[str] = RecordTable((Column(lambda: "A", str), Column(lambda: "B", str)))
    shown = RecordsView(model, (300, 100))
    shown._kept = model
    model.set_records(["one"])
    qtbot.addWidget(shown)
    shown.resize(520, 200)
    shown.show()
    qtbot.wait(30)
    assert abs(shown.columnWidth(0) - 3 * shown.columnWidth(1)) <= 3


def test_lines_of_a_cell_have_colours_of_their_own(qtbot):
    column = Column(lambda: "A", str, shades=lambda _each: ("good", "bad"))
    shown = table(qtbot, column, "MMMMMM\nMMMMMM")
    picture, place = shown.viewport().grab().toImage(), shown.visualRect(shown.model().index(0, 0))
    half = place.top() + place.height() // 2

    def colours(first: int, last: int) -> set[str]:
        width = range(place.left(), place.right())
        return {picture.pixelColor(x, y).name() for y in range(first, last) for x in width}

    good, bad = (QColor(getattr(current_theme(), name)).name() for name in ("good", "bad"))
    above, below = colours(place.top(), half), colours(half, place.bottom())
    assert (good in above, bad in above, good in below, bad in below) == (True, False, False, True)


def test_words_of_a_line_have_colours_of_their_own(qtbot):
    column = Column(lambda: "A", str, shades=lambda _each: (("good", "bad"),))
    shown = table(qtbot, column, "MMM MMM")
    shown.clearSelection()
    picture, place = shown.viewport().grab().toImage(), shown.visualRect(shown.model().index(0, 0))
    middle = place.left() + ASIDE + 3 + shown.fontMetrics().horizontalAdvance("MMM")

    def colours(first: int, last: int) -> set[str]:
        return {picture.pixelColor(x, y).name() for y in range(place.top(), place.bottom()) for x in range(first, last)}

    good, bad = (QColor(getattr(current_theme(), name)).name() for name in ("good", "bad"))
    before, after = colours(place.left(), middle), colours(middle, place.right())
    assert (good in before, bad in before, good in after, bad in after) == (True, False, False, True)


def test_what_a_space_holds_together_is_not_narrower_than_its_column(qtbot):
    shown = table(qtbot, Column(lambda: "A", str), "○\u00a0Отсутствует совсем")
    shown.resize(60, 300)
    qtbot.wait(30)
    assert shown.columnWidth(0) >= shown.fontMetrics().horizontalAdvance("○\u00a0Отсутствует") + 12


def test_a_column_that_is_not_shown_leaves_its_room_to_the_others(qtbot):
    model: RecordTable[str] = RecordTable((Column(lambda: "A", str), Column(lambda: "B", str)))
    shown = RecordsView(model, (100, 100))
    qtbot.addWidget(shown)
    shown.resize(300, 200)
    shown.show_column(1, False)
    shown.show()
    qtbot.wait(30)
    assert shown.columnWidth(0) >= shown.viewport().width() - 1


@pytest.mark.parametrize(("width", "left_out"), [(700, set()), (330, {2}), (240, {1, 2})])
def test_columns_fold_in_their_order_where_there_is_no_room_for_all(qtbot, width, left_out):
    columns = tuple(Column(lambda: "A", lambda text, at=at: f"{at}{text}") for at in range(4))
    model: RecordTable[str] = RecordTable(columns)
    shown = RecordsView(model, (90, 90, 90, 90))
    shown.fold(2, 1)
    told: list[frozenset[int]] = []
    shown.folded.connect(told.append)
    model.set_records(["MMMMMMM"])
    qtbot.addWidget(shown)
    shown.show()
    shown.resize(width, 200)
    qtbot.wait(30)
    assert {column for column in range(4) if shown.isColumnHidden(column)} == left_out
    assert (told[-1] if told else frozenset()) == left_out
    assert shown.horizontalScrollBar().maximum() == 0
    shown.show_column(3, False)
    shown.resize(700, 200)
    qtbot.wait(30)
    assert [column for column in range(4) if shown.isColumnHidden(column)] == [3]


def inked(shown: RecordsView, row: int, column: int) -> int:
    """Return how dark a cell is drawn, all its pixels together."""
    picture, place = shown.viewport().grab().toImage(), shown.visualRect(shown.model().index(row, column))
    across, down = range(place.left(), place.right()), range(place.top(), place.bottom())
    return sum(255 - picture.pixelColor(x, y).lightness() for y in down for x in across)


def test_a_bold_column_is_drawn_bold_and_is_as_wide_as_its_bold_words(qtbot):
    heavy = table(qtbot, Column(lambda: "A", str, bold=True), "MMMMMMMMMMMMMM")
    light = table(qtbot, Column(lambda: "A", str), "MMMMMMMMMMMMMM")
    heavy.clearSelection()
    light.clearSelection()
    assert inked(heavy, 0, 0) > 1.2 * inked(light, 0, 0)
    narrow = table(qtbot, Column(lambda: "A", str, bold=True), "MMMMMMMMMMMMMM")
    narrow.resize(40, 300)
    qtbot.wait(30)
    bold = narrow.font()
    bold.setBold(True)
    assert narrow.columnWidth(0) >= QFontMetrics(bold).horizontalAdvance("MMMMMMMMMMMMMM")


@pytest.mark.parametrize("text", ["слово " * 400, "строка\n" * 60])
def test_what_there_is_no_room_for_ends_in_an_ellipsis(qtbot, text):
    shown = table(qtbot, Column(lambda: "A", str), text.strip())
    shown.clearSelection()
    height = shown.rowHeight(0)
    assert height < 300
    whole = shown.viewport().grab().toImage()
    place = shown.visualRect(shown.model().index(0, 0))
    ground = whole.pixelColor(place.right() - 1, place.top() + 1)
    assert all(
        whole.pixelColor(x, place.bottom()) == ground for x in range(place.left(), place.right())
    )  # no half line
    shown.setRowHeight(0, shown.fontMetrics().height() + 8)
    one_row = inked(shown, 0, 0)
    shown.model().set_records([text.split()[0]])
    shown.setRowHeight(0, shown.fontMetrics().height() + 8)
    word = inked(shown, 0, 0)
    assert one_row > word  # the ellipsis, or more words and the ellipsis


def test_a_cell_is_laid_out_again_in_another_font(qtbot):
    shown = table(qtbot, Column(lambda: "A", str), "one two three four five six")
    before = shown.rowHeight(0)
    font = shown.font()
    font.setPointSizeF(2 * font.pointSizeF())
    shown.setFont(font)
    shown._fit_rows()
    assert shown.rowHeight(0) > 1.5 * before
