"""What an empty list says, and how the ways to order it are called."""

from __future__ import annotations

from dataclasses import dataclass, replace

from reader.errors import NotFound
from reader.library import Library
from reader.model.collection import ArticleView, Shelf, Sort
from ui.actions.shown_keys import with_ways
from ui.context import ActionRegistry
from ui.models.shelf_list_model import shelf_name
from ui.words import tr


@dataclass(frozen=True, slots=True)
class EmptyWords:
    """For an empty state; button: "" for none."""

    icon: str
    text: str
    hint: str
    button: str = ""


CLEAR_FILTER = "Clear the filter"

SORTS: tuple[tuple[Sort, str, bool], ...] = (
    (Sort.ADDED, "Date added", True),
    (Sort.PUBLISHED, "Date published", True),
    (Sort.OPENED, "Last opened", True),
    (Sort.TITLE, "Title", False),
    (Sort.PUBLICATION, "Publication", False),
    (Sort.WORDS, "Length", True),
)
"""Each with its name and whether it begins with the greatest or latest."""

_BY_SHELF = {
    Shelf.UNREAD: EmptyWords(
        "circle-check", "All read", "New articles wait here until you open them."
    ),
    Shelf.HIGHLIGHTED: EmptyWords(
        "highlighter", "No highlights yet", "Mark words in an article and {annotation.highlight}."
    ),
    Shelf.STARRED: EmptyWords(
        "star", "No starred articles", "Open an article and {article.star} to give it a star."
    ),
    Shelf.ARCHIVE: EmptyWords(
        "archive",
        "The archive is empty",
        "Mark an article and {article.archive} to put it away. Search still finds it.",
    ),
    Shelf.TRASH: EmptyWords("trash-2", "The trash is empty", "Deleted articles stay for 30 days."),
}


def list_title(library: Library, view: ArticleView) -> str:
    """What a list is called: by its collection, its tag or its shelf."""
    if view.collection is not None:
        try:
            return library.collections.get(view.collection).name
        except NotFound:
            return ""  # it was deleted this moment; the sidebar chooses something else
    return view.tag or shelf_name(view.shelf)


def empty_words(view: ArticleView, registry: ActionRegistry) -> EmptyWords:
    """What to say of a view without articles, with the keys as they are now."""
    words = _empty_words(view)
    return replace(words, hint=with_ways(registry, words.hint))


def _empty_words(view: ArticleView) -> EmptyWords:
    """Hints have ids of actions in braces, where "press" and a key will stand."""
    if view.text:
        hint = "The filter looks at title, publication and byline; {search} for the full text."
        return EmptyWords("list-filter", f"Nothing matches “{view.text}”", hint, CLEAR_FILTER)
    if view.collection is not None:
        hint = tr(
            "Mark articles in another list and {article.collect}, or drag them onto its name."
        )
        return EmptyWords("folder", tr("Nothing is gathered here yet"), hint)
    if view.tag:
        hint = "Drop articles onto the tag in the sidebar, or mark a passage and {annotation.tag}."
        return EmptyWords("tag", f"No article is tagged “{view.tag}”", hint)
    if view.shelf is not Shelf.ALL:
        return _BY_SHELF[view.shelf]
    hint = "To import files {import_files}, to paste an article {paste}, or drop files here."
    return EmptyWords("library", "No articles yet", hint)
