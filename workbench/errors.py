"""The errors a user can act on. Anything else that rises is a bug and keeps its traceback."""


class WorkbenchError(Exception):
    """Something the user can act on: what happened, and what to do about it.

    >>> str(WorkbenchError("law.doc cannot be read", "Save it as .docx and try again."))
    'law.doc cannot be read – Save it as .docx and try again.'
    """

    def __init__(self, message: str, advice: str = "") -> None:
        super().__init__(message, advice)
        self.message = message
        self.advice = advice

    def __str__(self) -> str:
        return f"{self.message} – {self.advice}" if self.advice else self.message


class UnreadableFile(WorkbenchError):
    """A file that cannot be used: damaged, encrypted, too large, or not what its name says."""


class UnusableInput(WorkbenchError):
    """A value given by the user that cannot be used: an unknown address, a clash of numbers, a wrong date."""


class ProjectError(WorkbenchError):
    """A project file that cannot be opened or written: foreign, newer, locked, damaged, read-only."""


class ConnectionLost(ProjectError):
    """The database of a project does not answer any more."""


class PasswordNeeded(ProjectError):
    """The database asks for a password, or refuses the one given."""


class ConcurrentEdit(WorkbenchError):
    """A record was changed by somebody else since it was read; nothing was written.

    `record` is its id, `by` whom the change log names for the last change of it, '' where it names nobody.
    """

    def __init__(self, message: str, advice: str = "", *, record: str = "", by: str = "") -> None:
        super().__init__(message, advice)
        self.record = record
        self.by = by
