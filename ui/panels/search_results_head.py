"""What stands above the hits: how many there are, in which order, under which conditions, and what
they are made of."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.errors import ReaderError
from reader.model.facet import Facets
from reader.model.search import HitOrder, Without
from ui.actions.registry import ActionSpec
from ui.context import AppContext
from ui.panels.facet_strip import TAB_INSET, FacetStrip
from ui.panels.facet_words import ORDERS
from ui.panels.search_memory import SearchMemory
from ui.widgets.chip_row import ChipRow
from ui.widgets.choice_button import ChoiceButton
from ui.widgets.count_chip import CountChip
from ui.words import marked, say, tr

NARROW_SEARCH = ActionSpec(
    "search.narrow",
    "Narrow the search",
    ("Ctrl+Shift+N",),
    "Edit",
    "list-filter",
    help="Go to the values that narrow the search",
    group="find",
)
MOST_CONDITIONS = 12
"""Conditions that have a chip; the field shows all there are."""
NARROW = 400
"""Pixels below which the order is a sign without words."""
REMOVE = marked("Take “{condition}” out of the search")


class SearchResultsHead(QWidget):
    """query_wanted(str): another query, with a better spelling or other conditions.
    order_chosen(HitOrder). left_upwards, left_downwards: the keys lead out of it."""

    query_wanted = Signal(str)
    order_chosen = Signal(object)
    left_upwards = Signal()
    left_downwards = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._memory = SearchMemory(context.library)
        self._query = self._suggested = self._rest = ""
        self._conditions: list[str] = []
        self.line = QLabel(self)
        self.line.setObjectName("search_line")
        self.line.setTextFormat(Qt.TextFormat.PlainText)
        self.line.setWordWrap(True)
        self.line.setProperty("tone", "ink2")
        self._order = ChoiceButton(context.theme, "arrow-down-up", tr("Order"), ORDERS, self)
        self._order.setObjectName("search_order")
        self._order.set_value(self._memory.order())
        self._order.chosen.connect(self._choose_order)
        self._suggestion = self._offer("did_you_mean")
        self._suggestion.clicked.connect(lambda: self.query_wanted.emit(self._suggested))
        self._without = self._offer("search_without")
        self._without.clicked.connect(lambda: self.query_wanted.emit(self._rest))
        self._chips = self._make_chips()
        self.facets = FacetStrip(context, self._memory.facet(), self)
        self.facets.toggled.connect(self._toggle)
        self.facets.opened.connect(self._memory.keep_facet)
        self.facets.left_upwards.connect(self.left_upwards)
        self.facets.left_downwards.connect(self.left_downwards)
        self._lay_out()
        context.registry.add(NARROW_SEARCH, self.focus_facets, self)
        context.theme.changed.connect(self._refresh_fonts)
        context.hub.reworded.connect(self._name_conditions)
        self._refresh_fonts()
        self.show_query("")

    @property
    def order(self) -> HitOrder:
        """The order that is chosen."""
        value = self._order.value
        return value if isinstance(value, HitOrder) else HitOrder.RELEVANCE

    def show_query(self, query: str) -> None:
        """This is searched for now, "" for nothing; what the hits are made of comes later."""
        self._query = query
        self._conditions = self._conditions_of(query)[:MOST_CONDITIONS]
        had_focus = any(chip.hasFocus() for chip in self._condition_chips)
        for place, chip in enumerate(self._condition_chips):
            is_used = place < len(self._conditions)
            if is_used:
                chip.show_value(self._conditions[place], "")
            chip.setVisible(is_used)
        self._chips.setVisible(bool(self._conditions))
        self._chips.refresh()
        self._name_conditions()
        if had_focus and not self._chips.take_focus():
            self.left_downwards.emit()
        if not query:
            self.show_facets(None)

    def show_facets(self, facets: Facets | None) -> None:
        """Show what the hits are made of; None where there are none."""
        self.facets.show_facets(facets)
        self._order.setVisible(facets is not None)

    def focus_facets(self) -> None:
        """Go to what narrows the search; to the field where nothing is searched for."""
        if not self.facets.take_focus():
            self.left_upwards.emit()

    def suggest(self, query: str) -> None:
        """Offer another spelling under the line; "": nothing is offered."""
        self._suggested = query
        self._suggestion.setVisible(bool(query))
        if query:
            # "&" would mark the next letter as the button's key.
            words = tr("Did you mean {query}?", query=query.replace("&", "&&"))
            say(self._suggestion.setText, words)

    def offer_rest(self, without: Without | None) -> None:
        """Offer the query without what is in the way."""
        self._rest = without.query if without else ""
        self._without.setVisible(without is not None)
        if without is not None:
            parts = ", ".join(without.parts).replace("&", "&&")
            say(self._without.setText, tr("Search without {parts}", parts=parts))

    def _conditions_of(self, query: str) -> list[str]:
        """None where nothing is searched for: what searches is not loaded for that."""
        if not query:
            return []
        try:
            return [one.text for one in self._context.library.searching.conditions(query)]
        except ReaderError:
            return []

    def _offer(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setProperty("kind", "plain")
        button.hide()
        return button

    def _make_chips(self) -> ChipRow:
        row = ChipRow(self)
        row.setObjectName("search_conditions")
        say(row.setAccessibleName, tr("Conditions of the search"))
        row.left_upwards.connect(self.left_upwards)
        row.left_downwards.connect(self._go_down)
        self._condition_chips = []
        for place in range(MOST_CONDITIONS):
            chip = CountChip(self._context.theme, "", row, has_cross=True)
            chip.setObjectName(f"search_condition_{place}")
            chip.clicked.connect(lambda _checked=False, at=place: self._remove(at))
            row.add(chip)
            self._condition_chips.append(chip)
        return row

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self._order, 0, Qt.AlignmentFlag.AlignTop)
        above = QVBoxLayout()
        above.setContentsMargins(TAB_INSET, 0, 0, 0)
        above.setSpacing(5)
        above.addLayout(row)
        for offer in (self._suggestion, self._without):
            above.addWidget(offer, 0, Qt.AlignmentFlag.AlignLeft)
        above.addWidget(self._chips)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(23 - TAB_INSET, 0, 12, 8)
        layout.setSpacing(5)
        layout.addLayout(above)
        layout.addWidget(self.facets)

    def _go_down(self) -> None:
        if not self.facets.take_focus():
            self.left_downwards.emit()

    def _remove(self, place: int) -> None:
        self._toggle(self._conditions[place])

    def _toggle(self, condition: str) -> None:
        try:
            query = self._context.library.searching.toggled(self._query, condition)
        except ReaderError as error:
            self._context.report(error)
            return
        self.query_wanted.emit(query)

    def _choose_order(self, order: HitOrder) -> None:
        self._memory.keep_order(order)
        self.order_chosen.emit(order)

    def _name_conditions(self) -> None:
        for chip, text in zip(self._condition_chips, self._conditions, strict=False):
            words = tr(REMOVE, condition=text)
            chip.setAccessibleName(words)
            chip.setToolTip(words.replace("&", "&amp;").replace("<", "&lt;"))

    def _refresh_fonts(self) -> None:
        self.line.setFont(self._context.theme.ui_font(12))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: in a narrow pane the order is a sign; the line says which it is."""
        self._order.set_compact(self.width() < NARROW)
        super().resizeEvent(event)
