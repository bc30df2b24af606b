"""A review queue: things that come one after another, of which a person takes some. No widgets."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, TypeVar

Thing = TypeVar("Thing")


class ReviewQueue(Generic[Thing]):
    """Asks about each thing in the order it came; every answer can be taken back."""

    def __init__(self) -> None:
        self._things: list[Thing] = []
        self._answers: list[bool | None] = []
        self._takes_rest = False

    @property
    def current(self) -> Thing | None:
        """What is asked about; None when everything that came has its answer."""
        at = len(self._answers)
        return self._things[at] if at < len(self._things) else None

    @property
    def position(self) -> int:
        """How many have their answer."""
        return len(self._answers)

    @property
    def total(self) -> int:
        """How many came."""
        return len(self._things)

    @property
    def taken(self) -> list[Thing]:
        """Those that were taken, in order."""
        return self._answered(True)

    @property
    def refused(self) -> list[Thing]:
        """Those that were refused, in order."""
        return self._answered(False)

    @property
    def takes_rest(self) -> bool:
        """What comes now is taken without a question."""
        return self._takes_rest

    def add(self, things: Iterable[Thing]) -> None:
        """Some more came."""
        self._things.extend(things)
        if self._takes_rest:
            self.take_rest()

    def answer(self, is_taken: bool | None) -> None:
        """Take the current one, refuse it, or (None) leave it; nothing happens where there is
        none."""
        if self.current is not None:
            self._answers.append(is_taken)

    def take_rest(self) -> None:
        """Take the current one and all after it, those too that come later."""
        self._takes_rest = True
        self._answers.extend([True] * (len(self._things) - len(self._answers)))

    def back(self) -> bool:
        """Ask about the one before again. False at the first."""
        if not self._answers:
            return False
        self._takes_rest = False
        self._answers.pop()
        return True

    def _answered(self, answer: bool) -> list[Thing]:
        pairs = zip(self._things, self._answers, strict=False)
        return [thing for thing, given in pairs if given is answer]
