"""The line menu: what a person can say of lines of the article: hidden, a caption, the title …"""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtWidgets import QMenu, QWidget

from reader.model.changes import Changes
from reader.model.document import Document, Role
from ui.actions.undo_offer import offer_undo
from ui.context import AppContext
from ui.dialogs.edit_line_dialog import EditLineDialog
from ui.role_words import ROLES
from ui.words import marked, tr

HIDE_IT = marked("hide it")
ROLE_WORDS = {
    role: ROLES[role]
    for role in (
        Role.TITLE,
        Role.BYLINE,
        Role.LEAD,
        Role.PARAGRAPH,
        Role.HEADING,
        Role.QUOTATION,
        Role.LIST_ITEM,
        Role.CAPTION,
    )
}
"""What a person can say of a line."""


class LineMenu(QMenu):
    """For lines of one article, by their ordinals."""

    def __init__(
        self,
        context: AppContext,
        article_id: int,
        document: Document,
        ordinals: Collection[int],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("line_menu")
        self._owner = parent
        self._context = context
        self._article_id = article_id
        self._document = document
        self._ordinals = sorted(ordinals)
        if self._ordinals and context.library.is_writable:
            self._fill()

    def _fill(self) -> None:
        blocks = [self._document.blocks[ordinal] for ordinal in self._ordinals]
        count = len(blocks)
        if all(block.is_hidden for block in blocks):
            show = tr(
                "Show this line: part of the article",
                "Show these {n} lines: part of the article",
                n=count,
            )
            self._add(show, Role.PARAGRAPH)
        else:
            hide = tr("Hide this line", "Hide these {n} lines", n=count, meaning="menu")
            self._add(hide, Role.BOILERPLATE)
        roles = self.addMenu(tr("This is", "These are", n=count))
        shown = {block.shown_role for block in blocks}
        for role, words in ROLE_WORDS.items():
            action = roles.addAction(tr(words))
            action.setObjectName(f"role_{role.value}")
            action.setCheckable(True)
            action.setChecked(shown == {role})
            action.triggered.connect(lambda _checked=False, chosen=role: self.set_role(chosen))
        self._fill_rules()
        if len(blocks) == 1 and self._document.text_of(blocks[0]):
            edit = self.addAction(tr("Edit this line…"))
            edit.setObjectName("line_edit")
            edit.triggered.connect(self.edit)
        if any(block.user_role for block in blocks):
            self._add(tr("Back to how it was cleaned"), None)

    def _fill_rules(self) -> None:
        """The same words, for this source and not for this article only."""
        origin = self._context.library.rules.origin(self._article_id).name
        name = origin if len(origin) <= 40 else origin[:40] + " …"
        always = self.addMenu(tr("Always in {source}", source=name).replace("&", "&&"))
        always.setObjectName("always_menu")
        choices = {Role.BOILERPLATE: HIDE_IT, **ROLE_WORDS}
        for role, words in choices.items():
            if role is Role.TITLE:
                continue  # a title is another one in every article
            action = always.addAction(
                tr(words) if role is Role.BOILERPLATE else tr("it is {role}", role=tr(words))
            )
            action.setObjectName(f"always_{role.value}")
            action.triggered.connect(lambda _checked=False, chosen=role: self.teach(chosen))

    def edit(self) -> None:
        """Ask for another text of the line; what is saved is a new revision."""
        ordinal = self._ordinals[0]
        before = self._document.text_of(self._document.blocks[ordinal])
        # The menu is gone by the time the dialog is answered: its values are taken along.
        context, article_id = self._context, self._article_id
        dialog = EditLineDialog(before, self._owner.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.saved.connect(
            lambda text: context.edit(
                lambda: context.library.cleaning.edit_text(article_id, ordinal, text)
            )
        )
        dialog.open()

    def teach(self, role: Role) -> None:
        """Say what the lines are in every article of this source, from now on."""
        context, ordinals = self._context, list(self._ordinals)
        rules = context.library.rules

        def tell(reached: int) -> None:
            words = (
                tr(
                    "A rule was made; {n} earlier article could follow it.",
                    "A rule was made; {n} earlier articles could follow it.",
                    n=reached,
                )
                if reached
                else tr("A rule was made.")
            )
            show = context.registry.action("cleaning.rules").trigger
            context.messages.done(words, tr("Rules…"), show)

        def look(changes: Changes) -> None:
            ids = changes.rules.added | changes.rules.changed
            context.jobs.write(
                lambda: len({one.article_id for id in ids for one in rules.preview(id)}),
                tell,
                context.report,
            )

        context.edit(lambda: rules.teach(self._article_id, ordinals, role), look)

    def set_role(self, role: Role | None) -> None:
        """Say what the lines are; a hidden line can be called back from the message."""
        if role is Role.PARAGRAPH and all(self._was_hidden_by_hand(o) for o in self._ordinals):
            role = None
        ordinals = list(self._ordinals)
        set_line_role(self._context, self._article_id, ordinals, role)

    def _was_hidden_by_hand(self, ordinal: int) -> bool:
        block = self._document.blocks[ordinal]
        return block.user_role is Role.BOILERPLATE and not block.role.is_hidden

    def _add(self, words: str, role: Role | None) -> None:
        action = self.addAction(words)
        action.setObjectName(f"line_{role.value if role else 'restore'}")
        action.triggered.connect(lambda: self.set_role(role))


def set_line_role(
    context: AppContext, article_id: int, ordinals: list[int], role: Role | None
) -> None:
    """Give lines a role, as one step that can be undone."""
    count = len(ordinals)

    def tell(_changes: object) -> None:
        if role is Role.BOILERPLATE:
            offer_undo(context, tr("{n} line hidden", "{n} lines hidden", n=count))

    context.edit(lambda: context.library.cleaning.set_role(article_id, ordinals, role), tell)
