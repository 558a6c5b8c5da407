"""The papers of the review: remarks of state bodies (annex 6), proposals of the discussion, minutes of sessions."""

from __future__ import annotations

from workbench.drafting.disagreements import Disagreement, Proposal, disagreements, proposals
from workbench.drafting.minutes import AgendaItem, Minutes, minutes
from workbench.exporters import blocks
from workbench.exporters.blocks import Block, Page, Paragraph, Row, Run, Table
from workbench.exporters.dossier import Dossier, day
from workbench.exporters.forms import Form
from workbench.law.act import printed
from workbench.law.amended_act import AmendedAct
from workbench.law.amendment import Action, Amendment
from workbench.law.discussion import WHOLE_DRAFT, Submission
from workbench.law.recommendation import Acceptance, Recommendation
from workbench.law.review import OUTCOMES, Decision, Task

_POSITIONS = {
    Acceptance.OPEN: "pending",
    Acceptance.ACCEPTED: "accepted",
    Acceptance.ACCEPTED_IN_PART: "accepted_in_part",
    Acceptance.NOTED: "noted",
    Acceptance.REJECTED: "declined",
}
"""The words of a form for the drafters' position on a proposal."""


def compose_disagreements(dossier: Dossier) -> Page | None:
    """Return the table of remarks of state bodies, one banner a body; None when nobody disagrees."""
    found = disagreements(dossier.draft)
    if not found:
        return None
    form = dossier.form("disagreements")
    rows: list[Row] = []
    for body in dict.fromkeys(each.body for each in found):
        rows += [blocks.banner(body)] if body else []
        rows += [_disagreement(dossier, form, each) for each in found if each.body == body]
    numbers = tuple(str(number) for number in range(1, len(form.columns) + 1))
    names = dossier.institutions
    return dossier.headed(
        form,
        Table((3.5, 6.5, 6.5, 5.0, 5.0), (form.columns, numbers), rows),
        blocks.paragraph("Signature", names.head_of_developer),
        blocks.paragraph("Signature", names.head_of_reviewer),
    )


def compose_proposals(dossier: Dossier) -> Page | None:
    """Return the table of proposals received, each with the drafters' position; None when there are none."""
    received, said = dossier.draft.submissions, proposals(dossier.draft)
    if not received and not said:
        return None
    form = dossier.form("proposals")
    numbers = tuple(str(number) for number in range(1, len(form.columns) + 1))
    rows = [_received(dossier, form, number, each) for number, each in enumerate(received, start=1)]
    rows += [_proposal(dossier, form, number, each) for number, each in enumerate(said, start=len(rows) + 1)]
    return dossier.headed(form, Table((1.0, 4.0, 5.0, 7.0, 3.5, 5.5), (form.columns, numbers), rows))


def compose_minutes(dossier: Dossier) -> Page | None:
    """Return the minutes of every session, each on a page of its own; None when no session was held."""
    found = minutes(dossier.draft)
    if not found:
        return None
    form = dossier.form("minutes")
    sessions = [dossier.headed(form, *_minutes(dossier, form, each)) for each in found]
    laid_out: list[Block] = list(sessions[0].blocks)
    for session in sessions[1:]:
        first, *rest = session.blocks
        assert isinstance(first, Paragraph)
        laid_out += [first._replace(page_break=True), *rest]
    return Page(sessions[0].title, tuple(laid_out))


def proposed_wording(dossier: Dossier, form: Form, act: AmendedAct, amendment: Amendment) -> str:
    """Return what an amendment proposes, as a table shows it: the new wording, the words replaced, or that it goes."""
    language = dossier.language
    if amendment.action is Action.REPEAL:
        return form["excluded"] if amendment.ref.eid else form["repealed"]
    if amendment.action is Action.MOVE and language not in amendment.wording:
        moved = act.proposed.find(amendment.to)
        return printed(moved) if moved is not None else ""
    if amendment.action is Action.REPLACE_THROUGHOUT:
        return "\n".join(f"«{old}» → «{new}»" for old, new in amendment.replacements.get(language, ()))
    return amendment.wording.get(language, "") or amendment.number


def _disagreement(dossier: Dossier, form: Form, each: Disagreement) -> Row:
    return blocks.row(
        dossier.element(each.amendment.ref, with_act=True),
        proposed_wording(dossier, form, each.act, each.amendment),
        each.proposed or form[each.position.value].capitalize(),
        "\n".join(each.own_reasons),
        each.body_reasons,
    )


