"""Checksums after a step has changed what rows hold."""

from __future__ import annotations

import zlib

import sqlalchemy as sa

_NOT_SEALED = frozenset({"articles", "added", "checksum"})


def reseal(connection: sa.Connection, name: str, order: tuple[str, ...]) -> None:
    """Write the checksums of a table of records anew, over the columns in this order.

    A step calls it after it added, removed or rewrote a column; `order` is that of the record's fields then.
    """
    table = sa.Table(name, sa.MetaData(), autoload_with=connection)
    sealed = [table.c[column] for column in order if column not in _NOT_SEALED]
    for row in connection.execute(sa.select(table.c.id, *sealed)).all():
        seal = zlib.crc32("\x1f".join([str(value) for value in row[1:]]).encode())
        connection.execute(sa.update(table).where(table.c.id == row[0]).values(checksum=seal))
