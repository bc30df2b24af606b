"""How a person wants the list: its order, groups and layout; kept in the session."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from reader.library import Library
from reader.model.collection import ArticleView, Grouping, Sort
from ui.panels.article_list_view import ListLayout

SORT_KEY = "list.sort"
DESCENDING_KEY = "list.descending"
GROUP_KEY = "list.group"
LAYOUT_KEY = "list.layout"
CLOSED_KEY = "list.closed_groups"


class ListMemory:
    """Reads and writes; a value that makes no sense any more is passed over."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def view(self) -> ArticleView:
        """An empty view in the order and groups that were last chosen."""
        sorts = {sort.value: sort for sort in Sort}
        groups = {group.value: group for group in Grouping}
        return ArticleView(
            sort=sorts.get(str(self._get(SORT_KEY, "")), Sort.ADDED),
            is_descending=bool(self._get(DESCENDING_KEY, True)),
            group=groups.get(str(self._get(GROUP_KEY, "")), Grouping.NONE),
        )

    def keep_order(self, sort: Sort, is_descending: bool) -> None:
        """Remember the order."""
        self._set(SORT_KEY, sort.value)
        self._set(DESCENDING_KEY, is_descending)

    def keep_group(self, grouping: Grouping) -> None:
        """Remember what the list is grouped by."""
        self._set(GROUP_KEY, grouping.value)

    def layout(self) -> ListLayout:
        """Cards or table."""
        is_table = self._get(LAYOUT_KEY, "") == ListLayout.TABLE
        return ListLayout.TABLE if is_table else ListLayout.CARDS

    def keep_layout(self, layout: ListLayout) -> None:
        """Remember the layout."""
        self._set(LAYOUT_KEY, layout.value)

    def closed(self, grouping: Grouping) -> list[str]:
        """The keys of the groups that were closed."""
        kept = self._get(CLOSED_KEY, {})
        keys = kept.get(grouping.value, []) if isinstance(kept, dict) else []
        return [key for key in keys if isinstance(key, str)] if isinstance(keys, list) else []

    def keep_closed(self, grouping: Grouping, keys: Collection[str]) -> None:
        """Remember which groups are closed."""
        kept = self._get(CLOSED_KEY, {})
        known = dict(kept) if isinstance(kept, dict) else {}
        self._set(CLOSED_KEY, known | {grouping.value: sorted(keys)})

    def _get(self, key: str, default: Any) -> Any:
        return self._library.session.get(key, default)

    def _set(self, key: str, value: object) -> None:
        if self._library.is_writable:
            self._library.session.set(key, value)
