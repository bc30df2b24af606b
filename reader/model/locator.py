"""A locator: where reading stopped in an article, and how far it came."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Locator:
    """position: code point of the canonical text at the top of the view. furthest: the last one
    seen.

    progress: 0.0 to 1.0, furthest over the length of the visible text.
    """

    position: int = 0
    furthest: int = 0
    progress: float = 0.0
