"""The review of a living search: each of its hits with yes, no or not now, then what was
answered."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.dialogs.review_dialog import Answer, ReviewDialog
from ui.theme.theme import Theme
from ui.words import tr


class LivingReview(ReviewDialog):
    """A no is remembered; what is skipped comes again in the next review."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("living_review")
        self.setWindowTitle(tr("Review “{name}”", name=name))
        self._name = name

    def pass_over(self) -> None:
        """Not now, and on to the next."""
        self._answer(None)

    def _answers(self) -> Sequence[Answer]:
        return (
            (tr("Yes  (Y)"), "review_take", self.take),
            (tr("No  (N)"), "review_refuse", self.skip),
            (tr("Skip  (S)"), "review_skip", self.pass_over),
            (tr("Yes to the rest  (A)"), "review_rest", self.take_rest),
            (tr("Back  (⌫)"), "review_back", self.go_back),
            (tr("End  (Esc)"), "review_end", self.end),
        )

    def _keys(self) -> dict[int, Callable[[], None]]:
        return {**super()._keys(), int(Qt.Key.Key_S): self.pass_over}

    def _looked_into(self, done: int, total: int) -> str:
        return tr(
            "Looked into {done} of {n} article",
            "Looked into {done} of {n} articles",
            n=total,
            done=done,
        )

    def _counted(self) -> list[str]:
        queue = self.queue
        yes = tr("{count} taken", count=len(queue.taken))
        return [yes, tr("{count} refused", count=len(queue.refused))]

    def _kept(self) -> bool:
        return bool(self.queue.taken or self.queue.refused)

    def _outcome(self, taken: int) -> str:
        queue = self.queue
        if not queue.total:
            return tr("“{name}” has no new hits.", name=self._name)
        refused = len(queue.refused)
        told = tr(
            "{n} passage taken, {refused} refused, {skipped} skipped.",
            "{n} passages taken, {refused} refused, {skipped} skipped.",
            n=taken,
            refused=refused,
            skipped=queue.position - taken - refused,
        )
        rest = tr("{count} not looked at.", count=self.waiting) if self.waiting else ""
        return f"{told} {rest}".strip()

    def _told(self, taken: int) -> str:
        said = []
        if self._marked:
            said.append(
                tr(
                    "{n} place was marked so already.",
                    "{n} places were marked so already.",
                    n=self._marked,
                )
            )
        if self._kept():
            said.append(tr("Nothing is kept yet; all of it is one step, which Undo takes back."))
        return " ".join([*said, self._note] if self._note else said)

    def _verb(self, taken: int) -> str:
        number = taken + len(self.queue.refused)
        return tr("Keep {n} answer  (Enter)", "Keep {n} answers  (Enter)", n=number)

    def _ends(self, taken: int) -> tuple[str, str]:
        again = tr("Look again  (⌫)") if self.queue.position else ""
        return again, tr("Keep nothing  (Esc)") if self._kept() else tr("Close  (Esc)")
