"""Where a project is: in a file, or in a department's database, named by a URL that never holds a password.

`postgresql+psycopg://aigul@law.example.kz/drafts?project=children` names the project `children` in the database
`drafts`; without `project` it is the one called `project`.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from workbench.errors import UnusableInput

SCHEME = "postgresql+psycopg"
PROJECT = "project"
"""What a project in a database is called where its URL does not say."""

OPTIONS = frozenset(
    {
        "sslmode", "sslrootcert", "sslcert", "sslkey", "sslcrl", "sslcrldir", "ssl_min_protocol_version",
        "channel_binding", "gssencmode", "krbsrvname", "require_auth", "passfile", "connect_timeout", "host",
        "target_session_attrs",
    }
)  # fmt: skip
"""Settings of the connection that a URL may name, as libpq calls them; none of them can carry a secret."""

_SCHEMES = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)  # a drive of Windows has one letter
_PROJECT_NAME = re.compile(r"(?!pg_)[a-z][a-z0-9_]{0,29}")
_ADVICE = f"Write it like {SCHEME}://USER@SERVER/DATABASE?project=NAME."


class Database(NamedTuple):
    """A project in a database of PostgreSQL. `options` are settings of the connection by libpq's names."""

    database: str
    host: str = ""  # a name, an address, or the folder of a socket; '' leaves it to the environment
    user: str = ""
    port: int = 0
    project: str = PROJECT
    options: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        """Return the URL: what is shown, remembered and typed in again."""
        socket = self.host.startswith("/")
        server = f"[{self.host}]" if ":" in self.host else self.host
        at = (f"{quote(self.user, safe='')}@" if self.user else "") + ("" if socket else server)
        port = f":{self.port}" if self.port else ""
        settings = [*self.options, *([("host", self.host)] if socket else [])]
        settings += [("project", self.project)] if self.project != PROJECT else []
        asked = f"?{urlencode(settings, safe='/:')}" if settings else ""
        return f"{SCHEME}://{at}{port}/{quote(self.database, safe='')}{asked}"

    @property
    def name(self) -> str:
        """What a message calls it: 'children (drafts, law.example.kz)'."""
        return f"{self.project} ({self.database}, {self.host or 'localhost'})"

    @property
    def stem(self) -> str:
        """What a file about it is called: 'drafts-children-law_example_kz', dots of the server as '_'.

        Where more is lost than that, a mark of the whole name keeps two projects apart.
        """
        import hashlib  # it loads OpenSSL, and the window is to be up first

        where = f"{self.host}-{self.port}" if self.port else self.host
        parts = [part for part in (self.database, self.project, where) if part]
        told = "-".join(re.sub(r"[^\w-]+", "_", part).strip("_") for part in parts)
        plain = re.fullmatch(r"[a-z0-9_]+", self.database) and re.fullmatch(r"[a-z0-9.]*", self.host)
        return told if plain else f"{told}-{hashlib.sha256(repr(parts).encode()).hexdigest()[:8]}"

    @property
    def is_local(self) -> bool:
        """Whether the server is this computer, so that nobody else can listen on the way."""
        hosts = self.host.split(",")  # libpq tries one after another
        return all(each in ("", "localhost", "127.0.0.1", "::1") or each.startswith("/") for each in hosts)

    def exists(self) -> bool:
        """Answer as a path does for what is named rather than made: a database is there until it says otherwise."""
        return True


Place = Path | Database
"""Where a project is."""


def is_url(text: str) -> bool:
    """Return whether this is an address rather than the name of a file: of PostgreSQL, or one that will be refused."""
    return _SCHEMES.match(text) is not None


def read_place(text: str) -> Place:
    """Return the place a text names: 'law.lhw', or a URL of PostgreSQL.

    Raises UnusableInput for a URL that names no project, or that holds a password; the message never repeats one.
    """
    return _read_url(text.strip()) if is_url(text.strip()) else Path(text)


def _read_url(text: str) -> Database:
    try:
        parts = urlsplit(text)
        port, host, user = parts.port or 0, parts.hostname or "", unquote(parts.username or "")
        settings = dict(parse_qsl(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query)))
    except ValueError as error:
        raise UnusableInput("The address of the database cannot be read", _ADVICE) from error
    if parts.scheme.lower() not in ("postgresql", "postgres", SCHEME):
        raise UnusableInput("Only databases of PostgreSQL can keep a project", _ADVICE)
    if parts.password is not None or "password" in settings or ":" in user:  # user%3Apassword too
        raise UnusableInput(
            "The address holds a password, which others could read there",
            "Leave it out: you are asked for it, or it is read from the file .pgpass or the variable PGPASSWORD.",
        )
    unknown = sorted(settings.keys() - OPTIONS - {"project"})
    if unknown:
        raise UnusableInput(f"The address has the setting {unknown[0]!r}, which is not known", _ADVICE)
    database, project = unquote(parts.path.removeprefix("/")), settings.pop("project", PROJECT)
    if not database or "/" in database or parts.fragment:
        raise UnusableInput("The address names no database", _ADVICE)
    if any("\x00" in each for each in (database, user, host, *settings.values())):
        raise UnusableInput("The address of the database cannot be read", _ADVICE)
    if not _PROJECT_NAME.fullmatch(project):
        raise UnusableInput(
            f"{project!r} cannot be the name of a project in a database",
            "Take up to 30 small Latin letters, digits and underscores, a letter first.",
        )
    host = settings.pop("host", "") or host
    return Database(database, host, user, port, project, tuple(sorted(settings.items())))
