"""What readers of files say of what is no text of an act, or was read otherwise than it stands: one wording for all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

_COUNTED = {
    "footnote": "Footnotes stand after their paragraphs as lines of their own: {}.",
    "endnote": "Endnotes stand after their paragraphs as lines of their own: {}.",
    "text box": "Text boxes stand after the paragraphs they hang on: {}.",
    "image": "Pictures are not read; a mark [image] stands for each: {}.",
    "formula": "Formulas were read as their characters in a row: {}.",
    "unknown symbol": "Symbols of special fonts that could not be read stand as \ufffd: {}.",
    "empty numbered paragraph": "Numbered paragraphs without text were left out: {}.",
    "foreign part": "Parts kept in another file format inside the document were not read: {}.",
    "header or footer": "Headers and footers are not part of the text: {}.",
    "comment": "Comments are not part of the text: {}.",
    "embedded object": "Embedded objects are not part of the text: {}.",
    "bullet": "Bullets before paragraphs are not part of the text: {}.",
}
_EXCERPT = 120


def counted(counts: Mapping[str, int]) -> Iterator[str]:
    """Yield a sentence for every kind of thing that was met, with its number."""
    for what, sentence in _COUNTED.items():
        if counts.get(what):
            yield sentence.format(counts[what])


def revised(tracked: str, counts: Mapping[str, int], authors: Iterable[str] = ()) -> Iterator[str]:
    """Yield a sentence about tracked changes, where there are any; `counts` are their numbers by kind."""
    kinds = {kind: count for kind, count in counts.items() if count}
    if not kinds:
        return
    insertions, deletions = kinds.pop("insertion", 0), kinds.pop("deletion", 0)
    others = sum(kinds.values())
    by = ", ".join(sorted(filter(None, set(authors))))[:_EXCERPT]
    if by:
        yield (
            f"Tracked changes by {by} were read as {tracked} "
            f"(insertions: {insertions}, deletions: {deletions}, others: {others})."
        )
    else:
        yield (
            f"Tracked changes were read as {tracked} "
            f"(insertions: {insertions}, deletions: {deletions}, others: {others})."
        )


def hidden(texts: Iterable[str]) -> Iterator[str]:
    """Yield a sentence about text that the file keeps and does not show, where there is any."""
    text = " ".join(" ".join(texts).split())
    if text:
        yield f"Hidden text, which is not shown, was left out: “{excerpt(text)}”."


def excerpt(text: str) -> str:
    """Return the beginning of a text, enough to know it by."""
    return text if len(text) <= _EXCERPT else f"{text[:_EXCERPT].rstrip()}…"
