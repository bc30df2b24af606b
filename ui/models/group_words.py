"""What the head of a group is called: a publication, a month with its year, a tag, or that there is
none."""

from __future__ import annotations

from datetime import date

from reader.model.collection import Grouping
from ui.models.article_entries import GroupHead
from ui.words import in_words, marked, tr

NOTHING = {
    Grouping.PUBLICATION: marked("No publication"),
    Grouping.PUBLISHED: marked("No date"),
    Grouping.ADDED: marked("No date"),
    Grouping.TAG: marked("No tag"),
}


def group_name(grouping: Grouping, head: GroupHead) -> str:
    """The name to show."""
    if not head.name:
        return tr(NOTHING[grouping])
    if grouping in (Grouping.PUBLISHED, Grouping.ADDED):
        return month_name(head.name)
    return head.name


def spoken_head(grouping: Grouping, head: GroupHead) -> str:
    """What a screen reader says of it."""
    many = tr("{n} article", "{n} articles", n=head.count)
    name = group_name(grouping, head)
    if head.is_open:
        return tr("{name}, {many}, open", name=name, many=many)
    return tr("{name}, {many}, closed", name=name, many=many)


def month_name(known: str) -> str:
    """ "2023-10" in words; of a date of which less is known, that."""
    try:
        year, month = (int(part) for part in known.split("-"))
        return in_words(date(year, month, 1), tr("MMMM yyyy"))
    except ValueError:
        return known
