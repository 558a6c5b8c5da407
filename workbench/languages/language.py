"""What the workbench must know of a language of law. One folder a language; one field a concern."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from workbench.languages.enacting import Enacting
from workbench.languages.formulae import Amending
from workbench.languages.markers import Markers
from workbench.languages.mentions import Citing


@dataclass(frozen=True)
class Language:
    """A language of law.

    `code` is ISO 639-2 as the official bank writes it ("rus", "kaz", "eng"), `name` its own name for itself.
    `markers` recognise structure, service notes and titles. `amending` writes and reads amending sentences,
    `enacting` what frames them in an amending law. `stem` reduces a word in lower case, look-alikes folded, to what
    its forms share. `citing` finds the provisions and acts a text mentions.
    """

    code: str
    name: str
    markers: Markers
    amending: Amending
    enacting: Enacting
    stem: Callable[[str], str] = str
    citing: Citing = lambda text: ()
