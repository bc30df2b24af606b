"""How a person wants the hits: their order, and the facet that is open; kept in the session."""

from __future__ import annotations

from reader.library import Library
from reader.model.facet import Facet
from reader.model.search import HitOrder

ORDER_KEY, FACET_KEY = "search.order", "search.facet"
NONE_OPEN = ""


class SearchMemory:
    """Reads and writes; a value that makes no sense any more is passed over."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def order(self) -> HitOrder:
        """The order that was last chosen."""
        kept = self._library.session.get(ORDER_KEY)
        return next((order for order in HitOrder if order.value == kept), HitOrder.RELEVANCE)

    def keep_order(self, order: HitOrder) -> None:
        """Remember the order."""
        self._set(ORDER_KEY, order.value)

    def facet(self) -> Facet | None:
        """The facet that was last open, None for none; tags at first."""
        kept = self._library.session.get(FACET_KEY, Facet.TAG.value)
        return next((facet for facet in Facet if facet.value == kept), None)

    def keep_facet(self, facet: Facet | None) -> None:
        """Remember which facet is open."""
        self._set(FACET_KEY, facet.value if facet else NONE_OPEN)

    def _set(self, key: str, value: str) -> None:
        if self._library.is_writable:
            self._library.session.set(key, value)
