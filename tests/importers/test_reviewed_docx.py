"""Reviewers' copies of our papers: every change found, none invented, nothing taken over by itself."""

from __future__ import annotations

import sys
import zipfile
from datetime import datetime
from pathlib import Path
from random import Random
from typing import Any

import pytest
from lxml import etree

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1] / "exporters")]
import drafts  # noqa: E402
from reviewers import (  # noqa: E402
    Edit,
    W,
    accept_all,
    add_after,
    comment_on,
    lose_bookmarks,
    reads,
    reject_all,
    retype,
    retype_tracked,
    reviewed,
    take_out,
)
from scrambled import as_google, as_word  # noqa: E402

from workbench.drafting.alignment import printed_lines  # noqa: E402
from workbench.drafting.draft import Draft  # noqa: E402
from workbench.errors import UnreadableFile  # noqa: E402
from workbench.exporters import export_package  # noqa: E402
from workbench.importers.reviewed_docx import Reviewed  # noqa: E402
from workbench.importers.reviewed_docx import read_reviewed as read_copy  # noqa: E402
from workbench.importers.reviewed_table import Words  # noqa: E402

POINT = "2) ведет учет пострадавших детей, разлученных с родителями;"
NEW = "2) ведет отдельный учет пострадавших детей, разлученных с родителями;"
ADDED = "2-1) создает пространства, доброжелательные к ребенку;"
QUIET = "2. информирует Правительство Республики Казахстан."


WORDS = Words(absent="Отсутствует", excluded="Исключить")


def read_reviewed(path: Path, draft: Draft) -> Reviewed:
    """Read a copy as the workspace does, which knows the words of the forms."""
    return read_copy(path, draft, WORDS)


@pytest.fixture(scope="module")
def draft() -> Draft:
    return drafts.draft("rus")


def copy_of(draft: Draft, folder: Path, paper: str = "redline", *, whole: bool = False) -> Path:
    return export_package(draft, folder, [paper], whole_acts=whole).papers[0].path


def back(draft: Draft, folder: Path, *edits: Edit, comments: str = "", paper: str = "redline") -> Reviewed:
    return read_reviewed(reviewed(copy_of(draft, folder, paper), *edits, comments=comments), draft)


@pytest.mark.parametrize("edits", [(), (accept_all,), (lose_bookmarks,), (accept_all, lose_bookmarks)])
@pytest.mark.parametrize("paper", ["redline", "comparative_table"])
def test_a_copy_nobody_changed_proposes_nothing(
    draft: Draft, tmp_path: Path, paper: str, edits: tuple[Edit, ...]
) -> None:
    read = back(draft, tmp_path, *edits, paper=paper)
    assert (read.proposals, read.comments, read.unmatched, read.notes) == ((), (), (), ())


@pytest.mark.parametrize("edits", [(), (accept_all,), (lose_bookmarks,)])
def test_a_provision_typed_anew_is_a_proposal_for_its_amendment(
    draft: Draft, tmp_path: Path, edits: tuple[Edit, ...]
) -> None:
    read = back(draft, tmp_path, *edits, retype(POINT, NEW))
    assert len(read.proposals) == 1
    proposal = read.proposals[0]
    assert (proposal.amendment, proposal.ref.eid) == ("a1", "art_12")
    assert POINT in proposal.sent.split("\n")
    assert proposal.wording == proposal.sent.replace(POINT, NEW)
    assert not proposal.restores


def test_a_tracked_change_keeps_its_author_and_time(draft: Draft, tmp_path: Path) -> None:
    proposal = back(draft, tmp_path, retype_tracked(POINT, NEW)).proposals[0]
    assert (proposal.author, proposal.made) == ("Рецензент", datetime(2026, 12, 1, 10, 0))
    assert proposal.source.startswith("reviewed 04_")


def test_a_rejected_amendment_goes_back_to_the_text_in_force(draft: Draft, tmp_path: Path) -> None:
    read = back(draft, tmp_path, reject_all)
    told = {proposal.amendment: proposal for proposal in read.proposals}
    assert set(told) == {"a1", "a2", "a3", "a4", "a5"}
    assert all(proposal.restores for proposal in told.values())
    assert told["a4"].wording == ""
    assert "ведет журнал" in told["a3"].wording


def test_a_line_taken_out_is_a_proposal_without_it(draft: Draft, tmp_path: Path) -> None:
    proposal = back(draft, tmp_path, take_out(ADDED)).proposals[0]
    assert (proposal.amendment, proposal.sent, proposal.wording) == ("a2", ADDED, "")


