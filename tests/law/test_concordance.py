"""Links that turn suspect when the text they were made on changes."""

from __future__ import annotations

from dataclasses import replace

from workbench.law import concordance
from workbench.law.act import Act, Kind, Provision
from workbench.law.addresses import Addresses
from workbench.law.concordance import Correspondence, fingerprint, linked_text, suspects
from workbench.law.eid import with_eids
from workbench.law.reference import ProvisionRef

WORK = "/akn/kz/act/2014-04-11/188-v"


def act(text: str = "Дети.") -> Act:
    articles = tuple(
        Provision(Kind.ARTICLE, str(number), f"Статья {number}.", text=text if number == 2 else "Люди.")
        for number in range(1, 4)
    )
    return with_eids(Act("a", WORK, "rus", "Закон", provisions=articles))


def link(eid: str, **fields: object) -> Correspondence:
    text = linked_text(act(), eid)
    assert text is not None
    made = Correspondence(eid, "r", ProvisionRef(WORK, eid), fingerprints={"rus": fingerprint(text)})
    return replace(made, **fields)  # type: ignore[arg-type]


def test_the_links_whose_text_changed_or_went_are_suspect() -> None:
    links = [link("art_1"), link("art_2"), link(""), link("art_3", ref=ProvisionRef(WORK, "art_9"))]
    assert [each.id for each in suspects(links, act())] == ["art_3"]
    assert [each.id for each in suspects(links, act("Все дети."))] == ["art_2", "", "art_3"]


def test_a_link_that_was_not_made_on_this_text_is_not_asked() -> None:
    elsewhere = link("art_2", ref=ProvisionRef("/akn/kz/act/2000-01-01/1", "art_2"))
    assert list(suspects([elsewhere, link("art_2", fingerprints={"kaz": "0" * 16})], act("Все дети."))) == []


def test_the_act_is_gone_through_once_for_all_links(monkeypatch) -> None:
    gone_through = []
    of = Addresses.of
    monkeypatch.setattr(Addresses, "of", lambda provisions: gone_through.append(1) or of(provisions))
    assert concordance.Addresses is Addresses
    list(suspects([link("art_1")] * 50, act()))
    assert len(gone_through) == 1 + 1  # one of `link`, one of all fifty
