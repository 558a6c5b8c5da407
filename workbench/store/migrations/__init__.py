"""Formats of the project file: bringing an older one up to date, a copy first, in one transaction.

One step a format in `versions/`; a released step is never edited. `FORMAT` is the format of the tables as they are.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from importlib.resources import as_file, files
from pathlib import Path

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.pool import StaticPool

from workbench.errors import ProjectError
from workbench.store import sqlite

FORMAT = 1


def migrate(path: Path, found: int, *, to: int = FORMAT, steps: Path | None = None) -> Path:
    """Bring the project from format `found` to `to`; return the copy of the old file that was made before.

    `steps` is another folder of steps than the released ones. Raises ProjectError where a step fails; then the file
    is as it was.
    """
    kept = _free_name(path, found)
    sqlite.copy(path, kept)
    with closing(sqlite.connect(path)) as connection:
        # Rebuilding a table drops it, and with foreign keys on its dependent rows go with it; they are off only
        # outside a transaction, and checked before the commit.
        connection.execute("PRAGMA foreign_keys=OFF")
        try:
            _upgrade(connection, to, steps)
        except Exception as error:
            reported = str(getattr(error, "orig", None) or error).partition("\n")[0]
            raise ProjectError(
                f"{path.name} could not be brought up to date from format {found}: {reported}",
                f"It is as it was; a copy is kept as {kept.name}.",
            ) from error
    return kept


def upgrade(connection: Connection, to: int, steps: Path | None = None) -> None:
    """Run the steps up to a format in the transaction of this connection, of whatever database."""
    from alembic import command  # slow to import, and needed for new and older projects only
    from alembic.config import Config

    with as_file(files(__name__)) as folder:
        config = Config()
        config.set_main_option("script_location", str(folder).replace("%", "%%"))
        config.set_main_option("version_locations", str(steps or folder / "versions").replace("%", "%%"))
        config.set_main_option("path_separator", "newline")
        config.attributes["connection"] = connection
        command.upgrade(config, str(to))


def copy_schema(connection: Connection, project: str, found: int) -> str:
    """Copy the tables of a project in a database before a step changes them; return the name of the copy's schema."""
    names = (f"{project}_format_{found}{'' if n == 1 else f'_{n}'}" for n in range(1, 1000))
    there = set(connection.exec_driver_sql("SELECT nspname FROM pg_namespace").scalars())
    name = next(each for each in names if each not in there)
    tables = "SELECT tablename FROM pg_tables WHERE schemaname = %s ORDER BY 1"
    connection.exec_driver_sql(f'CREATE SCHEMA "{name}"')
    for table in connection.exec_driver_sql(tables, (project,)).scalars().all():
        connection.exec_driver_sql(f'CREATE TABLE "{name}"."{table}" AS TABLE "{project}"."{table}"')
    return name


def _upgrade(connection: sqlite3.Connection, to: int, steps: Path | None) -> None:
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
    event.listen(engine, "begin", lambda begun: begun.exec_driver_sql("BEGIN IMMEDIATE"))
    with engine.begin() as begun:
        upgrade(begun, to, steps)
        broken = begun.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise ValueError(f"{len(broken)} rows of {broken[0][0]} would lose what they belong to")
        begun.exec_driver_sql(f"PRAGMA user_version={to}")


def _free_name(path: Path, found: int) -> Path:
    """Return a name for the copy of the old file that is not taken: 'law.format-1.lhw', then 'law.format-1-2.lhw'."""
    names = (
        path.with_name(f"{path.stem}.format-{found}{'' if n == 1 else f'-{n}'}{path.suffix}") for n in range(1, 1000)
    )
    return next(name for name in names if not name.exists())
