"""What is said of the hits of a search as a whole."""

from __future__ import annotations

from reader.model.search import HitOrder, Scope, SearchResult
from ui.words import marked, tr

STILL_INDEXING = marked("Still indexing: there may be more.")

HINTS = {
    Scope.ARTICLES: marked(
        "Fewer words find more. In “Passages” only your highlights are searched."
    ),
    Scope.PASSAGES: marked(
        "Only your highlights are searched here. Switch to “Articles” for all text."
    ),
}


def result_line(result: SearchResult) -> str:
    """How many were found, which of them come first, and what is to be said of them."""
    count: str = (
        tr("{n} article", "{n} articles", n=result.total)
        if result.scope is Scope.ARTICLES
        else tr("{n} passage", "{n} passages", n=result.total)
    )
    if result.order is HitOrder.PUBLISHED:
        count = tr("{found}, by date published", found=count)
    elif result.order is HitOrder.ADDED:
        count = tr("{found}, by date added", found=count)
    elif len(result.hits) < result.total:
        best = len(result.hits)
        count = tr(
            "{found}, the best {n} first", "{found}, the best {n} first", n=best, found=count
        )
    said = [count, tr(result.message) if result.message else ""]
    if not result.complete:
        said.append(incomplete(result))
    return " · ".join(part for part in said if part)


def incomplete(result: SearchResult) -> str:
    """Why there may be more than what was found."""
    if result.rebuilding is None:
        return tr(STILL_INDEXING)
    return tr(
        "Rebuilding the search index, {percent} %: there may be more.", percent=result.rebuilding
    )
