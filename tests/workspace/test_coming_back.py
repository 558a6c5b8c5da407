"""A reviewer's copy of the sample package, taken back into its project."""

from __future__ import annotations

import json
import re
import sys
import zipfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from lxml import etree

sys.path.insert(0, str(Path(__file__).parents[1] / "importers"))
from reviewers import reject_all

from workbench import paths
from workbench.cli import run
from workbench.errors import UnreadableFile
from workbench.importers import import_act
from workbench.law.act import printed
from workbench.law.amendment import Action, Amendment, Status
from workbench.law.change import Changes
from workbench.workspace import acts, amendments, coming_back, drafts
from workbench.workspace.workspace import Workspace

WORDS = "оповещение населения"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Workspace]:
    """The sample law in Russian with two amendments: a point reworded and a new article."""
    with Workspace.create(tmp_path / "Проект.lhw") as workspace:
        law = import_act(paths.sample_laws() / "civil_protection.rus.docx", in_process=True).act
        workspace.apply(acts.add_act(workspace, law), "Import")
        point = law.find("art_5__para_1")
        assert point is not None
        made = amendments.revise(law, point.eid, printed(point).rstrip(".") + " и детей.", author="Министерство")
        added = amendments.insert(law, "art_18-1", "Статья 18-1. Дети\n1. Дети эвакуируются первыми.")
        workspace.apply(Changes.added(made, added), "Propose")
        yield workspace


@pytest.fixture
def copy(project: Workspace, tmp_path: Path) -> Path:
    """The redline as sent."""
    (sent,) = drafts.export(project, tmp_path / "sent", languages=["rus"], papers=["redline"])
    return sent.package.papers[0].path


def retyped(copy: Path, old: str, new: str) -> Path:
    """Return the copy with these words typed over in its text."""
    back = copy.with_name("back.docx")
    with zipfile.ZipFile(copy) as sent, zipfile.ZipFile(back, "w") as out:
        for name in sent.namelist():
            data = sent.read(name)
            if name == "word/document.xml":
                assert data.decode().count(old) == 1
                data = data.decode().replace(old, new).encode()
            out.writestr(name, data)
    return back


def test_a_copy_nobody_touched_asks_for_nothing(project: Workspace, copy: Path) -> None:
    returned = coming_back.read_copy(project, copy)
    assert returned.language == "rus"
    assert returned.reviewed.proposals == ()


def test_what_is_taken_over_rewords_our_amendment(project: Workspace, copy: Path) -> None:
    back = retyped(copy, "эвакуируются первыми", "эвакуируются в первую очередь")
    (proposal,) = coming_back.read_copy(project, back).reviewed.proposals
    project.apply(coming_back.take_over(project, proposal), "Take over")
    (amendment,) = project.amendments(eid="art_18-1")
    assert amendment.wording["rus"].endswith("1. Дети эвакуируются в первую очередь.")
    assert amendment.chosen
    assert coming_back.read_copy(project, back).reviewed.proposals == ()


def test_what_is_kept_beside_is_a_variant_and_ours_stays_chosen(project: Workspace, copy: Path) -> None:
    back = retyped(copy, "эвакуируются первыми", "эвакуируются в первую очередь")
    (proposal,) = coming_back.read_copy(project, back).reviewed.proposals
    before = drafts.text_of(drafts.draft(project, "rus")[0])
    project.apply(coming_back.keep_beside(project, proposal), "Keep")
    ours, variant = sorted(project.amendments(eid="art_18-1"), key=lambda each: not each.chosen)
    assert ours.chosen
    assert not variant.chosen
    assert variant.source == "back.docx"
    assert drafts.text_of(drafts.draft(project, "rus")[0]) == before


def test_an_edit_of_a_provision_we_left_alone_becomes_an_amendment_of_its_own(project: Workspace, copy: Path) -> None:
    law = project.act(project.acts()[0].work, "rus")
    assert law is not None
    quiet = next(each for each in law.walk() if each.eid.startswith("art_5__para_2") and len(each.text) > 40)
    words = re.sub(r"\W+$", "", quiet.text)[-20:]
    (proposal,) = coming_back.read_copy(project, retyped(copy, words, f"{words} и детей")).reviewed.proposals
    assert proposal.amendment == ""
    project.apply(coming_back.take_over(project, proposal), "Take over")
    (made,) = project.amendments(eid=proposal.ref.eid)
    assert (made.action, made.status) == (Action.REVISE, Status.IN_REVIEW)
    proof = drafts.prove(drafts.draft(project, "rus")[0])
    assert proof.proved
    assert "и детей" in made.wording["rus"]


