"""Pictures of every panel and dialog, in three languages, light and dark, at 100 and 200 per cent.

    python -m tests.pictures OUT [--scale 2] [--language kk] [--theme dark] [--only amendment]… [--window 1200x760]

They are made without a screen and are for looking at: clipped words, lost contrast, odd spacing. The scenes show the
sample project; then every dialog there is (`tests/ui/every_dialog.py`) is shown on a small one, as `dialog_…`.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "ui"))  # its dialogs and its small project

LANGUAGES, THEMES = ("en", "ru", "kk"), ("light", "dark")


def main() -> int:
    """Make the pictures and say where they are."""
    asked = _arguments()
    if asked.scale is None:
        return max(_at_scale(scale, asked.out) for scale in (1, 2))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = str(asked.scale)
    asked.out.mkdir(parents=True, exist_ok=True)
    from workbench.app import application
    from workbench.workspace.samples import sample_project

    application()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sample.lhw"
        os.environ["HOME"] = folder  # what a dialog tells of the user's folders is nobody's
        sample_project(path).close()
        for language in asked.language or LANGUAGES:
            for theme in asked.theme or THEMES:
                scenes = _pictures(path, language, theme, asked.only, asked.window)
                found = chain(scenes, _dialogs(language, theme, asked.only))
                for name, picture in found:
                    picture.save(str(asked.out / f"{name}.{language}.{theme}.png"))
    print(f"Pictures are in {asked.out}")
    return 0


def _at_scale(scale: int, out: Path) -> int:
    """Make the pictures at one scale, in a folder and a process of its own: Qt takes it when it starts."""
    given = [each for each in sys.argv[1:] if Path(each) != out]
    command = [sys.executable, "-m", "tests.pictures", str(out / str(100 * scale)), "--scale", str(scale), *given]
    return subprocess.run(command, check=False).returncode


def _dialogs(language: str, theme: str, only: list[str]) -> Iterator[tuple[str, object]]:
    """Yield a picture of every dialog, on the small project the tests use."""
    from every_dialog import every_dialog
    from PySide6.QtWidgets import QApplication
    from small_law import small_project

    from workbench.app import dress
    from workbench.settings import Settings
    from workbench.ui.desk import Desk
    from workbench.ui.main_window import MainWindow

    if only and not any(each.startswith("dialog_") for each in only):
        return
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    settings = Settings(author="А. Серикова", language=language, theme=theme)
    dress(app, settings)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        desk = Desk(settings)
        window = MainWindow(desk)
        window.show()
        desk.adopt(small_project(Path(folder) / "жоба.lhw"))
        pause(300)
        for name, make in every_dialog(window, Path(folder)).items():
            if not only or f"dialog_{name}" in only:
                dialog = make()
                dialog.show()
                pause(400)
                while desk.jobs.running():
                    pause(50)
                yield f"dialog_{name}", dialog.grab()
                dialog.reject()
        window.close()


def _pictures(
    path: Path, language: str, theme: str, only: list[str], size: tuple[int, int]
) -> Iterator[tuple[str, object]]:
    """Yield a name and a picture of each part of the window, dressed so."""
    from PySide6.QtWidgets import QApplication, QDialog

    from workbench.app import dress
    from workbench.settings import Settings
    from workbench.ui.desk import Desk
    from workbench.ui.main_window import MainWindow

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    settings = Settings(author="А. Серикова", language=language, theme=theme)
    dress(app, settings)
    desk = Desk(settings)
    desk.settings_changed.connect(lambda chosen: dress(app, chosen))
    window = MainWindow(desk)
    window.resize(*size)
    window.show()
    if not only or "welcome" in only:
        pause(100)
        yield "welcome", window.grab()
    window.open_path(path)
    pause(300)
    while desk.jobs.running() or desk.steps.under_way:
        pause(50)
    for name, show in _scenes(window):
        if not only or name in only:
            shown = show()
            pause(500)
            while desk.jobs.running():
                pause(50)
            yield name, (shown if isinstance(shown, QDialog) else window).grab()
            if isinstance(shown, QDialog):
                shown.reject()
            window.room.leave()
    window.close()


def _scenes(window) -> Iterator[tuple[str, Callable[[], object]]]:  # type: ignore[no-untyped-def]
    """Yield the name of each scene and what brings it about; a dialog is returned to be pictured alone."""
    from workbench import paths
    from workbench.law.amendment import Action
    from workbench.law.reference import ProvisionRef
    from workbench.ui.dialogs.about_act import AboutAct
    from workbench.ui.dialogs.about_draft import AboutDraft
    from workbench.ui.dialogs.export import Export
    from workbench.ui.dialogs.help import Help
    from workbench.ui.dialogs.import_act import ImportAct
    from workbench.ui.dialogs.insert import Insert
    from workbench.ui.dialogs.keys import Keys
    from workbench.ui.dialogs.link import Link
    from workbench.ui.dialogs.palette import Palette
    from workbench.ui.dialogs.preferences import Preferences
    from workbench.ui.dialogs.structure import Structure
    from workbench.ui.dialogs.take_back import TakeBack
    from workbench.ui.dialogs.throughout import Throughout

    desk, bench = window.desk, window.bench
    workspace = desk.workspace
    work = next(each.work for each in workspace.acts() if each.number.lower() == "188-v")
    here = ProvisionRef(work, "art_12__para_2")
    act = workspace.act(work, "rus")
    revised = next(
        each for each in workspace.amendments(work=work) if each.action is Action.REVISE and len(each.wording) > 1
    )

    def read(choice: str, *, proposed: bool = False) -> None:
        reader = bench.reader
        reader.choose(choice, proposed=proposed)
        desk.show(here if not proposed else ProvisionRef(work, "art_1"))

    def room() -> None:
        size = window.size()  # the screen that is none here is smaller
        window.room.enter()
        pause(100)
        window.resize(size)

    def search() -> None:
        read("rus")
        bench.find()
        bench.panels["search"].query.setText("дети эвакуация")

    yield "law", lambda: read("rus")
    yield "law_two_languages", lambda: read("rus+kaz")
    yield "law_as_proposed", lambda: read("rus", proposed=True)
    yield "amendment", lambda: (read("rus"), desk.show(revised))
    for page in ("recommendations", "concordance"):
        yield page, lambda page=page: bench.page(page)
    yield "matters", lambda: (bench.page("matters"), _checked(bench.panels["matters"]))
    yield "session", lambda: (bench.page("session"), _convened(desk, bench.panels["session"], revised))
    citing = next(each.work for each in workspace.acts() if each.number.lower() == "235-v")  # whose articles cite
    for picture in ("coverage", "progress", "citations", "timeline"):
        yield f"pictures_{picture}", lambda picture=picture: _pictured(bench, picture, citing)
    yield "search", search
    yield "amendments", lambda: bench.docks["amendments"].raise_()
    yield "import", lambda: _opened(ImportAct(desk, paths.sample_laws() / "civil_protection.rus.docx", window))
    yield "export", lambda: _opened(Export(desk, window))
    yield "exported", lambda: _exported(Export(desk, window))
    yield "structure", lambda: _opened(Structure(desk, act, "art_12__para_2", window))
    yield "take_back", lambda: _opened(TakeBack(desk, _reviewed(workspace), window))
    yield "send_bundle", lambda: _opened(_sending(desk, window))
    yield "take_in", lambda: _opened(_bundle(desk, window))
    yield "discussion", lambda: (bench.page("discussion"), _discussed(desk, here))
    yield "link", lambda: _opened(Link(desk, here, parent=window))
    yield "insert", lambda: _opened(Insert(desk, act, here, window))
    yield "throughout", lambda: _opened(Throughout(desk, (act, workspace.act(work, "kaz")), parent=window))
    yield "about_act", lambda: _opened(AboutAct(desk, act, window))
    yield "about_draft", lambda: _opened(AboutDraft(desk, window))
    yield "settings", lambda: _opened(Preferences(desk, window))
    yield "palette", lambda: _opened(Palette(desk, window.actions_, window))
    yield "carry_over", lambda: _opened(_edition(desk, act, window))
    yield "help", lambda: _opened(Help(desk.settings.language, "amend.md", window))
    yield "keys", lambda: _opened(Keys(window.actions_, window))
    yield "room_session", lambda: (bench.page("session"), _convened(desk, bench.panels["session"], revised), room())
    yield "room_two_languages", lambda: (bench.page("law"), read("rus+kaz"), room())


def _discussed(desk, ref) -> None:  # type: ignore[no-untyped-def]
    """Receive three proposals and answer one of them."""
    from datetime import date

    from workbench.law.discussion import WHOLE_DRAFT
    from workbench.law.recommendation import Acceptance
    from workbench.workspace import discussion

    if desk.workspace.submissions():
        return
    for number, (who, body, about, text) in enumerate(
        (
            ("Сейтқали А.", "", ref, "Не разлучать братьев и сестер при эвакуации."),
            ("", "Общественный фонд «Бала»", ref, "Қорғаншы бірінші тәулікте тағайындалсын."),
            ("Ким В.", "", WHOLE_DRAFT, "Поддерживаю законопроект."),
        ),
        start=1,
    ):
        made = discussion.receive(
            desk.workspace, about, text, author=who, body=body, number=str(number), received=date(2026, 11, number)
        )
        desk.do("received", made)
    first = desk.workspace.submissions()[0]
    desk.do("answered", discussion.answer(first, Acceptance.ACCEPTED_IN_PART, "Учтено в пункте 2 статьи 12."))


def _sending(desk, window):  # type: ignore[no-untyped-def]
    """Return the dialog of what is carried to a colleague, a part of the project chosen."""
    from workbench.ui.dialogs.send_bundle import SendBundle

    dialog = SendBundle(desk, window)
    dialog.tick([each.id for each in desk.workspace.amendments()[:3]])
    return dialog


def _bundle(desk, window):  # type: ignore[no-untyped-def]
    """Return the dialog of a colleague's bundle: three edits of theirs, two of them of what was changed here too."""
    import shutil
    from dataclasses import replace
    from datetime import datetime

    from workbench.law.change import Changes
    from workbench.ui.dialogs.take_in import TakeIn
    from workbench.workspace import review
    from workbench.workspace.bundles import pack, write_bundle
    from workbench.workspace.workspace import Workspace

    def reword(workspace, word: str) -> None:  # type: ignore[no-untyped-def]
        for old in [each for each in workspace.amendments() if each.wording.get("rus")][:2]:
            new = old.wording["rus"].replace("дет", f"{word} дет", 1)
            workspace.apply(Changes.replaced(old, replace(old, wording={**old.wording, "rus": new})), "Редакция")

    folder = desk.workspace.path.parent
    copy, path = folder / "copy.lhw", folder / "Предложения Минюста.lhwr"
    copy.unlink(missing_ok=True)
    shutil.copy(desk.workspace.path, copy)
    with Workspace.open(copy, author="Б. Сапаров") as theirs:
        reword(theirs, "малолетних")
        about = theirs.amendments()[0].id
        theirs.apply(review.comment(theirs, about, "Согласовано.", author="Б. Сапаров"), "Замечание")
        write_bundle(pack(theirs, now=datetime.now().astimezone()), path)
    reword(desk.workspace, "всех")
    return TakeIn(desk, path, window)


