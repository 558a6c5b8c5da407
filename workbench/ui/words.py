"""The words of the field in the interface language: kinds, actions, states, conformity with its colour and symbol."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from workbench.law.act import Kind
from workbench.law.amendment import Action, Amendment, Granularity, Status
from workbench.law.concordance import ByLawForm, Conformity, Form
from workbench.law.eid import split
from workbench.law.project import Commencement
from workbench.law.recommendation import Acceptance, Priority, Progress
from workbench.law.reference import ProvisionRef
from workbench.law.rows import counted
from workbench.ui.noop import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from workbench.workspace.workspace import Workspace

_WORDS: dict[Enum, str] = {
    Action.REVISE: QT_TRANSLATE_NOOP("Words", "New wording"),
    Action.INSERT: QT_TRANSLATE_NOOP("Words", "New provision"),
    Action.REPEAL: QT_TRANSLATE_NOOP("Words", "Repeal"),
    Action.MOVE: QT_TRANSLATE_NOOP("Words", "Moved"),
    Action.RENUMBER: QT_TRANSLATE_NOOP("Words", "New number"),
    Action.REPLACE_THROUGHOUT: QT_TRANSLATE_NOOP("Words", "Words replaced throughout"),
    Status.DRAFT: QT_TRANSLATE_NOOP("Words", "Draft"),
    Status.IN_REVIEW: QT_TRANSLATE_NOOP("Words", "In review"),
    Status.AGREED: QT_TRANSLATE_NOOP("Words", "Agreed"),
    Status.REJECTED: QT_TRANSLATE_NOOP("Words", "Rejected"),
    Status.WITHDRAWN: QT_TRANSLATE_NOOP("Words", "Withdrawn"),
    Granularity.AUTO: QT_TRANSLATE_NOOP("Words", "As fits best"),
    Granularity.WORDS: QT_TRANSLATE_NOOP("Words", "Words"),
    Granularity.PROVISION: QT_TRANSLATE_NOOP("Words", "Whole provision"),
    Granularity.ARTICLE: QT_TRANSLATE_NOOP("Words", "Whole article"),
    Conformity.FULL: QT_TRANSLATE_NOOP("Words", "Full"),
    Conformity.PARTIAL: QT_TRANSLATE_NOOP("Words", "Partial"),
    Conformity.NONE: QT_TRANSLATE_NOOP("Words", "None"),
    Conformity.CONTRADICTS: QT_TRANSLATE_NOOP("Words", "Contradicts"),
    Conformity.NOT_APPLICABLE: QT_TRANSLATE_NOOP("Words", "Not applicable"),
    Form.LAW: QT_TRANSLATE_NOOP("Words", "Law"),
    Form.BY_LAW: QT_TRANSLATE_NOOP("Words", "By-law"),
    Form.NO_ACT: QT_TRANSLATE_NOOP("Words", "No act needed"),
    Form.UNDECIDED: QT_TRANSLATE_NOOP("Words", "Undecided"),
    ByLawForm.DECREE: QT_TRANSLATE_NOOP("Words", "Decree of the President"),
    ByLawForm.RESOLUTION: QT_TRANSLATE_NOOP("Words", "Resolution of the Government"),
    ByLawForm.ORDER: QT_TRANSLATE_NOOP("Words", "Order"),
    ByLawForm.JOINT_ORDER: QT_TRANSLATE_NOOP("Words", "Joint order"),
    ByLawForm.AKIMAT_RESOLUTION: QT_TRANSLATE_NOOP("Words", "Resolution of the akimat"),
    ByLawForm.MASLIKHAT_DECISION: QT_TRANSLATE_NOOP("Words", "Decision of the maslikhat"),
    ByLawForm.UNDECIDED: QT_TRANSLATE_NOOP("Words", "Undecided"),
    Priority.HIGH: QT_TRANSLATE_NOOP("Words", "High"),
    Priority.MEDIUM: QT_TRANSLATE_NOOP("Words", "Medium"),
    Priority.LOW: QT_TRANSLATE_NOOP("Words", "Low"),
    Acceptance.OPEN: QT_TRANSLATE_NOOP("Words", "Open"),
    Acceptance.ACCEPTED: QT_TRANSLATE_NOOP("Words", "Accepted"),
    Acceptance.ACCEPTED_IN_PART: QT_TRANSLATE_NOOP("Words", "Accepted in part"),
    Acceptance.NOTED: QT_TRANSLATE_NOOP("Words", "Noted"),
    Acceptance.REJECTED: QT_TRANSLATE_NOOP("Words", "Not accepted"),
    Progress.NOT_STARTED: QT_TRANSLATE_NOOP("Words", "Not started"),
    Progress.IN_PROGRESS: QT_TRANSLATE_NOOP("Words", "In progress"),
    Progress.IMPLEMENTED: QT_TRANSLATE_NOOP("Words", "Implemented"),
    Progress.NOT_RELEVANT: QT_TRANSLATE_NOOP("Words", "Not relevant"),
    Commencement.TEN_DAYS: QT_TRANSLATE_NOOP("Words", "Ten days after publication"),
    Commencement.ON_SIGNATURE: QT_TRANSLATE_NOOP("Words", "On signature"),
    Commencement.ON_DATE: QT_TRANSLATE_NOOP("Words", "On a date"),
}

_NUMBERED = {
    Kind.PART: QT_TRANSLATE_NOOP("Words", "Part %1"),
    Kind.SECTION: QT_TRANSLATE_NOOP("Words", "Section %1"),
    Kind.SUBSECTION: QT_TRANSLATE_NOOP("Words", "Subsection %1"),
    Kind.CHAPTER: QT_TRANSLATE_NOOP("Words", "Chapter %1"),
    Kind.SUBCHAPTER: QT_TRANSLATE_NOOP("Words", "§ %1"),
    Kind.ARTICLE: QT_TRANSLATE_NOOP("Words", "Article %1"),
    Kind.PARAGRAPH: QT_TRANSLATE_NOOP("Words", "point %1"),
    Kind.POINT: QT_TRANSLATE_NOOP("Words", "subpoint %1)"),
    Kind.SUBPARAGRAPH: QT_TRANSLATE_NOOP("Words", "part %1 (unnumbered)"),
    Kind.INDENT: QT_TRANSLATE_NOOP("Words", "indent %1"),
    Kind.PREAMBLE: QT_TRANSLATE_NOOP("Words", "Preamble"),
    Kind.ANNEX: QT_TRANSLATE_NOOP("Words", "Annex %1"),
    Kind.TABLE: QT_TRANSLATE_NOOP("Words", "table %1"),
    Kind.SIGNATURE: QT_TRANSLATE_NOOP("Words", "Signature"),
    Kind.NOTE: QT_TRANSLATE_NOOP("Words", "note %1"),
    Kind.ROW: QT_TRANSLATE_NOOP("Words", "row %1"),
    Kind.CELL: QT_TRANSLATE_NOOP("Words", "column %1"),
}
_COUNTED_ROW = QT_TRANSLATE_NOOP("Words", "row %1 from the top")
"""A row without a number of its own."""

_NUMBERED_PART = QT_TRANSLATE_NOOP("Words", "part %1")
_PART_NAME = QT_TRANSLATE_NOOP("Words", "numbered part")
"""A numbered point in the codes that call it a part."""

KIND_NAMES = {
    Kind.PART: QT_TRANSLATE_NOOP("Words", "part of the act"),
    Kind.SECTION: QT_TRANSLATE_NOOP("Words", "section"),
    Kind.SUBSECTION: QT_TRANSLATE_NOOP("Words", "subsection"),
    Kind.CHAPTER: QT_TRANSLATE_NOOP("Words", "chapter"),
    Kind.SUBCHAPTER: QT_TRANSLATE_NOOP("Words", "§"),
    Kind.ARTICLE: QT_TRANSLATE_NOOP("Words", "article"),
    Kind.PARAGRAPH: QT_TRANSLATE_NOOP("Words", "point"),
    Kind.POINT: QT_TRANSLATE_NOOP("Words", "subpoint"),
    Kind.SUBPARAGRAPH: QT_TRANSLATE_NOOP("Words", "unnumbered part"),
    Kind.INDENT: QT_TRANSLATE_NOOP("Words", "indent"),
    Kind.PREAMBLE: QT_TRANSLATE_NOOP("Words", "preamble"),
    Kind.ANNEX: QT_TRANSLATE_NOOP("Words", "annex"),
    Kind.TABLE: QT_TRANSLATE_NOOP("Words", "table"),
    Kind.SIGNATURE: QT_TRANSLATE_NOOP("Words", "signature"),
    Kind.NOTE: QT_TRANSLATE_NOOP("Words", "note"),
    Kind.ROW: QT_TRANSLATE_NOOP("Words", "row of a table"),
    Kind.CELL: QT_TRANSLATE_NOOP("Words", "cell of a table"),
}

_ACT_FORMS = {
    "constitution": QT_TRANSLATE_NOOP("Words", "Constitution"),
    "constitutional_law": QT_TRANSLATE_NOOP("Words", "Constitutional law"),
    "code": QT_TRANSLATE_NOOP("Words", "Code"),
    "law": QT_TRANSLATE_NOOP("Words", "Law"),
    "decree": QT_TRANSLATE_NOOP("Words", "Decree of the President"),
    "resolution": QT_TRANSLATE_NOOP("Words", "Resolution of the Government"),
    "order": QT_TRANSLATE_NOOP("Words", "Order"),
    "act": QT_TRANSLATE_NOOP("Words", "Another act"),
}
_LAW_LANGUAGES = {
    "rus": QT_TRANSLATE_NOOP("Words", "Russian"),
    "kaz": QT_TRANSLATE_NOOP("Words", "Kazakh"),
    "eng": QT_TRANSLATE_NOOP("Words", "English"),
}
_IN_LAW_LANGUAGES = {
    "rus": QT_TRANSLATE_NOOP("Words", "in Russian"),
    "kaz": QT_TRANSLATE_NOOP("Words", "in Kazakh"),
    "eng": QT_TRANSLATE_NOOP("Words", "in English"),
}
LANGUAGE_CODES = {"rus": "RU", "kaz": "KK", "eng": "EN"}

_QUOTED = QT_TRANSLATE_NOOP("Words", "“%1”")

SYMBOLS: dict[Enum, str] = {
    Action.REVISE: "✎",
    Action.INSERT: "+",
    Action.REPEAL: "−",
    Action.MOVE: "→",
    Action.RENUMBER: "№",
    Action.REPLACE_THROUGHOUT: "✎",
    Conformity.FULL: "●",
    Conformity.PARTIAL: "◐",
    Conformity.NONE: "○",
    Conformity.CONTRADICTS: "✕",
    Conformity.NOT_APPLICABLE: "–",
    Status.DRAFT: "✎",
    Status.IN_REVIEW: "◌",
    Status.AGREED: "✓",
    Status.REJECTED: "✕",
    Status.WITHDRAWN: "–",
    Priority.HIGH: "▲",
    Priority.MEDIUM: "■",
    Priority.LOW: "▽",
}
"""A symbol for each state and action, so that nothing is told by colour alone."""

SHADES: dict[Enum, str] = {
    Conformity.FULL: "good",
    Conformity.PARTIAL: "partial",
    Conformity.NONE: "bad",
    Conformity.CONTRADICTS: "bad",
    Conformity.NOT_APPLICABLE: "neutral",
    Status.DRAFT: "partial",
    Status.IN_REVIEW: "partial",
    Status.AGREED: "good",
    Status.REJECTED: "bad",
    Status.WITHDRAWN: "neutral",
    Priority.HIGH: "bad",
    Priority.MEDIUM: "partial",
    Priority.LOW: "neutral",
}
"""The theme's colour (by the name of its field) for each state."""


