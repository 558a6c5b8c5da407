from __future__ import annotations

import datetime as dt

from workbench.analysis.citations import citations
from workbench.analysis.coverage import Arc, Cell, Event, Happening, citation_arcs, coverage, progress_by_body, timeline
from workbench.law.act import Act, AmendingSource, Kind, NoteKind, Provision, ServiceNote
from workbench.law.amendment import Action, Amendment
from workbench.law.concordance import Conformity, Correspondence
from workbench.law.eid import with_eids
from workbench.law.recommendation import Progress, Recommendation
from workbench.law.reference import ProvisionRef

WORK = "/akn/kz/act/x"
NOTE = ServiceNote(NoteKind.AMENDED, "…", (AmendingSource(dt.date(2020, 5, 1), "1-VI", dt.date(2020, 6, 1)),))
ACT = with_eids(
    Act("a", WORK, "rus", "О защите", date=dt.date(2014, 4, 11), expression_date=dt.date(2026, 1, 1), provisions=(
        Provision(Kind.ARTICLE, "1", "Статья 1.", "Предмет", "Статьи 2 и 9 настоящего Закона.", notes=(NOTE,)),
        Provision(Kind.ARTICLE, "2", "Статья 2.", "Предмет", "Текст."),
    ))
)  # fmt: skip
ASKED = Recommendation("r1", "R-1", addressee="Министерство", deadline=dt.date(2026, 1, 1))
DONE = Recommendation("r2", "R-2", addressee="Министерство", progress=Progress.IMPLEMENTED)
REF = ProvisionRef(WORK, "art_1")


def test_a_cell_tells_the_worst_link_and_whether_an_amendment_is_made() -> None:
    links = (Correspondence("1", "r1", REF, Conformity.FULL), Correspondence("2", "r1", REF, Conformity.CONTRADICTS))
    amendment = Amendment("m", REF, Action.REPEAL, recommendations=("r2",))
    found = coverage((ASKED, DONE), (ACT,), links, (amendment,))
    assert found.cells == (
        Cell("r1", WORK, Conformity.CONTRADICTS, 2, False),
        Cell("r2", WORK, None, 0, True),
    )
    assert (found.codes, found.titles) == (("R-1", "R-2"), ("О защите",))


def test_progress_is_counted_by_body_with_what_is_late() -> None:
    (body,) = progress_by_body((ASKED, DONE), dt.date(2026, 2, 1))
    assert (body.body, body.total, body.overdue, dict(body.counts)[Progress.IMPLEMENTED]) == ("Министерство", 2, 1, 1)


def test_arcs_join_articles_and_mark_what_leads_nowhere() -> None:
    found = citation_arcs(ACT, citations(ACT))
    assert found.arcs == (Arc(0, 0, 1, True), Arc(0, 1, 1, False))


def test_the_timeline_is_in_order_and_knows_the_draft() -> None:
    events = timeline((ACT,), (Amendment("m", REF, Action.REPEAL, commencement=dt.date(2027, 1, 1)),))
    assert [event.happening for event in events] == [
        Happening.ADOPTED, Happening.AMENDED, Happening.EDITION, Happening.COMMENCES,
    ]  # fmt: skip
    assert events[1] == Event(dt.date(2020, 6, 1), "О защите", Happening.AMENDED, "1-VI", ACT.work)