def _pictured(bench, picture: str, work: str) -> None:  # type: ignore[no-untyped-def]
    """Show a picture with one of its marks chosen."""
    from workbench.ui.pictured import Picture

    panel = bench.panels["pictures"]
    bench.page("pictures")
    panel.act.setCurrentIndex(panel.act.findData(work))
    panel.choose(Picture(picture))
    while panel.shown() is None:
        pause(50)
    panel.tables[Picture(picture)].selectRow(min(3, len(panel.shown().rows) - 1))


def _opened(dialog):  # type: ignore[no-untyped-def]
    dialog.open()
    return dialog


def _convened(desk, panel, amendment) -> None:  # type: ignore[no-untyped-def]
    """Hold a session on a few amendments, one of them decided, one talked about."""
    from datetime import UTC, datetime

    from workbench.law.review import Position
    from workbench.workspace import review

    workspace, held = desk.workspace, datetime(2026, 11, 20, 10, tzinfo=UTC)
    if not workspace.sessions():
        agenda = [amendment.id, *(each.id for each in workspace.amendments(live=True) if each.id != amendment.id)][:5]
        made = review.convene("Рабочая группа, 2-е заседание", held=held, agenda=agenda)
        desk.do("session", made)
        session = workspace.sessions()[0]
        desk.edit("decided", lambda: review.decide(workspace, session, agenda[1], "agreed", decided=held))
        desk.edit(
            "said",
            lambda: review.comment(
                workspace, agenda[0], "Поддержать с учетом редакционной правки.", author="Б. Омаров", body="МЮ",
                session=session.id, position=Position.AGREES_WITH_CHANGES, made=held,
            ),
        )  # fmt: skip


