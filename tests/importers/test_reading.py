"""What `workbench read --json` promises to other programs (issue 3, item 8)."""

from __future__ import annotations

import json
from pathlib import Path

from workbench.importers import import_act
from workbench.importers.reading import reading_json

LAW = """О гражданской защите
Закон Республики Казахстан от 11 апреля 2014 года № 188-V.
Статья 1. Понятия
1) раз;
Сноска. Статья 1 в редакции Закона РК от 29.09.2014 № 239-V (вводится в действие с 01.01.2015).
"""


def read(tmp_path: Path, text: str) -> dict[str, object]:
    path = tmp_path / "law.txt"
    path.write_text(text, encoding="utf-8")
    values = reading_json(import_act(path))
    assert json.loads(json.dumps(values)) == values
    return values


def test_the_promised_keys_come_with_the_promised_values(tmp_path: Path) -> None:
    values = read(tmp_path, LAW)
    promised = {key: values[key] for key in ("title", "number", "date", "language", "counts", "notes")}
    assert promised == {
        "title": "О гражданской защите",
        "number": "188-V",
        "date": "2014-04-11",
        "language": "rus",
        "counts": {"article": 1, "point": 1},
        "notes": [],
    }


def test_a_provision_has_its_promised_keys(tmp_path: Path) -> None:
    provisions = read(tmp_path, LAW)["provisions"]
    assert isinstance(provisions, list)
    (article,) = provisions
    assert {"eid", "kind", "num", "heading", "text", "notes", "children"} <= set(article)
    assert (article["eid"], article["kind"], article["num"], article["heading"]) == ("art_1", "article", "1", "Понятия")
    assert article["notes"] == [
        {
            "kind": "new_wording",
            "text": LAW.strip().split("\n")[-1],
            "sources": [{"date": "2014-09-29", "number": "239-V", "in_force": "2015-01-01"}],
        }
    ]
    assert article["children"][0]["eid"] == "art_1__point_1"


def test_an_unknown_date_is_null(tmp_path: Path) -> None:
    assert read(tmp_path, "Статья 1. А\nТекст.")["date"] is None
