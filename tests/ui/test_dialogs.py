"""Dialogs ask and make: import, link, insert, words throughout, export, settings."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt, QUrl
from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QTextBrowser
from small_law import WORK, law

from workbench import paths
from workbench.app import dress
from workbench.law.amendment import Action
from workbench.law.change import Changes
from workbench.law.concordance import ByLawForm, Conformity, Form
from workbench.law.project import Commencement
from workbench.law.reference import ProvisionRef
from workbench.logs import write_log
from workbench.settings import Settings
from workbench.ui import files
from workbench.ui.actions import Actions
from workbench.ui.dialogs.about_act import AboutAct
from workbench.ui.dialogs.about_draft import AboutDraft
from workbench.ui.dialogs.crash import Crash, report
from workbench.ui.dialogs.export import PAPER_NAMES, Export
from workbench.ui.dialogs.import_act import ImportAct
from workbench.ui.dialogs.insert import Insert
from workbench.ui.dialogs.keys import About, Keys
from workbench.ui.dialogs.link import Link
from workbench.ui.dialogs.palette import Palette
from workbench.ui.dialogs.preferences import Preferences
from workbench.ui.dialogs.throughout import Throughout
from workbench.ui.sheets import of_papers

LAW_TEXT = """Закон Республики Казахстан от 8 августа 2002 года № 345-II
О правах ребенка
Статья 1. Понятия
1. Ребенок – лицо до восемнадцати лет.
Статья 2. Права
1. Каждый ребенок имеет право:
1) на жизнь;
2) на имя.
"""


def put(qtbot, dialog):
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def ok(dialog):
    return dialog._buttons.button(QDialogButtonBox.StandardButton.Ok)


def test_an_act_is_shown_before_it_is_taken_in(qtbot, busy, tmp_path):
    path = tmp_path / "закон.txt"
    path.write_text(LAW_TEXT, "utf-8")
    dialog = put(qtbot, ImportAct(busy, path))
    qtbot.waitUntil(lambda: ok(dialog).isEnabled(), timeout=20000)
    assert dialog.structure.model.rowCount() == 1
    assert "article: 2" in dialog.report.toPlainText()
    dialog.fields.title.setText("О правах ребенка в Республике Казахстан")
    ok(dialog).click()
    assert "О правах ребенка в Республике Казахстан" in [each.title for each in busy.workspace.acts()]
    busy.undo_stack.undo()
    assert len(busy.workspace.acts()) == 2


def test_another_language_of_a_known_act_can_be_told(qtbot, busy, tmp_path):
    path = tmp_path / "act.txt"
    path.write_text("Article 1. Terms\n1. A child is a person under eighteen.\n", "utf-8")
    dialog = put(qtbot, ImportAct(busy, path))
    qtbot.waitUntil(lambda: ok(dialog).isEnabled(), timeout=20000)
    dialog.work.setCurrentIndex(dialog.work.findData(WORK))
    ok(dialog).click()
    assert busy.workspace.act(WORK, "eng") is not None


def test_an_act_is_given_the_date_and_number_its_text_does_not_tell(qtbot, busy, tmp_path):
    path = tmp_path / "law.txt"
    path.write_text("О товарных биржах\nСтатья 1. Цели\n1. Биржа.\n", "utf-8")
    dialog = put(qtbot, ImportAct(busy, path))
    qtbot.waitUntil(lambda: ok(dialog).isEnabled(), timeout=20000)
    assert not dialog.fields.dated.isChecked()
    dialog.fields.number.setText("155-IV")
    dialog.fields.dated.setChecked(True)
    dialog.fields.day.setDate(QDate(2009, 5, 4))
    dialog.fields.form.setCurrentIndex(dialog.fields.form.findData("code"))
    ok(dialog).click()
    act = busy.workspace.act("/akn/kz/act/2009-05-04/155-iv", "rus")
    assert (act.type, act.number, act.date) == ("code", "155-IV", date(2009, 5, 4))


def test_a_text_said_to_be_of_an_act_of_the_project_is_described_as_that_one(qtbot, busy, tmp_path):
    path = tmp_path / "law.txt"
    path.write_text("Азаматтық қорғау туралы\n1-бап. Ұғымдар\n1. Ұғым.\n", "utf-8")
    dialog = put(qtbot, ImportAct(busy, path))
    qtbot.waitUntil(lambda: ok(dialog).isEnabled(), timeout=20000)
    dialog.work.setCurrentIndex(dialog.work.findData(WORK))
    dialog.work.activated.emit(dialog.work.currentIndex())
    known = busy.workspace.act(WORK, "rus")
    assert dialog.fields.said() == {"type": known.type, "number": known.number, "date": known.date}
    ok(dialog).click()
    assert busy.workspace.act(WORK, "kaz").title == "Азаматтық қорғау туралы"


def test_what_an_act_is_is_said_of_its_texts_in_every_language(qtbot, busy):
    act = busy.workspace.act(WORK, "rus")
    dialog = put(qtbot, AboutAct(busy, act))
    dialog.fields.title.setText("О защите")
    dialog.fields.number.setText("7-I")
    dialog.fields.dated.setChecked(False)
    ok(dialog).click()
    texts = [busy.workspace.act(WORK, language) for language in ("rus", "kaz")]
    assert [(each.number, each.date) for each in texts] == [("7-I", None), ("7-I", None)]
    assert texts[0].title == "О защите" != texts[1].title
    busy.undo_stack.undo()
    assert busy.workspace.act(WORK, "rus") == act


def test_a_file_that_cannot_be_read_says_so_in_the_dialog(qtbot, busy, tmp_path):
    path = tmp_path / "broken.docx"
    path.write_bytes(b"PK\x03\x04" + bytes(200))
    dialog = put(qtbot, ImportAct(busy, path))
    qtbot.waitUntil(lambda: dialog.report.toPlainText() != "", timeout=20000)
    assert not ok(dialog).isEnabled()


def test_a_link_is_made_with_its_assessment(qtbot, busy):
    dialog = put(qtbot, Link(busy, ProvisionRef(WORK, "art_2-1"), "r-2"))
    dialog.conformity.setCurrentIndex(list(Conformity).index(Conformity.CONTRADICTS))
    dialog.note.setPlainText("Проверки нет.")
    ok(dialog).click()
    (link,) = busy.workspace.correspondences(recommendation="r-2")
    assert (link.ref.eid, link.conformity, link.note) == ("art_2-1", Conformity.CONTRADICTS, "Проверки нет.")


def test_a_link_there_is_starts_from_its_assessment(qtbot, busy):
    dialog = put(qtbot, Link(busy, ProvisionRef(WORK, "art_2__para_2"), "r-1"))
    assert Conformity(dialog.conformity.currentData()) is Conformity.NONE


def test_a_link_is_assessed_whole_and_nothing_said_before_is_lost(qtbot, busy):
    ref = ProvisionRef(WORK, "art_2__para_2")
    dialog = put(qtbot, Link(busy, ref, "r-1"))
    dialog.notes["kaz"].setPlainText("Мерзімі жоқ.")
    dialog.responsible.setText("МЧС")
    dialog.reviewer.setText("А. Серикова")
    dialog.dated.setChecked(True)
    dialog.planned.setDate(QDate(2027, 3, 1))
    assert not dialog.by_law["rus"].isEnabled()  # no by-law closes the gap yet
    dialog.form.setCurrentIndex(list(Form).index(Form.BY_LAW))
    dialog.by_law_form.setCurrentIndex(list(ByLawForm).index(ByLawForm.ORDER))
    dialog.by_law["rus"].setText("Об утверждении Правил")
    ok(dialog).click()
    again = put(qtbot, Link(busy, ref, "r-1"))
    again.conformity.setCurrentIndex(list(Conformity).index(Conformity.FULL))
    ok(again).click()
    (link,) = busy.workspace.correspondences(recommendation="r-1")
    assert (link.conformity, link.notes) == (Conformity.FULL, {"kaz": "Мерзімі жоқ."})
    assert (link.form, link.by_law_form, link.by_law) == (
        Form.BY_LAW, ByLawForm.ORDER, {"rus": "Об утверждении Правил"},
    )  # fmt: skip
    assert (link.responsible, link.reviewer, link.planned) == ("МЧС", "А. Серикова", date(2027, 3, 1))
    third = put(qtbot, Link(busy, ref, "r-1"))
    third.dated.setChecked(False)
    ok(third).click()
    assert busy.workspace.correspondences(recommendation="r-1")[0].planned is None


def test_a_new_subpoint_takes_the_number_of_the_rule(qtbot, busy):
    act = busy.workspace.act(WORK, "rus")
    dialog = put(qtbot, Insert(busy, act, ProvisionRef(WORK, "art_2__para_1__point_2")))
    assert dialog.list.item(0).text() == "Article 2 › point 1 › subpoint 2-1) – after Article 2 › point 1 › subpoint 2)"
    assert dialog.text.toPlainText() == "2-1) "
    dialog.text.setPlainText("2-1) связь с детьми;")
    ok(dialog).click()
    assert dialog.made.ref.eid == "art_2__para_1__point_2-1"
    assert busy.workspace.get(dialog.made.id).wording == {"rus": "2-1) связь с детьми;"}


def test_a_new_article_begins_as_the_act_prints_its_own(qtbot, busy):
    act = busy.workspace.act(WORK, "kaz")
    dialog = put(qtbot, Insert(busy, act, ProvisionRef(WORK, "art_2")))
    assert "Article 2-2 – after Article 2-1" in [dialog.list.item(row).text() for row in range(dialog.list.count())]
    row = next(row for row in range(dialog.list.count()) if dialog.list.item(row).text().startswith("Article 2-2"))
    dialog.list.setCurrentRow(row)
    assert dialog.text.toPlainText() == "2-2-бап. "


def test_words_are_replaced_throughout_in_both_languages(qtbot, busy):
    acts = tuple(busy.workspace.act(WORK, code) for code in ("rus", "kaz"))
    dialog = put(qtbot, Throughout(busy, acts, "волонтеры"))
    dialog.fields["rus"][1].setText("добровольцы")
    dialog.fields["kaz"][0].setText("волонтерлер")
    dialog.fields["kaz"][1].setText("еріктілер")
    ok(dialog).click()
    made = busy.workspace.get(dialog.made.id)
    assert made.action is Action.REPLACE_THROUGHOUT
    assert made.replacements == {"rus": (("волонтеры", "добровольцы"),), "kaz": (("волонтерлер", "еріктілер"),)}


def test_no_words_are_refused_with_advice(qtbot, busy):
    dialog = put(qtbot, Throughout(busy, (busy.workspace.act(WORK, "rus"),)))
    with qtbot.waitSignal(busy.failed):
        ok(dialog).click()
    assert dialog.made is None


def test_the_draft_law_is_described(qtbot, busy):
    dialog = put(qtbot, AboutDraft(busy))
    dialog.subject["rus"].setText("защиты детей")
    dialog.commencement.setCurrentIndex(list(Commencement).index(Commencement.ON_SIGNATURE))
    dialog.accept()
    project = busy.workspace.project
    assert (project.subject, project.commencement) == ({"rus": "защиты детей"}, Commencement.ON_SIGNATURE)


def test_the_package_is_written_and_listed(qtbot, busy, tmp_path):
    dialog = put(qtbot, Export(busy))
    dialog.folder.setText(str(tmp_path / "пакет"))
    for row in range(dialog.papers.count()):
        item = dialog.papers.item(row)
        chosen = item.data(Qt.ItemDataRole.UserRole) in ("bill", "comparative_table")
        item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
    dialog.languages["kaz"].setChecked(False)
    dialog.start()
    qtbot.waitUntil(lambda: "Proved" in dialog._result.toPlainText(), timeout=20000)
    assert len(list((tmp_path / "пакет").glob("*.docx"))) == 2
    assert "Comparative table" in dialog._result.toPlainText()
    assert dialog._step.isHidden()  # no hole is left above what was written
    assert put(qtbot, Export(busy)).folder.text() == str(tmp_path / "пакет")  # and copies are looked for there
    assert files.folder_for(busy, "export") == str(tmp_path / "пакет")


def test_an_export_that_is_stopped_writes_nothing_and_may_begin_again(qtbot, busy, tmp_path):
    folder = tmp_path / "пакет"
    dialog = put(qtbot, Export(busy))
    dialog.folder.setText(str(folder))
    button = dialog._buttons.button(QDialogButtonBox.StandardButton.Close)
    closing = button.text()
    dialog.start()
    assert "Stop" in button.text()
    button.click()
    assert dialog.isVisible()  # it tells what came of it
    assert not button.isEnabled()
    qtbot.waitUntil(lambda: "No file was written" in dialog._result.toPlainText(), timeout=20000)
    assert not folder.exists()
    assert (button.text(), button.isEnabled()) == (closing, True)
    dialog.start()
    qtbot.waitUntil(lambda: "Proved" in dialog._result.toPlainText(), timeout=20000)
    assert any(folder.glob("*.rus.docx"))
    button.click()
    assert not dialog.isVisible()


def test_an_export_names_the_paper_that_is_written_in_the_interface_language(qtbot, qapp, busy):
    dialog = put(qtbot, Export(busy))
    dress(qapp, Settings(language="ru"))
    dialog._on_told("Comparative table")
    assert dialog._step.text() == "Сравнительная таблица"
    dress(qapp, Settings(language="en"))


def test_an_import_that_is_given_up_ends_the_reading_and_says_so(qtbot, busy, tmp_path):
    path = tmp_path / "закон.html"
    path.write_text("<p>" + LAW_TEXT.replace("\n", "</p><p>") * 2000 + "</p>", "utf-8")
    heard = []
    busy.said.connect(heard.append)
    before = busy.workspace.acts()
    dialog = put(qtbot, ImportAct(busy, path))
    (job,) = busy.jobs.running()
    dialog.reject()
    assert job.stop()
    assert heard == ["закон.html was not imported"]
    assert busy.workspace.acts() == before
    dialog = put(qtbot, ImportAct(busy, path))
    dialog.read()  # the first reading is dropped: it must not come after the second
    assert len(busy.jobs.running()) == 1
    dialog.reject()


def test_a_package_is_not_offered_the_folder_of_another_project_or_of_a_picture(qtbot, busy, tmp_path):
    others = {"export": str(tmp_path), "exported": str(tmp_path / "another.lhw"), "print": str(tmp_path)}
    busy.keep(busy.settings._replace(folders=others))
    assert put(qtbot, Export(busy)).folder.text() == str(tmp_path / "жоба – export")


def test_the_package_and_its_preview_have_the_departments_words(qtbot, busy, tmp_path):
    own = tmp_path / "department"
    (own / "forms").mkdir(parents=True)
    words = (paths.resources() / "forms" / "rus.toml").read_text("utf-8")
    (own / "forms" / "rus.toml").write_text(words.replace("01_zakonoproekt", "01_nash_zakonoproekt"), "utf-8")
    settings = put(qtbot, Preferences(busy))
    settings.own.setText(str(own))
    settings.accept()
    assert busy.settings.own_folder == own
    dialog = put(qtbot, Export(busy))
    dialog.folder.setText(str(tmp_path / "пакет"))
    for row in range(dialog.papers.count()):
        item = dialog.papers.item(row)
        chosen = item.data(Qt.ItemDataRole.UserRole) == "bill"
        item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
    dialog.languages["kaz"].setChecked(False)
    dialog.start()
    qtbot.waitUntil(lambda: "Proved" in dialog._result.toPlainText(), timeout=20000)
    assert (tmp_path / "пакет" / "01_nash_zakonoproekt.rus.docx").is_file()
    (printable,) = of_papers(busy.workspace, [("bill", "Law")], ["rus"], busy.settings.own_folder)
    assert printable.make().title == "01_nash_zakonoproekt.rus"


def test_a_folder_of_the_department_that_is_gone_is_told_at_the_export(qtbot, busy, tmp_path):
    busy.keep(busy.settings._replace(own=str(tmp_path / "nowhere")))
    dialog = put(qtbot, Export(busy))
    dialog.folder.setText(str(tmp_path / "пакет"))
    dialog.start()
    qtbot.waitUntil(lambda: "nowhere" in dialog._result.toPlainText(), timeout=20000)
    assert not (tmp_path / "пакет").exists()


def test_nothing_chosen_is_nothing_to_export(qtbot, busy):
    dialog = put(qtbot, Export(busy))
    for row in range(dialog.papers.count()):
        dialog.papers.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog._go.isEnabled()


def test_every_paper_has_a_name_in_the_interface_language():
    from workbench.exporters import EXPORTERS

    assert {exporter.name for exporter in EXPORTERS} <= set(PAPER_NAMES)


def test_settings_apply_at_once_and_are_taken_back(qtbot, desk):
    before = desk.settings
    dialog = put(qtbot, Preferences(desk))
    dialog.zoom.setValue(150)
    assert desk.settings.zoom == 150
    dialog.reject()
    assert desk.settings == before


def test_the_box_finds_commands_articles_and_recommendations(qtbot, busy):
    actions = Actions(busy)
    dialog = put(qtbot, Palette(busy, actions))
    dialog.query.setText("2-1")
    assert dialog.list.item(0).text().startswith("Статья 2-1.")
    dialog.query.setText("r-02")
    assert dialog.list.item(0).text() == "R-02 – Проверять волонтеров."
    dialog.query.setText("settings")
    assert dialog.list.item(0).text().startswith("Settings")


def test_the_number_of_an_article_leads_to_it(qtbot, busy):
    dialog = put(qtbot, Palette(busy, None))
    dialog.query.setText("39")
    dialog.query.returnPressed.emit()
    assert busy.subject == ProvisionRef(WORK, "art_39")


def test_the_number_of_an_article_is_one_of_the_act_that_is_looked_at(qtbot, busy):
    other = replace(law("rus"), id="other", work="/akn/kz/act/2002-08-08/345-ii", title="О правах ребенка")
    busy.apply("Another act", Changes.added(other))
    for work in (WORK, other.work):
        busy.show(ProvisionRef(work, "art_1"))
        dialog = put(qtbot, Palette(busy, None))
        dialog.query.setText("39")
        dialog.query.returnPressed.emit()
        assert busy.subject == ProvisionRef(work, "art_39")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("2 1", "art_2__para_1"), ("2.1.3", "art_2__para_1__point_3"), ("ст. 2 п. 2", "art_2__para_2"),
        ("2-бап 2-тармақ", "art_2__para_2"), ("глава 2", "chp_2"), ("2-1", "art_2-1"), ("п. 2", "art_2__para_2"),
    ],
)  # fmt: skip
def test_a_place_typed_as_one_says_it_leads_to_it(qtbot, busy, typed, expected):
    busy.show(ProvisionRef(WORK, "art_2__para_1"))
    dialog = put(qtbot, Palette(busy, None))
    dialog.query.setText(typed)
    dialog.query.returnPressed.emit()
    assert busy.subject == ProvisionRef(WORK, expected)


def test_keys_and_about_open(qtbot, busy):
    actions = Actions(busy)
    actions["undo"].setText("&Undo “Repeal Article 5”")  # as it is called while there is something to undo
    keys = put(qtbot, Keys(actions))
    told = keys.findChild(QTextBrowser).toPlainText()
    assert all(key in told for key in ("Ctrl+K", "Alt+1", "✓ Agree\nF6", "Give another number\nF2", "Ctrl+Tab"))
    about = put(qtbot, About())
    assert "Undo" in keys.findChild(QTextBrowser).toPlainText()
    assert "Repeal Article 5" not in keys.findChild(QTextBrowser).toPlainText()
    assert about.isVisible()


def test_a_crash_report_tells_where_but_not_what(qtbot, tmp_path):
    try:
        raise KeyError("Тайный текст закона")
    except KeyError as error:
        text = report(error)
    assert "Тайный" not in text
    assert "test_dialogs.py" in text
    assert "KeyError" in text
    assert write_log(tmp_path / "log", text) is not None
    dialog = put(qtbot, Crash(text))
    dialog._copy()
    from PySide6.QtWidgets import QApplication

    assert QApplication.clipboard().text() == text


def test_the_user_may_add_what_the_error_said(qtbot):
    dialog = put(qtbot, Crash("report", message="Тайный текст закона"))
    assert dialog.add.isVisible()
    assert "Тайный" not in dialog.text.toPlainText()
    dialog.add.setChecked(True)
    assert "Тайный" in dialog.text.toPlainText()
    dialog.add.setChecked(False)
    assert dialog.text.toPlainText() == "report"


def test_a_log_that_cannot_be_written_is_no_second_crash(tmp_path):
    (tmp_path / "log").write_text("in the way", "utf-8")
    assert write_log(tmp_path / "log", "report") is None


def test_an_author_signs_what_is_inserted(qtbot, busy):
    busy.keep(busy.settings._replace(author="Б. Иванов"))
    dialog = put(qtbot, Insert(busy, busy.workspace.act(WORK, "rus"), ProvisionRef(WORK, "art_2__para_2")))
    dialog.text.setPlainText("3. Дети участвуют.")
    ok(dialog).click()
    assert busy.workspace.get(dialog.made.id).author == "Б. Иванов"


def test_about_leads_to_the_licences_beside_the_program(qtbot, desk):
    dialog = put(qtbot, About())
    view = dialog.findChild(QTextBrowser)
    links = re.findall(r'href="(file:[^"]+)"', view.toHtml())
    linked = [Path(QUrl(link).toLocalFile()) for link in links]
    assert linked[0].name == "NOTICE.txt"
    assert set(linked) == set(linked[0].parent.glob("*.txt"))


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_every_field_about_the_draft_stands_beside_its_name(qtbot, qapp, busy, language):
    dress(qapp, Settings(language=language))
    dialog = AboutDraft(busy)
    qtbot.addWidget(dialog)
    dialog.show()
    form = dialog.findChild(QFormLayout)
    fields = [form.itemAt(row, QFormLayout.ItemRole.FieldRole).geometry() for row in range(form.rowCount())]
    assert len({each.left() for each in fields}) == 1
