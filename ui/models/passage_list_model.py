"""All passages of the collection as a Qt model: ids and group headings in order, rows by pages."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from reader.library import Library
from reader.model.changes import Changes
from reader.model.passage import Passage, PassageOrder, PassageRun, PassageView
from ui.models.annotation_list_model import spoken
from ui.models.drag_data import ANNOTATIONS_MIME, pack_annotation_ids
from ui.words import tr

Index = QModelIndex | QPersistentModelIndex

PASSAGE_ROLE = Qt.ItemDataRole.UserRole + 1
"""The Passage of a row, None for a heading and for a passage that is gone."""

HEADING_ROLE = Qt.ItemDataRole.UserRole + 2
"""The PassageRun of a heading, None for a passage."""

FOLDED_ROLE = Qt.ItemDataRole.UserRole + 3
"""Whether the passages of a heading are folded away."""

GROUP_ROLE = Qt.ItemDataRole.UserRole + 4
"""What the passages are grouped by: a PassageGroup, which Qt hands on as its value."""

PAGE = 24
"""Rows fetched by one read: about two screens."""

KEPT_ROWS = 1024


class PassageListModel(QAbstractListModel):
    """One number a row: a passage's id, or -1 - the place of a group for its heading.

    In a grouping by tag a passage may have several rows. name: the words for a group.
    """

    def __init__(
        self, library: Library, name: Callable[[PassageRun], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._name = name
        self._view = PassageView()
        self._order = PassageOrder((), (), 0)
        self._folded: set[str] = set()
        self._numbers: array[int] = array("q")
        self._rows: OrderedDict[int, Passage | None] = OrderedDict()

    @property
    def view(self) -> PassageView:
        """What is shown."""
        return self._view

    @property
    def total(self) -> int:
        """How many passages the view has, each counted once, folded ones too."""
        return self._order.total

    def show(self, view: PassageView) -> None:
        """Show another view from its beginning."""
        if view.group is not self._view.group:
            self._folded.clear()
        self._view = view
        self._become(self._library.passages.order(view))

    def prepare(self, view: PassageView) -> None:
        """Take a view that is shown later, when the list is looked at."""
        self._view = view

    def apply(self, changes: Changes) -> bool:
        """Follow a change of the library. True when the rows are others, or in another order."""
        return self.reload() if concerns(changes) else False

    def reload(self) -> bool:
        """Read everything anew. True when the rows are others, or in another order."""
        self._rows.clear()
        order = self._library.passages.order(self._view)
        if order != self._order:
            self._become(order)
            return True
        if self._numbers:
            self.dataChanged.emit(self.index(0), self.index(len(self._numbers) - 1))
        return False

    def toggle_all_folds(self) -> None:
        """Fold all groups away; when all are folded, open them."""
        keys = {run.key for run in self._order.runs}
        self._folded = set() if keys <= self._folded else keys
        self._become(self._order)

    def toggle_fold(self, row: int) -> None:
        """Fold the group of a heading away, or open it again."""
        run = self.heading(row)
        if run is not None:
            self._folded ^= {run.key}
            self._become(self._order)

    def id_at(self, row: int) -> int | None:
        """The id of a row's passage, None for a heading."""
        number = self._numbers[row]
        return number if number >= 0 else None

    def ids(self, rows: Iterable[int]) -> list[int]:
        """The passages of some rows, in order and each once."""
        return list(dict.fromkeys(n for row in rows if (n := self._numbers[row]) >= 0))

    def shown_ids(self) -> list[int]:
        """All passages of the view in order, each once, folded ones too."""
        return list(dict.fromkeys(self._order.ids))

    def rows_of(self, ids: Iterable[int]) -> list[int]:
        """Every row of these passages."""
        wanted = set(ids)
        return [row for row, number in enumerate(self._numbers) if number in wanted]

    def heading_rows(self) -> list[int]:
        """The rows of all headings."""
        rows, row = [], 0
        for run in self._order.runs:
            rows.append(row)
            row += 1 + (0 if run.key in self._folded else run.count)
        return rows

    def heading_above(self, row: int) -> int | None:
        """The row of the heading under which a row stands, or that it is; None without groups."""
        rows = self.heading_rows()
        return rows[bisect_right(rows, row) - 1] if rows else None

    def is_folded(self, row: int) -> bool | None:
        """Whether the group of a heading is folded away; None for a passage."""
        run = self.heading(row)
        return run.key in self._folded if run else None

    def heading(self, row: int) -> PassageRun | None:
        """The group of a heading, None for a passage."""
        number = self._numbers[row]
        return self._order.runs[-1 - number] if number < 0 else None

    def passage(self, row: int) -> Passage | None:
        """The row's passage, read with its neighbours if need be."""
        id = self._numbers[row]
        if id < 0:
            return None
        if id not in self._rows:
            self._read_page(row)
        self._rows.move_to_end(id)
        return self._rows[id]

    def _become(self, order: PassageOrder) -> None:
        self.beginResetModel()
        self._order = order
        self._numbers = self._numbers_of(order)
        self.endResetModel()

    def _numbers_of(self, order: PassageOrder) -> array[int]:
        if not order.runs:
            return array("q", order.ids)
        numbers, at = array("q"), 0
        for place, run in enumerate(order.runs):
            numbers.append(-1 - place)
            if run.key not in self._folded:
                numbers.extend(order.ids[at : at + run.count])
            at += run.count
        return numbers

    def _read_page(self, row: int) -> None:
        """Read the page that holds a row, and forget the rows looked at longest ago."""
        first = row - row % PAGE
        page = self._numbers[first : first + PAGE]
        wanted = list(dict.fromkeys(n for n in page if n >= 0 and n not in self._rows))
        found = {passage.id: passage for passage in self._library.passages.rows(wanted)}
        for id in wanted:
            self._rows[id] = found.get(id)
        while len(self._rows) > KEPT_ROWS:
            self._rows.popitem(last=False)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(self._numbers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if not index.isValid() or not 0 <= index.row() < len(self._numbers):
            return None
        run = self.heading(index.row())
        if run is not None:
            return self._heading_data(run, role)
        if role == GROUP_ROLE:
            return self._view.group
        if role not in (
            PASSAGE_ROLE,
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        passage = self.passage(index.row())
        if passage is None or role == PASSAGE_ROLE:
            return passage
        if role == Qt.ItemDataRole.DisplayRole:
            return passage.annotation.quote
        return f"{spoken(passage.annotation)}. {passage.article_title}, {passage.publication}"

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: D102
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        if self._numbers[index.row()] < 0:
            return flags
        return flags | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:  # noqa: D102
        return [ANNOTATIONS_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: D102
        return pack_annotation_ids(self.ids(index.row() for index in indexes))

    def supportedDragActions(self) -> Qt.DropAction:
        """Qt: copy puts a tag on, move (with Shift) takes it off."""
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def _heading_data(self, run: PassageRun, role: int) -> Any:
        if role == HEADING_ROLE:
            return run
        if role == FOLDED_ROLE:
            return run.key in self._folded
        if role == Qt.ItemDataRole.DisplayRole:
            return self._name(run)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            many = tr("{n} passage", "{n} passages", n=run.count)
            if run.key in self._folded:
                return tr("{name}, {many}, closed", name=self._name(run), many=many)
            return tr("{name}, {many}, open", name=self._name(run), many=many)
        return None


def concerns(changes: Changes) -> bool:
    """Could a change show in a list of passages? A new article has none yet."""
    return bool(
        changes.annotations
        or changes.annotated
        or changes.articles.changed
        or changes.articles.removed
        or changes.documents - changes.articles.added
        or changes.tags
    )
