"""The public discussion: what citizens and bodies propose to the published draft, and what they are answered."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from workbench.law.recommendation import Acceptance
from workbench.law.reference import ProvisionRef

WHOLE_DRAFT = ProvisionRef("")
"""The address of a proposal to the draft as a whole."""


@dataclass(frozen=True, slots=True)
class Submission:
    """One proposal received: from whom, to which provision, in their words; the drafters' position on it, and why.

    `ref` is the provision it is about, whether the draft amends it or not; a work alone is the act as a whole,
    `WHOLE_DRAFT` the draft. `amendment` is the one that takes the proposal up.
    """

    id: str
    ref: ProvisionRef
    text: str
    author: str = ""  # the citizen, or who signed for the body
    body: str = ""  # the organisation
    number: str = ""  # as registered: the number of the letter or of the comment on the portal
    received: dt.date | None = None
    wording: str = ""  # the text they propose, where they give one
    position: Acceptance = Acceptance.OPEN
    reason: str = ""
    amendment: str = ""
    answered_by: str = ""
    source: str = ""  # the portal, meeting or file it came through
