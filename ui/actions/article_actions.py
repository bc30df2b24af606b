"""What a person can do with the articles marked in the list, or with the open one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QRect
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from reader.model.article import ArticleRow
from reader.model.changes import Changes
from reader.model.collection import Shelf
from ui.actions.chosen_articles import MOST_LOOKED_AT, ChosenArticles
from ui.actions.registry import EVERYWHERE, LIST, ActionSpec
from ui.actions.undo_offer import offer_undo
from ui.context import AppContext
from ui.dialogs.confirm_dialog import ConfirmDialog
from ui.widgets.tag_picker import TagPicker
from ui.words import tr

MENU = "Article"

OPEN = ActionSpec("article.open", "Open", ("Return", "Enter"), MENU, "book-open", LIST)
NEXT = ActionSpec("article.next", "Next article", ("J",), "", "chevron-down", LIST)
PREVIOUS = ActionSpec("article.previous", "Previous article", ("K",), "", "chevron-up", LIST)
MARK = ActionSpec(
    "article.mark", "Select or unselect", ("X",), "", "check", LIST, "Add it to the selection"
)
TAG = ActionSpec(
    "article.tag", "Tag…", ("T",), MENU, "tag", LIST, "Tag the whole article", group="state"
)
STAR = ActionSpec("article.star", "Star", ("Ctrl+D",), MENU, "star", EVERYWHERE, group="state")
ARCHIVE = ActionSpec("article.archive", "Archive", ("E",), MENU, "archive", LIST, group="state")
READ = ActionSpec("article.read", "Mark as read", ("U",), MENU, "circle-dot", LIST, group="state")
TRASH = ActionSpec(
    "article.trash",
    "Delete",
    ("Delete",),
    MENU,
    "trash-2",
    LIST,
    "Move to the trash, where it stays for 30 days",
    group="trash",
)
RESTORE = ActionSpec(
    "article.restore", "Restore from the trash", (), MENU, "archive-restore", LIST, group="trash"
)
PURGE = ActionSpec(
    "article.purge",
    "Delete for good",
    ("Shift+Delete",),
    MENU,
    "x",
    LIST,
    "Remove it with its highlights and its file; this cannot be undone",
    group="trash",
)


class ArticleChooser(Protocol):
    """Who knows which articles are meant: the article list."""

    def selected_ids(self) -> list[int]:
        """The marked articles, in the order of the list."""

    def selected_rows(self, most: int | None = None) -> list[ArticleRow]:
        """The same with all that the list shows of them, or of so many; for thousands this takes
        its time."""

    def has_list_focus(self) -> bool:
        """Do keys go to the list now?"""

    def shelf(self) -> Shelf:
        """The shelf the list shows."""

    def anchor(self) -> QRect:
        """Where the marked card is, in the window's pixels."""

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) row."""

    def toggle_mark(self) -> None:
        """Add the row under the cursor to the selection, or take it out."""


class ArticleActions:
    """Declares the actions and carries them out; owner: the widget in which their keys work."""

    def __init__(self, context: AppContext, chooser: ArticleChooser, owner: QWidget) -> None:
        self._context = context
        self._chooser = chooser
        self._owner = owner
        self._articles = context.library.articles
        self._picker: TagPicker | None = None
        self._tagged: list[int] = []
        slots: tuple[tuple[ActionSpec, Callable[[], object]], ...] = (
            (OPEN, self.open),
            (NEXT, lambda: chooser.step(1)),
            (PREVIOUS, lambda: chooser.step(-1)),
            (MARK, chooser.toggle_mark),
            (TAG, self.tag),
            (STAR, self.star),
            (ARCHIVE, self.archive),
            (READ, self.toggle_read),
            (TRASH, self.trash),
            (RESTORE, self.restore),
            (PURGE, self.purge),
        )
        self._actions = {spec.id: context.registry.add(spec, slot, owner) for spec, slot in slots}

    def refresh(self) -> None:
        """Enable what is possible with the selection, and name it by what it would do."""
        rows = self._chosen()
        in_trash = self._is_in_trash()
        for spec in (OPEN, TAG, ARCHIVE, READ):
            self._actions[spec.id].setEnabled(bool(rows))
        for spec, is_for_trash in ((TRASH, False), (RESTORE, True), (PURGE, True)):
            self._actions[spec.id].setVisible(is_for_trash == in_trash)
            self._actions[spec.id].setEnabled(bool(rows) and is_for_trash == in_trash)
        self._actions[STAR.id].setEnabled(bool(rows) or self._context.navigator.current is not None)
        self._actions[STAR.id].setText(
            tr("Remove star") if rows.are_all("is_starred") else tr(STAR.text)
        )
        self._actions[ARCHIVE.id].setText(
            tr("Take out of the archive") if rows.are_all("is_archived") else tr(ARCHIVE.text)
        )
        any_unread = rows.is_any("is_unread")
        self._actions[READ.id].setText(tr(READ.text) if any_unread else tr("Mark as unread"))

    def menu(self, more: Sequence[ActionSpec] = ()) -> QMenu:
        """The context menu of the selection. more: what others can do with it."""
        menu = QMenu(self._owner)
        menu.setObjectName("article_menu")
        menu.addAction(self._with_icon(OPEN))
        menu.addSeparator()
        menu.addActions([self._with_icon(spec) for spec in (TAG, STAR, ARCHIVE, READ)])
        if more:
            menu.addSeparator()
            menu.addActions([self._with_icon(spec) for spec in more])
        menu.addSeparator()
        menu.addActions([self._with_icon(spec) for spec in (TRASH, RESTORE, PURGE)])
        return menu

    def open(self) -> None:
        """Open the first marked article."""
        ids = self._chooser.selected_ids()
        if ids:
            self._context.navigator.open(ids[0])

    def tag(self) -> None:
        """Pick tags for the marked articles; what all of them carry is checked."""
        chosen = self._chosen()
        if not chosen:
            return
        if self._picker is None:
            self._picker = TagPicker(self._context.theme, self._owner.window())
            self._picker.toggled.connect(lambda path, on: self._set_tag(self._tagged, path, on))
        self._tagged = chosen.ids
        self._picker.pick(self._known_tags(), self._shared_tags(chosen), self._chooser.anchor())

    def star(self) -> None:
        """Star the marked articles, or the open one when the list has no focus."""
        ids = meant_ids(self._context, self._chooser)
        rows = ChosenArticles(ids, self._articles.rows(ids[:MOST_LOOKED_AT]))
        value = not rows.are_all("is_starred")
        self._edit(rows, lambda ids: self._articles.star(ids, value))

    def archive(self) -> None:
        """Put the marked articles away, or bring them back when all of them are away."""
        rows = self._chosen()
        value = not rows.are_all("is_archived")
        said = (
            tr("Archived: {articles}", articles=rows.name())
            if value
            else tr("Took out of the archive: {articles}", articles=rows.name())
        )
        self._edit(rows, lambda ids: self._articles.archive(ids, value), said)

    def toggle_read(self) -> None:
        """Mark as read; when all of them are read, as unread."""
        rows = self._chosen()
        is_read = rows.is_any("is_unread")
        self._edit(rows, lambda ids: self._articles.mark_read(ids, is_read))

    def trash(self) -> None:
        """Move to the trash, with an offer to undo."""
        rows = self._chosen(is_in_trash=False)
        self._edit(
            rows, self._articles.trash, tr("Moved to the trash: {articles}", articles=rows.name())
        )

    def restore(self) -> None:
        """Take out of the trash."""
        rows = self._chosen(is_in_trash=True)
        self._edit(rows, self._articles.restore, tr("Restored: {articles}", articles=rows.name()))

    def purge(self) -> None:
        """Remove from the trash for good, after asking: it is the one thing that has no undo."""
        rows = self._chosen(is_in_trash=True)
        if rows:
            question = ConfirmDialog(
                tr("Delete {articles} for good?", articles=rows.name()),
                tr("Highlights, notes and the original file go too. This cannot be undone."),
                tr(PURGE.text),
                self._owner.window(),
            )
            question.accepted.connect(lambda: self._edit(rows, self._articles.purge))
            question.open()

    def _edit(
        self, rows: ChosenArticles, work: Callable[[list[int]], Changes], said: str = ""
    ) -> None:
        """said: what to tell when it is done, with an offer to undo; "" tells nothing."""
        if not rows:
            return
        ids = rows.ids
        done = (lambda _changes: offer_undo(self._context, said)) if said else None
        self._context.edit(lambda: work(ids), done)

    def _known_tags(self) -> list[str]:
        """Every tag, those used last first."""
        tags = self._context.library.tags
        return list(dict.fromkeys(tag.path for tag in [*tags.recent(), *tags.all()]))

    def _shared_tags(self, chosen: ChosenArticles) -> set[str]:
        """The tags that all marked articles carry themselves, not only by a passage."""
        own = [set(self._articles.tags_of(row.id)) for row in chosen.seen]
        return set.intersection(*own) if own else set()

    def _set_tag(self, ids: list[int], path: str, is_on: bool) -> None:
        verb = self._articles.tag if is_on else self._articles.untag
        self._context.edit(lambda: verb(ids, [path]))

    def _chosen(self, is_in_trash: bool | None = None) -> ChosenArticles:
        """What is marked; is_in_trash: only when the list does, or does not, show the trash."""
        is_asked = is_in_trash is None or is_in_trash == self._is_in_trash()
        if not is_asked:
            return ChosenArticles([], [])
        chooser = self._chooser
        return ChosenArticles(chooser.selected_ids(), chooser.selected_rows(MOST_LOOKED_AT))

    def _is_in_trash(self) -> bool:
        return self._chooser.shelf() is Shelf.TRASH

    def _with_icon(self, spec: ActionSpec) -> QAction:
        action = self._context.registry.action(spec.id)
        action.setIcon(self._context.theme.icon(spec.icon))
        return action


def meant_ids(context: AppContext, chooser: ArticleChooser) -> list[int]:
    """The selection where the keys go to the list; else the open article."""
    current = context.navigator.current
    if current is None or chooser.has_list_focus():
        return chooser.selected_ids()
    return [current]
