"""The search index of one project: a Whoosh index in the user's cache, with a mark of the edit it has followed.

Whoosh runs a pickle when it opens an index, so the index is never taken from a project or its folder: it lies in the
user's own cache folder under a name made of the project's key, and is thrown away and made anew on any doubt.
"""

from __future__ import annotations

import hashlib
import json
import mmap
import os
import shutil
import tempfile
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import RLock

from filelock import FileLock, Timeout
from whoosh import __version__ as whoosh_version
from whoosh.filedb.filestore import FileStorage, RamStorage
from whoosh.index import FileIndex
from whoosh.query import Query
from whoosh.searching import Searcher
from whoosh.writing import SegmentWriter

from workbench import paths
from workbench.law.change import Changes, Record
from workbench.law.reference import ProvisionRef
from workbench.search.answer import Hit, SearchAnswer
from workbench.search.documents import Document, documents
from workbench.search.following import difference, squashed
from workbench.search.lexicon import Lexicon
from workbench.search.query import Asked, limited, read_query, tagged
from workbench.search.schema import schema
from workbench.search.segments import Finder, merge_tiers
from workbench.search.snippets import snippet
from workbench.search.words import WORD, folded, stems

FORMAT = 2  # of what is indexed; another one makes every index anew
_MARK = "workbench.json"
_WORDS = "words.txt"
_FACETS = {"kind": "type:", "act": "work:", "language": "language:"}
_MEMORY = 128  # MB a rebuild may gather before it writes


class _InMemory(RamStorage):  # type: ignore[misc]
    """An index in memory; what its writer puts aside lies in a folder no other process shares (Whoosh's is shared)."""

    def __init__(self) -> None:
        super().__init__()
        self._aside = tempfile.TemporaryDirectory(prefix="index-")  # goes with the index, or with the process

    def temp_storage(self, name: str | None = None) -> FileStorage:
        return FileStorage(str(Path(self._aside.name) / (name or "aside"))).create()


class SearchIndex:
    """The index of a project. It may be used from several threads: each call waits for the one before."""

    def __init__(
        self,
        index: FileIndex,
        lexicon: Lexicon,
        folder: Path | None = None,
        held: FileLock | None = None,
        mark: str = "",
    ) -> None:
        self._index = index
        self._lexicon = lexicon
        self._folder = folder
        self._held = held
        self._searcher: Searcher | None = None
        self._finder = Finder(_FACETS)
        self._lock = RLock()
        self.mark = mark
        self.rebuilding = False

    @classmethod
    def open(cls, project_key: str, *, folder: Path | None = None) -> SearchIndex:
        """Return the index of this project; an empty one without mark where there is none to trust.

        Where another process has it, or the cache folder cannot be written, the index lives in memory.
        """
        name = hashlib.sha256(project_key.encode("utf-8", "surrogatepass")).hexdigest()[:32]
        place = (folder or paths.user_cache() / "index") / name
        try:
            place.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock = FileLock(place.with_suffix(".lock"), timeout=0)
            lock.acquire()
        except (OSError, Timeout):
            return cls._in_memory()
        try:
            return cls._kept(place, lock)
        except Exception:  # whatever is wrong with a cache, it is made anew
            return cls._empty(place, lock)

    @classmethod
    def _kept(cls, place: Path, lock: FileLock) -> SearchIndex:
        said = json.loads((place / _MARK).read_text(encoding="utf-8"))
        if said["format"] != FORMAT or said["whoosh"] != list(whoosh_version):
            raise ValueError("another version wrote it")
        lexicon = Lexicon.read((place / _WORDS).read_text(encoding="utf-8"))
        kept = cls(_storage(place).open_index(), lexicon, place, lock, str(said["mark"]))
        kept._reading()  # fails here rather than at the first search
        return kept

    @classmethod
    def _empty(cls, place: Path, lock: FileLock) -> SearchIndex:
        try:
            shutil.rmtree(place, ignore_errors=True)
            place.mkdir(mode=0o700, parents=True, exist_ok=True)
            return cls(_storage(place).create_index(schema()), Lexicon(), place, lock)
        except OSError:
            lock.release()
            return cls._in_memory()

    @classmethod
    def _in_memory(cls) -> SearchIndex:
        return cls(_InMemory().create_index(schema()), Lexicon())

    def close(self) -> None:
        """Let go of the files."""
        with self._lock:
            self._forget_searcher()
            self._index.close()
            if self._held is not None:
                self._held.release()
                self._held = None

    def discard(self) -> None:
        """Let go of the files and throw them away."""
        if self._folder is not None:
            with suppress(OSError):
                (self._folder / _MARK).unlink(missing_ok=True)
        with suppress(Exception):
            self.close()

    # --- following the project

    def rebuild(self, records: Iterable[Record], *, mark: str = "") -> None:
        """Index these records and nothing else."""
        with self._lock:
            self.rebuilding = True
            try:
                self._start_anew()
                with self._writing(mark, bulk=True) as writer:
                    for record in records:
                        self._add(writer, documents(record))
            finally:
                self.rebuilding = False

    def update(self, changes: Changes, *, mark: str = "") -> None:
        """Follow an edit: only what it changed is indexed again, of an act only the provisions that changed."""
        with self._lock, self._writing(mark) as writer:
            for change in squashed(changes):
                gone, fresh = difference(change)
                for tag in gone.tags:
                    writer.delete_by_term("tag", tag, searcher=self._reading())
                for key in gone.keys:
                    writer.delete_by_term("key", key, searcher=self._reading())
                self._add(writer, fresh)

    # --- answering

    def search(
        self,
        text: str,
        *,
        limit: int = 10,
        kind: str | None = None,
        work: str | None = None,
        language: str | None = None,
        hidden: Collection[str] = (),
        as_you_type: bool = False,
    ) -> SearchAnswer:
        """Return the best hits for what was typed; see `workbench.search.query` for what may be typed.

        `kind` is "act", "provision", "recommendation" or "amendment"; acts whose ids are `hidden` are passed over.
        `as_you_type` takes the last word for the beginning of one as well.
        """
        with self._lock:
            asked = read_query(text, self._lexicon, self._acts_found, as_you_type=as_you_type)
            wanted = {"kind": kind, "act": work, "language": language}
            limits = {name: tagged(f"{_FACETS[name]}{value}") for name, value in wanted.items() if value}
            excluded = [tagged(f"text:{act}") for act in hidden]
            query, answer = asked.query, self._answer(limited(asked.query, limits.values(), excluded), asked, limit)
            if not answer.total and asked.any_word is not None:
                query = asked.any_word
                answer = self._answer(limited(query, limits.values(), excluded), asked, limit)
            facets = dict(answer.facets)
            for name in limits:  # what a limit leaves out is counted where one would choose it instead
                others = [each for other, each in limits.items() if other != name]
                facets[name] = self._answer(limited(query, others, excluded), asked, 1).facets[name]
            suggestion = self._suggestion(text, asked.unknown)
        return SearchAnswer(answer.hits, answer.total, facets, suggestion)

    def _answer(self, query: Query, asked: Asked, limit: int) -> SearchAnswer:
        searcher = self._reading()
        found = self._finder.find(searcher, query.normalize(), limit)
        shown = ((score, searcher.stored_fields(number)["shown"]) for score, number in found.best)
        return SearchAnswer(tuple(_hit(each, score, asked) for score, each in shown), found.total, found.facets)

    def _acts_found(self, query: Query) -> list[str]:
        searcher = self._reading()
        acts = limited(query, (tagged("type:act"),))
        numbers = list(searcher.docs_for_query(acts))
        return [f"work:{searcher.stored_fields(number)['shown'][3]}" for number in numbers]

    def _suggestion(self, text: str, unknown: Sequence[str]) -> str:
        """Return what was typed with the words that occur nowhere replaced by the most alike that do."""
        meant = {word: self._lexicon.suggestion(word) for word in unknown}
        if not any(meant.values()):
            return ""
        return WORD.sub(lambda match: meant.get(folded(match.group())) or match.group(), text)

    # --- reading and writing

    def _reading(self) -> Searcher:
        if self._searcher is None:
            self._searcher = self._index.searcher()
        return self._searcher

    def _forget_searcher(self) -> None:
        if self._searcher is not None:
            self._searcher.close()
            self._searcher = None

    def _start_anew(self) -> None:
        """Put an empty index in the place of this one."""
        self._forget_searcher()
        self._index.close()
        if self._folder is not None and self._held is not None:
            fresh = self._empty(self._folder, self._held)
        else:
            fresh = self._in_memory()
        self._index, self._lexicon, self._folder, self._held = fresh._index, fresh._lexicon, fresh._folder, fresh._held
        self.mark = ""

    @contextmanager
    def _writing(self, mark: str, *, bulk: bool = False) -> Iterator[SegmentWriter]:
        """Yield a writer; what it wrote is committed whole, then the mark says what it has followed.

        Until then the old mark stands: after a crash in between the same changes are followed once more.
        """
        writer = self._index.writer(limitmb=_MEMORY) if bulk else self._index.writer(timeout=1.0)
        try:
            yield writer
        except BaseException:
            writer.cancel()
            raise
        writer.commit(mergetype=merge_tiers)
        self._forget_searcher()
        self.mark = mark
        if self._folder is not None:
            with (self._folder / _WORDS).open("a", encoding="utf-8", errors="replace") as file:
                file.write(self._lexicon.fresh())
            said = {"format": FORMAT, "whoosh": list(whoosh_version), "mark": mark}
            _write_whole(self._folder / _MARK, json.dumps(said, ensure_ascii=False))

    def _add(self, writer: SegmentWriter, fresh: Iterable[Document]) -> None:
        for document in fresh:
            runs = [(weight, self._stemmed(language, text)) for language, text, weight in document.texts]
            writer.add_document(key=document.key, tag=document.tags, stem=runs, shown=_shown(document))

    def _stemmed(self, language: str, text: str) -> list[str]:
        found = [folded(word) for word in WORD.findall(text)]
        of = stems(language)
        self._lexicon.learn(language, found, of)
        return [of[word] for word in found]


