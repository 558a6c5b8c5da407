"""The one table of limits on what is read from a file; the manual prints the same table.

They bound time and memory on files made to hurt, far above what a law needs: the largest code of Kazakhstan has about
five million characters in twelve thousand paragraphs.
"""

from __future__ import annotations

from pathlib import Path
from stat import S_ISREG

from workbench.errors import UnreadableFile

MB = 1024 * 1024

FILE_BYTES = 200 * MB
PACKAGE_PARTS = 5_000  # files in one .docx, .xlsx or .odt
PART_BYTES = 100 * MB  # one of them, inflated
PACKAGE_BYTES = 300 * MB  # all of them, inflated
RATIO = 200  # inflated : packed, for parts over RATIO_FROM
RATIO_FROM = 1 * MB
XML_DEPTH = 256
XML_NODES = 1_000_000  # elements in one part
HTML_DEPTH = 500
RTF_DEPTH = 500
TABLE_DEPTH = 50  # tables within tables
TABLE_SPAN = 1_000  # columns one cell may span
TABLE_PADDING = 1_000_000  # empty cells added for spans, in one file
PDF_PAGES = 5_000
REMARK_BYTES = 64 * 1024  # one comment or the name of its author
TABLE_ROWS = 20_000  # rows of a table of recommendations
CHILD_SECONDS = 10.0
CHILD_BYTES = 400 * MB  # memory a reading process may take above its start
ANSWER_BYTES = 200 * MB  # what a reading process may answer

OTHER_COPY = "Open it in the program it was made with, save it anew and try again."


def read_bytes(path: Path, most: int | None = None) -> bytes:
    """Return the bytes of a regular file that is not too large; raises UnreadableFile for any other."""
    check_file(path, most)
    try:
        return path.read_bytes()
    except OSError as error:
        raise UnreadableFile(f"{path.name} cannot be read: {reason(error)}", "Check that you may open it.") from error


def check_file(path: Path, most: int | None = None) -> None:
    """Raise UnreadableFile unless `path` is a regular file of at most `most` bytes (FILE_BYTES where not given)."""
    try:
        status = path.stat()
    except (OSError, ValueError) as error:
        raise UnreadableFile(f"{path.name} cannot be read: {reason(error)}", "Check its name and place.") from error
    if not S_ISREG(status.st_mode):
        raise UnreadableFile(f"{path.name} is not a file", "Choose a file with the text of an act.")
    if status.st_size > (most or FILE_BYTES):
        raise UnreadableFile(
            f"{path.name} is too large: {status.st_size // MB} MB, at most {(most or FILE_BYTES) // MB} MB are read",
            "Divide it or save it without pictures.",
        )


def reason(error: Exception) -> str:
    """Return what went wrong in few words, without the path: 'No such file or directory'."""
    return getattr(error, "strerror", None) or str(error).split(":", maxsplit=1)[0] or type(error).__name__
