"""The subcommands and their options."""

from __future__ import annotations

import argparse
from datetime import date, datetime
from pathlib import Path
from typing import TypeAlias

from workbench import __version__
from workbench.law.amendment import Granularity, Status
from workbench.law.concordance import ByLawForm, Conformity, Form
from workbench.law.recommendation import Acceptance
from workbench.law.review import OUTCOMES, Position
from workbench.law.work import FORMS
from workbench.places import read_place

LANGUAGES = ("rus", "kaz", "eng")
_Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
ADDRESS = "the act's number and the eId, “188-V:art_5__para_2”, or the full work, “/akn/…#art_5__para_2”"


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    top = argparse.ArgumentParser(
        prog="workbench",
        description="For people who change laws. Without a subcommand the window opens.",
        epilog="Exit codes: 0 done, 1 open matters found, 2 usage, 3 an input that cannot be used.",
    )
    top.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for add in _ROOMS:
        add(commands)
    return top


def _projects(commands: _Commands) -> None:
    """The project itself: made, filled, looked through, kept."""
    demo = _command(commands, "demo", "demo:demo", help="do the whole job once on the sample laws")
    demo.add_argument("--out", type=Path, help="the folder to write into, otherwise a new one: workbench-demo")
    demo.add_argument("--faults", action="store_true", help="add what a hurried draft leaves open, for every check")

    new = _command(commands, "new", "projects:new", help="make a project file")
    _project(new)
    new.add_argument("--title", default="")
    for language in LANGUAGES:
        new.add_argument(f"--subject-{language}", default="", help="the matter after «по вопросам …»")

    bring = _command(commands, "import", "projects:bring", help="import acts into a project")
    _project(bring)
    bring.add_argument("files", type=Path, nargs="+")
    _as_read(bring)
    bring.add_argument("--work", help="the work's address, where the file does not tell it")
    bring.add_argument("--number", help="the act's number, where the file does not tell it; with --date")
    bring.add_argument("--date", type=date.fromisoformat, metavar="YYYY-MM-DD", help="when the act was adopted")
    bring.add_argument("--edition", type=date.fromisoformat, help="the date of the edition, YYYY-MM-DD")
    _json(bring)

    describe = _command(
        commands, "describe", "projects:describe", help="say what act a text is: title, form, number, date"
    )
    _project(describe)
    describe.add_argument("act", help="its number, or its whole address")
    describe.add_argument("--language", choices=LANGUAGES, default="rus", help="the text the title is of")
    describe.add_argument("--title", default="")
    describe.add_argument("--form", choices=FORMS)
    describe.add_argument("--number")
    describe.add_argument("--date", type=date.fromisoformat, metavar="YYYY-MM-DD", help="when it was adopted")
    _json(describe)

    search = _command(commands, "search", "projects:search", help="find provisions, recommendations and amendments")
    _project(search)
    search.add_argument("query")
    search.add_argument("--limit", type=int, default=10)
    _json(search)

    history = _command(commands, "history", "keeping:history", help="who changed what, when and why; the latest first")
    _project(history)
    history.add_argument("of", nargs="?", default="", help="a recommendation's code, or the address of a provision")
    history.add_argument("--limit", type=int, default=50, metavar="N", help="no more edits than this")
    _json(history)

    backups = _command(
        commands, "backups", "keeping:backups", help="list the copies of a project, look into one, restore it"
    )
    _project(backups)
    what = backups.add_mutually_exclusive_group()
    what.add_argument("--look", type=int, metavar="N", help="say what copy N holds, and what restoring it takes back")
    what.add_argument("--restore", type=int, metavar="N", help="put copy N in the place of the project")
    _json(backups)


