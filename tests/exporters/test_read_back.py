"""Our own importer reads the redline back: accepted as proposed, rejected as in force."""

from __future__ import annotations

from pathlib import Path

import pytest
from random_acts import pair

from workbench.drafting.authorship import Stamp
from workbench.drafting.redline import redline, texts
from workbench.exporters.tracked import Tracker
from workbench.exporters.word import Template
from workbench.importers.docx import read_lines
from workbench.law.amended_act import AmendedAct
from workbench.law.revision import Revised


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize(("tracked", "side"), [("accepted", Revised.INSERTED), ("rejected", Revised.DELETED)])
def test_the_importer_reads_both_texts_of_a_redline(tmp_path: Path, seed: int, tracked: str, side: Revised) -> None:
    old, new = pair(seed)
    lines = redline(AmendedAct(old, new, (), ()), whole=True)
    template = Template.of("redline")
    tracker = Tracker(template.style_id, template.width, {"": Stamp("Разработчик")})
    path = template.save(tmp_path / "r.docx", tracker.body(lines), title="т", language="rus").path
    read = read_lines(path, tracked=tracked)
    told = ["\t".join(line.cells) if line.cells else line.text for line in read.lines if line.kind in ("text", "table")]
    assert [line for line in told if line] == [line.strip() for line in texts(lines, side) if line.strip()]