def tr(text: str) -> str:
    """Return a word of these tables in the interface language."""
    return QCoreApplication.translate("Words", text)


def said(context: str, text: str) -> str:
    """Return a text of another table, marked with QT_TRANSLATE_NOOP, in the interface language."""
    return QCoreApplication.translate(context, text)


def quoted(text: str) -> str:
    """Return words in the quotation marks of the interface language."""
    return tr(_QUOTED).replace("%1", text)


def word(value: Enum) -> str:
    """Return the name of a state, action or form."""
    return tr(_WORDS[value])


def marked(value: Enum) -> str:
    """Return the name with its symbol: '◐ Partial'."""
    return f"{SYMBOLS[value]}\u00a0{word(value)}"


def kind_name(kind: Kind, *, parts: bool = False) -> str:
    """Return the name of a kind of provision: 'subpoint'; `parts` where the act calls its numbered points parts."""
    return tr(_PART_NAME if parts and kind is Kind.PARAGRAPH else KIND_NAMES[kind])


def act_form(form: str) -> str:
    """Return the name of a form of act: 'Code'."""
    return tr(_ACT_FORMS.get(form, form))


def law_language(code: str) -> str:
    """Return the name of a language of law: 'Russian' for 'rus'."""
    return tr(_LAW_LANGUAGES[code]) if code in _LAW_LANGUAGES else code


