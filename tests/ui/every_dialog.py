"""Every dialog of the window, made as the window makes it: for tests that walk them all."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QDialog
from small_law import WORK

import workbench.ui.dialogs
from workbench.law.amendment import Status
from workbench.law.change import Changes
from workbench.law.discussion import Submission
from workbench.law.reference import ProvisionRef
from workbench.law.review import Session
from workbench.ui.desk import Refused
from workbench.ui.dialogs.about_act import AboutAct
from workbench.ui.dialogs.about_draft import AboutDraft
from workbench.ui.dialogs.answer import Answer
from workbench.ui.dialogs.backups import Backups
from workbench.ui.dialogs.carry_over import CarryOver
from workbench.ui.dialogs.convene import Convene
from workbench.ui.dialogs.crash import Crash
from workbench.ui.dialogs.database import DatabaseDialog
from workbench.ui.dialogs.export import Export
from workbench.ui.dialogs.give_task import GiveTask
from workbench.ui.dialogs.help import Help
from workbench.ui.dialogs.import_act import ImportAct
from workbench.ui.dialogs.import_recommendations import ImportRecommendations
from workbench.ui.dialogs.import_submissions import ImportSubmissions
from workbench.ui.dialogs.insert import Insert
from workbench.ui.dialogs.into_which import IntoWhich
from workbench.ui.dialogs.keys import About, Keys
from workbench.ui.dialogs.link import Link
from workbench.ui.dialogs.move import Move
from workbench.ui.dialogs.name_key import NameKey
from workbench.ui.dialogs.palette import Palette
from workbench.ui.dialogs.preferences import Preferences
from workbench.ui.dialogs.preview import Preview
from workbench.ui.dialogs.reason import Reason
from workbench.ui.dialogs.receive import Receive
from workbench.ui.dialogs.renumber import Renumber
from workbench.ui.dialogs.send_bundle import SendBundle
from workbench.ui.dialogs.structure import Structure
from workbench.ui.dialogs.take_back import TakeBack
from workbench.ui.dialogs.take_in import TakeIn
from workbench.ui.dialogs.take_over import TakeOver
from workbench.ui.dialogs.throughout import Throughout
from workbench.ui.dialogs.two_at_once import TwoAtOnce
from workbench.ui.main_window import MainWindow
from workbench.ui.sheets import of_law
from workbench.workspace.clashes import reconcile


def every_dialog(window: MainWindow, folder: Path) -> dict[str, Callable[[], QDialog]]:
    """Return how each dialog is made, by its name; `folder` is for the files some of them read."""
    desk = window.desk
    assert desk.workspace is not None
    act, ref = desk.workspace.act(WORK, "rus"), ProvisionRef(WORK, "art_2__para_2")
    law, table = folder / "law.txt", folder / "table.csv"
    law.write_text("Статья 1. Понятия\nПонятия.\nСтатья 2. Задачи\n1. Задача.\n", "utf-8")
    table.write_text("Код;Рекомендация\nR-9;Учесть детей.\n", "utf-8")
    made: tuple[tuple[type[QDialog], Callable[[], QDialog]], ...] = (
        (AboutAct, partial(AboutAct, desk, act, window)),
        (AboutDraft, partial(AboutDraft, desk, window)),
        (Backups, partial(Backups, desk, window)),
        (CarryOver, partial(CarryOver, desk, window)),
        (Convene, partial(Convene, desk, window)),
        (Crash, partial(Crash, "ZeroDivisionError", window)),
        (DatabaseDialog, partial(DatabaseDialog, desk, "Open", lambda *_given: None, lambda _answer: None, window)),
        (Export, partial(Export, desk, window)),
        (Help, partial(Help, "en", "start.md", window)),
        (ImportAct, partial(ImportAct, desk, law, window)),
        (ImportRecommendations, partial(ImportRecommendations, desk, table, window)),
        (Insert, partial(Insert, desk, act, ref, window)),
        (IntoWhich, partial(IntoWhich, window.projects, folder / "a.lhwr", window)),
        (About, partial(About, window)),
        (Keys, partial(Keys, window.actions_, window)),
        (Link, partial(Link, desk, ref, parent=window)),
        (TwoAtOnce, partial(_two_at_once, window)),
        (NameKey, partial(NameKey, desk, "00" * 32, "Болат", window)),
        (Move, partial(Move, desk, act, ref, window)),
        (Palette, partial(Palette, desk, window.actions_, window)),
        (Preferences, partial(Preferences, desk, window)),
        (Preview, partial(Preview, desk, of_law(desk.workspace, ref, "rus"), window)),
        (Reason, partial(Reason, "Why it is rejected", "Article 5", window)),
        (SendBundle, partial(SendBundle, desk, window)),
        (Renumber, partial(Renumber, desk, act, ref, window)),
        (Structure, partial(Structure, desk, act, "art_2", window)),
        (TakeBack, partial(TakeBack, desk, folder / "law.txt", window)),
        (TakeIn, partial(TakeIn, desk, folder / "law.txt", window)),
        (Answer, partial(Answer, desk, Submission("s", ref, "Не разлучать.", "Ким"), window)),
        (GiveTask, partial(GiveTask, desk, Session("s", "Топ"), "am-1", "Article 2", window)),
        (ImportSubmissions, partial(ImportSubmissions, desk, folder / "table.csv", window)),
        (Receive, partial(Receive, desk, ref, window)),
        (TakeOver, partial(TakeOver, "Болат – far", window)),
        (Throughout, partial(Throughout, desk, (act,), parent=window)),
    )
    return {kind.__name__: make for kind, make in made}


def _two_at_once(window: MainWindow) -> QDialog:
    """Return the question about an amendment that two changed: its wording, and a field without a text of its own."""
    workspace = window.desk.workspace
    assert workspace is not None
    stored = next(iter(workspace.amendments()))
    before = replace(stored, wording={**stored.wording, "rus": "2. Граждане."}, chosen=not stored.chosen)
    ours = replace(before, wording={**before.wording, "rus": "2. Малыши."}, status=Status.AGREED)
    refused = Changes.replaced(before, ours)
    return TwoAtOnce(window.desk, Refused("Wording", refused, "Болат"), reconcile(workspace, refused), window)


def known() -> set[str]:
    """Return the names of all dialogs there are, those that others are made of left out."""
    found = set()
    for module in pkgutil.iter_modules(workbench.ui.dialogs.__path__):
        held = vars(importlib.import_module(f"workbench.ui.dialogs.{module.name}")).values()
        found |= {each for each in held if isinstance(each, type) and issubclass(each, QDialog)}
    ours = {each for each in found if each.__module__.startswith("workbench.ui")}
    return {each.__name__ for each in ours if not any(each in other.__mro__[1:] for other in ours)}