def _reading(commands: _Commands) -> None:
    """Acts in files, without any project."""
    read = _command(commands, "read", "reading:read", help="print an act's structure without any project")
    read.add_argument("file", type=Path)
    _as_read(read)
    _json(read)
    read.add_argument("--akn", type=Path, metavar="FILE", help="also write the act as Akoma Ntoso 3.0")

    compare = _command(
        commands, "compare", "reading:compare", help="compare two texts of one act and word the difference"
    )
    compare.add_argument("old", type=Path)
    compare.add_argument("new", type=Path)
    _as_read(compare)
    compare.add_argument("--granularity", choices=[each.value for each in Granularity], default="auto")
    compare.add_argument(
        "--redline", type=Path, metavar="FILE", help="instead write any two texts as one Word file with tracked changes"
    )
    compare.add_argument("--author", help="whose the tracked changes are, otherwise the state body that develops")
    _json(compare)

    apply = _command(commands, "apply", "reading:apply", help="apply an amending law to an act, clause by clause")
    apply.add_argument("act", type=Path)
    apply.add_argument("amending_law", type=Path)
    _as_read(apply)
    apply.add_argument("--out", type=Path, metavar="FILE", help="write the consolidated act (.txt, .docx or .xml)")
    _json(apply)


def _linking(commands: _Commands) -> None:
    """Recommendations, and what they have to do with the law."""
    recommend = _command(
        commands, "recommend", "projects:recommend", help="import recommendations from a table, or write them to one"
    )
    _project(recommend)
    way = recommend.add_mutually_exclusive_group(required=True)
    way.add_argument("file", type=Path, nargs="?", help="the table to import: Word, Excel or CSV")
    way.add_argument("--export", type=Path, metavar="FILE", help="write the table: a name in .docx, .xlsx or .csv")
    recommend.add_argument("--dry-run", action="store_true", help="show how the columns are read; change nothing")
    _json(recommend)

    link = _command(commands, "link", "projects:link", help="link a recommendation to a provision")
    _project(link)
    link.add_argument("recommendation", help="its code")
    link.add_argument("address", help=ADDRESS)
    link.add_argument("--conformity", choices=[each.value for each in Conformity])
    link.add_argument("--note", help="the gap: what is missing")
    for language in LANGUAGES:
        link.add_argument(f"--note-{language}", help="the same as the papers of this language say it")
    link.add_argument("--responsible", help="the body that closes the gap")
    link.add_argument("--form", choices=[each.value for each in Form], help="what closes the gap")
    forms = [each.value for each in ByLawForm]
    link.add_argument("--by-law-form", choices=forms, help="what kind of by-law is to be adopted or changed")
    for language in LANGUAGES:
        link.add_argument(
            f"--by-law-{language}", metavar="TITLE", help="its title, as the papers of this language say it"
        )
    link.add_argument("--planned", type=date.fromisoformat, metavar="YYYY-MM-DD", help="when the gap is to be closed")
    link.add_argument("--reviewer", help="who assessed it")

    suggest = _command(
        commands, "suggest", "harmonising:suggest", help="find the articles that may answer a recommendation"
    )
    _project(suggest)
    suggest.add_argument("recommendation", help=f"its code; or the address of a provision to find them for: {ADDRESS}")
    suggest.add_argument("--limit", type=int, default=10)
    _json(suggest)

    instruments = _command(
        commands, "instruments", "monitoring:instruments", help="list what rests on each provision of the instruments"
    )
    _project(instruments)
    instruments.add_argument("citation", nargs="?", help="one provision, as a table cites it: “CRC art. 19”")
    instruments.add_argument("--language", choices=LANGUAGES, default="eng", help="of the texts and addresses")
    _json(instruments)


def _drafting(commands: _Commands) -> None:
    """The draft law."""
    amend = _command(commands, "amend", "amending:amend", help="propose an amendment, or word one in another language")
    _project(amend)
    amend.add_argument("address", help=f"{ADDRESS}; for --insert the address the new provision gets")
    amend.add_argument("--language", choices=LANGUAGES, default="rus")
    how = amend.add_mutually_exclusive_group(required=True)
    how.add_argument("--text", help="the whole provision as proposed, its number first")
    how.add_argument("--text-file", type=Path, help="the same from a file, UTF-8")
    how.add_argument("--replace", nargs=2, metavar=("WORDS", "BY"), help="these words by those; '' deletes")
    how.add_argument("--repeal", action="store_true", help="take it out; an act without a provision: repeal it whole")
    how.add_argument("--renumber", metavar="NUMBER", help="give it this number")
    how.add_argument("--move-to", metavar="EID", help="move it into this unit, “act” for the act itself")
    amend.add_argument("--insert", action="store_true", help="the text is a new provision at this address")
    amend.add_argument("--throughout", action="store_true", help="replace the words in the whole act")
    amend.add_argument("--after", default="", help="the eId it follows, where the number does not tell")
    amend.add_argument("--number", default="", help="the number it gets where it moves to, otherwise by the rule")
    amend.add_argument("--only", choices=("rus", "kaz"), help="amend the text in this language alone")
    amend.add_argument("--granularity", choices=[each.value for each in Granularity])
    amend.add_argument("--justification", default="")
    amend.add_argument("--recommendation", action="append", default=[], help="a recommendation's code")
    amend.add_argument("--author", default="")
    amend.add_argument("--status", choices=[each.value for each in Status])
    _json(amend)

    bill = _command(commands, "bill", "amending:bill", help="print the amending law of a project")
    _project(bill)
    bill.add_argument("--language", choices=LANGUAGES, default="rus")


