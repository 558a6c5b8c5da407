"""The words that change between two paragraphs, readable: what a person would mark, not the shortest script."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from diff_match_patch import diff_match_patch
from rapidfuzz.distance import Indel, Postfix, Prefix

from workbench.comparison.tokens import Coder, carries_meaning, is_word, read_alike, tokens

Edit = tuple[str, str, str]
"""Text kept, then text deleted and text inserted after it."""

Place = tuple[int, int, int, int]
"""Tokens old[i1:i2] give way to new[j1:j2]."""

DMP_LIMIT = 100
"""Up to so many words on both sides together diff-match-patch finds the words; longer runs go to rapidfuzz."""

MATRIX_LIMIT = 12_000 * 12_000
"""More cells than this are not compared: the run is shown whole."""

IN_COMMON = 0.3
"""Paragraphs with less of their letters in common are shown whole."""

MARKS = tuple(",.;:-()\"'")
"""What two runs may share without having anything in common."""

_DMP = diff_match_patch()
_DMP.Diff_Timeout = 0  # never a clock: bounded by DMP_LIMIT


def edits(old: str, new: str) -> list[Edit]:
    """Return the two paragraphs as runs kept and changed, in order; joined they are both paragraphs exactly."""
    head, tail = _shared_ends(old, new)
    before, after = tokens(old[head : len(old) - tail]), tokens(new[head : len(new) - tail])
    if 2 * (head + tail) < min(len(old), len(new)):
        head = tail = 0
        before, after = tokens(old), tokens(new)
        if _strangers(before, after):
            return [("", old, new)]
        found = places(before, after)
        if _little_kept(before, after, found):
            return [("", old, new)]
    else:
        found = places(before, after)
    return list(_spelled(before, after, found, old[:head], old[len(old) - tail :] if tail else ""))


def _shared_ends(old: str, new: str) -> tuple[int, int]:
    """Return how many letters of whole words are the same at the start, and after that at the end."""
    head = Prefix.similarity(old, new)
    while head and not _between_words(old, head):
        head -= 1
    tail = min(Postfix.similarity(old, new), len(old) - head, len(new) - head)
    while tail and not _between_words(old, len(old) - tail):
        tail -= 1
    return head, tail


def _between_words(text: str, at: int) -> bool:
    """Return whether a word begins here after white space: no token reaches across."""
    return 0 < at < len(text) and text[at - 1].isspace() and not text[at].isspace() and text[at - 2 : at - 1] != "№"


def places(before: Sequence[str], after: Sequence[str], *, readable: bool = True) -> list[Place]:
    """Return where the words differ, in order; tokens between the places read the same on both sides.

    `readable` absorbs what stays between two changes when it holds no word, or one and is shorter than both of them.
    """
    head, tail = _common_ends(before, after)
    i2, j2 = len(before) - tail, len(after) - tail
    if head == i2 and head == j2:
        return []
    if head in (i2, j2):
        return [(head, i2, head, j2)]
    found = _inner_places(before[head:i2], after[head:j2], head)
    return _readable(found, before, after) if readable and len(found) > 1 else found


def _common_ends(before: Sequence[str], after: Sequence[str]) -> tuple[int, int]:
    """Return how many tokens are identical at the start, and after that at the end."""
    limit = min(len(before), len(after))
    head = 0
    while head < limit and before[head] == after[head]:
        head += 1
    limit -= head
    tail = 0
    while tail < limit and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    return head, tail


def _inner_places(before: Sequence[str], after: Sequence[str], offset: int) -> list[Place]:
    """Return the places between the common ends; words and marks are aligned, white space follows them."""
    ours = [i for i, token in enumerate(before) if not token.isspace()]
    theirs = [j for j, token in enumerate(after) if not token.isspace()]
    matched = [(ours[p], theirs[q]) for p, q in _matched([before[i] for i in ours], [after[j] for j in theirs])]
    found: list[Place] = []
    i = j = 0
    for p, q in [*matched, (len(before), len(after))]:
        head, tail = _spaces_apart(before[i:p], after[j:q])
        if i + head < p - tail or j + head < q - tail:
            found.append((offset + i + head, offset + p - tail, offset + j + head, offset + q - tail))
        i, j = p + 1, q + 1
    return found


def _matched(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield which word became which, in order: most of them, and nothing across."""
    coder = Coder(read_alike)
    if not coder.fits(before, after) or len(before) * len(after) > MATRIX_LIMIT:
        return
    a, b = coder.encode(before), coder.encode(after)
    if a != b and not set(a).intersection(b).difference(coder.encode(MARKS)):
        return
    i = j = 0
    for old, new, kept in _dmp_steps(a, b) if len(a) + len(b) <= DMP_LIMIT else _indel_steps(a, b):
        if kept:
            yield from zip(range(i, i + old), range(j, j + new), strict=True)
        i, j = i + old, j + new


