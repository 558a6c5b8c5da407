"""Sentences of the core about projects in a department's database; part of the table in `sentences`."""

from __future__ import annotations

from workbench.ui.noop import QT_TRANSLATE_NOOP

SHARED = (
    QT_TRANSLATE_NOOP("Sentences", "{} asks for a password"),
    QT_TRANSLATE_NOOP("Sentences", "{} refuses the password"),
    QT_TRANSLATE_NOOP("Sentences", "Type it in, or keep it in the file .pgpass or the variable PGPASSWORD."),
    QT_TRANSLATE_NOOP("Sentences", "There is no project {}"),
    QT_TRANSLATE_NOOP("Sentences", "Look at its name in the address, or make it: workbench new."),
    QT_TRANSLATE_NOOP("Sentences", "There is a project {} already"),
    QT_TRANSLATE_NOOP("Sentences", "You may not do this in {}"),
    QT_TRANSLATE_NOOP("Sentences", "You may not do this in {} (your role: {})"),
    QT_TRANSLATE_NOOP("Sentences", "Ask the owner of the project for a role that may: reviewer, drafter or owner."),
    QT_TRANSLATE_NOOP("Sentences", "You may read this project. Ask its owner for a role that may write."),
    QT_TRANSLATE_NOOP("Sentences", "The connection to {} was lost"),
    QT_TRANSLATE_NOOP("Sentences", "Try again when the server answers; nothing was written."),
    QT_TRANSLATE_NOOP("Sentences", "{} cannot be reached: {}"),
    QT_TRANSLATE_NOOP("Sentences", "Look at the address, the network and whether the server runs, and try again."),
    QT_TRANSLATE_NOOP("Sentences", "The server took longer than it is allowed to; try again. Nothing was written."),
    QT_TRANSLATE_NOOP("Sentences", "Others are writing; try again in a moment. Nothing was written."),
    QT_TRANSLATE_NOOP("Sentences", "The disk of the server is full: tell its administrator. Nothing was written."),
    QT_TRANSLATE_NOOP("Sentences", "The server is short of means: tell its administrator. Nothing was written."),
    QT_TRANSLATE_NOOP("Sentences", "Look at the name of the database in the address."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "The server takes no edits at present: it stands by for another one. Nothing was written.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Only this program writes into a project, with an entry in its change log. Nothing was written.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "Show this to the administrator of the database; nothing was written."),
    QT_TRANSLATE_NOOP("Sentences", "The connection to {} broke off while an edit was being written"),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Whether it was written is seen when the project is opened again; nothing else is lost.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Name the certificate your office trusts (sslrootcert=FILE), or ask the administrator of the database.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "This installation cannot open databases: the driver of PostgreSQL is missing"),
    QT_TRANSLATE_NOOP("Sentences", 'Install it: pip install "legislative-workbench[postgres]".'),
    QT_TRANSLATE_NOOP("Sentences", "{} has the older format {}"),
    QT_TRANSLATE_NOOP("Sentences", "Ask its owner to open it once with this version."),
    QT_TRANSLATE_NOOP("Sentences", "Brought up to date from format {}; the old tables are kept as {}."),
    QT_TRANSLATE_NOOP("Sentences", "What was written to {} reads otherwise ({})"),
    QT_TRANSLATE_NOOP("Sentences", "Nothing was kept; try again."),
    QT_TRANSLATE_NOOP("Sentences", "The address of the database cannot be read"),
    QT_TRANSLATE_NOOP("Sentences", "Write it like {}://USER@SERVER/DATABASE?project=NAME."),
    QT_TRANSLATE_NOOP("Sentences", "The address holds a password, which others could read there"),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Leave it out: you are asked for it, or it is read from the file .pgpass or the variable PGPASSWORD.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "Only databases of PostgreSQL can keep a project"),
    QT_TRANSLATE_NOOP("Sentences", "The address has the setting {}, which is not known"),
    QT_TRANSLATE_NOOP("Sentences", "The address names no database"),
    QT_TRANSLATE_NOOP("Sentences", "{} cannot be the name of a project in a database"),
    QT_TRANSLATE_NOOP("Sentences", "Take up to 30 small Latin letters, digits and underscores, a letter first."),
    QT_TRANSLATE_NOOP("Sentences", "The names of the database and the project are too long for the names of roles"),
    QT_TRANSLATE_NOOP("Sentences", "Choose a shorter name for the project: {} bytes are all there is."),
)