def _harmonising(commands: _Commands) -> None:
    """What a lawyer would notice."""
    check = _command(
        commands, "check", "projects:check", help="list a project's open matters; exit code 1 when there are any"
    )
    _project(check)
    check.add_argument("--language", choices=LANGUAGES, default="eng", help="the language of the memo")
    _json(check)

    consequences = _command(
        commands, "consequences", "harmonising:consequences", help="list what else must change because of the draft"
    )
    _project(consequences)
    consequences.add_argument(
        "--accept", type=int, action="append", default=[], metavar="N", help="make an amendment of number N"
    )
    _json(consequences)

    parity = _command(
        commands, "parity", "parity:parity", help="list where the Russian and Kazakh texts of an act part"
    )
    _project(parity)
    parity.add_argument("act", nargs="?", help="its number, or its whole address; otherwise every act")
    parity.add_argument("--language", choices=LANGUAGES, default="eng", help="of the listing and the addresses")
    _json(parity)

    references = _command(
        commands, "references", "monitoring:references", help="list everything that points at a provision"
    )
    _project(references)
    references.add_argument("address", help=ADDRESS)
    references.add_argument("--language", choices=LANGUAGES, default="rus", help="of the addresses")
    _json(references)

    monitor = _command(
        commands,
        "monitor",
        "monitoring:monitor",
        help="after adoption: by-laws due, problems met while the law is applied",
    )
    _project(monitor)
    follow = monitor.add_mutually_exclusive_group()
    follow.add_argument("--problem", nargs=2, metavar=("ADDRESS", "TEXT"), help="note a problem met")
    follow.add_argument(
        "--recommend", nargs=2, metavar=("PROBLEM", "CODE"), help="make a problem, by its id, a recommendation"
    )
    monitor.add_argument("--author", default="")
    monitor.add_argument("--body", default="", help="the body that met the problem")
    monitor.add_argument("--language", choices=LANGUAGES, default="rus", help="of the problem and the addresses")
    _json(monitor)


