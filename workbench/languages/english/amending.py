"""How the English working translation words amendments: clear, uniform, and read back like the others."""

from __future__ import annotations

import re
from collections.abc import Sequence

from workbench.languages.english.addresses import cite, read_address
from workbench.languages.formulae import Amending, Form, Formula
from workbench.languages.quotation import quote, several_masks
from workbench.languages.wording import Wording, wording_of
from workbench.law.act import AmendingSource, Kind

_NOUNS = {
    Wording.WORD: "the word",
    Wording.WORDS: "the words",
    Wording.FIGURE: "the figure",
    Wording.FIGURES: "the figures",
    Wording.MARK: "the punctuation mark",
    Wording.MARKS: "the punctuation marks",
}


_FOLLOWS = re.compile(
    r"\s*[;.,:]?\s*$|\s*(?:,|\sand)\s*[\"«“]|\s*[,;]?\s*(?:and\s+)?(?:shall|should|after|before|in|throughout"
    r"|of\s+the\s+table|with\s+(?:the\s+)?rows?|the\s+(?:words?|figures?|digits?|punctuation\s+marks?))(?:\s|$)",
    re.IGNORECASE,
)


def name_words(texts: Sequence[str], case: str) -> str:
    """Return quoted words with their noun: 'the words "A", "B"'."""
    return f"{_NOUNS[wording_of(texts)]} {', '.join(quote(text, _FOLLOWS) for text in texts)}"


def excluded(kind: Kind | None, source: AmendingSource | None = None) -> str:
    """Return the remark of a repealed unit: 'excluded', 'excluded by Law of the Republic of Kazakhstan No. …'.

    Without a kind it is that of a repealed act: 'repealed'.
    """
    said = "excluded" if kind is not None else "repealed"
    if source is None:
        return said
    dated = f" dated {source.date:%d.%m.%Y}" if source.date else ""
    return f"{said} by Law of the Republic of Kazakhstan No. {source.number}{dated}"


AMENDING = Amending(
    formulae=(
        Formula(Form.RESTATE, "{act} (shall|should) be (restated|stated) in the following (wording|edition):"),
        Formula(Form.RESTATE, "{changed} (shall|should) be (restated|stated) in the following (wording|edition):"),
        Formula(Form.INSERT, "{changed} (shall|should) be supplemented with {added} of the following content:"),
        Formula(
            Form.INSERT,
            "{changed} (shall|should) be supplemented after {behind} with {added} of the following content:",
        ),
        Formula(Form.REPLACE_WORDS, "{within} {old.nom} (shall|should) be replaced (by|with) {new.nom}"),
        Formula(
            Form.REPLACE_WORDS,
            "{within} {old.nom} (shall|should) be replaced respectively (by|with) {new.nom}",
            several=True,
        ),
        Formula(Form.DELETE_WORDS, "{within} {old.nom} (shall|should) be deleted"),
        Formula(Form.INSERT_AFTER, "{within} after {old.nom} {new.nom} (shall|should) be inserted"),
        Formula(Form.INSERT_BEFORE, "{within} before {old.nom} {new.nom} (shall|should) be inserted"),
        Formula(
            Form.OTHER_LANGUAGE,
            "{within} an amendment is made in another language, the text in this language does not change",
        ),
        Formula(Form.RENUMBER, "{changed} (shall|should) be (renumbered|considered) as {added}"),
        Formula(Form.REPEAL, "{changed} (shall|should) be (deleted|repealed)"),
    ),
    cite=cite,
    read_address=read_address,
    name_words=name_words,
    nouns_before=r"(?:the\s+)?(?:words?|figures?|digits?|punctuation\s+marks?)",
    nouns_after="",
    follows=_FOLLOWS,
    between=r",|\sand\s",
    separator=re.compile(r"\s*[,;]\s*(?:and\s+)?|\s*\band\s+|\s*$", re.IGNORECASE),
    row_named=re.compile(rf"(?P<noun>\brows?)\s+(?P<quoted>{several_masks('and')})", re.IGNORECASE),
    contents="in the table of contents",
    contents_name="Table of contents",
    acts={
        "law": "the Law",
        "code": "the Code",
        "constitution": "the Constitution",
        "constitutional_law": "the Constitutional Law",
        "decree": "the Decree",
        "resolution": "the Resolution",
        "order": "the Order",
        "act": "the act",
    },
    excluded=excluded,
)
