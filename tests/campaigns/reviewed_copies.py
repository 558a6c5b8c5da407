"""Copies reviewed in LibreOffice, read back: python -m tests.campaigns.reviewed_copies [N] [--first SEED].

LibreOffice opens our redline or comparative table of the sample project, accepts some changes, rejects some, types new
text, tracked or not, writes comments, and saves the copy. What reading it back proposes must be what the copy says
otherwise than the file sent: every change found, none invented. What the copy says is told by the reader of acts, which
knows nothing of proposals. Needs LibreOffice with its Python (python3-uno); comments need its full desktop package.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from workbench.drafting.comparative_table import OMISSION
from workbench.drafting.draft import Draft
from workbench.exporters import export_package
from workbench.exporters.forms import read_form, read_institutions
from workbench.importers.docx import read_lines
from workbench.importers.ooxml import W
from workbench.importers.reviewed_docx import Reviewed, read_reviewed
from workbench.importers.reviewed_matching import known_texts, sent_lines
from workbench.importers.reviewed_table import Words
from workbench.law.amendment import Action
from workbench.law.eid import contains
from workbench.law.sameness import reads
from workbench.workspace import drafts
from workbench.workspace.samples import sample_project

REVIEWER = "Айгуль Рецензент"
PAPERS = ("redline", "comparative_table")
_DRIVER = Path(__file__).with_name("office_reviewer.py")
_PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.UserProfile/Data"><prop oor:name="givenname"><value>Айгуль</value></prop></item>
<item oor:path="/org.openoffice.UserProfile/Data"><prop oor:name="sn"><value>Рецензент</value></prop></item>
</oor:items>"""

Signed = frozenset[tuple[str, int]]
"""Texts that came (1) or went (-1)."""


@dataclass(frozen=True)
class Job:
    """One copy to be made: of which paper, in which language, where."""

    seed: int
    language: str
    paper: str
    source: Path
    copy: Path


