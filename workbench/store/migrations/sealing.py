"""Checksums after a step has changed what rows hold."""

from __future__ import annotations

import sqlalchemy as sa

from workbench.store.tables import checksum, unescaped

_NOT_SEALED = frozenset({"articles", "added", "checksum"})


def reseal(connection: sa.Connection, name: str, order: tuple[str, ...]) -> None:
    """Write the checksums of a table of records anew, over the columns in this order.

    A step calls it after it added, removed or rewrote a column; `order` is that of the record's fields then.
    """
    table = sa.Table(name, sa.MetaData(), autoload_with=connection)
    escapes = connection.dialect.name == "postgresql"  # where U+0000 is written as two other signs
    sealed = [table.c[column] for column in order if column not in _NOT_SEALED]
    for row in connection.execute(sa.select(table.c.id, *sealed)).all():
        values = [unescaped(value) if isinstance(value, str) else value for value in row[1:]] if escapes else row[1:]
        connection.execute(sa.update(table).where(table.c.id == row[0]).values(checksum=checksum(values)))
