"""What a command prints: sentences and columns for people, JSON for programs."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from reader.errors import QueryError, ReaderError


class Output:
    """Results on standard output, everything else on standard error."""

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json

    def result(self, value: dict[str, Any] | list[Any], text: str) -> None:
        """One result: the value as one line of JSON, or its text."""
        if self.as_json:
            print(json.dumps(value, ensure_ascii=False), flush=True)
        elif text:
            print(plain(text), flush=True)

    def say_aside(self, text: str) -> None:
        """A remark that is no result."""
        print(plain(text), file=sys.stderr, flush=True)

    def error(self, error: ReaderError) -> None:
        """One clear sentence, and what to do next."""
        if self.as_json:
            self.result({"error": error.message, "hint": error.hint}, "")
        self.say_aside(f"florilegium: {error}")

    def query_error(self, query: str, error: QueryError) -> None:
        """The query with a mark under the place where it goes wrong."""
        if self.as_json:
            self.result({"error": error.message, "hint": error.hint, "column": error.column}, "")
        self.say_aside(f"florilegium: {error}\n  {query}\n  {' ' * error.column}^")

    def bug(self, report: Path | None) -> None:
        """Our own mistake, said as such."""
        where = f" The report is in {report}." if report else ""
        problem = ReaderError(
            "Something went wrong inside Florilegium; your library is as it was.",
            f"This is a bug, please report it.{where}",
        )
        self.error(problem)


def plain(text: str) -> str:
    """Text without control characters, which could steer the terminal; line ends stay."""
    return "".join(c if c == "\n" or c == "\t" or c.isprintable() else "�" for c in text)


def columns(rows: list[tuple[str, ...]]) -> str:
    """Rows as aligned columns, two spaces between."""
    if not rows:
        return ""
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )
