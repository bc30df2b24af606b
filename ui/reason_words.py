"""Why cleaning took a line for what it did, in the language of the window.

A reason is stored with its line as English words, by whatever version cleaned it; so it is not
looked up but recognised.
"""

from __future__ import annotations

import re
from functools import cache

from reader.model.wording import HOLE, Said
from ui.words import marked, tr

REASONS = (
    marked("a rule of yours for {source}"),
    marked("announces a list of contents"),
    marked("announces other articles"),
    marked("announces the writer or the publisher"),
    marked("asks about cookies"),
    marked("asks for a subscription or a sign-up"),
    marked("asks to buy or to try something"),
    marked("begins as bylines do"),
    marked("begins as captions do"),
    marked("begins with a bullet, as its neighbours do"),
    marked("belongs to the comments"),
    marked("counts readers or reactions"),
    marked("counts the pictures"),
    marked("helps to move about the page"),
    marked("is a copyright notice"),
    marked("is a date right above the title"),
    marked("is a legal notice"),
    marked("is a name between the title and the text"),
    marked("is a short line that announces a paragraph"),
    marked("is about the writer or the publisher"),
    marked("is an advertisement"),
    marked("is an entry of a menu"),
    marked("is hardly more than a date"),
    marked("is marked as a caption"),
    marked("is marked as a heading"),
    marked("is marked as a picture"),
    marked("is marked as a quotation"),
    marked("is marked as a table"),
    marked("is marked as an entry of a list"),
    marked("is marked as code"),
    marked("is marked as text"),
    marked("is marked as the author"),
    marked("is marked as the caption of a picture"),
    marked("is nothing but a link"),
    marked("is one of several teasers of other pages"),
    marked("is shown because no article was found"),
    marked("is the first line"),
    marked("is the label of a picture"),
    marked("keeps the rest for subscribers"),
    marked("leads from the title into the text"),
    marked("leads to another article"),
    marked("lists keywords"),
    marked("names the source of a picture"),
    marked("offers to share the page"),
    marked("reads like running text"),
    marked("reads like the title of the text that follows"),
    marked("speaks as only captions do, such as of who stands where in a picture"),
    marked("stands above the credit of a picture"),
    marked("stands after the end of the article"),
    marked("stands at the beginning of {count} other articles"),
    marked("stands at the end of {count} other articles"),
    marked("stands before the title at the edge of the page"),
    marked("stands below the label of a picture"),
    marked("stands beside the text, with no sign of page furniture"),
    marked("stands between the title and the text, and is neither"),
    marked("stands in a list of the headings that follow"),
    marked("stands in a part of the page named “{name}”"),
    marked("stands in the foot of the page"),
    marked("stands in the navigation of the page"),
    marked("stands in {count} other articles of {source}"),
    marked("stands under “{heading}”"),
    marked("tells how long reading takes"),
)


def reason_words(reason: str) -> str:
    """A reason as it is shown; one that is not known stays as it is."""
    found = _recognised(reason)
    if found is None:
        return reason
    words, values = found
    return tr(Said(words, words.recipe._replace(values=values)))


@cache
def _recognised(reason: str) -> tuple[Said, dict[str, str]] | None:
    for words, pattern in _patterns():
        if match := pattern.fullmatch(reason):
            return words, match.groupdict()
    return None


@cache
def _patterns() -> list[tuple[Said, re.Pattern[str]]]:
    return [(words, _pattern(words)) for words in REASONS]


def _pattern(words: str) -> re.Pattern[str]:
    parts = [
        f"(?P<{part}>.+)" if place % 2 else re.escape(part)
        for place, part in enumerate(HOLE.split(words))
    ]
    return re.compile("".join(parts), re.DOTALL)
