"""Small words for people: things counted."""

from __future__ import annotations


def counted(number: int, noun: str) -> str:
    """ "1 article", "3 articles"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
