"""Two texts -> revisions, whole words at a time.

Paragraphs are compared first, words only inside paragraphs that changed; so a long act costs little more than its
changed paragraphs. All work is bounded by counts, never by a clock: the result does not depend on the machine's load.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from workbench.comparison.pairing import Pair, paired
from workbench.comparison.words import Edit, edits
from workbench.law.revision import Revised, Revision

KEPT, INSERTED, DELETED = Revised.KEPT, Revised.INSERTED, Revised.DELETED


def compare_text(old: str, new: str) -> tuple[Revision, ...]:
    """Return what was kept, deleted and inserted on the way from one text to the other.

    Words are whole; words that differ only in look-alike letters are matched, and then shown as deleted and inserted
    with just these letters apart, because both texts must come out exactly: `before(revisions) == old` and
    `after(revisions) == new` for any two texts. A paragraph that has little in common with the one it is compared with
    is shown whole. Neighbouring runs never have the same kind, and no run is empty.
    """
    if old == new:
        return (Revision(KEPT, old),) if old else ()
    return tuple(_joined(_paragraphs(old, new)))


def _paragraphs(old: str, new: str) -> Iterator[tuple[Revised, str]]:
    for pair in paired(old.splitlines(keepends=True), new.splitlines(keepends=True)):
        yield from _words(pair)


def _words(pair: Pair) -> Iterator[tuple[Revised, str]]:
    old, new, whole = pair
    if old == new:
        yield KEPT, old
    elif not old or not new or whole:
        yield DELETED, old
        yield INSERTED, new
    else:
        yield from _told(edits(old, new))


def _told(found: Iterable[Edit]) -> Iterator[tuple[Revised, str]]:
    for kept, deleted, inserted in found:
        yield KEPT, kept
        yield DELETED, deleted
        yield INSERTED, inserted


def _joined(runs: Iterable[tuple[Revised, str]]) -> Iterator[Revision]:
    """Yield the runs with neighbours of one kind made one; what is deleted stands before what is inserted."""
    kept: list[str] = []
    deleted: list[str] = []
    inserted: list[str] = []
    for revised, text in runs:
        if not text:
            continue
        if revised is KEPT:
            if deleted or inserted:
                yield from _flushed(kept, deleted, inserted)
            kept.append(text)
        else:
            (deleted if revised is DELETED else inserted).append(text)
    yield from _flushed(kept, deleted, inserted)


def _flushed(kept: list[str], deleted: list[str], inserted: list[str]) -> Iterator[Revision]:
    for revised, parts in ((KEPT, kept), (DELETED, deleted), (INSERTED, inserted)):
        if parts:
            yield Revision(revised, "".join(parts))
            parts.clear()