def test_a_unit_added_is_a_proposal_of_its_own_with_the_address_it_gets(draft: Draft, tmp_path: Path) -> None:
    (proposal,) = back(draft, tmp_path, add_after(ADDED, "2-2) обучает волонтеров;")).proposals
    assert (proposal.amendment, proposal.sent) == ("", "")
    assert (proposal.ref.eid, proposal.wording) == ("art_12__para_1__point_2-2", "2-2) обучает волонтеров;")


def test_a_line_without_a_number_goes_on_with_the_one_it_follows(draft: Draft, tmp_path: Path) -> None:
    (proposal,) = back(draft, tmp_path, add_after(ADDED, "в том числе при эвакуации;")).proposals
    assert (proposal.amendment, proposal.wording) == ("a2", f"{ADDED}\nв том числе при эвакуации;")


def test_an_edit_beside_our_amendments_is_a_proposal_of_its_own(draft: Draft, tmp_path: Path) -> None:
    proposal = back(draft, tmp_path, retype("информирует Правительство Республики Казахстан.", "сообщает.")).proposals
    assert [each.ref.eid for each in proposal] == ["art_13"]
    assert proposal[0].amendment == ""


def test_a_comment_belongs_to_the_amendment_of_its_line(draft: Draft, tmp_path: Path) -> None:
    comment = (
        '<w:comment w:id="777" w:author="Рецензент" w:date="2026-12-01T10:00:00Z">'
        "<w:p><w:r><w:t>Уточнить.</w:t></w:r></w:p></w:comment>"
    )
    read = back(draft, tmp_path, comment_on(POINT, 777), comments=comment)
    assert [(each.about, each.text, each.author) for each in read.comments] == [("a1", "Уточнить.", "Рецензент")]
    assert read.proposals == ()


def test_what_stands_nowhere_in_our_acts_is_listed(draft: Draft, tmp_path: Path) -> None:
    name = 'Кодекс Республики Казахстан от 26 декабря 2011 года "О браке (супружестве) и семье"'
    assert back(draft, tmp_path, add_after(name, "Посторонний текст.")).unmatched == ("Посторонний текст.",)


def test_the_right_column_of_a_comparative_table_comes_back(draft: Draft, tmp_path: Path) -> None:
    read = back(draft, tmp_path, retype(POINT, NEW), paper="comparative_table")
    assert [(each.amendment, NEW in each.wording.split("\n")) for each in read.proposals] == [("a1", True)]


def test_a_foreign_document_is_told_as_such(draft: Draft, tmp_path: Path) -> None:
    minutes = copy_of(draft, tmp_path, "minutes")
    read = read_reviewed(minutes, draft)
    assert read.proposals == ()
    assert read.notes == (f"No line of {minutes.name} is one we sent.",)


def test_a_file_that_is_no_word_document_is_refused(draft: Draft, tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"PK\x03\x04")
    with pytest.raises(UnreadableFile):
        read_reviewed(tmp_path / "a.docx", draft)


@pytest.mark.parametrize("seed", range(10))
def test_random_edits_are_all_found_and_none_is_invented(draft: Draft, tmp_path: Path, seed: int) -> None:
    rng = Random(seed)
    lines = [line.text for act in draft.acts for line in printed_lines(act.proposed) if not line.provision.rows]
    once = [text for text in lines if lines.count(text) == 1 and len(text) > 20]
    chosen = rng.sample(once, rng.randint(1, 4))
    edits = [retype(text, f"{text[:-1]} с учетом возраста{text[-1]}") for text in chosen]
    path = reviewed(
        copy_of(draft, tmp_path, whole=True), *edits, *rng.sample([accept_all, lose_bookmarks], rng.randint(0, 2))
    )
    read = read_reviewed(path, draft)
    changed = {
        (was, now)
        for proposal in read.proposals
        for was, now in zip(proposal.sent.split("\n"), proposal.wording.split("\n"), strict=True)
        if was != now
    }
    assert changed == {(text, f"{text[:-1]} с учетом возраста{text[-1]}") for text in chosen}
    assert read.unmatched == ()


def test_our_own_marks_are_known_by_their_minute_whatever_seconds_and_zone_a_program_keeps() -> None:
    from datetime import UTC

    from workbench.importers.reviewed_docx import _signature

    ours = datetime(2026, 12, 1, 10, 0, 27, 123456, tzinfo=UTC)
    assert _signature("А", ours) == _signature("А", datetime(2026, 12, 1, 10, 0))
    assert _signature("А", ours) != _signature("Б", ours)


