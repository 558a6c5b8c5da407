"""The parts of the bench: `PAGES` in the middle, `DOCKS` around. A new view is a file here and a line in one list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from workbench.ui.desk import Desk
from workbench.ui.noop import QT_TRANSLATE_NOOP
from workbench.ui.panel import Panel
from workbench.ui.panels.amendment import AmendmentEditor
from workbench.ui.panels.amendments import Amendments
from workbench.ui.panels.concordance import Concordance
from workbench.ui.panels.consequences import Consequences
from workbench.ui.panels.context import Context
from workbench.ui.panels.discussion import Discussion
from workbench.ui.panels.matters import Matters
from workbench.ui.panels.navigator import Navigator
from workbench.ui.panels.pictures import Pictures
from workbench.ui.panels.reader import Reader
from workbench.ui.panels.recommendations import Recommendations
from workbench.ui.panels.search import Search
from workbench.ui.panels.session import SessionView


@dataclass(frozen=True)
class Place:
    """A panel and where it stands: its name, its title, its icon, its side of the window."""

    name: str
    title: str
    icon: str
    panel: Callable[[Desk, QWidget | None], Panel]
    area: str = ""


PAGES = (
    Place("law", QT_TRANSLATE_NOOP("Places", "Law"), "scale", Reader),
    Place("amendment", QT_TRANSLATE_NOOP("Places", "Amendment"), "pencil", AmendmentEditor),
    Place("recommendations", QT_TRANSLATE_NOOP("Places", "Recommendations"), "clipboard-list", Recommendations),
    Place("concordance", QT_TRANSLATE_NOOP("Places", "Concordance"), "table", Concordance),
    Place("matters", QT_TRANSLATE_NOOP("Places", "Open matters"), "checklist", Matters),
    Place("session", QT_TRANSLATE_NOOP("Places", "Session"), "users", SessionView),
    Place("pictures", QT_TRANSLATE_NOOP("Places", "Pictures"), "chart-bar", Pictures),
    Place("discussion", QT_TRANSLATE_NOOP("Places", "Discussion"), "message", Discussion),
)
DOCKS = (
    Place("navigator", QT_TRANSLATE_NOOP("Places", "Acts"), "list-tree", Navigator, "left"),
    Place("amendments", QT_TRANSLATE_NOOP("Places", "Amendments"), "pencil", Amendments, "left"),
    Place("search", QT_TRANSLATE_NOOP("Places", "Search"), "search", Search, "left"),
    Place("context", QT_TRANSLATE_NOOP("Places", "Context"), "bookmark", Context, "right"),
    Place("consequences", QT_TRANSLATE_NOOP("Places", "Consequences"), "git-compare", Consequences, "right"),
)