def _proposal(dossier: Dossier, form: Form, number: int, each: Proposal) -> Row:
    author = "\n".join(filter(None, (each.comment.author, each.comment.body)))
    return blocks.row(
        f"{number}.",
        author,
        dossier.element(each.amendment.ref, with_act=True),
        each.comment.text,
        _outcome_word(form, each.decision.outcome) if each.decision is not None else form["pending"],
        "\n".join(
            filter(None, (each.decision.reason if each.decision else "", *(reply.text for reply in each.replies)))
        ),
    )


def _received(dossier: Dossier, form: Form, number: int, each: Submission) -> Row:
    """Return the row of a proposal received from a citizen or a body."""
    told = [each.text] + ([f"{form['proposed_wording']}: {each.wording}"] if each.wording else [])
    registered = ", ".join(filter(None, (f"№ {each.number}" if each.number else "", day(each.received))))
    return blocks.row(
        f"{number}.",
        "\n".join(filter(None, (each.author, each.body, registered))),
        form["whole_draft"] if each.ref == WHOLE_DRAFT else dossier.element(each.ref, with_act=True),
        "\n".join(filter(None, told)),
        form[_POSITIONS[each.position]],
        each.reason,
    )


def _minutes(dossier: Dossier, form: Form, minutes_of: Minutes) -> list[Block]:
    session = minutes_of.session
    laid_out: list[Block] = [blocks.paragraph("Body", session.title)] if session.title else []
    for name, value in (
        ("held", day(session.held, time=True)),
        ("place", session.place),
        ("chair", session.chair),
    ):
        if value:
            laid_out.append(_labelled(form[name], value))
    if session.participants:
        laid_out.append(_labelled(form["participants"], ""))
        told = [", ".join(filter(None, participant)) for participant in session.participants]
        laid_out += [blocks.paragraph("Body", f"{number}. {who}") for number, who in enumerate(told, start=1)]
    laid_out.append(_labelled(form["agenda"], ""))
    laid_out += [
        blocks.paragraph("Body", f"{item.number}. {_subject(dossier, form, item)}") for item in minutes_of.items
    ]
    for item in minutes_of.items:
        laid_out += _item(dossier, form, item)
    laid_out += [_labelled(form["task"], _task(form, each)) for each in minutes_of.tasks]
    laid_out.append(blocks.paragraph("Signature", f"{form['signature']}: {session.chair}".rstrip(": ")))
    return laid_out


def _item(dossier: Dossier, form: Form, item: AgendaItem) -> list[Block]:
    laid_out: list[Block] = [
        blocks.paragraph("Agenda item", f"{item.number}. {_subject(dossier, form, item)}", bold=True),
    ]
    if item.comments:
        laid_out.append(_labelled(form["spoke"], ""))
        for comment in item.comments:
            who = ", ".join(filter(None, (comment.author, comment.body)))
            who += f" ({form[comment.position.value]})" if who and comment.position is not None else ""
            laid_out.append(blocks.paragraph("Body", f"{who}: {comment.text}" if who else comment.text))
    laid_out += [_labelled(form["decided"], _outcome(form, each)) for each in item.decisions]
    laid_out += [] if item.decisions else [_labelled(form["decided"], f"{form['undecided']}.")]
    return laid_out + [_labelled(form["task"], _task(form, each)) for each in item.tasks]


def _outcome(form: Form, decision: Decision) -> str:
    reason = f" ({decision.reason.rstrip('.')})" if decision.reason else ""
    return f"{_outcome_word(form, decision.outcome).rstrip('.')}{reason}."


def _outcome_word(form: Form, outcome: str) -> str:
    """Return what was decided in the paper's words; a decision in words of its own as it is."""
    return form[f"decided_{outcome}"] if outcome in OUTCOMES else outcome


def _task(form: Form, task: Task) -> str:
    due = f"{form['due']} {day(task.due)}" if task.due else ""
    told = "; ".join(filter(None, (task.responsible, due)))
    return f"{task.text.rstrip('.')} ({told})." if told else f"{task.text.rstrip('.')}."


def _subject(dossier: Dossier, form: Form, item: AgendaItem) -> str:
    subject = item.subject
    if isinstance(subject, Recommendation):
        return f"{subject.code}: {dossier.text_of(subject)}"
    if subject is None:
        return form["not_linked"]
    name = dossier.element(subject.ref, with_act=True)
    words = "; ".join(f"«{old}» → «{new}»" for old, new in subject.replacements.get(dossier.language, ()))
    return f"{name}: {words}" if subject.action is Action.REPLACE_THROUGHOUT and words else name


def _labelled(label: str, text: str) -> blocks.Paragraph:
    return blocks.Paragraph(
        "Body", (Run(f"{label}: ", bold=True), Run(text)) if text else (Run(f"{label}:", bold=True),)
    )