def main(arguments: list[str] | None = None) -> int:
    """Run the campaign and return how many copies were read otherwise than they are."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("number", type=int, nargs="?", default=200)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--soffice", default="soffice")
    parser.add_argument("--python", default="/usr/bin/python3", help="the Python that has LibreOffice's uno")
    parser.add_argument("--comments", action="store_true", help="write comments too (crashes where it has no desktop)")
    parser.add_argument("--keep", type=Path, help="a folder the files stay in")
    given = parser.parse_args(arguments)
    with contextlib.ExitStack() as stack:
        folder = given.keep or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        folder.mkdir(parents=True, exist_ok=True)
        drafted = _drafts(folder)
        jobs = list(_jobs(drafted, folder, given.first, given.number))
        made = _make(jobs, folder, given)
        bad = sum(bool(_told(job, drafted[job.language])) for job in made)
    crashes = f"; LibreOffice crashed over {len(jobs) - len(made)}" if len(made) < len(jobs) else ""
    print(f"{len(made) - bad} of {len(made)} copies read as they are{crashes}")
    return bad or not made


def _drafts(folder: Path) -> dict[str, Draft]:
    project = folder / "project.lhw"
    project.unlink(missing_ok=True)
    with sample_project(project) as workspace:
        return {language: drafts.draft(workspace, language)[0] for language in ("rus", "kaz")}


def _jobs(drafted: dict[str, Draft], folder: Path, first: int, number: int) -> Iterator[Job]:
    sent = {
        (language, paper.name): paper.path
        for language, draft in drafted.items()
        for paper in export_package(draft, folder / "sent", PAPERS).papers
    }
    for seed in range(first, first + number):
        language, paper = ("rus", "kaz")[seed // 2 % 2], PAPERS[seed % 2]
        yield Job(seed, language, paper, sent[language, paper], folder / f"{seed}.{paper}.{language}.docx")


def _make(jobs: list[Job], folder: Path, given: argparse.Namespace) -> list[Job]:
    """Let LibreOffice make the copies; return those it made. Where it crashes over one it goes on with the next."""
    left, made = jobs, []
    while left:
        _run(left, folder, given)
        done = [job for job in left if _report(job).exists()]
        made += done
        left = left[len(done) + 1 :]
    return made


def _report(job: Job) -> Path:
    return Path(f"{job.copy}.json")


def _run(jobs: list[Job], folder: Path, given: argparse.Namespace) -> None:
    """Start LibreOffice and let it make copies, in order, until all are made or it crashes."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True, exist_ok=True)
    (profile / "user" / "registrymodifications.xcu").write_text(_PROFILE, encoding="utf-8")
    listed = [
        {"seed": job.seed, "language": job.language, "source": str(job.source), "copy": str(job.copy),
         "comments": given.comments}
        for job in jobs
    ]  # fmt: skip
    (folder / "jobs.json").write_text(json.dumps(listed), encoding="utf-8")
    office = subprocess.Popen(
        [given.soffice, "--headless", "--norestore", f"-env:UserInstallation={profile.as_uri()}",
         f"--accept=socket,host=127.0.0.1,port={port};urp;"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip
    try:
        subprocess.run(
            [given.python, str(_DRIVER), str(folder / "jobs.json"), str(port)], check=False, stderr=subprocess.DEVNULL
        )
    finally:
        os.killpg(office.pid, signal.SIGKILL)
        office.wait()


def _told(job: Job, draft: Draft) -> list[str]:
    """Return what was read otherwise than it is, and print it."""
    form = read_form("comparative_table", job.language)
    head = frozenset(line for column in form.columns for line in column.split("\n"))
    words = Words(form["absent"], form["excluded"], read_institutions(job.language).developer, head)
    read = read_reviewed(job.copy, draft, words)
    done = json.loads(_report(job).read_text(encoding="utf-8"))
    problems = list(_redline(job, draft, read) if job.paper == "redline" else _table(job, read, words))
    problems += _comments(read, done["comments"])
    strangers = {each.author for each in read.proposals} - {"", REVIEWER}
    problems += [f"an author that is none: {strangers}"] if strangers else []
    if problems:
        print(f"seed {job.seed} ({job.paper}, {job.language}): {done['did']}")
        print("\n".join(f"    {problem}" for problem in problems))
    return problems


def _redline(job: Job, draft: Draft, read: Reviewed) -> Iterator[str]:
    both = ((line.text, line.line) for line in sent_lines(draft) if line.line.changed)
    remarks = (text for text, line in both if line.new is not None and line.new.provision.excluded)
    quiet = {reads(text) for text in (*known_texts(draft), OMISSION, *remarks)}  # «3) исключен» is no wording of ours
    was, now = ([line for line in _lines(path) if line not in quiet] for path in (job.source, job.copy))
    listed = frozenset(each for each in _listed(read) if "Замечание" not in each[0])
    quiet |= _standing(draft)
    there, told = (frozenset(each for each in found if each[0] not in quiet)
                   for found in (_signed(was, now), _proposed(read) | listed))  # fmt: skip
    yield from _compared("", there, told)


def _standing(draft: Draft) -> set[str]:
    """Return the lines a repealed unit keeps in print, its heading: the wording of who wants it back begins with it."""
    repealed = [(act, each.ref.eid) for act in draft.acts for each in act.amendments if each.action is Action.REPEAL]
    return {
        reads(line.text)
        for line in sent_lines(draft)
        for act, eid in repealed
        if line.act is act and contains(eid, line.eid) and not line.line.changed
    }


def _table(job: Job, read: Reviewed, words: Words) -> Iterator[str]:
    was, now = _rows(job.source), _rows(job.copy)
    quiet = {reads(words.excluded), OMISSION, *map(reads, words.head)}
    law = _signed(*([line for row in rows for line in row[3] if line not in quiet] for rows in (was, now)))
    yield from _compared("law", law, _proposed(read) | (_listed(read) & law))
    why = _signed(*([line for row in rows for line in row[4]] for rows in (was, now)))
    told = frozenset(each for reason in read.reasons for each in _signed(_split(reason.sent), _split(reason.text)))
    cited = frozenset(each for each in why if "R-" in each[0])  # a recommendation is no justification
    yield from _compared("reasons", why - cited, (told | (_listed(read) & why)) - cited)
    left = _signed(*([line for row in rows for cell in row[:3] for line in cell] for rows in (was, now)))
    came = frozenset(each for each in left if each[1] > 0)
    listed = frozenset(each for each in _listed(read) if each[1] > 0 and "Замечание" not in each[0])
    yield from _compared("left", came, listed - law - why)


def _comments(read: Reviewed, noted: list[str]) -> Iterator[str]:
    told = [each.text for each in read.comments] + [each.partition(": ")[2] for each in read.unmatched]
    for text in noted:
        if told.count(text) != 1:
            yield f"comment {text!r} is told {told.count(text)} times"
    for text in told:
        if text.startswith("Замечание") and text not in noted:
            yield f"comment {text!r} is nobody's"


def _compared(what: str, there: Signed, told: Signed) -> Iterator[str]:
    for text, sign in sorted(there - told):
        yield f"{what} not found: {'+' if sign > 0 else '-'} {text[:110]}"
    for text, sign in sorted(told - there):
        yield f"{what} invented: {'+' if sign > 0 else '-'} {text[:110]}"


def _proposed(read: Reviewed) -> Signed:
    balance: Counter[str] = Counter()
    for proposal in read.proposals:
        balance.update(_split(proposal.wording))
        balance.subtract(_split(proposal.sent))
    return _signs(balance)


def _listed(read: Reviewed) -> Signed:
    balance: Counter[str] = Counter()
    for text in read.unmatched:
        gone = text.startswith("– ")
        (balance.subtract if gone else balance.update)(_split(text.removeprefix("– ")))
    return _signs(balance)


def _signed(was: list[str], now: list[str]) -> Signed:
    balance = Counter(now)
    balance.subtract(was)
    return _signs(balance)


def _signs(balance: Counter[str]) -> Signed:
    return frozenset((text, 1 if number > 0 else -1) for text, number in balance.items() if number and text)


def _split(text: str) -> list[str]:
    return [reads(line) for line in text.split("\n")]


def _lines(path: Path) -> list[str]:
    read = read_lines(path, tracked="accepted").lines
    return [
        reads("\t".join(line.cells) or line.text).replace("\u2011", "-")
        for line in read
        if line.kind in ("text", "table")
    ]


def _rows(path: Path) -> list[list[list[str]]]:
    """Return the rows of the comparative table, each cell as its lines, every change accepted."""
    with zipfile.ZipFile(path) as package:
        root = etree.fromstring(package.read("word/document.xml"))
    rows = [
        [[_text(line) for line in cell.iter(f"{W}p")] for cell in row.iter(f"{W}tc")] for row in root.iter(f"{W}tr")
    ]
    return [row for row in rows if len(row) == 5]


def _text(paragraph: etree._Element) -> str:
    gone = (f"{W}del", f"{W}moveFrom")
    hyphen = f"{W}noBreakHyphen"
    told = (t for t in paragraph.iter(f"{W}t", hyphen) if not any(above.tag in gone for above in t.iterancestors()))
    return reads("".join("-" if t.tag == hyphen else t.text or "" for t in told).replace("\u2011", "-"))


if __name__ == "__main__":
    sys.exit(bool(main()))
