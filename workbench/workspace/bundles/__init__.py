"""Bundles: part of a project in one file, carried to a colleague without a network.

A `.lhwr` is a zip of JSON: `manifest.json` names every part with its SHA-256, the parts hold the records of one kind
each with the edits that made them. No code, no pickle, no database. It may be under a password and signed
(`workspace.sealing`). How one comes back into a project: `workspace.merging`.
"""

from workbench.workspace.bundles.choosing import choose, present
from workbench.workspace.bundles.packing import note_sent, pack
from workbench.workspace.bundles.reading import is_locked, read_bundle, read_foreign_bundle
from workbench.workspace.bundles.values import FORMAT, SUFFIX, Bundle, Carried, Edit
from workbench.workspace.bundles.writing import write_bundle

__all__ = [
    "FORMAT",
    "SUFFIX",
    "Bundle",
    "Carried",
    "Edit",
    "choose",
    "is_locked",
    "note_sent",
    "pack",
    "present",
    "read_bundle",
    "read_foreign_bundle",
    "write_bundle",
]