def _edition(desk, act, window):  # type: ignore[no-untyped-def]
    """Let a newer edition come that changes a few of the provisions the amendments are about."""
    from dataclasses import replace
    from datetime import date

    from workbench.law.change import Changes
    from workbench.ui.dialogs.carry_over import CarryOver

    def changed(provision):  # type: ignore[no-untyped-def]
        text = provision.text.replace("населения", "всего населения")
        return replace(provision, text=text, children=tuple(changed(child) for child in provision.children))

    provisions = tuple(changed(each) for each in act.provisions)
    newer = replace(act, id="newer", expression_date=date(2026, 11, 1), provisions=provisions)
    desk.apply("edition", Changes.added(newer))
    return CarryOver(desk, window)


def _checked(panel) -> None:  # type: ignore[no-untyped-def]
    """Wait until the open matters are listed."""
    panel.check()
    while not panel.model.rowCount():
        pause(50)
    panel.table.selectRow(0)


_INSERTED_CHILD = r"(<w:ins [^>]*>)<w:r><w:t[^>]*>([^<]*?)(дет[^<]*)</w:t></w:r></w:ins>"


def _typed(ours):  # type: ignore[no-untyped-def]
    """Return an insertion of ours as Word leaves it when a reviewer has typed a word into it with changes tracked."""
    theirs = f'<w:ins w:id="9{len(ours[2])}" w:author="Б. Омаров" w:date="2026-11-20T10:00:00Z">'
    runs = ((ours[1], ours[2]), (theirs, "всех "), (ours[1], ours[3]))
    return "".join(f'{head}<w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:ins>' for head, text in runs)