def test_an_edit_around_an_amendment_leaves_the_amendment_to_its_own_proposal(draft: Draft, tmp_path: Path) -> None:
    heading = next(
        line.text
        for act in draft.acts
        for line in printed_lines(act.in_force)
        if line.provision.eid == "art_12" and line.part == "first"
    )
    read = back(draft, tmp_path, reject_all, retype(heading, f"{heading} населения"))
    for proposal in read.proposals:
        if not proposal.amendment:
            changed = {*proposal.sent.split("\n")} ^ {*proposal.wording.split("\n")}
            assert changed == {heading, f"{heading} населения"}


def test_an_edit_of_the_left_column_is_no_proposal_but_is_listed(draft: Draft, tmp_path: Path) -> None:
    path = reviewed(copy_of(draft, tmp_path, "comparative_table"), lambda root: edit_left(root, "иной текст"))
    read = read_reviewed(path, draft)
    assert read.proposals == ()
    assert len(read.unmatched) == 1
    assert "иной текст" in read.unmatched[0]


def edit_left(root: Any, text: str) -> None:
    """Type into the left column of the first row that has something in force."""
    for row in root.iter(f"{W}tr"):
        cells = list(row.iter(f"{W}tc"))
        if len(cells) == 5 and reads(cells[0]).endswith(".") and reads(cells[2]) != "Отсутствует":
            next(iter(cells[2].iter(f"{W}t"))).text = text
            return


SCRAMBLED = {"Word": as_word, "Google Docs": as_google}


@pytest.mark.parametrize("program", SCRAMBLED)
@pytest.mark.parametrize("paper", ["redline", "comparative_table"])
@pytest.mark.parametrize("seed", range(4))
def test_a_copy_another_program_saved_proposes_nothing(
    draft: Draft, tmp_path: Path, paper: str, program: str, seed: int
) -> None:
    read = back(draft, tmp_path, SCRAMBLED[program](Random(seed)), paper=paper)
    assert (read.proposals, read.comments, read.unmatched, read.notes, read.reasons) == ((), (), (), (), ())


@pytest.mark.parametrize("program", SCRAMBLED)
@pytest.mark.parametrize("paper", ["redline", "comparative_table"])
@pytest.mark.parametrize("seed", range(8))
def test_edits_in_another_program_are_all_found(
    draft: Draft, tmp_path: Path, paper: str, program: str, seed: int
) -> None:
    rng = Random(seed)
    once = [POINT, ADDED, "Ребенок имеет право жить и воспитываться в семье, в том числе при чрезвычайной ситуации."]
    chosen = [text for text in once if rng.random() < 0.6] or [POINT]
    chosen = [f"1. {text}" if text.startswith("Ребенок") else text for text in chosen]
    type_anew = rng.choice([retype, retype_tracked])
    edits = [type_anew(text, f"{text[:-1]} и их семей{text[-1]}") for text in chosen]
    read = back(draft, tmp_path, *edits, SCRAMBLED[program](rng), paper=paper)
    changed = {
        (was, now)
        for proposal in read.proposals
        for was, now in zip(proposal.sent.split("\n"), proposal.wording.split("\n"), strict=True)
        if was != now
    }
    assert changed == {(text, f"{text[:-1]} и их семей{text[-1]}") for text in chosen}
    assert {proposal.author for proposal in read.proposals} == {"" if type_anew is retype else "Рецензент"}
    assert (read.unmatched, read.reasons) == ((), ())


WHY = "Предусматривается учет детей, разлученных с родителями, в целях воссоединения семей."


def test_a_justification_typed_anew_is_read_with_its_amendment(draft: Draft, tmp_path: Path) -> None:
    read = back(draft, tmp_path, retype_tracked(WHY, "Иное обоснование."), paper="comparative_table")
    (reason,) = read.reasons
    assert (reason.amendment, reason.sent, reason.text) == ("a5", WHY, "Иное обоснование.")
    assert (reason.author, reason.made) == ("Рецензент", datetime(2026, 12, 1, 10, 0))
    assert (read.proposals, read.unmatched) == ((), ())


def test_a_row_we_take_out_and_the_reviewer_does_not_is_a_proposal(draft: Draft, tmp_path: Path) -> None:
    gone = '3) ведет журнал "О прибытии" по форме "Ж-1";'
    (back_in_force,) = back(draft, tmp_path, retype("Исключить", gone), paper="comparative_table").proposals
    assert (back_in_force.amendment, back_in_force.restores, back_in_force.wording) == ("a3", True, gone)
    (reworded,) = back(
        draft, tmp_path, retype("Исключить", "3) ведет электронный журнал;"), paper="comparative_table"
    ).proposals
    assert (reworded.amendment, reworded.restores) == ("a3", False)
    assert reworded.wording == "3) ведет электронный журнал;"


