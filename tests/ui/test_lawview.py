"""The law on the screen: few articles written out, more as one scrolls, nothing fetched, no markup of a file."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QFontMetricsF, QTextDocument
from small_law import law

from workbench.comparison.text import compare_text
from workbench.law.act import Act, Kind, NoteKind, Provision, ServiceNote, printed
from workbench.law.eid import with_eids
from workbench.law.revision import Revised, RevisedLine, Revision, by_line
from workbench.ui.lawdocument import EID, Mark, Marks
from workbench.ui.lawlines import Role, read_lines, units
from workbench.ui.lawview import LawView


def shown(qtbot, *acts, **fields):
    view = LawView()
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    view.set_law(units(*acts), tuple(act.language for act in acts), **fields)
    return view


def long_law(language: str) -> Act:
    """Return a law of ten articles, each of many lines."""
    word = "норма" if language == "rus" else "құқықтық"
    text = " ".join(f"{word} {number}" for number in range(300))
    articles = tuple(Provision(kind=Kind.ARTICLE, num=str(num), heading=word, text=text) for num in range(1, 11))
    return with_eids(replace(law(language), provisions=articles))


def test_an_act_is_written_as_far_as_it_is_read(qtbot):
    view = shown(qtbot, law("rus"))
    assert "Основные понятия" in view.toPlainText()
    assert "Право 39" not in view.toPlainText()


def test_scrolling_to_the_end_writes_the_rest(qtbot):
    view = shown(qtbot, law("rus"))
    bar = view.verticalScrollBar()

    def at_the_end() -> bool:
        bar.setValue(bar.maximum())
        return "Право 39" in view.toPlainText()

    qtbot.waitUntil(at_the_end)


def test_scrolling_up_writes_what_stands_before(qtbot):
    view = shown(qtbot, law("rus"))
    assert view.show_place("art_35")
    assert "Основные понятия" not in view.toPlainText()
    bar = view.verticalScrollBar()

    def at_the_start() -> bool:
        bar.setValue(0)
        return "Основные понятия" in view.toPlainText()

    qtbot.waitUntil(at_the_start)
    text = view.toPlainText()
    places = [text.index(f"Статья {num}.") for num in (1, 2, 3, 20, 35)]
    assert places == sorted(places)
    assert all(text.count(f"Статья {num}.") == 1 for num in range(1, 36))


def test_a_place_asked_for_comes_to_the_top(qtbot):
    view = shown(qtbot, law("rus"))
    for eid in ("art_20", "art_2__para_1__point_3", "art_10"):
        assert view.show_place(eid)
        assert view.current() == eid
        qtbot.wait(60)  # the neighbours are written meanwhile, and nothing moves
        assert view.eid_at(QPoint(200, 24)) == eid
    assert not view.show_place("art_999")


def test_what_is_read_stays_to_the_line_when_it_is_written_again(qtbot):
    view = shown(qtbot, law("rus"))
    view.show_place("art_20")
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() + 31)
    point = QPoint(200, 40)
    before = view.cursorForPosition(point).position() - view._block_of(view.eid_at(point)).position()
    seen = view._place().seen[0]
    view.redraw()
    assert view._place().seen[0] == seen
    assert view.cursorForPosition(point).position() - view._block_of(view.eid_at(point)).position() == before


def _line(view: LawView, point: QPoint) -> str:
    """Return the words that stand at a point, whichever way the lines break."""
    cursor = view.cursorForPosition(point)
    return cursor.block().text()[cursor.positionInBlock() :][:20]


@pytest.mark.parametrize("languages", [("rus",), ("rus", "kaz")])
def test_the_line_read_stays_in_its_place_when_the_width_changes(qtbot, languages):
    view = shown(qtbot, *(long_law(language) for language in languages))
    view.show_place("art_5")
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() + 600)  # what was asked for is scrolled out: the first line is read
    qtbot.wait(30)
    top = view.cursorForPosition(QPoint(0, 0))
    words, at = _line(view, QPoint(0, 0)), view.cursorRect(top).top()
    for width in (640, 500, 380, 470, 900, 1200, 700):
        view.resize(width, 500)
        qtbot.wait(20)
        assert view.cursorRect(top).top() == at
    assert _line(view, QPoint(0, 0)) == words


def test_the_provision_looked_at_stays_in_its_place_when_the_width_changes(qtbot):
    view = shown(qtbot, long_law("rus"))
    view.show_place("art_5")
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() - 200)
    for width in (500, 1200, 700):
        view.resize(width, 500)
        qtbot.wait(20)
        block = view._block_of("art_5")
        assert block is not None
        assert abs(view.document().documentLayout().blockBoundingRect(block).top() - bar.value() - 212) < 3


def long_article(*, skip=(), longer=()):
    """Return an act of one article with 150 long points; some left out, so that others move up, some longer."""
    numbers = [number for number in range(1, 151) if number not in skip]
    points = tuple(
        Provision(
            Kind.POINT, str(place), f"{place})",
            text=f"задача {number} " + "исполнять обязанности " * (60 if number in longer else 6),
        )
        for place, number in enumerate(numbers, start=1)
    )  # fmt: skip
    article = Provision(Kind.ARTICLE, "1", "Статья 1.", "Задачи", children=points)
    return with_eids(Act("a", "/a", "rus", "О задачах", provisions=(article,)))


def line_at(view, words):
    """Return how far from the upper edge the line with these words stands."""
    cursor = view.document().find(words)
    assert not cursor.isNull()
    cursor.setPosition(cursor.selectionStart())
    return view.cursorRect(cursor).top()


@pytest.mark.parametrize(
    "edited", [long_article(skip=(2, 3)), long_article(longer=(5, 60, 139)), long_article(skip=(139,), longer=(7,))],
    ids=["others gone", "others longer", "the first in view gone"],
)  # fmt: skip
def test_the_end_of_a_long_article_stays_in_view_when_the_act_is_edited(qtbot, edited):
    view = shown(qtbot, long_article())
    view.show_place("art_1__point_140")
    stood = line_at(view, "задача 142 ")
    assert 0 < stood < 400
    view.set_law(units(edited), ("rus",))
    assert abs(line_at(view, "задача 142 ") - stood) <= 1


def test_the_end_of_a_long_article_stays_in_view_when_it_is_read_as_proposed_and_back(qtbot):
    act, proposed = long_article(), long_article(longer=(9, 30))
    article, amended = act.provisions[0], proposed.provisions[0]
    eids = [each.eid for each in article.walk()]
    redline = {"art_1": tuple(by_line(compare_text(printed(article), printed(amended)), eids, eids))}
    view = shown(qtbot, act)
    view.show_place("art_1__point_140")
    stood = line_at(view, "задача 142 ")
    view.set_law(units(act), ("rus",), redlines=redline)
    proposed_at = line_at(view, "задача 142 ")
    assert abs(proposed_at - stood) < 40  # a redline's lines break elsewhere
    assert view.eid_at(QPoint(200, proposed_at + 5)) == "art_1__point_142"
    view.set_law(units(act), ("rus",))
    assert abs(line_at(view, "задача 142 ") - stood) < 40


def test_what_is_read_of_one_long_paragraph_stays_when_words_before_it_change(qtbot):
    def act(text):
        return with_eids(Act("a", "/a", "rus", "", provisions=(Provision(Kind.ARTICLE, "1", "Статья 1.", text=text),)))

    text = " ".join(f"слово{number}" for number in range(2000))
    view = shown(qtbot, act(text))
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = view._place().seen[0]
    assert before.at > 1000
    view.set_law(units(act(f"{'другое ' * 120}{text}")), ("rus",))
    now = view._place().seen[0]
    assert abs(len(now.words[now.at :]) - len(before.words[before.at :])) < 100  # words break elsewhere in the line


def test_one_walks_from_provision_to_provision_by_keys(qtbot):
    view = shown(qtbot, law("rus"))
    seen = []
    view.at.connect(seen.append)
    for _ in range(5):
        view.step(1)
    view.step(-1)
    assert seen == ["chp_1", "art_1", "art_2", "art_2__para_1", "art_2__para_1__point_1", "art_2__para_1"]
    for _ in range(60):
        view.step(1)
    assert view.current() == "art_39"


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier])
@pytest.mark.parametrize("languages", [("rus",), ("rus", "kaz")])
def test_home_and_end_go_to_the_ends_of_the_act_though_little_of_it_is_written_out(qtbot, modifier, languages):
    view = shown(qtbot, *(law(language) for language in languages))
    bar = view.verticalScrollBar()
    qtbot.keyClick(view, Qt.Key.Key_End, modifier)
    assert "Право 39" in view.toPlainText()
    assert "Основные понятия" not in view.toPlainText()
    for _ in range(3):  # nothing that is written meanwhile moves it
        assert bar.value() == bar.maximum() > 0
        assert view.eid_at(QPoint(100, view.viewport().height() - 40)) == "art_39"
        qtbot.wait(20)
    qtbot.keyClick(view, Qt.Key.Key_Home, modifier)
    qtbot.wait(20)
    assert bar.value() == 0
    assert view.toPlainText().lstrip().startswith("Глава 1.")


@pytest.mark.parametrize("languages", [("rus",), ("rus", "kaz")])
def test_what_is_in_hand_is_told_wherever_one_scrolls(qtbot, languages):
    sign = Mark("+ Статья 19-1.", "amendment:a", "#946200")
    view = shown(qtbot, *(law(language) for language in languages), marks=Marks(closing={"art_19": [sign]}))
    told = []
    view.in_hand.connect(told.append)
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: bool(told))
    assert told[-1].startswith("art_3")
    view.show_place("art_20")
    bar = view.verticalScrollBar()
    view._current = "art_1"  # what was clicked is out of view
    cursor = view.document().find("+ Статья 19-1.")
    bar.setValue(bar.value() + view.cursorRect(cursor).top() - 6)  # the mark is the first line in view
    qtbot.waitUntil(lambda: told[-1] == "art_20")


def test_an_act_shorter_than_the_view_stays_where_it_is_at_home_and_end(qtbot):
    act = replace(law("rus"), provisions=law("rus").provisions[:1])
    view = shown(qtbot, act)
    view.resize(900, 1200)
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home):
        qtbot.keyClick(view, key)
        assert view.verticalScrollBar().value() == 0
        assert view.toPlainText().count("Волонтеры помогают.") == 1


def test_a_place_is_found_where_the_address_does_not_tell_its_unit(qtbot):
    """An article within an article, as structure corrected by hand may leave it."""
    inner = Provision(Kind.ARTICLE, "9", "Статья 9.", "Внутри", eid="art_9")
    article = Provision(Kind.ARTICLE, "8", "Статья 8.", "Снаружи", eid="art_8", children=(inner,))
    view = shown(qtbot, Act("a", "/akn/kz/act/2020-01-01/1", "rus", "Закон", provisions=(article,)))
    assert view.show_place("art_9")
    assert view.current() == "art_9"
    assert not view.show_place("art_10")


def test_keys_go_on_from_a_place_that_has_no_line_of_its_own(qtbot):
    view = shown(qtbot, law("rus"))
    assert view.show_place("art_2__para_7")  # which is not there: the article is shown
    view.step(1)
    assert view.current() == "art_2"
    assert view.show_place("art_2__para_7")
    view.step(-1)
    assert view.current().startswith("art_2__")


def test_two_languages_stand_side_by_side(qtbot):
    view = shown(qtbot, law("rus"), law("kaz"))
    assert "Основные понятия" in view.toPlainText()
    assert "Негізгі ұғымдар" in view.toPlainText()
    assert view.show_place("art_2__para_2")


def test_markup_in_a_law_is_shown_as_it_stands(qtbot):
    view = shown(qtbot, law("rus"))
    assert "<b>оповещение</b> & связь;" in view.toPlainText()


def test_nothing_is_fetched(qtbot):
    view = shown(qtbot, law("rus"))
    kinds = QTextDocument.ResourceType
    for address in ("https://example.org/a.png", "file:///etc/passwd", "data:image/png;base64,AAAA"):
        assert view.loadResource(kinds.ImageResource.value, QUrl(address)) is None


def test_marks_stand_at_their_line_and_are_followed(qtbot):
    view = shown(qtbot, law("rus"), marks=Marks(beside={"art_1": [Mark("✎ Draft", "amendment:am-1", "#946200")]}))
    assert view.toPlainText().count("✎ Draft") == 1  # at the heading, not at the article's own text again
    with qtbot.waitSignal(view.followed) as told:
        view.anchorClicked.emit(QUrl("amendment:am-1"))
    assert told.args == ["amendment:am-1"]


def test_a_redline_stands_in_the_place_of_its_article(qtbot):
    lines = (
        RevisedLine("art_1", (Revision(Revised.KEPT, "Статья 1. Понятия"),)),
        RevisedLine("art_1", (Revision(Revised.DELETED, "старое"), Revision(Revised.INSERTED, "новое"))),
    )
    view = shown(qtbot, law("rus"), redlines={"art_1": lines})
    assert "староеновое" in view.toPlainText()
    assert view.show_place("art_1")


def test_lines_as_proposed_hang_as_deep_as_those_in_force(qtbot):
    law_ = law("rus")
    article = law_.find("art_2")
    assert article is not None
    lines = [line for line in read_lines(article) if line.role is not Role.NOTE]
    said = "\n".join(f"{line.number} {line.text}".strip() for line in lines)
    revised = tuple(by_line(compare_text(said, said), *[[line.eid for line in lines]] * 2))
    view = shown(qtbot, law_)
    view.set_look(zoom=100, notes=False)
    in_force = laid(view)
    assert any(shape[2] for _, shape in in_force)  # numbers hang
    view.set_law(units(law_), ("rus",), redlines={"art_2": revised})
    assert laid(view) == in_force


def test_a_renumbered_point_hangs_and_keeps_every_word(qtbot):
    old, new = "Статья 1. Понятия\n2. Дети имеют право.", "Статья 1. Понятия\n3. Дети имеют право."
    lines = tuple(by_line(compare_text(old, new), ["art_1", "art_1__para_2"], ["art_1", "art_1__para_3"]))
    view = shown(qtbot, law("rus"), redlines={"art_1": lines})
    assert "23.\tДети имеют право." in view.toPlainText()


def test_a_number_in_the_middle_of_a_line_does_not_hang(qtbot):
    text = "Статья 1. Понятия\nСм. 2) и 3) ниже"
    lines = tuple(by_line(compare_text(text, text), *[["art_1", "art_1"]] * 2))
    view = shown(qtbot, law("rus"), redlines={"art_1": lines})
    assert "См. 2) и 3) ниже" in view.toPlainText()


def laid(view: LawView) -> list[tuple[str, tuple[float, float, float]]]:
    """Return the words of each block of article 2 with its margin, indent and room for a number."""
    found, block = [], view.document().begin()
    while block.isValid():
        shape = block.blockFormat()
        if str(shape.property(EID)).startswith("art_2__"):
            tabs = shape.tabPositions()
            found.append((block.text(), (shape.leftMargin(), shape.textIndent(), tabs[0].position if tabs else 0.0)))
        block = block.next()
    return found


def test_notes_can_be_folded_away(qtbot):
    view = shown(qtbot, law("rus"))
    assert "Сноска" in view.toPlainText()
    view.set_look(zoom=100, notes=False)
    assert "Сноска" not in view.toPlainText()


def test_larger_text_keeps_the_place(qtbot):
    view = shown(qtbot, law("rus"))
    view.show_place("art_20")
    view.set_look(zoom=150, notes=True)
    assert view.current() == "art_20"
    assert "Право 20" in view.toPlainText()


@pytest.mark.parametrize("zoom", [50, 100, 250])
@pytest.mark.parametrize("columns", [("rus",), ("rus", "kaz")])
def test_a_number_however_long_does_not_touch_the_text_it_hangs_before(qtbot, zoom, columns):
    numbers = ("1", "5-1", "10-12", "128-12")
    points = tuple(Provision(Kind.POINT, each, f"{each})", text="текст") for each in numbers)
    article = Provision(Kind.ARTICLE, "1", "Статья 1.", "Понятия", children=points)
    acts = [with_eids(Act("a", "/a", language, "", provisions=(article,))) for language in columns]
    view = LawView()
    qtbot.addWidget(view)
    view.set_look(zoom=zoom, notes=True)
    view.set_law(units(*acts), columns)
    wide = QFontMetricsF(view._font()).horizontalAdvance
    block, seen = view.document().begin(), set()
    while block.isValid():
        number, hangs, _text = block.text().partition("\t")
        if hangs:
            seen.add(number)
            assert -block.blockFormat().textIndent() >= wide(number) + wide(" ") - 0.01
        block = block.next()
    assert seen == {f"{each})" for each in numbers}


def test_a_number_with_its_hyphen_stands_on_one_line_and_is_copied_as_it_is_written(qtbot, qapp):
    note = ServiceNote(NoteKind.AMENDED, "Изменены законами " + ", ".join(["№ 156-VI", "12-баптың"] * 20))
    article = Provision(kind=Kind.ARTICLE, num="1", heading="О чем", text="Закон № 188-V, 2-1.", notes=(note,))
    view = shown(qtbot, with_eids(replace(law("rus"), provisions=(article,))))
    for width in range(260, 420, 9):
        view.resize(width, 500)
        for line in lines(view):
            assert not line.rstrip().endswith(("-", "№")), (width, line)
    assert "2-1" in view.toPlainText()
    view.selectAll()
    view.copy()
    assert "№ 156-VI" in qapp.clipboard().text()
    assert "№ 188-V" in qapp.clipboard().text()
    assert "156-VI" in qapp.clipboard().mimeData().html()


def lines(view: LawView) -> list[str]:
    """Return what stands on each line of the view, a hyphen that holds as any other."""
    found, block = [], view.document().begin()
    while block.isValid():
        layout, text = block.layout(), block.text().replace("\u2011", "-")
        rows = [layout.lineAt(number) for number in range(layout.lineCount())]
        found += [text[row.textStart() : row.textStart() + row.textLength()] for row in rows]
        block = block.next()
    return found
