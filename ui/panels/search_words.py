"""What is said of the hits of a search as a whole."""

from __future__ import annotations

from reader.model.search import HitOrder, Scope, SearchResult
from reader.model.so_far import paragraphs_so_far
from ui.words import marked, tr

STILL_INDEXING = marked("Still indexing: there may be more.")

HINTS = {
    Scope.ARTICLES: marked(
        "Fewer words find more. In “Passages” only your highlights are searched."
    ),
    Scope.PASSAGES: marked(
        "Only your highlights are searched here. Switch to “Articles” for all text."
    ),
    Scope.PARAGRAPHS: marked(
        "All words must stand in one paragraph. In “Articles” they may stand in several."
    ),
}


def result_line(result: SearchResult) -> str:
    """How many were found, which of them come first, and what is to be said of them."""
    count = _count(result)
    if result.order is HitOrder.PUBLISHED:
        count = tr("{found}, by date published", found=count)
    elif result.order is HitOrder.ADDED:
        count = tr("{found}, by date added", found=count)
    elif len(result.hits) < result.total and result.scope is not Scope.PARAGRAPHS:
        best = len(result.hits)
        count = tr(
            "{found}, the best {n} first", "{found}, the best {n} first", n=best, found=count
        )
    said = [count, tr(result.message) if result.message else ""]
    if not result.complete:
        said.append(incomplete(result))
    return " · ".join(part for part in said if part)


def _count(result: SearchResult) -> str:
    if result.scope is Scope.ARTICLES:
        return tr("{n} article", "{n} articles", n=result.total)
    if result.scope is Scope.PASSAGES:
        return tr("{n} passage", "{n} passages", n=result.total)
    return tr(paragraphs_so_far(result.total, result.looked_into, has_more=result.has_more))


def nothing_found(scope: Scope) -> str:
    """The heading of an empty list."""
    if scope is Scope.ARTICLES:
        return tr("No article found")
    return tr("No passage found") if scope is Scope.PASSAGES else tr("No paragraph found")


def incomplete(result: SearchResult) -> str:
    """Why there may be more than what was found."""
    if result.rebuilding is None:
        return tr(STILL_INDEXING)
    return tr("Rebuilding the index, {percent} %: there may be more.", percent=result.rebuilding)
