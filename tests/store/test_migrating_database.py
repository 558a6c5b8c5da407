"""An older project in a database is brought up to date by its owner, a copy of its tables first."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from tests.postgres import Server
from tests.store.store_values import ACT, AMENDMENT
from workbench.errors import ProjectError
from workbench.law.act import Act
from workbench.law.amendment import Amendment
from workbench.law.change import Changes
from workbench.places import Database
from workbench.store import Store, migrations, postgres
from workbench.store.roles import Role, script

RELEASED = Path(migrations.__file__).parent / "versions"
STEP = """
import sqlalchemy as sa
from alembic import op
from workbench.store.migrations.sealing import reseal

revision = "2"
down_revision = "1"

def upgrade():
    with op.batch_alter_table("act") as batch:
        batch.add_column(sa.Column("gazette", sa.Text(), nullable=False, server_default="1"))
    reseal(op.get_bind(), "act", {order})
    {more}
"""


@pytest.fixture
def place(server: Server) -> Database:
    made = server.place()
    with Store.create(made) as store:
        store.apply(Changes.added(AMENDMENT), label="Propose")
        store.apply(Changes.added(replace(ACT, title="\x00 \x1a")), label="Import")
    return made


@pytest.fixture
def newer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program whose format is 2: one step more."""
    folder = tmp_path / "steps"
    shutil.copytree(RELEASED, folder)
    upgrade = migrations.upgrade
    monkeypatch.setattr(postgres, "FORMAT", 2)
    monkeypatch.setattr(postgres, "upgrade", lambda connection, to: upgrade(connection, to, folder))
    return folder


def order() -> tuple[str, ...]:
    from workbench.store.tables import ACT as TABLE

    return tuple(column.name for column in TABLE.c)


def schema(server: Server, project: str) -> str:
    return server.run(
        "SELECT table_name, column_name, data_type FROM information_schema.columns"
        f" WHERE table_schema = '{project}' ORDER BY 1, 2"
    )


def test_an_owner_brings_it_up_to_date_and_a_copy_of_the_old_tables_stays(
    server: Server, place: Database, newer: Path
) -> None:
    (newer / "step_0002.py").write_text(STEP.format(order=order(), more=""))
    before = schema(server, place.project)
    with Store.open(place) as store:
        assert "from format 1" in store.notice
        assert store.find(Amendment) == (AMENDMENT,)
        assert store.get(Act, "act1") == replace(ACT, title="\x00 \x1a")
    assert "gazette" in schema(server, place.project)
    kept = f"{place.project}_format_1"
    assert kept in server.run("SELECT nspname FROM pg_namespace")
    assert schema(server, kept) == before
    assert server.run(f"SELECT count(*) FROM {kept}.provision").strip() == "5"
    with Store.open(place) as store:
        assert store.notice == ""


@pytest.mark.parametrize("more", ["1 / 0", "op.execute('DROP TABLE nothing')"])
def test_a_step_that_fails_leaves_all_as_it_was(server: Server, place: Database, newer: Path, more: str) -> None:
    (newer / "step_0002.py").write_text(STEP.format(order=order(), more=more))
    before = schema(server, place.project)
    with pytest.raises(ProjectError, match="could not be brought up to date"):
        Store.open(place)
    assert schema(server, place.project) == before
    assert f"{place.project}_format_1" not in server.run("SELECT nspname FROM pg_namespace")


def test_who_is_no_owner_is_told_to_ask_one(server: Server, place: Database, newer: Path) -> None:
    (newer / "step_0002.py").write_text(STEP.format(order=order(), more=""))
    server.run("CREATE ROLE helper LOGIN")
    assert "ERROR" not in server.run(script(place, [("helper", Role.DRAFTER)], tables=True))
    with pytest.raises(ProjectError, match="older format 1") as raised:
        Store.open(place._replace(user="helper"))
    assert "owner" in raised.value.advice


def test_a_newer_project_is_refused_with_advice(server: Server, place: Database) -> None:
    server.run(f"UPDATE {place.project}.alembic_version SET version_num = '{migrations.FORMAT + 1}'")
    with pytest.raises(ProjectError, match="newer version of the program") as raised:
        Store.open(place)
    assert "Install" in raised.value.advice
