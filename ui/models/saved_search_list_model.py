"""The saved searches of the sidebar as a Qt model; how much each finds is told to it later."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QObject

from reader.library import Library
from reader.model.changes import Changes
from reader.model.saved_search import SavedSearch
from reader.model.search import Scope
from ui.dialogs.search_dialog import search_icon
from ui.models.sidebar_list_model import SidebarEntry, SidebarListModel
from ui.words import tr


class SavedSearchListModel(SidebarListModel):
    """Rows by name; a count that is not known is not shown."""

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._searches: list[SavedSearch] = []
        self._counts: dict[int, int] = {}
        self._problems: dict[int, str] = {}
        self._waiting: dict[int, tuple[int, bool]] = {}
        self.reload()

    @property
    def searches(self) -> list[SavedSearch]:
        """The saved searches, in the order of the rows."""
        return self._searches

    def apply(self, changes: Changes) -> None:
        """Follow a change of the library."""
        if changes.saved_searches:
            self.reload()

    def set_count(self, search_id: int, count: int | None, problem: str = "") -> None:
        """How much a search finds now; None where that is not known, and why."""
        self._counts.pop(search_id, None)
        self._problems.pop(search_id, None)
        if count is not None:
            self._counts[search_id] = count
        if problem:
            self._problems[search_id] = problem
        self._show()

    def set_waiting(self, search_id: int, count: int, *, is_more: bool = False) -> None:
        """How many hits of a living search wait for a yes or a no; is_more: at least so many."""
        self._waiting[search_id] = count, is_more
        self._show()

    def reload(self) -> None:
        """Read the searches anew, and say them in the present language."""
        self._searches = self._library.saved_searches.all()
        self._show()

    def _show(self) -> None:
        self.show([self._entry(one) for one in self._searches])

    def _entry(self, one: SavedSearch) -> SidebarEntry:
        count, problem = self._counts.get(one.id), self._problems.get(one.id, "")
        found = _found(count, one.scope) if count is not None else problem
        living = tr("Living: its words are underlined in every article") if one.living else ""
        new, waiting = self._news(one)
        lines = [f"<b>{escape(one.name)}</b>", escape(one.query), escape(living), escape(found)]
        lines.append(escape(waiting))
        said = tr("Living search {name}" if one.living else "Saved search {name}", name=one.name)
        spoken = ", ".join(part for part in (said, found, waiting) if part)
        tip = f"<p>{'<br>'.join(line for line in lines if line)}</p>"
        return SidebarEntry(one.id, one.name, search_icon(one), tip, spoken, count, new)

    def _news(self, one: SavedSearch) -> tuple[str, str]:
        """The hits that wait, as a sign and in words; "" for none."""
        count, is_more = self._waiting.get(one.id, (0, False))
        if not one.living or not count:
            return "", ""
        if is_more:
            return f"{count}+", tr("at least {n} new hits", n=count)
        return f"{count}", tr("{n} new hit", "{n} new hits", n=count)


def _found(count: int, scope: Scope) -> str:
    if scope is Scope.ARTICLES:
        return tr("{n} article", "{n} articles", n=count)
    if scope is Scope.PARAGRAPHS:
        return tr(
            "paragraphs of at most {n} article", "paragraphs of at most {n} articles", n=count
        )
    return tr("{n} passage", "{n} passages", n=count)
