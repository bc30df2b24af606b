"""What of a web page cannot be seen: elements that show no text, and what its style hides."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from lxml import etree
from lxml.html import HtmlElement

# Not among them: source, track and embed. They are empty by the standard, but the parser does not
# know that and puts all that follows them inside: the picture, its caption, the next paragraphs.
_WITHOUT_TEXT = frozenset(
    [
        "annotation",
        "applet",
        "area",
        "audio",
        "base",
        "canvas",
        "datalist",
        "iframe",
        "input",
        "link",
        "map",
        "meta",
        "noembed",
        "noframes",
        "noscript",
        "object",
        "param",
        "rp",
        "rt",
        "script",
        "select",
        "style",
        "svg",
        "template",
        "textarea",
        "title",
        "video",
    ]
)
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def is_unseen(
    tag: str, marks: Mapping[str, str], *, with_hidden: bool, in_caption: bool = False
) -> bool:
    """Whether nothing of an element is seen. marks: its attributes. with_hidden: what style hides
    counts as seen. in_caption: whether it stands in the caption of a picture."""
    if tag in _WITHOUT_TEXT:
        return True
    if with_hidden or not marks or tag in {"html", "body"}:
        return False
    return (
        "hidden" in marks
        # Captions are often hidden from screen readers, which have the description read.
        or (marks.get("aria-hidden") == "true" and not in_caption)
        or bool(_HIDDEN_STYLE.search(marks.get("style", "")))
    )


def seen_texts(
    element: HtmlElement, *, with_hidden: bool
) -> Iterator[tuple[str, HtmlElement, str]]:
    """What is seen inside an element, in page order: "start" or "end" of each element in it, the
    element, and the text that follows. An unseen one only ends."""
    walker = etree.iterwalk(element, events=("start", "end"))
    for event, inner in walker:
        if event == "end":
            yield event, inner, "" if inner is element else inner.tail or ""
        elif inner is not element and is_unseen(
            inner.tag, dict(inner.items()), with_hidden=with_hidden
        ):
            walker.skip_subtree()
        else:
            yield event, inner, inner.text or ""
