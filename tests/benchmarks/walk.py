"""Walks the program as a drafter does and tells the longest step of its window under each action.

    python -m tests.benchmarks.walk FOLDER [--only WORD]

FOLDER is one that `prepared.py` made. The program is started as a user starts it, in a process of its own, so that what
loads when it is first asked for counts too; what was measured is printed as JSON: {action: [milliseconds, where]}.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import traceback
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDate, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit

from tests.benchmarks.watchdog import Step, Watchdog
from workbench import paths, settings
from workbench.app import application, open_window
from workbench.settings import Settings
from workbench.ui.main_window import MainWindow

QUIET = 400  # milliseconds without work under way: longer than any timer of the panels, but those of typing
_PATIENCE = 60_000

Action = tuple[str, Callable[[], object]]

DIALOGS = (
    "about_act", "project", "backups", "carry_over", "send_bundle", "throughout", "insert", "move_to", "renumber",
    "link", "structure", "palette", "go_to", "help", "keys", "about", "settings", "open_database", "move", "print",
    "export",
)  # fmt: skip
"""The commands that open a dialog of their own, by the names of the menu."""


class Walk:
    """Takes the window through every action and keeps the longest step of each."""

    def __init__(self, folder: Path, only: str) -> None:
        self.folder, self.only = folder, only
        self.steps: dict[str, Step] = {}
        self.wrong: list[BaseException] = []

    def begin(self) -> None:
        """Take over when the program is up, and close it when everything was done."""
        found = (each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
        self.window = next(found)
        kept, sys.excepthook = sys.excepthook, self._note_wrong
        self.window.desk.failed.connect(self._note_refused)
        try:
            wait(self.window)
            for name, action in self.actions():
                self.take(name, action)
        except Exception as error:  # raised where the walk began, not in the loop it runs in
            self.wrong.append(error)
        finally:
            sys.excepthook = kept
            for dialog in self.window.findChildren(QDialog):
                dialog.reject()
            self.window.close()

    def take(self, name: str, action: Callable[[], object]) -> None:
        """Do this, wait until all it set going is done, and note the longest step; what went wrong is raised."""
        print(name, file=sys.stderr, flush=True)
        with Watchdog() as watchdog:
            QTimer.singleShot(0, action)
            wait(self.window)
        if self.wrong:
            raise RuntimeError(f"{name} went wrong") from self.wrong.pop(0)
        if self.only in name:
            self.steps[name] = watchdog.longest

    def _note_wrong(self, _kind: type[BaseException], error: BaseException, _trace: object) -> None:
        self.wrong.append(error)

    def _note_refused(self, error: Exception) -> None:
        self.wrong.append(error)

    # --- what is done ----------------------------------------------------------------------------------------------

    def actions(self) -> Iterator[Action]:
        """Yield what is done, in the order it is done; each begins when the one before has come to an end."""
        window, desk, folder = self.window, self.window.desk, self.folder
        yield "opening a project", partial(window.open_path, folder / "project.lhw")
        yield from self.reading()
        yield from self.places()
        yield from self.looks()
        for command in DIALOGS:
            yield f"dialog: {command}", window.actions_[command].trigger
            yield f"closing dialog: {command}", self.reject
        yield from self.editing()
        yield from self.meeting()
        yield from self.answering()
        yield from self.taking_in()
        yield from self.two_at_once()
        yield "closing the project", window.projects.close_project
        yield "opening the project again", partial(window.open_path, folder / "project.lhw")
        yield "restoring a backup", self.restore
        yield "opening the sample project", partial(window.projects.make_sample, folder / "sample copy.lhw")
        yield "starting a project", partial(desk.create, folder / "new.lhw", "new")

    def reading(self) -> Iterator[Action]:
        """Yield ways of reading the law."""
        from workbench.law.reference import ProvisionRef

        desk, bench = self.window.desk, self.bench
        yield "showing a far article", partial(desk.show, ProvisionRef(self.work, self.article(0.8)))
        yield "reading two languages", partial(bench.reader.choose, "rus+kaz")
        yield "reading Kazakh", partial(bench.reader.choose, "kaz")
        yield "reading Russian", partial(bench.reader.choose, "rus")
        yield "reading as proposed", partial(bench.reader.choose, "rus", proposed=True)
        yield "reading in force", partial(bench.reader.choose, "rus")
        yield "the next provision", self.window.actions_["next"].trigger
        yield "going back", self.window.actions_["back"].trigger
        for act in dict.fromkeys(each.work for each in self.workspace.acts()):
            yield f"showing the act {act.rpartition('/')[2]}", partial(desk.show, ProvisionRef(act))
        yield "showing the law", partial(desk.show, ProvisionRef(self.work, self.article(0.3)))
        yield "filtering the acts", partial(bench.panels["navigator"].filter.setText, "граждан")  # type: ignore[attr-defined]
        yield "showing all acts", partial(bench.panels["navigator"].filter.clear)  # type: ignore[attr-defined]
        yield "searching", partial(bench.panels["search"].query.setText, "защита населения")  # type: ignore[attr-defined]

    def places(self) -> Iterator[Action]:
        """Yield the pages of the middle and the docks around, each for the first time and once more."""
        from workbench.ui.panels import DOCKS, PAGES
        from workbench.ui.pictured import Picture

        for time in ("", " again"):
            for place in PAGES:
                yield f"page: {place.name}{time}", partial(self.bench.page, place.name)
            for place in DOCKS:
                yield f"dock: {place.name}{time}", self.bench.docks[place.name].raise_
        yield "page: pictures once more", partial(self.bench.page, "pictures")
        for picture in Picture:
            yield f"picture: {picture.value}", partial(self.bench.panels["pictures"].choose, picture)  # type: ignore[attr-defined]
        amendment = self.workspace.amendments()[0]
        yield "showing an amendment", partial(self.window.desk.show, amendment)
        yield "showing a recommendation", partial(self.window.desk.show, self.workspace.recommendations()[0])

    def looks(self) -> Iterator[Action]:
        """Yield changes of theme, language and size, with the law and with an amendment in front."""
        desk = self.window.desk
        for page in ("law", "amendment"):
            yield f"page: {page} for its looks", partial(self.bench.page, page)
            for theme in ("dark", "light"):
                yield f"theme: {theme}, {page}", partial(self.keep, theme=theme)
            for language in ("kk", "ru", "en"):
                yield f"language: {language}, {page}", partial(self.keep, language=language)
        yield "language: ru", partial(self.keep, language="ru")
        for command in ("zoom_in", "zoom_reset", "room"):
            yield f"command: {command}", self.window.actions_[command].trigger
        yield "leaving the room", self.window.room.leave
        yield "command: reset_layout", self.window.actions_["reset_layout"].trigger
        yield "the law once more", partial(desk.show, self.workspace.amendments()[0].ref)

    def editing(self) -> Iterator[Action]:
        """Yield edits of amendments and of acts, undone and done again."""
        window, bench = self.window, self.bench
        actions = window.actions_
        yield "amending a provision", self.amend
        yield "typing", partial(bench.editor.proposed.insertPlainText, " и детей")
        yield "storing what was typed", bench.editor.store
        yield "undoing an edit", actions["undo"].trigger
        yield "doing an edit again", actions["redo"].trigger
        yield "repealing a provision", actions["repeal"].trigger
        yield "deleting an amendment", bench.editor._on_delete
        yield "dialog: importing an act", partial(bench.commands.import_file, self.folder / "act.md")
        yield "storing a whole act", self.accept_edition  # and comparing it with the edition before
        stored = actions["undo"].text()
        yield "carrying an amendment over", self.carry
        yield "closing dialog: carrying over", self.reject
        if actions["undo"].text() != stored:
            yield "undoing what was carried over", actions["undo"].trigger
        yield "undoing a whole act", actions["undo"].trigger
        yield "storing a whole act again", actions["redo"].trigger
        yield "closing dialog: carrying over again", self.reject
        yield "undoing a whole act again", actions["undo"].trigger
        yield "dialog: importing recommendations", partial(bench.commands.import_file, self.folder / "table.csv")
        yield "storing recommendations", self.accept
        yield "dialog: exporting", actions["export"].trigger
        yield "exporting the package", self.export
        yield "closing dialog: exporting", self.reject

    def meeting(self) -> Iterator[Action]:
        """Yield what a session does."""
        panel = self.bench.panels["session"]
        yield "page: session for its work", partial(self.bench.page, "session")
        yield "dialog: convening", panel.convene  # type: ignore[attr-defined]
        yield "closing dialog: convening", self.reject
        yield "deciding", partial(panel.decide, "agreed")  # type: ignore[attr-defined]
        yield "typing a comment", partial(panel.remark.setText, "Учесть мнение родителей")  # type: ignore[attr-defined]
        yield "commenting", panel.comment  # type: ignore[attr-defined]
        yield "dialog: giving a task", panel.give_task  # type: ignore[attr-defined]
        yield "giving a task", partial(self.fill, text="Рассчитать расходы", responsible="Минфин")
        yield "page: law after the session", partial(self.bench.page, "law")

    def answering(self) -> Iterator[Action]:
        """Yield answers to recommendations, proposals of the public discussion taken in and answered."""
        from workbench.law.concordance import Conformity
        from workbench.law.recommendation import Acceptance, Progress

        recommendations, discussion = self.bench.panels["recommendations"], self.bench.panels["discussion"]
        concordance = self.bench.panels["concordance"]
        yield "page: recommendations for answers", partial(self.bench.page, "recommendations")
        yield "answering a recommendation", partial(self.put, recommendations, 5, Acceptance.ACCEPTED_IN_PART)
        yield "its progress", partial(self.put, recommendations, 6, Progress.IMPLEMENTED)
        yield "undoing an answer", self.window.actions_["undo"].trigger
        yield "page: concordance for conformity", partial(self.bench.page, "concordance")
        yield "assessing in the table", partial(self.put, concordance, 2, Conformity.NOT_APPLICABLE)
        yield "page: discussion for proposals", partial(self.bench.page, "discussion")
        yield "dialog: receiving", discussion.receive  # type: ignore[attr-defined]
        yield "receiving", partial(self.fill, author="К. Ким", text="Не разлучать детей с родителями.")
        yield "choosing a proposal", partial(discussion.table.selectRow, 0)  # type: ignore[attr-defined]
        yield "dialog: answering a proposal", discussion.answer  # type: ignore[attr-defined]
        yield "answering a proposal", partial(self.fill, reason="Учтено в статье 5.")
        yield "page: law after the answers", partial(self.bench.page, "law")

    def taking_in(self) -> Iterator[Action]:
        """Yield what colleagues and reviewers send."""
        commands = self.bench.commands
        yield "dialog: a reviewed copy", partial(commands.take_back, self.folder / "reviewed.docx")
        yield "accepting what a reviewer proposes", self.accept_review
        yield "closing dialog: a reviewed copy", self.reject
        yield "dialog: a bundle", partial(self.window.take_in, self.folder / "colleague.lhwr")
        yield "dialog: naming a key", lambda: self.dialog().name_key()  # type: ignore[attr-defined]
        yield "naming a key", self.accept
        yield "taking in a bundle", self.take_bundle
        yield "undoing a bundle", self.window.actions_["undo"].trigger
        yield "dialog: sending all", self.window.actions_["send_bundle"].trigger
        yield "choosing what goes", self.tick
        yield "writing a bundle", self.write
        yield "closing dialog: sending all", self.reject

    def two_at_once(self) -> Iterator[Action]:
        """Yield what follows when two changed one amendment in a department's project."""
        yield "dialog: two at once", self.meet
        yield "choosing ours", lambda: self.dialog().choose("ours")  # type: ignore[attr-defined]
        yield "storing what two changed", lambda: self.dialog().save()  # type: ignore[attr-defined]
        yield "closing dialog: two at once", self.reject

    # --- how it is done --------------------------------------------------------------------------------------------

    @property
    def bench(self):  # type: ignore[no-untyped-def]
        assert self.window.bench is not None
        return self.window.bench

    @property
    def workspace(self):  # type: ignore[no-untyped-def]
        assert self.window.desk.workspace is not None
        return self.window.desk.workspace

    @property
    def work(self) -> str:
        """The act that most amendments are about."""
        works = [each.ref.work for each in self.workspace.amendments()]
        return max(works, key=works.count)

    def article(self, share: float) -> str:
        """Return the article that stands so far into the act."""
        act = self.workspace.act(self.work, "rus")
        articles = [each.eid for each in act.walk() if each.eid.startswith("art_") and "__" not in each.eid]
        return articles[int(len(articles) * share)]

    def dialog(self) -> QDialog:
        return next(each for each in reversed(self.window.findChildren(QDialog)) if each.isVisible())

    def reject(self) -> None:
        for dialog in reversed(self.window.findChildren(QDialog)):
            if dialog.isVisible():
                dialog.reject()

    def accept(self) -> None:
        self.dialog().accept()

    def keep(self, **chosen: object) -> None:
        desk = self.window.desk
        desk.keep(desk.settings._replace(**chosen))

    def amend(self) -> None:
        from workbench.law.reference import ProvisionRef

        self.bench.commands.amend(ProvisionRef(self.work, self.article(0.5)))

    def accept_edition(self) -> None:
        """Import what was read as the edition of another day."""
        dialog = self.dialog()
        dialog._dated.setChecked(True)  # type: ignore[attr-defined]
        day = date.today()
        dialog.edition.setDate(QDate(day.year, day.month, day.day))  # type: ignore[attr-defined]
        dialog.accept()

    def export(self) -> None:
        dialog = self.dialog()
        dialog.folder.setText(str(self.folder / "package"))  # type: ignore[attr-defined]
        dialog.start()  # type: ignore[attr-defined]

    def accept_review(self) -> None:
        self.dialog().take_over()  # type: ignore[attr-defined]

    def take_bundle(self) -> None:
        self.dialog().take()  # type: ignore[attr-defined]

    def carry(self) -> None:
        """Take over the first amendment on the list, where the newer edition touches any."""
        from workbench.ui.dialogs.carry_over import CarryOver

        for dialog in self.window.findChildren(CarryOver):
            if dialog.isVisible() and dialog.rows:
                dialog.take()

    def tick(self) -> None:
        self.dialog().tick([each.id for each in self.workspace.amendments()])  # type: ignore[attr-defined]

    def write(self) -> None:
        self.dialog().write(self.folder / "ours.lhwr")  # type: ignore[attr-defined]

    def put(self, panel: object, column: int, value: object) -> None:
        """Choose a value in the first row of a table."""
        model = panel.model  # type: ignore[attr-defined]
        assert model.setData(model.index(0, column), value)

    def fill(self, **texts: str) -> None:
        """Fill these fields of the dialog and accept it."""
        dialog = self.dialog()
        for name, text in texts.items():
            field = getattr(dialog, name)
            field.setPlainText(text) if isinstance(field, QPlainTextEdit) else field.setText(text)
        dialog.accept()

    def meet(self) -> None:
        """Meet an edit that somebody else made first: its wording, and a field without a text of its own."""
        from workbench.law.amendment import Status
        from workbench.law.change import Changes
        from workbench.ui.desk import Refused
        from workbench.ui.dialogs.two_at_once import TwoAtOnce
        from workbench.workspace.clashes import reconcile

        stored = max(self.workspace.amendments(), key=lambda each: len(each.wording.get("rus", "")))
        before = replace(stored, wording={**stored.wording, "rus": "Граждане."}, chosen=not stored.chosen)
        ours = replace(before, wording={**before.wording, "rus": "Дети."}, status=Status.AGREED)
        changes = Changes.replaced(before, ours)
        refused = Refused("Wording", changes, "Болат")
        dialog = TwoAtOnce(self.window.desk, refused, reconcile(self.workspace, changes), self.window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def restore(self) -> None:
        from workbench.workspace.backups import backups

        self.window.projects.restore_backup(backups(self.workspace.path)[-1])


def wait(window: MainWindow) -> None:
    """Let the window live until nothing is under way and nothing has begun for a while."""
    loop, jobs = QEventLoop(), window.desk.jobs
    quiet = QTimer(singleShot=True, interval=QUIET)

    def look() -> None:
        loop.quit() if not jobs._running else quiet.start()

    quiet.timeout.connect(look)
    jobs.started.connect(quiet.start)
    jobs.ended.connect(quiet.start)
    QTimer.singleShot(_PATIENCE, loop, loop.quit)
    quiet.start()
    loop.exec()
    quiet.stop()
    jobs.started.disconnect(quiet.start)
    jobs.ended.disconnect(quiet.start)


def main() -> int:
    """Walk, and print what was measured."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", default="")
    asked = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    settings.keep(Settings(author="А. Серикова", language="en", theme="light", reopen=False), paths.user_config())
    application()
    walk = Walk(asked.folder, asked.only)
    QTimer.singleShot(1000, walk.begin)
    open_window()
    for error in walk.wrong:
        traceback.print_exception(error)
    if walk.wrong:
        return 1
    print(json.dumps({name: [step.cost, step.where] for name, step in walk.steps.items()}, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main())
