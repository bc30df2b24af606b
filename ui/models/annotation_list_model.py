"""The annotations of one article as a list model, narrowed to what a tab shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from reader.model.annotation import Annotation, Colour, PlaceState
from ui.models.drag_data import ANNOTATIONS_MIME, pack_annotation_ids
from ui.widgets.colour_names import HIGHLIGHTS
from ui.words import marked, tr

ANNOTATION_ROLE = int(Qt.ItemDataRole.UserRole)
CANDIDATE_ROLE = ANNOTATION_ROLE + 1
"""The words at the likely place of an annotation whose place is not sure, or ""."""

Index = QModelIndex | QPersistentModelIndex


class Tab(Enum):
    """What the panel shows: all but the lost, those with a note, those to be placed."""

    HIGHLIGHTS = marked("Highlights")
    NOTES = marked("Notes")
    UNPLACED = marked("Unplaced")

    def shows(self, annotation: Annotation) -> bool:
        """Does an annotation belong here?"""
        if self is Tab.NOTES:
            return bool(annotation.note)
        state = annotation.placement.state
        if self is Tab.UNPLACED:
            return state.is_open
        return state is not PlaceState.UNPLACED


@dataclass(frozen=True, slots=True)
class CardFilter:
    """Which cards are shown. colours, tags: any of them; both empty: all cards. The tag "" stands
    for highlights without a tag."""

    colours: frozenset[Colour] = frozenset()
    tags: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.colours or self.tags)

    def shows(self, annotation: Annotation) -> bool:
        """Does an annotation pass?"""
        has_colour = not self.colours or annotation.colour in self.colours
        has_tag = not self.tags or bool(self.tags & set(annotation.tags or ("",)))
        return has_colour and has_tag


class AnnotationListModel(QAbstractListModel):
    """Rows in text order, as the library gives them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Annotation, ...] = ()
        self._text = ""
        self._tab = Tab.HIGHLIGHTS
        self._filter = CardFilter()
        self._rows: list[Annotation] = []

    def show(self, annotations: Sequence[Annotation], text: str) -> None:
        """Show other annotations, or the same after an edit. text: the article's canonical text."""
        self._all, self._text = tuple(annotations), text
        self._fill()

    def show_tab(self, tab: Tab) -> None:
        """Narrow to another tab."""
        if tab is not self._tab:
            self._tab = tab
            self._fill()

    def show_only(self, wanted: CardFilter) -> None:
        """Narrow to some colours and tags."""
        if wanted != self._filter:
            self._filter = wanted
            self._fill()

    @property
    def tab(self) -> Tab:
        """What is shown."""
        return self._tab

    @property
    def filter(self) -> CardFilter:
        """What it is narrowed to."""
        return self._filter

    def colours(self) -> list[Colour]:
        """The colours of all annotations, in the order of their numbers."""
        used = {annotation.colour for annotation in self._all}
        return [colour for colour in Colour if colour in used]

    def tags(self) -> list[str]:
        """The tags of all annotations by name; "" first, where some have none."""
        return sorted({tag for annotation in self._all for tag in annotation.tags or ("",)})

    def counts(self) -> dict[Tab, int]:
        """How many annotations each tab has."""
        return {tab: sum(map(tab.shows, self._all)) for tab in Tab}

    def row_of(self, annotation_id: int | None) -> int | None:
        """The row of an annotation, None if the tab does not show it."""
        rows = (row for row, a in enumerate(self._rows) if a.id == annotation_id)
        return next(rows, None)

    def annotation(self, row: int) -> Annotation:
        """The annotation of a row."""
        return self._rows[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: a list has no children."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: the quote, words for a screen reader, and the annotation itself."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        annotation = self._rows[index.row()]
        if role == ANNOTATION_ROLE:
            return annotation
        if role == CANDIDATE_ROLE:
            return self._candidate(annotation)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(annotation) if role != Qt.ItemDataRole.DisplayRole else annotation.quote
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: a card's note can be edited in place, and the card dragged onto a tag."""
        flags = super().flags(index)
        if not index.isValid():
            return flags
        return flags | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """Qt: what a drag carries."""
        return [ANNOTATIONS_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Qt: the ids of the cards."""
        return pack_annotation_ids(self._rows[index.row()].id for index in indexes)

    def supportedDragActions(self) -> Qt.DropAction:
        """Qt: copy puts a tag on, move (with Shift) takes it off."""
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def _fill(self) -> None:
        rows = [a for a in self._all if self._tab.shows(a) and self._filter.shows(a)]
        if [a.id for a in rows] == [a.id for a in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _candidate(self, annotation: Annotation) -> str:
        place = annotation.placement
        if place.state is PlaceState.UNPLACED and place.candidate:
            return place.candidate.of(self._text)
        if place.state is PlaceState.UNCERTAIN and place.span:
            return place.span.of(self._text)
        return ""


def spoken(annotation: Annotation) -> str:
    """An annotation in one breath: colour, quote, note, tags, and whether it lost its place."""
    colour = tr(HIGHLIGHTS[annotation.colour])
    parts = [colour, tr("“{words}”", words=annotation.quote)]
    if annotation.note:
        parts.append(tr("Note: {note}", note=annotation.note))
    if annotation.tags:
        parts.append(tr("Tags: {tags}", tags=tuple(annotation.tags)))
    if annotation.placement.state is PlaceState.UNPLACED:
        parts.append(tr("Its place in the text was lost"))
    elif annotation.placement.state is PlaceState.UNCERTAIN:
        parts.append(tr("Its place in the text is not sure"))
    elif annotation.placement.state is PlaceState.QUOTATION:
        parts.append(tr("Kept as a quotation"))
    return ". ".join(parts)
