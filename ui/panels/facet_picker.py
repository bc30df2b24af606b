"""All values of a facet, where there are more than the strip shows: found by some letters."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QWidget

from reader.errors import ReaderError
from reader.model.facet import Facet, Facets, FacetValue
from ui.context import AppContext
from ui.panels.facet_words import FACETS, NARROW_BY, value_words
from ui.widgets.tag_picker import TagPicker
from ui.words import number, say, tr

MOST_OFFERED = 2000
"""Values that can be found here; 100,000 articles have a few thousand tags."""


class FacetPicker(QObject):
    """toggled(str): a condition is to stand in the query, or to go from it. closed: the keys go
    back to where they were."""

    toggled = Signal(str)
    closed = Signal()

    def __init__(self, context: AppContext, host: QWidget) -> None:
        super().__init__(host)
        self._context = context
        self._host = host
        self._picker: TagPicker | None = None
        self._conditions: dict[str, str] = {}

    def ask(self, shown: Facets, facet: Facet, button: QWidget) -> None:
        """Offer every value of a facet of what is shown, beside a button."""
        searching = self._context.library.searching
        self._context.jobs.count(
            partial(searching.facets, shown.query, shown.scope, most=MOST_OFFERED),
            lambda facets: self._open(facets, facet, button),
            self._fail,
        )

    def _open(self, facets: Facets, facet: Facet, button: QWidget) -> None:
        counts = next((one for one in facets.counts if one.facet is facet), None)
        if counts is None or not button.isVisible():
            return
        words = {self._words(facet, value): value for value in counts.values}
        self._conditions = {label: value.condition for label, value in words.items()}
        picker = self._picker = self._picker or self._make()
        picker.icon = "tag" if facet is Facet.TAG else "list-filter"
        for put in (picker.field.setPlaceholderText, picker.field.setAccessibleName):
            say(put, tr(FACETS[facet]))
        say(picker.setAccessibleName, tr(NARROW_BY[facet]))
        window = self._host.window()
        corner = button.mapTo(window, QPoint(0, 0))
        chosen = [label for label, value in words.items() if value.is_chosen]
        picker.pick(list(words), chosen, QRect(corner, button.size()))

    def _make(self) -> TagPicker:
        picker = TagPicker(self._context.theme, self._host.window())
        picker.setObjectName("facet_picker")
        picker.can_create = False
        picker.toggled.connect(lambda label, _is_on: self._toggle(label))
        picker.closed.connect(self.closed)
        picker.close_when_left(picker.field)
        return picker

    def _toggle(self, label: str) -> None:
        if self._picker is not None:
            self._picker.hide()
        self.toggled.emit(self._conditions[label])

    def _words(self, facet: Facet, value: FacetValue) -> str:
        words = value_words(facet, value, self._context.library.settings)
        return f"{words}  ·  {number(value.count)}"

    def _fail(self, error: BaseException) -> None:
        """An index that is being made ready was told of by the search itself."""
        if not isinstance(error, ReaderError):
            self._context.report(error)
