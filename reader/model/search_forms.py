"""The forms of a query, each with an example and what it finds: the one list for the card of search
forms, the help page, and the names that are proposed while a person types."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.model.wording import Said, said


@dataclass(frozen=True, slots=True)
class SearchForm:
    """example: a query with {holes} for words of a library, named as in STAND_INS. field: the one
    it is the main example of, "" for none."""

    example: str
    says: Said
    field: str = ""


@dataclass(frozen=True, slots=True)
class SearchExample:
    """A form with words of the library. is_ready: it can be asked; False where it names what this
    library has none of yet."""

    query: str
    says: str
    is_ready: bool = True


STAND_INS = {
    "word": "river",
    "other": "bridge",
    "start": "brid",
    "tag": "politics",
    "publication": "River Courier",
    "byline": "Petrović",
    "language": "en",
    "year": "2023",
    "collection": "to read",
    "saved": "rivers",
}
"""What stands in the holes where a library has nothing of its own."""

FORMS: tuple[tuple[Said, tuple[SearchForm, ...]], ...] = (
    (
        said("Words"),
        (
            SearchForm("{word} {other}", said("Both words, in any form; case and accents aside")),
            SearchForm('"{word} {other}"', said("These words side by side, in this order")),
            SearchForm("{word} OR {other}", said("One of the words, or both")),
            SearchForm("{word} -{other}", said("The first without the second; NOT does the same")),
            SearchForm("({word} OR {other}) is:unread", said("Grouped by parentheses")),
            SearchForm('"{word} {other}"~5', said("Near each other: at most five words between")),
            SearchForm("{start}*", said("Words that begin so")),
            SearchForm("{word}~", said("Words that are nearly spelt so")),
            SearchForm("={word}", said("The word just so, in no other form")),
        ),
    ),
    (
        said("Tags and highlights"),
        (
            SearchForm("#{tag}", said("With this tag or one below it"), "tag"),
            SearchForm("tag:={tag}", said("With this tag alone, not those below it")),
            SearchForm("quote:{word}", said("In what you highlighted"), "quote"),
            SearchForm("note:{word}", said("In your notes"), "note"),
            SearchForm("colour:yellow", said("With a highlight of this colour"), "colour"),
            SearchForm("highlights:>0", said("By the number of highlights"), "highlights"),
            SearchForm("has:note", said("With a note, highlight, caption or image"), "has"),
        ),
    ),
    (
        said("One part of the article"),
        (
            SearchForm("title:{word}", said("In the title"), "title"),
            SearchForm("text:{word}", said("In the running text"), "text"),
            SearchForm("caption:{word}", said("In what stands under pictures"), "caption"),
            SearchForm("byline:{byline}", said("In the name of the writer"), "byline"),
            SearchForm("publication:{publication}", said("In the publication"), "publication"),
            SearchForm("hidden:{word}", said("In lines that are hidden"), "hidden"),
            SearchForm("in:hidden {word}", said("In hidden lines, too"), "in"),
        ),
    ),
    (
        said("What is known of the article"),
        (
            SearchForm("is:unread", said("Unread, read, starred, archived, tagged"), "is"),
            SearchForm("lang:{language}", said("In this language"), "lang"),
            SearchForm(
                "published:{year}", said("Published in this year, month or day"), "published"
            ),
            SearchForm("published:{year}-01..{year}-03", said("Published between two dates")),
            SearchForm("after:{year}-06", said("Published on this date or later"), "after"),
            SearchForm("before:{year}-06", said("Published before this date"), "before"),
            SearchForm("added:<7d", said("Added in the last 7 days; also w, m, y, dates"), "added"),
            SearchForm("words:>800", said("By the number of words"), "words"),
        ),
    ),
    (
        said("What you gathered"),
        (
            SearchForm("collection:{collection}", said("In this collection"), "collection"),
            SearchForm("saved:{saved}", said("What this saved search finds"), "saved"),
            SearchForm("{word} -saved:{saved}", said("Without what it finds")),
        ),
    ),
)

VALUES: dict[str, dict[str, Said]] = {
    "is": {
        "unread": said("Not read yet"),
        "read": said("Already read"),
        "starred": said("With a star"),
        "archived": said("In the archive"),
        "tagged": said("With any tag"),
        "untagged": said("Without a tag"),
        "highlighted": said("With a highlight"),
    },
    "has": {
        "highlight": said("With a highlight"),
        "note": said("With a note"),
        "caption": said("With words under a picture"),
        "image": said("With a picture"),
    },
    "in": {"hidden": said("Hidden lines, too")},
    "added": {
        "<1d": said("In the last 24 hours"),
        "<7d": said("In the last week"),
        "<1m": said("In the last 30 days"),
        "<1y": said("In the last year"),
        ">1y": said("Longer than a year ago"),
    },
    "words": {
        "<300": said("Fewer than 300 words"),
        ">800": said("More than 800 words"),
        ">3000": said("More than 3,000 words"),
    },
    "highlights": {
        ">0": said("With a highlight"),
        "0": said("Without a highlight"),
        ">5": said("More than five highlights"),
    },
}
"""Values of fields that need no library, with what each finds; the numbers are only examples."""


_OPEN = re.compile(r"(?:^|(?<=[\s(]))(?:(?:AND|OR|NOT)\s+|\(\s*)*[-−–]?([A-Za-z]+):=?\s*\Z")
"""A field without a value, with the signs before it that have no meaning without it."""


def all_forms() -> Iterator[SearchForm]:
    """Every form, in the order of the card."""
    for _heading, forms in FORMS:
        yield from forms


def finished(query: str) -> str:
    """A query without the field at its end whose value is still to come."""
    last = _OPEN.search(query)
    return query[: last.start()].rstrip() if last and says_of(last[1].lower()) else query


def says_of(field: str) -> str:
    """What a field finds, in a few words; "" for a name that is no field's."""
    return next((form.says for form in all_forms() if form.field == field), "")