def _reviewing(commands: _Commands) -> None:
    """The review: sessions, the public, copies that come back."""
    session = _command(
        commands, "session", "meeting:session", help="hold a review session: agenda, comments, decisions, tasks"
    )
    _project(session)
    session.add_argument("--convene", metavar="TITLE", help="make a session of the working group")
    session.add_argument("--held", type=datetime.fromisoformat, metavar="YYYY-MM-DDTHH:MM")
    session.add_argument("--place", default="")
    session.add_argument("--chair", default="")
    session.add_argument("--participant", action="append", default=[], metavar="NAME=BODY")
    session.add_argument("--session", metavar="TITLE", help="which one, by title or id; otherwise the last")
    session.add_argument(
        "--agenda", action="append", default=[], metavar="ITEM", help="an amendment or recommendation put on the agenda"
    )
    session.add_argument("--comment", nargs=2, metavar=("ITEM", "TEXT"), help="keep what was said of an item")
    session.add_argument("--reply", nargs=2, metavar=("COMMENT", "TEXT"), help="answer a comment, by its id")
    session.add_argument("--resolve", action="append", default=[], metavar="COMMENT", help="settle a comment")
    session.add_argument("--author", default="", help="who said it")
    session.add_argument("--body", default="", help="for which body")
    session.add_argument("--position", choices=[each.value for each in Position])
    session.add_argument("--decide", nargs=2, metavar=("ITEM", "OUTCOME"), help=", ".join(OUTCOMES))
    session.add_argument("--reason", default="")
    session.add_argument("--task", nargs=2, metavar=("ITEM", "TEXT"), help="what is to be done because of an item")
    session.add_argument("--responsible", default="")
    session.add_argument("--due", type=date.fromisoformat, metavar="YYYY-MM-DD")
    session.add_argument("--done", action="append", default=[], metavar="TASK", help="a task that is done, by its id")
    _json(session)

    discussion = _command(
        commands,
        "discussion",
        "discussing:discussion",
        help="proposals of citizens and bodies: taken in, answered, listed",
    )
    _project(discussion)
    discussion.add_argument("--table", type=Path, metavar="FILE", help="take proposals in from Word, Excel or CSV")
    discussion.add_argument("--dry-run", action="store_true", help="show how the table is read; change nothing")
    discussion.add_argument(
        "--column", action="append", default=[], metavar="HEADER=FIELD", help="what a column of the table holds"
    )
    discussion.add_argument("--receive", metavar="TEXT", help="type one proposal in")
    discussion.add_argument("--address", metavar="ADDRESS", help="what it is about; otherwise the draft as a whole")
    discussion.add_argument("--author", default="", help="the citizen")
    discussion.add_argument("--body", default="", help="the body")
    discussion.add_argument("--number", default="", help="as it is registered")
    discussion.add_argument("--received", type=date.fromisoformat, metavar="YYYY-MM-DD")
    discussion.add_argument("--wording", default="", help="the text they propose")
    discussion.add_argument("--source", default="", help="the portal, meeting or letter")
    discussion.add_argument("--tie", nargs=2, metavar=("NUMBER", "ADDRESS"), help="tie a proposal to a provision")
    discussion.add_argument("--answer", metavar="NUMBER", help="answer a proposal")
    discussion.add_argument("--position", choices=[each.value for each in Acceptance], default="noted")
    discussion.add_argument("--reason", default="", help="why; a proposal not taken over whole needs it")
    discussion.add_argument("--amendment", default="", metavar="ID", help="the amendment that takes it up")
    _json(discussion)

    review = _command(commands, "review", "reviewing:review", help="take back a reviewed redline or comparative table")
    _project(review)
    review.add_argument("file", type=Path, help="the reviewer's copy, .docx")
    _own(review)
    review.add_argument("--language", choices=LANGUAGES, help="otherwise it is told from the copy")
    review.add_argument("--accept", type=int, action="append", default=[], metavar="N", help="take over proposal N")
    review.add_argument(
        "--keep", type=int, action="append", default=[], metavar="N", help="keep proposal N as a variant"
    )
    review.add_argument(
        "--accept-all", action="store_true", help="take over every proposal whose words we left alone since"
    )
    review.add_argument("--reasons", action="store_true", help="take over the justifications the reviewer reworded")
    review.add_argument("--comments", action="store_true", help="keep the reviewers' comments")
    _json(review)


def _papers(commands: _Commands) -> None:
    """What is handed over."""
    export = _command(commands, "export", "projects:export", help="write the Word package")
    _project(export)
    export.add_argument("--out", type=Path, required=True, metavar="FOLDER")
    export.add_argument("--papers", help="names with commas between, or “list” to see them")
    export.add_argument("--language", action="append", choices=LANGUAGES, help="may be given more than once")
    export.add_argument("--whole-acts", action="store_true", help="redline the acts whole, not their changed articles")
    export.add_argument("--xlsx", action="store_true", help="also write the tables for Excel")
    export.add_argument("--pdf", action="store_true", help="also write PDF of every paper")
    export.add_argument("--at-most", type=int, metavar="N", help="no more Word files than this (the Reglament: 6)")
    _own(export)
    _json(export)

    glossary = _command(
        commands, "glossary", "harmonising:glossary", help="write the terms of the acts in Russian and Kazakh"
    )
    _project(glossary)
    glossary.add_argument("--out", type=Path, required=True, metavar="FILE", help="a name ending in .docx or .xlsx")

    picture = _command(
        commands,
        "picture",
        "harmonising:picture",
        help="draw coverage, progress, citations or a timeline, as SVG or PNG",
    )
    _project(picture)
    picture.add_argument("kind", choices=("coverage", "progress", "citations", "timeline", "report"))
    picture.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help="a name ending in .svg or .png; of a report in .docx"
    )
    picture.add_argument("--language", choices=LANGUAGES, default="eng", help="of the words in the picture")
    picture.add_argument("--act", help="the act whose citations are drawn: its number; else the one that cites most")