def in_law_language(code: str) -> str:
    """Return in which language of law, within other words: 'in Russian' for 'rus'."""
    return tr(_IN_LAW_LANGUAGES[code]) if code in _IN_LAW_LANGUAGES else code


def place(ref: ProvisionRef, workspace: Workspace | None) -> str:
    """Return an address in words, from the larger to the smaller, as its act names it: 'Article 5 › point 2'.

    In a code whose numbered points are parts: 'Article 5 › part 2'.
    """
    if workspace is None:
        return place_at(ref.eid)
    return place_at(workspace.naming.counted(ref), parts=workspace.naming.numbered_parts(ref.work))


def place_at(eid: str, *, parts: bool = False) -> str:
    """Return an address of an act that calls its numbered points parts, or does not, in words."""
    try:
        steps = split(eid)
    except ValueError:
        return eid
    return " › ".join(_step(kind, num, parts=parts) for kind, num in steps)


def place_in(ref: ProvisionRef, title: str, workspace: Workspace | None) -> str:
    """Return an address with the title of its act."""
    return f"{title} · {place(ref, workspace)}" if ref.eid else title


def amendment_in(amendment: Amendment, title: str, workspace: Workspace | None) -> str:
    """Return an amendment by its address with the title of its act; one of a whole act by what it does there too."""
    where = place_in(amendment.ref, title, workspace)
    return where if amendment.ref.eid else f"{where} · {word(amendment.action)}"


def _step(kind: Kind, num: str, *, parts: bool) -> str:
    count = counted(num) if kind is Kind.ROW else 0
    pattern = _COUNTED_ROW if count else _pattern(kind, parts=parts)
    return tr(pattern).replace("%1", str(count or num)).strip()


def _pattern(kind: Kind, *, parts: bool) -> str:
    return _NUMBERED_PART if parts and kind is Kind.PARAGRAPH else _NUMBERED[kind]