def test_a_reviewer_who_goes_back_to_the_text_in_force_withdraws_the_amendment(project: Workspace, copy: Path) -> None:
    (reworded,) = project.amendments(eid="art_5__para_1")
    (proposal,) = [
        each
        for each in coming_back.read_copy(project, retyped(copy, " и детей", "")).reviewed.proposals
        if each.amendment == reworded.id
    ]
    assert proposal.restores
    project.apply(coming_back.take_over(project, proposal), "Take over")
    withdrawn = project.get(reworded.id)
    assert isinstance(withdrawn, Amendment)
    assert withdrawn.status is Status.WITHDRAWN
    assert withdrawn.reason


def test_a_damaged_copy_is_refused_and_changes_nothing(project: Workspace, tmp_path: Path) -> None:
    broken = tmp_path / "broken.docx"
    broken.write_bytes(b"PK\x03\x04 not a package")
    before = project.log()
    with pytest.raises(UnreadableFile):
        coming_back.read_copy(project, broken)
    assert project.log() == before


def article(project: Workspace) -> Amendment:
    (found,) = project.amendments(eid="art_18-1")
    return found


def reworded(project: Workspace, old: str, new: str) -> None:
    mine = article(project)
    project.apply(amendments.reword(mine, "rus", mine.wording["rus"].replace(old, new), now=datetime(2026, 12, 3)), "E")


def test_what_we_changed_since_is_no_change_of_the_reviewer(project: Workspace, copy: Path) -> None:
    reworded(project, "эвакуируются первыми", "эвакуируются раньше других")
    project.apply(amendments.withdraw(project.amendments(eid="art_5__para_1")[0]), "Withdraw")
    assert coming_back.read_copy(project, copy).reviewed.proposals == ()


def test_changes_of_both_sides_in_different_words_are_carried_together(project: Workspace, copy: Path) -> None:
    reworded(project, "Статья 18-1. Дети", "Статья 18-1. Дети при эвакуации")
    back = retyped(copy, "эвакуируются первыми", "эвакуируются в первую очередь")
    (proposal,) = coming_back.read_copy(project, back).reviewed.proposals
    assert proposal.sent == "Статья 18-1. Дети\n1. Дети эвакуируются первыми."
    assert not coming_back.facing(project, proposal).conflict
    project.apply(coming_back.take_over(project, coming_back.carried(project, proposal)), "Take over")
    expected = "Статья 18-1. Дети при эвакуации\n1. Дети эвакуируются в первую очередь."
    assert article(project).wording["rus"] == expected


