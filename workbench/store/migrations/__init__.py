"""Formats of the project file: bringing an older one up to date, a copy first, in one transaction.

One step a format in `versions/`; a released step is never edited. `FORMAT` is the format of the tables as they are.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from importlib.resources import as_file, files
from pathlib import Path

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
            raise ProjectError(
                f"{path.name} could not be brought up to date from format {found}: {error}",
                f"It is as it was; a copy is kept as {kept.name}.",
            ) from error
    return kept


def _upgrade(connection: sqlite3.Connection, to: int, steps: Path | None) -> None:
    from alembic import command  # slow to import, and needed for older files only
    from alembic.config import Config
    from sqlalchemy import create_engine, event
    from sqlalchemy.pool import StaticPool

    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
    event.listen(engine, "begin", lambda begun: begun.exec_driver_sql("BEGIN IMMEDIATE"))
    with as_file(files(__name__)) as folder, engine.begin() as begun:
        config = Config()
        config.set_main_option("script_location", str(folder).replace("%", "%%"))
        config.set_main_option("version_locations", str(steps or folder / "versions").replace("%", "%%"))
        config.set_main_option("path_separator", "newline")
        config.attributes["connection"] = begun
        command.upgrade(config, str(to))
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
