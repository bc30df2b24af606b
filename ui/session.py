"""The session: what the window finds again after a restart. Kept in the library's session.json."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QMainWindow, QSplitter

from reader.library import Library
from reader.model.collection import ArticleView, Shelf, Sort

GEOMETRY, PANES, ARTICLE, VIEW = "window.geometry", "window.panes", "window.article", "window.view"


class Session:
    """Reads and writes the window's values; a value that makes no sense any more is ignored."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def save_window(self, window: QMainWindow, panes: QSplitter, shown: list[bool]) -> None:
        """Remember the geometry, the widths of the panes and which of them are shown."""
        self._set(GEOMETRY, _to_text(window.saveGeometry()))
        self._set(
            PANES, {"state": _to_text(panes.saveState()), "shown": shown, "count": panes.count()}
        )

    def restore_window(self, window: QMainWindow, panes: QSplitter) -> list[bool] | None:
        """Give the window its old shape. Returns which panes were shown, None for a new session."""
        geometry = self._get(GEOMETRY)
        if isinstance(geometry, str):
            window.restoreGeometry(_from_text(geometry))
        saved = self._get(PANES)
        if not isinstance(saved, dict):
            return None
        # An older window had other panes.
        if isinstance(saved.get("state"), str) and saved.get("count") == panes.count():
            panes.restoreState(_from_text(saved["state"]))
        shown = saved.get("shown")
        return [bool(one) for one in shown] if isinstance(shown, list) else None

    def save_article(self, article_id: int | None) -> None:
        """Remember which article is open."""
        self._set(ARTICLE, article_id)

    def article(self) -> int | None:
        """The article that was open; it may be gone by now."""
        value = self._get(ARTICLE)
        return value if isinstance(value, int) else None

    def save_view(self, view: ArticleView) -> None:
        """Remember shelf, collection, tag and order of the list."""
        self._set(
            VIEW,
            {
                "shelf": view.shelf.value,
                "tag": view.tag,
                "collection": view.collection,
                "sort": view.sort.value,
                "is_descending": view.is_descending,
            },
        )

    def view(self) -> ArticleView:
        """The view of the list, as it was."""
        saved: Any = self._get(VIEW)
        try:
            collection = saved.get("collection")
            return ArticleView(
                shelf=Shelf(saved["shelf"]),
                tag=str(saved["tag"]),
                sort=Sort(saved["sort"]),
                is_descending=bool(saved["is_descending"]),
                collection=collection if isinstance(collection, int) else None,
            )
        except (AttributeError, KeyError, TypeError, ValueError):
            return ArticleView()

    def _get(self, key: str) -> object:
        value: object = self._library.session.get(key)
        return value

    def _set(self, key: str, value: object) -> None:
        if self._library.is_writable:
            self._library.session.set(key, value)


def _to_text(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode("ascii")


def _from_text(text: str) -> QByteArray:
    return QByteArray.fromBase64(QByteArray(text.encode("ascii", "ignore")))