def test_the_command_leaves_what_both_sides_changed_to_be_named(
    project: Workspace, copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    reworded(project, "эвакуируются первыми", "эвакуируются раньше других")
    back = retyped(copy, "эвакуируются первыми", "эвакуируются в первую очередь")
    place = project.path
    project.close()
    assert run(["review", str(place), str(back), "--accept-all"]) == 0
    assert "both sides changed the same words" in capsys.readouterr().err
    assert run(["review", str(place), str(back), "--json"]) == 0
    (told,) = json.loads(capsys.readouterr().out)["proposals"]
    assert told["conflict"] is True
    assert run(["review", str(place), str(back), "--accept", "1"]) == 0
    with Workspace.open(place) as workspace:
        assert article(workspace).wording["rus"].endswith("эвакуируются в первую очередь.")


def test_an_amendment_withdrawn_since_is_taken_up_again(project: Workspace, copy: Path) -> None:
    project.apply(amendments.withdraw(article(project)), "Withdraw")
    back = retyped(copy, "эвакуируются первыми", "эвакуируются в первую очередь")
    (proposal,) = coming_back.read_copy(project, back).reviewed.proposals
    project.apply(coming_back.take_over(project, proposal), "Take over")
    assert article(project).status is Status.IN_REVIEW


def test_a_copy_without_marks_is_held_against_the_draft_it_looks_most_like(project: Workspace, copy: Path) -> None:
    reworded(project, "эвакуируются первыми", "эвакуируются раньше других")
    bare = copy.with_name("bare.docx")
    with zipfile.ZipFile(copy) as sent, zipfile.ZipFile(bare, "w") as out:
        for name in sent.namelist():
            data = sent.read(name)
            if name == "word/document.xml":
                data = re.sub(rb"<w:bookmark(?:Start|End)[^>]*/>", b"", data)
            out.writestr(name, data)
    read = coming_back.read_copy(project, bare).reviewed
    assert read.proposals == ()
    assert any("marks of our paper are gone" in note for note in read.notes)


def test_a_new_unit_of_the_reviewer_becomes_an_amendment_that_is_proved(project: Workspace, copy: Path) -> None:
    back = copy.with_name("added.docx")
    with zipfile.ZipFile(copy) as sent, zipfile.ZipFile(back, "w") as out:
        for name in sent.namelist():
            data = sent.read(name).decode() if name == "word/document.xml" else sent.read(name)
            if isinstance(data, str):
                at = data.index("</w:p>", data.index("эвакуируются первыми")) + len("</w:p>")
                new = "<w:p><w:r><w:t>2. Списки детей ведутся отдельно.</w:t></w:r></w:p>"
                out.writestr(name, data[:at] + new + data[at:])
            else:
                out.writestr(name, data)
    (proposal,) = coming_back.read_copy(project, back).reviewed.proposals
    assert proposal.wording.endswith("2. Списки детей ведутся отдельно.")
    project.apply(coming_back.take_over(project, proposal), "Take over")
    assert drafts.prove(drafts.draft(project, "rus")[0]).proved


def test_a_repeal_the_reviewer_does_not_want_is_withdrawn(project: Workspace, tmp_path: Path) -> None:
    law = project.act(project.acts()[0].work, "rus")
    assert law is not None
    gone = next(each for each in law.walk() if each.eid == "art_6")
    project.apply(Changes.added(amendments.repeal(law, gone.eid)), "Repeal")
    (sent,) = drafts.export(project, tmp_path / "again", languages=["rus"], papers=["redline"])
    back = tmp_path / "kept.docx"
    with zipfile.ZipFile(sent.package.papers[0].path) as package, zipfile.ZipFile(back, "w") as out:
        for name in package.namelist():
            data = package.read(name)
            out.writestr(name, rejected(data) if name == "word/document.xml" else data)
    told = {each.ref.eid: each for each in coming_back.read_copy(project, back).reviewed.proposals}
    assert told["art_6"].restores
    project.apply(coming_back.take_over(project, told["art_6"]), "Take over")
    (repeal,) = project.amendments(eid="art_6")
    assert repeal.status is Status.WITHDRAWN


def rejected(xml: bytes) -> bytes:
    """Reject every change of a body."""
    root = etree.fromstring(xml)
    reject_all(root)
    return etree.tostring(root)


def test_a_paper_of_another_project_is_told_as_such(project: Workspace, copy: Path, tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "Другой.lhw") as other:
        law = import_act(paths.sample_laws() / "civil_protection.rus.docx", in_process=True).act
        other.apply(acts.add_act(other, law), "Import")
        added = amendments.insert(law, "art_18-1", "Статья 18-1. Дети\n1. Дети эвакуируются первыми.")
        other.apply(Changes.added(added), "Propose")
        other.apply(amendments.reword(added, "rus", "Статья 18-1. Дети\n1. Дети не эвакуируются."), "Reword")
        other.apply(amendments.reword(article(other), "rus", added.wording["rus"]), "Reword back")
        read = coming_back.read_copy(other, copy).reviewed
        assert any("does not know the draft of the paper" in note for note in read.notes)
        assert "art_18-1" not in {each.ref.eid for each in read.proposals}


def test_a_table_written_with_the_departments_words_comes_back_by_them(project: Workspace, tmp_path: Path) -> None:
    own = tmp_path / "own"
    (own / "forms").mkdir(parents=True)
    words = (paths.resources() / "forms" / "rus.toml").read_text("utf-8")
    words = words.replace('"Действующая редакция"', '"Как есть"')
    (own / "forms" / "rus.toml").write_text(words, "utf-8")
    options = drafts.PackageOptions(own=own)
    (sent,) = drafts.export(
        project, tmp_path / "sent", languages=["rus"], papers=["comparative_table"], options=options
    )
    copy = sent.package.papers[0].path
    assert coming_back.read_copy(project, copy, own=own).reviewed.unmatched == ()
    assert "Как есть" in "".join(coming_back.read_copy(project, copy).reviewed.unmatched)
