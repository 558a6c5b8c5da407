"""Amendments, as drafters propose them, and modifications, as an amending law states them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from workbench.law.act import Provision
from workbench.law.reference import ProvisionRef


class Operation(StrEnum):
    """What a modification does (Akoma Ntoso, values of `textualMod`)."""

    SUBSTITUTION = "substitution"
    INSERTION = "insertion"
    REPEAL = "repeal"
    RENUMBERING = "renumbering"


class Scope(StrEnum):
    """What of its target a modification touches."""

    PROVISION = "provision"  # the whole structural element, its number included
    HEADING = "heading"  # the heading as a whole
    WORDS = "words"  # words of its text
    HEADING_WORDS = "heading_words"  # words of its heading
    HEADING_AND_TEXT = "heading_and_text"  # words in heading and text: «в заголовке и тексте»
    THROUGHOUT = "throughout"  # every occurrence of the words in the target: «по всему тексту»
    SENTENCE = "sentence"  # a sentence of its text as a whole: «предложение второе»
    CONTENTS = "contents"  # its line in the table of contents, which follows its heading: «в оглавлении»


EVERY = -1
"""Words are meant wherever they stand in the text: «во всех случаях»."""

CLOSING = -2
"""A punctuation mark is meant that closes the text: «точку заменить точкой с запятой»."""

WORD_SCOPES = frozenset({Scope.WORDS, Scope.HEADING_WORDS, Scope.HEADING_AND_TEXT, Scope.THROUGHOUT})


class Place(StrEnum):
    """Where an insertion goes, seen from the words (or provision) it names."""

    AFTER = "after"
    BEFORE = "before"


@dataclass(frozen=True, slots=True)
class Modification:
    """One operation of an amending law on one act in one language.

    `target` is the structural element the clause names as changed: the one restated, repealed, renumbered or whose
    words change; for an inserted provision the element that is supplemented (the act itself: eId ''). Every target
    is an address in the act in force, before any modification.

    | operation    | scope              | old              | new            | content                        |
    |--------------|--------------------|------------------|----------------|--------------------------------|
    | substitution | words scopes       | words in force   | words put      |                                |
    | insertion    | words scopes       | anchor (`place`) | words added    |                                |
    | repeal       | words scopes       | words taken out  |                |                                |
    | substitution | heading            |                  | new heading    |                                |
    | substitution | provision          |                  |                | one provision, the new wording |
    | insertion    | provision          |                  |                | the provisions added, in order |
    | repeal       | provision          |                  |                |                                |
    | renumbering  | provision          |                  | the new number |                                |
    | substitution | sentence           |                  | the sentence   |                                |
    | insertion    | sentence           |                  | the sentence   |                                |
    | repeal       | sentence           |                  |                |                                |
    | any          | contents           |                  | the line       |                                |

    An inserted numbered provision finds its place by its number, an inserted part or indent by its counted number
    (`num` of the content); where neither tells, `after` names the eId of the sibling or group it follows.
    An act-level insertion of an article may name its chapter as target.
    `sentence` counts the sentences of the target's own text: the one restated, taken out or in whose words something
    changes, the place a new one gets (0: after the last).
    `occurrence` says which of several places is meant where the words stand more than once: the first is 1; `EVERY`;
    `CLOSING`: the mark the text ends with. 0: they stand there once.
    `amendment` is the id of the drafter's amendment it comes from, `clause` the sentence it was read from.
    """

    operation: Operation
    scope: Scope
    target: ProvisionRef
    old: str = ""
    new: str = ""
    place: Place = Place.AFTER
    content: tuple[Provision, ...] = ()
    after: str = ""
    amendment: str = ""
    clause: str = ""
    sentence: int = 0
    occurrence: int = 0


class Action(StrEnum):
    """What a drafter's amendment does with its provision."""

    REVISE = "revise"  # new wording, or words of it changed: the drafter edits the text
    INSERT = "insert"  # a new provision
    REPEAL = "repeal"
    RENUMBER = "renumber"
    MOVE = "move"  # taken out here, put in there under a number of its new place
    REPLACE_THROUGHOUT = "replace_throughout"  # the same words through the whole act


class Granularity(StrEnum):
    """How finely the amending law states a change."""

    AUTO = "auto"  # the smallest legal unit that tells the change clearly
    WORDS = "words"
    PROVISION = "provision"  # the smallest provision restated whole
    ARTICLE = "article"  # the whole article restated


class Status(StrEnum):
    """Where a proposal stands. Draft, in review and agreed ones go into the package."""

    DRAFT = "draft"
    IN_REVIEW = "in_review"
    AGREED = "agreed"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


LIVE = frozenset({Status.DRAFT, Status.IN_REVIEW, Status.AGREED})


@dataclass(frozen=True, slots=True)
class Amendment:
    """A drafter's proposal for one provision of one work, in all its languages.

    `wording[language]` is the proposed text of the whole provision as `law.act.printed` prints it: the number (and
    heading) on the first line, one structural element a line. A language that is absent is not amended yet; one that
    is listed in `only` is the only language amended (single-language amendments exist).
    For INSERT `ref.eid` is the eId the new provision will have, `after` the eId it follows where its number does not
    tell. REPEAL of the eId '' repeals the act. For RENUMBER `number` is the new number. For MOVE `to` is the eId the
    provision will have; without a wording it keeps its text. For REPLACE_THROUGHOUT `replacements[language]` are pairs
    of words in force and words proposed.
    """

    id: str
    ref: ProvisionRef
    action: Action
    wording: Mapping[str, str] = field(default_factory=dict)
    replacements: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    number: str = ""
    after: str = ""
    to: str = ""
    only: str = ""
    granularity: Granularity = Granularity.AUTO
    justification: Mapping[str, str] = field(default_factory=dict)
    recommendations: tuple[str, ...] = ()
    author: str = ""
    body: str = ""  # the ministry, commissioner or working group whose variant this is
    status: Status = Status.DRAFT
    reason: str = ""  # why it was rejected or withdrawn
    chosen: bool = True  # of several variants for one provision the chosen one goes into the package
    created: datetime | None = None
    changed: datetime | None = None
    commencement: date | None = None  # another date of entry into force than the amending law's own
    source: str = ""  # the file it came from, where it came from one
