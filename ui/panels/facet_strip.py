"""The facets above the hits: a row of names, below the open one its values with their counts."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from reader.model.facet import Facet, FacetCounts, Facets, FacetValue
from ui.context import AppContext
from ui.panels.facet_picker import FacetPicker
from ui.panels.facet_words import FACETS, NARROW_BY, spoken_value, value_words
from ui.widgets.chip_row import ChipRow
from ui.widgets.count_chip import CountChip
from ui.widgets.month_bars import MonthBars
from ui.words import number, say, tr

MOST, MOST_IN_NARROW = 8, 4
"""Values of a facet that are shown."""
NARROW = 230
"""Pixels of the strip below which fewer of them are."""
TAB_INSET = 7
"""Pixels between the edge of a name and its letters, by which all else is moved in."""


class FacetStrip(QWidget):
    """toggled(str): a condition is to stand in the query, or to go from it. opened(Facet | None):
    another facet is open. left_upwards, left_downwards: the keys lead out of it."""

    toggled = Signal(str)
    opened = Signal(object)
    left_upwards = Signal()
    left_downwards = Signal()

    def __init__(
        self, context: AppContext, open_facet: Facet | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("facet_strip")
        say(self.setAccessibleName, tr("Narrow the search"))
        self._context = context
        self._facets: Facets | None = None
        self._open = open_facet
        self._is_narrow = False
        self._shown_values: tuple[FacetValue, ...] = ()
        self._names = ChipRow(self, gap=0)
        self._tabs = {facet: self._add_tab(facet) for facet in Facet}
        self._bars = MonthBars(context.theme, self)
        self._bars.setObjectName("facet_months")
        self._bars.chosen.connect(lambda when: self.toggled.emit(f"published:{when}"))
        self._values = ChipRow(self)
        self._values.setObjectName("facet_values")
        self._chips = [self._add_chip(place) for place in range(MOST)]
        self._more = CountChip(context.theme, "", self._values)
        self._more.setObjectName("facet_more")
        self._more.set_quiet(True)
        say(self._more.setToolTip, tr("Find one of all by some letters"))
        self._more.clicked.connect(self._pick)
        self._values.add(self._more)
        self._picker = FacetPicker(context, self)
        self._picker.toggled.connect(self.toggled)
        self._picker.closed.connect(self._more.setFocus)
        self._names.left_upwards.connect(self.left_upwards)
        self._names.left_downwards.connect(self._go_down)
        self._values.left_upwards.connect(self._names.take_focus)
        self._values.left_downwards.connect(self.left_downwards)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(5)
        layout.addWidget(self._names)
        below = QVBoxLayout()
        below.setContentsMargins(TAB_INSET, 0, 0, 0)
        below.addWidget(self._bars)
        below.addWidget(self._values)
        layout.addLayout(below)
        context.hub.reworded.connect(self._refresh)
        self.show_facets(None)

    def show_facets(self, facets: Facets | None) -> None:
        """Show what the hits are made of; None for nothing."""
        focused = next((chip for chip in self._chips if chip.hasFocus()), None)
        condition = self._value_of(focused).condition if focused else ""
        self._facets = facets
        self._refresh()
        if focused:
            self._focus_value(condition)

    def take_focus(self) -> bool:
        """Go to the values, or to the names where none is open. False where nothing is shown."""
        return self.isVisible() and (self._values.take_focus() or self._names.take_focus())

    def _add_tab(self, facet: Facet) -> QPushButton:
        tab = QPushButton(self._names)
        tab.setObjectName(f"facet_{facet.value}")
        tab.setCheckable(True)
        tab.setProperty("kind", "segment")
        say(tab.setText, tr(FACETS[facet]))
        say(tab.setAccessibleName, tr(NARROW_BY[facet]))
        say(tab.setToolTip, tr(NARROW_BY[facet]))
        tab.clicked.connect(lambda is_open: self._choose(facet if is_open else None))
        self._names.add(tab)
        return tab

    def _add_chip(self, place: int) -> CountChip:
        chip = CountChip(self._context.theme, "", self._values)
        chip.setObjectName(f"facet_value_{place}")
        chip.setCheckable(True)
        chip.clicked.connect(lambda: self._toggle(chip))
        chip.excluded.connect(lambda: self._exclude(chip))
        self._values.add(chip)
        return chip

    def _value_of(self, chip: CountChip) -> FacetValue:
        return self._shown_values[self._chips.index(chip)]

    def _toggle(self, chip: CountChip) -> None:
        value = self._value_of(chip)
        chip.setChecked(value.is_chosen)  # it shows what the query says, and nothing else
        self.toggled.emit(value.condition)

    def _exclude(self, chip: CountChip) -> None:
        self.toggled.emit(f"-{self._value_of(chip).condition}")

    def _choose(self, facet: Facet | None) -> None:
        self._open = facet
        self._refresh()
        self.opened.emit(facet)

    def _pick(self) -> None:
        if self._facets is not None and self._open is not None:
            self._picker.ask(self._facets, self._open, self._more)

    def _go_down(self) -> None:
        if not self._values.take_focus():
            self.left_downwards.emit()

    def _focus_value(self, condition: str) -> None:
        """Who walks through the values by keys stays where he was as the counts change."""
        for chip, value in zip(self._chips, self._shown_values, strict=False):
            if value.condition == condition:
                chip.setFocus()
                return
        self.take_focus()

    def _refresh(self) -> None:
        counts = (
            {one.facet: one for one in self._facets.counts if one.values} if self._facets else {}
        )
        for facet, tab in self._tabs.items():
            tab.setVisible(facet in counts)
            tab.setChecked(facet is self._open)
        self._names.refresh()
        shown = counts.get(self._open) if self._open else None
        self._show_values(shown)
        months = self._facets.months if self._facets and shown else ()
        has_bars = self._open is Facet.YEAR and len(months) > 1
        if has_bars:
            self._bars.show_months(months)
        self._bars.setVisible(has_bars)
        self.setVisible(bool(counts))

    def _show_values(self, counts: FacetCounts | None) -> None:
        most = MOST_IN_NARROW if self._is_narrow else MOST
        self._shown_values = counts.values[:most] if counts else ()
        for place, chip in enumerate(self._chips):
            is_used = counts is not None and place < len(self._shown_values)
            if is_used and counts:
                self._show_value(chip, counts.facet, self._shown_values[place])
            chip.setVisible(is_used)
        more = counts.more + len(counts.values) - len(self._shown_values) if counts else 0
        if more:
            words = tr("and {n} more", "and {n} more", n=more)
            self._more.show_value(words, "")
            self._more.setAccessibleName(words)
        self._more.setVisible(bool(more))
        self._values.refresh()
        self._values.setVisible(counts is not None)

    def _show_value(self, chip: CountChip, facet: Facet, value: FacetValue) -> None:
        assert self._facets is not None
        words = value_words(facet, value, self._context.library.settings)
        chip.show_value(words, number(value.count), value.name if facet is Facet.COLOUR else "")
        chip.setChecked(value.is_chosen)
        chip.setAccessibleName(spoken_value(words, value.count, self._facets.scope))
        tip = (
            tr("A click takes “{condition}” out of the search.", condition=value.condition)
            if value.is_chosen
            else tr("A click shows only these, Alt and a click all but these.")
        )
        chip.setAccessibleDescription(tip)
        chip.setToolTip(f"<p>{escape(words)}<br>{escape(tip)}</p>")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: in a narrow pane the hits must not be pushed out."""
        super().resizeEvent(event)
        if self._is_narrow is not (event.size().width() < NARROW):
            self._is_narrow = not self._is_narrow
            self._refresh()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt: what can be done with a value."""
        chip = next((c for c in self._chips if c.isVisible() and self._is_meant(c, event)), None)
        if chip is not None:
            menu = self.menu_of(self._chips.index(chip))
            below = chip.mapToGlobal(QPoint(0, chip.height()))
            is_by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
            menu.popup(event.globalPos() if is_by_mouse else below)

    def _is_meant(self, chip: CountChip, event: QContextMenuEvent) -> bool:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            return chip.rect().contains(chip.mapFromGlobal(event.globalPos()))
        return chip.hasFocus()

    def menu_of(self, place: int) -> QMenu:
        """The menu of a value, by its place."""
        chip = self._chips[place]
        value = self._value_of(chip)
        menu = QMenu(self)
        menu.setObjectName("facet_menu")
        only = tr("Not only these") if value.is_chosen else tr("Only these")
        menu.addAction(only, lambda: self._toggle(chip))
        menu.addAction(tr("All but these"), lambda: self._exclude(chip))
        return menu
