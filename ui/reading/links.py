"""Links of the page: each is reached by mouse or keys and tells its address; none opens by itself.

A click or Enter shows the whole address and asks; Ctrl and a click open it at once.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from reader.model.document import Inline
from ui.context import AppContext
from ui.reading.address_line import AddressLine
from ui.reading.link_card import LinkCard, open_address
from ui.reading.reading_view import ReadingView
from ui.widgets.announcing import announce
from ui.words import tr


class Links(QObject):
    """spoken(str): what was told to a screen reader of a link that keys have reached."""

    spoken = Signal(str)

    def __init__(self, context: AppContext, view: ReadingView, host: QWidget) -> None:
        super().__init__(view)
        self._context = context
        self._view = view
        self._host = host
        self.card = LinkCard(context.theme, host)
        self.line = AddressLine(context.theme, view)
        view.link_followed.connect(self.ask)
        view.link_opened.connect(open_address)
        view.link_pointed.connect(self._on_pointed)
        view.selectionChanged.connect(self._show_selected)
        view.verticalScrollBar().valueChanged.connect(lambda _value: self.card.hide())
        self.card.closed.connect(self._give_back_focus)
        self.card.copied.connect(lambda _address: self._tell_copied())

    def step(self, by: int) -> None:
        """Select the next (1) or previous (-1) link of the article, around its ends."""
        page, links = self._view.page, self._shown_links()
        if page is None or not links:
            if page is not None:
                announce(self._view, tr("This article has no links."))
            return
        selected = self._view.selected_span()
        here = selected.start if selected else self._view.top_offset()
        if by > 0:
            behind = (i for i in links if i.span.start >= here + bool(selected))
            link = next(behind, links[0])
        else:
            before = (i for i in reversed(links) if i.span.start < here)
            link = next(before, links[-1])
        places = page.offsets.places(link.span)
        self._view.select_places(places[0][0], places[-1][1])
        self._view.selection_settled.emit()
        self._say(link)

    def ask(self, address: str, offset: int) -> None:
        """Show the address of the link at an offset, and offer to open it."""
        link = self._link_at(offset)
        area = self._view.area_of(link.span) if link else QRect()
        if area.isNull():
            area = QRect(self._view.viewport().rect().center(), area.size())
        corner = self._view.viewport().mapTo(self._host, area.topLeft())
        self.card.ask(address, QRect(corner, area.size()))

    def _say(self, link: Inline) -> None:
        assert self._view.page is not None
        text = link.span.of(self._view.page.document.text)
        words = tr("Link: {words}, {address}", words=text, address=link.address)
        announce(self._view, words)
        self.spoken.emit(words)

    def _shown_links(self) -> list[Inline]:
        page = self._view.page
        if page is None:
            return []
        shown = (i for i in page.document.inlines if i.address)
        found = [i for i in shown if page.offsets.places(i.span)]
        return sorted(found, key=lambda inline: inline.span.start)

    def _link_at(self, offset: int) -> Inline | None:
        page = self._view.page
        inlines = page.document.inlines if page else ()
        return next((i for i in inlines if i.address and i.span.start <= offset < i.span.end), None)

    def _on_pointed(self, address: str) -> None:
        self.line.show_address(address)
        if not address:
            self._show_selected()

    def _show_selected(self) -> None:
        """A link that keys have reached shows its address as one under the mouse does."""
        span = self._view.selected_span()
        link = self._link_at(span.start) if span else None
        is_whole = link is not None and span == link.span
        self.line.show_address(link.address if link is not None and is_whole else "")

    def _give_back_focus(self) -> None:
        if self._view.isVisible() and not self._view.hasFocus():
            self._view.setFocus()

    def _tell_copied(self) -> None:
        self._context.messages.info(tr("The address was copied."))
