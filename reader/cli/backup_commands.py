"""The commands of backups: make one, list them, put one in the library's place."""

from __future__ import annotations

from collections.abc import Callable

from reader.cli import json_forms
from reader.cli.output import Output, columns
from reader.cli.parser import Arguments
from reader.errors import ReaderError
from reader.library import Library
from reader.model.backup import Backup, LibraryCounts
from reader.model.words import counted


def backup(arguments: Arguments, output: Output) -> bool:
    """Copy the library file; also while the window has it open."""
    with Library.open_to_read(arguments.library) as library:
        made = library.backups.make("by-hand")
        output.result(
            json_forms.backup(made, library.backups.counts(made)),
            f"Backup {made.number} is in {made.path}.",
        )
    return True


def backups(arguments: Arguments, output: Output) -> bool:
    """List the copies with what is in them, the newest first."""
    copies = Library.backups_in(arguments.library)
    forms: list[dict[str, object]] = []
    rows: list[tuple[str, ...]] = []
    for copy in copies.all():
        form, words = _described(copy, copies.counts)
        forms.append(form)
        rows.append((str(copy.number), copy.made_at, copy.reason, words))
    output.result(forms, columns(rows) or "No backups yet.")
    return True


def restore(arguments: Arguments, output: Output) -> bool:
    """Put a copy in the library's place; what was there is kept under another name."""
    replaced = Library.restore(arguments.number, arguments.library)
    with Library.open(arguments.library) as library:
        library.indexing.rebuild()
    kept = f" What was there before is kept in {replaced}." if replaced else ""
    output.result(
        {"restored": arguments.number, "replaced": str(replaced) if replaced else None},
        f"Backup {arguments.number} is the library now.{kept}",
    )
    return True


def _described(
    copy: Backup, count: Callable[[Backup], LibraryCounts]
) -> tuple[dict[str, object], str]:
    try:
        counts = count(copy)
    except ReaderError as error:
        return json_forms.backup(copy, None) | {"error": str(error)}, error.message
    words = f"{counted(counts.articles, 'article')}, {counted(counts.annotations, 'highlight')}"
    return json_forms.backup(copy, counts), f"{words}, {counted(counts.tags, 'tag')}"
