"""The nine numbered tags: a digit puts its tag on what is marked in a list, or takes it off."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from typing import Protocol

from PySide6.QtWidgets import QWidget

from reader.model.changes import Changes
from reader.model.tag import TAG_NUMBERS
from reader.model.wording import said
from ui.actions.registry import LIST, ActionSpec
from ui.actions.undo_offer import offer_undo
from ui.context import AppContext
from ui.words import tr

ON_ARTICLES = (
    ActionSpec(
        "article.tag_0",
        "No numbered tags",
        ("0",),
        icon="tags",
        area=LIST,
        help="Take all numbered tags from the articles",
    ),
    *(
        ActionSpec(
            f"article.tag_{number}",
            said("Tag number {number}", number=number),
            (str(number),),
            icon="tag",
            area=LIST,
            help=said(
                "Put the tag with number {number} on the articles, or take it off", number=number
            ),
        )
        for number in TAG_NUMBERS
    ),
)
ON_PASSAGES = (
    ActionSpec(
        "passage.tag_0",
        "No numbered tags on passages",
        ("0",),
        icon="tags",
        area=LIST,
        help="Take all numbered tags from the passages",
    ),
    *(
        ActionSpec(
            f"passage.tag_{number}",
            said("Tag number {number} on passages", number=number),
            (str(number),),
            icon="tag",
            area=LIST,
            help=said(
                "Put the tag with number {number} on the passages, or take it off", number=number
            ),
        )
        for number in TAG_NUMBERS
    ),
)


class Numbering(Protocol):
    """What knows how to tag: library.articles, library.passages."""

    def toggle_tag(self, ids: Collection[int], tag_id: int) -> Changes:
        """Tag them; when all of them carry the tag, take it from them."""

    def clear_numbered_tags(self, ids: Collection[int]) -> Changes:
        """Take every numbered tag from them."""


class NumberActions:
    """Declares the digits and carries them out; owner: the widget in which they work.

    specs: those of 0 and of the nine numbers. marked: the ids of what is marked there.
    """

    def __init__(
        self,
        context: AppContext,
        owner: QWidget,
        specs: tuple[ActionSpec, ...],
        marked: Callable[[], list[int]],
        numbering: Numbering,
    ) -> None:
        self._context = context
        self._marked = marked
        self._numbering = numbering
        clear, *numbered = specs
        for number, spec in zip(TAG_NUMBERS, numbered, strict=True):
            context.registry.add(spec, partial(self.toggle, number), owner)
        context.registry.add(clear, self.clear, owner)

    def toggle(self, number: int) -> None:
        """Tag what is marked; when all of it has the tag, take it off."""
        ids = self._marked()
        tag = self._context.library.tags.numbered().get(number)
        if not ids:
            return
        if tag is None:
            self._context.messages.info(
                tr("No tag has the number {number}.", number=number),
                tr("Give it to one with “Number” in the menu of a tag in the sidebar."),
            )
            return
        self._context.edit(
            lambda: self._numbering.toggle_tag(ids, tag.id),
            lambda changes: self._tell(
                changes, tr("{step}: “{tag}”.", step=tr(changes.label), tag=tag.path), len(ids)
            ),
        )

    def clear(self) -> None:
        """Take all numbered tags from what is marked."""
        ids = self._marked()
        if ids:
            self._context.edit(
                lambda: self._numbering.clear_numbered_tags(ids),
                lambda changes: self._tell(
                    changes, tr("{step}: all numbered.", step=tr(changes.label)), len(ids)
                ),
            )

    def _tell(self, changes: Changes, done: str, count: int) -> None:
        """A single one shows its chips; of several only some may be in view."""
        if changes and count > 1:
            offer_undo(self._context, done)