def _sharing(commands: _Commands) -> None:
    """Between people and computers."""
    bundle = _command(
        commands, "bundle", "bundles:bundle", help="carry a project, or a part of it, in one file (.lhwr)"
    )
    _project(bundle)
    bundle.add_argument("--out", type=Path, required=True, metavar="FILE")
    bundle.add_argument(
        "--only", action="append", default=[], metavar="ID", help="an amendment, recommendation, act or session by id"
    )
    bundle.add_argument("--read-only", action="append", default=[], metavar="ID", help="to be read, not changed")
    bundle.add_argument("--title", default="")
    bundle.add_argument("--password-env", metavar="VAR", help="the variable of the environment with the password")
    bundle.add_argument(
        "--sign", type=Path, metavar="KEY", help="a private key to sign with (PEM, Ed25519), or “own” for your own"
    )

    merge = _command(
        commands, "merge", "bundles:merge", help="take a bundle into a project; one that does not exist is made"
    )
    _project(merge)
    merge.add_argument("file", type=Path, help="the bundle, .lhwr")
    merge.add_argument("--password-env", metavar="VAR", help="the variable of the environment with the password")
    merge.add_argument(
        "--signed-by", default="", metavar="KEY", help="the public key it must be signed with: in hex, or its name"
    )
    merge.add_argument("--prefer", choices=("mine", "theirs"), help="settle every conflict so; else they stay open")
    merge.add_argument("--take", action="append", type=int, default=[], metavar="N", help="settle conflict N: theirs")
    merge.add_argument("--keep", action="append", type=int, default=[], metavar="N", help="settle conflict N: ours")
    merge.add_argument(
        "--variants",
        action="store_true",
        help="keep each wording decided against as a variant of its amendment",
    )
    merge.add_argument("--dry-run", action="store_true", help="say what it would come to; change nothing")
    merge.add_argument("--again", action="store_true", help="take in what came before and was undone since")
    _json(merge)

    move = _command(
        commands,
        "move",
        "database:move",
        help="write a project from a file into a database, or back, and prove it whole",
    )
    _project(move)
    move.add_argument("target", type=read_place, help="the new file, or the address of the database")
    _json(move)

    database = _command(
        commands, "database", "database:database", help="roles of a department's project, and who has it open"
    )
    database.add_argument("what", choices=("roles", "who"))
    _project(database)
    database.add_argument(
        "--member", action="append", default=[], metavar="USER=ROLE", help="reader, reviewer, drafter or owner"
    )
    database.add_argument("--apply", action="store_true", help="make the roles, not only print the SQL that does")
    _json(database)


def _program(commands: _Commands) -> None:
    """The program itself."""
    about = _command(
        commands, "about", "about:about", help="say version, folders and licences, and what is limited here"
    )
    _json(about)

    selftest = commands.add_parser("selftest", help="check that the installed program can do the whole job here")
    selftest.add_argument("--report", type=Path, metavar="FILE", help="also write what is said into a file")
    selftest.add_argument("--start", action="store_true", help="open the window alone and close it, to be measured")


def _command(commands: _Commands, name: str, does: str, help: str) -> argparse.ArgumentParser:
    """Add a subcommand. `does` is what it does, "module:function" of this package: loaded when it is called."""
    command = commands.add_parser(name, help=help)
    command.set_defaults(does=does)
    return command


def _project(command: argparse.ArgumentParser) -> None:
    command.add_argument("project", type=read_place, help="the project: a file .lhw, or the address of a database")


def _as_read(command: argparse.ArgumentParser) -> None:
    command.add_argument("--language", choices=LANGUAGES, help="otherwise it is told from the text")
    command.add_argument(
        "--tracked",
        choices=("accepted", "rejected"),
        default="accepted",
        help="how tracked changes in the file are read",
    )


def _own(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--own", type=Path, metavar="FOLDER", help="the department's own templates, forms, institutions"
    )


def _json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="print JSON for another program")


_ROOMS = (_projects, _reading, _linking, _drafting, _harmonising, _reviewing, _papers, _sharing, _program)
