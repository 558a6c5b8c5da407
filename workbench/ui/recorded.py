"""Records of any kind and their fields in words: what a list of edits or of conflicts names."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from typing import Any

from PySide6.QtCore import QCoreApplication

from workbench.law.act import Act, printed
from workbench.law.amendment import Action, Amendment
from workbench.law.change import Record
from workbench.law.concordance import Correspondence
from workbench.law.discussion import Submission
from workbench.law.parts import numbered_parts
from workbench.law.project import Project
from workbench.law.recommendation import Instrument, Recommendation
from workbench.law.review import Comment, Decision, Position, Session, Task
from workbench.law.sameness import differences
from workbench.ui import dates, words
from workbench.ui.noop import QT_TRANSLATE_NOOP
from workbench.ui.outcomes import OUTCOMES, outcome_word, position_word
from workbench.workspace.workspace import Workspace

_KINDS: dict[type[Any], str] = {
    Project: QT_TRANSLATE_NOOP("Recorded", "The draft law"),
    Act: QT_TRANSLATE_NOOP("Recorded", "Act"),
    Amendment: QT_TRANSLATE_NOOP("Recorded", "Amendment"),
    Recommendation: QT_TRANSLATE_NOOP("Recorded", "Recommendation"),
    Instrument: QT_TRANSLATE_NOOP("Recorded", "Instrument"),
    Correspondence: QT_TRANSLATE_NOOP("Recorded", "Link"),
    Session: QT_TRANSLATE_NOOP("Recorded", "Session"),
    Comment: QT_TRANSLATE_NOOP("Recorded", "Comment"),
    Decision: QT_TRANSLATE_NOOP("Recorded", "Decision"),
    Task: QT_TRANSLATE_NOOP("Recorded", "Task"),
    Submission: QT_TRANSLATE_NOOP("Recorded", "Proposal of the discussion"),
}

_FIELDS = {
    "wording": QT_TRANSLATE_NOOP("Recorded", "wording"),
    "replacements": QT_TRANSLATE_NOOP("Recorded", "words replaced"),
    "justification": QT_TRANSLATE_NOOP("Recorded", "justification"),
    "recommendations": QT_TRANSLATE_NOOP("Recorded", "recommendations"),
    "status": QT_TRANSLATE_NOOP("Recorded", "status"),
    "reason": QT_TRANSLATE_NOOP("Recorded", "reason"),
    "chosen": QT_TRANSLATE_NOOP("Recorded", "which variant goes in"),
    "number": QT_TRANSLATE_NOOP("Recorded", "number"),
    "granularity": QT_TRANSLATE_NOOP("Recorded", "how finely it is stated"),
    "body": QT_TRANSLATE_NOOP("Recorded", "body"),
    "author": QT_TRANSLATE_NOOP("Recorded", "author"),
    "commencement": QT_TRANSLATE_NOOP("Recorded", "entry into force"),
    "title": QT_TRANSLATE_NOOP("Recorded", "title"),
    "subject": QT_TRANSLATE_NOOP("Recorded", "subject"),
    "developer": QT_TRANSLATE_NOOP("Recorded", "developer"),
    "notes": QT_TRANSLATE_NOOP("Recorded", "notes"),
    "text": QT_TRANSLATE_NOOP("Recorded", "text"),
    "agenda": QT_TRANSLATE_NOOP("Recorded", "agenda"),
    "participants": QT_TRANSLATE_NOOP("Recorded", "participants"),
    "held": QT_TRANSLATE_NOOP("Recorded", "date and time"),
    "place": QT_TRANSLATE_NOOP("Recorded", "place"),
    "chair": QT_TRANSLATE_NOOP("Recorded", "chair"),
    "resolved": QT_TRANSLATE_NOOP("Recorded", "settled"),
    "position": QT_TRANSLATE_NOOP("Recorded", "position"),
    "conformity": QT_TRANSLATE_NOOP("Recorded", "conformity"),
    "note": QT_TRANSLATE_NOOP("Recorded", "gap"),
    "acceptance": QT_TRANSLATE_NOOP("Recorded", "acceptance"),
    "acceptance_reason": QT_TRANSLATE_NOOP("Recorded", "reason"),
    "progress": QT_TRANSLATE_NOOP("Recorded", "progress"),
    "priority": QT_TRANSLATE_NOOP("Recorded", "priority"),
    "deadline": QT_TRANSLATE_NOOP("Recorded", "deadline"),
    "responsible": QT_TRANSLATE_NOOP("Recorded", "responsible"),
    "theme": QT_TRANSLATE_NOOP("Recorded", "theme"),
    "amendment": QT_TRANSLATE_NOOP("Recorded", "amendment"),
    "ref": QT_TRANSLATE_NOOP("Recorded", "address"),
}


def kind_name(kind: type[Record]) -> str:
    """Return the name of a kind of record: 'Amendment'."""
    return _said(_KINDS[kind])


def field_name(field: str) -> str:
    """Return the name of a field, the language of a text with it: 'wording (KK)' for 'wording.kaz'."""
    name, _, key = field.partition(".")
    said = _said(_FIELDS[name]) if name in _FIELDS else name
    return f"{said} ({words.LANGUAGE_CODES.get(key, key)})" if key else said


def record_name(workspace: Workspace, record: Any, language: str) -> str:
    """Return what a record is called: an amendment by its place, a recommendation by its code."""
    if isinstance(record, Amendment | Correspondence | Submission):
        title = workspace.titles(language).get(record.ref.work, "")
        if title and isinstance(record, Amendment):
            return words.amendment_in(record, title, workspace)
        if title:
            return words.place_in(record.ref, title, workspace)
        return words.place(record.ref, workspace) or record.ref.work
    if isinstance(record, Recommendation | Instrument):
        return record.code
    if isinstance(record, Act):
        return f"{record.title} ({words.LANGUAGE_CODES.get(record.language, record.language)})"
    if isinstance(record, Comment):
        return " – ".join(part for part in (record.author or record.body, record.text) if part)
    if isinstance(record, Decision):
        about = workspace.get(record.about)
        return record_name(workspace, about, language) if about is not None else record.outcome
    return str(getattr(record, "title", "") or getattr(record, "id", ""))


def value_text(workspace: Workspace, value: Any, language: str) -> str:
    """Return a value as it is shown in a choice of three, '' for none."""
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return _said(_YES if value else _NO)
    if isinstance(value, Position):
        return position_word(value)
    if isinstance(value, Enum):
        return words.word(value)
    if isinstance(value, datetime):
        return dates.moment(value)
    if isinstance(value, date):
        return dates.day(value)
    if isinstance(value, tuple):
        return "\n".join(_item(workspace, each, language) for each in value)
    if isinstance(value, Mapping):
        return "\n".join(f"{words.LANGUAGE_CODES.get(key, key)}: {each}" for key, each in value.items())
    return value if isinstance(value, str) else _whole(workspace, value, language)


def _whole(workspace: Workspace, record: Any, language: str) -> str:
    if isinstance(record, Amendment):
        text = record.wording or (_said(_REPEAL) if record.action is Action.REPEAL else record.number)
        said = value_text(workspace, text, language)
        return f"{said}\n{words.word(record.status)}. {record.reason}".strip()
    if isinstance(record, Decision):
        outcome = outcome_word(record.outcome) if record.outcome in OUTCOMES else record.outcome
        return ". ".join(part for part in (outcome, record.reason) if part)
    if isinstance(record, Comment | Submission):
        return record.text
    if isinstance(record, Recommendation):
        return value_text(workspace, record.text, language)
    return record_name(workspace, record, language)


def act_text(act: Act | None, other: Act | None) -> str:
    """Return of an act what reads otherwise than in the other text of it: its title and the provisions that differ."""
    if act is None:
        return ""
    places = differences(act, other)[:_PLACES] if other is not None else ()
    found = [(eid, act.find(eid)) for eid in places]
    parts = numbered_parts(act)
    shown = [f"{words.place_at(eid, parts=parts)}: {printed(each)}" for eid, each in found if each is not None]
    return "\n".join((act.title, *shown))


def _item(workspace: Workspace, value: Any, language: str) -> str:
    if isinstance(value, tuple):
        return " – ".join(_item(workspace, each, language) for each in value)
    record = workspace.get(value) if isinstance(value, str) else None
    return record_name(workspace, record, language) if record is not None else str(value)


_PLACES = 20  # of an act shown where two texts of it differ
_YES, _NO = QT_TRANSLATE_NOOP("Recorded", "yes"), QT_TRANSLATE_NOOP("Recorded", "no")
_REPEAL = QT_TRANSLATE_NOOP("Recorded", "Repeal")


def _said(text: str) -> str:
    return QCoreApplication.translate("Recorded", text)
