"""The codebook in the window: the page of a tag, and tags that look alike."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QDialog, QMenu, QWidget

from reader.errors import NotFound
from reader.model.changes import Changes
from reader.model.selector import Span
from reader.model.tag import Tag
from ui.actions.registry import LIST, ActionSpec
from ui.actions.undo_offer import offer_undo
from ui.context import AppContext
from ui.words import tr

if TYPE_CHECKING:  # loaded with the first dialog that is opened
    from reader.model.codebook import MergePreview, SimilarTags, TagCard
    from ui.dialogs.similar_tags import SimilarTagsDialog
    from ui.dialogs.tag_card import TagCardDialog

CARD = ActionSpec(
    "tag.card",
    "About the tag…",
    ("Ctrl+I",),
    icon="book-open",
    area=LIST,
    help="What the tag marked in the sidebar means, its typical passages, and its use over time",
)
SIMILAR = ActionSpec(
    "tag.similar",
    "Tags that look alike…",
    (),
    "Edit",
    "merge",
    help="Find tags that are meant to be one, and merge them",
    group="tags",
)


def about_tags(context: AppContext, menu: QMenu, paths: Iterable[str]) -> None:
    """Offer the page of each tag in a menu; for parts of the window that do not know the tree."""
    for path in paths:
        words = tr("About “{tag}”…", tag=path.replace("&", "&&"))
        menu.addAction(words).triggered.connect(partial(ask_for_card, context, path))


def ask_for_card(context: AppContext, path: str) -> None:
    """Open the page of a tag from anywhere in the window."""
    action = context.registry.action(CARD.id)
    action.setData(path)
    action.trigger()


class TagChooser(Protocol):
    """Who knows which tag is meant: the tag tree."""

    def selected_tag(self) -> Tag | None:
        """The tag under the cursor."""


class CodebookActions:
    """Declares the actions and serves their dialogs; owner: the tag tree."""

    def __init__(self, context: AppContext, chooser: TagChooser, owner: QWidget) -> None:
        self._context = context
        self._chooser = chooser
        self._owner = owner
        self.card: TagCardDialog | None = None
        self.similar: SimilarTagsDialog | None = None
        self.card_action = context.registry.add(CARD, self.show_card, owner)
        context.registry.add(SIMILAR, self.show_similar, owner)
        context.hub.changed.connect(self._follow)
        context.hub.reworded.connect(self._show_anew)

    def show_card(self) -> None:
        """The page of the tag that was asked for, else of the one marked in the sidebar."""
        asked = self.card_action.data()
        self.card_action.setData(None)
        if isinstance(asked, str):
            self.show_card_of(asked)
            return
        tag = self._chooser.selected_tag()
        if tag is None:
            self._context.messages.info(
                tr("No tag is marked."), tr("Choose one in the sidebar first.")
            )
            return
        self.show_card_of(tag.path)

    def show_card_of(self, path: str) -> None:
        """The page of any tag; nothing happens where it is gone."""
        if tag := self._context.library.tags.find(path):
            self._open_card(tag.id)

    def show_similar(self) -> None:
        """Open the dialog, and look for pairs."""
        if self.similar is None:
            from ui.dialogs.similar_tags import SimilarTagsDialog

            dialog = self.similar = SimilarTagsDialog(self._context.theme, self._owner.window())
            dialog.chosen.connect(self._preview)
            dialog.merged.connect(self._merge)
            dialog.told_apart.connect(self._tell_apart)
            dialog.forgotten.connect(
                lambda: self._context.edit(self._context.library.codebook.forget_apart)
            )
            dialog.finished.connect(self._forget_similar)
            self._add_undo(dialog)
        if self.similar.isVisible():
            self.similar.raise_()
        self.similar.show()
        self._find_similar()

    def _open_card(self, tag_id: int) -> None:
        if self.card is None:
            from ui.dialogs.tag_card import TagCardDialog

            dialog = self.card = TagCardDialog(self._context.theme, self._owner.window())
            dialog.described.connect(self._describe)
            dialog.passage_wanted.connect(self._open_passage)
            dialog.card_wanted.connect(self._open_card)
            dialog.finished.connect(self._forget_card)
            self._add_undo(dialog)
        self._read_card(tag_id)

    def _read_card(self, tag_id: int) -> None:
        def show(card: TagCard) -> None:
            if self.card:
                self.card.show_card(card)
                if not self.card.isVisible():
                    self.card.show()

        def fail(error: BaseException) -> None:
            if not isinstance(error, NotFound):
                self._context.report(error)
            elif self.card:
                self.card.close()  # the tag is gone

        self._context.jobs.read(lambda: self._context.library.codebook.card(tag_id), show, fail)

    def _follow(self, changes: Changes) -> None:
        """What is shown may be another by now."""
        if changes.tags:
            self._show_anew()
        elif changes.annotated or changes.articles:
            self._show_card_anew()

    def _show_anew(self) -> None:
        self._show_card_anew()
        if self.similar:
            self._find_similar()

    def _show_card_anew(self) -> None:
        if self.card and self.card.tag_id:
            self._read_card(self.card.tag_id)

    def _describe(self, tag_id: int, text: str) -> None:
        self._context.edit(lambda: self._context.library.tags.set_description(tag_id, text))

    def _open_passage(self, article_id: int, span: Span | None) -> None:
        self._context.navigator.open(article_id, span)

    def _find_similar(self) -> None:
        def show(pairs: list[SimilarTags]) -> None:
            if self.similar:
                self.similar.show_pairs(pairs)

        self._context.jobs.read(self._context.library.codebook.similar, show, self._context.report)

    def _preview(self, pair: SimilarTags) -> None:
        preview = self._context.library.tags.merge_preview
        left, right = pair.left.tag, pair.right.tag

        def work() -> tuple[MergePreview, MergePreview] | None:
            try:
                return preview(right.id, left.path), preview(left.id, right.path)
            except NotFound:  # merged or deleted a moment ago: the list is on its way
                return None

        def show(told: tuple[MergePreview, MergePreview] | None) -> None:
            if self.similar and told:
                self.similar.show_previews(pair, *told)

        self._context.jobs.read(work, show, self._context.report)

    def _merge(self, tag_id: int, target: str) -> None:
        tags = self._context.library.tags
        source = tags.get(tag_id).path
        said = tr("“{source}” is part of “{target}” now.", source=source, target=target)
        self._context.edit(
            lambda: tags.merge([tag_id], target), lambda _changes: offer_undo(self._context, said)
        )

    def _tell_apart(self, one: int, other: int) -> None:
        self._context.edit(lambda: self._context.library.codebook.tell_apart(one, other))

    def _add_undo(self, dialog: QDialog) -> None:
        """Keys of the window do not reach a window beside it: undo and redo are given to it."""
        for id in ("undo", "redo"):
            if self._context.registry.keys(id):
                dialog.addAction(self._context.registry.action(id))

    def _forget_card(self) -> None:
        if self.card:
            self.card.deleteLater()
        self.card = None

    def _forget_similar(self) -> None:
        if self.similar:
            self.similar.deleteLater()
        self.similar = None
