"""What an empty list says, and how the ways to order it are called."""

from __future__ import annotations

from dataclasses import dataclass

from reader.model.collection import ArticleView, Shelf, Sort


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
        "highlighter", "No highlights yet", "Mark words in an article and press H."
    ),
    Shelf.STARRED: EmptyWords(
        "star", "No starred articles", "Press Ctrl+D to star the article you are reading."
    ),
    Shelf.ARCHIVE: EmptyWords(
        "archive",
        "The archive is empty",
        "Press E on an article to put it away. Search still finds it.",
    ),
    Shelf.TRASH: EmptyWords("trash-2", "The trash is empty", "Deleted articles stay for 30 days."),
}


def empty_words(view: ArticleView) -> EmptyWords:
    """What to say of a view without articles."""
    if view.text:
        hint = "The filter looks at title, publication and byline. Press / to search the full text."
        return EmptyWords("list-filter", f"Nothing matches “{view.text}”", hint, CLEAR_FILTER)
    if view.tag:
        hint = "Drop articles onto the tag in the sidebar, or mark a passage and press T."
        return EmptyWords("tag", f"No article is tagged “{view.tag}”", hint)
    if view.shelf is not Shelf.ALL:
        return _BY_SHELF[view.shelf]
    hint = "Import files with Ctrl+O, paste an article with Ctrl+V, or drop files here."
    return EmptyWords("library", "No articles yet", hint)
