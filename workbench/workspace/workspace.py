"""The project on the desk: the one way to write, and what the screens and papers read."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar, cast, get_args

from workbench import paths
from workbench.errors import UnusableInput
from workbench.law.act import Act
from workbench.law.amendment import LIVE, Amendment
from workbench.law.change import Change, Changes, Record
from workbench.law.concordance import Correspondence
from workbench.law.discussion import Submission
from workbench.law.eid import contains
from workbench.law.project import PROJECT_ID, Project
from workbench.law.recommendation import Instrument, Recommendation
from workbench.law.review import Comment, Decision, Session, Task
from workbench.places import Database, Place
from workbench.search import SearchAnswer
from workbench.store import SENT_READ_ONLY, ActSummary, Carried, History, LogEntry, Owner, Store
from workbench.workspace.naming import Naming
from workbench.workspace.project_index import ProjectIndex

R = TypeVar("R", bound=Record)

_ACTS_KEPT = 24  # acts kept in memory once they were read; an act of 1,000 provisions takes about 2 MB
_AT_ONCE = 200  # edits of others read in one go


@dataclass(frozen=True, slots=True)
class Step:
    """One edit of this session: what it is called, what it changed, and whether a bundle brought it."""

    label: str
    changes: Changes
    brought: bool = False


class Workspace:
    """A project that is open: store and search, what was undone, and what the screens read.

    Records come whole and are values; the lists are kept in memory and follow every edit.
    """

    def __init__(self, store: Store, *, author: str = "") -> None:
        self._store = store
        self._author = store.user or author
        self._records: dict[type[Any], dict[str, Any]] = {}
        self._acts: OrderedDict[str, Act] = OrderedDict()
        self._fixed: frozenset[str] | None = None
        self._sent: frozenset[str] | None = None
        self._summaries: tuple[ActSummary, ...] | None = None
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._sequence = store.sequence()
        self._news = Changes()
        where = str(self.path.resolve()) if isinstance(store.place, Path) else str(store.place)
        self._index = ProjectIndex(store, where, sequence=lambda: self._sequence, records=self._everything)
        self.naming = Naming(self)

    @classmethod
    def create(cls, place: Place, project: Project | None = None, *, author: str = "", password: str = "") -> Workspace:
        """Make a new project and open it. Raises ProjectError where there is one already, PasswordNeeded."""
        return cls(Store.create(place, project, password=password), author=author)

    @classmethod
    def open(
        cls, place: Place, read_only: bool = False, *, takeover: bool = False, author: str = "", password: str = ""
    ) -> Workspace:
        """Open a project; a file is read-only where somebody else has it (`owner`, `notice`).

        Raises ProjectError for a foreign, newer or damaged project, PasswordNeeded where a database asks for it.
        """
        store = Store.open(place, read_only=read_only, takeover=takeover, password=password)
        return cls(store, author=author)

    def __enter__(self) -> Workspace:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Put the project away. Every edit is on the disk already."""
        self._index.close()
        self._store.close()

    def read_ahead(self) -> None:
        """Read what the screens ask for first, the lists and the latest editions; may run on another thread, before."""
        for kind in get_args(Record):
            if kind is not Act:
                self._kept(kind)
        for work, language in list(dict.fromkeys((each.work, each.language) for each in self.acts()))[:_ACTS_KEPT]:
            self.act(work, language)

    @property
    def store(self) -> Store:
        """Where the project is kept, for what concerns it as a whole: moving, listening, who is there."""
        return self._store

    @property
    def place(self) -> Place:
        """Where the project is: a file, or a department's database."""
        return self._store.place

    @property
    def path(self) -> Path:
        """The project file; of a project in a database, where copies of it are kept on this computer."""
        place = self._store.place
        return place if isinstance(place, Path) else paths.user_documents() / f"{place.stem}.lhw"

    @property
    def author(self) -> str:
        """In whose name edits are made: in a department's database as whom it knows us."""
        return self._author

    @property
    def shared(self) -> bool:
        """Whether others may be writing in the project while it is open here."""
        return isinstance(self.place, Database)

    @property
    def sequence(self) -> int:
        """The number of the last edit that was taken in here."""
        return self._sequence

    @property
    def role(self) -> str:
        """What we may do in a department's project: 'reader', 'reviewer', 'drafter', 'owner'; '' in a file."""
        return self._store.role

    @property
    def read_only(self) -> bool:
        """Whether edits are refused."""
        return self._store.read_only

    @property
    def owner(self) -> Owner | None:
        """Who has the project open for writing, where it is not we."""
        return self._store.owner

    @property
    def notice(self) -> str:
        """What opening the project has to tell the user: why it is read-only, that it was brought up to date."""
        return self._store.notice

    # --- writing

    def apply(
        self, changes: Changes, label: str, author: str = "", *, turning: bool = False, took_back: bool = False
    ) -> Changes:
        """Write these changes as one edit and return them; nothing to change writes nothing.

        `turning`: an edit that was made is taken back or done again, also where it took in what is to be read only.
        `took_back`: what a bundle brought is undone; whoever it comes back to is asked.
        Raises ConcurrentEdit, ProjectError or UnusableInput; then nothing is written.
        """
        if changes:
            if not turning:
                self._refuse_read_only(changes)
            self._write(changes, label, author, took_back=took_back)
            self._done.append(Step(label, changes))
            self._undone.clear()
        return changes

    def take_in(self, edits: Sequence[tuple[LogEntry, Changes]], carried: Iterable[Carried], label: str) -> Changes:
        """Write edits that others made, each entered under its own author, as one edit of this session.

        What they come to is returned; `carried` notes what was taken in of them. Raises as `apply` does.
        """
        changes = Changes(tuple(change for _, edit in edits for change in edit))
        edits = tuple(edits)
        sequence = self._store.take_in(edits, carried)
        self._read_along(sequence - len(edits))
        self._follow(changes)
        self._sequence = sequence
        self._fixed = self._sent = None
        if changes:
            self._done.append(Step(label, changes, brought=True))
            self._undone.clear()
        return changes

    @property
    def undo_label(self) -> str:
        """What `undo` would take back, or ''."""
        return self._done[-1].label if self._done else ""

    @property
    def redo_label(self) -> str:
        """What `redo` would do again, or ''."""
        return self._undone[-1].label if self._undone else ""

    def undo(self) -> Changes:
        """Take back the last edit of this session and return what that changed; nothing where there is none."""
        if not self._done:
            return Changes()
        step = self._done[-1]
        changes = step.changes.inverse()
        self._write(changes, f"Undo: {step.label}", "", took_back=step.brought)
        self._undone.append(self._done.pop())
        return changes

    def redo(self) -> Changes:
        """Do the last undone edit again and return what that changed; nothing where there is none."""
        if not self._undone:
            return Changes()
        step = self._undone[-1]
        self._write(step.changes, f"Redo: {step.label}", "")
        self._done.append(self._undone.pop())
        return step.changes

    def refresh(self) -> Changes:
        """Take in what others wrote since the last reading and return it: who reads along sees their edits."""
        self._read_along(self._store.sequence())
        news, self._news = self._news, Changes()
        return news

    # --- the project and its records

    @property
    def project(self) -> Project:
        """The draft law as a whole."""
        return self._kept(Project).get(PROJECT_ID) or Project()

    def acts(self) -> tuple[ActSummary, ...]:
        """Return every act, in every language and edition, without its provisions, in the order they were added."""
        if self._summaries is None:
            self._summaries = self._store.act_summaries()
        return self._summaries

    def titles(self, language: str) -> dict[str, str]:
        """Return what each work is called: in this language where the project has it in it, else in another."""
        found: dict[str, str] = {}
        for each in self.acts():
            if each.language == language or each.work not in found:
                found[each.work] = each.title
        return found

    def editions(self, work: str, language: str) -> tuple[ActSummary, ...]:
        """Return the editions of a work in one language, the latest first; one without a date counts as the oldest."""
        found = [each for each in self.acts() if each.work == work and each.language == language]
        dated = [(each.expression_date or date.min, place, each) for place, each in enumerate(found)]
        return tuple(each for _, _, each in sorted(dated, key=lambda row: row[:2], reverse=True))

    def act(self, work: str, language: str) -> Act | None:
        """Return the latest edition of a work in this language, or None."""
        editions = self.editions(work, language)
        return self.act_by_id(editions[0].id) if editions else None

    def act_by_id(self, act_id: str) -> Act | None:
        """Return the act of this id, or None."""
        act = self._acts.get(act_id) or self._store.get(Act, act_id)
        if act is not None:
            self._keep_act(act)
        return act

    def amendments(self, work: str | None = None, eid: str | None = None, live: bool = False) -> tuple[Amendment, ...]:
        """Return the amendments: of a work, of a provision and what stands in it, only the live ones."""
        return tuple(
            each
            for each in self._kept(Amendment).values()
            if (work is None or each.ref.work == work)
            and (eid is None or contains(eid, each.ref.eid))
            and (not live or each.status in LIVE)
        )

    def recommendations(self) -> tuple[Recommendation, ...]:
        """Return the recommendations, in the order they were added."""
        return tuple(self._kept(Recommendation).values())

    def instruments(self) -> tuple[Instrument, ...]:
        """Return the international instruments, in the order they were added."""
        return tuple(self._kept(Instrument).values())

    def correspondences(
        self, recommendation: str | None = None, work: str | None = None, eid: str | None = None
    ) -> tuple[Correspondence, ...]:
        """Return the links: of a recommendation, of a work, of a provision and what stands in it."""
        return tuple(
            each
            for each in self._kept(Correspondence).values()
            if (recommendation is None or each.recommendation == recommendation)
            and (work is None or each.ref.work == work)
            and (eid is None or contains(eid, each.ref.eid))
        )

    def sessions(self) -> tuple[Session, ...]:
        """Return the review sessions, in the order they were added."""
        return tuple(self._kept(Session).values())

    def comments(self, about: str | None = None) -> tuple[Comment, ...]:
        """Return the comments, all or those about one record, in the order they were made."""
        return tuple(each for each in self._kept(Comment).values() if about is None or each.about == about)

    def decisions(self, about: str | None = None) -> tuple[Decision, ...]:
        """Return the decisions, all or those about one record, in the order they were taken."""
        return tuple(each for each in self._kept(Decision).values() if about is None or each.about == about)

    def tasks(self, session: str | None = None) -> tuple[Task, ...]:
        """Return the tasks that sessions gave, all or those of one session, in the order they were given."""
        return tuple(each for each in self._kept(Task).values() if session is None or each.session == session)

    def submissions(self, work: str | None = None, eid: str | None = None) -> tuple[Submission, ...]:
        """Return the proposals of the public discussion: to a work, to a provision and what stands in it."""
        return tuple(
            each
            for each in self._kept(Submission).values()
            if (work is None or each.ref.work == work) and (eid is None or contains(eid, each.ref.eid))
        )

    def get(self, record_id: str) -> Record | None:
        """Return the record of this id, of whatever kind, or None."""
        for kind in get_args(Record):
            if kind is not Act and record_id in self._kept(kind):
                return cast(Record, self._kept(kind)[record_id])
        return self.act_by_id(record_id)

    def history(self, record_id: str, limit: int = 200) -> tuple[LogEntry, ...]:
        """Return the latest edits that touched a record, the latest first: when, who, and what they are called."""
        return self._store.log(record_id, limit)

    def log(self, limit: int = 200) -> tuple[LogEntry, ...]:
        """Return the latest edits of the project, the latest first."""
        return self._store.log(limit=limit)

    def changes_of(self, sequence: int) -> Changes:
        """Return what the edit of this number in the log changed."""
        return self._store.changes_of(sequence)

    def items_of(self, record_id: str) -> tuple[tuple[LogEntry, Change], ...]:
        """Return what was done to one record, the oldest first; of an act only that something was done."""
        return self._store.items_of(record_id)

    def histories(self, record_ids: Iterable[str]) -> dict[str, History]:
        """Return for each of these records what `items_of` and `edits_of` say, in few queries."""
        return self._store.histories(record_ids)

    def edits_of(self, record_id: str) -> frozenset[tuple[str, str]]:
        """Return the edits of a record that are known here: uid and field, '' for the whole record."""
        return self._store.edits_of(record_id)

    def taken_in(self, record_id: str) -> frozenset[str]:
        """Return the uids of the edits of a record that bundles brought."""
        return self._store.taken_in(record_id)

    def records_touched(self) -> frozenset[str]:
        """Return the ids of all records there are or were."""
        return self._store.records_touched()

    def backup(self, target: Path) -> None:
        """Write a copy of the project as it stands, whole or not at all. Raises ProjectError."""
        self._store.backup(target)

    # --- search

    def search(
        self,
        query: str,
        *,
        limit: int = 10,
        kind: str | None = None,
        work: str | None = None,
        language: str | None = None,
        as_you_type: bool = False,
    ) -> SearchAnswer:
        """Return what answers a query among provisions of the latest editions, recommendations and amendments.

        What may be typed: `workbench.search.query`. `as_you_type` takes the last word for a beginning as well.
        """
        return self.asking(query, limit=limit, kind=kind, work=work, language=language, as_you_type=as_you_type)()

    def asking(self, query: str, **how: Any) -> Callable[[], SearchAnswer]:
        """Return what answers as `search` does when it is called, which may be on another thread."""
        texts = {(each.work, each.language) for each in self.acts()}
        current = {self.editions(*text)[0].id for text in texts}
        hidden = frozenset(each.id for each in self.acts() if each.id not in current)
        return partial(self._index.search, query, hidden=hidden, **how)

    def catch_up(self) -> None:
        """Bring the search index up to the last edit: from the edits made since, or anew where in any doubt.

        May run on another thread while this one edits (building anew takes a second for 1,500 provisions); a search
        then waits for it, so ask `indexing` first.
        """
        self._index.catch_up()

    @property
    def indexing(self) -> bool:
        """Whether the search index is being built anew at this moment, on another thread."""
        return self._index.rebuilding

    def _everything(self) -> Iterator[Record]:
        for kind in (Recommendation, Amendment):
            yield from tuple(self._kept(kind).values())
        for summary in self._store.act_summaries():  # perhaps on another thread, which keeps nothing here
            act = self._acts.get(summary.id) or self._store.get(Act, summary.id)
            if act is not None:
                yield act

    # --- following edits

    @property
    def read_only_records(self) -> frozenset[str]:
        """The ids of the records that came in a bundle to be read only."""
        if self._fixed is None:
            self._fixed = self._store.read_only_records()
        return self._fixed

    @property
    def sent_read_only(self) -> frozenset[str]:
        """The ids of the records that went out in a bundle to be read only."""
        if self._sent is None:
            self._sent = self._store.read_only_records(SENT_READ_ONLY)
        return self._sent

    def _refuse_read_only(self, changes: Changes) -> None:
        if any(change.before is not None and change.record.id in self.read_only_records for change in changes):
            raise UnusableInput(
                "This came in a bundle to be read only", "Comment on it, or propose an amendment; the sender decides."
            )

    def _write(self, changes: Changes, label: str, author: str, *, took_back: bool = False) -> None:
        sequence = self._store.apply(changes, label=label, author=author or self._author, took_back=took_back)
        self._read_along(sequence - 1)
        self._follow(changes)
        self._sequence = sequence

    def _read_along(self, upto: int) -> None:
        """Take in the edits of others up to this number; `refresh` tells of them."""
        while self._sequence < upto:
            last = min(self._sequence + _AT_ONCE, upto)
            for entry in reversed(self._store.log(after=self._sequence, upto=last, limit=_AT_ONCE)):
                changes = self._store.changes_of(entry.sequence)
                self._follow(changes)
                self._news += changes
            self._sequence = last

    def _follow(self, changes: Changes) -> None:
        """Bring what is kept in memory up to date."""
        for change in changes:
            record = change.record
            if isinstance(record, Act):
                self._summaries = None
                self._acts.pop(record.id, None)
                if isinstance(change.after, Act):
                    self._keep_act(change.after)
            elif type(record) in self._records:
                kept = self._records[type(record)]
                if change.after is None:
                    kept.pop(record.id, None)
                else:
                    kept[record.id] = change.after
        self._index.follow(changes)

    def _kept(self, kind: type[R]) -> dict[str, R]:
        """Return the records of a kind by id, read once and kept."""
        if kind not in self._records:
            self._records[kind] = {each.id: each for each in self._store.find(kind)}
        return self._records[kind]

    def _keep_act(self, act: Act) -> None:
        self._acts[act.id] = act
        self._acts.move_to_end(act.id)
        while len(self._acts) > _ACTS_KEPT:
            self._acts.popitem(last=False)