def _shown(document: Document) -> tuple[str, ...]:
    """Return what is kept of a document to show it: plain texts, the address last but four."""
    ref = document.ref or ProvisionRef("")
    return (
        document.kind, document.record_id, document.title, ref.work, ref.eid, document.language, document.subject,
        document.text,
    )  # fmt: skip


def _hit(shown: tuple[str, ...], score: float, asked: Asked) -> Hit:
    kind, record_id, title, work, eid, language, subject, text = shown
    ref = ProvisionRef(work, eid) if work else None
    marked = snippet(text, asked.stems, asked.beginnings)
    return Hit(record_id, ref, kind, title, marked, round(score, 3), language, subject)


def _write_whole(path: Path, text: str) -> None:
    handle, name = tempfile.mkstemp(prefix=".", suffix=".tmp", dir=path.parent)
    with os.fdopen(handle, "w", encoding="utf-8", errors="replace") as file:
        file.write(text)
    Path(name).replace(path)


def _storage(place: Path) -> FileStorage:
    """Return the files of an index; where the disk maps none into memory, as network shares do, they are read."""
    with tempfile.TemporaryFile(dir=place) as trial:
        trial.write(b"mapped?")
        trial.flush()
        try:
            mmap.mmap(trial.fileno(), 0, access=mmap.ACCESS_READ).close()
        except OSError:
            return FileStorage(str(place), supports_mmap=False)
    return FileStorage(str(place))
