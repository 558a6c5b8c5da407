"""Light and dark: two palettes of our own over the Fusion style, and the fonts of the law."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from workbench import paths
from workbench.ui.steps import Steps

LAW_FONTS = ("PT Serif", "Cambria", "Georgia", "Noto Serif", "Times New Roman", "DejaVu Serif")
"""Serif faces with every Kazakh letter, best first."""

LAW_POINTS = 12

_AT_ONCE = 60  # widgets dressed in one step


class Theme(NamedTuple):
    """The colours of the window. Text colours keep a contrast of 4.5 : 1 and more on `base`."""

    name: str
    window: str
    base: str
    alternate: str
    text: str
    muted: str
    border: str
    outline: str  # of what is typed into: 3 : 1 and more on `base` and `window`
    accent: str
    accent_text: str
    link: str  # and words found, marked in a text
    selected: str  # the provision being looked at
    inserted: str
    inserted_ground: str
    deleted: str
    deleted_ground: str
    note_ground: str
    good: str
    partial: str
    bad: str
    neutral: str


LIGHT = Theme(
    name="light", window="#f4f5f7", base="#ffffff", alternate="#f8f9fb", text="#1d2430", muted="#5c6675",
    border="#d5dae1", outline="#848d9a", accent="#1f5fae", accent_text="#ffffff", link="#1f5fae", selected="#e8f0fb",
    inserted="#0b6b2e",
    inserted_ground="#ddf4e4", deleted="#a4202a", deleted_ground="#fde4e5", note_ground="#f3f0e6",
    good="#17753d", partial="#8a5a00", bad="#b3261e", neutral="#5c6675",
)  # fmt: skip
DARK = Theme(
    name="dark", window="#1b1e23", base="#24282f", alternate="#292e36", text="#e4e7ec", muted="#a9b2be",
    border="#434b57", outline="#737d8b", accent="#3f78bd", accent_text="#ffffff", link="#8ab8f0", selected="#2b3d56",
    inserted="#7fd89b",
    inserted_ground="#173323", deleted="#ff9c98", deleted_ground="#411e21", note_ground="#302d25",
    good="#67c98a", partial="#e0b04a", bad="#ff8f88", neutral="#a9b2be",
)  # fmt: skip


def chosen_theme(choice: str) -> Theme:
    """Return the theme for a setting: 'light', 'dark', or what the system has ('system')."""
    if choice == "system":
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return DARK if dark else LIGHT
    return DARK if choice == "dark" else LIGHT


def current_theme() -> Theme:
    """Return the theme the application wears."""
    name = QApplication.instance().property("theme") if QApplication.instance() else None  # type: ignore[union-attr]
    return DARK if name == "dark" else LIGHT


def wear(app: QApplication, theme: Theme, steps: Steps | None = None) -> None:
    """Dress the whole application; widgets hear of it by a palette change. Where there are `steps` it is done in them.

    The sheet is set once and names the colours by their roles in the palette: setting another one on a window of 600
    widgets takes ten times as long as having each widget lay its rules down and take them up again in the palette of
    now. Nothing is drawn until what the widgets write in colours of their own has followed, one trip through the event
    loop later, or when all steps are taken. The style is the application's from its start: even to ask for it takes
    long before the window is up.
    """
    app.setProperty("theme", theme.name)
    app.setPalette(_palette(theme))
    if not app.styleSheet():
        app.setStyleSheet(_sheet())
        return
    _draw(app, False)
    widgets = app.allWidgets()
    if steps is None:
        _polish(app, widgets)
        QTimer.singleShot(0, app, partial(_draw, app, True))
        return
    for at in range(0, len(widgets), _AT_ONCE):
        steps.do(partial(_polish, app, widgets[at : at + _AT_ONCE]))
    steps.last(partial(_draw, app, True))


def law_font(zoom: int = 100, points: int = LAW_POINTS) -> QFont:
    """Return the font of law text at this zoom in per cent."""
    font = QFont()
    font.setFamilies(list(LAW_FONTS))
    font.setPointSizeF(max(6.0, points * zoom / 100))
    return font


def _polish(app: QApplication, widgets: Sequence[QWidget]) -> None:
    """Have these widgets take up the sheet anew, those that are still there."""
    style = app.style()
    for widget in filter(isValid, widgets):
        style.unpolish(widget)
        style.polish(widget)


def _draw(app: QApplication, drawn: bool) -> None:
    """Let the windows be drawn, or keep them as they are on the screen."""
    for window in app.topLevelWidgets():
        window.setUpdatesEnabled(drawn)


def _palette(theme: Theme) -> QPalette:
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    palette = QPalette()
    colours = {
        role.Window: theme.window, role.WindowText: theme.text, role.Base: theme.base,
        role.AlternateBase: theme.alternate, role.Text: theme.text, role.Button: theme.window,
        role.ButtonText: theme.text, role.BrightText: theme.bad, role.ToolTipBase: theme.base,
        role.ToolTipText: theme.text, role.PlaceholderText: theme.muted, role.Highlight: theme.accent,
        role.HighlightedText: theme.accent_text, role.Mid: theme.border, role.Midlight: theme.selected,
        role.Light: theme.base, role.Dark: theme.outline, role.Shadow: theme.deleted_ground,
        role.Link: theme.link, role.LinkVisited: theme.link,
    }  # fmt: skip
    for which, colour in colours.items():
        palette.setColor(which, QColor(colour))
    for which in (role.Text, role.WindowText, role.ButtonText, role.HighlightedText):
        palette.setColor(group.Disabled, which, QColor(theme.muted))
    palette.setColor(group.Disabled, role.Highlight, QColor(theme.border))
    return palette


def _sheet() -> str:
    """Return the few rules a palette cannot tell: air, hair lines, flat tool bars."""
    icons = (paths.resources() / "icons").as_posix()
    return f"""
    QToolTip {{ color: palette(text); background: palette(base); border: 1px solid palette(mid); padding: 4px; }}
    QMainWindow::separator {{ background: palette(window); width: 5px; height: 5px; }}
    QScrollBar {{ background: palette(alternate-base); border: 0; }}
    QScrollBar:vertical {{ width: 12px; }}
    QScrollBar:horizontal {{ height: 12px; }}
    QScrollBar::handle {{ background: palette(dark); border: 3px solid palette(alternate-base); border-radius: 6px; }}
    QScrollBar::handle:vertical {{ min-height: 32px; }}
    QScrollBar::handle:horizontal {{ min-width: 32px; }}
    QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: palette(placeholder-text); }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QAbstractScrollArea::corner {{ background: palette(alternate-base); border: 0; }}
    QDockWidget {{ titlebar-close-icon: url("{icons}/dock-close.svg");
        titlebar-normal-icon: url("{icons}/dock-float.svg"); }}
    QTabWidget::pane {{ border: 0; }}
    QSplitter::handle {{ background: palette(window); }}
    QSplitter::handle:horizontal {{ width: 8px; }}
    QSplitter::handle:vertical {{ height: 8px; }}
    QToolBar {{ border: 0; border-bottom: 1px solid palette(mid); padding: 3px 6px; spacing: 2px; }}
    QToolButton#qt_toolbar_ext_button {{ qproperty-icon: url("{icons}/expand.svg"); }}
    QStatusBar {{ border-top: 1px solid palette(mid); }}
    QDockWidget::title {{ padding: 6px 8px; background: palette(window); font-weight: 600; }}
    QTreeView, QTableView, QListView, QTextBrowser, QTextEdit, QPlainTextEdit {{
        border: 1px solid palette(mid); border-radius: 4px; }}
    QPlainTextEdit[readOnly="false"], QTextEdit[readOnly="false"] {{ border: 1px solid palette(dark); }}
    QLineEdit {{ border: 1px solid palette(dark); border-radius: 4px; padding: 3px 5px; background: palette(base); }}
    QLineEdit:focus, QPlainTextEdit:focus, QTextBrowser:focus, QTreeView:focus, QTableView:focus, QListView:focus {{
        border: 1px solid palette(highlight); }}
    QToolButton:checked {{ background: palette(midlight); border: 1px solid palette(mid); border-radius: 4px; }}
    QToolButton:focus, QCommandLinkButton:focus {{ border: 1px solid palette(highlight); border-radius: 4px; }}
    QCommandLinkButton:focus {{ background: palette(midlight); }}
    QDialog[role="box"] {{ border: 1px solid palette(dark); }}
    QTreeView {{ show-decoration-selected: 0; }}
    QTreeView::item, QListView::item {{ padding: 3px 2px; }}
    QComboBox, QDateTimeEdit, QSpinBox {{ border: 1px solid palette(dark); border-radius: 4px;
        padding: 2px 5px 1px 7px; background: palette(base); }}
    QComboBox {{ padding-bottom: 2px; min-height: 18px; }}
    QComboBox:focus, QDateTimeEdit:focus, QSpinBox:focus {{ border: 1px solid palette(highlight); }}
    QLineEdit:disabled, QComboBox:disabled, QDateTimeEdit:disabled, QSpinBox:disabled {{
        border: 1px solid palette(mid); background: palette(window); }}
    QComboBox::drop-down, QDateTimeEdit::drop-down {{ border: 0; width: 18px; }}
    QComboBox::down-arrow, QDateTimeEdit::down-arrow {{ image: url("{icons}/expand.svg"); width: 12px; height: 12px; }}
    QSpinBox::up-button, QSpinBox::down-button {{ border: 0; width: 18px; }}
    QSpinBox::up-arrow {{ image: url("{icons}/collapse.svg"); width: 10px; height: 10px; }}
    QSpinBox::down-arrow {{ image: url("{icons}/expand.svg"); width: 10px; height: 10px; }}
    QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {{ width: 13px; height: 13px;
        border: 1px solid palette(placeholder-text); border-radius: 3px; background: palette(base); }}
    QRadioButton::indicator {{ border-radius: 7px; }}
    QCheckBox::indicator:focus, QRadioButton::indicator:focus {{
        border: 2px solid palette(highlight); width: 11px; height: 11px; }}
    QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {{
        background: palette(highlight); border-color: palette(highlight); image: url("{icons}/tick.svg"); }}
    QAbstractItemView::indicator:indeterminate {{
        background: palette(highlight); border-color: palette(highlight); image: url("{icons}/dash.svg"); }}
    QRadioButton::indicator:checked {{ border: 4px solid palette(highlight); width: 7px; height: 7px;
        background: palette(highlighted-text); }}
    QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-color: palette(mid);
        background: palette(window); }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QTabBar::tab {{ color: palette(placeholder-text); padding: 6px 6px; border: 0; margin: 0; }}
    QTabBar::tab:top {{ border-bottom: 2px solid transparent; }}
    QTabBar::tab:bottom {{ border-top: 2px solid transparent; }}
    QTabBar::tab:hover {{ color: palette(text); background: palette(alternate-base); }}
    QTabBar::tab:selected {{ color: palette(text); border-color: palette(highlight); }}
    QTabBar::tab:focus {{ background: palette(midlight); }}
    QHeaderView::section {{ background: palette(window); color: palette(placeholder-text); padding: 5px 6px; border: 0;
        border-right: 1px solid palette(mid); border-bottom: 1px solid palette(mid); }}
    QLabel[role="caption"] {{ color: palette(placeholder-text); font-weight: 600; }}
    QLabel[role="muted"] {{ color: palette(placeholder-text); }}
    QLabel[role="title"] {{ font-size: 15pt; font-weight: 600; }}
    QLabel[role="heading"] {{ font-size: 11pt; font-weight: 600; }}
    QFrame[role="bar"] {{ background: palette(shadow); border: 1px solid palette(bright-text); border-radius: 4px; }}
    QFrame[role="card"] QListView {{ border: 0; }}
    QFrame[role="card"] {{ background: palette(base); border: 1px solid palette(mid); border-radius: 6px; }}
    """
