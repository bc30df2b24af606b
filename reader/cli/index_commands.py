"""The commands of the search index, and how commands that search bring it up to date."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import asdict

from reader.cli.output import Output
from reader.cli.parser import Arguments
from reader.library import Library
from reader.model.words import counted

QUIET_SECONDS = 1.0
"""What takes no longer needs no progress."""
STEP = 10
"""Percent from one remark to the next."""


def caught_up(library: Library, output: Output) -> None:
    """Bring the index up to date, with remarks on how far a rebuild is."""
    library.indexing.drain_all(_told(output, "Rebuilding the search index"))


def reindex(arguments: Arguments, output: Output) -> bool:
    """Make the search index again, or compare it with the library."""
    return _check(arguments, output) if arguments.check else _rebuild(arguments, output)


def _rebuild(arguments: Arguments, output: Output) -> bool:
    with Library.open(arguments.library) as library:
        library.indexing.rebuild(_told(output, "Rebuilding the search index"))
        caught_up(library, output)
        report = library.indexing.check(_told(output, "Comparing"))
    held = f"{counted(report.articles, 'article')} and {counted(report.passages, 'passage')}"
    output.result(asdict(report), f"The search index is made anew: {held}.")
    return not report.problems


def _check(arguments: Arguments, output: Output) -> bool:
    with Library.open_to_read(arguments.library) as library:
        report = library.indexing.check(_told(output, "Comparing"))
    lines = [*report.problems]
    if report.waiting:
        lines.append(f"{counted(report.waiting, 'change')} wait to be indexed.")
    if report.problems:
        lines.append("`florilegium reindex` makes it again; nothing is lost.")
    else:
        held = f"{counted(report.articles, 'article')} and {counted(report.passages, 'passage')}"
        lines.append(f"The search index holds what the library does: {held}.")
    output.result(asdict(report), "\n".join(lines))
    return not report.problems


def _told(output: Output, doing: str) -> Callable[[int, int], bool]:
    """Progress as remarks, each tenth of the way, once it is clear that it takes a while."""
    begun = time.monotonic()
    last = 0

    def progress(done: int, total: int) -> bool:
        nonlocal last
        percent = 100 * done // max(total, 1)
        if percent >= last + STEP and time.monotonic() - begun > QUIET_SECONDS:
            last = percent - percent % STEP
            output.say_aside(f"{doing}, {percent} % ({done} of {total}) …")
        return True

    return progress
