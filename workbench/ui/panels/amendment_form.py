"""The form of an amendment: its fields, how they stand and what they are called. What they hold is the editor's."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QTabWidget,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.law.amendment import Granularity, Status
from workbench.ui import words
from workbench.ui.desk import Desk
from workbench.ui.fields import Choice, Elided, Line, Terse, Writing, wrap_lines
from workbench.ui.icons import icon
from workbench.ui.law_texts import set_law_font
from workbench.ui.panel import Panel, caption
from workbench.ui.panels.variants import Variants
from workbench.ui.redline import Redline
from workbench.ui.splitting import PartedTogether


class AmendmentForm(Panel):
    """The fields of an amendment, or a word of advice where none is open."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._least = self._needed = 0
        self._make_widgets()
        self._lay_out()
        self.in_one_text.setChecked(desk.settings.in_one_text)
        self.part(in_one_text=desk.settings.in_one_text)

    # --- words and look --------------------------------------------------------------------------------------------

    def say_words(self) -> None:
        """Say every word of the form in the interface language of now."""
        self._empty.setText(
            self.tr("No amendment is open. Choose a provision in the law and press “Amend”, or open one from the list.")
        )
        for label, text in (
            (self._status_label, self.tr("Status")),
            (self._granularity_label, self.tr("State the change by")),
            (self._in_force_label, self.tr("In force")),
            (self._proposed_label, self.tr("Proposed")),
            (self._redline_label, self.tr("Changes")),
            (self._justification_label, self.tr("Justification")),
            (self._author_label, self.tr("Author")),
            (self._body_label, self.tr("Body")),
            (self._recommendations_label, self.tr("Recommendations")),
        ):
            label.setText(text)
        for widget, name in (
            (self.status, self.tr("Status")), (self.granularity, self.tr("State the change by")),
            (self.in_force, self.tr("Text in force")), (self.proposed, self.tr("Proposed text")),
            (self.redline, self.tr("Changes")), (self.clauses, self.tr("Amending clauses")),
            (self.row, self.tr("Row of the comparative table")), (self.justification, self.tr("Justification")),
            (self.author, self.tr("Author")), (self.body, self.tr("Body")),
            (self.recommendations, self.tr("Recommendations")), (self.tabs, self.tr("Language of the wording")),
            (self._details, self.tr("Clauses, justification, table row")),
        ):  # fmt: skip
            widget.setAccessibleName(name)
        self.status.setToolTip(self.tr("Status"))
        self.granularity.setToolTip(self.tr("State the change by"))
        self._details.setTabText(0, self.tr("Amending clauses"))
        self._details.setTabText(1, self.tr("Justification"))
        self._details.setTabText(2, self.tr("Table row"))
        self._go.say(self.tr("Show in the law"))
        self._delete.setToolTip(self.tr("Delete the amendment"))
        self._delete.setAccessibleName(self.tr("Delete the amendment"))
        self._start.say(self.tr("Take the text in force"))
        self.in_one_text.setText(self.tr("In one text"))
        self.in_one_text.setToolTip(self.tr("Write in the changes themselves, as in Word; the two texts step aside"))
        self.redline.setPlaceholderText(self.tr("No text"))
        for box, values in ((self.status, Status), (self.granularity, Granularity)):
            _fill_box(box, values)
        self._measure()

    def minimumSizeHint(self) -> QSize:
        """Return the room it needs when it says least."""
        return QSize(self._least, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say_what_fits()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._measure()  # the style sheet has its say in how wide words are

    def draw_icons(self) -> None:
        """Draw the icons in the theme of now."""
        self._go.setIcon(icon("scale"))
        self._delete.setIcon(icon("trash"))
        self._start.setIcon(icon("copy"))
        self.in_one_text.setIcon(icon("pencil"))

    def set_look(self, zoom: int) -> None:
        """Set the size of the law's text in per cent."""
        for widget in (self.in_force, self.proposed, self.redline, self.clauses):
            set_law_font(widget, zoom, 11)

    def part(self, *, in_one_text: bool) -> None:
        """Have the text written in its changes alone, or beside the text in force."""
        self._texts.setVisible(not in_one_text)
        self.setFocusProxy(self.redline if in_one_text else self.proposed)

    def _measure(self) -> None:
        """Find how much room all words need, and how much the fewest."""
        self._be_terse(True)
        self._least = self._editor.minimumSizeHint().width()
        self._be_terse(False)
        self._needed = self._editor.minimumSizeHint().width()
        self._say_what_fits()
        self.updateGeometry()

    def _say_what_fits(self) -> None:
        self._be_terse(self.width() < self._needed)

    def _be_terse(self, terse: bool) -> None:
        for button in (self.variants.more, self._go, self._start):
            button.be_terse(terse)
        words_too = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.in_one_text.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly if terse else words_too)
        for label in (self._status_label, self._granularity_label):
            label.setVisible(not terse)

    # --- the detail ------------------------------------------------------------------------------------------------

    def _make_widgets(self) -> None:
        self._empty = caption(role="muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._place, self._act, self._action = Elided("heading"), Elided("muted"), caption(role="muted")
        self.status, self.granularity = Choice(), Choice()
        for box in (self.status, self.granularity):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._status_label, self._granularity_label = caption(role="muted"), caption(role="muted")
        self._go, self._delete, self._start = Terse(), QToolButton(), Terse()
        self._start.setFlat(True)
        self.in_one_text = QToolButton()
        self.in_one_text.setCheckable(True)
        self.in_one_text.setAutoRaise(True)
        self.in_one_text.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._delete.setAutoRaise(True)
        self.variants = Variants(self.desk)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.in_force, self.proposed = Writing(), Writing()
        self.in_force.setReadOnly(True)
        self.proposed.setTabChangesFocus(True)
        self.in_force.setTabChangesFocus(True)
        self._in_force_label, self._proposed_label, self._redline_label = caption(), caption(), caption()
        self.redline, self.clauses, self.row = Redline(), QTextBrowser(), QTextBrowser()
        self.justification = Writing()
        self.justification.setTabChangesFocus(True)
        self._justification_label, self._recommendations_label = caption(), caption()
        self.author, self.body = Line(), Line()
        self._author_label, self._body_label = caption(), caption()
        self.recommendations = QListWidget()
        wrap_lines(self.recommendations)
        self.set_look(self.desk.settings.zoom)

    def _lay_out(self) -> None:
        """Put the widgets together from the outside in: one that is moved takes on its style anew with all it holds."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget(self)
        layout.addWidget(self._stack)
        self._stack.addWidget(self._empty)
        self._editor = QWidget(self._stack)
        self._stack.addWidget(self._editor)
        halves = QSplitter(Qt.Orientation.Vertical, self._editor)
        texts = self._texts = QSplitter(Qt.Orientation.Horizontal, halves)
        below = QSplitter(Qt.Orientation.Horizontal, halves)
        top = QHBoxLayout()
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._place)
        names.addWidget(self._act)
        top.addLayout(names, 1)
        for button in (self.variants.more, self._go, self._delete):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        second = QHBoxLayout()
        second.addWidget(self._action)
        second.addStretch(1)
        for widget in (self._status_label, self.status, self._granularity_label, self.granularity):
            second.addWidget(widget)
        _titled(texts, self._in_force_label, self.in_force)
        texts.setChildrenCollapsible(False)
        proposed_head = QHBoxLayout()
        proposed_head.addWidget(self._proposed_label, 1)
        proposed_head.addWidget(self._start)
        _titled(texts, proposed_head, self.proposed)
        texts.setSizes([500, 500])
        redline_head = QHBoxLayout()
        redline_head.addWidget(self._redline_label, 1)
        redline_head.addWidget(self.in_one_text)
        _titled(below, redline_head, self.redline)
        self._details = QTabWidget(below)
        reasons = QWidget(self._details)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self._justification_label)
        left.addWidget(self.justification, 1)
        for label, field in ((self._author_label, self.author), (self._body_label, self.body)):
            right.addWidget(label)
            right.addWidget(field)
        right.addWidget(self._recommendations_label)
        right.addWidget(self.recommendations, 1)
        both = QHBoxLayout(reasons)
        both.setContentsMargins(0, 6, 0, 0)
        both.addLayout(left, 1)
        both.addLayout(right, 1)
        for page in (self.clauses, reasons, self.row):
            self._details.addTab(page, "")
        below.setSizes([500, 500])
        PartedTogether(texts, below)
        halves.setSizes([420, 380])
        whole = QVBoxLayout(self._editor)
        whole.setContentsMargins(10, 8, 10, 8)
        whole.addLayout(top)
        whole.addWidget(self.variants)
        whole.addLayout(second)
        whole.addWidget(self.tabs)
        whole.addWidget(halves, 1)


def choose(box: QComboBox, value: object) -> None:
    """Choose the entry of a box that holds this value."""
    at = next((row for row in range(box.count()) if box.itemData(row) == value), -1)
    box.setCurrentIndex(at)


def _fill_box(box: QComboBox, values: type[Status] | type[Granularity]) -> None:
    kept = box.currentData()
    box.clear()
    for value in values:
        box.addItem(words.marked(value) if isinstance(value, Status) else words.word(value), value)
    if kept is not None:
        choose(box, kept)


def _titled(into: QSplitter, head: QLabel | QHBoxLayout, widget: QWidget) -> None:
    """Put a widget under its title at the end of a splitter."""
    box = QWidget(into)
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    row = QWidget(box)
    row.setFixedHeight(28)
    if isinstance(head, QLabel):
        inner = QHBoxLayout()
        inner.addWidget(head)
    else:
        inner = head
    inner.setContentsMargins(0, 0, 0, 0)
    row.setLayout(inner)
    layout.addWidget(row)
    layout.addWidget(widget, 1)