def _spaces_apart(before: Sequence[str], after: Sequence[str]) -> tuple[int, int]:
    """Return whether white space starts both runs, and whether other white space ends them: 1 or 0 each."""
    head = int(bool(before) and bool(after) and before[0].isspace() and after[0].isspace())
    rest = min(len(before), len(after)) > head
    return head, int(rest and before[-1].isspace() and after[-1].isspace())


def _dmp_steps(a: str, b: str) -> Iterator[tuple[int, int, bool]]:
    """Yield runs as (words of old, words of new, whether kept)."""
    for operation, run in _DMP.diff_main(a, b, False):
        yield (0 if operation > 0 else len(run)), (0 if operation < 0 else len(run)), operation == 0


def _indel_steps(a: str, b: str) -> Iterator[tuple[int, int, bool]]:
    for step in Indel.opcodes(a, b):
        yield step.src_end - step.src_start, step.dest_end - step.dest_start, step.tag == "equal"


def _readable(found: list[Place], before: Sequence[str], after: Sequence[str]) -> list[Place]:
    """Return the places with those made one that a reader would not tell apart."""
    merged: list[Place] = []
    for place in found:
        merged.append(place)
        while len(merged) > 1 and _belong_together(merged[-2], merged[-1], before, after):
            (i1, _, j1, _), (_, i2, _, j2) = merged[-2:]
            merged[-2:] = [(i1, i2, j1, j2)]
    return merged


def _belong_together(one: Place, other: Place, before: Sequence[str], after: Sequence[str]) -> bool:
    between = before[one[1] : other[0]]
    if not any(map(is_word, between)):
        return True
    if sum(map(carries_meaning, between)) > 1:
        return False
    length = _letters(between)
    return length <= _weight(one, before, after) and length <= _weight(other, before, after)


def _weight(place: Place, before: Sequence[str], after: Sequence[str]) -> int:
    i1, i2, j1, j2 = place
    return max(_letters(before[i1:i2]), _letters(after[j1:j2]))


def _letters(run: Sequence[str]) -> int:
    return sum(map(len, run))


def _strangers(before: Sequence[str], after: Sequence[str]) -> bool:
    """Return whether the paragraphs have too few words in common for a comparison of words, told without comparing."""
    shared = set(before).intersection(after)
    shorter = min(_word_letters(before), _word_letters(after))
    if shorter == 0 or sum(len(t) for t in before if t in shared and is_word(t)) >= IN_COMMON * shorter:
        return False
    a, b = [read_alike(t) for t in before if is_word(t)], {read_alike(t) for t in after}
    return sum(len(token) for token in a if token in b) < IN_COMMON * shorter


def _little_kept(before: Sequence[str], after: Sequence[str], found: Sequence[Place]) -> bool:
    changed = sum(i2 - i1 for i1, i2, _, _ in found)
    if 2 * changed <= len(before):
        return False
    letters = _word_letters(before)
    kept = letters - sum(_word_letters(before[i1:i2]) for i1, i2, _, _ in found)
    return kept < IN_COMMON * min(letters, _word_letters(after))


def _word_letters(run: Sequence[str]) -> int:
    return sum(len(token) for token in run if is_word(token))


def _spelled(
    before: Sequence[str], after: Sequence[str], found: Sequence[Place], head: str, tail: str
) -> Iterator[Edit]:
    """Yield the texts of the places and of what is kept between; look-alikes that differ are a change of their own."""
    i = j = 0
    kept = head
    for i1, i2, j1, j2 in found:
        yield from _kept(before[i:i1], after[j:j1], kept, "".join(before[i1:i2]), "".join(after[j1:j2]))
        i, j, kept = i2, j2, ""
    yield from _kept(before[i:], after[j:], kept, "", "")
    yield tail, "", ""


def _kept(old: Sequence[str], new: Sequence[str], kept: str, deleted: str, inserted: str) -> Iterator[Edit]:
    """Yield the run kept before a place and the place."""
    if old == new:
        yield kept + "".join(old), deleted, inserted
        return
    for one, other in zip(old, new, strict=True):
        if one == other:
            kept += one
        else:
            yield kept, one, other
            kept = ""
    yield kept, deleted, inserted
