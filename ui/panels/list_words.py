"""What an empty list says, and how the ways to order it are called."""

from __future__ import annotations

from dataclasses import dataclass

from reader.errors import NotFound
from reader.library import Library
from reader.model.collection import ArticleView, Shelf, Sort
from ui.actions.shown_keys import with_ways
from ui.context import ActionRegistry
from ui.models.shelf_list_model import shelf_name
from ui.words import marked, tr


@dataclass(frozen=True, slots=True)
class EmptyWords:
    """For an empty state; button: "" for none."""

    icon: str
    text: str
    hint: str
    button: str = ""


CLEAR_FILTER = marked("Clear the filter")

SORTS: tuple[tuple[Sort, str, bool], ...] = (
    (Sort.ADDED, marked("Date added"), True),
    (Sort.PUBLISHED, marked("Date published"), True),
    (Sort.OPENED, marked("Last read"), True),
    (Sort.TITLE, marked("Title"), False),
    (Sort.PUBLICATION, marked("Publication"), False),
    (Sort.BYLINE, marked("Byline"), False),
    (Sort.WORDS, marked("Length"), True),
    (Sort.PROGRESS, marked("Progress"), True),
    (Sort.HIGHLIGHTS, marked("Number of highlights"), True),
    (Sort.TAGS, marked("First tag"), False),
    (Sort.STARRED, marked("Star"), True),
    (Sort.UNREAD, marked("Unread first"), True),
)
"""Each with its name and whether it begins with the greatest or latest."""

_BY_SHELF = {
    Shelf.UNREAD: EmptyWords(
        "circle-check", marked("All read"), marked("New articles wait here until you open them.")
    ),
    Shelf.HIGHLIGHTED: EmptyWords(
        "highlighter",
        marked("No highlights yet"),
        marked("Mark words in an article and {annotation.highlight}."),
    ),
    Shelf.STARRED: EmptyWords(
        "star",
        marked("No starred articles"),
        marked("Open an article and {article.star} to give it a star."),
    ),
    Shelf.ARCHIVE: EmptyWords(
        "archive",
        marked("The archive is empty"),
        marked("Mark an article and {article.archive} to put it away. Search still finds it."),
    ),
    Shelf.TRASH: EmptyWords(
        "trash-2", marked("The trash is empty"), marked("Deleted articles stay for 30 days.")
    ),
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
    return EmptyWords(
        words.icon,
        tr(words.text),
        with_ways(registry, tr(words.hint)),
        tr(words.button) if words.button else "",
    )


def _empty_words(view: ArticleView) -> EmptyWords:
    """Hints have ids of actions in braces, where "press" and a key will stand."""
    if view.text:
        hint = tr("The filter looks at title, publication and byline; {search} for the full text.")
        return EmptyWords(
            "list-filter", tr("Nothing matches “{text}”", text=view.text), hint, CLEAR_FILTER
        )
    if view.collection is not None:
        hint = tr(
            "Mark articles in another list and {article.collect}, or drag them onto its name."
        )
        return EmptyWords("folder", tr("Nothing is gathered here yet"), hint)
    if view.tag:
        hint = tr(
            "Drop articles onto the tag in the sidebar, or mark a passage and {annotation.tag}."
        )
        return EmptyWords("tag", tr("No article is tagged “{tag}”", tag=view.tag), hint)
    if view.shelf is not Shelf.ALL:
        return _BY_SHELF[view.shelf]
    hint = tr("To import files {import_files}, to paste an article {paste}, or drop files here.")
    return EmptyWords("library", tr("No articles yet"), hint)
