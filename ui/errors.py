"""Failures on their way to the person: expected ones to the message bar, bugs to the bug trap."""

from __future__ import annotations

import sys

from reader.errors import ReaderError
from ui.messages import Messages


def report(error: BaseException, messages: Messages) -> None:
    """Show a ReaderError as a message; hand anything else to sys.excepthook (the bug trap)."""
    if isinstance(error, ReaderError):
        messages.error(error)
    else:
        sys.excepthook(type(error), error, error.__traceback__)
