"""The tags as a Qt tree model; what is dropped on a tag is told by signals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html import escape
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from reader.library import Library
from reader.model.changes import Changes
from reader.model.tag import TAG_SEPARATOR, Tag, TagNode, tag_key
from ui.models.drag_data import (
    ANNOTATIONS_MIME,
    ARTICLES_MIME,
    TAGS_MIME,
    pack_tag_ids,
    unpack_annotation_ids,
    unpack_article_ids,
    unpack_tag_ids,
)
from ui.models.sidebar_roles import COUNT_ROLE, DOT_ROLE, NUMBER_ROLE
from ui.words import tr

Index = QModelIndex | QPersistentModelIndex

NODE_ROLE = Qt.ItemDataRole.UserRole + 10
"""The TagNode of an index."""


@dataclass(slots=True)
class _Place:
    """Where a tag stands in the tree. number: what its indexes carry as internal id."""

    node: TagNode
    row: int
    number: int
    colour: str
    parent: _Place | None
    children: list[_Place] = field(default_factory=list)


class TagTreeModel(QAbstractItemModel):
    """The tree of library.tags.tree(), at first without counts.

    articles_dropped(ids, Tag): someone dropped them there. annotations_dropped(ids, Tag, bool):
    highlights; False when Shift was held, which takes the tag from them. tag_dropped(Tag, str): a
    tag was dropped on another one, by its path, or "" for the ground beside them.
    """

    articles_dropped = Signal(object, object)
    annotations_dropped = Signal(object, object, bool)
    tag_dropped = Signal(object, str)

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._top: list[_Place] = []
        self._places: list[_Place] = []
        self._load(library.tags.tree(are_counted=False))

    def apply(self, changes: Changes) -> bool:
        """Follow a change of the library at once, all but the counts.

        True: these may be others now; read library.tags.tree, which may take long, and show it.
        """
        if changes.tags:
            self.show(self._counted_as_before(self._library.tags.tree(are_counted=False)))
        articles = changes.articles
        if changes.tags or changes.annotated or articles.changed or articles.removed:
            return True
        # What an import brings has no tags yet; what redo brings back may.
        return any(row.tags for row in self._library.articles.rows(sorted(articles.added)))

    def show(self, tree: tuple[TagNode, ...]) -> None:
        """Show another tree. One of the same shape keeps its indexes."""
        if _shape(tree) == _shape([place.node for place in self._top]):
            self._load(tree)
            self._tell_all_changed()
            return
        self.beginResetModel()
        self._load(tree)
        self.endResetModel()

    def tag(self, index: Index) -> Tag:
        """The tag of a valid index."""
        return self._place(index).node.tag

    def index_of(self, path: str) -> QModelIndex:
        """Where a tag stands; an invalid index when there is no such tag."""
        key = tag_key(path)
        for place in self._places:
            if tag_key(place.node.tag.path) == key:
                return self.createIndex(place.row, 0, place.number)
        return QModelIndex()

    def indexes(self) -> Iterator[QModelIndex]:
        """Every index, parents before children."""
        for place in self._places:
            yield self.createIndex(place.row, 0, place.number)

    def _counted_as_before(self, tree: Iterable[TagNode]) -> tuple[TagNode, ...]:
        known = {place.node.tag.id: place.node for place in self._places}

        def counted(node: TagNode) -> TagNode:
            before = known.get(node.tag.id, node)
            children = tuple(counted(child) for child in node.children)
            return TagNode(node.tag, before.passages, before.articles, children)

        return tuple(counted(node) for node in tree)

    def _load(self, tree: tuple[TagNode, ...]) -> None:
        self._places = []
        self._top = self._add(tree, None)

    def _add(self, nodes: tuple[TagNode, ...], parent: _Place | None) -> list[_Place]:
        """Places for nodes and all below; a tag without a colour takes its parent's."""
        places = []
        for row, node in enumerate(nodes):
            colour = node.tag.colour or (parent.colour if parent else "")
            place = _Place(node, row, len(self._places), colour, parent)
            self._places.append(place)
            place.children = self._add(node.children, place)
            places.append(place)
        return places

    def _place(self, index: Index) -> _Place:
        return self._places[index.internalId()]

    def _siblings(self, parent: Index) -> list[_Place]:
        return self._place(parent).children if parent.isValid() else self._top

    def _tell_all_changed(self) -> None:
        groups = [self._top, *(place.children for place in self._places)]
        for group in filter(None, groups):
            first, last = group[0], group[-1]
            self.dataChanged.emit(
                self.createIndex(first.row, 0, first.number),
                self.createIndex(last.row, 0, last.number),
            )

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008, D102
        siblings = self._siblings(parent)
        if column != 0 or not 0 <= row < len(siblings):
            return QModelIndex()
        return self.createIndex(row, 0, siblings[row].number)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]  # noqa: D102
        above = self._place(index).parent if index.isValid() else None
        return self.createIndex(above.row, 0, above.number) if above else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102
        return len(self._siblings(parent))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if not index.isValid():
            return None
        place = self._place(index)
        node = place.node
        if role == Qt.ItemDataRole.DisplayRole:
            return node.tag.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tooltip(node)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(node)
        if role == COUNT_ROLE:
            return node.articles
        if role == DOT_ROLE:
            return place.colour
        if role == NUMBER_ROLE:
            return node.tag.number
        if role == NODE_ROLE:
            return node
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: D102
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemIsDropEnabled
        )

    def mimeTypes(self) -> list[str]:  # noqa: D102
        return [ARTICLES_MIME, ANNOTATIONS_MIME, TAGS_MIME]

    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:  # noqa: D102
        return pack_tag_ids(self.tag(index).id for index in indexes)

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: D102
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def canDropMimeData(  # noqa: D102
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if ids := unpack_tag_ids(data):
            return self._can_move(ids[0], self._path_of(parent))
        is_known = unpack_article_ids(data) or unpack_annotation_ids(data)
        return parent.isValid() and bool(is_known)

    def dropMimeData(  # noqa: D102
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        if ids := unpack_tag_ids(data):
            moved = self._tag_of(ids[0])
            assert moved is not None
            self.tag_dropped.emit(moved, self._path_of(parent))
            return True
        if ids := unpack_article_ids(data):
            self.articles_dropped.emit(ids, self.tag(parent))
        if ids := unpack_annotation_ids(data):
            # Qt asks for a move where Shift is held.
            is_on = action is not Qt.DropAction.MoveAction
            self.annotations_dropped.emit(ids, self.tag(parent), is_on)
        return True

    def _path_of(self, parent: Index) -> str:
        return self.tag(parent).path if parent.isValid() else ""

    def _tag_of(self, tag_id: int) -> Tag | None:
        found = (place.node.tag for place in self._places if place.node.tag.id == tag_id)
        return next(found, None)

    def _can_move(self, tag_id: int, parent: str) -> bool:
        """Not to where it is, nor below itself."""
        tag = self._tag_of(tag_id)
        if tag is None or tag_key(tag.parent_path) == tag_key(parent):
            return False
        return not f"{tag_key(parent)}{TAG_SEPARATOR}".startswith(tag_key(tag.path) + TAG_SEPARATOR)


def _shape(tree: tuple[TagNode, ...] | list[TagNode]) -> list[object]:
    """The ids of a tree in its form: equal when no row came, went or moved."""
    return [(node.tag.id, _shape(node.children)) for node in tree]


def _use(node: TagNode) -> str:
    articles = tr("{n} article", "{n} articles", n=node.articles)
    return f"{articles}, {tr('{n} passage', '{n} passages', n=node.passages)}"


def _spoken(node: TagNode) -> str:
    if node.tag.number:
        name = tr("Tag {tag}, number {number}", tag=node.tag.path, number=node.tag.number)
    else:
        name = tr("Tag {tag}", tag=node.tag.path)
    return f"{name}, {_use(node)}"


def _tooltip(node: TagNode) -> str:
    description = f"<p>{escape(node.tag.description)}</p>" if node.tag.description else ""
    return f"<p><b>{escape(node.tag.path)}</b><br>{_use(node)}</p>{description}"
