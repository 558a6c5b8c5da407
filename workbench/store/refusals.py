"""What a database refuses, in one line a user can act on. What libpq says may go into it: it repeats no password."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from sqlalchemy.exc import DBAPIError

from workbench.errors import ConnectionLost, PasswordNeeded, ProjectError, WorkbenchError
from workbench.places import Database


def refusal(place: Database, error: DBAPIError, role: str = "") -> WorkbenchError:
    """Return what to tell the user about what the driver reported."""
    cause: Any = error.orig or error
    state = getattr(cause, "sqlstate", None) or ""
    said = said_by(cause)
    refused = _refused_password(place, cause)
    if refused is not None:
        return PasswordNeeded(
            f"{place.name} refuses the password" if refused else f"{place.name} asks for a password",
            "Type it in, or keep it in the file .pgpass or the variable PGPASSWORD.",
        )
    if state == "42501":
        return ProjectError(
            f"You may not do this in {place.name} (your role: {role})"
            if role
            else f"You may not do this in {place.name}",
            "Ask the owner of the project for a role that may: reviewer, drafter or owner.",
        )
    if error.connection_invalidated or state.startswith(("57P", "08")):
        return ConnectionLost(
            f"The connection to {place.name} was lost", "Try again when the server answers; nothing was written."
        )
    for states, advice in _ADVICE.items():
        if state.startswith(states):
            return ProjectError(f"{place.name}: {said}", advice)
    if not state:
        advice = "Look at the address, the network and whether the server runs, and try again."
        return ConnectionLost(f"{place.name} cannot be reached: {said}", _tls_advice(said) or advice)
    return ProjectError(f"{place.name}: {said}", "Show this to the administrator of the database; nothing was written.")


_ADVICE: dict[str | tuple[str, ...], str] = {
    "57014": "The server took longer than it is allowed to; try again. Nothing was written.",
    ("55P03", "40"): "Others are writing; try again in a moment. Nothing was written.",
    "53100": "The disk of the server is full: tell its administrator. Nothing was written.",
    "53": "The server is short of means: tell its administrator. Nothing was written.",
    "3D000": "Look at the name of the database in the address.",
    ("25006",): "The server takes no edits at present: it stands by for another one. Nothing was written.",
    "LH": "Only this program writes into a project, with an entry in its change log. Nothing was written.",
}
"""What the user can do, by the beginning of the code the server gives."""


def said_by(error: BaseException) -> str:
    """Return the first line of what libpq or the server said, without its prefix."""
    with suppress(AttributeError):
        primary = error.diag.message_primary  # type: ignore[attr-defined]
        if primary:
            return str(primary)
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return lines[0].rpartition("FATAL: ")[2].strip() if lines else "it does not answer"


def _refused_password(place: Database, error: Any) -> bool | None:
    """Return whether a connection failed for its password: True for a wrong one, False for none, None if not for it.

    The server says in its own language what is wrong; a message that names the database is not about the password.
    """
    asked = getattr(error, "pgconn", None)
    if asked is None or getattr(error, "sqlstate", None):
        return None
    if asked.needs_password:
        return False
    elsewhere = f'"{place.database}"' in str(error) and "password" not in str(error).lower()
    return True if asked.used_password and not elsewhere else None


def _tls_advice(said: str) -> str:
    if "certificate" in said.lower() or "ssl" in said.lower():
        return "Name the certificate your office trusts (sslrootcert=FILE), or ask the administrator of the database."
    return ""
