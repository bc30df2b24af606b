"""The command palette in the window: opens it, looks up what is typed, does what is chosen."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.errors import NotFound
from reader.model.article import ArticleRow
from reader.model.collection import ArticleView
from ui.actions.palette_finder import ACTION, COLLECTION, SEARCH, TAG, PaletteFinder, name_of
from ui.actions.registry import ActionSpec
from ui.context import AppContext
from ui.widgets.command_palette import CommandPalette
from ui.widgets.palette_entry import PaletteEntry
from ui.words import marked, tr

PALETTE = ActionSpec(
    "palette",
    "Command palette…",
    ("Ctrl+K",),
    "Edit",
    "search",
    help="Find any action, collection, tag or article by its name",
    group="find",
)
RECENT_KEY, MOST_RECENT = "palette.recent", 8
PLACEHOLDER = marked("Find an action, a tag or an article")
HINT = marked("Enter chooses   ·   >  only actions   ·   #  only tags   ·   @  only articles")


class PaletteActions(QObject):
    """view_chosen(ArticleView): a tag's or a collection's articles are wanted.
    search_chosen(SavedSearch): it is to be asked."""

    view_chosen = Signal(object)
    search_chosen = Signal(object)

    def __init__(self, context: AppContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._finder = PaletteFinder(context, PALETTE.id)
        self.palette = CommandPalette(context.theme, window, tr(PLACEHOLDER), tr(HINT))
        self.palette.asked.connect(self._answer)
        self.palette.chosen.connect(self._run)
        context.registry.add(PALETTE, self.toggle, window)

    def toggle(self) -> None:
        """Open it, or close it where it is open."""
        if self.palette.isVisible():
            self.palette.hide()
        else:
            self._finder.begin()
            self.palette.open()

    def _answer(self, typed: str) -> None:
        words = self._finder.wants_articles(typed)
        if words is None:
            self._show(typed, [])
            return
        most = self._finder.most_articles(typed)
        self._context.jobs.look_up(
            lambda: self._context.library.articles.look_up(words, most),
            lambda rows: self._show(typed, rows),
            self._context.report,
        )

    def _show(self, typed: str, rows: list[ArticleRow]) -> None:
        # An answer may come after the words have changed to some that need none.
        if self.palette.field.text() == typed:
            self.palette.show_sections(self._finder.sections(typed, rows, self._recent()))

    def _run(self, entry: PaletteEntry) -> None:
        self._remember(name_of(entry))
        if entry.kind == ACTION:
            self._context.registry.action(entry.id).trigger()
            return
        try:
            self._go(entry.kind, int(entry.id))
        except NotFound as error:
            # It was removed while the palette was open.
            self._context.report(error)

    def _go(self, kind: str, id: int) -> None:
        """Raises NotFound."""
        library = self._context.library
        if kind == TAG:
            self.view_chosen.emit(ArticleView(tag=library.tags.get(id).path))
        elif kind == COLLECTION:
            self.view_chosen.emit(ArticleView(collection=library.collections.get(id).id))
        elif kind == SEARCH:
            self.search_chosen.emit(library.saved_searches.get(id))
        else:
            self._context.navigator.open(library.articles.get(id).id)

    def _recent(self) -> list[str]:
        stored = self._context.library.session.get(RECENT_KEY, [])
        return [name for name in stored if isinstance(name, str)] if type(stored) is list else []

    def _remember(self, name: str) -> None:
        if self._context.library.is_writable:
            others = [other for other in self._recent() if other != name]
            self._context.library.session.set(RECENT_KEY, [name, *others][:MOST_RECENT])