def _reviewed(workspace) -> Path:  # type: ignore[no-untyped-def]
    """Return our redline as a reviewer would send it back: a word typed into some of what we insert."""
    import re
    import zipfile

    from workbench.workspace import drafts

    (sent,) = drafts.export(workspace, workspace.path.parent / "sent", languages=["rus"], papers=["redline"])
    path = sent.package.papers[0].path
    copy = path.with_name("Заключение МЮ.docx")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(copy, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "word/document.xml":
                data = re.sub(_INSERTED_CHILD, _typed, data.decode(), count=3).encode()
            new.writestr(name, data)
    return copy


def _exported(dialog):  # type: ignore[no-untyped-def]
    """Write the package in both languages, so that the list of files and the proof are seen."""
    dialog.folder.setText("~/Documents/package")
    dialog.open()
    dialog.start()
    return dialog


def pause(milliseconds: int) -> None:
    """Let the window live for a while."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _size(text: str) -> tuple[int, int]:
    wide, _, high = text.partition("x")
    return int(wide), int(high)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.pictures", description="Make pictures of the window.")
    parser.add_argument("out", type=Path)
    parser.add_argument("--scale", type=float, help="otherwise 1 and 2, each in a folder of its own")
    parser.add_argument("--language", action="append", choices=LANGUAGES)
    parser.add_argument("--theme", action="append", choices=THEMES)
    parser.add_argument("--only", action="append", default=[], metavar="SCENE", help="may be given more than once")
    parser.add_argument("--window", type=_size, default=(1440, 900), metavar="WxH", help="how large the window is")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
