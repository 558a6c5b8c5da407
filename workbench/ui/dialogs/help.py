"""The guide that comes with the program, at the page that fits. It loads from its own folder and nothing else."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QImage, QKeySequence, QPainter, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextBrowser, QToolButton, QVBoxLayout, QWidget

from workbench import paths
from workbench.ui.icons import icon
from workbench.ui.theme import DARK, current_theme

HOME = "index.md"
PAGES = {
    "law": "amend.md", "amendment": "amend.md", "recommendations": "recommendations.md",
    "concordance": "recommendations.md", "matters": "matters.md", "session": "discussion.md", "search": "search.md",
    "pictures": "progress.md", "discussion": "discussion.md",
    "navigator": "amend.md", "amendments": "amend.md", "context": "amend.md", "consequences": "amend.md",
    "history": "amend.md",
}  # fmt: skip
"""The page of the guide for each page and dock of the window."""

DIALOGS = {
    "AboutAct": "import.md", "AboutDraft": "start.md", "Answer": "discussion.md", "Backups": "start.md",
    "CarryOver": "variants.md",
    "Convene": "discussion.md", "DatabaseDialog": "department.md", "Export": "export.md",
    "GiveTask": "discussion.md", "ImportAct": "import.md", "ImportRecommendations": "recommendations.md",
    "ImportSubmissions": "discussion.md", "Insert": "insert.md", "IntoWhich": "carry.md",
    "Keys": "index.md", "Link": "recommendations.md", "Move": "insert.md", "NameKey": "carry.md",
    "Palette": "search.md", "Preferences": "start.md", "Preview": "export.md", "Reason": "discussion.md",
    "Receive": "discussion.md", "Renumber": "insert.md", "SendBundle": "carry.md", "Structure": "import.md",
    "TakeBack": "review.md", "TakeIn": "carry.md", "TakeOver": "start.md", "Throughout": "amend.md",
    "TwoAtOnce": "department.md",
}  # fmt: skip
"""The page of the guide for each dialog; for any other the contents."""

_UNTOLD = QTextDocument.ResourceType.UnknownResource
_SMOOTH = Qt.TransformationMode.SmoothTransformation
_WIDEST = 680  # pixels of a picture
_DIM = QColor(178, 178, 184)
"""What pictures of the light window are multiplied with in the dark theme: their ground would glare there."""


def guide(language: str) -> Path:
    """Return the folder of the guide in this interface language, English where it has none."""
    folder = paths.resources() / "help" / language
    return folder if (folder / HOME).is_file() else paths.resources() / "help" / "en"


class Help(QDialog):
    """Shows the guide beside the work, back and forward as a browser does."""

    def __init__(self, language: str, page: str = HOME, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.resize(880, 660)
        self._worn = current_theme().name
        self.view = Guide(guide(language))
        self._back, self._forward, self._home = QToolButton(), QToolButton(), QToolButton()
        top = QHBoxLayout()
        for button, keys in ((self._back, "Alt+Left"), (self._forward, "Alt+Right"), (self._home, "Alt+Home")):
            button.setAutoRaise(True)
            QShortcut(QKeySequence(keys), self, button.click)
            top.addWidget(button)
        top.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.view, 1)
        self.retranslate()
        self.restyle()
        self._back.clicked.connect(self.view.backward)
        self._forward.clicked.connect(self.view.forward)
        self._home.clicked.connect(self.view.go_home)
        self.view.backwardAvailable.connect(self._back.setEnabled)
        self.view.forwardAvailable.connect(self._forward.setEnabled)
        self._back.setEnabled(False)
        self._forward.setEnabled(False)
        self.view.open_page(page)
        self.view.setFocus()

    def open_at(self, language: str, page: str) -> None:
        """Come to the front at this page, in this language."""
        self.speak(language)
        self.view.open_page(page)
        self.show()
        self.raise_()
        self.activateWindow()

    def speak(self, language: str) -> None:
        """Go on in this language, at the page that is open."""
        page = self.view.source().fileName()
        if self.view.folder != guide(language).resolve():
            self.view.folder = guide(language).resolve()
            self.view.open_page(page)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Guide"))
        self.view.setAccessibleName(self.tr("Guide"))
        for button, name, keys in (
            (self._back, self.tr("Back"), "Alt+Left"), (self._forward, self.tr("Forward"), "Alt+Right"),
            (self._home, self.tr("Contents"), "Alt+Home"),
        ):  # fmt: skip
            button.setToolTip(f"{name} ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})")
            button.setAccessibleName(name)

    def restyle(self) -> None:
        for button, picture in ((self._back, "arrow-left"), (self._forward, "arrow-right"), (self._home, "home")):
            button.setIcon(icon(picture))
        self.view.reload()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.PaletteChange and current_theme().name != self._worn:
            self._worn = current_theme().name
            self.restyle()
        super().changeEvent(event)


def _dimmed(picture: QImage) -> QImage:
    """Return a picture of the guide with the brightness that fits the theme."""
    if current_theme() is not DARK:
        return picture
    dimmed = picture.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(dimmed)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.fillRect(QRectF(QPointF(), dimmed.deviceIndependentSize()), _DIM)
    painter.end()
    return dimmed


class Guide(QTextBrowser):
    """A browser of one folder: pages in Markdown and pictures under it; every other address is refused."""

    refused = Signal(str)

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder = folder.resolve()
        self._root = self.folder.parent
        self.setOpenLinks(True)
        self.setOpenExternalLinks(False)
        self.document().setDocumentMargin(18)

    def open_page(self, page: str) -> None:
        """Show a page of the guide, its contents where there is no such page."""
        wanted = self.folder / page
        known = wanted if self._inside(wanted) and wanted.is_file() else self.folder / HOME
        self.setSource(QUrl.fromLocalFile(str(known)), QTextDocument.ResourceType.MarkdownResource)

    def go_home(self) -> None:
        """Show the contents."""
        self.open_page(HOME)

    def doSetSource(self, name: QUrl | str, kind: QTextDocument.ResourceType = _UNTOLD) -> None:
        """Go only where the guide goes."""
        url = QUrl(name)
        target = self._file(url)
        if target is None or not target.is_file():
            self.refused.emit(url.toString())
            return
        super().doSetSource(url, QTextDocument.ResourceType.MarkdownResource)
        self._fold_commands()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Load pages and pictures of the guide; nothing else, and nothing from a network."""
        target = self._file(QUrl(name))
        if target is None or not target.is_file():
            return None
        if kind == QTextDocument.ResourceType.ImageResource.value:
            picture = QImage(str(target))
            return None if picture.isNull() else _dimmed(self._sized(picture))
        return target.read_text("utf-8")

    def _sized(self, picture: QImage) -> QImage:
        """Return a picture no wider than the page takes, with as many dots as the screen shows there."""
        width = min(picture.width(), _WIDEST)
        sized = picture.scaledToWidth(min(picture.width(), round(width * self.devicePixelRatioF())), _SMOOTH)
        sized.setDevicePixelRatio(sized.width() / width)
        return sized

    def _fold_commands(self) -> None:
        """Let long commands go on in the next line, on a ground of their own, instead of scrolling sideways."""
        ground, block = QColor(current_theme().alternate), self.document().begin()
        while block.isValid():
            if block.blockFormat().nonBreakableLines():
                format_ = block.blockFormat()
                format_.setNonBreakableLines(False)
                format_.setBackground(ground)
                QTextCursor(block).setBlockFormat(format_)
            block = block.next()

    def _file(self, url: QUrl) -> Path | None:
        """Return the file of an address inside the guide, or None."""
        if url.isRelative():
            url = self.source().resolved(url) if self.source().isValid() else QUrl()
        if not url.isLocalFile():
            return None
        path = Path(url.toLocalFile()).resolve()
        return path if self._inside(path) else None

    def _inside(self, path: Path) -> bool:
        return path.resolve().is_relative_to(self._root)
