"""The overview: keeps the heat strip and the counts beside it true to what the page shows."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextDocument

from reader.model.changes import Changes
from ui.actions.shown_keys import first_key, follow_keys
from ui.context import AppContext
from ui.models.tag_colours import TagColours
from ui.reading.heat_strip import HeatStrip
from ui.reading.line_heights import LineHeights
from ui.reading.marks_beyond import BeyondButton
from ui.reading.reading_view import ReadingView
from ui.reading.shown_article import ShownArticle
from ui.reading.strip_map import Place, StripMap, make_map

REST_MS = 60
"""Long texts are laid out bit by bit; the strip waits until nothing has changed for so long."""
MARGIN = 4
"""Pixels between the buttons and the edges of the view."""


class Overview(QObject):
    """mark_chosen(int): go to this highlight."""

    mark_chosen = Signal(int)

    def __init__(self, context: AppContext, shown: ShownArticle, view: ReadingView) -> None:
        super().__init__(view)
        self._shown = shown
        self._view = view
        self._colours = TagColours(context.library, self)
        self._heights: LineHeights | None = None
        self._text: QTextDocument | None = None
        self._furthest = 0
        self.strip = HeatStrip(context.theme, view.verticalScrollBar())
        self.above = BeyondButton(context.theme, "above", view)
        self.below = BeyondButton(context.theme, "below", view)
        self._registry = context.registry
        follow_keys(context.registry, self._show_keys)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._refresh)
        view.content_changed.connect(self._on_content)
        view.resized.connect(self._place_buttons)
        view.verticalScrollBar().valueChanged.connect(lambda _value: self._count())
        context.hub.changed.connect(self._apply)
        self.strip.mark_chosen.connect(self.mark_chosen)
        self.strip.height_chosen.connect(self._scroll_to)
        self.above.clicked.connect(lambda: self._choose(self.strip.map.last_above(self._top())))
        self.below.clicked.connect(lambda: self._choose(self.strip.map.first_below(self._end())))

    def clear(self) -> None:
        """No article is open."""
        self._rest.stop()
        self._heights = None
        self.strip.show_map(StripMap())
        self._count()

    def _show_keys(self) -> None:
        self.above.show_key(first_key(self._registry, "reading.previous_highlight"))
        self.below.show_key(first_key(self._registry, "reading.next_highlight"))

    def _on_content(self) -> None:
        page = self._view.page
        if page is not None and page.text is not self._text:
            self._text, self._heights = page.text, None
            page.text.documentLayout().documentSizeChanged.connect(self._on_layout)
        self._rest.start()

    def _on_layout(self) -> None:
        self._heights = None
        self._rest.start()

    def _apply(self, changes: Changes) -> None:
        self._colours.apply(changes)
        # The place is stored at each rest of scrolling; most of the time nothing new was read.
        if changes.tags or self._shown.furthest > self._furthest:
            self._rest.start()

    def _refresh(self) -> None:
        page = self._view.page
        if page is None or self._shown.article_id is None or not self._view.isVisible():
            return
        if self._heights is None:
            self._heights = LineHeights(page.text)
        self._furthest = self._shown.furthest
        matches, current = self._view.matches
        self.strip.show_map(
            make_map(
                self._view.highlights.marks,
                self._heights,
                page.offsets,
                self._colours.of,
                matches,
                current,
                self._furthest,
            )
        )
        self._place_buttons()
        self._count()

    def _count(self) -> None:
        """Cheap: two bisections at each step of scrolling."""
        self.above.show_count(self.strip.map.above(self._top()))
        self.below.show_count(self.strip.map.below(self._end()))

    def _top(self) -> float:
        return float(self._view.verticalScrollBar().value())

    def _end(self) -> float:
        return self._top() + self._view.viewport().height()

    def _place_buttons(self) -> None:
        view = self._view
        bar = view.verticalScrollBar().sizeHint().width()
        x = view.width() - bar - self.above.width() - 1
        self.above.move(x, MARGIN)
        self.below.move(x, view.height() - self.below.height() - MARGIN)

    def _choose(self, place: Place | None) -> None:
        if place is not None:
            self.mark_chosen.emit(place.mark.id)

    def _scroll_to(self, height: float) -> None:
        """That height comes to the middle of the view."""
        self._view.verticalScrollBar().setValue(round(height - self._view.viewport().height() / 2))
