from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine

from tests.store.store_values import ACT, AMENDMENT
from workbench.errors import ProjectError
from workbench.law.act import Act
from workbench.law.amendment import Amendment
from workbench.store import Store, migrations, sqlite
from workbench.store.layout import expected_schema
from workbench.store.tables import METADATA

RELEASED = Path(migrations.__file__).parent / "versions"
PROJECTS = Path(__file__).parents[1] / "projects"

STEP = """
import sqlalchemy as sa
from alembic import op
from workbench.store.migrations.sealing import reseal

revision = "2"
down_revision = "1"

def upgrade():
    with op.batch_alter_table("act", recreate="always") as batch:
        batch.add_column(sa.Column("gazette", sa.Text(), nullable=False, server_default="1"), insert_after="title")
    columns = [each["name"] for each in sa.inspect(op.get_bind()).get_columns("act")]
    reseal(op.get_bind(), "act", tuple(columns))
    {more}
"""


@pytest.fixture
def closed(path: Path, filled: Store) -> Path:
    filled.close()
    return path


def steps(folder: Path, more: str = "") -> Path:
    """Return a folder of the released steps and one more, which rebuilds the table of acts."""
    shutil.copytree(RELEASED, folder)
    (folder / "step_0002.py").write_text(STEP.format(more=more))
    return folder


def rows(path: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def schema(path: Path) -> dict[str, str]:
    listed = rows(path, "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    return {str(name): sqlite.normal(str(sql)) for name, sql in listed}


def test_the_released_steps_lead_to_the_tables_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "empty.lhw"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version=0")
        connection.execute(f"PRAGMA application_id={sqlite.APPLICATION_ID}")
    migrations.migrate(path, 0)
    assert schema(path) == expected_schema()
    assert rows(path, "PRAGMA user_version") == [(migrations.FORMAT,)]
    assert rows(path, "SELECT * FROM alembic_version") == [(str(migrations.FORMAT),)]


def test_alembic_finds_nothing_to_change_in_a_new_project(path: Path, store: Store) -> None:
    engine = create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "version_table": "none"})
        assert compare_metadata(context, METADATA) == []
    engine.dispose()


def test_a_step_keeps_every_row_also_below_a_table_it_rebuilds(closed: Path, tmp_path: Path) -> None:
    """With foreign keys on, rebuilding the table of acts would delete all provisions (LIBRARIES, part 5)."""
    provisions = rows(closed, "SELECT * FROM provision")
    assert len(provisions) == 5
    kept = migrations.migrate(closed, 1, to=2, steps=steps(tmp_path / "steps"))
    assert rows(closed, "SELECT * FROM provision") == provisions
    assert rows(closed, "SELECT id, gazette FROM act") == [("act1", "1")]
    assert rows(closed, "PRAGMA user_version") == [(2,)]
    assert kept.name == "Азаматтық қорғау.format-1.lhw"
    with Store.open(kept) as old:
        assert old.get(Act, "act1") == ACT


@pytest.mark.parametrize("more", ["1 / 0", "op.execute('DELETE FROM act')", "op.execute('DROP TABLE nothing')"])
def test_a_step_that_fails_leaves_the_project_as_it_was(closed: Path, tmp_path: Path, more: str) -> None:
    before, content = schema(closed), closed.read_bytes()
    with pytest.raises(ProjectError, match="could not be brought up to date") as raised:
        migrations.migrate(closed, 1, to=2, steps=steps(tmp_path / "steps", more))
    assert "a copy is kept" in raised.value.advice
    assert schema(closed) == before
    assert rows(closed, "PRAGMA user_version") == [(1,)]
    assert len(closed.read_bytes()) == len(content)
    with Store.open(closed) as store:
        assert store.find(Amendment) == (AMENDMENT,)


def test_copies_of_older_formats_never_overwrite_each_other(closed: Path, tmp_path: Path) -> None:
    folder = steps(tmp_path / "steps", "1 / 0")
    for _ in range(3):
        with pytest.raises(ProjectError):
            migrations.migrate(closed, 1, to=2, steps=folder)
    names = sorted(each.name for each in closed.parent.glob("*.format-*"))
    assert names == [f"Азаматтық қорғау.format-1{end}.lhw" for end in ("-2", "-3", "")]


def test_opening_an_older_project_brings_it_up_to_date_and_says_so(
    closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # an older project is played by this one: only its number is lower, and nothing is left to do for Alembic
    with closing(sqlite3.connect(closed)) as connection:
        connection.execute("PRAGMA user_version=0")
    with Store.open(closed) as store:
        assert "from format 0" in store.notice
        assert store.find(Amendment) == (AMENDMENT,)
    assert rows(closed, "PRAGMA user_version") == [(migrations.FORMAT,)]


def test_an_older_project_with_code_is_refused_before_anything_runs(closed: Path) -> None:
    with closing(sqlite3.connect(closed)) as connection:
        connection.execute("PRAGMA user_version=0")
        connection.execute("CREATE TRIGGER t AFTER UPDATE ON alembic_version BEGIN DELETE FROM act; END")
    with pytest.raises(ProjectError, match="holds code"):
        Store.open(closed)
    assert list(closed.parent.glob("*.format-*")) == []


def test_there_is_a_project_of_every_released_format() -> None:
    released = sorted(RELEASED.glob("step_*.py"))
    assert len(released) == migrations.FORMAT
    assert len(list(PROJECTS.glob("format_*.lhw"))) == migrations.FORMAT


@pytest.mark.parametrize("project", sorted(PROJECTS.glob("format_*.lhw")), ids=lambda path: path.stem)
def test_a_project_of_every_released_format_opens_with_all_it_held(project: Path, tmp_path: Path) -> None:
    copy = tmp_path / project.name
    shutil.copy(project, copy)
    with Store.open(copy) as store:
        assert store.find(Amendment) == (AMENDMENT,)
        assert store.get(Act, "act1") == ACT
        assert [entry.label for entry in store.log()] == ["Import", "Propose"]
