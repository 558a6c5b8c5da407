"""Every command of the window in one table: name, words, icon, keys, menu. Menus, palette and key sheet read it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QAction, QKeySequence

from workbench.ui.icons import icon
from workbench.ui.noop import QT_TRANSLATE_NOOP

_AT_ONCE = 12  # commands named or drawn in one step


class Command(NamedTuple):
    """A command: `needs` is 'project' or 'provision' where it works only with one."""

    name: str
    text: str
    icon: str = ""
    keys: str = ""
    needs: str = "project"


MENUS: tuple[tuple[str, tuple[Command | None, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Actions", "&Project"),
        (
            Command("new", QT_TRANSLATE_NOOP("Actions", "&New project…"), "plus", "Ctrl+N", ""),
            Command("open", QT_TRANSLATE_NOOP("Actions", "&Open project…"), "folder-open", "Ctrl+O", ""),
            Command("open_database", QT_TRANSLATE_NOOP("Actions", "Open a &department's project…"), "users", "", ""),
            Command("sample", QT_TRANSLATE_NOOP("Actions", "Open the &sample project…"), "school", "", ""),
            Command("close", QT_TRANSLATE_NOOP("Actions", "&Close project"), "home", "Ctrl+W"),
            None,
            Command("import", QT_TRANSLATE_NOOP("Actions", "&Import an act…"), "file-import", "Ctrl+I"),
            Command(
                "import_recommendations",
                QT_TRANSLATE_NOOP("Actions", "Import &recommendations…"),
                "clipboard-list",
                "Ctrl+Shift+I",
            ),
            None,
            Command("project", QT_TRANSLATE_NOOP("Actions", "About this draft &law…"), "file-text"),
            Command("backups", QT_TRANSLATE_NOOP("Actions", "&Backups…"), "history"),
            Command("take_back", QT_TRANSLATE_NOOP("Actions", "Take back a re&viewed copy…"), "file-check", "Ctrl+R"),
            Command("export", QT_TRANSLATE_NOOP("Actions", "&Export the package…"), "file-export", "Ctrl+E"),
            Command("print", QT_TRANSLATE_NOOP("Actions", "&Print…"), "printer", "Ctrl+P"),
            None,
            Command("move", QT_TRANSLATE_NOOP("Actions", "&Move to a database or a file…"), "copy"),
            Command("send_bundle", QT_TRANSLATE_NOOP("Actions", "Carry to a collea&gue…"), "package"),
            Command("take_in", QT_TRANSLATE_NOOP("Actions", "Ta&ke a bundle in…"), "package", "", ""),
            None,
            Command("settings", QT_TRANSLATE_NOOP("Actions", "Se&ttings…"), "settings", "Ctrl+,", ""),
            Command("quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "x", "Ctrl+Q", ""),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "&Edit"),
        (
            Command("undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), "arrow-back-up", "Ctrl+Z"),
            Command("redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), "arrow-forward-up", "Ctrl+Y"),
            None,
            Command("find", QT_TRANSLATE_NOOP("Actions", "&Search the project"), "search", "Ctrl+Shift+F"),
            Command("palette", QT_TRANSLATE_NOOP("Actions", "&Find a command or a place…"), "command", "Ctrl+K", ""),
            Command("go_to", QT_TRANSLATE_NOOP("Actions", "&Go to an article…"), "hash", "Ctrl+G"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "&Law"),
        (
            Command("amend", QT_TRANSLATE_NOOP("Actions", "&Amend this provision"), "pencil", "Ctrl+M", "provision"),
            Command(
                "insert", QT_TRANSLATE_NOOP("Actions", "&Insert a provision…"), "plus", "Ctrl+Shift+M", "provision"
            ),
            Command(
                "repeal", QT_TRANSLATE_NOOP("Actions", "Re&peal this provision"), "ban", "Ctrl+Shift+D", "provision"
            ),
            Command("move_to", QT_TRANSLATE_NOOP("Actions", "&Move to…"), "arrow-right", "Ctrl+Shift+V", "provision"),
            Command("renumber", QT_TRANSLATE_NOOP("Actions", "&Give another number…"), "hash", "", "provision"),
            Command("repeal_act", QT_TRANSLATE_NOOP("Actions", "Repeal the whole a&ct"), "ban"),
            Command("throughout", QT_TRANSLATE_NOOP("Actions", "Replace &words throughout the act…"), "replace"),
            Command("structure", QT_TRANSLATE_NOOP("Actions", "Correct the &structure…"), "list-tree", "Ctrl+Shift+S"),
            Command("about_act", QT_TRANSLATE_NOOP("Actions", "About &this act…"), "scale"),
            Command("carry_over", QT_TRANSLATE_NOOP("Actions", "Carry &over to a newer edition…"), "git-compare"),
            None,
            Command("link", QT_TRANSLATE_NOOP("Actions", "&Link a recommendation…"), "link", "Ctrl+L", "provision"),
            None,
            Command("next", QT_TRANSLATE_NOOP("Actions", "&Next provision"), "", "Alt+Down"),
            Command("previous", QT_TRANSLATE_NOOP("Actions", "P&revious provision"), "", "Alt+Up"),
            Command("back", QT_TRANSLATE_NOOP("Actions", "&Back"), "arrow-left", "Alt+Left"),
            Command("forward", QT_TRANSLATE_NOOP("Actions", "&Forward"), "arrow-right", "Alt+Right"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "&View"),
        (
            Command("page_law", QT_TRANSLATE_NOOP("Actions", "The &law"), "scale", "Ctrl+1"),
            Command("page_amendment", QT_TRANSLATE_NOOP("Actions", "The &amendment"), "pencil", "Ctrl+2"),
            Command(
                "page_recommendations", QT_TRANSLATE_NOOP("Actions", "&Recommendations"), "clipboard-list", "Ctrl+3"
            ),
            Command("page_concordance", QT_TRANSLATE_NOOP("Actions", "&Concordance"), "table", "Ctrl+4"),
            Command("page_matters", QT_TRANSLATE_NOOP("Actions", "&Open matters"), "checklist", "Ctrl+5"),
            Command("page_session", QT_TRANSLATE_NOOP("Actions", "The &session"), "users", "Ctrl+6"),
            Command("page_pictures", QT_TRANSLATE_NOOP("Actions", "&Pictures"), "chart-bar", "Ctrl+7"),
            Command("page_discussion", QT_TRANSLATE_NOOP("Actions", "Public &discussion"), "message", "Ctrl+8"),
            None,
            Command("dock_navigator", QT_TRANSLATE_NOOP("Actions", "&Tree of acts"), "list-tree", "Alt+1"),
            Command("dock_amendments", QT_TRANSLATE_NOOP("Actions", "L&ist of amendments"), "pencil", "Alt+2"),
            Command("dock_context", QT_TRANSLATE_NOOP("Actions", "Cont&ext"), "bookmark", "Alt+3"),
            Command("dock_consequences", QT_TRANSLATE_NOOP("Actions", "Conse&quences"), "git-compare", "Alt+4"),
            Command("dock_history", QT_TRANSLATE_NOOP("Actions", "What can be &undone"), "history", "Alt+5"),
            None,
            Command("zoom_in", QT_TRANSLATE_NOOP("Actions", "Lar&ger text"), "zoom-in", "Ctrl++", ""),
            Command("zoom_out", QT_TRANSLATE_NOOP("Actions", "S&maller text"), "zoom-out", "Ctrl+-", ""),
            Command("zoom_reset", QT_TRANSLATE_NOOP("Actions", "Te&xt as set"), "", "Ctrl+0", ""),
            None,
            Command("room", QT_TRANSLATE_NOOP("Actions", "&For the meeting room"), "users", "F11"),
            Command("reset_layout", QT_TRANSLATE_NOOP("Actions", "Reset the la&yout"), "refresh"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "&Help"),
        (
            Command("help", QT_TRANSLATE_NOOP("Actions", "&Guide"), "help", "F1", ""),
            Command("keys", QT_TRANSLATE_NOOP("Actions", "&Keys…"), "keyboard", "Shift+F1", ""),
            Command("about", QT_TRANSLATE_NOOP("Actions", "&About…"), "info-circle", "", ""),
        ),
    ),
)
"""The menus in order; None is a line between commands."""

TOOLS: tuple[str, ...] = (
    "undo",
    "redo",
    "",
    "import",
    "import_recommendations",
    "",
    "amend",
    "insert",
    "link",
    "",
    "export",
)
"""The tool bar, '' a line. Undo and redo stand first: a narrow window hides the last tools, never these."""

_SHORT = {"export": QT_TRANSLATE_NOOP("Actions", "Export the package")}
"""What a tool says where the words of the menu are long in a language."""

_DRAWN_AFTER = 100  # milliseconds: the icons, when the window is up


class Actions(QObject):
    """The commands as Qt actions, by name."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._commands = {command.name: command for _, commands in MENUS for command in commands if command is not None}
        self._actions = {name: QAction(parent) for name in self._commands}
        for name, action in self._actions.items():
            action.setObjectName(f"action_{name}")
            action.setShortcut(QKeySequence(self._commands[name].keys))
        self.retranslate(self.items())
        self._undrawn = self.some()
        self._draw_later = QTimer(self, interval=_DRAWN_AFTER)
        self._draw_later.timeout.connect(self._draw_next)
        self._draw_later.start()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def connect_all(self, answers: dict[str, Callable[[], object]]) -> None:
        """Connect each command to its answer."""
        for name, answer in answers.items():
            self._actions[name].triggered.connect(partial(_answer, answer))

    def items(self) -> tuple[tuple[Command, QAction], ...]:
        """Return the commands with their actions, in the order of the menus."""
        return tuple((command, self._actions[name]) for name, command in self._commands.items())

    def enable(self, *, project: bool, provision: bool) -> None:
        """Enable what works now."""
        for command, action in self.items():
            action.setEnabled({"": True, "project": project, "provision": provision}[command.needs])

    def some(self) -> Iterator[tuple[tuple[Command, QAction], ...]]:
        """Yield all commands, a few at a time."""
        items = self.items()
        return (items[at : at + _AT_ONCE] for at in range(0, len(items), _AT_ONCE))

    def retranslate(self, items: Iterable[tuple[Command, QAction]]) -> None:
        """Say these commands in the interface language of now."""
        for command, action in items:
            text = said(command.text)
            action.setText(text)
            plain = text.replace("&", "").rstrip("…")
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{plain} ({keys})" if keys else plain)
            action.setIconText(said(_SHORT[command.name]) if command.name in _SHORT else plain)

    def _draw_next(self) -> None:
        """Draw the next few icons: all of them at once would hold up the first window."""
        some = next(self._undrawn, ())
        self._draw_later.setInterval(0)
        if not some:
            self._draw_later.stop()
        self.restyle(some)

    def restyle(self, items: Iterable[tuple[Command, QAction]]) -> None:
        """Draw the icons of these commands in the theme of now."""
        for command, action in items:
            if command.icon:
                action.setIcon(icon(command.icon))


def _answer(answer: Callable[[], object], _checked: bool = False) -> None:
    """Answer a command, whatever state its action is in."""
    answer()


def said(text: str) -> str:
    """Return a text of the table in the interface language."""
    return QCoreApplication.translate("Actions", text)