def test_a_row_the_reviewer_takes_out_is_a_proposal_without_text(draft: Draft, tmp_path: Path) -> None:
    (proposal,) = back(draft, tmp_path, retype(ADDED, "Исключить"), paper="comparative_table").proposals
    assert (proposal.amendment, proposal.wording) == ("a2", "")


def test_a_row_that_is_gone_and_one_that_came_are_listed(draft: Draft, tmp_path: Path) -> None:
    read = back(draft, tmp_path, lambda root: drop_row(root, ADDED), paper="comparative_table")
    assert read.proposals == ()
    assert [text.startswith("– ") for text in read.unmatched] == [True]


def drop_row(root: Any, text: str) -> None:
    """Delete the row of the table that holds this paragraph."""
    row = next(row for row in root.iter(f"{W}tr") if any(reads(p) == text for p in row.iter(f"{W}p")))
    row.getparent().remove(row)


def test_a_table_of_rows_that_only_take_out_is_known_as_ours(draft: Draft, tmp_path: Path) -> None:
    def keep_what_goes(root: Any) -> None:
        for row in list(root.iter(f"{W}tr")):
            if len(row.findall(f"{W}tc")) == 5 and not any(reads(p) == "Исключить" for p in row.iter(f"{W}p")):
                row.getparent().remove(row)

    read = back(draft, tmp_path, keep_what_goes, paper="comparative_table")
    assert (read.notes, read.proposals) == ((), ())


def test_a_reply_names_the_comment_it_answers(draft: Draft, tmp_path: Path) -> None:
    path = copy_of(draft, tmp_path)
    said = "".join(
        f'<w:comment w:id="{number}" w:author="{author}" w:date="2026-12-01T10:0{number - 777}:00Z">'
        f'<w:p xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" w14:paraId="0000000{number - 776}">'
        f"<w:r><w:t>{text}</w:t></w:r></w:p></w:comment>"
        for number, author, text in ((777, "Рецензент", "Уточнить."), (778, "Второй", "Согласен."))
    )
    extended = (
        '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">'
        '<w15:commentEx w15:paraId="00000001" w15:done="0"/>'
        '<w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/></w15:commentsEx>'
    )
    out = reviewed(path, comment_on(POINT, 777), comments=said)
    with zipfile.ZipFile(out, "a") as package:
        package.writestr("word/commentsExtended.xml", extended)
    first, reply = read_reviewed(out, draft).comments
    assert (first.text, first.reply_to, reply.text, reply.reply_to) == ("Уточнить.", "", "Согласен.", first.id)
    assert (reply.about, reply.author) == ("a1", "Второй")


def test_a_comment_on_what_is_not_ours_is_listed_not_lost(draft: Draft, tmp_path: Path) -> None:
    name = 'Кодекс Республики Казахстан от 26 декабря 2011 года "О браке (супружестве) и семье"'
    comment = '<w:comment w:id="777" w:author="Рецензент"><w:p><w:r><w:t>О названии.</w:t></w:r></w:p></w:comment>'
    read = back(draft, tmp_path, comment_on(name, 777), comments=comment)
    assert (read.comments, read.unmatched) == ((), ("Рецензент: О названии.",))


def test_numbers_word_counts_by_itself_are_read(draft: Draft, tmp_path: Path) -> None:
    """Word makes a list of «2-2) …» as one types it: the number stands in numbering.xml then."""
    path = reviewed(copy_of(draft, tmp_path), add_after(ADDED, "обучает волонтеров;"), number_it("обучает волонтеров;"))
    with zipfile.ZipFile(path) as package:
        if "word/numbering.xml" not in package.namelist():
            with zipfile.ZipFile(path, "a") as more:
                more.writestr("word/numbering.xml", NUMBERING)
    (proposal,) = read_reviewed(path, draft).proposals
    assert (proposal.ref.eid, proposal.wording) == ("art_12__para_1__point_9", "9) обучает волонтеров;")


NUMBERING = (
    f'<w:numbering xmlns:w="{W[1:-1]}"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="9"/>'
    '<w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
)


def number_it(text: str) -> Edit:
    def edit(root: Any) -> None:
        paragraph = next(p for p in root.iter(f"{W}p") if reads(p) == text)
        properties = paragraph.find(f"{W}pPr")
        numbered = etree.SubElement(properties, f"{W}numPr")
        etree.SubElement(numbered, f"{W}ilvl").set(f"{W}val", "0")
        etree.SubElement(numbered, f"{W}numId").set(f"{W}val", "7")

    return edit
