"""Errors a person may see: one clear sentence, and a hint that says what to do next.

Everything that is not a ReaderError is a bug: it is logged with its traceback and never shown raw.
"""


class ReaderError(Exception):
    """Something a person can understand and act upon.

    message: one sentence that says what happened. hint: one sentence that says what to do next,
    or "" where nothing can be done.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class ImportProblem(ReaderError):
    """One source could not be imported; the rest of the batch goes on."""


class LibraryDamaged(ReaderError):
    """The library file cannot be read or is not ours; it is left as it is."""


class LibraryMissing(ReaderError):
    """A library that was there is not there any more, or its folder cannot be reached."""


class LibraryInUse(ReaderError):
    """Another process holds the library's write lock."""


class LibraryReadOnly(ReaderError):
    """The library was opened for reading, or its folder allows no writing."""


class StorageFailed(ReaderError):
    """The disk is full, or a write failed; nothing of the edit was kept."""


class NotFound(ReaderError):
    """No article, annotation or tag has this id or name."""


class Refused(ReaderError):
    """The request is understood but cannot be done, for example an empty tag name."""


class QueryError(ReaderError):
    """The query cannot be understood. column: 0-based code point in the query where it goes
    wrong."""

    def __init__(self, message: str, column: int, hint: str = "") -> None:
        super().__init__(message, hint)
        self.column = column
