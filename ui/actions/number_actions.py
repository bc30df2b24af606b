"""The nine numbered tags: a digit puts its tag on the marked articles, or takes it off."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from reader.model.changes import Changes
from reader.model.tag import TAG_NUMBERS
from reader.model.wording import said
from ui.actions.article_actions import ArticleChooser
from ui.actions.registry import LIST, ActionSpec
from ui.actions.undo_offer import offer_undo
from ui.context import AppContext
from ui.words import tr

NUMBERED = tuple(
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
)
CLEAR = ActionSpec(
    "article.tag_0",
    "No numbered tags",
    ("0",),
    icon="tags",
    area=LIST,
    help="Take all numbered tags from the articles",
)


class NumberActions:
    """Declares the digits and carries them out; owner: the widget in which they work."""

    def __init__(self, context: AppContext, chooser: ArticleChooser, owner: QWidget) -> None:
        self._context = context
        self._chooser = chooser
        for number, spec in zip(TAG_NUMBERS, NUMBERED, strict=True):
            context.registry.add(spec, partial(self.toggle, number), owner)
        context.registry.add(CLEAR, self.clear, owner)

    def toggle(self, number: int) -> None:
        """Tag the marked articles; when all of them have the tag, take it from them."""
        ids = [row.id for row in self._chooser.selected_rows()]
        tag = self._context.library.tags.numbered().get(number)
        if not ids:
            return
        if tag is None:
            self._context.messages.info(
                tr("No tag has the number {number}.", number=number),
                tr("Give it to one with “Number” in the menu of a tag in the sidebar."),
            )
            return
        articles = self._context.library.articles
        self._context.edit(
            lambda: articles.toggle_tag(ids, tag.id),
            lambda changes: self._tell(
                changes, tr("{step}: “{tag}”.", step=tr(changes.label), tag=tag.path), len(ids)
            ),
        )

    def clear(self) -> None:
        """Take all numbered tags from the marked articles."""
        ids = [row.id for row in self._chooser.selected_rows()]
        if ids:
            self._context.edit(
                lambda: self._context.library.articles.clear_numbered_tags(ids),
                lambda changes: self._tell(
                    changes, tr("{step}: all numbered.", step=tr(changes.label)), len(ids)
                ),
            )

    def _tell(self, changes: Changes, done: str, count: int) -> None:
        """One article shows its chips; of several only some may be in view."""
        if changes and count > 1:
            offer_undo(self._context, done)
